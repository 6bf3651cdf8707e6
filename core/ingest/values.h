// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/money/decimal.h"

#include <string_view>

namespace counterfoil {

//! Which number stands first in dates such as 2/1/2019.
enum class DateOrder { MonthFirst, DayFirst };

//! An exact decimal as a batch stores it: mantissa and scale, or the wide value where it needs more than 64 bits.
//! Equal values have equal parts.
struct DecimalValue
{
    qint64 mantissa = 0;
    qint8 scale = 0;
    std::optional<Decimal> wide;

    static DecimalValue of(const Decimal &value);
};

//! How a file writes numbers.
struct NumberStyle
{
    bool currencySign = false; //!< legacy usage: "$0.08"
    bool mayHaveComma = false; //!< files of another locale: ";" between cells
    char point = 0;            //!< '.' or ',' once a number has told it
};

//! A number's characters as an exact decimal. In a file of another locale `style` learns the decimal sign; where it is
//! the comma, points may stand between thousands: "1.234.567,89". No value for irregular groups, and none for a number
//! such as "1.234" while nothing has told the sign.
std::optional<DecimalValue> decimalOf(std::string_view text, NumberStyle &style);

//! The decimal sign, '.' or ',', that a number tells; 0 where it has neither or could be read both ways: "1.234".
char pointTold(std::string_view text);

//! Why the separators of a number that decimalOf refused do not fit the file; empty where it is no number at all.
QString whyNoDecimal(std::string_view text, const NumberStyle &style);

//! The same value times 10^−places.
DecimalValue shifted(const DecimalValue &value, int places);

//! A day from "2026-01-31", "2026-01-31T22:00:00Z", "1/31/2026", "2/1/2019 0:00", "1/31/2026 12:00:00 AM",
//! "31.01.2026". A zone leads to the UTC day. Year 1, Microsoft's "no date", gives an invalid day; what is no day gives
//! no value. `shortYear`: "3/1/21" too, which Azure writes, is of this century.
std::optional<Day> dayOf(std::string_view text, DateOrder order, bool shortYear = false);

//! What a date says about the order of its numbers; no value where it could be read both ways.
std::optional<DateOrder> orderTold(std::string_view text);

} // namespace counterfoil
