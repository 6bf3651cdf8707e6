// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/pricelistview.h"
#include "core/workspace/rulebench.h"
#include "core/workspace/ruleuse.h"
#include "core/workspace/whatif.h"
#include "ui/company/company.h"

namespace counterfoil {

//! The price rules with what they did in a month.
struct PricePicture
{
    Month month;
    std::shared_ptr<const TermsDocument> terms;
    QList<RuleUse> uses;    //!< in order of precedence
    QList<BenchLine> lines; //!< charges of the Microsoft month
};

//! Microsoft's price sheets of two months, and what differs.
struct PriceListPicture
{
    QList<Month> months; //!< with a sheet on hand
    Month before;        //!< invalid where there is only one
    Month after;
    qsizetype prices = 0; //!< of the later month
    PriceChanges changes;
};

//! Every price of a month, but for the rows themselves.
struct PriceListSheet
{
    QList<Month> months; //!< with a sheet on hand
    Month month;         //!< invalid where there is none
    PriceListQuery query;
    qsizetype all = 0;
    qsizetype shown = 0; //!< that the query leaves
    int view = 0;        //!< names the rows for listPage()
    QList<ListPriceGroup> groups = {};
};

//! What the window asks of a company file about prices. Everything is answered later, from another thread.
class PriceDesk
{
public:
    virtual ~PriceDesk() = default;
    virtual QFuture<Result<PricePicture>> prices(Month month) = 0;
    //! A source line beside the rules of a terms document. Asked again, the first answer may be Cancelled.
    virtual QFuture<Result<BenchResult>> tryLine(QByteArray terms, qint64 set, qint64 line) = 0;
    //! The last so many months under another document. Tells its progress in steps; stopped it is Cancelled.
    virtual QFuture<Result<WhatIf>> whatIf(QByteArray terms, int months, StopFlag stop) = 0;
    //! Makes a document the terms, unless they are no longer `before`: then Conflict, and nothing is changed.
    virtual QFuture<Status> saveTerms(QByteArray before, QByteArray terms) = 0;
    //! Two months' sheets; invalid ones stand for the newest and the one before it.
    virtual QFuture<Result<PriceListPicture>> priceLists(Month before, Month after) = 0;
    //! One month's sheets; an invalid one stands for the newest. Asked again, the first answer may be Cancelled.
    virtual QFuture<Result<PriceListSheet>> priceList(Month month, PriceListQuery query) = 0;
    //! Rows in the order of the sheet, from 0; fewer at its end. NotFound where the sheet is not the newest.
    virtual QFuture<Result<QList<ListPrice>>> listPage(int view, qint64 first, int count) = 0;
    //! Every row of the sheet, as CSV; answers how many. NotFound where the sheet is not the newest.
    virtual QFuture<Result<qint64>> writeList(int view, QString path) = 0;
};

} // namespace counterfoil
