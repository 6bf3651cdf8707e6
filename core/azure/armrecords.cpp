// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/azure/armrecords.h"

#include "core/net/addresses.h"
#include "core/rest/records.h"
#include "core/rest/restservice.h"

#include <QCryptographicHash>

namespace counterfoil {

namespace {

//! Some currencies come with blanks behind them ("USD  ").
QString currencyOf(Fields &fields)
{
    return fields.text(u"currency").trimmed().toUpper();
}

//! Newer versions call it displayName.
QString nameOf(Fields &fields, QStringView olderName)
{
    const QString name = fields.text(u"displayName");
    return name.isEmpty() ? fields.text(olderName) : name;
}

//! The last segment of a resource's path.
QString lastSegment(const QString &path)
{
    return path.sliced(path.lastIndexOf(u'/') + 1);
}

//! One text of each object in a list.
QStringList textsOf(Fields &fields, QStringView list, QStringView name)
{
    QStringList texts;
    for (const JsonValue &item : fields.list(list)) {
        Fields one(item, fields.pointerTo(list) + u'/' + QString::number(texts.size()));
        texts.append(one.text(name));
        fields.absorb(one);
    }
    return texts;
}

void readReservationPlace(Fields &fields, ReservationTransaction &into)
{
    into.enrolment = fields.text(u"purchasingEnrollment");
    into.subscription = fields.lower(u"purchasingSubscriptionGuid");
    into.department = fields.text(u"departmentName");
    into.account = fields.text(u"accountName");
    into.costCentre = fields.text(u"costCenter");
    into.sku = fields.text(u"armSkuName");
    into.term = fields.text(u"term");
    into.region = fields.text(u"region");
    into.profile = lastSegment(fields.text(u"billingProfileId"));
    into.invoice = fields.text(u"invoice");
}

ReservationTransaction readReservationTransaction(Fields &item)
{
    Fields fields = item.inside(u"properties");
    ReservationTransaction row;
    row.date = fields.day(u"eventDate");
    row.order = fields.lower(u"reservationOrderId");
    row.orderName = fields.text(u"reservationOrderName");
    row.description = fields.text(u"description");
    row.eventType = fields.text(u"eventType");
    row.quantity = fields.decimal(u"quantity");
    fields.require(!fields.text(u"amount").isEmpty(), u"amount");
    row.amount = fields.decimal(u"amount");
    row.currency = currencyOf(fields);
    row.billingFrequency = fields.lower(u"billingFrequency");
    row.prepayment = fields.decimal(u"monetaryCommitment");
    row.overage = fields.decimal(u"overage");
    readReservationPlace(fields, row);
    item.absorb(fields);
    row.id =
        QString::fromLatin1(QCryptographicHash::hash(compactJson(item.source()), QCryptographicHash::Sha256).toHex());
    return row;
}

void readMarketplacePlace(Fields &fields, MarketplaceCharge &into)
{
    into.subscription = fields.lower(u"subscriptionGuid");
    into.subscriptionName = fields.text(u"subscriptionName");
    into.department = fields.text(u"departmentName");
    into.account = fields.text(u"accountName");
    into.costCentre = fields.text(u"costCenter");
    into.resourceGroup = fields.text(u"resourceGroup");
    into.instance = fields.text(u"instanceId");
    into.publisher = fields.text(u"publisherName");
    into.offer = fields.text(u"offerName");
    into.plan = fields.text(u"planName");
    into.meter = fields.lower(u"meterId");
    into.order = fields.text(u"orderNumber");
}

BlobReference readReportBlob(Fields &fields)
{
    BlobReference blob;
    blob.address = QUrl(fields.text(u"blobLink"));
    blob.name = blob.address.fileName();
    fields.require(!blob.address.isEmpty(), u"blobLink");
    if (!fields.text(u"byteCount").isEmpty())
        blob.bytes = fields.whole(u"byteCount");
    return blob;
}

void readReportManifest(Fields &fields, CostReport &into)
{
    into.format = fields.text(u"dataFormat");
    into.compressed = fields.flag(u"compressData");
    for (const JsonValue &item : fields.list(u"blobs")) {
        Fields blob(item, QStringLiteral("/manifest/blobs/%1").arg(into.blobs.size()));
        into.blobs.push_back(readReportBlob(blob));
        fields.absorb(blob);
    }
    if (!fields.text(u"blobCount").isEmpty())
        fields.require(fields.whole(u"blobCount") == qint64(into.blobs.size()), u"blobCount");
}

std::optional<ExportOperation::State> stateOf(const QString &status)
{
    if (status == u"completed")
        return ExportOperation::State::Succeeded;
    if (status == u"nodatafound")
        return ExportOperation::State::NoData;
    if (status == u"failed" || status == u"timedout")
        return ExportOperation::State::Failed;
    return std::nullopt;
}

} // namespace

BillingAccount readBillingAccount(Fields &item)
{
    BillingAccount account;
    account.id = item.text(u"name");
    Fields fields = item.inside(u"properties");
    account.name = fields.text(u"displayName");
    account.agreement = fields.text(u"agreementType");
    account.status = fields.text(u"accountStatus");
    if (fields.object(u"enrollmentDetails")) {
        Fields details = fields.inside(u"enrollmentDetails");
        account.currency = currencyOf(details);
        account.from = details.day(u"startDate");
        account.to = details.day(u"endDate");
        if (details.object(u"policies")) {
            Fields policies = details.inside(u"policies");
            account.accountOwnersSeeCharges = policies.flag(u"accountOwnerViewCharges");
            account.departmentAdminsSeeCharges = policies.flag(u"departmentAdminViewCharges");
            details.absorb(policies);
        }
        fields.absorb(details);
    }
    item.absorb(fields);
    return account;
}

EnrolmentDepartment readDepartment(Fields &item)
{
    EnrolmentDepartment department;
    department.id = item.text(u"name");
    Fields fields = item.inside(u"properties");
    department.name = nameOf(fields, u"departmentName");
    department.costCentre = fields.text(u"costCenter");
    department.status = fields.text(u"status");
    item.absorb(fields);
    return department;
}

EnrolmentAccount readEnrolmentAccount(Fields &item)
{
    EnrolmentAccount account;
    account.id = item.text(u"name");
    Fields fields = item.inside(u"properties");
    account.name = nameOf(fields, u"accountName");
    account.owner = fields.text(u"accountOwner");
    account.department = lastSegment(fields.text(u"departmentId"));
    account.costCentre = fields.text(u"costCenter");
    account.status = fields.text(u"status");
    account.from = fields.day(u"startDate");
    account.to = fields.day(u"endDate");
    item.absorb(fields);
    return account;
}

BillingProfile readAzureProfile(Fields &item)
{
    BillingProfile profile;
    profile.id = item.text(u"name");
    Fields fields = item.inside(u"properties");
    profile.name = fields.text(u"displayName");
    profile.currency = currencyOf(fields);
    profile.relationship = fields.text(u"billingRelationshipType");
    profile.status = fields.text(u"status");
    profile.purchaseOrder = fields.text(u"poNumber");
    item.absorb(fields);
    return profile;
}

BillingCustomer readAzureCustomer(Fields &item)
{
    BillingCustomer customer;
    customer.id = item.lower(u"name");
    Fields fields = item.inside(u"properties");
    customer.name = fields.text(u"displayName");
    customer.profile = lastSegment(fields.text(u"billingProfileId"));
    customer.plans = textsOf(fields, u"enabledAzurePlans", u"skuDescription");
    customer.resellers = textsOf(fields, u"resellers", u"description");
    item.absorb(fields);
    return customer;
}

MarketplaceCharge readMarketplaceCharge(Fields &item)
{
    MarketplaceCharge charge;
    charge.id = item.text(u"id");
    Fields fields = item.inside(u"properties");
    charge.from = fields.day(u"usageStart");
    charge.to = fields.day(u"usageEnd");
    charge.unit = fields.text(u"unitOfMeasure");
    charge.quantity = fields.decimal(u"consumedQuantity");
    charge.rate = fields.decimal(u"resourceRate");
    fields.require(!fields.text(u"pretaxCost").isEmpty(), u"pretaxCost");
    charge.cost = fields.decimal(u"pretaxCost");
    charge.currency = currencyOf(fields);
    charge.recurring = fields.flag(u"isRecurringCharge");
    charge.estimated = fields.flag(u"isEstimated");
    readMarketplacePlace(fields, charge);
    item.absorb(fields);
    return charge;
}

EnrolmentBalance readEnrolmentBalance(Fields &item)
{
    EnrolmentBalance balance;
    Fields fields = item.inside(u"properties");
    balance.currency = currencyOf(fields);
    balance.beginning = fields.decimal(u"beginningBalance");
    fields.require(!fields.text(u"endingBalance").isEmpty(), u"endingBalance");
    balance.ending = fields.decimal(u"endingBalance");
    balance.newPurchases = fields.decimal(u"newPurchases");
    balance.adjustments = fields.decimal(u"adjustments");
    balance.utilized = fields.decimal(u"utilized");
    balance.serviceOverage = fields.decimal(u"serviceOverage");
    balance.chargesBilledSeparately = fields.decimal(u"chargesBilledSeparately");
    balance.totalOverage = fields.decimal(u"totalOverage");
    balance.totalUsage = fields.decimal(u"totalUsage");
    balance.marketplace = fields.decimal(u"azureMarketplaceServiceCharges");
    balance.overageRefund = fields.decimal(u"overageRefund");
    balance.priceHidden = fields.flag(u"priceHidden");
    item.absorb(fields);
    return balance;
}

Reply<std::vector<ReservationTransaction>> readReservationTransactions(const std::vector<JsonValue> &items)
{
    auto rows = recordsOf<ReservationTransaction>(items, readReservationTransaction);
    if (!rows)
        return rows;
    QHash<QString, int> seen;
    for (ReservationTransaction &row : *rows) {
        const int times = ++seen[row.id];
        if (times > 1)
            row.id += QStringLiteral("#%1").arg(times);
    }
    return rows;
}

Reply<CostReport> readCostReport(const JsonValue &object, const QStringList &blobHostSuffixes)
{
    Fields fields(object, {});
    CostReport report;
    const QString status = fields.lower(u"status");
    const auto state = stateOf(status);
    fields.require(state.has_value(), u"status");
    report.state = state.value_or(ExportOperation::State::Failed);
    report.validUntil = fields.instant(u"validTill");
    Fields error = fields.inside(u"error");
    report.errorCode = error.text(u"code");
    report.errorMessage = error.text(u"message");
    Fields manifest = fields.inside(u"manifest");
    readReportManifest(manifest, report);
    for (const Fields *nested : {&error, &manifest})
        fields.absorb(*nested);
    if (report.state == ExportOperation::State::Succeeded)
        fields.require(fields.object(u"manifest"), u"manifest");
    if (fields.fault())
        return std::unexpected(*fields.fault());
    for (const BlobReference &blob : report.blobs) {
        if (!isBlobAddress(blob.address, blobHostSuffixes))
            return std::unexpected(foreignHost(blob.address));
    }
    return report;
}

} // namespace counterfoil
