// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the window finds again: its looks, and the company files that were opened before. A part of MainWindow.
#include "ui/settings/settingsscreen.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screen.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileInfo>
#include <QLineEdit>
#include <QMenu>
#include <QScreen>

namespace counterfoil {

namespace {
constexpr int keepDelay = 500; //!< milliseconds
}

//! What the first frame already shows.
void MainWindow::restoreFrame()
{
    if (!restoreGeometry(m_memory.geometry())) {
        constexpr QSize frame(8, 48); // what a window manager adds around it, about
        resize(QSize(1440, 900).boundedTo(QWidget::screen()->availableSize() - frame));
    }
    const QString theme = m_memory.choice(QStringLiteral("theme"));
    for (auto [action, mode] :
         {std::pair{m_actions->themeLight, ThemeMode::Light}, {m_actions->themeDark, ThemeMode::Dark}}) {
        if (action->objectName() == theme) {
            action->setChecked(true);
            m_theme.setMode(mode);
        }
    }
}

void MainWindow::restore()
{
    const int density = m_memory.choice(QStringLiteral("density")).toInt();
    for (auto [rows, action] :
         {std::pair{Density::Compact, m_actions->compact}, {Density::Comfortable, m_actions->comfortable}}) {
        if (int(rows) == density)
            action->trigger();
    }
    m_actions->showWaterfall->setChecked(m_memory.choice(QStringLiteral("waterfall")) != QStringLiteral("hidden"));
    m_settings->setLanguage(m_memory.choice(QStringLiteral("language")));
    connect(m_settings, &SettingsScreen::languageChosen, this,
            [this](const QString &code) { m_memory.setChoice(QStringLiteral("language"), code); });
    connect(m_settings, &SettingsScreen::restartWanted, this, [this] {
        m_restarts = true;
        m_restarts = close();
    });
}

//! The file that was open until now: what a person made of the screens is kept for the next time.
void MainWindow::rememberCompany()
{
    if (isComplete())
        m_memory.keep(m_screens);
}

//! What changes is stored while it changes: whatever ends the program, no more than a moment of it is lost.
void MainWindow::connectMemory()
{
    m_keeping.setSingleShot(true);
    m_keeping.setInterval(keepDelay);
    connect(&m_keeping, &QTimer::timeout, this, [this] {
        if (isVisible())
            m_memory.setGeometry(saveGeometry());
        rememberCompany();
    });
    for (const Screen *one : std::as_const(m_screens)) {
        for (const TableView *table : one->findChildren<TableView *>())
            connect(table, &TableView::columnsChanged, this, &MainWindow::keepSoon); // sorting and views as well
        for (const KeptSplitter *splitter : one->findChildren<KeptSplitter *>())
            connect(splitter, &QSplitter::splitterMoved, this, &MainWindow::keepSoon);
        if (const QLineEdit *field = one->filter())
            connect(field, &QLineEdit::textChanged, this, &MainWindow::keepSoon);
    }
    connect(m_firstRun, &FirstRunPage::companyWanted, &m_shell, &ShellController::open);
    connect(m_actions->clearRecent, &QAction::triggered, this, [this] {
        m_memory.clearRecent();
        showRecent();
    });
}

//! A timer that runs already is not put off: who changes something all the time would never be done.
void MainWindow::keepSoon()
{
    if (isComplete() && !m_keeping.isActive())
        m_keeping.start();
}

void MainWindow::moveEvent(QMoveEvent *event)
{
    QMainWindow::moveEvent(event);
    keepSoon();
}

//! What could be read opens again at the next start, and is first in the list.
void MainWindow::noteOpened()
{
    const QString path = m_shell.facts().path;
    if (path.isEmpty() || std::exchange(m_opened, path) == path)
        return;
    m_memory.addRecent(path);
    showRecent();
}

//! In the menu and on the first page: by name, in which folder where one points at it.
void MainWindow::showRecent()
{
    m_recent = m_memory.recentCompanies();
    m_firstRun->setRecent(m_recent);
    for (QAction *old : m_recentMenu->actions()) {
        m_recentMenu->removeAction(old);
        if (old != m_actions->clearRecent)
            old->deleteLater(); // it may be the one that is at work
    }
    for (qsizetype place = 0; place < m_recent.size(); ++place) {
        const QString &path = m_recent.at(place);
        const QString name = QFileInfo(path).completeBaseName().replace(u'&', QStringLiteral("&&"));
        QAction *open = m_recentMenu->addAction(QStringLiteral("&%1 %2").arg(place + 1).arg(name));
        open->setToolTip(QDir::toNativeSeparators(path));
        connect(open, &QAction::triggered, this, [this, path] { m_shell.open(path); });
    }
    m_recentMenu->addSeparator();
    m_recentMenu->addAction(m_actions->clearRecent);
    updateActions();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_keeping.stop();
    m_memory.setGeometry(saveGeometry());
    rememberCompany();
    m_shell.cancel();
    event->accept();
}

} // namespace counterfoil
