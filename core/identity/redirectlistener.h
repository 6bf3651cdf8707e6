// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/signinattempt.h"

#include <QTcpServer>

class QTcpSocket;

namespace counterfoil {

//! What the browser shows a person whose answer has arrived. Plain text, in the language that is named.
struct LandingPages
{
    struct Page
    {
        QString title;
        QString text;
    };
    QString language = QStringLiteral("en"); //!< BCP 47
    Page signedIn{QStringLiteral("Signed in"), QStringLiteral("You can close this page and go back to Counterfoil.")};
    Page declined{QStringLiteral("Not signed in"),
                  QStringLiteral("The sign-in ended without consent. You can close this page.")};
};

//! Waits on 127.0.0.1 and ::1 for what a browser brings back from a sign-in (contract, section 8.2). Answers one short
//! page that repeats nothing of what was asked; a stranger gets 400 and changes nothing.
class RedirectListener final : public QObject
{
    Q_OBJECT

public:
    explicit RedirectListener(LandingPages pages = {});

    //! A port that is free on both addresses; on 127.0.0.1 alone where the machine has no ::1. SignIn without one.
    Result<quint16> listen();
    //! The first redirect that is a code or a refusal. Without one the attempt runs out (SignIn), or a person stops it
    //! (Cancelled). The attempt must outlive the wait.
    QCoro::Task<Result<SignInRedirect>> wait(SignInAttempt *attempt, std::chrono::milliseconds limit,
                                             std::function<bool()> isCancelled = {});

Q_SIGNALS:
    void arrived();

private:
    void onConnection(QTcpServer &server);
    void onBytes(QTcpSocket *socket);
    void answer(QTcpSocket *socket, int status, const QByteArray &text);

    const LandingPages m_pages;
    QTcpServer m_four;
    QTcpServer m_six;
    SignInAttempt *m_attempt = nullptr;
    std::optional<SignInRedirect> m_redirect;
};

} // namespace counterfoil
