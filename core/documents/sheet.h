// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/epcqr.h"
#include "core/documents/invoicelogo.h"
#include "core/documents/typesetter.h"

#include <QColor>
#include <QLineF>
#include <QRectF>

#include <memory>

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
        QRgb colour = 0;
    };
    //! Areas of one colour are painted in one stroke: small in the PDF, and no seams between a code's squares.
    struct Fill
    {
        QRgb colour = 0;
        QList<QRectF> areas;
    };
    struct Logo
    {
        QRectF area;
        std::shared_ptr<const InvoiceLogo> logo;
    };

    QList<Logo> m_logos;
    QList<Fill> m_fills; //!< in the order in which the colours first came
    QList<QLineF> m_perforations;
    QList<Text> m_texts;
};

} // namespace counterfoil
