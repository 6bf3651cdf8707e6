// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/timertexts.h"

#include "core/base/sentence.h"

#include <QFileInfo>
#include <QStringEncoder>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr int daysLookedAt = 10 * 366;
constexpr int daysOfAYear = 366;

bool hasControl(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return c < u' ' || c == QChar(0x7f); });
}

Status checkJob(const TimerJob &job)
{
    const QStringList all =
        QStringList{job.program, job.companyFile} + job.environment.keys() + job.environment.values();
    for (const QString &text : all) {
        if (hasControl(text))
            return refused(SENTENCE("a timer cannot hold the control characters in \"%1\"").arg(text));
    }
    for (const QString &name : job.environment.keys()) {
        if (name.contains(QLatin1String("PASSPHRASE"), Qt::CaseInsensitive))
            return refused(SENTENCE("%1 would stand in the timer in clear").arg(name));
    }
    return {};
}

QStringList wordsOf(const TimerJob &job)
{
    return {job.program, QStringLiteral("--file"), job.companyFile, QStringLiteral("sync"), QStringLiteral("--if-due")};
}

//! The next so many instants.
QList<QDateTime> dueInstants(const TimerJob &job, int count)
{
    QList<QDateTime> instants;
    QDateTime instant = job.now;
    for (int i = 0; i < count; ++i) {
        instant = job.schedule.nextAfter(instant);
        instants << instant;
    }
    return instants;
}

//! Times of day in a zone, in order: one where it changes its clocks as the schedule's does, else more.
QList<QTime> dueTimes(const TimerJob &job, const QTimeZone &zone)
{
    QList<QTime> times;
    for (const QDateTime &instant : dueInstants(job, daysOfAYear)) {
        const QTime time = instant.toTimeZone(zone).time();
        if (!times.contains(time))
            times << time;
    }
    std::sort(times.begin(), times.end());
    return times;
}

//! systemd.syntax(7) and systemd.unit(5), Specifiers.
QString unitEscaped(QString text)
{
    return text.replace(u'%', QLatin1String("%%"));
}

QString unitQuoted(QString text)
{
    text.replace(u'\\', QLatin1String("\\\\")).replace(u'"', QLatin1String("\\\""));
    return u'"' + unitEscaped(text) + u'"';
}

QString described(const TimerJob &job)
{
    return QStringLiteral("Counterfoil: daily pull into %1 at %2 %3")
        .arg(QFileInfo(job.companyFile).fileName(), job.schedule.time().toString(QStringLiteral("HH:mm")),
             QString::fromUtf8(job.schedule.zone().id()));
}

} // namespace

Result<QByteArray> systemdService(const TimerJob &job)
{
    if (const Status done = checkJob(job); !done)
        return std::unexpected(done.error());
    // systemd takes such a path in no spelling: "Executable name contains special characters".
    if (job.program.contains(u'"') || job.program.contains(u'\'') || job.program.contains(u'\\'))
        return refused(SENTENCE("systemd cannot start a program whose path is %1").arg(job.program));
    QStringList words = wordsOf(job);
    words.first().prepend(u':'); // no $ is a variable
    QString text =
        QStringLiteral("[Unit]\nDescription=%1\n\n[Service]\nType=oneshot\n").arg(unitEscaped(described(job)));
    for (auto it = job.environment.cbegin(); it != job.environment.cend(); ++it)
        text += QStringLiteral("Environment=%1\n").arg(unitQuoted(it.key() + u'=' + it.value()));
    for (QString &word : words)
        word = unitQuoted(word);
    text += QStringLiteral("ExecStart=") + words.join(u' ') + QStringLiteral("\nUMask=0077\nNoNewPrivileges=yes\n");
    return text.toUtf8();
}

Result<QByteArray> systemdTimer(const TimerJob &job)
{
    if (const Status done = checkJob(job); !done)
        return std::unexpected(done.error());
    QString text = QStringLiteral("[Unit]\nDescription=%1\n\n[Timer]\nOnCalendar=*-*-* %2 %3\n")
                       .arg(unitEscaped(described(job)), job.schedule.time().toString(QStringLiteral("HH:mm:ss")),
                            QString::fromUtf8(job.schedule.zone().id()));
    // systemd leaves out a day on which the clock is put forward over the time; our pull is due at the end of the gap.
    for (const QDateTime &instant : dueInstants(job, daysLookedAt)) {
        if (instant.toTimeZone(job.schedule.zone()).time() != job.schedule.time())
            text += instant.toUTC().toString(QStringLiteral("'OnCalendar='yyyy-MM-dd HH:mm:ss' UTC\n'"));
    }
    text += QStringLiteral("Persistent=true\nAccuracySec=15s\n\n[Install]\nWantedBy=timers.target\n");
    return text.toUtf8();
}

Result<QByteArray> launchdAgent(const TimerJob &job, const QString &label)
{
    if (const Status done = checkJob(job); !done)
        return std::unexpected(done.error());
    const auto element = [](const QString &name, const QString &text) {
        return QStringLiteral("<%1>%2</%1>\n").arg(name, text.toHtmlEscaped());
    };
    const QString key = QStringLiteral("key");
    const QString string = QStringLiteral("string");
    QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<plist version=\"1.0\">\n<dict>\n") +
                   element(key, QStringLiteral("Label")) + element(string, label) +
                   element(key, QStringLiteral("ProgramArguments")) + QStringLiteral("<array>\n");
    for (const QString &word : wordsOf(job))
        text += element(string, word);
    text += QStringLiteral("</array>\n") + element(key, QStringLiteral("EnvironmentVariables")) +
            QStringLiteral("<dict>\n");
    for (auto it = job.environment.cbegin(); it != job.environment.cend(); ++it)
        text += element(key, it.key()) + element(string, it.value());
    text += QStringLiteral("</dict>\n") + element(key, QStringLiteral("StartCalendarInterval")) +
            QStringLiteral("<array>\n");
    for (const QTime time : dueTimes(job, job.machineZone))
        text +=
            QStringLiteral("<dict><key>Hour</key><integer>%1</integer><key>Minute</key><integer>%2</integer></dict>\n")
                .arg(time.hour())
                .arg(time.minute());
    // At every start of a session too, for the days on which the machine was off.
    text += QStringLiteral("</array>\n<key>RunAtLoad</key>\n<true/>\n</dict>\n</plist>\n");
    return text.toUtf8();
}

Result<QByteArray> windowsTask(const TimerJob &job)
{
    if (const Status done = checkJob(job); !done)
        return std::unexpected(done.error());
    if (!job.environment.isEmpty())
        return refused(SENTENCE("a task of Windows has no environment of its own; set %1 for the account")
                           .arg(job.environment.keys().join(QLatin1String(", "))));
    for (const QString &path : {job.program, job.companyFile}) {
        if (path.contains(u'%') || path.contains(u'"'))
            return refused(SENTENCE("the Task Scheduler cannot take the path %1: it has '%' or '\"'").arg(path));
    }
    QString text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>\n<Task version=\"1.2\" "
                                  "xmlns=\"http://schemas.microsoft.com/windows/2004/02/mit/task\">\n"
                                  "<RegistrationInfo><Description>%1</Description></RegistrationInfo>\n<Triggers>\n")
                       .arg(described(job).toHtmlEscaped());
    for (const QTime time : dueTimes(job, QTimeZone::utc()))
        text += QStringLiteral("<CalendarTrigger><StartBoundary>%1T%2Z</StartBoundary><ScheduleByDay><DaysInterval>1"
                               "</DaysInterval></ScheduleByDay></CalendarTrigger>\n")
                    .arg(job.now.toUTC().date().toString(Qt::ISODate), time.toString(QStringLiteral("HH:mm:ss")));
    text += QStringLiteral("</Triggers>\n<Settings><StartWhenAvailable>true</StartWhenAvailable>"
                           "<MultipleInstancesPolicy>IgnoreNew</MultipleInstancesPolicy>"
                           "<DisallowStartIfOnBatteries>false</DisallowStartIfOnBatteries>"
                           "<StopIfGoingOnBatteries>false</StopIfGoingOnBatteries></Settings>\n"
                           "<Actions><Exec><Command>%1</Command><Arguments>--file %2 sync --if-due</Arguments></Exec>"
                           "</Actions>\n</Task>\n")
                .arg(job.program.toHtmlEscaped(), (u'"' + job.companyFile + u'"').toHtmlEscaped());
    QStringEncoder encoder(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    return QByteArray(encoder.encode(text));
}

} // namespace counterfoil
