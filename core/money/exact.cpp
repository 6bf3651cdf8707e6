// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exact.h"

namespace counterfoil {

namespace {

Exact::Integer powerOfTen(int n)
{
    return pow(Exact::Integer(10), unsigned(n));
}

//! How often `factor` divides `value`; divides it out.
int takeOut(Exact::Integer &value, int factor)
{
    int count = 0;
    while (value % factor == 0) {
        value /= factor;
        ++count;
    }
    return count;
}

} // namespace

Exact::Exact(const Decimal &value) : Exact(scaled(Integer(value.mantissa()), value.scale())) {}

Exact Exact::fromRational(Rational value)
{
    Exact result;
    result.m_value = std::move(value);
    return result;
}

Exact Exact::fraction(const Integer &numerator, const Integer &denominator)
{
    return fromRational(Rational(numerator, denominator));
}

Exact Exact::scaled(const Integer &mantissa, int scale)
{
    if (scale <= 0)
        return fromRational(Rational(Integer(mantissa * powerOfTen(-scale))));
    return fraction(mantissa, powerOfTen(scale));
}

std::optional<Exact> Exact::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    const auto integer = [](QStringView part) -> std::optional<Integer> {
        const QStringView digits = part.startsWith(u'-') ? part.sliced(1) : part;
        if (digits.isEmpty() ||
            !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
            return std::nullopt;
        // a leading zero would make Boost read octal digits
        qsizetype zeros = 0;
        while (zeros + 1 < digits.size() && digits[zeros] == u'0')
            ++zeros;
        const Integer value(digits.sliced(zeros).toLatin1().toStdString());
        return digits.size() == part.size() ? value : Integer(-value);
    };
    if (slash < 0) {
        const qsizetype point = text.indexOf(u'.');
        const QString digits = text.toString().remove(u'.');
        const auto mantissa = integer(digits);
        if (!mantissa || (point >= 0 && point != text.lastIndexOf(u'.')))
            return std::nullopt;
        return scaled(*mantissa, point < 0 ? 0 : int(text.size() - point - 1));
    }
    const auto numerator = integer(text.first(slash));
    const auto denominator = integer(text.sliced(slash + 1));
    if (!numerator || !denominator || *denominator <= 0)
        return std::nullopt;
    return fraction(*numerator, *denominator);
}

std::optional<Decimal> Exact::decimal() const
{
    Integer rest = denominator(m_value);
    const int twos = takeOut(rest, 2);
    const int fives = takeOut(rest, 5);
    const int scale = std::max(twos, fives);
    if (rest != 1 || scale > 100)
        return std::nullopt;
    Integer mantissa = numerator(m_value) * powerOfTen(scale) / denominator(m_value);
    int trimmed = scale;
    while (!mantissa.is_zero() && mantissa % 10 == 0) {
        mantissa /= 10;
        --trimmed;
    }
    if (boost::multiprecision::abs(mantissa) >= powerOfTen(Decimal::maxDigits))
        return std::nullopt;
    return Decimal(Decimal::Integer(mantissa), trimmed);
}

QString Exact::text() const
{
    if (const auto finite = decimal())
        return finite->text();
    return QString::fromStdString(numerator(m_value).str() + "/" + denominator(m_value).str());
}

Decimal rounded(const Exact &amount, int digits)
{
    const Exact::Rational scaledUp = amount.value() * Exact::Rational(powerOfTen(digits));
    const Exact::Integer top = boost::multiprecision::abs(numerator(scaledUp));
    const Exact::Integer bottom = denominator(scaledUp);
    Exact::Integer units = (2 * top + bottom) / (2 * bottom);
    if (units >= powerOfTen(Decimal::maxDigits))
        throw std::overflow_error("amount of more than 34 digits");
    if (amount.sign() < 0)
        units = -units;
    return Decimal(Decimal::Integer(units), digits);
}

} // namespace counterfoil
