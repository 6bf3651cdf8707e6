// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/prepayments.h"

#include "core/base/sentence.h"
#include "core/billing/explanation.h"
#include "core/billing/linebuilder.h"
#include "core/billing/prepaymentreturns.h"
#include "core/billing/releases.h"

namespace counterfoil {

namespace {

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

//! What of some days no other days hold.
QList<Days> without(const Days &days, const QList<std::pair<QString, Days>> &others)
{
    QList<Days> left{days};
    for (const auto &[id, other] : others) {
        QList<Days> cut;
        for (const Days &piece : left) {
            if (!piece.overlaps(other)) {
                cut.append(piece);
                continue;
            }
            if (piece.from < other.from)
                cut.append({piece.from, other.from.plusDays(-1)});
            if (other.to < piece.to)
                cut.append({other.to.plusDays(1), piece.to});
        }
        left = cut;
    }
    return left;
}

//! The lines of one term prepayment on a draft.
class PrepaymentLines
{
public:
    PrepaymentLines(Invoice &draft, const Terms &terms, const Customer &customer, const Prepayment &prepayment)
        : m_draft(draft), m_terms(terms), m_customer(customer), m_prepayment(prepayment)
    {}

    Status add(const TermStanding &standing)
    {
        const bool invoiced = standing.holder && standing.holder->contract->id == m_draft.contract &&
                              standing.holder->period == m_draft.service;
        QList<std::pair<Days, Decimal>> releases;
        for (const Days &days :
             without(releasingDays(m_terms, m_prepayment, m_draft.service), standing.released + standing.unreleased))
            releases.append({days, releaseOf(m_prepayment, days)});
        // with the prepayment, the draft takes over what the invoices released that were made without it
        for (const auto &[id, days] : standing.unreleased)
            releases.append({days, invoiced ? releaseOf(m_prepayment, days) : Decimal()});
        releases.removeIf([](const std::pair<Days, Decimal> &release) { return release.second.isZero(); });
        if (!invoiced && releases.isEmpty())
            return {};
        const Rates rates(m_terms, m_draft.month);
        const Result<Exact> local = rates.between(m_prepayment.currency.code(), m_draft.currency, m_draft.service.from);
        const Result<Exact> home = rates.localToHome(m_draft.currency, m_draft.service.from);
        if (!local || !home)
            return std::unexpected(local ? home.error() : local.error());
        if (invoiced)
            addAmount(*local, *home);
        for (const auto &[days, amount] : releases)
            addRelease(days, Exact(amount) * *local * *home);
        return {};
    }

private:
    void addAmount(const Exact &local, const Exact &home)
    {
        const int digits = digitsOf(m_draft.currency);
        InvoiceLine line = blankLine(m_prepayment, m_customer, QStringLiteral("prepayment|%1"), m_prepayment.during);
        SourcePart part;
        part.key = askingKeyOf(m_prepayment);
        part.days = m_prepayment.during;
        part.lines = 1;
        part.sale = Exact(m_prepayment.amount) * local;
        part.prepaidHome = part.sale * home;
        line.parts.append(part);
        setPrice(line, rounded(part.sale, digits), 0, std::nullopt, digits);
        m_draft.lines.append(line);
    }

    void addRelease(const Days &days, const Exact &amount)
    {
        SourcePart part;
        part.key = QStringLiteral("release %1").arg(m_prepayment.id);
        part.days = days;
        part.priceHome = amount;
        part.prepaidHome = -amount;
        releaseLine(m_draft, m_prepayment, m_customer).parts.append(part);
    }

    Invoice &m_draft;
    const Terms &m_terms;
    const Customer &m_customer;
    const Prepayment &m_prepayment;
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

//! The balance behind a state where it may pay for an invoice.
const Prepayment *payingFor(const Invoice &invoice, const Terms &terms, const BalanceState &state)
{
    const auto balance = std::find_if(terms.prepayments.begin(), terms.prepayments.end(),
                                      [&state](const Prepayment &own) { return own.id == state.id; });
    const bool pays = terms.customer(invoice.customer) && state.customer == invoice.customer &&
                      balance->receivedOn <= invoice.service.to &&
                      invoice.currency == state.currency.code(); // else of a contract in another currency
    return pays ? &*balance : nullptr;
}

//! What an approved invoice has taken stays taken, however large its balance is now.
void takeFixed(const Invoice &invoice, const Terms &terms, std::vector<BalanceState> &states)
{
    Decimal open = invoice.prepaid; // below 0: it asked for what others had drawn too much
    BalanceState *last = nullptr;
    for (BalanceState &state : states) {
        const Prepayment *balance = payingFor(invoice, terms, state);
        if (!balance)
            continue;
        last = &state;
        const Decimal taken =
            open.isNegative()
                ? std::max(open, std::min(state.left, Decimal()))
                : std::max(std::min({state.left, open, grossOf(invoice, *balance, *terms.customer(invoice.customer))}),
                           Decimal());
        state.left -= taken;
        open -= taken;
    }
    if (last)
        last->left -= open;
}

//! A balance that was lowered: what invoices have drawn too much of it is due with this draft.
Decimal askAgain(Invoice &draft, BalanceState &state)
{
    const Decimal asked = state.left;
    state.left = 0;
    const int digits = state.currency.digits();
    draft.guards.append({QStringLiteral("prepayment"),
                         SENTENCE("Balance %1 is %2 %3 and invoices have drawn more: %4 %3 are due again")
                             .arg(state.id, state.amount.text(digits), state.currency.code(), (-asked).text(digits))});
    return asked;
}

//! What the balances pay of a draft.
Decimal drawFor(Invoice &draft, const Terms &terms, std::vector<BalanceState> &states)
{
    Decimal drawn;
    for (BalanceState &state : states) {
        const Prepayment *balance = payingFor(draft, terms, state);
        if (!balance)
            continue;
        if (state.left.isNegative() && draft.gross.sign() > 0)
            drawn += askAgain(draft, state);
        const Decimal most =
            std::min({state.left, draft.gross - drawn, grossOf(draft, *balance, *terms.customer(draft.customer))});
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

Status addPrepayments(Invoice &draft, const Terms &terms, const Customer &customer,
                      const QList<TermStanding> &standings)
{
    for (const TermStanding &standing : standings) {
        const auto prepayment =
            std::find_if(terms.prepayments.begin(), terms.prepayments.end(),
                         [&standing](const Prepayment &own) { return own.id == standing.prepayment; });
        if (prepayment == terms.prepayments.end() || prepayment->customer != customer.id())
            continue;
        if (const Status added = PrepaymentLines(draft, terms, customer, *prepayment).add(standing); !added)
            return added;
    }
    return {};
}

QList<BalanceState> drawBalances(const QList<Invoice *> &invoices, const Terms &terms)
{
    std::vector<BalanceState> states;
    for (const Prepayment &prepayment : terms.prepayments) {
        if (prepayment.kind == PrepaymentKind::Balance)
            states.push_back(
                {prepayment.id, prepayment.customer, prepayment.amount, prepayment.amount, prepayment.currency, {}});
    }
    QList<Invoice *> ordered = invoices;
    std::sort(ordered.begin(), ordered.end(), [](const Invoice *a, const Invoice *b) {
        return std::tie(a->service.from, a->customer, a->id) < std::tie(b->service.from, b->customer, b->id);
    });
    for (const Invoice *invoice : ordered) {
        if (invoice->isFrozen())
            takeFixed(*invoice, terms, states);
    }
    for (BalanceState &state : states)
        state.overdrawn = state.left.isNegative() ? -state.left : Decimal();
    for (Invoice *invoice : ordered) {
        if (invoice->isFrozen())
            continue;
        invoice->prepaid = drawFor(*invoice, terms, states);
        invoice->due = invoice->gross - invoice->prepaid;
    }
    return QList<BalanceState>(states.begin(), states.end());
}

} // namespace counterfoil
