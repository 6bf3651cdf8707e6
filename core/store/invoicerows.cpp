// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoicerows.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

const QString invoiceColumns = QStringLiteral(
    "id, number, type, state, customer, contract, service_from, service_to, month, issued_on, due_on, "
    "currency, net, tax, gross, prepaid, due, guards, language, buyer_reference, purchase_order, credits, "
    "reason, seller, buyer, logo, home_rate");
const QString lineColumns = QStringLiteral(
    "invoice, position, line, kind, description, explanation, quantity, unit_price, base_quantity, unit, "
    "net, cost, family, subscription, product, sku, line_group, rule, unpriced, edited, tax, first_day, "
    "last_day, sources, line_key");
const QString partColumns =
    QStringLiteral("invoice, position, seq, set_id, month, tenant, product, sku, subscription, part_key, first_day, "
                   "last_day, lines, prepaid_term, cost, cost_local, sale, cost_home, quantity_home, price_home, "
                   "prepaid_home, exchange_home");
const QString taxColumns = QStringLiteral("invoice, position, tax_id, category, rate, reason, net, tax");

// The amounts of a part, in the order of the columns from `cost` on.
using PartAmount = Exact SourcePart::*;
constexpr PartAmount partAmounts[] = {&SourcePart::cost,        &SourcePart::costLocal,    &SourcePart::sale,
                                      &SourcePart::costHome,    &SourcePart::quantityHome, &SourcePart::priceHome,
                                      &SourcePart::prepaidHome, &SourcePart::exchangeHome};
constexpr int firstPartAmount = 14;

QString insertInto(const QString &table, const QString &columns)
{
    QStringList marks;
    marks.fill(QStringLiteral("?"), columns.count(u',') + 1);
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(table, columns, marks.join(QLatin1String(", ")));
}

// The texts of a party as JSON: a snapshot that is shown, not searched. Money never goes this way.
using PartyField = QString Party::*;
constexpr std::pair<QLatin1StringView, PartyField> partyFields[] = {
    {QLatin1StringView("id"), &Party::id},           {QLatin1StringView("name"), &Party::name},
    {QLatin1StringView("vatId"), &Party::vatId},     {QLatin1StringView("registration"), &Party::registration},
    {QLatin1StringView("iban"), &Party::iban},       {QLatin1StringView("bic"), &Party::bic},
    {QLatin1StringView("email"), &Party::email},     {QLatin1StringView("phone"), &Party::phone},
    {QLatin1StringView("contact"), &Party::contact},
};

QString textOf(const Party &party)
{
    QJsonObject json;
    for (const auto &[name, field] : partyFields)
        json.insert(name, party.*field);
    json.insert(QLatin1StringView("street"), party.address.street);
    json.insert(QLatin1StringView("postalCode"), party.address.postalCode);
    json.insert(QLatin1StringView("city"), party.address.city);
    json.insert(QLatin1StringView("country"), party.address.country);
    json.insert(QLatin1StringView("scheme"), party.electronicAddress.scheme);
    json.insert(QLatin1StringView("address"), party.electronicAddress.id);
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

Party partyOf(const QString &text)
{
    const QJsonObject json = QJsonDocument::fromJson(text.toUtf8()).object();
    Party party;
    for (const auto &[name, field] : partyFields)
        party.*field = json.value(name).toString();
    party.address.street = json.value(QLatin1StringView("street")).toString();
    party.address.postalCode = json.value(QLatin1StringView("postalCode")).toString();
    party.address.city = json.value(QLatin1StringView("city")).toString();
    party.address.country = json.value(QLatin1StringView("country")).toString();
    party.electronicAddress.scheme = json.value(QLatin1StringView("scheme")).toString();
    party.electronicAddress.id = json.value(QLatin1StringView("address")).toString();
    return party;
}

QString textOf(const QList<Guard> &guards)
{
    QJsonArray json;
    for (const Guard &guard : guards)
        json.append(QJsonArray{guard.code, guard.text});
    return QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
}

QList<Guard> guardsOf(const QString &text)
{
    QList<Guard> guards;
    const QJsonArray json = QJsonDocument::fromJson(text.toUtf8()).array();
    for (const auto &guard : json)
        guards.append({guard[0].toString(), guard[1].toString()});
    return guards;
}

Status insertHead(QSqlDatabase &db, const Invoice &i)
{
    Statement insert(db, insertInto(QStringLiteral("invoice"), invoiceColumns));
    insert.bind(i.id)
        .bindNull()
        .bind(wordOf(i.type))
        .bind(wordOf(InvoiceState::Draft))
        .bind(i.customer)
        .bind(i.contract);
    insert.bind(i.service.from).bind(i.service.to).bind(i.month).bindNull().bindNull().bind(i.currency);
    insert.bind(i.net).bind(i.tax).bind(i.gross).bind(i.prepaid).bind(i.due).bind(textOf(i.guards)).bind(i.language);
    insert.bind(i.buyerReference).bind(i.purchaseOrder).bind(i.credits).bind(i.reason);
    return insert.bind(textOf(i.seller)).bind(textOf(i.buyer)).bind(i.logo).bind(i.homeRate).run();
}

Status insertParts(Statement &insert, const QString &invoice, int position, const QList<SourcePart> &parts)
{
    for (qsizetype seq = 0; seq < parts.size(); ++seq) {
        const SourcePart &part = parts[seq];
        insert.bind(invoice).bind(position).bind(qint64(seq));
        if (part.set == 0)
            insert.bindNull();
        else
            insert.bind(part.set);
        insert.bind(part.month)
            .bind(part.tenant)
            .bind(part.product)
            .bind(part.sku)
            .bind(part.subscription)
            .bind(part.key);
        insert.bind(part.days.from).bind(part.days.to).bind(part.lines).bind(part.prepaidTerm);
        for (const PartAmount amount : partAmounts)
            insert.bind(part.*amount);
        if (const Status done = insert.run(); !done)
            return done;
    }
    return {};
}

Status insertLines(QSqlDatabase &db, const Invoice &invoice)
{
    Statement insert(db, insertInto(QStringLiteral("invoice_line"), lineColumns));
    Statement parts(db, insertInto(QStringLiteral("invoice_part"), partColumns));
    for (int position = 0; position < invoice.lines.size(); ++position) {
        const InvoiceLine &l = invoice.lines[position];
        insert.bind(invoice.id).bind(position).bind(l.id).bind(wordOf(l.kind)).bind(l.description).bind(l.explanation);
        insert.bind(l.quantity).bind(l.unitPrice).bind(l.baseQuantity).bind(l.unit).bind(l.net).bind(l.cost);
        insert.bind(wordOf(l.family)).bind(l.subscription).bind(l.product).bind(l.sku).bind(l.group).bind(l.rule);
        insert.bind(l.unpriced)
            .bind(l.edited)
            .bind(l.tax)
            .bind(l.days.from)
            .bind(l.days.to)
            .bind(l.sources)
            .bind(l.key);
        if (const Status done = insert.run(); !done)
            return done;
        if (const Status done = insertParts(parts, invoice.id, position, l.parts); !done)
            return done;
    }
    return {};
}

Status insertTaxes(QSqlDatabase &db, const Invoice &invoice)
{
    Statement insert(db, insertInto(QStringLiteral("invoice_tax"), taxColumns));
    for (int position = 0; position < invoice.taxes.size(); ++position) {
        const TaxTotal &tax = invoice.taxes[position];
        insert.bind(invoice.id).bind(position).bind(tax.id).bind(tax.category).bind(tax.rate).bind(tax.reason);
        if (const Status done = insert.bind(tax.net).bind(tax.tax).run(); !done)
            return done;
    }
    return {};
}

Invoice headOf(Statement &row)
{
    Invoice i;
    i.id = row.text(0);
    i.number = row.text(1);
    i.type = invoiceTypeOf(row.text(2)).value_or(InvoiceType::Invoice);
    i.state = invoiceStateOf(row.text(3)).value_or(InvoiceState::Draft);
    i.customer = row.text(4);
    i.contract = row.text(5);
    i.service = {row.day(6), row.day(7)};
    i.month = row.month(8);
    i.issuedOn = row.day(9);
    i.dueOn = row.day(10);
    i.currency = row.text(11);
    i.net = row.decimal(12);
    i.tax = row.decimal(13);
    i.gross = row.decimal(14);
    i.prepaid = row.decimal(15);
    i.due = row.decimal(16);
    i.guards = guardsOf(row.text(17));
    i.language = row.text(18);
    i.buyerReference = row.text(19);
    i.purchaseOrder = row.text(20);
    i.credits = row.text(21);
    i.reason = row.text(22);
    i.seller = partyOf(row.text(23));
    i.buyer = partyOf(row.text(24));
    i.logo = row.text(25);
    i.homeRate = row.decimal(26);
    return i;
}

InvoiceLine lineOf(Statement &row)
{
    InvoiceLine l;
    l.id = row.integer(2);
    l.kind = lineKindOf(row.text(3)).value_or(LineKind::Charge);
    l.description = row.text(4);
    l.explanation = row.text(5);
    l.quantity = row.decimal(6);
    l.unitPrice = row.decimal(7);
    l.baseQuantity = row.decimal(8);
    l.unit = row.text(9);
    l.net = row.decimal(10);
    l.cost = row.decimal(11);
    l.family = familyOf(row.text(12)).value_or(Family::Other);
    l.subscription = row.text(13);
    l.product = row.text(14);
    l.sku = row.text(15);
    l.group = row.text(16);
    l.rule = row.text(17);
    l.unpriced = row.flag(18);
    l.edited = row.flag(19);
    l.tax = row.text(20);
    l.days = {row.day(21), row.day(22)};
    l.sources = row.integer(23);
    l.key = row.text(24);
    return l;
}

SourcePart partOf(Statement &row)
{
    SourcePart p;
    p.set = row.integer(3);
    p.month = row.month(4);
    p.tenant = row.text(5);
    p.product = row.text(6);
    p.sku = row.text(7);
    p.subscription = row.text(8);
    p.key = row.text(9);
    p.days = {row.day(10), row.day(11)};
    p.lines = row.integer(12);
    p.prepaidTerm = row.flag(13);
    for (int i = 0; i < int(std::size(partAmounts)); ++i)
        p.*partAmounts[i] = row.exact(firstPartAmount + i);
    return p;
}

//! Reads the rows that belong to the invoices of the condition and hands each to the invoice it belongs to.
template <typename Take>
Status readChildren(QSqlDatabase &db, const QString &table, const QString &columns, const QString &order,
                    const InvoiceCondition &condition, const QHash<QString, Invoice *> &invoices, Take take)
{
    Statement select(
        db, QStringLiteral("SELECT %1 FROM %2 WHERE invoice IN (SELECT id FROM invoice WHERE %3) ORDER BY invoice, %4")
                .arg(columns, table, condition.sql, order));
    for (const QString &text : condition.texts)
        select.bind(text);
    if (const Status done = select.run(); !done)
        return done;
    while (select.next()) {
        if (Invoice *invoice = invoices.value(select.text(0)))
            take(*invoice, select);
    }
    return select.finish();
}

QHash<QString, Invoice *> byId(const QList<Invoice *> &invoices)
{
    QHash<QString, Invoice *> found;
    for (Invoice *invoice : invoices)
        found.insert(invoice->id, invoice);
    return found;
}

Status readLines(QSqlDatabase &db, const InvoiceCondition &condition, const QHash<QString, Invoice *> &invoices)
{
    const auto take = [](Invoice &invoice, Statement &row) { invoice.lines.append(lineOf(row)); };
    return readChildren(db, QStringLiteral("invoice_line"), lineColumns, QStringLiteral("position"), condition,
                        invoices, take);
}

Status readTaxes(QSqlDatabase &db, const InvoiceCondition &condition, const QHash<QString, Invoice *> &invoices)
{
    const auto take = [](Invoice &invoice, Statement &row) {
        invoice.taxes.append({row.text(2), row.text(3), row.decimal(4), row.text(5), row.decimal(6), row.decimal(7)});
    };
    return readChildren(db, QStringLiteral("invoice_tax"), taxColumns, QStringLiteral("position"), condition, invoices,
                        take);
}

} // namespace

Status insertDraft(QSqlDatabase &db, const Invoice &invoice)
{
    if (const Status done = insertHead(db, invoice); !done)
        return done;
    if (const Status done = insertLines(db, invoice); !done)
        return done;
    return insertTaxes(db, invoice);
}

Status readParts(QSqlDatabase &db, const InvoiceCondition &condition, const QList<Invoice *> &invoices)
{
    const auto take = [](Invoice &invoice, Statement &row) {
        const qint64 position = row.integer(1);
        if (position >= 0 && position < invoice.lines.size())
            invoice.lines[position].parts.append(partOf(row));
    };
    return readChildren(db, QStringLiteral("invoice_part"), partColumns, QStringLiteral("position, seq"), condition,
                        byId(invoices), take);
}

Result<QList<Invoice>> readInvoices(QSqlDatabase &db, const InvoiceCondition &condition, InvoiceExtent extent)
{
    Statement select(db, QStringLiteral("SELECT %1 FROM invoice WHERE %2 ORDER BY service_from, customer, id")
                             .arg(invoiceColumns, condition.sql));
    for (const QString &text : condition.texts)
        select.bind(text);
    if (const Status done = select.run(); !done)
        return std::unexpected(done.error());
    QList<Invoice> invoices;
    while (select.next())
        invoices.append(headOf(select));
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    QList<Invoice *> places;
    for (Invoice &invoice : invoices)
        places.append(&invoice);
    Status done = readTaxes(db, condition, byId(places));
    if (done && extent != InvoiceExtent::Heads)
        done = readLines(db, condition, byId(places));
    if (done && extent == InvoiceExtent::Parts)
        done = readParts(db, condition, places);
    if (!done)
        return std::unexpected(done.error());
    return invoices;
}

} // namespace counterfoil
