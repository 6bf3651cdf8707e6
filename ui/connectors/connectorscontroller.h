// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/clouddesk.h"

#include <QTimer>

namespace counterfoil {

class ShellController;

//! What a pull that runs, or ran last, did and found.
struct PullProgress
{
    bool isRunning = false;
    bool isAutomatic = false;
    bool isStopping = false;
    QList<PullStep> steps; //!< in the order in which they are told; state "waits" before, empty while it runs
    std::optional<Error> problem;
};

//! Connections of the open company file: reads them, signs in, pulls when it is due or asked for. Holds no widget.
class ConnectorsController final : public QObject
{
    Q_OBJECT
public:
    //! Both outlive it.
    ConnectorsController(ShellController &shell, const Clock &clock, QObject *parent = nullptr);
    ~ConnectorsController() override;

    bool isAvailable() const { return m_desk != nullptr; }
    const ShellController &shell() const { return m_shell; }
    bool isReadOnly() const;
    bool isSigningIn() const { return m_signingIn; }
    const CloudPicture &picture() const { return m_picture; }
    const PullProgress &progress() const { return m_progress; }
    QDateTime now() const { return m_clock.nowUtc(); }
    QString configuredClientId() const;
    CloudDesk *desk() const { return m_desk.get(); }
    std::shared_ptr<CloudDesk> shareDesk() const { return m_desk; }
    const ConnectionRow *row(const QString &name) const;
    //! Connections that a person has to do something about.
    int needingPerson() const;
    //! "Pulled today 09:00, next tomorrow 09:00"; empty without a connection.
    QString summary() const;
    //! The first part of it; while a pull runs, how far it is.
    QString lastPull() const;
    //! "Next pull tomorrow 09:00"; empty while one runs, without a connection and where nothing can be pulled.
    QString nextPull() const;
    //! How it stands with the connection that stands worst; Ok without one.
    ConnectionState worstState() const;

    void refresh();
    void signIn(const SignInWish &wish);
    void stopSignIn();
    //! All connections where none is named.
    void pull(const QString &connection = {});
    void stopPull();
    void forget(const QString &name);
    void askKept(const QString &name);
    void setSchedule(const Schedule &schedule);
    //! The client id of the application that signs in, for this and the next starts.
    void configure(const QString &clientId);
    void usePassPhrase(const QString &phrase);
    //! Whether a sealed file keeps the sign-ins, and not the system's key store.
    bool keepsInFile() const;
    const SignInLock &lock() const { return m_lock; }
    //! What failed and what to do about it. Steps of one connection that want the same share a sentence.
    static QStringList failureWords(const QList<PullStep> &failed);
    //! Why nothing of the company file can be changed; empty where it can.
    QString lockedReason() const;
    bool isLocked() const { return m_lock.kind != SignInLock::Kind::Open; }
    //! Looks again, with a pass phrase where one is given; then what is due is pulled.
    void unlock(const QString &phrase);
    //! Pulls what is due; looked at once a minute.
    void pullIfDue();

Q_SIGNALS:
    //! Another company file, or none.
    void deskChanged();
    void pictureChanged();
    void progressChanged();
    void signedIn(const counterfoil::SignInOutcome &outcome);
    void codeShown(const QUrl &address, const QString &code);
    void browserSent(const QUrl &address);
    void keptReady(const QString &name, const counterfoil::KeptData &kept);
    void forgotten(const QString &name);
    void failed(const QString &what, const Error &error);
    //! Something waits for a person: said once for each reason.
    void personNeeded(const QString &heading, const QString &sentence);
    //! Nothing waits for a person any more.
    void personFree();

private:
    void follow();
    void take(const CloudPicture &picture);
    void startPull(const QString &connection, bool automatic);
    void heed(const PullStep &step);
    void endPull(const SyncReport &report);
    void tellPerson();
    void look();
    void lookAtLock();
    void takeLock(const SignInLock &lock);
    bool pulledElsewhere(const CloudPicture &picture) const;
    void letGo();
    bool isDue() const;
    QString noticeText() const;

    ShellController &m_shell;
    const Clock &m_clock;
    std::shared_ptr<CloudDesk> m_desk;
    CloudPicture m_picture;
    PullProgress m_progress;
    QTimer m_minute;
    StopFlag m_stopPull;
    StopFlag m_stopSignIn;
    SignInLock m_lock;
    bool m_lockKnown = false;
    bool m_signingIn = false;
    bool m_pulledHere = false;                         //!< since the picture was read
    std::vector<std::shared_ptr<CloudDesk>> m_leaving; //!< of files that were open before, until they have stopped
    int m_generation = 0;                              //!< of the company file
    int m_asked = 0;                                   //!< of the picture
    QDateTime m_triedUntil;                            //!< the due time that an automatic pull was started for
    QString m_pullNext;                                //!< the connection that was made just now
    QString m_told;                                    //!< the notice that was given
};

} // namespace counterfoil
