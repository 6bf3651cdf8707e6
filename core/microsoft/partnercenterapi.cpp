// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/partnercenterapi.h"

#include "core/base/sentence.h"
#include "core/microsoft/collectionpage.h"
#include "core/microsoft/partnercenterrecords.h"
#include "core/rest/records.h"

#include <QUuid>

namespace counterfoil {

namespace {

constexpr int customersAPage = 500;
constexpr int invoicesAPage = 200;
constexpr int linesAPage = 2000; // the most there is
constexpr int recordsAPage = 200;

QUrlQuery queryOf(std::initializer_list<std::pair<QString, QString>> items)
{
    return QUrlQuery(items);
}

HttpHeaders commonHeaders()
{
    HttpHeaders headers;
    headers.add(QByteArrayLiteral("MS-Contract-Version"), QByteArrayLiteral("v1"));
    headers.add(QByteArrayLiteral("X-Locale"), QByteArrayLiteral("en-US")); // names must not change with the machine
    headers.add(QByteArrayLiteral("MS-PartnerCenter-Application"), QByteArrayLiteral("Counterfoil"));
    return headers;
}

QByteArray newId()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

QString customerPath(const QString &tenant, const QString &rest)
{
    return QStringLiteral("/v1/customers/%1%2").arg(pathSegment(tenant.toLower()), rest);
}

QString invoicePath(const QString &id, const QString &rest)
{
    return QStringLiteral("/v1/invoices/%1%2").arg(pathSegment(id), rest);
}

//! Amounts that are missing are no amounts of 0.
InvoiceHeader readWholeInvoice(Fields &fields)
{
    fields.require(!fields.text(u"totalCharges").isEmpty(), u"totalCharges");
    return readInvoice(fields);
}

QByteArray jsonLines(const std::vector<JsonValue> &items)
{
    QByteArray text;
    for (const JsonValue &item : items)
        text += compactJson(item) + '\n';
    return text;
}

//! The same for lists of one customer among many: the fault says of which.
template <typename Record>
Reply<std::vector<Record>> recordsOfCustomer(const QString &tenant, const Reply<std::vector<JsonValue>> &items,
                                             const std::function<Record(Fields &)> &read)
{
    Reply<std::vector<Record>> records = recordsIn<Record>(items, read);
    if (!records)
        records.error().message.prepend(SENTENCE("customer %1: ").arg(tenant.toLower()));
    return records;
}

template <typename Record>
Reply<Record> recordIn(const Reply<JsonValue> &object, const std::function<Record(Fields &)> &read)
{
    if (!object)
        return std::unexpected(object.error());
    return recordOf<Record>(*object, {}, read);
}

} // namespace

PartnerCenterApi::PartnerCenterApi(HttpTransport &transport, const QUrl &base)
    : m_service(transport, base, commonHeaders())
{}

HttpRequest PartnerCenterApi::request(const QString &path, const QUrlQuery &query) const
{
    HttpRequest request = m_service.request(path, query);
    request.headers.add(QByteArrayLiteral("MS-RequestId"), newId());
    request.headers.add(QByteArrayLiteral("MS-CorrelationId"), newId());
    return request;
}

QCoro::Task<Reply<PartnerOrganization>> PartnerCenterApi::organization() const
{
    const Reply<JsonValue> answer = co_await m_service.json(request(QStringLiteral("/v1/profiles/organization")));
    co_return recordIn<PartnerOrganization>(answer, readOrganization);
}

QCoro::Task<Reply<PartnerBillingProfile>> PartnerCenterApi::billingProfile() const
{
    const Reply<JsonValue> answer = co_await m_service.json(request(QStringLiteral("/v1/profiles/billing")));
    co_return recordIn<PartnerBillingProfile>(answer, readBillingProfile);
}

QCoro::Task<Reply<std::vector<CloudCustomer>>> PartnerCenterApi::customers() const
{
    const QUrlQuery query = queryOf({{QStringLiteral("size"), QString::number(customersAPage)}});
    const Reply<Items> items = co_await collection(request(QStringLiteral("/v1/customers"), query), 0, idAttribute);
    co_return recordsIn<CloudCustomer>(items, readCustomer);
}

QCoro::Task<Reply<CloudCustomer>> PartnerCenterApi::customer(QString tenant) const
{
    const Reply<JsonValue> answer = co_await m_service.json(request(customerPath(tenant, QString())));
    co_return recordIn<CloudCustomer>(answer, readCustomer);
}

QCoro::Task<Reply<std::vector<CloudSubscription>>> PartnerCenterApi::subscriptions(QString tenant) const
{
    const HttpRequest first = request(customerPath(tenant, QStringLiteral("/subscriptions")));
    const Reply<Items> items = co_await collection(first, 0, idAttribute);
    const auto read = [&tenant](Fields &fields) { return readSubscription(fields, tenant); };
    co_return recordsOfCustomer<CloudSubscription>(tenant, items, read);
}

QCoro::Task<Reply<std::vector<LicenceCount>>> PartnerCenterApi::licences(QString tenant) const
{
    const HttpRequest first = request(customerPath(tenant, QStringLiteral("/subscribedskus")));
    const Reply<Items> items = co_await collection(first, 0, withoutId);
    co_return recordsOfCustomer<LicenceCount>(tenant, items, readLicenceCount);
}

QCoro::Task<Reply<std::vector<AzureEntitlement>>> PartnerCenterApi::azureEntitlements(QString tenant,
                                                                                      QString plan) const
{
    const QString path = QStringLiteral("/subscriptions/%1/azureEntitlements").arg(pathSegment(plan.toLower()));
    const Reply<Items> items = co_await collection(request(customerPath(tenant, path)), 0, idAttribute);
    co_return recordsOfCustomer<AzureEntitlement>(tenant, items, readAzureEntitlement);
}

QCoro::Task<Reply<std::vector<Entitlement>>> PartnerCenterApi::entitlements(QString tenant, QString type) const
{
    QUrlQuery query;
    if (!type.isEmpty())
        query.addQueryItem(QStringLiteral("entitlementType"), type);
    query.addQueryItem(QStringLiteral("showExpiry"), QStringLiteral("true"));
    const HttpRequest first = request(customerPath(tenant, QStringLiteral("/entitlements")), query);
    const Reply<Items> items = co_await collection(first, 0, withoutId);
    co_return recordsOfCustomer<Entitlement>(tenant, items, readEntitlement);
}

QCoro::Task<Reply<std::vector<InvoiceHeader>>> PartnerCenterApi::invoices() const
{
    const QUrlQuery query = queryOf(
        {{QStringLiteral("size"), QString::number(invoicesAPage)}, {QStringLiteral("offset"), QStringLiteral("0")}});
    const HttpRequest first = request(QStringLiteral("/v1/invoices"), query);
    const Reply<Items> items = co_await collection(first, invoicesAPage, idAttribute);
    co_return recordsIn<InvoiceHeader>(items, readWholeInvoice);
}

QCoro::Task<Reply<InvoiceHeader>> PartnerCenterApi::invoice(QString id) const
{
    const Reply<JsonValue> answer = co_await m_service.json(request(invoicePath(id, QString())));
    co_return recordIn<InvoiceHeader>(answer, readWholeInvoice);
}

QCoro::Task<Reply<ServiceDocument>> PartnerCenterApi::invoicePdf(QString id) const
{
    const HttpRequest ask = request(invoicePath(id, QStringLiteral("/documents/statement")));
    const Reply<HttpResponse> answer = co_await m_service.send(ask);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (!answer->body.startsWith("%PDF")) // whatever the content type says
        co_return std::unexpected(unexpectedAnswer(SENTENCE("invoice %1: no PDF came").arg(id)));
    co_return ServiceDocument(answer->body);
}

QCoro::Task<Reply<std::vector<InvoiceBalance>>> PartnerCenterApi::balances() const
{
    const Reply<Items> items = co_await collection(request(QStringLiteral("/v1/invoices/summaries")), 0, withoutId);
    co_return recordsIn<InvoiceBalance>(items, readBalance);
}

QCoro::Task<Reply<ServiceDocument>> PartnerCenterApi::invoiceLines(QString id, InvoiceLineLink kind,
                                                                   QString currency) const
{
    // The two legacy collections count pages by offset, the others hand out tokens (microsoft.md, 2.1).
    const bool byOffset = kind.provider == u"office" || kind.provider == u"azure";
    QUrlQuery query = queryOf({{QStringLiteral("provider"), kind.provider},
                               {QStringLiteral("invoicelineitemtype"), kind.lineType},
                               {QStringLiteral("currencycode"), currency},
                               {QStringLiteral("size"), QString::number(linesAPage)}});
    if (byOffset)
        query.addQueryItem(QStringLiteral("offset"), QStringLiteral("0"));
    const HttpRequest first = request(invoicePath(id, QStringLiteral("/lineitems")), query);
    co_return co_await lines(first, byOffset ? linesAPage : 0);
}

QCoro::Task<Reply<ServiceDocument>> PartnerCenterApi::unbilledLines(QString lineType, QString currency,
                                                                    QString period) const
{
    const QUrlQuery query = queryOf({{QStringLiteral("provider"), QStringLiteral("onetime")},
                                     {QStringLiteral("invoicelineitemtype"), lineType},
                                     {QStringLiteral("currencycode"), currency},
                                     {QStringLiteral("period"), period},
                                     {QStringLiteral("size"), QString::number(linesAPage)}});
    co_return co_await lines(request(QStringLiteral("/v1/invoices/unbilled/lineitems"), query), 0);
}

QCoro::Task<Reply<std::vector<ActivityRecord>>> PartnerCenterApi::activity(Day from, Day to) const
{
    const QUrlQuery query = queryOf({{QStringLiteral("startDate"), from.iso()},
                                     {QStringLiteral("endDate"), to.iso()},
                                     {QStringLiteral("size"), QString::number(recordsAPage)}});
    const Reply<Items> items = co_await collection(request(QStringLiteral("/v1/auditrecords"), query), 0, activityKey);
    co_return recordsIn<ActivityRecord>(items, readActivity);
}

QCoro::Task<Reply<ServiceDocument>> PartnerCenterApi::lines(HttpRequest first, int pageSize) const
{
    const Reply<Items> items = co_await collection(first, pageSize, withoutId);
    if (!items)
        co_return std::unexpected(items.error());
    co_return ServiceDocument(jsonLines(*items));
}

HttpRequest PartnerCenterApi::requestOf(const HttpRequest &first, const NextPage &page) const
{
    if (page.isNone())
        return first;
    QUrlQuery query(first.url);
    if (page.token.isEmpty()) {
        query.removeQueryItem(QStringLiteral("offset"));
        query.addQueryItem(QStringLiteral("offset"), QString::number(page.offset));
    } else {
        query.addQueryItem(QStringLiteral("seekOperation"), QStringLiteral("Next"));
    }
    HttpRequest request = first;
    request.url.setQuery(query);
    request.headers = HttpHeaders();
    for (const auto &[name, value] : first.headers.fields()) // another call has ids of its own
        request.headers.add(name, name == "MS-RequestId" || name == "MS-CorrelationId" ? newId() : value);
    if (!page.token.isEmpty())
        request.headers.add(QByteArrayLiteral("MS-ContinuationToken"), page.token);
    return request;
}

QCoro::Task<Reply<PartnerCenterApi::Items>> PartnerCenterApi::collection(HttpRequest first, int pageSize,
                                                                         PageCollector::IdOf idOf) const
{
    PageCollector pages(idOf);
    NextPage page;
    for (;;) {
        const Reply<JsonValue> answer = co_await m_service.json(requestOf(first, page));
        if (!answer && !page.token.isEmpty() && isStalePage(answer.error())) {
            if (const auto fault = pages.startAgain())
                co_return std::unexpected(*fault);
            page = NextPage();
            continue;
        }
        if (!answer)
            co_return std::unexpected(answer.error());
        const auto items = itemsOf(*answer);
        if (!items)
            co_return std::unexpected(items.error());
        const Reply<NextPage> next = nextPageOf(*answer, page, pageSize);
        if (!next)
            co_return std::unexpected(next.error());
        if (const auto elsewhere = m_service.follow(addressOf(first.url, next->link)); !elsewhere)
            co_return std::unexpected(elsewhere.error());
        if (const auto fault = pages.take(**items, next->key()))
            co_return std::unexpected(*fault);
        // New commerce ignores the offset: a full page that brought nothing new was the last one.
        if (next->isNone() || (next->isLikely() && pages.lastPageBroughtNothing()))
            co_return pages.takeItems();
        page = *next;
    }
}

} // namespace counterfoil
