// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/clouddesk.h"

#include "core/identity/tokenslots.h"
#include "core/workspace/findings.h"
#include "ui/connectors/cloudreading.h"
#include "ui/connectors/signingin.h"

#include <QtConcurrent>

namespace counterfoil {

//! The handle that questions are answered from; opened when one is asked.
struct CloudDesk::Reader
{
    std::unique_ptr<Workspace> workspace;
};

namespace {

std::function<bool()> eitherOf(const StopFlag &one, const StopFlag &other)
{
    return [one, other] { return (one && *one) || (other && *other); };
}

//! Waits no longer than a person lets it: what waits asks afterwards whether it was stopped.
class HastyPacer final : public Pacer
{
public:
    HastyPacer(Pacer &pacer, std::function<bool()> isStopped) : m_pacer(pacer), m_isStopped(std::move(isStopped)) {}

    QCoro::Task<> wait(std::chrono::milliseconds time) override
    {
        constexpr auto look = std::chrono::milliseconds(250);
        while (time.count() > 0 && !m_isStopped()) {
            const auto next = std::min(time, look);
            co_await m_pacer.wait(next);
            time -= next;
        }
    }
    std::chrono::milliseconds elapsed() const override { return m_pacer.elapsed(); }
    int chance(int bound) override { return m_pacer.chance(bound); }

private:
    Pacer &m_pacer;
    std::function<bool()> m_isStopped;
};

SyncReport notPulled(const Error &error, const Clock &clock)
{
    SyncReport report;
    report.started = report.finished = clock.nowUtc();
    report.problem = error;
    return report;
}

SyncReport pullNow(const QString &path, const Clock &clock, const CloudEnvironment &machine, const SyncRequest &request)
{
    const auto workspace = Workspace::open(path, CompanyFile::Mode::ReadWrite, clock);
    if (!workspace)
        return notPulled(workspace.error(), clock);
    HastyPacer pacer(machine.pacer, request.options.isCancelled);
    const CloudEnvironment environment{machine.folder,  machine.vault, pacer,
                                       machine.machine, machine.wire,  machine.log};
    SyncReport report = QCoro::waitFor(syncClouds(&(*workspace)->file(), &environment, request));
    if (const Result<QStringList> settled = followDisputes(**workspace); !settled && !report.problem)
        report.problem = settled.error();
    return report;
}

//! Where there is a sealed file the key store is left alone: asked for what it never had, it may want to be set up.
SignInLock lockNow(const CloudDoor &door, const Secret &passPhrase, const QStringList &vaultKeys)
{
    if (passPhrase.isEmpty() && door.hasSealedFile && door.hasSealedFile())
        return {SignInLock::Kind::Sealed, {}};
    const SignInLock::Kind kind = passPhrase.isEmpty() ? SignInLock::Kind::Locked : SignInLock::Kind::Sealed;
    const Result<CloudDoor::Machine> machine = door.machine(passPhrase);
    if (!machine)
        return {kind, machine.error().message()};
    for (const QString &key : vaultKeys) {
        TokenSlots tokens((*machine)->vault, key);
        const Result<Secret> token = QCoro::waitFor(tokens.read());
        if (!token && token.error().code() != Error::Code::NotFound)
            return {kind, token.error().message()};
    }
    return {};
}

Status forgetNow(const QString &path, const Clock &clock, const CloudEnvironment &machine, const QString &name)
{
    const auto workspace = Workspace::open(path, CompanyFile::Mode::ReadWrite, clock);
    if (!workspace)
        return std::unexpected(workspace.error());
    return QCoro::waitFor(disconnectCloud(&(*workspace)->file(), &machine, name));
}

Result<CloudDoor::Daily> dailyOf(const CloudDoor &door)
{
    if (!door.daily)
        return failure(Error::Code::NotFound, CloudDesk::tr("this window has no way to the system's timers"));
    return door.daily();
}

SystemPull systemPullNow(const QString &path, const CloudDoor &door)
{
    const Result<CloudDoor::Daily> daily = dailyOf(door);
    if (!daily)
        return {daily.error().message()};
    return {{}, daily->timer.kind(), daily->timer.files(path), daily->program, daily->timer.isInstalled(path)};
}

Status setSystemPullNow(const QString &path, const Clock &clock, const CloudDoor &door, bool installed)
{
    Result<CloudDoor::Daily> daily = dailyOf(door);
    if (!daily)
        return std::unexpected(daily.error());
    if (!installed) {
        const Result<bool> removed = daily->timer.remove(path);
        return removed ? Status() : std::unexpected(removed.error());
    }
    auto file = CompanyFile::open(path, CompanyFile::Mode::ReadOnly, clock);
    if (!file)
        return std::unexpected(file.error());
    const Result<TimerJob> job = dailyPullOf(*file, daily->program, daily->around);
    return job ? daily->timer.install(*job) : std::unexpected(job.error());
}

} // namespace

CloudDesk::CloudDesk(const QString &path, const Clock &clock, CloudDoor door)
    : m_path(path), m_clock(clock), m_door(std::move(door)), m_end(std::make_shared<std::atomic_bool>(false)),
      m_reader(std::make_shared<Reader>())
{
    for (QThreadPool *thread : {&m_works, &m_reads}) {
        thread->setMaxThreadCount(1);
        thread->setExpiryTimeout(-1);
    }
}

CloudDesk::~CloudDesk()
{
    *m_end = true;
    m_works.waitForDone();
    // The file closes where it was opened, behind what is being read: a future that is waited for would take the work
    // into this thread instead.
    m_reads.start([reader = m_reader] { reader->workspace.reset(); });
    m_reads.waitForDone();
}

template <typename T, typename Work>
QFuture<Result<T>> CloudDesk::read(const Work &work)
{
    return QtConcurrent::run(&m_reads, [reader = m_reader, path = m_path, &clock = m_clock, work]() -> Result<T> {
        if (!reader->workspace) {
            auto workspace = Workspace::open(path, CompanyFile::Mode::ReadOnly, clock);
            if (!workspace)
                return std::unexpected(workspace.error());
            reader->workspace = *std::move(workspace);
        }
        return work(*reader->workspace);
    });
}

QFuture<Result<CloudPicture>> CloudDesk::picture()
{
    return read<CloudPicture>([](Workspace &workspace) { return pictureOf(workspace); });
}

QFuture<Result<QList<ActivityRow>>> CloudDesk::activity(const QStringList &words, int skip, int most)
{
    return read<QList<ActivityRow>>(
        [words, skip, most](Workspace &workspace) { return activityOf(workspace, words, skip, most); });
}

QFuture<Result<KeptData>> CloudDesk::keptBy(const CloudConnection &connection)
{
    return read<KeptData>([connection](Workspace &workspace) { return keptDataOf(workspace, connection); });
}

QFuture<SignInOutcome> CloudDesk::signIn(const SignInWish &wish, const StopFlag &stop)
{
    const auto work = [path = m_path, &clock = m_clock, door = m_door, phrase = m_passPhrase, this, wish,
                       stopped = eitherOf(stop, m_end), stop] {
        SigningIn signing(path, clock, door, phrase);
        signing.isStopped = stopped;
        signing.stop = stop;
        signing.showCode = [this](const QUrl &address, const QString &code) { Q_EMIT codeShown(address, code); };
        signing.sent = [this](const QUrl &address) { Q_EMIT browserSent(address); };
        return signing.run(wish);
    };
    return QtConcurrent::run(&m_works, work);
}

QFuture<SignInLock> CloudDesk::lockOf(const QStringList &vaultKeys)
{
    return QtConcurrent::run(
        &m_works, [door = m_door, phrase = m_passPhrase, vaultKeys] { return lockNow(door, phrase, vaultKeys); });
}

QFuture<Status> CloudDesk::forget(const QString &name)
{
    return QtConcurrent::run(&m_works,
                             [path = m_path, &clock = m_clock, door = m_door, phrase = m_passPhrase, name]() -> Status {
                                 const Result<CloudDoor::Machine> machine = door.machine(phrase);
                                 if (!machine)
                                     return std::unexpected(machine.error());
                                 return forgetNow(path, clock, **machine, name);
                             });
}

QFuture<SyncReport> CloudDesk::pull(const QString &connection, bool onlyIfDue, const StopFlag &stop)
{
    SyncRequest request;
    request.connection = connection;
    request.onlyIfDue = onlyIfDue;
    request.options.exportWait = m_door.exportWait;
    request.options.isCancelled = eitherOf(stop, m_end);
    request.options.progress = [this](const PullStep &step) { Q_EMIT stepTold(step); };
    return QtConcurrent::run(
        &m_works, [path = m_path, &clock = m_clock, door = m_door, phrase = m_passPhrase, request] {
            const Result<CloudDoor::Machine> machine = door.machine(phrase);
            return machine ? pullNow(path, clock, **machine, request) : notPulled(machine.error(), clock);
        });
}

QFuture<Status> CloudDesk::setSchedule(const Schedule &schedule)
{
    return QtConcurrent::run(&m_works, [path = m_path, &clock = m_clock, schedule]() -> Status {
        auto file = CompanyFile::open(path, CompanyFile::Mode::ReadWrite, clock);
        return file ? counterfoil::setSchedule(*file, schedule) : std::unexpected(file.error());
    });
}

QFuture<SystemPull> CloudDesk::systemPull()
{
    return QtConcurrent::run(&m_reads, [path = m_path, door = m_door] { return systemPullNow(path, door); });
}

QFuture<Status> CloudDesk::setSystemPull(bool installed)
{
    return QtConcurrent::run(&m_works, [path = m_path, &clock = m_clock, door = m_door, installed] {
        return setSystemPullNow(path, clock, door, installed);
    });
}

Status CloudDesk::configure(const QString &clientId)
{
    const Status kept = m_door.configureClientId ? m_door.configureClientId(clientId) : Status();
    if (kept)
        m_door.clientId = clientId;
    return kept;
}

void CloudDesk::usePassPhrase(const Secret &passPhrase)
{
    m_passPhrase = passPhrase;
}

} // namespace counterfoil
