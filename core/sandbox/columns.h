// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/azureusage.h"

#include <span>

//! The attributes of both kinds of lines as the portal's CSV and the API's JSON Lines name and order them.
namespace counterfoil {

enum class AttributeKind { Text, Number, Date, Amount, Object };

//! One attribute: how the portal's header spells it (null: only the API has it), how the API does, and its value.
template <typename Record>
struct AttributeColumn
{
    const char *csv;
    const char *json;
    AttributeKind kind;
    bool fixed; //!< usage: the same in every row of a resource and month, so its text is made once
    QByteArray (*text)(const Record &);
    Decimal (*number)(const Record &);
    Day (*day)(const Record &);
};

//! A record with the world it comes from: the partner's own attributes.
struct ChargeCells
{
    const World &world;
    const ChargeLine &line;
    QByteArray invoice;
};

struct UsageCells
{
    const World &world;
    const UsageRow &row;
    QByteArray invoice;
    Decimal rate;
};

//! 46 of the portal, in the documentation's order, and ProductCategory.
std::span<const AttributeColumn<ChargeCells>> chargeColumns();
//! 55 of the portal.
std::span<const AttributeColumn<UsageCells>> usageColumns();

} // namespace counterfoil
