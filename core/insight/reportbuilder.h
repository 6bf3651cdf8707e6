// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/report.h"
#include "core/money/exact.h"

#include <map>

namespace counterfoil {

//! Figures of one key in one month, before rounding. Figures of equal keys, month and currency add up.
struct ReportFact
{
    QStringList keys; //!< texts of the key columns
    Month month;
    QList<std::optional<Exact>> figures; //!< of the figure columns in their order; none: not known
    QString currency;
    int digits = 2;
    QString customer = {};
    QString subscription = {};
    QString invoice = {};
};

//! Gathers facts into rows by month below a sum of each key, a total and a chart by month. Every figure is rounded
//! once, where its month is known; sums and totals are sums of what is shown, so that everything shown adds up.
class ReportBuilder
{
public:
    //! The columns are the keys, the month, then figures; a figure with `part` and `whole` is their share or difference
    //! and is worked out here.
    explicit ReportBuilder(Report head);

    void add(const ReportFact &fact);
    //! Rows with the largest first figure first. The chart shows the columns of these keys by month.
    Report build(const QStringList &charted, ReportChart::Shape shape = ReportChart::Shape::Bars);

private:
    struct Key
    {
        QStringList keys;
        QString currency;
        friend bool operator<(const Key &a, const Key &b)
        {
            return std::tie(a.keys, a.currency) < std::tie(b.keys, b.currency);
        }
    };
    struct Group
    {
        ReportFact first;
        bool sameCustomer = true;
        bool sameSubscription = true;
        std::map<Month, QList<std::optional<Exact>>> months;
    };

    bool isGiven(int column) const;
    ReportRow leafOf(const Group &group, Month month, const QList<std::optional<Exact>> &figures) const;
    ReportRow sumOf(const Group &group, const QList<ReportRow> &leaves) const;
    void work(ReportRow &row) const;
    ReportRow totalOf(const QList<ReportRow> &sums) const;
    void draw(Report &report, const QStringList &charted) const;

    Report m_report;
    int m_monthColumn = 0;
    std::map<Key, Group> m_groups;
};

//! Draws the keys with the largest sums as lines by month, the rest of them together as "other".
void chartByKey(Report &report, int keyColumn, const QString &figure, int most);

//! The part as a percentage of the whole, one decimal; none where the whole is 0.
std::optional<Decimal> percentOf(const Decimal &part, const Decimal &whole);

} // namespace counterfoil
