// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/sourcereader.h"
#include "core/bridge/lineformula.h"
#include "core/terms/terms.h"

namespace counterfoil {

//! A line of Microsoft's that was recomputed.
struct CheckedLine
{
    SourceKind kind = SourceKind::Reconciliation;
    QString path; //!< of its file
    QString invoice;
    qint64 line = 0; //!< in its file, from 1
    QString tenant;
    QString customer; //!< id of the terms; empty where nobody owns the tenant
    QString product;
    QString subscription;
    QString chargeType;
    Days days;
    LineFigures figures;
    QString currency;
    FormulaVerdict verdict;
};

//! How many lines of a kind one formula fits, and what they come to.
struct FormulaSum
{
    SourceKind kind = SourceKind::Reconciliation;
    QString currency;
    Formula formula = Formula::None;
    qint64 lines = 0;
    Exact amount;
    Exact difference;    //!< of lines that none fits: amounts less what comes nearest
    qint64 unpriced = 0; //!< of them: those that name no price or rate, so that nothing can be recomputed
};

//! Which lines are listed; all of them are counted.
struct LineFilter
{
    bool list = false;
    std::optional<Formula> formula; //!< only those that it fits
    QString invoice;
    QString customer;
    qint64 most = 1000;
    std::optional<SourceKind> kind; //!< only those of files of this kind
    QString currency;               //!< only those in it, ISO 4217
    //! Those that are farthest from what was recomputed come first, and are the ones that are listed; a line that
    //! names no price is as far from it as its whole amount.
    bool farthestFirst = false;
};

struct LineChecks
{
    Month month;
    QList<FormulaSum> sums; //!< by kind, currency and formula
    QList<CheckedLine> lines;
    qint64 omitted = 0; //!< lines that the filter lets through beyond its limit
};

//! Recomputes every line of Microsoft's of a month: reconciliation, daily rated, legacy and Azure cost files, billed
//! and what is not billed yet. Distributors' lines follow no formula of Microsoft's and are left out. Errors: those of
//! the reader.
Result<LineChecks> checkLines(SourceReader &reader, const Terms &terms, Month month, const LineFilter &filter);

} // namespace counterfoil
