// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/terms/contractsplit.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! A service period around a change of a contract.
struct PlannedPeriod
{
    QString contract;
    Days days;
    bool bridge = false;          //!< the last one of the contract that ends: cut short where the day is no anchor
    std::optional<Invoice> draft; //!< or what stands for these days, approved or issued; none while nothing is on hand
};

//! What a change of a contract comes to before it is stored.
struct ContractPreview
{
    ContractSplit split;
    QList<PlannedPeriod> periods; //!< the bridge first, then the first ones under the new terms
    QStringList notOnBridge;      //!< months of those periods whose bridge has an unexplained remainder: "2026-08"
    QStringList warnings;         //!< of the terms reader
    QList<Month> begun = {};      //!< months that changeContract() drafted though nothing was stored of them before
};

//! The invoices around a change as drafts made in memory. Everything that splitContract() refuses is refused, and a day
//! that is on an approved or issued invoice. Stores nothing.
Result<ContractPreview> previewContractChange(Workspace &workspace, const ContractChange &change);

//! The same, and stores the terms and the drafts of its months, all or nothing. Sealed months keep their drafts.
Result<ContractPreview> changeContract(Workspace &workspace, const ContractChange &change);

//! Makes the terms before the current ones the current ones again, as long as those have the digest that the caller saw
//! stored, and drafts anew these months and every one with a draft of a contract that goes. Of months that were `begun`
//! the drafts go, unless one was approved since or has a person's lines. Conflict where someone changed the terms
//! meanwhile, or where an approved or issued invoice belongs to a contract that the former terms do not have.
Status takeBackTerms(Workspace &workspace, const QString &digest, QList<Month> months, const QList<Month> &begun = {});

//! The months in which the periods of a preview start.
QList<Month> monthsOf(const ContractPreview &preview);

} // namespace counterfoil
