// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/cloudconnection.h"
#include "core/store/companyfile.h"

namespace counterfoil {

//! The connections of a company file.
class CloudConnectionRepository
{
public:
    explicit CloudConnectionRepository(CompanyFile &file) : m_file(file) {}

    //! By name.
    Result<QList<CloudConnection>> connections();
    //! NotFound without one of that name.
    Result<CloudConnection> connection(const QString &name);
    //! Puts it in the place of the one with its name. A change of who signed in is written into the audit trail.
    Status save(const CloudConnection &connection);
    //! Forgets the connection and keeps what it brought; NotFound without one of that name.
    Status remove(const QString &name);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
