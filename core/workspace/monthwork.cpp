// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/monthwork.h"

#include "core/base/sentence.h"
#include "core/billing/latelines.h"
#include "core/billing/prepaymentreturns.h"
#include "core/billing/prepayments.h"
#include "core/model/creditedline.h"
#include "core/store/editrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/parkedrepository.h"
#include "core/store/sealrepository.h"
#include "core/store/seatrepository.h"
#include "core/store/transaction.h"
#include "core/workspace/opendifferences.h"
#include "core/workspace/storedsources.h"
#include "core/workspace/termshistory.h"

#include <set>

namespace counterfoil {

namespace {

bool isCreditOfInvoice(const Invoice &invoice)
{
    return !invoice.credits.isEmpty();
}

//! What the keys of late parts begin with: lateInvoiceOf().
const QString lateKeys = QStringLiteral("late ");

//! Which lines of the invoice a credit note takes back, or the last part of: its keys name them.
void addCreditedLines(DraftContext &context, const Invoice &note)
{
    for (const InvoiceLine &line : note.lines) {
        const CreditedLine credited = creditedBy(line);
        if (credited.line > 0 && credited.extent != CreditExtent::Part)
            context.creditedLines.insert(QStringLiteral("%1|%2").arg(note.credits).arg(credited.line));
    }
}

//! Approved invoices that the terms of today would have made otherwise: they are compared as if restated.
Status addChangedTerms(DraftContext &context, Workspace &workspace, const Terms &terms, Month month)
{
    const Result<QSet<QString>> otherwise = recognisedOtherwise(workspace, context.taken, terms);
    if (!otherwise)
        return std::unexpected(otherwise.error());
    context.moved = movedInvoices(context.taken, terms) + *otherwise;
    context.standings = termStandings(terms, context);
    context.restated += context.moved;
    for (const TermStanding &standing : context.standings) {
        if (!standing.holder || Month::of(standing.holder->period.from) != month)
            continue;
        for (const auto &[id, days] : standing.unreleased)
            context.restated.insert(id);
    }
    for (const PrepaymentReturn &back : prepaymentReturns(terms, context)) {
        if (!back.to || Month::of(back.to->period.from) != month)
            continue;
        for (const Invoice &invoice : context.taken) {
            if (invoice.customer == back.invoice->customer && invoice.service.overlaps(back.line->days))
                context.restated.insert(invoice.id);
        }
    }
    return {};
}

//! Reads the parts of approved invoices that asked for prepayments or released them; gives their ids.
Result<QSet<QString>> addPrepaymentParts(QList<Invoice> &taken, const Terms &terms, InvoiceRepository &repository)
{
    QSet<QString> ids;
    if (terms.prepayments.isEmpty() && std::none_of(taken.begin(), taken.end(), [](const Invoice &invoice) {
            return std::any_of(invoice.lines.begin(), invoice.lines.end(),
                               [](const InvoiceLine &line) { return line.kind == LineKind::Prepayment; });
        }))
        return ids;
    for (const char *key : {"prepayment ", "release "}) {
        const Result<QSet<QString>> found = repository.withPartKey(QLatin1String(key));
        if (!found)
            return std::unexpected(found.error());
        ids += *found;
    }
    QList<Invoice *> invoices;
    for (Invoice &invoice : taken) {
        if (ids.contains(invoice.id))
            invoices.append(&invoice);
    }
    if (const Status read = repository.addParts(invoices); !read)
        return std::unexpected(read.error());
    return ids;
}

//! Invoices as they stand. What they took is read of those alone that lines which came later are compared with.
Status addInvoices(DraftContext &context, Workspace &workspace, const Terms &terms, Month month,
                   const QSet<QString> &rebilled)
{
    InvoiceRepository repository(workspace.file());
    InvoiceFilter filter;
    filter.exceptDraftsOf = month;
    filter.withParts = false;
    Result<QList<Invoice>> invoices = repository.invoices(filter);
    const Result<QHash<QString, qint64>> newestSets = repository.newestSets();
    const Result<QSet<QString>> late = repository.withPartKey(lateKeys);
    const Result<QList<SourceSet>> sets = StoredSources(workspace.file()).sets();
    if (!invoices)
        return std::unexpected(invoices.error());
    if (!newestSets)
        return std::unexpected(newestSets.error());
    if (!late)
        return std::unexpected(late.error());
    if (!sets)
        return std::unexpected(sets.error());
    for (Invoice &invoice : *invoices) {
        if (isCreditOfInvoice(invoice))
            addCreditedLines(context, invoice);
        else if (rebilled.contains(invoice.id))
            context.toBillAgain.append(std::move(invoice));
        else
            (invoice.isFrozen() ? context.taken : context.otherDrafts).append(std::move(invoice));
    }
    context.restated = restatedInvoices(context.taken, *newestSets, *sets);
    const Result<QSet<QString>> prepaid = addPrepaymentParts(context.taken, terms, repository);
    if (!prepaid)
        return std::unexpected(prepaid.error());
    if (const Status read = addChangedTerms(context, workspace, terms, month); !read)
        return read;
    QList<Invoice *> compared;
    for (QList<Invoice> *own : {&context.taken, &context.otherDrafts}) {
        for (Invoice &invoice : *own) {
            const bool isRead = invoice.isFrozen() && prepaid->contains(invoice.id);
            if (!isRead && (context.restated.contains(invoice.id) || late->contains(invoice.id)))
                compared.append(&invoice);
        }
    }
    return repository.addParts(compared);
}

//! Notes which service periods are billed again; gives the ids of the invoices that were credited for it.
QSet<QString> addRebilled(DraftContext &context, const QList<Invoice> &heads)
{
    const QSet<QString> numbers = rebilledNumbers(heads);
    QSet<QString> ids;
    for (const Invoice &invoice : heads) {
        if (invoice.number.isEmpty() || !numbers.contains(invoice.number))
            continue;
        ids.insert(invoice.id);
        ++context.rebilled[draftIdOf(invoice.contract, invoice.service.from)];
    }
    return ids;
}

//! What is left of purchase orders for the drafts of a month.
void addOrders(DraftContext &context, const QList<Invoice> &heads, const Terms &terms, Month month)
{
    QList<Invoice> earlier;
    for (const Invoice &invoice : heads) {
        if (invoice.isFrozen() || invoice.month < month)
            earlier.append(invoice);
    }
    context.orders = orderStates(terms, earlier);
}

struct Surroundings
{
    DraftContext context;
    QSet<QString> frozenOfMonth; //!< ids, credit notes among them
};

Result<Surroundings> surroundingsOf(Workspace &workspace, const Terms &terms, Month month)
{
    Surroundings around;
    DraftContext &context = around.context;
    InvoiceRepository repository(workspace.file());
    const Result<QList<Invoice>> heads = repository.heads();
    if (!heads)
        return std::unexpected(heads.error());
    const QSet<QString> rebilled = addRebilled(context, *heads);
    for (const Invoice &invoice : *heads) {
        if (!invoice.isFrozen())
            continue;
        context.frozen.insert(invoice.id);
        if (!isCreditOfInvoice(invoice) && invoice.state != InvoiceState::Credited)
            context.billed[invoice.customer].append({invoice.service, invoice.name()});
        if (invoice.month == month)
            around.frozenOfMonth.insert(invoice.id);
    }
    if (const Status read = addInvoices(context, workspace, terms, month, rebilled); !read)
        return std::unexpected(read.error());
    if (terms.countSeats()) { // a year of them is a lot of rows, and nobody else asks for them
        Result<QList<SeatRow>> seats =
            SeatRepository(workspace.file()).rowsBearingOn(BillingCalendar(terms).reachOf(month));
        if (!seats)
            return std::unexpected(seats.error());
        context.seats = std::move(*seats);
    }
    const Result<QList<DraftEdit>> edits = EditRepository(workspace.file()).edits();
    if (!edits)
        return std::unexpected(edits.error());
    context.edits = *edits;
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets(false);
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets)
        context.currencies.insert(set.id, set.currency);
    addOrders(context, *heads, terms, month);
    Result<QHash<QString, QSet<QString>>> products = repository.productsBefore(month);
    if (!products)
        return std::unexpected(products.error());
    context.knownProducts = std::move(*products);
    return around;
}

//! Balances are drawn over all months: a draft that is made anew changes what is left for the later ones.
QList<Invoice> drawAll(MonthPlan &plan, const DraftContext &context, const Terms &terms)
{
    QList<Invoice> taken = context.taken;
    QList<Invoice> others = context.otherDrafts;
    QList<Invoice *> all;
    for (QList<Invoice> *invoices : {&taken, &others, &plan.drafts}) {
        for (Invoice &invoice : *invoices)
            all.append(&invoice);
    }
    for (const BalanceState &state : drawBalances(all, terms)) {
        const int digits = state.currency.digits();
        if (!state.overdrawn.isZero())
            plan.notes.append(
                SENTENCE("%1: balance %2 is %3 %4, and approved invoices have drawn %5 more: the first draft of "
                         "the customer asks for it")
                    .arg(state.customer, state.id, state.amount.text(digits), state.currency.code(),
                         state.overdrawn.text(digits)));
        else if (Exact(state.left) * Exact(10) < Exact(state.amount))
            plan.notes.append(SENTENCE("%1: balance %2 is low, %3 %4 of %5 left")
                                  .arg(state.customer, state.id, state.left.text(digits), state.currency.code(),
                                       state.amount.text(digits)));
    }
    QList<Invoice> redrawn;
    for (qsizetype i = 0; i < others.size(); ++i) {
        if (others[i].prepaid != context.otherDrafts[i].prepaid)
            redrawn.append(others[i]);
    }
    return redrawn;
}

//! Frozen invoices of the month, and those of other months that took charges of it. Drafts are not read: they are made
//! anew.
Result<QList<Invoice>> frozenBehind(Workspace &workspace, const MonthPlan &plan, const DraftContext &context,
                                    const QSet<QString> &ofMonth)
{
    InvoiceRepository repository(workspace.file());
    QList<Invoice> frozen;
    QSet<QString> behind = invoicesBehind(plan) + context.moved; // what was taken before a contract was changed
    for (const LatePlacement &late : plan.placed)
        behind.insert(late.invoice);
    for (const QString &id : ofMonth + (behind & context.frozen)) {
        Result<Invoice> invoice = repository.invoice(id);
        if (!invoice)
            return std::unexpected(invoice.error());
        frozen.append(std::move(*invoice));
    }
    std::sort(frozen.begin(), frozen.end(), [](const Invoice &a, const Invoice &b) {
        return std::tie(a.service.from, a.id) < std::tie(b.service.from, b.id);
    });
    return frozen;
}

Result<bool> isParking(Workspace &workspace, Month month, ParkingMode mode)
{
    if (mode != ParkingMode::AsDrafted)
        return mode == ParkingMode::On;
    const Result<QList<ParkedCustomer>> parked = ParkedRepository(workspace.file()).parked(month);
    return parked ? Result<bool>(!parked->isEmpty()) : std::unexpected(parked.error());
}

} // namespace

QList<Invoice> MonthState::frozenOfMonth() const
{
    QList<Invoice> own;
    std::copy_if(frozen.begin(), frozen.end(), std::back_inserter(own),
                 [this](const Invoice &invoice) { return invoice.month == plan->month; });
    return own;
}

QList<Invoice> MonthState::invoices() const
{
    return frozenOfMonth() + plan->drafts;
}

bool MonthState::hasGuards() const
{
    return std::any_of(plan->drafts.begin(), plan->drafts.end(),
                       [](const Invoice &draft) { return !draft.guards.isEmpty(); });
}

Result<MonthState> computeMonth(Workspace &workspace, Month month, ParkingMode parking)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    StoredSources sources(workspace.file());
    return computeMonth(workspace, sources, **terms, month, parking);
}

Result<MonthState> computeMonth(Workspace &workspace, SourceReader &sources, const Terms &terms, Month month,
                                ParkingMode parking)
{
    Result<Surroundings> around = surroundingsOf(workspace, terms, month);
    if (!around)
        return std::unexpected(around.error());
    const Result<bool> parks = isParking(workspace, month, parking);
    if (!parks)
        return std::unexpected(parks.error());
    around->context.parks = *parks;
    Result<std::shared_ptr<MonthPlan>> plan = planMonth(sources, terms, month, around->context);
    if (!plan)
        return std::unexpected(plan.error());
    Result<QList<InvoiceStanding>> standings = openDifferences(workspace, month);
    if (!standings)
        return std::unexpected(standings.error());
    (*plan)->standings = *std::move(standings);
    QList<Invoice> redrawn = drawAll(**plan, around->context, terms);
    Result<QList<Invoice>> frozen = frozenBehind(workspace, **plan, around->context, around->frozenOfMonth);
    if (!frozen)
        return std::unexpected(frozen.error());
    Result<Bridge> bridge = buildBridge(**plan, *frozen, terms);
    if (!bridge)
        return std::unexpected(bridge.error());
    return MonthState{std::move(*plan), std::move(*frozen), std::move(*bridge), std::move(redrawn)};
}

namespace {

//! Months whose drafts change with this one's: an earlier draft takes what is late, and a later one gives it back.
Result<std::set<Month>> monthsBeside(Workspace &workspace, const MonthPlan &plan)
{
    std::set<Month> months;
    for (const QString &month : plan.lateMonths)
        months.insert(Month::fromIso(month).value_or(plan.month));
    InvoiceRepository repository(workspace.file());
    InvoiceFilter filter;
    filter.state = InvoiceState::Draft;
    filter.withLines = false;
    const Result<QList<Invoice>> drafts = repository.invoices(filter);
    const Result<QSet<QString>> late = repository.withPartKey(lateKeys);
    if (!drafts || !late)
        return std::unexpected(drafts ? late.error() : drafts.error());
    for (const Invoice &draft : *drafts) {
        if (draft.month > plan.month && late->contains(draft.id))
            months.insert(draft.month);
    }
    months.erase(plan.month);
    return months;
}

Result<MonthState> remake(Workspace &workspace, Month month, ParkingMode parking)
{
    Result<MonthState> state = computeMonth(workspace, month, parking);
    if (!state)
        return state;
    if (const Status stored = ParkedRepository(workspace.file()).replace(month, state->plan->parked); !stored)
        return std::unexpected(stored.error());
    if (const Status stored = InvoiceRepository(workspace.file()).replaceDrafts(month, state->plan->drafts); !stored)
        return std::unexpected(stored.error());
    for (const Invoice &draft : state->redrawn) {
        if (const Status stored = InvoiceRepository(workspace.file()).redraw(draft); !stored)
            return std::unexpected(stored.error());
    }
    return state;
}

} // namespace

Result<MonthState> draftMonth(Workspace &workspace, Month month, ParkingMode parking)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status open = SealRepository(workspace.file()).expectOpen(month); !open)
        return std::unexpected(open.error());
    Result<MonthState> state = remake(workspace, month, parking);
    if (!state)
        return state;
    const Result<std::set<Month>> beside = monthsBeside(workspace, *state->plan);
    if (!beside)
        return std::unexpected(beside.error());
    for (const Month other : *beside) {
        if (!SealRepository(workspace.file()).expectOpen(other))
            continue; // what is late for a closed month goes onto the next open one
        const ParkingMode others = parking == ParkingMode::Off ? ParkingMode::AsDrafted : parking;
        if (const Result<MonthState> remade = remake(workspace, other, others); !remade)
            return std::unexpected(remade.error());
    }
    if (const Status stored = transaction->commit(); !stored)
        return std::unexpected(stored.error());
    Q_EMIT workspace.changed(Topic::Drafts);
    return state;
}

} // namespace counterfoil
