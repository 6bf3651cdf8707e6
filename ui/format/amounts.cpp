// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/format/amounts.h"

#include "core/money/exact.h"

#include <QCoreApplication>

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

QString plainAmount(const Decimal &amount, int digits)
{
    return amount.text(digits);
}

std::optional<Decimal> amountIn(const QString &text, const QLocale &locale)
{
    QString plain = text.trimmed();
    plain.replace(minusSign, u'-');
    if (const std::optional<Decimal> typed = Decimal::parse(QStringView(plain)); typed && !plain.contains(u','))
        return typed; // a plain decimal says the same everywhere
    plain.remove(locale.groupSeparator()).remove(QChar(QChar::Nbsp)).remove(QChar(u'\u202f')).remove(u' ');
    plain.replace(locale.decimalPoint(), QStringLiteral("."));
    return Decimal::parse(QStringView(plain));
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
