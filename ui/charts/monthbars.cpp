// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/monthbars.h"

#include "ui/charts/waterfallsteps.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {

constexpr int chartHeight = 156;
constexpr int side = 14;
constexpr int legend = 24;
constexpr int above = 18 + legend; //!< for the amounts
constexpr int below = 20;          //!< for the months' names
constexpr double mostColumn = 64;
constexpr double gap = 0.22; //!< of a column, at either side

//! "9.6 k": a column is too narrow for the amount, which stands in its tool tip.
QString shortAmount(const Decimal &amount)
{
    if (amount.abs() < Decimal(1000))
        return amountText(rounded(Exact(amount), 0), 0);
    const int digits = amount.abs() < Decimal(100000) ? 1 : 0;
    return amountText(rounded(Exact(amount) / Exact(1000), digits), digits) + QStringLiteral(" k");
}

} // namespace

MonthBars::MonthBars(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setFixedHeight(chartHeight);
    setAccessibleName(tr("Invoiced and its cost by month"));
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

QSize MonthBars::sizeHint() const
{
    return {320, chartHeight};
}

void MonthBars::setNames(const QString &cost, const QString &invoiced, const QString &difference)
{
    m_names = {cost, invoiced, difference};
    setAccessibleName(tr("%1 and %2 by month").arg(cost, invoiced));
    update();
}

void MonthBars::setMonths(QList<MonthBar> months, const QString &currency, int digits)
{
    m_months = std::move(months);
    m_currency = currency;
    m_digits = digits;
    m_low = 0;
    m_high = 0;
    for (const MonthBar &bar : std::as_const(m_months)) {
        for (const Decimal &amount : {bar.invoiced, bar.cost}) {
            m_low = std::min(m_low, geometryOf(amount));
            m_high = std::max(m_high, geometryOf(amount));
        }
    }
    if (m_high <= m_low)
        m_high = m_low + 1;
    update();
}

QRectF MonthBars::plotRect() const
{
    return QRectF(rect()).adjusted(side, above, -side, -below);
}

QRectF MonthBars::columnRect(int month) const
{
    const QRectF plot = plotRect();
    const double width = std::min(plot.width() / std::max(1, int(m_months.size())), mostColumn);
    return {plot.left() + month * width, 0, width, double(height())};
}

double MonthBars::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - (value - m_low) / (m_high - m_low) * plot.height();
}

QRectF MonthBars::barRect(int month, double value, double left, double right) const
{
    const QRectF column = columnRect(month);
    const double from = yOf(0);
    const double to = yOf(value);
    return QRectF(column.left() + column.width() * left, std::min(from, to), column.width() * (right - left),
                  std::abs(to - from));
}

QRectF MonthBars::invoicedRect(int month) const
{
    return barRect(month, geometryOf(m_months.at(month).invoiced), gap, 1 - gap);
}

QRectF MonthBars::costRect(int month) const
{
    return barRect(month, geometryOf(m_months.at(month).cost), gap, 0.5);
}

PaintedItem MonthBars::namedItem(int month) const
{
    const MonthBar &bar = m_months[month];
    QStringList spoken{monthText(bar.month)};
    QStringList shown = spoken;
    const QList<Decimal> amounts{bar.cost, bar.invoiced, bar.invoiced - bar.cost};
    for (qsizetype i = 0; i < amounts.size(); ++i) {
        spoken << m_names[i] + u' ' + spokenAmount(amounts[i], m_digits);
        shown << m_names[i] + u' ' + (i == 2 ? signedText(amounts[i], m_digits) : amountText(amounts[i], m_digits));
    }
    return {columnRect(month).toRect(), spoken.join(QStringLiteral(", ")) + u' ' + m_currency, shown.join(u'\n')};
}

QList<PaintedItem> MonthBars::paintedItems() const
{
    QList<PaintedItem> items;
    for (int month = 0; month < m_months.size(); ++month) {
        const MonthBar &bar = m_months[month];
        if (!m_names.isEmpty()) {
            items << namedItem(month);
            continue;
        }
        const QString name =
            tr("%1, invoiced %2, cost %3, margin %4 %5")
                .arg(monthText(bar.month), spokenAmount(bar.invoiced, m_digits), spokenAmount(bar.cost, m_digits),
                     spokenAmount(bar.invoiced - bar.cost, m_digits), m_currency);
        const QString tip = tr("%1\nInvoiced %2\nCost %3\nMargin %4")
                                .arg(monthText(bar.month), amountText(bar.invoiced, m_digits),
                                     amountText(bar.cost, m_digits), amountText(bar.invoiced - bar.cost, m_digits));
        items << PaintedItem{columnRect(month).toRect(), name, tip};
    }
    return items;
}

void MonthBars::paintMonth(QPainter &painter, int month, const Colours &c) const
{
    const MonthBar &bar = m_months[month];
    const QRectF column = columnRect(month);
    painter.fillRect(invoicedRect(month), c.accent);
    painter.fillRect(costRect(month), c.total);
    painter.setFont(moneyFont(FontRole::Chart));
    painter.setPen(c.ink);
    const double highest = std::min(invoicedRect(month).top(), costRect(month).top());
    const QRectF top(column.left() - 6, highest - 16, column.width() + 12, 15);
    if (!bar.invoiced.isZero())
        painter.drawText(top, Qt::AlignCenter | Qt::TextDontClip, shortAmount(bar.invoiced));
    QFont font = roleFont(FontRole::Chart);
    font.setWeight(bar.current ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(bar.current ? c.ink : c.ink2);
    const QRectF name(column.left(), plotRect().bottom() + 3, column.width(), below - 4);
    painter.drawText(name, Qt::AlignCenter, monthName(bar.month.month(), QLocale::ShortFormat));
}

void MonthBars::paintLegend(QPainter &painter, const Colours &c) const
{
    painter.setFont(roleFont(FontRole::Caption));
    int x = side;
    const QStringList names = m_names.isEmpty() ? QStringList{tr("Cost"), tr("Invoiced")} : m_names;
    for (const auto &[colour, name] : {std::pair{c.total, names[0]}, {c.accent, names[1]}}) {
        painter.fillRect(QRect(x, legend / 2 - 4, 9, 9), colour);
        painter.setPen(c.ink);
        const int width = painter.fontMetrics().horizontalAdvance(name);
        painter.drawText(QRect(x + 14, 0, width + 2, legend), Qt::AlignVCenter | Qt::AlignLeft, name);
        x += 14 + width + 16;
    }
}

void MonthBars::paintParts(QPainter &painter, const Colours &c) const
{
    const QRectF plot = plotRect();
    paintLegend(painter, c);
    for (int month = 0; month < m_months.size(); ++month)
        paintMonth(painter, month, c);
    const double zero = std::round(yOf(0)) + 0.5;
    painter.setPen(QPen(c.rule2, 1));
    painter.drawLine(QPointF(plot.left(), zero), QPointF(plot.right(), zero));
}

void MonthBars::paintOn(QPainter &painter, const Colours &colours) const
{
    painter.fillRect(rect(), colours.base);
    paintParts(painter, colours);
}

QString MonthBars::fileTitle() const
{
    QStringList parts{m_owner, accessibleName(), m_currency};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

void MonthBars::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    if (hoveredItem() >= 0 && hoveredItem() < m_months.size())
        painter.fillRect(columnRect(hoveredItem()), c.neutralSoft);
    paintParts(painter, c);
    if (showsFocus() && currentItem() < m_months.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(columnRect(currentItem()).adjusted(1, 1, -1, -1));
    }
}

} // namespace counterfoil
