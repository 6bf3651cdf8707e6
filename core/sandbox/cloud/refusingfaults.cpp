// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/entra.h"
#include "core/sandbox/cloud/faultactions.h"
#include "core/sandbox/cloud/replies.h"

#include <QLocale>

namespace counterfoil::faults {

namespace {

QByteArray httpDate(qint64 seconds)
{
    return QLocale::c()
        .toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
        .toLatin1();
}

CloudReply throttled(Context context)
{
    if (context.request.surface != Surface::PartnerCenter)
        return armError(429, context.request.surface == Surface::Graph ? "TooManyRequests" : "429",
                        "Too many requests. Please retry.");
    return jsonReply(429, R"({ "statusCode": 429, "message": "Rate limit is exceeded. Try again in 1 seconds." })");
}

bool page(Reply &reply, int status, const QByteArray &title)
{
    reply = CloudReply(status,
                       "<html><head><title>" + title + "</title></head><body><h1>" + title + "</h1></body></html>\n");
    reply.set("Content-Type", "text/html; charset=utf-8");
    return true;
}

} // namespace

bool throttle(Reply &reply, Context context)
{
    reply = throttled(context);
    reply.set("Retry-After", "1");
    return true;
}

bool throttleByDate(Reply &reply, Context context)
{
    reply = throttled(context);
    reply.set("Retry-After", httpDate(context.state.now() + 2));
    return true;
}

bool throttleSilently(Reply &reply, Context context)
{
    reply = throttled(context);
    return true;
}

bool throttleForYears(Reply &reply, Context context)
{
    reply = throttled(context);
    reply.set("Retry-After", "1000000000");
    return true;
}

bool throttleOddly(Reply &reply, Context context)
{
    reply = throttled(context);
    reply.set("Retry-After", "-1 soon");
    return true;
}

bool throttleCost(Reply &reply, Context context)
{
    reply = throttled(context);
    reply.set("x-ms-ratelimit-microsoft.costmanagement-entity-retry-after", "1");
    reply.set("x-ms-ratelimit-microsoft.costmanagement-qpu-retry-after", "2");
    return true;
}

void fail(Reply &reply, Context context, int status, int seconds)
{
    switch (context.request.surface) {
    case Surface::PartnerCenter:
        reply = partnerError(status, 900192, "An error has occurred.");
        break;
    case Surface::Blob:
        reply = blobError(status, "ServerBusy", "The server is busy.");
        break;
    default:
        reply = armError(status, "ServiceUnavailable", "The service is unavailable.");
    }
    if (seconds >= 0)
        reply.set("Retry-After", QByteArray::number(seconds));
}

bool gatewayPage(Reply &reply, Context)
{
    return page(reply, 502, "Bad Gateway");
}

bool loginPage(Reply &reply, Context)
{
    return page(reply, 200, "Sign in to the network");
}

bool resetMidBody(Reply &reply, Context)
{
    reply.delivery.cutAfter = reply.body.size() / 2;
    reply.delivery.reset = true;
    return !reply.body.isEmpty();
}

bool hangUp(Reply &reply, Context)
{
    reply.delivery.silent = true;
    reply.delivery.reset = true;
    return true;
}

bool cutMidBody(Reply &reply, Context)
{
    reply.delivery.cutAfter = reply.body.size() / 2;
    return !reply.body.isEmpty();
}

bool claimLess(Reply &reply, Context)
{
    reply.delivery.statedLength = reply.body.size() / 2;
    return !reply.body.isEmpty();
}

bool claimMore(Reply &reply, Context)
{
    reply.delivery.statedLength = reply.body.size() + 100;
    return true;
}

bool cutUnstated(Reply &reply, Context)
{
    reply.delivery.cutAfter = reply.body.size() / 2;
    reply.delivery.unstated = true;
    return !reply.body.isEmpty();
}

bool drip(Reply &reply, Context)
{
    reply.delivery.bytesAtOnce = std::max(16, int(reply.body.size() / 20));
    return true;
}

bool stall(Reply &reply, Context)
{
    reply.delivery.stallAfter = reply.body.size() / 2;
    return true;
}

bool keepSilent(Reply &reply, Context)
{
    reply.delivery.silent = true;
    return true;
}

bool refuseContinuation(Reply &reply, Context context)
{
    if (context.request.surface == Surface::Arm && context.request.has(QStringLiteral("$skiptoken"))) {
        reply = armError(400, "InvalidSkipToken", "The skip token is not valid or has expired.");
        return true;
    }
    if (context.request.header("MS-ContinuationToken").isEmpty())
        return false;
    reply = partnerError(400, 800002, "The continuation token is not valid or has expired.");
    return true;
}

bool redirectAway(Reply &reply, Context context)
{
    reply = CloudReply(302);
    reply.set("Location", context.state.base(Surface::Foreign) + context.request.path);
    return true;
}

bool redirectHome(Reply &reply, Context context)
{
    reply = CloudReply(307);
    reply.set("Location", context.request.path + "?again=1");
    return true;
}

bool unauthorized(Reply &reply, Context)
{
    reply = CloudReply(401);
    reply.set("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return true;
}

bool wantMfa(Reply &reply, Context context)
{
    unauthorized(reply, context);
    reply.reason = "Unauthorized - MFA required";
    return true;
}

bool forbid(Reply &reply, Context context)
{
    if (context.request.surface == Surface::Graph)
        reply = graphError(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.",
                           context.request, context.state);
    else {
        reply = CloudReply(403, "Forbidden");
        reply.set("Content-Type", "text/plain");
    }
    return true;
}

bool echoSecret(Reply &reply, Context context)
{
    reply = partnerError(400, 800002, "Bad request: Authorization " + context.request.header("Authorization"));
    return true;
}

bool costDisabled(Reply &reply, Context)
{
    reply = armError(403, "IndirectCostDisabled", "The partner has not released the prices of this enrolment.");
    return true;
}

bool denyBilling(Reply &reply, Context)
{
    reply = billingDenied();
    return true;
}

void refuseGrant(Reply &reply, Context context, const char *error, int code, const char *suberror)
{
    const bool interaction = qstrcmp(error, "interaction_required") == 0;
    const EntraRefusal refusal{
        400,      error,
        code,     "The sandbox was told to say so.",
        suberror, interaction ? R"({"access_token":{"capolids":{"essential":true,"values":["sandbox"]}}})" : ""};
    reply = refuseToken(refusal, context.state.calendarNow());
}

bool temporarilyUnavailable(Reply &reply, Context context)
{
    reply = refuseToken(
        {503, "temporarily_unavailable", 90033, "A transient error has occurred. Please try again.", {}, {}},
        context.state.calendarNow());
    return true;
}

bool loseOperation(Reply &reply, Context context)
{
    if (context.request.surface == Surface::Arm)
        reply = armError(404, "NotFound", "There is no such report.");
    else
        reply = graphError(404, "ResourceNotFound", "The operation was not found.", context.request, context.state);
    return true;
}

bool expireSas(Reply &reply, Context)
{
    reply = blobError(403, "AuthenticationFailed", "Signature not valid in the specified time frame.");
    return true;
}

bool loseBlob(Reply &reply, Context)
{
    reply = blobError(404, "BlobNotFound", "The specified blob does not exist.");
    return true;
}

bool clockAhead(Reply &reply, Context context)
{
    reply.set("Date", httpDate(context.state.now() + 3 * 86400));
    return true;
}

bool clockBehind(Reply &reply, Context context)
{
    reply.set("Date", httpDate(context.state.now() - 3 * 86400));
    return true;
}

} // namespace counterfoil::faults
