// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/microsofttotals.h"

#include "core/base/sentence.h"

namespace counterfoil {

MicrosoftTotal &MicrosoftTotals::of(const QString &invoice, const QString &tenant, const QString &name,
                                    const QString &currency)
{
    const auto [place, isNew] = m_places.try_emplace({invoice, tenant, currency}, m_totals.size());
    if (isNew)
        m_totals.push_back({invoice, tenant, name, currency, {}, {}});
    return m_totals[place->second];
}

void MicrosoftTotals::add(const ReconLine &line)
{
    if (line.unbilled || line.month != m_month)
        return;
    MicrosoftTotal &total = of(line.invoice, line.tenant, line.customerName, line.currency);
    total.net += Exact(line.subtotal);
    total.tax += Exact(line.taxTotal);
}

void MicrosoftTotals::add(const Charge &charge)
{
    if (charge.month == m_month)
        of(charge.invoice, charge.tenant, charge.tenantName, charge.currency).net += charge.cost;
}

// Neither file takes the place of the other by itself, because nothing proves that a row of one is a row of the other:
// cost rows have no id and legal duplicates (azure.md, 9.2), their invoice id is empty until they are invoiced and may
// move to another invoice afterwards (9.2, 9.3), and an account may have several invoices in one month. To leave the
// rows without an invoice id out would lose what is on another invoice; a person knows which file is whole.
QStringList doubtsAbout(const QList<SourceSet> &costs, Month month)
{
    QStringList doubts;
    for (const SourceSet &one : costs) {
        for (const SourceSet &other : costs) {
            const bool sameMonth = one.month == month && other.month == month && one.currency == other.currency;
            if (sameMonth && one.invoice.endsWith(u'/' + month.iso()) && !other.invoice.contains(u'/'))
                doubts.append(SENTENCE("costs of %1 are on hand as %2 and as invoice %3: if both are of one "
                                       "account, its costs count twice")
                                  .arg(month.iso(), one.invoice, other.invoice));
        }
    }
    return doubts;
}

} // namespace counterfoil
