// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/usagedesk.h"

#include <QObject>

namespace counterfoil {

//! One of the conditions or groups in force, which a person can take away.
struct UsageChip
{
    enum class Kind { Group, Days, Condition, CostOver, CreditMissing };
    Kind kind = Kind::Group;
    int index = 0; //!< among the groups, or the conditions
    QString text;
};
QList<UsageChip> groupChips(const UsageQuery &query);
QList<UsageChip> filterChips(const UsageQuery &query);
UsageQuery without(UsageQuery query, const UsageChip &chip);
//! Only the rows of a group, which need no longer be gathered by what they share.
UsageQuery onlyOf(UsageQuery query, const UsageCondition &group);

//! Figures over the chart.
struct UsageFigure
{
    QString name;
    QString figure;
    QString toolTip;
    bool opens = false; //!< somebody can say why it is what it is
};
//! The figures over the chart, from left to right.
enum class UsageFigureKind { Cost, List, Credit, CreditCover, ReservationCover, Against };
//! By UsageFigureKind.
QList<UsageFigure> usageFigures(const UsageSheet &sheet);

//! A way to look at the month.
struct UsageLayout
{
    QString name;
    QList<UsageGrouping> groups;
};
//! What is offered: the usual ones, and one for each of the tags used most.
QList<UsageLayout> usageLayouts(const QStringList &tagNames);

//! What of a month's usage is shown: asks the desk, and drops answers to older questions.
class UsageController final : public QObject
{
    Q_OBJECT
public:
    UsageController();

    //! Asks for the month; a desk that is null has nothing. Asked for again only where something changed.
    void show(UsageDesk *desk, Month month);
    //! What was read is old; nothing is asked until the next show().
    void forget() { m_old = true; }
    const UsageQuery &query() const { return m_query; }
    //! Without what was typed.
    void setQuery(const UsageQuery &query);
    //! What a person types: words and conditions; what cannot be read yet is a word.
    void setTyped(const QString &text);
    const QString &typed() const { return m_typed; }
    void setCurrency(const QString &currency);
    //! Filters to the days; the same days again, or none, to every day.
    void chooseDays(std::optional<Days> days);
    //! What a bar of the chart stands for.
    void setSpan(UsageSpan span);
    UsageSpan span() const { return m_span; }
    void fetch(int view, qint64 first);
    void askOrigin(int view, qint64 position);
    void write(int view, const QString &path);

Q_SIGNALS:
    //! The desk works on an answer, or has given the newest.
    void askingChanged(bool asking);
    void sheetReady(const counterfoil::UsageSheet &sheet);
    //! The chart of the sheet that came last, by day, week or month.
    void chartReady(const counterfoil::UsageChart &chart);
    void pageReady(int view, qint64 first, const QList<counterfoil::UsageLine> &lines);
    void originReady(const counterfoil::UsageOrigin &origin);
    void failed(const QString &what, const counterfoil::Error &error);

private:
    void ask();
    void askAnew();
    void showChart();
    void askMonths();
    UsageQuery whole() const;

    UsageDesk *m_desk = nullptr;
    Month m_month;
    QString m_currency;
    UsageQuery m_query;
    QString m_typed;
    UsageSpan m_span = UsageSpan::Day;
    UsageSheet m_sheet; //!< the newest
    int m_generation = 0;
    bool m_asking = false; //!< for a sheet
    bool m_old = true;
};

} // namespace counterfoil
