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

KeyFigures::KeyFigures(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    setFixedHeight(64);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void KeyFigures::setFigures(QList<KeyFigure> figures)
{
    m_figures = std::move(figures);
    QStringList spoken;
    for (const KeyFigure &figure : std::as_const(m_figures))
        spoken << figure.name + u' ' + figure.figure + u' ' + figure.note;
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    update();
}

void KeyFigures::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    const int parts = int(m_figures.size());
    for (int part = 0; part < parts; ++part) {
        const int left = StagesTicket::partLeft(part, parts, width());
        const int right = StagesTicket::partLeft(part + 1, parts, width());
        if (part > 0)
            fillHairline(painter, QRect(left, 0, 1, height()), c.rule);
        paintFigure(painter, m_figures[part], QRect(left + 18, 0, right - left - 24, height()));
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
