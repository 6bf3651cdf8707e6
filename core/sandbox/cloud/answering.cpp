// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/answering.h"

#include "core/sandbox/cloud/blobservice.h"
#include "core/sandbox/cloud/entra.h"
#include "core/sandbox/cloud/replies.h"

#include <QLocale>
#include <QUuid>

namespace counterfoil {

namespace {

CloudReply refuseAddress(const CloudState &state, const CloudRequest &request, bool otherMethod)
{
    const int status = otherMethod ? 405 : 404;
    switch (request.surface) {
    case Surface::PartnerCenter:
        return partnerMessage(status, otherMethod ? "The requested resource does not support this method."
                                                  : "No HTTP resource was found that matches the request URI.");
    case Surface::Graph:
        return graphError(status, otherMethod ? "Request_BadRequest" : "ResourceNotFound",
                          "Resource not found for the segment.", request, state);
    case Surface::Arm:
        return armError(status, otherMethod ? "MethodNotAllowed" : "NotFound", "The resource was not found.");
    default:
        return CloudReply(status);
    }
}

bool isGuid(const QByteArray &text)
{
    return text.size() == 36 && !QUuid::fromString(QLatin1String(text)).isNull();
}

//! Headers that the documentation asks for. Source: Partner Center, "REST headers".
std::optional<CloudReply> refuseHeaders(const CloudRequest &request, RequestTopic topic)
{
    if (request.surface == Surface::Arm && !request.has(QStringLiteral("api-version")))
        return armError(400, "MissingApiVersionParameter",
                        "The api-version query parameter (?api-version=) is "
                        "required for all requests.");
    if (request.surface != Surface::PartnerCenter)
        return std::nullopt;
    const QByteArray accept = request.header("Accept");
    const bool json = accept.contains("application/json") || accept.contains("*/*") ||
                      (topic == InvoicePdf && accept.contains("application/pdf"));
    if (!json)
        return partnerMessage(accept.isEmpty() ? 400 : 406, "The Accept header does not name application/json.");
    for (const char *name : {"MS-RequestId", "MS-CorrelationId"}) {
        const QByteArray id = request.header(name);
        if (!id.isEmpty() && !isGuid(id))
            return partnerMessage(400, QByteArray(name) + " is not a GUID.");
    }
    return std::nullopt;
}

void addIds(CloudState &state, const CloudRequest &request, CloudReply &reply)
{
    const auto echo = [&](const char *name, const char *from) {
        const QByteArray given = request.header(from);
        reply.set(name, given.isEmpty() ? state.guid("trace") : given);
    };
    switch (request.surface) {
    case Surface::PartnerCenter:
        echo("MS-RequestId", "MS-RequestId");
        echo("MS-CorrelationId", "MS-CorrelationId");
        reply.set("MS-CV", "sandbox.0");
        reply.set("MS-ServerId", "sandbox");
        break;
    case Surface::Graph:
        reply.set("request-id", state.guid("trace"));
        echo("client-request-id", "client-request-id");
        break;
    case Surface::Arm:
        reply.set("x-ms-request-id", state.guid("trace"));
        reply.set("x-ms-ratelimit-microsoft.costmanagement-qpu-remaining",
                  "QueriesPerHour:597,QueriesPerMin:57,QueriesPer10Sec:9");
        break;
    case Surface::Blob:
        reply.set("x-ms-request-id", state.guid("trace"));
        reply.set("x-ms-version", "2021-08-06");
        break;
    default:
        break;
    }
}

CloudReply serve(CloudState &state, const CloudRequest &request)
{
    if (request.surface == Surface::Foreign) // a stranger is friendly: that is the trap
        return jsonReply(200, R"({"totalCount":0,"items":[],"value":[]})");
    RequestTopic topic = BlobTopic;
    FoundRoute found;
    if (request.surface != Surface::Blob) {
        found = findRoute(request);
        if (!found.route)
            return refuseAddress(state, request, found.otherMethod);
        topic = found.route->topic;
    }
    CloudReply reply;
    if (state.faults.strikeBefore(reply, state, request, topic))
        return reply;
    if (request.surface == Surface::Blob) {
        reply = serveBlob(state, request);
    } else {
        if (request.surface != Surface::Entra) {
            if (auto refusal = refuseBearer(state, request))
                return *refusal;
            if (auto refusal = refuseHeaders(request, topic))
                return *refusal;
        }
        reply = found.route->handle(state, request, found.arguments);
    }
    state.faults.strikeAfter(reply, state, request, topic);
    return reply;
}

} // namespace

CloudReply answerRequest(CloudState &state, const CloudRequest &request)
{
    CloudReply reply = serve(state, request);
    addIds(state, request, reply);
    if (reply.header("Date").isEmpty())
        reply.set("Date", QLocale::c()
                              .toString(QDateTime::fromSecsSinceEpoch(state.now(), Qt::UTC),
                                        QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"))
                              .toLatin1());
    return reply;
}

} // namespace counterfoil
