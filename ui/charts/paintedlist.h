// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>
#include <QString>
#include <QWidget>

namespace counterfoil {

//! One thing in a painted widget that can be pointed at.
struct PaintedItem
{
    QRect rect;
    QString name;    //!< what a screen reader says
    QString toolTip; //!< plain text
};

//! What paints its parts itself tells them to assistive technology through this.
class HasPaintedItems
{
public:
    virtual ~HasPaintedItems() = default;
    virtual QList<PaintedItem> paintedItems() const = 0;
    virtual int currentItem() const = 0;
};

//! Whether the focus came by keys: then it is shown where it stands.
constexpr bool isByKeys(Qt::FocusReason reason)
{
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

//! Makes every widget that has painted items accessible, item by item. Once, at start.
void installPaintedItemAccess();

//! A painted list of things: arrow keys walk it, Enter and a click open, the tool tip is the item's.
class PaintedList : public QWidget, public HasPaintedItems
{
    Q_OBJECT
public:
    explicit PaintedList(QWidget *parent = nullptr);
    int currentItem() const override { return m_current; }

Q_SIGNALS:
    void itemActivated(int item);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    int hoveredItem() const { return m_hovered; }
    bool showsFocus() const { return m_keyboard && hasFocus(); }
    int itemAt(const QPoint &point) const;

private:
    int m_current = 0;
    int m_hovered = -1;
    bool m_keyboard = false;
};

} // namespace counterfoil
