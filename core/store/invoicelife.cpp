// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The life of an invoice: approve, issue, credit. Contract, section 5.9.
#include "core/base/sentence.h"
#include "core/store/auditrepository.h"
#include "core/store/invoicedigest.h"
#include "core/store/invoicerepository.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

namespace counterfoil {

namespace {

constexpr int defaultPaymentDays = 30;

// What was issued is noted in the audit trail's chain, where it cannot be adjusted to a changed row.
Status noteIssue(CompanyFile &file, const QString &id, const QString &number)
{
    const Result<QString> digest = invoiceDigest(file.db(), id);
    if (!digest)
        return std::unexpected(digest.error());
    const QJsonObject detail{{QStringLiteral("number"), number}, {QStringLiteral("digest"), *digest}};
    return AuditRepository(file).append(QStringLiteral("issue"), id, detail);
}

//! Of an invoice what issuing asks for, and nothing else.
Result<Invoice> headToIssue(QSqlDatabase &db, const QString &id)
{
    Statement select(db, QStringLiteral("SELECT type, number, customer, gross FROM invoice WHERE id = ?"));
    if (const Status done = select.bind(id).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(Error::Code::NotFound, SENTENCE("there is no invoice %1").arg(id));
    Invoice head;
    head.id = id;
    head.type = invoiceTypeOf(select.text(0)).value_or(InvoiceType::Invoice);
    head.number = select.text(1);
    head.customer = select.text(2);
    head.gross = select.decimal(3);
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return head;
}

//! In which row of numbers an approved invoice gets the next one.
struct NumberSeries
{
    bool credit = false;
    QString pattern;
    int year = 0;
};

NumberSeries seriesOf(const Invoice &approved, const Issuing &issuing)
{
    NumberSeries series;
    series.credit = approved.isCreditNote();
    series.pattern = series.credit ? issuing.numbering.creditNote : issuing.numbering.invoice;
    series.year = seriesYear(series.pattern, issuing.on);
    return series;
}

} // namespace

Result<InvoiceState> InvoiceRepository::stateOf(const QString &id)
{
    Statement select(m_file.db(), QStringLiteral("SELECT state FROM invoice WHERE id = ?"));
    if (const Status done = select.bind(id).run(); !done)
        return std::unexpected(done.error());
    if (!select.next())
        return failure(Error::Code::NotFound, SENTENCE("there is no invoice %1").arg(id));
    return invoiceStateOf(select.text(0)).value_or(InvoiceState::Draft);
}

Status InvoiceRepository::expect(const QString &id, InvoiceState state)
{
    const Result<InvoiceState> now = stateOf(id);
    if (!now)
        return std::unexpected(now.error());
    if (*now != state)
        return failure(Error::Code::Conflict, SENTENCE("%1 is %2, not %3").arg(id, wordOf(*now), wordOf(state)));
    return {};
}

// The digest is noted with the approval: from then on nobody changes a byte without being found.
Status InvoiceRepository::moveTo(const QString &id, InvoiceState from, InvoiceState to)
{
    if (const Status done = expect(id, from); !done)
        return done;
    QJsonObject detail;
    Statement update(m_file.db(), QStringLiteral("UPDATE invoice SET state = ?, digest = ? WHERE id = ?"));
    update.bind(wordOf(to));
    if (to == InvoiceState::Approved) {
        const Result<QString> digest = invoiceDigest(m_file.db(), id);
        if (!digest)
            return std::unexpected(digest.error());
        update.bind(*digest);
        detail.insert(QStringLiteral("digest"), *digest);
    } else {
        update.bindNull();
    }
    if (const Status done = update.bind(id).run(); !done)
        return done;
    const QString action = to == InvoiceState::Approved ? QStringLiteral("approve") : QStringLiteral("reopen");
    return AuditRepository(m_file).append(action, id, detail);
}

Status InvoiceRepository::approve(const QStringList &ids)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &id : ids) {
        if (const Status done = moveTo(id, InvoiceState::Draft, InvoiceState::Approved); !done)
            return done;
    }
    return transaction->commit();
}

Status InvoiceRepository::reopen(const QStringList &ids)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const QString &id : ids) {
        if (const Status done = moveTo(id, InvoiceState::Approved, InvoiceState::Draft); !done)
            return done;
    }
    return transaction->commit();
}

Result<QStringList> InvoiceRepository::issue(const QStringList &ids, const Issuing &issuing)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    QStringList numbers;
    for (const QString &id : ids) {
        const Result<QString> number = issueOne(id, issuing);
        if (!number)
            return std::unexpected(number.error());
        numbers.append(*number);
    }
    if (!issuing.numbers.isEmpty() && issuing.numbers != numbers)
        return failure(Error::Code::Conflict,
                       SENTENCE("%1 is not the next number any more: others were issued since it "
                                "was shown. Nothing was issued")
                           .arg(issuing.numbers.first()));
    if (const Status done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return numbers;
}

Result<QString> InvoiceRepository::issueOne(const QString &id, const Issuing &issuing)
{
    if (const Status done = expect(id, InvoiceState::Approved); !done)
        return std::unexpected(done.error());
    const Result<Invoice> approved = headToIssue(m_file.db(), id);
    if (!approved)
        return std::unexpected(approved.error());
    const auto [credit, pattern, year] = seriesOf(*approved, issuing);
    const Result<qint64> next = nextNumber(pattern, year);
    if (!next)
        return std::unexpected(next.error());
    const Result<QString> number = numberText(pattern, year, *next);
    if (!number)
        return number;
    const Day due = issuing.on.plusDays(issuing.paymentDays.value(approved->customer, defaultPaymentDays));
    Statement update(
        m_file.db(),
        QStringLiteral("UPDATE invoice SET state = 'issued', type = ?, number = ?, series = ?, series_year = ?, "
                       "series_number = ?, issued_on = ?, due_on = ? WHERE id = ?"));
    update.bind(wordOf(credit ? InvoiceType::CreditNote : InvoiceType::Invoice)).bind(*number).bind(pattern).bind(year);
    if (const Status done = update.bind(*next).bind(issuing.on).bind(due).bind(id).run(); !done)
        return std::unexpected(done.error());
    if (const Status done = noteIssue(m_file, id, *number); !done)
        return std::unexpected(done.error());
    return number;
}

Result<qint64> InvoiceRepository::nextNumber(const QString &pattern, int year)
{
    Statement upsert(m_file.db(), QStringLiteral("UPDATE series SET last = last + 1 WHERE pattern = ? AND year = ?"));
    if (const Status done = upsert.bind(pattern).bind(year).run(); !done)
        return std::unexpected(done.error());
    if (upsert.changed() == 0) {
        Statement first(m_file.db(), QStringLiteral("INSERT INTO series (pattern, year, last) VALUES (?, ?, 1)"));
        if (const Status done = first.bind(pattern).bind(year).run(); !done)
            return std::unexpected(done.error());
        return 1;
    }
    const Result<qint64> last = lastNumber(pattern, year);
    if (last && *last == 0)
        return failure(Error::Code::Failed, SENTENCE("the series %1 is gone").arg(pattern));
    return last;
}

//! 0 where none was given.
Result<qint64> InvoiceRepository::lastNumber(const QString &pattern, int year)
{
    Statement select(m_file.db(), QStringLiteral("SELECT last FROM series WHERE pattern = ? AND year = ?"));
    if (const Status done = select.bind(pattern).bind(year).run(); !done)
        return std::unexpected(done.error());
    const qint64 last = select.next() ? select.integer(0) : 0;
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return last;
}

Result<NumbersToCome> InvoiceRepository::numbersToCome(const QStringList &ids, const Issuing &issuing)
{
    struct Row
    {
        qint64 last = 0;
        qsizetype range = 0;
    };
    NumbersToCome come;
    QMap<QPair<QString, int>, Row> rows;
    for (const QString &id : ids) {
        const Result<Invoice> approved = headToIssue(m_file.db(), id);
        if (!approved)
            return std::unexpected(approved.error());
        const auto [credit, pattern, year] = seriesOf(*approved, issuing);
        auto row = rows.find({pattern, year});
        if (row == rows.end()) {
            const Result<qint64> last = lastNumber(pattern, year);
            if (!last)
                return std::unexpected(last.error());
            row = rows.insert({pattern, year}, {*last, come.ranges.size()});
            come.ranges.append(NumberRange());
        }
        const Result<QString> number = numberText(pattern, year, ++row->last);
        if (!number)
            return std::unexpected(number.error());
        come.numbers.append(*number);
        NumberRange &range = come.ranges[row->range];
        if (range.count++ == 0)
            range.first = *number;
        range.last = *number;
    }
    return come;
}

Result<QString> InvoiceRepository::numberToCome(const QString &pattern, Day on)
{
    const int year = seriesYear(pattern, on);
    const Result<qint64> last = lastNumber(pattern, year);
    return last ? numberText(pattern, year, *last + 1) : Result<QString>(std::unexpected(last.error()));
}

Status InvoiceRepository::markCredited(const QString &number)
{
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<Invoice> credited = invoice(number);
    if (!credited)
        return std::unexpected(credited.error());
    if (const Status done = expect(credited->id, InvoiceState::Issued); !done)
        return done;
    Statement update(m_file.db(), QStringLiteral("UPDATE invoice SET state = 'credited' WHERE id = ?"));
    if (const Status done = update.bind(credited->id).run(); !done)
        return done;
    if (const Status done = AuditRepository(m_file).append(QStringLiteral("credit"), credited->id, {}); !done)
        return done;
    return transaction->commit();
}

// Of the audit trail: the drafts of its month before its approval, and the terms before those.
Result<QHash<QString, QString>> InvoiceRepository::termsBehind()
{
    Statement select(
        m_file.db(),
        QStringLiteral(
            "WITH approved AS (SELECT id, month, (SELECT max(seq) FROM audit WHERE subject = invoice.id AND action = "
            "'approve') AS seq FROM invoice WHERE state <> 'draft' AND credits = ''), "
            "made AS (SELECT id, (SELECT max(audit.seq) FROM audit WHERE subject = approved.month AND action = "
            "'drafts' "
            "AND audit.seq < approved.seq) AS seq FROM approved) "
            "SELECT id, (SELECT json_extract(detail, '$.digest') FROM audit WHERE subject = '' AND action = 'terms' "
            "AND "
            "audit.seq < made.seq ORDER BY audit.seq DESC LIMIT 1) FROM made"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QHash<QString, QString> digests;
    while (select.next()) {
        if (!select.isNull(1))
            digests.insert(select.text(0), select.text(1));
    }
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return digests;
}

} // namespace counterfoil
