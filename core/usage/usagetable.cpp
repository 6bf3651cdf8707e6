// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/usagetable.h"

namespace counterfoil {

quint32 TextPool::numberOf(const QString &key, const QString &shown)
{
    const QString folded = key.toCaseFolded();
    const auto known = m_numbers.constFind(folded);
    if (known != m_numbers.constEnd())
        return *known;
    const quint32 number = size();
    m_numbers.insert(folded, number);
    m_keys.append(key);
    m_texts.append(shown);
    return number;
}

qint64 UsageTable::count(UsageDimension dimension) const
{
    std::vector<bool> seen(pool(dimension).size());
    for (const UsageCombination &one : combinations)
        seen[one[dimension]] = true;
    return std::count(seen.begin(), seen.end(), true);
}

QStringList UsageTable::tagNames() const
{
    struct Name
    {
        int uses = 0;
        QString spelled;
    };
    QMap<QString, Name> names; // by what Azure compares: names of tags without case
    for (const UsageCombination &one : combinations) {
        const QMap<QString, QString> &own = tags[one[UsageDimension::Tags]];
        for (auto tag = own.begin(); tag != own.end(); ++tag) {
            Name &name = names[tag.key().toCaseFolded()];
            if (name.uses++ == 0)
                name.spelled = tag.key();
        }
    }
    QList<Name> sorted = names.values();
    std::stable_sort(sorted.begin(), sorted.end(), [](const Name &a, const Name &b) { return a.uses > b.uses; });
    QStringList texts;
    for (const Name &name : sorted)
        texts << name.spelled;
    return texts;
}

QString tagValue(const QMap<QString, QString> &tags, const QString &name)
{
    for (auto tag = tags.begin(); tag != tags.end(); ++tag) {
        if (tag.key().compare(name, Qt::CaseInsensitive) == 0)
            return tag.value();
    }
    return {};
}

void UsageSums::add(const UsageSums &other)
{
    rows += other.rows;
    cost += other.cost;
    list += other.list;
    credit += other.credit;
}

UsageSums UsageAdder::sums() const
{
    UsageSums sums;
    sums.rows = m_rows;
    sums.cost = m_cost.total();
    for (std::size_t i = 0; i < m_lists.size(); ++i) {
        const Exact list = m_lists[i].total();
        sums.list += list;
        sums.credit += list * Exact(m_table.percentages[i]) * Exact::scaled(qint64(1), 2);
    }
    return sums;
}

} // namespace counterfoil
