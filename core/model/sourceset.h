// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/model/attributes.h"
#include "core/money/exact.h"

#include <QStringList>

#include <optional>

namespace counterfoil {

enum class SourceKind {
    Reconciliation,
    ReconciliationUnbilled,
    Usage,
    UsageUnbilled,
    LegacyLicence,
    LegacyUsage,
    AzureCost,
    Distributor
};

//! The contract's word for a kind: "reconciliation", "usageUnbilled" …
QString wordOf(SourceKind kind);
std::optional<SourceKind> sourceKindOf(QStringView word);
Shape shapeOf(SourceKind kind);
inline bool isUnbilled(SourceKind kind)
{
    return kind == SourceKind::ReconciliationUnbilled || kind == SourceKind::UsageUnbilled;
}

//! The name of a billing period of an Azure account: its cost lines have no invoice number. "8608480/2026-01".
QString costInvoiceOf(const QString &account, Month month);

//! What one imported file (or pulled export) holds: all lines of one invoice (or of a billing period of an Azure
//! account), or all unbilled lines of a month and currency. It is stored and replaced as a whole.
struct SourceSet
{
    qint64 id = 0; //!< given by the company file
    SourceKind kind = SourceKind::Reconciliation;
    QString path;     //!< where it came from, as the user named it
    QString digest;   //!< SHA-256 of the file's bytes, hexadecimal
    QString invoice;  //!< Microsoft's invoice number, empty for unbilled lines
    Month month;      //!< the Microsoft month: contract, section 5.3
    QString currency; //!< billing currency, ISO 4217
    qint64 lines = 0;
    Exact net;                  //!< Σ Subtotal, or Σ BillingPreTaxTotal
    Exact tax;                  //!< Σ TaxTotal; of cost files that of their tax lines, 0 for usage
    std::optional<Exact> total; //!< Σ Total, with Subtotal + TaxTotal where a line names none; none of rows of usage
    Days span;                  //!< first and last ChargeStartDate/ChargeEndDate, or UsageDate
    bool current = true;        //!< false once a newer set has taken its place (kept while an invoice refers to it)
    QString distributor;        //!< id of the profile that read it; empty for Microsoft's own
    qint64 exportId = 0;        //!< shared by the blobs of one export, the id of the first; given by the company file
    QStringList warnings;

    //! Whether both hold blobs of one export: their lines add up, and neither takes the other's place.
    bool isOfExport(const SourceSet &other) const { return exportId != 0 && exportId == other.exportId; }
};

//! What an import of an invoice that was on hand already changed, in lines. Section 5.8 says which lines are the same.
struct SourceChange
{
    qint64 added = 0;
    qint64 removed = 0;
    qint64 altered = 0;
};

} // namespace counterfoil
