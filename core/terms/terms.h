// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/period.h"
#include "core/model/family.h"
#include "core/model/party.h"
#include "core/money/money.h"

#include <QMap>
#include <QStringList>

#include <variant>

//! The terms file as records: everything commercial that the partner decides. Contract, section 4.
namespace counterfoil {

struct Seller
{
    Party party;
    Currency currency;
    QString timeZone;         //!< IANA name
    QString invoiceNumbering; //!< pattern with {year} and {number:5}
    QString creditNoteNumbering;
    QString logo;
};

struct Tax
{
    QString id;
    QString category; //!< UNCL 5305 as EN 16931 allows it: S, Z, E, AE, K, G, O, L, M
    Decimal rate;     //!< percent
    QString reason;
};

struct ExchangeRate
{
    QString from;
    QString to;
    Day on;
    Decimal rate;
};

struct Customer
{
    Party party;         //!< party.id is the customer's id
    QStringList tenants; //!< lower case
    QString tax;
    Currency currency; //!< the seller's where the terms name none
    QString language = QStringLiteral("en");
    int paymentDays = 30;
    QString buyerReference;
    QString purchaseOrder;
    QMap<QString, QString> tags;
    const QString &id() const { return party.id; }
};

enum class UsageRecognition { ByDay };
enum class LicenceRecognition { AsCharged, ByDay, SeatCount };
enum class ReservationRecognition { AsCharged, Monthly, ByDay };
enum class OneTimeRecognition { AsCharged };
enum class OwnServiceRecognition { InAdvance, InArrears };
enum class ExchangeMode { Microsoft, Contract };

//! What one invoice line gathers. `tag` is the name behind "tag:".
struct Grouping
{
    enum class Kind { Subscription, Line, Product, ResourceGroup, MeterCategory, Tag };
    Kind kind = Kind::Subscription;
    QString tag;
    friend bool operator==(const Grouping &, const Grouping &) = default;
};

struct Contract
{
    QString id;
    QString customer;
    Days term; //!< open where `to` is null
    PeriodShape period;
    UsageRecognition usage = UsageRecognition::ByDay;
    LicenceRecognition licences = LicenceRecognition::AsCharged;
    ReservationRecognition reservations = ReservationRecognition::AsCharged;
    OneTimeRecognition oneTime = OneTimeRecognition::AsCharged;
    OwnServiceRecognition ownServices = OwnServiceRecognition::InAdvance;
    Grouping group;
    ExchangeMode exchange = ExchangeMode::Microsoft;
    Currency currency; //!< of its invoices; the customer's where the terms name none
};

//! Match keys that are compared as texts without case, with * as a wildcard.
enum class MatchKey {
    Customer,
    Family,
    Publisher,
    ProductId,
    SkuId,
    ProductName,
    Subscription,
    AzureSubscription,
    ResourceGroup,
    MeterCategory,
    MeterId,
    ChargeType,
    Term,
    BillingFrequency,
    Distributor
};
inline constexpr int matchKeyCount = int(MatchKey::Distributor) + 1;

//! The name of the key in the terms file: "azureSubscription" …
QString wordOf(MatchKey key);

//! A conjunction of conditions on a line.
struct Match
{
    QMap<MatchKey, QString> texts;
    QMap<QString, QString> tags; //!< of the resource
    QMap<QString, QString> customerTags;
    //! How special the match is: every key, and every entry of the two tag objects, counts one.
    int keys() const { return int(texts.size() + tags.size() + customerTags.size()); }
    bool isEmpty() const { return keys() == 0; }
};

struct Markup
{
    Decimal fraction; //!< cost × (1 + fraction)
};
struct Margin
{
    Decimal fraction; //!< cost ÷ (1 − fraction), below 1
};
struct ListDiscount
{
    Decimal fraction; //!< list × (1 − fraction)
};
struct UnitPrice
{
    Decimal amount;
    Currency currency; //!< invalid: the customer's
};
struct Tier
{
    std::optional<Decimal> upTo; //!< inclusive; the last tier has none
    Decimal unitPrice;
};
struct Tiers
{
    QList<Tier> tiers;
    bool volume = false; //!< else graduated
};
struct PassThrough
{};
struct Exclude
{};
using PriceTerms = std::variant<PassThrough, Exclude, Markup, Margin, ListDiscount, UnitPrice, Tiers>;

struct PriceRule
{
    QString id;
    int priority = 0;
    Days during; //!< `from` invalid: since ever; `to` invalid: open
    Match match;
    PriceTerms price;
};

enum class PrepaymentKind { Term, Balance };
enum class ReleaseMode { EqualMonths, ByDay };

struct Prepayment
{
    QString id;
    QString customer;
    PrepaymentKind kind = PrepaymentKind::Term;
    Match match;
    Days during; //!< term only
    Decimal amount;
    Currency currency;
    Day invoiceOn;                   //!< term only
    Day receivedOn;                  //!< balance only
    std::optional<Decimal> quantity; //!< seats that a term covers
    ReleaseMode release = ReleaseMode::EqualMonths;
};

struct OwnService
{
    QString id;
    QString customer;
    QString description;
    Decimal quantity;
    QString unit = QStringLiteral("C62");
    Decimal unitPrice;
    Days during;
    int everyMonths = 0; //!< 0 and everyWeeks 0: once
    int everyWeeks = 0;
    QString tax; //!< the customer's where empty
};

struct Adjustment
{
    QString id;
    QString microsoftInvoice;
    Decimal amount;
    QString customer; //!< may be empty
    QString reason;
};

//! What a customer has ordered: invoices name it until its value is used up or it ends.
struct PurchaseOrder
{
    QString id;
    QString customer;
    QString number;     //!< as the invoice names it; one customer has it once
    Days during;        //!< `from` invalid: since ever; `to` invalid: open
    Decimal value;      //!< before tax
    Currency currency;  //!< the customer's where the terms name none
    Decimal warnAt = 1; //!< the share of the value from which a person is told
};

struct GuardLimits
{
    std::optional<Decimal> minimumMargin;
    std::optional<Decimal> maximumChange;
};

struct Terms
{
    Seller seller;
    QList<Tax> taxes;
    QList<ExchangeRate> exchangeRates;
    QList<Customer> customers;
    QList<Contract> contracts;
    QList<PriceRule> priceRules;
    QList<Prepayment> prepayments;
    QList<OwnService> ownServices;
    QList<Adjustment> adjustments;
    QList<PurchaseOrder> purchaseOrders;
    GuardLimits guards;

    const Customer *customer(QStringView id) const;
    const Contract *contract(QStringView id) const;
    //! The customer that owns a Microsoft tenant, compared without case.
    const Customer *customerOfTenant(QStringView tenant) const;
    const Tax *tax(QStringView id) const;
    //! Whether any contract bills licences by their daily count.
    bool countSeats() const;
    //! The contracts of a customer, by start.
    QList<const Contract *> contractsOf(QStringView customer) const;
    //! The latest rate from→to with `on` at most `day`; 1 where the two are the same; no inverse, no chain.
    std::optional<Decimal> rate(QStringView from, QStringView to, Day day) const;
    //! The row of the table that says so; null without one, and where the two are the same.
    const ExchangeRate *rateRow(QStringView from, QStringView to, Day day) const;
};

} // namespace counterfoil
