// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/screen.h"

#include "ui/tables/tableview.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace counterfoil {

namespace {
bool isChangeKey(const QKeyEvent &event)
{
    return event.key() == Qt::Key_F2 && event.modifiers() == Qt::NoModifier;
}
} // namespace

void Screen::focusFilter()
{
    if (!m_field)
        return;
    m_field->setFocus();
    m_field->selectAll();
}

bool Screen::clearFilter()
{
    if (!m_field || m_field->text().isEmpty())
        return false;
    m_field->clear();
    m_filtered->setFocus();
    return true;
}

bool Screen::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isChangeKey(*static_cast<QKeyEvent *>(event)) && canChange()) {
        event->accept();
        return true;
    }
    return QWidget::event(event);
}

void Screen::keyPressEvent(QKeyEvent *event)
{
    if (isChangeKey(*event) && canChange())
        change();
    else
        QWidget::keyPressEvent(event);
}

void Screen::setFilter(QLineEdit *field, TableView *table)
{
    m_field = field;
    m_filtered = table;
    connect(table, &TableView::typed, this, [field](const QString &text) {
        field->setFocus();
        field->insert(text);
    });
}

} // namespace counterfoil
