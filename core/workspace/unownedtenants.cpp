// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/unownedtenants.h"

#include "core/workspace/monthbeforeterms.h"
#include "core/workspace/storedsources.h"

namespace counterfoil {

namespace {

//! Lines by currency.
using CurrencyLines = QMap<QString, qint64>;

QString mostUsed(const CurrencyLines &currencies)
{
    QString most;
    for (auto lines = currencies.begin(); lines != currencies.end(); ++lines) {
        if (most.isEmpty() || *lines > currencies.value(most))
            most = lines.key();
    }
    return most;
}

//! Names of unowned tenants by id: what a month says that was worked out.
void addTenants(const Bridge &bridge, QMap<QString, QString> &names)
{
    for (const BridgeCustomer &customer : bridge.customers) {
        if (customer.customer.isEmpty() && !customer.tenant.isEmpty())
            names.insert(customer.tenant, customer.name);
    }
}

} // namespace

Result<UnownedTenants> unownedTenants(Workspace &workspace)
{
    const Result<QList<SourceSet>> sets = StoredSources(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    QMap<Month, CurrencyLines> months;
    CurrencyLines all;
    for (const SourceSet &set : *sets) {
        if (!set.month.isValid() || isUnbilled(set.kind) || set.currency.isEmpty())
            continue;
        months[set.month][set.currency] += set.lines;
        all[set.currency] += set.lines;
    }
    UnownedTenants found{{}, months.isEmpty() ? Month() : months.firstKey(), mostUsed(all)};
    QMap<QString, QString> names;
    const bool hasTerms = workspace.terms().has_value();
    for (auto month = months.begin(); month != months.end(); ++month) {
        for (const QString &currency : hasTerms ? QStringList{QString()} : month->keys()) {
            const Result<MonthState> state = hasTerms ? computeMonth(workspace, month.key())
                                                      : computeMonthBeforeTerms(workspace, month.key(), currency);
            if (!state)
                return std::unexpected(state.error());
            addTenants(state->bridge, names);
        }
    }
    for (auto name = names.begin(); name != names.end(); ++name)
        found.tenants.append({name.key(), name->isEmpty() ? name.key() : *name});
    std::sort(found.tenants.begin(), found.tenants.end(), [](const UnownedTenant &a, const UnownedTenant &b) {
        return std::tie(a.name, a.id) < std::tie(b.name, b.id);
    });
    return found;
}

} // namespace counterfoil
