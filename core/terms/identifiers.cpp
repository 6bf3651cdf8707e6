// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/identifiers.h"

#include <QRegularExpression>

#include <array>

namespace counterfoil {

namespace {

struct VatFormat
{
    const char *country;
    const char *rest; //!< regular expression of what follows the two letters
};

// European Commission, VIES: "VAT identification number structure".
constexpr std::array<VatFormat, 30> vatFormats{{
    {"AT", "U[0-9]{8}"},
    {"BE", "[01][0-9]{9}"},
    {"BG", "[0-9]{9,10}"},
    {"CY", "[0-9]{8}[A-Z]"},
    {"CZ", "[0-9]{8,10}"},
    {"DE", "[0-9]{9}"},
    {"DK", "[0-9]{8}"},
    {"EE", "[0-9]{9}"},
    {"EL", "[0-9]{9}"},
    {"ES", "[A-Z0-9][0-9]{7}[A-Z0-9]"},
    {"FI", "[0-9]{8}"},
    {"FR", "[A-HJ-NP-Z0-9]{2}[0-9]{9}"},
    {"GB", "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})"},
    {"HR", "[0-9]{11}"},
    {"HU", "[0-9]{8}"},
    {"IE", "[0-9][0-9A-Z+*][0-9]{5}[A-Z]{1,2}"},
    {"IT", "[0-9]{11}"},
    {"LT", "([0-9]{9}|[0-9]{12})"},
    {"LU", "[0-9]{8}"},
    {"LV", "[0-9]{11}"},
    {"MT", "[0-9]{8}"},
    {"NL", "[0-9]{9}B[0-9]{2}"},
    {"PL", "[0-9]{10}"},
    {"PT", "[0-9]{9}"},
    {"RO", "[0-9]{2,10}"},
    {"SE", "[0-9]{12}"},
    {"SI", "[0-9]{8}"},
    {"SK", "[0-9]{10}"},
    {"XI", "([0-9]{9}|[0-9]{12}|(GD|HA)[0-9]{3})"},
    {"GR", "(?!)"}, // Greece writes EL
}};

bool fits(const QString &pattern, const QString &text)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

int valueOf(QChar c)
{
    return c.isDigit() ? c.unicode() - u'0' : c.unicode() - u'A' + 10;
}

} // namespace

QString plainIban(const QString &iban)
{
    return QString(iban).remove(u' ').toUpper();
}

bool hasIbanShape(QStringView iban)
{
    return fits(QStringLiteral("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}"), iban.toString());
}

bool ibanChecks(QStringView iban)
{
    int remainder = 0;
    for (qsizetype i = 0; i < iban.size(); ++i) {
        const int value = valueOf(iban[(i + 4) % iban.size()]);
        remainder = (remainder * (value < 10 ? 10 : 100) + value) % 97;
    }
    return remainder == 1;
}

bool hasVatIdShape(const QString &vatId)
{
    for (const VatFormat &format : vatFormats) {
        if (vatId.startsWith(QLatin1String(format.country)))
            return fits(QLatin1String(format.rest), vatId.sliced(2));
    }
    return fits(QStringLiteral("[A-Z]{2}[A-Z0-9 ./-]{2,30}"), vatId);
}

bool hasEmailShape(const QString &email)
{
    return fits(QStringLiteral("[^@\\s]+@[^@.\\s]+(\\.[^@.\\s]+)*"), email);
}

bool hasBicShape(const QString &bic)
{
    return fits(QStringLiteral("[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?"), bic);
}

} // namespace counterfoil
