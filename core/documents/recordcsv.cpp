// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/recordcsv.h"

#include "core/documents/invoicecsv.h"

namespace counterfoil {

namespace {

QByteArray day(Day day)
{
    return day.isValid() ? day.iso().toLatin1() : QByteArray();
}

QByteArray money(const Exact &amount)
{
    return amount.text().toLatin1();
}

QByteArray partRow(const Invoice &invoice, const InvoiceLine &line, const SourcePart &part, const QString &file)
{
    return QByteArrayList{csvText(invoice.name()),
                          QByteArray::number(line.id),
                          csvText(file),
                          csvText(part.key),
                          csvText(part.tenant),
                          csvText(part.subscription),
                          csvText(part.product),
                          csvText(part.sku),
                          part.month.isValid() ? part.month.iso().toLatin1() : QByteArray(),
                          day(part.days.from),
                          day(part.days.to),
                          QByteArray::number(part.lines),
                          csvText(line.rule),
                          money(part.cost),
                          money(part.costLocal),
                          money(part.sale),
                          money(part.costHome),
                          money(part.quantityHome),
                          money(part.priceHome),
                          money(part.prepaidHome),
                          money(part.exchangeHome)}
               .join(',') +
           "\r\n";
}

} // namespace

QByteArray calculationCsv(const QList<Invoice> &invoices, const QHash<qint64, QString> &files)
{
    QByteArray csv =
        "Invoice,Line,File,Key,Tenant,Subscription,Product,Sku,MicrosoftMonth,From,To,SourceLines,Rule,Cost,"
        "CostLocal,Sale,CostHome,QuantityHome,PriceHome,PrepaidHome,ExchangeHome\r\n";
    for (const Invoice &invoice : invoices) {
        for (const InvoiceLine &line : invoice.lines) {
            for (const SourcePart &part : line.parts)
                csv += partRow(invoice, line, part, files.value(part.set));
        }
    }
    return csv;
}

QByteArray seatsCsv(const QList<SeatRow> &rows)
{
    QByteArray csv = "date,customerTenant,subscription,skuId,skuName,quantity,source\r\n";
    for (const SeatRow &row : rows)
        csv += QByteArrayList{day(row.date),      csvText(row.tenant),  csvText(row.subscription),
                              csvText(row.skuId), csvText(row.skuName), QByteArray::number(row.quantity),
                              csvText(row.source)}
                   .join(',') +
               "\r\n";
    return csv;
}

} // namespace counterfoil
