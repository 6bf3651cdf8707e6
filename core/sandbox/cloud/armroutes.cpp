// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

std::span<const Route> armRoutes()
{
    return {};
}

} // namespace counterfoil
