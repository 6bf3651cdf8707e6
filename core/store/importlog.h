// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourceset.h"
#include "core/store/companyfile.h"

namespace counterfoil {

//! One file, or one pulled export, that came into the company file.
struct ImportEntry
{
    qint64 set = 0;       //!< of daily seat counts, which are no set: the negative number of the audit trail's entry
    bool isSeats = false; //!< daily seat counts: without kind, invoice, month and amounts
    QString at;           //!< ISO 8601, UTC
    QString by;           //!< the person, or the account of the timer, that ran it
    SourceKind kind = SourceKind::Reconciliation;
    QString path; //!< the file as it was named, or the connection with what it pulled
    QString invoice;
    Month month;
    QString currency;
    qint64 lines = 0;
    Exact net;
    bool replaced = false; //!< it took the place of what was on hand
    bool current = false;  //!< it still counts
    QStringList warnings;
    qint64 restatement = 0; //!< what it changed, line by line; 0 where it changed nothing
    qint64 changed = 0;     //!< differing lines
    Exact difference;       //!< of the net amounts of what it replaced and its own
};

//! Everything that was ever imported or pulled, newest first, as the audit trail noted it.
Result<QList<ImportEntry>> importLog(CompanyFile &file);

} // namespace counterfoil
