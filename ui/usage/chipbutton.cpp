// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/chipbutton.h"

#include "ui/format/fonts.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace counterfoil {

namespace {
constexpr int buttonHeight = 24;
constexpr int buttonPadding = 9;
constexpr int cross = 11;
constexpr int mostText = 220;
} // namespace

ChipButton::ChipButton(const Theme &theme, const QString &text, QWidget *parent)
    : QAbstractButton(parent), m_theme(theme)
{
    setText(text);
    setAccessibleName(tr("Remove %1").arg(text));
    setToolTip(tr("Remove %1").arg(text));
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize ChipButton::sizeHint() const
{
    const int text = std::min(QFontMetrics(roleFont(FontRole::Table)).horizontalAdvance(this->text()), mostText);
    return {text + 2 * buttonPadding + cross + 6, buttonHeight};
}

void ChipButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        click();
    else
        QAbstractButton::keyPressEvent(event);
}

void ChipButton::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hasFocus() ? QPen(c.accent, 2) : QPen(Qt::NoPen));
    painter.setBrush(underMouse() ? c.selection : c.soft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 2.5, 2.5);
    painter.setFont(roleFont(FontRole::Table));
    painter.setPen(c.ink);
    const QRect words = rect().adjusted(buttonPadding, 0, -buttonPadding - cross - 6, 0);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width() + 1));
    const QPoint place(width() - buttonPadding - cross, (height() - cross) / 2);
    painter.drawPixmap(place, m_theme.pixmap(QStringLiteral("cross"), c.ink2, devicePixelRatioF(), cross));
}

} // namespace counterfoil
