// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/sandbox/cloud/cloudfault.h"
#include "core/sandbox/cloud/cloudplan.h"
#include "core/sandbox/cloud/exportbook.h"
#include "core/sandbox/cloud/partnerbooks.h"
#include "core/sandbox/cloud/tokenbook.h"

#include <QMap>

namespace counterfoil {

//! What the routes share: the made-up partner, what has been handed out, and which faults are on. It lives in the
//! server's thread.
class CloudState
{
    CloudPlan m_plan; // before the public members: they look at it
    World m_world;

public:
    CloudState(const CloudPlan &plan, const Clock &calendar, const Clock &machine);

    const CloudPlan &plan() const { return m_plan; }
    const World &world() const { return m_world; }
    //! Where a service answers, without a slash at its end.
    QByteArray base(Surface surface) const { return m_bases.value(surface); }
    void setBase(Surface surface, const QByteArray &address) { m_bases.insert(surface, address); }

    Day today() const { return Day::of(m_calendar.nowUtc().date()); }
    QDateTime calendarNow() const { return m_calendar.nowUtc(); }
    //! Of the machine: tokens, SAS and waits go by it. Seconds since 1970.
    qint64 now() const { return m_machine.nowUtc().toSecsSinceEpoch(); }
    qint64 nowMilliseconds() const { return m_machine.nowUtc().toMSecsSinceEpoch(); }

    //! The next GUID of that kind; the same on every run.
    QByteArray guid(const QByteArray &kind);
    //! The next secret of that kind. All of them match CANARY[A-Z0-9]{26,}: leak tests look for that.
    QByteArray secret(const QByteArray &kind);
    bool has(Quirk quirk) const { return faults.has(quirk); }

    FaultSwitches faults;
    TokenBook tokens;
    PartnerBooks books;
    ExportBook exports;

private:
    const Clock &m_calendar;
    const Clock &m_machine;
    QMap<Surface, QByteArray> m_bases;
    QHash<QByteArray, int> m_counters;
};

} // namespace counterfoil
