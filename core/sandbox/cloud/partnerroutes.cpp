// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/partnerviews.h"
#include "core/sandbox/cloud/seekpage.h"
#include "core/sandbox/random.h"

#include <QUrl>

namespace counterfoil {

namespace {

const SandboxCustomer *customerOf(const CloudState &state, const QByteArray &tenant)
{
    for (const SandboxCustomer &customer : state.world().customers()) {
        if (customer.tenant == tenant.toLower())
            return &customer;
    }
    return nullptr;
}

CloudReply unknownCustomer()
{
    return partnerError(404, 60003, "The customer tenant was not found.");
}

//! `size` of a collection: a number, 0 for the service's own; -1 where it is neither.
int sizeOf(const CloudRequest &request, int most)
{
    bool number = false;
    const int size = request.parameter(QStringLiteral("size")).toInt(&number);
    if (!number || size < 0)
        return -1;
    return size == 0 ? most : std::min(size, most);
}

//! Only what the documentation has: a name or a domain that starts with a text.
std::optional<QList<const SandboxCustomer *>> filtered(const CloudState &state, const CloudRequest &request)
{
    QList<const SandboxCustomer *> chosen;
    const std::optional<SimpleFilter> filter = SimpleFilter::read(request.parameter(QStringLiteral("filter")));
    const bool wanted = request.has(QStringLiteral("filter"));
    if (wanted && (!filter || filter->op.compare(u"starts_with", Qt::CaseInsensitive) != 0 ||
                   (filter->field != QLatin1String("CompanyName") && filter->field != QLatin1String("Domain"))))
        return std::nullopt;
    for (const SandboxCustomer &customer : state.world().customers()) {
        const bool byName = !wanted || filter->field == QLatin1String("CompanyName");
        const QString text = QString::fromUtf8(byName ? customer.name : customer.domain);
        if (!wanted || text.startsWith(filter->value, Qt::CaseInsensitive))
            chosen.push_back(&customer);
    }
    return chosen;
}

CloudReply listCustomers(CloudState &state, const CloudRequest &request, const Arguments &)
{
    const int size = sizeOf(request, state.plan().customersPerPage);
    if (size < 0)
        return partnerError(400, 800002, "The parameter size is missing or not a number.");
    const auto chosen = filtered(state, request);
    if (!chosen)
        return partnerMessage(400, "The request is invalid.");
    const SeekPage page = seekPage(state, request, "customers", chosen->size(), size);
    if (page.refusal)
        return *page.refusal;
    const QList<qsizetype> entries = entriesOf(state, page);
    JsonText json;
    json.open().pair("totalCount", int(entries.size())).key("items").open('[');
    for (const qsizetype i : entries)
        writeCustomer(json, *(*chosen)[i], false);
    json.close(']');
    QByteArray address = "/customers?size=" + request.parameter(QStringLiteral("size")).toLatin1();
    if (request.has(QStringLiteral("filter")))
        address += "&filter=" + QUrl::toPercentEncoding(request.parameter(QStringLiteral("filter")));
    closeCollection(json, address, page);
    return jsonReply(200, json.take());
}

CloudReply oneCustomer(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    const SandboxCustomer *customer = customerOf(state, arguments[0]);
    if (!customer)
        return unknownCustomer();
    JsonText json;
    writeCustomer(json, *customer, true);
    return jsonReply(200, json.take());
}

CloudReply customerBilling(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    const SandboxCustomer *customer = customerOf(state, arguments[0]);
    if (!customer)
        return unknownCustomer();
    JsonText json;
    writeBillingProfile(json, *customer);
    return jsonReply(200, json.take());
}

CloudReply listSubscriptions(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const SandboxCustomer *customer = customerOf(state, arguments[0]);
    if (!customer)
        return unknownCustomer();
    const QByteArray order = request.parameter(QStringLiteral("order_id")).toLatin1();
    const QList<SubscriptionView> views = subscriptionsOf(state.world(), *customer, state.today());
    JsonText json;
    int count = 0;
    JsonText items;
    for (const SubscriptionView &view : views) {
        if (!order.isEmpty() && view.orderId != order)
            continue;
        for (int copies = state.has(Quirk::DuplicatedItems) && count == 0 ? 2 : 1; copies > 0; --copies) {
            writeSubscription(items, view);
            ++count;
        }
    }
    const QByteArray address = "/customers/" + customer->tenant + "/subscriptions";
    json.open().pair("totalCount", count).key("items").raw('[' + items.take().trimmed() + ']');
    addSelf(json, order.isEmpty() ? address : address + "?order_id=" + order);
    addType(json, "Collection");
    json.close();
    return jsonReply(200, json.take());
}

CloudReply oneSubscription(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    const SandboxCustomer *customer = customerOf(state, arguments[0]);
    if (!customer)
        return unknownCustomer();
    for (const SubscriptionView &view : subscriptionsOf(state.world(), *customer, state.today())) {
        if (view.id != arguments[1].toLower())
            continue;
        JsonText json;
        writeSubscription(json, view);
        return jsonReply(200, json.take());
    }
    return partnerError(404, 20003, "The subscription was not found.");
}

CloudReply listEntitlements(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    const SandboxCustomer *customer = customerOf(state, arguments[0]);
    if (!customer)
        return unknownCustomer();
    if (!customer->azure || customer->azurePlan != arguments[1].toLower())
        return partnerError(404, 800111, "The Azure plan was not found.");
    JsonText json;
    QMap<QByteArray, QByteArray> names;
    for (const UsageResource &resource : resourcesOf(state.world(), *customer))
        names.insert(resource.entitlement, resource.entitlementName);
    json.open().pair("totalCount", int(names.size())).key("items").open('[');
    for (auto entry = names.cbegin(); entry != names.cend(); ++entry) {
        json.open().pair("id", entry.key()).pair("friendlyName", entry.value()).pair("status", "active");
        json.pair("subscriptionId", customer->azurePlan).close();
    }
    json.close(']');
    addType(json, "Collection");
    json.close();
    return jsonReply(200, json.take());
}

CloudReply listLicences(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const SandboxCustomer *customer = customerOf(state, arguments[0]);
    if (!customer)
        return unknownCustomer();
    for (const QString &group : request.query.allQueryItemValues(QStringLiteral("licenseGroupIds"))) {
        if (group.compare(u"Group1", Qt::CaseInsensitive) != 0)
            return partnerMessage(400, "The request is invalid.");
    }
    JsonText json;
    writeLicences(json, state.world(), *customer, state.today());
    return jsonReply(200, json.take());
}

CloudReply organizationProfile(CloudState &state, const CloudRequest &, const Arguments &)
{
    JsonText json;
    json.open().pair("id", state.world().partnerTenant()).pair("companyName", World::partnerName());
    writePartnerAddress(json, "defaultAddress", true);
    json.pair("tenantId", state.world().partnerTenant()).pair("domain", "nordwindcloud.onmicrosoft.com");
    json.pair("email", "billing@nordwindcloud.example").pair("language", "nl").pair("culture", "nl-NL");
    json.pair("profileType", "OrganizationProfile");
    addSelf(json, "/profiles/organization");
    addType(json, "OrganizationProfile", "1122334455667788");
    json.close();
    return jsonReply(200, json.take());
}

CloudReply partnerBillingProfile(CloudState &, const CloudRequest &, const Arguments &)
{
    JsonText json;
    json.open().pair("companyName", World::partnerName());
    writePartnerAddress(json, "address", false);
    json.key("primaryContact").open().pair("firstName", "Anna").pair("lastName", "Visser");
    json.pair("phoneNumber", "0201234567").close();
    json.pair("purchaseOrderNumber", "PO-1").pair("taxId", "NL000099998B57").pair("billingCurrency", "EUR");
    json.pair("profileType", "BillingProfile");
    addSelf(json, "/profiles/billing");
    addType(json, "BillingProfile", "8877665544332211");
    json.close();
    return jsonReply(200, json.take());
}

CloudReply legalProfile(CloudState &, const CloudRequest &, const Arguments &)
{
    JsonText json;
    json.open().pair("companyName", World::partnerName());
    writePartnerAddress(json, "address", true);
    json.key("primaryContact").open().pair("firstName", "Anna").pair("lastName", "Visser");
    json.pair("email", "anna@nordwindcloud.example").pair("phoneNumber", "0201234567").close();
    writePartnerAddress(json, "companyApproverAddress", false);
    json.pair("companyApproverEmail", "anna@nordwindcloud.example").pair("vettingStatus", "authorized");
    json.pair("vettingSubStatus", "none").pair("profileType", "LegalBusinessProfile");
    addSelf(json, "/profiles/legalbusiness");
    addType(json, "LegalBusinessProfile");
    json.close();
    return jsonReply(200, json.take());
}

CloudReply mpnProfile(CloudState &, const CloudRequest &, const Arguments &)
{
    JsonText json;
    json.open().pair("mpnId", "6034453").pair("profileType", "MpnProfile");
    addSelf(json, "/profiles/mpn");
    addType(json, "MpnProfile");
    json.close();
    return jsonReply(200, json.take());
}

} // namespace

std::span<const Route> partnerRoutes()
{
    static const Route routes[] = {
        {"GET", "v1/customers", Customers, listCustomers},
        {"GET", "v1/customers/{}", Customers, oneCustomer},
        {"GET", "v1/customers/{}/profiles/billing", Customers, customerBilling},
        {"GET", "v1/customers/{}/subscriptions", Subscriptions, listSubscriptions},
        {"GET", "v1/customers/{}/subscriptions/{}", Subscriptions, oneSubscription},
        {"GET", "v1/customers/{}/subscriptions/{}/azureEntitlements", Entitlements, listEntitlements},
        {"GET", "v1/customers/{}/subscribedskus", Licences, listLicences},
        {"GET", "v1/profiles/organization", Profile, organizationProfile},
        {"GET", "v1/profiles/billing", Profile, partnerBillingProfile},
        {"GET", "v1/profiles/legalbusiness", Profile, legalProfile},
        {"GET", "v1/profiles/mpn", Profile, mpnProfile},
    };
    return routes;
}

} // namespace counterfoil
