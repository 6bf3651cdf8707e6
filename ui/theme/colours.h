// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace counterfoil {

enum class Tone;

//! Every colour of the window by its role. Nothing else names a colour.
struct Colours
{
    bool dark = false;
    QColor window;   //!< frame, navigation, panel
    QColor base;     //!< tables, charts, screens
    QColor raised;   //!< buttons, fields, menus
    QColor alt;      //!< column heads, group rows, totals, stages
    QColor ink;      //!< text
    QColor ink2;     //!< secondary text, icons, captions
    QColor ink3;     //!< placeholders, zeros, connectors
    QColor rule;     //!< row rules, grid lines
    QColor rule2;    //!< borders, region lines, perforation
    QColor accent;   //!< focus, primary button, active item
    QColor onAccent; //!< text on accent
    QColor soft;     //!< chips, current step
    QColor selection;
    QColor ok, okSoft;
    QColor warn, warnSoft;
    QColor bad, badSoft;
    QColor neutralSoft;
    QColor total; //!< bars of sums
};

const Colours &lightColours();
const Colours &darkColours();
inline const Colours &coloursOf(bool dark)
{
    return dark ? darkColours() : lightColours();
}
QPalette paletteOf(const Colours &colours);

//! Text and ground of a tone.
struct TonePair
{
    QColor text;
    QColor ground;
};
TonePair toneColours(const Colours &colours, Tone tone);

//! WCAG contrast of two opaque colours, 1–21.
double contrast(const QColor &a, const QColor &b);

} // namespace counterfoil
