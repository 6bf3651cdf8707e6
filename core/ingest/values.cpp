// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/values.h"

#include "core/base/sentence.h"
#include "core/model/sourcebatch.h"

#include <algorithm>
#include <string>

namespace counterfoil {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

//! Takes 1 to `most` digits; no value where there is none.
std::optional<int> number(std::string_view &rest, std::size_t most)
{
    std::size_t length = 0;
    int value = 0;
    while (length < rest.size() && length < most && isDigit(rest[length]))
        value = value * 10 + (rest[length++] - '0');
    if (length == 0 || (length < rest.size() && isDigit(rest[length])))
        return std::nullopt;
    rest.remove_prefix(length);
    return value;
}

bool take(std::string_view &rest, char c)
{
    if (rest.empty() || rest.front() != c)
        return false;
    rest.remove_prefix(1);
    return true;
}

//! Days since 1970-01-01 of a date that exists (H. Hinnant's civil calendar), else no value.
std::optional<qint32> dayNumber(int year, int month, int day)
{
    static constexpr int lengths[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || month < 1 || month > 12 || day < 1)
        return std::nullopt;
    const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    if (day > lengths[month - 1] + (leap && month == 2 ? 1 : 0))
        return std::nullopt;
    const int shiftedYear = year - (month <= 2 ? 1 : 0);
    const int era = shiftedYear / 400;
    const int yearOfEra = shiftedYear - era * 400;
    const int dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
    return era * 146097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719468;
}

struct TimeOfDay
{
    int shift = 0; // days that the zone moves the date by
    bool valid = false;
};

//! "", "T22:00:00Z", " 0:00", " 12:00:00 AM", "T18:30:06.6045692+02:00".
TimeOfDay timeOf(std::string_view rest)
{
    if (rest.empty())
        return {0, true};
    if (!take(rest, 'T') && !take(rest, ' '))
        return {};
    const auto hour = number(rest, 2);
    if (!hour || !take(rest, ':'))
        return {};
    const auto minute = number(rest, 2);
    if (!minute || *minute > 59)
        return {};
    if (take(rest, ':')) {
        const auto second = number(rest, 2);
        if (!second || *second > 59)
            return {};
        if (take(rest, '.') && !number(rest, 9))
            return {};
    }
    if (rest.empty())
        return {0, *hour < 24};
    if (rest == "Z" || rest == "z")
        return {0, *hour < 24};
    if (rest == " AM" || rest == " PM" || rest == "AM" || rest == "PM" || rest == " am" || rest == " pm")
        return {0, *hour >= 1 && *hour <= 12};
    const bool behind = rest.front() == '-';
    if (!behind && rest.front() != '+')
        return {};
    rest.remove_prefix(1);
    const auto zoneHour = number(rest, 2);
    if (!zoneHour || *zoneHour > 14 || !take(rest, ':'))
        return {};
    const auto zoneMinute = number(rest, 2);
    if (!zoneMinute || *zoneMinute > 59 || !rest.empty() || *hour > 23)
        return {};
    const int zone = (*zoneHour * 60 + *zoneMinute) * (behind ? -1 : 1);
    const int utc = *hour * 60 + *minute - zone;
    return {utc < 0 ? -1 : utc >= 1440 ? 1 : 0, true};
}

struct Parts
{
    int first = 0;
    int second = 0;
    int third = 0;
    char separator = 0;
    bool yearFirst = false;
    std::string_view rest;
};

std::optional<Parts> partsOf(std::string_view text, bool shortYear = false)
{
    Parts parts;
    const std::size_t before = text.size();
    const auto first = number(text, 4);
    if (!first || text.empty())
        return std::nullopt;
    const std::size_t length = before - text.size();
    parts.yearFirst = length == 4;
    parts.separator = text.front();
    if ((!parts.yearFirst && length > 2) ||
        (parts.separator != '-' && parts.separator != '/' && parts.separator != '.'))
        return std::nullopt;
    text.remove_prefix(1);
    const auto second = number(text, 2);
    if (!second || !take(text, parts.separator))
        return std::nullopt;
    const std::size_t left = text.size();
    const auto third = number(text, 4);
    const std::size_t digits = left - text.size();
    const bool isShort = shortYear && digits == 2 && parts.separator == '/';
    if (!third || (!parts.yearFirst && digits != 4 && !isShort) || (parts.yearFirst && digits > 2))
        return std::nullopt;
    parts.first = *first;
    parts.second = *second;
    parts.third = *third + (isShort && !parts.yearFirst ? 2000 : 0);
    parts.rest = text;
    return parts;
}

std::optional<DecimalValue> smallDecimal(std::string_view text)
{
    const bool negative = text.starts_with('-');
    if (negative)
        text.remove_prefix(1);
    qint64 mantissa = 0;
    int digits = 0;
    int decimals = 0;
    bool fraction = false;
    if (text.empty() || text.size() > 19)
        return std::nullopt;
    for (const char c : text) {
        if (isDigit(c)) {
            mantissa = mantissa * 10 + (c - '0');
            ++digits;
            decimals += fraction ? 1 : 0;
        } else if (c == '.' && !fraction) {
            fraction = true;
        } else {
            return std::nullopt;
        }
    }
    if (digits == 0 || digits > 18)
        return std::nullopt;
    while (decimals > 0 && mantissa % 10 == 0) {
        mantissa /= 10;
        --decimals;
    }
    return DecimalValue{negative ? -mantissa : mantissa, qint8(decimals), std::nullopt};
}

//! The digits of a number with a decimal comma, with a point for it and without the points between its thousands; no
//! value where these do not stand before every third digit.
std::optional<std::string> withPoint(std::string_view text)
{
    const std::size_t comma = text.find(',');
    const std::string_view whole = text.substr(0, comma);
    if (comma != std::string_view::npos && text.find_first_of(".,", comma + 1) != std::string_view::npos)
        return std::nullopt;
    std::string plain;
    const std::size_t start = std::min(whole.find_first_of("0123456789"), whole.size());
    const std::size_t first = whole.find('.');
    if (first == std::string_view::npos) {
        plain.assign(whole);
    } else {
        if (first <= start || first - start > 3 || whole[start] == '0')
            return std::nullopt;
        plain.assign(whole.substr(0, first));
        for (std::size_t at = first; at < whole.size(); at += 4) {
            const std::string_view group = whole.substr(at, 4);
            if (group.size() != 4 || group.front() != '.' || !std::all_of(group.begin() + 1, group.end(), isDigit))
                return std::nullopt;
            plain.append(group.substr(1));
        }
    }
    if (comma != std::string_view::npos) {
        plain.push_back('.');
        plain.append(text.substr(comma + 1));
    }
    return plain;
}

} // namespace

char pointTold(std::string_view text)
{
    const std::size_t last = text.find_last_of(".,");
    if (last == std::string_view::npos)
        return 0;
    const char sign = text[last];
    const char other = sign == '.' ? ',' : '.';
    const bool again = text.find(sign) != last;
    if (text.find(other) != std::string_view::npos)
        return again ? 0 : sign;
    if (again)
        return other; // twice in one number: it stands between thousands
    const std::size_t start = std::min(text.find_first_of("0123456789"), last);
    const std::string_view behind = text.substr(last + 1);
    const bool group = behind.size() == 3 && std::all_of(behind.begin(), behind.end(), isDigit);
    const bool led = last > start && last - start <= 3 && text[start] != '0';
    return group && led ? 0 : sign;
}

DecimalValue DecimalValue::of(const Decimal &value)
{
    const auto small = value.smallMantissa();
    if (!small || value.scale() >= DecimalColumn::wideScale || value.scale() <= DecimalColumn::emptyScale)
        return {0, DecimalColumn::wideScale, value};
    qint64 mantissa = *small;
    int scale = value.scale();
    while (scale < 0) {
        qint64 more = 0;
        if (__builtin_mul_overflow(mantissa, qint64(10), &more))
            return {*small, qint8(value.scale()), std::nullopt};
        mantissa = more;
        ++scale;
    }
    return {mantissa, qint8(scale), std::nullopt};
}

std::optional<DecimalValue> decimalOf(std::string_view text, NumberStyle &style)
{
    std::string plain;
    if (style.currencySign && (text.starts_with('$') || text.starts_with("-$"))) {
        plain.assign(text);
        plain.erase(text.front() == '-' ? 1 : 0, 1);
        text = plain;
    }
    if (style.mayHaveComma && text.find_first_of(".,") != std::string_view::npos) {
        if (style.point == 0)
            style.point = pointTold(text);
        if (style.point == 0)
            return std::nullopt;
        if (style.point == ',') {
            const auto pointed = withPoint(text);
            if (!pointed)
                return std::nullopt;
            plain = *pointed;
            text = plain;
        }
    }
    if (const auto small = smallDecimal(text))
        return small;
    const auto value = Decimal::parse(QByteArrayView(text.data(), qsizetype(text.size())));
    if (!value)
        return std::nullopt;
    return DecimalValue::of(*value);
}

QString whyNoDecimal(std::string_view text, const NumberStyle &style)
{
    const std::size_t sign = text.find_first_of(".,");
    const bool number = text.find_first_not_of("0123456789.,-'") == std::string_view::npos;
    if (!style.mayHaveComma || sign == std::string_view::npos || !number)
        return {};
    if (style.point == 0)
        return SENTENCE("nothing in the file tells whether it groups thousands or starts the decimals");
    if (style.point == '.' && text.find(',') != std::string_view::npos)
        return SENTENCE("the file's decimal sign is the point");
    return SENTENCE("the file's decimal sign is the comma, and thousands are in groups of three digits");
}

DecimalValue shifted(const DecimalValue &value, int places)
{
    const Decimal whole = value.wide ? *value.wide : Decimal::fromParts(value.mantissa, value.scale);
    return DecimalValue::of(Decimal(whole.mantissa(), whole.scale() + places));
}

std::optional<Day> dayOf(std::string_view text, DateOrder order, bool shortYear)
{
    const auto parts = partsOf(text, shortYear);
    if (!parts)
        return std::nullopt;
    const TimeOfDay time = timeOf(parts->rest);
    if (!time.valid)
        return std::nullopt;
    int year = parts->third;
    int month = parts->first;
    int day = parts->second;
    if (parts->yearFirst) {
        year = parts->first;
        month = parts->second;
        day = parts->third;
    } else if (parts->separator != '/' || order == DateOrder::DayFirst) {
        std::swap(month, day);
    }
    const auto day0 = dayNumber(year, month, day);
    if (!day0)
        return std::nullopt;
    if (year == 1)
        return Day();
    return Day::fromNumber(*day0 + time.shift);
}

std::optional<DateOrder> orderTold(std::string_view text)
{
    const auto parts = partsOf(text);
    if (!parts || parts->yearFirst || parts->separator != '/')
        return std::nullopt;
    if (parts->first > 12 && parts->second <= 12)
        return DateOrder::DayFirst;
    if (parts->second > 12 && parts->first <= 12)
        return DateOrder::MonthFirst;
    return std::nullopt;
}

} // namespace counterfoil
