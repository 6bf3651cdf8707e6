// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/recordjson.h"

#include <QJsonArray>

namespace counterfoil {

namespace {

class Writer
{
public:
    void operator()(const char *key, const QString &text) { put(key, text, text.isEmpty()); }
    void operator()(const char *key, const qint64 &number) { put(key, number, number == 0); }
    void operator()(const char *key, const bool &flag) { put(key, flag, !flag); }
    void operator()(const char *key, const Day &day)
    {
        put(key, day.isValid() ? day.iso() : QString(), !day.isValid());
    }
    void operator()(const char *key, const QDateTime &at) { put(key, at.toString(Qt::ISODateWithMs), !at.isValid()); }
    void operator()(const char *key, const Decimal &value) { put(key, value.text(), value == Decimal()); }
    void operator()(const char *key, const QStringList &texts)
    {
        put(key, QJsonArray::fromStringList(texts), texts.isEmpty());
    }
    void operator()(const char *key, const std::optional<qint64> &number)
    {
        put(key, number.value_or(0), !number.has_value());
    }
    template <typename Record>
    void operator()(const char *key, const std::optional<Record> &record)
    {
        if (record)
            put(key, jsonOfAny(*record), false);
    }
    template <typename Record>
    void operator()(const char *key, const std::vector<Record> &records)
    {
        QJsonArray list;
        for (const Record &record : records)
            list.append(jsonOfAny(record));
        put(key, list, records.empty());
    }

    template <typename Record>
    static QJsonObject jsonOfAny(const Record &record)
    {
        Writer writer;
        Record copy = record; // one list of fields for both directions wants something to write to
        visit(writer, copy);
        return writer.object;
    }

    QJsonObject object;

private:
    void put(const char *key, const QJsonValue &value, bool isEmpty)
    {
        if (!isEmpty)
            object.insert(QLatin1String(key), value);
    }
};

class Reader
{
public:
    explicit Reader(const QJsonObject &json) : m_json(json) {}
    void operator()(const char *key, QString &text) { text = of(key).toString(); }
    void operator()(const char *key, qint64 &number) { number = of(key).toInteger(); }
    void operator()(const char *key, bool &flag) { flag = of(key).toBool(); }
    void operator()(const char *key, Day &day) { day = Day::fromIso(of(key).toString()).value_or(Day()); }
    void operator()(const char *key, QDateTime &at)
    {
        at = QDateTime::fromString(of(key).toString(), Qt::ISODateWithMs);
    }
    void operator()(const char *key, Decimal &value)
    {
        value = Decimal::parse(QStringView(of(key).toString())).value_or(Decimal());
    }
    void operator()(const char *key, QStringList &texts)
    {
        const QJsonArray list = of(key).toArray();
        for (const auto &text : list)
            texts.append(text.toString());
    }
    void operator()(const char *key, std::optional<qint64> &number)
    {
        if (m_json.contains(QLatin1String(key)))
            number = of(key).toInteger();
    }
    template <typename Record>
    void operator()(const char *key, std::optional<Record> &record)
    {
        if (m_json.contains(QLatin1String(key)))
            record = read<Record>(of(key).toObject());
    }
    template <typename Record>
    void operator()(const char *key, std::vector<Record> &records)
    {
        const QJsonArray list = of(key).toArray();
        for (const auto &one : list)
            records.push_back(read<Record>(one.toObject()));
    }
    template <typename Record>
    static Record read(const QJsonObject &json)
    {
        Record record;
        Reader reader(json);
        visit(reader, record);
        return record;
    }

private:
    QJsonValue of(const char *key) const { return m_json.value(QLatin1String(key)); }
    QJsonObject m_json;
};

// One list of fields a record, for both directions.

template <typename V>
void visit(V &v, CloudCustomer &r)
{
    v("tenant", r.tenant);
    v("name", r.name);
    v("domain", r.domain);
    v("country", r.country);
    v("relationship", r.relationship);
}

template <typename V>
void visit(V &v, RefundableSeats &r)
{
    v("quantity", r.quantity);
    v("until", r.until);
}

template <typename V>
void visit(V &v, NextTerm &r)
{
    v("product", r.product);
    v("term", r.term);
    v("billing", r.billing);
    v("quantity", r.quantity);
    v("until", r.until);
}

template <typename V>
void visit(V &v, CloudSubscription &r)
{
    v("id", r.id);
    v("tenant", r.tenant);
    v("order", r.order);
    v("offer", r.offer);
    v("product", r.product);
    v("name", r.name);
    v("kind", r.kind);
    v("productType", r.productType);
    v("quantity", r.quantity);
    v("unit", r.unit);
    v("status", r.status);
    v("term", r.term);
    v("renewalTerm", r.renewalTerm);
    v("billing", r.billing);
    v("billingType", r.billingType);
    v("created", r.created);
    v("from", r.from);
    v("to", r.to);
    v("cycleEnd", r.cycleEnd);
    v("cancellableUntil", r.cancellableUntil);
    v("autoRenew", r.autoRenew);
    v("trial", r.trial);
    v("fromMicrosoft", r.fromMicrosoft);
    v("publisher", r.publisher);
    v("parent", r.parent);
    v("promotion", r.promotion);
    v("reseller", r.reseller);
    v("migratedFrom", r.migratedFrom);
    v("suspensionReasons", r.suspensionReasons);
    v("refundable", r.refundable);
    v("atRenewal", r.atRenewal);
    v("atNextCharge", r.atNextCharge);
}

template <typename V>
void visit(V &v, InvoiceLineLink &r)
{
    v("provider", r.provider);
    v("lineType", r.lineType);
}

template <typename V>
void visit(V &v, InvoiceHeader &r)
{
    v("id", r.id);
    v("date", r.date);
    v("periodFrom", r.periodFrom);
    v("periodTo", r.periodTo);
    v("total", r.total);
    v("paid", r.paid);
    v("currency", r.currency);
    v("kind", r.kind);
    v("type", r.type);
    v("status", r.status);
    v("amendsOf", r.amendsOf);
    v("lines", r.lines);
    v("amendments", r.amendments);
}

template <typename V>
void visit(V &v, ActivitySubscription &r)
{
    v("id", r.id);
    v("quantity", r.quantity);
}

template <typename V>
void visit(V &v, ActivityRecord &r)
{
    v("id", r.id);
    v("at", r.at);
    v("operation", r.operation);
    v("status", r.status);
    v("resource", r.resource);
    v("tenant", r.tenant);
    v("customerName", r.customerName);
    v("user", r.user);
    v("application", r.application);
    v("correlation", r.correlation);
    v("oldValue", r.oldValue);
    v("newValue", r.newValue);
    v("subscriptions", r.subscriptions);
}

template <typename V>
void visit(V &v, AzureEntitlement &r)
{
    v("id", r.id);
    v("plan", r.plan);
    v("name", r.name);
    v("status", r.status);
}

template <typename V>
void visit(V &v, BillingAccount &r)
{
    v("id", r.id);
    v("name", r.name);
    v("agreement", r.agreement);
    v("status", r.status);
    v("currency", r.currency);
    v("from", r.from);
    v("to", r.to);
    v("accountOwnersSeeCharges", r.accountOwnersSeeCharges);
    v("departmentAdminsSeeCharges", r.departmentAdminsSeeCharges);
}

template <typename V>
void visit(V &v, EnrolmentDepartment &r)
{
    v("id", r.id);
    v("name", r.name);
    v("costCentre", r.costCentre);
    v("status", r.status);
}

template <typename V>
void visit(V &v, EnrolmentAccount &r)
{
    v("id", r.id);
    v("name", r.name);
    v("owner", r.owner);
    v("department", r.department);
    v("costCentre", r.costCentre);
    v("status", r.status);
    v("from", r.from);
    v("to", r.to);
}

template <typename V>
void visit(V &v, BillingProfile &r)
{
    v("id", r.id);
    v("name", r.name);
    v("currency", r.currency);
    v("relationship", r.relationship);
    v("status", r.status);
    v("purchaseOrder", r.purchaseOrder);
}

template <typename V>
void visit(V &v, BillingCustomer &r)
{
    v("id", r.id);
    v("name", r.name);
    v("profile", r.profile);
    v("plans", r.plans);
    v("resellers", r.resellers);
}

template <typename V>
void visit(V &v, EnrolmentBalance &r)
{
    v("currency", r.currency);
    v("beginning", r.beginning);
    v("ending", r.ending);
    v("newPurchases", r.newPurchases);
    v("adjustments", r.adjustments);
    v("utilized", r.utilized);
    v("serviceOverage", r.serviceOverage);
    v("chargesBilledSeparately", r.chargesBilledSeparately);
    v("totalOverage", r.totalOverage);
    v("totalUsage", r.totalUsage);
    v("marketplace", r.marketplace);
    v("overageRefund", r.overageRefund);
    v("priceHidden", r.priceHidden);
}

template <typename V>
void visit(V &v, ReservationTransaction &r)
{
    v("id", r.id);
    v("date", r.date);
    v("order", r.order);
    v("orderName", r.orderName);
    v("description", r.description);
    v("eventType", r.eventType);
    v("quantity", r.quantity);
    v("amount", r.amount);
    v("currency", r.currency);
    v("sku", r.sku);
    v("term", r.term);
    v("region", r.region);
    v("enrolment", r.enrolment);
    v("subscription", r.subscription);
    v("department", r.department);
    v("account", r.account);
    v("costCentre", r.costCentre);
    v("profile", r.profile);
    v("invoice", r.invoice);
    v("billingFrequency", r.billingFrequency);
    v("prepayment", r.prepayment);
    v("overage", r.overage);
}

template <typename V>
void visit(V &v, MarketplaceCharge &r)
{
    v("id", r.id);
    v("from", r.from);
    v("to", r.to);
    v("subscription", r.subscription);
    v("subscriptionName", r.subscriptionName);
    v("department", r.department);
    v("account", r.account);
    v("costCentre", r.costCentre);
    v("resourceGroup", r.resourceGroup);
    v("instance", r.instance);
    v("publisher", r.publisher);
    v("offer", r.offer);
    v("plan", r.plan);
    v("meter", r.meter);
    v("order", r.order);
    v("unit", r.unit);
    v("quantity", r.quantity);
    v("rate", r.rate);
    v("cost", r.cost);
    v("currency", r.currency);
    v("recurring", r.recurring);
    v("estimated", r.estimated);
}

} // namespace

template <typename Record>
QJsonObject jsonOf(const Record &record)
{
    return Writer::jsonOfAny(record);
}

template <typename Record>
Record recordFrom(const QJsonObject &json)
{
    return Reader::read<Record>(json);
}

// Those that are kept; of any other nothing links.
template QJsonObject jsonOf(const CloudCustomer &);
template QJsonObject jsonOf(const CloudSubscription &);
template QJsonObject jsonOf(const InvoiceHeader &);
template QJsonObject jsonOf(const ActivityRecord &);
template QJsonObject jsonOf(const AzureEntitlement &);
template QJsonObject jsonOf(const BillingAccount &);
template QJsonObject jsonOf(const EnrolmentDepartment &);
template QJsonObject jsonOf(const EnrolmentAccount &);
template QJsonObject jsonOf(const BillingCustomer &);
template QJsonObject jsonOf(const BillingProfile &);
template QJsonObject jsonOf(const EnrolmentBalance &);
template QJsonObject jsonOf(const ReservationTransaction &);
template QJsonObject jsonOf(const MarketplaceCharge &);
template CloudCustomer recordFrom(const QJsonObject &);
template CloudSubscription recordFrom(const QJsonObject &);
template InvoiceHeader recordFrom(const QJsonObject &);
template ActivityRecord recordFrom(const QJsonObject &);
template AzureEntitlement recordFrom(const QJsonObject &);
template BillingAccount recordFrom(const QJsonObject &);
template EnrolmentDepartment recordFrom(const QJsonObject &);
template EnrolmentAccount recordFrom(const QJsonObject &);
template BillingCustomer recordFrom(const QJsonObject &);
template BillingProfile recordFrom(const QJsonObject &);
template EnrolmentBalance recordFrom(const QJsonObject &);
template ReservationTransaction recordFrom(const QJsonObject &);
template MarketplaceCharge recordFrom(const QJsonObject &);

} // namespace counterfoil
