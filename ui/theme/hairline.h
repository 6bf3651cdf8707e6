// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRect>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace counterfoil {

//! Fills a line that is one pixel wide or high. On screens of 125 or 150 % it is as many whole pixels of the device
//! everywhere: a line that covers a pixel and a half is now one thick and now two.
void fillHairline(QPainter &painter, const QRectF &line, const QColor &colour);
//! A box with round corners; no fill, or no border, where the colour is invalid. The border lies within `rect`.
void drawBox(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &border, qreal radius,
             qreal width = 1.0);

} // namespace counterfoil
