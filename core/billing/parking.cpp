// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/parking.h"

#include "core/base/sentence.h"

#include <stdexcept>

namespace counterfoil {

Status Parking::tryFor(const QString &customer, const std::function<Status()> &work)
{
    if (holds(customer))
        return {};
    if (!m_isOn)
        return work();
    try {
        const Status done = work();
        if (!done && done.error().code() != Error::Code::Refused)
            return done; // nothing that the customer's terms or lines are to blame for
        if (!done)
            m_reasons.insert(customer, done.error().message());
    } catch (const std::overflow_error &) {
        m_reasons.insert(customer, SENTENCE("an amount of more than 34 digits"));
    }
    return {};
}

} // namespace counterfoil
