// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

enum class ExportFormat { Pdf, FacturX, Ubl, Xlsx, Csv, Json, Journal, Deferrals };

//! The word of the command line: "pdf", "facturx", "ubl", "xlsx", "csv", "json", "journal", "deferrals".
QString wordOf(ExportFormat format);
std::optional<ExportFormat> exportFormatOf(QStringView word);
//! Every format, in the order in which they are offered.
const QList<ExportFormat> &exportFormats();
//! Journal and deferrals are of every month or of one, and of issued invoices; others are documents of a month.
bool isBook(ExportFormat format);
//! E-invoices are of issued invoices; see eInvoicesOf() for what they need.
bool isEInvoice(ExportFormat format);
//! Whether writing it keeps the PDF of an issued invoice in the company file, which has to be open for writing then.
bool keepsDocuments(ExportFormat format);

//! The name of the one file of a month, or for books of every month where that is invalid; empty where a file is
//! written for each invoice.
QString exportFileName(ExportFormat format, Month month);

struct ExportOrder
{
    ExportFormat format = ExportFormat::Pdf;
    Month month;          //!< invalid for every month: books alone
    QStringList only;     //!< ids of the month's invoices; empty for all of them
    QString folder;       //!< made where it is missing
    bool onlyNew = false; //!< issued invoices that were exported in the format before are left out; books are whole
};

struct ExportReport
{
    QStringList files;
    int replaced = 0;  //!< of them, that were there before
    int leftOut = 0;   //!< invoices that were exported in the format before
    QStringList notes; //!< what a person should know, one English sentence each
};

//! Writes books, or the documents of a month (of every invoice that starts in it), into the folder. PDF: one file an
//! invoice, named by its number, drafts "draft-…"; Factur-X and UBL: one file an issued invoice, named by its number;
//! XLSX, CSV and JSON: one file of all, or of those that are new, which then stands beside the one before. The audit
//! trail says which issued invoices were written. `progress` may be empty; false cancels.
Result<ExportReport> exportOrder(Workspace &workspace, const ExportOrder &order,
                                 const std::function<bool(int done, int all)> &progress = {});

//! One invoice as PDF bytes. An issued invoice gives the document that was kept when it was first made.
Result<QByteArray> pdfOf(Workspace &workspace, const Invoice &invoice, const UsageAnnex &annex);

} // namespace counterfoil
