// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/epcqr.h"
#include "core/documents/invoicelogo.h"
#include "core/documents/typesetter.h"

#include <QColor>
#include <QRectF>

#include <memory>
#include <variant>

class QPainter;

namespace counterfoil {

enum class Align { Left, Right, Centre };

//! What stands on one page, in points from the top left corner of the paper; painting it needs nothing else.
class Sheet
{
public:
    //! `x` is the left end, right end or centre of the baseline, by `align`.
    void text(double x, double baseline, const Shaped &shaped, QRgb colour, Align align = Align::Left);
    void rule(double left, double right, double y, double width, QRgb colour);
    //! The perforation: the only dashed line there is.
    void perforation(double left, double right, double y);
    void fill(const QRectF &area, QRgb colour);
    void logo(const QRectF &area, std::shared_ptr<const InvoiceLogo> logo);
    //! Dark squares in `area`; the quiet zone is around it.
    void code(const QRectF &area, const QrMatrix &matrix);

    void paint(QPainter &painter) const;

private:
    struct Text
    {
        QPointF at;
        QList<QGlyphRun> runs;
        QRgb colour;
    };
    struct Rule
    {
        double left, right, y, width;
        QRgb colour;
        bool dashed;
    };
    struct Fill
    {
        QRectF area;
        QRgb colour;
    };
    struct Logo
    {
        QRectF area;
        std::shared_ptr<const InvoiceLogo> logo;
    };
    using Mark = std::variant<Text, Rule, Fill, Logo>;

    static void paintMark(QPainter &painter, const Text &mark);
    static void paintMark(QPainter &painter, const Rule &mark);
    static void paintMark(QPainter &painter, const Fill &mark);
    static void paintMark(QPainter &painter, const Logo &mark);

    QList<Mark> m_marks;
};

} // namespace counterfoil
