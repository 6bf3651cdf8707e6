// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/importlog.h"

#include "core/store/restatementrepository.h"
#include "core/store/sourcerepository.h"
#include "core/store/statement.h"

#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace counterfoil {

namespace {

ImportEntry entryIn(const Statement &row)
{
    const QJsonObject detail = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
    const auto text = [&detail](const char *key) { return detail.value(QLatin1String(key)).toString(); };
    ImportEntry entry;
    entry.isSeats = row.text(4) == u"seats";
    entry.set = entry.isSeats ? -row.integer(5) : row.text(0).toLongLong();
    entry.at = row.text(2);
    entry.by = row.text(3);
    entry.kind = sourceKindOf(text("kind")).value_or(SourceKind::Reconciliation);
    entry.path = text("path");
    entry.invoice = text("invoice");
    entry.month = Month::fromIso(text("month")).value_or(Month());
    entry.currency = text("currency");
    entry.lines = detail.value(entry.isSeats ? QStringLiteral("rows") : QStringLiteral("lines")).toInteger();
    entry.net = Exact::parse(text("net")).value_or(Exact());
    return entry;
}

Result<QList<ImportEntry>> noted(CompanyFile &file)
{
    Statement select(file.db(),
                     QStringLiteral("SELECT subject, detail, at, actor, action, seq FROM audit WHERE action = 'import' "
                                    "OR (action = 'seats' AND subject = 'import') ORDER BY seq DESC"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QList<ImportEntry> entries;
    while (select.next())
        entries.append(entryIn(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return entries;
}

//! Sets that took the place of another one.
Result<QSet<qint64>> replacing(CompanyFile &file)
{
    Statement select(file.db(), QStringLiteral("SELECT DISTINCT detail ->> 'by' FROM audit WHERE action = 'retire' AND "
                                               "detail ->> 'by' IS NOT NULL"));
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QSet<qint64> sets;
    while (select.next())
        sets.insert(select.integer(0));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return sets;
}

} // namespace

Result<QList<ImportEntry>> importLog(CompanyFile &file)
{
    Result<QList<ImportEntry>> entries = noted(file);
    const Result<QSet<qint64>> replaced = replacing(file);
    const Result<QList<SourceSet>> sets = SourceRepository(file).sets();
    RestatementRepository repository(file);
    const Result<QHash<qint64, qint64>> ids = repository.idsBySet();
    const Result<QList<Restatement>> restatements = repository.restatements();
    if (!entries)
        return entries;
    if (!replaced || !sets || !ids || !restatements)
        return std::unexpected(!replaced ? replaced.error()
                               : !sets   ? sets.error()
                               : !ids    ? ids.error()
                                         : restatements.error());
    QHash<qint64, SourceSet> current;
    for (const SourceSet &set : *sets)
        current.insert(set.id, set);
    QHash<qint64, const Restatement *> byId;
    for (const Restatement &restatement : *restatements)
        byId.insert(restatement.id, &restatement);
    for (ImportEntry &entry : *entries) {
        entry.replaced = replaced->contains(entry.set);
        entry.current = entry.isSeats || current.contains(entry.set);
        entry.warnings = current.value(entry.set).warnings;
        if (const Restatement *restatement = byId.value(ids->value(entry.set))) {
            entry.restatement = restatement->id;
            entry.changed = restatement->changedLines();
            entry.difference = restatement->difference();
        }
    }
    return entries;
}

} // namespace counterfoil
