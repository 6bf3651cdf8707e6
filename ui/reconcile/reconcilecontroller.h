// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/company/comparisondesk.h"
#include "ui/reconcile/whycontent.h"

namespace counterfoil {

//! A line of the bridge at its level, or under it one reason a person can read.
struct ReconcileRow
{
    QString key;
    int depth = 0;
    QString name;     //!< of the customer, the invoice or the subscription
    QString owner;    //!< whose it is; the name itself for a customer
    QString customer; //!< id of the terms, empty for a tenant that nobody owns
    QString tenant;
    QString group;    //!< the invoice's id or the subscription, as the bridge keeps it
    bool sums = true; //!< has both sides: no reason
    Decimal microsoft;
    Decimal local;
    Decimal unexplained;
    QMap<Mark, Decimal> amounts;
    QString state;
    qsizetype place = 0; //!< among the level's rows
    qsizetype item = -1; //!< of the reason among those of its cause
    Decimal amountOf(Mark mark) const { return amounts.value(mark); }
};

//! The bridge's own customers as rows of the level of customers.
QList<BridgeGroup> bridgeCustomers(const Bridge &bridge);
QList<ReconcileRow> reconcileRows(const QList<BridgeGroup> &rows, BridgeLevel level);
//! The same of the bridge's customers.
QList<ReconcileRow> reconcileRows(const Bridge &bridge);
//! With the states of what is found about their customers and tenants: open before disputed, accepted and explained.
QList<ReconcileRow> withFindingStates(QList<ReconcileRow> rows, const QList<TrackedFinding> &findings);
//! What a row is called before others: "INV-2026-00012, Contoso GmbH".
QString wholeName(const ReconcileRow &row);
BridgeRowName bridgeNameOf(const ReconcileRow &row, BridgeLevel level);
//! What Why? says about a cause of the whole month, and about the difference of its two sides.
WhyContent whyOf(const Bridge &bridge, Mark mark);
WhyContent whyOfSum(const Bridge &bridge);
//! The two amounts of the month, with what each customer has of them.
WhyContent whyOfMicrosoft(const Bridge &bridge);
WhyContent whyOfLocal(const Bridge &bridge);
//! What the local invoices leave over their own cost.
WhyContent whyOfMargin(const Bridge &bridge);
//! The same of some of them, without what they are.
WhyContent whyOfMargin(const Bridge &bridge, const Decimal &local, const Decimal &cost);
//! The same of a row of any level, or of one reason of a cause; `who` is what the row is called.
WhyContent whyOf(const Bridge &bridge, const BridgeCustomer &row, const QString &who, Mark mark, qsizetype item = -1);
WhyContent whyOfSum(const Bridge &bridge, const BridgeCustomer &row, const QString &who);
//! What stands under Microsoft, under Local and under Others in a row; `chosen` are the causes with a column.
WhyContent whyOfMicrosoft(const Bridge &bridge, const BridgeCustomer &row, const QString &who);
WhyContent whyOfLocal(const Bridge &bridge, const BridgeCustomer &row, const QString &who);
WhyContent whyOfOthers(const Bridge &bridge, const BridgeCustomer &row, const QString &who, const QList<Mark> &chosen);
//! The cause that a finding is about, of its customer or tenant; their difference where it is about none, such as a
//! guard. Empty where the bridge knows neither.
WhyContent whyOfFinding(const Bridge &bridge, const Finding &finding);
//! Why two sides' lines differ.
WhyContent whyOfPair(const Bridge &bridge, const LinePair &pair, const QString &who);
//! Puts the lines of one side, `&LinePair::microsoft` or `&LinePair::local`, to the sources of what they come to.
void addSide(WhyContent &why, const SideBySide &sides, QList<PairedLine> LinePair::*side);

//! Asks for the rows of a level and for both sides of one of them; answers to older questions are dropped.
class ReconcileController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void askRows(ComparisonDesk &desk, Month month, BridgeLevel level);
    void askSides(ComparisonDesk &desk, Month month, const BridgeRowName &row, const QString &name);
    void forget()
    {
        ++m_rowAsks;
        ++m_sideAsks;
    }

Q_SIGNALS:
    void rowsReady(BridgeLevel level, const QList<BridgeGroup> &rows);
    void sidesReady(const SideBySide &sides, const QString &name);
    void failed(const QString &what, const Error &error);

private:
    int m_rowAsks = 0;
    int m_sideAsks = 0;
};

} // namespace counterfoil
