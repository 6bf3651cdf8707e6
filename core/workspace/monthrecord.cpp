// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/monthrecord.h"

#include "core/base/filewriter.h"
#include "core/documents/bridgereport.h"
#include "core/documents/findingtext.h"
#include "core/documents/invoicejson.h"
#include "core/documents/recordcsv.h"
#include "core/documents/sourcecsv.h"
#include "core/store/seatrepository.h"
#include "core/workspace/findings.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <set>

namespace counterfoil {

namespace {

//! The billed files of the month, and whatever else its invoices took lines from.
Result<QList<SourceSet>> setsBehind(SourceRepository &repository, Month month, const QList<Invoice> &invoices)
{
    std::set<qint64> taken;
    for (const Invoice &invoice : invoices) {
        for (const InvoiceLine &line : invoice.lines) {
            for (const SourcePart &part : line.parts)
                taken.insert(part.set);
        }
    }
    const Result<QList<SourceSet>> all = repository.sets(false);
    if (!all)
        return std::unexpected(all.error());
    QList<SourceSet> sets;
    for (const SourceSet &set : *all) {
        if (taken.contains(set.id) || (set.current && set.month == month && !isUnbilled(set.kind)))
            sets.append(set);
    }
    return sets;
}

QJsonArray listOf(const QList<Invoice> &invoices)
{
    QJsonArray list;
    for (const Invoice &invoice : invoices)
        list.append(invoiceJson(invoice, true));
    return list;
}

QByteArray recordJson(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

//! Seat counts behind the month's seat lines as CSV; empty where no invoice counts seats.
Result<QByteArray> countedSeats(Workspace &workspace, const QList<Invoice> &invoices)
{
    Days days;
    for (const Invoice &invoice : invoices) {
        const auto counted = [](const InvoiceLine &line) { return line.kind == LineKind::SeatCount; };
        if (std::none_of(invoice.lines.begin(), invoice.lines.end(), counted))
            continue;
        days.from = days.from.isValid() ? std::min(days.from, invoice.service.from) : invoice.service.from;
        days.to = std::max(days.to, invoice.service.to);
    }
    if (!days.from.isValid())
        return QByteArray();
    const Result<QList<SeatRow>> rows = SeatRepository(workspace.file()).rows({days, {}});
    if (!rows)
        return std::unexpected(rows.error());
    return seatsCsv(*rows);
}

//! What needed a person in the month, and what was decided.
Result<QJsonArray> findingsList(Workspace &workspace, const MonthState &state)
{
    const Result<QList<TrackedFinding>> findings = trackedFindings(workspace, state);
    if (!findings)
        return std::unexpected(findings.error());
    QJsonArray list;
    for (const TrackedFinding &tracked : *findings)
        list.append(findingJson(tracked, {}));
    return list;
}

} // namespace

QString linesPath(qsizetype index, const SourceSet &set)
{
    const QString invoice = set.invoice.isEmpty() ? set.month.iso() : set.invoice;
    return QStringLiteral("lines/%1-%2.csv")
        .arg(index + 1, 3, 10, QLatin1Char('0'))
        .arg(safeFileName((set.distributor.isEmpty() ? wordOf(set.kind) : set.distributor) + u'-' + invoice));
}

Result<QString> readLines(SourceRepository &repository, const SourceSet &set,
                          const std::function<Status(QByteArrayView)> &take)
{
    const Shape shape = shapeOf(set.kind);
    const Result<Dictionary *> dictionary = repository.dictionary(shape);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    SourceCsv csv(shape, **dictionary);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto pass = [&](const QByteArray &bytes) -> Status {
        hash.addData(bytes);
        return take(bytes);
    };
    Status read = pass(csv.head());
    qint64 line = 1;
    const auto rowsOf = [&](const SourceBatch &batch) -> Status {
        QByteArray rows;
        csv.append(batch, line, rows);
        line += batch.rows;
        return pass(rows);
    };
    if (read)
        read = repository.forEachBatch(set.id, rowsOf);
    if (!read)
        return std::unexpected(read.error());
    return QString::fromLatin1(hash.result().toHex());
}

Result<QMap<QString, QByteArray>> resultsOf(Workspace &workspace, const MonthState &state, bool draftsToo)
{
    const QList<Invoice> invoices = draftsToo ? state.invoices() : state.frozenOfMonth();
    const Result<QByteArray> seats = countedSeats(workspace, invoices);
    if (!seats)
        return std::unexpected(seats.error());
    QMap<QString, QByteArray> documents{
        {QStringLiteral("bridge.json"), recordJson(bridgeJson(state.bridge))},
        {QStringLiteral("invoices.json"), recordJson({{QStringLiteral("invoices"), listOf(invoices)}})}};
    if (!seats->isEmpty())
        documents.insert(QStringLiteral("seats.csv"), *seats);
    return documents;
}

Result<SealContent> recordOf(Workspace &workspace, const MonthState &state, bool draftsToo, const TakeLines &take)
{
    SourceRepository repository(workspace.file());
    const QList<Invoice> invoices = draftsToo ? state.invoices() : state.frozenOfMonth();
    const Result<QList<SourceSet>> sets = setsBehind(repository, state.bridge.month, invoices);
    const Result<QByteArray> terms = workspace.exportTerms();
    Result<QMap<QString, QByteArray>> results = resultsOf(workspace, state, draftsToo);
    const Result<QJsonArray> findings = findingsList(workspace, state);
    if (!sets || !terms)
        return std::unexpected(sets ? terms.error() : sets.error());
    if (!results || !findings)
        return std::unexpected(results ? findings.error() : results.error());
    SealContent content;
    content.documents = std::move(*results);
    QHash<qint64, QString> paths;
    for (const SourceSet &set : *sets) {
        const QString path = linesPath(content.sets.size(), set);
        const Result<QString> hash = take(path, set);
        if (!hash)
            return std::unexpected(hash.error());
        content.files.append({path, *hash});
        content.sets.append(set.id);
        paths.insert(set.id, path);
    }
    content.documents.insert(QStringLiteral("bridge.txt"), bridgeReport(state.bridge).toUtf8());
    content.documents.insert(QStringLiteral("calculation.csv"), calculationCsv(invoices, paths));
    content.documents.insert(QStringLiteral("findings.json"), recordJson({{QStringLiteral("findings"), *findings}}));
    content.documents.insert(QStringLiteral("terms.json"), *terms);
    for (const auto &[path, bytes] : content.documents.asKeyValueRange())
        content.files.append({path, sha256Of(bytes)});
    std::sort(content.files.begin(), content.files.end(),
              [](const SealedFile &a, const SealedFile &b) { return a.path < b.path; });
    return content;
}

} // namespace counterfoil
