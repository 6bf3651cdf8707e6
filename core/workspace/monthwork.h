// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/bridge/bridgebuilder.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! A month as it stands: drafts made anew in memory, what is frozen, and the bridge over both.
struct MonthState
{
    std::shared_ptr<MonthPlan> plan;
    //! Approved, issued and credited invoices and credit notes of the month, and those of others that took its charges.
    QList<Invoice> frozen;
    Bridge bridge;
    QList<Invoice> redrawn; //!< drafts of other months whose balance is drawn anew

    //! What of `frozen` belongs to the month; the rest took charges of it.
    QList<Invoice> frozenOfMonth() const;
    //! The invoices of the month as they stand: what is frozen, then the drafts.
    QList<Invoice> invoices() const;
    bool hasGuards() const;
    bool needsPerson() const { return hasGuards() || bridge.needsPerson(); }
};

//! What becomes of a customer that cannot be billed, for want of an exchange rate perhaps.
enum class ParkingMode {
    AsDrafted, //!< parked where the last drafting of the month has parked somebody, else as Off
    Off,       //!< the month fails, and nothing is done
    On,        //!< parked with the reason: it has no draft, and the others go on
};

//! Makes the month's drafts in memory and draws its bridge; stores nothing.
Result<MonthState> computeMonth(Workspace &workspace, Month month, ParkingMode parking = ParkingMode::AsDrafted);

//! The same under other terms than the current ones, of the lines that a reader gives.
Result<MonthState> computeMonth(Workspace &workspace, SourceReader &sources, const Terms &terms, Month month,
                                ParkingMode parking = ParkingMode::AsDrafted);

//! The same, and stores the drafts and who is parked: `draft --month`.
Result<MonthState> draftMonth(Workspace &workspace, Month month, ParkingMode parking = ParkingMode::AsDrafted);

} // namespace counterfoil
