// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/workspace/pulleddata.h"

#include <QHash>
#include <QJsonArray>

#include <algorithm>

// What was pulled, read without a network (contract, section 8.4).
namespace counterfoil::cli {

namespace {

QString isoOf(Day day)
{
    return day.isValid() ? day.iso() : QString();
}

QJsonValue dayJson(Day day)
{
    return day.isValid() ? QJsonValue(day.iso()) : QJsonValue(QJsonValue::Null);
}

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

//! An open company file, and whose customers the tenants are.
class Book
{
public:
    static Result<Book> open(const Context &context)
    {
        auto workspace = context.open(CompanyFile::Mode::ReadOnly);
        if (!workspace)
            return std::unexpected(workspace.error());
        Book book(*std::move(workspace));
        const Result<const Terms *> terms = book.m_workspace->terms();
        if (!terms && terms.error().code() != Error::Code::NotFound) // there may be none yet
            return std::unexpected(terms.error());
        book.m_terms = terms ? *terms : nullptr;
        return book;
    }

    CompanyFile &file() { return m_workspace->file(); }
    //! The id that the terms give the tenant's customer; empty where none owns it.
    QString customerOf(const QString &tenant) const
    {
        const Customer *customer = m_terms ? m_terms->customerOfTenant(tenant) : nullptr;
        return customer ? customer->id() : QString();
    }
    Result<QList<CloudRecord>> records(const QString &kind, const CloudRecordFilter &filter = {})
    {
        return CloudRecordRepository(file()).records(kind, filter);
    }

private:
    explicit Book(std::unique_ptr<Workspace> workspace) : m_workspace(std::move(workspace)) {}

    std::unique_ptr<Workspace> m_workspace;
    const Terms *m_terms = nullptr;
};

Answer listed(const QString &name, const QJsonArray &list, const QString &text)
{
    Answer answer;
    answer.json = {{name, list}};
    answer.text = text.isEmpty() ? QStringLiteral("none is on hand; `sync` pulls them") : text;
    return answer;
}

Result<Answer> customers(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto rows = pulledCustomers(**workspace);
    if (!rows)
        return std::unexpected(rows.error());
    QJsonArray list;
    QString text;
    for (const Pulled<CloudCustomer> &row : *rows) {
        const CloudCustomer &customer = row.record;
        const QString state = row.hasEnded() ? QStringLiteral("ended") : QStringLiteral("active");
        list.append(QJsonObject{{QStringLiteral("tenant"), customer.tenant},
                                {QStringLiteral("name"), customer.name},
                                {QStringLiteral("domain"), customer.domain},
                                {QStringLiteral("country"), customer.country},
                                {QStringLiteral("customer"), textOrNull(row.customer)},
                                {QStringLiteral("state"), state},
                                {QStringLiteral("since"), row.since.left(10)},
                                {QStringLiteral("until"), textOrNull(row.until.left(10))}});
        text += QStringLiteral("%1  %2  %3  %4\n")
                    .arg(customer.tenant, customer.name, state,
                         row.customer.isEmpty() ? QStringLiteral("in no customer of the terms") : row.customer);
    }
    return listed(QStringLiteral("customers"), list, text);
}

QJsonObject subscriptionJson(const CloudSubscription &subscription, const QString &owner)
{
    return {{QStringLiteral("subscription"), subscription.id},
            {QStringLiteral("tenant"), subscription.tenant},
            {QStringLiteral("customer"), textOrNull(owner)},
            {QStringLiteral("name"), subscription.name},
            {QStringLiteral("product"), subscription.offer.section(u':', 0, 0)},
            {QStringLiteral("sku"), subscription.offer.section(u':', 1, 1)},
            {QStringLiteral("kind"), subscription.kind},
            {QStringLiteral("quantity"), subscription.quantity},
            {QStringLiteral("status"), subscription.status},
            {QStringLiteral("term"), subscription.term},
            {QStringLiteral("billing"), subscription.billing},
            {QStringLiteral("from"), dayJson(subscription.from)},
            {QStringLiteral("to"), dayJson(subscription.to)},
            {QStringLiteral("autoRenew"), subscription.autoRenew},
            {QStringLiteral("order"), subscription.order}};
}

Result<Answer> subscriptions(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto rows = pulledSubscriptions(**workspace);
    if (!rows)
        return std::unexpected(rows.error());
    QJsonArray list;
    QString text;
    for (const Pulled<CloudSubscription> &row : *rows) {
        const CloudSubscription &subscription = row.record;
        list.append(subscriptionJson(subscription, row.customer));
        text += QStringLiteral("%1  %2  %3  %4  %5 – %6\n")
                    .arg(subscription.id, subscription.name)
                    .arg(subscription.quantity)
                    .arg(subscription.status, isoOf(subscription.from), isoOf(subscription.to));
    }
    return listed(QStringLiteral("subscriptions"), list, text);
}

Result<Answer> seats(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    SeatFilter filter;
    filter.subscription = arguments.value(QStringLiteral("subscription"));
    const Result<Day> on = arguments.day(QStringLiteral("on"), Day());
    if (!on)
        return std::unexpected(on.error());
    filter.days = {*on, *on};
    const Result<QList<PulledSeat>> rows = pulledSeats(**workspace, filter);
    if (!rows)
        return std::unexpected(rows.error());
    QJsonArray list;
    QString text;
    for (const auto &[row, customer, name] : *rows) {
        list.append(QJsonObject{{QStringLiteral("date"), row.date.iso()},
                                {QStringLiteral("tenant"), row.tenant},
                                {QStringLiteral("customer"), textOrNull(customer)},
                                {QStringLiteral("subscription"), row.subscription},
                                {QStringLiteral("skuId"), row.skuId},
                                {QStringLiteral("skuName"), row.skuName},
                                {QStringLiteral("quantity"), row.quantity},
                                {QStringLiteral("source"), row.source}});
        text += QStringLiteral("%1  %2  %3  %4  %5\n")
                    .arg(row.date.iso(), row.subscription, row.skuName)
                    .arg(row.quantity)
                    .arg(row.source);
    }
    return listed(QStringLiteral("seats"), list, text);
}

//! The record's subscription and its seats, where it names exactly one.
QJsonObject activityJson(const ActivityRecord &activity, const QString &owner)
{
    QString subscription;
    QJsonValue quantity(QJsonValue::Null);
    if (activity.subscriptions.size() == 1) {
        subscription = activity.subscriptions.front().id;
        if (activity.subscriptions.front().quantity)
            quantity = *activity.subscriptions.front().quantity;
    }
    return {{QStringLiteral("id"), activity.id},
            {QStringLiteral("at"), activity.at.toUTC().toString(Qt::ISODate)},
            {QStringLiteral("operation"), activity.operation},
            {QStringLiteral("status"), activity.status},
            {QStringLiteral("resource"), activity.resource},
            {QStringLiteral("tenant"), textOrNull(activity.tenant)},
            {QStringLiteral("customer"), textOrNull(owner)},
            {QStringLiteral("subscription"), textOrNull(subscription)},
            {QStringLiteral("quantity"), quantity},
            {QStringLiteral("user"), activity.user}};
}

Result<Answer> activity(const Context &context, const Arguments &arguments)
{
    Result<Book> book = Book::open(context);
    if (!book)
        return std::unexpected(book.error());
    const Result<Day> since = arguments.day(QStringLiteral("since"), Day());
    if (!since)
        return std::unexpected(since.error());
    CloudRecordFilter filter;
    filter.sortedFrom = isoOf(*since);
    filter.newestFirst = true;
    const auto records = book->records(QStringLiteral("activity"), filter);
    if (!records)
        return std::unexpected(records.error());
    QJsonArray list;
    QString text;
    for (const CloudRecord &record : *records) {
        const auto one = recordFrom<ActivityRecord>(record.content);
        list.append(activityJson(one, book->customerOf(one.tenant)));
        text += QStringLiteral("%1  %2  %3  %4  %5\n")
                    .arg(one.at.toUTC().toString(Qt::ISODate), one.operation, one.status, one.customerName, one.user);
    }
    return listed(QStringLiteral("activity"), list, text);
}

} // namespace

void addCloudLists(Commands &commands)
{
    addCommand(commands, "customers", "lists the customers that were pulled", "--file acme.counterfoil customers", {},
               customers);
    addCommand(commands, "subscriptions", "lists the subscriptions that were pulled",
               "--file acme.counterfoil subscriptions", {}, subscriptions);
    addCommand(commands, "seats", "lists daily seat counts, pulled, derived and imported",
               "--file acme.counterfoil seats --on 2026-01-31",
               {{}, {{"on", "DATE", "only this day"}, {"subscription", "ID", "only this subscription"}}}, seats);
    addCommand(commands, "activity", "lists who changed what at Microsoft, newest first",
               "--file acme.counterfoil activity --since 2026-01-01",
               {{}, {{"since", "DATE", "only this day and later"}}}, activity);
}

} // namespace counterfoil::cli
