// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "core/workspace/workspace.h"

namespace counterfoil {

enum class ExportFormat { Pdf, Csv, Json };

//! Writes the documents of a month (of every invoice that starts in it) into a folder, which is made where it is
//! missing; gives the paths. PDF: one file an invoice, named by its number, drafts "draft-…"; CSV and JSON: one file.
//! `progress` may be empty; false cancels.
Result<QStringList> exportMonth(Workspace &workspace, Month month, ExportFormat format, const QString &folder,
                                const std::function<bool(int done, int all)> &progress = {});

//! One invoice as PDF bytes. An issued invoice gives the document that was kept when it was first made.
Result<QByteArray> pdfOf(Workspace &workspace, const Invoice &invoice, const UsageAnnex &annex);

} // namespace counterfoil
