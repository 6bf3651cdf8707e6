// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a person wants, and in which order. A part of TableView.
#include "ui/tables/tableview.h"

#include <QMenu>

namespace counterfoil {

namespace {
QAction *checkableEntry(QMenu &menu, QString name, bool checked)
{
    QAction *entry = menu.addAction(name.replace(u'&', QStringLiteral("&&")));
    entry->setCheckable(true);
    entry->setChecked(checked);
    return entry;
}
} // namespace

void TableView::setColumnLayout(const ColumnLayout &layout)
{
    if (m_table)
        remember();
    m_layout = layout;
    const int sorted = m_table ? ColumnLayout::columnOf(*m_table, layout.sortedBy()) : -1;
    if (m_table && sorted < 0 && m_table->sortColumn() >= 0)
        m_table->sort(-1, Qt::AscendingOrder);
    if (m_table)
        recall();
    Q_EMIT columnsWished();
}

//! Puts the columns as they were put before, whichever of them there are now.
void TableView::applyLayout()
{
    const int sorted = ColumnLayout::columnOf(*m_table, m_layout.sortedBy());
    const bool asWished = m_table->sortColumn() == sorted && m_table->sortDirection() == m_layout.direction();
    if (sorted >= 0 && !asWished && m_table->isSortable(sorted)) {
        m_sorting = true; // comes back here once it is sorted
        m_table->sort(sorted, m_layout.direction());
        m_sorting = false;
        return;
    }
    m_arranging = true;
    const QList<int> columns = m_layout.order(*m_table);
    for (int place = 0; place < columns.size(); ++place)
        m_header->moveSection(m_header->visualIndex(columns[place]), place);
    for (int column = 0; column < columns.size(); ++column)
        m_header->setSectionHidden(column, isHiddenByWish(column));
    m_header->setSortIndicatorShown(m_table->sortColumn() >= 0);
    if (m_table->sortColumn() >= 0)
        m_header->setSortIndicator(m_table->sortColumn(), m_table->sortDirection());
    m_arranging = false;
}

QList<int> TableView::visualColumns(bool withHidden) const
{
    QList<int> columns;
    for (int place = 0; place < m_header->count(); ++place) {
        const int column = m_header->logicalIndex(place);
        if (withHidden || !m_header->isSectionHidden(column))
            columns << column;
    }
    return columns;
}

//! What the head and the widest cell in sight need; one long text does not take the room of all the others.
int TableView::fittedWidth(int column) const
{
    constexpr int least = 40;
    int width = m_header->fittedWidth(column);
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? m_table->rowCount() - 1 : below;
    for (int row = qMax(0, rowAt(0)); row <= last; ++row) {
        if (!m_table->isHeading(row)) // its label goes over the columns beside it
            width = qMax(width, sizeHintForIndex(m_table->index(row, column)).width());
    }
    return std::clamp(width, least, qMax(least, viewport()->width() * 2 / 3));
}

bool TableView::isHiddenByWish(int column) const
{
    return column > 0 && !m_table->columnLook(column).always && m_layout.isHidden(m_table->columnLook(column).id);
}

bool TableView::isOffered(const QString &id) const
{
    return std::any_of(m_offered.begin(), m_offered.end(), [&](const OfferedColumn &one) { return one.id == id; });
}

bool TableView::hasColumn(const QString &id) const
{
    return ColumnLayout::columnOf(*m_table, id) >= 0;
}

//! Those that are there stay wanted, before those that had no room; what is wished now comes before all of them.
void TableView::wishColumn(const QString &id, bool wanted)
{
    QStringList wishes;
    for (const OfferedColumn &one : m_offered) {
        if (hasColumn(one.id))
            wishes << one.id;
    }
    for (const QString &former : m_layout.chosen().value_or(QStringList())) {
        if (!wishes.contains(former))
            wishes << former;
    }
    wishes.removeAll(id);
    if (wanted)
        wishes.prepend(id);
    m_layout.choose(wishes);
    m_layout.setHidden(id, !wanted);
    Q_EMIT columnsWished();
    Q_EMIT columnsChanged(); // the wish is kept also where there is no room for it now
}

void TableView::setColumnShown(int column, bool shown)
{
    m_layout.setHidden(m_table->columnLook(column).id, !shown);
    m_header->setSectionHidden(column, isHiddenByWish(column));
    fitColumns();
    if (currentIndex().column() == column && !shown)
        setCurrentIndex(currentIndex().siblingAtColumn(0));
    Q_EMIT columnsWished();
}

void TableView::showColumnMenu(const QPoint &where)
{
    if (!m_table)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const int column : visualColumns(true)) {
        const ColumnLook &look = m_table->columnLook(column);
        if (column == 0 || look.name.isEmpty() || look.always || isOffered(look.id))
            continue; // buttons have no head
        QAction *shown = checkableEntry(*menu, look.name, isColumnShown(column));
        connect(shown, &QAction::toggled, this, [this, column](bool on) { setColumnShown(column, on); });
    }
    menu->addSeparator();
    for (const OfferedColumn &one : std::as_const(m_offered)) {
        QAction *shown = checkableEntry(*menu, one.name, hasColumn(one.id));
        connect(shown, &QAction::toggled, this, [this, id = one.id](bool on) { wishColumn(id, on); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&As at first")), &QAction::triggered, this, &TableView::resetColumns);
    menu->popup(where);
}

void TableView::openColumnMenu(const QWidget &under)
{
    showColumnMenu(under.mapToGlobal(under.rect().bottomLeft()));
}

void TableView::openColumnMenu()
{
    showColumnMenu(m_header->mapToGlobal(m_header->rect().bottomLeft()));
}

} // namespace counterfoil
