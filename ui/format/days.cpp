// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/days.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace counterfoil {

namespace {

constexpr int century = 2000;

//! How a locale writes a day in numbers; as ISO 8601 does until told otherwise.
struct DayWriting
{
    QString order = QStringLiteral("yMd");
    QChar mark = u'-';
    int dayDigits = 2;
    int monthDigits = 2;
    bool hasShortYear = false;
};

DayWriting dayWriting(const QLocale &locale)
{
    const QString pattern = locale.dateFormat(QLocale::ShortFormat);
    DayWriting writing;
    QString order;
    QChar mark;
    for (qsizetype at = 0; at < pattern.size(); ++at) {
        const QChar letter = pattern[at];
        if (letter == u'\'') { // words between the numbers
            at = pattern.indexOf(u'\'', at + 1);
            if (at < 0)
                break;
            continue;
        }
        if (letter != u'd' && letter != u'M' && letter != u'y') {
            if (order.size() == 1 && (mark.isNull() || mark.isSpace()))
                mark = letter;
            continue;
        }
        int run = 1;
        for (; at + 1 < pattern.size() && pattern[at + 1] == letter; ++at)
            ++run;
        if ((letter != u'y' && run > 2) || order.contains(letter))
            return {}; // names of days or months
        if (letter == u'd')
            writing.dayDigits = run;
        else if (letter == u'M')
            writing.monthDigits = run;
        else
            writing.hasShortYear = run == 2;
        order += letter;
    }
    if (order.size() != 3 || !(mark == u'.' || mark == u'/' || mark == u'-'))
        return {};
    writing.order = order;
    writing.mark = mark;
    return writing;
}

std::optional<Day> dayOf(const QString &year, const QString &month, const QString &day)
{
    if ((year.size() != 2 && year.size() != 4) || month.size() > 2 || day.size() > 2)
        return std::nullopt;
    const QDate date(year.toInt() + (year.size() == 2 ? century : 0), month.toInt(), day.toInt());
    return date.isValid() ? std::optional(Day::of(date)) : std::nullopt;
}

//! The days that a text can mean, at most two.
QList<Day> daysMeant(const QString &text, const QLocale &locale)
{
    static const QRegularExpression numbers(
        QStringLiteral(R"(^(\d{1,4})\s*([./\-\s])\s*(\d{1,2})\s*\2\s*(\d{1,4})\.?$)"));
    const QRegularExpressionMatch match = numbers.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    const QStringList parts{match.captured(1), match.captured(3), match.captured(4)};
    QList<Day> days;
    const auto add = [&days](const std::optional<Day> &day) {
        if (day && !days.contains(*day))
            days.append(*day);
    };
    const DayWriting own = dayWriting(locale);
    if (parts[0].size() == 4) { // nobody writes the day before the month behind a whole year
        add(dayOf(parts[0], parts[1], parts[2]));
    } else if (match.captured(2) == own.mark) {
        const QString year = parts[own.order.indexOf(u'y')];
        if (!own.order.startsWith(u'y') || own.hasShortYear)
            add(dayOf(year, parts[own.order.indexOf(u'M')], parts[own.order.indexOf(u'd')]));
    } else if (parts[2].size() == 4) {
        add(dayOf(parts[2], parts[1], parts[0]));
        add(dayOf(parts[2], parts[0], parts[1]));
    }
    return days;
}

} // namespace

QString fieldText(Day day, const QLocale &locale)
{
    if (!day.isValid())
        return {};
    const DayWriting writing = dayWriting(locale);
    QStringList parts;
    for (const QChar part : writing.order) {
        const int number = part == u'y' ? day.year() : part == u'M' ? day.month() : day.day();
        const int digits = part == u'y' ? 4 : part == u'M' ? writing.monthDigits : writing.dayDigits;
        parts << QStringLiteral("%1").arg(number, digits, 10, QChar(u'0'));
    }
    return parts.join(writing.mark);
}

std::optional<Day> dayIn(const QString &text, const QLocale &locale)
{
    const QList<Day> days = daysMeant(text, locale);
    return days.size() == 1 ? std::optional(days.first()) : std::nullopt;
}

QString spelledDay(const QString &text, const QLocale &locale)
{
    const std::optional<Day> day = dayIn(text, locale);
    return day ? day->iso() : text.trimmed();
}

QString shownDay(const QString &iso, const QLocale &locale)
{
    const std::optional<Day> day = Day::fromIso(iso);
    return day ? fieldText(*day, locale) : iso;
}

QString dayExample(const QLocale &locale)
{
    return fieldText(Day::of(2026, 8, 31), locale); // a day that is no month shows which is which
}

QString dayFault(const QString &text, const QLocale &locale)
{
    const QList<Day> days = daysMeant(text, locale);
    if (days.size() == 1)
        return {};
    const QString sentence = days.isEmpty()
                                 ? QCoreApplication::translate("format", "\"%1\" is no day. Write it as in %2.")
                                 : QCoreApplication::translate("format", "\"%1\" can be two days. Write it as in %2.");
    return sentence.arg(text.trimmed(), dayExample(locale));
}

} // namespace counterfoil
