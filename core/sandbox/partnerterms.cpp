// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/partnerterms.h"

#include "core/sandbox/amounts.h"
#include "core/sandbox/jsontext.h"
#include "core/sandbox/names.h"
#include "core/sandbox/termsrules.h"

#include <array>

namespace counterfoil {

namespace {

QByteArray decimalText(const Decimal &value, int digits = 2)
{
    QByteArray text;
    appendDecimal(text, value, digits);
    return text;
}

QByteArray dayText(Day day)
{
    return day.iso().toLatin1();
}

bool isOwned(const SandboxCustomer &customer)
{
    return customer.standing != Standing::Unmapped && customer.standing != Standing::SecondTenant;
}

void writeAddress(JsonText &json, const Town &place, int number)
{
    json.key("address").open();
    json.pair("street", QByteArray(place.street) + " " + QByteArray::number(number));
    json.pair("postalCode", place.postalCode).pair("city", place.city).pair("country", place.country);
    json.close();
}

void writeSeller(JsonText &json)
{
    json.key("seller").open();
    json.pair("name", World::partnerName());
    writeAddress(json, {"NL", "EUR", "nl", "B.V.", "Kade", "1011 AB", "Amsterdam"}, 1);
    json.pair("vatId", "NL001234567B01").pair("registration", "12345678");
    json.key("electronicAddress").open().pair("scheme", "0106").pair("id", "12345678").close();
    json.pair("iban", "NL91ABNA0417164300").pair("bic", "ABNANL2A");
    json.pair("email", "billing@nordwind.example").pair("phone", "+31 20 555 0100").pair("contact", "Billing desk");
    json.pair("currency", "EUR").pair("timeZone", "Europe/Amsterdam");
    json.key("numbering").open();
    json.pair("invoice", "INV-{year}-{number:5}").pair("creditNote", "CN-{year}-{number:5}");
    json.close().close();
}

void writeTaxes(JsonText &json)
{
    json.key("taxes").open('[');
    json.open().pair("id", "nl21").pair("category", "S").pair("rate", "21").close();
    json.open().pair("id", "reverse").pair("category", "AE").pair("rate", "0").pair("reason", "Reverse charge").close();
    json.open().pair("id", "export").pair("category", "G").pair("rate", "0");
    json.pair("reason", "Export outside the EU").close();
    json.close(']');
}

void writeRate(JsonText &json, const QByteArray &from, const QByteArray &to, Day on, const Exact &rate)
{
    json.open().pair("from", from).pair("to", to).pair("on", dayText(on));
    json.pair("rate", decimalText(rounded(rate, 6), 4)).close();
}

//! Both ways for every currency, monthly, and a first one old enough for every service period.
void writeRates(JsonText &json, const World &world)
{
    json.key("exchangeRates").open('[');
    for (const char *currency : {"USD", "GBP", "CHF", "DKK", "SEK", "JPY"}) {
        const auto both = [&](Day on, Month month) {
            const Exact rate(world.rate(currency, month));
            writeRate(json, currency, "EUR", on, rate);
            writeRate(json, "EUR", currency, on, Exact(1) / rate);
            if (qstrcmp(currency, "USD") != 0) // the contract's rate of what is priced in dollars
                writeRate(json, "USD", currency, on, Exact(world.rate("USD", month)) / rate);
        };
        both(Day::of(2015, 1, 1), world.storyStart().plus(-1));
        for (Month month = world.storyStart(); month <= world.plan().last.plus(1); month = month.plus(1))
            both(month.first(), month);
    }
    json.close(']');
}

QByteArray taxOf(const Town &place)
{
    if (qstrcmp(place.country, "NL") == 0)
        return "nl21";
    return vatIdOf(place.country, 0).isEmpty() ? "export" : "reverse";
}

QByteArray segmentOf(const SandboxCustomer &customer)
{
    switch (customer.size) {
    case CustomerSize::Small:
        return "smb";
    case CustomerSize::Medium:
        return "midmarket";
    default:
        return "enterprise";
    }
}

void writeTenants(JsonText &json, const World &world, const SandboxCustomer &customer)
{
    json.key("tenants").open('[').text(customer.tenant);
    for (const SandboxCustomer &other : world.customers()) {
        if (other.standing == Standing::SecondTenant && ownerOf(world, other) == customer.key)
            json.text(other.tenant);
    }
    json.close(']');
}

void writeCustomer(JsonText &json, const World &world, const SandboxCustomer &customer)
{
    const Town &place = placeOf(customer.index);
    json.open().pair("id", customer.key).pair("name", customer.name);
    writeTenants(json, world, customer);
    writeAddress(json, place, customer.index * 3 + 2);
    json.pair("vatId", vatIdOf(place.country, customer.index));
    json.pair("email", "invoices@" + QByteArray(customer.key).replace('-', "") + ".example");
    json.pair("tax", taxOf(place)).pair("currency", place.currency).pair("language", place.language);
    json.pair("paymentDays", customer.index % 3 == 1 ? 14 : 30);
    if (customer.index % 4 == 0)
        json.pair("purchaseOrder", "PO " + QByteArray::number(4711 + customer.index));
    if (customer.index % 6 == 2)
        json.pair("buyerReference", "KST-" + QByteArray::number(100 + customer.index));
    json.key("tags").open().pair("segment", segmentOf(customer));
    if (customer.standing == Standing::PublicSector)
        json.pair("sector", "public");
    if (customer.standing == Standing::Internal)
        json.pair("kind", "internal");
    json.close().close();
}

void writeCustomers(JsonText &json, const World &world)
{
    json.key("customers").open('[');
    for (const SandboxCustomer &customer : world.customers()) {
        if (isOwned(customer))
            writeCustomer(json, world, customer);
    }
    json.close(']');
}

//! The shape of a customer's service periods.
struct Shape
{
    int months;
    int startDay;
    int startMonth;
    int weeks;
};

Shape shapeOf(int index)
{
    static constexpr std::array<Shape, 20> shapes{
        {{1, 1, 0, 0}, {1, 15, 0, 0}, {1, 1, 0, 0}, {3, 1, 1, 0},  {1, 1, 0, 0}, {1, 1, 0, 0}, {1, 1, 0, 0},
         {6, 1, 1, 0}, {0, 0, 0, 4},  {1, 1, 0, 0}, {12, 1, 1, 0}, {1, 1, 0, 0}, {2, 1, 0, 0}, {1, 15, 0, 0},
         {1, 1, 0, 0}, {1, 20, 0, 0}, {0, 0, 0, 1}, {1, 1, 0, 0},  {1, 1, 0, 0}, {3, 15, 2, 0}}};
    return shapes[std::size_t(index) % shapes.size()];
}

QByteArray groupOf(int index)
{
    static constexpr std::array<const char *, 10> values{
        "subscription",    "resourceGroup", "subscription", "product", "meterCategory",
        "tag:cost-centre", "subscription",  "subscription", "product", "tag:env"};
    if (index == 8)
        return "line"; // a small one: every daily row is a line of the invoice
    return values[std::size_t(index) % values.size()];
}

Day contractStart(const World &world, const SandboxCustomer &customer, const Shape &shape)
{
    if (customer.standing == Standing::StartsMidYear)
        return world.plan().last.plus(-5).first().plusDays(14);
    if (customer.standing == Standing::StartsLastMonth)
        return world.plan().last.first().plusDays(9);
    const Day start = Month(world.storyStart().year() - 2, shape.startMonth > 0 ? shape.startMonth : 1)
                          .first()
                          .plusDays(std::max(shape.startDay, 1) - 1);
    return shape.weeks > 0 ? start.plusDays((7 - (start.number() + 3) % 7) % 7) : start; // weeks begin on Monday
}

//! Ways to bill that only `everyWay` asks for.
void writeRecognition(JsonText &json, int index)
{
    switch (index % 8) {
    case 1:
        json.pair("licences", "byDay").pair("reservations", "monthly");
        break;
    case 3:
        json.pair("licences", "seatCount");
        break;
    case 5:
        json.pair("reservations", "byDay");
        break;
    case 7:
        json.pair("exchange", "contract");
        break;
    default:
        break;
    }
}

void writeContract(JsonText &json, const World &world, const SandboxCustomer &customer)
{
    const Shape shape = shapeOf(customer.index);
    json.open().pair("id", customer.key + "-main").pair("customer", customer.key);
    json.pair("from", dayText(contractStart(world, customer, shape)));
    json.key("to").null();
    json.key("period").open();
    if (shape.weeks > 0) {
        json.pair("weeks", shape.weeks);
    } else {
        json.pair("months", shape.months).pair("startDay", shape.startDay);
        if (shape.startMonth > 0)
            json.pair("startMonth", shape.startMonth);
    }
    json.close();
    if (world.plan().everyWay)
        writeRecognition(json, customer.index);
    if (customer.index % 10 == 5)
        json.pair("ownServices", "inArrears");
    json.pair("group", groupOf(customer.index)).close();
}

void writeContracts(JsonText &json, const World &world)
{
    json.key("contracts").open('[');
    for (const SandboxCustomer &customer : world.customers()) {
        if (isOwned(customer) && customer.standing != Standing::NoContract)
            writeContract(json, world, customer);
    }
    json.close(']');
}

} // namespace

QByteArray ownerOf(const World &world, const SandboxCustomer &customer)
{
    if (customer.standing == Standing::Unmapped)
        return {};
    if (customer.standing == Standing::SecondTenant)
        return world.customers()[std::size_t(customer.index - 1)].key;
    return customer.key;
}

QByteArray partnerTerms(const World &world)
{
    JsonText json;
    json.open().pair("format", "counterfoil-terms/1");
    writeSeller(json);
    writeTaxes(json);
    writeRates(json, world);
    writeCustomers(json, world);
    writeContracts(json, world);
    writePriceRules(json, world);
    if (world.plan().everyWay)
        writePrepayments(json, world);
    writeOwnServices(json, world);
    writeAdjustments(json, world);
    json.key("guards").open().pair("minimumMargin", "0.02").pair("maximumChange", "0.50").close();
    return json.close().take();
}

QByteArray partnerTerms(const PartnerPlan &plan)
{
    return partnerTerms(World(plan));
}

} // namespace counterfoil
