// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contractstory.h"
#include "ui/format/words.h"

namespace counterfoil {

//! How something on a lane is painted.
enum class MarkKind {
    Invoice, //!< a box with two lines
    ToCome,  //!< an empty dashed box
    Step,    //!< a level of the seats' line, from its day to the next one
    Price,   //!< a filled bar with a line under it
    Term,    //!< a grey band
    Balance, //!< a column as high as what is left
    Service, //!< a frame
    Once     //!< a diamond
};

//! Something on a lane.
struct LaneMark
{
    MarkKind kind = MarkKind::Invoice;
    Days days;        //!< an open end goes to the edge
    QString text;     //!< on it
    QString second;   //!< under that, or beside a step
    double level = 1; //!< 0 to 1, of steps and balances: geometry only, never an amount
    Tone tone = Tone::Neutral;
    QString toolTip; //!< also what a screen reader says
    QString invoice; //!< id, of an invoice that is there
};

struct Lane
{
    QString title;
    QString caption;
    int height = 58;
    QList<LaneMark> marks;
    QString note; //!< behind today, of what has come to its end
    QString noteSecond;

    bool isFolded() const { return marks.isEmpty() && note.isEmpty() && noteSecond.isEmpty(); }
};

//! How much of the story is seen at once.
enum class Span { ThreeMonths, Year, All };

//! What a span shows of a story. A year is the calendar year of `today`.
Days windowOf(const ContractStory &story, Span span);

//! The six lanes of a story; `seats` says which of its subscriptions is followed.
QList<Lane> contractLanes(const ContractStory &story, int seats);

//! "14.5 k": too narrow for the amount, which stands in the tool tip.
QString shortAmount(const Decimal &amount);

} // namespace counterfoil
