// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/moneyclock.h"

#include <array>

namespace counterfoil {

namespace {

template <typename Code, std::size_t count>
QString wordAt(const std::array<const char *, count> &words, Code code)
{
    return QLatin1String(words[std::size_t(code)]);
}

} // namespace

QString wordOf(ClockKind kind)
{
    static constexpr std::array words{"cancelWindow", "seatWindow", "renewal",    "expiry",  "extension",
                                      "extendedTerm", "promotion",  "prepayment", "balance", "purchaseOrder"};
    return wordAt(words, kind);
}

QString wordOf(Outcome outcome)
{
    static constexpr std::array words{"fixed",    "renews",    "changes",      "ends",      "extends", "goesOn",
                                      "notKnown", "priceFree", "chargedAgain", "runsEmpty", "noOrder"};
    return wordAt(words, outcome);
}

QString wordOf(ClockNote note)
{
    static constexpr std::array words{"hourUnknown",       "notPulled",           "fromActivity",     "noPrice",
                                      "estimatedPrice",    "noMonthlyPlan",       "endChoiceUnknown", "cycleReckoned",
                                      "extensionInferred", "promotionEndUnknown", "spread",           "forecast"};
    return wordAt(words, note);
}

QString wordOf(ClockSource::Kind kind)
{
    static constexpr std::array words{"line", "priceSheet", "terms", "invoices"};
    return wordAt(words, kind);
}

QString wordOf(ClockStep::What what)
{
    static constexpr std::array words{"now", "thenUnit", "then", "refundUnit", "refund", "left"};
    return wordAt(words, what);
}

QString ClockStep::text(int digits, QChar times, const NumberText &say) const
{
    static constexpr std::array signs{u'x', u'/', u'+', u'-'};
    QString text;
    for (const ClockFactor &factor : factors) {
        if (!text.isEmpty())
            text += u' ' +
                    (factor.sign == ClockFactor::Sign::Times ? QString(times)
                                                             : QString(QChar(signs[std::size_t(factor.sign)]))) +
                    u' ';
        text += factor.isCount ? factor.value.text() : say(factor.value, digits);
    }
    return text + QStringLiteral(" = ") + say(result, digits);
}

QString MoneyClock::id() const
{
    return QStringList{wordOf(kind), tenant, subscription, ends.toString(Qt::ISODate), QString::number(quantity)}.join(
        u'/');
}

} // namespace counterfoil
