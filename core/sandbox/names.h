// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace counterfoil {

struct Town
{
    const char *country;
    const char *currency;
    const char *language;
    const char *legalForm;
    const char *street;
    const char *postalCode;
    const char *city;
};

//! Where customer number `index` sits.
const Town &placeOf(int index);

//! A company name that no other index has, without its legal form: "Fabrikam", later "Fabrikam Logistics".
QByteArray companyName(int index);

//! A VAT number of the form its country uses, with right check digits where they are simple; empty outside the EU.
QByteArray vatIdOf(const QByteArray &country, int index);

} // namespace counterfoil
