// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

namespace counterfoil {

//! An amount that is not yet payable: a quotient of integers of any size, so that nothing is lost between a source line
//! and the one rounding. Sums, products and quotients are exact and cannot overflow; dividing by zero throws.
class Exact
{
public:
    using Integer = boost::multiprecision::cpp_int;
    using Rational = boost::multiprecision::cpp_rational;

    Exact() = default;
    Exact(int value) : m_value(value) {}
    Exact(const Decimal &value);
    Exact(double) = delete;
    Exact(float) = delete;
    static Exact fraction(const Integer &numerator, const Integer &denominator);
    static Exact fromRational(Rational value);
    //! mantissa × 10^−scale without the limit of a Decimal.
    static Exact scaled(const Integer &mantissa, int scale);
    //! "12.5" or "-7/3"; no value otherwise. The inverse of text().
    static std::optional<Exact> parse(QStringView text);

    bool isZero() const { return m_value.is_zero(); }
    int sign() const { return m_value.sign(); }
    const Rational &value() const { return m_value; }
    //! The decimal, where the quotient is one of at most 34 digits.
    std::optional<Decimal> decimal() const;
    //! A plain decimal where it is finite, else "numerator/denominator"; exact either way.
    QString text() const;

    Exact abs() const { return sign() < 0 ? -*this : *this; }
    Exact operator-() const { return fromRational(-m_value); }
    friend Exact operator+(const Exact &a, const Exact &b) { return fromRational(a.m_value + b.m_value); }
    friend Exact operator-(const Exact &a, const Exact &b) { return fromRational(a.m_value - b.m_value); }
    friend Exact operator*(const Exact &a, const Exact &b) { return fromRational(a.m_value * b.m_value); }
    friend Exact operator/(const Exact &a, const Exact &b) { return fromRational(a.m_value / b.m_value); }
    Exact &operator+=(const Exact &other)
    {
        m_value += other.m_value;
        return *this;
    }
    Exact &operator-=(const Exact &other)
    {
        m_value -= other.m_value;
        return *this;
    }
    friend bool operator==(const Exact &a, const Exact &b) { return a.m_value == b.m_value; }
    friend std::strong_ordering operator<=>(const Exact &a, const Exact &b)
    {
        return a.m_value.compare(b.m_value) <=> 0;
    }

private:
    Rational m_value;
};

//! The one door from exact to payable: half away from zero to `digits` decimals.
//! Throws std::overflow_error where the result has more than 34 digits.
Decimal rounded(const Exact &amount, int digits);

} // namespace counterfoil
