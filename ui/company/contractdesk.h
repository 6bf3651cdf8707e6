// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contractchange.h"
#include "core/workspace/contractstory.h"

#include <QFuture>

namespace counterfoil {

//! What a saved change can be taken back by.
struct SavedChange
{
    ContractPreview preview;
    QString digest; //!< of the terms that it stored
};

//! What the window asks about contracts. Everything is answered later, from another thread.
class ContractDesk
{
public:
    virtual ~ContractDesk() = default;

    //! Asked again before the answer came, the first one may be Error::Code::Cancelled.
    virtual QFuture<Result<ContractStory>> story(QString contract) = 0;
    //! The invoices around a change, without storing anything; asked again as story().
    virtual QFuture<Result<ContractPreview>> preview(ContractChange change) = 0;
    virtual QFuture<Result<SavedChange>> change(ContractChange change) = 0;
    //! Restores the terms from before a change.
    virtual QFuture<Status> takeBack(SavedChange saved) = 0;
};

} // namespace counterfoil
