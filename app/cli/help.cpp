// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help.h"

#include <QJsonArray>

namespace counterfoil::cli {

namespace {

struct ExitHelp
{
    Exit exit;
    const char *says;
};

//! Source: contract, section 7.
constexpr ExitHelp exits[] = {
    {Done, "done"},
    {Failed, "failed: the machine, the disk, another program that writes, something that is not there"},
    {WrongUsage, "wrong usage: the command line itself"},
    {Refused, "input refused: every fault is named, and nothing has changed"},
    {SignInOrNetwork, "sign-in or network"},
    {NeedsPerson, "done, but a person is needed: a guard, a warning, or a difference that nothing explains"},
};

QString row(const QString &left, const QString &right)
{
    constexpr int width = 24;
    const QString gap = left.size() > width - 2 ? u'\n' + QString(width + 2, u' ') : QString(width - left.size(), u' ');
    return QStringLiteral("  ") + left + gap + right + u'\n';
}

QString exitRows()
{
    QString text = QStringLiteral("\nExit status:\n");
    for (const ExitHelp &exit : exits)
        text += row(QString::number(int(exit.exit)), QString::fromUtf8(exit.says));
    return text;
}

QString oneHelp(const Command &command)
{
    const Grammar &grammar = command.grammar();
    QString text = QStringLiteral("counterfoilctl [--file COMPANY] %1\n  %2\n").arg(usageOf(command), command.does());
    if (!grammar.words.empty() || !grammar.options.empty())
        text += u'\n';
    for (const Operand &word : grammar.words)
        text += row(QString::fromUtf8(word.name) + (word.many ? QStringLiteral("…") : QString()),
                    QString::fromUtf8(word.says));
    for (const Option &option : grammar.options)
        text += row(spelled(option), QString::fromUtf8(option.says));
    return text + QStringLiteral("\n  example: counterfoilctl %1\n").arg(command.example());
}

QString commonRows()
{
    QString text = QStringLiteral("\nWith every command:\n");
    for (const Option &option : commonOptions().options)
        text += row(spelled(option), QString::fromUtf8(option.says));
    return text;
}

QJsonArray optionsJson(const Grammar &grammar)
{
    QJsonArray options;
    for (const Option &option : grammar.options)
        options.append(QJsonObject{
            {QStringLiteral("name"), QString::fromUtf8(option.name)},
            {QStringLiteral("value"), option.value ? QJsonValue(QString::fromUtf8(option.value)) : QJsonValue()},
            {QStringLiteral("needed"), option.needed},
            {QStringLiteral("says"), QString::fromUtf8(option.says)}});
    return options;
}

QJsonArray wordsJson(const Grammar &grammar)
{
    QJsonArray words;
    for (const Operand &word : grammar.words)
        words.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(word.name)},
                                 {QStringLiteral("needed"), word.needed},
                                 {QStringLiteral("many"), word.many},
                                 {QStringLiteral("says"), QString::fromUtf8(word.says)}});
    return words;
}

} // namespace

const Grammar &commonOptions()
{
    static const Grammar options{
        {},
        {{"file", "COMPANY", "the company file, NAME.counterfoil; every command but terms check needs it"},
         {"json", nullptr, "one JSON document on standard output, nothing else"},
         {"help", nullptr, "this help; behind a command its words, options and an example"},
         {"version", nullptr, "the version of the program"}}};
    return options;
}

QString usageOf(const Command &command)
{
    const QString rest = command.grammar().usage();
    return rest.isEmpty() ? command.name() : command.name() + u' ' + rest;
}

QString wholeHelp(const std::vector<const Command *> &commands)
{
    QString text = QStringLiteral("usage: counterfoilctl [--file COMPANY] COMMAND [--json]\n\nCommands:\n");
    for (const Command *command : commands)
        text += row(command->name(), command->does());
    return text + QStringLiteral("\ncounterfoilctl COMMAND --help tells what a command takes.\n") + commonRows() +
           exitRows();
}

QString commandHelp(const std::vector<const Command *> &commands)
{
    QStringList parts;
    for (const Command *command : commands)
        parts += oneHelp(*command);
    return parts.join(u'\n') + commonRows() + exitRows();
}

QJsonObject helpJson(const std::vector<const Command *> &commands)
{
    QJsonArray list;
    for (const Command *command : commands)
        list.append(QJsonObject{{QStringLiteral("name"), command->name()},
                                {QStringLiteral("usage"), usageOf(*command)},
                                {QStringLiteral("does"), command->does()},
                                {QStringLiteral("words"), wordsJson(command->grammar())},
                                {QStringLiteral("options"), optionsJson(command->grammar())},
                                {QStringLiteral("example"), command->example()}});
    QJsonObject statuses;
    for (const ExitHelp &exit : exits)
        statuses.insert(QString::number(int(exit.exit)), QString::fromUtf8(exit.says));
    return {{QStringLiteral("commands"), list},
            {QStringLiteral("options"), optionsJson(commonOptions())},
            {QStringLiteral("exit"), statuses}};
}

} // namespace counterfoil::cli
