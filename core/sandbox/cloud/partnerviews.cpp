// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/partnerviews.h"

#include "core/sandbox/chargeline.h"
#include "core/sandbox/cloud/replies.h"
#include "core/sandbox/names.h"
#include "core/sandbox/random.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

QByteArray guidOf(const SandboxCustomer &customer, const char *what)
{
    return Random(1, what + customer.tenant).guid();
}

void writePerson(JsonText &json, const SandboxCustomer &customer)
{
    json.pair("firstName", "Billing").pair("lastName", customer.key).pair("phoneNumber", "0201234567");
}

void writeDefaultAddress(JsonText &json, const SandboxCustomer &customer)
{
    const Town &place = placeOf(customer.index);
    json.pair("country", place.country).pair("city", place.city).pair("addressLine1", place.street);
    json.pair("postalCode", place.postalCode);
}

QByteArray cycleWord(const Plan &plan)
{
    return plan.cycleMonths == 1 ? "monthly" : plan.cycleMonths == 12 ? "annual" : "triennial";
}

QByteArray termWord(const Plan &plan)
{
    return plan.termMonths % 12 == 0 ? 'P' + QByteArray::number(plan.termMonths / 12) + 'Y'
                                     : 'P' + QByteArray::number(plan.termMonths) + 'M';
}

void describeProduct(SubscriptionView &view, Family family, const Plan &plan)
{
    view.unitType = "Licenses";
    view.billingType = "license";
    view.billingCycle = cycleWord(plan);
    view.term = termWord(plan);
    view.productType = "OnlineServicesNCE";
    if (family == Family::Software)
        view.productType = "Software";
    if (family == Family::Marketplace)
        view.productType = "SaaS";
    if (family == Family::Reservation || family == Family::SavingsPlan) {
        view.productType = "Azure";
        view.subType = family == Family::SavingsPlan ? "SavingsPlan" : "Reservation";
        view.unitType = "Benefit";
        view.billingType = "benefit";
        view.billingCycle = plan.cycleMonths == 1 ? QByteArray("monthly") : QByteArray("one_time");
    }
}

//! Every fourth year of seats waits for somebody to decide what follows.
bool isUndecided(const Subscription &subscription)
{
    return subscription.plan.termMonths == 12 && subscription.id.front() < '4';
}

//! Seven days from a purchase, a renewal or an addition seats may go back; what went back meanwhile is of the last
//! addition (Partner Center, cancellation policy of new commerce).
void openWindows(SubscriptionView &view, Day today)
{
    constexpr int windowDays = 7;
    const Subscription &bought = *view.subscription;
    const bool isFirst = view.start == bought.start;
    const QByteArray whole = instant(view.start.plusDays(windowDays), isFirst ? "09:21:14.0966728" : "00:00:00");
    int before = bought.quantity;
    for (const QuantityChange &change : bought.changes) {
        const int added = change.quantity - before;
        before = change.quantity;
        if (change.day > today || change.day.plusDays(windowDays) < today)
            continue;
        if (added > 0)
            view.openSeats.append({added, instant(change.day.plusDays(windowDays), "10:05:00")});
        else if (!view.openSeats.isEmpty())
            view.openSeats.last().quantity = std::max(0, view.openSeats.last().quantity + added);
    }
    if (view.start.plusDays(windowDays) < today)
        return;
    view.cancellableUntil = whole;
    int rest = view.quantity;
    for (const OpenSeats &seats : std::as_const(view.openSeats))
        rest -= seats.quantity;
    view.openSeats.prepend({rest, whole});
}

SubscriptionView viewOf(const SandboxCustomer &customer, const Subscription &subscription, Day today)
{
    const Offer &product = offer(subscription.offer);
    SubscriptionView view;
    view.customer = &customer;
    view.subscription = &subscription;
    view.id = subscription.id;
    view.orderId = subscription.orderId.right(12);
    view.productId = product.productId;
    view.skuId = product.skuId;
    view.availabilityId = "CFQ7TTC0" + view.productId.right(4);
    view.name = product.productName;
    view.publisher = product.publisherName;
    describeProduct(view, product.family, subscription.plan);
    const bool ended = subscription.endDay.isValid() && subscription.endDay <= today;
    view.status = ended ? "deleted" : subscription.suspended ? "suspended" : "active";
    view.quantity = seatsOn(subscription, ended ? subscription.endDay.plusDays(-1) : today);
    view.created = subscription.start;
    int terms = 0;
    while (subscription.anchor.plusMonths((terms + 1) * subscription.plan.termMonths) <= today)
        ++terms;
    view.start = std::max(subscription.start, subscription.anchor.plusMonths(terms * subscription.plan.termMonths));
    view.end = subscription.anchor.plusMonths((terms + 1) * subscription.plan.termMonths).plusDays(-1);
    const bool isLicence = product.family == Family::Licence && !subscription.trial;
    view.renews = !subscription.endDay.isValid() && !(isLicence && isUndecided(subscription));
    view.trial = subscription.trial;
    if (isLicence && view.status == "active")
        openWindows(view, today);
    return view;
}

SubscriptionView azurePlanOf(const World &world, const SandboxCustomer &customer)
{
    SubscriptionView view;
    view.customer = &customer;
    view.id = customer.azurePlan;
    view.orderId = Random(world.plan().seed, "azure-order", customer.index).guid().remove(8, 1).left(12);
    view.productId = "DZH318Z0BPS6";
    view.skuId = "0001";
    view.availabilityId = "DZH318Z0BPS7";
    view.name = "Azure plan";
    view.publisher = "Microsoft Corporation";
    view.productType = "AzurePlan";
    view.unitType = "Usage-based";
    view.billingType = "usage";
    view.billingCycle = "monthly";
    view.status = "active";
    view.quantity = 1;
    view.created = view.start = customer.joined.first();
    return view;
}

void writeProductType(JsonText &json, const SubscriptionView &view)
{
    json.key("productType").open().pair("id", view.productType).pair("displayName", view.productType);
    if (!view.subType.isEmpty())
        json.key("subType").open().pair("id", view.subType).pair("displayName", view.subType).close();
    json.close();
}

} // namespace

std::optional<SimpleFilter> SimpleFilter::read(const QString &text)
{
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto of = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    if (object.size() != 3 || of("Field").isEmpty() || of("Operator").isEmpty())
        return std::nullopt;
    return SimpleFilter{of("Field"), of("Value"), of("Operator")};
}

QList<SubscriptionView> subscriptionsOf(const World &world, const SandboxCustomer &customer, Day today)
{
    QList<SubscriptionView> views;
    if (customer.azure)
        views.push_back(azurePlanOf(world, customer));
    for (const Subscription &subscription : customer.subscriptions) {
        if (subscription.start <= today)
            views.push_back(viewOf(customer, subscription, today));
    }
    return views;
}

void writeSubscription(JsonText &json, const SubscriptionView &view)
{
    const QByteArray product = "/products/" + view.productId;
    const QByteArray country = "?country=" + view.customer->country;
    json.open().pair("id", view.id).pair("offerId", view.productId + ':' + view.skuId + ':' + view.availabilityId);
    json.pair("offerName", view.name).pair("friendlyName", view.name);
    writeProductType(json, view);
    json.pair("quantity", view.quantity).pair("unitType", view.unitType).key("hasPurchasableAddons").flag(false);
    json.pair("creationDate", instant(view.created, "09:21:14.0966728"));
    json.pair("effectiveStartDate", instant(view.start));
    json.pair("commitmentEndDate", view.end.isValid() ? instant(view.end) : QByteArray("9999-12-14T00:00:00Z"));
    json.pair("commitmentEndDateTime",
              view.end.isValid() ? instant(view.end, "23:59:59") : QByteArray("9999-12-14T23:59:59Z"));
    if (!view.cancellableUntil.isEmpty())
        json.pair("cancellationAllowedUntilDate", view.cancellableUntil);
    if (!view.openSeats.isEmpty()) {
        int total = 0;
        for (const OpenSeats &seats : view.openSeats)
            total += seats.quantity;
        json.key("refundableQuantity").open().pair("totalQuantity", total).key("details").open('[');
        for (const OpenSeats &seats : view.openSeats)
            json.open().pair("quantity", seats.quantity).pair("allowedUntilDateTime", seats.until).close();
        json.close(']').close();
    }
    json.pair("status", view.status).key("autoRenewEnabled").flag(view.renews).key("isTrial").flag(view.trial);
    json.pair("billingType", view.billingType).pair("billingCycle", view.billingCycle);
    json.key("termDuration").text(view.term).key("renewalTermDuration").text("");
    json.key("isMicrosoftProduct").flag(view.productType != "SaaS").key("partnerId").text("");
    json.key("attentionNeeded").flag(false).key("actionTaken").flag(false).pair("contractType", "subscription");
    json.key("links").open();
    addLink(json, "product", product + country);
    addLink(json, "sku", product + "/skus/" + view.skuId + country);
    addLink(json, "availability", product + "/skus/" + view.skuId + "/availabilities/" + view.availabilityId + country);
    addLink(json, "self", "/customers/" + view.customer->tenant + "/subscriptions/" + view.id);
    json.close();
    json.pair("publisherName", view.publisher);
    if (view.subscription)
        json.pair("promotionId", view.subscription->promotion);
    json.pair("orderId", view.orderId);
    addType(json, "Subscription");
    json.close();
}

void writeCustomer(JsonText &json, const SandboxCustomer &customer, bool whole)
{
    const QByteArray self = "/customers/" + customer.tenant;
    json.open().pair("id", customer.tenant).pair("commerceId", guidOf(customer, "commerce"));
    json.key("companyProfile").open().pair("tenantId", customer.tenant).pair("domain", customer.domain);
    json.pair("companyName", customer.name);
    if (whole) {
        json.key("address").open();
        writeDefaultAddress(json, customer);
        json.pair("region", "NA").pair("phoneNumber", "0201234567").close();
        json.pair("email", "billing@" + customer.domain);
    }
    addSelf(json, self + "/profiles/company");
    addType(json, "CustomerCompanyProfile");
    json.close();
    if (whole) {
        json.key("billingProfile");
        writeBillingProfile(json, customer);
    }
    json.pair("relationshipToPartner", "reseller");
    if (whole) {
        json.key("allowDelegatedAccess").flag(true);
        json.key("customDomains").open('[').text(customer.domain).close(']');
    }
    addSelf(json, self);
    addType(json, "Customer");
    json.close();
}

void writeBillingProfile(JsonText &json, const SandboxCustomer &customer)
{
    const Town &place = placeOf(customer.index);
    json.open().pair("id", guidOf(customer, "billing")).pair("firstName", "Billing").pair("lastName", customer.key);
    json.pair("email", "billing@" + customer.domain);
    json.pair("culture", QByteArray(place.language) + '-' + place.country).pair("language", place.language);
    json.pair("companyName", customer.name).key("defaultAddress").open();
    writeDefaultAddress(json, customer);
    json.pair("state", "NA");
    writePerson(json, customer);
    json.close();
    addSelf(json, "/customers/" + customer.tenant + "/profiles/billing");
    addType(json, "CustomerBillingProfile", '-' + QByteArray::number(4242348048554929329 + customer.index));
    json.close();
}

void writeLicences(JsonText &json, const World &world, const SandboxCustomer &customer, Day today)
{
    QMap<QByteArray, std::pair<QByteArray, int>> counts; // by product and SKU
    for (const Subscription &subscription : customer.subscriptions) {
        const Offer &product = offer(subscription.offer);
        const int seats = product.family == Family::Licence ? seatsOn(subscription, today) : 0;
        if (seats > 0) {
            auto &[name, count] = counts[QByteArray(product.productId) + product.skuId];
            name = product.skuName;
            count += seats;
        }
    }
    json.open().pair("totalCount", int(counts.size())).key("items").open('[');
    for (auto entry = counts.cbegin(); entry != counts.cend(); ++entry) {
        const auto &[name, seats] = entry.value();
        const int used = seats - seats / 10;
        json.open().pair("availableUnits", seats - used).pair("activeUnits", seats).pair("consumedUnits", used);
        json.pair("suspendedUnits", 0).pair("totalUnits", seats).pair("warningUnits", 0).key("productSku").open();
        json.pair("id", Random(world.plan().seed, "entra-sku-" + entry.key()).guid()).pair("name", name);
        json.pair("skuPartNumber", name.toUpper().replace(' ', '_')).pair("targetType", "User");
        json.pair("licenseGroupId", "group1").close().key("servicePlans").open('[').open();
        json.pair("displayName", name).pair("serviceName", name.toUpper().replace(' ', '_'));
        json.pair("id", Random(world.plan().seed, "entra-plan-" + entry.key()).guid());
        json.pair("capabilityStatus", "Enabled").pair("targetType", "User").close().close(']');
        json.pair("capabilityStatus", "Enabled");
        addType(json, "SubscribedSku");
        json.close();
    }
    json.close(']');
    addType(json, "Collection");
    json.close();
}

void writePartnerAddress(JsonText &json, QByteArrayView key, bool withPerson)
{
    json.key(key).open().pair("country", "NL").pair("city", "Amsterdam").pair("state", "NH");
    json.pair("addressLine1", "Keizersgracht 1").key("addressLine2").text("").pair("postalCode", "1015 CN");
    if (withPerson)
        json.pair("firstName", "Anna").pair("lastName", "Visser").pair("phoneNumber", "0201234567");
    json.close();
}

} // namespace counterfoil
