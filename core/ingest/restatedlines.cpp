// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/restatedlines.h"

#include "core/ingest/differinglines.h"
#include "core/ingest/tally.h"

#include <map>
#include <numeric>
#include <set>

namespace counterfoil {

namespace {

//! A difference: the numbers of its lines on either side, −1 where there is none.
struct Pair
{
    int before = -1;
    int after = -1;
};

using Numbers = std::vector<int>;

//! Takes the lines of both lists that have the same hash out of them, as pairs. Both lists are in the order of their
//! source and stay so.
void pairByHash(Numbers &gone, Numbers &come, const std::vector<LineHash> &before, const std::vector<LineHash> &after,
                std::vector<Pair> &pairs)
{
    std::multimap<LineHash, int> waiting;
    for (const int number : gone)
        waiting.emplace(before[std::size_t(number)], number);
    std::set<int> taken;
    std::erase_if(come, [&](int number) {
        const auto match = waiting.find(after[std::size_t(number)]);
        if (match == waiting.end())
            return false;
        pairs.push_back({match->second, number});
        taken.insert(match->second);
        waiting.erase(match);
        return true;
    });
    std::erase_if(gone, [&taken](int number) { return taken.contains(number); });
}

//! Pairs the lines of one key.
void pairKey(Numbers gone, Numbers come, const DifferingLines &before, const DifferingLines &after,
             std::vector<Pair> &pairs)
{
    if (gone.size() * come.size() > 1) {
        pairByHash(gone, come, before.texts, after.texts, pairs);
        pairByHash(gone, come, before.figures, after.figures, pairs);
    }
    for (std::size_t i = 0; i < std::max(gone.size(), come.size()); ++i)
        pairs.push_back({i < gone.size() ? gone[i] : -1, i < come.size() ? come[i] : -1});
}

//! The numbers of a side's lines, those of one key together and in the order of their source.
Numbers byKey(const DifferingLines &lines)
{
    Numbers numbers(lines.keys.size());
    std::iota(numbers.begin(), numbers.end(), 0);
    std::stable_sort(numbers.begin(), numbers.end(),
                     [&lines](int a, int b) { return lines.keys[std::size_t(a)] < lines.keys[std::size_t(b)]; });
    return numbers;
}

std::vector<Pair> pairsOf(const DifferingLines &before, const DifferingLines &after)
{
    const Numbers gone = byKey(before);
    const Numbers come = byKey(after);
    std::vector<Pair> pairs;
    auto left = gone.begin();
    auto right = come.begin();
    const auto keyAt = [](Numbers::const_iterator at, const DifferingLines &lines) {
        return lines.keys[std::size_t(*at)];
    };
    while (left != gone.end() || right != come.end()) {
        const bool fromLeft = right == come.end() || (left != gone.end() && keyAt(left, before) <= keyAt(right, after));
        const LineHash key = fromLeft ? keyAt(left, before) : keyAt(right, after);
        const auto leftEnd =
            std::find_if(left, gone.end(), [&](int number) { return before.keys[std::size_t(number)] != key; });
        const auto rightEnd =
            std::find_if(right, come.end(), [&](int number) { return after.keys[std::size_t(number)] != key; });
        pairKey({left, leftEnd}, {right, rightEnd}, before, after, pairs);
        left = leftEnd;
        right = rightEnd;
    }
    return pairs;
}

//! Adds up differences and finds the largest ones.
class Summing
{
public:
    Summing(const DifferingLines &before, const DifferingLines &after, const HolderBook &holders, qint64 limit)
        : m_before(before), m_after(after), m_holders(holders), m_limit(std::size_t(limit)), m_touched(holders.count())
    {}

    void add(const Pair &pair)
    {
        const bool isAltered = pair.before >= 0 && pair.after >= 0;
        if (pair.before >= 0)
            (isAltered ? m_alteredBefore : m_removed).add(m_before.amount(pair.before));
        if (pair.after >= 0)
            (isAltered ? m_alteredAfter : m_added).add(m_after.amount(pair.after));
        for (const int invoice : m_holders.invoices(holderOf(pair))) {
            Touched &touched = m_touched[std::size_t(invoice)];
            ++touched.lines;
            if (pair.before >= 0)
                touched.before.add(m_before.amount(pair.before));
            if (pair.after >= 0)
                touched.after.add(m_after.amount(pair.after));
        }
        rank(pair);
    }

    //! The largest differences, the largest first and equal ones in the order of their source.
    std::vector<Pair> largest()
    {
        std::sort(m_ranked.begin(), m_ranked.end());
        std::vector<Pair> pairs;
        pairs.reserve(m_ranked.size());
        for (const Ranked &ranked : m_ranked)
            pairs.push_back(ranked.pair);
        return pairs;
    }

    void tell(Restatement &restatement) const
    {
        restatement.added = m_added.total();
        restatement.removed = m_removed.total();
        restatement.alteredBefore = m_alteredBefore.total();
        restatement.alteredAfter = m_alteredAfter.total();
        for (std::size_t i = 0; i < m_touched.size(); ++i) {
            const Touched &touched = m_touched[i];
            if (touched.lines > 0)
                restatement.touched.append(
                    {m_holders.id(int(i)), touched.lines, touched.before.total(), touched.after.total()});
        }
    }

    int holderOf(const Pair &pair) const
    {
        return pair.before >= 0 ? m_before.holders[std::size_t(pair.before)] : m_after.holders[std::size_t(pair.after)];
    }

private:
    struct Touched
    {
        qint64 lines = 0;
        ExactSum before;
        ExactSum after;
    };

    struct Ranked
    {
        Exact size;
        int order = 0;
        Pair pair;

        friend bool operator<(const Ranked &a, const Ranked &b)
        {
            return a.size == b.size ? a.order < b.order : a.size > b.size;
        }
    };

    void rank(const Pair &pair)
    {
        const Exact before = pair.before >= 0 ? m_before.amounts.exact(pair.before) : Exact();
        const Exact after = pair.after >= 0 ? m_after.amounts.exact(pair.after) : Exact();
        Ranked ranked{(after - before).abs(), m_order++, pair};
        const bool isFull = m_ranked.size() == m_limit;
        if (m_limit == 0 || (isFull && !(ranked < m_ranked.front())))
            return;
        if (isFull) {
            std::pop_heap(m_ranked.begin(), m_ranked.end());
            m_ranked.pop_back();
        }
        m_ranked.push_back(std::move(ranked));
        std::push_heap(m_ranked.begin(), m_ranked.end());
    }

    const DifferingLines &m_before;
    const DifferingLines &m_after;
    const HolderBook &m_holders;
    std::size_t m_limit;
    int m_order = 0;
    ExactSum m_added;
    ExactSum m_removed;
    ExactSum m_alteredBefore;
    ExactSum m_alteredAfter;
    std::vector<Touched> m_touched;
    std::vector<Ranked> m_ranked; // a heap, the smallest in front
};

//! What a line says, attribute by attribute; which are those of the key comes from keyTexts() and keyDays().
class Wording
{
public:
    Wording(const PickedLines &before, const PickedLines &after) : m_before(before), m_after(after) {}

    RestatedLine line(const Pair &pair) const
    {
        RestatedLine line;
        const PickedLines &told = pair.after >= 0 ? m_after : m_before;
        const int number = pair.after >= 0 ? pair.after : pair.before;
        line.kind = pair.before < 0  ? RestatedKind::Added
                    : pair.after < 0 ? RestatedKind::Removed
                                     : RestatedKind::Altered;
        nameLine(line, told, number);
        if (pair.before >= 0)
            line.before = m_before.amount(pair.before);
        if (pair.after >= 0)
            line.after = m_after.amount(pair.after);
        if (line.kind == RestatedKind::Altered)
            addMoved(line, pair);
        else
            addFigures(line, told, number);
        return line;
    }

private:
    static void nameLine(RestatedLine &line, const PickedLines &lines, int number)
    {
        const Layout &layout = lines.layout();
        for (const int text : keyTexts(lines.shape()))
            line.key.append({QString::fromLatin1(layout.texts[std::size_t(text)].name), lines.text(text, number)});
        for (const int day : keyDays(lines.shape()))
            line.key.append({QString::fromLatin1(layout.days[std::size_t(day)]), lines.day(day, number)});
        const bool isUsage = lines.shape() == Shape::Usage;
        line.customer = lines.text(isUsage ? int(UsageText::CustomerName) : int(ReconText::CustomerName), number);
        line.product = lines.text(isUsage ? int(UsageText::ProductName) : int(ReconText::ProductName), number);
        line.days = lines.days(number);
    }

    void addMoved(RestatedLine &line, const Pair &pair) const
    {
        const Layout &layout = m_before.layout();
        const auto note = [&line](const char *name, const QString &before, const QString &after) {
            if (before != after)
                line.moved.append({QString::fromLatin1(name), before, after});
        };
        for (std::size_t i = 0; i < layout.decimals.size(); ++i)
            note(layout.decimals[i], m_before.decimal(int(i), pair.before), m_after.decimal(int(i), pair.after));
        for (std::size_t i = 0; i < layout.days.size(); ++i)
            note(layout.days[i], m_before.day(int(i), pair.before), m_after.day(int(i), pair.after));
        for (std::size_t i = 0; i < layout.texts.size(); ++i) {
            if (m_before.shape() != Shape::Reconciliation || int(i) != int(ReconText::OrderDateText))
                note(layout.texts[i].name, m_before.text(int(i), pair.before), m_after.text(int(i), pair.after));
        }
    }

    static void addFigures(RestatedLine &line, const PickedLines &lines, int number)
    {
        const Layout &layout = lines.layout();
        const bool isAdded = line.kind == RestatedKind::Added;
        for (std::size_t i = 0; i < layout.decimals.size(); ++i) {
            const QString value = lines.decimal(int(i), number);
            if (!value.isEmpty())
                line.moved.append({QString::fromLatin1(layout.decimals[i]), isAdded ? QString() : value,
                                   isAdded ? value : QString()});
        }
    }

    const PickedLines &m_before;
    const PickedLines &m_after;
};

//! The lines of one side that pairs name.
Result<PickedLines> picked(const LineSource &source, const DifferingLines &lines, const std::vector<Pair> &pairs,
                           int Pair::*side)
{
    std::vector<int> numbers;
    for (const Pair &pair : pairs) {
        if (pair.*side >= 0)
            numbers.push_back(pair.*side);
    }
    return PickedLines::read(source, lines, std::move(numbers));
}

} // namespace

Result<Restatement> restatedLines(const LineSource &before, const LineSource &after, const LineDifferences &found,
                                  const InvoicesOfLine &invoicesOf, qint64 limit)
{
    HolderBook holders(invoicesOf);
    const Result<DifferingLines> gone = DifferingLines::read(before, found.gone, holders);
    if (!gone)
        return std::unexpected(gone.error());
    const Result<DifferingLines> come = DifferingLines::read(after, found.come, holders);
    if (!come)
        return std::unexpected(come.error());
    Summing summing(*gone, *come, holders, limit);
    for (const Pair &pair : pairsOf(*gone, *come))
        summing.add(pair);
    Restatement restatement;
    restatement.change = found.change;
    summing.tell(restatement);
    const std::vector<Pair> largest = summing.largest();
    const Result<PickedLines> old = picked(before, *gone, largest, &Pair::before);
    if (!old)
        return std::unexpected(old.error());
    const Result<PickedLines> fresh = picked(after, *come, largest, &Pair::after);
    if (!fresh)
        return std::unexpected(fresh.error());
    const Wording wording(*old, *fresh);
    for (const Pair &pair : largest) {
        restatement.lines.append(wording.line(pair));
        for (const int invoice : holders.invoices(summing.holderOf(pair)))
            restatement.lines.last().invoices.append(holders.id(invoice));
    }
    restatement.listed = restatement.lines.size();
    return restatement;
}

} // namespace counterfoil
