// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenrequests.h"
#include "core/net/pacer.h"

namespace counterfoil {

//! What a request to the redirect means.
struct SignInRedirect
{
    enum class Kind {
        Stranger, //!< not from this sign-in: answer 400, redeem nothing, wait on
        Declined, //!< the service or the person said no
        Code,     //!< to be redeemed
    };

    explicit SignInRedirect(Kind what, QByteArray content = {}) : kind(what), text(std::move(content)) {}

    Kind kind;
    QByteArray text;   //!< the code, a secret; of a refusal the error's name
    int entraCode = 0; //!< of a refusal: the number behind AADSTS, 0 where it names none
};

//! One sign-in by authorization code (contract, section 8.2): S256, state and nonce of 256 bits each from the system's
//! random source, good for one redirect within 300 seconds.
class SignInAttempt
{
public:
    //! The pacer must outlive it.
    SignInAttempt(SignInApplication application, Pacer &pacer);

    //! Where the browser goes. Holds state and nonce, but nothing that could redeem a code.
    QUrl address() const;
    QString redirect() const { return QStringLiteral("http://localhost:%1").arg(m_application.port); }
    const QByteArray &nonce() const { return m_nonce; } //!< that the identity token must have
    bool isOver() const;

    //! Judges what a browser asked of the redirect: method, target (/?code=…) and Host. After a code or a refusal the
    //! attempt is over, and everything is a stranger.
    SignInRedirect judge(const QByteArray &method, const QByteArray &target, const QByteArray &host);

    //! Turns a code into tokens for scopes of one service. A code is good for once.
    HttpRequest redeem(const QByteArray &code, const QStringList &scopes) const;

private:
    SignInRedirect judgeQuery(const QByteArray &query);

    SignInApplication m_application;
    Pacer *m_pacer;
    std::chrono::milliseconds m_begun;
    QByteArray m_verifier;
    QByteArray m_state;
    QByteArray m_nonce;
    bool m_isUsed = false;
};

} // namespace counterfoil
