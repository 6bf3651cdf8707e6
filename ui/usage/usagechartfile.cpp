// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagechartfile.h"

#include "ui/theme/colours.h"
#include "ui/usage/usagebars.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSvgGenerator>

namespace counterfoil {

QByteArray chartSvg(const UsageBars &bars)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator svg;
    svg.setOutputDevice(&buffer);
    svg.setSize(bars.size());
    svg.setViewBox(bars.rect());
    svg.setTitle(bars.accessibleName());
    QPainter painter(&svg);
    bars.paintOn(painter, lightColours());
    painter.end();
    return buffer.data();
}

QByteArray chartPng(const UsageBars &bars)
{
    constexpr int scale = 2;
    QImage image(bars.size() * scale, QImage::Format_RGB32);
    image.setDevicePixelRatio(scale);
    QPainter painter(&image);
    bars.paintOn(painter, lightColours());
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

} // namespace counterfoil
