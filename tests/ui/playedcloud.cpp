// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/playedcloud.h"

#include "tests/core/sandbox/cloudsession.h"

namespace counterfoil {

struct PlayedCloud::Inside
{
    CloudSession session;
};

PlayedCloud::PlayedCloud() : m_inside(std::make_unique<Inside>()) {}

PlayedCloud::~PlayedCloud() = default;

bool PlayedCloud::hasStarted() const
{
    return m_inside->session.started;
}

QDateTime PlayedCloud::now() const
{
    return m_inside->session.calendar.nowUtc();
}

QByteArray PlayedCloud::profile() const
{
    return m_inside->session.cloud.profile();
}

QString PlayedCloud::clientId() const
{
    return QString::fromLatin1(m_inside->session.cloud.clientId());
}

bool PlayedCloud::turnOn(const QByteArray &fault)
{
    constexpr int always = 1000;
    return m_inside->session.cloud.turnOn(fault, always).has_value();
}

void PlayedCloud::stop()
{
    m_inside->session.cloud.stop();
}

void PlayedCloud::revokeEverything()
{
    m_inside->session.cloud.revokeEverything();
}

qsizetype PlayedCloud::visits() const
{
    return m_inside->session.cloud.visits().size();
}

void PlayedCloud::forgetVisits()
{
    m_inside->session.cloud.forgetVisits();
}

QByteArray PlayedCloud::agree(const QUrl &address)
{
    return WireClient::get(address.toEncoded()).header("Location");
}

void PlayedCloud::visit(const QByteArray &address)
{
    WireClient::get(address);
}

} // namespace counterfoil
