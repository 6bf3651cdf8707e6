// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/calendar.h"
#include "core/billing/plankeys.h"
#include "core/model/sourcebatch.h"
#include "core/model/sourceset.h"
#include "core/terms/rulebook.h"

namespace counterfoil {

//! The texts of daily rows that billing reads, decoded once. Dictionary entries that differ only in what billing does
//! not read (an invoice number, the path of a resource) have one number here, so that few combinations are left.
class UsageTexts
{
public:
    //! A number for each segment that billing reads: party, product, subscription, meter, resource, charge, tags.
    using Ids = std::array<quint32, 7>;

    explicit UsageTexts(const Dictionary &dictionary);

    Ids idsOf(const SourceBatch &batch, int row);
    const QString &text(UsageText attribute, const Ids &ids) const;
    //! Tags of a resource: a JSON object, or the same without its braces, as Azure writes it.
    const QMap<QString, QString> &tags(const Ids &ids);

private:
    struct Segment
    {
        std::vector<int> fields;      //!< of the dictionary's tuples
        std::vector<quint32> numbers; //!< by dictionary entry; `unknown` until it is met
        QHash<QString, quint32> known;
        std::vector<QStringList> texts; //!< by number, one for each field
    };
    static constexpr quint32 unknown = 0xFFFFFFFF;

    quint32 numberOf(int segment, quint32 entry);

    const Dictionary &m_dictionary;
    std::array<Segment, std::tuple_size_v<Ids>> m_segments;
    std::array<int, std::size_t(UsageText::Count)> m_places{}; //!< of an attribute among its segment's fields
    QHash<quint32, QMap<QString, QString>> m_tags;
};

//! std::hash for UsageTexts::Ids.
struct UsageIdsHash
{
    std::size_t operator()(const UsageTexts::Ids &ids) const { return qHashRange(ids.begin(), ids.end()); }
};

//! What the texts of a daily row say, worked out once for each combination that occurs.
struct UsageDims
{
    QString tenant;
    QString tenantName;
    QString product;
    QString sku;
    QString productName;
    QString skuName;
    QString subscriptionName;
    QString chargeType;
    QString pricingCurrency;
    QString resourceGroup;
    QString meterCategory;
    QString azureSubscription;
    QString account;     //!< whom Microsoft bills: the partner, or of cost files the billing account, an EA's enrolment
    QString accountName; //!< and what it is called
    Family family = Family::Azure;
    bool ofPartner = false; //!< of a cost file: a row of a partner's own account, which names the customer's tenant
    const Customer *customer = nullptr;
    RuleSubject subject;

    //! Makes them rows of a cost file. Such a row names no tenant of a customer (but in a partner's own account): its
    //! customer is the one whose tenants list its Azure subscription, else its tenant, else its billing account.
    void becomeCosts(const QString &publisherId, const QString &benefit, const BillingCalendar &calendar, PlanKey &key);

    //! A reservation or savings plan as it is bought, or given back.
    bool isBoughtForTerm() const { return family == Family::Reservation || family == Family::SavingsPlan; }
    //! A row of a cost file that is no cost.
    bool isTax() const { return chargeType.compare(u"Tax", Qt::CaseInsensitive) == 0; }

    //! The value of the contract's group for these rows; empty for `line`.
    QString groupValue(const Grouping &grouping, const PlanKey &key) const;
};

//! Puts the texts of rows together, with their customer. `key` receives their plan key.
UsageDims readDims(UsageTexts &texts, const UsageTexts::Ids &ids, SourceKind kind, const BillingCalendar &calendar,
                   PlanKey &key);

//! Tags as Azure writes them; empty where the text is none.
QMap<QString, QString> tagsOf(const QString &text);

} // namespace counterfoil
