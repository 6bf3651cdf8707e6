// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menu of a row: what its button does, what the screen does with it, copies, columns. A part of TableView.
#include "ui/tables/tableview.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMetaMethod>

namespace counterfoil {

bool TableView::opensRows() const
{
    return isSignalConnected(QMetaMethod::fromSignal(&TableView::opened));
}

//! The verbs of a row, as its cells paint them.
void TableView::addButtons(QMenu &menu, const QModelIndex &row)
{
    for (const int column : visualColumns()) {
        const Cell cell = m_table->cell(row.row(), column);
        if (m_table->columnLook(column).kind != CellKind::Button || cell.text.isEmpty())
            continue;
        QAction *act = menu.addAction(QString(cell.text).replace(u'&', QStringLiteral("&&")));
        act->setEnabled(cell.locked.isEmpty());
        act->setToolTip(cell.locked.isEmpty() ? cell.text : cell.locked);
        const QPersistentModelIndex at = row.siblingAtColumn(column);
        connect(act, &QAction::triggered, this, [this, at] {
            if (at.isValid())
                Q_EMIT buttonPressed(at);
        });
    }
}

void TableView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey || !m_table ? currentIndex() : indexAt(event->pos());
    if (!m_table || !index.isValid())
        return;
    setFocus();
    if (!selectionModel()->isRowSelected(index.row(), {}))
        setCurrentIndex(index);
    auto *menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("rowMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    addButtons(*menu, index);
    Q_EMIT menuAsked(menu);
    menu->addSeparator();
    connect(menu->addAction(tr("Copy as text")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(copiedText()); });
    connect(menu->addAction(tr("Copy as CSV")), &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(copiedCsv()); });
    menu->addSeparator();
    connect(menu->addAction(tr("Columns…")), &QAction::triggered, this, [this] { openColumnMenu(); });
    const QRect cell = visualRect(index) & viewport()->rect();
    menu->popup(byKey ? viewport()->mapToGlobal(cell.bottomLeft()) : event->globalPos());
    event->accept();
}

} // namespace counterfoil
