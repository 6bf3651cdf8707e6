// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/azure/armapi.h"

#include "core/azure/armrecords.h"
#include "core/base/sentence.h"
#include "core/net/retryafter.h"
#include "core/rest/records.h"

namespace counterfoil {

namespace {

const char *const billingVersion = "2024-04-01";
const char *const expandingVersion = "2020-05-01"; // the last whose $expand shows an enrolment's details, and the one
                                                   // that profiles and customers of partners are documented for
const char *const reportVersion = "2025-03-01";
const char *const consumptionVersion = "2023-05-01";
constexpr int usualWait = 30; // seconds; contract, section 8.3

QUrlQuery versionQuery(const char *version)
{
    QUrlQuery query;
    query.addQueryItem(QStringLiteral("api-version"), QString::fromLatin1(version));
    return query;
}

HttpHeaders commonHeaders()
{
    HttpHeaders headers; // callers without a name share one quota (azure.md, 2)
    headers.add(QByteArrayLiteral("ClientType"), QByteArrayLiteral("Counterfoil"));
    return headers;
}

QString periodOf(Month month)
{
    return month.iso().remove(u'-');
}

JsonValue selectionOf(const QString &name, const JsonValue &value)
{
    JsonValue body = jsonObjectOf({{QStringLiteral("metric"), QStringLiteral("ActualCost")}});
    body.members.push_back({name, value});
    return body;
}

JsonValue textValue(const QString &text)
{
    return JsonValue{JsonValue::Kind::String, text, {}, {}};
}

} // namespace

CostSelection CostSelection::period(Month month)
{
    return CostSelection(selectionOf(QStringLiteral("billingPeriod"), textValue(periodOf(month))));
}

CostSelection CostSelection::invoice(const QString &id)
{
    return CostSelection(selectionOf(QStringLiteral("invoiceId"), textValue(id)));
}

CostSelection CostSelection::days(Days days)
{
    const JsonValue span =
        jsonObjectOf({{QStringLiteral("start"), days.from.iso()}, {QStringLiteral("end"), days.to.iso()}});
    return CostSelection(selectionOf(QStringLiteral("timePeriod"), span));
}

ArmApi::ArmApi(HttpTransport &transport, const QUrl &base, QStringList blobHostSuffixes)
    : m_service(transport, base, commonHeaders()), m_blobHostSuffixes(std::move(blobHostSuffixes))
{}

QString ArmApi::enrolment(const QString &number)
{
    // The long names of other accounts hold colons, which ARM takes as they are.
    const QString name = QString::fromLatin1(QUrl::toPercentEncoding(number, QByteArrayLiteral(":")));
    return QStringLiteral("/providers/Microsoft.Billing/billingAccounts/%1").arg(name);
}

QString ArmApi::customer(const QString &billingAccount, const QString &tenant)
{
    return enrolment(billingAccount) + QStringLiteral("/customers/%1").arg(pathSegment(tenant.toLower()));
}

QString ArmApi::billingProfile(const QString &billingAccount, const QString &profile)
{
    return enrolment(billingAccount) + QStringLiteral("/billingProfiles/%1").arg(pathSegment(profile));
}

QCoro::Task<Reply<std::vector<JsonValue>>> ArmApi::list(QString path, QUrlQuery query, PageCollector::IdOf idOf) const
{
    const HttpRequest first = m_service.request(path, query);
    co_return co_await m_service.linkedList(first, idOf);
}

QCoro::Task<Reply<std::vector<BillingAccount>>> ArmApi::billingAccounts() const
{
    QUrlQuery query = versionQuery(expandingVersion);
    query.addQueryItem(QStringLiteral("$expand"), QStringLiteral("enrollmentDetails"));
    const auto items =
        co_await list(QStringLiteral("/providers/Microsoft.Billing/billingAccounts"), query, idAttribute);
    co_return recordsIn<BillingAccount>(items, readBillingAccount);
}

QCoro::Task<Reply<std::vector<EnrolmentDepartment>>> ArmApi::departments(QString enrolmentNumber) const
{
    const QString path = enrolment(enrolmentNumber) + QStringLiteral("/departments");
    const auto items = co_await list(path, versionQuery(billingVersion), idAttribute);
    co_return recordsIn<EnrolmentDepartment>(items, readDepartment);
}

QCoro::Task<Reply<std::vector<EnrolmentAccount>>> ArmApi::enrolmentAccounts(QString enrolmentNumber) const
{
    const QString path = enrolment(enrolmentNumber) + QStringLiteral("/enrollmentAccounts");
    const auto items = co_await list(path, versionQuery(billingVersion), idAttribute);
    co_return recordsIn<EnrolmentAccount>(items, readEnrolmentAccount);
}

QCoro::Task<Reply<std::vector<BillingProfile>>> ArmApi::billingProfiles(QString billingAccount) const
{
    const QString path = enrolment(billingAccount) + QStringLiteral("/billingProfiles");
    const auto items = co_await list(path, versionQuery(expandingVersion), idAttribute);
    co_return recordsIn<BillingProfile>(items, readAzureProfile);
}

QCoro::Task<Reply<std::vector<BillingCustomer>>> ArmApi::billingCustomers(QString billingAccount) const
{
    const QString path = enrolment(billingAccount) + QStringLiteral("/customers");
    const auto items = co_await list(path, versionQuery(expandingVersion), idAttribute);
    co_return recordsIn<BillingCustomer>(items, readAzureCustomer);
}

QCoro::Task<Reply<CostReport>> ArmApi::startCostReport(QString scope, CostSelection selection) const
{
    const QString path = scope + QStringLiteral("/providers/Microsoft.CostManagement/generateCostDetailsReport");
    HttpRequest ask = m_service.postJson(path, versionQuery(reportVersion), selection.body());
    ask.repeatable = true; // a second report of the same does no harm
    const Reply<HttpResponse> answer = co_await m_service.send(ask);
    if (!answer)
        co_return std::unexpected(answer.error());
    if (answer->status == 202 && answer->headers.value("Location").isEmpty())
        co_return std::unexpected(unexpectedAnswer(SENTENCE("the report started without a Location")));
    co_return reportOf(*answer, ask.url);
}

QCoro::Task<Reply<CostReport>> ArmApi::costReport(QUrl address) const
{
    const Reply<HttpResponse> answer = co_await m_service.visit(address);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return reportOf(*answer, address);
}

Reply<CostReport> ArmApi::pendingReport(const HttpResponse &answer, const QUrl &asked) const
{
    CostReport report;
    const QByteArray location = answer.headers.value("Location");
    report.address = location.isEmpty() ? asked : addressOf(asked, location);
    report.waitSeconds = retryAfterOf(answer) >= 0 ? retryAfterOf(answer) : usualWait;
    if (const auto next = m_service.follow(report.address); !next)
        return std::unexpected(next.error());
    return report;
}

Reply<CostReport> ArmApi::reportOf(const HttpResponse &answer, const QUrl &address) const
{
    if (answer.status == 202)
        return pendingReport(answer, address);
    CostReport empty;
    empty.address = address;
    empty.state = ExportOperation::State::NoData;
    if (answer.status == 204)
        return empty;
    const Reply<JsonValue> body = jsonOf(answer);
    if (!body)
        return std::unexpected(body.error());
    Reply<CostReport> report = readCostReport(*body, m_blobHostSuffixes);
    if (report)
        report->address = address;
    return report;
}

QCoro::Task<Reply<std::vector<ReservationTransaction>>> ArmApi::reservationTransactions(QString scope, Day from,
                                                                                        Day to) const
{
    QUrlQuery query; // a plus is a space here, as Microsoft writes it
    query.addQueryItem(
        QStringLiteral("$filter"),
        QStringLiteral("properties/eventDate+ge+%1+AND+properties/eventDate+le+%2").arg(from.iso(), to.iso()));
    query.addQueryItem(QStringLiteral("api-version"), QString::fromLatin1(consumptionVersion));
    const QString path = scope + QStringLiteral("/providers/Microsoft.Consumption/reservationTransactions");
    const auto items = co_await list(path, query, withoutId);
    if (!items)
        co_return std::unexpected(items.error());
    co_return readReservationTransactions(*items);
}

QCoro::Task<Reply<std::vector<MarketplaceCharge>>> ArmApi::marketplaceCharges(QString scope, Month period) const
{
    const QString path =
        scope + QStringLiteral("/providers/Microsoft.Billing/billingPeriods/%1/providers/Microsoft.Consumption/"
                               "marketplaces")
                    .arg(periodOf(period));
    const auto items = co_await list(path, versionQuery(consumptionVersion), idAttribute);
    co_return recordsIn<MarketplaceCharge>(items, readMarketplaceCharge);
}

QCoro::Task<Reply<EnrolmentBalance>> ArmApi::balance(QString enrolmentNumber, Month period) const
{
    const QString tail =
        QStringLiteral("/billingPeriods/%1/providers/Microsoft.Consumption/balances").arg(periodOf(period));
    const QString path = enrolment(enrolmentNumber) + QStringLiteral("/providers/Microsoft.Billing") + tail;
    Reply<JsonValue> answer = co_await m_service.json(m_service.request(path, versionQuery(consumptionVersion)));
    if (!answer && answer.error().status == 404) { // newer versions know the shorter path only (azure.md, 4.3)
        const QString shorter = enrolment(enrolmentNumber) + tail;
        answer = co_await m_service.json(m_service.request(shorter, versionQuery(consumptionVersion)));
    }
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return recordOf<EnrolmentBalance>(*answer, {}, readEnrolmentBalance);
}

} // namespace counterfoil
