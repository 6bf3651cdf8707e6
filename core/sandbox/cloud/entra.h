// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

//! How Entra says no: code, sentence and ids, as its error reference shows them.
struct EntraRefusal
{
    int status = 400;
    QByteArray error; //!< invalid_grant …
    int code = 0;     //!< AADSTS…
    QByteArray text;
    QByteArray suberror;
    QByteArray claims;
};

//! The body of a refusal at the token endpoint.
CloudReply refuseToken(const EntraRefusal &refusal, const QDateTime &now);

//! "AADSTS65001: text", with the lines that Entra appends.
QByteArray entraDescription(const EntraRefusal &refusal, const QDateTime &now);

//! Why a tenant in the address cannot be used; no value where it can.
std::optional<EntraRefusal> refuseTenant(const CloudState &state, const QByteArray &tenant);

//! Scopes of a request as full addresses; bare names are Graph's. Unknown ones come back as they are.
QStringList fullScopes(const QString &text);
//! The service that a full scope belongs to; Surface::Foreign where there is none.
Surface audienceOf(const QString &scope);
//! openid, profile, offline_access, email: they belong to no service.
bool isSignInScope(const QString &scope);
//! How a service is called in the claim `aud`.
QByteArray audienceName(Surface surface);

//! Makes the tokens of a sign-in for one service.
CloudReply issueTokens(CloudState &state, qsizetype grant, Surface audience, const QStringList &scopes);

CloudReply showAuthorize(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply continueAuthorize(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply showAdminConsent(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply redeem(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply startDevice(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply showDevice(CloudState &state, const CloudRequest &request, const Arguments &arguments);
CloudReply approveDevice(CloudState &state, const CloudRequest &request, const Arguments &arguments);

//! Null where the request may read with this token; else the refusal that the service gives.
std::optional<CloudReply> refuseBearer(CloudState &state, const CloudRequest &request);

} // namespace counterfoil
