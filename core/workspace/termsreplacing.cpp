// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/termsreplacing.h"

#include "core/base/sentence.h"
#include "core/store/invoicerepository.h"
#include "core/store/sealrepository.h"
#include "core/store/transaction.h"
#include "core/workspace/monthwork.h"

namespace counterfoil {

namespace {

Result<QByteArray> currentTerms(Workspace &workspace)
{
    const Result<QByteArray> json = workspace.exportTerms();
    return !json && json.error().code() == Error::Code::NotFound ? Result<QByteArray>(QByteArray()) : json;
}

//! Whether a contract has a day now and will not have it.
bool losesDay(const Contract &now, const Contract &next, Day day)
{
    return now.term.contains(day) && !next.term.isOpen() && day > next.term.to;
}

std::unexpected<Error> endsTooEarly(const Invoice &invoice, const Contract &next)
{
    return failure(Error::Code::Conflict,
                   SENTENCE("%1 is on %2, which pays for %3 to %4 and is %5: the first day that can change is %6")
                       .arg(next.term.to.plusDays(1).iso(), invoice.name(), invoice.service.from.iso(),
                            invoice.service.to.iso(), wordOf(invoice.state), invoice.service.to.plusDays(1).iso()));
}

} // namespace

Result<QList<Month>> monthsWithoutContract(Workspace &workspace, const Terms &next)
{
    const Result<QList<Invoice>> heads = InvoiceRepository(workspace.file()).heads();
    if (!heads)
        return std::unexpected(heads.error());
    const Result<const Terms *> now = workspace.terms();
    if (!now)
        return std::unexpected(now.error());
    const QSet<QString> rebilled = rebilledNumbers(*heads);
    const Invoice *last = nullptr; // of those that hold days after an end
    QList<Month> months;
    for (const Invoice &invoice : *heads) {
        const Contract *held = (*now)->contract(invoice.contract);
        const Contract *kept = next.contract(invoice.contract);
        if (!held || (kept && !losesDay(*held, *kept, invoice.service.to)))
            continue;
        if (kept && invoice.isFrozen()) {
            const bool isGivenBack = !invoice.credits.isEmpty() || rebilled.contains(invoice.number);
            if (!isGivenBack && (!last || invoice.service.to > last->service.to))
                last = &invoice;
            continue;
        }
        if (invoice.isFrozen())
            return failure(Error::Code::Conflict, SENTENCE("%1 is %2 under contract %3, which those terms do not have")
                                                      .arg(invoice.name(), wordOf(invoice.state), invoice.contract));
        if (!months.contains(invoice.month))
            months.append(invoice.month);
    }
    if (last)
        return endsTooEarly(*last, *next.contract(last->contract));
    return months;
}

Status draftAgain(Workspace &workspace, const QList<Month> &months)
{
    for (const Month month : months) {
        if (!SealRepository(workspace.file()).expectOpen(month))
            continue;
        if (const Result<MonthState> drafted = draftMonth(workspace, month); !drafted)
            return std::unexpected(drafted.error());
    }
    return {};
}

Status putTerms(Workspace &workspace, const QByteArray &json, QList<Month> months)
{
    const Result<TermsDocument> document = readTerms(json);
    if (!document)
        return std::unexpected(document.error());
    const Result<const Terms *> now = workspace.terms();
    if (now || now.error().code() != Error::Code::NotFound) { // the first terms take no contract away
        const Result<QList<Month>> gone = monthsWithoutContract(workspace, document->terms);
        if (!gone)
            return std::unexpected(gone.error());
        months += *gone;
        std::sort(months.begin(), months.end());
        months.erase(std::unique(months.begin(), months.end()), months.end());
    }
    if (const Result<QStringList> imported = workspace.importTerms(json); !imported)
        return std::unexpected(imported.error());
    return draftAgain(workspace, months);
}

Status replaceTerms(Workspace &workspace, const QByteArray &before, const QByteArray &after)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<QByteArray> now = currentTerms(workspace);
    if (!now)
        return std::unexpected(now.error());
    if (*now != before)
        return failure(Error::Code::Conflict, SENTENCE("the terms were changed meanwhile; look at them and try again"));
    if (const Status put = putTerms(workspace, after); !put)
        return put;
    return transaction->commit();
}

} // namespace counterfoil
