// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/enrolmentcosts.h"
#include "core/sandbox/cloud/exportdata.h"
#include "core/sandbox/cloud/replies.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

const QByteArray accounts = "/providers/Microsoft.Billing/billingAccounts/";

bool isOurs(const CloudState &state, const Arguments &arguments)
{
    return arguments[0] == state.plan().enrolment;
}

CloudReply denied()
{
    return armError(403, "BillingAccessDenied", "There is no role at this billing account.");
}

void writeDepartment(JsonText &json, const CloudState &state)
{
    json.open().pair("id", accounts + state.plan().enrolment + "/departments/164821").pair("name", "164821");
    json.pair("type", "Microsoft.Billing/billingAccounts/departments").key("properties").open();
    json.pair("displayName", "IT").pair("costCenter", "NL-1000").pair("status", "Active").close().close();
}

void writeAccount(JsonText &json, const CloudState &state)
{
    const QByteArray account = accounts + state.plan().enrolment;
    json.open().pair("id", account + "/enrollmentAccounts/257698").pair("name", "257698");
    json.pair("type", "Microsoft.Billing/billingAccounts/enrollmentAccounts").key("properties").open();
    json.pair("displayName", "Platform").pair("costCenter", "NL-1001");
    json.pair("departmentId", account + "/departments/164821").pair("departmentDisplayName", "IT");
    json.key("isDevTestEnabled").flag(false).pair("accountOwner", "owner@nordwindcloud.example");
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
    json.close(']').key("nextLink").null().close();
    return jsonReply(200, json.take());
}

CloudReply listDepartments(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return denied();
    JsonText json;
    writeDepartment(json.open().key("value").open('['), state);
    json.close(']').pair("totalCount", 1).close();
    return jsonReply(200, json.take());
}

CloudReply listEnrolmentAccounts(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return denied();
    JsonText json;
    json.open().key("value").open('[');
    if (arguments.size() == 1 || arguments[1] == "164821")
        writeAccount(json, state);
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
        return denied();
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
    CloudBlob blob;
    blob.content = enrolmentCosts(state, month);
    const QByteArray hash = QCryptographicHash::hash(blob.content, QCryptographicHash::Sha256).toHex();
    blob.name = hash.left(32);
    blob.etag = "0x8D" + hash.left(13).toUpper();
    return state.exports
        .folders[addFolder(state, "armmusagedetailsreportdownloadcontainer/" + state.guid("report"), {blob})];
}

void writeReport(JsonText &json, CloudState &state, const CloudOperation &operation, Month month)
{
    const BlobFolder &folder = costFolder(state, month);
    const CloudBlob &blob = folder.blobs.front();
    json.key("manifest").open().pair("manifestVersion", "2022-05-01").pair("dataFormat", "Csv").pair("blobCount", 1);
    json.pair("byteCount", int(blob.content.size())).key("compressData").flag(false).key("requestContext").open();
    json.pair("requestScope", (accounts + state.plan().enrolment).mid(1));
    json.key("requestBody").raw(operation.request).close().key("blobs").open('[').open();
    json.pair("blobLink", state.base(Surface::Blob) + '/' + folder.path + '/' + blob.name + '?' + folder.sas);
    json.pair("byteCount", int(blob.content.size())).close().close(']').close();
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
        return denied();
    const Month month = periodOf(arguments[1]);
    if (!month.isValid() || month < state.world().firstMonth() || month > Month::of(state.today()))
        return armError(404, "NotFound", "There is no such billing period.");
    const Decimal used = enrolmentTotal(state, month);
    const auto amount = [](const Decimal &value) { return value.text().toLatin1(); };
    JsonText json;
    json.open().pair("id", accounts + arguments[0] + "/providers/Microsoft.Billing/billingPeriods/" + arguments[1] +
                               "/providers/Microsoft.Consumption/balances/balanceId1");
    json.pair("name", "balanceId1").pair("type", "Microsoft.Consumption/balances").key("properties").open();
    json.pair("currency", "EUR  ").key("beginningBalance").raw("1000000").key("endingBalance");
    json.raw(amount(Decimal(1'000'000) - used)).pair("newPurchases", 0).pair("adjustments", 0);
    json.key("utilized").raw(amount(used)).pair("serviceOverage", 0).pair("chargesBilledSeparately", 0);
    json.pair("totalOverage", 0).key("totalUsage").raw(amount(used)).pair("azureMarketplaceServiceCharges", 0);
    json.pair("overageRefund", 0).pair("billingFrequency", "Month").key("priceHidden").flag(false);
    json.key("newPurchasesDetails").open('[').close(']').key("adjustmentDetails").open('[').close(']');
    json.close().close();
    return jsonReply(200, json.take());
}

//! Two bookings under one id, as Microsoft has them: a purchase and its cancellation.
CloudReply listReservations(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return denied();
    if (!request.parameter(QStringLiteral("$filter")).contains(QLatin1String("properties/eventDate ge")))
        return armError(400, "BadRequest", "The filter on properties/eventDate is missing.");
    const QByteArray day = instant(state.world().plan().last.first().plusDays(8), "19:19:04");
    JsonText json;
    json.open().key("value").open('[');
    for (const bool cancel : {false, true}) {
        const char *amount = cancel ? "-21.0" : "21.0";
        json.open().pair("id", "/billingAccounts/" + arguments[0] +
                                   "/providers/Microsoft.Consumption/reservationtransactions/1919");
        json.pair("name", "1919").pair("type", "Microsoft.Consumption/reservationTransactions");
        json.key("tags").open().close().key("properties").open().pair("eventDate", day);
        json.pair("reservationOrderId", "aaaaaaaa-0000-0000-0000-000000000001");
        json.pair("description", "Standard_DS1_v2 westeurope 1 Year").pair("eventType", cancel ? "Cancel" : "Purchase");
        json.pair("quantity", 1).key("amount").raw(amount).pair("currency", "EUR");
        json.pair("reservationOrderName", "VM_RI_1").pair("purchasingEnrollment", arguments[0]);
        json.pair("armSkuName", "Standard_DS1_v2").pair("term", "P1Y").pair("region", "westeurope");
        json.pair("purchasingSubscriptionGuid", "44444444-4444-4444-4444-444444444444");
        json.pair("purchasingSubscriptionName", "Infrastructure").pair("accountName", "Platform");
        json.pair("accountOwnerEmail", "owner@nordwindcloud.example").pair("departmentName", "IT");
        json.key("costCenter").text("").pair("currentEnrollment", arguments[0]).pair("billingFrequency", "recurring");
        json.key("billingMonth").raw(state.world().plan().last.iso().remove(QLatin1Char('-')).toLatin1() + "01");
        json.key("monetaryCommitment").raw(amount).key("overage").raw("0.0").close().close();
    }
    json.close(']').key("nextLink").null().close();
    return jsonReply(200, json.take());
}

CloudReply listMarketplaces(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    if (!isOurs(state, arguments))
        return denied();
    if (!periodOf(arguments[1]).isValid())
        return armError(400, "BadRequest", "The billing period is not understood.");
    JsonText json;
    json.open().key("value").open('[').close(']').key("nextLink").null().close();
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
        {"GET", ACCOUNT "/providers/Microsoft.Billing/billingPeriods/{}/providers/Microsoft.Consumption/balances",
         Consumption, showBalances},
        {"GET", ACCOUNT "/providers/Microsoft.Billing/billingPeriods/{}/providers/Microsoft.Consumption/marketplaces",
         Consumption, listMarketplaces},
    };
#undef ACCOUNT
    return routes;
}

} // namespace counterfoil
