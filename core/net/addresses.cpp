// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/addresses.h"

#include <QHostAddress>

#include <algorithm>

namespace counterfoil {

int portOf(const QUrl &address)
{
    return address.port(address.scheme() == u"http" ? 80 : 443);
}

bool sameOrigin(const QUrl &a, const QUrl &b)
{
    return a.scheme().compare(b.scheme(), Qt::CaseInsensitive) == 0 &&
           a.host().compare(b.host(), Qt::CaseInsensitive) == 0 && portOf(a) == portOf(b) && b.userInfo().isEmpty();
}

bool isLoopback(const QUrl &address)
{
    const QString host = address.host().toLower();
    return host == u"localhost" || host == u"::1" ||
           QHostAddress(host).isInSubnet(QHostAddress(QStringLiteral("127.0.0.0")), 8);
}

bool isSafeAddress(const QUrl &address)
{
    return !address.host().isEmpty() && address.userInfo().isEmpty() &&
           (address.scheme() == u"https" || (address.scheme() == u"http" && isLoopback(address)));
}

bool isBlobAddress(const QUrl &address, const QStringList &hostSuffixes)
{
    if (!isSafeAddress(address))
        return false;
    const QString host = address.host().toLower();
    return std::any_of(hostSuffixes.cbegin(), hostSuffixes.cend(), [&host](const QString &suffix) {
        return host == suffix.toLower() || host.endsWith(u'.' + suffix.toLower());
    });
}

QUrl addressBelow(const QUrl &base, const QString &path)
{
    QString text = base.toString(QUrl::FullyEncoded); // QUrl::StripTrailingSlash leaves that of "https://host/"
    while (text.endsWith(u'/'))
        text.chop(1);
    return QUrl(text + path, QUrl::StrictMode);
}

QString shownHost(const QUrl &address)
{
    return address.adjusted(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment)
        .toString();
}

} // namespace counterfoil
