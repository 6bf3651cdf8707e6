// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/auditrepository.h"

namespace counterfoil {

//! What a safety copy holds, and what would be lost if it took the place of a company file.
struct CopyFacts
{
    //! How the copy stands to the company file, by their audit trails.
    enum class Kinship {
        Same,     //!< both end with the same entry
        Earlier,  //!< the company file went on from where the copy ends
        Later,    //!< the copy goes on from where the company file ends
        Diverged, //!< of one company file, but each went on by itself
        Foreign,  //!< of another company file
    };
    QString path;
    QString seller;      //!< of its terms; empty before there are any
    QList<Month> months; //!< of Microsoft's files and of its invoices, in order
    int issued = 0;      //!< invoices
    int others = 0;      //!< drafts and approved ones
    AuditEntry last;     //!< of its audit trail
    Kinship kinship = Kinship::Foreign;
    qint64 lostEntries = 0;   //!< of the company file's audit trail that the copy lacks
    QString lostSince;        //!< when the first of them was made; empty where none is lost
    QStringList lostInvoices; //!< numbers of issued ones that the copy lacks, in order
};

//! Reads a safety copy beside the company file that is open. Errors: those of opening it; nothing is judged.
Result<CopyFacts> copyFacts(CompanyFile &current, const QString &copy);

} // namespace counterfoil
