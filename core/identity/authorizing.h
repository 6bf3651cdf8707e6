// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/tokenkeeper.h"

namespace counterfoil {

//! Signs requests to one service. A 401 is answered by one refresh and one more try; a challenge for claims by none,
//! because no refresh meets it: a person has to sign in with them. After a 401 that stands nothing more is sent, and
//! that answer given again: each further request would only be refused as well.
class Authorizing final : public HttpTransport
{
public:
    //! The next transport and the keeper must outlive it.
    Authorizing(HttpTransport &next, TokenKeeper &keeper, QStringList scopes)
        : m_next(&next), m_keeper(&keeper), m_scopes(std::move(scopes))
    {}

    //! SignIn where there is no token, Network where the sign-in service did not answer.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;

    //! The claims of the last challenge, as JSON; empty where there was none.
    const QString &claims() const { return m_claims; }

private:
    HttpTransport *m_next;
    TokenKeeper *m_keeper;
    QStringList m_scopes;
    QString m_claims;
    std::optional<HttpResponse> m_refusal; //!< the 401 that stands
};

//! The claims of a challenge (WWW-Authenticate: … error="insufficient_claims", claims="…"), decoded; empty where it is
//! none.
QString challengedClaims(const HttpResponse &response);

} // namespace counterfoil
