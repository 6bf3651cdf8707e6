// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/sandboxcloud.h"

#include "core/sandbox/jsontext.h"

namespace counterfoil {

SandboxCloud::SandboxCloud(const CloudPlan &plan, const Clock &calendar, const Clock &machine)
    : m_plan(plan), m_calendar(calendar), m_machine(machine)
{}

SandboxCloud::~SandboxCloud()
{
    stop();
}

template <typename Work>
void SandboxCloud::inThread(Work work) const
{
    if (m_context)
        QMetaObject::invokeMethod(m_context.get(), work, Qt::BlockingQueuedConnection);
}

Status SandboxCloud::start(quint16 port)
{
    const PartnerPlan &partner = m_plan.partner;
    if (partner.months < 1 || partner.customers < 1 || partner.scale.sign() <= 0 || !partner.last.isValid())
        return failure(Error::Code::Usage,
                       QStringLiteral("a sandbox cloud needs a month, a customer and a scale above 0"));
    stop();
    m_context = std::make_unique<QObject>();
    m_context->moveToThread(&m_thread);
    m_thread.start();
    bool open = false;
    inThread([&] {
        m_state = std::make_unique<CloudState>(m_plan, m_calendar, m_machine);
        m_server = std::make_unique<CloudServer>(*m_state);
        open = m_server->open(port);
    });
    if (open)
        return {};
    stop();
    return failure(Error::Code::Conflict, QStringLiteral("port %1 of 127.0.0.1 cannot be listened on").arg(port));
}

void SandboxCloud::stop()
{
    if (!m_context)
        return;
    inThread([this] {
        m_server.reset();
        m_state.reset();
    });
    m_thread.quit();
    m_thread.wait();
    m_context.reset();
}

QByteArray SandboxCloud::base(Surface surface) const
{
    QByteArray address;
    inThread([&] { address = m_state->base(surface); });
    return address;
}

QByteArray SandboxCloud::profile() const
{
    JsonText json;
    json.open().pair("format", "counterfoil-cloud/1").pair("name", "sandbox");
    json.pair("authority", base(Surface::Entra)).pair("partnerCenter", base(Surface::PartnerCenter));
    json.pair("graph", base(Surface::Graph)).pair("arm", base(Surface::Arm));
    json.pair("pricing", base(Surface::PartnerCenter));
    json.key("blobHostSuffixes").open('[').text("127.0.0.1").close(']').close();
    return json.take();
}

Status SandboxCloud::turnOn(const QByteArray &fault, int times)
{
    bool known = false;
    inThread([&] { known = m_state->faults.turnOn(fault, times); });
    if (known)
        return {};
    return failure(Error::Code::NotFound,
                   QStringLiteral("the sandbox has no fault \"%1\", or is not running").arg(QString::fromUtf8(fault)));
}

void SandboxCloud::turnOff(const QByteArray &fault)
{
    inThread([&] { m_state->faults.turnOff(fault); });
}

void SandboxCloud::clearFaults()
{
    inThread([&] { m_state->faults.clear(); });
}

int SandboxCloud::hits(const QByteArray &fault) const
{
    int hits = 0;
    inThread([&] { hits = m_state->faults.hits(fault); });
    return hits;
}

QList<CloudVisit> SandboxCloud::visits() const
{
    QList<CloudVisit> visits;
    inThread([&] { visits = m_server->visits; });
    return visits;
}

void SandboxCloud::forgetVisits()
{
    inThread([&] { m_server->visits.clear(); });
}

int SandboxCloud::replays() const
{
    int replays = 0;
    inThread([&] { replays = m_state->tokens.replays; });
    return replays;
}

int SandboxCloud::earlyPolls() const
{
    int polls = 0;
    inThread([&] { polls = m_state->exports.earlyPolls; });
    return polls;
}

void SandboxCloud::revokeEverything()
{
    inThread([&] { m_state->tokens.revokeEverything(); });
}

} // namespace counterfoil
