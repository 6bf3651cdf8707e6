// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourceset.h"

#include <QList>

#include <optional>

namespace counterfoil {

//! What Microsoft has published on how the amount of a line comes about. Cutting is toward zero, to the decimals of
//! the billing currency. Source: Partner Center, "invoice reconciliation file" (new commerce), "daily rated usage",
//! the legacy files' pages and their worked examples.
enum class Formula {
    NewCommerceSeat,  //!< cut(effective unit price × rate) × quantity
    NewCommerceUsage, //!< cut(cut(effective unit price × quantity) × rate)
    SeatHalfUp,       //!< round(effective unit price × rate) × quantity, as an older page of Microsoft's prints it
    DailyRated,       //!< cut(effective unit price × quantity × rate); the API's rows are not cut
    Legacy,           //!< round(unit price × days ÷ days of the cycle × quantity × rate)
    Tiered,           //!< round(effective unit price × quantity × rate), one line for each tier of a meter
    None,
};
inline constexpr int formulaCount = int(Formula::None) + 1;

//! "newCommerceSeat" … "none", as --formula and JSON spell it.
QString wordOf(Formula formula);
std::optional<Formula> formulaOf(QStringView word);
//! The same for people: "new-commerce seat".
QString nameOf(Formula formula);

//! Which formulas come into question for a line, and in which order.
enum class LineNature { Seats, Consumption, DailyRow, Legacy };

//! What a line says of its own price.
struct LineFigures
{
    LineNature nature = LineNature::Seats;
    std::optional<Decimal> unitPrice;          //!< in pricing currency
    std::optional<Decimal> effectiveUnitPrice; //!< as it is printed, which may be cut for display
    QList<Exact> shares{1};                    //!< of the cycle that the line pays for; the likeliest first
    Decimal quantity;                          //!< its sign does not matter
    Decimal rate = 1;                          //!< pricing → billing, 0 where it is not known
    Decimal creditPercentage;                  //!< of a daily row: 100 where a credit pays for all of it
    Decimal discount;                          //!< of a legacy line: what is taken off after it was rounded
    Decimal amount;                            //!< Microsoft's, the truth
    int digits = 2;                            //!< of the billing currency
};

//! Which formula gives a line's amount.
struct FormulaVerdict
{
    Formula formula = Formula::None;
    Formula nearest = Formula::None; //!< what comes nearest; None where the line names no price or rate
    std::optional<Exact> expected;   //!< what the formula (else the nearest) gives, with the sign of the amount
    //! Amount less expected; 0 where a formula fits.
    Exact difference() const { return expected ? amount - *expected : Exact(); }
    Exact amount;
};

//! Recomputes a line and names the first formula of its nature that gives Microsoft's amount to the last digit. It
//! never replaces the amount (contract, section 2).
FormulaVerdict verdictOn(const LineFigures &figures);

} // namespace counterfoil
