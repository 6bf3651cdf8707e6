// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/arguments.h"
#include "core/workspace/workspace.h"

#include <QJsonObject>

#include <cstdio>

namespace counterfoil::cli {

//! Exit statuses of the contract, section 7.
enum Exit { Done = 0, Failed = 1, WrongUsage = 2, Refused = 3, SignInOrNetwork = 4, NeedsPerson = 5 };

//! The exit status that an error means.
int exitOf(const Error &error);

//! What a command runs with.
struct Context
{
    QString path; //!< of the company file, empty where none was named
    bool json = false;
    const Clock &clock;

    //! The company file; Usage where none was named.
    Result<std::unique_ptr<Workspace>> open(CompanyFile::Mode mode = CompanyFile::Mode::ReadWrite) const;
};

//! What a command has to say: one JSON document, or text, and its exit status.
struct Answer
{
    QJsonObject json;
    QString text;
    int exit = Done;
};

//! One command of the command line.
class Command
{
public:
    virtual ~Command() = default;
    virtual QString name() const = 0;
    virtual QString does() const = 0;    //!< one line
    virtual QString example() const = 0; //!< what to type behind "counterfoilctl"
    virtual const Grammar &grammar() const = 0;
    virtual Result<Answer> run(const Context &context, const Arguments &arguments) = 0;
};

using Commands = std::vector<std::unique_ptr<Command>>;

//! Makes a command of its parts and adds it.
void addCommand(Commands &commands, const char *name, const char *does, const char *example, Grammar grammar,
                std::function<Result<Answer>(const Context &, const Arguments &)> run);

void addCompanyCommands(Commands &commands);
void addSourceCommands(Commands &commands);
void addDistributorCommands(Commands &commands);
void addTermsCommands(Commands &commands);
void addMonthCommands(Commands &commands);
void addInvoiceCommands(Commands &commands);
void addLineCommands(Commands &commands);
void addCloudCommands(Commands &commands);
void addCloudLists(Commands &commands);
void addAzureLists(Commands &commands);
void addSandboxCommands(Commands &commands);
void addTimerCommands(Commands &commands);
void addPriceCommands(Commands &commands);
void addWindowCommands(Commands &commands);
void addBookCommands(Commands &commands);
void addClosingCommands(Commands &commands);
void addFindingCommands(Commands &commands);
void addRestatementCommands(Commands &commands);
void addUsageCommands(Commands &commands);
void addReportCommands(Commands &commands);
void addContractCommands(Commands &commands);
void addOrderCommands(Commands &commands);

//! A command made of its parts, so that each is a few lines.
class SimpleCommand final : public Command
{
public:
    using Run = std::function<Result<Answer>(const Context &, const Arguments &)>;

    SimpleCommand(const char *name, const char *does, const char *example, Grammar grammar, Run run)
        : m_name(QLatin1String(name)), m_does(QLatin1String(does)), m_example(QLatin1String(example)),
          m_grammar(std::move(grammar)), m_run(std::move(run))
    {}

    QString name() const override { return m_name; }
    QString does() const override { return m_does; }
    QString example() const override { return m_example; }
    const Grammar &grammar() const override { return m_grammar; }
    Result<Answer> run(const Context &context, const Arguments &arguments) override
    {
        return m_run(context, arguments);
    }

private:
    QString m_name;
    QString m_does;
    QString m_example;
    Grammar m_grammar;
    Run m_run;
};

//! A line of progress or a message, on standard error.
void tell(const QString &text);

} // namespace counterfoil::cli
