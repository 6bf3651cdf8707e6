// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/faultlist.h"

#include "core/base/sentence.h"

namespace counterfoil {

void FaultList::add(qint64 line, const QString &column, const QString &reason)
{
    if (!isFull())
        m_faults.append({m_path, line, column, reason});
}

std::unexpected<Error> FaultList::refusal() const
{
    return refused(SENTENCE("%1 is refused").arg(m_path), m_faults);
}

QString shown(std::string_view value)
{
    QString text = QString::fromUtf8(value.data(), qsizetype(value.size()));
    if (text.size() > 60)
        text = text.first(59) + QChar(0x2026);
    return u'"' + text + u'"';
}

} // namespace counterfoil
