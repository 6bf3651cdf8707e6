// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/partnercenterrecords.h"

#include <QCryptographicHash>

namespace counterfoil {

namespace {

//! The object that Microsoft wrote as JSON into a text; nothing where it did not.
std::optional<JsonValue> objectIn(const QString &text)
{
    if (!text.startsWith(u'{'))
        return std::nullopt;
    Result<JsonValue> value = parseJson(text.toUtf8());
    return value ? std::optional(*std::move(value)) : std::nullopt;
}

std::optional<qint64> wholeIn(const JsonValue *value)
{
    bool isWhole = false;
    const qint64 number = value ? value->text.toLongLong(&isWhole) : 0;
    return isWhole ? std::optional(number) : std::nullopt;
}

void addSubscription(std::vector<ActivitySubscription> &into, const JsonValue &object, QStringView idName)
{
    const JsonValue *id = object.find(idName);
    if (id && id->isString() && !id->text.isEmpty())
        into.push_back({id->text.toLower(), wholeIn(object.find(u"Quantity"))});
}

//! From the resource as it is now: a subscription itself, or the lines of an order.
std::vector<ActivitySubscription> subscriptionsOfValue(const QString &resource, const QString &newValue)
{
    std::vector<ActivitySubscription> found;
    const std::optional<JsonValue> value = objectIn(newValue);
    if (!value)
        return found;
    if (resource == u"subscription")
        addSubscription(found, *value, u"Id");
    if (const JsonValue *lines = value->find(u"LineItems"); lines && lines->isArray()) {
        for (const JsonValue &line : lines->items)
            addSubscription(found, line, u"SubscriptionId");
    }
    return found;
}

//! From the pairs beside the record: SubscriptionId-0 with Quantity-0, and the same without a number.
std::vector<ActivitySubscription> subscriptionsOfPairs(const std::vector<JsonValue> &pairs)
{
    QHash<QString, QString> values;
    QStringList endings;
    for (const JsonValue &pair : pairs) {
        const JsonValue *key = pair.find(u"key");
        const JsonValue *value = pair.find(u"value");
        if (!key || !value || value->text.isEmpty())
            continue;
        values.insert(key->text, value->text);
        if (key->text.startsWith(u"SubscriptionId"))
            endings.append(key->text.sliced(qsizetype(std::size("SubscriptionId") - 1)));
    }
    std::vector<ActivitySubscription> found;
    for (const QString &ending : std::as_const(endings)) {
        bool isWhole = false;
        const qint64 quantity = values.value(QStringLiteral("Quantity") + ending).toLongLong(&isWhole);
        found.push_back({values.value(QStringLiteral("SubscriptionId") + ending).toLower(),
                         isWhole ? std::optional(quantity) : std::nullopt});
    }
    return found;
}

} // namespace

QString activityKey(const JsonValue &item)
{
    if (const QString id = item.textOf(u"id"); !id.isEmpty())
        return id;
    const QByteArray newValue =
        QCryptographicHash::hash(item.textOf(u"resourceNewValue").toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringList{item.textOf(u"operationDate"), item.textOf(u"operationType").toLower(),
                       item.textOf(u"customerId").toLower(), item.textOf(u"originalCorrelationId").toLower(),
                       QString::fromLatin1(newValue)}
        .join(u'|');
}

ActivityRecord readActivity(Fields &fields)
{
    ActivityRecord record;
    record.id = activityKey(fields.source());
    record.at = fields.instant(u"operationDate");
    fields.require(record.at.isValid(), u"operationDate");
    record.operation = fields.lower(u"operationType");
    record.status = fields.lower(u"operationStatus");
    record.resource = fields.lower(u"resourceType");
    record.tenant = fields.lower(u"customerId");
    record.customerName = fields.text(u"customerName");
    record.user = fields.text(u"userPrincipalName");
    record.application = fields.text(u"applicationId");
    record.correlation = fields.lower(u"originalCorrelationId");
    record.oldValue = fields.text(u"resourceOldValue");
    record.newValue = fields.text(u"resourceNewValue");
    record.subscriptions = subscriptionsOfValue(record.resource, record.newValue);
    if (record.subscriptions.empty())
        record.subscriptions = subscriptionsOfPairs(fields.list(u"customizedData"));
    return record;
}

} // namespace counterfoil
