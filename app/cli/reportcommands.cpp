// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "core/documents/reporttext.h"
#include "core/workspace/reporting.h"

#include <QJsonArray>

namespace counterfoil::cli {

namespace {

Result<Answer> answerWith(const Context &context, const Arguments &arguments, const ReportWish &wish)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Report> report = makeReport(**workspace, wish);
    if (!report)
        return std::unexpected(report.error());
    const bool asCsv = arguments.has(QStringLiteral("csv"));
    return Answer{reportJson(*report), asCsv ? QString::fromUtf8(reportCsv(*report)) : reportText(*report), Done};
}

Result<Answer> reportOf(ReportKind kind, const Context &context, const Arguments &arguments)
{
    const Result<Month> from = arguments.monthOrAll(QStringLiteral("from"));
    const Result<Month> to = arguments.monthOrAll(QStringLiteral("to"));
    if (!from || !to)
        return std::unexpected(from ? to.error() : from.error());
    return answerWith(context, arguments, {kind, arguments.value(QStringLiteral("by")), *from, *to});
}

Result<Answer> forecast(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.monthOrAll(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    return answerWith(context, arguments, {ReportKind::Forecast, arguments.value(QStringLiteral("by")), {}, *month});
}

Result<Answer> alerts(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.monthOrAll(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<Month> asked = month->isValid() ? month : runningMonth(**workspace);
    const Result<QList<Alert>> found =
        asked ? alertsOf(**workspace, *asked) : Result<QList<Alert>>(std::unexpected(asked.error()));
    if (!found)
        return std::unexpected(found.error());
    Answer answer;
    QJsonArray list;
    for (const Alert &alert : *found) {
        list.append(alertJson(alert));
        answer.text += alertText(alert) + u'\n';
    }
    if (found->isEmpty())
        answer.text = QStringLiteral("no alert in %1").arg(asked->iso());
    answer.json = {{QStringLiteral("month"), asked->iso()}, {QStringLiteral("alerts"), list}};
    return answer;
}

const Option from{"from", "YYYY-MM", "the first month; eleven before the last, or the first on hand, unless given"};
const Option to{"to", "YYYY-MM", "the last month; the newest on hand unless given"};
const Option csv{"csv", nullptr, "rows by month as CSV in place of the table"};

void addReport(Commands &commands, ReportKind kind, const char *name, const char *does, const char *example,
               const char *groupings)
{
    Grammar grammar{{}, {from, to, csv}};
    if (groupings)
        grammar.options.insert(grammar.options.begin() + 2, Option{"by", "WORD", groupings});
    addCommand(
        commands, name, does, example, std::move(grammar),
        [kind](const Context &context, const Arguments &arguments) { return reportOf(kind, context, arguments); });
}

} // namespace

void addReportCommands(Commands &commands)
{
    addReport(commands, ReportKind::Margin, "report margin",
              "what was invoiced, what it cost and what is left, by month",
              "--file acme.counterfoil report margin --from 2026-01 --to 2026-06 --by product",
              "customer (unless given), family, product, subscription or month");
    addReport(commands, ReportKind::Leakage, "report leakage",
              "what nobody is invoiced for: unmapped, excluded, late, sold for 0, suspended, seats that differ",
              "--file acme.counterfoil report leakage --from 2026-01 --to 2026-03", nullptr);
    addReport(commands, ReportKind::Deferral, "report deferral",
              "deferred revenue and cost: recognised before, in each month, remaining",
              "--file acme.counterfoil report deferral --by family", "side (unless given), customer or family");
    addReport(commands, ReportKind::Exchange, "report exchange", "what the contracts' rates gave against Microsoft's",
              "--file acme.counterfoil report exchange --from 2026-01", nullptr);
    addReport(commands, ReportKind::Seats, "report seats",
              "seats at each month's end: charged by Microsoft, counted, invoiced",
              "--file acme.counterfoil report seats --by customer", "product (unless given), customer or subscription");
    addCommand(commands, "forecast", "cost, revenue and margin of the running month, and what they are made of",
               "--file acme.counterfoil forecast --month 2026-01",
               {{},
                {{"month", "YYYY-MM", "the month in which the service periods start; the running one unless given"},
                 {"by", "WORD", "family (unless given) or customer"},
                 csv}},
               forecast);
    addCommand(commands, "alerts",
               "spikes, negative margin, zero prices, suspended but charged, unmapped, seats, products without a rule",
               "--file acme.counterfoil alerts --month 2026-01",
               {{}, {{"month", "YYYY-MM", "the Microsoft month; the running one unless given"}}}, alerts);
}

} // namespace counterfoil::cli
