// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/hairline.h"

#include <QPainter>

#include <cmath>

namespace counterfoil {

void fillHairline(QPainter &painter, const QRectF &line, const QColor &colour)
{
    const QTransform toDevice = painter.deviceTransform();
    if (toDevice.type() > QTransform::TxScale) {
        painter.fillRect(line, colour);
        return;
    }
    const double thick = std::max(1.0, std::floor(toDevice.m11()));
    QRectF pixels = toDevice.mapRect(line);
    pixels.moveTopLeft({std::round(pixels.left()), std::round(pixels.top())});
    line.width() > line.height() ? pixels.setHeight(thick) : pixels.setWidth(thick);
    painter.fillRect(toDevice.inverted().mapRect(pixels), colour);
}

void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius, qreal width)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

} // namespace counterfoil
