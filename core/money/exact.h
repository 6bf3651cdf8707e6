// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <memory>

namespace counterfoil {

//! An amount that is not yet payable: a quotient of integers of any size, so that nothing is lost between a source line
//! and the one rounding. Sums, products and quotients are exact and cannot overflow; dividing by zero throws.
//!
//! A finite decimal that fits is kept as mantissa × 10^−scale in machine integers; whatever does not fit, or is no
//! finite decimal, is kept as a fraction in lowest terms. The two forms are one set of numbers: no result depends on
//! the form.
class Exact
{
public:
    using Integer = boost::multiprecision::cpp_int;
    using Rational = boost::multiprecision::cpp_rational;

    Exact() = default;
    Exact(int value) : m_mantissa(value) {}
    Exact(const Decimal &value);
    Exact(const Exact &other);
    Exact(Exact &&) noexcept = default;
    Exact &operator=(const Exact &other);
    Exact &operator=(Exact &&) noexcept = default;
    ~Exact() = default;
    Exact(double) = delete;
    Exact(float) = delete;
    static Exact fraction(const Integer &numerator, const Integer &denominator);
    static Exact fraction(qint64 numerator, qint64 denominator);
    static Exact fromRational(Rational value);
    //! mantissa × 10^−scale without the limit of a Decimal.
    static Exact scaled(const Integer &mantissa, int scale);
    static Exact scaled(const Decimal::Integer &mantissa, int scale);
    static Exact scaled(qint64 mantissa, int scale);
    //! "12.5" or "-7/3"; no value otherwise. The inverse of text().
    static std::optional<Exact> parse(QStringView text);

    bool isZero() const { return sign() == 0; }
    int sign() const { return m_fraction ? m_fraction->sign() : (m_mantissa > 0) - (m_mantissa < 0); }
    //! The number as a fraction in lowest terms.
    Rational value() const;
    //! The decimal, where the quotient is one of at most 34 digits.
    std::optional<Decimal> decimal() const;
    //! A plain decimal where it is finite, else "numerator/denominator"; exact either way.
    QString text() const;

    Exact abs() const { return sign() < 0 ? -*this : *this; }
    Exact operator-() const;
    friend Exact operator+(const Exact &a, const Exact &b);
    friend Exact operator-(const Exact &a, const Exact &b) { return a + -b; }
    friend Exact operator*(const Exact &a, const Exact &b);
    friend Exact operator/(const Exact &a, const Exact &b);
    Exact &operator+=(const Exact &other) { return *this = *this + other; }
    Exact &operator-=(const Exact &other) { return *this = *this - other; }
    friend bool operator==(const Exact &a, const Exact &b) { return (a <=> b) == 0; }
    friend std::strong_ordering operator<=>(const Exact &a, const Exact &b);
    //! Half away from zero; see rounded().
    friend Decimal rounded(const Exact &amount, int digits);

private:
    __extension__ using Small = __int128;

    Exact(Small mantissa, int scale) : m_mantissa(mantissa), m_scale(scale) {}
    static std::optional<Exact> small(Small mantissa, int scale);
    Decimal smallRounded(int digits) const;

    Small m_mantissa = 0; //!< unused where there is a fraction
    std::unique_ptr<const Rational> m_fraction;
    int m_scale = 0; //!< 0 to 38
};

//! The one door from exact to payable: half away from zero to `digits` decimals.
//! Throws std::overflow_error where the result has more than 34 digits.
Decimal rounded(const Exact &amount, int digits);

} // namespace counterfoil
