// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>

namespace counterfoil {

//! An exact decimal of at most 34 significant digits: mantissa × 10^−scale, always without trailing zeros, so equal
//! values have equal parts. Never made from a double. Arithmetic that would need a 35th digit throws
//! std::overflow_error inside the core; the parsing and storing functions give values.
class Decimal
{
public:
    using Integer = boost::multiprecision::checked_int128_t;
    static constexpr int maxDigits = 34;
    static constexpr int maxScale = 62; //!< 34 digits behind an exponent of −28

    Decimal() = default;
    Decimal(int value) : Decimal(Integer(value), 0) {}
    Decimal(qint64 value) : Decimal(Integer(value), 0) {}
    Decimal(double) = delete;
    Decimal(float) = delete;
    //! mantissa × 10^−scale, trimmed. Throws std::overflow_error over 34 digits.
    Decimal(Integer mantissa, int scale);
    //! The same for the usual case that fits 64 bits.
    static Decimal fromParts(qint64 mantissa, int scale) { return Decimal(Integer(mantissa), scale); }

    //! Digits with an optional sign, point, exponent within ±28 and a leading apostrophe; no value otherwise.
    static std::optional<Decimal> parse(QByteArrayView text);
    static std::optional<Decimal> parse(QStringView text);

    bool isZero() const { return m_mantissa.is_zero(); }
    bool isNegative() const { return m_mantissa.sign() < 0; }
    int sign() const { return m_mantissa.sign(); }
    const Integer &mantissa() const { return m_mantissa; }
    int scale() const { return m_scale; }
    //! The mantissa where it fits 64 bits.
    std::optional<qint64> smallMantissa() const;

    //! Plain digits, no exponent: "1234.5", "-0.0004".
    QString text() const;
    //! At least `digits` decimals: "1234.50". Never cuts.
    QString text(int digits) const;

    Decimal abs() const { return isNegative() ? -*this : *this; }
    Decimal operator-() const;
    friend Decimal operator+(const Decimal &a, const Decimal &b);
    friend Decimal operator-(const Decimal &a, const Decimal &b) { return a + -b; }
    friend Decimal operator*(const Decimal &a, const Decimal &b);
    Decimal &operator+=(const Decimal &other) { return *this = *this + other; }
    Decimal &operator-=(const Decimal &other) { return *this = *this - other; }

    friend bool operator==(const Decimal &a, const Decimal &b)
    {
        return a.m_scale == b.m_scale && a.m_mantissa == b.m_mantissa;
    }
    friend std::strong_ordering operator<=>(const Decimal &a, const Decimal &b);

private:
    void trim();

    Integer m_mantissa = 0;
    int m_scale = 0;
};

} // namespace counterfoil
