// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/logfile.h"

namespace counterfoil {

namespace {

constexpr qint64 longestLog = qint64(2) << 20;

} // namespace

void LogFile::open()
{
    const QString older = m_file.fileName() + QStringLiteral(".1");
    if (m_file.size() > longestLog && (!QFile::exists(older) || QFile::remove(older)))
        QFile::rename(m_file.fileName(), older);
    if (m_file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Text))
        m_file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
}

void LogFile::add(const QString &line)
{
    if (!m_file.isOpen())
        open();
    m_file.write((m_clock.nowUtc().toString(Qt::ISODateWithMs) + u' ' + line + u'\n').toUtf8());
    m_file.flush();
}

} // namespace counterfoil
