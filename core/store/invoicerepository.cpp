// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoicerepository.h"

#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/invoicerows.h"
#include "core/store/sourcerepository.h"
#include "core/store/transaction.h"

namespace counterfoil {

namespace {

Status deleteDraft(QSqlDatabase &db, const QString &id)
{
    return Statement(db, QStringLiteral("DELETE FROM invoice WHERE id = ? AND state = 'draft'")).bind(id).run();
}

} // namespace

Status InvoiceRepository::replaceDrafts(Month month, const QList<Invoice> &drafts)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement clear(m_file.db(),
                    QStringLiteral("DELETE FROM invoice WHERE state = 'draft' AND month = ? AND credits = ''"));
    if (const Status done = clear.bind(month).run(); !done)
        return done;
    const qint64 removed = clear.changed();
    for (const Invoice &draft : drafts) {
        if (const Status done = deleteDraft(m_file.db(), draft.id); !done)
            return done;
        if (const Status done = insertDraft(m_file.db(), draft); !done)
            return failure(done.error().code(), QStringLiteral("%1: %2").arg(draft.id, done.error().message()));
    }
    if (const Status done = SourceRepository(m_file).purge(); !done)
        return done;
    const QJsonObject detail{{QStringLiteral("removed"), removed}, {QStringLiteral("made"), qint64(drafts.size())}};
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("drafts"), month.iso(), detail); !done)
        return done;
    return transaction->commit();
}

Status InvoiceRepository::saveDraft(const Invoice &draft)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status done = deleteDraft(m_file.db(), draft.id); !done)
        return done;
    if (const Status done = insertDraft(m_file.db(), draft); !done)
        return done;
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("draft"), draft.id, {}); !done)
        return done;
    return transaction->commit();
}

Status InvoiceRepository::removeDraft(const QString &id)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status done = expect(id, InvoiceState::Draft); !done)
        return done;
    if (const Status done = deleteDraft(m_file.db(), id); !done)
        return done;
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("removeDraft"), id, {}); !done)
        return done;
    return transaction->commit();
}

Status InvoiceRepository::redraw(const Invoice &draft)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status done = expect(draft.id, InvoiceState::Draft); !done)
        return done;
    Statement update(m_file.db(), QStringLiteral("UPDATE invoice SET prepaid = ?, due = ? WHERE id = ?"));
    if (const Status done = update.bind(draft.prepaid).bind(draft.due).bind(draft.id).run(); !done)
        return done;
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("redraw"), draft.id, {}); !done)
        return done;
    return transaction->commit();
}

Result<QList<Invoice>> InvoiceRepository::read(const InvoiceCondition &condition, InvoiceExtent extent)
{
    return readInvoices(m_file.db(), condition, extent);
}

Status InvoiceRepository::addParts(const QList<Invoice *> &invoices)
{
    for (Invoice *invoice : invoices) {
        if (const Status done = readParts(m_file.db(), {QStringLiteral("id = ?"), {invoice->id}}, {invoice}); !done)
            return done;
    }
    return {};
}

Result<QHash<QString, qint64>> InvoiceRepository::newestSets()
{
    QHash<QString, qint64> newest;
    Statement select(m_file.db(), QStringLiteral("SELECT invoice, max(set_id) FROM invoice_part GROUP BY invoice"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    while (select.next())
        newest.insert(select.text(0), select.integer(1));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return newest;
}

Result<QHash<QString, LastIssued>> InvoiceRepository::lastIssued()
{
    QHash<QString, LastIssued> last;
    // SQLite takes the other columns from the row that has the maximum.
    Statement select(m_file.db(), QStringLiteral("SELECT customer, number, max(issued_on || ' ' || number) "
                                                 "FROM invoice WHERE type = 'invoice' AND number IS NOT NULL "
                                                 "GROUP BY customer"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    while (select.next())
        last.insert(select.text(0), {select.text(1), Day::fromIso(select.text(2).left(10)).value_or(Day())});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return last;
}

Result<QSet<QString>> InvoiceRepository::withPartKey(const QString &beginning)
{
    QSet<QString> ids;
    Statement select(m_file.db(),
                     QStringLiteral("SELECT DISTINCT invoice FROM invoice_part WHERE substr(part_key, 1, ?) = ?"));
    if (const Status done = select.bind(qint64(beginning.size())).bind(beginning).run(); !done)
        return std::unexpected(done.error());
    while (select.next())
        ids.insert(select.text(0));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return ids;
}

Result<QHash<QString, QSet<QString>>> InvoiceRepository::productsBefore(Month month)
{
    QHash<QString, QSet<QString>> products;
    Statement select(m_file.db(),
                     QStringLiteral("SELECT DISTINCT i.contract, p.product, p.sku FROM invoice i LEFT JOIN "
                                    "invoice_part p ON p.invoice = i.id WHERE i.month < ?"));
    if (const Status done = select.bind(month).run(); !done)
        return std::unexpected(done.error());
    while (select.next()) {
        QSet<QString> &known = products[select.text(0)];
        if (!select.isNull(1))
            known.insert(select.text(1) + u'/' + select.text(2));
    }
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return products;
}

Result<QList<Invoice>> InvoiceRepository::heads()
{
    InvoiceFilter filter;
    filter.withLines = false;
    return invoices(filter);
}

Result<QList<Invoice>> InvoiceRepository::invoices(const InvoiceFilter &filter)
{
    InvoiceCondition condition{QStringLiteral("1"), {}};
    const auto narrow = [&condition](const QString &sql, const QString &text) {
        condition.sql += QLatin1String(" AND ") + sql;
        condition.texts.append(text);
    };
    if (filter.month.isValid())
        narrow(QStringLiteral("month = ?"), filter.month.iso());
    if (!filter.customer.isEmpty())
        narrow(QStringLiteral("customer = ?"), filter.customer);
    if (filter.state)
        narrow(QStringLiteral("state = ?"), wordOf(*filter.state));
    if (filter.exceptDraftsOf.isValid())
        narrow(QStringLiteral("(state <> 'draft' OR month <> ?)"), filter.exceptDraftsOf.iso());
    const InvoiceExtent withLines = filter.withParts ? InvoiceExtent::Parts : InvoiceExtent::Lines;
    return read(condition, filter.withLines ? withLines : InvoiceExtent::Heads);
}

Result<Invoice> InvoiceRepository::invoice(const QString &idOrNumber)
{
    const InvoiceCondition condition{QStringLiteral("(id = ? OR number = ?)"), {idOrNumber, idOrNumber}};
    const Result<QList<Invoice>> found = read(condition, InvoiceExtent::Parts);
    if (!found)
        return std::unexpected(found.error());
    if (found->isEmpty())
        return failure(Error::Code::NotFound, SENTENCE("there is no invoice %1").arg(idOrNumber));
    return found->first();
}

Status InvoiceRepository::attach(const QString &id, const StoredDocument &document)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    Statement insert(
        m_file.db(),
        QStringLiteral("INSERT INTO document (invoice, kind, sha256, bytes, made_at) VALUES (?, ?, ?, ?, ?)"));
    insert.bind(id).bind(document.kind).bind(document.sha256);
    if (document.bytes.isEmpty())
        insert.bindNull();
    else
        insert.bind(document.bytes);
    if (const Status done = insert.bind(m_file.clock().nowUtc().toString(Qt::ISODateWithMs)).run(); !done)
        return done;
    const QJsonObject detail{{QStringLiteral("kind"), document.kind}, {QStringLiteral("sha256"), document.sha256}};
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("document"), id, detail); !done)
        return done;
    return transaction->commit();
}

Result<QList<StoredDocument>> InvoiceRepository::documents(const QString &id)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT kind, sha256, bytes FROM document WHERE invoice = ? ORDER BY kind"));
    if (const Status done = select.bind(id).run(); !done)
        return std::unexpected(done.error());
    QList<StoredDocument> documents;
    while (select.next())
        documents.append({select.text(0), select.text(1), select.bytes(2)});
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return documents;
}

} // namespace counterfoil
