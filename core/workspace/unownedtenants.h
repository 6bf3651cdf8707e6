// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"

namespace counterfoil {

//! A tenant on Microsoft's lines that no customer of the terms owns.
struct UnownedTenant
{
    QString id;
    QString name; //!< as Microsoft has it
};

//! What the files on hand say about who could be billed.
struct UnownedTenants
{
    QList<UnownedTenant> tenants; //!< by name
    Month first;                  //!< the first Microsoft month on hand; invalid where there is none
    QString currency;             //!< of most of Microsoft's lines
};

//! Reads every month on hand, with the terms or before there are any.
Result<UnownedTenants> unownedTenants(Workspace &workspace);

} // namespace counterfoil
