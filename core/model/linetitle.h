// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

//! What a line is called where Microsoft has no name for it. It stands on the invoice in the customer's language.
enum class LineTitle { MoreProducts, ResourceGroup, WithoutGroup, WithoutTag, Prepayment, OneMoreProduct };

//! "Azure, resource group %1" in "en", "de", "nl" or "fr"; English for any other.
QString textOf(LineTitle title, const QString &language);
//! A line's name, made of one of these in any of the languages, as it is in another; a different name stays.
QString lineNameIn(const QString &name, const QString &language);

} // namespace counterfoil
