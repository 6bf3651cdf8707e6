// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/stagesticket.h"

#include "ui/format/fonts.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace counterfoil {

namespace {
constexpr int ticketHeight = 82;
constexpr int padding = 18;
constexpr int notch = 5;
constexpr int iconSide = 13;
} // namespace

StagesTicket::StagesTicket(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setFixedHeight(ticketHeight);
    setAccessibleName(tr("Stages of the month"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void StagesTicket::setStages(QList<Stage> stages)
{
    m_stages = std::move(stages);
    update();
}

int StagesTicket::partLeft(int part, int parts, int width)
{
    return parts > 0 ? width * part / parts : 0;
}

QRect StagesTicket::partRect(int part) const
{
    const int parts = int(m_stages.size());
    const int left = partLeft(part, parts, width());
    return {left, 0, partLeft(part + 1, parts, width()) - left, height()};
}

QList<PaintedItem> StagesTicket::paintedItems() const
{
    QList<PaintedItem> items;
    for (int part = 0; part < m_stages.size(); ++part) {
        const Stage &stage = m_stages[part];
        QStringList words{QString::number(part + 1), stage.name, stage.pill, stage.what, stage.money};
        if (!stage.note.isEmpty())
            words << stage.note;
        items << PaintedItem{partRect(part), words.join(QStringLiteral(", ")),
                             stage.note.isEmpty() ? stage.what : stage.what + u'\n' + stage.note};
    }
    return items;
}

void StagesTicket::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath ticket;
    ticket.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    QPainterPath holes;
    for (int part = 1; part < m_stages.size(); ++part) {
        const qreal x = partLeft(part, int(m_stages.size()), width()) + 0.5;
        holes.addEllipse(QPointF(x, 0.5), notch, notch);
        holes.addEllipse(QPointF(x, height() - 0.5), notch, notch);
    }
    ticket = ticket.subtracted(holes);
    painter.fillPath(ticket, c.alt);
    if (hoveredItem() >= 0) {
        painter.save();
        painter.setClipPath(ticket);
        painter.fillRect(partRect(hoveredItem()), c.neutralSoft);
        painter.restore();
    }
    painter.strokePath(ticket, QPen(c.rule2, 1));
    QPen dashes(c.rule2, 1);
    dashes.setDashPattern({3, 3});
    painter.setPen(dashes);
    for (int part = 1; part < m_stages.size(); ++part) {
        const qreal x = partLeft(part, int(m_stages.size()), width()) + 0.5;
        painter.drawLine(QPointF(x, notch + 2), QPointF(x, height() - notch - 2));
    }
    for (int part = 0; part < m_stages.size(); ++part)
        paintStage(painter, part + 1, partRect(part).adjusted(padding, 0, -padding, 0));
    if (showsFocus()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(partRect(currentItem()).adjusted(4, 4, -4, -4), 4, 4);
    }
}

void StagesTicket::paintStage(QPainter &painter, int number, const QRect &rect) const
{
    const Colours &c = m_theme.colours();
    const Stage &stage = m_stages.at(number - 1);
    const QRect upper(rect.left(), 13, rect.width(), 20);
    const QRect lower(rect.left(), 45, rect.width(), 22);
    painter.setFont(roleFont(FontRole::Body));
    painter.setPen(c.ink2);
    painter.drawText(upper, Qt::AlignLeft | Qt::AlignVCenter, QString::number(number));
    const int name = painter.fontMetrics().horizontalAdvance(u'0') + 8;
    painter.setFont(roleFont(FontRole::Heading));
    painter.setPen(c.ink);
    painter.drawText(upper.adjusted(name, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, stage.name);
    const int used = name + painter.fontMetrics().horizontalAdvance(stage.name) + 8;
    paintPill(painter, stage, upper.adjusted(used, 0, 0, 0));
    painter.setFont(moneyFont(FontRole::Heading));
    painter.setPen(c.ink);
    painter.drawText(lower, Qt::AlignRight | Qt::AlignVCenter, stage.money);
    const int money = painter.fontMetrics().horizontalAdvance(stage.money) + 10;
    painter.setFont(roleFont(FontRole::Caption));
    painter.setPen(c.ink2);
    painter.drawText(lower.adjusted(0, 0, -money, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(stage.what, Qt::ElideRight, lower.width() - money));
}

void StagesTicket::paintPill(QPainter &painter, const Stage &stage, const QRect &room) const
{
    const TonePair colours = toneColours(m_theme.colours(), toneOf(stage.state));
    painter.setFont(roleFont(FontRole::Caption));
    const int wanted = painter.fontMetrics().horizontalAdvance(stage.pill);
    const bool icon = wanted + iconSide + 20 <= room.width();
    const int width = qMin(room.width(), wanted + (icon ? iconSide + 4 : 0) + 15);
    const QRect pill(room.right() + 1 - width, room.top(), width, 20);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.ground);
    painter.drawRoundedRect(pill, 3, 3);
    QRect text = pill.adjusted(7, 0, -7, 0);
    if (icon) {
        painter.drawPixmap(text.left(), pill.top() + (pill.height() - iconSide) / 2,
                           m_theme.pixmap(iconOf(stage.state), colours.text, devicePixelRatioF(), iconSide));
        text.setLeft(text.left() + iconSide + 4);
    }
    painter.setPen(colours.text);
    painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(stage.pill, Qt::ElideRight, text.width() + 1));
}

} // namespace counterfoil
