// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/model/restatement.h"
#include "core/store/companyfile.h"
#include "core/store/compression.h"

namespace counterfoil {

//! What an approved or issued local invoice holds of Microsoft's lines.
struct HeldLines
{
    QString invoice; //!< id
    QString tenant;
    QString subscription;
    QString product;
    QString sku;
    Days days; //!< invalid where they have none
};

//! Which restatements are listed.
struct RestatementFilter
{
    Month month;      //!< invalid: of every month
    QString invoice;  //!< of this invoice of Microsoft alone, whatever its case
    qint64 after = 0; //!< that came after the one with this id
    qint64 limit = 0; //!< the newest ones; 0: all
};

//! What Microsoft restated, kept for good: the audit trail notes the digest of each.
class RestatementRepository
{
public:
    explicit RestatementRepository(CompanyFile &file) : m_file(file) {}

    //! Keeps it and gives its id; `at` is set to now. `set` is the source set that came, 0 where lines only went.
    Result<qint64> keep(const Restatement &restatement, qint64 set);
    //! Newest first, without their lines.
    Result<QList<Restatement>> restatements(const RestatementFilter &filter = {});
    //! One with its lines; NotFound where there is none.
    Result<Restatement> restatement(qint64 id);
    //! The newest id, 0 before there is any.
    Result<qint64> newest();
    //! The ids by the set that came.
    Result<QHash<qint64, qint64>> idsBySet();
    //! What approved, issued and credited invoices hold of lines of this kind and invoice (not billed yet: of this
    //! currency and these months), whichever state of them they were made from.
    Result<QList<HeldLines>> held(const SourceSet &of);
    //! Every restatement that is not what was noted when it was kept, one sentence each.
    Result<QStringList> damaged();

private:
    Result<QList<RestatedLine>> unpacked(const QByteArray &packed, qint64 size);

    CompanyFile &m_file;
    Compression m_compression;
};

} // namespace counterfoil
