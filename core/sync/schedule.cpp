// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/schedule.h"

#include "core/base/sentence.h"
#include "core/store/settingrepository.h"

namespace counterfoil {

namespace {

constexpr qint64 dayInSeconds = 24 * 60 * 60;

const QString timeSetting = QStringLiteral("pull.at");
const QString zoneSetting = QStringLiteral("pull.zone");

} // namespace

Result<Schedule> Schedule::make(const QString &time, const QString &zone)
{
    const QTime parsed = QTime::fromString(time, QStringLiteral("HH:mm"));
    if (!parsed.isValid())
        return refused(SENTENCE("%1 is no time of day, such as 09:00").arg(time));
    const QByteArray id = zone.toUtf8();
    // The list is asked first: QTimeZone also takes spellings that are no place.
    if (!QTimeZone::isTimeZoneIdAvailable(id))
        return refused(SENTENCE("%1 is no time zone, such as Europe/Amsterdam").arg(zone));
    return Schedule(parsed, QTimeZone(id));
}

//! Worked out from the offsets around the day, because QDateTime leaves open which instant it takes where the clock
//! is put forward or back: a time that comes twice means its first, one that does not exist the end of the gap.
QDateTime Schedule::instantOf(QDate day) const
{
    const qint64 wall = QDateTime(day, m_time, Qt::UTC).toSecsSinceEpoch();
    const auto offsetAt = [this](qint64 second) {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(second, Qt::UTC));
    };
    const int before = offsetAt(wall - dayInSeconds);
    const int after = offsetAt(wall + dayInSeconds);
    for (const int offset : {std::max(before, after), std::min(before, after)}) { // the larger offset is the earlier
        if (offsetAt(wall - offset) == offset)
            return QDateTime::fromSecsSinceEpoch(wall - offset, Qt::UTC);
    }
    const QDateTime earliest = QDateTime::fromSecsSinceEpoch(wall - std::max(before, after), Qt::UTC);
    return m_zone.nextTransition(earliest).atUtc.toUTC();
}

QDateTime Schedule::nextAfter(const QDateTime &instant) const
{
    const QDate local = instant.toTimeZone(m_zone).date();
    for (int days = -1;; ++days) {
        const QDateTime due = instantOf(local.addDays(days));
        if (due > instant)
            return due;
    }
}

bool Schedule::isDue(const QDateTime &lastTry, const QDateTime &now) const
{
    return !lastTry.isValid() || nextAfter(lastTry) <= now;
}

Result<Schedule> scheduleOf(CompanyFile &file)
{
    SettingRepository settings(file);
    const Result<QString> time = settings.value(timeSetting);
    const Result<QString> zone = settings.value(zoneSetting);
    if (!time || !zone)
        return std::unexpected(time ? zone.error() : time.error());
    if (time->isEmpty() || zone->isEmpty())
        return Schedule::usual();
    return Schedule::make(*time, *zone);
}

Status setSchedule(CompanyFile &file, const Schedule &schedule)
{
    return SettingRepository(file).set({{timeSetting, schedule.time().toString(QStringLiteral("HH:mm"))},
                                        {zoneSetting, QString::fromUtf8(schedule.zone().id())}});
}

} // namespace counterfoil
