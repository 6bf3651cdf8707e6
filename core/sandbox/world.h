// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/catalogue.h"
#include "core/sandbox/plan.h"

#include <QList>

#include <vector>

//! The made-up partner and its customers as records, without any file format: the demonstration files and a cloud that
//! answers over HTTP show the same world.
namespace counterfoil {

//! A change in the number of seats.
struct QuantityChange
{
    Day day;
    int quantity = 0;     //!< seats from then on
    QByteArray type;      //!< ChargeType of both lines
    QByteArray reference; //!< groups the lines of one event
};

//! What a customer bought. A subscription that changes its plan or becomes another one is two records.
struct Subscription
{
    QByteArray id; //!< GUID, lower case
    QByteArray orderId;
    QByteArray reservationOrder;
    OfferId offer = OfferId::BusinessBasic;
    Plan plan;
    Day anchor; //!< charge cycles are counted from here
    Day start;  //!< within the first cycle: a later start makes it short (co-term, upgrade)
    QByteArray startType = "new";
    QByteArray startReference;
    int quantity = 1;
    QList<QuantityChange> changes;
    Day endDay; //!< refunded from this day on; no day: runs on
    QByteArray endType;
    QByteArray endReference;
    bool trial = false;     //!< at price 0, extended month by month
    bool suspended = false; //!< still charged
    QByteArray promotion;
};

//! A charge that happens once.
struct OneOff
{
    enum class Kind { Software, Credit } kind = Kind::Software;
    Day day;
    OfferId offer = OfferId::OfficePerpetual;
    int quantity = 1;
    int amountCents = 0; //!< credits only, in USD, positive
    QByteArray reason;
    QByteArray orderId;
    QByteArray reference;
};

enum class CustomerSize { Small, Medium, Large };

//! How the partner's terms treat a tenant.
enum class Standing {
    Ordinary,
    Unmapped,
    NoContract,
    StartsMidYear,
    StartsLastMonth,
    Internal,
    PublicSector,
    SecondTenant
};

//! One Microsoft tenant.
struct SandboxCustomer
{
    int index = 0;
    QByteArray key; //!< id in the terms: "fabrikam"
    QByteArray name;
    QByteArray domain;
    QByteArray tenant; //!< GUID
    QByteArray country;
    QByteArray currency; //!< of its market: licences are priced in it, and the partner bills in it
    CustomerSize size = CustomerSize::Small;
    Standing standing = Standing::Ordinary;
    bool azure = false;
    QByteArray azurePlan; //!< commerce id of the Azure plan
    Month joined;
    std::vector<Subscription> subscriptions;
    std::vector<OneOff> oneOffs;
};

class World
{
public:
    //! Makes everything but the usage, which is made when it is read.
    explicit World(PartnerPlan plan);

    const PartnerPlan &plan() const { return m_plan; }
    const std::vector<SandboxCustomer> &customers() const { return m_customers; }
    QByteArray partnerTenant() const;
    static QByteArray partnerName() { return "Nordwind Cloud B.V."; }
    Month firstMonth() const { return m_plan.last.plus(1 - m_plan.months); }
    //! The twelve months in which things happen; what is older has its course already.
    Month storyStart() const { return m_plan.last.plus(-11); }
    //! New list prices hold for what starts or renews from here on.
    Day priceRise() const { return m_plan.last.plus(-4).first(); }
    QByteArray invoiceNumber(Month month) const;
    Decimal rate(const QByteArray &currency, Month month) const { return exchangeRate(m_plan.seed, currency, month); }

private:
    PartnerPlan m_plan;
    std::vector<SandboxCustomer> m_customers;
};

} // namespace counterfoil
