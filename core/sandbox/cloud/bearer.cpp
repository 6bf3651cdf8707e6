// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/entra.h"

#include "core/sandbox/cloud/replies.h"

namespace counterfoil {

namespace {

CloudReply unauthorized(const CloudRequest &request, const CloudState &state, const QByteArray &graphCode)
{
    if (request.surface == Surface::Graph) {
        CloudReply reply = graphError(401, graphCode, "Access token validation failure.", request, state);
        reply.set("WWW-Authenticate", "Bearer realm=\"\", error=\"invalid_token\"");
        return reply;
    }
    if (request.surface == Surface::Arm) {
        CloudReply reply = armError(401, graphCode == "ExpiredToken" ? "ExpiredAuthenticationToken" : graphCode,
                                    "The access token is invalid.");
        reply.set("WWW-Authenticate", "Bearer authorization_uri=\"" + state.base(Surface::Entra) + '/' +
                                          state.world().partnerTenant() + "\", error=\"invalid_token\"");
        return reply;
    }
    CloudReply reply(401);
    reply.set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return reply;
}

CloudReply wrongAudience(const CloudRequest &request, const CloudState &state)
{
    if (request.surface != Surface::PartnerCenter)
        return unauthorized(request, state, "InvalidAuthenticationToken");
    CloudReply reply = partnerError(401, 900420, "The token was issued for another audience.");
    reply.set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return reply;
}

} // namespace

std::optional<CloudReply> refuseBearer(CloudState &state, const CloudRequest &request)
{
    const QByteArray header = request.header("Authorization");
    if (!header.startsWith("Bearer "))
        return unauthorized(request, state, "InvalidAuthenticationToken");
    const auto found = state.tokens.accessTokens.constFind(header.mid(7));
    if (found == state.tokens.accessTokens.cend() || state.tokens.grant(found->grant).revoked)
        return unauthorized(request, state, "InvalidAuthenticationToken");
    if (found->expires < state.now())
        return unauthorized(request, state, "ExpiredToken");
    if (found->audience != request.surface)
        return wrongAudience(request, state);
    // Source: Partner Center, "security requirements": App+User calls need the claim `mfa`
    if (request.surface == Surface::PartnerCenter && !found->mfa) {
        CloudReply reply(401);
        reply.reason = "Unauthorized - MFA required";
        reply.set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
        return reply;
    }
    return std::nullopt;
}

} // namespace counterfoil
