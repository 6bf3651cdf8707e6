// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

#include <QMap>

namespace counterfoil {

//! What a person has set for a company file: texts by name.
class SettingRepository
{
public:
    explicit SettingRepository(CompanyFile &file) : m_file(file) {}

    //! Empty where it was never set.
    Result<QString> value(const QString &name);
    //! All or none, with an entry in the audit trail; nothing is written where nothing changes.
    Status set(const QMap<QString, QString> &values);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
