// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What can be typed into or chosen from, and where the focus is. A part of CounterfoilStyle.
#include "ui/theme/style.h"

#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QDialog>
#include <QEvent>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>

namespace counterfoil {

//! One of several lines; its frame is as that of a field of one line.
bool CounterfoilStyle::isTextField(const QWidget *widget)
{
    const auto *text = qobject_cast<const QPlainTextEdit *>(widget);
    return text && text->frameShape() == QFrame::StyledPanel;
}

void CounterfoilStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (isTextField(widget)) {
        auto *text = static_cast<QPlainTextEdit *>(widget);
        text->setFrameStyle(text->frameStyle()); // it was no text yet when it asked for the width of its frame
    }
    if (qobject_cast<QDialog *>(widget))
        widget->installEventFilter(this);
}

//! Qt forgets it whenever a window is shown, and shows no focus before Tab is pressed; but Return works at once.
bool CounterfoilStyle::eventFilter(QObject *watched, QEvent *event)
{
    if (auto *sheet = qobject_cast<QDialog *>(watched); sheet && event->type() == QEvent::Show)
        sheet->setAttribute(Qt::WA_KeyboardFocusChange);
    return QProxyStyle::eventFilter(watched, event);
}

//! What has not the room for its text says so, as labels do.
QStyleOptionComboBox CounterfoilStyle::shortened(const QStyleOptionComboBox &option, const QWidget *widget) const
{
    constexpr int around = 2; // of the text in its place
    QStyleOptionComboBox cut(option);
    const int icon = option.currentIcon.isNull() ? 0 : option.iconSize.width() + 4;
    const int room = subControlRect(CC_ComboBox, &option, SC_ComboBoxEditField, widget).width() - around - icon;
    cut.currentText = option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room);
    return cut;
}

//! The list of a choice is as wide as the widest of its entries, however narrow the choice is. Qt reckons with entries
//! that are no wider than the choice would like to be, but a menu's items are.
QRect CounterfoilStyle::wholeList(const QRect &usual, const QStyleOptionComplex &option, const QWidget *widget) const
{
    const auto *box = qobject_cast<const QComboBox *>(widget);
    if (!box)
        return usual;
    int words = 0;
    for (int entry = 0; entry < box->count(); ++entry)
        words = qMax(words, box->fontMetrics().horizontalAdvance(box->itemText(entry)) +
                                (box->itemIcon(entry).isNull() ? 0 : box->iconSize().width() + 4));
    const int liked = sizeFromContents(CT_ComboBox, &option, QSize(words, 0), widget).width();
    const int added = styleHint(SH_ComboBox_Popup, &option, widget, nullptr) ? qMax(0, liked - box->width()) : 0;
    const QAbstractItemView *view = box->view();
    const int frames = 4 * (1 + view->frameWidth());
    const int bar = box->count() > box->maxVisibleItems() ? view->verticalScrollBar()->sizeHint().width() : 0;
    QRect whole = usual;
    whole.setWidth(qMax(usual.width(), view->sizeHintForColumn(box->modelColumn()) + frames + bar - added));
    return whole;
}

QIcon CounterfoilStyle::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    return icon == SP_LineEditClearButton ? m_theme.icon(QStringLiteral("cross"))
                                          : QProxyStyle::standardIcon(icon, option, widget);
}

//! The ground and the frame of what can be typed into or chosen from.
void CounterfoilStyle::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = colours();
    const bool focus = option.state.testFlag(State_HasFocus);
    drawBox(painter, option.rect, c.raised, focus ? c.accent : c.rule2, 4, focus ? 2.0 : 1.0);
}

void CounterfoilStyle::drawIcon(QPainter &painter, const QRect &place, const QString &name) const
{
    const int side = std::min({place.width(), place.height(), 13});
    const QRect middle(place.center().x() - side / 2, place.center().y() - side / 2, side, side);
    painter.drawPixmap(middle, m_theme.pixmap(name, colours().ink2, painter.device()->devicePixelRatioF(), side));
}

} // namespace counterfoil
