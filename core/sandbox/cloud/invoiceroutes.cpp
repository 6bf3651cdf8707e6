// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/legacylines.h"
#include "core/sandbox/cloud/seekpage.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace counterfoil {

namespace {

void addAmount(JsonText &json, QByteArrayView name, const Decimal &amount)
{
    json.key(name).raw(amount.text().toLatin1());
}

void addDetail(JsonText &json, const InvoiceView &view, const char *type, const char *provider, const char *path)
{
    const QByteArray prefix = view.legacy ? "/invoices/Recurring-" : "/invoices/OneTime-";
    json.open().pair("invoiceLineItemType", type).pair("billingProvider", provider);
    addSelf(json, prefix + view.id + "/lineitems/" + path);
    addType(json, "InvoiceDetail");
    json.close();
}

void addDetails(JsonText &json, const InvoiceView &view)
{
    json.key("invoiceDetails").open('[');
    if (view.legacy) {
        addDetail(json, view, "billing_line_items", "office", "Office/BillingLineItems");
        addDetail(json, view, "billing_line_items", "azure", "Azure/BillingLineItems");
    } else if (view.hasLines) {
        addDetail(json, view, "billing_line_items", "one_time", "OneTime/BillingLineItems");
        addDetail(json, view, "usage_line_items", "one_time", "OneTime/UsageLineItems");
    }
    json.close(']');
}

void writeInvoice(JsonText &json, const InvoiceView &view, const QList<InvoiceView> &all)
{
    json.open().pair("id", view.id).pair("invoiceDate", instant(view.date, "01:22:47.603895"));
    json.pair("billingPeriodStartDate", instant(view.month.first()));
    json.pair("billingPeriodEndDate", instant(view.month.last()));
    addAmount(json, "totalCharges", view.total);
    json.pair("paidAmount", 0).pair("currencyCode", "EUR").pair("currencySymbol", "€");
    json.pair("pdfDownloadLink", "/invoices/" + view.id + "/documents/statement");
    addDetails(json, view);
    const auto amends = [&view](const InvoiceView &other) { return other.amendsOf == view.id; };
    if (std::any_of(all.cbegin(), all.cend(), amends)) {
        json.key("amendments").open('[');
        for (const InvoiceView &other : all) {
            if (amends(other))
                writeInvoice(json, other, {});
        }
        json.close(']');
    }
    json.pair("documentType", view.documentType).pair("amendsOf", view.amendsOf);
    json.pair("invoiceType", view.legacy ? "Recurring" : "OneTime");
    addSelf(json, (view.legacy ? "/invoices/Recurring-" : "/invoices/OneTime-") + view.id);
    addType(json, "Invoice");
    json.close();
}

//! Days for InvoiceDate; both ends open where there is no filter. No value where it is not understood.
std::optional<Days> invoiceDays(const QJsonObject &filter)
{
    const QString op = filter.value(QLatin1String("Operator")).toString().toLower();
    if (op == QLatin1String("and")) {
        const auto left = invoiceDays(filter.value(QLatin1String("LeftFilter")).toObject());
        const auto right = invoiceDays(filter.value(QLatin1String("RightFilter")).toObject());
        if (!left || !right)
            return std::nullopt;
        return Days{std::max(left->from, right->from), left->isOpen() ? right->to : left->to};
    }
    const auto day = Day::fromIso(filter.value(QLatin1String("Value")).toString().left(10));
    if (!day || filter.value(QLatin1String("Field")).toString() != QLatin1String("InvoiceDate"))
        return std::nullopt;
    if (op == QLatin1String("greater_than_or_equals") || op == QLatin1String("greater_than"))
        return Days{day->plusDays(op.endsWith(u's') ? 0 : 1), {}};
    if (op == QLatin1String("less_than_or_equals") || op == QLatin1String("less_than"))
        return Days{{}, day->plusDays(op.endsWith(u's') ? 0 : -1)};
    return std::nullopt;
}

CloudReply listInvoices(CloudState &state, const CloudRequest &request, const Arguments &)
{
    Days wanted;
    if (request.has(QStringLiteral("filter"))) {
        const QByteArray text = request.parameter(QStringLiteral("filter")).toUtf8();
        const auto days = invoiceDays(QJsonDocument::fromJson(text).object());
        if (!days)
            return partnerMessage(400, "The request is invalid.");
        wanted = *days;
    }
    const QList<InvoiceView> all = state.books.invoices(state.faults);
    JsonText items;
    int count = 0;
    for (const InvoiceView &view : all) {
        if (!wanted.contains(view.date))
            continue;
        for (int copies = state.has(Quirk::DuplicatedItems) && count == 0 ? 2 : 1; copies > 0; --copies, ++count)
            writeInvoice(items, view, all);
    }
    JsonText json;
    json.open().pair("totalCount", count).key("items").raw('[' + items.take().trimmed() + ']');
    addSelf(json, "/invoices?" + request.rawQuery);
    addType(json, "Collection");
    json.close();
    return jsonReply(200, json.take());
}

//! In links the id may have its type in front: "OneTime-G…".
std::optional<InvoiceView> invoiceOf(CloudState &state, const QByteArray &id)
{
    const QByteArray bare = id.mid(id.indexOf('-') + 1);
    for (const InvoiceView &view : state.books.invoices(state.faults)) {
        if (view.id == bare)
            return view;
    }
    return std::nullopt;
}

CloudReply unknownInvoice()
{
    return partnerError(404, 1000, "The invoice was not found.");
}

CloudReply oneInvoice(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    const std::optional<InvoiceView> view = invoiceOf(state, arguments[0]);
    if (!view)
        return unknownInvoice();
    JsonText json;
    writeInvoice(json, *view, state.books.invoices(state.faults));
    return jsonReply(200, json.take());
}

void writeSummary(JsonText &json, CloudState &state, bool whole)
{
    const QList<InvoiceView> all = state.books.invoices(state.faults);
    const auto figures = [&] {
        addAmount(json, "balanceAmount", all.back().total);
        json.pair("currencyCode", "EUR").pair("currencySymbol", "€");
        json.pair("accountingDate", instant(state.today()).chopped(1));
        json.pair("firstInvoiceCreationDate", instant(all.front().date));
        json.pair("lastPaymentDate", "0001-01-01T00:00:00").pair("lastPaymentAmount", 0);
        json.pair("latestInvoiceDate", instant(all.back().date).chopped(1));
    };
    json.open();
    figures();
    if (whole) {
        json.key("details").open('[').open().pair("invoiceType", "OneTime").key("summary").open();
        figures();
        addType(json, "InvoiceSummary");
        json.close().close().close(']');
        addSelf(json, "/invoices/summary");
    }
    addType(json, "InvoiceSummary");
    json.close();
}

CloudReply invoiceSummaries(CloudState &state, const CloudRequest &, const Arguments &)
{
    JsonText json;
    json.open().pair("totalCount", 1).key("items").open('[');
    writeSummary(json, state, true);
    json.close(']');
    addSelf(json, "/invoices/summaries");
    addType(json, "Collection");
    json.close();
    return jsonReply(200, json.take());
}

CloudReply invoiceSummary(CloudState &state, const CloudRequest &, const Arguments &)
{
    JsonText json;
    writeSummary(json, state, true);
    return jsonReply(200, json.take());
}

//! A page with one line of text, by hand: the smallest thing that every reader opens.
QByteArray pdfOf(const QByteArray &text)
{
    const QByteArray stream = "BT /F1 24 Tf 72 720 Td (" + text + ") Tj ET";
    const QList<QByteArray> objects{"<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
                                    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources "
                                    "<< /Font << /F1 5 0 R >> >> >>",
                                    "<< /Length " + QByteArray::number(stream.size()) + " >>\nstream\n" + stream +
                                        "\nendstream",
                                    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"};
    QByteArray pdf = "%PDF-1.4\n";
    QByteArray table = "0000000000 65535 f \n";
    for (qsizetype i = 0; i < objects.size(); ++i) {
        table += QByteArray::number(pdf.size()).rightJustified(10, '0') + " 00000 n \n";
        pdf += QByteArray::number(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const qsizetype start = pdf.size();
    return pdf + "xref\n0 6\n" + table + "trailer\n<< /Size 6 /Root 1 0 R >>\nstartxref\n" + QByteArray::number(start) +
           "\n%%EOF\n";
}

CloudReply invoiceStatement(CloudState &state, const CloudRequest &, const Arguments &arguments)
{
    const std::optional<InvoiceView> view = invoiceOf(state, arguments[0]);
    if (!view)
        return unknownInvoice();
    CloudReply reply(200, pdfOf("Microsoft invoice " + view->id + " EUR " + view->total.text(2).toLatin1()));
    reply.set("Content-Type", "application/pdf");
    reply.set("Content-Disposition", "attachment; filename=Invoice_" + view->id + ".pdf");
    return reply;
}

CloudReply lineItems(CloudState &state, const CloudRequest &request, const Arguments &arguments)
{
    const std::optional<InvoiceView> view = invoiceOf(state, arguments[0]);
    if (!view)
        return unknownInvoice();
    const QString provider = request.parameter(QStringLiteral("provider")).toLower();
    const QString type = request.parameter(QStringLiteral("invoicelineitemtype")).toLower();
    const QStringList providers{QStringLiteral("office"), QStringLiteral("azure"), QStringLiteral("onetime"),
                                QStringLiteral("marketplace"), QStringLiteral("all")};
    bool sizeGiven = false;
    const int size = request.parameter(QStringLiteral("size")).toInt(&sizeGiven);
    const bool known = providers.contains(provider) &&
                       (type == QLatin1String("billinglineitems") || type == QLatin1String("usagelineitems"));
    if (!known || !sizeGiven || size < 1 || size > 2000)
        return partnerMessage(400, "The request is invalid.");
    return legacyLines(state, request, *view, provider.toLatin1(), type.toLatin1(), size);
}

} // namespace

std::span<const Route> invoiceRoutes()
{
    static const Route routes[] = {
        {"GET", "v1/invoices", Invoices, listInvoices},
        {"GET", "v1/invoices/summaries", Invoices, invoiceSummaries},
        {"GET", "v1/invoices/summary", Invoices, invoiceSummary},
        {"GET", "v1/invoices/{}", Invoices, oneInvoice},
        {"GET", "v1/invoices/{}/documents/statement", InvoicePdf, invoiceStatement},
        {"GET", "v1/invoices/{}/lineitems", LineItems, lineItems},
    };
    return routes;
}

} // namespace counterfoil
