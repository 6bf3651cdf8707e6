// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourceset.h"

namespace counterfoil {

enum class RestatedKind { Added, Removed, Altered };

//! The word of `restatements --json`: "added", "removed" or "altered".
QString wordOf(RestatedKind kind);
std::optional<RestatedKind> restatedKindOf(QStringView word);

//! An attribute of a line by Microsoft's name for it. Of an altered line one that is not what it was; of an added or
//! removed one a figure of it, with the other side empty.
struct MovedAttribute
{
    QString name;
    QString before;
    QString after;

    friend bool operator==(const MovedAttribute &, const MovedAttribute &) = default;
};

//! One line that Microsoft added, took away or altered.
struct RestatedLine
{
    RestatedKind kind = RestatedKind::Altered;
    //! What makes it this line: the attributes of contract, section 5.8, by name, in its order.
    QList<std::pair<QString, QString>> key;
    QString customer; //!< name
    QString product;  //!< name
    Days days;
    Exact before; //!< Subtotal, or BillingPreTaxTotal; 0 where added
    Exact after;  //!< 0 where removed
    QList<MovedAttribute> moved;
    QStringList invoices; //!< ids of the approved and issued local invoices that hold it

    friend bool operator==(const RestatedLine &, const RestatedLine &) = default;
};

//! A local invoice that was approved or issued before, and how much of what it holds was restated.
struct TouchedInvoice
{
    QString id;
    qint64 lines = 0;
    Exact before;
    Exact after;

    friend bool operator==(const TouchedInvoice &, const TouchedInvoice &) = default;
};

//! What Microsoft changed in lines that were on hand: all of one invoice and kind, or all that are not billed yet of
//! some months and a currency. Counts, sums and touched invoices are those of all lines, also where the list was cut.
struct Restatement
{
    qint64 id = 0;  //!< given by the company file
    QString at;     //!< ISO 8601, UTC
    QString origin; //!< the file, or the connection, that brought the newer lines
    SourceKind kind = SourceKind::Reconciliation;
    QString invoice; //!< Microsoft's number, empty where not billed yet
    Month month;
    QString currency;
    Days span;
    qint64 linesBefore = 0;
    qint64 linesAfter = 0;
    Exact netBefore;
    Exact netAfter;
    SourceChange change;
    Exact added;         //!< sum of the added lines
    Exact removed;       //!< sum of the removed lines
    Exact alteredBefore; //!< sum of the altered lines as they were
    Exact alteredAfter;
    QList<TouchedInvoice> touched;
    //! The largest differences first; at most `listed` of them.
    QList<RestatedLine> lines;
    qint64 listed = 0; //!< how many lines are kept, also where `lines` was not read

    qint64 changedLines() const { return change.added + change.removed + change.altered; }
    bool isCut() const { return listed < changedLines(); }
    Exact difference() const { return added - removed + alteredAfter - alteredBefore; }
};

} // namespace counterfoil
