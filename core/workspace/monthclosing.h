// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthseal.h"
#include "core/workspace/monthwork.h"

namespace counterfoil {

//! One thing that is not what it was when the month was closed.
struct SealDifference
{
    QString part; //!< "lines", "seats", "terms", "invoices" or "bridge"
    QString text; //!< one sentence in English
};

//! A seal against what the company file holds now.
struct SealStanding
{
    MonthSeal seal;
    QList<SealDifference> differences;

    //! The parts that differ, each once.
    QStringList changed() const;
    //! Something of the month itself differs. Terms alone may have changed for later months.
    bool isBroken() const;
};

//! What closing a month gives.
struct ClosedMonth
{
    MonthSeal seal;
    Bridge bridge;
    QList<SealDifference> since; //!< what differs from the seal before, where the month was closed before
};

//! Closes a month: checks the company file, keeps the PDF of every invoice and seals lines, terms, seats, invoices and
//! bridge with an entry in the audit trail. Conflict names every reason why it cannot be closed; then nothing changed.
Result<ClosedMonth> closeMonth(Workspace &workspace, Month month);

//! Opens a closed month again; its seal is kept as history. Gives what differs between the seal and now.
//! Conflict where it is not closed.
Result<SealStanding> reopenMonth(Workspace &workspace, Month month, const QString &reason);

//! Every closed month against what can be told without computing it: source lines and terms. Oldest month first.
Result<QList<SealStanding>> closedMonths(Workspace &workspace);
//! A closed month against all of it; no value while it is open.
Result<std::optional<SealStanding>> standingOf(Workspace &workspace, const MonthState &state);

} // namespace counterfoil
