// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/theme.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace counterfoil {

//! The packaged outlines are black.
void drawOutline(QPainter &painter, const QString &name, const QColor &colour, const QRectF &rect)
{
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name));
    if (name.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    QSvgRenderer(file.readAll().replace("#000000", colour.name().toLatin1())).render(&painter, rect);
}

QPixmap tintedPixmap(const QString &name, const QColor &colour, int side, qreal pixelRatio)
{
    const QString key =
        QStringLiteral("counterfoil/%1/%2/%3/%4")
            .arg(name, colour.name(QColor::HexArgb), QString::number(side), QString::number(pixelRatio));
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(QSize(side, side) * pixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    if (!name.isEmpty()) // nothing is painted of no icon
        QSvgRenderer(QStringLiteral(":/icons/%1.svg").arg(name)).render(&painter);
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(pixmap.rect(), colour);
    painter.end();
    pixmap.setDevicePixelRatio(pixelRatio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QColor TintedIconEngine::colourOf(QIcon::Mode mode) const
{
    const Colours &colours = m_theme.colours();
    switch (mode) {
    case QIcon::Selected:
        return colours.accent;
    case QIcon::Disabled:
        return colours.ink3;
    case QIcon::Normal:
    case QIcon::Active:
        break;
    }
    return colours.ink2;
}

void TintedIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    const int side = qMin(rect.width(), rect.height());
    const qreal ratio = painter->device()->devicePixelRatioF();
    const QPoint corner(rect.x() + (rect.width() - side) / 2, rect.y() + (rect.height() - side) / 2);
    painter->drawPixmap(corner, tintedPixmap(m_name, colourOf(mode), side, ratio));
}

QPixmap TintedIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State)
{
    return tintedPixmap(m_name, colourOf(mode), qMin(size.width(), size.height()), 1.0);
}

QPixmap TintedIconEngine::scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale)
{
    const int side = qRound(qMin(size.width(), size.height()) / scale);
    return tintedPixmap(m_name, colourOf(mode), side, scale);
}

} // namespace counterfoil
