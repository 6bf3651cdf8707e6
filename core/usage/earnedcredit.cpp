// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/earnedcredit.h"

namespace counterfoil {

namespace {

constexpr int usualPercentage = 15;

class CreditReader
{
public:
    explicit CreditReader(const UsageTable &table) : m_table(table) { findRefused(); }
    EarnedCredit read();

private:
    using Place = std::pair<quint32, int>; //!< subscription and day

    Place placeOf(quint32 row) const { return {m_table.of(row)[UsageDimension::Subscription], m_table.day[row]}; }
    //! Refunds and free rows neither earn nor lose.
    bool counts(quint32 row) const { return !m_table.of(row).excluded && m_table.list.sign(row) > 0; }
    void findRefused();
    Decimal percentage() const;
    void addRow(EarnedCredit &credit, CreditAmounts &amounts, quint32 row) const;
    CreditSubscription subscriptionOf(quint32 number) const;
    static void findGaps(CreditSubscription &subscription);

    const UsageTable &m_table;
    std::vector<bool> m_refused;       //!< by meter: never earns, though others of the subscription and day do
    std::vector<quint32> m_customerOf; //!< by subscription
};

void CreditReader::findRefused()
{
    const quint32 meters = m_table.pool(UsageDimension::Meter).size();
    std::vector<bool> earns(meters);
    QHash<Place, bool> open;
    for (quint32 row = 0; row < m_table.rows(); ++row) {
        if (m_table.percentage[row] != 0) {
            earns[m_table.of(row)[UsageDimension::Meter]] = true;
            open[placeOf(row)] = true;
        }
    }
    m_refused.resize(meters);
    m_customerOf.resize(m_table.pool(UsageDimension::Subscription).size());
    for (const UsageCombination &one : m_table.combinations)
        m_customerOf[one[UsageDimension::Subscription]] = one[UsageDimension::Customer];
    for (quint32 row = 0; row < m_table.rows(); ++row) {
        const quint32 meter = m_table.of(row)[UsageDimension::Meter];
        if (!earns[meter] && !m_refused[meter] && open.contains(placeOf(row)))
            m_refused[meter] = true;
    }
}

Decimal CreditReader::percentage() const
{
    const Decimal most = *std::max_element(m_table.percentages.begin(), m_table.percentages.end());
    return most.sign() > 0 ? most : Decimal(usualPercentage);
}

void CreditReader::addRow(EarnedCredit &credit, CreditAmounts &amounts, quint32 row) const
{
    static const Exact percent = Exact::scaled(qint64(1), 2); // dividing would leave machine integers
    const Exact list = m_table.list.at(row);
    amounts.list += list;
    if (m_table.percentage[row] == 0) {
        amounts.lost += list * credit.percentage * percent;
        ++amounts.missing;
        return;
    }
    amounts.covered += list;
    amounts.credit += list * m_table.percentages[m_table.percentage[row]] * percent;
}

CreditSubscription CreditReader::subscriptionOf(quint32 number) const
{
    CreditSubscription made;
    made.id = m_table.pool(UsageDimension::Subscription).key(number);
    made.name = m_table.pool(UsageDimension::Subscription).text(number);
    made.customer = m_table.pool(UsageDimension::Customer).key(m_customerOf[number]);
    made.customerName = m_table.pool(UsageDimension::Customer).text(m_customerOf[number]);
    return made;
}

void CreditReader::findGaps(CreditSubscription &subscription)
{
    for (const CreditDay &day : subscription.days) {
        if (day.amounts.missing == 0)
            continue;
        if (!subscription.gaps.isEmpty() && subscription.gaps.last().days.to.plusDays(1) == day.day) {
            subscription.gaps.last().days.to = day.day;
            subscription.gaps.last().lost += day.amounts.lost;
        } else {
            subscription.gaps.append({{day.day, day.day}, day.amounts.lost});
        }
    }
}

EarnedCredit CreditReader::read()
{
    EarnedCredit credit{m_table.month, m_table.currency, percentage(), {}, {}};
    QHash<Place, CreditAmounts> sums;
    for (quint32 row = 0; row < m_table.rows(); ++row) {
        const bool earned = m_table.percentage[row] != 0;
        if (counts(row) && (earned || !m_refused[m_table.of(row)[UsageDimension::Meter]]))
            addRow(credit, sums[placeOf(row)], row);
    }
    std::map<Place, CreditAmounts> ordered;
    for (auto sum = sums.begin(); sum != sums.end(); ++sum)
        ordered.emplace(sum.key(), sum.value());
    quint32 current = std::numeric_limits<quint32>::max();
    for (const auto &[place, amounts] : ordered) {
        if (std::exchange(current, place.first) != place.first)
            credit.subscriptions.append(subscriptionOf(place.first));
        CreditSubscription &subscription = credit.subscriptions.last();
        subscription.days.append({m_table.month.first().plusDays(place.second), amounts});
        subscription.amounts.add(amounts);
        credit.amounts.add(amounts);
    }
    for (CreditSubscription &subscription : credit.subscriptions)
        findGaps(subscription);
    std::stable_sort(credit.subscriptions.begin(), credit.subscriptions.end(), [](const auto &a, const auto &b) {
        return a.amounts.lost != b.amounts.lost ? b.amounts.lost < a.amounts.lost : a.name < b.name;
    });
    return credit;
}

} // namespace

void CreditAmounts::add(const CreditAmounts &other)
{
    list += other.list;
    covered += other.covered;
    credit += other.credit;
    lost += other.lost;
    missing += other.missing;
}

EarnedCredit earnedCreditOf(const UsageTable &table)
{
    return CreditReader(table).read();
}

} // namespace counterfoil
