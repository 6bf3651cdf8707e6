// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
class QWidget;
QT_END_NAMESPACE

namespace counterfoil {

struct Colours;

//! A widget that can be taken out of the window as a picture of its own.
class PaintsChart
{
public:
    virtual ~PaintsChart() = default;
    //! Paints it as on paper, its ground too, without what is under the pointer and without the focus. `painter` begins
    //! where the widget does.
    virtual void paintOn(QPainter &painter, const Colours &colours) const = 0;
    //! What stands above it in its file; empty where it has a heading of its own.
    virtual QString fileTitle() const { return {}; }
    //! Pixels that it fills, of the widget's.
    virtual int fileHeight(int height) const { return height; }
};

//! The chart at its size in the colours of the light theme, as lines and words; null for a widget that is no chart.
//! `caption` is a small line below it.
QByteArray chartSvg(const QWidget &chart, const QString &caption = {});
//! As a picture of twice the size; null where it cannot be made.
QByteArray chartPng(const QWidget &chart, const QString &caption = {});
//! The one or the other, by the ending of `path`; with neither, a picture.
Status writeChart(const QWidget &chart, const QString &path, const QString &caption = {});

//! A path with the ending of what is meant: where a dialog offers both, its filter says which, unless a person typed
//! the picture's ending by hand.
QString chartPath(const QString &path, bool asPicture);

} // namespace counterfoil
