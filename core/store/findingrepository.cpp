// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/findingrepository.h"

#include "core/store/auditrepository.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

const QString action = QStringLiteral("finding");

QString textIn(const QJsonObject &object, const char *key)
{
    return object.value(QLatin1String(key)).toString();
}

Exact exactIn(const QJsonObject &object, const char *key)
{
    return Exact::parse(textIn(object, key)).value_or(Exact());
}

Day dayIn(const QJsonObject &object, const char *key)
{
    return Day::fromIso(textIn(object, key)).value_or(Day());
}

QString isoOf(Day day)
{
    return day.isValid() ? day.iso() : QString();
}

QJsonObject jsonOf(const DisputedLine &line)
{
    return {{QStringLiteral("invoice"), line.invoice},
            {QStringLiteral("line"), line.line},
            {QStringLiteral("order"), line.order},
            {QStringLiteral("subscription"), line.subscription},
            {QStringLiteral("tenant"), line.tenant},
            {QStringLiteral("productId"), line.productId},
            {QStringLiteral("skuId"), line.skuId},
            {QStringLiteral("product"), line.product},
            {QStringLiteral("chargeType"), line.chargeType},
            {QStringLiteral("from"), isoOf(line.days.from)},
            {QStringLiteral("to"), isoOf(line.days.to)},
            {QStringLiteral("quantity"), line.quantity.text()},
            {QStringLiteral("unitPrice"), line.unitPrice.text()},
            {QStringLiteral("amount"), line.amount.text()},
            {QStringLiteral("currency"), line.currency}};
}

DisputedLine lineIn(const QJsonObject &object)
{
    DisputedLine line;
    line.invoice = textIn(object, "invoice");
    line.line = object.value(QStringLiteral("line")).toInteger();
    line.order = textIn(object, "order");
    line.subscription = textIn(object, "subscription");
    line.tenant = textIn(object, "tenant");
    line.productId = textIn(object, "productId");
    line.skuId = textIn(object, "skuId");
    line.product = textIn(object, "product");
    line.chargeType = textIn(object, "chargeType");
    line.days = {dayIn(object, "from"), dayIn(object, "to")};
    line.quantity = exactIn(object, "quantity");
    line.unitPrice = exactIn(object, "unitPrice");
    line.amount = exactIn(object, "amount");
    line.currency = textIn(object, "currency");
    return line;
}

QJsonObject jsonOf(const Dispute &dispute)
{
    QJsonArray lines;
    for (const DisputedLine &line : dispute.lines)
        lines.append(jsonOf(line));
    QJsonObject before;
    for (const auto &[invoice, amount] : dispute.before.asKeyValueRange())
        before.insert(invoice, amount.text());
    return {{QStringLiteral("lines"), lines},
            {QStringLiteral("claimed"), dispute.claimed.text()},
            {QStringLiteral("before"), before},
            {QStringLiteral("credited"), dispute.credited.text()},
            {QStringLiteral("creditedOn"), QJsonArray::fromStringList(dispute.creditedOn)},
            {QStringLiteral("settled"), dispute.settled}};
}

Dispute disputeIn(const QJsonObject &object)
{
    Dispute dispute;
    const QJsonArray lines = object.value(QStringLiteral("lines")).toArray();
    for (const auto &line : lines)
        dispute.lines.append(lineIn(line.toObject()));
    const QJsonObject before = object.value(QStringLiteral("before")).toObject();
    for (auto entry = before.begin(); entry != before.end(); ++entry)
        dispute.before.insert(entry.key(), Exact::parse(entry.value().toString()).value_or(Exact()));
    dispute.claimed = exactIn(object, "claimed");
    dispute.credited = exactIn(object, "credited");
    const QJsonArray creditedOn = object.value(QStringLiteral("creditedOn")).toArray();
    for (const auto &invoice : creditedOn)
        dispute.creditedOn.append(invoice.toString());
    dispute.settled = object.value(QStringLiteral("settled")).toBool();
    return dispute;
}

FindingRecord recordIn(const AuditEntry &entry)
{
    const QJsonObject detail = entry.parsedDetail();
    FindingRecord record;
    record.key = entry.subject;
    record.month = Month::fromIso(textIn(detail, "month")).value_or(Month());
    record.kind = textIn(detail, "kind");
    record.text = textIn(detail, "text");
    record.state = findingStateOf(textIn(detail, "state")).value_or(FindingState::Open);
    record.note = textIn(detail, "note");
    record.owner = textIn(detail, "owner");
    record.due = dayIn(detail, "due");
    if (const QJsonValue dispute = detail.value(QStringLiteral("dispute")); dispute.isObject())
        record.dispute = disputeIn(dispute.toObject());
    record.changedAt = entry.at;
    record.changedBy = entry.actor;
    return record;
}

} // namespace

Status FindingRepository::keep(const FindingRecord &record)
{
    const QJsonObject detail{
        {QStringLiteral("month"), record.month.iso()},
        {QStringLiteral("kind"), record.kind},
        {QStringLiteral("text"), record.text},
        {QStringLiteral("state"), wordOf(record.state)},
        {QStringLiteral("note"), record.note},
        {QStringLiteral("owner"), record.owner},
        {QStringLiteral("due"), isoOf(record.due)},
        {QStringLiteral("dispute"), record.dispute ? QJsonValue(jsonOf(*record.dispute)) : QJsonValue()}};
    return AuditRepository(m_file).append(action, record.key, detail);
}

Result<QMap<QString, FindingRecord>> FindingRepository::records(Month month)
{
    const Result<QList<AuditEntry>> entries = AuditRepository(m_file).entriesOf(action);
    if (!entries)
        return std::unexpected(entries.error());
    QMap<QString, FindingRecord> records;
    for (const AuditEntry &entry : *entries) {
        const FindingRecord record = recordIn(entry);
        if (!month.isValid() || record.month == month)
            records.insert(record.key, record); // the newest stays
    }
    return records;
}

Result<QList<FindingRecord>> FindingRepository::history(const QString &key)
{
    const Result<QList<AuditEntry>> entries = AuditRepository(m_file).entriesOf(action, key);
    if (!entries)
        return std::unexpected(entries.error());
    QList<FindingRecord> records;
    std::transform(entries->begin(), entries->end(), std::back_inserter(records), recordIn);
    return records;
}

} // namespace counterfoil
