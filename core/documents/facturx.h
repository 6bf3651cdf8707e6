// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/documents/einvoice.h"

namespace counterfoil {

//! Factur-X and ZUGFeRD, profile EN 16931: the invoice's PDF (as invoicePdf() makes it, a PDF/A-3) with its CII
//! document inside, found by machines under "factur-x.xml", announced in the XMP metadata. The same bytes give the same
//! bytes. Failed where the PDF cannot be read or does not say of itself that it is a PDF/A-3.
Result<QByteArray> facturX(const QByteArray &pdf, const EInvoice &document);

} // namespace counterfoil
