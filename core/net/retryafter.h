// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httpmessage.h"

namespace counterfoil {

//! Seconds the answer asks to wait, from Retry-After (which may be a date) and Azure's own headers; −1 where it does
//! not.
int retryAfterOf(const HttpResponse &response);

} // namespace counterfoil
