// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/distributors/profile.h"
#include "core/distributors/table.h"
#include "core/money/decimal.h"

namespace counterfoil {

//! A cell's number, exactly; the error is a sentence for whoever reads the faults. A workbook's number is its own
//! characters, a text has to be written as the profile says.
std::expected<Decimal, QString> decimalIn(const TableCell &cell, const NumberFormat &format);

//! A cell's day: a workbook's number counts days (from 1900, or 1904), a text has to fit one of the formats. A time of
//! day is dropped; of an ISO date with a zone the UTC day counts.
std::expected<Day, QString> dayIn(const TableCell &cell, const QStringList &formats, bool from1904);

//! A cell's month: a day's number, or a text that fits one of the formats.
std::expected<Month, QString> monthIn(const TableCell &cell, const QStringList &formats, bool from1904);

//! A cell as text. A number that a workbook writes with an exponent becomes plain digits.
QString textIn(const TableCell &cell);

} // namespace counterfoil
