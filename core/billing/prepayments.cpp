// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/prepayments.h"

#include "core/billing/explanation.h"
#include "core/billing/linebuilder.h"
#include "core/billing/releases.h"

namespace counterfoil {

namespace {

//! The service period that a day belongs to, else the customer's first later one.
std::optional<std::pair<const Contract *, Days>> periodFor(const Terms &terms, const QString &customer, Day day)
{
    for (const Contract *contract : terms.contractsOf(customer)) {
        const Day first = std::max(day, contract->term.from);
        if (const auto period = servicePeriodOf(contract->period, contract->term, first))
            return std::pair(contract, *period);
    }
    return std::nullopt;
}

//! What a service period releases, in the prepayment's currency, to the cent.
Decimal releaseOf(const Prepayment &prepayment, const Days &period)
{
    const auto before = [&prepayment](Day day) {
        return releasedBefore(Exact(prepayment.amount), prepayment.during, prepayment.release, day,
                              prepayment.currency.digits());
    };
    return before(period.to.plusDays(1)) - before(period.from);
}

InvoiceLine blankLine(const Prepayment &prepayment, const Customer &customer, const QString &key, const Days &days)
{
    InvoiceLine line;
    line.kind = LineKind::Prepayment;
    line.key = key.arg(prepayment.id);
    line.description = Explanations(customer.language).prepayment();
    line.explanation = Explanations(customer.language).period(days) + u'.';
    line.tax = customer.tax;
    line.days = days;
    line.sources = 1;
    return line;
}

//! The line that shows what a period releases: the prepayment's own, else a covered one, else one of its own at 0.
InvoiceLine &releaseLine(Invoice &draft, const Prepayment &prepayment, const Customer &customer)
{
    for (InvoiceLine &line : draft.lines) {
        if (line.key == QStringLiteral("prepayment|%1").arg(prepayment.id) ||
            line.key.endsWith(QStringLiteral("|covered %1").arg(prepayment.id)))
            return line;
    }
    draft.lines.append(blankLine(prepayment, customer, QStringLiteral("release|%1"), draft.service));
    draft.lines.last().unitPrice = 0;
    return draft.lines.last();
}

//! Seats on each day, in order of the lines.
class SeatDays
{
public:
    explicit SeatDays(const Decimal &limit) : m_limit(limit) {}

    //! The share of a line that is covered.
    Exact take(const Days &days, const Decimal &seats)
    {
        if (seats.isZero())
            return Exact(1);
        Exact covered;
        for (Day day = days.from; day <= days.to; day = day.plusDays(1)) {
            Exact &now = m_seats[day];
            const Exact before = std::min(now, Exact(m_limit));
            now += Exact(seats);
            covered += std::min(now, Exact(m_limit)) - before;
        }
        return covered / (Exact(seats) * Exact(days.count()));
    }

private:
    Decimal m_limit;
    std::map<Day, Exact> m_seats;
};

bool comesFirst(const Part *a, const Part *b)
{
    const auto rank = [](const Part &part) {
        return std::make_tuple(part.days.from, part.charge->wholeQuantity.isNegative(), part.charge->set,
                               part.charge->row);
    };
    return rank(*a) < rank(*b);
}

RuleSubject subjectOf(const InvoiceLine &line, const Customer &customer)
{
    RuleSubject subject;
    subject.customerTags = customer.tags;
    subject[MatchKey::Customer] = customer.id();
    subject[MatchKey::Family] = wordOf(line.family);
    subject[MatchKey::Subscription] = line.subscription;
    subject[MatchKey::ProductId] = line.product;
    subject[MatchKey::SkuId] = line.sku;
    subject[MatchKey::ProductName] = line.description;
    return subject;
}

//! Gross of the lines that a balance may pay.
Decimal grossOf(const Invoice &invoice, const Prepayment &balance, const Customer &customer)
{
    if (balance.match.isEmpty())
        return invoice.gross;
    std::map<QString, Decimal> nets; // by tax
    for (const InvoiceLine &line : invoice.lines) {
        const bool product = line.kind == LineKind::Charge || line.kind == LineKind::SeatCount;
        if (product && matches(balance.match, subjectOf(line, customer)))
            nets[line.tax] += line.net;
    }
    Decimal gross;
    for (const auto &[tax, net] : nets) {
        const auto rate = std::find_if(invoice.taxes.begin(), invoice.taxes.end(),
                                       [&tax](const TaxTotal &own) { return own.id == tax; });
        gross += net;
        if (rate != invoice.taxes.end())
            gross += rounded(Exact(net) * Exact(rate->rate) * Exact::fraction(1, 100), balance.currency.digits());
    }
    return gross;
}

//! What the balances pay of one invoice; an approved one has taken what it says.
Decimal drawFor(const Invoice &invoice, const Terms &terms, std::vector<BalanceState> &states)
{
    Decimal drawn;
    const Customer *customer = terms.customer(invoice.customer);
    for (BalanceState &state : states) {
        const auto balance = std::find_if(terms.prepayments.begin(), terms.prepayments.end(),
                                          [&state](const Prepayment &own) { return own.id == state.id; });
        if (!customer || state.customer != invoice.customer || balance->receivedOn > invoice.service.to)
            continue;
        const Decimal open = (invoice.isFrozen() ? invoice.prepaid : invoice.gross) - drawn;
        const Decimal most = std::min({state.left, open, grossOf(invoice, *balance, *customer)});
        if (most.sign() <= 0)
            continue;
        state.left -= most;
        drawn += most;
    }
    return drawn;
}

} // namespace

void limitCoverage(std::vector<Part> &parts)
{
    std::map<const Prepayment *, std::vector<Part *>> limited;
    for (Part &part : parts) {
        if (part.covered && part.covered->quantity && part.charge->family != Family::Azure)
            limited[part.covered].push_back(&part);
    }
    for (auto &[prepayment, own] : limited) {
        std::stable_sort(own.begin(), own.end(), comesFirst);
        SeatDays seats(*prepayment->quantity);
        for (Part *part : own)
            part->coveredShare = seats.take(part->days, part->charge->wholeQuantity);
    }
}

Status addPrepayments(Invoice &draft, const Terms &terms, const Contract &contract, const Customer &customer)
{
    const int digits = customer.currency.digits();
    const Rates rates(terms, draft.month);
    for (const Prepayment &prepayment : terms.prepayments) {
        if (prepayment.kind != PrepaymentKind::Term || prepayment.customer != customer.id())
            continue;
        const auto holder = periodFor(terms, customer.id(), prepayment.invoiceOn);
        const bool invoiced = holder && holder->first == &contract && holder->second == draft.service;
        const Decimal release = releaseOf(prepayment, draft.service);
        if (!invoiced && release.isZero())
            continue;
        const Result<Exact> local =
            rates.between(prepayment.currency.code(), customer.currency.code(), draft.service.from);
        const Result<Exact> home = rates.localToHome(customer.currency.code(), draft.service.from);
        if (!local || !home)
            return std::unexpected(local ? home.error() : local.error());
        if (invoiced) {
            InvoiceLine line = blankLine(prepayment, customer, QStringLiteral("prepayment|%1"), prepayment.during);
            SourcePart part;
            part.key = QStringLiteral("prepayment %1").arg(prepayment.id);
            part.days = prepayment.during;
            part.lines = 1;
            part.sale = Exact(prepayment.amount) * *local;
            part.prepaidHome = part.sale * *home;
            line.parts.append(part);
            setPrice(line, rounded(part.sale, digits), 0, std::nullopt, digits);
            draft.lines.append(line);
        }
        if (release.isZero())
            continue;
        SourcePart part;
        part.key = QStringLiteral("release %1").arg(prepayment.id);
        part.days = draft.service;
        part.priceHome = Exact(release) * *local * *home;
        part.prepaidHome = -part.priceHome;
        releaseLine(draft, prepayment, customer).parts.append(part);
    }
    return {};
}

QList<BalanceState> drawBalances(const QList<Invoice *> &invoices, const Terms &terms)
{
    std::vector<BalanceState> states;
    for (const Prepayment &prepayment : terms.prepayments) {
        if (prepayment.kind == PrepaymentKind::Balance)
            states.push_back(
                {prepayment.id, prepayment.customer, prepayment.amount, prepayment.amount, prepayment.currency});
    }
    QList<Invoice *> ordered = invoices;
    std::sort(ordered.begin(), ordered.end(), [](const Invoice *a, const Invoice *b) {
        return std::tie(a->service.from, a->customer, a->id) < std::tie(b->service.from, b->customer, b->id);
    });
    for (Invoice *invoice : ordered) {
        const Decimal drawn = drawFor(*invoice, terms, states);
        if (invoice->isFrozen())
            continue;
        invoice->prepaid = drawn;
        invoice->due = invoice->gross - drawn;
    }
    return QList<BalanceState>(states.begin(), states.end());
}

} // namespace counterfoil
