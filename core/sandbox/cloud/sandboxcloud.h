// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/sandbox/cloud/cloudplan.h"
#include "core/sandbox/cloud/cloudserver.h"

#include <QThread>

#include <memory>

namespace counterfoil {

//! A Microsoft-shaped cloud on 127.0.0.1 with the made-up partner in it: Entra, Partner Center, Graph, blobs, ARM. It
//! runs in a thread of its own, so a client of the same process may wait for it in any way. Every answer has a
//! documented shape; whatever Microsoft would refuse is refused.
class SandboxCloud
{
public:
    //! `calendar` is what day it is in the cloud, `machine` what tokens, signatures and waits go by. Both outlive it.
    SandboxCloud(const CloudPlan &plan, const Clock &calendar, const Clock &machine);
    ~SandboxCloud();
    SandboxCloud(const SandboxCloud &) = delete;
    SandboxCloud &operator=(const SandboxCloud &) = delete;

    //! Port 0 lets the system choose. Error::Code::Conflict where the port is taken.
    Status start(quint16 port = 0);
    void stop();

    //! A cloud profile (counterfoil-cloud/1) that leads here: contract, section 8.1.
    QByteArray profile() const;
    //! Where a service answers, without a slash at its end.
    QByteArray base(Surface surface) const;
    QByteArray clientId() const { return m_plan.clientId; }

    //! `times` 0 takes the number of the fault's row. Error::Code::NotFound for an unknown name.
    Status turnOn(const QByteArray &fault, int times = 0);
    void turnOff(const QByteArray &fault);
    void clearFaults();
    int hits(const QByteArray &fault) const;

    QList<CloudVisit> visits() const;
    void forgetVisits();
    //! Refresh tokens that were used again after they had been replaced.
    int replays() const;
    //! Polls of an export before its Retry-After was over.
    int earlyPolls() const;
    //! Ends every sign-in, as an administrator can.
    void revokeEverything();

    //! Every secret that the cloud hands out matches this: leak tests look for it.
    static QByteArray secretPattern() { return "CANARY[A-Z0-9]{26,}"; }

private:
    template <typename Work>
    void inThread(Work work) const;

    CloudPlan m_plan;
    const Clock &m_calendar;
    const Clock &m_machine;
    QThread m_thread;
    std::unique_ptr<QObject> m_context; //!< lives in the thread
    std::unique_ptr<CloudState> m_state;
    std::unique_ptr<CloudServer> m_server;
};

} // namespace counterfoil
