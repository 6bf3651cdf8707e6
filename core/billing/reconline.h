// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/plankeys.h"
#include "core/billing/sourcereader.h"
#include "core/model/family.h"

namespace counterfoil {

//! A reconciliation line with what pricing needs; texts as Microsoft sent them, GUIDs in lower case.
struct ReconLine
{
    qint64 set = 0;
    qint64 row = 0;
    int plan = -1; //!< number of its plan key, where whoever reads it has numbered them
    bool unbilled = false;
    Month month; //!< Microsoft month of its set
    QString invoice;
    QString tenant;
    QString customerName;
    QString product;
    QString sku;
    QString skuName;
    QString productName;
    QString publisher;
    QString chargeType;
    QString currency;
    QString pricingCurrency;
    QString term;
    QString billingFrequency;
    QString subscription;
    QString subscriptionName;
    QString azureSubscription; //!< of a line of a cost file
    QString orderDateText;
    Day orderDate;
    Day start;         //!< ChargeStartDate, else OrderDate
    Day end;           //!< ChargeEndDate, invalid where Microsoft gave none
    bool dated = true; //!< false: no charge dates (perpetual software)
    Decimal unitPrice;
    Decimal quantity; //!< BillableQuantity, else Quantity; as it stands
    Decimal subtotal;
    Decimal taxTotal;
    Decimal exchangeRate; //!< pricing → billing; see pricingRate()
    Family family = Family::Azure;
    bool unknownCategory = false;
    QString category;
    QString distributor; //!< id of the profile that read it; empty for Microsoft's own

    bool isRefund() const { return subtotal.isNegative() && family != Family::Credit; }
    //! |BillableQuantity| with the sign of Subtotal: contract, section 4.
    Decimal signedQuantity() const { return subtotal.isNegative() ? -quantity.abs() : quantity.abs(); }
};

//! PCToBCExchangeRate of a line; where Microsoft left it out, 1 for equal currencies (or an unnamed pricing currency),
//! else 0: not known.
Decimal pricingRate(const Decimal &given, const QString &currency, const QString &pricingCurrency);

PlanKey planKeyOf(const ReconLine &line);

//! The texts of reconciliation lines, made once for each dictionary entry and shared by all lines that have it.
class ReconTexts
{
public:
    explicit ReconTexts(const Dictionary &dictionary) : m_dictionary(dictionary) {}

    QString text(const SourceBatch &batch, ReconText attribute, int row) { return get(batch, attribute, row, false); }
    //! GUIDs are compared without case and kept in lower case.
    QString lowerText(const SourceBatch &batch, ReconText attribute, int row)
    {
        return get(batch, attribute, row, true);
    }

private:
    QString get(const SourceBatch &batch, ReconText attribute, int row, bool lower);

    const Dictionary &m_dictionary;
    std::unordered_map<quint64, QString> m_texts; // by attribute, dictionary number and case
};

//! The lines of a batch; `first` is the number of its first line in the set.
std::vector<ReconLine> reconLinesOf(const SourceSet &set, const SourceBatch &batch, qint64 first, ReconTexts &texts);

} // namespace counterfoil
