// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retryafter.h"

#include <QDateTime>

#include <algorithm>

namespace counterfoil {

namespace {

//! An HTTP date, which is always GMT; Qt knows only the numeric spelling of the zone.
QDateTime httpDate(const QByteArray &value)
{
    QString text = QString::fromLatin1(value.trimmed());
    return QDateTime::fromString(text.replace(QStringLiteral("GMT"), QStringLiteral("+0000")), Qt::RFC2822Date);
}

//! Seconds, or the time until a date by the server's own clock: that of this machine may be wrong.
int secondsOf(const QByteArray &value, const HttpResponse &response)
{
    bool isNumber = false;
    const int seconds = value.trimmed().toInt(&isNumber);
    if (isNumber)
        return seconds >= 0 ? seconds : -1;
    const QDateTime until = httpDate(value);
    const QDateTime asked = httpDate(response.headers.value("Date"));
    return until.isValid() && asked.isValid() ? int(std::max<qint64>(0, asked.secsTo(until))) : -1;
}

} // namespace

int retryAfterOf(const HttpResponse &response)
{
    int seconds = secondsOf(response.headers.value("Retry-After"), response);
    // Cost Management counts in several pools and names the wait of each (azure.md, 2): the longest counts.
    for (const auto &[name, value] : response.headers.fields()) {
        const QByteArray lower = name.toLower();
        if (lower.startsWith("x-ms-ratelimit") && lower.endsWith("retry-after"))
            seconds = std::max(seconds, secondsOf(value, response));
    }
    return seconds;
}

} // namespace counterfoil
