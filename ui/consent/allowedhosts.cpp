// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/consent/allowedhosts.h"

#include "core/net/addresses.h"

#include <QHostAddress>

namespace counterfoil {

namespace {

//! A socket of a page is as good as the page: wss like https, ws like http.
QUrl asPage(QUrl address)
{
    if (address.scheme() == u"wss")
        address.setScheme(QStringLiteral("https"));
    else if (address.scheme() == u"ws")
        address.setScheme(QStringLiteral("http"));
    return address;
}

} // namespace

QString asciiHost(const QUrl &address)
{
    return address.host(QUrl::FullyEncoded).toLower();
}

QByteArray targetOf(const QUrl &address)
{
    const QString path = address.path(QUrl::FullyEncoded);
    return ((path.isEmpty() ? QStringLiteral("/") : path) + u'?' + address.query(QUrl::FullyEncoded)).toLatin1();
}

AllowedHosts::AllowedHosts(const ConsentRequest &request) : m_port(request.port)
{
    m_hosts.append({asciiHost(request.address), portOf(request.address), false});
    for (const QString &host : request.hosts) {
        const QUrl address(QStringLiteral("https://") + host);
        const QString name = asciiHost(address);
        // A number has no subdomains, and neither has a name of one part: that would be a whole top-level domain.
        const bool isName = QHostAddress(name).isNull() && name.contains(u'.');
        m_hosts.append({name, portOf(address), isName});
    }
}

bool AllowedHosts::holds(const QUrl &address) const
{
    const QUrl page = asPage(address);
    if (!page.isValid() || !isSafeAddress(page) || isAtRedirect(page))
        return false;
    const QString name = asciiHost(page);
    return std::any_of(m_hosts.cbegin(), m_hosts.cend(), [&](const Host &host) {
        return portOf(page) == host.port &&
               (name == host.name || (host.withSubdomains && name.endsWith(u'.' + host.name)));
    });
}

bool AllowedHosts::isAtRedirect(const QUrl &address) const
{
    return isLoopback(address) && portOf(address) == m_port;
}

bool AllowedHosts::isRedirect(const QUrl &address) const
{
    return address.isValid() && address.scheme() == u"http" && asciiHost(address) == u"localhost" &&
           portOf(address) == m_port && address.userInfo().isEmpty() && address.hasQuery() &&
           (address.path().isEmpty() || address.path() == u"/");
}

QString AllowedHosts::resolverRules(const QStringList &proxies) const
{
    QString rules = QStringLiteral("MAP * ~NOTFOUND");
    const auto exclude = [&rules](const QString &name) { rules += QStringLiteral(", EXCLUDE ") + name; };
    for (const Host &host : m_hosts) {
        exclude(host.name.contains(u':') ? u'[' + host.name + u']' : host.name);
        if (host.withSubdomains)
            exclude(QStringLiteral("*.") + host.name);
    }
    for (const QString &proxy : proxies) {
        const QUrl address(proxy.contains(QStringLiteral("://")) ? proxy : QStringLiteral("http://") + proxy);
        if (!address.host().isEmpty())
            exclude(asciiHost(address));
    }
    return rules;
}

} // namespace counterfoil
