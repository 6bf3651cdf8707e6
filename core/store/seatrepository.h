// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/seat.h"
#include "core/store/companyfile.h"

namespace counterfoil {

//! A word that a seat count has to hold, whatever its case, unless it is of one of the tenants.
struct SeatWord
{
    QString text;
    QStringList tenants = {};
};

//! Which seat counts; what is empty does not narrow.
struct SeatFilter
{
    Days days; //!< an invalid `from` or `to` is open
    QString subscription;
    QList<SeatWord> words = {};
    bool newestFirst = false;
    int skip = 0;  //!< counts of that order
    int most = -1; //!< counts; all where negative
};

//! Daily seat counts, one a day, tenant, subscription and SKU. GUIDs are stored in lower case.
class SeatRepository
{
public:
    explicit SeatRepository(CompanyFile &file) : m_file(file) {}

    //! A person's file: each row takes the place of the count of its day, tenant, subscription and SKU, whatever that
    //! came from. All rows or none; Conflict where two rows of the file are for the same, or one is negative. `path` is
    //! the file as the person named it, for the audit trail.
    Status import(const QList<SeatRow> &rows, const QString &path = {});
    //! What a sync counted on a day: takes the place of everything that earlier ones counted on it (of these
    //! tenants alone where any are given), but never of an imported row.
    Status replaceDay(Day day, const QList<SeatRow> &rows, const QStringList &tenants = {});
    //! What is derived for these days: takes the place of what was derived before (of these tenants), and of nothing
    //! else. Rows that a sync counted or a person imported stay.
    Status replaceDerived(Days days, const QList<SeatRow> &rows, const QStringList &tenants);
    //! SHA-256 of the counts that a person imported, which no pull replaces.
    Result<QString> importedDigest();
    //! By day, tenant, subscription and SKU.
    Result<QList<SeatRow>> rows(const SeatFilter &filter = {});
    //! How many the filter leaves, whatever it skips.
    Result<qint64> count(const SeatFilter &filter);
    //! What tells how many seats there were on each of the days: their counts, and of every subscription those of the
    //! last day before that was counted. In the same order.
    Result<QList<SeatRow>> rowsBearingOn(const Days &days);

private:
    CompanyFile &m_file;
};

} // namespace counterfoil
