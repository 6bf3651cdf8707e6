// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sentence.h"
#include "core/terms/termsreading.h"

namespace counterfoil {

namespace {

constexpr std::array<QStringView, 7> priceKeys{u"markup", u"margin",      u"listDiscount", u"unitPrice",
                                               u"tiers",  u"passThrough", u"exclude"};
constexpr std::array<Word<bool>, 2> tierModes{{{u"graduated", false}, {u"volume", true}}};

bool isPattern(const QString &text)
{
    return text.contains(u'*');
}

void checkFamily(const Node &node, const QString &text)
{
    if (!text.isEmpty() && !isPattern(text) && !familyOf(text))
        node.faultAbout(SENTENCE("unknown family"));
}

//! Match texts are compared without case, so this id is too.
void checkCustomer(const Node &node, const QString &text, const TermsReading &reading)
{
    if (!text.isEmpty() && !isPattern(text) && !reading.foldedCustomerIds.contains(text.toCaseFolded()))
        node.faultAbout(SENTENCE("unknown customer"));
}

Decimal fraction(const Node &node)
{
    return decimal(node).value_or(Decimal());
}

PriceTerms markup(const Node &node)
{
    const Decimal value = fraction(node);
    if (value <= Decimal(-1))
        node.faultAbout(SENTENCE("a markup has to be above -1"));
    return Markup{value};
}

PriceTerms margin(const Node &node)
{
    const Decimal value = fraction(node);
    if (value >= Decimal(1))
        node.faultAbout(SENTENCE("a margin has to be below 1"));
    return Margin{value};
}

PriceTerms listDiscount(const Node &node)
{
    const Decimal value = fraction(node);
    if (value > Decimal(1))
        node.faultAbout(SENTENCE("a discount of more than 1"));
    return ListDiscount{value};
}

Decimal unitPrice(const Node &node)
{
    const Decimal value = fraction(node);
    if (value.isNegative())
        node.faultAbout(SENTENCE("a unit price is never negative"));
    return value;
}

PriceTerms unitPrice(const Node &node, ObjectReader &object)
{
    return UnitPrice{unitPrice(node), currency(object.find(u"currency"))};
}

Tier tier(const Node &node, bool isLast, std::optional<Decimal> &reached)
{
    ObjectReader object(node);
    Tier tier;
    const Node upTo = isLast ? object.find(u"upTo") : object.need(u"upTo");
    tier.upTo = decimal(upTo);
    tier.unitPrice = unitPrice(object.need(u"unitPrice"));
    if (isLast)
        upTo.fault(SENTENCE("the last tier has no end"));
    if (!isLast && tier.upTo && *tier.upTo <= reached.value_or(Decimal()))
        upTo.faultAbout(SENTENCE("tiers have to ascend from 0"));
    if (tier.upTo)
        reached = tier.upTo;
    return tier;
}

PriceTerms tiers(const Node &node, ObjectReader &object)
{
    Tiers tiers;
    const QList<Node> nodes = items(node);
    if (node.is(JsonValue::Kind::Array) && nodes.isEmpty())
        node.fault(SENTENCE("no tier"));
    std::optional<Decimal> reached;
    for (qsizetype i = 0; i < nodes.size(); ++i)
        tiers.tiers.append(tier(nodes[i], i + 1 == nodes.size(), reached));
    tiers.volume = word<bool>(object.find(u"mode"), tierModes, false);
    return tiers;
}

void needTrue(const Node &node)
{
    if (node.exists() && !node.is(JsonValue::Kind::True))
        node.faultAbout(SENTENCE("may only be true"));
}

} // namespace

Match match(const Node &node, const TermsReading &reading)
{
    Match match;
    ObjectReader object(node);
    for (int i = 0; i < matchKeyCount; ++i) {
        const MatchKey key = MatchKey(i);
        const Node found = object.find(wordOf(key));
        const QString text = filledText(found);
        if (key == MatchKey::Family)
            checkFamily(found, text);
        if (key == MatchKey::Customer)
            checkCustomer(found, text, reading);
        if (found.exists())
            match.texts.insert(key, text);
    }
    match.tags = texts(object.find(u"tag"), filledText);
    match.customerTags = texts(object.find(u"customerTag"), filledText);
    return match;
}

PriceTerms price(const Node &node)
{
    ObjectReader object(node);
    QStringList kinds;
    PriceTerms price;
    for (const QStringView key : priceKeys) {
        const Node value = object.find(key);
        if (!value.exists())
            continue;
        kinds.append(key.toString());
        if (key == u"markup")
            price = markup(value);
        else if (key == u"margin")
            price = margin(value);
        else if (key == u"listDiscount")
            price = listDiscount(value);
        else if (key == u"unitPrice")
            price = unitPrice(value, object);
        else if (key == u"tiers")
            price = tiers(value, object);
        else
            needTrue(value);
        if (key == u"exclude")
            price = Exclude{};
    }
    if (object.isObject() && kinds.isEmpty())
        node.fault(SENTENCE("no price"));
    if (kinds.size() > 1)
        node.fault(SENTENCE("more than one price: %1").arg(kinds.join(QStringLiteral(", "))));
    return price;
}

void readPriceRules(const Node &node, TermsReading &reading)
{
    QSet<QString> ids;
    for (const Node &item : items(node)) {
        ObjectReader object(item);
        PriceRule rule;
        rule.id = newId(object.need(u"id"), ids);
        rule.priority =
            integer(object.find(u"priority"), std::numeric_limits<int>::min(), std::numeric_limits<int>::max(), 0);
        rule.during = daysFrom(object.find(u"from"), object.find(u"to"));
        rule.match = match(object.need(u"match"), reading);
        rule.price = price(object.need(u"price"));
        reading.terms.priceRules.append(rule);
    }
}

} // namespace counterfoil
