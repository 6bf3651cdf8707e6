// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/account.h"

#include "core/money/split.h"

namespace counterfoil {

namespace {

void merge(BridgeSource &own, const BridgeSource &source)
{
    if (own.lines == 0) {
        own = source;
        return;
    }
    own.lines += source.lines;
    own.amount += source.amount;
    own.days.from = std::min(own.days.from, source.days.from);
    own.days.to = std::max(own.days.to, source.days.to);
}

} // namespace

void Account::add(Cause cause, const QString &reason, const Exact &amount, const BridgeSource &source)
{
    Entry &entry = m_entries[std::size_t(cause)][reason];
    entry.amount += amount;
    if (source.lines > 0) {
        BridgeSource own = source;
        own.amount = amount;
        merge(entry.sources[{own.set, own.invoice, own.subscription}], own);
    }
}

BridgeCause Account::causeOf(Cause cause, const Decimal &amount, int digits) const
{
    BridgeCause shown;
    shown.cause = cause;
    shown.amount = amount;
    QList<Exact> exacts;
    for (const auto &[reason, entry] : m_entries[std::size_t(cause)]) {
        if (entry.amount.isZero())
            continue;
        BridgeItem item;
        item.text = reason;
        item.exact = entry.amount;
        for (const auto &[key, source] : entry.sources)
            item.sources.append(source);
        shown.exact += entry.amount;
        shown.items.append(std::move(item));
        exacts.append(entry.amount);
    }
    Decimal rest = amount;
    const QList<Decimal> amounts = shownCumulatively(Exact(0), exacts, digits);
    qsizetype largest = 0;
    for (qsizetype i = 0; i < shown.items.size(); ++i) {
        shown.items[i].amount = amounts[i];
        rest -= amounts[i];
        if (shown.items[i].exact.abs() > shown.items[largest].exact.abs())
            largest = i;
    }
    if (!shown.items
             .isEmpty()) // the cause is rounded in its place in the bridge: a cent may belong to the largest item
        shown.items[largest].amount += rest;
    shown.items.removeIf([](const BridgeItem &item) { return item.amount.isZero(); });
    std::stable_sort(shown.items.begin(), shown.items.end(),
                     [](const BridgeItem &a, const BridgeItem &b) { return a.amount.abs() > b.amount.abs(); });
    return shown;
}

BridgeCustomer Account::shown(const QString &customer, const QString &tenant, int digits) const
{
    BridgeCustomer result;
    result.customer = customer;
    result.tenant = tenant;
    result.name = name;
    result.microsoftExact = microsoft;
    result.microsoft = rounded(microsoft, digits);
    result.microsoftTax = rounded(tax, digits);
    result.local = rounded(local, digits);
    result.localCost = localCost;
    result.difference = result.local - result.microsoft;
    QList<Exact> exacts;
    for (const auto &entries : m_entries) {
        Exact sum;
        for (const auto &[reason, entry] : entries)
            sum += entry.amount;
        exacts.append(sum);
    }
    const QList<Decimal> amounts = shownCumulatively(microsoft, exacts, digits);
    Decimal explained;
    for (int i = 0; i < causeCount; ++i) {
        explained += amounts[i];
        if (!amounts[i].isZero())
            result.causes.append(causeOf(Cause(i), amounts[i], digits));
    }
    result.unexplained = result.difference - explained;
    result.state = stateOf(result);
    return result;
}

QString stateOf(const BridgeCustomer &customer)
{
    const bool open = !customer.unexplained.isZero() || !customer.amountOf(Cause::Unmapped).isZero() ||
                      !customer.amountOf(Cause::Parked).isZero() || !customer.amountOf(Cause::Late).isZero();
    return open ? QStringLiteral("open") : QStringLiteral("explained");
}

bool comesFirst(const BridgeCustomer &a, const BridgeCustomer &b)
{
    const auto rank = [](const BridgeCustomer &c) {
        return std::make_tuple(c.unexplained.abs(), c.amountOf(Cause::Unmapped).abs(), c.difference.abs());
    };
    const auto left = rank(a);
    const auto right = rank(b);
    if (left != right)
        return left > right;
    return std::tie(a.customer, a.tenant) < std::tie(b.customer, b.tenant);
}

} // namespace counterfoil
