// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudstate.h"

#include "core/sandbox/random.h"

namespace counterfoil {

CloudState::CloudState(const CloudPlan &plan, const Clock &calendar, const Clock &machine)
    : m_plan(plan), m_world(plan.partner), books(m_world), m_calendar(calendar), m_machine(machine)
{}

QByteArray CloudState::guid(const QByteArray &kind)
{
    return Random(m_plan.partner.seed, "cloud-" + kind, ++m_counters["guid-" + kind]).guid();
}

QByteArray CloudState::secret(const QByteArray &kind)
{
    return "CANARY" + kind.toUpper() + Random(m_plan.partner.seed, "secret-" + kind, ++m_counters[kind]).code(24);
}

} // namespace counterfoil
