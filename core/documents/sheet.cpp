// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheet.h"

#include <QPainter>

namespace counterfoil {

namespace {

constexpr double unitsPerPoint = Typesetter::unitsPerPoint;

QRectF scaled(const QRectF &area)
{
    return {area.topLeft() * unitsPerPoint, area.size() * unitsPerPoint};
}

} // namespace

void Sheet::text(double x, double baseline, const Shaped &shaped, QRgb colour, Align align)
{
    if (shaped.runs.isEmpty())
        return;
    const double left = align == Align::Left ? x : align == Align::Right ? x - shaped.width : x - shaped.width / 2;
    m_texts.append({QPointF(left * unitsPerPoint, baseline * unitsPerPoint), shaped.runs, colour});
}

void Sheet::rule(double left, double right, double y, double width, QRgb colour)
{
    fill(QRectF(left, y - width / 2, right - left, width), colour);
}

void Sheet::perforation(double left, double right, double y)
{
    m_perforations.append(QLineF(left * unitsPerPoint, y * unitsPerPoint, right * unitsPerPoint, y * unitsPerPoint));
}

void Sheet::fill(const QRectF &area, QRgb colour)
{
    auto same =
        std::find_if(m_fills.begin(), m_fills.end(), [colour](const Fill &one) { return one.colour == colour; });
    if (same == m_fills.end())
        same = m_fills.insert(m_fills.end(), Fill{colour, {}});
    same->areas.append(scaled(area));
}

void Sheet::logo(const QRectF &area, std::shared_ptr<const InvoiceLogo> logo)
{
    m_logos.append({scaled(area), std::move(logo)});
}

void Sheet::code(const QRectF &area, const QrMatrix &matrix)
{
    const double module = area.width() / matrix.size;
    for (int y = 0; y < matrix.size; ++y) {
        for (int x = 0; x < matrix.size;) {
            int end = x;
            while (end < matrix.size && matrix.isDark(end, y))
                ++end;
            if (end > x)
                fill(QRectF(area.left() + x * module, area.top() + y * module, (end - x) * module, module),
                     qRgb(0, 0, 0));
            x = end + 1;
        }
    }
}

void Sheet::paint(QPainter &painter) const
{
    painter.save();
    painter.scale(1 / unitsPerPoint, 1 / unitsPerPoint);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const Logo &logo : m_logos)
        logo.logo->paint(painter, logo.area);
    painter.setPen(Qt::NoPen);
    for (const Fill &fill : m_fills) {
        painter.setBrush(QColor::fromRgb(fill.colour));
        painter.drawRects(fill.areas);
    }
    painter.setBrush(Qt::NoBrush);
    QPen dashes(QColor(0x7c, 0x88, 0x96), 0.7 * unitsPerPoint, Qt::SolidLine, Qt::FlatCap);
    dashes.setDashPattern({4, 4});
    painter.setPen(dashes);
    painter.drawLines(m_perforations);
    for (const Text &text : m_texts) {
        painter.setPen(QColor::fromRgb(text.colour));
        for (const QGlyphRun &run : text.runs)
            painter.drawGlyphRun(text.at, run);
    }
    painter.restore();
}

} // namespace counterfoil
