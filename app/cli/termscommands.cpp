// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/base/filewriter.h"

#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

Answer accepted(const QStringList &warnings, const QString &text)
{
    Answer answer{{{QStringLiteral("warnings"), textsJson(warnings)}}, text, Done};
    for (const QString &warning : warnings)
        tell(QStringLiteral("warning: ") + warning);
    return answer;
}

Result<Answer> importTerms(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QByteArray> json = systemDisk().read(arguments.words().first());
    if (!json)
        return std::unexpected(json.error());
    const Result<QStringList> warnings = (*workspace)->importTerms(*json);
    if (!warnings)
        return std::unexpected(warnings.error());
    return accepted(*warnings, QStringLiteral("the terms are replaced"));
}

Result<Answer> checkTerms(const Context &, const Arguments &arguments)
{
    const Result<QByteArray> json = systemDisk().read(arguments.words().first());
    if (!json)
        return std::unexpected(json.error());
    const Result<TermsDocument> document = readTerms(*json);
    if (!document)
        return std::unexpected(document.error());
    return accepted(document->warnings, QStringLiteral("the terms have no fault"));
}

Result<Answer> exportTerms(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QByteArray> json = (*workspace)->exportTerms();
    if (!json)
        return std::unexpected(json.error());
    if (arguments.words().isEmpty()) {
        if (context.json)
            return Answer{QJsonDocument::fromJson(*json).object(), {}, Done};
        return Answer{{}, QString::fromUtf8(*json), Done};
    }
    if (const Status written = FileWriter().write(arguments.words().first(), *json); !written)
        return std::unexpected(written.error());
    return Answer{{{QStringLiteral("path"), arguments.words().first()}}, arguments.words().first(), Done};
}

} // namespace

void addTermsCommands(Commands &commands)
{
    addCommand(commands, "terms import", "replaces the terms as a whole",
               "--file acme.counterfoil terms import terms.json",
               {{{"FILE", "the terms, JSON; every fault is named with its JSON pointer"}}, {}}, importTerms);
    addCommand(commands, "terms export", "gives the terms back as they were imported",
               "--file acme.counterfoil terms export terms.json",
               {{{"FILE", "where to write them; standard output unless given", false}}, {}}, exportTerms);
    addCommand(commands, "terms check", "names every fault of a terms file and changes nothing",
               "terms check terms.json", {{{"FILE", "the terms, JSON"}}, {}}, checkTerms);
}

} // namespace counterfoil::cli
