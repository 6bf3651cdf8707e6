// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/monthworkbook.h"

#include "core/documents/workbooksheet.h"

#include <set>

namespace counterfoil {

namespace {

struct InvoiceColumn
{
    const char *name = nullptr;
    double width = 0;
    WorkbookCell (*cell)(const Invoice &invoice) = nullptr;
    bool isSummed = false;
};

WorkbookCell sum(const Decimal &amount, const Invoice &invoice)
{
    return WorkbookCell::amount(amount, digitsOf(invoice.currency));
}

constexpr std::array invoiceColumns{
    InvoiceColumn{"Number", 18, [](const Invoice &i) { return WorkbookCell::text(i.number); }},
    InvoiceColumn{"Type", 11, [](const Invoice &i) { return WorkbookCell::text(wordOf(i.type)); }},
    InvoiceColumn{"State", 10, [](const Invoice &i) { return WorkbookCell::text(wordOf(i.state)); }},
    InvoiceColumn{"Credits", 18, [](const Invoice &i) { return WorkbookCell::text(i.credits); }},
    InvoiceColumn{"Customer", 14, [](const Invoice &i) { return WorkbookCell::text(i.customer); }},
    InvoiceColumn{"Name", 30, [](const Invoice &i) { return WorkbookCell::text(i.buyer.name); }},
    InvoiceColumn{"Contract", 18, [](const Invoice &i) { return WorkbookCell::text(i.contract); }},
    InvoiceColumn{"From", 11, [](const Invoice &i) { return WorkbookCell::day(i.service.from); }},
    InvoiceColumn{"To", 11, [](const Invoice &i) { return WorkbookCell::day(i.service.to); }},
    InvoiceColumn{"Issued", 11, [](const Invoice &i) { return WorkbookCell::day(i.issuedOn); }},
    InvoiceColumn{"Due on", 11, [](const Invoice &i) { return WorkbookCell::day(i.dueOn); }},
    InvoiceColumn{"Currency", 9, [](const Invoice &i) { return WorkbookCell::text(i.currency); }},
    InvoiceColumn{"Net", 14, [](const Invoice &i) { return sum(i.net, i); }, true},
    InvoiceColumn{"VAT", 14, [](const Invoice &i) { return sum(i.tax, i); }, true},
    InvoiceColumn{"Gross", 14, [](const Invoice &i) { return sum(i.gross, i); }, true},
    InvoiceColumn{"Prepaid", 14, [](const Invoice &i) { return sum(i.prepaid, i); }, true},
    InvoiceColumn{"Due", 14, [](const Invoice &i) { return sum(i.due, i); }, true},
    InvoiceColumn{"Invoice id", 26, [](const Invoice &i) { return WorkbookCell::text(i.id); }},
};
constexpr int currencyColumn = 11;

struct LineColumn
{
    const char *name;
    double width;
    WorkbookCell (*cell)(const Invoice &invoice, const InvoiceLine &line);
};

using I = Invoice;
using L = InvoiceLine;

constexpr std::array lineColumns{
    LineColumn{"Number", 18, [](const I &i, const L &) { return WorkbookCell::text(i.name()); }},
    LineColumn{"Customer", 14, [](const I &i, const L &) { return WorkbookCell::text(i.customer); }},
    LineColumn{"Line", 6, [](const I &, const L &l) { return WorkbookCell::amount(Decimal(l.id), 0); }},
    LineColumn{"Kind", 11, [](const I &, const L &l) { return WorkbookCell::text(wordOf(l.kind)); }},
    LineColumn{"Description", 40, [](const I &, const L &l) { return WorkbookCell::text(l.description); }},
    LineColumn{"Explanation", 50, [](const I &, const L &l) { return WorkbookCell::text(l.explanation); }},
    LineColumn{"From", 11, [](const I &, const L &l) { return WorkbookCell::day(l.days.from); }},
    LineColumn{"To", 11, [](const I &, const L &l) { return WorkbookCell::day(l.days.to); }},
    LineColumn{"Currency", 9, [](const I &i, const L &) { return WorkbookCell::text(i.currency); }},
    LineColumn{"Quantity", 11, [](const I &, const L &l) { return WorkbookCell::amount(l.quantity, 0); }},
    LineColumn{"Unit", 7, [](const I &, const L &l) { return WorkbookCell::text(l.unit); }},
    LineColumn{"Unit price", 13, [](const I &i, const L &l) { return sum(l.unitPrice, i); }},
    LineColumn{"Per", 7, [](const I &, const L &l) { return WorkbookCell::amount(l.baseQuantity, 0); }},
    LineColumn{"Net", 14, [](const I &i, const L &l) { return sum(l.net, i); }},
    LineColumn{"Cost", 14, [](const I &i, const L &l) { return sum(l.cost, i); }},
    LineColumn{"Tax", 10, [](const I &, const L &l) { return WorkbookCell::text(l.tax); }},
    LineColumn{"Family", 12, [](const I &, const L &l) { return WorkbookCell::text(wordOf(l.family)); }},
    LineColumn{"Subscription", 38, [](const I &, const L &l) { return WorkbookCell::text(l.subscription); }},
    LineColumn{"Product", 16, [](const I &, const L &l) { return WorkbookCell::text(l.product); }},
    LineColumn{"SKU", 8, [](const I &, const L &l) { return WorkbookCell::text(l.sku); }},
    LineColumn{"Group", 30, [](const I &, const L &l) { return WorkbookCell::text(l.group); }},
    LineColumn{"Rule", 16, [](const I &, const L &l) { return WorkbookCell::text(l.rule); }},
    LineColumn{"Sources", 9, [](const I &, const L &l) { return WorkbookCell::amount(Decimal(l.sources), 0); }},
};
constexpr int lineCurrencyColumn = 8;
constexpr std::array lineSums{13, 14};

template <std::size_t N, typename Column>
void addHeads(WorkbookSheet &sheet, const std::array<Column, N> &columns)
{
    for (std::size_t i = 0; i < N; ++i)
        sheet.head(int(i), QString::fromLatin1(columns[i].name), columns[i].width);
}

std::set<QString> currenciesOf(const QList<Invoice> &invoices)
{
    std::set<QString> currencies;
    for (const Invoice &invoice : invoices)
        currencies.insert(invoice.currency);
    return currencies;
}

//! One row a currency: sums of several would mean nothing.
void addTotals(WorkbookSheet &sheet, const std::set<QString> &currencies, int currencyAt, const QList<int> &summed)
{
    const int rows = sheet.rows();
    for (const QString &currency : currencies) {
        const int row = sheet.addRow();
        sheet.total(row, 0, WorkbookCell::text(QStringLiteral("Total ") + currency));
        sheet.total(row, currencyAt, WorkbookCell::text(currency));
        for (const int column : summed)
            sheet.sumIf(row, column, rows, currencyAt, currency, digitsOf(currency));
    }
}

void addInvoices(WorkbookWriter &workbook, const QList<Invoice> &invoices)
{
    WorkbookSheet sheet = workbook.sheet("Invoices");
    addHeads(sheet, invoiceColumns);
    for (const Invoice &invoice : invoices) {
        const int row = sheet.addRow();
        for (std::size_t i = 0; i < invoiceColumns.size(); ++i)
            sheet.set(row, int(i), invoiceColumns[i].cell(invoice));
    }
    QList<int> summed;
    for (std::size_t i = 0; i < invoiceColumns.size(); ++i) {
        if (invoiceColumns[i].isSummed)
            summed.append(int(i));
    }
    addTotals(sheet, currenciesOf(invoices), currencyColumn, summed);
}

void addLines(WorkbookWriter &workbook, const QList<Invoice> &invoices)
{
    WorkbookSheet sheet = workbook.sheet("Lines");
    addHeads(sheet, lineColumns);
    for (const Invoice &invoice : invoices) {
        for (const InvoiceLine &line : invoice.lines) {
            const int row = sheet.addRow();
            for (std::size_t i = 0; i < lineColumns.size(); ++i)
                sheet.set(row, int(i), lineColumns[i].cell(invoice, line));
        }
    }
    addTotals(sheet, currenciesOf(invoices), lineCurrencyColumn, QList<int>(lineSums.begin(), lineSums.end()));
}

//! The causes that have an amount for anybody, in the order of the bridge.
QList<Cause> causesOf(const Bridge &bridge)
{
    std::set<Cause> found;
    for (const BridgeCustomer &customer : bridge.customers) {
        for (const BridgeCause &cause : customer.causes)
            found.insert(cause.cause);
    }
    return QList<Cause>(found.begin(), found.end());
}

void addBridgeRow(WorkbookSheet &sheet, const BridgeCustomer &customer, const QList<Cause> &causes, int digits)
{
    const int row = sheet.addRow();
    int column = 0;
    const auto put = [&](const WorkbookCell &cell) { sheet.set(row, column++, cell); };
    put(WorkbookCell::text(customer.customer.isEmpty() ? customer.tenant : customer.customer));
    put(WorkbookCell::text(customer.name));
    put(WorkbookCell::amount(customer.microsoft, digits));
    for (const Cause cause : causes)
        put(WorkbookCell::amount(customer.amountOf(cause), digits));
    put(WorkbookCell::amount(customer.local, digits));
    put(WorkbookCell::amount(customer.unexplained, digits));
    put(WorkbookCell::text(customer.state));
}

void addBridge(WorkbookWriter &workbook, const Bridge &bridge)
{
    WorkbookSheet sheet = workbook.sheet("Bridge");
    const QList<Cause> causes = causesOf(bridge);
    constexpr double width = 14;
    int column = 0;
    sheet.head(column++, QStringLiteral("Customer"), 38);
    sheet.head(column++, QStringLiteral("Name"), 30);
    sheet.head(column++, QStringLiteral("Microsoft ") + bridge.currency, width);
    for (const Cause cause : causes)
        sheet.head(column++, wordOf(cause), width);
    sheet.head(column++, QStringLiteral("Local ") + bridge.currency, width);
    sheet.head(column++, QStringLiteral("Unexplained"), width);
    sheet.head(column, QStringLiteral("State"), width);
    for (const BridgeCustomer &customer : bridge.customers)
        addBridgeRow(sheet, customer, causes, bridge.digits);
    const int rows = sheet.rows();
    const int row = sheet.addRow();
    sheet.total(row, 0, WorkbookCell::text(QStringLiteral("Total ") + bridge.currency));
    for (int summed = 2; summed < column; ++summed)
        sheet.sum(row, summed, rows, bridge.digits);
}

} // namespace

Result<QByteArray> monthWorkbook(Month month, const QList<Invoice> &invoices, const Bridge &bridge)
{
    Result<WorkbookWriter> workbook =
        WorkbookWriter::create(QStringLiteral("Counterfoil ") + month.iso(), month.first());
    if (!workbook)
        return std::unexpected(workbook.error());
    addInvoices(*workbook, invoices);
    addLines(*workbook, invoices);
    addBridge(*workbook, bridge);
    return workbook->finish();
}

} // namespace counterfoil
