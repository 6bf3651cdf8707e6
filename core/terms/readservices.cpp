// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/terms/termsreading.h"

namespace counterfoil {

namespace {

constexpr std::array<Word<std::optional<PrepaymentKind>>, 2> prepaymentKinds{
    {{u"term", PrepaymentKind::Term}, {u"balance", PrepaymentKind::Balance}}};
constexpr std::array<Word<ReleaseMode>, 2> releaseModes{
    {{u"equalMonths", ReleaseMode::EqualMonths}, {u"byDay", ReleaseMode::ByDay}}};

Decimal servicePrice(const Node &node)
{
    const Decimal value = decimal(node).value_or(Decimal());
    if (value.isNegative())
        node.faultAbout(SENTENCE("may not be negative"));
    return value;
}

std::optional<Decimal> positive(const Node &node)
{
    const std::optional<Decimal> value = decimal(node);
    if (value && value->sign() <= 0)
        node.faultAbout(SENTENCE("a quantity has to be above 0"));
    return value;
}

//! null is open only where the document says so: here a day is needed.
Node needDay(ObjectReader &object, QStringView key)
{
    const Node node = object.need(key);
    if (node.isNull())
        node.faultAbout(SENTENCE("not a day"));
    return node;
}

void readTerm(ObjectReader &object, Prepayment &prepayment, const TermsReading &reading)
{
    prepayment.match = match(object.need(u"match"), reading);
    const Node from = needDay(object, u"from");
    prepayment.during = daysFrom(from, needDay(object, u"to"));
    prepayment.invoiceOn = day(object.need(u"invoiceOn"));
    prepayment.quantity = positive(object.find(u"quantity"));
    prepayment.release = word<ReleaseMode>(object.find(u"release"), releaseModes, ReleaseMode::EqualMonths);
}

void readBalance(ObjectReader &object, Prepayment &prepayment, const TermsReading &reading)
{
    prepayment.receivedOn = day(object.need(u"receivedOn"));
    prepayment.match = match(object.find(u"match"), reading);
}

//! Nobody knows which keys belong to an unknown kind.
void allowBothKinds(ObjectReader &object)
{
    for (const QStringView key : {u"match", u"from", u"to", u"invoiceOn", u"quantity", u"release", u"receivedOn"})
        object.find(key);
}

void checkCurrency(const Node &node, const Prepayment &prepayment, const TermsReading &reading)
{
    const Customer *customer = reading.terms.customer(prepayment.customer);
    if (!customer || !customer->currency.isValid() || !prepayment.currency.isValid() ||
        customer->currency == prepayment.currency)
        return;
    const QString reason = SENTENCE("the customer is invoiced in %1, this is in %2")
                               .arg(customer->currency.code(), prepayment.currency.code());
    if (prepayment.kind == PrepaymentKind::Balance)
        node.fault(reason);
    else
        node.warn(reason);
}

Prepayment readPrepayment(const Node &node, QSet<QString> &ids, const TermsReading &reading)
{
    ObjectReader object(node);
    Prepayment prepayment;
    prepayment.id = newId(object.need(u"id"), ids);
    prepayment.customer = knownId(object.need(u"customer"), reading.customerIds, QStringLiteral("customer"));
    const auto kind = word<std::optional<PrepaymentKind>>(object.need(u"kind"), prepaymentKinds, std::nullopt);
    prepayment.kind = kind.value_or(PrepaymentKind::Term);
    prepayment.amount = servicePrice(object.need(u"amount"));
    const Node currencyNode = object.need(u"currency");
    prepayment.currency = currency(currencyNode);
    checkCurrency(currencyNode, prepayment, reading);
    if (!kind)
        allowBothKinds(object);
    else if (kind == PrepaymentKind::Balance)
        readBalance(object, prepayment, reading);
    else
        readTerm(object, prepayment, reading);
    return prepayment;
}

OwnService readOwnService(const Node &node, QSet<QString> &ids, const TermsReading &reading)
{
    ObjectReader object(node);
    OwnService service;
    service.id = newId(object.need(u"id"), ids);
    service.customer = knownId(object.need(u"customer"), reading.customerIds, QStringLiteral("customer"));
    service.description = filledText(object.need(u"description"));
    service.quantity = positive(object.need(u"quantity")).value_or(Decimal());
    if (const Node unit = object.find(u"unit"); unit.exists())
        service.unit = filledText(unit);
    service.unitPrice = servicePrice(object.need(u"unitPrice"));
    const Node from = needDay(object, u"from");
    service.during = daysFrom(from, object.find(u"to"));
    const PeriodShape every = interval(object.find(u"every"));
    service.everyMonths = every.months;
    service.everyWeeks = every.weeks;
    if (const Node tax = object.find(u"tax"); tax.exists())
        service.tax = knownId(tax, reading.taxIds, SENTENCE("tax"));
    return service;
}

PurchaseOrder readPurchaseOrder(const Node &node, QSet<QString> &ids, const TermsReading &reading)
{
    ObjectReader object(node);
    PurchaseOrder order;
    order.id = newId(object.need(u"id"), ids);
    order.customer = knownId(object.need(u"customer"), reading.customerIds, QStringLiteral("customer"));
    order.number = filledText(object.need(u"number"));
    order.during = daysFrom(object.find(u"from"), object.find(u"to"));
    const Node value = object.need(u"value");
    order.value = decimal(value).value_or(Decimal(1));
    if (order.value.sign() <= 0)
        value.faultAbout(SENTENCE("has to be above 0"));
    const Customer *customer = reading.terms.customer(order.customer);
    if (const Node own = object.find(u"currency"); own.exists())
        order.currency = currency(own);
    else if (customer)
        order.currency = customer->currency;
    const Node warnAt = object.find(u"warnAt");
    order.warnAt = decimal(warnAt).value_or(Decimal::fromParts(8, 1));
    if (order.warnAt.sign() <= 0 || Decimal(1) < order.warnAt)
        warnAt.faultAbout(SENTENCE("is a share above 0 and at most 1"));
    return order;
}

} // namespace

void readPrepayments(const Node &node, TermsReading &reading)
{
    QSet<QString> ids;
    for (const Node &item : items(node))
        reading.terms.prepayments.append(readPrepayment(item, ids, reading));
}

void readOwnServices(const Node &node, TermsReading &reading)
{
    QSet<QString> ids;
    for (const Node &item : items(node))
        reading.terms.ownServices.append(readOwnService(item, ids, reading));
}

void readAdjustments(const Node &node, TermsReading &reading)
{
    QSet<QString> ids;
    for (const Node &item : items(node)) {
        ObjectReader object(item);
        Adjustment adjustment;
        adjustment.id = newId(object.need(u"id"), ids);
        adjustment.microsoftInvoice = filledText(object.need(u"microsoftInvoice"));
        adjustment.amount = decimal(object.need(u"amount")).value_or(Decimal());
        if (const Node customer = object.find(u"customer"); customer.exists())
            adjustment.customer = knownId(customer, reading.customerIds, QStringLiteral("customer"));
        adjustment.reason = filledText(object.need(u"reason"));
        reading.terms.adjustments.append(adjustment);
    }
}

void readPurchaseOrders(const Node &node, TermsReading &reading)
{
    QSet<QString> ids;
    QSet<QString> numbers;
    for (const Node &item : items(node)) {
        const PurchaseOrder order = readPurchaseOrder(item, ids, reading);
        const QString number = order.customer + u'\n' + order.number;
        if (!order.number.isEmpty() && numbers.contains(number))
            item.fault(
                SENTENCE("customer %1 has an order %2 already").arg(quoted(order.customer), quoted(order.number)));
        numbers.insert(number);
        reading.terms.purchaseOrders.append(order);
    }
}

void readGuards(const Node &node, TermsReading &reading)
{
    ObjectReader object(node);
    GuardLimits &guards = reading.terms.guards;
    guards.minimumMargin = decimal(object.find(u"minimumMargin"));
    const Node change = object.find(u"maximumChange");
    guards.maximumChange = decimal(change);
    if (guards.maximumChange && guards.maximumChange->isNegative())
        change.faultAbout(SENTENCE("may not be negative"));
}

} // namespace counterfoil
