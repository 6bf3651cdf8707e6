// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exports.h"
#include "ui/tables/recordtablemodel.h"

//! Words for what is exported.
namespace counterfoil {

//! A format that is offered for a month.
struct ExportOffer
{
    ExportFormat format = ExportFormat::Pdf;
    QString reason = {}; //!< why there is nothing to write in it; empty where there is
};

//! Every format that the core writes, in its order.
QList<ExportOffer> exportOffers(const QList<Invoice> &invoices);
//! What is said of it under its name: what is written, or why nothing can be.
QString offerLine(const ExportOffer &offer);
TreeShape<ExportOffer> offerShape();
QList<Column<ExportOffer>> offerColumns();
QString exportName(ExportFormat format);

//! "1,234.50 EUR + 99 JPY": the net of invoices, by currency.
QString netText(const QList<Invoice> &invoices);

//! What came of an export, for a person.
struct ExportNews
{
    bool isGood = false;
    QString happened;
    QString kept;        //!< what is in the folder now
    QString advice;      //!< what to do; empty where there is nothing
    QStringList details; //!< notes, faults or files, one a line
};

//! `written`: how many documents were written before it failed.
ExportNews exportNews(const ExportOrder &order, const Result<ExportReport> &report, int written);

} // namespace counterfoil
