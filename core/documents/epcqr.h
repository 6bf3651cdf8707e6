// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/invoice.h"

#include <QByteArray>

#include <optional>

namespace counterfoil {

//! A QR code's modules, row by row, without the quiet zone.
struct QrMatrix
{
    int size = 0;
    QByteArray dark; //!< size × size bytes, 1 where dark

    bool isDark(int x, int y) const { return dark.at(qsizetype(y) * size + x) != 0; }
};

//! The text of a SEPA credit transfer as banking apps scan it (EPC069-12, version 002, UTF-8). Nothing where the
//! invoice cannot be paid so: not issued, not in EUR, no IBAN, nothing due or more than 999,999,999.99.
std::optional<QByteArray> epcPayload(const Invoice &invoice);

//! The code of a payload at error correction level M. Refuses what does not fit version 13, the largest EPC069-12
//! allows.
Result<QrMatrix> qrMatrix(const QByteArray &payload);

} // namespace counterfoil
