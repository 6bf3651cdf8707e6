// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractlanes.h"

#include "core/money/currency.h"
#include "ui/charts/waterfallsteps.h"
#include "ui/contracts/contractwords.h"
#include "ui/format/amounts.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContractLanes", text);
}

QString sentence(const QStringList &parts)
{
    QStringList filled = parts;
    filled.removeAll(QString());
    return filled.join(QStringLiteral(", "));
}

Lane invoiceLane(const ContractStory &story)
{
    Lane lane{tr("Invoices"), periodPhrase(story.contract.period), 58, {}, {}, {}};
    for (const StoryInvoice &invoice : story.invoices) {
        LaneMark mark;
        mark.days = invoice.days;
        if (invoice.toCome) {
            mark.kind = MarkKind::ToCome;
            mark.toolTip = tr("%1, still to come").arg(rangeTextWithYear(invoice.days));
        } else {
            const QString amount = withCurrency(invoice.currency, amountText(invoice.net, digitsOf(invoice.currency)));
            mark.text = shortAmount(invoice.net);
            mark.second = stateWords(invoice.state);
            mark.tone = invoice.state == InvoiceState::Draft ? Tone::Accent : Tone::Neutral;
            mark.toolTip = sentence({invoice.name, rangeTextWithYear(invoice.days), amount, mark.second});
            mark.invoice = invoice.id;
        }
        lane.marks.append(mark);
    }
    return lane;
}

//! "10 added 24 Jul" beside the newest step.
QString stepWords(const SeatsFrom &step, qint64 before)
{
    const qint64 more = step.quantity - before;
    return more > 0 ? tr("%1 added %2").arg(more).arg(dayText(step.from))
                    : tr("%1 removed %2").arg(-more).arg(dayText(step.from));
}

Lane seatLane(const ContractStory &story, int which)
{
    Lane lane{tr("Seats"), tr("no counts yet"), 92, {}, {}, {}};
    if (which >= story.seats.size())
        return lane;
    const SeatStory &seats = story.seats[which];
    lane.caption = story.seats.size() == 1 ? seats.name
                                           : tr("%1, %2 of %3").arg(seats.name).arg(which + 1).arg(story.seats.size());
    qint64 most = 0;
    qint64 least = std::numeric_limits<qint64>::max();
    for (const SeatsFrom &step : seats.steps) {
        most = std::max(most, step.quantity);
        least = std::min(least, step.quantity);
    }
    for (qsizetype i = 0; i < seats.steps.size(); ++i) {
        const SeatsFrom &step = seats.steps[i];
        const bool last = i + 1 == seats.steps.size();
        LaneMark mark;
        mark.kind = MarkKind::Step;
        mark.days = {step.from, last ? Day() : seats.steps[i + 1].from.plusDays(-1)};
        mark.text = countText(step.quantity);
        mark.level = most == least ? 0.5 : double(step.quantity - least) / double(most - least);
        if (last && i > 0)
            mark.second = stepWords(step, seats.steps[i - 1].quantity);
        mark.toolTip = sentence({seats.name, counted(step.quantity, tr("1 seat"), tr("%1 seats")),
                                 tr("from %1").arg(dayText(step.from)), sourceWords(step.source)});
        lane.marks.append(mark);
    }
    return lane;
}

Lane priceLane(const ContractStory &story, int which)
{
    Lane lane{tr("Price a seat"), tr("a month"), 74, {}, {}, {}};
    if (which >= story.seats.size())
        return lane;
    const SeatStory &seats = story.seats[which];
    if (seats.prices.isEmpty()) {
        const bool isInvoiced = std::any_of(story.invoices.begin(), story.invoices.end(),
                                            [](const StoryInvoice &invoice) { return !invoice.toCome; });
        lane.caption = isInvoiced ? tr("not known") : tr("not invoiced yet"); // charges may not tell it
    }
    for (qsizetype i = 0; i < seats.prices.size(); ++i) {
        const SeatPriceSpan &price = seats.prices[i];
        LaneMark mark;
        mark.kind = MarkKind::Price;
        mark.days = {price.days.from, i + 1 == seats.prices.size() ? Day() : price.days.to};
        mark.text = amountText(price.price, story.digits);
        const QString margin = percentText(price.price - price.cost, price.price);
        mark.second = sentence({tr("cost %1").arg(amountText(price.cost, story.digits)),
                                margin.isEmpty() ? QString() : tr("margin %1").arg(margin)});
        mark.toolTip = sentence({tr("%1 a seat and month").arg(mark.text), mark.second,
                                 tr("from %1").arg(dayText(price.days.from)),
                                 price.rule.isEmpty() ? tr("no rule") : tr("rule %1").arg(price.rule)});
        lane.marks.append(mark);
    }
    return lane;
}

Lane termLane(const ContractStory &story, int which)
{
    Lane lane{tr("Term"), tr("not known"), 58, {}, {}, {}};
    const QString followed = which < story.seats.size() ? story.seats[which].subscription : QString();
    for (const SubscriptionTerm &term : story.terms) {
        if (term.subscription != followed)
            continue;
        lane.caption = sentence({termWords(term.term), billingWords(term.billing)});
        LaneMark mark;
        mark.kind = MarkKind::Term;
        mark.days = term.days;
        mark.text = term.days.isOpen() ? tr("No end") : tr("Term to %1").arg(dayText(term.days.to));
        mark.toolTip = sentence({term.name, mark.text, term.autoRenew ? tr("renews by itself") : tr("does not renew")});
        lane.marks.append(mark);
    }
    return lane;
}

LaneMark balanceMark(const PrepaidStep &step, const PrepaidStory &prepaid, int digits)
{
    LaneMark mark;
    mark.kind = MarkKind::Balance;
    mark.days = step.days;
    mark.text = amountText(step.left, digits);
    const double most = geometryOf(prepaid.amount);
    mark.level = most > 0 ? std::min(1.0, geometryOf(step.left) / most) : 0;
    mark.toolTip = tr("%1: %2 left before %3").arg(prepaid.id, mark.text, rangeTextWithYear(step.days));
    return mark;
}

Lane prepaidLane(const ContractStory &story)
{
    Lane lane{tr("Prepaid"), tr("nothing"), 64, {}, {}, {}};
    if (story.prepaid.isEmpty())
        return lane;
    const PrepaidStory &prepaid = story.prepaid.last(); // balances, where there are any
    lane.caption = prepaid.kind == PrepaymentKind::Balance ? tr("balance") : tr("term %1").arg(prepaid.id);
    for (const PrepaidStep &step : prepaid.steps)
        lane.marks.append(balanceMark(step, prepaid, story.digits));
    const QString left = amountText(prepaid.left, story.digits);
    if (prepaid.left.sign() <= 0)
        lane.note = tr("Used up");
    lane.noteSecond = tr("%1 of %2 left").arg(left, amountText(prepaid.amount, story.digits));
    return lane;
}

Lane serviceLane(const ContractStory &story)
{
    const bool advance = story.contract.ownServices == OwnServiceRecognition::InAdvance;
    Lane lane{tr("Own services"), advance ? tr("in advance") : tr("in arrears"), 54, {}, {}, {}};
    if (story.services.isEmpty())
        lane.caption = tr("none");
    for (const OwnService &service : story.services) {
        const bool once = service.everyMonths == 0 && service.everyWeeks == 0;
        LaneMark mark;
        mark.kind = once ? MarkKind::Once : MarkKind::Service;
        mark.days = once ? Days{service.during.from, service.during.from} : service.during;
        mark.text = tr("%1, %2 × %3")
                        .arg(service.description, service.quantity.text(), amountText(service.unitPrice, story.digits));
        mark.toolTip = sentence({mark.text, tr("from %1").arg(dayText(service.during.from))});
        lane.marks.append(mark);
    }
    return lane;
}

} // namespace

QString shortAmount(const Decimal &amount)
{
    if (amount.abs() < Decimal(1000))
        return amountText(rounded(Exact(amount), 0), 0);
    const int digits = amount.abs() < Decimal(100000) ? 1 : 0;
    return amountText(rounded(Exact(amount) / Exact(1000), digits), digits) + QStringLiteral(" k");
}

Days windowOf(const ContractStory &story, Span span)
{
    const Month now = Month::of(story.today);
    switch (span) {
    case Span::ThreeMonths:
        return {now.plus(-1).first(), now.plus(1).last()};
    case Span::Year:
        return {Month(now.year(), 1).first(), Month(now.year(), 12).last()};
    case Span::All:
        break;
    }
    // The first thing that is known, but no more of the years before than there is of the contract.
    Day first = story.today;
    for (const StoryInvoice &invoice : story.invoices)
        first = std::min(first, invoice.days.from);
    for (const SeatStory &seats : story.seats)
        first = seats.steps.isEmpty() ? first : std::min(first, seats.steps.first().from);
    for (const PrepaidStory &prepaid : story.prepaid)
        first = prepaid.steps.isEmpty() ? first : std::min(first, prepaid.steps.first().days.from);
    return {Month::of(first).first(), now.plus(12).last()};
}

QList<Lane> contractLanes(const ContractStory &story, int seats)
{
    return {invoiceLane(story),     seatLane(story, seats), priceLane(story, seats),
            termLane(story, seats), prepaidLane(story),     serviceLane(story)};
}

} // namespace counterfoil
