// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace counterfoil {

//! How far files and folders are read, by their bytes. A reader tells of one file after the other.
class ReadShare
{
public:
    explicit ReadShare(const QStringList &paths);
    //! Of all, when so many bytes of this file were read; it never falls.
    int thousandths(const QString &path, qint64 done);

private:
    qint64 m_all = 0;
    qint64 m_before = 0; //!< files that were read
    qint64 m_size = 0;   //!< of the one that is read
    QString m_path;
    int m_told = 0;
};

} // namespace counterfoil
