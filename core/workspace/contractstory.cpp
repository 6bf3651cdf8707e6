// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contractstory.h"

#include "core/base/sentence.h"
#include "core/model/recordjson.h"
#include "core/store/cloudrecordrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/seatrepository.h"
#include "core/workspace/seatpricing.h"

#include <QSet>

namespace counterfoil {

namespace {

constexpr int monthsToCome = 13;
constexpr int mostToCome = 60;

//! Invoices of the customer; of one that was credited to be billed again the newer one stands for its days.
Result<QList<Invoice>> invoicesOf(Workspace &workspace, const QString &customer)
{
    InvoiceFilter filter;
    filter.customer = customer;
    Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
    if (invoices)
        invoices->removeIf([](const Invoice &invoice) { return !invoice.credits.isEmpty(); });
    return invoices;
}

void addInvoices(ContractStory &story, const QList<Invoice> &invoices)
{
    for (const Invoice &invoice : invoices)
        story.invoices.append({invoice.id, invoice.name(), invoice.contract, invoice.service, invoice.state,
                               invoice.net, false, invoice.currency});
    Day day = story.contract.term.from;
    for (const Invoice &invoice : invoices)
        day = std::max(day, invoice.service.to.plusDays(1));
    if (invoices.isEmpty())
        day = std::max(day, story.today);
    const Day horizon = story.today.plusMonths(monthsToCome);
    for (int count = 0; day < horizon && count < mostToCome; ++count) {
        const auto held = std::find_if(story.contracts.cbegin(), story.contracts.cend(),
                                       [day](const Contract &contract) { return contract.term.contains(day); });
        const auto period =
            held == story.contracts.cend() ? std::nullopt : servicePeriodOf(held->period, held->term, day);
        if (!period)
            break;
        story.invoices.append({{}, {}, held->id, *period, InvoiceState::Draft, {}, true});
        day = period->to.plusDays(1);
    }
}

//! One step for each day on which the count is another than before; SKUs of a subscription are added up.
QList<SeatsFrom> stepsOf(const std::map<Day, std::pair<qint64, QString>> &counts)
{
    QList<SeatsFrom> steps;
    for (const auto &[day, count] : counts) {
        if (steps.isEmpty() || steps.last().quantity != count.first)
            steps.append({day, count.first, count.second});
    }
    return steps;
}

Status addSeats(ContractStory &story, Workspace &workspace)
{
    const Result<QList<SeatRow>> rows = SeatRepository(workspace.file()).rows();
    if (!rows)
        return std::unexpected(rows.error());
    QHash<QString, std::map<Day, std::pair<qint64, QString>>> counts; // by subscription
    QHash<QString, QString> names;
    for (const SeatRow &row : *rows) {
        if (!story.customer.tenants.contains(row.tenant))
            continue;
        auto &[quantity, source] = counts[row.subscription][row.date];
        quantity += row.quantity;
        source = row.source;
        names.insert(row.subscription, row.skuName);
    }
    for (auto one = counts.cbegin(); one != counts.cend(); ++one)
        story.seats.append({one.key(), names.value(one.key()), stepsOf(one.value()), {}});
    std::sort(story.seats.begin(), story.seats.end(), [](const SeatStory &a, const SeatStory &b) {
        const qint64 more = b.steps.last().quantity - a.steps.last().quantity;
        return more != 0 ? more < 0 : std::tie(a.name, a.subscription) < std::tie(b.name, b.subscription);
    });
    return {};
}

//! By the seats that were there on the first day of the last line over whole months; what came in between is little.
std::optional<Exact> averageOf(const SeatStory &seats, const QList<Invoice> &invoices)
{
    const InvoiceLine *last = nullptr;
    for (const Invoice &invoice : invoices) {
        for (const InvoiceLine &line : invoice.lines) {
            const bool isWhole = line.family == Family::Licence && line.subscription == seats.subscription &&
                                 line.net.sign() > 0 && wholeMonths(line.days) > 0 &&
                                 seatsOn(seats.steps, line.days.from) > 0;
            if (isWhole && (!last || last->days.to < line.days.to))
                last = &line;
        }
    }
    if (!last)
        return std::nullopt;
    return Exact(last->net) * Exact::fraction(1, seatsOn(seats.steps, last->days.from) * wholeMonths(last->days));
}

//! Of seats that are there, and on no invoice that is stored: a year that was charged before the first of them.
Status addCharged(ContractStory &story, Workspace &workspace)
{
    QSet<QString> unknown;
    for (const SeatStory &seats : std::as_const(story.seats)) {
        const bool isPriced =
            std::ranges::any_of(seats.prices, [](const SeatPriceSpan &span) { return !span.price.isZero(); });
        if (!isPriced && !seats.average && seats.steps.last().quantity > 0)
            unknown.insert(seats.subscription);
    }
    if (unknown.isEmpty())
        return {};
    const Result<QHash<QString, Exact>> charged = chargedSeatPrices(workspace, story, unknown);
    if (!charged)
        return std::unexpected(charged.error());
    for (SeatStory &seats : story.seats) {
        if (const auto price = charged->constFind(seats.subscription); price != charged->constEnd())
            seats.average = *price;
    }
    return {};
}

//! In the contract's currency alone: another one's prices cannot stand beside them.
Status addPrices(ContractStory &story, Workspace &workspace, QList<Invoice> invoices)
{
    invoices.removeIf([&story](const Invoice &invoice) { return invoice.currency != story.contract.currency.code(); });
    QSet<QString> subscriptions;
    for (const SeatStory &seats : std::as_const(story.seats))
        subscriptions.insert(seats.subscription);
    const Result<SeatChargeBook> charges = readSeatCharges(workspace, invoices, subscriptions);
    if (!charges)
        return std::unexpected(charges.error());
    for (SeatStory &seats : story.seats)
        seats.prices = seatPricesOf(seats, invoices, *charges, story.digits);
    for (SeatStory &seats : story.seats) {
        if (std::ranges::none_of(seats.prices, [](const SeatPriceSpan &span) { return !span.price.isZero(); }))
            seats.average = averageOf(seats, invoices);
    }
    return addCharged(story, workspace);
}

Status addTerms(ContractStory &story, Workspace &workspace)
{
    const auto records = CloudRecordRepository(workspace.file()).records(QStringLiteral("subscription"));
    if (!records)
        return std::unexpected(records.error());
    QHash<QString, SubscriptionTerm> known;
    for (const CloudRecord &record : *records) {
        const auto one = recordFrom<CloudSubscription>(record.content);
        if (one.from.isValid() && !one.term.isEmpty())
            known.insert(one.id, {one.id, one.name, {one.from, one.to}, one.term, one.billing, one.autoRenew});
    }
    for (const SeatStory &seats : story.seats) {
        if (const auto term = known.constFind(seats.subscription); term != known.constEnd())
            story.terms.append(*term);
    }
    return {};
}

//! All balances together: what was received by an invoice's last day, less what invoices before it drew.
void addBalances(ContractStory &story, const QList<Prepayment> &balances, const QList<Invoice> &invoices)
{
    if (balances.isEmpty())
        return;
    PrepaidStory prepaid;
    prepaid.id = balances.first().id;
    Decimal drawn;
    const auto leftOn = [&](Day day) {
        Decimal left = -drawn;
        for (const Prepayment &balance : balances)
            left += balance.receivedOn <= day ? balance.amount : Decimal();
        return left;
    };
    for (const Prepayment &balance : balances)
        prepaid.amount += balance.amount;
    for (const Invoice &invoice : invoices) {
        if (const Decimal left = leftOn(invoice.service.to); left.sign() > 0)
            prepaid.steps.append({invoice.service, left});
        drawn += invoice.prepaid;
    }
    prepaid.left = leftOn(story.today);
    story.prepaid.append(prepaid);
}

//! A term's money by the month, before the month's release.
void addTerm(ContractStory &story, const Prepayment &prepayment)
{
    PrepaidStory prepaid{PrepaymentKind::Term, prepayment.id, prepayment.amount, prepayment.amount, {}};
    QList<Days> months;
    for (Day day = prepayment.during.from; day <= prepayment.during.to;) {
        const Day next = prepayment.during.from.plusMonths(int(months.size()) + 1);
        months.append({day, std::min(next.plusDays(-1), prepayment.during.to)});
        day = next;
    }
    const int all = prepayment.during.count();
    for (qsizetype k = 0; k < months.size(); ++k) {
        const bool byDay = prepayment.release == ReleaseMode::ByDay;
        const Exact gone =
            byDay ? Exact::fraction(months[k].from - prepayment.during.from, all) : Exact::fraction(k, months.size());
        const Decimal left = prepayment.amount - rounded(Exact(prepayment.amount) * gone, story.digits);
        prepaid.steps.append({months[k], left});
        if (months[k].from <= story.today)
            prepaid.left = left;
    }
    if (story.today > prepayment.during.to)
        prepaid.left = 0;
    story.prepaid.append(prepaid);
}

void addPrepaid(ContractStory &story, const Terms &terms, const QList<Invoice> &invoices)
{
    QList<Prepayment> balances;
    for (const Prepayment &prepayment : terms.prepayments) {
        if (prepayment.customer != story.customer.id())
            continue;
        if (prepayment.kind == PrepaymentKind::Balance)
            balances.append(prepayment);
        else
            addTerm(story, prepayment);
    }
    addBalances(story, balances, invoices);
}

Result<ContractStory> agreed(const Terms &terms, const QString &id, Day today)
{
    ContractStory story;
    for (const Contract &contract : terms.contracts) {
        if (contract.id == id)
            story.contract = contract;
    }
    const Customer *customer = terms.customer(story.contract.customer);
    if (!customer)
        return failure(Error::Code::NotFound, SENTENCE("the terms have no contract \"%1\"").arg(id));
    story.customer = *customer;
    if (const Tax *tax = terms.tax(customer->tax))
        story.tax = *tax;
    for (const Contract *contract : terms.contractsOf(customer->id()))
        story.contracts.append(*contract);
    for (const OwnService &service : terms.ownServices) {
        if (service.customer == customer->id())
            story.services.append(service);
    }
    story.digits = story.contract.currency.digits();
    story.today = today;
    return story;
}

} // namespace

qint64 seatsOn(const QList<SeatsFrom> &steps, Day day)
{
    const auto next =
        std::find_if(steps.begin(), steps.end(), [day](const SeatsFrom &step) { return step.from > day; });
    return next == steps.begin() ? 0 : (next - 1)->quantity;
}

int wholeMonths(const Days &days)
{
    constexpr int mostMonths = 60;
    for (int months = 1; months <= mostMonths; ++months) {
        if (days.from.plusMonths(months).plusDays(-1) == days.to)
            return months;
    }
    return 0;
}

Result<ContractStory> contractStory(Workspace &workspace, const QString &contract)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    Result<ContractStory> story = agreed(**terms, contract, workspace.clock().today());
    if (!story)
        return story;
    const Result<QList<Invoice>> invoices = invoicesOf(workspace, story->customer.id());
    if (!invoices)
        return std::unexpected(invoices.error());
    addInvoices(*story, *invoices);
    if (const Status read = addSeats(*story, workspace); !read)
        return std::unexpected(read.error());
    if (const Status read = addPrices(*story, workspace, *invoices); !read)
        return std::unexpected(read.error());
    if (const Status read = addTerms(*story, workspace); !read)
        return std::unexpected(read.error());
    addPrepaid(*story, **terms, *invoices);
    story->events = storyEvents(*story);
    return story;
}

} // namespace counterfoil
