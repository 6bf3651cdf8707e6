// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/sheet.h"

#include <QPainter>

namespace counterfoil {

namespace {

constexpr double units = Typesetter::unitsPerPoint;

QRectF scaled(const QRectF &area)
{
    return {area.topLeft() * units, area.size() * units};
}

} // namespace

void Sheet::text(double x, double baseline, const Shaped &shaped, QRgb colour, Align align)
{
    const double left = align == Align::Left ? x : align == Align::Right ? x - shaped.width : x - shaped.width / 2;
    m_marks.append(Text{QPointF(left * units, baseline * units), shaped.runs, colour});
}

void Sheet::rule(double left, double right, double y, double width, QRgb colour)
{
    m_marks.append(Rule{left, right, y, width, colour, false});
}

void Sheet::perforation(double left, double right, double y)
{
    m_marks.append(Rule{left, right, y, 0.7, qRgb(0x7c, 0x88, 0x96), true});
}

void Sheet::fill(const QRectF &area, QRgb colour)
{
    m_marks.append(Fill{area, colour});
}

void Sheet::logo(const QRectF &area, std::shared_ptr<const InvoiceLogo> logo)
{
    m_marks.append(Logo{area, std::move(logo)});
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
    painter.scale(1 / units, 1 / units);
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (const Mark &mark : m_marks)
        std::visit([&painter](const auto &kind) { paintMark(painter, kind); }, mark);
    painter.restore();
}

void Sheet::paintMark(QPainter &painter, const Text &mark)
{
    painter.setPen(QColor::fromRgb(mark.colour));
    for (const QGlyphRun &run : mark.runs)
        painter.drawGlyphRun(mark.at, run);
}

void Sheet::paintMark(QPainter &painter, const Rule &mark)
{
    QPen pen(QColor::fromRgb(mark.colour), mark.width * units, Qt::SolidLine, Qt::FlatCap);
    if (mark.dashed)
        pen.setDashPattern({4, 4});
    painter.setPen(pen);
    painter.drawLine(QPointF(mark.left * units, mark.y * units), QPointF(mark.right * units, mark.y * units));
}

void Sheet::paintMark(QPainter &painter, const Fill &mark)
{
    painter.fillRect(scaled(mark.area), QColor::fromRgb(mark.colour));
}

void Sheet::paintMark(QPainter &painter, const Logo &mark)
{
    mark.logo->paint(painter, scaled(mark.area));
}

} // namespace counterfoil
