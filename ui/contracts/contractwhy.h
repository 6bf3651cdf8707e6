// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/contractstory.h"
#include "ui/reconcile/whycontent.h"

namespace counterfoil {

//! Why an event has the effect that it has on the net of its service period; empty where it has none.
WhyContent whyOfEffect(const ContractStory &story, const StoryEvent &event);

} // namespace counterfoil
