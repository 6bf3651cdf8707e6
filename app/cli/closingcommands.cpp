// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/workspace/evidence.h"
#include "core/workspace/monthclosing.h"

namespace counterfoil::cli {

namespace {

using Standing = std::pair<std::unique_ptr<Workspace>, Month>;

//! The company file and the month that a command works on.
Result<Standing> monthIn(const Context &context, const Arguments &arguments)
{
    const Result<Month> month = arguments.month(QStringLiteral("month"));
    if (!month)
        return std::unexpected(month.error());
    auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    return Standing(std::move(*workspace), *month);
}

Result<Answer> close(const Context &context, const Arguments &arguments)
{
    const Result<Standing> in = monthIn(context, arguments);
    if (!in)
        return std::unexpected(in.error());
    const Result<ClosedMonth> closed = closeMonth(*in->first, in->second);
    if (!closed)
        return std::unexpected(closed.error());
    const Bridge &bridge = closed->bridge;
    Answer answer;
    answer.json = {{QStringLiteral("month"), in->second.iso()},
                   {QStringLiteral("state"), QStringLiteral("closed")},
                   {QStringLiteral("seal"), sealJson(closed->seal)},
                   {QStringLiteral("currency"), bridge.currency},
                   {QStringLiteral("microsoft"), bridge.microsoft.text(bridge.digits)},
                   {QStringLiteral("local"), bridge.local.text(bridge.digits)},
                   {QStringLiteral("since"), differencesJson(closed->since)},
                   {QStringLiteral("warnings"), textsJson(bridge.warnings + bridge.notes)}};
    answer.text = QStringLiteral("%1 is closed: Microsoft %2, local %3 %4\nseal %5\n")
                      .arg(in->second.iso(), bridge.microsoft.text(bridge.digits), bridge.local.text(bridge.digits),
                           bridge.currency, closed->seal.digest);
    if (!closed->since.isEmpty())
        answer.text += QStringLiteral("since it was closed before:\n") + differencesText(closed->since);
    for (const QString &warning : bridge.warnings)
        tell(QStringLiteral("warning: ") + warning);
    return answer;
}

Result<Answer> reopen(const Context &context, const Arguments &arguments)
{
    const QString reason = arguments.value(QStringLiteral("reason")).trimmed();
    if (reason.isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--reason needs a text: it stands in the audit trail"));
    const Result<Standing> in = monthIn(context, arguments);
    if (!in)
        return std::unexpected(in.error());
    const Result<SealStanding> opened = reopenMonth(*in->first, in->second, reason);
    if (!opened)
        return std::unexpected(opened.error());
    Answer answer;
    answer.json = {{QStringLiteral("month"), in->second.iso()},
                   {QStringLiteral("state"), QStringLiteral("open")},
                   {QStringLiteral("seal"), sealJson(opened->seal)},
                   {QStringLiteral("changed"), textsJson(opened->changed())},
                   {QStringLiteral("differences"), differencesJson(opened->differences)}};
    answer.text = QStringLiteral("%1 is open again; its seal %2 is kept in the history\n")
                      .arg(in->second.iso(), opened->seal.digest);
    answer.text += opened->differences.isEmpty()
                       ? QStringLiteral("nothing differs from the seal\n")
                       : QStringLiteral("what differs from the seal:\n") + differencesText(opened->differences);
    return answer;
}

Result<Answer> evidence(const Context &context, const Arguments &arguments)
{
    const Result<Standing> in = monthIn(context, arguments);
    if (!in)
        return std::unexpected(in.error());
    const QString path = arguments.value(QStringLiteral("out"));
    const Result<Evidence> written = writeEvidence(*in->first, in->second, path);
    if (!written)
        return std::unexpected(written.error());
    if (written->seal.isEmpty())
        tell(QStringLiteral("warning: %1 is not closed; the evidence shows it as it stands, without a seal")
                 .arg(in->second.iso()));
    QJsonArray files;
    for (const SealedFile &file : written->files)
        files.append(QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("sha256"), file.sha256}});
    Answer answer;
    answer.json = {
        {QStringLiteral("month"), in->second.iso()},
        {QStringLiteral("file"), path},
        {QStringLiteral("sha256"), written->sha256},
        {QStringLiteral("seal"), written->seal.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(written->seal)},
        {QStringLiteral("files"), files}};
    answer.text =
        QStringLiteral("%1\n%2 files, SHA-256 %3\n").arg(path).arg(written->files.size() + 1).arg(written->sha256);
    return answer;
}

} // namespace

void addClosingCommands(Commands &commands)
{
    addCommand(commands, "close", "seals a month in which every cent is explained and every invoice issued",
               "--file acme.counterfoil close --month 2026-01",
               {{}, {{"month", "YYYY-MM", "the Microsoft month", true}}}, close);
    addCommand(commands, "reopen", "opens a closed month again and says what differs from its seal",
               "--file acme.counterfoil reopen --month 2026-01 --reason \"credit for Contoso\"",
               {{},
                {{"month", "YYYY-MM", "the closed month", true},
                 {"reason", "TEXT", "why; it stands in the audit trail and in every later evidence pack", true}}},
               reopen);
    addCommand(commands, "evidence", "writes one zip file that proves a month to an auditor without the program",
               "--file acme.counterfoil evidence --month 2026-01 --out evidence-2026-01.zip",
               {{},
                {{"month", "YYYY-MM", "the month; an open one is shown as it stands, without a seal", true},
                 {"out", "FILE", "the zip file to write; README.txt inside tells how it is checked", true}}},
               evidence);
}

} // namespace counterfoil::cli
