// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/rulestanding.h"
#include "core/workspace/monthwork.h"

namespace counterfoil {

//! A part of a line as it is billed: in one service period, by one rule.
struct BenchPart
{
    Days days;
    Fate fate = Fate::Billed;
    QString invoice;           //!< id of the invoice that it belongs on; empty where it is in no service period
    QString rule;              //!< id, empty where none matched
    Exact cost;                //!< in Microsoft's billing currency
    std::optional<Exact> sale; //!< in the customer's currency, before rounding; none where it is not billed by rules
    QString currency;          //!< the customer's
};

//! One rule beside a line.
struct BenchRule
{
    PriceRule rule;
    RuleStanding::Fate fate = RuleStanding::Fate::Unmet;
    QString condition; //!< that does not hold: "family", "tag.env"
    QString wanted;    //!< what the rule asks for there
    QString found;     //!< what the line says; empty where it does not carry it
    Precedence decided = Precedence::Priority;
};

//! A source line on the test bench.
struct BenchResult
{
    SourceSet set;
    qint64 line = 0; //!< in the set, from 1
    QString customer;
    QString tenant;
    QString product;
    QString subscription;
    Family family = Family::Other;
    Day ruledBy; //!< the day whose rules price it
    Days days;
    Decimal quantity;
    Exact cost;             //!< of the line, in `set.currency`
    QList<BenchRule> rules; //!< in order of precedence
    QList<BenchPart> parts; //!< empty where the line itself is not charged
    QString note;           //!< why it is not, or what the amounts are of

    //! The rule that wins; null where none does.
    const BenchRule *winner() const;
};

//! A line of a month for the bench's list, or daily rows that differ in nothing that rules look at.
struct BenchLine
{
    qint64 set = 0;
    qint64 line = 0; //!< in the set, from 1: of several rows the first
    qint64 rows = 1;
    QString customer; //!< empty where nobody owns the tenant
    QString product;
    QString subscription;
    QString detail; //!< of daily rows: resource group and meter category
    Family family = Family::Azure;
    Days days;
    Exact quantity;
    Exact cost;
    QString currency;
    QString rule; //!< that wins on the first day; empty where none does
};

//! Tries price rules on source lines that are on hand; changes nothing. What a month needs is read once.
class RuleBench
{
public:
    //! Both outlive the bench.
    RuleBench(Workspace &workspace, const Terms &terms);
    ~RuleBench();

    //! What a Microsoft month's files charge, by customer, product and days.
    Result<QList<BenchLine>> lines(Month month);
    //! NotFound without such a line. The amounts of a daily row are of that row alone.
    Result<BenchResult> tryLine(qint64 set, qint64 line);

private:
    class Private;
    std::unique_ptr<Private> d;
};

//! The set that a person means: the number of an invoice, or a file as it was imported. Of an invoice with both the
//! reconciliation unless `daily`. NotFound without one.
Result<SourceSet> sourceSetOf(Workspace &workspace, const QString &name, bool daily);

} // namespace counterfoil
