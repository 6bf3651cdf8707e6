// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json.h"

#include "core/documents/nullable.h"

namespace counterfoil::cli {

QJsonArray textsJson(const QStringList &texts)
{
    return QJsonArray::fromStringList(texts);
}

QJsonArray parkedJson(const QList<ParkedCustomer> &parked)
{
    QJsonArray list;
    for (const ParkedCustomer &own : parked)
        list.append(QJsonObject{{QStringLiteral("month"), own.month.iso()},
                                {QStringLiteral("customer"), own.customer},
                                {QStringLiteral("reason"), own.reason}});
    return list;
}

QString parkedText(const QList<ParkedCustomer> &parked)
{
    QString text;
    for (const ParkedCustomer &own : parked)
        text += QStringLiteral("%1 %2 is parked: %3\n").arg(own.month.iso(), own.customer, own.reason);
    return text;
}

QJsonObject sealJson(const MonthSeal &seal)
{
    QJsonArray files;
    for (const SealedFile &file : seal.files)
        files.append(QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("sha256"), file.sha256}});
    return {{QStringLiteral("digest"), seal.digest},
            {QStringLiteral("closedAt"), seal.closedAt},
            {QStringLiteral("closedBy"), seal.closedBy},
            {QStringLiteral("reopenedAt"), orNull(seal.reopenedAt)},
            {QStringLiteral("reopenedBy"), orNull(seal.reopenedBy)},
            {QStringLiteral("reason"), orNull(seal.reason)},
            {QStringLiteral("files"), files}};
}

QJsonArray differencesJson(const QList<SealDifference> &differences)
{
    QJsonArray list;
    for (const SealDifference &difference : differences)
        list.append(QJsonObject{{QStringLiteral("part"), difference.part}, {QStringLiteral("text"), difference.text}});
    return list;
}

QString differencesText(const QList<SealDifference> &differences)
{
    QString text;
    for (const SealDifference &difference : differences)
        text += QStringLiteral("  %1  %2\n").arg(difference.part.leftJustified(8), difference.text);
    return text;
}

QJsonArray closedJson(const QList<SealStanding> &months)
{
    QJsonArray list;
    for (const SealStanding &standing : months)
        list.append(QJsonObject{{QStringLiteral("month"), standing.seal.month.iso()},
                                {QStringLiteral("seal"), standing.seal.digest},
                                {QStringLiteral("closedAt"), standing.seal.closedAt},
                                {QStringLiteral("closedBy"), standing.seal.closedBy},
                                {QStringLiteral("changed"), textsJson(standing.changed())},
                                {QStringLiteral("differences"), differencesJson(standing.differences)}});
    return list;
}

QString closedText(const QList<SealStanding> &months)
{
    QString text;
    for (const SealStanding &standing : months) {
        text += QStringLiteral("%1 closed on %2, seal %3%4\n")
                    .arg(standing.seal.month.iso(), standing.seal.closedAt.left(10), standing.seal.digest.left(12),
                         standing.isBroken() ? QStringLiteral(", and differs from it") : QString());
        text += differencesText(standing.differences);
    }
    return text;
}

QJsonArray restatedJson(const RestatementList &restated)
{
    QJsonArray list;
    for (const Restatement &restatement : restated.restatements)
        list.append(restatementJson(restatement, restated.invoices, false));
    return list;
}

QString restatedText(const RestatementList &restated)
{
    if (restated.restatements.isEmpty())
        return {};
    QString text = QStringLiteral("Microsoft changed what was on hand; restatement ID shows it line by line:\n");
    for (const Restatement &restatement : restated.restatements)
        text += restatementSummary(restatement, restated.invoices);
    return text;
}

QString sumText(const Exact &sum, int digits)
{
    constexpr int fitting = 15;
    const std::optional<Decimal> whole = sum.decimal();
    return whole ? whole->text(digits) : rounded(sum, fitting).text(digits);
}

QJsonObject importJson(const QList<ImportedSet> &sets)
{
    QJsonArray files;
    for (const ImportedSet &imported : sets) {
        const SourceSet &set = imported.set;
        const int digits = digitsOf(set.currency);
        QJsonObject file{
            {QStringLiteral("path"), set.path},
            {QStringLiteral("kind"), wordOf(set.kind)},
            {QStringLiteral("invoice"), orNull(set.invoice)},
            {QStringLiteral("month"), set.month.iso()},
            {QStringLiteral("currency"), set.currency},
            {QStringLiteral("lines"), set.lines},
            {QStringLiteral("net"), sumText(set.net, digits)},
            {QStringLiteral("tax"), sumText(set.tax, digits)},
            {QStringLiteral("replaced"), imported.replaced},
            {QStringLiteral("changed"), QJsonObject{{QStringLiteral("added"), imported.changed.added},
                                                    {QStringLiteral("removed"), imported.changed.removed},
                                                    {QStringLiteral("altered"), imported.changed.altered}}},
            {QStringLiteral("warnings"), textsJson(set.warnings)}};
        if (!set.distributor.isEmpty())
            file.insert(QStringLiteral("distributor"), set.distributor);
        files.append(file);
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
