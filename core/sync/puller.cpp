// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/puller.h"

#include "core/base/sentence.h"
#include "core/store/cloudconnectionrepository.h"
#include "core/store/transaction.h"
#include "core/sync/pullsteps.h"
#include "core/sync/signinfaults.h"

#include <QDir>

#include <array>
#include <span>

namespace counterfoil {

namespace {

struct Step
{
    const char *name;
    QCoro::Task<PullStep> (*run)(PullContext *context);
    bool needsBilling;  //!< of Graph, which two clouds do not have
    bool needsActivity; //!< which one cloud does not have
    bool needsPrices = false;
};

//! In the order in which they are run: what happened decides which customers are read again, and invoice lines tell of
//! seats.
constexpr std::array partnerSteps{Step{"activity", pullActivity, false, true},
                                  Step{"customers", pullCustomers, false, false},
                                  Step{"subscriptions", pullSubscriptions, false, false},
                                  Step{"invoices", pullInvoices, false, false},
                                  Step{"reconciliation", pullReconciliation, false, false},
                                  Step{"usage", pullUsage, true, false},
                                  Step{"unbilled", pullUnbilled, true, false},
                                  Step{"seats", pullSeats, false, false},
                                  Step{"azure", pullEntitlements, false, false},
                                  Step{"prices", pullPrices, false, false, true}};
constexpr std::array enrolmentSteps{Step{"azure", pullEnrolment, false, false}};

//! In the order of the contract, and what it does not name behind it: how they are told.
constexpr std::array toldOrder{"customers", "subscriptions", "seats",    "invoices", "reconciliation",
                               "usage",     "unbilled",      "activity", "azure",    "prices"};

std::span<const Step> stepsOfKind(const QString &kind)
{
    return kind == u"azure-ea" ? std::span<const Step>(enrolmentSteps) : std::span<const Step>(partnerSteps);
}

PullStep notInThisCloud()
{
    return skippedStep(
        QStringLiteral("not-in-this-cloud"), SENTENCE("this cloud does not hand this out"),
        QStringLiteral(QT_TRANSLATE_NOOP("Hints", "Download the files in Partner Center and import them.")));
}

bool isOffered(const Step &step, const CloudProfile &profile)
{
    return (!step.needsBilling || profile.hasPartnerBilling()) && (!step.needsActivity || profile.hasActivity()) &&
           (!step.needsPrices || profile.hasPrices());
}

//! A cloud without price sheets lacks nothing, so that nothing is told of them unless a person names them.
bool isWanted(const Step &step, const CloudProfile &profile, const QStringList &only)
{
    if (!only.isEmpty())
        return only.contains(QLatin1String(step.name));
    return !step.needsPrices || profile.hasPrices();
}

//! Why nobody is signed in is known better by who asked for the token.
void refine(PullStep &step, CloudClient &client)
{
    const std::optional<SignInFault> &fault = client.keeper().lastFault();
    if (step.errorCode != u"expired" || !fault)
        return;
    const ServiceFault known = serviceFaultOf(*fault, client.profile().authority);
    step.errorCode = known.code;
    if (known.code == u"foreign-host")
        step.errorMessage = known.message;
    step.errorHint = known.hint;
}

void sortAsTold(QList<PullStep> &steps)
{
    const auto place = [](const PullStep &step) {
        return std::find_if(toldOrder.begin(), toldOrder.end(),
                            [&step](const char *name) { return step.step == QLatin1String(name); }) -
               toldOrder.begin();
    };
    std::stable_sort(steps.begin(), steps.end(),
                     [&place](const PullStep &a, const PullStep &b) { return place(a) < place(b); });
}

QCoro::Task<PullStep> runStep(PullContext *context, Step step, PullStep told)
{
    if (!isOffered(step, context->client.profile())) {
        PullStep skipped = notInThisCloud();
        skipped.connection = told.connection;
        skipped.step = told.step;
        skipped.started = told.started;
        skipped.finished = context->now();
        co_return skipped;
    }
    const int requests = context->client.requests();
    const int retries = context->client.retries();
    PullStep done = co_await step.run(context);
    done.connection = told.connection;
    done.step = told.step;
    done.started = told.started;
    done.finished = context->now();
    done.requests = context->client.requests() - requests;
    done.retries = context->client.retries() - retries;
    refine(done, context->client);
    if (done.state == u"failed")
        done.errorHint = withWhatStays(done.errorHint);
    co_return done;
}

//! A step that a person stopped is not complete, whatever it has brought.
void markStopped(PullStep &step)
{
    if (step.state == u"failed")
        return;
    step.state = QStringLiteral("failed");
    step.errorCode = QStringLiteral("cancelled");
    step.errorMessage = SENTENCE("a person stopped it");
    step.errorHint = QStringLiteral(QT_TRANSLATE_NOOP("Hints", "What came is kept; the next pull goes on from there."));
}

//! What a fault of a step says about the connection; nothing where it says nothing.
std::optional<ConnectionState> stateOfFault(const QString &code)
{
    const auto state = connectionStateOf(code);
    return state && *state != ConnectionState::Ok && *state != ConnectionState::Expiring ? state : std::nullopt;
}

//! The state after a pull: what the first fault about the sign-in says, else that all is well.
void conclude(CloudConnection &connection, const QList<PullStep> &steps, CloudClient &client, const QDateTime &now,
              bool isCancelled)
{
    if (client.keeper().hasRenewed())
        connection.renewed = now;
    if (const QString claims = client.challengedClaims(); !claims.isEmpty())
        connection.claims = claims;
    bool failed = isCancelled;
    bool contact = false;
    int denied = 0;
    std::optional<ConnectionState> state;
    for (const PullStep &step : steps) {
        failed = failed || step.state == u"failed";
        // of a step that failed in part some units came all the same; one that asked nobody says nothing
        const bool isGood = step.state == u"done" || step.state == u"unchanged" || step.change.received > 0;
        contact = contact || (isGood && step.requests > 0);
        const auto said = stateOfFault(step.errorCode);
        if (said == ConnectionState::Denied)
            ++denied;
        else if (said && !state)
            state = said;
    }
    if (!contact && denied > 0 && !state)
        state = ConnectionState::Denied;
    const bool lacksFactor =
        connection.kind == u"csp" && client.keeper().lacksSecondFactor(firstScopes(connection, client.profile()));
    if (lacksFactor && !state)
        state = ConnectionState::MfaRequired;
    if (state || contact)
        connection.state = wordOf(state.value_or(ConnectionState::Ok));
    if (!failed && !steps.isEmpty())
        connection.lastSync = steps.first().started;
}

//! Changes the stored connection and says whether it is there: it is not where somebody has disconnected it meanwhile,
//! and another one of its name is not it.
Result<bool> change(CompanyFile &file, const CloudConnection &pulled,
                    const std::function<void(CloudConnection &stored)> &how)
{
    Result<Transaction> transaction = Transaction::begin(file);
    if (!transaction)
        return std::unexpected(transaction.error());
    CloudConnectionRepository repository(file);
    Result<CloudConnection> stored = repository.connection(pulled.name);
    if (!stored && stored.error().code() != Error::Code::NotFound)
        return std::unexpected(stored.error());
    if (!stored || stored->vaultKey != pulled.vaultKey)
        return false;
    how(*stored);
    if (const Status saved = repository.save(*stored); !saved)
        return std::unexpected(saved.error());
    if (const Status done = transaction->commit(); !done)
        return std::unexpected(done.error());
    return true;
}

//! Writes down what a pull found out. Who has signed in anew meanwhile knows the state better.
Status keep(CompanyFile &file, const CloudConnection &begun, const CloudConnection &concluded)
{
    const Result<bool> kept = change(file, begun, [&](CloudConnection &stored) {
        CloudConnection compared = stored;
        compared.lastTry = begun.lastTry; // of which the file keeps whole seconds
        if (compared == begun)
            stored = concluded;
        stored.lastSync = concluded.lastSync;
    });
    return kept ? Status() : std::unexpected(kept.error());
}

} // namespace

QStringList stepsOf(const QString &kind)
{
    QStringList names;
    for (const char *name : toldOrder) {
        for (const Step &step : stepsOfKind(kind)) {
            if (QLatin1String(step.name) == QLatin1String(name))
                names.append(QString::fromLatin1(name));
        }
    }
    return names;
}

QStringList wantedSteps(const QString &kind, const CloudProfile &profile, const QStringList &only)
{
    QStringList names;
    for (const Step &step : stepsOfKind(kind)) {
        if (isWanted(step, profile, only))
            names.append(QString::fromLatin1(step.name));
    }
    return names;
}

QCoro::Task<Result<QList<PullStep>>> pull(CompanyFile *file, CloudClient *client, CloudConnection connection,
                                          PullOptions options, QString folder, QDateTime started)
{
    connection.lastTry = started;
    const Result<bool> begun =
        change(*file, connection, [started](CloudConnection &stored) { stored.lastTry = started; });
    if (!begun)
        co_return std::unexpected(begun.error());
    if (!*begun) // disconnected just now
        co_return QList<PullStep>();
    PullContext context{*file, *client, connection, options, folder, {}, {}};
    QList<PullStep> steps;
    for (const Step &step : stepsOfKind(connection.kind)) {
        const QString name = QString::fromLatin1(step.name);
        if (context.isCancelled())
            break;
        if (!isWanted(step, client->profile(), options.only))
            continue;
        PullStep told;
        told.connection = connection.name;
        told.step = name;
        told.started = started;
        context.tell = [&options, &told](qint64 received) {
            told.change.received = received;
            if (options.progress)
                options.progress(told);
        };
        context.tell(0);
        PullStep done = co_await runStep(&context, step, told);
        if (context.isCancelled())
            markStopped(done);
        if (done.state == u"failed")
            context.failedSteps.insert(name);
        if (options.progress)
            options.progress(done);
        steps.append(done);
    }
    sortAsTold(steps);
    CloudConnection concluded = connection;
    conclude(concluded, steps, *client, file->clock().nowUtc(), context.isCancelled());
    if (const Status noted = PullRepository(*file).note(steps); !noted)
        co_return std::unexpected(noted.error());
    if (const Status saved = keep(*file, connection, concluded); !saved)
        co_return std::unexpected(saved.error());
    co_return steps;
}

} // namespace counterfoil
