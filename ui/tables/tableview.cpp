// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include "ui/format/fonts.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/headerview.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace counterfoil {

TableView::TableView(const Theme &theme, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_delegate(new CellDelegate(theme, this)),
      m_header(new HeaderView(theme, this))
{
    setHorizontalHeader(m_header);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(int(m_density));
    connect(m_delegate, &CellDelegate::buttonPressed, this, &TableView::buttonPressed);
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        const bool same = m_header->isSortIndicatorShown() && m_header->sortIndicatorSection() == section;
        const bool up = same && m_header->sortIndicatorOrder() == Qt::DescendingOrder;
        m_header->setSortIndicatorShown(true);
        m_header->setSortIndicator(section, up ? Qt::AscendingOrder : Qt::DescendingOrder);
        m_table->sort(section, up ? Qt::AscendingOrder : Qt::DescendingOrder);
    });
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::setTable(TableModel *model)
{
    m_table = model;
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::recall);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::arrangeRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::arrangeRows);
    recall();
}

void TableView::setDensity(Density density)
{
    m_density = density;
    verticalHeader()->setDefaultSectionSize(int(density));
    arrangeRows();
}

void TableView::setRowHeight(int height)
{
    m_rowHeight = height;
    arrangeRows();
}

void TableView::remember()
{
    const QModelIndex index = currentIndex();
    m_key = index.isValid() && m_table && index.row() < m_table->rowCount() ? m_table->key(index.row()) : QString();
    m_column = qMax(0, index.column());
}

void TableView::recall()
{
    arrangeRows();
    fitColumns();
    const int row = m_key.isEmpty() ? -1 : m_table->rowOf(m_key);
    if (row >= 0)
        setCurrentIndex(m_table->index(row, qMin(m_column, m_table->columnCount() - 1)));
}

void TableView::arrangeRows()
{
    if (!m_table)
        return;
    clearSpans();
    const int amounts = [this] {
        for (int column = 0; column < m_table->columnCount(); ++column) {
            if (m_table->columnLook(column).kind == CellKind::Money)
                return column;
        }
        return m_table->columnCount();
    }();
    const int delta = int(m_density) - int(Density::Normal);
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool group = m_table->rowLook(row).group;
        if (group && amounts > 1)
            setSpan(row, 0, 1, amounts);
        if (m_rowHeight > 0)
            verticalHeader()->resizeSection(row, group ? int(m_density) : m_rowHeight + delta);
    }
}

int TableView::widthOf(int column) const
{
    const ColumnLook &look = m_table->columnLook(column);
    int width = qMax(look.width, look.kind == CellKind::Text ? 0 : m_header->wantedWidth(column));
    if (look.kind != CellKind::Money)
        return width;
    const QList<Cell> totals = m_table->totals();
    if (column < totals.size())
        width = qMax(width, QFontMetrics(moneyFont(FontRole::TableStrong)).horizontalAdvance(totals[column].text) + 18);
    const int rows = qMin(m_table->rowCount(), 600);
    const QFontMetrics metrics(moneyFont(FontRole::Table));
    const QFontMetrics strong(moneyFont(FontRole::TableStrong));
    for (int row = 0; row < rows; ++row) {
        const Cell cell = m_table->cell(row, column);
        const QFontMetrics &used = cell.strong || m_table->rowLook(row).group ? strong : metrics;
        width = qMax(width, used.horizontalAdvance(cell.text) + 18);
    }
    return width;
}

void TableView::fitColumns()
{
    if (!m_table)
        return;
    int rest = viewport()->width();
    int flexible = -1;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        if (m_table->columnLook(column).width == 0) {
            flexible = column;
            continue;
        }
        const int width = widthOf(column);
        m_header->resizeSection(column, width);
        rest -= width;
    }
    if (flexible >= 0)
        m_header->resizeSection(flexible, qMax(rest, 130));
    Q_EMIT columnsChanged();
}

void TableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

bool TableView::select(const QString &key)
{
    const int row = m_table ? m_table->rowOf(key) : -1;
    if (row < 0)
        return false;
    setCurrentIndex(m_table->index(row, qMin(m_column, m_table->columnCount() - 1)));
    scrollTo(currentIndex());
    return true;
}

bool TableView::openOrClose(int key)
{
    const QModelIndex index = currentIndex();
    if (!index.isValid())
        return false;
    const RowLook row = m_table->rowLook(index.row());
    if (!row.hasChildren)
        return false;
    const bool wanted = key == Qt::Key_Space ? !row.open : key == Qt::Key_Right;
    if (wanted == row.open || (key != Qt::Key_Space && index.column() != 0 && !row.group))
        return false;
    m_table->toggle(index.row());
    return true;
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right) && openOrClose(key))
        return;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        if (currentIndex().isValid())
            Q_EMIT opened(currentIndex());
        return;
    }
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() && key != Qt::Key_Space) {
        Q_EMIT typed(event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

void TableView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && index.column() == 0 && event->button() == Qt::LeftButton) {
        const RowLook row = m_table->rowLook(index.row());
        const QRect arrow = CellDelegate::arrowRect(visualRect(index), row.depth).adjusted(-5, -6, 5, 6);
        if (row.hasChildren && (row.group || arrow.contains(event->position().toPoint()))) {
            setCurrentIndex(index);
            m_table->toggle(index.row());
            return;
        }
    }
    QTableView::mousePressEvent(event);
}

QString TableView::copiedText() const
{
    const int row = currentIndex().row();
    if (row < 0)
        return {};
    QStringList cells;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const Cell cell = m_table->cell(row, column);
        const QString text = cell.copied.isEmpty() ? cell.text : cell.copied;
        if (m_table->columnLook(column).kind != CellKind::Button && !text.isEmpty())
            cells << text;
        for (const QString &more : {cell.second, cell.amount}) {
            if (!more.isEmpty())
                cells << more;
        }
    }
    return cells.join(u'\t');
}

QString TableView::copiedCsv() const
{
    const int row = currentIndex().row();
    if (row < 0)
        return {};
    QStringList cells;
    for (int column = 0; column < m_table->columnCount(); ++column) {
        const Cell cell = m_table->cell(row, column);
        QString text = cell.copied.isEmpty() ? cell.text : cell.copied;
        // A sheet would run a text that begins like a formula; amounts are known to be none.
        const bool formula =
            cell.copied.isEmpty() && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.at(0));
        cells << u'"' + QString(formula ? QStringLiteral("'") : QString()) +
                     text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    }
    return cells.join(u',');
}

} // namespace counterfoil
