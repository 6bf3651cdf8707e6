// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace counterfoil {

//! What kind of thing a charge pays for: contract, section 4 "Family".
enum class Family { Azure, Licence, Reservation, SavingsPlan, Software, Marketplace, Credit, Other };

//! The contract's word: "azure", "savingsPlan" …
QString wordOf(Family family);
std::optional<Family> familyOf(QStringView word);

//! What the family is decided from; texts as Microsoft sends them.
struct FamilyEvidence
{
    QString productCategory;
    QString chargeType;
    QString publisherName;
    QString publisherId;
    QString termAndBillingCycle;
    QString subscriptionDescription;
    bool hasChargeEnd = true;
};

struct FamilyVerdict
{
    Family family = Family::Azure;
    bool unknownCategory = false; //!< a ProductCategory that no table names: worth a warning
};

//! A known ProductCategory decides, else the first of the contract's tests that fits.
FamilyVerdict familyOf(const FamilyEvidence &evidence);

} // namespace counterfoil
