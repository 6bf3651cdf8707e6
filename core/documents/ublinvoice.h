// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/einvoice.h"

#include <QByteArray>

namespace counterfoil {

//! The document as UBL 2.1, Invoice or CreditNote, in UTF-8: EN 16931's binding to it, under the name of its profile.
//! Made twice from the same record it is the same to the byte. It expects gapsOfEn16931() to be empty.
QByteArray ublInvoice(const EInvoice &document);

} // namespace counterfoil
