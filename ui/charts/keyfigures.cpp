// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/keyfigures.h"

#include "ui/charts/stagesticket.h"
#include "ui/format/fonts.h"
#include "ui/theme/hairline.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {
constexpr int iconSide = 13;
} // namespace

KeyFigures::KeyFigures(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setFixedHeight(64);
    setAccessibleName(tr("Figures of the month"));
    connect(this, &PaintedList::itemActivated, this, [this](int item) {
        if (m_figures.at(item).opens)
            Q_EMIT whyWanted(item);
    });
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyFigures::setFigures(QList<KeyFigure> figures)
{
    m_figures = std::move(figures);
    update();
}

QRect KeyFigures::partRect(int part) const
{
    const int parts = int(m_figures.size());
    const int left = StagesTicket::partLeft(part, parts, width());
    return {left, 0, StagesTicket::partLeft(part + 1, parts, width()) - left, height()};
}

QList<PaintedItem> KeyFigures::paintedItems() const
{
    QList<PaintedItem> items;
    for (int part = 0; part < m_figures.size(); ++part) {
        const KeyFigure &figure = m_figures[part];
        const QStringList words{figure.name, figure.figure, figure.note};
        items << PaintedItem{partRect(part), words.join(QStringLiteral(", ")),
                             figure.opens ? tr("Why is it that?") : QString()};
    }
    return items;
}

//! The hand is for what answers.
void KeyFigures::mouseMoveEvent(QMouseEvent *event)
{
    PaintedList::mouseMoveEvent(event);
    if (hoveredItem() >= 0 && !m_figures.at(hoveredItem()).opens)
        setCursor(Qt::ArrowCursor);
}

void KeyFigures::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const int parts = int(m_figures.size());
    for (int part = 0; part < parts; ++part) {
        const QRect rect = partRect(part);
        if (part == hoveredItem() && m_figures[part].opens)
            painter.fillRect(rect, c.alt);
        if (part > 0)
            fillHairline(painter, QRect(rect.left(), 0, 1, height()), c.rule);
        paintFigure(painter, m_figures[part], rect.adjusted(18, 0, -6, 0));
    }
    if (showsFocus() && currentItem() < parts) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(partRect(currentItem()).adjusted(1, 1, -1, -1));
    }
}

void KeyFigures::paintFigure(QPainter &painter, const KeyFigure &figure, const QRect &rect) const
{
    const Colours &c = m_theme.colours();
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(c.ink2);
    const QFontMetrics captions = painter.fontMetrics();
    painter.drawText(QRect(rect.left(), rect.top(), rect.width(), 16), Qt::AlignLeft | Qt::AlignVCenter, figure.name);
    QRect note(rect.left(), rect.bottom() - 16, rect.width(), 16);
    if (const QString icon = iconOf(figure.tone); !icon.isEmpty()) {
        painter.drawPixmap(note.left(), note.top() + 2, m_theme.pixmap(icon, c.ink2, devicePixelRatioF(), iconSide));
        note.setLeft(note.left() + iconSide + 4);
    }
    painter.drawText(note, Qt::AlignLeft | Qt::AlignVCenter,
                     captions.elidedText(figure.note, Qt::ElideRight, note.width()));
    painter.setFont(moneyFont(FontRole::Figure));
    painter.setPen(figure.tone == Tone::Plain ? c.ink : toneColours(c, figure.tone).text);
    painter.drawText(QRect(rect.left(), rect.top() + 16, rect.width(), 30),
                     Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip, figure.figure);
}

} // namespace counterfoil
