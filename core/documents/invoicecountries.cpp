// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! Names of the countries that invoices mostly go to. Qt knows country names in English and in the country's own
//! language only, so the four languages of the printed invoice have a table; other countries are named in English.
#include "core/documents/invoicetext.h"

#include <QLocale>

#include <array>

namespace counterfoil {

namespace {

struct Country
{
    QStringView code, english, german, dutch, french;
};

constexpr std::array countries{
    Country{u"AE", u"United Arab Emirates", u"Vereinigte Arabische Emirate", u"Verenigde Arabische Emiraten",
            u"Émirats arabes unis"},
    Country{u"AR", u"Argentina", u"Argentinien", u"Argentinië", u"Argentine"},
    Country{u"AT", u"Austria", u"Österreich", u"Oostenrijk", u"Autriche"},
    Country{u"AU", u"Australia", u"Australien", u"Australië", u"Australie"},
    Country{u"BE", u"Belgium", u"Belgien", u"België", u"Belgique"},
    Country{u"BG", u"Bulgaria", u"Bulgarien", u"Bulgarije", u"Bulgarie"},
    Country{u"BR", u"Brazil", u"Brasilien", u"Brazilië", u"Brésil"},
    Country{u"CA", u"Canada", u"Kanada", u"Canada", u"Canada"},
    Country{u"CH", u"Switzerland", u"Schweiz", u"Zwitserland", u"Suisse"},
    Country{u"CL", u"Chile", u"Chile", u"Chili", u"Chili"},
    Country{u"CN", u"China", u"China", u"China", u"Chine"},
    Country{u"CY", u"Cyprus", u"Zypern", u"Cyprus", u"Chypre"},
    Country{u"CZ", u"Czechia", u"Tschechien", u"Tsjechië", u"Tchéquie"},
    Country{u"DE", u"Germany", u"Deutschland", u"Duitsland", u"Allemagne"},
    Country{u"DK", u"Denmark", u"Dänemark", u"Denemarken", u"Danemark"},
    Country{u"EE", u"Estonia", u"Estland", u"Estland", u"Estonie"},
    Country{u"EG", u"Egypt", u"Ägypten", u"Egypte", u"Égypte"},
    Country{u"ES", u"Spain", u"Spanien", u"Spanje", u"Espagne"},
    Country{u"FI", u"Finland", u"Finnland", u"Finland", u"Finlande"},
    Country{u"FR", u"France", u"Frankreich", u"Frankrijk", u"France"},
    Country{u"GB", u"United Kingdom", u"Vereinigtes Königreich", u"Verenigd Koninkrijk", u"Royaume-Uni"},
    Country{u"GR", u"Greece", u"Griechenland", u"Griekenland", u"Grèce"},
    Country{u"HK", u"Hong Kong", u"Hongkong", u"Hongkong", u"Hong Kong"},
    Country{u"HR", u"Croatia", u"Kroatien", u"Kroatië", u"Croatie"},
    Country{u"HU", u"Hungary", u"Ungarn", u"Hongarije", u"Hongrie"},
    Country{u"IE", u"Ireland", u"Irland", u"Ierland", u"Irlande"},
    Country{u"IL", u"Israel", u"Israel", u"Israël", u"Israël"},
    Country{u"IN", u"India", u"Indien", u"India", u"Inde"},
    Country{u"IS", u"Iceland", u"Island", u"IJsland", u"Islande"},
    Country{u"IT", u"Italy", u"Italien", u"Italië", u"Italie"},
    Country{u"JP", u"Japan", u"Japan", u"Japan", u"Japon"},
    Country{u"KR", u"South Korea", u"Südkorea", u"Zuid-Korea", u"Corée du Sud"},
    Country{u"KW", u"Kuwait", u"Kuwait", u"Koeweit", u"Koweït"},
    Country{u"LI", u"Liechtenstein", u"Liechtenstein", u"Liechtenstein", u"Liechtenstein"},
    Country{u"LT", u"Lithuania", u"Litauen", u"Litouwen", u"Lituanie"},
    Country{u"LU", u"Luxembourg", u"Luxemburg", u"Luxemburg", u"Luxembourg"},
    Country{u"LV", u"Latvia", u"Lettland", u"Letland", u"Lettonie"},
    Country{u"MC", u"Monaco", u"Monaco", u"Monaco", u"Monaco"},
    Country{u"MT", u"Malta", u"Malta", u"Malta", u"Malte"},
    Country{u"MX", u"Mexico", u"Mexiko", u"Mexico", u"Mexique"},
    Country{u"MY", u"Malaysia", u"Malaysia", u"Maleisië", u"Malaisie"},
    Country{u"NL", u"Netherlands", u"Niederlande", u"Nederland", u"Pays-Bas"},
    Country{u"NO", u"Norway", u"Norwegen", u"Noorwegen", u"Norvège"},
    Country{u"NZ", u"New Zealand", u"Neuseeland", u"Nieuw-Zeeland", u"Nouvelle-Zélande"},
    Country{u"PL", u"Poland", u"Polen", u"Polen", u"Pologne"},
    Country{u"PT", u"Portugal", u"Portugal", u"Portugal", u"Portugal"},
    Country{u"RO", u"Romania", u"Rumänien", u"Roemenië", u"Roumanie"},
    Country{u"RS", u"Serbia", u"Serbien", u"Servië", u"Serbie"},
    Country{u"SA", u"Saudi Arabia", u"Saudi-Arabien", u"Saoedi-Arabië", u"Arabie saoudite"},
    Country{u"SE", u"Sweden", u"Schweden", u"Zweden", u"Suède"},
    Country{u"SG", u"Singapore", u"Singapur", u"Singapore", u"Singapour"},
    Country{u"SI", u"Slovenia", u"Slowenien", u"Slovenië", u"Slovénie"},
    Country{u"SK", u"Slovakia", u"Slowakei", u"Slowakije", u"Slovaquie"},
    Country{u"TR", u"Türkiye", u"Türkei", u"Turkije", u"Turquie"},
    Country{u"TW", u"Taiwan", u"Taiwan", u"Taiwan", u"Taïwan"},
    Country{u"UA", u"Ukraine", u"Ukraine", u"Oekraïne", u"Ukraine"},
    Country{u"US", u"United States", u"Vereinigte Staaten", u"Verenigde Staten", u"États-Unis"},
    Country{u"ZA", u"South Africa", u"Südafrika", u"Zuid-Afrika", u"Afrique du Sud"},
};

QStringView nameIn(const Country &country, QStringView language)
{
    const QStringView primary = language.left(2);
    if (primary.compare(u"de", Qt::CaseInsensitive) == 0)
        return country.german;
    if (primary.compare(u"nl", Qt::CaseInsensitive) == 0)
        return country.dutch;
    if (primary.compare(u"fr", Qt::CaseInsensitive) == 0)
        return country.french;
    return country.english;
}

} // namespace

QString countryName(QStringView country, QStringView language)
{
    const auto found = std::find_if(countries.begin(), countries.end(),
                                    [country](const Country &entry) { return entry.code == country; });
    if (found != countries.end())
        return nameIn(*found, language).toString();
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    return territory == QLocale::AnyTerritory ? country.toString() : QLocale::territoryToString(territory);
}

} // namespace counterfoil
