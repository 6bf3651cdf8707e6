// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/bridge.h"

#include <map>
#include <set>

namespace counterfoil {

//! What a charge is known by on both sides.
struct ChargeName
{
    QString tenant;
    QString subscription;
    QString product;
    QString sku;

    auto tied() const { return std::tie(tenant, subscription, product, sku); }
    friend bool operator==(const ChargeName &, const ChargeName &) = default;
    friend bool operator<(const ChargeName &a, const ChargeName &b) { return a.tied() < b.tied(); }
};

//! A line on one of the two sides.
struct PairedLine
{
    QString key; //!< which one of its side it is; stays the same when the month is read again
    QString text;
    QString invoice; //!< what the local invoice is called; empty on Microsoft's side
    Days days;
    qint64 lines = 0; //!< source lines behind it
    Decimal amount;   //!< in the seller's currency, before tax
};

//! Lines of both sides that are about the same charges: those of one side may be missing.
struct LinePair
{
    QString key;
    QList<PairedLine> microsoft;
    QList<PairedLine> local;
    Decimal difference;                      //!< local less Microsoft
    QList<std::pair<Cause, Decimal>> causes; //!< of the difference, largest first

    Decimal microsoftAmount() const;
    Decimal localAmount() const;
};

//! Both sides of a row of the bridge, largest difference first. The pairs sum to the row, cent by cent: what no line
//! accounts for is a pair without texts at the end.
struct SideBySide
{
    QList<LinePair> pairs;
    Decimal microsoft;
    Decimal local;
};

//! Finds what belongs together of two sides' lines. Lines that are joined are a pair; a line that nobody joined goes
//! with those of the same charge where that is one pair alone.
class LinePairing
{
public:
    //! The number of Microsoft's line of a charge; the same number for the same charge and key, with days and lines
    //! taken in. A key names one source line: its parts are not counted twice.
    int microsoft(const ChargeName &charge, const QString &key, const PairedLine &line);
    //! The number of a local line, always a new one.
    int local(const PairedLine &line);
    //! A charge that a local line is about.
    void name(int line, const ChargeName &charge) { at(line).charges.insert(charge); }
    void add(int line, const Exact &amount) { at(line).amount += amount; }
    void explain(int line, Cause cause, const Exact &amount) { at(line).causes[cause] += amount; }
    void join(int line, int other);

    //! The pairs as they are shown, summing to the row.
    SideBySide pairs(const BridgeCustomer &row, int digits) const;

private:
    struct Node
    {
        PairedLine line;
        bool isLocal = false;
        std::set<ChargeName> charges;
        Exact amount;
        std::map<Cause, Exact> causes;
    };
    using Joints = std::vector<int>; //!< a line's number for each line: that of the pair it belongs to, or nearer to it

    Node &at(int line) { return m_nodes[std::size_t(line)]; }
    static int rootOf(Joints &joints, int line);
    static void join(Joints &joints, int line, int other);
    void joinLoose(Joints &joints) const;

    std::vector<Node> m_nodes;
    std::map<std::pair<ChargeName, QString>, int> m_known; // Microsoft's, by charge and key
    std::vector<std::pair<int, int>> m_joined;
};

} // namespace counterfoil
