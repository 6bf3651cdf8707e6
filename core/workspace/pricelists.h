// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/listprice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

//! The months of which a price sheet of Microsoft's is on hand, in order.
Result<QList<Month>> priceListMonths(Workspace &workspace);
//! What the texts of a month's sheets come to, one each: other ones where a pull brought other prices.
Result<QStringList> priceListDigests(Workspace &workspace, Month month);
//! Every price of a month's sheets, whatever its market and view; empty where there is none.
Result<QList<ListPrice>> priceListOf(Workspace &workspace, Month month);

} // namespace counterfoil
