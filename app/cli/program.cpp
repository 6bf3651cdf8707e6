// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

Commands allCommands()
{
    Commands commands;
    addCompanyCommands(commands);
    addSourceCommands(commands);
    addTermsCommands(commands);
    addMonthCommands(commands);
    addInvoiceCommands(commands);
    return commands;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
}

QByteArray helpText(const Commands &commands)
{
    QString text = QStringLiteral("counterfoilctl [--file COMPANY.counterfoil] COMMAND [--json]\n\n");
    for (const auto &command : commands)
        text += QStringLiteral("  %1 %2\n      %3\n").arg(command->name(), command->usage(), command->does());
    return text.toUtf8();
}

//! --file and --json may stand anywhere; what is left is the command and its own words.
Status takeGlobals(QStringList &words, QString &path, bool &json)
{
    for (qsizetype i = 0; i < words.size();) {
        if (words[i] == u"--json") {
            json = true;
            words.removeAt(i);
        } else if (words[i] == u"--file") {
            if (i + 1 == words.size())
                return failure(Error::Code::Usage, QStringLiteral("--file needs a path"));
            path = words[i + 1];
            words.remove(i, 2);
        } else if (words[i].startsWith(u"--file=")) {
            path = words.takeAt(i).mid(7);
        } else if (words[i] == u"--") {
            break;
        } else {
            ++i;
        }
    }
    return {};
}

//! The command whose name begins the words ("terms import" is two words of them); they are taken off.
Command *commandOf(const Commands &commands, QStringList &words)
{
    Command *best = nullptr;
    qsizetype length = 0;
    for (const auto &command : commands) {
        const QStringList name = command->name().split(u' ');
        if (name.size() > length && words.mid(0, name.size()) == name) {
            best = command.get();
            length = name.size();
        }
    }
    words.remove(0, length);
    return best;
}

QJsonObject faultJson(const Fault &fault)
{
    QJsonObject object{{QStringLiteral("path"), fault.path}, {QStringLiteral("reason"), fault.reason}};
    if (fault.line > 0)
        object.insert(QStringLiteral("line"), fault.line);
    if (!fault.column.isEmpty())
        object.insert(QStringLiteral("column"), fault.column);
    return object;
}

int report(const Error &error, bool json)
{
    tell(error.text());
    if (json) {
        QJsonArray faults;
        for (const Fault &fault : error.faults())
            faults.append(faultJson(fault));
        const QJsonObject document{{QStringLiteral("error"), error.message()}, {QStringLiteral("faults"), faults}};
        print(QJsonDocument(document).toJson(QJsonDocument::Compact) + '\n');
    }
    return exitOf(error);
}

int answer(const Answer &answer, bool json)
{
    if (json) {
        print(QJsonDocument(answer.json).toJson(QJsonDocument::Compact) + '\n');
        return answer.exit;
    }
    print(answer.text.toUtf8());
    if (!answer.text.isEmpty() && !answer.text.endsWith(u'\n'))
        print("\n");
    return answer.exit;
}

} // namespace

int runProgram(const QStringList &arguments, const Clock &clock)
{
    QStringList words = arguments;
    QString path;
    bool json = false;
    const Commands commands = allCommands();
    if (const Status globals = takeGlobals(words, path, json); !globals)
        return report(globals.error(), false);
    if (words.isEmpty() || words.first() == u"help" || words.first() == u"--help") {
        print(helpText(commands));
        return words.isEmpty() ? WrongUsage : Done;
    }
    if (words.first() == u"--version") {
        print("counterfoilctl " COUNTERFOIL_VERSION "\n");
        return Done;
    }
    const QString asked = words.first();
    Command *command = commandOf(commands, words);
    if (!command) {
        return report(Error(Error::Code::Usage,
                            QStringLiteral("there is no command \"%1\"; counterfoilctl help lists them").arg(asked)),
                      json);
    }
    const Result<Arguments> parsed = Arguments::parse(words, command->grammar());
    if (!parsed) {
        const QString usage =
            QStringLiteral("usage: counterfoilctl [--file COMPANY] %1 %2").arg(command->name(), command->usage());
        return report(Error(Error::Code::Usage, parsed.error().message() + u'\n' + usage), json);
    }
    try {
        const Result<Answer> result = command->run(Context{path, json, clock}, *parsed);
        return result ? answer(*result, json) : report(result.error(), json);
    } catch (const std::exception &fault) { // arithmetic beyond 34 digits, memory: the file is as it was
        return report(Error(Error::Code::Failed, QString::fromLocal8Bit(fault.what())), json);
    }
}

} // namespace counterfoil::cli
