// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/chargeline.h"
#include "core/sandbox/cloud/partnerviews.h"
#include "core/sandbox/cloud/seekpage.h"
#include "core/sandbox/random.h"

#include <QUrl>

#include <algorithm>

namespace counterfoil {

namespace {

//! One thing that somebody did, as the activity log has it.
struct AuditEvent
{
    Day day;
    const SandboxCustomer *customer = nullptr; //!< null: about the partner itself
    const Subscription *subscription = nullptr;
    QByteArray resource, operation, invoice;
    int quantity = 0;
    int minute = 0;
};

bool isEarlier(const AuditEvent &a, const AuditEvent &b)
{
    return a.day != b.day ? a.day < b.day : a.minute < b.minute;
}

QList<AuditEvent> eventsOf(CloudState &state, const Days &days)
{
    QList<AuditEvent> events;
    int number = 0; // of the event among all, so that its time does not depend on what was asked for
    const auto add = [&](AuditEvent event) {
        event.minute = 480 + number++ * 7 % 600;
        if (event.day.isValid() && days.contains(event.day))
            events.push_back(event);
    };
    for (const SandboxCustomer &customer : state.world().customers()) {
        add({customer.joined.first(), &customer, nullptr, "customer", "add_customer", {}});
        for (const Subscription &bought : customer.subscriptions) {
            add({bought.start, &customer, &bought, "order", "create_order", {}, bought.quantity});
            for (const QuantityChange &change : bought.changes)
                add({change.day, &customer, &bought, "subscription", "update_subscription", {}, change.quantity});
            add({bought.endDay, &customer, &bought, "subscription", "update_subscription", {}, 0});
        }
    }
    for (const InvoiceView &invoice : state.books.invoices(state.faults))
        add({invoice.date, nullptr, nullptr, "invoice", "ready_invoice", invoice.id});
    std::stable_sort(events.begin(), events.end(), isEarlier);
    return events;
}

//! The subscription as it is after the change; PascalCase, a document inside a text.
QByteArray newValueOf(const AuditEvent &event)
{
    const Offer &product = offer(event.subscription->offer);
    JsonText json;
    json.open();
    if (event.operation == "create_order") {
        json.pair("Id", event.subscription->orderId).pair("AlternateId", event.subscription->orderId.right(12));
        json.pair("ReferenceCustomerId", event.customer->tenant).key("LineItems").open('[').open();
        json.pair("LineItemNumber", 0).pair("SubscriptionId", event.subscription->id);
        json.pair("FriendlyName", product.productName).pair("Quantity", event.quantity).close().close(']');
        json.key("Attributes").open().pair("ObjectType", "Order").close();
    } else {
        json.pair("Id", event.subscription->id).pair("FriendlyName", product.productName);
        json.pair("Quantity", event.quantity).pair("Status", event.quantity > 0 ? "active" : "deleted");
        json.key("Attributes").open().pair("ObjectType", "Subscription").close();
    }
    json.close();
    QByteArray text = json.take();
    return text.replace("\n", "");
}

void writeData(JsonText &json, const AuditEvent &event)
{
    const auto entry = [&json](const char *key, const QByteArray &value) {
        json.open().pair("key", key).key("value").text(value).close();
    };
    json.key("customizedData").open('[');
    if (event.subscription) {
        entry("SubscriptionId-0", event.subscription->id);
        entry("SubscriptionName-0", offer(event.subscription->offer).productName);
        entry("Quantity-0", QByteArray::number(event.quantity));
    } else if (!event.invoice.isEmpty()) {
        entry("InvoiceId", event.invoice);
    } else {
        entry("PrimaryDomainName", event.customer->domain);
    }
    json.close(']');
}

void writeEvent(JsonText &json, const CloudState &state, const AuditEvent &event)
{
    const QByteArray partner = state.world().partnerTenant();
    const QByteArray about = event.customer ? event.customer->tenant : partner;
    Random random(state.plan().partner.seed,
                  "audit-" + about + event.operation + event.invoice +
                      (event.subscription ? event.subscription->id : QByteArray()),
                  event.day.number());
    json.open().pair("id", partner + '_' + about + '_' + QByteArray(event.operation).replace("_", "") + '_' +
                               random.code(10).toLower());
    json.pair("partnerId", partner).key("participants").open('[').text(partner).close(']');
    json.pair("customerId", about);
    json.pair("customerName", event.customer ? event.customer->name : World::partnerName());
    json.pair("userPrincipalName", "admin@nordwindcloud.onmicrosoft.com");
    json.pair("applicationId", "Partner Center Web").pair("resourceType", event.resource);
    if (event.subscription)
        json.pair("resourceNewValue", newValueOf(event));
    json.pair("operationType", event.operation).pair("originalCorrelationId", random.guid());
    const QByteArray time = QTime(0, 0).addSecs(event.minute * 60).toString(QStringLiteral("HH:mm:ss")).toLatin1();
    json.pair("operationDate", instant(event.day, time + ".7753934")).pair("operationStatus", "succeeded");
    writeData(json, event);
    addType(json, "AuditRecord");
    json.close();
}

bool isWanted(const AuditEvent &event, const std::optional<SimpleFilter> &filter)
{
    if (!filter)
        return true;
    if (filter->field == QLatin1String("ResourceType"))
        return filter->value.compare(QString::fromLatin1(event.resource), Qt::CaseInsensitive) == 0;
    if (!event.customer)
        return false;
    if (filter->field == QLatin1String("CustomerId"))
        return filter->value.compare(QString::fromLatin1(event.customer->tenant), Qt::CaseInsensitive) == 0;
    return QString::fromUtf8(event.customer->name).contains(filter->value, Qt::CaseInsensitive);
}

bool isKnown(const SimpleFilter &filter)
{
    const QString op = filter.op.toLower();
    if (filter.field == QLatin1String("CompanyName"))
        return op == QLatin1String("substring");
    return (filter.field == QLatin1String("CustomerId") || filter.field == QLatin1String("ResourceType")) &&
           op == QLatin1String("equals");
}

CloudReply listAudit(CloudState &state, const CloudRequest &request, const Arguments &)
{
    const QString start = request.parameter(QStringLiteral("startDate"));
    const QString end = request.parameter(QStringLiteral("endDate"));
    const auto from = start.isEmpty() ? std::optional(state.today().plusDays(-30)) : Day::fromIso(start);
    const auto to = end.isEmpty() ? std::optional(state.today()) : Day::fromIso(end);
    bool number = true;
    const QString given = request.parameter(QStringLiteral("size"));
    const int size = given.isEmpty() ? state.plan().recordsPerPage : given.toInt(&number);
    if (!from || !to || *from > *to || !number || size < 0)
        return partnerMessage(400, "The request is invalid.");
    if (*from < state.today().plusDays(-90))
        return partnerError(400, 800002, "The start date is more than 90 days ago.");
    std::optional<SimpleFilter> filter;
    if (request.has(QStringLiteral("filter"))) {
        filter = SimpleFilter::read(request.parameter(QStringLiteral("filter")));
        if (!filter || !isKnown(*filter))
            return partnerMessage(400, "The request is invalid.");
    }
    QList<AuditEvent> events = eventsOf(state, {*from, std::min(*to, state.today())});
    events.removeIf([&filter](const AuditEvent &event) { return !isWanted(event, filter); });
    const int most = size == 0 ? state.plan().recordsPerPage : std::min(size, state.plan().recordsPerPage);
    const QByteArray address = "/auditrecords?startDate=" + from->iso().toLatin1() +
                               "&endDate=" + to->iso().toLatin1() + "&size=" + QByteArray::number(size);
    const SeekPage page = seekPage(state, request, "audit-" + address, events.size(), most);
    if (page.refusal)
        return *page.refusal;
    const QList<qsizetype> entries = entriesOf(state, page);
    JsonText json;
    json.open().pair("totalCount", int(entries.size())).key("items").open('[');
    for (const qsizetype i : entries)
        writeEvent(json, state, events[i]);
    json.close(']');
    closeCollection(json, address, page);
    return jsonReply(200, json.take());
}

} // namespace

std::span<const Route> auditRoutes()
{
    static const Route routes[] = {{"GET", "v1/auditrecords", Audit, listAudit}};
    return routes;
}

} // namespace counterfoil
