// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/terms.h"
#include "ui/parties/partyform.h"

//! Words for what the terms say about parties and taxes.
namespace counterfoil {

//! "Standard rate" for S; empty for a category that EN 16931 does not have.
QString categoryWords(const QString &category);
//! Every category, "S, standard rate".
PartyForm::Words categoryChoices();
//! The taxes of the terms: "nl21: 21 %, standard rate".
PartyForm::Words taxChoices(const Terms &terms);
//! The languages of invoices; first what holds where the terms name none.
PartyForm::Words languageChoices();
//! "Kade 1, 1011 AB Amsterdam, NL".
QString addressText(const Address &address);

} // namespace counterfoil
