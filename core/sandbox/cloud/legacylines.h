// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

//! Line items of the first generation: a legacy invoice has some, a new-commerce one has none there any more.
//! Source: Partner Center, "get invoice line items".
CloudReply legacyLines(CloudState &state, const CloudRequest &request, const InvoiceView &invoice,
                       const QByteArray &provider, const QByteArray &type, int size);

} // namespace counterfoil
