// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowscolumns.h"

#include "core/lookahead/windowclocks.h"
#include "ui/format/amounts.h"
#include "ui/imports/importscolumns.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

constexpr qint64 weekSeconds = 7 * daySeconds;

QString tr(const char *text)
{
    return QCoreApplication::translate("Windows", text);
}

QString termWords(const QString &term)
{
    return term == u"P1M"   ? tr("one month")
           : term == u"P1Y" ? tr("one year")
           : term == u"P3Y" ? tr("three years")
                            : tr("another term");
}

Tone toneOf(const ClockRow &row)
{
    if (row.secondsLeft < daySeconds)
        return Tone::Bad;
    return row.secondsLeft < weekSeconds ? Tone::Warn : Tone::Plain;
}

Cell barCell(const ClockRow &row)
{
    Cell cell = textCell(leftWords(row.secondsLeft));
    cell.share = barShare(row);
    cell.tone = toneOf(row);
    return cell;
}

//! In the seller's currency; where no rate leads there, with its own.
Cell monthCell(const MoneyClock &clock, const QString &currency)
{
    if (clock.monthlyHome)
        return moneyCell(*clock.monthlyHome, digitsOf(currency));
    const std::optional<Decimal> stake = clock.atStake();
    if (!stake)
        return causeCell(Decimal(), 2);
    Cell cell = moneyCell(*stake, digitsOf(clock.currency));
    cell.text += u' ' + clock.currency;
    cell.quiet = true;
    return cell;
}

//! The heading's label stands in its first cell and its sum in the money column.
template <typename Make>
auto ofClock(Make make)
{
    return [make](const ClockRow &row) { return row.isHeading ? Cell() : make(row); };
}

QString stepName(const ClockStep &step, const MoneyClock &clock)
{
    switch (step.what) {
    case ClockStep::What::Now:
        return clock.kind == ClockKind::ExtendedTerm ? tr("Before") : tr("Today");
    case ClockStep::What::ThenUnit:
        return tr("A seat then");
    case ClockStep::What::Then:
        return clock.kind == ClockKind::Extension || clock.kind == ClockKind::ExtendedTerm ? tr("Extended")
                                                                                           : tr("Then");
    case ClockStep::What::RefundUnit:
        return tr("A seat given back");
    case ClockStep::What::Refund:
        return tr("Given back");
    case ClockStep::What::Left:
        break;
    }
    return tr("Left");
}

//! "Let it happen, Eva"; who decided where nobody is named.
Cell decisionCell(const ClockRow &row, Day today)
{
    const ClockDecision &decision = row.decision;
    if (!decision.isDecided())
        return {};
    QStringList parts{choiceWords(decision.choice)};
    if (const QString who = decision.owner.isEmpty() ? decision.changedBy : decision.owner; !who.isEmpty())
        parts << who;
    if (decision.due.isValid())
        parts << tr("by %1").arg(dayText(decision.due));
    if (!decision.note.isEmpty())
        parts << decision.note;
    Cell cell = textCell(parts.join(QStringLiteral(", ")));
    cell.tone = decision.due.isValid() && decision.due < today ? Tone::Warn : Tone::Plain;
    return cell;
}

Cell decideCell(const ClockRow &row, const QString &locked)
{
    Cell cell = textCell(row.decision.isDecided() ? tr("Change…") : tr("Decide…"));
    cell.locked = locked;
    return cell;
}

bool isLess(const std::optional<Decimal> &a, const std::optional<Decimal> &b)
{
    return a.value_or(Decimal()) < b.value_or(Decimal());
}

} // namespace

QString kindWords(ClockKind kind)
{
    switch (kind) {
    case ClockKind::CancelWindow:
        return tr("Seven-day window");
    case ClockKind::SeatWindow:
        return tr("Seven days, seats");
    case ClockKind::Renewal:
        return tr("Renewal");
    case ClockKind::Expiry:
        return tr("End of term");
    case ClockKind::Extension:
    case ClockKind::ExtendedTerm:
        return tr("Extended service");
    case ClockKind::Promotion:
        return tr("Promotion");
    case ClockKind::Prepayment:
        return tr("Prepaid term");
    case ClockKind::Order:
        return tr("Purchase order");
    case ClockKind::Balance:
        break;
    }
    return tr("Balance");
}

QString groupWords(ClockGroup group)
{
    switch (group) {
    case ClockGroup::Today:
        return tr("Today");
    case ClockGroup::Week:
        return tr("This week");
    case ClockGroup::Month:
        return tr("Next 30 days");
    case ClockGroup::Later:
        break;
    }
    return tr("Later");
}

QString leftWords(qint64 seconds)
{
    if (seconds <= 0)
        return tr("may be over");
    if (seconds < hourSeconds)
        return tr("%1 min").arg(seconds / 60);
    if (seconds < daySeconds)
        return tr("%1 h").arg(seconds / hourSeconds);
    return counted(seconds / daySeconds, tr("1 day"), tr("%1 days"));
}

QString endWords(const ClockRow &row, int year)
{
    const bool isMidnight = endsWithUtcDay(row.clock);
    const Day day = isMidnight              ? Day::of(row.clock.ends.toUTC().date().addDays(-1))
                    : row.clock.isDayOnly() ? row.clock.lastDay
                                            : Day::of(row.local.date());
    const QString text = day.year() == year ? rangeText({day, day}) : dayText(day);
    if (isMidnight)
        return tr("%1, 24:00 UTC").arg(text);
    return row.clock.isDayOnly() ? text
                                 : QStringLiteral("%1, %2").arg(text, row.local.toString(QStringLiteral("HH:mm")));
}

QString subjectWords(const MoneyClock &clock)
{
    if (clock.product.isEmpty())
        return clock.subscription;
    const QString seats = clock.kind == ClockKind::SeatWindow
                              ? counted(clock.quantity, tr("1 seat added"), tr("%1 seats added"))
                              : counted(clock.quantity, tr("1 seat"), tr("%1 seats"));
    return QStringLiteral("%1, %2").arg(clock.product, seats);
}

QString outcomeWords(const MoneyClock &clock)
{
    const ClockOutcome &outcome = clock.outcome;
    switch (outcome.what) {
    case Outcome::Fixed:
        return tr("then fixed to %1").arg(dayText(outcome.until));
    case Outcome::Renews:
        return changeWords(clock).isEmpty() ? tr("renews for %1").arg(termWords(outcome.term))
                                            : tr("renews for %1, %2").arg(termWords(outcome.term), changeWords(clock));
    case Outcome::Changes:
        return counted(outcome.quantity, tr("as scheduled: 1 seat, %2"), tr("as scheduled: %1 seats, %2"))
            .arg(termWords(outcome.term));
    case Outcome::Ends:
        return tr("ends");
    case Outcome::Extends:
        return changeWords(clock).isEmpty()
                   ? tr("month by month from %1").arg(rangeText({outcome.from, outcome.from}))
                   : tr("%1 from %2").arg(changeWords(clock), rangeText({outcome.from, outcome.from}));
    case Outcome::GoesOn:
        return changeWords(clock).isEmpty() ? tr("goes on month by month")
                                            : tr("%1, since %2").arg(changeWords(clock), dayText(outcome.from));
    case Outcome::NotKnown:
        return changeWords(clock).isEmpty() ? tr("not known")
                                            : tr("not known; %1 if not renewed").arg(changeWords(clock));
    case Outcome::PriceFree:
        return tr("its price is promised no longer");
    case Outcome::ChargedAgain:
        return tr("charged again from %1").arg(rangeText({outcome.from, outcome.from}));
    case Outcome::NoOrder:
        return tr("invoices need another order");
    case Outcome::RunsEmpty:
        break;
    }
    return tr("invoices are due in full again");
}

QString choiceWords(ClockChoice choice)
{
    switch (choice) {
    case ClockChoice::Open:
        return {};
    case ClockChoice::LetHappen:
        return tr("Let it happen");
    case ClockChoice::Change:
        return tr("Will change");
    case ClockChoice::AskCustomer:
        break;
    }
    return tr("Ask the customer");
}

QString noteWords(ClockNote note)
{
    switch (note) {
    case ClockNote::HourUnknown:
        return tr("The data names the day, not the hour: shown is the earliest end, the latest is 24 hours later.");
    case ClockNote::NotPulled:
        return tr("Subscriptions of this customer were never pulled: this is what its invoices show.");
    case ClockNote::FromActivity:
        return tr("Microsoft's list names no seats that may go back; the activity shows that they were added.");
    case ClockNote::NoPrice:
        return tr("Neither an invoice line nor a price sheet on hand names its price.");
    case ClockNote::EstimatedPrice:
        return tr(
            "No price sheet on hand names the monthly price: estimated from what is paid now, with 5 % for paying "
            "a year by the month, 20 % for a month's term and 3 % for the extension.");
    case ClockNote::NoMonthlyPlan:
        return tr("The price sheet has no monthly plan: the annual price and 23 %.");
    case ClockNote::EndChoiceUnknown:
        return tr("Whether it was told to end with its term cannot be seen in what is pulled.");
    case ClockNote::CycleReckoned:
        return tr("The dates are counted on from what is on hand.");
    case ClockNote::ExtensionInferred:
        return tr("Charged by the month since its longer term ended: Microsoft does not call it extended service.");
    case ClockNote::PromotionEndUnknown:
        return tr("When the promotion itself ends is not in the data; its price holds for the term.");
    case ClockNote::Spread:
        return tr("The amount is the whole one, spread over its months.");
    case ClockNote::Forecast:
        return tr("Expected at the pace of the last three months.");
    }
    return {};
}

QString stepWords(const ClockStep &step, const MoneyClock &clock)
{
    return QStringLiteral("%1 %2").arg(
        stepName(step, clock), step.text(digitsOf(clock.currency), QChar(u'\u00d7'),
                                         [](const Decimal &amount, int digits) { return amountText(amount, digits); }));
}

namespace {

//! Without what it comes to, where that stands beside it.
QString factorWords(const ClockStep &step, const MoneyClock &clock)
{
    const QString words = stepWords(step, clock);
    return words.first(words.lastIndexOf(QStringLiteral(" = ")));
}

} // namespace

QString sourceWords(const ClockSource &source)
{
    switch (source.kind) {
    case ClockSource::Kind::Line:
        return source.name.isEmpty() ? tr("not billed yet, line %1").arg(source.line)
                                     : tr("%1, line %2").arg(source.name).arg(source.line);
    case ClockSource::Kind::PriceSheet:
        return tr("price sheet %1").arg(source.name);
    case ClockSource::Kind::Terms:
        return tr("terms, prepayment %1").arg(source.name);
    case ClockSource::Kind::Invoices:
        break;
    }
    return tr("invoices that drew on %1").arg(source.name);
}

QString changeWords(const MoneyClock &clock)
{
    const std::optional<Decimal> change = clock.change();
    return change && !change->isZero() ? tr("%1 a month").arg(signedText(*change, digitsOf(clock.currency)))
                                       : QString();
}

QString changeReason(const MoneyClock &clock)
{
    if (clock.outcome.what == Outcome::Renews)
        return tr("from %1: the price of the newest sheet").arg(dayText(clock.outcome.from));
    if (clock.notes.contains(ClockNote::NoMonthlyPlan))
        return tr("from %1: annual price, plus 23 %").arg(dayText(clock.outcome.from));
    if (clock.kind == ClockKind::ExtendedTerm)
        return tr("since %1").arg(dayText(clock.outcome.from));
    if (clock.kind == ClockKind::Promotion)
        return tr("from %1: list price").arg(dayText(clock.outcome.from));
    return tr("from %1: monthly price, plus 3 %").arg(dayText(clock.outcome.from));
}

QString customerText(const ClockRow &row)
{
    const MoneyClock &clock = row.clock;
    const QString ends = endWords(row, 0);
    switch (clock.outcome.what) {
    case Outcome::Fixed:
        return tr("%1: until %2 it may still be given back; after that it is fixed to %3.")
            .arg(subjectWords(clock), ends, dayText(clock.outcome.until));
    case Outcome::Renews:
        return tr("%1: the term ends on %2 and renews for %3 unless it is changed before.")
            .arg(subjectWords(clock), ends, termWords(clock.outcome.term));
    case Outcome::Extends:
        return tr("%1: the term ends on %2. Without a decision it goes on month by month from %3, at a higher price.")
            .arg(subjectWords(clock), ends, dayText(clock.outcome.from));
    case Outcome::GoesOn:
        return tr("%1: goes on month by month at a higher price; the running month ends on %2.")
            .arg(subjectWords(clock), ends);
    case Outcome::ChargedAgain:
        return tr("What was paid in advance ends on %1; from %2 on it is invoiced again.")
            .arg(ends, dayText(clock.outcome.from));
    default:
        return tr("%1: ends on %2.").arg(subjectWords(clock), ends);
    }
}

WhyContent whyOf(const ClockRow &row)
{
    const MoneyClock &clock = row.clock;
    WhyContent why;
    const std::optional<Decimal> stake = clock.atStake();
    if (row.isHeading || !stake)
        return why;
    why.title = kindWords(clock.kind);
    why.who = clock.customerName;
    QStringList sentences{tr("%1. If nobody decides: %2.").arg(subjectWords(clock), outcomeWords(clock))};
    for (const ClockNote note : clock.notes)
        sentences.append(noteWords(note));
    why.meaning = sentences.join(u' ');
    why.amount = *stake;
    why.currency = clock.currency;
    why.digits = digitsOf(clock.currency);
    for (const ClockStep &step : clock.steps)
        why.terms.append({factorWords(step, clock), step.result});
    QStringList sources;
    for (const ClockSource &source : clock.sources)
        sources.append(sourceWords(source));
    why.isSource = true;
    why.rule = tr("Read from %1.").arg(sources.join(QStringLiteral("; ")));
    if (const ClockDecision &decision = row.decision; !decision.changedAt.isEmpty())
        why.history = {{momentText(decision.changedAt),
                        decision.isDecided() ? choiceWords(decision.choice) : tr("Not decided"), decision.changedBy}};
    return why;
}

TreeShape<ClockRow> clockShape()
{
    TreeShape<ClockRow> shape;
    shape.key = [](const ClockRow &row) {
        return row.isHeading ? QStringLiteral("group-%1").arg(int(row.group)) : row.clock.id();
    };
    shape.depth = [](const ClockRow &row) { return row.isHeading ? 0 : 1; };
    shape.group = [](const ClockRow &row) { return row.isHeading; };
    return shape;
}

QList<Column<ClockRow>> clockColumns(const QString &currency, int year, Day today, const QString &locked,
                                     ClockRoom room)
{
    using Row = ClockRow;
    const bool narrow = room != ClockRoom::Wide; // what it is about and what happens need what is left
    const auto ends = [year](const Row &row) {
        if (!row.isHeading)
            return textCell(endWords(row, year));
        Cell cell = textCell(groupWords(row.group));
        cell.second = counted(row.count, tr("1 clock"), tr("%1 clocks"));
        return cell;
    };
    const auto money = [currency](const Row &row) {
        if (!row.isHeading)
            return monthCell(row.clock, currency);
        return currency.isEmpty() ? Cell() : moneyCell(row.sum, digitsOf(currency));
    };
    const auto byName = [](const Row &a, const Row &b) {
        return QString::localeAwareCompare(a.clock.customerName, b.clock.customerName) < 0;
    };
    QList<Column<Row>> columns{
        {{QStringLiteral("ends"), tr("Ends"), CellKind::Text, 150},
         ends,
         [](const Row &a, const Row &b) { return a.clock.ends < b.clock.ends; }},
        {{QStringLiteral("left"), tr("Left"), CellKind::Bar, narrow ? 104 : 176},
         ofClock(barCell),
         [](const Row &a, const Row &b) { return a.secondsLeft < b.secondsLeft; }},
        {{QStringLiteral("clock"), tr("Clock"), CellKind::Text, narrow ? 128 : 136},
         ofClock([](const Row &row) { return textCell(kindWords(row.clock.kind)); }),
         [](const Row &a, const Row &b) { return a.clock.kind < b.clock.kind; }},
        {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, narrow ? 150 : 176},
         ofClock([](const Row &row) { return textCell(row.clock.customerName); }),
         byName},
        {{QStringLiteral("subscription"), tr("Subscription"), CellKind::Text, 0},
         ofClock([](const Row &row) { return quietCell(subjectWords(row.clock)); }),
         [](const Row &a, const Row &b) { return QString::localeAwareCompare(a.clock.product, b.clock.product) < 0; }},
        {{QStringLiteral("ifNobodyDecides"), tr("If nobody decides"), CellKind::Text, 0},
         ofClock([](const Row &row) { return quietCell(outcomeWords(row.clock)); }),
         {}},
        {{QStringLiteral("aMonth"), currency.isEmpty() ? tr("A month") : tr("%1 a month").arg(currency),
          CellKind::Money, narrow ? 96 : 108},
         money,
         [](const Row &a, const Row &b) { return isLess(a.clock.monthlyHome, b.clock.monthlyHome); }},
        {{QStringLiteral("decision"), tr("Decision"), CellKind::Text, narrow ? 88 : 150},
         ofClock([today](const Row &row) { return decisionCell(row, today); }),
         [](const Row &a, const Row &b) { return a.decision.choice < b.decision.choice; }},
        {{QStringLiteral("do"), tr("Do"), CellKind::Button, 92},
         ofClock([locked](const Row &row) { return decideCell(row, locked); }),
         {}}};
    if (room == ClockRoom::Little)
        columns.removeIf([](const Column<Row> &column) { return column.look.id == u"decision"; });
    return columns;
}

} // namespace counterfoil
