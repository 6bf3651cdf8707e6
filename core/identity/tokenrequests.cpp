// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenrequests.h"

#include "core/net/addresses.h"

namespace counterfoil {

namespace {

const QByteArray formType = QByteArrayLiteral("application/x-www-form-urlencoded");

//! What a refusal asked for; a code for a device carries it with both of its requests.
FormFields claimsOf(const SignInApplication &application)
{
    return application.claims.isEmpty() ? FormFields() : FormFields{{"claims", application.claims}};
}

} // namespace

QByteArray formOf(const FormFields &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields)
        form += (form.isEmpty() ? "" : "&") + name + '=' + QUrl::toPercentEncoding(value);
    return form;
}

QString withSignInScopes(const QStringList &scopes)
{
    return (QStringList{QStringLiteral("openid"), QStringLiteral("profile"), QStringLiteral("offline_access")} + scopes)
        .join(u' ');
}

QUrl signInEndpoint(const SignInApplication &application, const QString &name)
{
    const QString tenant = QString::fromLatin1(QUrl::toPercentEncoding(application.tenant));
    return addressBelow(application.authority, QStringLiteral("/%1/oauth2/v2.0/%2").arg(tenant, name));
}

HttpRequest tokenRequest(const SignInApplication &application, const FormFields &fields)
{
    const FormFields all = FormFields{{"client_id", application.clientId}} + fields;
    HttpRequest request =
        HttpRequest::post(signInEndpoint(application, QStringLiteral("token")), formType, formOf(all));
    request.repeatable = true; // where an answer was lost, what it held is lost too, whether it is asked again or not
    return request;
}

HttpRequest refreshRequest(const SignInApplication &application, const Secret &refreshToken, const QStringList &scopes)
{
    return tokenRequest(application, {{"grant_type", QStringLiteral("refresh_token")},
                                      {"refresh_token", QString::fromUtf8(refreshToken.bytes())},
                                      {"scope", withSignInScopes(scopes)}});
}

HttpRequest deviceCodeRequest(const SignInApplication &application)
{
    const FormFields fields{{"client_id", application.clientId}, {"scope", withSignInScopes(application.scopes)}};
    HttpRequest request = HttpRequest::post(signInEndpoint(application, QStringLiteral("devicecode")), formType,
                                            formOf(fields + claimsOf(application)));
    request.repeatable = true; // a code that nobody types does no harm
    return request;
}

HttpRequest deviceTokenRequest(const SignInApplication &application, const Secret &deviceCode)
{
    const FormFields fields{{"grant_type", QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                            {"device_code", QString::fromUtf8(deviceCode.bytes())}};
    return tokenRequest(application, fields + claimsOf(application));
}

QUrl adminConsentAddress(const SignInApplication &application)
{
    QUrl address = addressBelow(
        application.authority,
        QStringLiteral("/%1/v2.0/adminconsent").arg(QString::fromLatin1(QUrl::toPercentEncoding(application.tenant))));
    address.setQuery(QString::fromLatin1(formOf({{"client_id", application.clientId},
                                                 {"scope", application.scopes.join(u' ')},
                                                 {"redirect_uri", QStringLiteral("http://localhost")}})));
    return address;
}

} // namespace counterfoil
