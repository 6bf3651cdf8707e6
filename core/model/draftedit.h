// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/money/decimal.h"

#include <QString>

namespace counterfoil {

//! What a person did to a draft; it is applied again whenever the draft is remade (contract, section 5.9).
struct DraftEdit
{
    enum class Kind { Add, Set, Remove };

    qint64 id = 0;   //!< given by the company file
    QString invoice; //!< id of the draft: "contract/2026-01-15"
    Kind kind = Kind::Add;
    QString lineKey;       //!< InvoiceLine::key of the line that is set or removed; empty for an added line
    QString text;          //!< of an added line; of a set one in place of its own, which it keeps where this is empty
    Decimal net;           //!< of an added or set line
    QString tax;           //!< of an added line; the customer's where empty
    bool keepsNet = false; //!< a set line gets the text alone

    friend bool operator==(const DraftEdit &, const DraftEdit &) = default;
};

} // namespace counterfoil
