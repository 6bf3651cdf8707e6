// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retryafter.h"

#include <QDateTime>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace counterfoil {

namespace {

//! In one of the two old spellings (RFC 9110, section 5.6.7); a year of two digits is one of this century.
QDateTime oldHttpDate(const QString &text)
{
    const QLocale english = QLocale::c();
    const QString day = text.section(u',', 1).trimmed();
    QDateTime date = english.toDateTime(day, QStringLiteral("dd-MMM-yy HH:mm:ss 'GMT'"));
    if (date.isValid())
        date = date.addYears(100); // Qt takes the last one
    else
        date = english.toDateTime(text.simplified(), QStringLiteral("ddd MMM d HH:mm:ss yyyy"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

//! An HTTP date, which is always GMT; Qt knows only the numeric spelling of the zone.
QDateTime httpDate(const QByteArray &value)
{
    const QString text = QString::fromLatin1(value.trimmed());
    QString numeric = text;
    numeric.replace(QStringLiteral("GMT"), QStringLiteral("+0000"));
    const QDateTime date = QDateTime::fromString(numeric, Qt::RFC2822Date);
    return date.isValid() ? date : oldHttpDate(text);
}

bool isWhole(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

//! A wait beyond what an int holds is told as the longest: nobody waits for it.
int saturated(qint64 seconds)
{
    return int(std::clamp<qint64>(seconds, 0, std::numeric_limits<int>::max()));
}

//! Seconds, or the time until a date by the server's own clock: that of this machine may be wrong.
int secondsOf(const QByteArray &value, const HttpResponse &response)
{
    const QByteArray text = value.trimmed();
    if (isWhole(text)) {
        bool fits = false;
        const qint64 seconds = text.toLongLong(&fits);
        return fits ? saturated(seconds) : std::numeric_limits<int>::max();
    }
    const QDateTime until = httpDate(value);
    const QDateTime asked = httpDate(response.headers.value("Date"));
    return until.isValid() && asked.isValid() ? saturated(asked.secsTo(until)) : -1;
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
