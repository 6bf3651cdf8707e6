// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"

namespace counterfoil {

//! The pages of a PDF as it was kept, for the screen; Failed for what is no PDF. Pages are painted by the thread that
//! asked.
Result<PageSet> pagesOfPdf(const QByteArray &pdf);

} // namespace counterfoil
