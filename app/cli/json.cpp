// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "core/documents/nullable.h"

namespace counterfoil::cli {

QJsonArray textsJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonObject importJson(const QList<ImportedSet> &sets)
{
    QJsonArray files;
    for (const ImportedSet &imported : sets) {
        const SourceSet &set = imported.set;
        const int digits = Currency::fromCode(set.currency).value_or(Currency()).digits();
        files.append(
            QJsonObject{{QStringLiteral("path"), set.path},
                        {QStringLiteral("kind"), wordOf(set.kind)},
                        {QStringLiteral("invoice"), orNull(set.invoice)},
                        {QStringLiteral("month"), set.month.iso()},
                        {QStringLiteral("currency"), set.currency},
                        {QStringLiteral("lines"), set.lines},
                        {QStringLiteral("net"), set.net.decimal().value_or(Decimal()).text(digits)},
                        {QStringLiteral("tax"), set.tax.decimal().value_or(Decimal()).text(digits)},
                        {QStringLiteral("replaced"), imported.replaced},
                        {QStringLiteral("changed"), QJsonObject{{QStringLiteral("added"), imported.changed.added},
                                                                {QStringLiteral("removed"), imported.changed.removed},
                                                                {QStringLiteral("altered"), imported.changed.altered}}},
                        {QStringLiteral("warnings"), textsJson(set.warnings)}});
    }
    return {{QStringLiteral("files"), files}, {QStringLiteral("rejected"), QJsonArray()}};
}

QJsonObject rejectedJson(const QList<Fault> &faults)
{
    QJsonArray rejected;
    for (const Fault &fault : faults)
        rejected.append(QJsonObject{
            {QStringLiteral("path"), fault.path},
            {QStringLiteral("line"), fault.line > 0 ? QJsonValue(fault.line) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("column"), orNull(fault.column)},
            {QStringLiteral("reason"), fault.reason}});
    return {{QStringLiteral("files"), QJsonArray()}, {QStringLiteral("rejected"), rejected}};
}

} // namespace counterfoil::cli
