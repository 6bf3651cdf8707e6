// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/tableview.h"

#include "ui/format/fonts.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/rowcopy.h"
#include "ui/tables/selection.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

#include <numeric>

namespace counterfoil {

TableView::TableView(const Theme &theme, QWidget *parent)
    : QTableView(parent), m_theme(theme), m_delegate(new CellDelegate(theme, this)),
      m_header(new HeaderView(theme, this))
{
    setHorizontalHeader(m_header);
    addScrollBarWidget(new HeadEnd(theme, *m_header), Qt::AlignTop); // the head goes on to the edge
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    viewport()->setMouseTracking(true); // buttons show in the row under the pointer
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(int(m_density));
    connect(m_delegate, &CellDelegate::buttonPressed, this, &TableView::buttonPressed);
    connectHeader();
    connect(&theme, &Theme::changed, this, [this] { viewport()->update(); });
    connect(this, &QTableView::doubleClicked, this, &TableView::opened);
}

void TableView::connectHeader()
{
    connect(m_header, &QHeaderView::sectionResized, this, &TableView::columnsChanged);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::columnsChanged);
    connect(m_header, &QHeaderView::sectionClicked, this, &TableView::sortBy);
    connect(m_header, &QHeaderView::sectionMoved, this, &TableView::takeOrder);
    connect(m_header, &QHeaderView::sectionResized, this,
            [this](int column, int, int width) { takeWidth(column, width); });
    connect(m_header, &QHeaderView::sectionHandleDoubleClicked, this, [this](int column) {
        m_layout.setWidth(m_table->columnLook(column).id, fittedWidth(column));
        fitColumns();
    });
    connect(m_header, &HeaderView::letGo, this, &TableView::fitColumns);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_header, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { showColumnMenu(m_header->viewport()->mapToGlobal(at)); });
}

//! Amounts and dates begin with the largest, names with A; the second time it is the other way round.
void TableView::sortBy(int column)
{
    if (!m_table->isSortable(column))
        return;
    Qt::SortOrder order = m_table->columnLook(column).isRight() ? Qt::DescendingOrder : Qt::AscendingOrder;
    if (m_table->sortColumn() == column)
        order = m_table->sortDirection() == Qt::AscendingOrder ? Qt::DescendingOrder : Qt::AscendingOrder;
    m_layout.setSorting(m_table->columnLook(column).id, order);
    m_table->sort(column, order);
}

void TableView::takeOrder()
{
    if (m_arranging)
        return;
    QStringList keys;
    for (const int column : visualColumns(true))
        keys << m_table->columnLook(column).id;
    m_layout.setOrder(keys);
}

void TableView::takeWidth(int column, int width)
{
    if (!m_arranging && m_header->isHeld())
        m_layout.setWidth(m_table->columnLook(column).id, width);
}

//! From top to bottom; the current one where none is selected.
QList<int> TableView::selectedRows() const
{
    QList<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    if (rows.isEmpty() && currentIndex().isValid())
        rows << currentIndex().row();
    return rows;
}

void TableView::setTable(TableModel *model)
{
    m_table = model;
    QTableView::setModel(model);
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &TableView::remember);
    connect(model, &QAbstractItemModel::modelReset, this, &TableView::recall);
    connect(model, &QAbstractItemModel::rowsInserted, this, &TableView::arrangeRows);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &TableView::arrangeRows);
    heedSelection(this, [this](const QModelIndex &index) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    });
    recall();
}

void TableView::setDensity(Density density)
{
    m_density = density;
    arrangeRows();
}

void TableView::setRowHeight(int height)
{
    m_rowHeight = height;
    arrangeRows();
}

void TableView::setWholeRows()
{
    verticalScrollBar()->setProperty("over", true);
    verticalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false); // the rows are seen under it
}

void TableView::fitRows(int most)
{
    const int rows = qMin(m_table ? m_table->rowCount() : 0, most);
    setFixedHeight(m_header->sizeHint().height() + rows * verticalHeader()->defaultSectionSize() + 2);
}

void TableView::remember()
{
    if (m_sorting)
        return; // what was current is remembered already
    const QModelIndex index = currentIndex();
    m_key = index.isValid() && m_table && index.row() < m_table->rowCount() ? m_table->key(index.row()) : QString();
    m_column = qMax(0, index.column());
}

void TableView::recall()
{
    m_needed.clear();
    arrangeRows();
    applyLayout();
    fitColumns();
    m_header->viewport()->update(); // rows that are grouped have other heads
    const int row = m_key.isEmpty() ? -1 : m_table->rowOf(m_key);
    if (row >= 0)
        chooseRow(row);
}

//! It alone, whatever keys are held, or were when a dialog took the window's place.
void TableView::chooseRow(int row)
{
    selectionModel()->setCurrentIndex(m_table->index(row, qMin(m_column, m_table->columnCount() - 1)),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
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
    const int usual = m_rowHeight > 0 ? m_rowHeight + int(m_density) - int(Density::Normal) : int(m_density);
    QHeaderView &heights = *verticalHeader();
    if (heights.defaultSectionSize() != usual)
        heights.setDefaultSectionSize(usual);
    if (m_table->hasEvenRows())
        return;
    // Each change of a height lays the table out anew: only those that differ are changed.
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const bool heading = m_table->isHeading(row);
        if (heading && amounts > 1)
            setSpan(row, 0, 1, amounts);
        if (const int height = heading ? int(m_density) : usual; heights.sectionSize(row) != height)
            heights.resizeSection(row, height);
    }
}

int TableView::leastWidth(const ColumnLook &look, const QList<Cell> &cells)
{
    constexpr int around = 18; // the padding at both sides, and a pixel each
    int width = look.kind == CellKind::Text ? 0 : HeaderView::wantedWidth(look);
    const QFontMetrics metrics(moneyFont(FontRole::Table));
    const QFontMetrics strong(moneyFont(FontRole::TableStrong));
    for (const Cell &cell : cells) {
        if (look.kind == CellKind::Money)
            width = qMax(width, (cell.strong ? strong : metrics).horizontalAdvance(cell.text) + around);
        else if (look.kind == CellKind::State)
            width = qMax(width, CellDelegate::stateWidth(cell) + around);
        else if (look.kind == CellKind::Button && !cell.text.isEmpty())
            width = qMax(width, QFontMetrics(roleFont(FontRole::Table)).horizontalAdvance(cell.text) + 2 * around);
    }
    return width;
}

//! What the contents need; of very many rows the first ones speak for all.
int TableView::neededWidth(int column) const
{
    const ColumnLook &look = m_table->columnLook(column);
    QList<Cell> cells;
    if (look.isRight() || look.kind == CellKind::State) {
        constexpr int mostRows = 600;
        cells << m_table->totals().value(column);
        cells.last().strong = true;
        for (int row = 0; row < qMin(m_table->rowCount(), mostRows); ++row) {
            cells << m_table->cell(row, column);
            cells.last().strong |= m_table->isHeading(row);
        }
    }
    const int farther = m_header->firstPadding() - cellPadding; // the first column begins that much farther in
    return leastWidth(look, cells) + (column == 0 && look.kind != CellKind::Text ? farther : 0);
}

int TableView::widthOf(int column) const
{
    const ColumnLook &look = m_table->columnLook(column);
    const int chosen = m_layout.width(look.id);
    if (chosen > 0 && look.kind != CellKind::Money)
        return chosen;
    while (m_needed.size() <= column)
        m_needed << neededWidth(int(m_needed.size()));
    return qMax(chosen > 0 ? chosen : look.width, m_needed[column]);
}

//! Takes what is lacking from columns of text that nobody sized, as far as they go; says how much it took.
int TableView::squeeze(QMap<int, int> &widths, int lacking) const
{
    constexpr int leastText = 96;
    int spare = 0;
    QMap<int, int> spares;
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        const ColumnLook &look = m_table->columnLook(width.key());
        const bool isText = look.kind == CellKind::Text || look.kind == CellKind::MiddleText;
        if (isText && m_layout.width(look.id) == 0 && *width > leastText)
            spare += spares[width.key()] = *width - leastText;
    }
    const int taken = std::clamp(lacking, 0, spare);
    int still = taken;
    for (auto one = spares.begin(); one != spares.end() && spare > 0; ++one) {
        const int share = int(qint64(still) * *one / spare);
        widths[one.key()] -= share;
        still -= share;
        spare -= *one;
    }
    return taken;
}

void TableView::fitColumns()
{
    if (!m_table || m_header->isHeld())
        return;
    m_arranging = true;
    int rest = viewport()->width();
    QList<int> flexible;
    QMap<int, int> fixed;
    for (const int column : visualColumns()) {
        const ColumnLook &look = m_table->columnLook(column);
        if (look.width == 0 && m_layout.width(look.id) == 0)
            flexible << column;
        else
            rest -= fixed[column] = widthOf(column);
    }
    const int least = flexible.size() > 1 ? 90 : 130;
    rest += squeeze(fixed, least * int(flexible.size()) - rest);
    for (auto width = fixed.begin(); width != fixed.end(); ++width)
        m_header->resizeSection(width.key(), *width);
    for (qsizetype at = 0; at < flexible.size(); ++at) {
        const int share = rest / int(flexible.size() - at);
        m_header->resizeSection(flexible.at(at), qMax(share, least));
        rest -= share;
    }
    m_arranging = false;
    Q_EMIT columnsChanged();
}

//! Whoever comes by keys sees where they are: Qt makes a row current without choosing it.
void TableView::focusInEvent(QFocusEvent *event)
{
    QTableView::focusInEvent(event);
    if (currentIndex().isValid() && !selectionModel()->hasSelection())
        selectionModel()->select(currentIndex(), QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
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
    chooseRow(row);
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

void TableView::openCurrent()
{
    if (currentIndex().isValid() && (opensRows() || !openOrClose(Qt::Key_Space)))
        Q_EMIT opened(currentIndex());
}

void TableView::keyPressEvent(QKeyEvent *event)
{
    const int key = event->key();
    if ((key == Qt::Key_Space || key == Qt::Key_Left || key == Qt::Key_Right) && openOrClose(key))
        return;
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier) {
        openCurrent();
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

void TableView::mouseMoveEvent(QMouseEvent *event)
{
    pointAt(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

bool TableView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        pointAt(-1);
    return QTableView::viewportEvent(event);
}

void TableView::pointAt(int row)
{
    const int before = m_delegate->pointedRow();
    if (row == before)
        return;
    m_delegate->setPointedRow(row);
    for (const int changed : {before, row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(), rowHeight(changed));
    }
}

QString TableView::copiedText() const
{
    return m_table ? rowsAsText(*m_table, selectedRows(), visualColumns()) : QString();
}

QString TableView::copiedCsv() const
{
    return m_table ? rowsAsCsv(*m_table, selectedRows(), visualColumns()) : QString();
}

QString TableView::wholeCsv() const
{
    QList<int> rows(m_table ? m_table->rowCount() : 0);
    std::iota(rows.begin(), rows.end(), 0);
    return m_table ? rowsAsCsv(*m_table, rows, visualColumns()) : QString();
}

} // namespace counterfoil
