// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/trailwords.h"

#include "core/model/sourceset.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/format/words.h"
#include "ui/imports/importscolumns.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

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

//! What a detail names; settings and parked customers stand there by their own names.
const QHash<QString, const char *> &detailNames()
{
    static const QHash<QString, const char *> known{
        {QStringLiteral("made"), QT_TRANSLATE_NOOP("Trail", "made")},
        {QStringLiteral("removed"), QT_TRANSLATE_NOOP("Trail", "removed")},
        {QStringLiteral("derived"), QT_TRANSLATE_NOOP("Trail", "worked out")},
        {QStringLiteral("rows"), QT_TRANSLATE_NOOP("Trail", "rows")},
        {QStringLiteral("kind"), QT_TRANSLATE_NOOP("Trail", "kind")},
        {QStringLiteral("path"), QT_TRANSLATE_NOOP("Trail", "file")},
        {QStringLiteral("invoice"), QT_TRANSLATE_NOOP("Trail", "invoice")},
        {QStringLiteral("invoices"), QT_TRANSLATE_NOOP("Trail", "invoices")},
        {QStringLiteral("lines"), QT_TRANSLATE_NOOP("Trail", "lines")},
        {QStringLiteral("net"), QT_TRANSLATE_NOOP("Trail", "net")},
        {QStringLiteral("tax"), QT_TRANSLATE_NOOP("Trail", "tax")},
        {QStringLiteral("total"), QT_TRANSLATE_NOOP("Trail", "total")},
        {QStringLiteral("month"), QT_TRANSLATE_NOOP("Trail", "month")},
        {QStringLiteral("currency"), QT_TRANSLATE_NOOP("Trail", "currency")},
        {QStringLiteral("from"), QT_TRANSLATE_NOOP("Trail", "from")},
        {QStringLiteral("to"), QT_TRANSLATE_NOOP("Trail", "to")},
        {QStringLiteral("distributor"), QT_TRANSLATE_NOOP("Trail", "distributor")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("Trail", "export")},
        {QStringLiteral("current"), QT_TRANSLATE_NOOP("Trail", "current")},
        {QStringLiteral("kept"), QT_TRANSLATE_NOOP("Trail", "kept")},
        {QStringLiteral("by"), QT_TRANSLATE_NOOP("Trail", "replaced by")},
        {QStringLiteral("number"), QT_TRANSLATE_NOOP("Trail", "number")},
        {QStringLiteral("edit"), QT_TRANSLATE_NOOP("Trail", "edit")},
        {QStringLiteral("key"), QT_TRANSLATE_NOOP("Trail", "line")},
        {QStringLiteral("text"), QT_TRANSLATE_NOOP("Trail", "text")},
        {QStringLiteral("keepsNet"), QT_TRANSLATE_NOOP("Trail", "net kept")},
        {QStringLiteral("reason"), QT_TRANSLATE_NOOP("Trail", "reason")},
        {QStringLiteral("sets"), QT_TRANSLATE_NOOP("Trail", "sets")},
        {QStringLiteral("set"), QT_TRANSLATE_NOOP("Trail", "set")},
        {QStringLiteral("difference"), QT_TRANSLATE_NOOP("Trail", "difference")},
        {QStringLiteral("tenant"), QT_TRANSLATE_NOOP("Trail", "tenant")},
        {QStringLiteral("account"), QT_TRANSLATE_NOOP("Trail", "account")},
        {QStringLiteral("choice"), QT_TRANSLATE_NOOP("Trail", "choice")},
        {QStringLiteral("owner"), QT_TRANSLATE_NOOP("Trail", "owner")},
        {QStringLiteral("note"), QT_TRANSLATE_NOOP("Trail", "note")},
        {QStringLiteral("due"), QT_TRANSLATE_NOOP("Trail", "due")},
        {QStringLiteral("state"), QT_TRANSLATE_NOOP("Trail", "state")},
        {QStringLiteral("dispute"), QT_TRANSLATE_NOOP("Trail", "dispute")}};
    return known;
}

QString trailText(const char *text)
{
    return QCoreApplication::translate("Trail", text);
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
    if (value.isArray()) {
        QStringList texts;
        for (const auto &one : value.toArray())
            texts << valueText(one);
        return texts.join(u' ');
    }
    return value.isNull() ? QString()
                          : QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
}

//! As the person's language writes it; what is copied stays as it is kept.
QString saidValue(const AuditEntry &entry, const QString &key, const QJsonValue &value)
{
    static const QSet<QString> flags{QStringLiteral("current"), QStringLiteral("kept"), QStringLiteral("keepsNet")};
    static const QSet<QString> amounts{QStringLiteral("net"), QStringLiteral("total"), QStringLiteral("difference")};
    if (flags.contains(key))
        return value.toBool() || value.toInteger() != 0 ? trailText(QT_TRANSLATE_NOOP("Trail", "yes"))
                                                        : trailText(QT_TRANSLATE_NOOP("Trail", "no"));
    if (value.isDouble())
        return countText(value.toInteger());
    const QString text = valueText(value);
    if (const std::optional<SourceKind> kind = sourceKindOf(text); kind && key == u"kind")
        return kindWords(*kind);
    if (const std::optional<Month> month = Month::fromIso(text))
        return monthText(*month);
    if (const std::optional<Day> day = Day::fromIso(text))
        return dayText(*day);
    if (const std::optional<Exact> amount = Exact::parse(text); amount && amounts.contains(key))
        return amountText(readableAmount(*amount, 2));
    return entry.action == u"park" ? spoken(text) : text;
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
        if (text.isEmpty() || isHash(text))
            continue;
        const auto name = detailNames().find(one.key());
        parts << trailText(QT_TRANSLATE_NOOP("Trail", "%1: %2"))
                     .arg(name == detailNames().end() ? one.key() : trailText(*name),
                          saidValue(entry, one.key(), one.value()));
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
