// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/documents/bridgereport.h"
#include "core/documents/invoicejson.h"
#include "core/workspace/exports.h"
#include "core/workspace/monthbeforeterms.h"

namespace counterfoil::cli {

namespace {

void tellNotes(const Bridge &bridge)
{
    for (const QString &warning : bridge.warnings + bridge.notes)
        tell(QStringLiteral("warning: ") + warning);
}

void tellWarnings(const MonthState &state)
{
    tellNotes(state.bridge);
    for (const Invoice &draft : state.plan->drafts) {
        for (const Guard &guard : draft.guards)
            tell(QStringLiteral("%1: %2").arg(draft.id, guard.text));
    }
}

Result<Answer> draft(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.month(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const bool parks = arguments.has(QStringLiteral("park"));
    const Result<MonthState> state = draftMonth(**workspace, *month, parks ? ParkingMode::On : ParkingMode::Off);
    if (!state)
        return std::unexpected(state.error());
    tellWarnings(*state);
    Answer answer;
    answer.exit = state->needsPerson() ? NeedsPerson : Done;
    QJsonArray drafts;
    Decimal net;
    for (const Invoice &invoice : state->plan->drafts) {
        drafts.append(invoiceJson(invoice, false));
        net += Decimal(rounded(Exact(invoice.net) * Exact(invoice.homeRate), state->bridge.digits));
        answer.text += QStringLiteral("%1  %2  %3–%4  %5 %6%7\n")
                           .arg(invoice.id, invoice.customer, invoice.service.from.iso(), invoice.service.to.iso(),
                                invoice.net.text(digitsOf(invoice.currency)), invoice.currency,
                                invoice.guards.isEmpty() ? QString() : QStringLiteral("  needs a person"));
    }
    answer.text += QStringLiteral("%1 drafts, %2 %3 before tax\n")
                       .arg(state->plan->drafts.size())
                       .arg(net.text(state->bridge.digits), state->bridge.currency);
    if (!state->plan->parked.isEmpty())
        answer.text += QStringLiteral("%1 parked\n").arg(state->plan->parked.size());
    answer.json = {{QStringLiteral("month"), month->iso()},
                   {QStringLiteral("invoices"), drafts},
                   {QStringLiteral("parked"), parkedJson(state->plan->parked)},
                   {QStringLiteral("warnings"), textsJson(state->bridge.warnings + state->bridge.notes)}};
    return answer;
}

//! The bridge of one customer alone: the totals are that customer's.
Bridge onlyCustomer(Bridge bridge, const QString &id)
{
    bridge.customers.removeIf([&id](const BridgeCustomer &customer) { return customer.customer != id; });
    bridge.microsoft = 0;
    bridge.microsoftTax = 0;
    bridge.local = 0;
    bridge.unexplained = 0;
    bridge.causes.clear();
    for (const BridgeCustomer &customer : bridge.customers) {
        bridge.microsoft += customer.microsoft;
        bridge.microsoftTax += customer.microsoftTax;
        bridge.local += customer.local;
        bridge.unexplained += customer.unexplained;
        for (const BridgeCause &cause : customer.causes)
            bridge.causes.append({cause.cause, cause.amount});
    }
    return bridge;
}

//! Says that the month is closed and what differs from its seal; somebody has to see to that.
void addSeal(Answer &answer, const std::optional<SealStanding> &closed)
{
    const QList<SealStanding> months = closed ? QList<SealStanding>{*closed} : QList<SealStanding>();
    answer.json.insert(QStringLiteral("closed"), closed ? closedJson(months).first() : QJsonValue());
    if (!closed)
        return;
    answer.text += u'\n' + closedText(months);
    if (!closed->isBroken())
        return;
    answer.exit = NeedsPerson;
    tell(QStringLiteral(
             "warning: %1 is closed and differs from its seal: leave it, so that the difference goes onto the "
             "next open month, or reopen it")
             .arg(closed->seal.month.iso()));
}

//! Under the terms, or before there are any in the currency of the invoices.
Result<MonthState> monthToReconcile(Workspace &workspace, Month month, const QString &currency)
{
    if (!currency.isEmpty() && !Currency::fromCode(currency))
        return failure(Error::Code::Usage,
                       QStringLiteral("--currency is a currency such as EUR, not \"%1\"").arg(currency));
    const Result<const Terms *> terms = workspace.terms();
    if (!terms && terms.error().code() == Error::Code::NotFound)
        return computeMonthBeforeTerms(workspace, month, currency);
    if (terms && !currency.isEmpty() && currency != (*terms)->seller.currency.code())
        return failure(Error::Code::Usage,
                       QStringLiteral("the bridge is in the seller's currency, %1; --currency is for a company file "
                                      "without terms")
                           .arg((*terms)->seller.currency.code()));
    return computeMonth(workspace, month);
}

Result<Answer> reconcile(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.month(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    Result<MonthState> state = monthToReconcile(**workspace, *month, arguments.value(QStringLiteral("currency")));
    if (!state)
        return std::unexpected(state.error());
    const Result<std::optional<SealStanding>> closed = standingOf(**workspace, *state);
    if (!closed)
        return std::unexpected(closed.error());
    const QString customer = arguments.value(QStringLiteral("customer"));
    if (!customer.isEmpty()) {
        const Result<const Terms *> terms = (*workspace)->terms();
        if (!terms || !(*terms)->customer(customer))
            return failure(Error::Code::NotFound, QStringLiteral("the terms have no customer \"%1\"").arg(customer));
    }
    const Bridge bridge =
        customer.isEmpty() ? std::move(state->bridge) : onlyCustomer(std::move(state->bridge), customer);
    tellNotes(bridge);
    const auto guarded = [&customer](const Invoice &draft) {
        return !draft.guards.isEmpty() && (customer.isEmpty() || draft.customer == customer);
    };
    const QList<Invoice> &drafts = state->plan->drafts;
    const bool held = std::any_of(drafts.begin(), drafts.end(), guarded);
    Answer answer{bridgeJson(bridge), bridgeReport(bridge), bridge.needsPerson() || held ? NeedsPerson : Done};
    answer.json.insert(QStringLiteral("parked"), parkedJson(state->plan->parked));
    addSeal(answer, *closed);
    return answer;
}

Result<Answer> exportDocuments(const Context &context, const Arguments &arguments)
{
    const QString word = arguments.value(QStringLiteral("format"));
    const std::optional<ExportFormat> format = exportFormatOf(word);
    if (!format) {
        QStringList words;
        for (const ExportFormat known : exportFormats())
            words.append(wordOf(known));
        return failure(Error::Code::Usage,
                       QStringLiteral("--format is one of %1, not \"%2\"").arg(words.join(QStringLiteral(", ")), word));
    }
    if (!arguments.has(QStringLiteral("out")))
        return failure(Error::Code::Usage, QStringLiteral("--out DIR is missing"));
    const bool book = isBook(*format);
    const Result<Month> month =
        book ? arguments.monthOrAll(QStringLiteral("month")) : arguments.month(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    const auto mode = keepsDocuments(*format) ? CompanyFile::Mode::ReadWrite : CompanyFile::Mode::ReadOnly;
    const auto workspace = context.open(mode);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<ExportReport> report =
        exportOrder(**workspace, {*format, *month, {}, arguments.value(QStringLiteral("out"))});
    if (!report)
        return std::unexpected(report.error());
    for (const QString &note : report->notes)
        tell(QStringLiteral("note: ") + note);
    return Answer{
        {{QStringLiteral("files"), textsJson(report->files)}, {QStringLiteral("notes"), textsJson(report->notes)}},
        report->files.join(u'\n'),
        Done};
}

} // namespace

void addMonthCommands(Commands &commands)
{
    addCommand(
        commands, "draft", "makes or remakes the drafts of every service period that starts in a month",
        "--file acme.counterfoil draft --month 2026-01",
        {{},
         {{"month", "YYYY-MM", "the month in which the service periods start", true},
          {"park", nullptr,
           "a customer that cannot be billed (a missing rate, a fault) is parked with the reason, and the others "
           "go on; without it nothing is drafted then"}}},
        draft);
    addCommand(commands, "reconcile", "prints the bridge from Microsoft's invoice to the local ones",
               "--file acme.counterfoil reconcile --month 2026-01 --customer contoso",
               {{},
                {{"month", "YYYY-MM", "the Microsoft month", true},
                 {"customer", "ID", "only this customer of the terms; the totals are that customer's"},
                 {"currency", "CODE", "before there are terms: which of the invoices' currencies"}}},
               reconcile);
    addCommand(commands, "export", "writes the invoices and drafts of a month, or the books",
               "--file acme.counterfoil export --month 2026-01 --format pdf --out invoices/",
               {{},
                {{"month", "YYYY-MM",
                  "the month in which the service periods start; journal and deferrals may be of every month"},
                 {"format", "pdf|facturx|ubl|xlsx|csv|json|journal|deferrals",
                  "one PDF an invoice, one Factur-X (ZUGFeRD) PDF or UBL e-invoice (Peppol, EN 16931) an issued one, "
                  "one Excel "
                  "workbook, CSV or JSON file of all, a journal for hledger and ledger, or deferrals as CSV",
                  true},
                 {"out", "DIR", "the folder to write to; it is made where there is none", true}}},
               exportDocuments);
}

} // namespace counterfoil::cli
