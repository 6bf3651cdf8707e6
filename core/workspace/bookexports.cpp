// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/bookexports.h"

#include "core/base/filewriter.h"
#include "core/base/sentence.h"
#include "core/documents/deferralscsv.h"
#include "core/documents/journaltext.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/opendifferences.h"
#include "core/workspace/storedsources.h"

#include <QDir>

namespace counterfoil {

namespace {

Result<QString> written(const QString &folder, const QString &name, const QByteArray &content)
{
    const QDir target(folder);
    if (!target.mkpath(QStringLiteral(".")))
        return failure(Error::Code::Failed, SENTENCE("the folder %1 cannot be made").arg(folder));
    const QString path = target.absoluteFilePath(name);
    if (const Status done = FileWriter().write(path, content); !done)
        return std::unexpected(done.error());
    return path;
}

} // namespace

QString bookFileName(bool journal, Month only)
{
    const QString what = journal ? QStringLiteral("journal") : QStringLiteral("deferrals");
    return (only.isValid() ? what + u'-' + only.iso() : what) +
           (journal ? QStringLiteral(".journal") : QStringLiteral(".csv"));
}

Result<Books> booksUntil(Workspace &workspace, Month last)
{
    const Month end = last.isValid() ? last : Month(9999, 12);
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices();
    if (!invoices)
        return std::unexpected(invoices.error());
    StoredSources sources(workspace.file());
    Result<QList<CostLine>> costs = costLinesUntil(sources, **terms, end);
    if (!costs)
        return std::unexpected(costs.error());
    Result<QList<InvoiceStanding>> standings = openDifferences(workspace);
    if (!standings)
        return std::unexpected(standings.error());
    standings->removeIf([end](const InvoiceStanding &standing) { return end < standing.month; });
    Books books{std::move(*invoices), std::move(*costs), {}, *std::move(standings)};
    books.deferrals = deferredRevenue(books.invoices, **terms) + deferredCost(books.costs, **terms);
    return books;
}

Result<QString> exportJournal(Workspace &workspace, Month only, const QString &folder)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    const Result<Books> books = booksUntil(workspace, only);
    if (!books)
        return std::unexpected(books.error());
    const QString title = QStringLiteral("%1, %2").arg((*terms)->seller.party.name,
                                                       only.isValid() ? only.iso() : SENTENCE("every month on hand"));
    return written(folder, bookFileName(true, only), journalText(journalOf(*books, **terms, only), title));
}

Result<QList<DeferralRow>> deferralsOf(Workspace &workspace, Month only)
{
    const Result<Books> books = booksUntil(workspace, only);
    if (!books)
        return std::unexpected(books.error());
    return deferralRows(books->deferrals, only);
}

Result<QString> exportDeferrals(Workspace &workspace, Month only, const QString &folder)
{
    const Result<QList<DeferralRow>> rows = deferralsOf(workspace, only);
    if (!rows)
        return std::unexpected(rows.error());
    return written(folder, bookFileName(false, only), deferralsCsv(*rows));
}

} // namespace counterfoil
