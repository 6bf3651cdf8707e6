// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/invoicedigest.h"

#include "core/store/statement.h"

#include <QCryptographicHash>

namespace counterfoil {

namespace {

// Columns are named, so that a later schema with more of them still gives the digest that was noted at issue.
constexpr std::pair<const char *, const char *> tables[] = {
    {"SELECT id, number, series, series_year, series_number, type, customer, contract, service_from, service_to, "
     "month, "
     "issued_on, due_on, currency, net, tax, gross, prepaid, due, home_rate, guards, language, buyer_reference, "
     "purchase_order, credits, reason, seller, buyer, logo FROM invoice WHERE id = ?",
     "invoice"},
    {"SELECT position, line, kind, description, explanation, line_key, quantity, unit_price, base_quantity, unit, net, "
     "cost, family, subscription, product, sku, line_group, rule, unpriced, edited, tax, first_day, last_day, sources "
     "FROM invoice_line WHERE invoice = ? ORDER BY position",
     "line"},
    {"SELECT position, seq, set_id, month, tenant, product, sku, subscription, part_key, first_day, last_day, lines, "
     "prepaid_term, cost, cost_local, sale, cost_home, quantity_home, price_home, prepaid_home, exchange_home "
     "FROM invoice_part WHERE invoice = ? ORDER BY position, seq",
     "part"},
    {"SELECT position, tax_id, category, rate, reason, net, tax FROM invoice_tax WHERE invoice = ? ORDER BY position",
     "tax"},
};

int columnsOf(const char *sql)
{
    const QByteArray text(sql);
    return int(text.first(text.indexOf(" FROM ")).count(',')) + 1;
}

void addValue(QCryptographicHash &hash, const Statement &row, int column)
{
    if (row.isNull(column)) {
        hash.addData(QByteArrayView("n"));
        return;
    }
    const QByteArray bytes = row.text(column).toUtf8();
    hash.addData(QByteArray::number(bytes.size()) + ':');
    hash.addData(bytes);
}

} // namespace

Result<QString> invoiceDigest(QSqlDatabase &db, const QString &id)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[sql, name] : tables) {
        Statement select(db, QString::fromLatin1(sql));
        if (const Status done = select.bind(id).run(); !done)
            return std::unexpected(done.error());
        const int columns = columnsOf(sql);
        while (select.next()) {
            hash.addData(QByteArrayView(name));
            for (int column = 0; column < columns; ++column)
                addValue(hash, select, column);
        }
        if (const Status done = select.finish(); !done)
            return std::unexpected(done.error());
    }
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace counterfoil
