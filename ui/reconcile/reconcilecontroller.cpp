// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconcilecontroller.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>

#include <map>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Reconcile", text);
}

QString nameOf(const BridgeCustomer &customer)
{
    if (!customer.name.isEmpty())
        return customer.name;
    if (!customer.customer.isEmpty())
        return customer.customer;
    return customer.tenant.isEmpty() ? tr("No customer") : customer.tenant;
}

//! What a row of the bridge is, in words that stay the same when the month is read again.
QString keyOf(const BridgeGroup &group, BridgeLevel level)
{
    const BridgeCustomer &amounts = group.amounts;
    const QString owner = amounts.customer.isEmpty() ? QStringLiteral("tenant/") + amounts.tenant
                                                     : QStringLiteral("customer/") + amounts.customer;
    if (level == BridgeLevel::Customer)
        return owner;
    if (group.key.isEmpty())
        return QStringLiteral("rest/") + owner;
    return level == BridgeLevel::Invoice ? QStringLiteral("invoice/") + group.key
                                         : QStringLiteral("subscription/%1/%2").arg(owner, group.key);
}

QString nameOf(const BridgeGroup &group, BridgeLevel level)
{
    switch (level) {
    case BridgeLevel::Customer:
        return nameOf(group.amounts);
    case BridgeLevel::Invoice:
        return group.key.isEmpty() ? tr("On no invoice of the month") : group.name.isEmpty() ? group.key : group.name;
    case BridgeLevel::Subscription:
        return group.key.isEmpty() ? tr("Without a subscription") : group.name.isEmpty() ? group.key : group.name;
    }
    return {};
}

ReconcileRow rowOf(const BridgeGroup &group, BridgeLevel level, qsizetype place)
{
    const BridgeCustomer &amounts = group.amounts;
    ReconcileRow row;
    row.key = keyOf(group, level);
    row.name = nameOf(group, level);
    row.owner = nameOf(amounts);
    row.customer = amounts.customer;
    row.tenant = amounts.tenant;
    row.group = group.key;
    row.microsoft = amounts.microsoft;
    row.local = amounts.local;
    row.unexplained = amounts.unexplained;
    row.state = amounts.state;
    row.place = place;
    for (const BridgeCause &cause : amounts.causes)
        row.amounts[markOf(cause.cause)] = cause.amount;
    if (!amounts.unexplained.isZero())
        row.amounts[unexplainedMark] = amounts.unexplained;
    return row;
}

const BridgeCause *causeOf(const BridgeCustomer &customer, Mark mark)
{
    for (const BridgeCause &cause : customer.causes) {
        if (markOf(cause.cause) == mark)
            return &cause;
    }
    return nullptr;
}

//! The cause whose amount a kind of finding is about.
Mark markOfKind(const QString &kind)
{
    if (kind == u"unexplained")
        return unexplainedMark;
    static const QHash<QString, Cause> causes{{QStringLiteral("unmapped"), Cause::Unmapped},
                                              {QStringLiteral("parked"), Cause::Parked},
                                              {QStringLiteral("late"), Cause::Late},
                                              {QStringLiteral("dailyRows"), Cause::DailyFile}};
    const auto found = causes.constFind(kind);
    return found == causes.constEnd() ? noMark : markOf(*found);
}

//! Days of one subscription are one row, whichever files they came in. The most comes first.
void addSources(WhyContent &why, const BridgeCause &cause, qsizetype item)
{
    std::map<std::pair<QString, Days>, std::pair<qint64, Exact>> rows;
    for (qsizetype at = 0; at < cause.items.size(); ++at) {
        for (const BridgeSource &source : item < 0 || item == at ? cause.items[at].sources : QList<BridgeSource>()) {
            auto &[lines, amount] =
                rows[{source.subscription.isEmpty() ? source.invoice : source.subscription, source.days}];
            lines += source.lines;
            amount += source.amount;
            why.sourceLines += source.lines;
            why.sets.insert(source.set);
        }
    }
    QList<Exact> exact;
    for (const auto &[of, row] : rows) {
        why.sources.append({of.second, of.first, row.first, {}});
        exact << row.second;
    }
    why.splitSources(exact, why.amount);
    why.putMostFirst();
}

void addLines(WhyContent &why, const QList<PairedLine> &lines)
{
    for (const PairedLine &line : lines) {
        why.sourceLines += line.lines;
        why.sources.append({line.days, line.text, line.lines, line.amount});
    }
}

//! What each customer has of an amount of the month.
void addCustomers(WhyContent &why, const Bridge &bridge, Decimal BridgeCustomer::*amount)
{
    for (const BridgeCustomer &customer : bridge.customers) {
        if (!(customer.*amount).isZero())
            why.sources.append({{}, nameOf(customer), 0, customer.*amount});
    }
    why.putMostFirst();
}

//! What is said of a cause whatever the row.
WhyContent begun(const Bridge &bridge, Mark mark)
{
    WhyContent why;
    why.mark = mark;
    why.title = lookOf(mark).name;
    why.meaning = lookOf(mark).meaning;
    why.currency = bridge.currency;
    why.digits = bridge.digits;
    return why;
}

WhyContent begunWithDifference(const Bridge &bridge)
{
    WhyContent why;
    why.title = tr("Difference");
    why.meaning = tr("From Microsoft's amount to the local one");
    why.currency = bridge.currency;
    why.digits = bridge.digits;
    return why;
}

WhyContent begunWithMicrosoft(const Bridge &bridge)
{
    WhyContent why = begunWithDifference(bridge);
    why.title = tr("Microsoft, before tax");
    why.meaning = tr("What Microsoft bills for it in the month");
    return why;
}

//! From the way between both amounts to the one that it leads to.
void turnToLocal(WhyContent &why, const Decimal &microsoft, const Decimal &local)
{
    why.title = tr("Local invoices");
    why.meaning = tr("What its invoices of the month come to, before tax");
    why.amount = local;
    why.terms.prepend({tr("Microsoft, before tax"), microsoft});
}

} // namespace

QList<BridgeGroup> bridgeCustomers(const Bridge &bridge)
{
    QList<BridgeGroup> rows;
    for (const BridgeCustomer &customer : bridge.customers)
        rows.append({{}, customer});
    return rows;
}

QList<ReconcileRow> reconcileRows(const Bridge &bridge)
{
    return reconcileRows(bridgeCustomers(bridge), BridgeLevel::Customer);
}

QList<ReconcileRow> reconcileRows(const QList<BridgeGroup> &groups, BridgeLevel level)
{
    QList<ReconcileRow> rows;
    for (qsizetype place = 0; place < groups.size(); ++place) {
        const ReconcileRow parent = rowOf(groups[place], level, place);
        rows << parent;
        for (const BridgeCause &cause : groups[place].amounts.causes) {
            for (qsizetype item = 0; item < cause.items.size(); ++item) {
                ReconcileRow row = parent;
                row.depth = 1;
                row.sums = false;
                row.key = QStringLiteral("%1/%2/%3").arg(parent.key).arg(markOf(cause.cause)).arg(item);
                row.name = spoken(cause.items[item].text);
                row.amounts = {{markOf(cause.cause), cause.items[item].amount}};
                row.state.clear();
                row.item = item;
                rows << row;
            }
        }
    }
    return rows;
}

QList<ReconcileRow> withFindingStates(QList<ReconcileRow> rows, const QList<TrackedFinding> &findings)
{
    static const QList<FindingState> order{FindingState::Explained, FindingState::Accepted, FindingState::Disputed,
                                           FindingState::Open};
    QHash<QString, qsizetype> states; // the most pressing one, by customer or tenant
    for (const TrackedFinding &tracked : findings) {
        if (!tracked.present)
            continue;
        const Finding &finding = tracked.finding;
        const QStringList owners = finding.customer.isEmpty() ? finding.tenants : QStringList{finding.customer};
        for (const QString &owner : owners)
            states[owner] = qMax(states.value(owner), order.indexOf(tracked.record.state));
    }
    for (ReconcileRow &row : rows) {
        const auto found = states.constFind(row.customer.isEmpty() ? row.tenant : row.customer);
        if (row.depth == 0 && found != states.constEnd())
            row.state = wordOf(order.at(*found));
    }
    return rows;
}

QString wholeName(const ReconcileRow &row)
{
    return row.name == row.owner ? row.name : QStringLiteral("%1, %2").arg(row.name, row.owner);
}

BridgeRowName bridgeNameOf(const ReconcileRow &row, BridgeLevel level)
{
    return {level, row.customer, row.tenant, row.group};
}

WhyContent whyOf(const Bridge &bridge, Mark mark)
{
    if (mark == noMark)
        return {};
    WhyContent why = begun(bridge, mark);
    why.amount = mark == unexplainedMark ? bridge.unexplained : bridge.amountOf(Cause(mark));
    for (const BridgeCustomer &customer : bridge.customers) {
        const BridgeCause *cause = causeOf(customer, mark);
        const Decimal part = mark == unexplainedMark ? customer.unexplained : cause ? cause->amount : Decimal();
        if (!part.isZero())
            why.terms.append({nameOf(customer), part});
    }
    std::stable_sort(why.terms.begin(), why.terms.end(),
                     [](const WhyTerm &a, const WhyTerm &b) { return a.amount.abs() > b.amount.abs(); });
    return why;
}

WhyContent whyOf(const Bridge &bridge, const BridgeCustomer &row, const QString &who, Mark mark, qsizetype item)
{
    if (mark == noMark)
        return {};
    WhyContent why = begun(bridge, mark);
    why.who = who;
    if (mark == unexplainedMark) {
        why.amount = row.unexplained;
        return why;
    }
    const BridgeCause *cause = causeOf(row, mark);
    if (!cause)
        return why;
    why.amount = item >= 0 ? cause->items.at(item).amount : cause->amount;
    const Exact exact = item >= 0 ? cause->items.at(item).exact : cause->exact;
    if (exact != Exact(why.amount))
        why.exact = tr("Exact %1, shown by cumulative rounding").arg(exactText(exact));
    for (qsizetype at = 0; at < cause->items.size(); ++at) {
        if (item >= 0 && at != item)
            continue;
        why.terms.append({spoken(cause->items[at].text), cause->items[at].amount});
    }
    why.bars = whyBars(bridge, *cause, item);
    addSources(why, *cause, item);
    return why;
}

WhyContent whyOfSum(const Bridge &bridge)
{
    WhyContent why = begunWithDifference(bridge);
    why.amount = bridge.local - bridge.microsoft;
    for (const auto &[cause, amount] : bridge.causes)
        why.terms.append({lookOf(markOf(cause)).name, amount});
    if (!bridge.unexplained.isZero())
        why.terms.append({lookOf(unexplainedMark).name, bridge.unexplained});
    return why;
}

//! Of all customers together; the most comes first.
WhyContent whyOfMicrosoft(const Bridge &bridge)
{
    WhyContent why = begunWithMicrosoft(bridge);
    why.amount = bridge.microsoft;
    addCustomers(why, bridge, &BridgeCustomer::microsoft);
    return why;
}

WhyContent whyOfLocal(const Bridge &bridge)
{
    WhyContent why = whyOfSum(bridge);
    turnToLocal(why, bridge.microsoft, bridge.local);
    addCustomers(why, bridge, &BridgeCustomer::local);
    return why;
}

WhyContent whyOfMargin(const Bridge &bridge, const Decimal &local, const Decimal &cost)
{
    WhyContent why;
    why.title = tr("Margin");
    why.meaning = tr("What the local invoices leave over their cost");
    why.currency = bridge.currency;
    why.digits = bridge.digits;
    why.amount = local - cost;
    why.terms = {{tr("Local invoices"), local}, {tr("Their cost"), -cost}};
    return why;
}

WhyContent whyOfMargin(const Bridge &bridge)
{
    WhyContent why = whyOfMargin(bridge, bridge.local, bridge.localCost);
    for (const BridgeCustomer &customer : bridge.customers) {
        if (const Decimal margin = customer.local - customer.localCost; !margin.isZero())
            why.sources.append({{}, nameOf(customer), 0, margin});
    }
    why.putMostFirst();
    return why;
}

WhyContent whyOfSum(const Bridge &bridge, const BridgeCustomer &row, const QString &who)
{
    WhyContent why = begunWithDifference(bridge);
    why.who = who;
    why.amount = row.difference;
    for (const BridgeCause &cause : row.causes)
        why.terms.append({lookOf(markOf(cause.cause)).name, cause.amount});
    if (!row.unexplained.isZero())
        why.terms.append({lookOf(unexplainedMark).name, row.unexplained});
    return why;
}

WhyContent whyOfMicrosoft(const Bridge &bridge, const BridgeCustomer &row, const QString &who)
{
    WhyContent why = begunWithMicrosoft(bridge);
    why.who = who;
    why.amount = row.microsoft;
    for (const BridgeCause &cause : row.causes) {
        for (const BridgeItem &item : cause.items) {
            for (const BridgeSource &source : item.sources)
                why.sets.insert(source.set);
        }
    }
    return why;
}

WhyContent whyOfLocal(const Bridge &bridge, const BridgeCustomer &row, const QString &who)
{
    WhyContent why = whyOfSum(bridge, row, who);
    turnToLocal(why, row.microsoft, row.local);
    return why;
}

WhyContent whyOfOthers(const Bridge &bridge, const BridgeCustomer &row, const QString &who, const QList<Mark> &chosen)
{
    WhyContent why = begunWithDifference(bridge);
    why.title = tr("Others");
    why.meaning = tr("All causes without a column of their own");
    why.who = who;
    for (const BridgeCause &cause : row.causes) {
        if (chosen.contains(markOf(cause.cause)))
            continue;
        why.terms.append({lookOf(markOf(cause.cause)).name, cause.amount});
        why.amount += cause.amount;
    }
    return why;
}

WhyContent whyOfFinding(const Bridge &bridge, const Finding &finding)
{
    const auto isMeant = [&finding](const BridgeCustomer &row) {
        return finding.customer.isEmpty()
                   ? row.customer.isEmpty() && finding.tenants.contains(row.tenant, Qt::CaseInsensitive)
                   : row.customer == finding.customer;
    };
    const auto row = std::find_if(bridge.customers.begin(), bridge.customers.end(), isMeant);
    if (row == bridge.customers.end())
        return {};
    const Mark mark = markOfKind(finding.kind);
    const bool isThere = mark == unexplainedMark ? !row->unexplained.isZero() : causeOf(*row, mark) != nullptr;
    WhyContent why =
        mark != noMark && isThere ? whyOf(bridge, *row, nameOf(*row), mark) : whyOfSum(bridge, *row, nameOf(*row));
    why.customer = row->customer;
    why.month = bridge.month;
    return why;
}

WhyContent whyOfPair(const Bridge &bridge, const LinePair &pair, const QString &who)
{
    WhyContent why = begunWithDifference(bridge);
    const QList<PairedLine> &named = pair.local.isEmpty() ? pair.microsoft : pair.local;
    QStringList names;
    for (const QString &name : {named.isEmpty() ? QString() : named.first().text, who}) {
        if (!name.isEmpty())
            names << name;
    }
    why.who = names.join(QStringLiteral(", "));
    why.amount = pair.difference;
    Decimal rest = pair.difference;
    for (const auto &[cause, amount] : pair.causes) {
        why.terms.append({lookOf(markOf(cause)).name, amount});
        rest -= amount;
    }
    if (!rest.isZero())
        why.terms.append({tr("Other lines of the row"), rest});
    addLines(why, pair.microsoft);
    return why;
}

void addSide(WhyContent &why, const SideBySide &sides, QList<PairedLine> LinePair::*side)
{
    for (const LinePair &pair : sides.pairs)
        addLines(why, pair.*side);
    why.putMostFirst();
}

void ReconcileController::askRows(ComparisonDesk &desk, Month month, BridgeLevel level)
{
    const int mine = ++m_rowAsks;
    desk.rows(month, level).then(this, [this, mine, level](const Result<QList<BridgeGroup>> &rows) {
        if (mine != m_rowAsks)
            return; // an answer to an older question
        if (rows)
            Q_EMIT rowsReady(level, *rows);
        else
            Q_EMIT failed(QCoreApplication::translate("Reconcile", "The rows were not read."), rows.error());
    });
}

void ReconcileController::askSides(ComparisonDesk &desk, Month month, const BridgeRowName &row, const QString &name)
{
    const int mine = ++m_sideAsks;
    desk.sides(month, row).then(this, [this, mine, name](const Result<SideBySide> &sides) {
        if (mine != m_sideAsks)
            return; // an answer to an older question
        if (sides)
            Q_EMIT sidesReady(*sides, name);
        else
            Q_EMIT failed(QCoreApplication::translate("Reconcile", "Both sides' lines were not read."), sides.error());
    });
}

} // namespace counterfoil
