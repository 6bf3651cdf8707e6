// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/reconline.h"

#include <map>
#include <set>

namespace counterfoil {

//! What a seat costs for one charge cycle, and which line says so.
struct LinePrice
{
    Exact unit;       //!< billed for a whole cycle, in billing currency
    Exact listUnit;   //!< UnitPrice in billing currency: before a promotion or the surcharge of an extended term
    QString currency; //!< billing
    int cycleMonths = 1;
    QString term; //!< P1M, P1Y, P3Y; empty where the line names none
    Days days;
    QString invoice; //!< empty: not billed yet
    qint64 line = 0; //!< of its file, from 1
    bool isWhole = false;

    Exact monthly() const { return unit * Exact::fraction(1, cycleMonths); }
};

//! Seats that came or went on a day within a charge cycle.
struct SeatStep
{
    Day day;
    qint64 change = 0;
    bool isPurchase = false; //!< bought or renewed, not added
    QDateTime at;            //!< of the order, where the line names the time of day
};

//! What the reconciliation lines tell of one subscription.
struct LineFacts
{
    QString tenant;
    QString subscription;
    QString customerName;
    QString product;   //!< name
    QString productId; //!< with ':' and the SKU id
    Family family = Family::Licence;
    bool fromMicrosoft = true;
    QString promotion;
    std::map<Day, std::vector<SeatStep>> cycles; //!< by last day of the charge cycle
    std::map<Day, Days> wholeCycles;             //!< by last day, of lines that pay for the whole of it
    std::optional<LinePrice> last;               //!< of the latest line that charges
    std::optional<LinePrice> longer;             //!< of the latest one with a longer term than that
    Days term;                                   //!< as the latest line that says so names it
    Day bought;                                  //!< latest purchase or renewal

    //! Seats in the cycle that ends on a day: everything that was charged less what was taken back.
    qint64 seatsIn(Day cycleEnd) const;
    //! The cycle that a day lies in; none where no line of it is on hand.
    std::optional<Days> cycleOf(Day day) const;
};

//! What a line tells of its subscription beside its charge.
struct LineDetail
{
    Decimal effectivePrice; //!< EffectiveUnitPrice; zero where the line names none
    Days term;              //!< SubscriptionStartDate and SubscriptionEndDate
    QString promotion;
};

//! The reconciliation lines of everything that has a term, by subscription.
class LineBook
{
public:
    using Key = std::pair<QString, QString>; //!< tenant, subscription

    //! Reads the current sets once, billed and not billed yet. Errors: those of the reader.
    static Result<LineBook> read(SourceReader &reader);

    //! Adds a line that counts.
    void add(const ReconLine &line, const LineDetail &detail);
    void addBilled(Month month) { m_billed.insert(month); }

    const std::map<Key, LineFacts> &all() const { return m_facts; }
    const LineFacts *of(const QString &tenant, const QString &subscription) const;
    //! Whether an invoice of that month is on hand: what it does not name has ended.
    bool isBilled(Month month) const { return m_billed.contains(month); }

private:
    Status readSet(SourceReader &reader, const SourceSet &set, const QList<SourceSet> &sets, ReconTexts &texts);

    std::map<Key, LineFacts> m_facts;
    std::set<Month> m_billed;
};

//! "P1Y" for "One-Year commitment …"; empty where the words name no term.
QString termOf(QStringView termAndBillingCycle);
//! 12 for "P1Y"; 0 for what is none.
int monthsOf(QStringView term);

} // namespace counterfoil
