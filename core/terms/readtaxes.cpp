// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/terms/termsreading.h"

namespace counterfoil {

namespace {

// EN 16931, BT-118/BT-151: the codes of UNCL 5305 that an invoice may use.
const QStringList categories{QStringLiteral("S"), QStringLiteral("Z"), QStringLiteral("E"), QStringLiteral("AE"),
                             QStringLiteral("K"), QStringLiteral("G"), QStringLiteral("O"), QStringLiteral("L"),
                             QStringLiteral("M"), QStringLiteral("B")};
// EN 16931, BR-E-5 and its like: these tax nothing; BR-E-10 and its like: most of them say why.
const QStringList untaxed{QStringLiteral("Z"), QStringLiteral("E"), QStringLiteral("AE"),
                          QStringLiteral("K"), QStringLiteral("G"), QStringLiteral("O")};

QString category(const Node &node)
{
    const QString code = anyText(node);
    if (node.is(JsonValue::Kind::String) && !categories.contains(code))
        node.faultAbout(SENTENCE("unknown VAT category"));
    return code;
}

Decimal percent(const Node &node)
{
    const std::optional<Decimal> rate = decimal(node);
    if (rate && (rate->isNegative() || *rate > Decimal(100)))
        node.faultAbout(SENTENCE("not within 0 to 100 percent"));
    return rate.value_or(Decimal());
}

void warnOfInvoiceRules(const Node &node, const Tax &tax)
{
    const bool isUntaxed = untaxed.contains(tax.category);
    if (isUntaxed && !tax.rate.isZero())
        node.warn(SENTENCE("e-invoices refuse a rate other than 0 for VAT category %1").arg(tax.category));
    if (tax.category == u"S" && tax.rate.isZero())
        node.warn(SENTENCE("e-invoices refuse the rate 0 for VAT category S"));
    if (isUntaxed && tax.category != u"Z" && tax.reason.isEmpty())
        node.warn(SENTENCE("e-invoices need a reason for VAT category %1").arg(tax.category));
}

} // namespace

void readTaxes(const Node &node, TermsReading &reading)
{
    for (const Node &item : items(node)) {
        ObjectReader object(item);
        Tax tax;
        tax.id = newId(object.need(u"id"), reading.taxIds);
        tax.category = category(object.need(u"category"));
        tax.rate = percent(object.need(u"rate"));
        tax.reason = anyText(object.find(u"reason"));
        warnOfInvoiceRules(item, tax);
        reading.terms.taxes.append(tax);
    }
}

void readExchangeRates(const Node &node, TermsReading &reading)
{
    for (const Node &item : items(node)) {
        ObjectReader object(item);
        ExchangeRate rate;
        rate.from = currency(object.need(u"from")).code();
        rate.to = currency(object.need(u"to")).code();
        rate.on = day(object.need(u"on"));
        const Node value = object.need(u"rate");
        const std::optional<Decimal> read = decimal(value);
        if (read && read->sign() <= 0)
            value.faultAbout(SENTENCE("a rate has to be above 0"));
        rate.rate = read.value_or(Decimal(1));
        reading.terms.exchangeRates.append(rate);
    }
}

} // namespace counterfoil
