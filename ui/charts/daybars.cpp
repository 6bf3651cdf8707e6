// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/daybars.h"

#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {
constexpr int dayScaleHeight = 16;
constexpr int dayNameHeight = 17;
constexpr int dayBarHeight = 24;
constexpr int dayBarGap = 4;
constexpr int mostBeside = 46; //!< days on either side of the month
} // namespace

DayBars::DayBars(const Theme &theme, Month month, QList<WhyBar> bars, Mark mark, int digits, QWidget *parent)
    : PaintedList(parent), m_theme(theme), m_bars(std::move(bars)), m_mark(mark),
      m_digits(digits), m_scale{month.first(), month.last()}
{
    setAccessibleName(tr("Days of both sides"));
    for (const WhyBar &bar : std::as_const(m_bars)) {
        for (const WhySpan &span : bar.spans) {
            m_scale.from = std::min(m_scale.from, std::max(span.days.from, month.first().plusDays(-mostBeside)));
            m_scale.to = std::max(m_scale.to, std::min(span.days.to, month.last().plusDays(mostBeside)));
        }
    }
    setFixedHeight(dayScaleHeight + int(m_bars.size()) * (dayNameHeight + dayBarHeight) +
                   int(m_bars.size() - 1) * dayBarGap);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize DayBars::sizeHint() const
{
    return {300, height()};
}

QSize DayBars::minimumSizeHint() const
{
    return {120, height()};
}

QRectF DayBars::rectOf(int bar, const Days &days) const
{
    const double day = double(width()) / m_scale.count();
    const double left = day * (std::max(days.from, m_scale.from) - m_scale.from);
    const double right = day * (std::min(days.to, m_scale.to) - m_scale.from + 1);
    return {left, double(dayScaleHeight + dayNameHeight + bar * (dayNameHeight + dayBarHeight + dayBarGap)),
            right - left, double(dayBarHeight)};
}

QList<PaintedItem> DayBars::paintedItems() const
{
    QList<PaintedItem> items;
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        for (const WhySpan &span : m_bars[bar].spans) {
            const QString days = rangeTextWithYear(span.days);
            const QString tip = span.isShared ? tr("%1, on both sides").arg(days)
                                : span.amount ? tr("%1: %2").arg(days, signedText(*span.amount, m_digits))
                                              : days;
            const QString spoken = span.amount ? tr("%1: %2").arg(days, spokenAmount(*span.amount, m_digits)) : tip;
            items.prepend({rectOf(bar, span.days).toAlignedRect() & rect(),
                           m_bars[bar].name + QStringLiteral(", ") + spoken, tip}); // what is on top comes first
        }
    }
    return items;
}

//! Where something begins or the scale ends; a day that has no room is left out.
void DayBars::paintScale(QPainter &painter) const
{
    QList<Day> days{m_scale.from};
    for (const WhyBar &bar : m_bars) {
        for (const WhySpan &span : bar.spans)
            days << span.days.from;
    }
    std::sort(days.begin() + 1, days.end());
    painter.setFont(roleFont(FontRole::Chart));
    painter.setPen(m_theme.colours().ink2);
    const QFontMetrics metrics(painter.font());
    const QString end = dayAndMonthText(m_scale.to);
    const int last = width() - metrics.horizontalAdvance(end);
    int free = 0;
    for (const Day day : std::as_const(days)) {
        const QString text = dayAndMonthText(day);
        const int x = int(rectOf(0, {day, day}).left());
        const int past = x + metrics.horizontalAdvance(text) + 8;
        if (day < m_scale.from || x < free || past > last)
            continue;
        painter.drawText(QRect(x, 0, width() - x, dayScaleHeight), Qt::AlignLeft | Qt::AlignVCenter, text);
        free = past;
    }
    painter.drawText(QRect(0, 0, width(), dayScaleHeight), Qt::AlignRight | Qt::AlignVCenter, end);
}

void DayBars::paintSpan(QPainter &painter, int bar, const WhySpan &span) const
{
    const Colours &c = m_theme.colours();
    const QRectF place = rectOf(bar, span.days);
    const QRectF drawn = place.adjusted(0.5, 0, -0.5, 0);
    const QColor ground = span.isShared ? c.total : lookOf(m_mark).colour(c);
    painter.fillRect(drawn, ground);
    painter.setPen(chipInk(ground));
    painter.setFont(moneyFont(FontRole::Caption));
    const QString text = span.isShared ? counted(span.days.count(), tr("1 day"), tr("%1 days"))
                         : span.amount ? signedText(*span.amount, m_digits)
                                       : QString();
    if (painter.fontMetrics().horizontalAdvance(text) + 6 <= drawn.width())
        painter.drawText(drawn, Qt::AlignCenter, text);
    painter.setPen(QPen(c.window, 2)); // what goes on beyond the scale
    if (span.days.from < m_scale.from)
        painter.drawLine(drawn.topLeft() + QPointF(5, 0), drawn.bottomLeft() + QPointF(2, 0));
    if (span.days.to > m_scale.to)
        painter.drawLine(drawn.topRight() - QPointF(2, 0), drawn.bottomRight() - QPointF(5, 0));
}

void DayBars::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintScale(painter);
    for (int bar = 0; bar < m_bars.size(); ++bar) {
        const int top = int(rectOf(bar, m_scale).top()) - dayNameHeight;
        painter.setFont(roleFont(FontRole::Caption));
        painter.setPen(c.ink2);
        painter.drawText(QRect(0, top, width(), dayNameHeight), Qt::AlignLeft | Qt::AlignVCenter, m_bars[bar].name);
        for (const WhySpan &span : m_bars[bar].spans)
            paintSpan(painter, bar, span);
    }
    const QList<PaintedItem> items = paintedItems();
    if (showsFocus() && currentItem() < items.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(items[currentItem()].rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace counterfoil
