// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/charges.h"

namespace counterfoil {

//! Sums what Microsoft asks for in a month, by invoice, tenant and currency, in the order in which they are met.
class MicrosoftTotals
{
public:
    explicit MicrosoftTotals(Month month) : m_month(month) {}

    //! Lines of other months, and those not billed yet, are passed over.
    void add(const ReconLine &line);
    //! The same of a charge that is Microsoft's side itself: rows of a cost file.
    void add(const Charge &charge);
    const std::vector<MicrosoftTotal> &all() const { return m_totals; }

private:
    MicrosoftTotal &of(const QString &invoice, const QString &tenant, const QString &name, const QString &currency);

    Month m_month;
    std::vector<MicrosoftTotal> m_totals;
    std::map<std::tuple<QString, QString, QString>, std::size_t> m_places; // by invoice, tenant and currency
};

//! Says where costs of a month may count twice: files named by an invoice beside files of a whole billing period. That
//! they are of one account, their names do not tell.
QStringList doubtsAbout(const QList<SourceSet> &costs, Month month);

} // namespace counterfoil
