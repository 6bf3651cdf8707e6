// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/draftedit.h"
#include "core/store/companyfile.h"

namespace counterfoil {

//! Manual lines and edits of drafts (contract, section 5.9: they survive a remake).
class EditRepository
{
public:
    explicit EditRepository(CompanyFile &file) : m_file(file) {}

    //! In the order in which they were made; of one invoice, or of all where `invoice` is empty.
    Result<QList<DraftEdit>> edits(const QString &invoice = {});
    //! Stores a new one and gives its id; one that was taken back gets the id again that it had.
    Result<qint64> add(const DraftEdit &edit);
    //! Changes the one with the id `edit.id`; NotFound without it.
    Status set(const DraftEdit &edit);
    //! Forgets the one with that id; NotFound without it.
    Status remove(qint64 id);

private:
    Status note(const QString &action, const DraftEdit &edit);

    CompanyFile &m_file;
};

} // namespace counterfoil
