// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/replies.h"

namespace counterfoil {

CloudReply partnerError(int status, int code, const QByteArray &description)
{
    JsonText json;
    json.open().pair("code", code).key("description").text(description);
    json.key("data").open('[').close(']').pair("source", "PartnerFD").close();
    return jsonReply(status, json.take());
}

CloudReply partnerMessage(int status, const QByteArray &message)
{
    JsonText json;
    json.open().pair("message", message).close();
    return jsonReply(status, json.take());
}

CloudReply graphError(int status, const QByteArray &code, const QByteArray &message, const CloudRequest &request,
                      const CloudState &state)
{
    const QByteArray client = request.header("client-request-id");
    JsonText json;
    json.open().key("error").open().pair("code", code).pair("message", message).key("innerError").open();
    json.pair("date", state.calendarNow().toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1());
    json.pair("request-id", "7f3f2a10-4c2b-4f0e-9b8e-0d8a3f1c2b4d");
    json.pair("client-request-id", client.isEmpty() ? QByteArray("7f3f2a10-4c2b-4f0e-9b8e-0d8a3f1c2b4d") : client);
    json.close().close().close();
    return jsonReply(status, json.take());
}

CloudReply armError(int status, const QByteArray &code, const QByteArray &message)
{
    JsonText json;
    json.open().key("error").open().pair("code", code).pair("message", message).close().close();
    return jsonReply(status, json.take());
}

CloudReply billingDenied()
{
    return armError(403, "BillingAccessDenied", "There is no role at this billing account.");
}

CloudReply blobError(int status, const QByteArray &code, const QByteArray &message)
{
    CloudReply reply(status, "\xEF\xBB\xBF<?xml version=\"1.0\" encoding=\"utf-8\"?><Error><Code>" + code +
                                 "</Code><Message>" + message + "</Message></Error>");
    reply.set("Content-Type", "application/xml");
    reply.set("x-ms-error-code", code);
    return reply;
}

void addLink(JsonText &json, QByteArrayView name, const QByteArray &address, const QByteArray &continuation)
{
    json.key(name).open().pair("uri", address).pair("method", "GET").key("headers").open('[');
    if (!continuation.isEmpty())
        json.open().pair("key", "MS-ContinuationToken").pair("value", continuation).close();
    json.close(']').close();
}

void addSelf(JsonText &json, const QByteArray &address)
{
    json.key("links").open();
    addLink(json, "self", address);
    json.close();
}

void addType(JsonText &json, QByteArrayView type, const QByteArray &etag)
{
    json.key("attributes").open().pair("etag", etag).pair("objectType", type).close();
}

QByteArray instant(Day day, QByteArrayView time)
{
    return day.iso().toLatin1() + 'T' + time.toByteArray() + 'Z';
}

} // namespace counterfoil
