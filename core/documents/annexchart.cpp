// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/annexlayout.h"

#include <cmath>

namespace counterfoil {

namespace {

using paper::mm;

constexpr double axisWidth = 11 * mm;
constexpr double headingHeight = 19;
constexpr double labelHeight = 12;

//! The months take turns, so that their border is seen without reading the axis.
constexpr std::array monthInks{qRgb(0x2d, 0x73, 0xb8), qRgb(0x86, 0xad, 0xd6)};

//! The chart's only use of floating point: how high a bar is. Every printed amount comes from the decimal.
double heightOf(const Decimal &amount)
{
    return amount.text().toDouble();
}

struct Scale
{
    double low = 0;
    double high = 1;
    double step = 1;
};

//! Three or four round steps from at most the lowest to at least the highest bar.
Scale scaleOf(const QList<AnnexDay> &days)
{
    double low = 0;
    double high = 0;
    for (const AnnexDay &day : days) {
        low = std::min(low, heightOf(day.amount));
        high = std::max(high, heightOf(day.amount));
    }
    const double span = high - low > 0 ? high - low : 1;
    const double rough = span / 3;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    const double mantissa = rough / power;
    const double step = power * (mantissa <= 1.2 ? 1 : mantissa <= 2.4 ? 2 : mantissa <= 6 ? 5 : 10);
    return {std::floor(low / step) * step, std::max(std::ceil(high / step), 1.0) * step, step};
}

class DayChart
{
public:
    DayChart(Sheet &sheet, const InvoiceContext &context, const QRectF &area)
        : m_sheet(sheet), m_context(context), m_days(context.annex.days), m_area(area), m_scale(scaleOf(m_days)),
          m_plot(area.left() + axisWidth, area.top() + headingHeight, area.width() - axisWidth,
                 area.height() - headingHeight - labelHeight)
    {
        std::sort(m_days.begin(), m_days.end(), [](const AnnexDay &a, const AnnexDay &b) { return a.day < b.day; });
        m_first = m_days.constFirst().day;
        m_count = m_days.constLast().day - m_first + 1;
        m_slot = m_plot.width() / m_count;
    }

    void draw()
    {
        drawGrid(); // first of all: areas of one colour are painted together where the colour first came
        drawHeading();
        drawBars();
        drawDayLabels();
    }

private:
    double y(double value) const
    {
        return m_plot.bottom() - (value - m_scale.low) / (m_scale.high - m_scale.low) * m_plot.height();
    }
    double x(Day day) const { return m_plot.left() + (day - m_first) * m_slot; }
    QRgb inkOf(Day day) const
    {
        const int months = Month::of(day).index() - Month::of(m_first).index();
        return monthInks[std::size_t(months % 2)];
    }

    void drawHeading()
    {
        Typesetter &type = m_context.type;
        const double baseline = m_area.top() + 6;
        const QString heading = m_context.words.perDay.arg(m_context.clean(m_context.invoice.currency));
        m_sheet.text(m_area.left(), baseline, type.text(heading, face::strong), ink::text);
        const Month first = Month::of(m_first);
        const Month last = Month::of(m_days.constLast().day);
        if (first == last || last.index() - first.index() > 5)
            return;
        double right = m_area.right();
        for (Month month = last; month >= first; month = month.plus(-1)) {
            const Shaped name = type.text(m_context.format.monthName(month), face::caption);
            m_sheet.text(right, baseline, name, ink::soft, Align::Right);
            m_sheet.fill(QRectF(right - name.width - 9.5, baseline - 6, 6.5, 6.5), inkOf(month.first()));
            right -= name.width + 20;
        }
    }

    void drawGrid()
    {
        const int steps = int(std::lround((m_scale.high - m_scale.low) / m_scale.step));
        for (int i = 0; i <= steps; ++i) {
            const double value = m_scale.low + i * m_scale.step;
            const bool isZero = std::abs(value) < m_scale.step / 2;
            m_sheet.rule(m_plot.left(), m_plot.right(), y(value), 0.5, isZero ? ink::soft : ink::rule);
            const Decimal shown = *Decimal::parse(QString::number(isZero ? 0.0 : value, 'g', 12));
            m_sheet.text(m_plot.left() - 5, y(value) + 2.4,
                         m_context.type.figure(m_context.format.number(shown), face::caption), ink::soft, Align::Right);
        }
    }

    void drawBars()
    {
        const double width = m_slot * (m_count > 120 ? 0.9 : 0.68);
        for (const AnnexDay &day : m_days) {
            const double value = heightOf(day.amount);
            const double left = x(day.day) + (m_slot - width) / 2;
            m_sheet.fill(QRectF(QPointF(left, y(std::max(value, 0.0))), QPointF(left + width, y(std::min(value, 0.0)))),
                         inkOf(day.day));
        }
    }

    //! The first and last day, every first of a month, and between them every seventh day where there is room.
    void drawDayLabels()
    {
        const double baseline = m_plot.bottom() + labelHeight - 2;
        const auto draw = [&](Day day, const QString &text) {
            m_sheet.text(x(day) + m_slot / 2, baseline, m_context.type.text(text, face::caption), ink::soft,
                         Align::Centre);
        };
        const Day last = m_days.constLast().day;
        const bool isShort = m_count <= 62;
        double taken = -1e9;
        for (Day day = m_first; day <= last; day = day.plusDays(1)) {
            const bool isFirst = day == m_first || day.day() == 1;
            const bool isSeventh = isShort && day.day() % 7 == 1 && day.day() > 1;
            if (!isFirst && !isSeventh && day != last)
                continue;
            const double room = day == last ? 0 : x(last) - x(day);
            if (x(day) - taken < 8 * mm || (day != last && room < 8 * mm))
                continue;
            draw(day, isFirst ? m_context.format.dayAndMonth(day) : QString::number(day.day()));
            taken = x(day);
        }
    }

    Sheet &m_sheet;
    const InvoiceContext &m_context;
    QList<AnnexDay> m_days;
    QRectF m_area;
    Scale m_scale;
    QRectF m_plot;
    Day m_first;
    int m_count = 1;
    double m_slot = 1;
};

} // namespace

void drawDayChart(Sheet &sheet, const InvoiceContext &context, const QRectF &area)
{
    DayChart(sheet, context, area).draw();
}

} // namespace counterfoil
