// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/lookahead/windowclocks.h"
#include "core/workspace/lookingahead.h"

#include <QJsonArray>
#include <QTimeZone>

#include <array>

// Clocks on money: what ends when, and what it costs that nobody decides.
namespace counterfoil::cli {

namespace {

constexpr qint64 daySeconds = 24 * 3600;

QString isoUtc(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODate);
}

QJsonValue amountJson(const std::optional<Decimal> &amount, const QString &currency)
{
    return amount ? QJsonValue(amount->text(digitsOf(currency))) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue dayOrNull(Day day)
{
    return day.isValid() ? QJsonValue(day.iso()) : QJsonValue(QJsonValue::Null);
}

QJsonObject outcomeJson(const ClockOutcome &outcome)
{
    return {{QStringLiteral("what"), wordOf(outcome.what)},
            {QStringLiteral("from"), dayOrNull(outcome.from)},
            {QStringLiteral("until"), dayOrNull(outcome.until)},
            {QStringLiteral("term"), textOrNull(outcome.term)},
            {QStringLiteral("quantity"), outcome.quantity > 0 ? QJsonValue(outcome.quantity) : QJsonValue()}};
}

QJsonArray stepsJson(const MoneyClock &clock)
{
    QJsonArray steps;
    for (const ClockStep &step : clock.steps)
        steps.append(QJsonObject{{QStringLiteral("what"), wordOf(step.what)},
                                 {QStringLiteral("text"), step.text(digitsOf(clock.currency))}});
    return steps;
}

QJsonArray sourcesJson(const MoneyClock &clock)
{
    QJsonArray sources;
    for (const ClockSource &source : clock.sources)
        sources.append(QJsonObject{{QStringLiteral("kind"), wordOf(source.kind)},
                                   {QStringLiteral("name"), textOrNull(source.name)},
                                   {QStringLiteral("line"), source.line > 0 ? QJsonValue(source.line) : QJsonValue()}});
    return sources;
}

//! What a person decided about it in the window; null while nobody has.
QJsonValue decisionJson(const ClockDecision &decision)
{
    if (!decision.isDecided())
        return {};
    return QJsonObject{{QStringLiteral("choice"), wordOf(decision.choice)},
                       {QStringLiteral("owner"), textOrNull(decision.owner)},
                       {QStringLiteral("by"), dayOrNull(decision.due)},
                       {QStringLiteral("note"), textOrNull(decision.note)},
                       {QStringLiteral("decidedAt"), textOrNull(decision.changedAt)},
                       {QStringLiteral("decidedBy"), textOrNull(decision.changedBy)}};
}

QJsonObject clockJson(const MoneyClock &clock, const Lookahead &ahead)
{
    QJsonArray notes;
    for (const ClockNote note : clock.notes)
        notes.append(wordOf(note));
    const QDateTime local = clock.ends.toTimeZone(QTimeZone(ahead.timeZone.toUtf8()));
    return {{QStringLiteral("id"), clock.id()},
            {QStringLiteral("kind"), wordOf(clock.kind)},
            {QStringLiteral("ends"), isoUtc(clock.ends)},
            {QStringLiteral("endsLocal"), local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate)},
            {QStringLiteral("endsLatest"), isoUtc(clock.endsLatest)},
            {QStringLiteral("lastDay"), dayOrNull(clock.lastDay)},
            {QStringLiteral("secondsLeft"), std::max<qint64>(0, ahead.at.secsTo(clock.ends))},
            {QStringLiteral("customer"), textOrNull(clock.customer)},
            {QStringLiteral("customerName"), clock.customerName},
            {QStringLiteral("tenant"), textOrNull(clock.tenant)},
            {QStringLiteral("subscription"), clock.subscription},
            {QStringLiteral("product"), clock.product},
            {QStringLiteral("term"), textOrNull(clock.term)},
            {QStringLiteral("quantity"), clock.quantity},
            {QStringLiteral("currency"), textOrNull(clock.currency)},
            {QStringLiteral("monthly"), amountJson(clock.atStake(), clock.currency)},
            {QStringLiteral("monthlyHome"), amountJson(clock.monthlyHome, ahead.currency)},
            {QStringLiteral("now"), amountJson(clock.now, clock.currency)},
            {QStringLiteral("then"), amountJson(clock.then, clock.currency)},
            {QStringLiteral("change"), amountJson(clock.change(), clock.currency)},
            {QStringLiteral("refund"), amountJson(clock.refund, clock.currency)},
            {QStringLiteral("left"), amountJson(clock.left, clock.currency)},
            {QStringLiteral("ifNobodyDecides"), outcomeJson(clock.outcome)},
            {QStringLiteral("calculation"), stepsJson(clock)},
            {QStringLiteral("sources"), sourcesJson(clock)},
            {QStringLiteral("notes"), notes},
            {QStringLiteral("decision"), decisionJson(ahead.decisions.value(clock.id()))}};
}

QString kindText(ClockKind kind)
{
    static constexpr std::array texts{"seven-day window", "seven-day window, seats added",
                                      "renewal",          "end of term",
                                      "extended service", "extended service runs",
                                      "promotion",        "prepaid term",
                                      "balance",          "purchase order"};
    return QLatin1String(texts[std::size_t(kind)]);
}

QString termText(const QString &term)
{
    return term == u"P1M"   ? QStringLiteral("one month")
           : term == u"P1Y" ? QStringLiteral("one year")
           : term == u"P3Y" ? QStringLiteral("three years")
                            : QStringLiteral("another term");
}

QString outcomeText(const MoneyClock &clock)
{
    const ClockOutcome &outcome = clock.outcome;
    const QString from = outcome.from.isValid() ? outcome.from.iso() : QString();
    switch (outcome.what) {
    case Outcome::Fixed:
        return QStringLiteral("then fixed to ") + outcome.until.iso();
    case Outcome::Renews:
        return QStringLiteral("renews for ") + termText(outcome.term);
    case Outcome::Changes:
        return QStringLiteral("changes as scheduled: %1 seats for %2")
            .arg(outcome.quantity)
            .arg(termText(outcome.term));
    case Outcome::Ends:
        return QStringLiteral("ends");
    case Outcome::Extends:
        return QStringLiteral("goes into the extended service term on ") + from;
    case Outcome::GoesOn:
        return QStringLiteral("goes on month by month, since ") + from;
    case Outcome::NotKnown:
        return QStringLiteral("not known: its subscription was never pulled");
    case Outcome::PriceFree:
        return QStringLiteral("its price is promised no longer");
    case Outcome::ChargedAgain:
        return QStringLiteral("charged again from ") + from;
    case Outcome::NoOrder:
        return QStringLiteral("no order holds from ") + from;
    case Outcome::RunsEmpty:
        break;
    }
    return QStringLiteral("runs empty, invoices are due in full");
}

//! "decided: let it happen, Eva, by 2026-07-25, agreed on the phone"; who decided where nobody is named.
QString decisionText(const ClockDecision &decision)
{
    static constexpr std::array texts{"", "let it happen", "change it", "ask the customer"};
    QStringList parts{QLatin1String(texts[std::size_t(decision.choice)])};
    if (const QString who = decision.owner.isEmpty() ? decision.changedBy : decision.owner; !who.isEmpty())
        parts.append(who);
    if (decision.due.isValid())
        parts.append(QStringLiteral("by ") + decision.due.iso());
    if (!decision.note.isEmpty())
        parts.append(decision.note);
    return QStringLiteral("decided: ") + parts.join(QStringLiteral(", "));
}

QString leftText(qint64 seconds)
{
    if (seconds <= 0)
        return QStringLiteral("may be over");
    return seconds < 2 * daySeconds ? QStringLiteral("%1 h").arg(seconds / 3600)
                                    : QStringLiteral("%1 days").arg(seconds / daySeconds);
}

QString clockText(const MoneyClock &clock, const Lookahead &ahead)
{
    const QDateTime local = clock.ends.toTimeZone(QTimeZone(ahead.timeZone.toUtf8()));
    const QString ends = clock.isDayOnly() ? clock.lastDay.iso() : local.toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    QStringList parts{ends, leftText(ahead.at.secsTo(clock.ends)), kindText(clock.kind), clock.customerName};
    parts.append(clock.quantity > 0 ? QStringLiteral("%1, %2 seats").arg(clock.product).arg(clock.quantity)
                                    : clock.subscription);
    parts.append(outcomeText(clock));
    const int digits = digitsOf(clock.currency);
    if (const auto stake = clock.atStake())
        parts.append(QStringLiteral("%1 %2 a month").arg(stake->text(digits), clock.currency));
    if (const auto change = clock.change(); change && !change->isZero())
        parts.append(QStringLiteral("%1%2 a month").arg(change->sign() > 0 ? u"+" : u"", change->text(digits)));
    if (clock.refund)
        parts.append(QStringLiteral("%1 may still be given back").arg(clock.refund->text(digits)));
    if (const ClockDecision decision = ahead.decisions.value(clock.id()); decision.isDecided())
        parts.append(decisionText(decision));
    return parts.join(QStringLiteral("  ")) + u'\n';
}

QJsonArray gapsJson(const Lookahead &ahead, const QString &customer)
{
    QJsonArray gaps;
    for (const ClockGap &gap : ahead.gaps) {
        if (customer.isEmpty() || gap.tenant == customer.toLower())
            gaps.append(QJsonObject{{QStringLiteral("tenant"), gap.tenant},
                                    {QStringLiteral("customerName"), gap.customerName},
                                    {QStringLiteral("subscription"), gap.subscription},
                                    {QStringLiteral("product"), gap.product},
                                    {QStringLiteral("why"), wordOf(gap.why)}});
    }
    return gaps;
}

//! How many days ahead; −1 for all.
Result<int> daysOf(const Arguments &arguments)
{
    const QString given = arguments.value(QStringLiteral("days"));
    if (given.isEmpty())
        return -1;
    bool isNumber = false;
    const int days = given.toInt(&isNumber);
    if (!isNumber || days < 0 || days > 36600)
        return failure(Error::Code::Usage, QStringLiteral("--days is a whole number of days, not \"%1\"").arg(given));
    return days;
}

Result<Answer> windows(const Context &context, const Arguments &arguments)
{
    const Result<int> days = daysOf(arguments);
    if (!days)
        return std::unexpected(days.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Lookahead> ahead = lookAhead(**workspace);
    if (!ahead)
        return std::unexpected(ahead.error());
    const QString customer = arguments.value(QStringLiteral("customer"));
    Answer answer;
    QJsonArray list;
    for (const MoneyClock &clock : ahead->clocks) {
        const bool isHis = customer.isEmpty() || clock.customer == customer || clock.tenant == customer.toLower();
        if (!isHis || (*days >= 0 && ahead->at.secsTo(clock.ends) > *days * daySeconds))
            continue;
        list.append(clockJson(clock, *ahead));
        answer.text += clockText(clock, *ahead);
    }
    if (answer.text.isEmpty())
        answer.text = QStringLiteral("nothing that is on hand ends then");
    answer.json = {{QStringLiteral("at"), isoUtc(ahead->at)},
                   {QStringLiteral("timeZone"), ahead->timeZone},
                   {QStringLiteral("currency"), textOrNull(ahead->currency)},
                   {QStringLiteral("windows"), list},
                   {QStringLiteral("gaps"), gapsJson(*ahead, customer)}};
    return answer;
}

} // namespace

void addWindowCommands(Commands &commands)
{
    addCommand(commands, "windows",
               "lists what ends when, what happens if nobody decides, what it costs a month, and what was decided",
               "--file acme.counterfoil windows --days 30",
               {{},
                {{"days", "N", "only what ends within so many days"},
                 {"customer", "ID", "only this customer of the terms, or this tenant"}}},
               windows);
}

} // namespace counterfoil::cli
