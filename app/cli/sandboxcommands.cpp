// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/partnerarguments.h"
#include "core/base/filewriter.h"
#include "core/sandbox/cloud/sandboxcloud.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QTimer>

namespace counterfoil::cli {

namespace {

Answer listFaults()
{
    Answer answer;
    QJsonArray list;
    for (const CloudFault &fault : cloudFaults()) {
        list.append(QJsonObject{{QStringLiteral("name"), QLatin1String(fault.name)},
                                {QStringLiteral("does"), QLatin1String(fault.what)}});
        answer.text += QStringLiteral("%1  %2\n").arg(QLatin1String(fault.name), -28).arg(QLatin1String(fault.what));
    }
    answer.json = {{QStringLiteral("faults"), list}};
    return answer;
}

//! The faults to switch on: NAME or NAME*TIMES, separated by commas.
Status switchOn(SandboxCloud &cloud, const QString &words)
{
    for (const QString &word : words.split(u',', Qt::SkipEmptyParts)) {
        const Status done = cloud.turnOn(word.section(u'*', 0, 0).toLatin1(), word.section(u'*', 1).toInt());
        if (!done)
            return failure(Error::Code::Usage,
                           QStringLiteral("--fault: %1; sandbox --faults lists them").arg(done.error().message()));
    }
    return {};
}

Result<Answer> sandbox(const Context &context, const Arguments &arguments)
{
    if (arguments.has(QStringLiteral("faults")))
        return listFaults();
    if (!arguments.has(QStringLiteral("profile")))
        return failure(Error::Code::Usage, QStringLiteral("--profile FILE is missing"));
    const Result<PartnerPlan> partner = partnerPlanOf(context, arguments);
    const Result<int> port = numberOf(arguments, QStringLiteral("port"), 0, 65535);
    const Result<int> seconds = numberOf(arguments, QStringLiteral("for"), 0, 86400);
    if (!partner || !port)
        return std::unexpected(partner ? port.error() : partner.error());
    if (!seconds)
        return std::unexpected(seconds.error());
    CloudPlan plan;
    plan.partner = *partner;
    plan.signInForm = arguments.has(QStringLiteral("form"));
    const SystemClock machine;
    SandboxCloud cloud(plan, context.clock, machine);
    if (const Status started = cloud.start(quint16(*port)); !started)
        return std::unexpected(started.error());
    if (const Status on = switchOn(cloud, arguments.value(QStringLiteral("fault"))); !on)
        return std::unexpected(on.error());
    const QString path = arguments.value(QStringLiteral("profile"));
    if (const Status written = FileWriter().write(path, cloud.profile()); !written)
        return std::unexpected(written.error());
    tell(QStringLiteral(
             "the sandbox cloud answers; connect csp --cloud %1 --client-id %2, or connect azure-ea --cloud %1 "
             "--client-id %2 --enrolment %3; stop it with Ctrl+C")
             .arg(path, QString::fromLatin1(cloud.clientId()), QString::fromLatin1(plan.enrolment)));
    if (*seconds > 0)
        QTimer::singleShot(*seconds * 1000, QCoreApplication::instance(), &QCoreApplication::quit);
    QCoreApplication::exec();
    return Answer{{}, QStringLiteral("the sandbox cloud has stopped"), Done};
}

} // namespace

void addSandboxCommands(Commands &commands)
{
    addCommand(commands, "sandbox", "plays Microsoft's cloud on 127.0.0.1 with a made-up partner, to try things out",
               "sandbox --profile sandbox.json --customers 12",
               {{},
                {{"profile", "FILE", "where to write the cloud profile that leads to it"},
                 {"port", "N", "the port of the services; a free one unless given"},
                 {"months", "N", "how many months have an invoice; 12 unless given"},
                 {"customers", "N", "how many customers the partner has; 40 unless given"},
                 {"scale", "X", "how much usage there is, as a multiple of the usual; 1 unless given"},
                 {"form", nullptr, "shows a sign-in page to press a button on"},
                 {"fault", "NAME,…", "goes wrong in these ways; NAME*3 three times"},
                 {"faults", nullptr, "lists the ways in which it can go wrong"},
                 {"for", "SECONDS", "stops by itself"}}},
               sandbox);
}

} // namespace counterfoil::cli
