// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/model/party.h"
#include "core/money/decimal.h"

#include <QLocale>
#include <QStringList>

namespace counterfoil {

//! Dates and numbers as the reader of an invoice writes them. The system's own language and zone play no part.
class InvoiceFormat
{
public:
    InvoiceFormat(QStringView language, QStringView currency);

    QStringView language() const { return m_language; }
    QChar decimalPoint() const { return m_locale.decimalPoint().front(); }
    //! Minor digits of the currency.
    int digits() const { return m_digits; }
    //! With the currency's minor digits, more where the value has more; minus is U+2212.
    QString amount(const Decimal &value) const { return number(value, m_digits); }
    //! With at least `digits` decimals, grouped by thousands.
    QString number(const Decimal &value, int digits = 0) const;
    //! Half away from zero to as many decimals as tell something: 2 for 1.00 and more, 4 from 0.01, else 8.
    QString measure(const Decimal &value) const;
    //! "21 %".
    QString percent(const Decimal &value) const;

    //! "17 August 2026".
    QString day(Day day) const;
    //! "16 Sep 2026".
    QString shortDay(Day day) const;
    //! "15 Jul", for the axis of a chart.
    QString dayAndMonth(Day day) const;
    //! "15 Jul–14 Aug 2026", "1–31 Jul 2026", one day alone as shortDay().
    QString range(const Days &days) const;
    //! "15 July to 14 August 2026".
    QString longRange(const Days &days) const;
    QString monthName(Month month) const;
    //! The lines under the name on an envelope; the country last, where it is not `home`.
    QStringList addressLines(const Address &address, QStringView home) const;

private:
    QString dated(Day day, QStringView english, QStringView german) const;

    QString m_language;
    QLocale m_locale;
    int m_digits = 2;
};

} // namespace counterfoil
