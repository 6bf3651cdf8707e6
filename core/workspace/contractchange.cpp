// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/contractchange.h"

#include "core/base/sentence.h"
#include "core/store/invoicerepository.h"
#include "core/store/sealrepository.h"
#include "core/store/termsrepository.h"
#include "core/store/transaction.h"
#include "core/workspace/monthwork.h"
#include "core/workspace/storedsources.h"
#include "core/workspace/termsreplacing.h"

namespace counterfoil {

namespace {

constexpr int shownPeriods = 3;

//! Invoices whose days nobody bills again, by customer or of all: approved, issued, and credited for good.
QList<Invoice> standing(const QList<Invoice> &heads, const QString &customer)
{
    const QSet<QString> rebilled = rebilledNumbers(heads);
    QList<Invoice> kept;
    for (const Invoice &invoice : heads) {
        const bool note = !invoice.credits.isEmpty();
        if (invoice.customer == customer && invoice.isFrozen() && !note && !rebilled.contains(invoice.number))
            kept.append(invoice);
    }
    return kept;
}

//! Whether nothing is invoiced from that day on.
Status expectOpen(const QList<Invoice> &frozen, Day from)
{
    const Invoice *last = nullptr;
    for (const Invoice &invoice : frozen) {
        if (invoice.service.to >= from && (!last || invoice.service.to > last->service.to))
            last = &invoice;
    }
    if (!last)
        return {};
    return refused(SENTENCE("%1 is on %2, which pays for %3 to %4 and is %5: the first day that can change is %6")
                       .arg(from.iso(), last->name(), last->service.from.iso(), last->service.to.iso(),
                            wordOf(last->state), last->service.to.plusDays(1).iso()));
}

//! The periods around a change, without drafts.
QList<PlannedPeriod> periodsAround(const ContractSplit &split, Day from)
{
    QList<PlannedPeriod> periods;
    const Contract &following = *split.document.terms.contract(split.following);
    if (split.following != split.running) {
        const Contract &running = *split.document.terms.contract(split.running);
        if (const auto last = servicePeriodOf(running.period, running.term, running.term.to))
            periods.append({split.running, *last, true, std::nullopt});
    }
    Day day = from;
    for (int i = 0; i < shownPeriods; ++i) {
        const std::optional<Days> period = servicePeriodOf(following.period, following.term, day);
        if (!period)
            break;
        periods.append({split.following, *period, false, std::nullopt});
        day = period->to.plusDays(1);
    }
    return periods;
}

//! The drafts that the periods' months would have under the new terms.
Status addDrafts(Workspace &workspace, ContractPreview &preview)
{
    StoredSources sources(workspace.file());
    for (const Month month : monthsOf(preview)) {
        const Result<MonthState> state = computeMonth(workspace, sources, preview.split.document.terms, month);
        if (!state)
            return std::unexpected(state.error());
        if (!state->bridge.unexplained.isZero())
            preview.notOnBridge.append(month.iso());
        for (PlannedPeriod &period : preview.periods) {
            const QString id = draftIdOf(period.contract, period.days.from, state->plan->rebilled);
            for (const Invoice &draft : state->plan->drafts) {
                if (draft.id == id)
                    period.draft = draft;
            }
        }
    }
    return {};
}

//! A period that is approved or issued keeps its invoice, whatever follows it.
Status addStanding(Workspace &workspace, ContractPreview &preview, const QList<Invoice> &frozen)
{
    for (PlannedPeriod &period : preview.periods) {
        for (const Invoice &head : frozen) {
            if (head.contract != period.contract || head.service != period.days)
                continue;
            Result<Invoice> invoice = InvoiceRepository(workspace.file()).invoice(head.id);
            if (!invoice)
                return std::unexpected(invoice.error());
            period.draft = std::move(*invoice);
        }
    }
    return {};
}

//! Also the later months in which the customer has drafts: periods that are none any more go.
Result<QList<Month>> touchedMonths(Workspace &workspace, const ContractPreview &preview, Day from)
{
    const Result<QList<Invoice>> heads = InvoiceRepository(workspace.file()).heads();
    if (!heads)
        return std::unexpected(heads.error());
    QList<Month> months = monthsOf(preview);
    for (const Invoice &invoice : *heads) {
        if (invoice.customer == preview.split.customer && !invoice.isFrozen() && invoice.service.to >= from &&
            !months.contains(invoice.month))
            months.append(invoice.month);
    }
    std::sort(months.begin(), months.end());
    return months;
}

//! Those of the months of which nothing is stored.
Result<QList<Month>> emptyMonths(Workspace &workspace, QList<Month> months)
{
    const Result<QList<Invoice>> heads = InvoiceRepository(workspace.file()).heads();
    if (!heads)
        return std::unexpected(heads.error());
    for (const Invoice &invoice : *heads)
        months.removeOne(invoice.month);
    return months;
}

//! Whether a draft is more than what drafting makes of the data.
bool isTouched(const Invoice &invoice)
{
    return invoice.isFrozen() || !invoice.credits.isEmpty() ||
           std::any_of(invoice.lines.begin(), invoice.lines.end(),
                       [](const InvoiceLine &line) { return line.kind == LineKind::Manual || line.edited; });
}

//! Takes away the drafts of months that a change began, and those months out of the ones to draft anew.
Status dropBegun(Workspace &workspace, const QList<Month> &begun, QList<Month> &months)
{
    InvoiceRepository repository(workspace.file());
    InvoiceFilter filter;
    filter.withParts = false;
    for (const Month month : begun) {
        filter.month = month;
        const Result<QList<Invoice>> invoices = repository.invoices(filter);
        if (!invoices)
            return std::unexpected(invoices.error());
        if (std::any_of(invoices->begin(), invoices->end(), isTouched) ||
            !SealRepository(workspace.file()).expectOpen(month))
            continue;
        if (const Status dropped = repository.replaceDrafts(month, {}); !dropped)
            return dropped;
        months.removeAll(month);
    }
    return {};
}

Result<QByteArray> formerTerms(TermsRepository &repository, const QString &digest)
{
    const Result<QList<TermsVersion>> versions = repository.history();
    if (!versions)
        return std::unexpected(versions.error());
    if (versions->size() < 2 || versions->last().digest != digest)
        return failure(Error::Code::Conflict, SENTENCE("the terms were changed since: they are left as they are"));
    return repository.version(versions->at(versions->size() - 2).id);
}

} // namespace

QList<Month> monthsOf(const ContractPreview &preview)
{
    QList<Month> months;
    for (const PlannedPeriod &period : preview.periods) {
        if (const Month month = Month::of(period.days.from); !months.contains(month))
            months.append(month);
    }
    return months;
}

Result<ContractPreview> previewContractChange(Workspace &workspace, const ContractChange &change)
{
    const Result<QByteArray> json = workspace.exportTerms();
    if (!json)
        return std::unexpected(json.error());
    const Result<QList<Invoice>> heads = InvoiceRepository(workspace.file()).heads();
    if (!heads)
        return std::unexpected(heads.error());
    QSet<QString> usedIds;
    for (const Invoice &invoice : *heads)
        usedIds.insert(invoice.contract);
    Result<ContractSplit> split = splitContract(*json, change, usedIds);
    if (!split)
        return std::unexpected(split.error());
    const QList<Invoice> frozen = standing(*heads, split->customer);
    if (const Status open = expectOpen(frozen, change.from); !open)
        return std::unexpected(open.error());
    ContractPreview preview{*std::move(split), {}, {}, {}, {}};
    preview.warnings = preview.split.document.warnings;
    preview.periods = periodsAround(preview.split, change.from);
    if (const Status drafted = addDrafts(workspace, preview); !drafted)
        return std::unexpected(drafted.error());
    if (const Status read = addStanding(workspace, preview, frozen); !read)
        return std::unexpected(read.error());
    return preview;
}

Result<ContractPreview> changeContract(Workspace &workspace, const ContractChange &change)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<ContractPreview> preview = previewContractChange(workspace, change);
    if (!preview)
        return preview;
    const Result<QList<Month>> months = touchedMonths(workspace, *preview, change.from);
    if (!months)
        return std::unexpected(months.error());
    Result<QList<Month>> begun = emptyMonths(workspace, *months);
    if (!begun)
        return std::unexpected(begun.error());
    preview->begun = *std::move(begun);
    if (const auto imported = workspace.importTerms(preview->split.document.json); !imported)
        return std::unexpected(imported.error());
    if (const Status drafted = draftAgain(workspace, *months); !drafted)
        return std::unexpected(drafted.error());
    if (const Status stored = transaction->commit(); !stored)
        return std::unexpected(stored.error());
    return preview;
}

Status takeBackTerms(Workspace &workspace, const QString &digest, QList<Month> months, const QList<Month> &begun)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    TermsRepository repository(workspace.file());
    const Result<QByteArray> former = formerTerms(repository, digest);
    if (!former)
        return std::unexpected(former.error());
    if (const Status dropped = dropBegun(workspace, begun, months); !dropped)
        return dropped;
    if (const Status put = putTerms(workspace, *former, months); !put)
        return put;
    return transaction->commit();
}

} // namespace counterfoil
