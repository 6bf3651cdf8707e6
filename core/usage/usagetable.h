// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourceset.h"
#include "core/usage/amountcolumn.h"

#include <QHash>
#include <QMap>

#include <memory>

namespace counterfoil {

//! What a row of usage is told apart by. Each has a pool of texts; a row knows their numbers.
enum class UsageDimension {
    Customer,
    Subscription,
    ResourceGroup,
    Resource,
    MeterCategory,
    Meter,
    Region,
    Unit,
    Tags,
    Count
};
constexpr std::size_t usageDimensions = std::size_t(UsageDimension::Count);

//! Distinct values of a dimension, by a key that ignores case, in the spelling of the first.
class TextPool
{
public:
    quint32 numberOf(const QString &key, const QString &shown);
    const QString &key(quint32 number) const { return m_keys[number]; }
    const QString &text(quint32 number) const { return m_texts[number]; }
    quint32 size() const { return quint32(m_texts.size()); }

private:
    QHash<QString, quint32> m_numbers;
    QStringList m_keys;
    QStringList m_texts;
};

//! What the texts of a row say, once for each combination that occurs.
struct UsageCombination
{
    std::array<quint32, usageDimensions> values{};
    bool covered = false;  //!< by a reservation or a savings plan
    bool excluded = false; //!< never earns the partner's credit: spot, a third party, what a benefit covers

    quint32 operator[](UsageDimension dimension) const { return values[std::size_t(dimension)]; }
};

//! The daily rows and Azure cost lines of one month and currency in memory, in columns: some 50 bytes a row, whatever
//! its texts. Everything that is asked of a month is answered from here; the file is read once. Amounts are in billing
//! currency, exact.
struct UsageTable
{
    Month month;
    QString currency;
    std::array<TextPool, usageDimensions> pools;
    std::vector<QMap<QString, QString>> tags; //!< by the number of UsageDimension::Tags
    std::vector<UsageCombination> combinations;

    std::vector<quint32> combination; //!< by row, like all columns below
    std::vector<qint16> day;          //!< days since the first of the month; usage of other months can be billed in it
    std::vector<quint8> percentage;   //!< which of `percentages`
    std::vector<quint16> set;         //!< which of `sets`
    std::vector<quint32> line;        //!< in its file, from 0
    AmountColumn<qint64> cost;        //!< what Microsoft asks for it
    AmountColumn<qint64> quantity;
    AmountColumn<Int128> list; //!< unit price × quantity × exchange rate; the cost where the file has no unit price

    std::vector<Decimal> percentages{Decimal()}; //!< of earned credit, in percent: 0, 15
    QList<SourceSet> sets;

    quint32 rows() const { return quint32(combination.size()); }
    const TextPool &pool(UsageDimension dimension) const { return pools[std::size_t(dimension)]; }
    const UsageCombination &of(quint32 row) const { return combinations[combination[row]]; }
    Day dayOf(quint32 row) const { return month.first().plusDays(day[row]); }
    const QString &text(quint32 row, UsageDimension dimension) const
    {
        return pool(dimension).text(of(row)[dimension]);
    }
    //! How many values of a dimension occur.
    qint64 count(UsageDimension dimension) const;
    //! Names of tags, the most used first.
    QStringList tagNames() const;
};

//! The value of a tag, whatever the case of its name; empty without one.
QString tagValue(const QMap<QString, QString> &tags, const QString &name);

//! Sums of rows, exact.
struct UsageSums
{
    qint64 rows = 0;
    Exact cost;
    Exact list;
    Exact credit; //!< earned: list value × percentage

    void add(const UsageSums &other);
};

//! Adds rows of a table up.
class UsageAdder
{
public:
    explicit UsageAdder(const UsageTable &table) : m_table(table), m_lists(table.percentages.size()) {}
    void add(quint32 row)
    {
        m_table.cost.addTo(m_cost, row);
        m_table.list.addTo(m_lists[m_table.percentage[row]], row);
        ++m_rows;
    }
    UsageSums sums() const;

private:
    const UsageTable &m_table;
    qint64 m_rows = 0;
    AmountSum m_cost;
    std::vector<AmountSum> m_lists; //!< by percentage
};

} // namespace counterfoil
