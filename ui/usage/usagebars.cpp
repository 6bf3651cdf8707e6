// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagebars.h"

#include "ui/charts/axisstep.h"
#include "ui/charts/waterfallsteps.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/theme/series.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace counterfoil {

namespace {

constexpr int chartHeight = 206;
constexpr int side = 16;
constexpr int axisWidth = 40;
constexpr int head = 26;
constexpr int below = 34; //!< days, and what they are days of
constexpr double barWidth = 0.68;
constexpr double widestBar = 96;
constexpr int swatch = 9;
constexpr int tipWidth = 244;
constexpr int tipLine = 17;

double heightOf(const Exact &amount)
{
    return geometryOf(rounded(amount, 6));
}

} // namespace

UsageBars::UsageBars(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setFixedHeight(chartHeight);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void UsageBars::setChart(const UsageChart &chart, Month month, const QString &currency, int digits)
{
    m_chart = chart;
    m_month = month;
    m_currency = currency;
    m_digits = digits;
    m_spike = chart.spike();
    m_low = 0;
    m_high = 0;
    for (const UsageDayCost &day : chart.days) {
        double up = 0;
        double down = 0;
        for (const Exact &part : day.parts)
            (part.sign() > 0 ? up : down) += heightOf(part);
        m_high = std::max(m_high, up);
        m_low = std::min(m_low, down);
    }
    if (m_high <= m_low)
        m_high = m_low + 1;
    m_step = axisStep((m_high - m_low) / 4, {1.0, 2.0, 4.0, 5.0, 8.0}); // at most four of them
    m_high = std::ceil(m_high / m_step) * m_step;
    m_low = std::floor(m_low / m_step) * m_step;
    setAccessibleName(headText(currency) + QStringLiteral(", ") + captionText());
    update();
}

void UsageBars::setWide(bool wide)
{
    setFixedHeight(wide ? chartHeight * 5 / 4 : chartHeight);
}

void UsageBars::setChosen(const std::optional<Days> &days)
{
    const bool months = m_chart.span == UsageSpan::Month;
    const std::optional<Days> wanted = months ? Days{m_month.first(), m_month.last()} : days;
    m_chosen = -1;
    for (int i = 0; i < m_chart.days.size(); ++i) {
        if (m_chart.days[i].days() == wanted)
            m_chosen = i;
    }
    update();
}

//! "Week 27, 1–5 Jul 2026", as the tool tip and a screen reader say it.
QString UsageBars::nameOf(int day) const
{
    const UsageDayCost &bar = m_chart.days[day];
    switch (m_chart.span) {
    case UsageSpan::Day:
        break;
    case UsageSpan::Week:
        return tr("Week %1, %2").arg(bar.day.date().weekNumber()).arg(rangeTextWithYear(bar.days()));
    case UsageSpan::Month:
        return monthText(Month::of(bar.day));
    }
    return dayText(bar.day);
}

QString UsageBars::axisName(int day) const
{
    const UsageDayCost &bar = m_chart.days[day];
    switch (m_chart.span) {
    case UsageSpan::Day:
        break;
    case UsageSpan::Week:
        return rangeText(bar.days());
    case UsageSpan::Month:
        return monthName(bar.day.month(), QLocale::ShortFormat) + u' ' + QString::number(bar.day.year());
    }
    return Month::of(bar.day) == m_month ? QString::number(bar.day.day()) : numericDayText(bar.day);
}

QString UsageBars::headText(const QString &unit) const
{
    switch (m_chart.span) {
    case UsageSpan::Day:
        break;
    case UsageSpan::Week:
        return tr("Cost per week, %1").arg(unit);
    case UsageSpan::Month:
        return tr("Cost per month, %1").arg(unit);
    }
    return tr("Cost per day, %1").arg(unit);
}

//! Which days a bar has.
QString UsageBars::captionText() const
{
    switch (m_chart.span) {
    case UsageSpan::Day:
        break;
    case UsageSpan::Week:
        return tr("%1, weeks from Monday to Sunday with their days of the month, UTC days").arg(monthText(m_month));
    case UsageSpan::Month:
        return tr("Months of Microsoft's invoices; a click opens one");
    }
    return tr("%1, UTC days").arg(monthText(m_month));
}

QRectF UsageBars::plotRect() const
{
    return QRectF(rect()).adjusted(side + axisWidth, head + 6, -side, -below);
}

QRectF UsageBars::columnRect(int day) const
{
    const QRectF plot = plotRect();
    const double width = plot.width() / std::max<double>(1, double(m_chart.days.size()));
    return {plot.left() + day * width, plot.top() - 6, width, plot.height() + 6 + 20};
}

double UsageBars::yOf(double value) const
{
    const QRectF plot = plotRect();
    return plot.bottom() - (value - m_low) / (m_high - m_low) * plot.height();
}

//! From the zero line up, and what is negative from there down; a pixel of ground between two parts.
QList<UsageBars::Part> UsageBars::partsOf(int day) const
{
    QList<Part> parts;
    const QRectF column = columnRect(day);
    const double wide = std::min(column.width() * barWidth, widestBar);
    const double left = column.center().x() - wide / 2;
    double up = 0;
    double down = 0;
    const QList<Exact> &amounts = m_chart.days[day].parts;
    for (int category = 0; category < amounts.size(); ++category) {
        const double height = heightOf(amounts[category]);
        if (height == 0)
            continue;
        double &from = height > 0 ? up : down;
        const double a = yOf(from);
        from += height;
        const double b = yOf(from);
        QRectF rect(left, std::min(a, b), wide, std::abs(a - b));
        if (rect.height() > 2 && (height > 0 ? from > height : from < height))
            rect.adjust(0, height > 0 ? 0 : 1, 0, height > 0 ? -1 : 0);
        parts << Part{rect, category};
    }
    return parts;
}

QRectF UsageBars::barRect(int day) const
{
    QRectF bar;
    for (const Part &part : partsOf(day))
        bar = bar.united(part.rect);
    return bar;
}

QString UsageBars::categoryName(int category) const
{
    const QString &name = m_chart.categories[category];
    return name.isEmpty() ? tr("Other") : name;
}

QString UsageBars::totalText(int day) const
{
    return amountText(rounded(m_chart.days[day].total, m_digits), m_digits);
}

QString UsageBars::sentenceOf(int day) const
{
    if (day != m_spike)
        return {};
    const Exact mean = m_chart.mean();
    return mean.sign() > 0 ? tr("Spike, %1 above the month's mean")
                                 .arg(percentText(rounded(m_chart.days[day].total - mean, 6), rounded(mean, 6)))
                           : tr("Spike");
}

QList<PaintedItem> UsageBars::paintedItems() const
{
    QList<PaintedItem> items;
    for (int day = 0; day < m_chart.days.size(); ++day) {
        QStringList parts{nameOf(day),
                          spokenAmount(rounded(m_chart.days[day].total, m_digits), m_digits) + u' ' + m_currency};
        if (const QString sentence = sentenceOf(day); !sentence.isEmpty())
            parts << sentence;
        items << PaintedItem{columnRect(day).toRect(), parts.join(QStringLiteral(", ")), {}};
    }
    return items;
}

void UsageBars::paintHead(QPainter &painter, const Colours &c) const
{
    painter.setFont(roleFont(FontRole::Heading));
    painter.setPen(c.ink);
    const QRect line(side, 0, width() - 2 * side, head);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, headText(m_currency));
    painter.setFont(roleFont(FontRole::Caption));
    int x = line.right() + 1;
    for (int category = int(m_chart.categories.size()) - 1; category >= 0; --category) {
        const QString name = painter.fontMetrics().elidedText(categoryName(category), Qt::ElideRight, 150);
        const int text = painter.fontMetrics().horizontalAdvance(name);
        x -= text;
        painter.setPen(c.ink);
        painter.drawText(QRect(x, 0, text + 2, head), Qt::AlignLeft | Qt::AlignVCenter, name);
        x -= swatch + 6;
        painter.fillRect(QRect(x, (head - swatch) / 2, swatch, swatch), seriesColour(category, c));
        x -= 18;
    }
}

void UsageBars::paintAxis(QPainter &painter, const Colours &c) const
{
    const QRectF plot = plotRect();
    painter.setFont(moneyFont(FontRole::Chart));
    const int digits = m_step < 1 ? 2 : 0;
    for (double value = m_low; value <= m_high + m_step / 2; value += m_step) {
        const double y = std::round(yOf(value)) + 0.5;
        painter.setPen(QPen(std::abs(value) < m_step / 2 ? c.rule2 : c.rule, 1));
        painter.drawLine(QPointF(plot.left(), y), QPointF(plot.right(), y));
        painter.setPen(c.ink2);
        QString text = QLocale().toString(value, 'f', digits);
        text.replace(u'-', minusSign);
        painter.drawText(QRectF(0, y - 8, plot.left() - 8, 16), Qt::AlignRight | Qt::AlignVCenter, text);
    }
    painter.setFont(roleFont(FontRole::Chart));
    painter.drawText(QRectF(plot.left(), plot.bottom() + 18, plot.width(), 15), Qt::AlignLeft | Qt::AlignVCenter,
                     captionText());
}

void UsageBars::paintDay(QPainter &painter, const Colours &c, int day) const
{
    for (const Part &part : partsOf(day))
        painter.fillRect(part.rect, seriesColour(part.category, c));
    const QRectF column = columnRect(day);
    QFont font = moneyFont(FontRole::Chart);
    font.setWeight(day == m_chosen || day == m_spike ? QFont::DemiBold : QFont::Normal);
    painter.setFont(font);
    painter.setPen(day == m_chosen ? c.ink : c.ink2);
    painter.drawText(QRectF(column.left() - 4, plotRect().bottom() + 2, column.width() + 8, 16), Qt::AlignCenter,
                     axisName(day));
}

//! A word and a mark over the day that stands out: it is what the eye is to meet first.
void UsageBars::paintSpike(QPainter &painter, const Colours &c) const
{
    if (m_spike < 0)
        return;
    const QRectF bar = barRect(m_spike);
    painter.setFont(roleFont(FontRole::Chart));
    const QString word = tr("Spike");
    const double width = painter.fontMetrics().horizontalAdvance(word) + 10;
    double left = bar.center().x() - width / 2;
    left = std::clamp(left, plotRect().left(), plotRect().right() - width);
    const QRectF mark(left, std::max(double(head) - 6, bar.top() - 17), width, 15);
    painter.setPen(Qt::NoPen);
    painter.setBrush(c.warnSoft);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(mark, 3, 3);
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(c.warn);
    painter.drawText(mark, Qt::AlignCenter, word);
}

void UsageBars::paintOn(QPainter &painter, const Colours &c) const
{
    painter.fillRect(rect(), c.base);
    paintHead(painter, c);
    paintAxis(painter, c);
    for (int day = 0; day < m_chart.days.size(); ++day)
        paintDay(painter, c, day);
    paintSpike(painter, c);
}

//! Beside the bar, never over it.
void UsageBars::paintTip(QPainter &painter, int day) const
{
    const Colours &c = m_theme.colours();
    const UsageDayCost &cost = m_chart.days[day];
    QList<int> shown;
    for (int category = 0; category < cost.parts.size(); ++category) {
        if (!cost.parts[category].isZero())
            shown << category;
    }
    const QString sentence = sentenceOf(day);
    const int lines = int(shown.size()) + 1 + (sentence.isEmpty() ? 0 : 1);
    const QRectF column = columnRect(day);
    const bool left = column.right() + 6 + tipWidth > width();
    const QRect tip(int(left ? column.left() - 6 - tipWidth : column.right() + 6), head + 2, tipWidth,
                    lines * tipLine + 14);
    painter.setPen(QPen(c.rule2, 1));
    painter.setBrush(c.raised);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.drawRoundedRect(QRectF(tip).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QRect line(tip.left() + 12, tip.top() + 7, tipWidth - 24, tipLine);
    const auto pair = [&painter, &line](const QString &name, const QString &amount, FontRole role, int indent) {
        painter.setFont(moneyFont(role));
        painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, amount);
        const int room = line.width() - indent - painter.fontMetrics().horizontalAdvance(amount) - 8;
        painter.setFont(roleFont(role));
        painter.drawText(line.adjusted(indent, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                         painter.fontMetrics().elidedText(name, Qt::ElideRight, room));
        line.translate(0, tipLine);
    };
    painter.setPen(c.ink);
    pair(m_chart.span == UsageSpan::Day ? weekdayText(cost.day) : nameOf(day), totalText(day), FontRole::CaptionStrong,
         0);
    for (const int category : shown) {
        painter.fillRect(QRect(line.left(), line.top() + 4, swatch, swatch), seriesColour(category, c));
        pair(categoryName(category), amountText(rounded(cost.parts[category], m_digits), m_digits), FontRole::Caption,
             15);
    }
    painter.setPen(c.ink2);
    painter.setFont(roleFont(FontRole::Caption));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(sentence, Qt::ElideRight, line.width()));
}

//! The tool tip is painted at once: Qt's own comes late, and under the pointer.
bool UsageBars::event(QEvent *event)
{
    return event->type() == QEvent::ToolTip ? true : PaintedList::event(event);
}

void UsageBars::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    painter.fillRect(rect(), c.base);
    const int pointed = hoveredItem() >= 0 ? hoveredItem() : showsFocus() ? currentItem() : -1;
    for (const auto &[day, colour] : {std::pair{pointed, c.neutralSoft}, {m_chosen, c.selection}}) {
        if (day >= 0 && day < m_chart.days.size())
            painter.fillRect(columnRect(day), colour);
    }
    paintHead(painter, c);
    paintAxis(painter, c);
    for (int day = 0; day < m_chart.days.size(); ++day)
        paintDay(painter, c, day);
    paintSpike(painter, c);
    if (showsFocus() && currentItem() < m_chart.days.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(columnRect(currentItem()).adjusted(1, 1, -1, -1));
    }
    if (pointed >= 0 && pointed < m_chart.days.size())
        paintTip(painter, pointed);
}

} // namespace counterfoil
