// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QLocale>

//! Days as a person writes them in a field: in numbers, in the order and with the marks of the locale.
namespace counterfoil {

//! "31.08.2026", "8/31/2026", always with the whole year; "2026-08-31" where the locale writes months as words. Empty
//! for no day. dayIn() reads it back.
QString fieldText(Day day, const QLocale &locale = QLocale());
//! What a person typed as the locale writes days, years of two digits being of this century, or as YYYY-MM-DD. The
//! marks of another country are understood where only one day can be meant. Otherwise no value.
std::optional<Day> dayIn(const QString &text, const QLocale &locale = QLocale());
//! The day as core and the terms spell it, of what a person typed; what is no day stays as it is.
QString spelledDay(const QString &text, const QLocale &locale = QLocale());
//! The reverse: a day of the terms for a field; what is no day stays as it is.
QString shownDay(const QString &iso, const QLocale &locale = QLocale());
//! How a day looks, for a field that is empty.
QString dayExample(const QLocale &locale = QLocale());
//! Why a text is no day and how one is written; empty where it is one.
QString dayFault(const QString &text, const QLocale &locale = QLocale());

} // namespace counterfoil
