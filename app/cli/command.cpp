// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "core/base/redaction.h"

namespace counterfoil::cli {

int exitOf(const Error &error)
{
    switch (error.code()) {
    case Error::Code::Usage:
        return WrongUsage;
    case Error::Code::Refused:
        return Refused;
    case Error::Code::SignIn:
    case Error::Code::Network:
    case Error::Code::Distrusted:
    case Error::Code::ForeignHost:
        return SignInOrNetwork;
    case Error::Code::Failed:
    case Error::Code::NotFound:
    case Error::Code::Conflict:
    case Error::Code::Busy:
    case Error::Code::Cancelled:
        break;
    }
    return Failed;
}

Result<std::unique_ptr<Workspace>> Context::open(CompanyFile::Mode mode) const
{
    if (path.isEmpty())
        return failure(Error::Code::Usage, QStringLiteral("--file COMPANY.counterfoil is missing"));
    return Workspace::open(path, mode, clock);
}

void addCommand(Commands &commands, const char *name, const char *does, const char *example, Grammar grammar,
                SimpleCommand::Run run)
{
    commands.push_back(std::make_unique<SimpleCommand>(name, does, example, std::move(grammar), std::move(run)));
}

void tell(const QString &text)
{
    const QByteArray line = redacted(text).toUtf8() + '\n';
    std::fwrite(line.constData(), 1, std::size_t(line.size()), stderr);
}

} // namespace counterfoil::cli
