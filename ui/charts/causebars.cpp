// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/causebars.h"

#include "ui/charts/waterfallsteps.h"
#include "ui/format/amounts.h"
#include "ui/format/fonts.h"
#include "ui/format/words.h"
#include "ui/theme/hairline.h"
#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace counterfoil {

namespace {
constexpr int rowHeight = 24;
constexpr int leastRow = 16; //!< where there is no room, a chip still fits
constexpr int sumHeight = 28;
constexpr int leastSum = 22;
constexpr int gap = 6;
constexpr int leastGap = 3;
constexpr int bridgeSums = 3;
constexpr int bridgeGaps = 3;
constexpr int barHeight = 8;
} // namespace

CauseBars::CauseBars(const Theme &theme, QWidget *parent) : PaintedList(parent), m_theme(theme)
{
    setAccessibleName(tr("From Microsoft to local"));
    setMinimumWidth(236);
    connect(&theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void CauseBars::setBridge(const Bridge &bridge)
{
    m_rows.clear();
    for (const auto &[cause, amount] : bridge.causes)
        m_rows.append({counterfoil::markOf(cause), amount});
    if (!bridge.unexplained.isZero())
        m_rows.prepend({unexplainedMark, bridge.unexplained});
    m_microsoft = bridge.microsoft;
    m_local = bridge.local;
    m_unexplained = bridge.unexplained;
    m_digits = bridge.digits;
    m_month = bridge.month;
    m_currency = bridge.currency;
    setMinimumHeight(bridgeSums * leastSum + bridgeGaps * leastGap + int(m_rows.size()) * leastRow);
    updateGeometry();
    update();
}

//! Low windows move the rows together, so that the sums under them stay in sight.
CauseBars::Heights CauseBars::heights() const
{
    const int rows = int(m_rows.size());
    if (rows == 0 || height() >= bridgeSums * sumHeight + bridgeGaps * gap + rows * rowHeight)
        return {rowHeight, sumHeight, gap};
    const int room = height() - bridgeSums * leastSum - bridgeGaps * leastGap;
    return {std::clamp(room / rows, leastRow, rowHeight), leastSum, leastGap};
}

QRect CauseBars::rowRect(int row) const
{
    const Heights high = heights();
    return {0, high.sum + high.gap + row * high.row, width(), high.row};
}

int CauseBars::listBottom() const
{
    const Heights high = heights();
    return high.sum + 2 * high.gap + int(m_rows.size()) * high.row;
}

QList<PaintedItem> CauseBars::paintedItems() const
{
    QList<PaintedItem> items;
    for (int row = 0; row < m_rows.size(); ++row) {
        const auto &[mark, amount] = m_rows[row];
        items << PaintedItem{rowRect(row), lookOf(mark).name + QStringLiteral(", ") + spokenAmount(amount, m_digits),
                             lookOf(mark).meaning};
    }
    return items;
}

void CauseBars::paintSum(QPainter &painter, int top, const QString &name, const QString &amount,
                         const Colours &colours) const
{
    const QRect line(0, top, width(), heights().sum);
    painter.setPen(colours.ink);
    painter.setFont(roleFont(FontRole::Heading));
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, name);
    painter.setFont(moneyFont(FontRole::Heading));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, amount);
}

void CauseBars::paintUnexplained(QPainter &painter, int top, const Colours &colours) const
{
    const Tone tone = m_unexplained.isZero() ? Tone::Ok : Tone::Bad;
    const QColor ink = toneColours(colours, tone).text;
    const QString amount = amountText(m_unexplained, m_digits);
    const QRect line(0, top, width(), heights().sum);
    painter.setFont(roleFont(FontRole::Body));
    painter.setPen(colours.ink);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, tr("Unexplained"));
    painter.setFont(moneyFont(FontRole::Heading));
    painter.setPen(ink);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, amount);
    constexpr int icon = 13;
    const int x = width() - painter.fontMetrics().horizontalAdvance(amount) - 20;
    drawOutline(painter, iconOf(tone), ink, QRectF(x, top + (line.height() - icon) / 2, icon, icon));
}

void CauseBars::paintParts(QPainter &painter, const Colours &colours) const
{
    paintSum(painter, 0, tr("Microsoft"), amountText(m_microsoft, m_digits), colours);
    const int sum = heights().sum;
    fillHairline(painter, QRect(0, sum, width(), 1), colours.rule2);
    for (int row = 0; row < m_rows.size(); ++row)
        paintRow(painter, row, colours);
    const int bottom = listBottom();
    fillHairline(painter, QRect(0, bottom, width(), 1), colours.ink2);
    paintSum(painter, bottom + 2, tr("Local invoices"), amountText(m_local, m_digits), colours);
    paintUnexplained(painter, bottom + sum, colours);
}

void CauseBars::paintOn(QPainter &painter, const Colours &colours) const
{
    painter.fillRect(rect(), colours.base);
    paintParts(painter, colours);
}

QString CauseBars::fileTitle() const
{
    return QStringLiteral("%1, %2, %3").arg(accessibleName(), monthText(m_month), m_currency);
}

int CauseBars::fileHeight(int) const
{
    const Heights high = heights();
    return listBottom() + 2 * high.sum + high.gap;
}

void CauseBars::paintEvent(QPaintEvent *)
{
    const Colours &c = m_theme.colours();
    QPainter painter(this);
    if (hoveredItem() >= 0 && hoveredItem() < m_rows.size())
        painter.fillRect(rowRect(hoveredItem()).adjusted(-8, 0, 8, 0), c.alt);
    paintParts(painter, c);
    if (showsFocus() && currentItem() < m_rows.size()) {
        painter.setPen(QPen(c.accent, 2));
        painter.drawRect(rowRect(currentItem()).adjusted(0, 1, -1, -1));
    }
}

void CauseBars::paintRow(QPainter &painter, int row, const Colours &c) const
{
    const QRect line = rowRect(row);
    const auto &[mark, amount] = m_rows[row];
    paintChip(painter, line, mark, c);
    painter.setFont(roleFont(FontRole::Table));
    painter.setPen(c.ink);
    const int names = qMin(118, width() / 3);
    painter.drawText(line.adjusted(chipWidth + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextDontClip,
                     painter.fontMetrics().elidedText(lookOf(mark).name, Qt::ElideRight, names));
    painter.setFont(moneyFont(FontRole::Table));
    const QString text = signedText(amount, m_digits);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter | Qt::TextDontClip, text);
    // One linear scale for all, its zero where the largest fall needs it.
    double low = 0;
    double high = 0;
    int widest = 0;
    for (const auto &[other, value] : m_rows) {
        low = std::min(low, geometryOf(value));
        high = std::max(high, geometryOf(value));
        widest = qMax(widest, painter.fontMetrics().horizontalAdvance(signedText(value, m_digits)));
    }
    const int left = chipWidth + 8 + names + 8;
    const int room = width() - widest - 14 - left;
    if (room < 20 || high <= low)
        return;
    const double scale = room / (high - low);
    const qreal zero = left - low * scale;
    const qreal length = geometryOf(amount) * scale;
    const qreal wide = qMax(qAbs(length), 2.0); // what is there is seen, on its own side of zero
    const QRectF bar(length < 0 ? zero - wide : zero + 1, line.top() + (line.height() - barHeight) / 2.0, wide,
                     barHeight);
    fillBar(painter, bar, mark, c);
    fillHairline(painter, QRectF(qRound(zero), line.top(), 1, line.height()), c.rule2);
}

} // namespace counterfoil
