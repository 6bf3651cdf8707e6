// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"
#include "ui/theme/colours.h"

#include <QBrush>

namespace counterfoil {

enum class Pattern { Solid, Lines, Dots, Diagonal, Crossed };

//! A cause's place among the looks: the number of the cause, or the one after the last for what nothing explains.
using Mark = int;
inline constexpr Mark noMark = -1;
inline constexpr Mark unexplainedMark = causeCount;
inline constexpr int markCount = causeCount + 1;
constexpr Mark markOf(Cause cause)
{
    return int(cause);
}

struct CauseLook
{
    QString name;      //!< "Credit kept"
    QString shortName; //!< under an axis: "Credit"
    QString code;      //!< two letters
    QString meaning;   //!< one sentence
    QColor light;
    QColor dark;
    Pattern pattern = Pattern::Solid;

    const QColor &colour(const Colours &colours) const { return colours.dark ? dark : light; }
};

const CauseLook &lookOf(Mark mark);
//! White or near-black, whichever is read more easily on `ground`.
QColor chipInk(const QColor &ground);
//! Paints the 22×15 chip with its code, centred in `rect` vertically, at its left.
void paintChip(QPainter &painter, const QRect &rect, Mark mark, const Colours &colours);
inline constexpr int chipWidth = 22;
inline constexpr int chipHeight = 15;

//! Fills `bar` with the cause's colour and draws its pattern as shapes, which a drawing (SVG) keeps: it has no word for
//! a brush made of a picture. A bar too low for the pattern is filled only.
void fillBar(QPainter &painter, const QRectF &bar, Mark mark, const Colours &colours);

//! A tile of the pattern: the colour, with marks of the ground's colour at 50–70 %.
QPixmap patternTile(const QColor &colour, Pattern pattern, const Colours &colours, qreal pixelRatio);
//! For bars that Qt Charts fills; what is painted by hand uses fillBar().
QBrush patternBrush(Mark mark, const Colours &colours, qreal pixelRatio);

} // namespace counterfoil
