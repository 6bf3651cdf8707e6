// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconcilecontroller.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

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

ReconcileRow customerRow(const BridgeCustomer &customer, qsizetype place)
{
    ReconcileRow row;
    row.key = customer.customer.isEmpty() ? QStringLiteral("tenant/") + customer.tenant
                                          : QStringLiteral("customer/") + customer.customer;
    row.name = nameOf(customer);
    row.customer = customer.customer;
    row.tenant = customer.tenant;
    row.microsoft = customer.microsoft;
    row.local = customer.local;
    row.unexplained = customer.unexplained;
    row.state = customer.state;
    row.place = place;
    for (const BridgeCause &cause : customer.causes)
        row.amounts[markOf(cause.cause)] = cause.amount;
    if (!customer.unexplained.isZero())
        row.amounts[unexplainedMark] = customer.unexplained;
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

void addSources(WhyContent &why, const BridgeItem &item, int digits)
{
    for (const BridgeSource &source : item.sources) {
        why.sourceLines += source.lines;
        why.sources.append({source.days, source.subscription.isEmpty() ? source.invoice : source.subscription,
                            source.lines, rounded(source.amount, digits)});
    }
}

} // namespace

QList<ReconcileRow> reconcileRows(const Bridge &bridge)
{
    QList<ReconcileRow> rows;
    for (qsizetype place = 0; place < bridge.customers.size(); ++place) {
        const BridgeCustomer &customer = bridge.customers[place];
        const ReconcileRow parent = customerRow(customer, place);
        rows << parent;
        for (const BridgeCause &cause : customer.causes) {
            for (qsizetype item = 0; item < cause.items.size(); ++item) {
                ReconcileRow row = parent;
                row.depth = 1;
                row.sums = false;
                row.key = QStringLiteral("%1/%2/%3").arg(parent.key).arg(markOf(cause.cause)).arg(item);
                row.name = cause.items[item].text;
                row.amounts = {{markOf(cause.cause), cause.items[item].amount}};
                row.state.clear();
                row.item = item;
                rows << row;
            }
        }
    }
    return rows;
}

QList<Mark> chosenCauses(const Bridge &bridge, int most)
{
    QList<std::pair<Mark, Decimal>> causes;
    for (const auto &[cause, amount] : bridge.causes)
        causes.append({markOf(cause), amount});
    std::stable_sort(causes.begin(), causes.end(), [](const auto &a, const auto &b) {
        const auto first = [](Mark mark) { return mark == markOf(Cause::Unmapped) || mark == markOf(Cause::Late); };
        return first(a.first) != first(b.first) ? first(a.first) : a.second.abs() > b.second.abs();
    });
    QList<Mark> marks;
    for (qsizetype at = 0; at < causes.size() && at < most; ++at)
        marks << causes[at].first;
    std::sort(marks.begin(), marks.end());
    return marks;
}

QList<SideLine> localLines(const MonthPicture &picture, const QString &customer)
{
    QList<SideLine> lines;
    for (const Invoice &invoice : picture.invoices) {
        if (invoice.customer != customer || customer.isEmpty())
            continue;
        const bool credit = invoice.type == InvoiceType::CreditNote && !invoice.net.isNegative();
        for (const InvoiceLine &line : invoice.lines)
            lines.append({line.description, line.days, line.sources, credit ? -line.net : line.net});
    }
    return lines;
}

WhyContent whyOf(const MonthPicture &picture, Mark mark, qsizetype place, qsizetype item)
{
    const Bridge &bridge = picture.bridge;
    WhyContent why;
    if (mark == noMark)
        return why;
    why.mark = mark;
    why.title = lookOf(mark).name;
    why.meaning = lookOf(mark).meaning;
    why.currency = bridge.currency;
    why.digits = bridge.digits;
    const bool whole = place < 0;
    if (whole) {
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
    const BridgeCustomer &customer = bridge.customers.at(place);
    why.who = nameOf(customer);
    if (mark == unexplainedMark) {
        why.amount = customer.unexplained;
        return why;
    }
    const BridgeCause *cause = causeOf(customer, mark);
    if (!cause)
        return why;
    why.amount = item >= 0 ? cause->items.at(item).amount : cause->amount;
    const Exact exact = item >= 0 ? cause->items.at(item).exact : cause->exact;
    if (exact != Exact(why.amount))
        why.exact = tr("Exact %1, shown by cumulative rounding").arg(exact.text().left(60));
    for (qsizetype at = 0; at < cause->items.size(); ++at) {
        if (item >= 0 && at != item)
            continue;
        why.terms.append({cause->items[at].text, cause->items[at].amount});
        addSources(why, cause->items[at], bridge.digits);
    }
    return why;
}

WhyContent whyOfSum(const MonthPicture &picture, qsizetype place)
{
    const Bridge &bridge = picture.bridge;
    WhyContent why;
    why.title = tr("Difference");
    why.meaning = tr("From Microsoft's amount to the local one");
    why.currency = bridge.currency;
    why.digits = bridge.digits;
    if (place < 0) {
        why.amount = bridge.local - bridge.microsoft;
        for (const auto &[cause, amount] : bridge.causes)
            why.terms.append({lookOf(markOf(cause)).name, amount});
        return why;
    }
    const BridgeCustomer &customer = bridge.customers.at(place);
    why.who = nameOf(customer);
    why.amount = customer.difference;
    for (const BridgeCause &cause : customer.causes)
        why.terms.append({lookOf(markOf(cause.cause)).name, cause.amount});
    if (!customer.unexplained.isZero())
        why.terms.append({lookOf(unexplainedMark).name, customer.unexplained});
    return why;
}

void ReconcileController::askLines(Company &company, Month month, const ReconcileRow &row)
{
    const int mine = ++m_generation;
    company.microsoftLines(month, row.customer, row.tenant)
        .then(this, [this, mine](const Result<QList<SideLine>> &lines) {
            if (mine != m_generation)
                return; // an answer to an older question
            if (lines)
                Q_EMIT linesReady(*lines);
            else
                Q_EMIT failed(QCoreApplication::translate("Reconcile", "Microsoft's lines were not read."),
                              lines.error());
        });
}

} // namespace counterfoil
