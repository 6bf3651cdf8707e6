// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <QLocale>

//! Amounts as a person reads them: the locale's marks, U+2212 for minus, never through a binary fraction.
namespace counterfoil {

class Exact;

inline constexpr QChar minusSign = QChar(u'\u2212');
inline constexpr QChar enDash = QChar(u'\u2013');

//! "1,234.50", "−1,234.50": at least `digits` decimals, never cut.
QString amountText(const Decimal &amount, int digits = 2, const QLocale &locale = QLocale());
//! The same with + before what is above zero: causes and changes.
QString signedText(const Decimal &amount, int digits = 2, const QLocale &locale = QLocale());
//! What a cause's cell shows: an en dash for nothing, else the amount without a plus.
QString causeCellText(const Decimal &amount, int digits = 2, const QLocale &locale = QLocale());
//! An amount that is text already, with its currency as the language places it: "CHF 1,576.98", "1.576,98 CHF".
QString withCurrency(const QString &currency, const QString &amount);
//! What is copied and exported: ASCII, no grouping, point.
QString plainAmount(const Decimal &amount, int digits = 2);
//! What stands in a field to be changed: the locale's point, no other marks. amountIn() reads it back.
QString fieldText(const Decimal &amount, int digits = 0, const QLocale &locale = QLocale());
//! What a person typed in the marks of the locale, or plainly: "1.234,50", "1234.5", "−3". A mark of thousands stands
//! behind three digits; no value for what is written otherwise, such as "24,50" where the comma is such a mark.
std::optional<Decimal> amountIn(const QString &text, const QLocale &locale = QLocale());
//! Every decimal of a finite value, else ten of them and "…", never rounded: for people, as a fraction says nothing.
QString exactText(const Exact &amount, const QLocale &locale = QLocale());
//! "19.1 %", one decimal, of a fraction; empty where there is no whole. Only for people, never for an amount.
QString percentText(const Decimal &part, const Decimal &whole, const QLocale &locale = QLocale());
//! A number that is text already, with the language's sign of percent.
QString percentOfText(const QString &number);
//! "1,089,418".
QString countText(qint64 count, const QLocale &locale = QLocale());
//! Plain digits for a screen reader: "minus 2,317.47".
QString spokenAmount(const Decimal &amount, int digits = 2, const QLocale &locale = QLocale());

} // namespace counterfoil
