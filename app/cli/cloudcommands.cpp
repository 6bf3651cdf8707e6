// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/cloudjson.h"
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/store/cloudconnectionrepository.h"
#include "core/sync/cloudmachine.h"
#include "core/sync/signinfaults.h"
#include "core/workspace/findings.h"
#include "core/workspace/opendifferences.h"

#include <QCoroTask>
#include <QJsonArray>
#include <QUuid>

namespace counterfoil::cli {

namespace {

Result<std::unique_ptr<CloudMachine>> openMachine()
{
    return CloudMachine::open({qEnvironmentVariable("COUNTERFOIL_HOME"), qEnvironmentVariable("COUNTERFOIL_VAULT"),
                               Secret(qgetenv("COUNTERFOIL_VAULT_PASSPHRASE"))});
}

//! A connection as it is shown, in JSON and in words.
struct Shown
{
    QJsonObject json;
    QString text;
};

Result<Shown> show(Workspace &workspace, const CloudConnection &connection)
{
    const QDateTime now = workspace.clock().nowUtc();
    const QString state = stateToShow(connection, now);
    const Result<QStringList> warnings = connectionWarnings(workspace, connection);
    if (!warnings)
        return std::unexpected(warnings.error());
    const Result<Schedule> schedule = scheduleOf(workspace.file());
    if (!schedule)
        return std::unexpected(schedule.error());
    const Result<CloudProfile> profile = CloudProfile::fromJson(connection.profile);
    const QString cloud = profile ? profile->name : QString();
    Shown shown{connectionJson(connection, cloud, state, *warnings, schedule->nextAfter(now)), {}};
    shown.text =
        QStringLiteral("%1 (%2, %3): %4\n  account %5, tenant %6%7\n")
            .arg(connection.name, connection.kind, cloud, state, connection.account, connection.tenant,
                 connection.roles.isEmpty() ? QString()
                                            : QStringLiteral(", roles ") + connection.roles.join(QStringLiteral(", ")));
    shown.text += QStringLiteral("  last sync %1, next %2\n")
                      .arg(connection.lastSync.isValid() ? connection.lastSync.toUTC().toString(Qt::ISODate)
                                                         : QStringLiteral("never"),
                           schedule->nextAfter(now).toUTC().toString(Qt::ISODate));
    for (const QString &warning : *warnings)
        shown.text += QStringLiteral("  ") + warning + u'\n';
    if (const auto known = connectionStateOf(state); known && !hintOf(*known).isEmpty())
        shown.text += QStringLiteral("  ") + hintOf(*known) + u'\n';
    return shown;
}

int exitOf(const QString &state)
{
    const auto known = connectionStateOf(state);
    if (known == ConnectionState::Ok || known == ConnectionState::Expiring)
        return Done;
    return known == ConnectionState::Offline || known == ConnectionState::Expired ? SignInOrNetwork : NeedsPerson;
}

Result<CloudProfile> profileOf(const Arguments &arguments)
{
    const QString named =
        arguments.has(QStringLiteral("cloud")) ? arguments.value(QStringLiteral("cloud")) : QStringLiteral("global");
    if (const auto builtIn = CloudProfile::builtIn(named))
        return *builtIn;
    return CloudProfile::read(named);
}

Result<QString> clientIdOf(const Arguments &arguments, const CloudProfile &profile)
{
    QString id = arguments.value(QStringLiteral("client-id"));
    if (id.isEmpty() && profile.isBuiltIn()) {
        const Result<QString> configured =
            configuredClientId(qEnvironmentVariable("COUNTERFOIL_HOME"), qEnvironmentVariable("COUNTERFOIL_CLIENT_ID"));
        if (!configured)
            return configured;
        id = *configured;
    }
    if (id.isEmpty())
        return usageFault(
            QStringLiteral("--client-id GUID is missing: the application that is registered for signing in"));
    if (QUuid::fromString(id).isNull())
        return usageFault(QStringLiteral("--client-id is a GUID, not \"%1\"").arg(id));
    return id;
}

Result<QString> tenantOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("tenant")))
        return QStringLiteral("organizations");
    const QString tenant = arguments.value(QStringLiteral("tenant"));
    const bool isName = !tenant.isEmpty() && std::all_of(tenant.begin(), tenant.end(), [](QChar c) {
        return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'.' || c == u'-';
    });
    if (!isName || tenant == u"common" || tenant == u"consumers")
        return usageFault(QStringLiteral("--tenant is a GUID, a domain or organizations, not \"%1\"").arg(tenant));
    return tenant;
}

Result<std::chrono::seconds> timeoutOf(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("timeout")))
        return std::chrono::seconds(300);
    bool isNumber = false;
    const int seconds = arguments.value(QStringLiteral("timeout")).toInt(&isNumber);
    if (!isNumber || seconds < 1 || seconds > 3600)
        return usageFault(QStringLiteral("--timeout is a number of seconds from 1 to 3600, not \"%1\"")
                              .arg(arguments.value(QStringLiteral("timeout"))));
    return std::chrono::seconds(seconds);
}

//! A line that programs wait for: alone, at once, and whole. It is the one place where an address keeps its query
//! (contract, section 8.3); what could redeem a code is not in it.
void tellSignIn(const QString &line)
{
    const QByteArray text = "sign-in: " + line.toUtf8() + '\n';
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stderr);
    std::fflush(stderr);
}

Status setMethod(ConnectRequest &request, const QString &word)
{
    if (word == u"device") {
        request.method = ConnectRequest::Method::Device;
        request.showCode = [](const QUrl &address, const QString &code) {
            tellSignIn(address.toString(QUrl::FullyEncoded) + QStringLiteral(" code ") + code);
        };
        return {};
    }
    if (word == u"print") {
        request.open = [](const QUrl &address) -> Status {
            tellSignIn(address.toString(QUrl::FullyEncoded));
            return {};
        };
        return {};
    }
    if (word == u"embedded") {
        const auto window = std::make_shared<ConsentProcess>();
        if (!window->isAvailable())
            return failure(Error::Code::SignIn,
                           QStringLiteral("the sign-in window was not built; use --sign-in system"));
        request.method = ConnectRequest::Method::Embedded;
        request.embed = [window](const ConsentRequest &asked) { return window->ask(asked); };
        return {};
    }
    if (word == u"system") {
        request.open = openSystemBrowser;
        return {};
    }
    return usageFault(QStringLiteral("--sign-in is system, embedded, print or device, not \"%1\"").arg(word));
}

Result<ConnectRequest> requestOf(const Arguments &arguments)
{
    ConnectRequest request;
    request.kind = arguments.words().first();
    if (request.kind != u"csp" && request.kind != u"azure-ea")
        return usageFault(QStringLiteral("connect csp or azure-ea, not \"%1\"").arg(request.kind));
    request.name = arguments.has(QStringLiteral("name")) ? arguments.value(QStringLiteral("name")) : request.kind;
    if (request.name.trimmed().isEmpty() || request.name.size() > 100)
        return usageFault(QStringLiteral("--name is a name of at most 100 characters"));
    Result<CloudProfile> profile = profileOf(arguments);
    if (!profile)
        return std::unexpected(profile.error());
    const Result<QString> client = clientIdOf(arguments, *profile);
    const Result<QString> tenant = tenantOf(arguments);
    const Result<std::chrono::seconds> timeout = timeoutOf(arguments);
    if (!client || !tenant)
        return std::unexpected(client ? tenant.error() : client.error());
    if (!timeout)
        return std::unexpected(timeout.error());
    request.profile = *std::move(profile);
    request.clientId = *client;
    request.tenant = *tenant;
    request.timeout = *timeout;
    request.enrolment = arguments.value(QStringLiteral("enrolment"));
    request.isMinimal = arguments.has(QStringLiteral("minimal"));
    const QString method = arguments.has(QStringLiteral("sign-in")) ? arguments.value(QStringLiteral("sign-in"))
                                                                    : QStringLiteral("system");
    if (const Status set = setMethod(request, method); !set)
        return std::unexpected(set.error());
    return request;
}

//! Why nobody was signed in, with what a person can do.
Error advised(const Error &error, const std::optional<SignInFault> &fault, const CloudProfile &profile)
{
    if (error.code() != Error::Code::SignIn && error.code() != Error::Code::Network)
        return error;
    const QString advice = fault ? serviceFaultOf(*fault, profile.authority).hint
                                 : QStringLiteral("Run connect again when that is mended, or take another --sign-in.");
    return Error(error.code(), error.message() + u'\n' + withWhatStays(advice), error.faults());
}

Result<Answer> connectCommand(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    Result<ConnectRequest> request = requestOf(arguments);
    if (!request)
        return std::unexpected(request.error());
    std::optional<SignInFault> fault;
    request->heed = [&fault](const SignInFault &met) { fault = met; };
    const auto session = openMachine();
    if (!session)
        return std::unexpected(session.error());
    if (!request->profile.hasPartnerBilling() && request->kind == u"csp")
        tell(QStringLiteral(
                 "the cloud %1 hands out no invoice lines: download the files in Partner Center and import them")
                 .arg(request->profile.name));
    const Result<CloudConnection> connection =
        QCoro::waitFor(connectCloud(&(*workspace)->file(), &(*session)->environment(), *request));
    if (!connection)
        return std::unexpected(advised(connection.error(), fault, request->profile));
    const Result<Shown> shown = show(**workspace, *connection);
    if (!shown)
        return std::unexpected(shown.error());
    return Answer{{{QStringLiteral("connection"), shown->json}}, shown->text, exitOf(connection->state)};
}

Result<Answer> disconnectCommand(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto session = openMachine();
    if (!session)
        return std::unexpected(session.error());
    const QString name = arguments.words().first();
    const Status done = QCoro::waitFor(disconnectCloud(&(*workspace)->file(), &(*session)->environment(), name));
    if (!done)
        return std::unexpected(done.error());
    return Answer{{{QStringLiteral("disconnected"), name}},
                  QStringLiteral("%1 is disconnected and its sign-in is gone; what it brought stays").arg(name),
                  Done};
}

Result<Answer> connections(const Context &context, const Arguments &)
{
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    const auto all = CloudConnectionRepository((*workspace)->file()).connections();
    if (!all)
        return std::unexpected(all.error());
    Answer answer;
    QJsonArray list;
    for (const CloudConnection &connection : *all) {
        const Result<Shown> shown = show(**workspace, connection);
        if (!shown)
            return std::unexpected(shown.error());
        list.append(shown->json);
        answer.text += shown->text;
    }
    if (all->isEmpty())
        answer.text = QStringLiteral("there is no connection yet; `connect csp` makes one");
    answer.json = {{QStringLiteral("connections"), list}};
    return answer;
}

QString describe(const PullStep &step)
{
    QString text = QStringLiteral("%1 %2: %3").arg(step.connection, step.step, step.state);
    if (step.change.received > 0 || !step.change.isNone())
        text += QStringLiteral(", %1 received, %2 added, %3 changed, %4 removed")
                    .arg(step.change.received)
                    .arg(step.change.added)
                    .arg(step.change.changed)
                    .arg(step.change.removed);
    if (!step.errorCode.isEmpty())
        text += QStringLiteral("\n  %1: %2\n  %3").arg(step.errorCode, step.errorMessage, step.errorHint);
    return text + u'\n';
}

Result<SyncRequest> syncRequestOf(const Arguments &arguments)
{
    SyncRequest request;
    request.connection = arguments.value(QStringLiteral("connection"));
    request.onlyIfDue = arguments.has(QStringLiteral("if-due"));
    const QStringList known = stepsOf(QStringLiteral("csp"));
    for (const QString &step : arguments.value(QStringLiteral("only")).split(u',', Qt::SkipEmptyParts)) {
        if (!known.contains(step))
            return usageFault(
                QStringLiteral("--only: no step \"%1\"; there are %2").arg(step, known.join(QStringLiteral(", "))));
        request.options.only.append(step);
    }
    const Result<Day> since = arguments.day(QStringLiteral("since"), Day());
    if (!since)
        return std::unexpected(since.error());
    request.options.since = *since;
    const Result<std::chrono::seconds> wait = readExportWait(qEnvironmentVariable("COUNTERFOIL_EXPORT_WAIT"));
    if (!wait)
        return std::unexpected(wait.error());
    request.options.exportWait = *wait;
    return request;
}

int exitOf(const SyncReport &report)
{
    if (report.problem)
        return cli::exitOf(*report.problem);
    if (report.failedHere())
        return Failed;
    return report.failed() ? SignInOrNetwork : Done;
}

Result<Answer> syncCommand(const Context &context, const Arguments &arguments)
{
    Result<SyncRequest> request = syncRequestOf(arguments);
    if (!request)
        return std::unexpected(request.error());
    request->options.progress = [](const PullStep &step) {
        if (!step.state.isEmpty())
            tell(describe(step).trimmed());
    };
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<qint64> newest = RestatementRepository((*workspace)->file()).newest();
    if (!newest)
        return std::unexpected(newest.error());
    const auto session = openMachine();
    SyncReport report;
    if (session) {
        report = QCoro::waitFor(syncClouds(&(*workspace)->file(), &(*session)->environment(), *request));
    } else {
        report.started = report.finished = context.clock.nowUtc();
        report.problem = session.error();
    }
    if (const Result<QStringList> settled = followDisputes(**workspace); !settled)
        return std::unexpected(settled.error());
    const Result<RestatementList> restated = restatementsOf(**workspace, RestatementFilter{{}, {}, *newest, 0});
    if (!restated)
        return std::unexpected(restated.error());
    Answer answer{syncJson(report), {}, exitOf(report)};
    answer.json.insert(QStringLiteral("restatements"), restatedJson(*restated));
    if (report.problem)
        tell(report.problem->text());
    else if (!report.wasDue)
        answer.text = QStringLiteral("nothing is due");
    for (const PullStep &step : report.steps)
        answer.text += describe(step);
    answer.text += restatedText(*restated);
    return answer;
}

} // namespace

void addCloudCommands(Commands &commands)
{
    addCommand(
        commands, "connect", "signs in with a Microsoft account, so that data can be pulled",
        "--file acme.counterfoil connect csp --cloud sandbox.json --client-id 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10",
        {{{"KIND", "csp: a Cloud Solution Provider; azure-ea: Azure under an Enterprise Agreement"}},
         {{"name", "NAME", "what the connection is called; its kind unless given"},
          {"cloud", "CLOUD", "global, china, usgov, or the file of a cloud profile; global unless given"},
          {"client-id", "GUID", "the registered application; needed with a profile from a file"},
          {"tenant", "TENANT", "the partner's tenant; organizations unless given"},
          {"enrolment", "NUMBER",
           "the Azure enrolment, or the name of a partner's billing account; the only enrolment that the account sees "
           "unless given"},
          {"sign-in", "HOW",
           "system: the system's browser; embedded: a window of its own; print: the address on standard error; device: "
           "a code"},
          {"minimal", nullptr, "asks without the permission to read role names"},
          {"timeout", "SECONDS", "how long the sign-in is waited for; 300 unless given"}}},
        connectCommand);
    addCommand(commands, "disconnect", "forgets a connection and its sign-in; what it brought stays",
               "--file acme.counterfoil disconnect csp", {{{"NAME", "of the connection"}}, {}}, disconnectCommand);
    addCommand(commands, "connections", "lists the connections and how they stand",
               "--file acme.counterfoil connections", {}, connections);
    addCommand(commands, "sync", "pulls what is new from Microsoft", "--file acme.counterfoil sync",
               {{},
                {{"connection", "NAME", "only this connection"},
                 {"only", "STEP,…",
                  "only these steps: customers, subscriptions, seats, invoices, reconciliation, usage, "
                  "unbilled, activity, azure, prices"},
                 {"since", "DATE", "pulls invoices from this day on again"},
                 {"if-due", nullptr, "does nothing unless the daily pull is due"}}},
               syncCommand);
}

} // namespace counterfoil::cli
