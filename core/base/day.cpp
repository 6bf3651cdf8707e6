// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

namespace counterfoil {

namespace {

const QDate epoch(1970, 1, 1);

//! Writes a number right-aligned over `count` digits.
void putDigits(char16_t *text, int count, int number)
{
    for (int i = count - 1; i >= 0; --i, number /= 10)
        text[i] = char16_t(u'0' + number % 10);
}

bool allDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

} // namespace

Day Day::of(QDate date)
{
    return date.isValid() ? Day(qint32(epoch.daysTo(date))) : Day();
}

Day Day::of(int year, int month, int day)
{
    return of(QDate(year, month, day));
}

std::optional<Day> Day::fromIso(QStringView text)
{
    if (text.size() != 10 || text[4] != u'-' || text[7] != u'-' || !allDigits(text.first(4)) ||
        !allDigits(text.sliced(5, 2)) || !allDigits(text.sliced(8, 2)))
        return std::nullopt;
    const Day day = of(text.first(4).toInt(), text.sliced(5, 2).toInt(), text.sliced(8, 2).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QDate Day::date() const
{
    return isValid() ? epoch.addDays(m_number) : QDate();
}

QString Day::iso() const
{
    if (!isValid())
        return {};
    int year = 0;
    int month = 0;
    int day = 0;
    date().getDate(&year, &month, &day);
    if (year < 1 || year > 9999) // ISO 8601 has a sign there
        return date().toString(Qt::ISODate);
    char16_t text[] = u"0000-00-00"; // many times faster than a format
    putDigits(text, 4, year);
    putDigits(text + 5, 2, month);
    putDigits(text + 8, 2, day);
    return QString::fromUtf16(text, 10);
}

Day Day::plusMonths(int months) const
{
    return of(date().addMonths(months));
}

std::optional<Month> Month::fromIso(QStringView text)
{
    if (text.size() != 7 || text[4] != u'-' || !allDigits(text.first(4)) || !allDigits(text.sliced(5, 2)))
        return std::nullopt;
    const int month = text.sliced(5, 2).toInt();
    if (month < 1 || month > 12 || text.first(4).toInt() < 1)
        return std::nullopt;
    return Month(text.first(4).toInt(), month);
}

QString Month::iso() const
{
    return QStringLiteral("%1-%2").arg(year(), 4, 10, QLatin1Char('0')).arg(month(), 2, 10, QLatin1Char('0'));
}

} // namespace counterfoil
