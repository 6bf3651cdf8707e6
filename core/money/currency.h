// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

//! A currency of ISO 4217, held as its three letters.
class Currency
{
public:
    Currency() = default;
    //! Upper-case code of a currency in circulation; no value for an unknown one.
    static std::optional<Currency> fromCode(QStringView code);

    const QString &code() const { return m_code; }
    bool isValid() const { return !m_code.isEmpty(); }
    //! Decimals of the minor unit (ISO 4217): 0 for JPY, 2 for EUR, 3 for KWD.
    int digits() const { return m_digits; }

    friend bool operator==(const Currency &a, const Currency &b) { return a.m_code == b.m_code; }
    friend bool operator<(const Currency &a, const Currency &b) { return a.m_code < b.m_code; }

private:
    QString m_code;
    int m_digits = 2;
};

//! The same of a code; 2 for one that is unknown.
int digitsOf(QStringView code);

} // namespace counterfoil
