// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/azure/armapi.h"
#include "core/identity/authorizing.h"
#include "core/microsoft/graphapi.h"
#include "core/microsoft/partnercenterapi.h"
#include "core/microsoft/pricingapi.h"
#include "core/model/cloudconnection.h"
#include "core/net/cloudprofile.h"
#include "core/net/hostfence.h"
#include "core/net/retrying.h"

namespace counterfoil {

//! What a client of a cloud is made of; everything must outlive it.
struct ClientParts
{
    HttpTransport &wire; //!< opens sockets, believing the profile's authorities
    TokenVault &vault;
    Pacer &pacer;
    QString lockFolder; //!< of the configuration, for what processes share
    Retrying::Log log;  //!< redacted lines about every try; may be empty
};

//! How a connection's application asks for tokens, for a sign-in at that port or for refreshes.
SignInApplication applicationOf(const CloudConnection &connection, const CloudProfile &profile, quint16 port = 0);

//! The scopes that a sign-in of this connection asks for, those of the first service first.
QStringList signInScopes(const CloudConnection &connection, const CloudProfile &profile);

//! The scopes of the first service alone: Partner Center, or Azure for an EA.
QStringList firstScopes(const CloudConnection &connection, const CloudProfile &profile);

//! The lock that programs with this connection share while one renews its sign-in.
QString signInLockOf(const CloudConnection &connection, const QString &lockFolder);

//! One connection's way to its cloud: fence, tries, sign-in, and the services behind them.
class CloudClient
{
public:
    CloudClient(const CloudConnection &connection, const CloudProfile &profile, const ClientParts &parts);
    CloudClient(const CloudClient &) = delete;
    CloudClient &operator=(const CloudClient &) = delete;

    const CloudProfile &profile() const { return m_profile; }
    PartnerCenterApi &partnerCenter() { return m_partnerCenter; }
    GraphApi &graph() { return m_graph; }
    ArmApi &arm() { return m_arm; }
    //! Only where the profile has prices.
    PricingApi &pricing() { return m_pricing; }
    //! For files with a signature in their address; it adds no token.
    HttpTransport &files() { return m_calls; }
    Pacer &pacer() { return *m_pacer; }
    TokenKeeper &keeper() { return m_keeper; }
    //! Toward the sign-in service, without a token.
    HttpTransport &signIn() { return m_tokenCalls; }

    //! HTTP requests so far, those for tokens too.
    int requests() const { return m_calls.requests() + m_tokenCalls.requests(); }
    int retries() const { return m_calls.retries() + m_tokenCalls.retries(); }
    //! Claims that a service has asked for and that only a new sign-in can bring; empty where none has.
    QString challengedClaims() const;

private:
    CloudProfile m_profile;
    Pacer *m_pacer;
    HostFence m_fence;
    Retrying m_calls;
    Retrying m_tokenCalls;
    TokenKeeper m_keeper;
    Authorizing m_toPartnerCenter;
    Authorizing m_toGraph;
    Authorizing m_toArm;
    Authorizing m_toPricing;
    PartnerCenterApi m_partnerCenter;
    GraphApi m_graph;
    ArmApi m_arm;
    PricingApi m_pricing;
};

} // namespace counterfoil
