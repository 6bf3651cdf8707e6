// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"

#include <QByteArray>

namespace counterfoil {

//! What reading a terms file gives: the records, what is worth a warning, and the document as it is stored and
//! exported.
struct TermsDocument
{
    Terms terms;
    QByteArray json;      //!< the document itself, UTF-8, as it was read (byte order mark removed)
    QStringList warnings; //!< "/customers/3/vatId: …"
    //! SHA-256 of `json`, hexadecimal.
    QString digest() const;
};

//! Reads and checks a terms file (contract, section 4). Every fault is named at once: code Refused with one Fault each
//! whose path is the JSON pointer; a document that is no JSON is one fault with the line. Decimals never pass through a
//! double. `warnings`, where it is given, has them of a document with faults, too.
Result<TermsDocument> readTerms(const QByteArray &json, QStringList *warnings = nullptr);

} // namespace counterfoil
