// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/graphapi.h"

#include "core/base/sentence.h"
#include "core/microsoft/graphrecords.h"
#include "core/net/retryafter.h"

namespace counterfoil {

namespace {

constexpr int usualWait = 30; // seconds; contract, section 8.3

const QString noDataCode = QStringLiteral("5000"); // there is nothing to export yet, whatever the status is

int waitOf(const HttpResponse &answer)
{
    const int seconds = retryAfterOf(answer);
    return seconds >= 0 ? seconds : usualWait;
}

JsonValue bodyOfBilled(const QString &invoiceId)
{
    return jsonObjectOf(
        {{QStringLiteral("invoiceId"), invoiceId}, {QStringLiteral("attributeSet"), QStringLiteral("full")}});
}

JsonValue bodyOfUnbilled(const QString &currency, const QString &period)
{
    return jsonObjectOf({{QStringLiteral("currencyCode"), currency.toUpper()},
                         {QStringLiteral("billingPeriod"), period},
                         {QStringLiteral("attributeSet"), QStringLiteral("full")}});
}

ExportOperation failedOperation(const JsonValue &body, ExportOperation operation)
{
    const JsonValue *error = body.find(u"error");
    operation.errorCode = error ? error->textOf(u"code") : QString();
    operation.errorMessage = error ? error->textOf(u"message") : QString();
    operation.state =
        operation.errorCode == noDataCode ? ExportOperation::State::NoData : ExportOperation::State::Failed;
    return operation;
}

ExportOperation nothingYet(const QUrl &address)
{
    ExportOperation operation;
    operation.address = address;
    operation.state = ExportOperation::State::NoData;
    operation.errorCode = noDataCode;
    return operation;
}

} // namespace

GraphApi::GraphApi(HttpTransport &transport, const QUrl &base, QStringList blobHostSuffixes)
    : m_service(transport, base), m_blobHostSuffixes(std::move(blobHostSuffixes))
{}

QCoro::Task<Reply<AccountRoles>> GraphApi::roles() const
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("$select"), QStringLiteral("id,displayName,roleTemplateId"));
    const HttpRequest first = m_service.request(QStringLiteral("/me/transitiveMemberOf"), query);
    const Reply<std::vector<JsonValue>> groups = co_await m_service.linkedList(first, idAttribute);
    if (!groups)
        co_return std::unexpected(groups.error());
    co_return readRoles(*groups);
}

QCoro::Task<Reply<ExportOperation>> GraphApi::exportReconciliation(QString invoiceId) const
{
    co_return co_await startExport(QStringLiteral("reconciliation/billed"), bodyOfBilled(invoiceId));
}

QCoro::Task<Reply<ExportOperation>> GraphApi::exportUnbilledReconciliation(QString currency, QString period) const
{
    co_return co_await startExport(QStringLiteral("reconciliation/unbilled"), bodyOfUnbilled(currency, period));
}

QCoro::Task<Reply<ExportOperation>> GraphApi::exportUsage(QString invoiceId) const
{
    co_return co_await startExport(QStringLiteral("usage/billed"), bodyOfBilled(invoiceId));
}

QCoro::Task<Reply<ExportOperation>> GraphApi::exportUnbilledUsage(QString currency, QString period) const
{
    co_return co_await startExport(QStringLiteral("usage/unbilled"), bodyOfUnbilled(currency, period));
}

QCoro::Task<Reply<ExportOperation>> GraphApi::startExport(QString dataset, JsonValue body) const
{
    const QString path = QStringLiteral("/reports/partners/billing/%1/export").arg(dataset);
    HttpRequest ask = m_service.postJson(path, QUrlQuery(), body);
    ask.repeatable = true; // a second export of the same does no harm
    const Reply<HttpResponse> answer = co_await m_service.send(ask);
    if (!answer && answer.error().serviceCode == noDataCode)
        co_return nothingYet(ask.url);
    if (!answer)
        co_return std::unexpected(answer.error());
    const QByteArray location = answer->headers.value("Location");
    if (location.isEmpty())
        co_return std::unexpected(unexpectedAnswer(SENTENCE("the export started without a Location")));
    ExportOperation operation;
    operation.address = addressOf(ask.url, location);
    operation.waitSeconds = std::max(retryAfterOf(*answer), 0); // the 30 seconds are between two questions
    if (const auto next = m_service.follow(operation.address); !next)
        co_return std::unexpected(next.error());
    co_return operation;
}

QCoro::Task<Reply<ExportOperation>> GraphApi::operation(QUrl address) const
{
    const Reply<HttpResponse> answer = co_await m_service.visit(address);
    if (!answer && answer.error().serviceCode == noDataCode)
        co_return nothingYet(address);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return operationOf(*answer, address);
}

Reply<ExportOperation> GraphApi::operationOf(const HttpResponse &answer, const QUrl &address) const
{
    ExportOperation operation;
    operation.address = address;
    operation.waitSeconds = waitOf(answer);
    if (answer.status == 202 && answer.body.isEmpty())
        return operation;
    const Reply<JsonValue> body = jsonOf(answer);
    if (!body)
        return std::unexpected(body.error());
    const QString status = body->textOf(u"status").toLower();
    if (status.isEmpty())
        return std::unexpected(unexpectedAnswer(SENTENCE("/status: a value is expected")));
    if (status == u"succeeded" || status == u"completed")
        return succeeded(*body, operation);
    return status == u"failed" ? failedOperation(*body, operation) : operation; // all else is on its way
}

//! The manifest comes along, or its address as a link or as a text: all three are met (microsoft.md, 3.1).
Reply<ExportOperation> GraphApi::succeeded(const JsonValue &body, ExportOperation operation) const
{
    operation.state = ExportOperation::State::Succeeded;
    const JsonValue *location = body.find(u"resourceLocation");
    if (location && location->isObject() && location->find(u"rootDirectory")) {
        Reply<ExportManifest> manifest = readManifest(*location, m_blobHostSuffixes);
        if (!manifest)
            return std::unexpected(manifest.error());
        operation.manifest = *std::move(manifest);
        return operation;
    }
    QString link = body.textOf(u"resourceLocation");
    if (link.isEmpty())
        link = body.textOf(u"resourceLocation@odata.navigationLink");
    if (link.isEmpty())
        return std::unexpected(unexpectedAnswer(SENTENCE("/resourceLocation: a manifest is expected")));
    operation.manifestAddress = addressOf(operation.address, link.toUtf8());
    if (const auto next = m_service.follow(operation.manifestAddress); !next)
        return std::unexpected(next.error());
    return operation;
}

QCoro::Task<Reply<ExportManifest>> GraphApi::manifest(QUrl address) const
{
    const Reply<HttpRequest> ask = m_service.follow(address);
    if (!ask)
        co_return std::unexpected(ask.error());
    const Reply<JsonValue> body = co_await m_service.json(*ask);
    if (!body)
        co_return std::unexpected(body.error());
    co_return readManifest(*body, m_blobHostSuffixes);
}

} // namespace counterfoil
