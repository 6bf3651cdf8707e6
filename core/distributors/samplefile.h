// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/distributors/profile.h"

namespace counterfoil {

//! What a file has to offer to whoever writes a profile for it.
struct SampleFile
{
    bool isWorkbook = false;
    QStringList sheets;   //!< of a workbook, without hidden ones
    qint64 headerRow = 0; //!< from 1
    QStringList columns;  //!< as the header spells them; without names there is none
    QStringList first;    //!< the cells of the first row below it, by column
};

//! Looks at the start of a file. The header is the row that a profile, finished or not, comes nearest to; where it
//! knows no column yet, the fullest row. Refused where the file cannot be read as a table.
Result<SampleFile> sampleOf(const QString &path, const DistributorProfile &profile);

//! Whose a file is, told by its content.
struct FileOrigin
{
    enum class Kind {
        Microsoft,   //!< or whatever else only the reader of Microsoft's files can judge
        Distributor, //!< one profile fits
        Unclear,     //!< several fit alike
        Unknown,     //!< a table that nothing fits
    };
    QString path;
    Kind kind = Kind::Microsoft;
    QStringList profiles; //!< ids of those that fit
};

FileOrigin originOf(const QString &path, const QList<DistributorProfile> &profiles);

} // namespace counterfoil
