// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDate>

#include <compare>
#include <optional>

namespace counterfoil {

//! A calendar day without a zone; 4 bytes, days since 1970-01-01. A default Day is "no day".
class Day
{
public:
    static constexpr qint32 none = std::numeric_limits<qint32>::min();

    constexpr Day() = default;
    static constexpr Day fromNumber(qint32 number) { return Day(number); }
    static Day of(int year, int month, int day);
    static Day of(QDate date);
    //! Strictly YYYY-MM-DD, a day that exists; otherwise no value.
    static std::optional<Day> fromIso(QStringView text);

    constexpr bool isValid() const { return m_number != none; }
    constexpr qint32 number() const { return m_number; }
    QDate date() const;
    int year() const { return date().year(); }
    int month() const { return date().month(); }
    int day() const { return date().day(); }
    QString iso() const;

    constexpr Day plusDays(int days) const { return Day(m_number + days); }
    //! The same day of a later month, cut to that month's last day (31 Jan + 1 month = 28 or 29 Feb).
    Day plusMonths(int months) const;

    friend constexpr auto operator<=>(const Day &, const Day &) = default;
    friend constexpr int operator-(Day a, Day b) { return a.m_number - b.m_number; }

private:
    constexpr explicit Day(qint32 number) : m_number(number) {}
    qint32 m_number = none;
};

//! A calendar month.
class Month
{
public:
    constexpr Month() = default;
    constexpr Month(int year, int month) : m_index(year * 12 + month - 1) {}
    static Month of(Day day) { return Month(day.year(), day.month()); }
    //! Strictly YYYY-MM, 01–12.
    static std::optional<Month> fromIso(QStringView text);

    constexpr bool isValid() const { return m_index != 0; }
    constexpr int year() const { return m_index / 12; }
    constexpr int month() const { return m_index % 12 + 1; }
    constexpr Month plus(int months) const { return fromIndex(m_index + months); }
    Day first() const { return Day::of(year(), month(), 1); }
    Day last() const { return plus(1).first().plusDays(-1); }
    int days() const { return last() - first() + 1; }
    constexpr int index() const { return m_index; }
    static constexpr Month fromIndex(int index)
    {
        Month month;
        month.m_index = index;
        return month;
    }
    QString iso() const;

    friend constexpr auto operator<=>(const Month &, const Month &) = default;

private:
    int m_index = 0;
};

//! Days from `from` to `to`, both included. An invalid `to` is open.
struct Days
{
    Day from;
    Day to;

    bool isOpen() const { return !to.isValid(); }
    bool contains(Day day) const { return day >= from && (isOpen() || day <= to); }
    bool overlaps(const Days &other) const
    {
        return (isOpen() || other.from <= to) && (other.isOpen() || from <= other.to);
    }
    //! How many days; only for closed intervals.
    int count() const { return to - from + 1; }

    friend auto operator<=>(const Days &, const Days &) = default;
};

} // namespace counterfoil
