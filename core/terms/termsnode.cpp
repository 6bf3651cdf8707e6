// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsnode.h"

#include "core/base/sentence.h"

namespace counterfoil {

std::optional<Decimal> decimal(const Node &node)
{
    if (!node.exists())
        return std::nullopt;
    if (node.is(JsonValue::Kind::Number)) {
        node.faultAbout(SENTENCE("a decimal has to be a text"));
        return std::nullopt;
    }
    std::optional<Decimal> value;
    if (node.is(JsonValue::Kind::String))
        value = Decimal::parse(QStringView(node.json().text));
    if (!value)
        node.faultAbout(SENTENCE("not a decimal"));
    return value;
}

Currency currency(const Node &node)
{
    if (!node.exists())
        return {};
    std::optional<Currency> value;
    if (node.is(JsonValue::Kind::String))
        value = Currency::fromCode(node.json().text);
    if (!value)
        node.faultAbout(SENTENCE("unknown currency"));
    return value.value_or(Currency());
}

} // namespace counterfoil
