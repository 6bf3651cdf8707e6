// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/answer.h"

#include "core/base/redaction.h"
#include "core/base/sentence.h"
#include "core/net/addresses.h"
#include "core/net/certificatefault.h"
#include "core/net/retryafter.h"

#include <QSet>

namespace counterfoil {

namespace {

constexpr int maxLevels = 100;
constexpr qsizetype longestMessage = 300;

//! What an error body says about itself.
struct ErrorBody
{
    QString code;
    QString message;
};

bool looksLikeHtml(const QByteArray &body)
{
    const QByteArray start = body.left(64).trimmed().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head");
}

//! The first of the names that has a text.
QString firstOf(const JsonValue &object, std::initializer_list<QStringView> names)
{
    for (const QStringView name : names) {
        if (const QString text = object.textOf(name); !text.isEmpty())
            return text;
    }
    return {};
}

ErrorBody errorBodyOf(const QByteArray &body)
{
    if (body.isEmpty() || looksLikeHtml(body))
        return {};
    const Result<JsonValue> json = parseJson(body, maxLevels);
    if (!json || !json->isObject())
        return {{}, json || body.trimmed().startsWith('<') ? QString() : QString::fromUtf8(body.left(longestMessage))};
    const JsonValue *inner = json->find(u"error");
    const JsonValue &error = inner && inner->isObject() ? *inner : *json;
    return {firstOf(error, {u"code"}), firstOf(error, {u"message", u"description"}).left(longestMessage)};
}

//! Partner Center says it in the status line, the challenge or the body, and has no code for it (microsoft.md, 1.5).
bool wantsSecondFactor(const HttpResponse &response)
{
    const QByteArray text =
        response.reason + '\n' + response.body.left(2000) + '\n' + response.headers.value("WWW-Authenticate");
    return text.toLower().contains("mfa required");
}

struct Meaning
{
    const char *code;
    const char *hint;
};

Meaning meaningOfRefusal(const QString &serviceCode)
{
    if (serviceCode == u"900309")
        return {"denied",
                QT_TRANSLATE_NOOP(
                    "Hints", "A conditional access rule of your tenant blocks this; ask its administrator to allow the "
                             "service account.")};
    if (serviceCode == u"20002")
        return {"denied",
                QT_TRANSLATE_NOOP("Hints", "Your tenant has no reseller relation with this customer any more.")};
    if (serviceCode == u"AccountCostDisabled" || serviceCode == u"DepartmentCostDisabled")
        return {"denied",
                QT_TRANSLATE_NOOP("Hints",
                                  "Let an enrolment administrator switch on \"view charges\" for account owners or "
                                  "department administrators, or sign in as an enterprise administrator.")};
    if (serviceCode == u"IndirectCostDisabled")
        return {"denied",
                QT_TRANSLATE_NOOP(
                    "Hints", "The partner of this indirect enrolment has not released its prices; ask the partner to "
                             "publish the markup.")};
    static const QSet<QString> withoutBillingRole{
        QStringLiteral("AuthorizationFailed"), QStringLiteral("BillingAccessDenied"),
        QStringLiteral("RBACAccessDenied"), QStringLiteral("UnauthorizedAccess")};
    if (withoutBillingRole.contains(serviceCode))
        return {"denied",
                QT_TRANSLATE_NOOP(
                    "Hints", "Let an enterprise administrator give the account a role at this enrolment (read-only "
                             "suffices) in the Azure portal, Cost Management + Billing, Access control; a new role can "
                             "take an hour.")};
    if (serviceCode == u"DisallowedOperation" || serviceCode == u"SubscriptionTypeNotSupported")
        return {"denied",
                QT_TRANSLATE_NOOP(
                    "Hints", "Azure hands this out for no account of this kind; nothing can be done but download the "
                             "files in the Azure portal and import them.")};
    return {"denied",
            QT_TRANSLATE_NOOP("Hints",
                              "Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent, and has "
                              "consented to billing data; a new role can take an hour.")};
}

Meaning meaningOf(const HttpResponse &response, const QString &serviceCode)
{
    switch (response.status) {
    case 401:
        if (wantsSecondFactor(response))
            return {"mfa-required",
                    QT_TRANSLATE_NOOP(
                        "Hints", "Sign in again and confirm with the second factor; Microsoft asks for it on every "
                                 "Partner Center call.")};
        return {"expired", QT_TRANSLATE_NOOP("Hints", "Sign in again for this connection.")};
    case 403:
        return meaningOfRefusal(serviceCode);
    case 404:
        return {"not-found",
                QT_TRANSLATE_NOOP("Hints", "It is not there any more, or not for this account. Look for it in Partner "
                                           "Center or the Azure portal with the same account; if it is there, report "
                                           "this with the time of the sync.")};
    case 410:
        return {"gone",
                QT_TRANSLATE_NOOP("Hints", "The service has thrown it away; it is asked for again at the next sync.")};
    case 429:
        return {"throttled",
                QT_TRANSLATE_NOOP(
                    "Hints", "Microsoft limits the number of calls; the next sync goes on where this one stopped.")};
    case 408:
    case 500:
    case 502:
    case 503:
    case 504:
        return {"unavailable",
                QT_TRANSLATE_NOOP("Hints",
                                  "The service has a disturbance; try again later. What was stored before stays.")};
    default:
        return {"refused", QT_TRANSLATE_NOOP(
                               "Hints", "The service does not accept this call; report it with the time of the sync.")};
    }
}

ServiceFault redirectFault(const HttpResponse &response, const QUrl &asked)
{
    const QUrl target(QString::fromUtf8(response.headers.value("Location")));
    if (!target.isRelative() && !sameOrigin(asked, target))
        return foreignHost(target);
    ServiceFault fault =
        unexpectedAnswer(SENTENCE("the service sends to another address of the same host (status %1), which is "
                                  "not followed")
                             .arg(response.status));
    fault.status = response.status;
    return fault;
}

ServiceFault certificateFault(const Error &error)
{
    return ServiceFault(QStringLiteral("answer"), redacted(error.message()),
                        QStringLiteral(QT_TRANSLATE_NOOP(
                            "Hints", "Who answered could not prove to be Microsoft, so nothing was sent there. Look "
                                     "whether this machine's date is right and its certificates are up to date. If "
                                     "your network inspects encrypted traffic, ask its administrator, or name its "
                                     "authority in the cloud profile and connect again.")));
}

} // namespace

ServiceFault faultOf(const HttpResponse &response, const QUrl &asked)
{
    if (response.status >= 300 && response.status < 400)
        return redirectFault(response, asked);
    const ErrorBody body = errorBodyOf(response.body);
    const Meaning meaning = meaningOf(response, body.code);
    QString message = SENTENCE("status %1").arg(response.status);
    if (!body.code.isEmpty())
        message += SENTENCE(", code %1").arg(body.code);
    if (!body.message.isEmpty())
        message += QStringLiteral(": %1").arg(body.message.simplified());
    else if (qstrcmp(meaning.code, "mfa-required") == 0)
        message += SENTENCE(": Partner Center wants a sign-in with a second factor");
    else if (response.status == 401)
        message += SENTENCE(": the service does not take the sign-in");
    else if (looksLikeHtml(response.body))
        message += SENTENCE(": a web page instead of JSON");
    ServiceFault fault(QString::fromLatin1(meaning.code), redacted(message), QString::fromLatin1(meaning.hint));
    fault.status = response.status;
    fault.serviceCode = body.code;
    fault.retryAfter = retryAfterOf(response);
    for (const char *name : {"MS-CorrelationId", "request-id", "x-ms-correlation-request-id"}) {
        if (fault.correlation.isEmpty())
            fault.correlation = QString::fromLatin1(response.headers.value(name));
    }
    return fault;
}

ServiceFault faultOf(const Error &error)
{
    if (isCertificateFailure(error))
        return certificateFault(error);
    if (error.code() == Error::Code::Distrusted)
        return unexpectedAnswer(redacted(error.message()));
    if (error.code() == Error::Code::ForeignHost) {
        ServiceFault fault = foreignHost(QUrl());
        fault.message = redacted(error.message());
        return fault;
    }
    if (error.code() == Error::Code::SignIn)
        return ServiceFault(QStringLiteral("expired"), redacted(error.message()),
                            QStringLiteral(QT_TRANSLATE_NOOP("Hints", "Sign in again for this connection.")));
    const bool network = error.code() == Error::Code::Network;
    ServiceFault fault(network ? QStringLiteral("offline") : QStringLiteral("failed"), redacted(error.message()),
                       network ? QStringLiteral(QT_TRANSLATE_NOOP(
                                     "Hints", "Check the network and the proxy; what is stored stays readable."))
                               : QStringLiteral(QT_TRANSLATE_NOOP(
                                     "Hints", "Try again; if it stays, report it with the time of the sync.")));
    fault.noAnswer = network;
    fault.thisSide = !network;
    return fault;
}

Reply<JsonValue> jsonOf(const HttpResponse &response)
{
    const QByteArray body = withoutByteOrderMark(response.body);
    if (looksLikeHtml(body))
        return std::unexpected(unexpectedAnswer(SENTENCE("a web page instead of JSON; a proxy or a sign-in page "
                                                         "of the network may stand in between")));
    Result<JsonValue> json = parseJson(body, maxLevels);
    if (json)
        return *std::move(json);
    const QList<Fault> &faults = json.error().faults();
    const Fault first = faults.isEmpty() ? Fault() : faults.first();
    return std::unexpected(
        unexpectedAnswer(SENTENCE("the answer is no JSON: %1 (line %2)").arg(first.reason).arg(first.line)));
}

} // namespace counterfoil
