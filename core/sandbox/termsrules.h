// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/jsontext.h"
#include "core/sandbox/world.h"

namespace counterfoil {

//! Sections of the demonstration partner's terms: how things are priced and what is charged besides Microsoft's lines.
void writePriceRules(JsonText &json, const World &world);
void writePrepayments(JsonText &json, const World &world);
void writeOwnServices(JsonText &json, const World &world);
void writeAdjustments(JsonText &json, const World &world);

} // namespace counterfoil
