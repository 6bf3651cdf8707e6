// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/monthseal.h"
#include "core/store/companyfile.h"

#include <QMap>

namespace counterfoil {

//! What a month is sealed over.
struct SealContent
{
    QList<SealedFile> files;             //!< by path
    QMap<QString, QByteArray> documents; //!< the bytes of every file that is not below lines/
    QList<qint64> sets;                  //!< whose lines stand below lines/
};

//! Closed months. While one is closed, no invoice of it can be made, changed or taken away by any statement; triggers
//! see to it. Seals are never changed or deleted: opening a month again keeps its seal as history.
class SealRepository
{
public:
    explicit SealRepository(CompanyFile &file) : m_file(file) {}

    //! Seals a month, with an entry in the audit trail. Conflict where it is closed already.
    Result<MonthSeal> close(Month month, const SealContent &content);
    //! Opens it again. Conflict where it is not closed.
    Result<MonthSeal> reopen(Month month, const QString &reason);

    //! Every seal there ever was (of that month alone where valid), oldest first.
    Result<QList<MonthSeal>> seals(Month month = {});
    //! The seal that counts; no value while the month is open.
    Result<std::optional<MonthSeal>> sealOf(Month month);
    //! The latest month that is closed; invalid where none is.
    Result<Month> newestClosed();
    //! Conflict, naming `reopen`, where the month is closed.
    Status expectOpen(Month month);
    //! A sealed document; NotFound without it.
    Result<QByteArray> document(qint64 seal, const QString &path);

private:
    Status store(qint64 seal, Month month, const SealContent &content);
    Result<QList<qint64>> setsOf(qint64 seal);

    CompanyFile &m_file;
};

} // namespace counterfoil
