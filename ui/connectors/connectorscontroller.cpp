// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/connectorscontroller.h"

#include "ui/connectors/connectorwords.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/shell/shellcontroller.h"

namespace counterfoil {

namespace {
constexpr auto oneMinute = std::chrono::minutes(1);

PullStep waitingStep(const QString &connection, const QString &name)
{
    PullStep step;
    step.connection = connection;
    step.step = name;
    step.state = QStringLiteral("waits");
    return step;
}

//! Whether a failed step waits for a person: that no host answers passes by itself, and what a person stopped they
//! know.
bool asksForPerson(const PullStep &step)
{
    return step.state == u"failed" && step.errorCode != u"offline" && step.errorCode != u"cancelled" &&
           step.errorCode != u"dependency";
}

//! The demonstration's cloud is gone with the program that played it, and so are its tokens.
bool isOver(const ConnectionRow &one)
{
    return one.state == ConnectionState::Offline && one.cloud == u"sandbox";
}

} // namespace

ConnectorsController::ConnectorsController(ShellController &shell, const Clock &clock, QObject *parent)
    : QObject(parent), m_shell(shell), m_clock(clock)
{
    connect(&m_shell, &ShellController::companyChanged, this, &ConnectorsController::follow);
    connect(&m_shell, &ShellController::factsChanged, this, &ConnectorsController::follow);
    connect(&m_minute, &QTimer::timeout, this, &ConnectorsController::look);
    m_minute.start(oneMinute);
}

ConnectorsController::~ConnectorsController() = default;

bool ConnectorsController::isReadOnly() const
{
    return m_shell.facts().readOnly;
}

QString ConnectorsController::lockedReason() const
{
    return m_shell.lockedReason();
}

QString ConnectorsController::configuredClientId() const
{
    return m_desk ? m_desk->door().clientId : QString();
}

const ConnectionRow *ConnectorsController::row(const QString &name) const
{
    const auto found = std::find_if(m_picture.connections.begin(), m_picture.connections.end(),
                                    [&name](const ConnectionRow &one) { return one.connection.name == name; });
    return found == m_picture.connections.end() ? nullptr : &*found;
}

int ConnectorsController::needingPerson() const
{
    if (isLocked())
        return int(m_picture.connections.size());
    return int(std::count_if(m_picture.connections.begin(), m_picture.connections.end(), [](const ConnectionRow &one) {
        return needsPerson(one.state) || one.state == ConnectionState::Expiring;
    }));
}

//! The desk belongs to the file that is open; what the one before still does it stops.
void ConnectorsController::follow()
{
    if (m_desk && m_shell.facts().path == m_desk->path()) {
        refresh();
        return;
    }
    if (!m_desk && m_shell.facts().path.isEmpty())
        return;
    ++m_generation;
    ++m_asked; // what was asked of the file before says nothing of this one
    stopPull();
    stopSignIn();
    if (m_desk && m_desk->isBusy())
        m_leaving.push_back(m_desk); // its end is not waited for here
    m_desk = m_shell.clouds();
    m_picture = {};
    m_progress = {};
    m_lock = {};
    m_lockKnown = false;
    m_signingIn = false;
    m_triedUntil = {};
    m_told.clear();
    if (m_desk) {
        connect(m_desk.get(), &CloudDesk::stepTold, this, &ConnectorsController::heed);
        connect(m_desk.get(), &CloudDesk::codeShown, this, &ConnectorsController::codeShown);
        connect(m_desk.get(), &CloudDesk::browserSent, this, &ConnectorsController::browserSent);
    }
    Q_EMIT deskChanged();
    Q_EMIT pictureChanged();
    Q_EMIT progressChanged();
    refresh();
}

void ConnectorsController::refresh()
{
    if (!m_desk)
        return;
    m_desk->picture().then(this, [this, mine = ++m_asked](const Result<CloudPicture> &picture) {
        if (mine != m_asked)
            return; // an answer to an older question
        if (picture)
            take(*picture);
        else
            Q_EMIT failed(tr("The connections were not read."), picture.error());
    });
}

//! The command line or the system's timer may have pulled meanwhile.
void ConnectorsController::look()
{
    letGo();
    if (isLocked()) // the key store may have been opened meanwhile
        lookAtLock();
    if (!m_progress.isRunning)
        refresh();
}

//! Whether a person has to open something before the next pull is found out now, while they are here.
void ConnectorsController::lookAtLock()
{
    QStringList keys;
    for (const ConnectionRow &one : m_picture.connections) {
        if (!isOver(one))
            keys << one.connection.vaultKey;
    }
    if (keys.isEmpty() || isReadOnly() || m_signingIn || m_progress.isRunning)
        return;
    m_desk->lockOf(keys).then(this, [this, mine = m_generation](const SignInLock &lock) {
        if (mine == m_generation)
            takeLock(lock);
    });
}

void ConnectorsController::takeLock(const SignInLock &lock)
{
    m_lock = lock;
    m_lockKnown = true;
    Q_EMIT pictureChanged();
    tellPerson();
    pullIfDue();
}

void ConnectorsController::unlock(const QString &phrase)
{
    if (!m_desk)
        return;
    if (!phrase.isEmpty())
        usePassPhrase(phrase);
    m_told.clear(); // what still holds is said again
    lookAtLock();
}

bool ConnectorsController::pulledElsewhere(const CloudPicture &picture) const
{
    if (m_pulledHere || m_progress.isRunning)
        return false;
    return std::any_of(picture.connections.begin(), picture.connections.end(), [this](const ConnectionRow &one) {
        const ConnectionRow *before = row(one.connection.name);
        return before && before->connection.lastTry != one.connection.lastTry;
    });
}

void ConnectorsController::take(const CloudPicture &picture)
{
    const bool isNews = pulledElsewhere(picture);
    m_pulledHere = false;
    m_picture = picture;
    if (!m_progress.isRunning) {
        const std::optional<Error> problem = m_progress.problem;
        m_progress = {};
        m_progress.steps = m_picture.steps;
        m_progress.problem = problem;
        Q_EMIT progressChanged();
    }
    Q_EMIT pictureChanged();
    tellPerson();
    if (isNews)
        m_shell.reload();
    if (const QString next = std::exchange(m_pullNext, {}); row(next))
        pull(next);
    m_lockKnown ? pullIfDue() : lookAtLock();
}

bool ConnectorsController::isDue() const
{
    const std::optional<Schedule> &schedule = m_picture.schedule;
    if (!schedule || (m_triedUntil.isValid() && !schedule->isDue(m_triedUntil, now())))
        return false;
    return std::any_of(m_picture.connections.begin(), m_picture.connections.end(),
                       [&](const ConnectionRow &one) { return schedule->isDue(one.connection.lastTry, now()); });
}

void ConnectorsController::letGo()
{
    std::erase_if(m_leaving, [](const std::shared_ptr<CloudDesk> &desk) { return !desk->isBusy(); });
}

void ConnectorsController::pullIfDue()
{
    if (!m_desk || isReadOnly() || m_progress.isRunning || m_signingIn || isLocked() || !isDue())
        return;
    m_triedUntil = now();
    startPull({}, true);
}

void ConnectorsController::pull(const QString &connection)
{
    if (m_desk && !isReadOnly() && !m_progress.isRunning && !m_picture.connections.isEmpty())
        startPull(connection, false);
}

void ConnectorsController::startPull(const QString &connection, bool automatic)
{
    m_progress = {};
    m_progress.isRunning = true;
    m_progress.isAutomatic = automatic;
    const std::optional<Schedule> &schedule = m_picture.schedule;
    for (const ConnectionRow &one : m_picture.connections) {
        const bool waits = automatic && schedule && !schedule->isDue(one.connection.lastTry, now());
        if (waits || (!connection.isEmpty() && one.connection.name != connection))
            continue;
        for (const QString &step : stepsOf(one.connection.kind))
            m_progress.steps.append(waitingStep(one.connection.name, step));
    }
    m_stopPull = std::make_shared<std::atomic_bool>(false);
    Q_EMIT progressChanged();
    m_desk->pull(connection, automatic, m_stopPull).then(this, [this, mine = m_generation](const SyncReport &report) {
        if (mine == m_generation)
            endPull(report);
    });
}

void ConnectorsController::stopPull()
{
    if (m_stopPull)
        *m_stopPull = true;
    if (m_progress.isRunning && !std::exchange(m_progress.isStopping, true))
        Q_EMIT progressChanged();
}

void ConnectorsController::heed(const PullStep &step)
{
    if (!m_progress.isRunning)
        return;
    const auto found = std::find_if(m_progress.steps.begin(), m_progress.steps.end(), [&step](const PullStep &one) {
        return one.connection == step.connection && one.step == step.step;
    });
    if (found == m_progress.steps.end())
        return;
    *found = step;
    Q_EMIT progressChanged();
}

void ConnectorsController::endPull(const SyncReport &report)
{
    const bool automatic = m_progress.isAutomatic;
    m_progress.isRunning = false;
    m_progress.isStopping = false;
    m_progress.problem = report.problem;
    if (automatic && report.problem && report.problem->code() == Error::Code::Busy)
        m_triedUntil = {}; // somebody else pulls: look again in a minute
    m_stopPull.reset();
    m_pulledHere = true;
    const auto isShut = [](const PullStep &step) {
        return step.errorCode == u"key-store" || step.errorCode == u"expired";
    };
    if (!report.problem && std::none_of(report.steps.begin(), report.steps.end(), isShut))
        m_lock = {};
    Q_EMIT progressChanged();
    if (report.problem)
        Q_EMIT failed(tr("Nothing was pulled."),
                      report.problem->code() == Error::Code::Busy
                          ? Error(Error::Code::Busy, tr("Another program pulls into this "
                                                        "company file right now. What it "
                                                        "brings shows here when it is done."))
                          : *report.problem);
    refresh();
    m_shell.reload();
}

void ConnectorsController::signIn(const SignInWish &wish)
{
    if (!m_desk || isReadOnly() || m_signingIn || m_progress.isRunning)
        return;
    m_signingIn = true;
    m_stopSignIn = std::make_shared<std::atomic_bool>(false);
    m_desk->signIn(wish, m_stopSignIn)
        .then(this, [this, name = wish.name.trimmed(), mine = m_generation](const SignInOutcome &outcome) {
            if (mine != m_generation)
                return;
            m_signingIn = false;
            m_stopSignIn.reset();
            Q_EMIT signedIn(outcome);
            if (outcome.isStored) // what a person was told just now is not tried again at once
                m_triedUntil = now();
            if (outcome.end == SignInEnd::Done) {
                m_pullNext = name;
                m_lock = {}; // what keeps the new sign-in is open
            }
            refresh();
        });
}

void ConnectorsController::stopSignIn()
{
    if (m_stopSignIn)
        *m_stopSignIn = true;
}

void ConnectorsController::forget(const QString &name)
{
    if (!m_desk || isReadOnly())
        return;
    m_desk->forget(name).then(this, [this, name, mine = m_generation](const Status &done) {
        if (mine != m_generation)
            return;
        if (done)
            Q_EMIT forgotten(name);
        else
            Q_EMIT failed(tr("%1 is still connected.").arg(name), done.error());
        refresh();
    });
}

void ConnectorsController::askKept(const QString &name)
{
    const ConnectionRow *one = row(name);
    if (!m_desk || !one)
        return;
    m_desk->keptBy(one->connection).then(this, [this, name, mine = m_generation](const Result<KeptData> &kept) {
        if (mine != m_generation)
            return;
        if (kept)
            Q_EMIT keptReady(name, *kept);
        else
            Q_EMIT failed(tr("What was pulled could not be counted."), kept.error());
    });
}

void ConnectorsController::setSchedule(const Schedule &schedule)
{
    if (!m_desk || isReadOnly())
        return;
    m_desk->setSchedule(schedule).then(this, [this, mine = m_generation](const Status &kept) {
        if (mine != m_generation)
            return;
        if (!kept)
            Q_EMIT failed(tr("The daily pull stays as it was."), kept.error());
        refresh();
    });
}

void ConnectorsController::configure(const QString &clientId)
{
    if (!m_desk)
        return;
    if (const Status kept = m_desk->configure(clientId); !kept)
        Q_EMIT failed(tr("The client id stays as it was."), kept.error());
    Q_EMIT pictureChanged();
}

void ConnectorsController::usePassPhrase(const QString &phrase)
{
    if (m_desk)
        m_desk->usePassPhrase(Secret(phrase.toUtf8()));
}

bool ConnectorsController::keepsInFile() const
{
    return m_lock.kind == SignInLock::Kind::Sealed || (m_desk && m_desk->keepsInFile());
}

//! What waits for a person, by its reason; empty where nothing does.
QString ConnectorsController::noticeText() const
{
    QStringList reasons;
    if (m_lock.kind == SignInLock::Kind::Sealed)
        reasons
            << (m_lock.reason.isEmpty()
                    ? tr("The sign-ins are in a sealed file, whose pass phrase is asked for at every start. Nothing "
                         "is pulled before.")
                    : tr("The sealed file of the sign-ins stayed shut: %1.").arg(spoken(m_lock.reason)));
    else if (isLocked())
        reasons << tr("The key store did not give the sign-ins: %1. Unlock it; nobody was signed out.")
                       .arg(spoken(m_lock.reason));
    for (const ConnectionRow &one : m_picture.connections) {
        if (needsPerson(one.state) || one.state == ConnectionState::Expiring)
            reasons << tr("%1: %2. %3").arg(one.connection.name, stateWords(one.state), adviceFor(one.state));
    }
    QList<PullStep> failed;
    for (const PullStep &step : m_progress.steps) {
        const ConnectionRow *one = row(step.connection);
        const bool isSaid = isLocked() && step.errorCode == u"key-store"; // above
        if (asksForPerson(step) && !isSaid && one && !needsPerson(one->state))
            failed << step;
    }
    return (reasons + failureWords(failed)).join(u'\n');
}

QStringList ConnectorsController::failureWords(const QList<PullStep> &failed)
{
    QList<std::pair<PullStep, QStringList>> failures; // the first of each, and the names of all
    for (const PullStep &step : failed) {
        const auto same = std::find_if(failures.begin(), failures.end(), [&step](const auto &failure) {
            return failure.first.connection == step.connection && adviceFor(failure.first) == adviceFor(step);
        });
        if (same != failures.end())
            same->second << stepWords(step.step);
        else
            failures.append({step, {stepWords(step.step)}});
    }
    QStringList sentences;
    for (const auto &[first, names] : std::as_const(failures))
        sentences << tr("%1: %2 failed. %3").arg(first.connection, names.join(QStringLiteral(", ")), adviceFor(first));
    return sentences;
}

void ConnectorsController::tellPerson()
{
    if (m_progress.isRunning || m_signingIn)
        return;
    const QString notice = noticeText();
    if (std::exchange(m_told, notice) == notice)
        return;
    if (notice.isEmpty())
        Q_EMIT personFree();
    else
        Q_EMIT personNeeded(tr("A connection needs a person"), notice);
}

ConnectionState ConnectorsController::worstState() const
{
    const auto badness = [](ConnectionState state) {
        const Tone tone = toneOf(state);
        return tone == Tone::Bad ? 3 : tone == Tone::Warn ? 2 : tone == Tone::Neutral ? 1 : 0;
    };
    ConnectionState worst = ConnectionState::Ok;
    for (const ConnectionRow &one : m_picture.connections)
        worst = badness(one.state) > badness(worst) ? one.state : worst;
    return worst;
}

QString ConnectorsController::lastPull() const
{
    if (m_progress.isRunning) {
        for (const PullStep &step : m_progress.steps) {
            if (step.state.isEmpty())
                return tr("Pulling %1, %2 received").arg(stepWords(step.step), countText(step.change.received));
        }
        return m_progress.isStopping ? tr("Stopping the pull") : tr("Pulling");
    }
    if (m_picture.connections.isEmpty())
        return {};
    QDateTime last;
    for (const ConnectionRow &one : m_picture.connections)
        last = std::max(last, one.connection.lastSync);
    const QString age = ageText(last, now());
    QString text = last.isValid() ? tr("Pulled %1").arg(instantText(last, now())) : tr("Not pulled yet");
    if (!age.isEmpty())
        text += QStringLiteral(", ") + age;
    return text;
}

QString ConnectorsController::summary() const
{
    const bool hasNext = !nextPull().isEmpty();
    return lastPull() +
           (hasNext ? tr(", next %1").arg(instantText(m_picture.connections.first().next, now())) : QString());
}

QString ConnectorsController::nextPull() const
{
    const bool isNone = m_progress.isRunning || m_picture.connections.isEmpty() || isReadOnly();
    return isNone ? QString() : tr("Next pull %1").arg(instantText(m_picture.connections.first().next, now()));
}

} // namespace counterfoil
