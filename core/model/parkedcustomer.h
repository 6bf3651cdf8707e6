// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QString>

namespace counterfoil {

//! A customer that cannot be billed in a month, while the others are.
struct ParkedCustomer
{
    Month month;
    QString customer; //!< id of the terms
    QString reason;   //!< one sentence in English: what is missing or wrong
};

} // namespace counterfoil
