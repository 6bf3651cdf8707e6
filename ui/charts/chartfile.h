// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QSize>
#include <QString>

#include <functional>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

//! A chart as a file of its own; whoever paints it takes the light colours.
namespace counterfoil {

using ChartPainter = std::function<void(QPainter &painter)>;

QByteArray chartSvg(const QSize &size, const QString &title, const ChartPainter &paint);
//! Of twice the size; null where it cannot be made.
QByteArray chartPng(const QSize &size, const ChartPainter &paint);

} // namespace counterfoil
