// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

namespace counterfoil {

Error::Error(Code code, QString message, QList<Fault> faults)
    : m_code(code), m_message(std::move(message)), m_faults(std::move(faults))
{}

QString describe(const Fault &fault)
{
    QString where = fault.path;
    if (fault.line > 0)
        where += u':' + QString::number(fault.line);
    if (!fault.column.isEmpty())
        where += (where.isEmpty() ? QString() : QStringLiteral(": ")) + fault.column;
    return where.isEmpty() ? fault.reason : where + QStringLiteral(": ") + fault.reason;
}

QString Error::text() const
{
    QString result = m_message;
    for (const Fault &fault : m_faults)
        result += u'\n' + describe(fault);
    return result;
}

} // namespace counterfoil
