// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/charts/keyfigures.h"
#include "ui/charts/stagesticket.h"
#include "ui/company/company.h"
#include "ui/company/restatedsum.h"
#include "ui/reconcile/whycontent.h"
#include "ui/theme/causes.h"

namespace counterfoil {

//! What the one verb of a finding does; Enter on a draft that can be approved opens it as Invoice does.
enum class FindingGoal { None, Reconcile, Map, Invoice, Approve, ImportFiles, Suggest };

//! One line of what needs a person, or the heading of a stage.
struct BoardFinding
{
    QString key;
    int stage = 0; //!< 1–5
    bool heading = false;
    Mark mark = noMark;
    QString what; //!< a heading's name
    QString note; //!< what a heading counts; of a finding, what is said when it is pointed at
    QString customer;
    bool hasAmount = false;
    Decimal amount;
    FindingGoal goal = FindingGoal::None;
    QString target;  //!< customer or tenant, or id of an invoice
    QString foreign; //!< the amount's currency where it is not the seller's
};

//! The figures under the stages, from left to right.
enum class BoardFigure { Microsoft, Local, Difference, Margin, Unexplained };

//! All that the Close board shows, as a pure function of the month.
struct CloseBoard
{
    Month month;
    QString currency;
    int digits = 2;
    QList<Stage> stages;
    QList<KeyFigure> figures;     //!< by BoardFigure
    QList<BoardFinding> findings; //!< headings with their findings, most money first in each stage
    Bridge bridge;
    int needsPerson = 0;
    RestatedSum restated; //!< of an open month's lines: to know, nobody has to act
    QString sentence;
    bool hasLines = false;
    bool isWorkedOut = false; //!< there are terms and something of the month, so the bridge says something
};

CloseBoard closeBoardOf(const MonthPicture &picture, bool hasTerms);
//! Why one of its figures is what it is; empty before the month is worked out.
WhyContent whyOfFigure(const CloseBoard &board, BoardFigure figure);

} // namespace counterfoil
