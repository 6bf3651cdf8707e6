// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace counterfoil {

//! An IBAN as banks store it: without spaces, upper case.
QString plainIban(const QString &iban);
//! True where a plain IBAN has the shape of ISO 13616: country, two check digits, 11 to 30 letters or digits.
bool hasIbanShape(QStringView iban);
//! ISO 7064 MOD 97-10 over a plain IBAN of the right shape.
bool ibanChecks(QStringView iban);

//! True where a VAT id looks like one of the country in its first two letters: the EU's published formats, the United
//! Kingdom's and Northern Ireland's; elsewhere letters, digits and separators.
bool hasVatIdShape(const QString &vatId);

//! One @, with something before it and a domain behind it, of one name or of several with points between them.
bool hasEmailShape(const QString &email);

//! ISO 9362: eight or eleven characters.
bool hasBicShape(const QString &bic);

} // namespace counterfoil
