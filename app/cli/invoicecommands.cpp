// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/documents/invoicejson.h"
#include "core/documents/nullable.h"
#include "core/store/invoicerepository.h"
#include "core/store/parkedrepository.h"
#include "core/workspace/invoicing.h"

#include <QRegularExpression>

namespace counterfoil::cli {

namespace {

QString headText(const Invoice &invoice)
{
    return QStringLiteral("%1  %2  %3  %4–%5  %6 %7  %8")
        .arg(invoice.name(), wordOf(invoice.state), invoice.customer, invoice.service.from.iso(),
             invoice.service.to.iso(), invoice.net.text(digitsOf(invoice.currency)), invoice.currency,
             invoice.guards.isEmpty() ? QString() : QStringLiteral("needs a person"));
}

QString wholeText(const Invoice &invoice)
{
    const int digits = digitsOf(invoice.currency);
    QString text = headText(invoice) + u'\n';
    for (const InvoiceLine &line : invoice.lines)
        text += QStringLiteral("  %1  %2  %3\n      %4\n")
                    .arg(line.id)
                    .arg(line.net.text(digits).rightJustified(14), line.description, line.explanation);
    text += QStringLiteral("  net %1, tax %2, gross %3, due %4\n")
                .arg(invoice.net.text(digits), invoice.tax.text(digits), invoice.gross.text(digits),
                     invoice.due.text(digits));
    for (const Guard &guard : invoice.guards)
        text += QStringLiteral("  ! ") + guard.text + u'\n';
    return text;
}

Result<Answer> listInvoices(const Context &context, const Arguments &arguments)
{
    InvoiceFilter filter;
    if (arguments.has(QStringLiteral("month"))) {
        const Result<Month> month = arguments.month(QStringLiteral("month"));
        if (!month)
            return std::unexpected(month.error());
        filter.month = *month;
    }
    filter.customer = arguments.value(QStringLiteral("customer"));
    filter.withLines = context.json;
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QList<Invoice>> invoices = InvoiceRepository((*workspace)->file()).invoices(filter);
    if (!invoices)
        return std::unexpected(invoices.error());
    Result<QList<ParkedCustomer>> parked = ParkedRepository((*workspace)->file()).parked(filter.month);
    if (!parked)
        return std::unexpected(parked.error());
    parked->removeIf(
        [&filter](const ParkedCustomer &own) { return !filter.customer.isEmpty() && own.customer != filter.customer; });
    Answer answer;
    QJsonArray all;
    for (const Invoice &invoice : *invoices) {
        if (context.json)
            all.append(invoiceJson(invoice, true));
        answer.text += headText(invoice) + u'\n';
    }
    answer.text += parkedText(*parked);
    answer.json = {{QStringLiteral("invoices"), all}, {QStringLiteral("parked"), parkedJson(*parked)}};
    return answer;
}

//! What an invoice line was priced from: contract, section 5.1.
QJsonArray partsJson(const InvoiceLine &line)
{
    QJsonArray parts;
    for (const SourcePart &part : line.parts)
        parts.append(
            QJsonObject{{QStringLiteral("set"), part.set},
                        {QStringLiteral("month"), part.month.isValid() ? QJsonValue(part.month.iso()) : QJsonValue()},
                        {QStringLiteral("tenant"), part.tenant},
                        {QStringLiteral("product"), part.product},
                        {QStringLiteral("sku"), part.sku},
                        {QStringLiteral("subscription"), part.subscription},
                        {QStringLiteral("key"), part.key},
                        {QStringLiteral("from"), orNull(part.days.from)},
                        {QStringLiteral("to"), orNull(part.days.to)},
                        {QStringLiteral("lines"), part.lines},
                        {QStringLiteral("cost"), part.cost.text()},
                        {QStringLiteral("sale"), part.sale.text()}});
    return parts;
}

//! The invoice with the sources of its lines.
QJsonObject sourcedJson(const Invoice &invoice)
{
    QJsonObject json = invoiceJson(invoice, true);
    QJsonArray lines = json.value(QStringLiteral("lines")).toArray();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QJsonObject line = lines.at(i).toObject();
        line.insert(QStringLiteral("parts"), partsJson(invoice.lines.at(i)));
        lines.replace(i, line);
    }
    json.insert(QStringLiteral("lines"), lines);
    return json;
}

Result<Answer> show(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Invoice> invoice = InvoiceRepository((*workspace)->file()).invoice(arguments.words().first());
    if (!invoice)
        return std::unexpected(invoice.error());
    const QJsonObject one = sourcedJson(*invoice);
    return Answer{
        {{QStringLiteral("invoice"), one}, {QStringLiteral("invoices"), QJsonArray{one}}}, wholeText(*invoice), Done};
}

Result<QStringList> idsOf(Workspace &workspace, const Arguments &arguments, InvoiceState state)
{
    if (!arguments.has(QStringLiteral("all"))) {
        if (arguments.words().isEmpty())
            return failure(Error::Code::Usage, QStringLiteral("name invoices, or --all"));
        return arguments.words();
    }
    if (!arguments.words().isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("either invoices or --all"));
    return invoicesIn(workspace, state);
}

//! Drafts that wait for a person, taken out of the ids.
Result<QStringList> heldBack(Workspace &workspace, QStringList &ids)
{
    InvoiceFilter filter;
    filter.state = InvoiceState::Draft;
    filter.withLines = false;
    const Result<QList<Invoice>> drafts = InvoiceRepository(workspace.file()).invoices(filter);
    if (!drafts)
        return std::unexpected(drafts.error());
    QStringList held;
    for (const Invoice &draft : *drafts) {
        if (!draft.guards.isEmpty() && ids.removeOne(draft.id))
            held.append(draft.id);
    }
    return held;
}

Result<Answer> approve(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    Result<QStringList> ids = idsOf(**workspace, arguments, InvoiceState::Draft);
    if (!ids)
        return std::unexpected(ids.error());
    QStringList held;
    if (arguments.has(QStringLiteral("clean"))) {
        Result<QStringList> waiting = heldBack(**workspace, *ids);
        if (!waiting)
            return std::unexpected(waiting.error());
        held = *std::move(waiting);
    }
    if (const Status approved = approveInvoices(**workspace, *ids); !approved)
        return std::unexpected(approved.error());
    Answer answer{{{QStringLiteral("approved"), textsJson(*ids)}, {QStringLiteral("held"), textsJson(held)}},
                  QStringLiteral("%1 approved").arg(ids->size()),
                  held.isEmpty() ? Done : NeedsPerson};
    if (!held.isEmpty())
        answer.text += QStringLiteral(", held by a guard: ") + held.join(QStringLiteral(", "));
    return answer;
}

Result<Answer> issue(const Context &context, const Arguments &arguments)
{
    const Result<Day> on = arguments.day(QStringLiteral("on"), context.clock.today());
    if (!on)
        return std::unexpected(on.error());
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QStringList> ids = idsOf(**workspace, arguments, InvoiceState::Approved);
    if (!ids)
        return std::unexpected(ids.error());
    const Result<QStringList> numbers = issueInvoices(**workspace, *ids, *on);
    if (!numbers)
        return std::unexpected(numbers.error());
    Answer answer{{{QStringLiteral("issued"), textsJson(*numbers)}}, numbers->join(u'\n'), Done};
    for (const QString &number : *numbers) {
        const Result<Invoice> invoice = InvoiceRepository((*workspace)->file()).invoice(number);
        if (invoice && !invoice->guards.isEmpty())
            answer.exit = NeedsPerson;
    }
    return answer;
}

//! "3" for a line, "3:45.00" for an amount of it, "3x2" for two of its units.
Result<CreditShare> shareOf(const QString &text)
{
    const qsizetype at = text.indexOf(QRegularExpression(QStringLiteral("[:x]")));
    const std::optional<Decimal> part = at < 0 ? std::nullopt : Decimal::parse(QStringView(text).mid(at + 1));
    bool number = false;
    CreditShare share{text.left(at).toLongLong(&number), {}, {}};
    if (!number || (at >= 0 && !part))
        return failure(Error::Code::Usage, QStringLiteral("--lines: not a line: \"%1\"").arg(text));
    (at >= 0 && text.at(at) == u'x' ? share.quantity : share.amount) = part;
    return share;
}

Result<Answer> credit(const Context &context, const Arguments &arguments)
{
    const QString reason = arguments.value(QStringLiteral("reason"));
    if (reason.trimmed().isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--reason TEXT is missing"));
    QList<CreditShare> shares;
    for (const QString &text : arguments.value(QStringLiteral("lines")).split(u',', Qt::SkipEmptyParts)) {
        const Result<CreditShare> share = shareOf(text.trimmed());
        if (!share)
            return std::unexpected(share.error());
        shares.append(*share);
    }
    const Result<Day> on = arguments.day(QStringLiteral("on"), context.clock.today());
    if (!on)
        return std::unexpected(on.error());
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Crediting crediting{reason, shares, arguments.has(QStringLiteral("rebill"))};
    const Result<QString> number = creditInvoice(**workspace, arguments.words().first(), crediting, *on);
    if (!number)
        return std::unexpected(number.error());
    return Answer{{{QStringLiteral("creditNote"), *number}}, *number, Done};
}

Result<Decimal> netOf(const Arguments &arguments)
{
    const std::optional<Decimal> net = Decimal::parse(QStringView(arguments.value(QStringLiteral("net"))));
    if (!net)
        return failure(Error::Code::Usage,
                       QStringLiteral("--net: not a decimal: \"%1\"").arg(arguments.value(QStringLiteral("net"))));
    return *net;
}

Result<qint64> lineOf(const Arguments &arguments)
{
    bool number = false;
    const qint64 line = arguments.words()[1].toLongLong(&number);
    if (!number)
        return failure(Error::Code::Usage, QStringLiteral("not a line: \"%1\"").arg(arguments.words()[1]));
    return line;
}

//! Runs an edit and shows the draft as it is now.
template <typename Edit>
Result<Answer> edited(const Context &context, const QString &id, Edit edit)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    if (const Status done = edit(**workspace); !done)
        return std::unexpected(done.error());
    const Result<Invoice> invoice = InvoiceRepository((*workspace)->file()).invoice(id);
    if (!invoice && invoice.error().code() == Error::Code::NotFound)
        return Answer{
            {{QStringLiteral("invoice"), QJsonValue::Null}}, QStringLiteral("the draft has no line left"), Done};
    if (!invoice)
        return std::unexpected(invoice.error());
    return Answer{{{QStringLiteral("invoice"), invoiceJson(*invoice, true)}}, wholeText(*invoice), Done};
}

Result<Answer> lineAdd(const Context &context, const Arguments &arguments)
{
    const Result<Decimal> net = netOf(arguments);
    if (!net)
        return std::unexpected(net.error());
    const QString text = arguments.value(QStringLiteral("text"));
    if (text.trimmed().isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--text T is missing"));
    const QString id = arguments.words().first();
    return edited(context, id, [&](Workspace &workspace) {
        return addLine(workspace, id, text, *net, arguments.value(QStringLiteral("tax")));
    });
}

Result<Answer> lineSet(const Context &context, const Arguments &arguments)
{
    DraftEdit edit;
    edit.kind = DraftEdit::Kind::Set;
    edit.text = arguments.value(QStringLiteral("text"));
    edit.keepsNet = !arguments.has(QStringLiteral("net"));
    if (edit.keepsNet && edit.text.trimmed().isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--net N, --text T or both"));
    if (!edit.keepsNet) {
        const Result<Decimal> net = netOf(arguments);
        if (!net)
            return std::unexpected(net.error());
        edit.net = *net;
    }
    const Result<qint64> line = lineOf(arguments);
    if (!line)
        return std::unexpected(line.error());
    const QString id = arguments.words().first();
    return edited(context, id, [&](Workspace &workspace) { return changeLine(workspace, id, *line, edit); });
}

Result<Answer> lineRemove(const Context &context, const Arguments &arguments)
{
    const Result<qint64> line = lineOf(arguments);
    if (!line)
        return std::unexpected(line.error());
    const QString id = arguments.words().first();
    DraftEdit edit;
    edit.kind = DraftEdit::Kind::Remove;
    return edited(context, id, [&](Workspace &workspace) { return changeLine(workspace, id, *line, edit); });
}

} // namespace

void addInvoiceCommands(Commands &commands)
{
    const Option on{"on", "DATE", "the day of issue, YYYY-MM-DD; today unless given"};
    const Option net{"net", "N", "the amount before tax, such as -12.50", true};
    const Operand draft{"ID", "the id of a draft, as invoices lists it"};
    const Operand line{"LINE", "the number of the line, as invoice shows it"};
    addCommand(commands, "invoices", "lists invoices and drafts", "--file acme.counterfoil invoices --month 2026-01",
               {{},
                {{"month", "YYYY-MM", "only those whose service period starts in this month"},
                 {"customer", "ID", "only those of this customer of the terms"}}},
               listInvoices);
    addCommand(commands, "invoice", "shows one with its lines and their sources",
               "--file acme.counterfoil invoice INV-2026-00001",
               {{{"NUMBER-OR-ID", "the number of an invoice or the id of a draft"}}, {}}, show);
    addCommand(commands, "approve", "approves drafts", "--file acme.counterfoil approve --all",
               {{{"ID", "the ids of drafts", false, true}},
                {{"all", nullptr, "every draft there is"},
                 {"clean", nullptr, "leaves drafts that a guard holds for a person, and says which"}}},
               approve);
    addCommand(commands, "issue", "numbers and issues approved invoices",
               "--file acme.counterfoil issue --all --on 2026-02-01",
               {{{"ID", "the ids of approved invoices", false, true}}, {{"all", nullptr, "every approved one"}, on}},
               issue);
    addCommand(commands, "credit", "issues a credit note for an issued invoice",
               "--file acme.counterfoil credit INV-2026-00001 --lines 1,2 --reason \"wrong quantity\"",
               {{{"NUMBER", "the number of the invoice"}},
                {{"reason", "TEXT", "why; it stands on the credit note", true},
                 {"lines", "1,2:45.00,3x2",
                  "the lines to credit; all unless given. 2:45.00 is an amount of line 2 before tax, 3x2 two units of "
                  "line 3 as the printed invoice counts them"},
                 {"rebill", nullptr, "draft bills the whole invoice again, on a new draft of its service period"},
                 on}},
               credit);
    addCommand(commands, "line add", "adds a person's own line to a draft",
               "--file acme.counterfoil line add contoso-1/2026-01-01 --text \"Workshop\" --net 450.00",
               {{draft},
                {{"text", "T", "what the line is for", true},
                 net,
                 {"tax", "ID", "a tax of the terms; the customer's unless given"}}},
               lineAdd);
    addCommand(commands, "line set", "sets the net or the text of a draft's line",
               "--file acme.counterfoil line set contoso-1/2026-01-01 3 --net 99.00",
               {{draft, line},
                {{"net", "N", "the amount before tax, such as -12.50; as it is unless given"},
                 {"text", "T", "what the line says; as it is unless given"}}},
               lineSet);
    addCommand(commands, "line remove", "takes a line off a draft",
               "--file acme.counterfoil line remove contoso-1/2026-01-01 3", {{draft, line}, {}}, lineRemove);
}

} // namespace counterfoil::cli
