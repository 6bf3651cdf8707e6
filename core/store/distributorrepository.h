// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

#include <QMap>

namespace counterfoil {

//! How distributors' files are read: documents by the id of their profile. What they say is not the store's business.
class DistributorRepository
{
public:
    explicit DistributorRepository(CompanyFile &file) : m_file(file) {}

    //! Every document by id.
    Result<QMap<QString, QByteArray>> profiles();
    //! Stores a document in the place of the one with that id; the same one again changes nothing.
    Status set(const QString &id, const QByteArray &json);
    //! Forgets one; NotFound without it. What it has read stays.
    Status remove(const QString &id);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
