// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/weekbars.h"

#include "ui/charts/axisstep.h"
#include "ui/charts/waterfallsteps.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>
#include <numeric>

namespace counterfoil {

namespace {

constexpr int chartHeight = 166;
constexpr int side = 16;
constexpr int heading = 26;
constexpr int axis = 42;       //!< labels of the scale
constexpr int below = 34;      //!< names of the weeks, and what they are
constexpr int nameHeight = 17; //!< of a week; what they are stands under it
constexpr int above = 14;      //!< amounts over the bars
constexpr double bar = 0.58;

} // namespace

Decimal WeekBar::sum() const
{
    return std::accumulate(amounts.begin(), amounts.end(), Decimal());
}

WeekBars::WeekBars(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setFixedHeight(chartHeight);
    setAccessibleName(tr("Money at stake by week"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void WeekBars::setWide(bool wide)
{
    setFixedHeight(wide ? chartHeight * 5 / 4 : chartHeight);
}

QSize WeekBars::sizeHint() const
{
    return {720, height()};
}

void WeekBars::setWeeks(QList<WeekBar> weeks, QList<BarSeries> series, const QString &currency, int digits)
{
    m_weeks = std::move(weeks);
    m_series = std::move(series);
    m_currency = currency;
    m_digits = digits;
    double high = 0;
    for (const WeekBar &week : std::as_const(m_weeks))
        high = std::max(high, geometryOf(week.sum()));
    // two marks reach the highest bar, or more of a smaller step that leave less air over it
    m_step = 0;
    for (const int wished : {2, 3, 4}) {
        const double step = axisStep(high / wished, {1.0, 2.0, 2.5, 5.0});
        const int marks = std::max(2, int(std::ceil(high / step - 1e-9)));
        if (m_step > 0 && marks * step >= m_high)
            continue;
        m_step = step;
        m_marks = marks;
        m_high = marks * step;
    }
    update();
}

QRectF WeekBars::plotRect() const
{
    return QRectF(rect()).adjusted(side + axis, heading + above, -side, -below);
}

QRectF WeekBars::columnRect(int week) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / std::max(1, int(m_weeks.size()));
    return {plot.left() + week * width, double(heading), width, plot.bottom() + nameHeight - heading};
}

double WeekBars::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - value / m_high * plot.height();
}

QRectF WeekBars::barRect(int week, int series) const
{
    const QList<Decimal> &amounts = m_weeks.at(week).amounts;
    double from = 0;
    for (int under = 0; under < series; ++under)
        from += geometryOf(amounts.at(under));
    const double amount = geometryOf(amounts.at(series));
    if (amount <= 0)
        return {};
    const QRectF column = columnRect(week);
    const double height = std::max(1.5, yOf(from) - yOf(from + amount)); // what is there is seen
    return {column.left() + column.width() * (1 - bar) / 2, yOf(from) - height, column.width() * bar, height};
}

QList<PaintedItem> WeekBars::paintedItems() const
{
    QList<PaintedItem> items;
    for (int week = 0; week < m_weeks.size(); ++week) {
        const WeekBar &one = m_weeks[week];
        QString tip = tr("Week of %1").arg(dayText(one.monday));
        QString name =
            tr("Week of %1, %2 %3 a month").arg(dayText(one.monday), spokenAmount(one.sum(), m_digits), m_currency);
        for (int series = 0; series < m_series.size(); ++series) {
            if (one.amounts[series].isZero())
                continue;
            tip += QStringLiteral("\n%1  %2").arg(m_series[series].name, amountText(one.amounts[series], m_digits));
            name += QStringLiteral(", %1 %2").arg(m_series[series].name, spokenAmount(one.amounts[series], m_digits));
        }
        items << PaintedItem{columnRect(week).toRect(), name, tip};
    }
    return items;
}

void WeekBars::paintAxis(QPainter &painter, const Colours &c) const
{
    painter.setFont(moneyFont(FontRole::Chart));
    const QRectF plot = plotRect();
    for (int mark = 0; mark <= m_marks; ++mark) {
        const double value = mark * m_step;
        const double y = std::round(yOf(value)) + 0.5;
        painter.setPen(QPen(mark == 0 ? c.rule2 : c.rule, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(c.ink2);
        const int decimals = m_step < 1 ? 2 : m_step < 10 ? 1 : 0;
        const QString text = QLocale().toString(value, 'f', decimals);
        painter.drawText(QRectF(side, y - 8, axis - 8, 16), Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void WeekBars::paintLegend(QPainter &painter, const Colours &c) const
{
    painter.setFont(roleFont(FontRole::Heading));
    painter.setPen(c.ink);
    painter.drawText(QRect(side, 0, width() / 2, heading), Qt::AlignVCenter | Qt::AlignLeft,
                     m_currency.isEmpty() ? tr("Money at stake") : tr("Money at stake, %1 a month").arg(m_currency));
    painter.setFont(roleFont(FontRole::Caption));
    int x = width() - side;
    for (qsizetype series = m_series.size() - 1; series >= 0; --series) { // from the right, in stacking order
        const bool isThere = std::any_of(m_weeks.begin(), m_weeks.end(),
                                         [series](const WeekBar &week) { return !week.amounts[series].isZero(); });
        if (!isThere)
            continue;
        const QString &name = m_series[series].name;
        const int width = painter.fontMetrics().horizontalAdvance(name);
        x -= width;
        painter.setPen(c.ink);
        painter.drawText(QRect(x, 0, width + 2, heading), Qt::AlignVCenter | Qt::AlignLeft, name);
        x -= 14;
        painter.fillRect(QRect(x, heading / 2 - 4, 9, 9), lookOf(m_series[series].look).colour(c));
        x -= 16;
    }
}

void WeekBars::paintWeek(QPainter &painter, int week, const Colours &c) const
{
    const WeekBar &one = m_weeks[week];
    const QRectF column = columnRect(week);
    double top = yOf(0);
    for (int series = 0; series < m_series.size(); ++series) {
        QRectF part = barRect(week, series);
        if (part.isEmpty())
            continue;
        top = std::min(top, part.top());
        painter.fillRect(part, lookOf(m_series[series].look).colour(c));
        painter.fillRect(QRectF(part.left(), part.top(), part.width(), 1), c.base); // between stacked parts
    }
    painter.setFont(moneyFont(FontRole::Chart));
    painter.setPen(c.ink);
    const QString amount = amountText(one.sum(), m_digits);
    if (!one.sum().isZero() && painter.fontMetrics().horizontalAdvance(amount) < column.width() + 4)
        painter.drawText(QRectF(column.left() - 4, top - 15, column.width() + 8, 14), Qt::AlignCenter, amount);
    QFont font = roleFont(FontRole::Chart);
    font.setWeight(one.current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(one.current ? c.ink : c.ink2);
    const QRectF name(column.left(), plotRect().bottom() + 2, column.width(), 15);
    painter.drawText(name, Qt::AlignCenter | Qt::TextDontClip, rangeText({one.monday, one.monday}));
}

void WeekBars::paintParts(QPainter &painter, const Colours &c) const
{
    paintLegend(painter, c);
    paintAxis(painter, c);
    painter.setFont(roleFont(FontRole::Chart));
    painter.setPen(c.ink2);
    painter.drawText(QRectF(plotRect().left(), plotRect().bottom() + nameHeight + 1, width(), 15),
                     Qt::AlignLeft | Qt::AlignVCenter, tr("Week that begins on"));
    for (int week = 0; week < m_weeks.size(); ++week)
        paintWeek(painter, week, c);
}

void WeekBars::paintOn(QPainter &painter, const Colours &colours) const
{
    painter.fillRect(rect(), colours.base);
    paintParts(painter, colours);
}

void WeekBars::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    for (int week = 0; week < m_weeks.size(); ++week) {
        if (m_weeks[week].current || week == hoveredItem())
            painter.fillRect(columnRect(week), m_weeks[week].current ? c.selection : c.neutralSoft);
    }
    paintParts(painter, c);
    if (showsFocus() && currentItem() < m_weeks.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(columnRect(currentItem()).adjusted(1, 1, -1, -1));
    }
}

} // namespace counterfoil
