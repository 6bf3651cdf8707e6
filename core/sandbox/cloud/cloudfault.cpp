// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudfault.h"

#include <algorithm>

namespace counterfoil {

const CloudFault *cloudFault(QByteArrayView name)
{
    const auto faults = cloudFaults();
    const auto found =
        std::find_if(faults.begin(), faults.end(), [name](const CloudFault &fault) { return name == fault.name; });
    return found == faults.end() ? nullptr : &*found;
}

bool FaultSwitches::turnOn(QByteArrayView name, int times)
{
    const CloudFault *fault = cloudFault(name);
    if (!fault)
        return false;
    turnOff(name);
    m_on.push_back({fault, times > 0 ? times : fault->times, 0});
    return true;
}

void FaultSwitches::turnOff(QByteArrayView name)
{
    m_on.removeIf([name](const On &on) { return name == on.fault->name; });
}

bool FaultSwitches::has(Quirk quirk) const
{
    return std::any_of(m_on.cbegin(), m_on.cend(), [quirk](const On &on) { return on.fault->quirk == quirk; });
}

int FaultSwitches::hits(QByteArrayView name) const
{
    const auto found =
        std::find_if(m_on.cbegin(), m_on.cend(), [name](const On &on) { return name == on.fault->name; });
    return found == m_on.cend() ? 0 : found->hits;
}

bool FaultSwitches::strikeBefore(CloudReply &reply, const CloudState &state, const CloudRequest &request,
                                 RequestTopic topic)
{
    return strike(CloudFault::When::Instead, reply, state, request, topic);
}

void FaultSwitches::strikeAfter(CloudReply &reply, const CloudState &state, const CloudRequest &request,
                                RequestTopic topic)
{
    strike(CloudFault::When::After, reply, state, request, topic);
}

bool FaultSwitches::strike(CloudFault::When when, CloudReply &reply, const CloudState &state,
                           const CloudRequest &request, RequestTopic topic)
{
    bool struck = false;
    for (On &on : m_on) {
        const bool wanted = on.fault->when == when && (on.fault->topics & topic) != 0;
        if (!wanted || (on.times > 0 && on.hits >= on.times))
            continue;
        if (on.fault->act(reply, {state, request, on.hits + 1})) {
            ++on.hits;
            struck = true;
        }
    }
    return struck;
}

} // namespace counterfoil
