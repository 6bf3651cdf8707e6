// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/exact.h"

#include "core/money/powers.h"

namespace counterfoil {

namespace {

__extension__ using Small = __int128;

std::optional<Small> product(Small a, Small b)
{
    Small result = 0;
    return __builtin_mul_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

std::optional<Small> sum(Small a, Small b)
{
    Small result = 0;
    return __builtin_add_overflow(a, b, &result) ? std::nullopt : std::optional(result);
}

//! The mantissa at a scale that is not smaller than its own.
std::optional<Small> atScale(Small mantissa, int scale, int wanted)
{
    return wanted == scale ? mantissa : product(mantissa, powerOfTen<Small>(wanted - scale));
}

//! Takes zeros off the end.
void trim(Small &mantissa, int &scale)
{
    while (scale > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --scale;
    }
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

//! A whole number without sign; no value where a character is no digit.
std::optional<Exact::Integer> naturalOf(QStringView digits)
{
    if (digits.isEmpty() || !std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; }))
        return std::nullopt;
    qsizetype zeros = 0; // Boost would read octal digits behind one
    while (zeros + 1 < digits.size() && digits[zeros] == u'0')
        ++zeros;
    return Exact::Integer(digits.sliced(zeros).toLatin1().toStdString());
}

std::optional<Exact::Integer> integerOf(QStringView text)
{
    const bool negative = text.startsWith(u'-');
    const auto value = naturalOf(negative ? text.sliced(1) : text);
    return value && negative ? Exact::Integer(-*value) : value;
}

Decimal payable(const Exact::Integer &units, bool negative, int digits)
{
    if (units >= powerOfTen<Exact::Integer>(Decimal::maxDigits))
        throw std::overflow_error("amount of more than 34 digits");
    return Decimal(Decimal::Integer(negative ? Exact::Integer(-units) : units), digits);
}

} // namespace

Exact::Exact(const Decimal &value) : Exact(scaled(value.mantissa(), value.scale())) {}

Exact::Exact(const Exact &other)
    : m_mantissa(other.m_mantissa),
      m_fraction(other.m_fraction ? std::make_unique<const Rational>(*other.m_fraction) : nullptr),
      m_scale(other.m_scale)
{}

Exact &Exact::operator=(const Exact &other)
{
    return *this = Exact(other);
}

//! The number in machine integers, where it fits them.
std::optional<Exact> Exact::small(Small mantissa, int scale)
{
    if (mantissa == 0)
        return Exact();
    if (mantissa == std::numeric_limits<Small>::min()) // its negative would not fit
        return std::nullopt;
    if (scale >= 0 && scale <= mostTens)
        return Exact(mantissa, scale);
    const bool whole = scale < 0 && scale >= -mostTens;
    const std::optional<Small> units = whole ? product(mantissa, powerOfTen<Small>(-scale)) : std::nullopt;
    return units ? small(*units, 0) : std::nullopt;
}

Exact Exact::fromRational(Rational value)
{
    static const Integer limit = Integer(1) << 126;
    Exact result;
    if (denominator(value) == 1 && boost::multiprecision::abs(numerator(value)) < limit)
        result.m_mantissa = Small(numerator(value));
    else
        result.m_fraction = std::make_unique<const Rational>(std::move(value));
    return result;
}

Exact Exact::fraction(const Integer &numerator, const Integer &denominator)
{
    return fromRational(Rational(numerator, denominator));
}

Exact Exact::fraction(qint64 numerator, qint64 denominator)
{
    return Exact(Small(numerator), 0) / Exact(Small(denominator), 0);
}

Exact Exact::scaled(const Integer &mantissa, int scale)
{
    if (scale <= 0)
        return fromRational(Rational(Integer(mantissa * powerOfTen<Exact::Integer>(-scale))));
    return fraction(mantissa, powerOfTen<Exact::Integer>(scale));
}

Exact Exact::scaled(const Decimal::Integer &mantissa, int scale)
{
    if (auto own = small(Small(mantissa), scale))
        return std::move(*own);
    return scaled(Integer(mantissa), scale);
}

Exact Exact::scaled(qint64 mantissa, int scale)
{
    if (auto own = small(mantissa, scale))
        return std::move(*own);
    return scaled(Integer(mantissa), scale);
}

std::optional<Exact> Exact::parse(QStringView text)
{
    const qsizetype slash = text.indexOf(u'/');
    if (slash >= 0) {
        const auto numerator = integerOf(text.first(slash));
        const auto denominator = naturalOf(text.sliced(slash + 1));
        if (!numerator || !denominator || denominator->is_zero())
            return std::nullopt;
        return fraction(*numerator, *denominator);
    }
    const qsizetype point = text.indexOf(u'.');
    if (point != text.lastIndexOf(u'.'))
        return std::nullopt;
    const int scale = point < 0 ? 0 : int(text.size() - point - 1);
    const QString digits = point < 0 ? text.toString() : text.toString().remove(point, 1);
    bool fits = false;
    const qint64 mantissa = digits.toLongLong(&fits);
    if (fits && digits.size() <= 18 && !digits.startsWith(u'+') && digits == digits.trimmed())
        return scaled(mantissa, scale);
    const auto wide = integerOf(digits);
    return wide ? std::optional(scaled(*wide, scale)) : std::nullopt;
}

Exact::Rational Exact::value() const
{
    if (m_fraction)
        return *m_fraction;
    return Rational(Integer(m_mantissa), powerOfTen<Exact::Integer>(m_scale));
}

std::optional<Decimal> Exact::decimal() const
{
    static const Small limit = powerOfTen<Small>(Decimal::maxDigits);
    if (!m_fraction) {
        Small mantissa = m_mantissa;
        int scale = m_scale;
        if (mantissa >= limit || mantissa <= -limit)
            trim(mantissa, scale);
        if (mantissa < limit && mantissa > -limit)
            return Decimal(Decimal::Integer(mantissa), scale);
    }
    const Rational number = value();
    Integer rest = denominator(number);
    const int twos = takeOut(rest, 2);
    const int fives = takeOut(rest, 5);
    const int scale = std::max(twos, fives);
    if (rest != 1 || scale > 100)
        return std::nullopt;
    Integer mantissa = numerator(number) * powerOfTen<Exact::Integer>(scale) / denominator(number);
    int trimmed = scale;
    while (!mantissa.is_zero() && mantissa % 10 == 0) {
        mantissa /= 10;
        --trimmed;
    }
    if (boost::multiprecision::abs(mantissa) >= powerOfTen<Exact::Integer>(Decimal::maxDigits))
        return std::nullopt;
    return Decimal(Decimal::Integer(mantissa), trimmed);
}

QString Exact::text() const
{
    if (const auto finite = decimal())
        return finite->text();
    const Rational number = value();
    return QString::fromStdString(numerator(number).str() + "/" + denominator(number).str());
}

Exact Exact::operator-() const
{
    return m_fraction ? fromRational(-*m_fraction) : Exact(-m_mantissa, m_scale);
}

Exact operator+(const Exact &a, const Exact &b)
{
    if (!a.m_fraction && !b.m_fraction) {
        const int scale = std::max(a.m_scale, b.m_scale);
        const auto left = atScale(a.m_mantissa, a.m_scale, scale);
        const auto right = atScale(b.m_mantissa, b.m_scale, scale);
        const auto units = left && right ? sum(*left, *right) : std::nullopt;
        if (auto total = units ? Exact::small(*units, scale) : std::nullopt)
            return std::move(*total);
    }
    return Exact::fromRational(a.value() + b.value());
}

Exact operator*(const Exact &a, const Exact &b)
{
    if (!a.m_fraction && !b.m_fraction) {
        Exact::Small left = a.m_mantissa;
        Exact::Small right = b.m_mantissa;
        int leftScale = a.m_scale;
        int rightScale = b.m_scale;
        if (!product(left, right) || leftScale + rightScale > mostTens) {
            trim(left, leftScale);
            trim(right, rightScale);
        }
        const auto units = product(left, right);
        if (auto whole = units ? Exact::small(*units, leftScale + rightScale) : std::nullopt)
            return std::move(*whole);
    }
    return Exact::fromRational(a.value() * b.value());
}

Exact operator/(const Exact &a, const Exact &b)
{
    if (!a.m_fraction && !b.m_fraction && !b.isZero()) {
        // without a rest, or with few decimals: an amount over a count, 12.00 ÷ 5
        constexpr int moreDecimals = 3;
        const int scale = std::max(a.m_scale, b.m_scale);
        const auto left = atScale(a.m_mantissa, a.m_scale, scale);
        const auto right = atScale(b.m_mantissa, b.m_scale, scale);
        const auto over = left && right ? atScale(*left, 0, moreDecimals) : std::nullopt;
        if (over && *over % *right == 0)
            return Exact(*over / *right, moreDecimals);
    }
    return Exact::fromRational(a.value() / b.value());
}

std::strong_ordering operator<=>(const Exact &a, const Exact &b)
{
    if (a.sign() != b.sign())
        return a.sign() <=> b.sign();
    if (!a.m_fraction && !b.m_fraction) {
        const int scale = std::max(a.m_scale, b.m_scale);
        const auto left = atScale(a.m_mantissa, a.m_scale, scale);
        const auto right = atScale(b.m_mantissa, b.m_scale, scale);
        if (left && right)
            return *left <=> *right;
    }
    return a.value().compare(b.value()) <=> 0;
}

Decimal Exact::smallRounded(int digits) const
{
    const bool negative = m_mantissa < 0;
    const Small magnitude = negative ? -m_mantissa : m_mantissa;
    if (m_scale <= digits)
        return payable(Integer(magnitude) * powerOfTen<Exact::Integer>(digits - m_scale), negative, digits);
    const Small unit = powerOfTen<Small>(m_scale - digits);
    const Small rest = magnitude % unit;
    const Small units = magnitude / unit + (rest >= unit - rest ? 1 : 0);
    if (units >= powerOfTen<Small>(Decimal::maxDigits))
        throw std::overflow_error("amount of more than 34 digits");
    return Decimal(Decimal::Integer(negative ? -units : units), digits);
}

Decimal rounded(const Exact &amount, int digits)
{
    if (!amount.m_fraction)
        return amount.smallRounded(digits);
    const Exact::Rational scaledUp = amount.value() * Exact::Rational(powerOfTen<Exact::Integer>(digits));
    const Exact::Integer top = boost::multiprecision::abs(numerator(scaledUp));
    const Exact::Integer bottom = denominator(scaledUp);
    return payable((2 * top + bottom) / (2 * bottom), amount.sign() < 0, digits);
}

} // namespace counterfoil
