// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/currency.h"

namespace counterfoil {

namespace {

// ISO 4217, active codes of money in circulation, by the decimals of their minor unit.
constexpr QStringView none = u" BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF ";
constexpr QStringView three = u" BHD IQD JOD KWD LYD OMR TND ";
constexpr QStringView four = u" CLF UYW ";
constexpr QStringView two =
    u" AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN BWP BYN BZD CAD CDF CHE CHF "
    u"CHW "
    u"CNY COP COU CRC CUC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD HNL HRK HTG "
    u"HUF "
    u"IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN "
    u"MXV "
    u"MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD SCR SDG SEK SGD SHP SLE SLL SOS "
    u"SRD "
    u"SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES WST XCD XCG YER ZAR ZMW ZWG ZWL ";

bool holds(QStringView list, QStringView code)
{
    const qsizetype at = list.indexOf(code);
    return at > 0 && list[at - 1] == u' ' && list[at + 3] == u' ';
}

} // namespace

std::optional<Currency> Currency::fromCode(QStringView code)
{
    if (code.size() != 3 || code.contains(u' '))
        return std::nullopt;
    Currency currency;
    currency.m_code = code.toString();
    for (const auto &[list, digits] :
         {std::pair(two, 2), std::pair(none, 0), std::pair(three, 3), std::pair(four, 4)}) {
        if (holds(list, code)) {
            currency.m_digits = digits;
            return currency;
        }
    }
    return std::nullopt;
}

int digitsOf(QStringView code)
{
    return Currency::fromCode(code).value_or(Currency()).digits();
}

} // namespace counterfoil
