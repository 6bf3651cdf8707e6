// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/enrolmentbooks.h"
#include "core/sandbox/cloud/enrolmentcosts.h"
#include "core/sandbox/cloud/exportdata.h"
#include "core/sandbox/cloud/partneraccount.h"
#include "core/sandbox/cloud/replies.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

namespace counterfoil {

namespace {

const QByteArray accounts = "/providers/Microsoft.Billing/billingAccounts/";

bool isOurs(const CloudState &state, const Arguments &arguments)
{
    return arguments[0] == state.plan().enrolment;
}

void writeDepartment(JsonText &json, const CloudState &state, const EnrolmentOwner &owner)
{
    const QByteArray id = owner.department;
    json.open().pair("id", accounts + state.plan().enrolment + "/departments/" + id).pair("name", id);
    json.pair("type", "Microsoft.Billing/billingAccounts/departments").key("properties").open();
    json.pair("displayName", owner.departmentName).pair("costCenter", owner.costCentre).pair("status", "Active");
    json.close().close();
}

void writeAccount(JsonText &json, const CloudState &state, const EnrolmentOwner &owner)
{
    const QByteArray account = accounts + state.plan().enrolment;
    const QByteArray id = owner.account;
    json.open().pair("id", account + "/enrollmentAccounts/" + id).pair("name", id);
    json.pair("type", "Microsoft.Billing/billingAccounts/enrollmentAccounts").key("properties").open();
    json.pair("displayName", owner.accountName).pair("costCenter", owner.costCentre);
    json.pair("departmentId", account + "/departments/" + owner.department);
    json.pair("departmentDisplayName", owner.departmentName);
    json.key("isDevTestEnabled").flag(false).pair("accountOwner", owner.owner);
    json.pair("authType", "Organization").pair("status", "Active");
    json.pair("startDate", instant(state.world().firstMonth().first()));
    json.pair("endDate", instant(state.world().firstMonth().plus(36).first())).close().close();
}

CloudReply listAccounts(CloudState &state, const CloudRequest &, const Arguments &)
{
    JsonText json;
    json.open().key("value").open('[').open().pair("id", accounts + state.plan().enrolment);
    json.pair("name", state.plan().enrolment).pair("type", "Microsoft.Billing/billingAccounts");
    json.key("properties").open().pair("accountType", "Enterprise").pair("accountStatus", "Active");
    json.key("hasReadAccess").flag(true).key("enrollmentDetails").open();
    json.pair("startDate", instant(state.world().firstMonth().first()));
    json.pair("endDate", instant(state.world().firstMonth().plus(36).first())).pair("currency", "EUR");
    json.pair("channel", "EaDirect").pair("language", "English").pair("countryCode", "NL");
    json.pair("billingCycle", "Monthly").pair("status", "Active").key("policies").open();
    json.key("accountOwnerViewCharges").flag(true).key("departmentAdminViewCharges").flag(false);
    json.key("marketplaceEnabled").flag(true).key("reservedInstancesEnabled").flag(true).close().close();
    json.pair("displayName", World::partnerName()).pair("agreementType", "EnterpriseAgreement").close().close();
    writePartnerAccount(json);
    json.close(']').key("nextLink").null().close();
    return jsonReply(200, json.take());
}

CloudReply listDepartments(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return billingDenied();
    JsonText json;
    json.open().key("value").open('[');
    int count = 0;
    for (QByteArray last; const EnrolmentOwner &owner : enrolmentOwners()) {
        if (std::exchange(last, QByteArray(owner.department)) == owner.department)
            continue;
        writeDepartment(json, state, owner);
        ++count;
    }
    json.close(']').pair("totalCount", count).close();
    return jsonReply(200, json.take());
}

CloudReply listEnrolmentAccounts(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return billingDenied();
    JsonText json;
    json.open().key("value").open('[');
    for (const EnrolmentOwner &owner : enrolmentOwners()) {
        if (arguments.size() == 1 || arguments[1] == owner.department)
            writeAccount(json, state, owner);
    }
    json.close(']').close();
    return jsonReply(200, json.take());
}

//! The month of a billing period "202602"; invalid where it is none.
Month periodOf(const QByteArray &text)
{
    if (text.size() != 6)
        return {};
    return Month::fromIso(QString::fromLatin1(text.left(4) + '-' + text.mid(4))).value_or(Month());
}

CloudReply startCosts(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return billingDenied();
    const QJsonObject body = QJsonDocument::fromJson(request.body).object();
    const QByteArray period = body.value(QLatin1String("billingPeriod")).toString().toLatin1();
    if (!request.header("Content-Type").startsWith("application/json") || body.size() != 2 ||
        body.value(QLatin1String("metric")).toString() != QLatin1String("ActualCost") || !periodOf(period).isValid())
        return armError(400, "BadRequest", "The sandbox wants metric ActualCost and a billingPeriod, nothing else.");
    CloudOperation operation;
    operation.id = state.guid("cost");
    operation.request = request.body;
    operation.scope = period;
    state.exports.operations.insert(operation.id, operation);
    CloudReply reply(202);
    reply.set("Location", state.base(Surface::Arm) + accounts + arguments[0] +
                              "/providers/Microsoft.CostManagement/costDetailsOperationResults/" + operation.id +
                              "?api-version=2025-03-01");
    reply.set("Retry-After", QByteArray::number(state.plan().retryAfter));
    return reply;
}

const BlobFolder &costFolder(CloudState &state, Month month)
{
    QList<CloudBlob> blobs;
    for (const QByteArray &text : enrolmentCosts(state, month, state.plan().blobsPerExport)) {
        CloudBlob blob;
        blob.content = text;
        const QByteArray hash = QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex();
        blob.name = hash.left(32);
        blob.etag = "0x8D" + hash.left(13).toUpper();
        blobs.append(blob);
    }
    return state.exports
        .folders[addFolder(state, "armmusagedetailsreportdownloadcontainer/" + state.guid("report"), blobs)];
}

void writeReport(JsonText &json, CloudState &state, const CloudOperation &operation, Month month)
{
    const BlobFolder &folder = costFolder(state, month);
    qsizetype bytes = 0;
    for (const CloudBlob &blob : folder.blobs)
        bytes += blob.content.size();
    json.key("manifest").open().pair("manifestVersion", "2022-05-01").pair("dataFormat", "Csv");
    json.pair("blobCount", int(folder.blobs.size())).pair("byteCount", int(bytes));
    json.key("compressData").flag(false).key("requestContext").open();
    json.pair("requestScope", (accounts + state.plan().enrolment).mid(1));
    json.key("requestBody").raw(operation.request).close().key("blobs").open('[');
    for (const CloudBlob &blob : folder.blobs) {
        json.open().pair("blobLink",
                         state.base(Surface::Blob) + '/' + folder.path + '/' + blob.name + '?' + folder.sas);
        json.pair("byteCount", int(blob.content.size())).close();
    }
    json.close(']').close();
    json.pair("validTill", QDateTime::fromSecsSinceEpoch(folder.expires, Qt::UTC).toString(Qt::ISODate).toLatin1());
}

CloudReply showCosts(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const auto found = state.exports.operations.find(arguments[1]);
    if (!isOurs(state, arguments) || found == state.exports.operations.end() || found->request.isEmpty())
        return armError(404, "NotFound", "There is no such report.");
    if (found->polls++ < state.plan().runningPolls) {
        CloudReply reply(202);
        reply.set("Location", state.base(Surface::Arm) + '/' + request.segments.join('/') + '?' + request.rawQuery);
        reply.set("Retry-After", QByteArray::number(state.plan().retryAfter));
        return reply;
    }
    const Month month = periodOf(found->scope);
    const bool some = month >= state.world().firstMonth() && month <= Month::of(state.today());
    JsonText json;
    json.open().pair("id", request.segments.join('/')).pair("name", found->id);
    json.pair("status", some ? "Completed" : "NoDataFound");
    if (some)
        writeReport(json, state, *found, month);
    json.close();
    return jsonReply(200, json.take());
}

CloudReply showBalances(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return billingDenied();
    const Month month = periodOf(arguments[1]);
    if (!month.isValid() || month < state.world().firstMonth() || month > Month::of(state.today()))
        return armError(404, "NotFound", "There is no such billing period.");
    const Decimal used = enrolmentTotal(state, month);
    Decimal marketplace;
    for (const MarketplaceSale &sale : marketplaceSales(state, month))
        marketplace += sale.cost();
    const auto amount = [](const Decimal &value) { return value.text().toLatin1(); };
    JsonText json;
    json.open().pair("id", accounts + arguments[0] + "/providers/Microsoft.Billing/billingPeriods/" + arguments[1] +
                               "/providers/Microsoft.Consumption/balances/balanceId1");
    json.pair("name", "balanceId1").pair("type", "Microsoft.Consumption/balances").key("properties").open();
    json.pair("currency", "EUR  ").key("beginningBalance").raw("1000000").key("endingBalance");
    json.raw(amount(Decimal(1'000'000) - used)).pair("newPurchases", 0).pair("adjustments", 0);
    json.key("utilized").raw(amount(used)).pair("serviceOverage", 0).pair("chargesBilledSeparately", 0);
    json.pair("totalOverage", 0).key("totalUsage").raw(amount(used)).key("azureMarketplaceServiceCharges");
    json.raw(amount(marketplace));
    json.pair("overageRefund", 0).pair("billingFrequency", "Month").key("priceHidden").flag(false);
    json.key("newPurchasesDetails").open('[').close(']').key("adjustmentDetails").open('[').close(']');
    json.close().close();
    return jsonReply(200, json.take());
}

void writeBooking(JsonText &json, const QByteArray &enrolment, const ReservationBooking &booking)
{
    const QByteArray amount = booking.amount.text().toLatin1() + ".0";
    const EnrolmentOwner &owner = enrolmentOwners().front();
    json.open().pair("id", "/billingAccounts/" + enrolment +
                               "/providers/Microsoft.Consumption/reservationtransactions/" + booking.number);
    json.pair("name", booking.number).pair("type", "Microsoft.Consumption/reservationTransactions");
    json.key("tags").open().close().key("properties").open().pair("eventDate", instant(booking.day, "19:19:04"));
    json.pair("reservationOrderId", booking.order);
    json.pair("description", "Standard_DS1_v2 westeurope 1 Year").pair("eventType", booking.event);
    json.pair("quantity", 1).key("amount").raw(amount).pair("currency", "EUR");
    json.pair("reservationOrderName", "VM_RI_1").pair("purchasingEnrollment", enrolment);
    json.pair("armSkuName", "Standard_DS1_v2").pair("term", "P1Y").pair("region", "westeurope");
    json.pair("purchasingSubscriptionGuid", "44444444-4444-4444-4444-444444444444");
    json.pair("purchasingSubscriptionName", "Infrastructure").pair("accountName", owner.accountName);
    json.pair("accountOwnerEmail", owner.owner).pair("departmentName", owner.departmentName);
    json.key("costCenter").text("").pair("currentEnrollment", enrolment).pair("billingFrequency", "recurring");
    json.key("billingMonth").raw(Month::of(booking.day).iso().remove(QLatin1Char('-')).toLatin1() + "01");
    json.key("monetaryCommitment").raw(amount).key("overage").raw("0.0").close().close();
}

CloudReply listReservations(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return billingDenied();
    const std::optional<Days> days = eventDaysOf(request);
    if (!days)
        return armError(400, "BadRequest", "The filter on properties/eventDate is missing.");
    JsonText json;
    json.open().key("value").open('[');
    for (const ReservationBooking &booking : reservationBookings(state, *days))
        writeBooking(json, arguments[0], booking);
    json.close(']').key("nextLink").null().close();
    return jsonReply(200, json.take());
}

void writeSale(JsonText &json, const QByteArray &period, const MarketplaceSale &sale)
{
    const QByteArray scope = "/subscriptions/" + sale.subscription + "/providers/Microsoft.Billing/billingPeriods/";
    json.open().pair("id", scope + period + "/providers/Microsoft.Consumption/marketplaces/" + sale.id);
    json.pair("name", sale.id).pair("type", "Microsoft.Consumption/marketplaces").key("properties").open();
    json.pair("accountName", sale.owner->accountName).key("additionalProperties").null();
    json.pair("costCenter", sale.owner->costCentre).pair("departmentName", sale.owner->departmentName);
    json.pair("billingPeriodId", scope + period).pair("usageStart", instant(sale.day));
    json.pair("usageEnd", instant(sale.day)).pair("offerName", sale.offer).pair("planName", sale.plan);
    json.pair("publisherName", sale.publisher).pair("orderNumber", sale.id.left(8));
    json.pair("subscriptionGuid", sale.subscription).pair("subscriptionName", sale.owner->accountName);
    json.pair("unitOfMeasure", sale.recurring ? "1/Month" : "1 Hour").pair("consumedQuantity", sale.quantity);
    json.key("resourceRate").raw(sale.rate.text().toLatin1()).key("pretaxCost").raw(sale.cost().text().toLatin1());
    json.pair("currency", "EUR").key("isRecurringCharge").flag(sale.recurring).key("isEstimated").flag(false);
    json.close().close();
}

//! Page by page. Only these lists of ARM are long enough in life to have pages.
CloudReply listMarketplaces(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    constexpr qsizetype page = 4;
    if (!isOurs(state, arguments))
        return billingDenied();
    if (!periodOf(arguments[1]).isValid())
        return armError(400, "BadRequest", "The billing period is not understood.");
    const QList<MarketplaceSale> sales = marketplaceSales(state, periodOf(arguments[1]));
    const bool repeats = state.has(Quirk::RepeatedToken);
    const bool isEmpty = state.has(Quirk::EmptyPages) && request.has(QStringLiteral("$skiptoken"));
    const qsizetype from = repeats ? 0 : request.parameter(QStringLiteral("$skiptoken")).toInt();
    JsonText json;
    json.open().key("value").open('[');
    for (const MarketplaceSale &sale : sales.mid(from, isEmpty ? 0 : page))
        writeSale(json, arguments[1], sale);
    json.close(']').key("nextLink");
    if (from + page < sales.size() || (isEmpty && !sales.isEmpty()))
        json.text(state.base(Surface::Arm) + '/' + request.segments.join('/') +
                  "?api-version=" + request.parameter(QStringLiteral("api-version")).toLatin1() +
                  "&$skiptoken=" + QByteArray::number(repeats ? page : from + page));
    else
        json.null();
    json.close();
    return jsonReply(200, json.take());
}

} // namespace

std::span<const Route> armRoutes()
{
#define ACCOUNT "providers/Microsoft.Billing/billingAccounts/{}"
    static const Route routes[] = {
        {"GET", "providers/Microsoft.Billing/billingAccounts", BillingTree, listAccounts},
        {"GET", ACCOUNT "/departments", BillingTree, listDepartments},
        {"GET", ACCOUNT "/enrollmentAccounts", BillingTree, listEnrolmentAccounts},
        {"GET", ACCOUNT "/departments/{}/enrollmentAccounts", BillingTree, listEnrolmentAccounts},
        {"POST", ACCOUNT "/providers/Microsoft.CostManagement/generateCostDetailsReport", CostReportTopic, startCosts},
        {"GET", ACCOUNT "/providers/Microsoft.CostManagement/costDetailsOperationResults/{}", CostOperation, showCosts},
        {"GET", ACCOUNT "/providers/Microsoft.Consumption/reservationTransactions", Consumption, listReservations},
        {"GET", ACCOUNT "/billingProfiles", BillingTree, listBillingProfiles},
        {"GET", ACCOUNT "/customers", BillingTree, listBillingCustomers},
        {"GET", ACCOUNT "/billingProfiles/{}/providers/Microsoft.Consumption/reservationTransactions", Consumption,
         listProfileReservations},
        {"GET", ACCOUNT "/providers/Microsoft.Billing/billingPeriods/{}/providers/Microsoft.Consumption/balances",
         Consumption, showBalances},
        {"GET", ACCOUNT "/providers/Microsoft.Billing/billingPeriods/{}/providers/Microsoft.Consumption/marketplaces",
         Consumption, listMarketplaces},
    };
#undef ACCOUNT
    return routes;
}

} // namespace counterfoil
