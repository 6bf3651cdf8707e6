// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/exports.h"

#include <QSet>

namespace counterfoil {

//! Numbers of the issued invoices that were exported in the format, from any program that had the file open for
//! writing, as the audit trail has it.
Result<QSet<QString>> exportedBefore(CompanyFile &file, ExportFormat format);

//! Notes in the audit trail which of the issued invoices an export gave away. Nothing where none was, and in a file
//! that is open read-only.
Status noteExport(CompanyFile &file, ExportFormat format, Month month, const QList<Invoice> &invoices);

} // namespace counterfoil
