// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/partnercenterrecords.h"

namespace counterfoil {

namespace {

//! An enumeration as a request spells it: answers say one_time, requests want onetime.
QString runTogether(const QString &word)
{
    return word.toLower().remove(u'_').remove(u' ');
}

QString kindOf(const QString &productType, const QString &subType, const QString &billingType)
{
    const QString types = productType.toLower() + u'/' + subType.toLower();
    if (types.contains(u"savingsplan"))
        return QStringLiteral("savingsPlan");
    if (types.contains(u"reserv"))
        return QStringLiteral("reservation");
    if (types.startsWith(u"software"))
        return QStringLiteral("software");
    if (types.startsWith(u"azure") && billingType != u"license")
        return QStringLiteral("azurePlan");
    if (billingType == u"license" || types.startsWith(u"onlineservices"))
        return QStringLiteral("licence");
    return QStringLiteral("other");
}

std::optional<NextTerm> readNextTerm(Fields &subscription, QStringView name)
{
    if (!subscription.object(name))
        return std::nullopt;
    Fields fields = subscription.inside(name);
    NextTerm next;
    next.quantity = fields.whole(u"quantity");
    next.until = fields.day(u"customTermEndDate");
    Fields product = fields.inside(u"product");
    const QStringList parts{product.text(u"productId"), product.text(u"skuId"), product.text(u"availabilityId")};
    next.product = parts.first().isEmpty() ? QString() : parts.join(u':');
    next.term = product.text(u"termDuration");
    next.billing = product.lower(u"billingCycle");
    fields.absorb(product);
    subscription.absorb(fields);
    return next;
}

std::vector<RefundableSeats> readRefundable(Fields &subscription)
{
    std::vector<RefundableSeats> seats;
    Fields fields = subscription.inside(u"refundableQuantity");
    for (const JsonValue &item : fields.list(u"details")) {
        Fields detail(item, fields.pointerTo(u"details"));
        seats.push_back({detail.whole(u"quantity"), detail.instant(u"allowedUntilDateTime")});
        fields.absorb(detail);
    }
    subscription.absorb(fields);
    return seats;
}

void readProduct(Fields &fields, CloudSubscription &into)
{
    Fields type = fields.inside(u"productType");
    Fields subType = type.inside(u"subType");
    into.productType = type.text(u"id");
    into.kind = kindOf(into.productType, subType.text(u"id"), into.billingType);
    into.offer = fields.text(u"offerId");
    into.product = fields.text(u"offerName");
    into.publisher = fields.text(u"publisherName");
    into.fromMicrosoft = fields.flag(u"isMicrosoftProduct");
    type.absorb(subType);
    fields.absorb(type);
}

void readTerm(Fields &fields, CloudSubscription &into)
{
    into.status = fields.lower(u"status");
    into.term = fields.text(u"termDuration");
    into.renewalTerm = fields.text(u"renewalTermDuration");
    into.billing = fields.lower(u"billingCycle");
    into.created = fields.instant(u"creationDate");
    into.from = fields.day(u"effectiveStartDate");
    into.to = fields.day(u"commitmentEndDate");
    into.cycleEnd = fields.day(u"billingCycleEndDate");
    into.cancellableUntil = fields.instant(u"cancellationAllowedUntilDate");
    into.autoRenew = fields.flag(u"autoRenewEnabled");
    into.trial = fields.flag(u"isTrial");
    into.atRenewal = readNextTerm(fields, u"scheduledNextTermInstructions");
    into.atNextCharge = readNextTerm(fields, u"nextChargeInstructions");
    into.refundable = readRefundable(fields);
    for (const JsonValue &reason : fields.list(u"suspensionReasons"))
        into.suspensionReasons.append(reason.text);
}

} // namespace

CloudCustomer readCustomer(Fields &fields)
{
    CloudCustomer customer;
    customer.tenant = fields.lower(u"id");
    fields.require(!customer.tenant.isEmpty(), u"id");
    customer.relationship = fields.lower(u"relationshipToPartner");
    Fields company = fields.inside(u"companyProfile");
    customer.name = company.text(u"companyName");
    customer.domain = company.text(u"domain");
    Fields billing = fields.inside(u"billingProfile");
    Fields address = billing.inside(u"defaultAddress");
    customer.country = address.text(u"country").toUpper();
    for (const Fields *nested : {&company, &billing, &address})
        fields.absorb(*nested);
    return customer;
}

CloudSubscription readSubscription(Fields &fields, const QString &tenant)
{
    CloudSubscription subscription;
    subscription.id = fields.lower(u"id");
    fields.require(!subscription.id.isEmpty(), u"id");
    subscription.tenant = tenant.toLower();
    subscription.order = fields.text(u"orderId");
    subscription.name = fields.text(u"friendlyName");
    subscription.quantity = fields.whole(u"quantity");
    subscription.unit = fields.text(u"unitType");
    subscription.billingType = fields.lower(u"billingType");
    subscription.parent = fields.lower(u"parentSubscriptionId");
    subscription.promotion = fields.text(u"promotionId");
    subscription.reseller = fields.text(u"partnerId");
    subscription.migratedFrom = fields.lower(u"migratedFromSubscriptionId");
    readProduct(fields, subscription);
    readTerm(fields, subscription);
    return subscription;
}

LicenceCount readLicenceCount(Fields &fields)
{
    LicenceCount count;
    Fields sku = fields.inside(u"productSku");
    count.skuId = sku.lower(u"id");
    sku.require(!count.skuId.isEmpty(), u"id");
    count.name = sku.text(u"name");
    count.partNumber = sku.text(u"skuPartNumber");
    count.targetType = sku.text(u"targetType");
    count.group = sku.lower(u"licenseGroupId");
    fields.absorb(sku);
    count.capability = fields.text(u"capabilityStatus");
    count.total = fields.whole(u"totalUnits");
    count.active = fields.whole(u"activeUnits");
    count.consumed = fields.whole(u"consumedUnits");
    count.available = fields.whole(u"availableUnits");
    count.suspended = fields.whole(u"suspendedUnits");
    count.warning = fields.whole(u"warningUnits");
    return count;
}

InvoiceHeader readInvoice(Fields &fields)
{
    InvoiceHeader invoice;
    invoice.id = fields.text(u"id");
    invoice.date = fields.day(u"invoiceDate");
    invoice.periodFrom = fields.day(u"billingPeriodStartDate");
    invoice.periodTo = fields.day(u"billingPeriodEndDate");
    invoice.total = fields.decimal(u"totalCharges");
    invoice.paid = fields.decimal(u"paidAmount");
    invoice.currency = fields.text(u"currencyCode").toUpper();
    invoice.kind = fields.lower(u"documentType");
    invoice.type = runTogether(fields.text(u"invoiceType"));
    invoice.status = fields.lower(u"status");
    invoice.amendsOf = fields.text(u"amendsOf");
    for (const JsonValue &item : fields.list(u"invoiceDetails")) {
        Fields detail(item, fields.pointerTo(u"invoiceDetails"));
        invoice.lines.push_back(
            {runTogether(detail.text(u"billingProvider")), runTogether(detail.text(u"invoiceLineItemType"))});
        fields.absorb(detail);
    }
    for (const JsonValue &item : fields.list(u"amendments")) {
        Fields amendment(item, fields.pointerTo(u"amendments"));
        invoice.amendments.push_back(readInvoice(amendment));
        fields.absorb(amendment);
    }
    return invoice;
}

InvoiceBalance readBalance(Fields &fields)
{
    InvoiceBalance balance;
    balance.currency = fields.text(u"currencyCode").toUpper();
    fields.require(!fields.text(u"balanceAmount").isEmpty(), u"balanceAmount");
    balance.balance = fields.decimal(u"balanceAmount");
    balance.asOf = fields.day(u"accountingDate");
    balance.firstInvoice = fields.day(u"firstInvoiceCreationDate");
    balance.latestInvoice = fields.day(u"latestInvoiceDate");
    balance.lastPayment = fields.day(u"lastPaymentDate");
    balance.lastPaymentAmount = fields.decimal(u"lastPaymentAmount");
    return balance;
}

PartnerBillingProfile readBillingProfile(Fields &fields)
{
    PartnerBillingProfile profile;
    profile.name = fields.text(u"companyName");
    profile.taxId = fields.text(u"taxId");
    profile.purchaseOrder = fields.text(u"purchaseOrderNumber");
    profile.currency = fields.text(u"billingCurrency").toUpper();
    Fields address = fields.inside(u"address");
    profile.country = address.text(u"country").toUpper();
    fields.absorb(address);
    return profile;
}

PartnerOrganization readOrganization(Fields &fields)
{
    PartnerOrganization organization;
    organization.tenant = fields.lower(u"tenantId");
    if (organization.tenant.isEmpty())
        organization.tenant = fields.lower(u"id");
    organization.name = fields.text(u"companyName");
    organization.domain = fields.text(u"domain");
    return organization;
}

AzureEntitlement readAzureEntitlement(Fields &fields)
{
    AzureEntitlement entitlement;
    entitlement.id = fields.lower(u"id");
    entitlement.plan = fields.lower(u"subscriptionId");
    entitlement.name = fields.text(u"friendlyName");
    entitlement.status = fields.lower(u"status");
    return entitlement;
}

Entitlement readEntitlement(Fields &fields)
{
    Entitlement entitlement;
    Fields order = fields.inside(u"referenceOrder");
    entitlement.order = order.text(u"id");
    entitlement.lineItem = order.text(u"lineItemId");
    entitlement.alternateOrder = order.text(u"alternateId");
    fields.absorb(order);
    entitlement.product = fields.text(u"productId");
    entitlement.sku = fields.text(u"skuId");
    entitlement.type = fields.lower(u"entitlementType");
    entitlement.quantity = fields.whole(u"quantity");
    entitlement.expires = fields.day(u"expiryDate");
    for (const JsonValue &item : fields.list(u"entitledArtifacts")) {
        Fields artefact(item, fields.pointerTo(u"entitledArtifacts"));
        if (const QString id = artefact.lower(u"resourceId"); !id.isEmpty())
            entitlement.resources.append(id);
        fields.absorb(artefact);
    }
    for (const JsonValue &item : fields.list(u"includedEntitlements")) {
        Fields included(item, fields.pointerTo(u"includedEntitlements"));
        entitlement.includes.push_back(readEntitlement(included));
        fields.absorb(included);
    }
    return entitlement;
}

} // namespace counterfoil
