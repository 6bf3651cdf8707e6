// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/documents/einvoice.h"

#include <QByteArray>

namespace counterfoil {

//! The document as UN/CEFACT Cross Industry Invoice D16B in UTF-8: EN 16931's binding to it, which is Factur-X's
//! profile EN 16931 as well. It expects gapsOfEn16931() to be empty.
QByteArray ciiInvoice(const EInvoice &document);

} // namespace counterfoil
