// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/currency.h"
#include "core/money/exact.h"

namespace counterfoil {

//! A payable amount: always at its currency's minor digits, made from an exact one by payable() alone.
class Money
{
public:
    Money() = default;
    const Decimal &amount() const { return m_amount; }
    const Currency &currency() const { return m_currency; }
    bool isZero() const { return m_amount.isZero(); }
    //! With the currency's decimals: "1234.50".
    QString text() const { return m_amount.text(m_currency.digits()); }

    Money operator-() const { return Money(-m_amount, m_currency); }
    friend bool operator==(const Money &, const Money &) = default;
    friend Money payable(const Exact &amount, const Currency &currency);
    friend Result<Money> add(const Money &a, const Money &b);

private:
    Money(Decimal amount, Currency currency) : m_amount(std::move(amount)), m_currency(std::move(currency)) {}

    Decimal m_amount;
    Currency m_currency;
};

//! Rounds once, half away from zero, to the currency's minor digits.
Money payable(const Exact &amount, const Currency &currency);
//! Refuses unlike currencies.
Result<Money> add(const Money &a, const Money &b);

} // namespace counterfoil
