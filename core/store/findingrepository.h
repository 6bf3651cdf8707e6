// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/finding.h"
#include "core/store/companyfile.h"

namespace counterfoil {

//! What people decided about findings. Each decision is an entry of the audit trail, whole, and the newest one of a key
//! counts: nothing is stored beside the trail that could say otherwise.
class FindingRepository
{
public:
    explicit FindingRepository(CompanyFile &file) : m_file(file) {}

    Status keep(const FindingRecord &record);
    //! By key: everything that is on record (of that month alone where valid).
    Result<QMap<QString, FindingRecord>> records(Month month = {});
    //! Every decision about one finding, oldest first.
    Result<QList<FindingRecord>> history(const QString &key);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
