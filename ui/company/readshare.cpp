// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/readshare.h"

#include "core/ingest/filereader.h"

#include <QFileInfo>

namespace counterfoil {

ReadShare::ReadShare(const QStringList &paths)
{
    for (const QString &path : paths) {
        for (const QString &file : QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path})
            m_all += QFileInfo(file).size();
    }
}

int ReadShare::thousandths(const QString &path, qint64 done)
{
    if (path != m_path) {
        m_before += m_size;
        m_path = path;
        m_size = QFileInfo(path).size();
    }
    if (m_all > 0)
        m_told = std::max(m_told, int(std::min(m_before + std::min(done, m_size), m_all) * 1000 / m_all));
    return m_told;
}

} // namespace counterfoil
