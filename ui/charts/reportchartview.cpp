// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/reportchartview.h"

#include "ui/charts/axisstep.h"
#include "ui/charts/waterfallsteps.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/theme/series.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace counterfoil {

namespace {

constexpr int side = 16;
constexpr int head = 34;
constexpr int below = 24;
constexpr int axisWidth = 72;
constexpr int steps = 4; //!< about as many grid lines
constexpr double mostBar = 26;

} // namespace

ReportChartView::ReportChartView(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setMinimumHeight(150);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void ReportChartView::setChart(const QString &title, const ReportChart &chart, const QStringList &names,
                               const QStringList &labels, int digits, bool stacked)
{
    m_title = title;
    m_chart = chart;
    m_names = names;
    m_labels = labels;
    m_digits = digits;
    m_stacked = stacked && chart.shape == ReportChart::Shape::Bars;
    setAccessibleName(title);
    scale();
    update();
}

double ReportChartView::valueOf(int series, int category) const
{
    return geometryOf(m_chart.series[series].values.value(category));
}

void ReportChartView::scale()
{
    double low = 0;
    double high = 0;
    for (int category = 0; category < m_chart.categories.size(); ++category) {
        double up = 0;
        double down = 0;
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const double value = valueOf(series, category);
            up = m_stacked ? up + std::max(value, 0.0) : std::max(up, value);
            down = m_stacked ? down + std::min(value, 0.0) : std::min(down, value);
        }
        low = std::min(low, down);
        high = std::max(high, up);
    }
    m_step = axisStep(std::max(high - low, 1.0) / steps);
    m_low = std::floor(low / m_step) * m_step;
    m_high = std::max(std::ceil(high / m_step) * m_step, m_low + m_step);
}

QRectF ReportChartView::plotRect(const QSizeF &size) const
{
    return {double(side + axisWidth), double(head), size.width() - 2 * side - axisWidth, size.height() - head - below};
}

double ReportChartView::slotWidth(const QRectF &plot) const
{
    return plot.width() / std::max(1.0, double(m_chart.categories.size()));
}

double ReportChartView::yOf(const QRectF &plot, double value) const
{
    return plot.bottom() - (value - m_low) / (m_high - m_low) * plot.height();
}

QString ReportChartView::valuesText(int category, const QString &separator, bool spoken) const
{
    QStringList parts;
    for (int series = 0; series < m_chart.series.size(); ++series) {
        const Decimal value = m_chart.series[series].values.value(category);
        parts << tr("%1 %2").arg(m_names.value(series),
                                 spoken ? spokenAmount(value, m_digits) : amountText(value, m_digits));
    }
    return parts.join(separator);
}

QList<PaintedItem> ReportChartView::paintedItems() const
{
    QList<PaintedItem> items;
    if (isEmpty())
        return items;
    const QRectF plot = plotRect(size());
    const double width = slotWidth(plot);
    for (int category = 0; category < m_chart.categories.size(); ++category) {
        const QRectF place(plot.left() + category * width, plot.top(), width, plot.height() + below);
        items << PaintedItem{
            place.toRect(),
            tr("%1, %2, %3")
                .arg(m_labels.value(category), valuesText(category, QStringLiteral(", "), true), m_chart.unit),
            m_labels.value(category) + u'\n' + valuesText(category, QStringLiteral("\n"), false)};
    }
    return items;
}

void ReportChartView::paintHead(QPainter &painter, const QSizeF &size, const Colours &colours) const
{
    const QRectF line(side, 0, size.width() - 2 * side, head - 4);
    painter.setFont(roleFont(FontRole::Heading));
    painter.setPen(colours.ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, m_title);
    double right = line.right();
    const double left = line.left() + painter.fontMetrics().horizontalAdvance(m_title) + 24;
    painter.setFont(roleFont(FontRole::Caption));
    for (qsizetype series = m_chart.series.size() - 1; series >= 0 && m_chart.series.size() > 1; --series) {
        const double room = std::max((right - left) / double(series + 1) - 32, 24.0);
        const QString name = painter.fontMetrics().elidedText(m_names.value(series), Qt::ElideRight, int(room));
        const int width = painter.fontMetrics().horizontalAdvance(name);
        const QRectF place(right - width, line.top(), width + 1, line.height());
        painter.setPen(colours.ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, name);
        painter.fillRect(QRectF(place.left() - 15, line.center().y() - 4.5, 9, 9), seriesColour(int(series), colours));
        right = place.left() - 15 - 16;
    }
}

void ReportChartView::paintAxis(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    painter.setFont(moneyFont(FontRole::Chart));
    const int lines = int(std::lround((m_high - m_low) / m_step));
    for (int line = 0; line <= lines; ++line) {
        const double value = m_low + line * m_step;
        const double y = std::round(yOf(plot, value)) + 0.5;
        painter.setPen(QPen(std::abs(value) < m_step / 2 ? colours.rule2 : colours.rule, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(colours.ink2);
        const QString text = QLocale().toString(value, 'f', m_step < 1 ? 2 : 0).replace(u'-', minusSign);
        painter.drawText(QRectF(side, y - 9, axisWidth - 8, 18), Qt::AlignRight | Qt::AlignVCenter, text);
    }
}

void ReportChartView::paintLabels(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    painter.setFont(roleFont(FontRole::Chart));
    painter.setPen(colours.ink2);
    const double width = slotWidth(plot);
    int widest = 1;
    for (const QString &label : m_labels)
        widest = std::max(widest, painter.fontMetrics().horizontalAdvance(label));
    const int every = m_labels.size() > 8 ? std::max(1, int(std::ceil((widest + 6) / width))) : 1;
    for (int category = 0; category < m_labels.size(); category += every) {
        const QRectF place(plot.left() + category * width + 2, plot.bottom() + 4, width * every - 4, below - 6);
        const QString label = painter.fontMetrics().elidedText(m_labels[category], Qt::ElideRight, int(place.width()));
        painter.drawText(place, int((every > 1 ? Qt::AlignLeft : Qt::AlignHCenter) | Qt::AlignVCenter), label);
    }
}

void ReportChartView::paintBars(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const double width = slotWidth(plot);
    const int count = int(m_chart.series.size());
    const double bar = std::min(width * 0.7 / count, mostBar);
    for (int category = 0; category < m_chart.categories.size(); ++category) {
        const double left = plot.left() + category * width + (width - bar * count) / 2;
        for (int series = 0; series < count; ++series) {
            const double value = valueOf(series, category);
            const double from = yOf(plot, std::max(value, 0.0));
            const double to = yOf(plot, std::min(value, 0.0));
            const double height = value == 0 ? 0 : std::max(to - from, 1.5);
            painter.fillRect(QRectF(left + series * bar, from, std::max(bar - 1, 1.0), height),
                             seriesColour(series, colours));
        }
    }
}

void ReportChartView::paintStack(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const double width = slotWidth(plot);
    const double bar = std::min(width * 0.7, 1.6 * mostBar);
    for (int category = 0; category < m_chart.categories.size(); ++category) {
        const double left = plot.left() + category * width + (width - bar) / 2;
        double up = 0;
        double down = 0;
        for (int series = 0; series < m_chart.series.size(); ++series) {
            const double value = valueOf(series, category);
            double &base = value < 0 ? down : up;
            const double from = yOf(plot, std::max(base, base + value));
            const double to = yOf(plot, std::min(base, base + value));
            base += value;
            const double gap = to - from > 3 ? 1 : 0; // of the ground's colour between the parts
            painter.fillRect(QRectF(left, from + gap, bar, to - from - gap), seriesColour(series, colours));
        }
    }
}

void ReportChartView::paintLines(QPainter &painter, const QRectF &plot, const Colours &colours) const
{
    const double width = slotWidth(plot);
    painter.setRenderHint(QPainter::Antialiasing);
    for (int series = 0; series < m_chart.series.size(); ++series) {
        QPolygonF points;
        for (int category = 0; category < m_chart.categories.size(); ++category)
            points << QPointF(plot.left() + (category + 0.5) * width, yOf(plot, valueOf(series, category)));
        painter.setPen(QPen(seriesColour(series, colours), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(points);
        painter.setBrush(seriesColour(series, colours));
        painter.setPen(QPen(colours.base, 1));
        for (const QPointF &point : points)
            painter.drawEllipse(point, 3.5, 3.5);
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void ReportChartView::paintOn(QPainter &painter, const Colours &colours) const
{
    painter.fillRect(rect(), colours.base);
    if (isEmpty())
        return;
    const QRectF plot = plotRect(size());
    paintHead(painter, size(), colours);
    paintAxis(painter, plot, colours);
    if (m_chart.shape == ReportChart::Shape::Lines)
        paintLines(painter, plot, colours);
    else if (m_stacked)
        paintStack(painter, plot, colours);
    else
        paintBars(painter, plot, colours);
    paintLabels(painter, plot, colours);
}

void ReportChartView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &c = m_theme.colours();
    paintOn(painter, c);
    const QList<PaintedItem> items = paintedItems();
    if (showsFocus() && currentItem() < items.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(items[currentItem()].rect.adjusted(1, 1, -1, -1));
    }
}

} // namespace counterfoil
