// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/names.h"

#include <array>

namespace counterfoil {

namespace {

constexpr const char *companies[] = {"Contoso",
                                     "Fabrikam",
                                     "Northwind Traders",
                                     "Adatum",
                                     "Tailspin Toys",
                                     "Woodgrove Bank",
                                     "Litware",
                                     "Proseware",
                                     "Wingtip Toys",
                                     "Alpine Ski House",
                                     "Blue Yonder Airlines",
                                     "City Power & Light",
                                     "Coho Vineyard & Winery",
                                     "Consolidated Messenger",
                                     "School of Fine Art",
                                     "Fourth Coffee",
                                     "Graphic Design Institute",
                                     "Humongous Insurance",
                                     "Lucerne Publishing",
                                     "Margie's Travel",
                                     "Southridge Video",
                                     "Trey Research",
                                     "The Phone Company",
                                     "Wide World Importers",
                                     "Nod Publishers",
                                     "Munson's Pickles and Preserves Farm",
                                     "Relecloud",
                                     "VanArsdel",
                                     "Best For You Organics",
                                     "Bellows College",
                                     "Lamna Healthcare",
                                     "First Up Consultants",
                                     "Liberty's Delightful Sinful Bakery & Café",
                                     "Boulder Innovations",
                                     "Terra Firm Construction",
                                     "Datum Engineering",
                                     "Parnell Aerospace",
                                     "Jurn Dairy",
                                     "Olympia Würth",
                                     "Grönland & Fjell"};
constexpr int companyCount = int(std::size(companies));

constexpr const char *branches[] = {"",          "Logistics", "Retail",  "Energy",   "Foods",      "Labs",
                                    "Media",     "Health",    "Systems", "Services", "Properties", "Consulting",
                                    "Education", "Finance",   "Marine",  "Interior"};

constexpr Town nl{"NL", "EUR", "nl", "B.V.", "Keizersgracht", "1017 EG", "Amsterdam"};
constexpr Town nl2{"NL", "EUR", "nl", "N.V.", "Coolsingel", "3012 AD", "Rotterdam"};
constexpr Town nl3{"NL", "EUR", "nl", "B.V.", "Vestdijk", "5611 CA", "Eindhoven"};
constexpr Town de{"DE", "EUR", "de", "GmbH", "Lindenstraße", "10969", "Berlin"};
constexpr Town de2{"DE", "EUR", "de", "AG", "Maximilianstraße", "80539", "München"};
constexpr Town be{"BE", "EUR", "nl", "N.V.", "Meir", "2000", "Antwerpen"};
constexpr Town be2{"BE", "EUR", "fr", "S.A.", "Avenue Louise", "1050", "Bruxelles"};
constexpr Town fr{"FR", "EUR", "fr", "S.A.S.", "Rue de Rivoli", "75001", "Paris"};
constexpr Town dk{"DK", "DKK", "en", "A/S", "Vesterbrogade", "1620", "København"};
constexpr Town se{"SE", "SEK", "en", "AB", "Drottninggatan", "111 51", "Stockholm"};
constexpr Town gb{"GB", "GBP", "en", "Ltd", "Fleet Street", "EC4Y 1AA", "London"};
constexpr Town ch{"CH", "CHF", "de", "AG", "Bahnhofstrasse", "8001", "Zürich"};
constexpr Town us{"US", "USD", "en", "Inc.", "Pine Street", "98101", "Seattle"};
constexpr Town jp{"JP", "JPY", "en", "K.K.", "Marunouchi", "100-0005", "Tokyo"};
constexpr const Town *places[] = {&nl,  &de, &nl2, &be, &fr, &nl3, &dk, &de2, &gb, &nl, &se,  &nl2,
                                  &be2, &us, &nl,  &ch, &de, &nl3, &jp, &nl,  &fr, &nl, &de2, &nl2};

//! Nine or so digits that look like a register's, the same for an index always.
qint64 registerNumber(int index, int digits)
{
    qint64 number = 1;
    for (int i = 1; i < digits; ++i)
        number *= 10;
    return number + (qint64(index) * 7919 + 104729) % (number * 8);
}

//! ISO 7064 mod 11,10, the last digit of a German number.
int germanCheck(const QByteArray &digits)
{
    int product = 10;
    for (const char c : digits) {
        int sum = (c - '0' + product) % 10;
        sum = sum == 0 ? 10 : sum;
        product = 2 * sum % 11;
    }
    return (11 - product) % 10;
}

QByteArray dutch(int index)
{
    // the mod-97 check of a Dutch number counts N as 23, L as 21 and B as 11
    const QByteArray core = QByteArray::number(registerNumber(index, 9));
    for (int suffix = 2; suffix < 99; ++suffix) {
        const QByteArray tail = QByteArray::number(suffix).rightJustified(2, '0');
        int rest = 0;
        for (const char c : "2321" + core + "11" + tail)
            rest = (rest * 10 + (c - '0')) % 97;
        if (rest == 1)
            return "NL" + core + "B" + tail;
    }
    return dutch(index + 1000);
}

QByteArray danish(int index)
{
    static constexpr int weights[] = {2, 7, 6, 5, 4, 3, 2, 1};
    for (qint64 number = registerNumber(index, 8);; ++number) {
        const QByteArray digits = QByteArray::number(number);
        int sum = 0;
        for (qsizetype i = 0; i < digits.size(); ++i)
            sum += weights[i] * (digits[i] - '0');
        if (sum % 11 == 0)
            return "DK" + digits;
    }
}

QByteArray swedish(int index)
{
    const QByteArray digits = QByteArray::number(5560000000 / 10 + index * 37 % 999983);
    int sum = 0;
    for (qsizetype i = 0; i < digits.size(); ++i) {
        const int doubled = (digits[i] - '0') * (i % 2 == 0 ? 2 : 1);
        sum += doubled / 10 + doubled % 10;
    }
    return "SE" + digits + QByteArray::number((10 - sum % 10) % 10) + "01";
}

QByteArray withMod97(const char *country, qint64 number)
{
    return country + QByteArray::number(number) + QByteArray::number(97 - number % 97).rightJustified(2, '0');
}

} // namespace

const Town &placeOf(int index)
{
    return *places[std::size_t(index) % std::size(places)];
}

QByteArray companyName(int index)
{
    QByteArray name = companies[index % companyCount];
    const int round = index / companyCount;
    const int branch = round % int(std::size(branches));
    if (branch > 0)
        name += QByteArray(" ") + branches[branch];
    if (round >= int(std::size(branches)))
        name += " " + QByteArray::number(round / int(std::size(branches)) + 1);
    return name;
}

QByteArray vatIdOf(const QByteArray &country, int index)
{
    if (country == "NL")
        return dutch(index);
    if (country == "DE") {
        const QByteArray digits = QByteArray::number(registerNumber(index, 8));
        return "DE" + digits + QByteArray::number(germanCheck(digits));
    }
    if (country == "BE")
        return withMod97("BE0", registerNumber(index, 7));
    if (country == "FR") {
        const qint64 siren = registerNumber(index, 9);
        return "FR" + QByteArray::number((12 + 3 * (siren % 97)) % 97).rightJustified(2, '0') +
               QByteArray::number(siren);
    }
    if (country == "DK")
        return danish(index);
    if (country == "SE")
        return swedish(index);
    return {};
}

} // namespace counterfoil
