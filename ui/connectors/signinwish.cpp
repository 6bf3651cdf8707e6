// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/signinwish.h"

#include <QCoreApplication>
#include <QUuid>

namespace counterfoil {

namespace {

constexpr qsizetype longestName = 100;

QString tr(const char *text)
{
    return QCoreApplication::translate("SignInWish", text);
}

Result<CloudProfile> profileOf(const SignInWish &wish)
{
    if (wish.cloud.isEmpty())
        return CloudProfile::fromJson(wish.kept);
    if (const auto builtIn = CloudProfile::builtIn(wish.cloud))
        return *builtIn;
    return CloudProfile::read(wish.cloud);
}

//! A GUID or a domain; common and consumers are no partner's.
bool isTenant(const QString &tenant)
{
    const bool isName = std::all_of(tenant.begin(), tenant.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-';
    });
    return isName && tenant != u"common" && tenant != u"consumers";
}

} // namespace

Result<ConnectRequest> requestOf(const SignInWish &wish)
{
    ConnectRequest request;
    request.kind = wish.kind;
    request.name = wish.name.trimmed();
    request.clientId = wish.clientId.trimmed();
    request.enrolment = wish.enrolment.trimmed();
    request.isMinimal = wish.isMinimal;
    request.method = wish.method;
    request.title = tr("Counterfoil: sign in to %1");
    request.landing = {wish.language,
                       {tr("Signed in"), tr("You can close this page and go back to Counterfoil.")},
                       {tr("Not signed in"), tr("The sign-in ended without consent. You can close this page.")}};
    if (request.name.isEmpty() || request.name.size() > longestName)
        return refused(tr("Give the connection a name of at most 100 characters."));
    Result<CloudProfile> profile = profileOf(wish);
    if (!profile)
        return std::unexpected(profile.error());
    request.profile = *std::move(profile);
    if (request.clientId.isEmpty())
        return refused(
            tr("The client id is missing: the number of the application that is registered for signing in."));
    if (QUuid::fromString(request.clientId).isNull())
        return refused(
            tr("\"%1\" is no client id, which looks like 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10.").arg(request.clientId));
    if (const QString tenant = wish.tenant.trimmed(); !tenant.isEmpty()) {
        if (!isTenant(tenant))
            return refused(tr("\"%1\" is no tenant, which is a domain or looks like the client id.").arg(tenant));
        request.tenant = tenant;
    }
    return request;
}

QUrl adminConsentOf(const SignInWish &wish)
{
    const Result<ConnectRequest> request = requestOf(wish);
    if (!request)
        return {};
    CloudConnection connection;
    connection.kind = request->kind;
    connection.clientId = request->clientId;
    connection.askedTenant = request->tenant;
    connection.isMinimal = request->isMinimal;
    return adminConsentAddress(applicationOf(connection, request->profile));
}

} // namespace counterfoil
