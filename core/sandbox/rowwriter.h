// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/columns.h"

namespace counterfoil {

//! The two ways in which Microsoft hands out lines.
enum class FileDialect {
    Portal,       //!< CSV with BOM and CRLF, US dates, amounts of daily rows cut to 2 decimals
    PortalQuirky, //!< the same with apostrophes before 18 decimals and other spellings of charge types
    Api           //!< JSON Lines, ISO dates, exact amounts
};

//! Writes reconciliation lines in a dialect.
class ChargeWriter
{
public:
    //! `invoice` is for lines that stand on another document than the month's, or, empty, on none yet.
    ChargeWriter(const World &world, Month month, FileDialect dialect, const std::optional<QByteArray> &invoice = {});
    QByteArray header() const;
    void append(QByteArray &to, const ChargeLine &line) const;

private:
    const World &m_world;
    QByteArray m_invoice;
    FileDialect m_dialect;
};

//! Writes daily rows in a dialect. What a resource's rows have in common is made once: a month can have millions.
class UsageWriter
{
public:
    UsageWriter(const World &world, Month month, FileDialect dialect, const std::optional<QByteArray> &invoice = {});
    QByteArray header() const;
    void append(QByteArray &to, const UsageRow &row);

private:
    void remember(const UsageCells &cells);

    const World &m_world;
    QByteArray m_invoice;
    FileDialect m_dialect;
    Decimal m_rate;
    QByteArray m_tenant;
    int m_number = -1;
    QList<QByteArray> m_between; //!< text before each changing column, and after the last
    std::vector<const AttributeColumn<UsageCells> *> m_changing; //!< in the order of m_between
};

} // namespace counterfoil
