// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/terms/countries.h"
#include "core/terms/identifiers.h"
#include "core/terms/termsreading.h"

#include <QHash>
#include <QRegularExpression>
#include <QTimeZone>

namespace counterfoil {

namespace {

constexpr std::array<Word<QStringView>, 4> languages{{{u"en", u"en"}, {u"de", u"de"}, {u"nl", u"nl"}, {u"fr", u"fr"}}};

QString timeZone(const Node &node)
{
    const QString id = filledText(node);
    if (!id.isEmpty() && !QTimeZone::isTimeZoneIdAvailable(id.toUtf8()))
        node.faultAbout(SENTENCE("unknown time zone"));
    return id;
}

//! {year} and {number} or {number:5}, each once, and no other field.
QString numbering(const Node &node)
{
    static const QRegularExpression field(QStringLiteral("\\{(year|number(:(1[0-2]|[1-9]))?)\\}"));
    const QString pattern = filledText(node);
    if (pattern.trimmed().isEmpty())
        return pattern;
    QString rest = pattern;
    rest.remove(field);
    if (pattern.count(QStringLiteral("{year}")) != 1 || pattern.count(QStringLiteral("{number")) != 1)
        node.faultAbout(SENTENCE("a numbering needs {year} and {number:5}, each once"));
    else if (rest.contains(u'{') || rest.contains(u'}'))
        node.faultAbout(SENTENCE("a numbering knows only {year}, {number} and {number:1} to {number:12}"));
    return pattern;
}

QString iban(const Node &node)
{
    const QString plain = plainIban(anyText(node));
    if (!plain.isEmpty() && !hasIbanShape(plain))
        node.faultAbout(SENTENCE("not an IBAN"));
    else if (!plain.isEmpty() && !ibanChecks(plain))
        node.faultAbout(SENTENCE("the check digits of the IBAN are wrong"));
    return plain;
}

QString bic(const Node &node)
{
    const QString text = anyText(node);
    if (!text.isEmpty() && !hasBicShape(text))
        node.warn(SENTENCE("does not look like a BIC: %1").arg(quoted(text)));
    return text;
}

//! Tenants are compared without case over all customers.
QStringList tenants(const Node &list, const QString &customer, QHash<QString, QString> &owners)
{
    QStringList own;
    for (const Node &node : items(list)) {
        const QString tenant = filledText(node).toLower();
        const auto owner = owners.constFind(tenant);
        if (own.contains(tenant))
            node.warn(SENTENCE("this tenant stands here twice"));
        else if (owner != owners.constEnd() && !tenant.isEmpty())
            node.fault(SENTENCE("this tenant belongs to customer %1 already").arg(quoted(*owner)));
        else
            owners.insert(tenant, customer);
        own.append(tenant);
    }
    own.removeDuplicates();
    return own;
}

QString email(const Node &node)
{
    const QString text = anyText(node);
    if (!text.isEmpty() && !hasEmailShape(text))
        node.warn(SENTENCE("does not look like an e-mail address: %1").arg(quoted(text)));
    return text;
}

void readCustomer(const Node &node, TermsReading &reading, QHash<QString, QString> &owners)
{
    ObjectReader object(node);
    Customer customer;
    customer.party.id = newId(object.need(u"id"), reading.customerIds);
    reading.foldedCustomerIds.insert(customer.party.id.toCaseFolded());
    customer.party.name = filledText(object.need(u"name"));
    customer.tenants = tenants(object.need(u"tenants"), customer.party.id, owners);
    customer.party.address = address(object.need(u"address"));
    const Node vatId = object.find(u"vatId");
    customer.party.vatId = anyText(vatId);
    warnOfVatId(vatId);
    customer.party.electronicAddress = electronicAddress(object.find(u"electronicAddress"));
    customer.party.email = email(object.find(u"email"));
    customer.tax = knownId(object.need(u"tax"), reading.taxIds, SENTENCE("tax"));
    const Node currencyNode = object.find(u"currency");
    customer.currency = currencyNode.exists() ? currency(currencyNode) : reading.terms.seller.currency;
    customer.language = word<QStringView>(object.find(u"language"), languages, QStringView(u"en")).toString();
    customer.paymentDays = integer(object.find(u"paymentDays"), 0, 365, 30);
    customer.buyerReference = anyText(object.find(u"buyerReference"));
    customer.purchaseOrder = anyText(object.find(u"purchaseOrder"));
    customer.tags = texts(object.find(u"tags"), anyText);
    reading.terms.customers.append(customer);
}

} // namespace

Address address(const Node &node)
{
    ObjectReader object(node);
    Address address;
    address.street = anyText(object.need(u"street"));
    address.postalCode = anyText(object.need(u"postalCode"));
    address.city = anyText(object.need(u"city"));
    const Node country = object.need(u"country");
    address.country = anyText(country);
    if (country.is(JsonValue::Kind::String) && !isCountry(address.country))
        country.faultAbout(SENTENCE("unknown country"));
    return address;
}

ElectronicAddress electronicAddress(const Node &node)
{
    ObjectReader object(node);
    return {filledText(object.need(u"scheme")), filledText(object.need(u"id"))};
}

void warnOfVatId(const Node &node)
{
    if (!node.is(JsonValue::Kind::String))
        return;
    const QString &vatId = node.json().text;
    if (!vatId.isEmpty() && !hasVatIdShape(vatId))
        node.warn(SENTENCE("does not look like a VAT id: %1").arg(quoted(vatId)));
}

void readSeller(const Node &node, TermsReading &reading)
{
    ObjectReader object(node);
    Seller &seller = reading.terms.seller;
    seller.party.name = filledText(object.need(u"name"));
    seller.party.address = address(object.need(u"address"));
    const Node vatId = object.need(u"vatId");
    seller.party.vatId = anyText(vatId);
    warnOfVatId(vatId);
    seller.party.registration = anyText(object.find(u"registration"));
    seller.party.electronicAddress = electronicAddress(object.find(u"electronicAddress"));
    seller.party.iban = iban(object.find(u"iban"));
    seller.party.bic = bic(object.find(u"bic"));
    seller.party.email = email(object.find(u"email"));
    seller.party.phone = anyText(object.find(u"phone"));
    seller.party.contact = anyText(object.find(u"contact"));
    seller.currency = currency(object.need(u"currency"));
    seller.timeZone = timeZone(object.need(u"timeZone"));
    ObjectReader patterns(object.need(u"numbering"));
    seller.invoiceNumbering = numbering(patterns.need(u"invoice"));
    seller.creditNoteNumbering = numbering(patterns.need(u"creditNote"));
    seller.logo = anyText(object.find(u"logo"));
}

void readCustomers(const Node &node, TermsReading &reading)
{
    QHash<QString, QString> owners;
    for (const Node &item : items(node))
        readCustomer(item, reading, owners);
}

} // namespace counterfoil
