// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/lineformula.h"

#include "core/money/cut.h"

#include <array>
#include <span>
#include <tuple>
#include <vector>

namespace counterfoil {

namespace {

struct FormulaName
{
    Formula formula;
    const char *word;
    const char *name;
};

constexpr std::array<FormulaName, formulaCount> names{{
    {Formula::NewCommerceSeat, "newCommerceSeat", "new-commerce seat"},
    {Formula::NewCommerceUsage, "newCommerceUsage", "new-commerce usage"},
    {Formula::SeatHalfUp, "seatHalfUp", "seat, unit rounded half up"},
    {Formula::DailyRated, "dailyRated", "daily rated"},
    {Formula::Legacy, "legacy", "legacy"},
    {Formula::Tiered, "tiered", "tiered"},
    {Formula::None, "none", "none fits"},
}};

constexpr Formula ofSeats[] = {Formula::NewCommerceSeat, Formula::NewCommerceUsage, Formula::SeatHalfUp,
                               Formula::Legacy};
constexpr Formula ofConsumption[] = {Formula::NewCommerceUsage, Formula::Tiered, Formula::DailyRated,
                                     Formula::NewCommerceSeat};
constexpr Formula ofDailyRows[] = {Formula::DailyRated, Formula::NewCommerceUsage, Formula::Tiered};
constexpr Formula ofLegacy[] = {Formula::Legacy, Formula::SeatHalfUp, Formula::NewCommerceSeat};

std::span<const Formula> formulasOf(LineNature nature)
{
    switch (nature) {
    case LineNature::Seats:
        return ofSeats;
    case LineNature::Consumption:
        return ofConsumption;
    case LineNature::DailyRow:
        return ofDailyRows;
    case LineNature::Legacy:
        return ofLegacy;
    }
    return {};
}

Exact cutExact(const Exact &amount, int digits)
{
    return Exact(cut(amount, digits));
}

Exact roundedExact(const Exact &amount, int digits)
{
    return Exact(rounded(amount, digits));
}

class Recomputation
{
public:
    explicit Recomputation(const LineFigures &figures)
        : m_figures(figures), m_quantity(figures.quantity.abs()), m_rate(figures.rate), m_asked(figures.amount.abs())
    {}

    FormulaVerdict run()
    {
        m_verdict.amount = Exact(m_figures.amount);
        if (m_figures.rate.sign() <= 0)
            return m_verdict;
        for (const Exact &unit : unitPrices()) {
            for (const Formula formula : formulasOf(m_figures.nature)) {
                if (consider(formula, amountBy(formula, unit) - Exact(m_figures.discount.abs())))
                    return m_verdict;
            }
            if (m_figures.nature == LineNature::DailyRow && isUncut(product(unit)))
                return m_verdict;
        }
        return m_verdict;
    }

private:
    //! The unit prices that the line may have been made of, the more exact one first. What is printed may be cut for
    //! display (legacy files, seats of a part of a cycle); where it says something else, a discount or a locked price
    //! is in it, and it alone counts.
    std::vector<Exact> unitPrices() const
    {
        std::vector<Exact> prices;
        const auto &[printed, unit] = std::tie(m_figures.effectiveUnitPrice, m_figures.unitPrice);
        const Exact credited = (Exact(100) - Exact(m_figures.creditPercentage)) / Exact(100);
        if (unit) {
            for (const Exact &share : m_figures.shares) {
                const Exact own = Exact(unit->abs()) * share;
                if (!printed || isPrintedAs(own, printed->abs()))
                    prices.push_back(own * credited);
            }
        }
        if (printed)
            prices.push_back(Exact(printed->abs()) * credited);
        if (unit && printed)
            addPartsOfPrinted(prices, unit->abs(), printed->abs());
        if (printed && !m_figures.creditPercentage.isZero())
            prices.push_back(Exact(printed->abs())); // the credit may be in the printed price already
        return prices;
    }

    //! Where the printed price is above the unit price's part of a cycle, it is that of the whole cycle.
    void addPartsOfPrinted(std::vector<Exact> &prices, const Decimal &unit, const Decimal &printed) const
    {
        for (const Exact &share : m_figures.shares) {
            const Exact own = Exact(unit) * share;
            if (share != Exact(1) && own < Exact(printed) && !isPrintedAs(own, printed))
                prices.push_back(Exact(printed) * share);
        }
    }

    static bool isPrintedAs(const Exact &price, const Decimal &printed)
    {
        const int digits = std::max(0, printed.scale()); // 1200 has a scale of -2
        return Exact(printed) == cutExact(price, digits) || printed == rounded(price, digits);
    }

    Exact product(const Exact &unit) const { return unit * m_quantity * m_rate; }

    Exact amountBy(Formula formula, const Exact &unit) const
    {
        const int digits = m_figures.digits;
        switch (formula) {
        case Formula::NewCommerceSeat:
            return cutExact(unit * m_rate, digits) * m_quantity;
        case Formula::NewCommerceUsage:
            return cutExact(cutExact(unit * m_quantity, digits) * m_rate, digits);
        case Formula::SeatHalfUp:
            return roundedExact(unit * m_rate, digits) * m_quantity;
        case Formula::DailyRated:
            return cutExact(product(unit), digits);
        case Formula::Legacy:
        case Formula::Tiered:
            return roundedExact(product(unit), digits);
        case Formula::None:
            break;
        }
        return {};
    }

    //! Takes the formula where it gives the amount, else keeps it where it comes nearer than those before.
    bool consider(Formula formula, const Exact &expected)
    {
        const bool fits = expected == m_asked;
        const Exact off = (m_asked - expected).abs();
        if (fits || !m_off || off < *m_off) {
            m_off = off;
            m_verdict.nearest = formula;
            m_verdict.expected = m_figures.amount.isNegative() ? -expected : expected;
        }
        if (fits)
            m_verdict.formula = formula;
        return fits;
    }

    //! The API's rows are not cut. It counts in doubles: what it prints is right to 15 digits.
    bool isUncut(const Exact &expected)
    {
        const int scale = m_figures.amount.scale();
        if (scale <= m_figures.digits)
            return false;
        const Exact noise = expected * Exact::fraction(qint64(4), qint64(1'000'000'000'000'000));
        if (m_asked != cutExact(expected, scale) && m_asked != roundedExact(expected, scale) &&
            (m_asked - expected).abs() > noise)
            return false;
        return consider(Formula::DailyRated, m_asked);
    }

    const LineFigures &m_figures;
    Exact m_quantity;
    Exact m_rate;
    Exact m_asked;
    std::optional<Exact> m_off;
    FormulaVerdict m_verdict;
};

} // namespace

QString wordOf(Formula formula)
{
    return QLatin1String(names[std::size_t(formula)].word);
}

QString nameOf(Formula formula)
{
    return QLatin1String(names[std::size_t(formula)].name);
}

std::optional<Formula> formulaOf(QStringView word)
{
    for (const FormulaName &name : names) {
        if (word.compare(QLatin1String(name.word), Qt::CaseInsensitive) == 0)
            return name.formula;
    }
    return std::nullopt;
}

FormulaVerdict verdictOn(const LineFigures &figures)
{
    return Recomputation(figures).run();
}

} // namespace counterfoil
