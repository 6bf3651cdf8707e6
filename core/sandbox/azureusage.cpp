// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/azureusage.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/random.h"

#include <array>
#include <map>

namespace counterfoil {

namespace {

constexpr int commonResources = 27; //!< meters of an average customer at scale 1

struct Region
{
    const char *location;
    const char *name;
};
constexpr std::array<Region, 3> regions{
    {{"EU West", "westeurope"}, {"EU North", "northeurope"}, {"DE West Central", "germanywestcentral"}}};

struct Group
{
    const char *name;
    const char *environment; //!< empty: untagged
    const char *costCentre;
};
constexpr std::array<Group, 8> groups{{{"rg-app-prod", "prod", "4100"},
                                       {"rg-web-prod", "prod", "4200"},
                                       {"rg-data-prod", "prod", "4300"},
                                       {"rg-app-dev", "dev", "4100"},
                                       {"rg-web-test", "test", "4200"},
                                       {"rg-shared-network", "prod", ""},
                                       {"rg-backup", "prod", "4900"},
                                       {"MC_aks_westeurope", "", ""}}};

int resourceCount(const World &world, const SandboxCustomer &customer)
{
    Random random(world.plan().seed, "resources", customer.index);
    const int percent = customer.size == CustomerSize::Large    ? random.between(260, 340)
                        : customer.size == CustomerSize::Medium ? random.between(80, 150)
                                                                : random.between(30, 70);
    const Exact count = Exact(world.plan().scale) * Exact(commonResources * percent) / Exact(100);
    return std::max(3, cut(count, 0).text().toInt());
}

const Subscription *savingsPlanOf(const SandboxCustomer &customer)
{
    for (const Subscription &subscription : customer.subscriptions) {
        if (subscription.offer == OfferId::ComputeSavings)
            return &subscription;
    }
    return nullptr;
}

Days lifeOf(const World &world, const SandboxCustomer &customer, Random &random)
{
    Days alive{customer.joined.first(), Day()};
    if (random.chance(22))
        alive.from = std::max(alive.from, world.storyStart().first().plusDays(random.between(0, 330)));
    if (random.chance(12))
        alive.to = world.storyStart().first().plusDays(random.between(30, 364));
    return alive;
}

QByteArray tagsOf(const Group &group, int owner)
{
    if (!*group.environment)
        return {};
    QByteArray tags = QByteArray("{\"env\":\"") + group.environment + '"';
    if (*group.costCentre)
        tags += QByteArray(",\"cost-centre\":\"") + group.costCentre + '"';
    if (owner % 3 == 0)
        tags += ",\"owner\":\"platform team\"";
    return tags + '}';
}

UsageResource makeResource(const World &world, const SandboxCustomer &customer, int number)
{
    Random random(world.plan().seed, "resource", customer.index, number);
    UsageResource resource;
    resource.customer = &customer;
    resource.number = number;
    resource.meter = &meters()[std::size_t(number < 3 ? number * 4 : random.below(int(meters().size())))];
    const auto meterNumber = resource.meter - meters().data();
    resource.meterId = Random(7, "meter", meterNumber).guid();
    const int account = customer.size == CustomerSize::Small ? 0 : random.below(3);
    resource.entitlement = Random(world.plan().seed, "entitlement", customer.index, account).guid();
    resource.entitlementName = customer.key + std::array{"-production", "-development", "-data"}[std::size_t(account)];
    const Group &group = groups[std::size_t(random.below(int(groups.size())))];
    const Region &region = regions[std::size_t(random.chance(80) ? 0 : random.below(3))];
    resource.group = group.name;
    resource.location = region.name;
    resource.region = region.location;
    resource.tags = tagsOf(group, number);
    resource.uri = "/subscriptions/" + resource.entitlement + "/resourceGroups/" + group.name + "/providers/" +
                   resource.meter->service + "/" + resource.meter->resourceType + "/" +
                   QByteArray(resource.meter->resourceType).left(2) + "-" + QByteArray::number(number + 101);
    const bool compute = qstrcmp(resource.meter->category, "Virtual Machines") == 0;
    if (compute)
        resource.additionalInfo = "{\"UsageType\":\"ComputeHR\",\"ServiceType\":\"" + QByteArray(resource.meter->name) +
                                  "\",\"vCPUs\":" + (number % 2 == 0 ? "2" : "4") + "}";
    const Subscription *plan = savingsPlanOf(customer);
    if (plan && compute && number % 4 == 1)
        resource.benefitOrder = plan->reservationOrder;
    resource.alive = number < 3 ? Days{customer.joined.first(), Day()} : lifeOf(world, customer, random);
    return resource;
}

//! Millionths of a unit on a day.
qint64 quantityOn(const World &world, const UsageResource &resource, Day day)
{
    const Meter &meter = *resource.meter;
    Random random(world.plan().seed, "usage", resource.customer->index * 1'000'003LL + resource.number, day.number());
    const int weekday = (day.number() + 3) % 7; // 1970-01-01 was a Thursday; 0 is Monday
    switch (meter.pattern) {
    case Meter::Pattern::AllDay:
        return meter.sizeMicros;
    case Meter::Pattern::WorkingHours:
        return weekday < 5 ? meter.sizeMicros + random.below(3000000) : 0;
    case Meter::Pattern::EvenMonth:
        return meter.sizeMicros / Month::of(day).days();
    case Meter::Pattern::Growing: {
        const qint64 days = std::max(0, day - world.storyStart().first());
        return (meter.sizeMicros + meter.sizeMicros * days / 500) / Month::of(day).days() + random.below(90000);
    }
    case Meter::Pattern::Random:
        return meter.sizeMicros * random.between(20, 180) / 100 + random.below(1000);
    }
    return 0;
}

//! Reads the rows of one customer and month. Free amounts are per SKU and plan, used up in the order of the rows.
class UsageWalk
{
public:
    UsageWalk(const World &world, const SandboxCustomer &customer, Month month, const UsageReader &reader)
        : m_world(world), m_customer(customer), m_month(month), m_reader(reader), m_rate(world.rate("USD", month))
    {}

    Status read();

private:
    Status readResource(const UsageResource &resource);
    Status readDay(const UsageResource &resource, Day day, bool late);
    Status hand(const UsageResource &resource, Day day, qint64 price, qint64 quantity);
    //! Partner earned credit of a day: one customer lost its access for some days of the second half of each quarter.
    int earnedCredit(const UsageResource &resource, Day day) const;

    const World &m_world;
    const SandboxCustomer &m_customer;
    Month m_month;
    const UsageReader &m_reader;
    Decimal m_rate;
    std::map<const Meter *, qint64> m_freeUsed;
};

Status UsageWalk::read()
{
    for (const UsageResource &resource : resourcesOf(m_world, m_customer)) {
        if (const Status status = readResource(resource); !status)
            return status;
    }
    return {};
}

//! What was used in the last hours of a month can come with the next month's invoice.
bool isLate(const UsageResource &resource, Day day)
{
    return resource.customer->index % 10 == 2 && resource.number % 9 == 4 && resource.meter->freeMilli == 0 &&
           day == Month::of(day).last();
}

Status UsageWalk::readResource(const UsageResource &resource)
{
    const Day eve = m_month.first().plusDays(-1);
    if (isLate(resource, eve) && m_month > m_world.firstMonth()) {
        if (const Status status = readDay(resource, eve, true); !status)
            return status;
    }
    for (Day day = m_month.first(); day <= m_month.last(); day = day.plusDays(1)) {
        if (const Status status = readDay(resource, day, false); !status)
            return status;
    }
    return {};
}

Status UsageWalk::readDay(const UsageResource &resource, Day day, bool late)
{
    if (!resource.alive.contains(day) || isLate(resource, day) != late)
        return {};
    const Meter &meter = *resource.meter;
    qint64 quantity = quantityOn(m_world, resource, day);
    qint64 &used = m_freeUsed[&meter];
    const qint64 free = std::min(quantity, std::max(0LL, meter.freeMilli * 1000 - used));
    used += free;
    if (free > 0) {
        if (const Status status = hand(resource, day, 0, free); !status)
            return status;
        quantity -= free;
    }
    return quantity > 0 ? hand(resource, day, meter.priceMicros, quantity) : Status();
}

int UsageWalk::earnedCredit(const UsageResource &resource, Day day) const
{
    if (!resource.meter->earnsCredit)
        return 0;
    const bool lost = m_customer.index % 40 == 5 && (m_month.index() - m_world.plan().last.index()) % 3 == 0 &&
                      day.day() >= 3 && day.day() <= 28;
    return lost ? 0 : 15;
}

Status UsageWalk::hand(const UsageResource &resource, Day day, qint64 price, qint64 quantity)
{
    UsageRow row;
    row.resource = &resource;
    row.month = m_month;
    row.day = day;
    row.quantity = Decimal::fromParts(quantity, 6);
    if (resource.benefitOrder.isEmpty()) {
        row.earnedCredit = earnedCredit(resource, day);
        row.unitPrice = Decimal::fromParts(price, 6);
        row.effectivePrice = Decimal::fromParts(price * (100 - row.earnedCredit), 8);
        row.pricingTotal = row.effectivePrice * row.quantity;
        row.billingTotal = row.pricingTotal * m_rate;
    }
    return m_reader(row);
}

struct Gathered
{
    const UsageResource *resource = nullptr;
    Decimal quantity;
    Decimal pricing;
    Decimal unitPrice;
    bool earned = false;
};

ChargeLine usageLine(const World &world, const SandboxCustomer &customer, Month month, const Meter &meter,
                     const Gathered &sum)
{
    ChargeLine line;
    line.customer = &customer;
    line.orderId = Random(world.plan().seed, "azure-order", customer.index).code(20).toLower();
    line.orderDate = month.last();
    line.productId = meter.productId;
    line.skuId = meter.skuId;
    line.availabilityId = QByteArray("DZH318Z0") + QByteArray(meter.productId).right(4);
    line.productName = meter.productName;
    line.skuName = meter.skuName;
    line.publisherName = "Microsoft";
    line.publisherId = "NA";
    line.productCategory = "Azure plan";
    line.chargeType = "new";
    line.subscriptionDescription = "Azure plan";
    line.subscriptionId = customer.azurePlan;
    line.chargeStart = month.first();
    line.chargeEnd = month.last();
    line.unitType = meter.unit;
    line.billingFrequency = "Monthly";
    line.pricingCurrency = "USD";
    line.meterDescription = QByteArray(meter.skuName) + " " + meter.name;
    line.subscriptionStart = customer.joined.first();
    line.subscriptionEnd = customer.joined.first().plusMonths(1200).plusDays(-1);
    line.reference = Random(world.plan().seed, "azure-reference", customer.index, month.index()).guid();
    if (sum.earned)
        line.priceAdjustment = "[\"15.0% Partner earned credit for services managed\"]";
    line.unitPrice = sum.unitPrice;
    line.effectivePrice = sum.pricing.isZero() ? Decimal(0) : cut(Exact(sum.pricing) / Exact(sum.quantity), 15);
    line.quantity = sum.quantity;
    line.billableQuantity = sum.quantity;
    line.rate = world.rate("USD", month);
    line.rateDate = month.first().plusDays(-2);
    line.subtotal = usageSubtotal(line.effectivePrice, line.rate, line.billableQuantity);
    addTax(line);
    return line;
}

} // namespace

std::vector<UsageResource> resourcesOf(const World &world, const SandboxCustomer &customer)
{
    std::vector<UsageResource> resources;
    const int count = customer.azure ? resourceCount(world, customer) : 0;
    resources.reserve(std::size_t(count));
    for (int number = 0; number < count; ++number)
        resources.push_back(makeResource(world, customer, number));
    return resources;
}

Status readUsage(const World &world, const SandboxCustomer &customer, Month month, const UsageReader &reader)
{
    if (!customer.azure || month < customer.joined)
        return {};
    return UsageWalk(world, customer, month, reader).read();
}

std::vector<ChargeLine> usageLines(const World &world, const SandboxCustomer &customer, Month month)
{
    std::map<std::pair<std::ptrdiff_t, qint64>, Gathered> sums; // by the meter's place, so that the order is fixed
    const UsageReader gather = [&](const UsageRow &row) -> Status {
        if (!row.resource->benefitOrder.isEmpty())
            return {}; // paid by the savings plan: no line
        const Meter *meter = row.resource->meter;
        Gathered &sum = sums[{meter - meters().data(), row.unitPrice.isZero() ? 0 : 1}];
        sum.quantity += row.quantity;
        sum.pricing += row.pricingTotal;
        sum.unitPrice = row.unitPrice;
        sum.earned = sum.earned || row.earnedCredit > 0;
        return {};
    };
    if (!readUsage(world, customer, month, gather))
        return {};
    std::vector<ChargeLine> lines;
    lines.reserve(sums.size());
    for (const auto &[place, sum] : sums)
        lines.push_back(usageLine(world, customer, month, meters()[std::size_t(place.first)], sum));
    return lines;
}

} // namespace counterfoil
