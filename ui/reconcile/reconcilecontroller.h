// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/reconcile/whycontent.h"

namespace counterfoil {

//! A customer's line of the bridge, or under it one reason a person can read.
struct ReconcileRow
{
    QString key;
    int depth = 0;
    QString name;
    QString customer; //!< id of the terms, empty for a tenant that nobody owns
    QString tenant;
    bool sums = true; //!< has both sides: a customer
    Decimal microsoft;
    Decimal local;
    Decimal unexplained;
    QMap<Mark, Decimal> amounts;
    QString state;
    qsizetype place = 0; //!< of the customer in the bridge
    qsizetype item = -1; //!< of the reason among those of its cause
    Decimal amountOf(Mark mark) const { return amounts.value(mark); }
};

QList<ReconcileRow> reconcileRows(const Bridge &bridge);
//! The causes that get a column of their own: unmapped and late where not 0.00, then by amount, at most `most`, in the
//! order of the bridge.
QList<Mark> chosenCauses(const Bridge &bridge, int most);
//! Both sides' lines: what stands on the local invoices of a customer in this month.
QList<SideLine> localLines(const MonthPicture &picture, const QString &customer);

//! What Why? says about a cause of a customer, of one reason of it, or of the whole month (place −1).
WhyContent whyOf(const MonthPicture &picture, Mark mark, qsizetype place, qsizetype item = -1);
//! What it says about one of the two sides.
WhyContent whyOfSum(const MonthPicture &picture, qsizetype place);

//! Asks for the lines of one customer; answers to older questions are dropped.
class ReconcileController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    void askLines(Company &company, Month month, const ReconcileRow &row);
    void forget() { ++m_generation; }

Q_SIGNALS:
    void linesReady(const QList<SideLine> &lines);
    void failed(const QString &what, const Error &error);

private:
    int m_generation = 0;
};

} // namespace counterfoil
