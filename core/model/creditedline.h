// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"

namespace counterfoil {

//! How much of a line a credit note's line takes back: all of it, a part and something is left, or what was left.
enum class CreditExtent { Whole, Part, Rest };

//! What a credit note's line takes back from; line 0 for any other line.
struct CreditedLine
{
    qint64 line = 0; //!< id within the credited invoice
    CreditExtent extent = CreditExtent::Whole;
};

//! "credit|3", "credit|3|part", "credit|3|rest": the InvoiceLine::key of a credit note's line.
QString creditKeyOf(qint64 line, CreditExtent extent);
CreditedLine creditedBy(const InvoiceLine &line);

} // namespace counterfoil
