// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/findings.h"

#include "core/base/sentence.h"

#include <QCryptographicHash>

#include <map>

namespace counterfoil {

namespace {

//! The month and kind, to read, and a hash over what the finding is about; amounts and texts are no part of it.
QString keyOf(const Finding &finding)
{
    const QStringList parts{finding.kind,         finding.code,    finding.customer, finding.tenants.join(u' '),
                            finding.subscription, finding.product, finding.invoice,  finding.draft};
    constexpr qsizetype digits = 10;
    const QByteArray hash =
        QCryptographicHash::hash(parts.join(QChar(0x1f)).toLower().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1-%2-%3").arg(finding.month.iso(), finding.kind, QString::fromLatin1(hash.first(digits)));
}

//! What no invoice explains comes before what a draft asks about.
qsizetype rankOf(const Finding &finding)
{
    static const QStringList kinds{
        QStringLiteral("unexplained"), QStringLiteral("unmapped"), QStringLiteral("parked"), QStringLiteral("late"),
        QStringLiteral("dailyRows"),   QStringLiteral("missing"),  QStringLiteral("guard")};
    return kinds.indexOf(finding.kind);
}

class Finder
{
public:
    Finder(const MonthPlan &plan, const Bridge &bridge, const Terms &terms)
        : m_plan(plan), m_bridge(bridge), m_terms(terms)
    {}

    QList<Finding> run();

private:
    Finding about(const QString &kind, const BridgeCustomer &customer) const;
    Finding aboutTenant(const QString &kind, const QString &tenant) const;
    void add(Finding finding, const Exact &amount, const QString &text);
    void addAmount(const QString &kind, const BridgeCustomer &customer, const Decimal &amount, const QString &what);
    void addUnmapped(const BridgeCustomer &customer);
    void addParked();
    void addDailyRows();
    void addGuards(const Invoice &draft);

    const MonthPlan &m_plan;
    const Bridge &m_bridge;
    const Terms &m_terms;
    QList<Finding> m_findings;
};

Finding Finder::about(const QString &kind, const BridgeCustomer &customer) const
{
    Finding finding;
    finding.month = m_plan.month;
    finding.kind = kind;
    finding.customer = customer.customer;
    finding.name = customer.name;
    finding.currency = m_bridge.currency;
    if (const Customer *known = m_terms.customer(customer.customer))
        finding.tenants = known->tenants;
    else if (!customer.tenant.isEmpty())
        finding.tenants = {customer.tenant};
    return finding;
}

Finding Finder::aboutTenant(const QString &kind, const QString &tenant) const
{
    const Customer *customer = m_plan.calendar->customerOf(tenant);
    BridgeCustomer entry;
    entry.customer = customer ? customer->id() : QString();
    entry.name = customer ? customer->party.name : QString();
    Finding finding = about(kind, entry);
    finding.tenants = {tenant};
    return finding;
}

void Finder::add(Finding finding, const Exact &amount, const QString &text)
{
    finding.amount = amount;
    finding.text = text;
    finding.key = keyOf(finding);
    m_findings.append(std::move(finding));
}

void Finder::addAmount(const QString &kind, const BridgeCustomer &customer, const Decimal &amount, const QString &what)
{
    if (amount.isZero())
        return;
    add(about(kind, customer), Exact(amount), what.arg(amount.text(m_bridge.digits), m_bridge.currency));
}

//! What leaks, by subscription: each may have its own reason.
void Finder::addUnmapped(const BridgeCustomer &customer)
{
    std::map<QString, Exact> bySubscription;
    for (const BridgeCause &cause : customer.causes) {
        if (cause.cause != Cause::Unmapped)
            continue;
        for (const BridgeItem &item : cause.items) {
            for (const BridgeSource &source : item.sources)
                bySubscription[source.subscription] += source.amount;
        }
    }
    for (const auto &[subscription, amount] : bySubscription) {
        if (amount.isZero())
            continue;
        Finding finding = about(QStringLiteral("unmapped"), customer);
        finding.subscription = subscription;
        add(std::move(finding), amount,
            SENTENCE("%1 %2 of subscription %3 are unmapped: %4")
                .arg(rounded(amount, m_bridge.digits).text(m_bridge.digits), m_bridge.currency, subscription,
                     customer.customer.isEmpty() ? SENTENCE("no customer has the tenant")
                                                 : SENTENCE("no contract covers them")));
    }
}

void Finder::addParked()
{
    for (const ParkedCustomer &parked : m_plan.parked) {
        BridgeCustomer entry;
        entry.customer = parked.customer;
        for (const BridgeCustomer &customer : m_bridge.customers) {
            if (customer.customer == parked.customer)
                entry = customer;
        }
        if (const Customer *customer = m_terms.customer(parked.customer))
            entry.name = customer->party.name;
        add(about(QStringLiteral("parked"), entry), Exact(entry.amountOf(Cause::Parked)), parked.reason);
    }
}

void Finder::addDailyRows()
{
    std::map<QString, Exact> missing; // rows without their invoice's reconciliation, by invoice
    for (const DailyGroup &group : m_plan.book.dailyGroups) {
        if (group.lineCount == 0 && !m_plan.book.invoices.contains(group.invoice, Qt::CaseInsensitive)) {
            missing[group.invoice] += group.rows;
            continue;
        }
        if (!group.isOff())
            continue;
        Finding finding = aboutTenant(QStringLiteral("dailyRows"), group.tenant);
        finding.subscription = group.subscription;
        finding.product = group.productName;
        finding.invoice = group.invoice;
        finding.currency = group.currency;
        const Exact difference = group.rows - group.lines;
        add(std::move(finding), difference,
            SENTENCE("%1: daily rows of %2 against invoice lines of %3 %4")
                .arg(group.productName, rounded(group.rows, 2).text(2), rounded(group.lines, 2).text(2),
                     group.currency));
    }
    for (const auto &[invoice, amount] : missing) {
        Finding finding = about(QStringLiteral("missing"), {});
        finding.invoice = invoice;
        add(std::move(finding), amount, SENTENCE("the reconciliation of invoice %1 is not on hand").arg(invoice));
    }
}

//! One finding a draft and code: a guard that fires for two lines is one thing to look at.
void Finder::addGuards(const Invoice &draft)
{
    QMap<QString, QStringList> texts;
    for (const Guard &guard : draft.guards)
        texts[guard.code].append(guard.text);
    for (const auto &[code, list] : texts.asKeyValueRange()) {
        BridgeCustomer entry;
        entry.customer = draft.customer;
        entry.name = draft.buyer.name;
        Finding finding = about(QStringLiteral("guard"), entry);
        finding.code = code;
        finding.draft = draft.id;
        finding.currency = draft.currency;
        add(std::move(finding), Exact(draft.net), list.join(QStringLiteral("; ")));
    }
}

QList<Finding> Finder::run()
{
    for (const BridgeCustomer &customer : m_bridge.customers) {
        addAmount(QStringLiteral("unexplained"), customer, customer.unexplained, SENTENCE("%1 %2 are unexplained"));
        addUnmapped(customer);
        addAmount(QStringLiteral("late"), customer, customer.amountOf(Cause::Late),
                  SENTENCE("%1 %2 arrived or were restated after their invoice was approved"));
    }
    addParked();
    addDailyRows();
    for (const Invoice &draft : m_plan.drafts)
        addGuards(draft);
    std::sort(m_findings.begin(), m_findings.end(), [](const Finding &a, const Finding &b) {
        const Exact left = a.amount.abs();
        const Exact right = b.amount.abs();
        return std::pair(rankOf(a), right) != std::pair(rankOf(b), left)
                   ? std::pair(rankOf(a), right) < std::pair(rankOf(b), left)
                   : a.key < b.key;
    });
    return std::move(m_findings);
}

} // namespace

QList<Finding> findingsOf(const MonthPlan &plan, const Bridge &bridge, const Terms &terms)
{
    return Finder(plan, bridge, terms).run();
}

} // namespace counterfoil
