// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/exportlog.h"

#include "core/store/auditrepository.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

const QString exportAction = QStringLiteral("export");
const QString numbersKey = QStringLiteral("invoices");

} // namespace

Result<QSet<QString>> exportedBefore(CompanyFile &file, ExportFormat format)
{
    const Result<QList<AuditEntry>> entries = AuditRepository(file).entriesOf(exportAction, wordOf(format));
    if (!entries)
        return std::unexpected(entries.error());
    QSet<QString> numbers;
    for (const AuditEntry &entry : *entries) {
        const QJsonArray list = entry.parsedDetail().value(numbersKey).toArray();
        for (const auto &number : list)
            numbers.insert(number.toString());
    }
    return numbers;
}

Status noteExport(CompanyFile &file, ExportFormat format, Month month, const QList<Invoice> &invoices)
{
    QJsonArray numbers;
    for (const Invoice &invoice : invoices) {
        if (invoice.isIssued())
            numbers.append(invoice.number);
    }
    if (numbers.isEmpty() || file.isReadOnly())
        return {};
    return AuditRepository(file).append(exportAction, wordOf(format),
                                        {{QStringLiteral("month"), month.iso()}, {numbersKey, numbers}});
}

} // namespace counterfoil
