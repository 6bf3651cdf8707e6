// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/companyfile.h"

namespace counterfoil {

//! One version of the terms document.
struct TermsVersion
{
    qint64 id = 0;
    QString digest;     //!< SHA-256 of the document, hexadecimal
    QString importedAt; //!< ISO 8601, UTC
};

//! The terms: the document as it was imported, and every one before it.
class TermsRepository
{
public:
    explicit TermsRepository(CompanyFile &file) : m_file(file) {}

    //! Makes `json` the current terms; the same document again changes nothing.
    Status replace(const QByteArray &json);
    //! The current document; NotFound before there is one.
    Result<QByteArray> current();
    //! Digest of the current document; empty before there is one.
    Result<QString> digest();
    //! Oldest first.
    Result<QList<TermsVersion>> history();
    //! An earlier document by its number.
    Result<QByteArray> version(qint64 id);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
