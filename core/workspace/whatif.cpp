// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/whatif.h"

#include "core/base/sentence.h"
#include "core/store/editrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/seatrepository.h"
#include "core/workspace/stoppablesources.h"
#include "core/workspace/storedsources.h"

#include <set>

namespace counterfoil {

namespace {

struct ExactAmounts
{
    Exact net;
    Exact cost;
    Exact withheld; //!< of the cost, on no invoice
};
using ByCustomer = std::map<QString, ExactAmounts>;

//! Which of Microsoft's lines an invoice took, as far as it matters here.
using TakenKey = std::tuple<QString, qint64, QString, QString, QString>; // invoice, set, subscription, product, SKU

void addInvoice(const Invoice &invoice, ByCustomer &sums, std::set<TakenKey> &taken, int digits)
{
    ExactAmounts &sum = sums[invoice.customer];
    sum.net += Exact(invoice.net) * Exact(invoice.homeRate);
    for (const InvoiceLine &line : invoice.lines) {
        sum.cost += Exact(costHomeOf(line, digits));
        for (const SourcePart &part : line.parts)
            taken.insert({invoice.id, part.set, part.subscription, part.product, part.sku});
    }
}

//! Adds what the month's service periods cost without being on an invoice: excluded lines, and credits that the partner
//! keeps. An invoice that was approved before a rule excluded its lines holds them already.
Status addWithheld(const MonthPlan &plan, const Terms &terms, ByCustomer &sums, const std::set<TakenKey> &taken)
{
    const Rates rates(terms, plan.month);
    for (const Part &part : plan.parts) {
        const bool withheld = part.fate == Fate::Excluded || part.fate == Fate::Credit;
        if (!withheld || part.placement.kind != Placement::Kind::Period ||
            Month::of(part.placement.period.from) != plan.month)
            continue;
        const Charge &charge = *part.charge;
        if (taken.contains(
                {plan.invoiceIdOf(part.placement), charge.set, charge.subscription, charge.product, charge.sku}))
            continue;
        const Result<Exact> home = rates.microsoftToHome(charge.currency);
        if (!home)
            return std::unexpected(home.error());
        ExactAmounts &sum = sums[part.placement.customer->id()];
        sum.cost += part.cost() * *home;
        sum.withheld += part.cost() * *home;
    }
    return {};
}

//! Numbers of invoices that were credited to be billed again: what is billed again stands for them.
Result<QSet<QString>> billedAgain(Workspace &workspace)
{
    const Result<QList<Invoice>> heads = InvoiceRepository(workspace.file()).heads();
    if (!heads)
        return std::unexpected(heads.error());
    return rebilledNumbers(*heads);
}

//! Why an invoice is held.
struct Hold
{
    QString customer;
    QString sentence;
};

//! One side of a month.
struct Side
{
    int digits = 2; //!< of the seller's currency
    ByCustomer sums;
    std::set<TakenKey> taken;
    std::map<std::pair<QString, QString>, Hold> holds; //!< by invoice and code of the guard
    QHash<QString, int> rebilled;
    QStringList notes; //!< customers of credit notes

    void add(const Invoice &invoice)
    {
        addInvoice(invoice, sums, taken, digits);
        for (const Guard &guard : invoice.guards)
            holds.insert(
                {{invoice.id, guard.code}, {invoice.customer, QStringLiteral("%1: %2").arg(invoice.id, guard.text)}});
    }
};

class Comparison
{
public:
    Comparison(Workspace &workspace, const Terms &now, const Terms &other, const WhatIfWish &wish)
        : m_workspace(workspace), m_now(now), m_other(other), m_wish(wish), m_stored(workspace.file()),
          m_sources(m_stored, [this] { return goesOn(); })
    {}

    Result<WhatIf> run();

private:
    Status read();
    bool goesOn() const { return !m_wish.progress || m_wish.progress(m_done, m_all, m_month); }
    Result<Side> before();
    Result<Side> after(const QHash<QString, int> &rebilled);
    Status addMonth(WhatIf &answer, qsizetype index);
    void addSums(WhatIf &answer, qsizetype index, const Side &before, const Side &after);
    QString nameOf(const QString &customer) const;
    void finish(WhatIf &answer);

    Workspace &m_workspace;
    const Terms &m_now;
    const Terms &m_other;
    const WhatIfWish &m_wish;
    StoredSources m_stored;
    StoppableSources m_sources;
    QSet<QString> m_billedAgain;
    DraftContext m_untouched; //!< nothing is approved
    std::map<QString, WhatIfCustomer> m_customers;
    Month m_month;
    int m_done = 0;
    int m_all = 0;
};

Status Comparison::read()
{
    Result<QSet<QString>> again = billedAgain(m_workspace);
    const Result<QList<DraftEdit>> edits = EditRepository(m_workspace.file()).edits();
    if (!again || !edits)
        return std::unexpected(again ? edits.error() : again.error());
    m_billedAgain = std::move(*again);
    m_untouched.edits = *edits;
    if (!m_other.countSeats())
        return {};
    Result<QList<SeatRow>> seats = SeatRepository(m_workspace.file()).rows();
    if (!seats)
        return std::unexpected(seats.error());
    m_untouched.seats = std::move(*seats);
    return {};
}

Result<Side> Comparison::before()
{
    const Result<MonthState> state = computeMonth(m_workspace, m_sources, m_now, m_month);
    if (!state)
        return std::unexpected(state.error());
    Side side;
    side.digits = m_now.seller.currency.digits();
    m_untouched.parks = !state->plan->parked.isEmpty();
    side.rebilled = state->plan->rebilled;
    for (const Invoice &invoice : state->frozenOfMonth()) {
        if (!invoice.credits.isEmpty())
            side.notes << invoice.customer;
        else if (!m_billedAgain.contains(invoice.number))
            side.add(invoice);
    }
    for (const Invoice &draft : state->plan->drafts)
        side.add(draft);
    if (const Status added = addWithheld(*state->plan, m_now, side.sums, side.taken); !added)
        return std::unexpected(added.error());
    return side;
}

Result<Side> Comparison::after(const QHash<QString, int> &rebilled)
{
    m_untouched.rebilled = rebilled; // the edits of an invoice that is billed again name it so
    const Result<std::shared_ptr<MonthPlan>> plan = planMonth(m_sources, m_other, m_month, m_untouched);
    if (!plan)
        return std::unexpected(plan.error());
    Side side;
    side.digits = m_now.seller.currency.digits();
    for (const Invoice &draft : (*plan)->drafts)
        side.add(draft);
    if (const Status added = addWithheld(**plan, m_other, side.sums, side.taken); !added)
        return std::unexpected(added.error());
    return side;
}

QString Comparison::nameOf(const QString &customer) const
{
    const Customer *known = m_other.customer(customer);
    if (!known)
        known = m_now.customer(customer);
    return known ? known->party.name : customer;
}

void Comparison::addSums(WhatIf &answer, qsizetype index, const Side &before, const Side &after)
{
    const auto shown = [&answer](const ByCustomer &sums, const QString &customer) {
        const auto sum = sums.find(customer);
        return sum == sums.end()
                   ? BilledAmounts()
                   : BilledAmounts{rounded(sum->second.net, answer.digits), rounded(sum->second.cost, answer.digits)};
    };
    std::set<QString> ids;
    for (const ByCustomer *sums : {&before.sums, &after.sums}) {
        for (const auto &[id, sum] : *sums)
            ids.insert(id);
    }
    for (const QString &id : ids) {
        if (!m_wish.customer.isEmpty() && id != m_wish.customer)
            continue;
        WhatIfCustomer &customer = m_customers[id];
        customer.months.resize(answer.months.size());
        const BilledChange change{shown(before.sums, id), shown(after.sums, id)};
        customer.months[index] = change;
        customer.total += change;
        answer.byMonth[index] += change;
        answer.total += change;
        if (const auto sum = before.sums.find(id); sum != before.sums.end()) // by customer and month
            answer.withheld += change.before.cost - rounded(sum->second.cost - sum->second.withheld, answer.digits);
    }
}

Status Comparison::addMonth(WhatIf &answer, qsizetype index)
{
    m_month = answer.months[index];
    const auto named = [this](const Error &error, const QString &which) {
        if (error.code() == Error::Code::Cancelled)
            return std::unexpected(error);
        return failure(error.code(), SENTENCE("%1 under %2: %3").arg(m_month.iso(), which, error.message()),
                       error.faults());
    };
    const auto stopped = [] { return failure(Error::Code::Cancelled, SENTENCE("stopped; nothing was changed")); };
    if (!goesOn())
        return stopped();
    const Result<Side> was = before();
    if (!was)
        return named(was.error(), SENTENCE("the terms of today"));
    ++m_done;
    if (!goesOn())
        return stopped();
    const Result<Side> wouldBe = after(was->rebilled);
    if (!wouldBe)
        return named(wouldBe.error(), SENTENCE("the other terms"));
    ++m_done;
    addSums(answer, index, *was, *wouldBe);
    answer.creditNotes += m_wish.customer.isEmpty() ? was->notes.size() : was->notes.count(m_wish.customer);
    for (const auto &[key, hold] : wouldBe->holds) {
        if (!was->holds.contains(key) && (m_wish.customer.isEmpty() || hold.customer == m_wish.customer))
            answer.guards.append(hold.sentence);
    }
    return {};
}

void Comparison::finish(WhatIf &answer)
{
    for (auto &[id, customer] : m_customers) {
        customer.id = id;
        customer.name = nameOf(id);
        answer.customers.append(std::move(customer));
    }
    std::sort(answer.customers.begin(), answer.customers.end(), [](const WhatIfCustomer &a, const WhatIfCustomer &b) {
        if (a.total.net() != b.total.net())
            return a.total.net() > b.total.net();
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
}

Result<WhatIf> Comparison::run()
{
    if (const Status ready = read(); !ready)
        return std::unexpected(ready.error());
    WhatIf answer;
    answer.currency = m_now.seller.currency.code();
    answer.digits = m_now.seller.currency.digits();
    answer.months = m_wish.months;
    answer.byMonth.resize(answer.months.size());
    m_all = int(answer.months.size()) * 2;
    for (qsizetype index = 0; index < answer.months.size(); ++index) {
        if (const Status added = addMonth(answer, index); !added)
            return std::unexpected(added.error());
    }
    finish(answer);
    return answer;
}

} // namespace

BilledChange &BilledChange::operator+=(const BilledChange &other)
{
    before.net += other.before.net;
    before.cost += other.before.cost;
    after.net += other.after.net;
    after.cost += other.after.cost;
    return *this;
}

qsizetype WhatIf::count(int sign) const
{
    return std::count_if(customers.begin(), customers.end(),
                         [sign](const WhatIfCustomer &customer) { return customer.total.net().sign() == sign; });
}

Result<QList<Month>> microsoftMonths(Workspace &workspace)
{
    const Result<QList<SourceSet>> sets = StoredSources(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    std::set<Month> months;
    for (const SourceSet &set : *sets) {
        if (!isUnbilled(set.kind) && set.month.isValid())
            months.insert(set.month);
    }
    return QList<Month>(months.begin(), months.end());
}

Result<QList<Month>> lastMicrosoftMonths(Workspace &workspace, int count)
{
    Result<QList<Month>> months = microsoftMonths(workspace);
    if (months && months->size() > count)
        months->remove(0, months->size() - count);
    return months;
}

Result<WhatIf> compareTerms(Workspace &workspace, const Terms &other, const WhatIfWish &wish)
{
    const Result<const Terms *> now = workspace.terms();
    if (!now)
        return std::unexpected(now.error());
    if ((*now)->seller.currency.code() != other.seller.currency.code())
        return refused(SENTENCE("amounts in %1 and in %2 cannot be compared: both terms have to be in the same "
                                "seller's currency")
                           .arg((*now)->seller.currency.code(), other.seller.currency.code()));
    if (!wish.customer.isEmpty() && !(*now)->customer(wish.customer) && !other.customer(wish.customer))
        return failure(Error::Code::NotFound, SENTENCE("neither terms have a customer \"%1\"").arg(wish.customer));
    return Comparison(workspace, **now, other, wish).run();
}

} // namespace counterfoil
