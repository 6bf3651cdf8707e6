// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/deferralscsv.h"

#include "core/documents/invoicecsv.h"

namespace counterfoil {

namespace {

QByteArray money(const Decimal &amount, const DeferralRow &row)
{
    const int digits = digitsOf(row.deferral.currency);
    return amount.text(digits).toLatin1();
}

struct Column
{
    const char *name = nullptr;
    QByteArray (*cell)(const DeferralRow &row) = nullptr;
};

constexpr std::array columns{
    Column{"side", [](const DeferralRow &row) { return csvText(wordOf(row.deferral.side)); }},
    Column{"invoice", [](const DeferralRow &row) { return csvText(row.deferral.invoice); }},
    Column{"line", [](const DeferralRow &row) { return QByteArray::number(row.deferral.line); }},
    Column{"customer", [](const DeferralRow &row) { return csvText(row.deferral.customer); }},
    Column{"tenant", [](const DeferralRow &row) { return csvText(row.deferral.tenant); }},
    Column{"kind", [](const DeferralRow &row) { return csvText(wordOf(row.deferral.kind)); }},
    Column{"family", [](const DeferralRow &row) { return csvText(wordOf(row.deferral.family)); }},
    Column{"description", [](const DeferralRow &row) { return csvText(row.deferral.description); }},
    Column{"from", [](const DeferralRow &row) { return row.deferral.term.from.iso().toLatin1(); }},
    Column{"to", [](const DeferralRow &row) { return row.deferral.term.to.iso().toLatin1(); }},
    Column{"release", [](const DeferralRow &row) { return csvText(releaseWordOf(row.deferral)); }},
    Column{"currency", [](const DeferralRow &row) { return csvText(row.deferral.currency); }},
    Column{"total", [](const DeferralRow &row) { return money(row.deferral.total, row); }},
    Column{"month", [](const DeferralRow &row) { return row.month.month.iso().toLatin1(); }},
    Column{"before", [](const DeferralRow &row) { return money(row.month.before, row); }},
    Column{"recognised", [](const DeferralRow &row) { return money(row.month.recognised, row); }},
    Column{"remaining", [](const DeferralRow &row) { return money(row.month.remaining, row); }},
};

} // namespace

QByteArray deferralsCsv(const QList<DeferralRow> &rows)
{
    QByteArrayList names;
    for (const Column &column : columns)
        names.append(column.name);
    QByteArray csv = "\xEF\xBB\xBF" + names.join(',') + "\r\n";
    for (const DeferralRow &row : rows) {
        QByteArrayList cells;
        for (const Column &column : columns)
            cells.append(column.cell(row));
        csv += cells.join(',') + "\r\n";
    }
    return csv;
}

} // namespace counterfoil
