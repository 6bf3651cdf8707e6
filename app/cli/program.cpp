// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/help.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

Commands allCommands()
{
    Commands commands;
    addCompanyCommands(commands);
    addSourceCommands(commands);
    addDistributorCommands(commands);
    addTermsCommands(commands);
    addMonthCommands(commands);
    addInvoiceCommands(commands);
    addLineCommands(commands);
    addCloudCommands(commands);
    addCloudLists(commands);
    addAzureLists(commands);
    addSandboxCommands(commands);
    addTimerCommands(commands);
    addPriceCommands(commands);
    addWindowCommands(commands);
    addBookCommands(commands);
    addClosingCommands(commands);
    addFindingCommands(commands);
    addRestatementCommands(commands);
    addUsageCommands(commands);
    addReportCommands(commands);
    addContractCommands(commands);
    addOrderCommands(commands);
    return commands;
}

void print(const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stdout);
}

//! What --file, --json and the like say, wherever they stand.
struct Globals
{
    QString path;
    bool json = false;
    bool help = false;
    bool version = false;
};

//! Takes the common options off the words; what is left is the command and its own words.
Status takeGlobals(QStringList &words, Globals &globals)
{
    QStringList seen;
    for (qsizetype i = 0; i < words.size() && words[i] != u"--";) {
        const qsizetype equals = words[i].indexOf(u'=');
        const QString name = words[i].startsWith(u"--") ? words[i].left(equals).mid(2) : QString();
        const Option *option = commonOptions().option(name);
        if (!option || (!option->value && equals >= 0)) {
            ++i;
            continue;
        }
        if (seen.contains(name))
            return failure(Error::Code::Usage, QStringLiteral("--%1 is given twice").arg(name));
        seen.append(name);
        const QString word = words.takeAt(i);
        if (option->value && equals < 0 && i == words.size())
            return failure(Error::Code::Usage, QStringLiteral("--%1 needs a value").arg(name));
        if (option->value)
            globals.path = equals < 0 ? words.takeAt(i) : word.mid(equals + 1);
    }
    globals.json = seen.contains(u"json");
    globals.help = seen.contains(u"help");
    globals.version = seen.contains(u"version");
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

Error noCommand(const QString &asked)
{
    return Error(Error::Code::Usage,
                 QStringLiteral("there is no command \"%1\"; counterfoilctl --help lists them").arg(asked));
}

//! The help of the command that the words name, or of the commands that begin with them, or of all.
int help(const Commands &commands, const QStringList &words, bool json)
{
    std::vector<const Command *> named;
    QStringList rest = words;
    if (const Command *command = commandOf(commands, rest)) {
        named.push_back(command);
    } else {
        for (const auto &one : commands) {
            if (words.isEmpty() || one->name().startsWith(words.first() + u' '))
                named.push_back(one.get());
        }
    }
    if (named.empty())
        return report(noCommand(words.first()), json);
    if (json)
        print(QJsonDocument(helpJson(named)).toJson(QJsonDocument::Compact) + '\n');
    else
        print((words.isEmpty() ? wholeHelp(named) : commandHelp(named)).toUtf8());
    return Done;
}

int runAsked(Command &command, const QStringList &words, const Context &context)
{
    const Result<Arguments> parsed = Arguments::parse(words, command.grammar());
    if (!parsed) {
        const QString usage = QStringLiteral("usage: counterfoilctl [--file COMPANY] %1").arg(usageOf(command));
        return report(Error(Error::Code::Usage, parsed.error().message() + u'\n' + usage), context.json);
    }
    try {
        const Result<Answer> result = command.run(context, *parsed);
        return result ? answer(*result, context.json) : report(result.error(), context.json);
    } catch (const std::exception &fault) { // arithmetic beyond 34 digits, memory: the file is as it was
        return report(Error(Error::Code::Failed, QString::fromLocal8Bit(fault.what())), context.json);
    }
}

} // namespace

int runProgram(const QStringList &arguments, const Result<std::unique_ptr<Clock>> &clock)
{
    QStringList words = arguments;
    Globals globals;
    const Commands commands = allCommands();
    if (const Status taken = takeGlobals(words, globals); !taken)
        return report(taken.error(), arguments.contains(u"--json"));
    if (globals.version) {
        print("counterfoilctl " COUNTERFOIL_VERSION "\n");
        return Done;
    }
    if (!words.isEmpty() && words.first() == u"help") {
        globals.help = true;
        words.removeFirst();
    }
    if (globals.help)
        return help(commands, words, globals.json);
    if (words.isEmpty())
        return report(Error(Error::Code::Usage, QStringLiteral("which command? counterfoilctl --help lists them")),
                      globals.json);
    const QString asked = words.first();
    Command *command = commandOf(commands, words);
    if (!command || !clock)
        return report(command ? clock.error() : noCommand(asked), globals.json);
    return runAsked(*command, words, Context{globals.path, globals.json, **clock});
}

} // namespace counterfoil::cli
