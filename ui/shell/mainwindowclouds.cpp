// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about clouds: connector settings, pulling, what waits for a person. A part of MainWindow.
#include "ui/connectors/activityscreen.h"
#include "ui/connectors/connectorscontroller.h"
#include "ui/connectors/connectorsscreen.h"
#include "ui/connectors/connectorwords.h"
#include "ui/connectors/dailypull.h"
#include "ui/connectors/traynotice.h"
#include "ui/format/amounts.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/asksheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/parts.h"
#include "ui/shell/statusstrip.h"

#include <QDesktopServices>
#include <QLineEdit>

namespace counterfoil {

void MainWindow::connectClouds()
{
    m_tray = new TrayNotice(m_theme, this);
    const auto comeUp = [this] {
        if (isMinimized())
            showNormal();
        raise();
        activateWindow();
        go(Place::Connectors);
    };
    connect(m_tray, &TrayNotice::opened, this, comeUp);
    connect(m_message, &MessageLine::acted, this, [this] {
        hideMessage();
        if (m_messageAct)
            m_messageAct->trigger();
        else if (!m_messageFile.isEmpty())
            QDesktopServices::openUrl(QUrl::fromLocalFile(m_messageFile));
    });
    connect(m_clouds, &ConnectorsController::pictureChanged, this, &MainWindow::showClouds);
    connect(m_clouds, &ConnectorsController::progressChanged, this, &MainWindow::showClouds);
    connect(m_clouds, &ConnectorsController::failed, this, &MainWindow::showError);
    connect(m_clouds, &ConnectorsController::personNeeded, this, &MainWindow::tellPerson);
    connect(m_clouds, &ConnectorsController::personFree, this, [this] {
        m_tray->clear();
        if (std::exchange(m_messageAct, nullptr))
            hideMessage();
    });
    connect(m_clouds, &ConnectorsController::keptReady, this, &MainWindow::askDisconnect);
    connect(m_clouds, &ConnectorsController::deskChanged, this, [this] {
        m_tray->clear();
        if (m_clouds->isAvailable() && std::exchange(m_wantsSignIn, false))
            openSettings(QStringLiteral("csp"), true);
    });
    connect(m_connectors, &ConnectorsScreen::chosenChanged, this, &MainWindow::updateActions);
    connect(m_connectors, &ConnectorsScreen::mailWanted, this,
            [](const QUrl &mail) { QDesktopServices::openUrl(mail); });
    connect(m_connectors, &ConnectorsScreen::failed, this, &MainWindow::showError);
    connect(m_activity, &ActivityScreen::failed, this, &MainWindow::showError);
}

void MainWindow::connectDailyPull()
{
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->goSchedule, [this] {
        go(Place::Settings);
        m_settings->showSchedule();
    });
    on(m_actions->installPull, [this] {
        if (confirm(m_daily->installWords(), tr("Let the system pull")))
            m_daily->install();
    });
    on(m_actions->removePull, [this] {
        if (confirm(m_daily->removeWords(), tr("Stop")))
            m_daily->remove();
    });
    connect(m_daily, &DailyPull::changed, this, &MainWindow::updateActions);
    connect(m_daily, &DailyPull::failed, this, &MainWindow::showError);
    connect(m_daily, &DailyPull::done, &m_shell, &ShellController::tell);
}

void MainWindow::connectCloudActions()
{
    AppActions &a = *m_actions;
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(a.cspSettings, [this] { openSettings(QStringLiteral("csp"), false); });
    on(a.enrolmentSettings, [this] { openSettings(QStringLiteral("azure-ea"), false); });
    on(a.addEnrolment, [this] { openSettings(QStringLiteral("azure-ea"), true); });
    on(a.addCsp, [this] {
        m_wantsSignIn = !m_shell.company();
        m_wantsSignIn ? askNewCompany() : openSettings(QStringLiteral("csp"), true);
    });
    on(a.logInAgain, [this] {
        go(Place::Connectors);
        m_connectors->logInAgain();
    });
    on(a.disconnectChosen, [this] { m_clouds->askKept(m_connectors->chosen()); });
    on(a.pullNow, [this] { m_clouds->pull(); });
    on(a.unlock, [this] { askUnlock(); });
    on(a.goPulled, [this] {
        go(Place::Connectors);
        m_connectors->showPulled(true);
    });
    connectDailyPull();
    on(a.stopPull, [this] { m_clouds->stopPull(); });
}

void MainWindow::addCloudState(AppActions::State &state) const
{
    state.connectionChosen = !m_connectors->chosen().isEmpty();
    state.systemPulls = m_daily->isInstalled();
    state.noSystemPull = m_daily->isBusy() ? tr("The system is still being told") : m_daily->reason();
}

void MainWindow::openSettings(const QString &kind, bool fresh)
{
    go(Place::Connectors);
    fresh ? m_connectors->addConnection(kind) : m_connectors->openSettings(kind);
}

void MainWindow::askDisconnect(const QString &name, const KeptData &kept)
{
    const QStringList parts{counted(kept.customers, tr("1 customer"), tr("%1 customers")),
                            counted(kept.subscriptions, tr("1 subscription"), tr("%1 subscriptions")),
                            counted(kept.invoices, tr("1 Microsoft invoice"), tr("%1 Microsoft invoices")),
                            counted(kept.activities, tr("1 activity record"), tr("%1 activity records")),
                            tr("%1 lines of invoices and usage").arg(countText(kept.lines))};
    const QString text = tr("Disconnect %1. Its sign-in is deleted here, and nothing more is pulled through it.\n\n"
                            "Kept: %2. Local invoices stay as they are.")
                             .arg(name, parts.join(QStringLiteral(", ")));
    if (confirm(text, tr("Disconnect")))
        m_clouds->forget(name);
}

//! Where there is a tray it says so to somebody who does not look, too.
void MainWindow::tellPerson(const QString &heading, const QString &sentence)
{
    if (TrayNotice::isPossible())
        m_tray->tell(heading, sentence);
    const bool isLocked = m_clouds->isLocked();
    if (m_place == Place::Connectors && m_shell.company() && !isLocked)
        return; // it stands there in full
    m_messageAct = isLocked ? m_actions->unlock : m_actions->goConnectors;
    showMessage(Tone::Warn, heading, sentence, isLocked ? tr("Unlock…") : tr("Open connectors"));
    keepMessage();
}

//! A sealed file wants its pass phrase; a key store is opened by the system, and looked at again.
void MainWindow::askUnlock()
{
    hideMessage();
    if (m_clouds->lock().kind == SignInLock::Kind::Locked) {
        m_clouds->unlock({});
        return;
    }
    AskSheet sheet(m_theme, tr("Unlock sign-ins"),
                   tr("Pass phrase of the sealed file that keeps the sign-ins.\nIt stays in memory until the "
                      "program ends."),
                   tr("Unlock"), {}, this);
    sheet.field().setEchoMode(QLineEdit::Password);
    if (sheet.exec() == QDialog::Accepted)
        m_clouds->unlock(sheet.answer(true));
}

void MainWindow::showClouds()
{
    const ConnectionState worst = m_clouds->worstState();
    m_strip->showClouds(m_clouds->lastPull(), toneOf(worst), stateWords(worst), m_clouds->nextPull());
    m_navigation->setBadge(int(Place::Connectors), m_clouds->needingPerson());
    updateActions();
}

} // namespace counterfoil
