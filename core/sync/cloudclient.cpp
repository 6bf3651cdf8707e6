// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cloudclient.h"

#include <QUuid>

namespace counterfoil {

namespace {

QStringList graphScopesOf(const CloudConnection &connection, const CloudProfile &profile)
{
    QStringList scopes = profile.graphScopes;
    if (connection.isMinimal)
        scopes.removeIf([](const QString &scope) { return scope.endsWith(u"/Directory.Read.All"); });
    return scopes;
}

} // namespace

QStringList firstScopes(const CloudConnection &connection, const CloudProfile &profile)
{
    return {connection.kind == u"azure-ea" ? profile.armScope : profile.partnerCenterScope};
}

QStringList signInScopes(const CloudConnection &connection, const CloudProfile &profile)
{
    const QStringList first = firstScopes(connection, profile);
    return connection.kind == u"azure-ea" ? first : first + graphScopesOf(connection, profile);
}

SignInApplication applicationOf(const CloudConnection &connection, const CloudProfile &profile, quint16 port)
{
    SignInApplication application;
    application.authority = profile.authority;
    application.tenant = connection.askedTenant;
    application.clientId = connection.clientId;
    application.scopes = signInScopes(connection, profile);
    application.port = port;
    application.claims = connection.claims;
    return application;
}

QString signInLockOf(const CloudConnection &connection, const QString &lockFolder)
{
    return lockFolder + u'/' + connection.vaultKey + QStringLiteral(".lock");
}

CloudClient::CloudClient(const CloudConnection &connection, const CloudProfile &profile, const ClientParts &parts)
    : m_profile(profile), m_pacer(&parts.pacer), m_fence(parts.wire, profile.services(), profile.blobHostSuffixes),
      m_calls(m_fence, parts.pacer, QUuid::createUuid(), parts.log),
      m_tokenCalls(m_fence, parts.pacer, QUuid::createUuid(), parts.log),
      m_keeper(applicationOf(connection, profile), TokenSlots(parts.vault, connection.vaultKey), m_tokenCalls,
               parts.pacer, signInLockOf(connection, parts.lockFolder)),
      m_toPartnerCenter(m_calls, m_keeper, {profile.partnerCenterScope}),
      m_toGraph(m_calls, m_keeper, graphScopesOf(connection, profile)), m_toArm(m_calls, m_keeper, {profile.armScope}),
      m_toPricing(m_calls, m_keeper, {profile.partnerCenterScope}),
      m_partnerCenter(m_toPartnerCenter, profile.partnerCenter),
      m_graph(m_toGraph, profile.graph, profile.blobHostSuffixes),
      m_arm(m_toArm, profile.arm, profile.blobHostSuffixes), m_pricing(m_toPricing, profile.pricing)
{}

QString CloudClient::challengedClaims() const
{
    for (const Authorizing *service : {&m_toPartnerCenter, &m_toGraph, &m_toArm, &m_toPricing}) {
        if (!service->claims().isEmpty())
            return service->claims();
    }
    const std::optional<SignInFault> &fault = m_keeper.lastFault();
    return fault ? fault->claims : QString();
}

} // namespace counterfoil
