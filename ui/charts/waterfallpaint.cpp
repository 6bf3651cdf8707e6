// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the waterfall paints itself, in the window and as on paper. A part of WaterfallView.
#include "ui/charts/waterfallview.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/theme/theme.h"

#include <QChart>

#include <algorithm>

namespace counterfoil {

QString WaterfallView::fileTitle() const
{
    return QStringList{accessibleName(), monthText(m_month), caption()}.join(QStringLiteral(", "));
}

void WaterfallView::paintGrid(QPainter &painter, const Colours &c) const
{
    const QRectF plot = chart()->plotArea();
    painter.setPen(QPen(c.rule, 1));
    for (double value = m_range.from; value <= m_range.to + m_range.step / 2; value += m_range.step) {
        const qreal y = qRound(yOf(value)) + 0.5;
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
    }
}

void WaterfallView::paintBehind(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    paintGrid(painter, c);
    for (int step = 0; step < m_steps.size(); ++step) {
        if (m_selected != noMark && m_steps[step].mark == m_selected)
            painter.fillRect(columnRect(step), c.selection);
        else if (step == m_hovered)
            painter.fillRect(columnRect(step), c.alt);
    }
}

void WaterfallView::paintFront(QPainter &painter) const
{
    const Colours &c = m_theme.colours();
    paintNames(painter, c);
    if (hasFocus() && m_keyboard && !m_steps.isEmpty()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(columnRect(m_current).adjusted(1, 2, -1, -1));
    }
}

//! What is painted over the bars.
void WaterfallView::paintNames(QPainter &painter, const Colours &c) const
{
    if (m_steps.isEmpty())
        return;
    paintAxis(painter, c);
    paintConnectors(painter, c);
    paintBreaks(painter, c);
    paintCategories(painter, c);
    for (const Label &label : placeLabels()) {
        painter.setFont(moneyFont(FontRole::Chart));
        if (label.strong) {
            QFont font = painter.font();
            font.setWeight(QFont::DemiBold);
            painter.setFont(font);
        }
        painter.setPen(c.ink);
        painter.drawText(label.rect, Qt::AlignCenter | Qt::TextDontClip, label.text);
    }
}

//! Its bars by itself: those of the series have the window's colours.
void WaterfallView::paintOn(QPainter &painter, const Colours &colours) const
{
    painter.fillRect(rect(), colours.base);
    paintGrid(painter, colours);
    for (int step = 0; step < m_steps.size(); ++step) {
        if (const Mark mark = m_steps[step].mark; mark == noMark)
            painter.fillRect(barRect(step), colours.total);
        else
            fillBar(painter, barRect(step), mark, colours);
    }
    paintNames(painter, colours);
}

void WaterfallView::paintAxis(QPainter &painter, const Colours &c) const
{
    const QRectF plot = chart()->plotArea();
    painter.setFont(moneyFont(FontRole::Chart));
    for (double value = m_range.from; value <= m_range.to + m_range.step / 2; value += m_range.step) {
        const qreal y = yOf(value);
        if (qAbs(value) < m_range.step / 1000) {
            painter.setPen(QPen(c.rule2, 1));
            painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        }
        painter.setPen(c.ink2);
        painter.drawText(QRectF(0, y - 8, plot.left() - 12, 16), Qt::AlignRight | Qt::AlignVCenter,
                         amountText(Decimal(qRound64(value)), 0));
    }
}

void WaterfallView::paintConnectors(QPainter &painter, const Colours &c) const
{
    painter.setPen(QPen(c.ink3, 1));
    for (int step = 0; step + 1 < m_steps.size(); ++step) {
        const qreal y = qRound(yOf(geometryOf(m_steps[step].to)));
        painter.drawLine(QPointF(barRect(step).right(), y), QPointF(barRect(step + 1).left(), y));
    }
}

void WaterfallView::paintBreaks(QPainter &painter, const Colours &c) const
{
    if (!m_range.broken)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(c.base, 3));
    for (int step = 0; step < m_steps.size(); ++step) {
        if (!m_steps[step].isTotal())
            continue;
        const QRectF bar = barRect(step);
        const qreal y = bar.bottom() - 10;
        const qreal third = bar.width() / 3;
        painter.drawPolyline(QPolygonF{QPointF(bar.left() - 2, y + 2), QPointF(bar.left() + third, y - 2),
                                       QPointF(bar.left() + 2 * third, y + 2), QPointF(bar.right() + 2, y - 2)});
    }
    painter.restore();
}

void WaterfallView::paintCategories(QPainter &painter, const Colours &c) const
{
    const qreal top = chart()->plotArea().bottom() + 6;
    QFont strong = roleFont(FontRole::Chart);
    strong.setWeight(QFont::DemiBold);
    for (int step = 0; step < m_steps.size(); ++step) {
        const WaterfallStep &shown = m_steps[step];
        const QRectF column = columnRect(step);
        if (shown.isTotal()) {
            painter.setFont(strong);
            painter.setPen(c.ink);
            painter.drawText(QRectF(column.left() - 12, top, column.width() + 24, 16), Qt::AlignCenter,
                             shown.shortName);
            continue;
        }
        paintChip(painter, QRect(qRound(xOf(step)) - chipWidth / 2, qRound(top), chipWidth, 16), shown.mark, c);
    }
    paintCauseNames(painter, c, top + 17);
}

//! Whole, or not at all where two would touch: the chip over it says enough, and its tool tip the rest. The marked
//! cause comes first.
void WaterfallView::paintCauseNames(QPainter &painter, const Colours &c, qreal top) const
{
    constexpr int air = 6;
    QList<int> order;
    for (int step = 0; step < m_steps.size(); ++step) {
        if (!m_steps[step].isTotal())
            order.insert(m_selected != noMark && m_steps[step].mark == m_selected ? 0 : order.size(), step);
    }
    painter.setFont(roleFont(FontRole::Chart));
    painter.setPen(c.ink2);
    QList<QRectF> taken;
    for (const int step : std::as_const(order)) {
        const QString &name = m_steps[step].shortName;
        const qreal width = painter.fontMetrics().horizontalAdvance(name) + air;
        const QRectF place(xOf(step) - width / 2, top, width, 15);
        if (std::any_of(taken.begin(), taken.end(), [&place](const QRectF &other) { return other.intersects(place); }))
            continue;
        taken << place;
        painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine | Qt::TextDontClip, name);
    }
}

} // namespace counterfoil
