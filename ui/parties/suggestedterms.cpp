// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/suggestedterms.h"

#include "ui/format/amounts.h"
#include "ui/parties/customersheets.h"

namespace counterfoil {

namespace {

const QString suggestedTax = QStringLiteral("standard");

JsonValue textList(const QString &only)
{
    JsonValue list;
    list.kind = JsonValue::Kind::Array;
    list.items.push_back(jsonText(only));
    return list;
}

JsonValue addressIn(const QString &country)
{
    return jsonObject({{QStringLiteral("street"), jsonText({})},
                       {QStringLiteral("postalCode"), jsonText({})},
                       {QStringLiteral("city"), jsonText({})},
                       {QStringLiteral("country"), jsonText(country)}});
}

//! What a person typed as a percent, as the terms spell a fraction; as it is where it is no number.
QString fractionOf(const QString &percent)
{
    const std::optional<Decimal> typed = amountIn(percent);
    const std::optional<Decimal> fraction = typed ? (Exact(*typed) / Exact(100)).decimal() : std::nullopt;
    return fraction ? fraction->text() : percent;
}

//! Who bills, the one tax and the one price: the terms begin with them.
QList<TermsEdit> beginning(const TermsSuggestion &suggestion)
{
    using Kind = TermsEdit::Kind;
    QList<TermsEdit> edits;
    for (const auto &[place, text] : suggestion.seller.asKeyValueRange()) {
        const QString below = place == u"country" ? QStringLiteral("address/country") : place;
        edits << TermsEdit{Kind::Set, QStringLiteral("/seller/") + below, jsonText(text)};
    }
    const std::optional<Decimal> rate = amountIn(suggestion.taxRate);
    edits << TermsEdit{Kind::Insert, QStringLiteral("/taxes/-"),
                       jsonObject({{QStringLiteral("id"), jsonText(suggestedTax)},
                                   {QStringLiteral("category"), jsonText(QStringLiteral("S"))},
                                   {QStringLiteral("rate"), jsonText(rate ? rate->text() : suggestion.taxRate)}})};
    if (suggestion.markup.isEmpty())
        return edits;
    const JsonValue price = jsonObject({{QStringLiteral("markup"), jsonText(fractionOf(suggestion.markup))}});
    edits << TermsEdit{Kind::Insert, QStringLiteral("/priceRules/-"),
                       jsonObject({{QStringLiteral("id"), jsonText(QStringLiteral("everything"))},
                                   {QStringLiteral("match"), jsonObject({})},
                                   {QStringLiteral("price"), price}})};
    return edits;
}

} // namespace

QString standardVatRate(const QString &country)
{
    constexpr std::pair<const char *, const char *> rates[]{
        {"AT", "20"}, {"BE", "21"}, {"BG", "20"}, {"CH", "8.1"},  {"CY", "19"}, {"CZ", "21"},  {"DE", "19"},
        {"DK", "25"}, {"EE", "24"}, {"ES", "21"}, {"FI", "25.5"}, {"FR", "20"}, {"GB", "20"},  {"GR", "24"},
        {"HR", "25"}, {"HU", "27"}, {"IE", "23"}, {"IS", "24"},   {"IT", "22"}, {"LI", "8.1"}, {"LT", "21"},
        {"LU", "17"}, {"LV", "21"}, {"MT", "18"}, {"NL", "21"},   {"NO", "25"}, {"PL", "23"},  {"PT", "23"},
        {"RO", "21"}, {"SE", "25"}, {"SI", "22"}, {"SK", "23"}};
    const auto found = std::find_if(std::begin(rates), std::end(rates),
                                    [&country](const auto &rate) { return country == QLatin1String(rate.first); });
    return found == std::end(rates) ? QString() : QString::fromLatin1(found->second);
}

CheckedTerms suggestedTerms(const QByteArray &json, const Terms *terms, const TermsSuggestion &suggestion)
{
    using Kind = TermsEdit::Kind;
    QList<TermsEdit> edits = terms ? QList<TermsEdit>() : beginning(suggestion);
    const QString country =
        terms ? terms->seller.party.address.country : suggestion.seller.value(QStringLiteral("country"));
    QStringList customers;
    QStringList contracts;
    for (const Customer &customer : terms ? terms->customers : QList<Customer>())
        customers << customer.id();
    for (const Contract &contract : terms ? terms->contracts : QList<Contract>())
        contracts << contract.id;
    const JsonValue period =
        jsonObject({{QStringLiteral("months"), jsonNumber(1)}, {QStringLiteral("startDay"), jsonNumber(1)}});
    for (const UnownedTenant &tenant : suggestion.tenants) {
        const QString named = idForName(tenant.name, customers);
        customers << (named.isEmpty() ? idForName(QStringLiteral("customer"), customers) : named);
        const QString year = QString::number(Month::of(suggestion.from).year());
        contracts << idForName(customers.last() + u'-' + year, contracts);
        edits << TermsEdit{Kind::Insert, QStringLiteral("/customers/-"),
                           jsonObject({{QStringLiteral("id"), jsonText(customers.last())},
                                       {QStringLiteral("name"), jsonText(tenant.name)},
                                       {QStringLiteral("tenants"), textList(tenant.id)},
                                       {QStringLiteral("address"), addressIn(country)},
                                       {QStringLiteral("tax"), jsonText(terms ? suggestion.taxRate : suggestedTax)}})};
        edits << TermsEdit{Kind::Insert, QStringLiteral("/contracts/-"),
                           jsonObject({{QStringLiteral("id"), jsonText(contracts.last())},
                                       {QStringLiteral("customer"), jsonText(customers.last())},
                                       {QStringLiteral("from"), jsonText(suggestion.from.iso())},
                                       {QStringLiteral("period"), period}})};
    }
    return checkedTerms(json, edits);
}

} // namespace counterfoil
