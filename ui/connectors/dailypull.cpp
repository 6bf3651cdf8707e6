// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/dailypull.h"

#include "ui/connectors/connectorscontroller.h"
#include "ui/format/spoken.h"

#include <QDir>

namespace counterfoil {

namespace {

QString keeperWords(SystemTimer::Kind kind)
{
    switch (kind) {
    case SystemTimer::Kind::Launchd:
        return QStringLiteral("launchd");
    case SystemTimer::Kind::TaskScheduler:
        return DailyPull::tr("the Task Scheduler");
    case SystemTimer::Kind::Systemd:
        break;
    }
    return QStringLiteral("systemd");
}

QString fileLines(const SystemPull &pull)
{
    QStringList lines;
    for (const QString &file : pull.files)
        lines << QDir::toNativeSeparators(file);
    return lines.join(u'\n');
}

} // namespace

DailyPull::DailyPull(ConnectorsController &clouds, QObject *parent) : QObject(parent), m_clouds(clouds)
{
    connect(&clouds, &ConnectorsController::deskChanged, this, &DailyPull::follow);
    connect(&clouds, &ConnectorsController::pictureChanged, this, &DailyPull::look);
}

//! Another company file has a timer of its own.
void DailyPull::follow()
{
    ++m_generation;
    ++m_looks;
    m_standing.reset();
    m_busy = false;
    Q_EMIT changed();
    look();
}

//! The command line sets it up and takes it away as well.
void DailyPull::look()
{
    CloudDesk *desk = m_clouds.desk();
    if (!desk || m_busy)
        return;
    desk->systemPull().then(this, [this, mine = ++m_looks](const SystemPull &pull) {
        if (mine != m_looks)
            return; // an answer to an older question
        m_standing = pull;
        Q_EMIT changed();
    });
}

QString DailyPull::reason() const
{
    if (!m_clouds.isAvailable())
        return tr("This window has no way to clouds");
    return m_standing ? spoken(m_standing->reason) : tr("The system's timers are still looked at");
}

QString DailyPull::words() const
{
    if (!reason().isEmpty())
        return m_standing ? tr("The system cannot pull by itself: %1.").arg(reason()) : reason();
    if (isInstalled())
        return tr("The system pulls daily, also while Counterfoil is closed: %1 keeps the time.")
            .arg(keeperWords(m_standing->keeper));
    return tr("Pulled while Counterfoil is open. The system can pull also while it is closed.");
}

QString DailyPull::installWords() const
{
    if (!m_standing)
        return {};
    QString text = tr("The system pulls into this company file daily, also while Counterfoil is closed.\n\n"
                      "For this %1 starts %2 whenever the pull is due. What is set up, for your user alone:\n%3\n\n"
                      "The files hold no sign-in and no pass phrase.")
                       .arg(keeperWords(m_standing->keeper), QDir::toNativeSeparators(m_standing->program),
                            fileLines(*m_standing));
    if (m_clouds.keepsInFile())
        text += u'\n' + tr("The sign-ins are in a sealed file: the system's session needs its pass phrase as "
                           "COUNTERFOIL_VAULT_PASSPHRASE, else it pulls nothing.");
    return text;
}

QString DailyPull::removeWords() const
{
    return m_standing ? tr("The system does not pull into this company file any more; Counterfoil still does while it "
                           "is open. What is taken away:\n%1")
                            .arg(fileLines(*m_standing))
                      : QString();
}

void DailyPull::install()
{
    set(true, tr("The system pulls daily from now on"), tr("The system's daily pull was not set up."));
}

void DailyPull::remove()
{
    set(false, tr("The system does not pull any more"), tr("The system's daily pull stays as it was."));
}

void DailyPull::renew()
{
    if (isInstalled())
        set(true, tr("The system pulls at the new time"), tr("The system still pulls at the former time."));
}

void DailyPull::set(bool installed, const QString &outcome, const QString &fault)
{
    CloudDesk *desk = m_clouds.desk();
    if (!desk || m_busy)
        return;
    m_busy = true;
    ++m_looks; // what is on its way is of before
    Q_EMIT changed();
    desk->setSystemPull(installed).then(this, [this, outcome, fault, mine = m_generation](const Status &kept) {
        if (mine != m_generation)
            return;
        m_busy = false;
        if (kept)
            Q_EMIT done(outcome);
        else
            Q_EMIT failed(fault, kept.error());
        Q_EMIT changed();
        look();
    });
}

} // namespace counterfoil
