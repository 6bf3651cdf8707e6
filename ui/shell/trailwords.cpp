// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailwords.h"

#include "ui/imports/importscolumns.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace counterfoil {

namespace {

constexpr qsizetype shownHash = 12; //!< characters

const QHash<QString, const char *> &auditActions()
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("drafts"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Drafts of the month made")},
        {QStringLiteral("draft"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Draft made")},
        {QStringLiteral("redraw"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Prepaid part worked out again")},
        {QStringLiteral("approve"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Approved")},
        {QStringLiteral("reopen"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "A draft again")},
        {QStringLiteral("removeDraft"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Draft removed")},
        {QStringLiteral("issue"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Issued")},
        {QStringLiteral("document"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "PDF kept")},
        {QStringLiteral("credit"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Credited")},
        {QStringLiteral("closeMonth"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Month closed")},
        {QStringLiteral("reopenMonth"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Month reopened")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Edited")},
        {QStringLiteral("removeEdit"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Edit taken back")},
        {QStringLiteral("park"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Customers parked")},
        {QStringLiteral("terms"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Terms put in place")},
        {QStringLiteral("init"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Company file made")},
        {QStringLiteral("migrate"),
         QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Company file brought to a newer form")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "File imported")},
        {QStringLiteral("retire"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Lines replaced")},
        {QStringLiteral("restate"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Restatement kept")},
        {QStringLiteral("seats"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Seat counts stored")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Exported")},
        {QStringLiteral("finding"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Finding decided")},
        {QStringLiteral("set"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Setting changed")},
        {QStringLiteral("connect"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Connection made or changed")},
        {QStringLiteral("disconnect"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Connection forgotten")},
        {QStringLiteral("distributor"), QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Distributor profile kept")},
        {QStringLiteral("removeDistributor"),
         QT_TRANSLATE_NOOP("counterfoil::MainWindow", "Distributor profile removed")}};
    return known;
}

bool isHash(const QString &text)
{
    static const QRegularExpression hash(QStringLiteral("^[0-9a-f]{40,}$"));
    return hash.match(text).hasMatch();
}

QString valueText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    if (value.isDouble())
        return QString::number(value.toInteger());
    if (value.isBool())
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    const QJsonDocument whole = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return value.isNull() ? QString() : QString::fromUtf8(whole.toJson(QJsonDocument::Compact));
}

Cell hashCell(const QString &hash)
{
    Cell cell = quietCell(hash.left(shownHash));
    cell.copied = hash;
    return cell;
}

Cell detailCell(const AuditEntry &entry)
{
    Cell cell = quietCell(auditDetail(entry));
    cell.copied = entry.detail;
    return cell;
}

} // namespace

QString auditWords(const QString &action)
{
    const auto found = auditActions().find(action);
    return found == auditActions().end() ? action : QCoreApplication::translate("counterfoil::MainWindow", *found);
}

QList<AuditWord> auditWordsIn(const QString &typed)
{
    QList<AuditWord> words;
    for (const QString &word : typed.split(u' ', Qt::SkipEmptyParts)) {
        AuditWord one{word, {}};
        for (auto action = auditActions().begin(); action != auditActions().end(); ++action) {
            if (auditWords(action.key()).contains(word, Qt::CaseInsensitive))
                one.actions << action.key();
        }
        words << one;
    }
    return words;
}

QString auditDetail(const AuditEntry &entry)
{
    const QJsonObject detail = entry.parsedDetail();
    QStringList parts;
    for (auto one = detail.begin(); one != detail.end(); ++one) {
        const QString text = valueText(one.value());
        if (!text.isEmpty() && !isHash(text))
            parts << one.key() + QStringLiteral(": ") + text;
    }
    return parts.join(QStringLiteral(", "));
}

TreeShape<AuditEntry> auditShape()
{
    TreeShape<AuditEntry> shape;
    shape.key = [](const AuditEntry &entry) { return QString::number(entry.seq); };
    return shape;
}

QList<Column<AuditEntry>> auditEntryColumns()
{
    using Row = AuditEntry;
    const auto name = [](const char *text) { return QCoreApplication::translate("Trail", text); };
    return {{{QStringLiteral("when"), name(QT_TRANSLATE_NOOP("Trail", "When")), CellKind::Text, 148},
             [](const Row &row) {
                 Cell cell = textCell(momentText(row.at));
                 cell.copied = row.at;
                 return cell;
             },
             {}},
            {{QStringLiteral("who"), name(QT_TRANSLATE_NOOP("Trail", "Who")), CellKind::Text, 120},
             [](const Row &row) { return textCell(row.actor); },
             {}},
            {{QStringLiteral("what"), name(QT_TRANSLATE_NOOP("Trail", "What")), CellKind::Text, 190},
             [](const Row &row) { return textCell(auditWords(row.action)); },
             {}},
            {{QStringLiteral("about"), name(QT_TRANSLATE_NOOP("Trail", "About")), CellKind::MiddleText, 210},
             [](const Row &row) { return textCell(row.subject); },
             {}},
            {{QStringLiteral("detail"), name(QT_TRANSLATE_NOOP("Trail", "Detail")), CellKind::Text, 0}, detailCell, {}},
            {{QStringLiteral("entry"), name(QT_TRANSLATE_NOOP("Trail", "Entry")), CellKind::Money, 64},
             [](const Row &row) { return quietCell(QString::number(row.seq)); },
             {}},
            {{QStringLiteral("hash"), name(QT_TRANSLATE_NOOP("Trail", "Hash")), CellKind::Text, 116},
             [](const Row &row) { return hashCell(row.hash); },
             {}}};
}

} // namespace counterfoil
