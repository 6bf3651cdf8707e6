// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/day.h"
#include "core/model/family.h"
#include "core/model/party.h"
#include "core/money/money.h"

#include <QStringList>

namespace counterfoil {

enum class InvoiceState { Draft, Approved, Issued, Credited };
enum class InvoiceType { Invoice, CreditNote };
enum class LineKind { Charge, SeatCount, Prepayment, OwnService, Manual };

QString wordOf(InvoiceState state);
QString wordOf(InvoiceType type);
QString wordOf(LineKind kind);
std::optional<InvoiceState> invoiceStateOf(QStringView word);
std::optional<InvoiceType> invoiceTypeOf(QStringView word);
std::optional<LineKind> lineKindOf(QStringView word);

//! What an invoice line took from Microsoft's lines: lines of one set, one service period and one way of pricing.
//! Nothing on an invoice is without one, but for a person's own lines (contract, section 5.1). Amounts are unrounded.
//! "Home" is the seller's currency.
struct SourcePart
{
    qint64 set = 0; //!< source set; 0 for own services and prepayments
    Month month;    //!< Microsoft month of the set; invalid where not billed yet
    QString tenant;
    QString product;
    QString sku;
    QString subscription;
    QString
        key; //!< which lines of the set: empty for all of the subscription, product and SKU in `days`, "row N" for one
    Days days;                //!< of the lines, cut to the part
    qint64 lines = 0;         //!< how many source lines
    bool prepaidTerm = false; //!< its recognition in another month is cause "prepaid", not "period"
    Exact cost;               //!< in Microsoft's billing currency
    Exact costLocal;          //!< in the invoice's currency at Microsoft's rate
    Exact sale;               //!< in the invoice's currency
    Exact costHome;           //!< at Microsoft's rate
    Exact quantityHome;       //!< counted seats against charged ones
    Exact priceHome;          //!< sale − cost at Microsoft's rate
    Exact prepaidHome;        //!< paid in advance − released
    Exact exchangeHome;       //!< the difference of rates

    Exact saleHome() const { return costHome + quantityHome + priceHome + prepaidHome + exchangeHome; }
    friend bool operator==(const SourcePart &, const SourcePart &) = default;
};

struct InvoiceLine
{
    qint64 id = 0; //!< within the invoice, from 1; stays the same when a draft is remade with the same line
    LineKind kind = LineKind::Charge;
    QString description;
    QString explanation; //!< one sentence in the customer's language
    QString key;         //!< names the line over remakes of a draft: group, family, rule and tax, or the own service
    Decimal quantity = 1;
    Decimal unitPrice; //!< never negative
    Decimal baseQuantity = 1;
    QString unit = QStringLiteral("C62"); //!< UN/ECE recommendation 20
    Decimal net;                          //!< round(quantity × unitPrice ÷ baseQuantity)
    Decimal cost;                         //!< what Microsoft charged, in the invoice's currency at Microsoft's rate
    Family family = Family::Other;
    QString subscription;
    QString product;
    QString sku;
    QString group; //!< group value of the contract's `group`
    QString rule;  //!< id of the price rule, empty where none matched
    bool unpriced = false;
    bool edited = false; //!< a person set the net
    QString tax;         //!< id of the terms' tax
    Days days;
    qint64 sources = 0; //!< how many source lines
    QList<SourcePart> parts;

    friend bool operator==(const InvoiceLine &, const InvoiceLine &) = default;
};

//! VAT of one category and rate.
struct TaxTotal
{
    QString id;       //!< of the terms' tax
    QString category; //!< UNCL 5305: S, AE, Z, E, G, K, O …
    Decimal rate;     //!< percent
    QString reason;
    Decimal net;
    Decimal tax;

    friend bool operator==(const TaxTotal &, const TaxTotal &) = default;
};

//! Why a draft needs a person: contract, section 5.10.
struct Guard
{
    QString code; //!< minimumMargin, maximumChange, zeroPrice, newProduct, seatPrice, dailyFile …
    QString text; //!< one sentence in English

    friend bool operator==(const Guard &, const Guard &) = default;
};

//! A local invoice or credit note. All amounts in `currency`.
struct Invoice
{
    QString id;     //!< "contract/2026-01-15" for invoices: stable over remakes; credit notes "credit/INV-…/1"
    QString number; //!< empty before issue
    InvoiceType type = InvoiceType::Invoice;
    InvoiceState state = InvoiceState::Draft;
    QString customer;
    QString contract;
    Days service;
    Month month; //!< in which the service period starts
    Day issuedOn;
    Day dueOn;
    QString currency;
    Decimal net;
    Decimal tax;
    Decimal gross;
    Decimal prepaid;
    Decimal due;
    Decimal homeRate = 1; //!< invoice's currency → seller's, on the first day of the service period
    QList<TaxTotal> taxes;
    QList<Guard> guards;
    QList<InvoiceLine> lines;
    QString language = QStringLiteral("en");
    QString buyerReference;
    QString purchaseOrder;
    QString credits; //!< number of the invoice that a credit note credits
    QString reason;  //!< of a credit note
    Party seller;
    Party buyer;
    QString logo; //!< path of the seller's logo as in the terms, may be empty

    bool isFrozen() const { return state != InvoiceState::Draft; }
    //! Whether the customer has it, credited or not.
    bool isIssued() const { return state == InvoiceState::Issued || state == InvoiceState::Credited; }
    //! Whether it is a credit note, or becomes one with its number: below 0 it counts in their series.
    bool isCreditNote() const { return type == InvoiceType::CreditNote || (number.isEmpty() && gross.isNegative()); }
    //! What it is called: its number once it has one, before that its id.
    const QString &name() const { return number.isEmpty() ? id : number; }
    friend bool operator==(const Invoice &, const Invoice &) = default;
};

//! What a line costs in the seller's currency at Microsoft's rate, rounded once as its `cost` is in the invoice's own.
//! Margins are sums of it, so that lines, invoices, customers and every report come to one figure.
Decimal costHomeOf(const InvoiceLine &line, int digits);

//! Whether the code of a unit stands for a mere piece, which no document names.
bool isPiece(QStringView unit);
//! Seats for a part of their cycle as a reader counts them: 211 at a price for 15 are 14.0667 at that price. The fewest
//! decimals that still come to the net; no value where none do, or where the price is one per a unit with a name.
std::optional<Decimal> countedQuantity(const InvoiceLine &line, int digits);
//! The same as every document and screen shows it: the line's own quantity where none can be counted.
Decimal shownQuantity(const InvoiceLine &line, int digits);
//! What a line's price is set against, in the invoice's currency: of counted seats what as many cost at Microsoft's
//! price, whatever Microsoft has charged by then; of others their `cost`.
Decimal pricedCostOf(const InvoiceLine &line, int digits);

//! Sums of lines, VAT per category and rate on the sum of its lines (half away from zero), gross and due. Sets net,
//! taxes, tax, gross and due from the lines and from the tax texts in `taxes` (their id, category, rate and reason are
//! kept).
void total(Invoice &invoice, const QList<TaxTotal> &rates);

//! One row of the usage annex behind an Azure invoice: amounts in the invoice's currency, already rounded so that they
//! sum.
struct AnnexRow
{
    QString group; //!< subscription name, resource group or tag value
    QString resourceGroup;
    QString meter;
    Decimal quantity;
    QString unit;
    Decimal amount;
};

struct AnnexDay
{
    Day day;
    Decimal amount;
};

//! What an Azure line is made of, for people: by group, resource group and meter, and per day.
struct UsageAnnex
{
    QString groupedBy; //!< "subscription", "resourceGroup" or "tag:NAME"
    QList<AnnexRow> rows;
    QList<AnnexDay> days;
    qint64 sourceRows = 0;
    bool isEmpty() const { return rows.isEmpty(); }
};

} // namespace counterfoil
