// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/consentprotocol.h"

namespace counterfoil {

//! Where the window may go, decided from the text of an address alone.
class AllowedHosts
{
public:
    //! The authorization's own host and port, and the hosts of the request with their subdomains at the port that they
    //! name, else at 443.
    explicit AllowedHosts(const ConsentRequest &request);

    //! Whether anything may be asked of that address: https (http to this machine) to a host of the list, without a
    //! name or password in it.
    bool holds(const QUrl &address) const;
    //! Whether it is the redirect, which is caught and never asked for: http://localhost:PORT/?….
    bool isRedirect(const QUrl &address) const;
    //! Whether it goes to the redirect's port on this machine, whatever its path.
    bool isAtRedirect(const QUrl &address) const;
    //! The browser's third fence, after the interceptor and the page: no other name is ever looked up, as a hint of a
    //! page to connect early would be. Proxies have to be found, too.
    QString resolverRules(const QStringList &proxies) const;

private:
    struct Host
    {
        QString name; //!< ASCII
        int port;
        bool withSubdomains;
    };

    QList<Host> m_hosts;
    quint16 m_port;
};

//! The host in ASCII as the network sees it, so that no letter looks like another one.
QString asciiHost(const QUrl &address);

//! What a server would have been asked: path and query, encoded, without a fragment.
QByteArray targetOf(const QUrl &address);

} // namespace counterfoil
