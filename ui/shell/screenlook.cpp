// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screenlook.h"

#include "ui/shell/keptsplitter.h"
#include "ui/shell/screen.h"
#include "ui/tables/tableview.h"

#include <QJsonArray>
#include <QLineEdit>

namespace counterfoil {

namespace {

constexpr qsizetype longestFilter = 200;

const QString filterKey = QStringLiteral("filter");
const QString tablesKey = QStringLiteral("tables");
const QString splittersKey = QStringLiteral("splitters");
const QString viewKey = QStringLiteral("view");

//! Those without a name of their own are not remembered.
QList<TableView *> tablesOf(const Screen &screen)
{
    QList<TableView *> tables = screen.findChildren<TableView *>();
    tables.removeIf([](const TableView *table) { return table->objectName().isEmpty(); });
    return tables;
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

} // namespace

QJsonObject viewOf(const Screen &screen)
{
    QJsonObject tables;
    for (const TableView *table : tablesOf(screen)) {
        const QVariantMap map = table->columnLayout().toMap();
        if (!map.isEmpty())
            tables.insert(table->objectName(), QJsonObject::fromVariantMap(map));
    }
    QJsonObject view{{tablesKey, tables}};
    if (const QLineEdit *filter = screen.filter(); filter && !filter->text().isEmpty())
        view.insert(filterKey, filter->text().left(longestFilter));
    if (const QString chosen = screen.chosenView(); !chosen.isEmpty())
        view.insert(viewKey, chosen);
    return view;
}

void showView(Screen &screen, const QJsonObject &view)
{
    screen.chooseView(view.value(viewKey).toString());
    const QJsonObject tables = view.value(tablesKey).toObject();
    for (TableView *table : tablesOf(screen))
        table->setColumnLayout(ColumnLayout::fromMap(tables.value(table->objectName()).toObject().toVariantMap()));
    if (QLineEdit *filter = screen.filter())
        filter->setText(view.value(filterKey).toString().left(longestFilter));
}

QJsonObject lookOf(const Screen &screen)
{
    QJsonObject splitters;
    for (const KeptSplitter *splitter : screen.findChildren<KeptSplitter *>()) {
        if (!splitter->isChosen())
            continue;
        QJsonArray sizes;
        for (const int size : splitter->sizes())
            sizes << size;
        splitters.insert(splitter->objectName(), sizes);
    }
    QJsonObject look = viewOf(screen);
    look.insert(splittersKey, splitters);
    return look;
}

void restoreLook(Screen &screen, const QJsonObject &look)
{
    showView(screen, look);
    const QJsonObject splitters = look.value(splittersKey).toObject();
    for (KeptSplitter *splitter : screen.findChildren<KeptSplitter *>())
        restoreSizes(*splitter, splitters.value(splitter->objectName()).toArray());
}

} // namespace counterfoil
