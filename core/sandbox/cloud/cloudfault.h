// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudroute.h"

#include <QHash>

namespace counterfoil {

//! Ways in which the cloud itself is different while a fault is on; the routes ask for them.
enum class Quirk {
    None,
    TokenWithoutMfa,
    TokenOfOtherTenant,
    NoRefreshRotation,
    ReuseRevokes,
    ShortToken,
    RolesHidden,
    NoRoles,
    PersonalAccount,
    ExpiredSas,
    VoidedInvoice,
    AdjustedInvoice,
    LegacyInvoice,
    RestatedInvoice,
    ChargedBeside,
    EmptyPages,
    RepeatedToken,
    DuplicatedItems,
    MovingBlob,
    DeviceDeclined,
    DeviceExpired,
    ConsentDeclined,
    WrongState,
    WrongNonce,
    UnknownAttribute,
};

struct FaultContext
{
    const CloudState &state;
    const CloudRequest &request;
    int hit; //!< 1 the first time the fault strikes
};

//! A way in which a cloud goes wrong. One row of a table.
struct CloudFault
{
    enum class When {
        Instead, //!< before the route runs: nothing happens in the cloud
        After,   //!< changes the answer of the route
        Always   //!< no answer of its own: the routes look at the quirk
    };

    const char *name = nullptr;
    const char *what = nullptr; //!< one sentence for `sandbox --faults`
    quint32 topics = 0;         //!< of the requests that it strikes
    int times = 0;              //!< how often; 0 for as long as it is on
    When when = When::Instead;
    bool (*act)(CloudReply &reply, const FaultContext &context) = nullptr; //!< false: not this time
    Quirk quirk = Quirk::None;
};

//! All that can be switched on, in the order of the documentation.
std::span<const CloudFault> cloudFaults();
const CloudFault *cloudFault(QByteArrayView name);

//! Those that are on, and how often each has struck.
class FaultSwitches
{
public:
    //! False where there is no fault of that name. `times` 0 takes the table's number.
    bool turnOn(QByteArrayView name, int times = 0);
    void turnOff(QByteArrayView name);
    void clear() { m_on.clear(); }
    bool has(Quirk quirk) const;
    //! How often it has struck since it was switched on; quirks count nothing.
    int hits(QByteArrayView name) const;

    //! Answers in place of the route, true where a fault did.
    bool strikeBefore(CloudReply &reply, const CloudState &state, const CloudRequest &request, RequestTopic topic);
    void strikeAfter(CloudReply &reply, const CloudState &state, const CloudRequest &request, RequestTopic topic);

private:
    struct On
    {
        const CloudFault *fault = nullptr;
        int times = 0;
        int hits = 0;
    };
    bool strike(CloudFault::When when, CloudReply &reply, const CloudState &state, const CloudRequest &request,
                RequestTopic topic);

    QList<On> m_on;
};

} // namespace counterfoil
