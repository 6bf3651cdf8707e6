// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudfault.h"

namespace counterfoil {

std::span<const CloudFault> cloudFaults()
{
    static const CloudFault faults[] = {
        {"tokens-without-mfa", "Tokens lack the claim that says a second factor was used.", Token, 0,
         CloudFault::When::Always, nullptr, Quirk::TokenWithoutMfa},
        {"legacy-invoice", "There is an invoice of the first generation too.", Invoices, 0,
         CloudFault::When::Always, nullptr, Quirk::LegacyInvoice},
    };
    return faults;
}

} // namespace counterfoil
