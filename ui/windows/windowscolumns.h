// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/whycontent.h"
#include "ui/tables/recordtablemodel.h"
#include "ui/windows/windowscontroller.h"

namespace counterfoil {

//! "Seven-day window", "Renewal" …
QString kindWords(ClockKind kind);
QString groupWords(ClockGroup group);
//! "6 h", "13 days", "may be over".
QString leftWords(qint64 seconds);
//! "17 Aug, 16:20" or "21 Aug", with the year where it is another than today's.
QString endWords(const ClockRow &row, int year);
//! "Microsoft 365 E3, 12 seats".
QString subjectWords(const MoneyClock &clock);
//! "then fixed to 10 Aug 2027", "renews for one year" …
QString outcomeWords(const MoneyClock &clock);
//! "Let it happen", "Will change", "Ask the customer"; empty where nothing is decided.
QString choiceWords(ClockChoice choice);
//! What limits how sure it is, one sentence.
QString noteWords(ClockNote note);
//! "25 × 10.50 = 262.50", behind what it is: "Today", "Extended".
QString stepWords(const ClockStep &step, const MoneyClock &clock);
//! "G012345678, line 17".
QString sourceWords(const ClockSource &source);
//! What it costs that nobody decides, or gives: "+46.50 a month"; empty where that is nothing or not known.
QString changeWords(const MoneyClock &clock);
//! From which day and why: "from 7 Sep 2026: monthly price, plus 3 %".
QString changeReason(const MoneyClock &clock);
//! Plain lines for the customer, without what the partner pays.
QString customerText(const ClockRow &row);
//! The calculation with its sources and doubts for the Why? panel.
WhyContent whyOf(const ClockRow &row);

TreeShape<ClockRow> clockShape();
enum class ClockRoom { Little, Usual, Wide };
//! `currency` of the amounts, empty before there are terms; `year` is today's. What was to be done before `today` says
//! so. `locked`: why nothing can be decided, empty where it can.
//! With little room what was decided has no column: the act of the row tells that it was.
QList<Column<ClockRow>> clockColumns(const QString &currency, int year, Day today = {}, const QString &locked = {},
                                     ClockRoom room = ClockRoom::Wide);

} // namespace counterfoil
