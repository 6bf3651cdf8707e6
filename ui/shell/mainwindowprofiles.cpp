// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does about distributors' files and how they are read. A part of MainWindow.
#include "ui/imports/importsscreen.h"
#include "ui/profiles/distributorsheet.h"
#include "ui/profiles/profilespane.h"
#include "ui/shell/mainwindow.h"

namespace counterfoil {

void MainWindow::connectProfiles()
{
    ProfilesPane &pane = m_imports->profiles();
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, this, what); };
    on(m_actions->goProfiles, [this] { openProfiles(); });
    on(m_actions->lineCheck, [this] {
        go(Place::Imports);
        m_imports->showPart(ImportsScreen::Part::Lines);
        focusScreen();
    });
    on(m_actions->newProfile, [&pane] { pane.controller().addNew(); });
    on(m_actions->importProfile, [&pane] { pane.askImport(); });
    on(m_actions->exportProfile, [&pane] { pane.askExport(); });
    on(m_actions->saveProfile, [&pane] { pane.controller().save(); });
    on(m_actions->discardProfile, [&pane] { pane.controller().discard(); });
    on(m_actions->removeProfile, [&pane] { pane.askRemove(); });
    on(m_actions->undoProfile, [&pane] { pane.controller().takeBack(); });
    on(m_actions->tryProfile, [&pane] { pane.askFile(); });
    connect(&pane, &ProfilesPane::stateChanged, this, &MainWindow::updateActions);
}

void MainWindow::openProfiles()
{
    go(Place::Imports);
    m_imports->showProfiles(true);
    focusScreen();
}

void MainWindow::importOrAsk(const QStringList &files)
{
    ProfileDesk *desk = m_shell.company() && !files.isEmpty() ? m_shell.company()->profiles() : nullptr;
    if (!desk || m_shell.isBusy()) {
        m_shell.importFiles(files);
        return;
    }
    const Company *company = m_shell.company();
    desk->origins(files).then(this, [this, desk, company, files,
                                     mine = ++m_importsAsked](const Result<QList<FileOrigin>> &origins) {
        if (mine != m_importsAsked || company != m_shell.company())
            return;
        const bool all = !origins || std::all_of(origins->begin(), origins->end(), [](const FileOrigin &origin) {
            return origin.kind == FileOrigin::Kind::Microsoft;
        });
        if (all) {
            m_shell.importFiles(files); // which names what is wrong with the profiles, too
            return;
        }
        desk->profiles().then(this, [this, company, mine, origins = *origins](const Result<QList<ProfileUse>> &known) {
            if (mine != m_importsAsked || company != m_shell.company())
                return;
            if (known)
                askDistributors(origins, *known);
            else
                showError(tr("The distributors' profiles were not read."), known.error());
        });
    });
}

void MainWindow::askDistributors(const QList<FileOrigin> &origins, const QList<ProfileUse> &known)
{
    QStringList files;
    QList<FileOrigin> foreign;
    for (const FileOrigin &origin : origins) {
        files << origin.path;
        if (origin.kind != FileOrigin::Kind::Microsoft)
            foreign << origin;
    }
    auto *sheet = new DistributorSheet(m_theme, *m_shell.company()->profiles(), known, foreign,
                                       int(files.size() - foreign.size()), this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(&m_shell, &ShellController::companyChanged, sheet, &QDialog::reject);
    connect(sheet, &DistributorSheet::profileWanted, this, [this](const QString &profile, const QString &path) {
        openProfiles();
        m_imports->profiles().showFile(profile, path);
    });
    connect(sheet, &QDialog::accepted, this, [this, sheet, files] {
        QStringList wanted = files;
        for (const QString &path : sheet->leftOut())
            wanted.removeOne(path);
        m_shell.importFiles(wanted, sheet->readBy());
    });
    sheet->open();
}

void MainWindow::addProfileState(AppActions::State &state) const
{
    const ProfilesController &profiles = m_imports->profiles().controller();
    state.profiles = m_place == Place::Imports && m_imports->showsProfiles() && profiles.isRead();
    state.profileChanged = state.profiles && profiles.isChanged();
    state.profileSound = profiles.canSave();
    state.profileOwn = state.profiles && profiles.canRemove();
    state.canUndoProfile = profiles.canTakeBack();
}

} // namespace counterfoil
