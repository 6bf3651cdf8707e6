// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintedlist.h"

#include <QAccessibleWidget>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace counterfoil {

namespace {

const HasPaintedItems *itemsOf(const QObject *object)
{
    return dynamic_cast<const HasPaintedItems *>(object);
}

//! One painted item as assistive technology sees it.
class ItemAccess final : public QAccessibleInterface
{
public:
    ItemAccess(QWidget *widget, int item) : m_widget(widget), m_item(item) {}

    bool isValid() const override { return m_widget && m_item < itemsOf(m_widget)->paintedItems().size(); }
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid())
            return {};
        const PaintedItem item = itemsOf(m_widget)->paintedItems().at(m_item);
        return kind == QAccessible::Name ? item.name : kind == QAccessible::Description ? item.toolTip : QString();
    }
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override
    {
        const QRect inside = isValid() ? itemsOf(m_widget)->paintedItems().at(m_item).rect : QRect();
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.focused = m_widget->hasFocus() && itemsOf(m_widget)->currentItem() == m_item;
        return state;
    }

private:
    QPointer<QWidget> m_widget;
    int m_item;
};

class ListAccess final : public QAccessibleWidget
{
public:
    explicit ListAccess(QWidget *widget) : QAccessibleWidget(widget, QAccessible::List) {}
    ~ListAccess() override
    {
        for (const QAccessible::Id id : std::as_const(m_children))
            QAccessible::deleteAccessibleInterface(id);
    }
    int childCount() const override { return int(itemsOf(object())->paintedItems().size()); }
    QAccessibleInterface *child(int index) const override
    {
        if (index < 0 || index >= childCount())
            return nullptr;
        if (!m_children.contains(index))
            m_children[index] = QAccessible::registerAccessibleInterface(new ItemAccess(widget(), index));
        return QAccessible::accessibleInterface(m_children[index]);
    }
    int indexOfChild(const QAccessibleInterface *wanted) const override
    {
        for (int index = 0; index < childCount(); ++index) {
            if (child(index) == wanted)
                return index;
        }
        return -1;
    }

private:
    mutable QHash<int, QAccessible::Id> m_children;
};

QAccessibleInterface *makeAccess(const QString &, QObject *object)
{
    return itemsOf(object) ? new ListAccess(qobject_cast<QWidget *>(object)) : nullptr;
}

} // namespace

void installPaintedItemAccess()
{
    QAccessible::installFactory(makeAccess);
}

PaintedList::PaintedList(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
}

int PaintedList::itemAt(const QPoint &point) const
{
    const QList<PaintedItem> items = paintedItems();
    for (int item = 0; item < items.size(); ++item) {
        if (items[item].rect.contains(point))
            return item;
    }
    return -1;
}

bool PaintedList::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int item = itemAt(help->pos());
    const QString tip = item < 0 ? QString() : paintedItems().at(item).toolTip;
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), tip, this);
    return true;
}

void PaintedList::keyPressEvent(QKeyEvent *event)
{
    const int count = int(paintedItems().size());
    const int step = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down ? 1
                     : event->key() == Qt::Key_Left || event->key() == Qt::Key_Up  ? -1
                                                                                   : 0;
    if (step != 0 && count > 0) {
        m_current = qBound(0, m_current + step, count - 1);
        m_keyboard = true;
        update();
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) &&
               m_current < count) {
        Q_EMIT itemActivated(m_current);
    } else {
        QWidget::keyPressEvent(event);
    }
}

void PaintedList::mousePressEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint());
    m_keyboard = false;
    if (item < 0 || event->button() != Qt::LeftButton)
        return;
    m_current = item;
    update();
    Q_EMIT itemActivated(item);
}

void PaintedList::mouseMoveEvent(QMouseEvent *event)
{
    const int item = itemAt(event->position().toPoint());
    if (item == m_hovered)
        return;
    m_hovered = item;
    setCursor(item < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
    update();
}

void PaintedList::leaveEvent(QEvent *)
{
    m_hovered = -1;
    update();
}

void PaintedList::focusInEvent(QFocusEvent *event)
{
    m_keyboard = isByKeys(event->reason());
    update();
}

void PaintedList::focusOutEvent(QFocusEvent *)
{
    update();
}

} // namespace counterfoil
