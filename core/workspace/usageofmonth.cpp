// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/usageofmonth.h"

#include "core/base/sentence.h"
#include "core/usage/usagereader.h"
#include "core/workspace/pulleddata.h"
#include "core/workspace/storedsources.h"

#include <set>

namespace counterfoil {

Result<QList<std::shared_ptr<const UsageTable>>> usageOfMonth(Workspace &workspace, Month month)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms && terms.error().code() != Error::Code::NotFound)
        return std::unexpected(terms.error());
    const Result<QHash<QString, QString>> names = pulledNames(workspace.file());
    if (!names)
        return std::unexpected(names.error());
    StoredSources sources(workspace.file());
    return readUsage(sources, terms ? *terms : nullptr, month, *names);
}

Result<std::shared_ptr<const UsageTable>> usageOfMonth(Workspace &workspace, Month month, const QString &currency)
{
    const auto tables = usageOfMonth(workspace, month);
    if (!tables)
        return std::unexpected(tables.error());
    for (const auto &table : *tables) {
        if (currency.isEmpty() || table->currency == currency)
            return table;
    }
    return failure(Error::Code::NotFound, currency.isEmpty()
                                              ? SENTENCE("no usage of %1 is on hand").arg(month.iso())
                                              : SENTENCE("no usage of %1 in %2 is on hand").arg(month.iso(), currency));
}

Result<QList<Month>> usageMonths(Workspace &workspace, const QString &currency)
{
    const Result<QList<SourceSet>> sets = StoredSources(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    std::set<Month> months;
    for (const SourceSet &set : *sets) {
        if (!months.contains(set.month) && usageCostOf(*sets, set.month, currency))
            months.insert(set.month);
    }
    return QList<Month>(months.begin(), months.end());
}

Result<std::optional<Exact>> usageCostBefore(Workspace &workspace, Month month, const QString &currency)
{
    const Result<QList<SourceSet>> sets = StoredSources(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    return usageCostOf(*sets, month.plus(-1), currency);
}

Result<SourceBatch> usageSourceRow(Workspace &workspace, const UsageTable &table, quint32 row)
{
    return SourceRepository(workspace.file()).page(table.sets[table.set[row]].id, table.line[row], 1);
}

} // namespace counterfoil
