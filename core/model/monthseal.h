// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"

#include <QByteArray>
#include <QStringList>

namespace counterfoil {

//! A file that a seal covers, as it stands in the evidence pack.
struct SealedFile
{
    QString path;   //!< "bridge.json", "lines/1-reconciliation-G012345678.csv" …
    QString sha256; //!< of its bytes, hexadecimal

    friend bool operator==(const SealedFile &, const SealedFile &) = default;
};

//! A closed month: what it was when it was closed, and whether it was opened again.
struct MonthSeal
{
    qint64 id = 0; //!< number of the audit trail's entry that closed it
    Month month;
    QString digest; //!< SHA-256 of manifestOf(files), hexadecimal
    QList<SealedFile> files;
    QList<qint64> sets; //!< source sets, in the order of the files below lines/
    QString closedAt;   //!< ISO 8601, UTC
    QString closedBy;
    qint64 reopening = 0; //!< number of the entry that opened it again; 0 while the month is closed
    QString reopenedAt;
    QString reopenedBy;
    QString reason;

    bool isClosed() const { return reopening == 0; }
};

//! One line a file, as sha256sum writes and checks them: hash, two spaces, path.
QByteArray manifestOf(const QList<SealedFile> &files);
//! The inverse; empty where a line is none of those.
QList<SealedFile> filesOf(const QByteArray &manifest);

//! SHA-256, hexadecimal.
QString sha256Of(const QByteArray &bytes);

} // namespace counterfoil
