// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"
#include "ui/parties/termspage.h"

//! How the lists of the terms that have a table and a form look.
namespace counterfoil {

TermsListLook exchangeRateLook(const Terms &terms);
TermsListLook ownServiceLook(const Terms &terms);
TermsListLook adjustmentLook(const Terms &terms);

} // namespace counterfoil
