// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/decimal.h"

#include "core/money/exact.h"
#include "core/money/powers.h"

namespace counterfoil {

namespace {

using Integer = Decimal::Integer;
using Wide = boost::multiprecision::cpp_int;

Integer limit()
{
    return powerOfTen<Integer>(Decimal::maxDigits);
}

//! Makes a decimal of a wide mantissa; throws where it does not fit after trimming.
Decimal narrowed(Wide mantissa, int scale)
{
    while (!mantissa.is_zero() && mantissa % 10 == 0) {
        mantissa /= 10;
        --scale;
    }
    if (abs(mantissa) >= Wide(limit()))
        throw std::overflow_error("decimal of more than 34 digits");
    return Decimal(Integer(mantissa), scale);
}

struct Scanned
{
    Integer mantissa = 0;
    int digits = 0;       // significant digits so far, zeros pending left out
    int pendingZeros = 0; // zeros that count only if another digit follows
    int decimals = 0;     // digits behind the point that are in the mantissa
    bool any = false;
};

//! Takes one digit; false over 34 significant digits.
bool take(Scanned &state, int digit, bool fraction)
{
    state.any = true;
    if (digit == 0) {
        // a zero may turn out to be trailing: keep it aside, with its side of the point
        ++state.pendingZeros;
        state.decimals += fraction ? 1 : 0;
        return true;
    }
    const int shift = state.digits == 0 ? 0 : state.pendingZeros;
    state.pendingZeros = 0;
    state.decimals += fraction ? 1 : 0;
    if (state.digits + shift + 1 > Decimal::maxDigits)
        return false;
    state.mantissa = state.mantissa * powerOfTen<Integer>(shift + 1) + digit;
    state.digits += shift + 1;
    return true;
}

//! Reads "[+-]digits" within ±28; no value otherwise.
std::optional<int> exponentOf(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    if (text.isEmpty() || text.size() > 3)
        return std::nullopt;
    int value = 0;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return std::nullopt;
        value = value * 10 + (c - '0');
    }
    if (value > 28)
        return std::nullopt;
    return negative ? -value : value;
}

} // namespace

Decimal::Decimal(Integer mantissa, int scale) : m_mantissa(std::move(mantissa)), m_scale(scale)
{
    trim();
    if (m_mantissa >= limit() || m_mantissa <= -limit())
        throw std::overflow_error("decimal of more than 34 digits");
}

void Decimal::trim()
{
    if (m_mantissa.is_zero()) {
        m_scale = 0;
        return;
    }
    if (const auto small = smallMantissa()) { // the usual case, in machine integers
        qint64 value = *small;
        while (value % 10 == 0) {
            value /= 10;
            --m_scale;
        }
        m_mantissa = value;
        return;
    }
    while (m_mantissa % 10 == 0) {
        m_mantissa /= 10;
        --m_scale;
    }
}

std::optional<qint64> Decimal::smallMantissa() const
{
    static const Integer low = std::numeric_limits<qint64>::min();
    static const Integer high = std::numeric_limits<qint64>::max();
    if (m_mantissa < low || m_mantissa > high)
        return std::nullopt;
    return m_mantissa.convert_to<qint64>();
}

std::optional<Decimal> Decimal::parse(QByteArrayView text)
{
    if (text.startsWith('\''))
        text = text.sliced(1);
    const bool negative = text.startsWith('-');
    if (negative || text.startsWith('+'))
        text = text.sliced(1);
    Scanned state;
    bool fraction = false;
    int exponent = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c >= '0' && c <= '9') {
            if (!take(state, c - '0', fraction))
                return std::nullopt;
        } else if (c == '.' && !fraction) {
            fraction = true;
        } else if ((c == 'e' || c == 'E') && state.any) {
            const auto read = exponentOf(text.sliced(i + 1));
            if (!read)
                return std::nullopt;
            exponent = *read;
            break;
        } else {
            return std::nullopt;
        }
    }
    if (!state.any)
        return std::nullopt;
    if (state.mantissa.is_zero())
        return Decimal();
    // pending zeros were never put into the mantissa: they lower the scale again
    const int scale = state.decimals - state.pendingZeros - exponent;
    if (scale > maxScale || state.digits - scale > maxScale)
        return std::nullopt;
    return Decimal(negative ? Integer(-state.mantissa) : state.mantissa, scale);
}

std::optional<Decimal> Decimal::parse(QStringView text)
{
    if (text.size() > 200 || std::any_of(text.begin(), text.end(), [](QChar c) { return c.unicode() > 126; }))
        return std::nullopt;
    const QByteArray bytes = text.toLatin1();
    return parse(QByteArrayView(bytes));
}

QString Decimal::text() const
{
    return text(0);
}

QString Decimal::text(int digits) const
{
    QByteArray all = QByteArray::fromStdString(Integer(isNegative() ? Integer(-m_mantissa) : m_mantissa).str());
    if (m_scale < 0)
        all.append(QByteArray(-m_scale, '0'));
    const int scale = std::max(m_scale, 0);
    if (all.size() <= scale)
        all.prepend(QByteArray(scale - all.size() + 1, '0'));
    QByteArray decimals = all.right(scale);
    all.chop(scale);
    if (decimals.size() < digits)
        decimals.append(QByteArray(digits - decimals.size(), '0'));
    const QByteArray sign = isNegative() ? "-" : "";
    return QString::fromLatin1(decimals.isEmpty() ? sign + all : sign + all + '.' + decimals);
}

Decimal Decimal::operator-() const
{
    Decimal result = *this;
    result.m_mantissa = -m_mantissa;
    return result;
}

Decimal operator+(const Decimal &a, const Decimal &b)
{
    if (a.isZero() || b.isZero())
        return a.isZero() ? b : a;
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = Wide(a.m_mantissa) * pow(Wide(10), unsigned(scale - a.m_scale));
    const Wide right = Wide(b.m_mantissa) * pow(Wide(10), unsigned(scale - b.m_scale));
    return narrowed(left + right, scale);
}

Decimal operator*(const Decimal &a, const Decimal &b)
{
    return narrowed(Wide(a.m_mantissa) * Wide(b.m_mantissa), a.m_scale + b.m_scale);
}

std::strong_ordering operator<=>(const Decimal &a, const Decimal &b)
{
    if (a.sign() != b.sign())
        return a.sign() <=> b.sign();
    const int scale = std::max(a.m_scale, b.m_scale);
    const Wide left = Wide(a.m_mantissa) * pow(Wide(10), unsigned(scale - a.m_scale));
    const Wide right = Wide(b.m_mantissa) * pow(Wide(10), unsigned(scale - b.m_scale));
    const int order = left.compare(right);
    return order <=> 0;
}

} // namespace counterfoil
