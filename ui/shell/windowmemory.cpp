// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowmemory.h"

#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"
#include "ui/tables/tableview.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSettings>

namespace counterfoil {

namespace {

constexpr qsizetype mostBytes = 256 * 1024;
constexpr qsizetype longestFilter = 200;

const QString geometryKey = QStringLiteral("geometry");
const QString monthKey = QStringLiteral("month");
const QString screensKey = QStringLiteral("screens");
const QString filterKey = QStringLiteral("filter");
const QString tablesKey = QStringLiteral("tables");
const QString splittersKey = QStringLiteral("splitters");
const QString viewKey = QStringLiteral("view");

QLineEdit *filterOf(const Screen &screen)
{
    return screen.findChild<QLineEdit *>(filterFieldName());
}

//! Those without a name of their own are not remembered.
QList<TableView *> tablesOf(const Screen &screen)
{
    QList<TableView *> tables = screen.findChildren<TableView *>();
    tables.removeIf([](const TableView *table) { return table->objectName().isEmpty(); });
    return tables;
}

QJsonObject lookOf(const Screen &screen)
{
    QJsonObject tables;
    for (const TableView *table : tablesOf(screen)) {
        const QVariantMap map = table->columnLayout().toMap();
        if (!map.isEmpty())
            tables.insert(table->objectName(), QJsonObject::fromVariantMap(map));
    }
    QJsonObject splitters;
    for (const KeptSplitter *splitter : screen.findChildren<KeptSplitter *>()) {
        if (!splitter->isChosen())
            continue;
        QJsonArray sizes;
        for (const int size : splitter->sizes())
            sizes << size;
        splitters.insert(splitter->objectName(), sizes);
    }
    QJsonObject look{{tablesKey, tables}, {splittersKey, splitters}};
    if (const QLineEdit *filter = filterOf(screen); filter && !filter->text().isEmpty())
        look.insert(filterKey, filter->text().left(longestFilter));
    if (const QString view = screen.chosenView(); !view.isEmpty())
        look.insert(viewKey, view);
    return look;
}

void restoreSizes(KeptSplitter &splitter, const QJsonArray &kept)
{
    QList<int> sizes;
    int all = 0;
    for (const auto size : kept) {
        sizes << qBound(0, size.toInt(), 10000);
        all += sizes.last();
    }
    splitter.choose(sizes.size() == splitter.count() && all > 0 ? sizes : QList<int>());
}

void restoreLook(Screen &screen, const QJsonObject &look)
{
    screen.chooseView(look.value(viewKey).toString());
    const QJsonObject tables = look.value(tablesKey).toObject();
    for (TableView *table : tablesOf(screen))
        table->setColumnLayout(ColumnLayout::fromMap(tables.value(table->objectName()).toObject().toVariantMap()));
    const QJsonObject splitters = look.value(splittersKey).toObject();
    for (KeptSplitter *splitter : screen.findChildren<KeptSplitter *>())
        restoreSizes(*splitter, splitters.value(splitter->objectName()).toArray());
    if (QLineEdit *filter = filterOf(screen))
        filter->setText(look.value(filterKey).toString().left(longestFilter));
}

} // namespace

QByteArray WindowMemory::geometry() const
{
    return m_settings ? m_settings->value(geometryKey).toByteArray() : QByteArray();
}

void WindowMemory::setGeometry(const QByteArray &geometry)
{
    if (m_settings)
        m_settings->setValue(geometryKey, geometry);
}

QString WindowMemory::choice(const QString &name) const
{
    return m_settings ? m_settings->value(name).toString() : QString();
}

void WindowMemory::setChoice(const QString &name, const QString &value)
{
    if (m_settings)
        m_settings->setValue(name, value);
}

bool WindowMemory::open(const QString &path)
{
    const QString canonical = QFileInfo(path).canonicalFilePath();
    const QByteArray name = (canonical.isEmpty() ? path : canonical).toUtf8();
    const QByteArray digest = QCryptographicHash::hash(name, QCryptographicHash::Sha256).toHex().left(24);
    const QString key = QStringLiteral("companies/") + QString::fromLatin1(digest);
    if (std::exchange(m_key, key) == key)
        return false;
    m_company = {};
    if (!m_settings)
        return true;
    const QByteArray kept = m_settings->value(m_key).toString().toUtf8();
    if (kept.size() <= mostBytes)
        m_company = QJsonDocument::fromJson(kept).object();
    return true;
}

Month WindowMemory::month() const
{
    return Month::fromIso(m_company.value(monthKey).toString()).value_or(Month());
}

void WindowMemory::setMonth(Month month)
{
    if (month.isValid())
        m_company.insert(monthKey, month.iso());
}

void WindowMemory::restore(const QList<Screen *> &screens) const
{
    const QJsonObject looks = m_company.value(screensKey).toObject();
    for (Screen *screen : screens)
        restoreLook(*screen, looks.value(screen->objectName()).toObject());
}

void WindowMemory::keep(const QList<Screen *> &screens)
{
    if (!m_settings || !isOpen())
        return;
    QJsonObject looks;
    for (const Screen *screen : screens)
        looks.insert(screen->objectName(), lookOf(*screen));
    m_company.insert(screensKey, looks);
    m_settings->setValue(m_key, QString::fromUtf8(QJsonDocument(m_company).toJson(QJsonDocument::Compact)));
}

} // namespace counterfoil
