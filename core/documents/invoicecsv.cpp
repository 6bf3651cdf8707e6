// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicecsv.h"

#include "core/money/currency.h"

namespace counterfoil {

namespace {

//! What a cell is made from. `line` is empty for an invoice without lines.
struct Row
{
    const Invoice &invoice;
    const InvoiceLine *line;
    int digits;
};

QByteArray day(Day day)
{
    return day.isValid() ? day.iso().toLatin1() : QByteArray();
}

QByteArray money(const Decimal &amount, const Row &row)
{
    return amount.text(row.digits).toLatin1();
}

const TaxTotal *taxOf(const Row &row)
{
    const QList<TaxTotal> &taxes = row.invoice.taxes;
    const auto found =
        std::find_if(taxes.begin(), taxes.end(), [&row](const TaxTotal &tax) { return tax.id == row.line->tax; });
    return found == taxes.end() ? nullptr : &*found;
}

struct Column
{
    const char *name = nullptr;
    QByteArray (*cell)(const Row &row) = nullptr;
    bool ofLine = false;
};

constexpr std::array columns{
    Column{"invoice", [](const Row &row) { return csvText(row.invoice.number); }},
    Column{"id", [](const Row &row) { return csvText(row.invoice.id); }},
    Column{"type", [](const Row &row) { return csvText(wordOf(row.invoice.type)); }},
    Column{"state", [](const Row &row) { return csvText(wordOf(row.invoice.state)); }},
    Column{"credits", [](const Row &row) { return csvText(row.invoice.credits); }},
    Column{"customer", [](const Row &row) { return csvText(row.invoice.customer); }},
    Column{"customerName", [](const Row &row) { return csvText(row.invoice.buyer.name); }},
    Column{"customerVatId", [](const Row &row) { return csvText(row.invoice.buyer.vatId); }},
    Column{"customerCountry", [](const Row &row) { return csvText(row.invoice.buyer.address.country); }},
    Column{"contract", [](const Row &row) { return csvText(row.invoice.contract); }},
    Column{"purchaseOrder", [](const Row &row) { return csvText(row.invoice.purchaseOrder); }},
    Column{"buyerReference", [](const Row &row) { return csvText(row.invoice.buyerReference); }},
    Column{
        "month",
        [](const Row &row) { return row.invoice.month.isValid() ? row.invoice.month.iso().toLatin1() : QByteArray(); }},
    Column{"serviceFrom", [](const Row &row) { return day(row.invoice.service.from); }},
    Column{"serviceTo", [](const Row &row) { return day(row.invoice.service.to); }},
    Column{"issuedOn", [](const Row &row) { return day(row.invoice.issuedOn); }},
    Column{"dueOn", [](const Row &row) { return day(row.invoice.dueOn); }},
    Column{"currency", [](const Row &row) { return csvText(row.invoice.currency); }},
    Column{"invoiceNet", [](const Row &row) { return money(row.invoice.net, row); }},
    Column{"invoiceTax", [](const Row &row) { return money(row.invoice.tax, row); }},
    Column{"invoiceGross", [](const Row &row) { return money(row.invoice.gross, row); }},
    Column{"invoicePrepaid", [](const Row &row) { return money(row.invoice.prepaid, row); }},
    Column{"invoiceDue", [](const Row &row) { return money(row.invoice.due, row); }},
    Column{"line", [](const Row &row) { return QByteArray::number(row.line->id); }, true},
    Column{"kind", [](const Row &row) { return csvText(wordOf(row.line->kind)); }, true},
    Column{"description", [](const Row &row) { return csvText(row.line->description); }, true},
    Column{"explanation", [](const Row &row) { return csvText(row.line->explanation); }, true},
    Column{"lineFrom", [](const Row &row) { return day(row.line->days.from); }, true},
    Column{"lineTo", [](const Row &row) { return day(row.line->days.to); }, true},
    Column{"quantity", [](const Row &row) { return row.line->quantity.text().toLatin1(); }, true},
    Column{"unit", [](const Row &row) { return csvText(row.line->unit); }, true},
    Column{"unitPrice", [](const Row &row) { return money(row.line->unitPrice, row); }, true},
    Column{"baseQuantity", [](const Row &row) { return row.line->baseQuantity.text().toLatin1(); }, true},
    Column{"net", [](const Row &row) { return money(row.line->net, row); }, true},
    Column{"cost", [](const Row &row) { return money(row.line->cost, row); }, true},
    Column{"tax", [](const Row &row) { return csvText(row.line->tax); }, true},
    Column{"taxCategory", [](const Row &row) { return taxOf(row) ? csvText(taxOf(row)->category) : QByteArray(); },
           true},
    Column{"taxRate", [](const Row &row) { return taxOf(row) ? taxOf(row)->rate.text().toLatin1() : QByteArray(); },
           true},
    Column{"family", [](const Row &row) { return csvText(wordOf(row.line->family)); }, true},
    Column{"subscription", [](const Row &row) { return csvText(row.line->subscription); }, true},
    Column{"product", [](const Row &row) { return csvText(row.line->product); }, true},
    Column{"sku", [](const Row &row) { return csvText(row.line->sku); }, true},
    Column{"group", [](const Row &row) { return csvText(row.line->group); }, true},
    Column{"rule", [](const Row &row) { return csvText(row.line->rule); }, true},
    Column{"sources", [](const Row &row) { return QByteArray::number(row.line->sources); }, true},
};

void append(QByteArray &csv, const Row &row)
{
    QByteArrayList cells;
    for (const Column &column : columns)
        cells += column.ofLine && !row.line ? QByteArray() : column.cell(row);
    csv += cells.join(',') + "\r\n";
}

QByteArray heads()
{
    QByteArrayList names;
    for (const Column &column : columns)
        names += column.name;
    return names.join(',') + "\r\n";
}

//! OWASP's list of first characters; white space before one does not stop a spreadsheet from seeing it.
bool looksLikeFormula(const QString &text)
{
    static constexpr QStringView starts = u"=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";
    const QString trimmed = text.trimmed();
    return !text.isEmpty() &&
           (starts.contains(text.front()) || (!trimmed.isEmpty() && starts.contains(trimmed.front())));
}

} // namespace

QByteArray csvText(const QString &text)
{
    QString clean = text;
    clean.remove(QChar(0)); // no reader of CSV survives a NUL
    QByteArray cell = (looksLikeFormula(clean) ? u'\'' + clean : clean).toUtf8();
    const bool needsQuotes = std::any_of(cell.begin(), cell.end(), [](char c) {
        return c == '"' || c == ',' || c == ';' || c == '\r' || c == '\n' || c == '\t';
    });
    if (!needsQuotes)
        return cell;
    return '"' + cell.replace('"', "\"\"") + '"';
}

QByteArray invoicesCsv(const QList<Invoice> &invoices)
{
    QByteArray csv = "\xEF\xBB\xBF" + heads();
    for (const Invoice &invoice : invoices) {
        const int digits = digitsOf(invoice.currency);
        for (const InvoiceLine &line : invoice.lines)
            append(csv, {invoice, &line, digits});
        if (invoice.lines.isEmpty())
            append(csv, {invoice, nullptr, digits});
    }
    return csv;
}

} // namespace counterfoil
