// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/bridgelevels.h"

#include "core/base/sentence.h"
#include "core/bridge/account.h"
#include "core/bridge/bridgetext.h"
#include "core/bridge/monthparts.h"

namespace counterfoil {

namespace {

//! Counted in Microsoft's month and on none of its local invoices, whatever the group.
bool isOfMicrosoftOnly(Cause cause)
{
    return cause == Cause::Unmapped || cause == Cause::Setup || cause == Cause::Credit || cause == Cause::Excluded ||
           cause == Cause::Parked;
}

class LevelGrouping
{
public:
    LevelGrouping(const BridgeCustomer &customer, const QList<Invoice> &invoices, const Bridge &bridge,
                  BridgeLevel level)
        : m_customer(customer), m_bridge(bridge), m_level(level), m_rebilled(rebilledNumbers(invoices))
    {
        for (const Invoice &invoice : invoices) {
            if (!customer.customer.isEmpty() && invoice.customer == customer.customer)
                addInvoice(invoice);
        }
        for (const BridgeCause &cause : customer.causes)
            addMicrosoftsOnly(cause);
    }

    QList<BridgeGroup> groups() const
    {
        QList<BridgeGroup> groups;
        for (const auto &[key, account] : m_accounts) {
            if (!key.isEmpty())
                groups.append({key, shown(account)});
        }
        std::stable_sort(groups.begin(), groups.end(), [](const BridgeGroup &a, const BridgeGroup &b) {
            return a.amounts.difference.abs() > b.amounts.difference.abs();
        });
        const BridgeGroup rest{{}, restOf(groups)};
        if (!rest.amounts.causes.isEmpty() || !rest.amounts.microsoft.isZero() || !rest.amounts.local.isZero() ||
            !rest.amounts.unexplained.isZero())
            groups.append(rest);
        return groups;
    }

private:
    BridgeCustomer shown(const Account &account) const
    {
        BridgeCustomer amounts = account.shown(m_customer.customer, m_customer.tenant, m_bridge.digits);
        amounts.name = m_customer.name;
        return amounts;
    }

    Account &accountOf(const Invoice &invoice, const QString &subscription)
    {
        return m_accounts[m_level == BridgeLevel::Invoice ? invoice.id : subscription];
    }

    void addInvoice(const Invoice &invoice)
    {
        if (!invoice.credits.isEmpty() || m_rebilled.contains(invoice.number)) {
            const Exact net = Exact(invoice.net) * Exact(invoice.homeRate);
            Account &account = accountOf(invoice, {});
            account.local += net;
            account.add(Cause::Manual, invoice.name(), net);
            return;
        }
        for (const InvoiceLine &line : invoice.lines)
            addLine(invoice, line);
    }

    void addLine(const Invoice &invoice, const InvoiceLine &line)
    {
        const Exact net = Exact(line.net) * Exact(invoice.homeRate);
        Account &whole = accountOf(invoice, line.subscription);
        whole.local += net;
        if (line.kind == LineKind::Manual)
            return whole.add(Cause::Manual, line.description, net);
        Exact sale;
        for (const SourcePart &part : line.parts) {
            sale += part.saleHome();
            addPart(invoice, line, part);
        }
        whole.add(line.edited ? Cause::Manual : Cause::Rounding, line.description, net - sale);
    }

    //! A line names one subscription; where it gathers several, all of it stands under that one.
    void addPart(const Invoice &invoice, const InvoiceLine &line, const SourcePart &part)
    {
        Account &account = accountOf(invoice, line.subscription);
        const BridgeSource source{part.set, invoice.id, part.subscription, part.days, part.lines, {}};
        if (line.kind == LineKind::OwnService)
            return account.add(Cause::OwnService, line.description, part.priceHome, source);
        if (!isMicrosoftsOfMonth(part, invoice, m_bridge))
            account.add(timingOf(part.prepaidTerm), bridgetext::onOtherMicrosoftInvoice(part, m_bridge.month),
                        part.costHome, source);
        else if (isLeftOut(part, m_bridge))
            account.add(Cause::Parked, bridgetext::leftOut(), part.costHome, source);
        else
            account.microsoft += part.costHome;
        account.add(Cause::Quantity, line.description, part.quantityHome, source);
        account.add(Cause::Price, bridgetext::priced(line), part.priceHome, source);
        account.add(Cause::Prepaid, line.description, part.prepaidHome, source);
        account.add(Cause::Exchange, line.description, part.exchangeHome, source);
    }

    //! What of Microsoft's month is on no local invoice of it: by subscription it is known which, by invoice it is the
    //! rest.
    void addMicrosoftsOnly(const BridgeCause &cause)
    {
        if (m_level != BridgeLevel::Subscription)
            return;
        for (const BridgeItem &item : cause.items) {
            for (const BridgeSource &source : item.sources) {
                const bool elsewhere = cause.cause == Cause::Period || cause.cause == Cause::Prepaid;
                if (!source.invoice.isEmpty() || source.set == 0 || !(isOfMicrosoftOnly(cause.cause) || elsewhere))
                    continue;
                Account &account = m_accounts[source.subscription];
                account.microsoft -= source.amount;
                account.add(cause.cause, item.text, source.amount, source);
            }
        }
    }

    //! The customer less the groups, as they are shown: nothing is lost to rounding.
    BridgeCustomer restOf(const QList<BridgeGroup> &groups) const
    {
        BridgeCustomer rest = m_customer;
        for (const BridgeGroup &group : groups) {
            rest.microsoft -= group.amounts.microsoft;
            rest.local -= group.amounts.local;
            rest.unexplained -= group.amounts.unexplained;
        }
        rest.difference = rest.local - rest.microsoft;
        rest.causes.clear();
        for (int i = 0; i < causeCount; ++i) {
            const Cause cause = Cause(i);
            Decimal left = m_customer.amountOf(cause);
            for (const BridgeGroup &group : groups)
                left -= group.amounts.amountOf(cause);
            if (!left.isZero())
                rest.causes.append(restOfCause(cause, left));
        }
        rest.state = stateOf(rest);
        return rest;
    }

    //! The reasons of the customer's cause where the groups have none of it, else one that says so.
    BridgeCause restOfCause(Cause cause, const Decimal &left) const
    {
        BridgeCause rest{cause, Exact(left), left, {}};
        for (const BridgeCause &own : m_customer.causes) {
            if (own.cause == cause && own.amount == left)
                return own;
        }
        const auto account = m_accounts.find({});
        if (account != m_accounts.end()) {
            for (const BridgeCause &own : shown(account->second).causes) {
                if (own.cause == cause && own.amount == left)
                    return own;
            }
        }
        rest.items.append({SENTENCE("what is left of the customer"), Exact(left), left, {}});
        return rest;
    }

    const BridgeCustomer &m_customer;
    const Bridge &m_bridge;
    BridgeLevel m_level;
    QSet<QString> m_rebilled;
    std::map<QString, Account> m_accounts;
};

} // namespace

QList<BridgeGroup> bridgeGroups(const BridgeCustomer &customer, const QList<Invoice> &invoices, const Bridge &bridge,
                                BridgeLevel level)
{
    if (level == BridgeLevel::Customer)
        return {{{}, customer}};
    return LevelGrouping(customer, invoices, bridge, level).groups();
}

} // namespace counterfoil
