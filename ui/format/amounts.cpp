// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/amounts.h"

#include "core/money/exact.h"

#include <QCoreApplication>

#include <algorithm>

namespace counterfoil {

namespace {

QString grouped(const QString &whole, const QLocale &locale)
{
    const bool none = locale.numberOptions().testFlag(QLocale::OmitGroupSeparator) && locale != QLocale::c();
    if (none || whole.size() <= 3)
        return whole;
    const QString mark = locale.groupSeparator();
    QString text;
    for (qsizetype at = 0; at < whole.size(); ++at) {
        if (at > 0 && (whole.size() - at) % 3 == 0)
            text += mark;
        text += whole.at(at);
    }
    return text;
}

QString unsignedText(const Decimal &amount, int digits, const QLocale &locale)
{
    const QString plain = amount.abs().text(digits);
    const qsizetype point = plain.indexOf(u'.');
    if (point < 0)
        return grouped(plain, locale);
    return grouped(plain.left(point), locale) + locale.decimalPoint() + plain.mid(point + 1);
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

//! The digits of a whole number that is written without marks, or with one behind every three.
std::optional<QString> ungrouped(QString whole, const QLocale &locale)
{
    const QString mark = locale.groupSeparator();
    QStringList marks{QStringLiteral(" "), QString(QChar(QChar::Nbsp)), QString(QChar(u'\u202f'))};
    if (!mark.isEmpty())
        marks << mark;
    if (mark == QChar(u'\u2019'))
        marks << QStringLiteral("'");
    QString used;
    for (const QString &one : std::as_const(marks)) {
        if (whole.contains(one))
            used = one;
    }
    if (used.isEmpty())
        return isDigits(whole) ? std::optional(whole) : std::nullopt;
    const QStringList groups = whole.split(used);
    const bool isGrouped = groups.first().size() <= 3 && isDigits(groups.first()) && !groups.first().startsWith(u'0') &&
                           std::all_of(groups.begin() + 1, groups.end(),
                                       [](const QString &group) { return group.size() == 3 && isDigits(group); });
    return isGrouped ? std::optional(groups.join(QString())) : std::nullopt;
}

//! "1234.50" of a number in the marks of the locale.
std::optional<QString> localNumber(const QString &number, const QLocale &locale)
{
    const QString point = locale.decimalPoint();
    const qsizetype at = number.indexOf(point);
    const std::optional<QString> whole = ungrouped(at < 0 ? number : number.left(at), locale);
    if (!whole || at < 0)
        return whole;
    const QString fraction = number.mid(at + point.size());
    return isDigits(fraction) ? std::optional(*whole + u'.' + fraction) : std::nullopt;
}

} // namespace

QString amountText(const Decimal &amount, int digits, const QLocale &locale)
{
    const QString text = unsignedText(amount, digits, locale);
    return amount.isNegative() ? minusSign + text : text;
}

QString signedText(const Decimal &amount, int digits, const QLocale &locale)
{
    const QString text = amountText(amount, digits, locale);
    return amount.sign() > 0 ? u'+' + text : text;
}

QString causeCellText(const Decimal &amount, int digits, const QLocale &locale)
{
    return amount.isZero() ? QString(enDash) : amountText(amount, digits, locale);
}

QString withCurrency(const QString &currency, const QString &amount)
{
    return QCoreApplication::translate("format", "%1 %2", "a currency and an amount").arg(currency, amount);
}

QString plainAmount(const Decimal &amount, int digits)
{
    return amount.text(digits);
}

QString fieldText(const Decimal &amount, int digits, const QLocale &locale)
{
    QLocale bare = locale;
    bare.setNumberOptions(locale.numberOptions() | QLocale::OmitGroupSeparator);
    QString text = amountText(amount, digits, bare);
    if (locale == QLocale::c())
        text.remove(locale.groupSeparator()); // the C locale groups whatever its options say
    return text;
}

std::optional<Decimal> amountIn(const QString &text, const QLocale &locale)
{
    QString typed = text.trimmed();
    typed.replace(minusSign, u'-');
    const bool isSigned = typed.startsWith(u'-') || typed.startsWith(u'+');
    const QString sign = typed.startsWith(u'-') ? QStringLiteral("-") : QString();
    const QString number = typed.sliced(isSigned ? 1 : 0).trimmed();
    if (const std::optional<QString> plain = localNumber(number, locale))
        return Decimal::parse(QString(sign + *plain));
    // a plain decimal says the same everywhere, where its point cannot be a mark of thousands
    return number.contains(u',') || number.contains(u' ') ? std::nullopt : Decimal::parse(QString(sign + number));
}

QString exactText(const Exact &amount, const QLocale &locale)
{
    constexpr int most = 10;
    if (const std::optional<Decimal> finite = amount.decimal())
        return amountText(*finite, 0, locale);
    Decimal shown = rounded(amount, most);
    if (Exact(shown).abs() > amount.abs())
        shown -= Decimal(Decimal::Integer(amount.sign()), most);
    const QString sign = amount.sign() < 0 ? QString(minusSign) : QString();
    return sign + unsignedText(shown, most, locale) + u'…';
}

QString percentText(const Decimal &part, const Decimal &whole, const QLocale &locale)
{
    if (whole.isZero())
        return {};
    const Decimal share = rounded(Exact(part) * Exact(100) / Exact(whole), 1);
    return percentOfText(amountText(share, 1, locale));
}

QString percentOfText(const QString &number)
{
    return QCoreApplication::translate("format", "%1 %").arg(number);
}

QString countText(qint64 count, const QLocale &locale)
{
    return amountText(Decimal(count), 0, locale);
}

QString spokenAmount(const Decimal &amount, int digits, const QLocale &locale)
{
    const QString text = unsignedText(amount, digits, locale);
    return amount.isNegative() ? QCoreApplication::translate("format", "minus %1").arg(text) : text;
}

} // namespace counterfoil
