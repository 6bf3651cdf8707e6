// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QDateTime>
#include <QTimeZone>

namespace counterfoil {

class CompanyFile;

//! When the daily pull is due: one wall clock time in one zone, every day (contract, section 8.3). A pure function of
//! the instant it is asked for; it keeps no state and starts nothing.
class Schedule
{
public:
    //! A time "HH:MM" and a zone of the IANA list; refused where one of them does not exist.
    static Result<Schedule> make(const QString &time, const QString &zone);
    //! 09:00 Europe/Amsterdam; refused only on a machine without that zone.
    static Result<Schedule> usual() { return make(QStringLiteral("09:00"), QStringLiteral("Europe/Amsterdam")); }

    QTime time() const { return m_time; }
    const QTimeZone &zone() const { return m_zone; }

    //! The first due instant strictly after the given one, in UTC.
    QDateTime nextAfter(const QDateTime &instant) const;
    //! Whether a due instant lies after the last try (invalid: never tried) and not after now.
    bool isDue(const QDateTime &lastTry, const QDateTime &now) const;

private:
    Schedule(QTime time, const QTimeZone &zone) : m_time(time), m_zone(zone) {}
    QDateTime instantOf(QDate day) const;

    QTime m_time;
    QTimeZone m_zone;
};

//! The schedule of a company file: what a person set, and the usual of what nobody has.
Result<Schedule> scheduleOf(CompanyFile &file);
//! Keeps it with the company file.
Status setSchedule(CompanyFile &file, const Schedule &schedule);

} // namespace counterfoil
