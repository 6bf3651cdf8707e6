// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The menus: every action once. A part of MainWindow.
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusstrip.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>
#include <QShortcut>
#include <QUrl>

namespace counterfoil {

void MainWindow::makeMenus()
{
    AppActions &a = *m_actions;
    QMenu *file = menuBar()->addMenu(tr("&File"));
    file->addActions({a.newCompany, a.openCompany});
    m_recentMenu = file->addMenu(tr("Open re&cent"));
    file->addAction(a.demonstration);
    connect(file, &QMenu::aboutToShow, this, &MainWindow::showRecent); // one may be gone since
    file->addSeparator();
    file->addActions({a.importFiles, a.importTerms, a.exportTerms, a.exportInvoices, a.exportAgain, a.openExported,
                      a.reportCsv, a.exportView, a.exportChart});
    file->addMenu(tr("Export &usage"))->addActions({a.usageRows, a.usageCsv});
    file->addSeparator();
    file->addActions({a.safetyCopy, a.restoreCopy, a.checkFile, a.auditTrail, a.showFolder});
    file->addSeparator();
    file->addAction(a.quit);
    QMenu *edit = menuBar()->addMenu(tr("&Edit"));
    edit->addActions({a.undo, a.redo, a.undoParties});
    edit->addSeparator();
    edit->addActions({a.copyText, a.copyCsv, a.copyClock});
    edit->addSeparator();
    edit->addActions({a.filter, a.escape});
    QMenu *view = menuBar()->addMenu(tr("&View"));
    view->addActions(a.places());
    view->addSeparator();
    view->addMenu(tr("&Go"))->addActions({a.back, a.forward, a.nextRegion, a.previousRegion});
    view->addSeparator();
    view->addAction(a.showWaterfall);
    view->addMenu(tr("Le&vels"))->addActions({a.levelInvoice, a.levelCustomer, a.levelSubscription});
    view->addMenu(tr("Usage &bars and credit"))->addActions({a.usageDay, a.usageWeek, a.usageMonth, a.usageCredit});
    view->addActions({a.openRow, a.columns});
    m_viewsMenu = view->addMenu(tr("Save&d views"));
    m_viewsMenu->addActions({a.saveView, a.editViews, a.firstView});
    view->addMenu(tr("Row &height"))->addActions({a.compact, a.normal, a.comfortable});
    view->addMenu(tr("&Theme"))->addActions({a.themeSystem, a.themeLight, a.themeDark});
    QMenu *month = menuBar()->addMenu(tr("&Month"));
    month->addActions({a.previousMonth, a.nextMonth, a.goSealed});
    month->addSeparator();
    month->addActions({a.changeFinding, a.acceptFinding, a.billFinding, a.disputeFinding, a.copyTicket});
    month->addAction(a.decideClock);
    month->addSeparator();
    month->addActions({a.showRestated, a.closeMonth, a.reopenMonth, a.evidence});
    QMenu *invoices = menuBar()->addMenu(tr("&Invoices"));
    invoices->addActions({a.approveReady, a.approveThis, a.issueApproved, a.credit});
    invoices->addSeparator();
    invoices->addActions({a.editLine, a.addLine, a.removeLines, a.restoreLines});
    QMenu *connectors = menuBar()->addMenu(tr("&Connectors"));
    connectors->addMenu(tr("&Microsoft CSP"))->addActions({a.cspSettings, a.addCsp});
    connectors->addMenu(tr("&Azure Enterprise Agreement"))->addActions({a.enrolmentSettings, a.addEnrolment});
    connectors->addSeparator();
    connectors->addActions({a.pullNow, a.stopPull, a.goPulled});
    connectors->addSeparator();
    connectors->addActions({a.goSchedule, a.installPull, a.removePull});
    connectors->addSeparator();
    connectors->addActions({a.logInAgain, a.unlock, a.disconnectChosen});
    makeToolsMenu();
    menuBar()->addMenu(tr("&Help"))->addActions({a.manual, a.about});
    menuBar()->setFixedHeight(26);
    for (QMenu *menu : menuBar()->findChildren<QMenu *>())
        menu->setToolTipsVisible(true);
}

//! Of a chord whose action cannot be done Qt lets the second letter go on to the table, which takes it for the filter.
//! It says why instead.
void MainWindow::eatChords()
{
    for (QAction *action : m_actions->all()) {
        if (action->shortcut().count() < 2)
            continue;
        auto *eater = new QShortcut(action->shortcut(), this);
        const auto follow = [eater, action] { eater->setEnabled(!action->isEnabled() || !action->isVisible()); };
        follow();
        connect(action, &QAction::changed, eater, follow);
        connect(eater, &QShortcut::activated, this, [this, action] { m_shell.tell(action->toolTip()); });
    }
}

//! In its menus are the same actions where a person reads what they are about.
void MainWindow::makeStrip()
{
    m_strip = new StatusStrip(m_theme);
    setStatusBar(m_strip);
    AppActions &a = *m_actions;
    StatusStrip::Menus menus;
    menus.onHand = {a.importFiles, a.goImports};
    menus.lastPull = {a.pullNow, a.stopPull, nullptr, a.goConnectors, a.goPulled, a.goActivity};
    menus.nextPull = {a.goSchedule, a.installPull, a.removePull};
    menus.rate = {a.termsLists};
    menus.sealed = {a.goSealed, nullptr, a.evidence, a.reopenMonth};
    menus.file = {a.showFolder, nullptr, a.safetyCopy, a.checkFile};
    m_strip->setMenus(menus);
    connect(a.goSealed, &QAction::triggered, this, [this] { m_shell.setMonth(m_shell.picture().sealedTo); });
    connect(a.showFolder, &QAction::triggered, this, [this] {
        const QString folder = QFileInfo(m_shell.facts().path).absolutePath();
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
            m_shell.tell(tr("Nothing on this system shows %1").arg(QDir::toNativeSeparators(folder)));
    });
}

void MainWindow::makeToolsMenu()
{
    AppActions &a = *m_actions;
    QMenu *tools = menuBar()->addMenu(tr("&Tools"));
    tools->addMenu(tr("C&ustomers"))->addActions({a.newCustomer, a.changeCustomer, a.mapTenant, a.suggestCustomers});
    tools->addMenu(tr("&Seller and taxes"))->addActions({a.changeSeller, a.newTax, a.changeTax, a.removeTax});
    tools->addAction(a.termsLists);
    tools->addMenu(tr("&Contracts"))->addActions({a.changeContract, a.payInAdvance, a.changeAnchor, a.endContract});
    tools->addMenu(tr("&Distributors"))
        ->addActions({a.goProfiles, a.tryProfile, a.newProfile, a.importProfile, a.exportProfile, a.saveProfile,
                      a.discardProfile, a.removeProfile, a.undoProfile});
    tools->addMenu(tr("&Prices"))->addActions({a.newPrice, a.editRule, a.removeRule, a.savePrices, a.discardPrices});
    tools->addAction(a.lineCheck);
    tools->addSeparator();
    tools->addAction(a.palette);
}

//! The newest first; the one that is shown has the mark.
void MainWindow::fillMonthMenu()
{
    m_monthMenu->clear();
    const QList<Month> &months = m_shell.facts().months;
    for (auto month = months.rbegin(); month != months.rend(); ++month) {
        QAction *choice = m_monthMenu->addAction(monthText(*month));
        choice->setCheckable(true);
        choice->setChecked(*month == m_shell.month());
        connect(choice, &QAction::triggered, this, [this, choice, wanted = *month] {
            choice->setChecked(true);
            m_shell.setMonth(wanted);
        });
    }
}

} // namespace counterfoil
