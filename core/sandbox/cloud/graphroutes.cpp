// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/exportdata.h"
#include "core/sandbox/cloud/replies.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

const QByteArray billing = "/reports/partners/billing";

QStringList scopesOf(const CloudState &state, const CloudRequest &request)
{
    return state.tokens.accessTokens.value(request.header("Authorization").mid(7)).scopes;
}

bool mayRead(const CloudState &state, const CloudRequest &request, const char *permission)
{
    const QStringList scopes = scopesOf(state, request);
    return scopes.contains(QLatin1String("https://graph.microsoft.com/") + QLatin1String(permission),
                           Qt::CaseInsensitive) ||
           scopes.contains(QStringLiteral("https://graph.microsoft.com/.default"), Qt::CaseInsensitive);
}

CloudReply denied(const CloudState &state, const CloudRequest &request)
{
    return graphError(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.", request,
                      state);
}

CloudReply showMe(CloudState &state, const CloudRequest &request, const Arguments &)
{
    if (!mayRead(state, request, "User.Read"))
        return denied(state, request);
    const bool person = state.has(Quirk::PersonalAccount);
    JsonText json;
    json.open().pair("@odata.context", state.base(Surface::Graph) + "/$metadata#users/$entity");
    json.key("businessPhones").open('[').close(']');
    json.pair("displayName", person ? "Jan de Vries" : "Billing Service").pair("givenName", person ? "Jan" : "Billing");
    json.key("jobTitle").null().key("mail").null().key("mobilePhone").null().key("officeLocation").null();
    json.key("preferredLanguage").null().pair("surname", person ? "de Vries" : "Service");
    json.pair("userPrincipalName",
              person ? "jan.devries@nordwindcloud.onmicrosoft.com" : "svc-billing@nordwindcloud.onmicrosoft.com");
    json.pair("id", "4988e250-5aee-482a-9136-6d269cb755c0").close();
    return jsonReply(200, json.take());
}

//! With User.Read alone the names come back as null. Source: Graph, "list transitiveMemberOf".
CloudReply showRoles(CloudState &state, const CloudRequest &request, const Arguments &)
{
    if (!mayRead(state, request, "User.Read"))
        return denied(state, request);
    const bool named = !state.has(Quirk::RolesHidden) && (mayRead(state, request, "Directory.Read.All") ||
                                                          mayRead(state, request, "GroupMember.Read.All"));
    struct Membership
    {
        const char *type, *id, *name, *role;
    };
    const Membership memberships[] = {
        {"#microsoft.graph.group", "a1b2c3d4-0001-4000-8000-000000000001", "AdminAgents", nullptr},
        {"#microsoft.graph.group", "a1b2c3d4-0002-4000-8000-000000000002", "SalesAgents", nullptr},
        {"#microsoft.graph.directoryRole", "a1b2c3d4-0003-4000-8000-000000000003", "Billing Administrator",
         "b0f54661-2d74-4c50-afa3-1ec803f12efe"},
    };
    JsonText json;
    json.open().pair("@odata.context", state.base(Surface::Graph) + "/$metadata#directoryObjects").key("value");
    json.open('[');
    for (const Membership &membership : memberships) {
        if (state.has(Quirk::NoRoles))
            break;
        json.open().pair("@odata.type", membership.type).pair("id", membership.id).key("displayName");
        named ? json.text(membership.name) : json.null();
        if (membership.role)
            named ? json.key("roleTemplateId").text(membership.role) : json.key("roleTemplateId").null();
        json.close();
    }
    json.close(']').close();
    return jsonReply(200, json.take());
}

QByteArray noData(const QByteArray &invoice)
{
    return invoice.startsWith('D')
               ? "No reconciliation data available currently for Invoice " + invoice + ". Please try again later."
               : QByteArray("No data available");
}

//! The export for an invoice or a period; no value where there is nothing.
std::optional<ExportQuery> queryOf(CloudState &state, const QJsonObject &body, bool usage)
{
    ExportQuery query;
    query.usage = usage;
    query.unknownAttribute = state.has(Quirk::UnknownAttribute);
    const QByteArray invoice = body.value(QLatin1String("invoiceId")).toString().toLatin1();
    if (!invoice.isEmpty()) {
        for (const InvoiceView &view : state.books.invoices(state.faults)) {
            if (view.id != invoice || view.legacy || !view.hasLines)
                continue;
            query.month = view.month;
            query.invoice = invoice;
            query.restated = state.has(Quirk::RestatedInvoice) && view.month == state.world().plan().last;
            return query;
        }
        return std::nullopt;
    }
    const bool last = body.value(QLatin1String("billingPeriod")).toString() == QLatin1String("last");
    query.month = Month::of(state.today()).plus(last ? -1 : 0);
    query.until = state.today();
    const bool billed = query.month <= state.world().plan().last;
    if (billed || body.value(QLatin1String("currencyCode")).toString() != QLatin1String("EUR"))
        return std::nullopt;
    return query;
}

QByteArray stamp(const QDateTime &now)
{
    return now.toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1();
}

QByteArray manifestFor(CloudState &state, const ExportQuery &query)
{
    const QByteArray month = query.month.iso().remove(QLatin1Char('-')).toLatin1();
    const QByteArray key = (query.usage ? "usage-" : "charges-") + month + '-' + query.invoice + '-' +
                           query.until.iso().toLatin1() + (query.restated ? "-restated" : "") +
                           (query.unknownAttribute ? "-unknown" : "");
    QList<CloudBlob> &blobs = state.exports.made[key];
    if (blobs.isEmpty())
        blobs = exportBlobs(state, query, state.plan().blobsPerExport);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const CloudBlob &blob : blobs)
        hash.addData(blob.content);
    CloudManifest manifest;
    manifest.id = state.guid("manifest");
    manifest.etag = hash.result().toBase64(QByteArray::Base64UrlEncoding).left(17);
    manifest.created = stamp(state.calendarNow()) + ".87Z";
    const QByteArray container =
        QByteArray(query.invoice.isEmpty() ? "unbilled" : "billed") + (query.usage ? "usagefastpath" : "reconfastpath");
    manifest.folder =
        addFolder(state,
                  container + "/v1/PartnerTenantId=" + state.world().partnerTenant() + "/BillingMonth=" + month +
                      "/InvoiceId=" + (query.invoice.isEmpty() ? "None" : query.invoice) +
                      "/InvoiceVersion=" + manifest.id.left(8) + "/Fragment=full/PartitionType=default",
                  blobs);
    state.exports.manifests.insert(manifest.id, manifest);
    return manifest.id;
}

//! What is wrong with the body of an export; empty where nothing is.
QByteArray faultOf(const QJsonObject &body, bool billed)
{
    const QStringList billedKeys{QStringLiteral("invoiceId"), QStringLiteral("attributeSet")};
    const QStringList openKeys{QStringLiteral("currencyCode"), QStringLiteral("billingPeriod"),
                               QStringLiteral("attributeSet")};
    const QStringList &known = billed ? billedKeys : openKeys;
    for (const QString &key : body.keys()) {
        if (!known.contains(key))
            return "The property '" + key.left(40).toUtf8() + "' does not exist.";
    }
    for (const QString &key : known) {
        if (!body.value(key).isString() || body.value(key).toString().isEmpty())
            return "The parameter '" + key.toUtf8() + "' is required.";
    }
    if (body.value(QLatin1String("attributeSet")).toString() != QLatin1String("full"))
        return "The sandbox knows the attributeSet 'full' alone.";
    const QString period = body.value(QLatin1String("billingPeriod")).toString();
    if (!billed && period != QLatin1String("current") && period != QLatin1String("last"))
        return "The billingPeriod is neither current nor last.";
    return {};
}

CloudReply startExport(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const bool usage = arguments[0] == "usage";
    const bool billed = arguments[1] == "billed";
    if ((!usage && arguments[0] != "reconciliation") || (!billed && arguments[1] != "unbilled"))
        return graphError(404, "ResourceNotFound", "Resource not found for the segment.", request, state);
    if (!mayRead(state, request, "PartnerBilling.Read.All"))
        return denied(state, request);
    const QByteArray type = request.header("Content-Type").split(';').front().trimmed();
    if (type.compare("application/json", Qt::CaseInsensitive) != 0)
        return graphError(415, "UnsupportedMediaType", "The media type is not supported.", request, state);
    const QJsonDocument document = QJsonDocument::fromJson(request.body);
    if (!document.isObject())
        return graphError(400, "BadRequest", "Unable to read JSON request payload.", request, state);
    if (const QByteArray fault = faultOf(document.object(), billed); !fault.isEmpty())
        return graphError(400, "BadRequest", fault, request, state);
    CloudOperation operation;
    operation.id = state.guid("operation");
    operation.created = stamp(state.calendarNow());
    if (const auto query = queryOf(state, document.object(), usage))
        operation.manifest = manifestFor(state, *query);
    else
        operation.nothing = noData(document.object().value(QLatin1String("invoiceId")).toString().toLatin1());
    state.exports.operations.insert(operation.id, operation);
    CloudReply reply(202);
    reply.set("Location", state.base(Surface::Graph) + billing + "/operations/" + operation.id);
    return reply;
}

void writeManifest(JsonText &json, const CloudState &state, const CloudManifest &manifest)
{
    const BlobFolder &folder = state.exports.folders[manifest.folder];
    json.open().pair("id", manifest.id).pair("schemaVersion", "1").pair("dataFormat", "compressedJSON");
    json.pair("createdDateTime", manifest.created).pair("eTag", manifest.etag);
    json.pair("partnerTenantId", state.world().partnerTenant());
    json.pair("rootDirectory", state.base(Surface::Blob) + '/' + folder.path).pair("sasToken", folder.sas);
    json.pair("partitionType", "Default").pair("blobCount", int(folder.blobs.size())).key("blobs").open('[');
    for (const CloudBlob &blob : folder.blobs)
        json.open().pair("name", blob.name).pair("partitionValue", "default").close();
    json.close(']').close();
}

void writeLocation(JsonText &json, const CloudState &state, const CloudOperation &operation)
{
    const QByteArray address = state.base(Surface::Graph) + billing + "/manifests/" + operation.manifest;
    ManifestShape shape = state.plan().manifest;
    if (shape == ManifestShape::InTurns)
        shape = ManifestShape(uchar(operation.manifest.front()) % 3);
    if (shape == ManifestShape::NavigationLink)
        json.pair("resourceLocation@odata.navigationLink", address);
    else if (shape == ManifestShape::Address)
        json.pair("resourceLocation", address);
    else
        writeManifest(json.key("resourceLocation"), state, state.exports.manifests[operation.manifest]);
}

CloudReply showOperation(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const auto found = state.exports.operations.find(arguments[0]);
    if (found == state.exports.operations.end() || !found->request.isEmpty())
        return graphError(404, "ResourceNotFound", "The operation was not found.", request, state);
    // half a second of grace: clocks of both sides are not the same
    if (state.nowMilliseconds() + 500 < found->notBefore) {
        ++state.exports.earlyPolls;
        CloudReply reply = graphError(429, "TooManyRequests", "Too early.", request, state);
        reply.set("Retry-After", QByteArray::number(state.plan().retryAfter));
        return reply;
    }
    const bool running = found->polls < state.plan().runningPolls;
    ++found->polls;
    const char *kind = running ? "running" : found->manifest.isEmpty() ? "failed" : "exportSuccess";
    JsonText json;
    json.open().pair("@odata.context",
                     state.base(Surface::Graph) + "/$metadata#reports/partners/billing/operations/$entity");
    json.pair("@odata.type", QByteArray("#microsoft.graph.partners.billing.") + kind + "Operation");
    json.pair("id", found->id).pair("createdDateTime", found->created);
    json.pair("lastActionDateTime", stamp(state.calendarNow()) + ".5046691Z");
    json.pair("status", running ? "running" : found->manifest.isEmpty() ? "failed" : "succeeded");
    if (!running && found->manifest.isEmpty())
        json.key("error").open().pair("message", found->nothing).pair("code", "5000").close();
    else if (!running)
        writeLocation(json, state, *found);
    json.close();
    CloudReply reply = jsonReply(200, json.take());
    if (running) {
        reply.set("Retry-After", QByteArray::number(state.plan().retryAfter));
        found->notBefore = state.nowMilliseconds() + qint64(state.plan().retryAfter) * 1000;
    }
    return reply;
}

CloudReply showManifest(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const auto found = state.exports.manifests.constFind(arguments[0]);
    if (found == state.exports.manifests.cend())
        return graphError(404, "ResourceNotFound", "The manifest was not found.", request, state);
    JsonText json;
    writeManifest(json, state, *found);
    return jsonReply(200, json.take());
}

} // namespace

std::span<const Route> graphRoutes()
{
    static const Route routes[] = {
        {"GET", "me", Me, showMe},
        {"GET", "me/transitiveMemberOf", Roles, showRoles},
        {"POST", "reports/partners/billing/{}/{}/export", Export, startExport},
        {"GET", "reports/partners/billing/operations/{}", Operation, showOperation},
        {"GET", "reports/partners/billing/manifests/{}", Manifest, showManifest},
    };
    return routes;
}

} // namespace counterfoil
