// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/termsrules.h"

#include <array>

namespace counterfoil {

namespace {

//! A price rule as a row of texts. `customer` is an index into the world, −1 for everybody.
struct Rule
{
    const char *id;
    int priority;
    int customer;
    int fromMonth;     //!< months before the last one, −1: since ever
    const char *keys;  //!< "family=azure;tag.env=prod"
    const char *price; //!< "markup=0.15", "tiers=10:21.50,:20.10", "exclude"
};

constexpr int since = -1;
constexpr int everybody = -1;

// From the general to the special: more keys win, then the later start; `priority` beats both.
constexpr Rule rules[] = {
    {"azure-list", 0, everybody, since, "family=azure", "listDiscount=0.02"},
    {"azure-smb", 0, everybody, since, "family=azure;customerTag.segment=smb", "markup=0.18"},
    {"azure-vm-enterprise", 0, everybody, since,
     "family=azure;meterCategory=Virtual Machines;customerTag.segment=enterprise", "markup=0.09"},
    {"azure-openai", 0, everybody, since, "family=azure;meterCategory=Cognitive Services", "markup=0.25"},
    {"azure-spot", 0, everybody, since, "family=azure;skuId=00B5;customerTag.segment=*", "markup=0.15"},
    {"contoso-prod", 0, 0, since, "family=azure;tag.env=prod;meterCategory=Virtual Machines", "margin=0.20"},
    {"contoso-network", 0, 0, since, "family=azure;resourceGroup=rg-shared-*;tag.env=prod", "passThrough"},
    {"storage-volume", 0, 1, since, "family=azure;meterCategory=Storage", "tiersVolume=500:1.00,5000:0.85,:0.70"},
    {"licence-list", 0, everybody, since, "family=licence", "margin=0.15"},
    {"licence-list-2", 0, everybody, 4, "family=licence", "margin=0.16"},
    {"licence-year", 0, everybody, since, "family=licence;term=P1Y", "margin=0.12"},
    {"licence-year-smb", 0, everybody, since, "family=licence;term=P1Y;customerTag.segment=smb", "margin=0.18"},
    {"e3-flat", 0, everybody, since, "productName=*365 E3*;billingFrequency=Monthly;family=licence",
     "unitPriceEuro=46.90"},
    {"contoso-premium-tiers", 0, 0, since, "productName=*Business Premium*;billingFrequency=Monthly;family=licence",
     "tiers=25:29.00,100:28.20,:27.50"},
    {"reservation", 0, everybody, since, "family=reservation", "markup=0.06"},
    {"savings-plan", 0, everybody, since, "family=savingsPlan", "markup=0.06"},
    {"software", 0, everybody, since, "family=software", "margin=0.12"},
    {"marketplace-smb", 0, everybody, since, "family=marketplace;customerTag.segment=smb", "markup=0.05"},
    {"credit-passed-on", 0, 2, since, "family=credit", "passThrough"},
    {"public-sector", 10, everybody, since, "customerTag.sector=public", "passThrough"},
    {"internal", 100, everybody, since, "customerTag.kind=internal", "exclude"},
};

//! "tag.env=prod" and "tag.x=y" go into one object "tag".
void writeTagKeys(JsonText &json, const QList<QByteArray> &keys, const QByteArray &object)
{
    bool opened = false;
    for (const QByteArray &key : keys) {
        if (!key.startsWith(object + '.'))
            continue;
        if (!opened)
            json.key(object).open();
        opened = true;
        const qsizetype equals = key.indexOf('=');
        json.pair(key.mid(object.size() + 1, equals - object.size() - 1), key.mid(equals + 1));
    }
    if (opened)
        json.close();
}

void writeMatch(JsonText &json, const World &world, const Rule &rule)
{
    json.key("match").open();
    if (rule.customer >= 0)
        json.pair("customer", world.customers()[std::size_t(rule.customer)].key);
    const QList<QByteArray> keys = QByteArray(rule.keys).split(';');
    writeTagKeys(json, keys, "customerTag");
    writeTagKeys(json, keys, "tag");
    for (const QByteArray &key : keys) {
        const qsizetype equals = key.indexOf('=');
        if (!key.left(equals).contains('.'))
            json.pair(key.left(equals), key.mid(equals + 1));
    }
    json.close();
}

void writeTiers(JsonText &json, const QByteArray &tiers, bool volume)
{
    json.key("tiers").open('[');
    for (const QByteArray &tier : tiers.split(',')) {
        const QList<QByteArray> parts = tier.split(':');
        json.open().pair("upTo", parts[0]).pair("unitPrice", parts[1]).close();
    }
    json.close(']');
    if (volume)
        json.pair("mode", "volume");
}

void writePrice(JsonText &json, const QByteArray &price)
{
    const qsizetype equals = price.indexOf('=');
    const QByteArray kind = price.left(equals);
    const QByteArray value = equals < 0 ? QByteArray() : price.mid(equals + 1);
    json.key("price").open();
    if (kind.startsWith("tiers"))
        writeTiers(json, value, kind == "tiersVolume");
    else if (kind == "unitPriceEuro")
        json.pair("unitPrice", value).pair("currency", "EUR");
    else if (equals < 0)
        json.key(price).flag(true);
    else
        json.pair(kind, value);
    json.close();
}

bool isOwned(const SandboxCustomer &customer)
{
    return customer.standing != Standing::Unmapped && customer.standing != Standing::SecondTenant &&
           customer.standing != Standing::NoContract;
}

//! "46.90" from 4690.
QByteArray centsText(int cents)
{
    return QByteArray::number(cents / 100) + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
}

//! What a year of seats costs the customer: 15 % on the list price.
int yearCents(const Subscription &seats)
{
    return seats.quantity * offer(seats.offer).priceCents * 12 * 115 / 100;
}

struct Service
{
    const char *id;
    const char *description;
    int priceCents;
    int months; //!< 0: once
    int weeks;
};

constexpr std::array<Service, 4> services{{
    {"backup", "Managed backup", 2500, 1, 0},
    {"support", "Support desk, business hours", 14500, 1, 0},
    {"patching", "Patch management", 900, 0, 4},
    {"review", "Quarterly cost review", 38000, 3, 0},
}};

} // namespace

void writePriceRules(JsonText &json, const World &world)
{
    json.key("priceRules").open('[');
    for (const Rule &rule : rules) {
        if (rule.customer >= int(world.customers().size()))
            continue;
        json.open().pair("id", rule.id);
        if (rule.priority != 0)
            json.pair("priority", rule.priority);
        if (rule.fromMonth >= 0)
            json.pair("from", world.plan().last.plus(-rule.fromMonth).first().iso().toLatin1());
        writeMatch(json, world, rule);
        writePrice(json, rule.price);
        json.close();
    }
    json.close(']');
}

void writeOwnServices(JsonText &json, const World &world)
{
    json.key("ownServices").open('[');
    for (const SandboxCustomer &customer : world.customers()) {
        const Service &service = services[std::size_t(customer.index) % services.size()];
        // customers in other currencies than the euro agreed on prices of their own; the demonstration leaves them out
        if (!isOwned(customer) || customer.currency != "EUR" || customer.index % 3 == 1)
            continue;
        const int quantity = customer.size == CustomerSize::Large ? 12 : customer.size == CustomerSize::Medium ? 4 : 1;
        json.open().pair("id", customer.key + "-" + service.id).pair("customer", customer.key);
        json.pair("description", service.description).pair("quantity", QByteArray::number(quantity));
        json.pair("unitPrice", centsText(service.priceCents));
        json.pair("from", world.storyStart().first().iso().toLatin1());
        json.key("every").open();
        if (service.weeks > 0)
            json.pair("weeks", service.weeks);
        else
            json.pair("months", service.months);
        json.close().close();
    }
    json.close(']');
}

void writeAdjustments(JsonText &json, const World &world)
{
    json.key("adjustments").open('[');
    const Month last = world.plan().last;
    json.open().pair("id", "goodwill").pair("microsoftInvoice", world.invoiceNumber(last)).pair("amount", "-150.00");
    json.pair("customer", world.customers().front().key).pair("reason", "Goodwill credit, on the invoice only").close();
    json.open().pair("id", "rounding").pair("microsoftInvoice", world.invoiceNumber(last.plus(-3)));
    json.pair("amount", "12.40").pair("reason", "Correction of an earlier invoice").close();
    json.close(']');
}

void writePrepayments(JsonText &json, const World &world)
{
    json.key("prepayments").open('[');
    for (const SandboxCustomer &customer : world.customers()) {
        if (!isOwned(customer) || customer.currency != "EUR" || customer.index % 8 > 1)
            continue;
        const Month start = world.storyStart().plus(customer.index % 5);
        json.open().pair("id", customer.key + "-prepaid").pair("customer", customer.key);
        if (customer.index % 8 == 0) {
            json.pair("kind", "term");
            json.key("match").open().pair("subscription", customer.subscriptions.front().id).close();
            json.pair("from", start.first().iso().toLatin1()).pair("to", start.plus(11).last().iso().toLatin1());
            json.pair("amount", centsText(yearCents(customer.subscriptions.front()))).pair("currency", "EUR");
            json.pair("invoiceOn", start.first().iso().toLatin1());
            json.pair("quantity", QByteArray::number(customer.subscriptions.front().quantity));
            json.pair("release", customer.index % 16 == 0 ? "equalMonths" : "byDay").close();
            continue;
        }
        json.pair("kind", "balance").pair("amount", "5000.00").pair("currency", "EUR");
        json.pair("receivedOn", start.first().plusDays(1).iso().toLatin1());
        json.key("match").open().pair("family", "azure").close().close();
    }
    json.close(']');
}

} // namespace counterfoil
