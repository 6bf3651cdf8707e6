// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "core/workspace/monthwork.h"

namespace counterfoil {

//! A line of Microsoft's reconciliation: the invoice's number and the line's in its file, from 1.
using LineName = std::pair<QString, qint64>;

//! "G012345678:3, G012345678:7", invoice and line from 1; Usage names what is none. Empty for an empty text.
Result<QList<LineName>> lineNamesIn(const QString &text);

//! What a person says about a finding; what is empty stays as it is.
struct FindingChange
{
    std::optional<FindingState> state;
    std::optional<QString> note;
    std::optional<QString> owner;
    std::optional<Day> due;       //!< an invalid day takes it away
    std::optional<Exact> claimed; //!< of a dispute, in Microsoft's currency
    QList<LineName> lines;        //!< of a dispute: these alone of those behind the finding
};

//! What the month needs a person for, with what is on record; what is on record and no longer found comes last.
Result<QList<TrackedFinding>> trackedFindings(Workspace &workspace, const MonthState &state);
//! The same of one month (of every month on hand where it is invalid), computed.
Result<QList<TrackedFinding>> trackedFindings(Workspace &workspace, Month month);

//! Puts a person's decision on record. A dispute takes in Microsoft's lines behind the finding and then waits for their
//! credit. NotFound for an unknown key or line; Conflict where there is no line to dispute.
Result<TrackedFinding> setFinding(Workspace &workspace, const QString &key, const FindingChange &change);

//! The text of a support ticket about a finding; of a dispute with the lines that it began with.
Result<QString> findingTicket(Workspace &workspace, const QString &key);

//! Holds every dispute that waits against the lines on hand: one that is credited in full becomes explained. Gives the
//! keys of those. To be called whenever lines have come in.
Result<QStringList> followDisputes(Workspace &workspace);

} // namespace counterfoil
