// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/clouddoor.h"
#include "ui/connectors/cloudpicture.h"
#include "ui/connectors/signinwish.h"

#include <QThreadPool>

namespace counterfoil {

//! Whether the program gets at the sign-ins of its connections.
struct SignInLock
{
    enum class Kind {
        Open,
        Sealed, //!< in a file that wants its pass phrase
        Locked, //!< in a key store that is locked or does not answer
    };
    Kind kind = Kind::Open;
    QString reason;
};

//! The clouds of one company file behind the window. What takes its time, signing in and pulling, runs one after the
//! other on a thread with its own handle of the file; what is read is answered from another one meanwhile.
class CloudDesk final : public QObject
{
    Q_OBJECT
public:
    //! `clock` outlives it.
    CloudDesk(const QString &path, const Clock &clock, CloudDoor door);
    //! Stops what runs and waits for its next step.
    ~CloudDesk() override;

    const QString &path() const { return m_path; }
    const CloudDoor &door() const { return m_door; }
    //! Whether somebody signs in or something is pulled.
    bool isBusy() const { return m_works.activeThreadCount() > 0; }

    QFuture<Result<CloudPicture>> picture();
    //! Newest first: at most `most` records after the first `skip` of those that hold every word.
    QFuture<Result<QList<ActivityRow>>> activity(const QStringList &words, int skip, int most);
    QFuture<Result<KeptData>> keptBy(const CloudConnection &connection);

    //! Looks whether the tokens under these keys of the vault can be read.
    QFuture<SignInLock> lockOf(const QStringList &vaultKeys);
    QFuture<SignInOutcome> signIn(const SignInWish &wish, const StopFlag &stop);
    //! Forgets the connection and its tokens; what it brought stays.
    QFuture<Status> forget(const QString &name);
    //! Pulls one connection, or all where none is named.
    QFuture<SyncReport> pull(const QString &connection, bool onlyIfDue, const StopFlag &stop);
    QFuture<Status> setSchedule(const Schedule &schedule);
    //! How it stands with the daily pull by the system itself.
    QFuture<SystemPull> systemPull();
    //! Sets it up as the schedule is now, or takes it away.
    QFuture<Status> setSystemPull(bool installed);
    //! The application that signs in from now on.
    Status configure(const QString &clientId);
    //! From now on tokens are kept in a file under this pass phrase.
    void usePassPhrase(const Secret &passPhrase);
    //! Whether that is so, or was so from the start.
    bool keepsInFile() const { return m_door.keepsInFile || !m_passPhrase.isEmpty(); }

Q_SIGNALS:
    //! A person is to type the code there.
    void codeShown(const QUrl &address, const QString &code);
    //! The system's browser was sent there.
    void browserSent(const QUrl &address);
    void stepTold(const PullStep &step);

private:
    struct Reader;
    template <typename T, typename Work>
    QFuture<Result<T>> read(const Work &work);

    QString m_path;
    const Clock &m_clock;
    CloudDoor m_door;
    Secret m_passPhrase;
    StopFlag m_end; //!< set when everything has to stop
    QThreadPool m_works;
    QThreadPool m_reads;
    std::shared_ptr<Reader> m_reader; //!< touched by its thread only
};

} // namespace counterfoil
