// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/linepairs.h"

#include "core/money/split.h"

namespace counterfoil {

namespace {

Decimal sumOf(const QList<PairedLine> &lines)
{
    Decimal sum;
    for (const PairedLine &line : lines)
        sum += line.amount;
    return sum;
}

Days around(const Days &a, const Days &b)
{
    if (!a.from.isValid() || !b.from.isValid())
        return a.from.isValid() ? a : b;
    return {std::min(a.from, b.from), std::max(a.to, b.to)};
}

//! The lines of a pair before anything is rounded.
struct ExactPair
{
    std::vector<std::pair<PairedLine, Exact>> microsoft;
    std::vector<std::pair<PairedLine, Exact>> local;
    std::map<Cause, Exact> causes;
    Exact difference;

    QString text() const
    {
        return local.empty() ? microsoft.empty() ? QString() : microsoft.front().first.text : local.front().first.text;
    }
};

void sortLines(std::vector<std::pair<PairedLine, Exact>> &lines)
{
    std::sort(lines.begin(), lines.end(), [](const auto &a, const auto &b) {
        const Exact left = a.second.abs();
        const Exact right = b.second.abs();
        return left != right ? left > right : std::tie(a.first.text, a.first.key) < std::tie(b.first.text, b.first.key);
    });
}

//! One side's lines of all pairs, rounded as one: no cent is lost between them.
std::vector<QList<PairedLine>> shown(const std::vector<ExactPair> &pairs,
                                     std::vector<std::pair<PairedLine, Exact>> ExactPair::*side, int digits)
{
    QList<Exact> exacts;
    for (const ExactPair &pair : pairs) {
        for (const auto &[line, amount] : pair.*side)
            exacts.append(amount);
    }
    const QList<Decimal> amounts = shownCumulatively(Exact(0), exacts, digits);
    std::vector<QList<PairedLine>> all;
    qsizetype at = 0;
    for (const ExactPair &pair : pairs) {
        QList<PairedLine> lines;
        for (const auto &[line, amount] : pair.*side) {
            lines.append(line);
            lines.last().amount = amounts[at++];
        }
        all.push_back(std::move(lines));
    }
    return all;
}

//! Causes as they are shown; a cent that rounding moved between the sides belongs to the largest.
QList<std::pair<Cause, Decimal>> shownCauses(const std::map<Cause, Exact> &causes, const Decimal &difference,
                                             int digits)
{
    QList<Exact> exacts;
    for (const auto &[cause, amount] : causes)
        exacts.append(amount);
    const QList<Decimal> amounts = shownCumulatively(Exact(0), exacts, digits);
    QList<std::pair<Cause, Decimal>> result;
    Decimal rest = difference;
    qsizetype at = 0;
    for (const auto &[cause, amount] : causes) {
        rest -= amounts[at];
        if (!amounts[at].isZero())
            result.append({cause, amounts[at]});
        ++at;
    }
    std::stable_sort(result.begin(), result.end(),
                     [](const auto &a, const auto &b) { return a.second.abs() > b.second.abs(); });
    if (rest.isZero() || rest.abs() > Decimal::fromParts(2, digits))
        return result;
    if (result.isEmpty())
        result.append({Cause::Rounding, rest});
    else
        result.first().second += rest;
    result.removeIf([](const auto &cause) { return cause.second.isZero(); });
    return result;
}

//! What the pairs have not of their row; none where they have all of it.
std::optional<LinePair> restOf(const SideBySide &sides, const BridgeCustomer &row)
{
    Decimal microsoft = row.microsoft;
    Decimal local = row.local;
    QMap<Cause, Decimal> causes;
    for (const BridgeCause &cause : row.causes)
        causes[cause.cause] = cause.amount;
    for (const LinePair &pair : sides.pairs) {
        microsoft -= pair.microsoftAmount();
        local -= pair.localAmount();
        for (const auto &[cause, amount] : pair.causes)
            causes[cause] = causes.value(cause) - amount;
    }
    if (microsoft.isZero() && local.isZero())
        return std::nullopt;
    LinePair rest;
    rest.key = QStringLiteral("rest");
    if (!microsoft.isZero())
        rest.microsoft.append({rest.key, {}, {}, {}, 0, microsoft});
    if (!local.isZero())
        rest.local.append({rest.key, {}, {}, {}, 0, local});
    rest.difference = local - microsoft;
    for (auto cause = causes.begin(); cause != causes.end() && !rest.difference.isZero(); ++cause) {
        if (cause.value() == rest.difference)
            rest.causes = {{cause.key(), cause.value()}};
    }
    return rest;
}

} // namespace

Decimal LinePair::microsoftAmount() const
{
    return sumOf(microsoft);
}

Decimal LinePair::localAmount() const
{
    return sumOf(local);
}

int LinePairing::microsoft(const ChargeName &charge, const QString &key, const PairedLine &line)
{
    const auto [known, isNew] = m_known.try_emplace({charge, key}, int(m_nodes.size()));
    if (isNew) {
        Node node{line, false, {charge}, {}, {}};
        node.line.key =
            QStringList{charge.tenant, charge.subscription, charge.product, charge.sku, key}.join(QLatin1Char('/'));
        m_nodes.push_back(std::move(node));
        return known->second;
    }
    PairedLine &own = at(known->second).line;
    own.days = around(own.days, line.days);
    own.lines = key.isEmpty() ? own.lines + line.lines : std::max(own.lines, line.lines);
    if (own.text.isEmpty())
        own.text = line.text;
    return known->second;
}

int LinePairing::local(const PairedLine &line)
{
    m_nodes.push_back({line, true, {}, {}, {}});
    return int(m_nodes.size()) - 1;
}

void LinePairing::join(int line, int other)
{
    m_joined.emplace_back(line, other);
}

int LinePairing::rootOf(Joints &joints, int line)
{
    while (joints[std::size_t(line)] != line) {
        joints[std::size_t(line)] = joints[std::size_t(joints[std::size_t(line)])];
        line = joints[std::size_t(line)];
    }
    return line;
}

void LinePairing::join(Joints &joints, int line, int other)
{
    const int a = rootOf(joints, line);
    const int b = rootOf(joints, other);
    joints[std::size_t(std::max(a, b))] = std::min(a, b);
}

//! A line that nobody joined goes to the one pair of its charge, or to the other loose lines of it.
void LinePairing::joinLoose(Joints &joints) const
{
    std::vector<int> sizes(m_nodes.size());
    for (int line = 0; line < int(m_nodes.size()); ++line)
        ++sizes[std::size_t(rootOf(joints, line))];
    std::map<ChargeName, std::pair<std::set<int>, std::vector<int>>> byCharge; // pairs, and loose lines
    for (int line = 0; line < int(m_nodes.size()); ++line) {
        const int root = rootOf(joints, line);
        for (const ChargeName &charge : m_nodes[std::size_t(line)].charges) {
            auto &[whole, loose] = byCharge[charge];
            if (sizes[std::size_t(root)] > 1)
                whole.insert(root);
            else
                loose.push_back(line);
        }
    }
    for (const auto &[charge, lines] : byCharge) {
        const auto &[whole, loose] = lines;
        int beside = whole.size() == 1 ? *whole.begin() : -1;
        for (const int line : loose) {
            if (beside >= 0)
                join(joints, beside, line);
            beside = beside < 0 ? line : beside;
        }
    }
}

SideBySide LinePairing::pairs(const BridgeCustomer &row, int digits) const
{
    Joints joints;
    for (int line = 0; line < int(m_nodes.size()); ++line)
        joints.push_back(line);
    for (const auto &[line, other] : m_joined)
        join(joints, line, other);
    joinLoose(joints);
    std::map<int, ExactPair> byRoot;
    for (int line = 0; line < int(m_nodes.size()); ++line) {
        const Node &node = m_nodes[std::size_t(line)];
        ExactPair &pair = byRoot[rootOf(joints, line)];
        (node.isLocal ? pair.local : pair.microsoft).emplace_back(node.line, node.amount);
        pair.difference += node.isLocal ? node.amount : -node.amount;
        for (const auto &[cause, amount] : node.causes)
            pair.causes[cause] += amount;
    }
    std::vector<ExactPair> exact;
    for (auto &[root, pair] : byRoot) {
        sortLines(pair.microsoft);
        sortLines(pair.local);
        exact.push_back(std::move(pair));
    }
    std::stable_sort(exact.begin(), exact.end(), [](const ExactPair &a, const ExactPair &b) {
        const Exact left = a.difference.abs();
        const Exact right = b.difference.abs();
        return left != right ? left > right : a.text() < b.text();
    });
    const std::vector<QList<PairedLine>> microsoft = shown(exact, &ExactPair::microsoft, digits);
    const std::vector<QList<PairedLine>> local = shown(exact, &ExactPair::local, digits);
    SideBySide sides{{}, row.microsoft, row.local};
    for (std::size_t i = 0; i < exact.size(); ++i) {
        LinePair pair;
        pair.microsoft = microsoft[i];
        pair.local = local[i];
        pair.key = pair.local.isEmpty() ? pair.microsoft.first().key : pair.local.first().key;
        pair.difference = pair.localAmount() - pair.microsoftAmount();
        pair.causes = shownCauses(exact[i].causes, pair.difference, digits);
        const auto isNothing = [](const PairedLine &line) { return line.amount.isZero(); };
        if (!std::all_of(pair.microsoft.begin(), pair.microsoft.end(), isNothing) ||
            !std::all_of(pair.local.begin(), pair.local.end(), isNothing))
            sides.pairs.append(std::move(pair));
    }
    if (const std::optional<LinePair> rest = restOf(sides, row))
        sides.pairs.append(*rest);
    return sides;
}

} // namespace counterfoil
