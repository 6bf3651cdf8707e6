// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoiceformat.h"

#include "core/documents/invoicetext.h"
#include "core/money/currency.h"
#include "core/money/exact.h"

namespace counterfoil {

namespace {

constexpr QChar minus(0x2212);
constexpr QChar enDash(0x2013);

QLocale localeOf(QStringView language)
{
    const QStringView primary = language.left(2);
    if (primary.compare(u"de", Qt::CaseInsensitive) == 0)
        return QLocale(QLocale::German, QLocale::Germany);
    if (primary.compare(u"nl", Qt::CaseInsensitive) == 0)
        return QLocale(QLocale::Dutch, QLocale::Netherlands);
    if (primary.compare(u"fr", Qt::CaseInsensitive) == 0)
        return QLocale(QLocale::French, QLocale::France);
    return QLocale(QLocale::English, QLocale::UnitedStates); // the patterns are ours; "Sep", where Britain has "Sept"
}

QString grouped(const QString &digits, const QString &separator)
{
    QString text = digits;
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, separator);
    return text;
}

bool cityComesFirst(QStringView country)
{
    static constexpr std::array countries{u"GB", u"IE", u"US", u"CA", u"AU", u"NZ", u"IN", u"SG", u"ZA"};
    return std::any_of(countries.begin(), countries.end(), [country](QStringView one) { return one == country; });
}

} // namespace

InvoiceFormat::InvoiceFormat(QStringView language, QStringView currency)
    : m_language(language.toString()), m_locale(localeOf(language)), m_digits(digitsOf(currency))
{}

QString InvoiceFormat::number(const Decimal &value, int digits) const
{
    const QString plain = value.abs().text(digits);
    const qsizetype point = plain.indexOf(u'.');
    QString text = grouped(plain.left(point), m_locale.groupSeparator());
    if (point >= 0)
        text += m_locale.decimalPoint() + plain.mid(point + 1);
    return value.isNegative() ? minus + text : text;
}

QString InvoiceFormat::measure(const Decimal &value) const
{
    const Decimal size = value.abs();
    const int digits = size >= Decimal(1) ? 2 : size >= Decimal::fromParts(1, 2) ? 4 : 8;
    return number(rounded(value, digits), 2);
}

QString InvoiceFormat::percent(const Decimal &value) const
{
    return number(value) + QChar(0xa0) + u'%';
}

//! Germans write a full stop behind the day, the French "1er" for the first.
QString InvoiceFormat::dated(Day day, QStringView english, QStringView german) const
{
    if (m_locale.language() == QLocale::French && day.day() == 1)
        return m_locale.toString(day.date(), QStringLiteral("d'er'") + english.mid(1).toString());
    const bool isGerman = m_locale.language() == QLocale::German;
    return m_locale.toString(day.date(), isGerman ? german : english);
}

QString InvoiceFormat::day(Day day) const
{
    return dated(day, u"d MMMM yyyy", u"d. MMMM yyyy");
}

QString InvoiceFormat::shortDay(Day day) const
{
    return dated(day, u"d MMM yyyy", u"d. MMM yyyy");
}

QString InvoiceFormat::dayAndMonth(Day day) const
{
    return dated(day, u"d MMM", u"d. MMM");
}

QString InvoiceFormat::range(const Days &days) const
{
    if (!days.from.isValid())
        return {};
    if (!days.to.isValid() || days.from == days.to)
        return shortDay(days.from);
    if (days.from.year() != days.to.year())
        return shortDay(days.from) + enDash + shortDay(days.to);
    if (days.from.month() != days.to.month())
        return dayAndMonth(days.from) + enDash + shortDay(days.to);
    return dated(days.from, u"d", u"d.") + enDash + shortDay(days.to);
}

QString InvoiceFormat::longRange(const Days &days) const
{
    if (!days.from.isValid())
        return {};
    if (!days.to.isValid() || days.from == days.to)
        return day(days.from);
    const QString from = days.from.year() == days.to.year() ? dated(days.from, u"d MMMM", u"d. MMMM") : day(days.from);
    const bool isEnglish = m_locale.language() == QLocale::English;
    const QString between = isEnglish                                ? QStringLiteral(" to ")
                            : m_locale.language() == QLocale::German ? QStringLiteral(" bis ")
                            : m_locale.language() == QLocale::French ? QStringLiteral(" au ")
                                                                     : QStringLiteral(" t/m ");
    return from + between + day(days.to);
}

QString InvoiceFormat::monthName(Month month) const
{
    return m_locale.standaloneMonthName(month.month());
}

QStringList InvoiceFormat::addressLines(const Address &address, QStringView home) const
{
    QStringList lines = address.street.split(u'\n', Qt::SkipEmptyParts);
    const QStringList place = cityComesFirst(address.country) ? QStringList{address.city, address.postalCode}
                                                              : QStringList{address.postalCode, address.city};
    lines += place.join(u' ').trimmed();
    if (address.country != home)
        lines += countryName(address.country, m_language);
    lines.removeAll(QString());
    return lines;
}

} // namespace counterfoil
