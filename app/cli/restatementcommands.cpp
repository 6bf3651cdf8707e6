// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/workspace/restatements.h"

namespace counterfoil::cli {

namespace {

Result<Answer> list(const Context &context, const Arguments &arguments)
{
    RestatementFilter filter;
    filter.invoice = arguments.value(QStringLiteral("invoice"));
    if (arguments.has(QStringLiteral("month"))) {
        const Result<Month> month = arguments.month(QStringLiteral("month"));
        if (!month)
            return std::unexpected(month.error());
        filter.month = *month;
    }
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<RestatementList> found = restatementsOf(**workspace, filter);
    if (!found)
        return std::unexpected(found.error());
    Answer answer{{{QStringLiteral("restatements"), restatedJson(*found)}}, {}, Done};
    for (const Restatement &restatement : found->restatements)
        answer.text += restatementSummary(restatement, found->invoices);
    if (found->restatements.isEmpty())
        answer.text = QStringLiteral("Microsoft has changed nothing that was on hand");
    return answer;
}

Result<Answer> show(const Context &context, const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 id = arguments.words().first().toLongLong(&isNumber);
    if (!isNumber)
        return failure(
            Error::Code::Usage,
            QStringLiteral("ID is a number that restatements lists, not \"%1\"").arg(arguments.words().first()));
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<RestatementList> found = restatementOf(**workspace, id);
    if (!found)
        return std::unexpected(found.error());
    const Restatement &restatement = found->restatements.first();
    return Answer{restatementJson(restatement, found->invoices, true), restatementText(restatement, found->invoices),
                  Done};
}

} // namespace

void addRestatementCommands(Commands &commands)
{
    addCommand(commands, "restatements", "lists what Microsoft changed in lines that were on hand, newest first",
               "--file acme.counterfoil restatements --month 2026-01",
               {{},
                {{"month", "YYYY-MM", "the Microsoft month; every month unless given"},
                 {"invoice", "NUMBER", "of this invoice of Microsoft alone"}}},
               list);
    addCommand(commands, "restatement",
               "shows one line by line: amounts, attributes that moved, local invoices that hold it",
               "--file acme.counterfoil restatement 3", {{{"ID", "its number, as restatements lists it"}}, {}}, show);
}

} // namespace counterfoil::cli
