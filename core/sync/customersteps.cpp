// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/sync/pullrecords.h"
#include "core/sync/pullsteps.h"

#include <QHash>

namespace counterfoil {

namespace {

const QString customerKind = QStringLiteral("customer");
const QString subscriptionKind = QStringLiteral("subscription");
const QString entitlementKind = QStringLiteral("azureEntitlement");

QString idOfCustomer(const CloudCustomer &customer)
{
    return customer.tenant;
}

QString sortedCustomer(const CloudCustomer &customer)
{
    return customer.name.toLower();
}

QString idOfSubscription(const CloudSubscription &subscription)
{
    return subscription.id;
}

QString sortedSubscription(const CloudSubscription &subscription)
{
    return subscription.name.toLower();
}

QString idOfEntitlement(const AzureEntitlement &entitlement)
{
    return entitlement.id;
}

QString sortedEntitlement(const AzureEntitlement &entitlement)
{
    return entitlement.name.toLower();
}

const QString countryStep = QStringLiteral("countries");
constexpr qint64 askAgainAfter = 7 * 24 * 60 * 60; // seconds, where nobody has entered a country

//! What is known of the customers' countries: the list does not have them, and one call for each customer every day
//! would be too many.
struct Countries
{
    QHash<QString, QString> known; // by tenant
    QSet<QString> asked;           // in vain, not long ago
};

Result<Countries> countriesOf(PullContext &context)
{
    const auto stored = storedRecords<CloudCustomer>(context, customerKind);
    const auto units = PullRepository(context.file).units(context.owner(), countryStep);
    if (!stored || !units)
        return std::unexpected(stored ? units.error() : stored.error());
    Countries countries;
    for (const CloudCustomer &customer : *stored)
        countries.known.insert(customer.tenant, customer.country);
    for (const PullUnit &unit : *units) {
        const bool isLate = !unit.lastComplete.isValid() || unit.lastComplete > context.now() ||
                            unit.lastComplete.secsTo(context.now()) >= askAgainAfter;
        if (!isLate && !context.isForced(QStringLiteral("customers")))
            countries.asked.insert(unit.unit);
    }
    return countries;
}

//! Notes that a customer's own record names no country, or that it may not be read.
Status noteUnknown(PullContext &context, const QString &tenant)
{
    PullUnit unit;
    unit.owner = context.owner();
    unit.step = countryStep;
    unit.unit = tenant;
    unit.firstComplete = context.now();
    unit.lastComplete = context.now();
    return PullRepository(context.file).save(unit);
}

//! Asks for the countries that are not known. What a refused customer does not tell is no failure; anything else ends
//! the asking.
QCoro::Task<Reply<void>> fillCountries(PullContext *context, const Countries *countries,
                                       std::vector<CloudCustomer> *customers)
{
    std::optional<ServiceFault> fault;
    for (CloudCustomer &customer : *customers) {
        customer.country = countries->known.value(customer.tenant);
        const bool isToAsk = customer.country.isEmpty() && !countries->asked.contains(customer.tenant);
        if (fault || !isToAsk || context->isCancelled())
            continue;
        const Reply<CloudCustomer> whole = co_await context->client.partnerCenter().customer(customer.tenant);
        const bool isRefused = !whole && (whole.error().status == 403 || whole.error().status == 404);
        if (!whole && !isRefused) // one that is refused may have left meanwhile
            fault = whole.error();
        customer.country = whole ? whole->country : QString();
        const bool isInVain = !fault && customer.country.isEmpty();
        if (const Status noted = isInVain ? noteUnknown(*context, customer.tenant) : Status(); !noted)
            fault = faultOf(noted.error());
    }
    if (fault)
        co_return std::unexpected(*fault);
    co_return Reply<void>();
}

//! The last activity of each tenant, as an ISO instant.
Result<QHash<QString, QString>> lastActivity(PullContext &context)
{
    CloudRecordFilter filter;
    filter.owner = context.owner();
    filter.sortedFrom = context.now().addSecs(-2 * freshFor).toString(Qt::ISODate);
    const auto stored = CloudRecordRepository(context.file).records(QStringLiteral("activity"), filter);
    if (!stored)
        return std::unexpected(stored.error());
    QHash<QString, QString> last;
    for (const CloudRecord &record : *stored)
        last.insert(record.content.value(QStringLiteral("tenant")).toString(), record.sorted);
    return last;
}

//! Units that are due: never pulled, pulled too long ago, or touched since by what the activity tells. `daily`: seats
//! are counted by them, so that each local day wants its own.
Result<QStringList> dueUnits(PullContext &context, const QString &step, const QStringList &names, bool daily,
                             const std::function<QString(const QString &name)> &tenantOf)
{
    const auto units = PullRepository(context.file).units(context.owner(), step);
    if (!units)
        return std::unexpected(units.error());
    const auto activity = lastActivity(context);
    if (!activity)
        return std::unexpected(activity.error());
    QHash<QString, QDateTime> pulled;
    for (const PullUnit &unit : *units)
        pulled.insert(unit.unit, unit.lastComplete);
    QStringList due;
    for (const QString &name : names) {
        const QDateTime last = pulled.value(name);
        const QString touched = activity->value(tenantOf(name));
        const bool isFresh =
            context.isFresh(last) && (!daily || context.isOfToday(last)) && touched < last.toString(Qt::ISODate);
        if (!isFresh || context.isForced(step))
            due.append(name);
    }
    return due;
}

ServiceFault customerLeft(const QString &tenant)
{
    return ServiceFault(
        QStringLiteral("not-found"), SENTENCE("customer %1: Microsoft does not know it any more").arg(tenant),
        QStringLiteral(QT_TRANSLATE_NOOP(
            "Hints", "You need not do anything: what is known of this customer stays, and the next sync "
                     "tells whether it has left.")));
}

//! Says whose data it was. That one customer is refused is no matter of the partner's roles, but of what the customer
//! granted.
ServiceFault aboutCustomer(ServiceFault fault, const QString &tenant)
{
    const QString named = SENTENCE("customer %1: ").arg(tenant.toLower());
    if (!fault.message.startsWith(named)) // who reads records has said it already
        fault.message.prepend(named);
    if (fault.status == 403)
        fault.hint = QStringLiteral(QT_TRANSLATE_NOOP(
            "Hints", "Ask this customer to renew the reseller relationship or what it granted. The other "
                     "customers are not touched."));
    return fault;
}

} // namespace

Result<QSet<QString>> presentTenants(PullContext &context)
{
    const auto customers = storedRecords<CloudCustomer>(context, customerKind);
    if (!customers)
        return std::unexpected(customers.error());
    QSet<QString> tenants;
    for (const CloudCustomer &customer : *customers)
        tenants.insert(customer.tenant);
    return tenants;
}

QCoro::Task<PullStep> pullCustomers(PullContext *context)
{
    StepRun run(*context);
    Reply<std::vector<CloudCustomer>> customers = co_await context->client.partnerCenter().customers();
    if (!customers) {
        run.fail(customers.error());
        co_return run.result();
    }
    const Result<Countries> countries = countriesOf(*context);
    if (!countries) {
        run.fail(countries.error());
        co_return run.result();
    }
    const Reply<void> filled = co_await fillCountries(context, &*countries, &*customers);
    const CloudScope scope{context->owner(), customerKind, {}};
    const auto stored = storeRecords<CloudCustomer>(
        *context, scope, *customers, CloudRecordRepository::Gone::KeepAsEnded, idOfCustomer, sortedCustomer);
    if (!stored)
        run.fail(stored.error());
    else
        run.add(*stored);
    if (!filled)
        run.fail(filled.error());
    co_return run.result();
}

QCoro::Task<PullStep> pullSubscriptions(PullContext *context)
{
    const QString step = QStringLiteral("subscriptions");
    StepRun run(*context);
    const auto customers = recordsToWorkOn<CloudCustomer>(*context, customerKind, QStringLiteral("customers"), run);
    if (!customers)
        co_return run.result();
    QStringList tenants;
    for (const CloudCustomer &customer : *customers)
        tenants.append(customer.tenant);
    const auto due = dueUnits(*context, step, tenants, true, [](const QString &tenant) { return tenant; });
    if (!due) {
        run.fail(due.error());
        co_return run.result();
    }
    for (const QString &tenant : *due) {
        if (run.mustStop())
            break;
        const Reply<std::vector<CloudSubscription>> list =
            co_await context->client.partnerCenter().subscriptions(tenant);
        if (!list && list.error().status == 404) { // the customer has left since the list was read
            run.skip(customerLeft(tenant));
            continue;
        }
        if (!list) {
            run.fail(aboutCustomer(list.error(), tenant));
            continue;
        }
        const CloudScope scope{context->owner(), subscriptionKind, tenant};
        const auto stored = storeRecords<CloudSubscription>(*context, scope, *list, CloudRecordRepository::Gone::Forget,
                                                            idOfSubscription, sortedSubscription);
        run.complete(step, tenant, stored);
    }
    co_return run.result();
}

QCoro::Task<PullStep> pullEntitlements(PullContext *context)
{
    const QString step = QStringLiteral("azure");
    StepRun run(*context);
    const auto subscriptions =
        recordsToWorkOn<CloudSubscription>(*context, subscriptionKind, QStringLiteral("subscriptions"), run);
    if (!subscriptions)
        co_return run.result();
    const Result<QSet<QString>> customers = presentTenants(*context);
    if (!customers) {
        run.fail(customers.error());
        co_return run.result();
    }
    QStringList plans;
    QHash<QString, QString> tenantOfPlan;
    for (const CloudSubscription &subscription : *subscriptions) {
        const bool isThere = customers->contains(subscription.tenant) && subscription.status != u"deleted";
        if (subscription.kind != u"azurePlan" || !isThere)
            continue;
        plans.append(subscription.id);
        tenantOfPlan.insert(subscription.id, subscription.tenant);
    }
    const auto due =
        dueUnits(*context, step, plans, false, [&](const QString &plan) { return tenantOfPlan.value(plan); });
    if (!due) {
        run.fail(due.error());
        co_return run.result();
    }
    const std::vector<AzureEntitlement> none;
    for (const QString &plan : *due) {
        if (run.mustStop())
            break;
        const QString tenant = tenantOfPlan.value(plan);
        const Reply<std::vector<AzureEntitlement>> list =
            co_await context->client.partnerCenter().azureEntitlements(tenant, plan);
        const bool isGone = !list && list.error().status == 404; // the plan, or its customer
        if (!list && !isGone) {
            run.fail(aboutCustomer(list.error(), tenant));
            continue;
        }
        const CloudScope scope{context->owner(), entitlementKind, tenant + u'/' + plan};
        const auto stored =
            storeRecords<AzureEntitlement>(*context, scope, isGone ? none : *list, CloudRecordRepository::Gone::Forget,
                                           idOfEntitlement, sortedEntitlement);
        run.complete(step, plan, stored);
    }
    co_return run.result();
}

} // namespace counterfoil
