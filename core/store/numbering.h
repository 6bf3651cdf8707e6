// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QStringList>

namespace counterfoil {

//! How numbers are made: "INV-{year}-{number:5}" gives INV-2026-00001. A pattern without {year} counts on for ever.
struct Numbering
{
    QString invoice;
    QString creditNote;
};

//! Numbers of one series that follow each other.
struct NumberRange
{
    QString first;
    QString last;
    int count = 0;
};

//! The numbers that invoices get, in the order of the invoices, and as ranges.
struct NumbersToCome
{
    QStringList numbers;
    QList<NumberRange> ranges;
};

//! The year a number counts in: that of the day, or 0 where the pattern has no {year}.
int seriesYear(const QString &pattern, Day on);
//! The number as it is printed; Refused for a pattern without {number} or {number:N}, or with another brace in it.
Result<QString> numberText(const QString &pattern, int year, qint64 number);

} // namespace counterfoil
