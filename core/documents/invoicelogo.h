// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QSvgRenderer>

#include <memory>

namespace counterfoil {

//! The seller's logo, from the bytes of an SVG or of a raster picture.
class InvoiceLogo
{
public:
    //! Nothing where the bytes are no picture, or one without an area.
    static std::shared_ptr<const InvoiceLogo> fromBytes(const QByteArray &bytes);

    //! Width ÷ height.
    double aspect() const;
    void paint(QPainter &painter, const QRectF &area) const;

private:
    std::unique_ptr<QSvgRenderer> m_drawing;
    QImage m_picture;
};

} // namespace counterfoil
