// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"
#include "core/terms/termsform.h"
#include "core/workspace/unownedtenants.h"

namespace counterfoil {

//! What a person says about terms that are otherwise suggested by Microsoft's files.
struct TermsSuggestion
{
    FormTexts seller; //!< "name", "country", "vatId", "currency", "timeZone"; not used where there are terms
    QString taxRate;  //!< percent, for everybody; with terms the id of one of theirs
    QString markup;   //!< percent on cost for everything; none where empty. Not used where there are terms
    Day from;         //!< when the contracts begin
    QList<UnownedTenant> tenants; //!< each becomes a customer with a contract by calendar months
};

//! The standard VAT rate of a country of the European Economic Area, Switzerland or the United Kingdom, in percent, as
//! it has been since 2025 (European Commission, Taxes in Europe Database; HMRC; ESTV); empty for others. To begin with
//! only: a person sees it before it is used.
QString standardVatRate(const QString &country);

//! The terms with what is suggested; `terms` is null, and `json` blank, where there are none yet. Faults are those of
//! the reader of the terms. A customer's address is in the seller's country until somebody writes it.
CheckedTerms suggestedTerms(const QByteArray &json, const Terms *terms, const TermsSuggestion &suggestion);

} // namespace counterfoil
