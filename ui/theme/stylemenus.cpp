// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Menus, the menu bar and the icons of controls. A part of CounterfoilStyle.
#include "ui/theme/hairline.h"
#include "ui/theme/style.h"
#include "ui/theme/theme.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace counterfoil {

namespace {

constexpr int itemHeight = 27;
constexpr int separatorHeight = 9;
constexpr int textLeft = 34;  //!< behind the icon or the tick
constexpr int textRight = 28; //!< room for the arrow of a submenu
constexpr int keyGap = 28;    //!< between a text and its shortcut

} // namespace

QSize CounterfoilStyle::menuItemSize(const QStyleOptionMenuItem &option, const QSize &text)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return {text.width(), separatorHeight};
    const bool hasKey = option.text.contains(u'\t');
    // the list of a choice asks with the room that it has instead of its text
    return {textLeft + text.width() + (hasKey ? keyGap : 0) + textRight,
            qMax(itemHeight, option.fontMetrics.height() + 6)};
}

void CounterfoilStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Colours &c = colours();
    const QRect &r = option.rect;
    painter.fillRect(r, c.raised);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        fillHairline(painter, QRect(r.left(), r.center().y(), r.width(), 1), c.rule);
        return;
    }
    const bool enabled = option.state.testFlag(State_Enabled);
    if (enabled && option.state.testFlag(State_Selected))
        painter.fillRect(r, c.selection);
    const QRect mark(r.left() + 10, r.top() + (r.height() - 16) / 2, 16, 16);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked)
        drawIcon(painter, mark, QStringLiteral("ok"));
    else if (!option.icon.isNull())
        option.icon.paint(&painter, mark, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
    const qsizetype tab = option.text.indexOf(u'\t');
    QFont font = option.font;
    if (option.menuItemType == QStyleOptionMenuItem::DefaultItem)
        font.setBold(true);
    painter.setFont(font);
    painter.setPen(enabled ? c.ink : c.ink3);
    const QRect text = r.adjusted(textLeft, 0, -textRight, 0);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic | Qt::TextSingleLine,
                     tab < 0 ? option.text : option.text.left(tab));
    if (tab >= 0) {
        painter.setPen(enabled ? c.ink2 : c.ink3);
        painter.drawText(r.adjusted(0, 0, -14, 0), Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine,
                         option.text.mid(tab + 1));
    }
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        drawIcon(painter, QRect(r.right() - 22, mark.top(), 16, 16), QStringLiteral("right"));
}

//! The letters of the keys are marked while Alt is held.
void CounterfoilStyle::drawMenuBarItem(const QStyleOptionMenuItem &option, QPainter &painter) const
{
    const Colours &c = colours();
    painter.fillRect(option.rect, c.window);
    const bool active = option.state & (State_Selected | State_Sunken);
    if (active) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(c.selection);
        painter.drawRoundedRect(option.rect.adjusted(2, 2, -2, -2), 4, 4);
        painter.restore();
    }
    const bool marks = QGuiApplication::queryKeyboardModifiers().testFlag(Qt::AltModifier);
    painter.setPen(option.state.testFlag(State_Enabled) ? c.ink : c.ink3);
    painter.drawText(option.rect,
                     int(Qt::AlignCenter) | int(marks ? Qt::TextShowMnemonic : Qt::TextHideMnemonic) |
                         int(Qt::TextSingleLine),
                     option.text);
}

} // namespace counterfoil
