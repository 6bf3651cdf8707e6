// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What verify() looks at: the invariants of a company file.
#include "core/base/sentence.h"
#include "core/model/creditedline.h"
#include "core/money/money.h"
#include "core/store/auditrepository.h"
#include "core/store/chunkcodec.h"
#include "core/store/invoicedigest.h"
#include "core/store/invoicerepository.h"
#include "core/store/restatementrepository.h"
#include "core/store/safety.h"
#include "core/store/sealverification.h"
#include "core/store/seatrepository.h"
#include "core/store/sourcerepository.h"
#include "core/store/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace counterfoil {

namespace {

bool isKnown(const SourceBatch &batch, const Dictionary &dictionary)
{
    for (int segment = 0; segment < dictionary.segmentCount(); ++segment) {
        const std::vector<quint32> &ids = batch.segments[std::size_t(segment)];
        const quint32 size = dictionary.segment(segment).size();
        if (std::any_of(ids.begin(), ids.end(), [size](quint32 id) { return id >= size; }))
            return false;
    }
    return true;
}

class Verification
{
public:
    explicit Verification(CompanyFile &file) : m_file(file) {}
    QStringList run();

private:
    void say(const QString &problem) { m_problems.append(problem); }
    void say(const Status &status)
    {
        if (!status)
            say(status.error().message());
    }
    //! Every row that the statement gives is a problem; %1 … are its columns.
    void none(const QString &sql, const QString &problem);
    void checkDatabase();
    void checkSeries();
    void checkInvoice(const Invoice &invoice);
    void checkTaxes(const Invoice &invoice, int digits);
    void checkInvoices();
    void checkCredits(const QList<Invoice> &invoices);
    void checkCreditsOf(const Invoice &original, const QList<Invoice> &notes);
    void checkFrozen(const QString &action, const QString &states);
    void checkDocuments();
    void checkTerms();
    void checkBlocks(const QString &table, const QString &name);
    void checkSets();
    void checkLines(const SourceSet &set);
    void checkChunks(const SourceSet &set);
    void checkEdits();
    void checkSeats();

    CompanyFile &m_file;
    QStringList m_problems;
};

void Verification::none(const QString &sql, const QString &problem)
{
    Statement select(m_file.db(), sql);
    if (const Status done = select.run(); !done)
        return say(done);
    const int columns = int(problem.count(u'%'));
    while (select.next()) {
        QString text = problem;
        for (int column = 0; column < columns; ++column)
            text = text.arg(select.text(column));
        say(text);
    }
    say(select.finish());
}

void Verification::checkDatabase()
{
    none(QStringLiteral("SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"),
         SENTENCE("SQLite: %1"));
    none(QStringLiteral("SELECT \"table\", parent FROM pragma_foreign_key_check"),
         SENTENCE("a row of %1 refers to a missing row of %2"));
    none(
        QStringLiteral("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 AND "
                       "name NOT LIKE 'sqlite_%'"),
        SENTENCE("table %1 is not strict"));
    none(QStringLiteral(
             "SELECT t.name, c.name FROM sqlite_schema t, pragma_table_info(t.name) c WHERE t.type = 'table' AND "
             "c.type IN ('REAL', 'ANY')"),
         SENTENCE("column %1.%2 could hold a rounded amount"));
}

void Verification::checkSeries()
{
    none(
        QStringLiteral(
            "SELECT series, series_year FROM invoice WHERE number IS NOT NULL GROUP BY series, series_year HAVING "
            "min(series_number) <> 1 OR max(series_number) <> count(*) OR count(DISTINCT series_number) <> count(*) OR "
            "count(*) <> coalesce((SELECT last FROM series WHERE pattern = series AND year = series_year), 0)"),
        SENTENCE("the numbers of %1 in %2 are not 1 … n"));
    none(QStringLiteral(
             "SELECT pattern, year FROM series WHERE NOT EXISTS (SELECT 1 FROM invoice WHERE series = pattern AND "
             "series_year = year)"),
         SENTENCE("the numbers of %1 in %2 are gone"));
}

void Verification::checkTaxes(const Invoice &invoice, int digits)
{
    Exact net;
    Exact tax;
    for (const TaxTotal &total : invoice.taxes) {
        net += Exact(total.net);
        tax += Exact(total.tax);
        const Exact computed = Exact(total.net) * Exact(total.rate) * Exact::fraction(1, 100);
        if (Exact(rounded(computed, digits)) != Exact(total.tax))
            say(SENTENCE("%1: the tax of %2 % is wrong").arg(invoice.id, total.rate.text()));
    }
    if (!(net == Exact(invoice.net)) || !(tax == Exact(invoice.tax)))
        say(SENTENCE("%1: its taxes do not sum to its totals").arg(invoice.id));
}

void Verification::checkInvoice(const Invoice &invoice)
{
    const std::optional<Currency> currency = Currency::fromCode(invoice.currency);
    if (!currency)
        return say(SENTENCE("%1: \"%2\" is no currency").arg(invoice.id, invoice.currency));
    Exact net;
    for (const InvoiceLine &line : invoice.lines)
        net += Exact(line.net);
    if (!(net == Exact(invoice.net)))
        say(SENTENCE("%1: its lines do not sum to its net").arg(invoice.id));
    if (!(Exact(invoice.net) + Exact(invoice.tax) == Exact(invoice.gross)) ||
        !(Exact(invoice.gross) - Exact(invoice.prepaid) == Exact(invoice.due)))
        say(SENTENCE("%1: its totals do not add up").arg(invoice.id));
    checkTaxes(invoice, currency->digits());
    if (!invoice.number.isEmpty() && invoice.lines.isEmpty())
        say(SENTENCE("%1: it has no line").arg(invoice.id));
    if (!invoice.number.isEmpty() && invoice.dueOn < invoice.issuedOn)
        say(SENTENCE("%1: it was due before it was issued").arg(invoice.id));
}

//! Credit notes name an issued invoice, and together take back no more of a line than it charged.
void Verification::checkCredits(const QList<Invoice> &invoices)
{
    InvoiceRepository repository(m_file);
    QHash<QString, QList<Invoice>> notes; // by the number of the invoice that they credit
    for (const Invoice &head : invoices) {
        if (head.credits.isEmpty() || head.number.isEmpty())
            continue;
        if (const Result<Invoice> note = repository.invoice(head.number))
            notes[head.credits].append(*note);
        else
            say(note.error().message());
    }
    for (auto own = notes.begin(); own != notes.end(); ++own) {
        const Result<Invoice> original = repository.invoice(own.key());
        for (const Invoice &note : own.value()) {
            if (!original || original->currency != note.currency)
                say(SENTENCE("%1 credits %2, which is no issued invoice in %3")
                        .arg(note.id, note.credits, note.currency));
        }
        if (original)
            checkCreditsOf(*original, own.value());
    }
}

void Verification::checkCreditsOf(const Invoice &original, const QList<Invoice> &notes)
{
    struct Taken
    {
        Decimal net;
        int ends = 0; // shares after which nothing is left
        int whole = 0;
        int count = 0;
    };
    QHash<qint64, Taken> lines;
    for (const Invoice &note : notes) {
        for (const InvoiceLine &line : note.lines) {
            const CreditedLine credited = creditedBy(line);
            Taken &taken = lines[credited.line];
            taken.net += line.net;
            ++taken.count;
            taken.ends += credited.extent != CreditExtent::Part;
            taken.whole += credited.extent == CreditExtent::Whole;
        }
    }
    const auto wrong = [&](qint64 line) {
        say(SENTENCE("the credit notes of %1 do not take back line %2 of it, once").arg(original.number).arg(line));
    };
    for (const InvoiceLine &line : original.lines) {
        const Taken taken = lines.take(line.id);
        const Decimal left = line.net + taken.net;
        const bool tooMuch = !left.isZero() && left.isNegative() != line.net.isNegative();
        const bool grown = left.abs() > line.net.abs();
        if (tooMuch || grown || taken.ends > 1 || (taken.ends == 1 && !left.isZero()) ||
            (taken.whole > 0 && taken.count > 1))
            wrong(line.id);
    }
    for (auto rest = lines.begin(); rest != lines.end(); ++rest)
        wrong(rest.key());
}

// The whole month's invoices at once would take memory without bound: one after the other.
void Verification::checkInvoices()
{
    InvoiceRepository repository(m_file);
    const Result<QList<Invoice>> all = repository.heads();
    if (!all)
        return say(all.error().message());
    for (const Invoice &head : *all) {
        const Result<Invoice> invoice = repository.invoice(head.id);
        if (!invoice)
            say(invoice.error().message());
        else
            checkInvoice(*invoice);
    }
    checkCredits(*all);
}

//! The invoices in these states against the digest that the trail noted for this action.
void Verification::checkFrozen(const QString &action, const QString &states)
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT id, (SELECT detail FROM audit WHERE subject = id AND action = '%1' "
                                    "ORDER BY seq DESC LIMIT 1) FROM invoice WHERE state IN (%2)")
                         .arg(action, states));
    if (const Status done = select.run(); !done)
        return say(done);
    while (select.next()) {
        const QString id = select.text(0);
        const QJsonObject detail = QJsonDocument::fromJson(select.text(1).toUtf8()).object();
        const Result<QString> now = invoiceDigest(m_file.db(), id);
        if (!now || *now != detail.value(QStringLiteral("digest")).toString())
            say(SENTENCE("%1 is not what was noted at \"%2\": it was changed").arg(id, action));
    }
    say(select.finish());
}

void Verification::checkDocuments()
{
    Statement select(m_file.db(),
                     QStringLiteral("SELECT invoice, kind, sha256, bytes, (SELECT detail FROM audit WHERE subject = "
                                    "invoice AND action = 'document' AND detail ->> 'sha256' = document.sha256) "
                                    "FROM document"));
    if (const Status done = select.run(); !done)
        return say(done);
    while (select.next()) {
        const QByteArray bytes = select.bytes(3);
        const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
        const bool changed = !select.isNull(3) && QString::fromLatin1(hash) != select.text(2);
        if (changed || select.isNull(4))
            say(SENTENCE("%1: its document %2 was changed").arg(select.text(0), select.text(1)));
    }
    say(select.finish());
}

void Verification::checkTerms()
{
    none(QStringLiteral(
             "SELECT v.id FROM (SELECT id, digest, row_number() OVER (ORDER BY id) AS n FROM terms_version) v "
             "LEFT JOIN (SELECT detail ->> 'digest' AS noted, row_number() OVER (ORDER BY seq) AS n FROM audit "
             "WHERE action = 'terms') a ON a.n = v.n WHERE a.noted IS NOT v.digest OR v.id <> v.n"),
         SENTENCE("terms %1 are not those that were imported"));
    Statement select(m_file.db(), QStringLiteral("SELECT id, digest, json FROM terms_version"));
    if (const Status done = select.run(); !done)
        return say(done);
    while (select.next()) {
        const QByteArray hash = QCryptographicHash::hash(select.bytes(2), QCryptographicHash::Sha256).toHex();
        if (QString::fromLatin1(hash) != select.text(1))
            say(SENTENCE("terms %1 were changed").arg(select.text(0)));
    }
    say(select.finish());
}

//! A person's edits against what was noted when they were made, in both directions.
void Verification::checkEdits()
{
    const QString last = QStringLiteral("(SELECT max(seq) FROM audit b WHERE b.action IN ('edit', 'removeEdit') AND "
                                        "b.detail ->> 'edit' = %1)");
    none(QStringLiteral("SELECT id, invoice FROM draft_edit e WHERE NOT EXISTS (SELECT 1 FROM audit a WHERE a.seq = %1 "
                        "AND a.action = 'edit' AND a.subject = e.invoice AND a.detail ->> 'kind' = e.kind AND "
                        "a.detail ->> 'key' = e.line_key AND a.detail ->> 'text' = e.text AND "
                        "a.detail ->> 'net' = e.net AND coalesce(a.detail ->> 'tax', e.tax) = e.tax AND "
                        "coalesce(a.detail ->> 'keepsNet', 0) = e.keeps_net)")
             .arg(last.arg(QStringLiteral("e.id"))),
         SENTENCE("edit %1 of %2 is not what was noted when it was made"));
    none(QStringLiteral(
             "SELECT a.detail ->> 'edit', a.subject FROM audit a WHERE a.action = 'edit' AND a.seq = %1 AND NOT "
             "EXISTS (SELECT 1 FROM draft_edit WHERE id = a.detail ->> 'edit')")
             .arg(last.arg(QStringLiteral("a.detail ->> 'edit'"))),
         SENTENCE("edit %1 of %2 is gone"));
}

//! The seat counts that a person imported against the digest of them that was noted last.
void Verification::checkSeats()
{
    const Result<QVariant> noted =
        valueOf(m_file.db(), QStringLiteral("SELECT detail ->> 'imported' FROM audit WHERE action = 'seats' AND "
                                            "subject = 'import' ORDER BY seq DESC LIMIT 1"));
    const Result<QString> now = SeatRepository(m_file).importedDigest();
    if (!noted || !now)
        return say(noted ? now.error().message() : noted.error().message());
    if (!noted->isNull() && noted->toString() != *now)
        say(SENTENCE("the imported seat counts were changed"));
}

void Verification::checkBlocks(const QString &table, const QString &name)
{
    Statement select(m_file.db(), QStringLiteral("SELECT %1, digest, data FROM %2").arg(name, table));
    if (const Status done = select.run(); !done)
        return say(done);
    while (select.next()) {
        if (blockDigest(select.bytes(2)) != select.bytes(1))
            say(SENTENCE("%1 %2 is damaged").arg(table, select.text(0)));
    }
    say(select.finish());
}

void Verification::checkLines(const SourceSet &set)
{
    Statement chunks(
        m_file.db(),
        QStringLiteral("SELECT c.digest, s.content FROM source_chunk c JOIN source_set s ON s.id = c.set_id "
                       "WHERE s.id = ? ORDER BY c.seq"));
    if (const Status done = chunks.bind(set.id).run(); !done)
        return say(done);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QString noted;
    while (chunks.next()) {
        hash.addData(chunks.bytes(0));
        noted = chunks.text(1);
    }
    if (!noted.isEmpty() && QString::fromLatin1(hash.result().toHex()) != noted)
        say(SENTENCE("the lines of source set %1 were changed").arg(set.id));
    checkChunks(set);
}

//! What stands beside the lines of a chunk, by which readers find them, against the lines.
void Verification::checkChunks(const SourceSet &set)
{
    Statement chunks(m_file.db(), QStringLiteral("SELECT seq, first_row, rows, first_day, last_day FROM source_chunk "
                                                 "WHERE set_id = ? ORDER BY seq"));
    SourceRepository repository(m_file);
    const Result<Dictionary *> dictionary = repository.dictionary(shapeOf(set.kind));
    const Status begun = chunks.bind(set.id).run();
    if (!begun || !dictionary)
        return say(begun ? dictionary.error().message() : begun.error().message());
    qint64 lines = 0;
    qint64 seq = 0;
    const auto check = [&](const SourceBatch &batch) -> Status {
        const Days days = daysOf(batch);
        const auto is = [&chunks](int column, Day day) {
            return day.isValid() ? !chunks.isNull(column) && chunks.integer(column) == day.number()
                                 : chunks.isNull(column);
        };
        const bool same = chunks.next() && chunks.integer(0) == seq && chunks.integer(1) == lines &&
                          chunks.integer(2) == batch.rows && is(3, days.from) && is(4, days.to);
        if (!same)
            say(SENTENCE("source_chunk %1 %2 is described wrongly").arg(set.id).arg(seq));
        if (!isKnown(batch, **dictionary))
            say(SENTENCE("source_chunk %1 %2 refers to texts that are gone").arg(set.id).arg(seq));
        lines += batch.rows;
        ++seq;
        return {};
    };
    say(repository.forEachBatch(set.id, check));
    if (lines != set.lines)
        say(SENTENCE("source set %1 has %2 of %3 lines").arg(set.id).arg(lines).arg(set.lines));
}

void Verification::checkSets()
{
    none(QStringLiteral("SELECT id FROM source_set WHERE complete <> 1"), SENTENCE("source set %1 was never finished"));
    none(QStringLiteral("SELECT id FROM source_set s WHERE complete = 1 AND NOT EXISTS (SELECT 1 FROM audit WHERE "
                        "action = 'import' AND subject = CAST(s.id AS TEXT) AND detail ->> 'content' = s.content AND "
                        "detail ->> 'digest' = s.digest AND detail ->> 'kind' = s.kind AND "
                        "detail ->> 'invoice' = s.invoice AND detail ->> 'lines' = s.lines AND "
                        "detail ->> 'net' = s.net AND coalesce(detail ->> 'tax', s.tax, '') = coalesce(s.tax, '') AND "
                        "coalesce(detail ->> 'month', s.month, '') = coalesce(s.month, '') AND "
                        "coalesce(detail ->> 'currency', s.currency, '') = coalesce(s.currency, '') AND "
                        "coalesce(detail ->> 'from', s.first_day, '') = coalesce(s.first_day, '') AND "
                        "coalesce(detail ->> 'to', s.last_day, '') = coalesce(s.last_day, '') AND "
                        "coalesce(detail ->> 'distributor', '') = s.distributor AND "
                        "coalesce(detail ->> 'export', s.export_set) = s.export_set AND "
                        "coalesce(detail ->> 'total', '') = coalesce(s.total, ''))"),
         SENTENCE("source set %1 is not what was noted at its import"));
    none(QStringLiteral(
             "SELECT id FROM source_set s WHERE complete = 1 AND current IS NOT (SELECT NOT EXISTS (SELECT 1 "
             "FROM audit WHERE action = 'retire' AND subject = CAST(s.id AS TEXT)) AND coalesce((SELECT "
             "detail ->> 'current' FROM audit WHERE action = 'import' AND subject = CAST(s.id AS TEXT)), 1))"),
         SENTENCE("source set %1 counts where it was replaced, or does not where it was not"));
    const Result<QList<SourceSet>> sets = SourceRepository(m_file).sets(false);
    if (!sets)
        return say(sets.error().message());
    for (const SourceSet &set : *sets)
        checkLines(set);
}

QStringList Verification::run()
{
    checkDatabase();
    say(AuditRepository(m_file).verifyChain());
    checkSeries();
    checkInvoices();
    none(QStringLiteral(
             "SELECT id, state FROM invoice WHERE state NOT IN ('draft', 'approved', 'issued', 'credited') OR "
             "type NOT IN ('invoice', 'creditNote')"),
         SENTENCE("%1: \"%2\" is no state, or its type is none"));
    none(QStringLiteral("SELECT id FROM invoice WHERE state = 'draft' AND EXISTS (SELECT 1 FROM audit WHERE action = "
                        "'approve' AND subject = id)"),
         SENTENCE("%1 was approved and is a draft again"));
    checkFrozen(QStringLiteral("approve"), QStringLiteral("'approved'"));
    checkFrozen(QStringLiteral("issue"), QStringLiteral("'issued', 'credited'"));
    none(QStringLiteral("SELECT subject FROM audit WHERE action = 'issue' AND NOT EXISTS (SELECT 1 FROM invoice WHERE "
                        "id = subject AND "
                        "state IN ('issued', 'credited'))"),
         SENTENCE("%1 was issued and is gone"));
    checkDocuments();
    checkTerms();
    checkEdits();
    checkSeats();
    checkBlocks(QStringLiteral("dictionary_block"), QStringLiteral("segment || ' ' || first"));
    checkBlocks(QStringLiteral("source_chunk"), QStringLiteral("set_id || ' ' || seq"));
    checkSets();
    const Result<QStringList> restated = RestatementRepository(m_file).damaged();
    m_problems += restated ? *restated : QStringList{restated.error().message()};
    return m_problems + verifySeals(m_file);
}

} // namespace

QStringList verify(CompanyFile &file)
{
    return Verification(file).run();
}

} // namespace counterfoil
