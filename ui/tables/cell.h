// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/format/words.h"
#include "ui/theme/causes.h"

#include <QMetaType>

namespace counterfoil {

//! How the cells of a column are painted.
enum class CellKind {
    Text,
    MiddleText, //!< elides in the middle: tenants, resource ids
    Money,      //!< also signed money and percent: right aligned, never cut
    Chip,       //!< a cause's chip
    State,      //!< icon and word in a tone
    TwoLines,   //!< text, under it its explanation
    Card,       //!< two lines with an amount and a state at the right
    Button,     //!< one verb
    Bar         //!< how much is left, as a bar and in words
};

//! What one cell shows; everything is text already.
struct Cell
{
    QString text;
    QString second; //!< the second line of two
    QString amount; //!< of a card
    QString state;  //!< of a card
    Tone tone = Tone::Plain;
    Mark mark = noMark;
    bool muted = false;   //!< in ink3: zeros
    bool quiet = false;   //!< in ink2: what is not the point of the row
    bool strong = false;  //!< 600
    bool isName = false;  //!< of somebody: elides at its end in a column of ids, too
    QString copied = {};  //!< what is copied in place of the text: plain amounts
    int share = 0;        //!< of a bar, in thousandths
    QString locked = {};  //!< why a button cannot be pressed; empty where it can
    bool onPoint = false; //!< a button that is there in the row under the pointer and in selected ones only
};

struct ColumnLook
{
    QString id; //!< within its table, in no language: what a person made of the column is kept under it
    QString name;
    CellKind kind = CellKind::Text;
    int width = 0; //!< 0: takes the rest, with others that do
    Mark mark = noMark;
    QString toolTip = {};
    bool perforated = false; //!< another side begins with it
    QString unit = {};       //!< of its amounts, where the screen says it beside the table: files say it in the head
    bool middle = false;     //!< the first of two lines elides in the middle: its end tells it from others
    bool always = false;     //!< never hidden: without it a row would not add up
    bool isRight() const { return kind == CellKind::Money || kind == CellKind::Button; }
};

struct RowLook
{
    int depth = 0;      //!< below a record; headings and records are at 0
    bool tree = false;  //!< of a table whose rows open
    bool group = false; //!< a heading with sums
    bool hasChildren = false;
    bool open = true;
};

//! An amount's cell: the text of a locale, the plain digits for copies.
Cell moneyCell(const Decimal &amount, int digits);
Cell signedCell(const Decimal &amount, int digits);
//! En dash for nothing.
Cell causeCell(const Decimal &amount, int digits);
Cell textCell(QString text);
Cell quietCell(QString text);

} // namespace counterfoil
