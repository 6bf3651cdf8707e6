// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the window comes to be whole: first what is seen at once, then the screens. A part of MainWindow.
#include "ui/close/closescreen.h"
#include "ui/connectors/activityscreen.h"
#include "ui/connectors/connectorscontroller.h"
#include "ui/connectors/connectorsscreen.h"
#include "ui/connectors/dailypull.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/customers/customersscreen.h"
#include "ui/imports/importsscreen.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/parties/partiescontroller.h"
#include "ui/prices/pricesscreen.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/reports/reportsscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/usage/usagescreen.h"
#include "ui/windows/windowsscreen.h"

#include <QStackedWidget>

namespace counterfoil {

namespace {
//! Until then the system shows what was painted.
constexpr std::chrono::milliseconds frameTime(16);
} // namespace

void MainWindow::complete()
{
    if (isComplete())
        return;
    makeScreens();
    connectActions();
    connectShell();
    connectScreens();
    connectWritten();
    connectClouds();
    connectParties();
    connectViews();
    restore();
    connectMemory();
    showMonth();
    Q_EMIT becameComplete();
}

void MainWindow::awaitCompany()
{
    m_isAwaiting = true;
    showBeginning();
}

//! What stands there without a company file.
void MainWindow::showBeginning()
{
    if (m_isAwaiting)
        m_stack->setCurrentIndex(1);
    else
        m_stack->setCurrentWidget(m_firstRun);
}

//! The rest is made once there is something to look at.
void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    if (!isComplete() && !std::exchange(m_isCompleting, true))
        QTimer::singleShot(frameTime, this, &MainWindow::complete);
}

void MainWindow::makeScreens()
{
    m_close = new CloseScreen(m_theme, m_shell, *m_actions);
    m_reconcile = new ReconcileScreen(m_theme, m_shell, *m_actions);
    m_invoices = new InvoicesScreen(m_theme, m_shell, *m_actions);
    m_parties = new PartiesController(m_shell, this);
    m_customers = new CustomersScreen(m_theme, m_shell, *m_parties, *m_actions);
    m_usage = new UsageScreen(m_theme, m_shell, *m_actions);
    m_windows = new WindowsScreen(m_theme, m_shell, *m_actions);
    m_reports = new ReportsScreen(m_theme, m_shell, *m_actions);
    m_prices = new PricesScreen(m_theme, m_shell, *m_actions);
    m_contracts = new ContractsScreen(m_theme, m_shell, *m_actions);
    m_imports = new ImportsScreen(m_theme, m_shell, *m_actions);
    m_connectors = new ConnectorsScreen(m_theme, *m_clouds, *m_actions);
    m_activity = new ActivityScreen(m_theme, *m_clouds, *m_actions);
    m_daily = new DailyPull(*m_clouds, this);
    m_settings = new SettingsScreen(m_theme, m_shell, *m_clouds, *m_daily, *m_parties, *m_actions);
    m_screens = {m_close,   m_reconcile, m_invoices,   m_customers, m_contracts, m_prices,  m_usage,
                 m_windows, m_reports,   m_connectors, m_activity,  m_imports,   m_settings};
    for (Screen *screen : std::as_const(m_screens))
        m_stack->addWidget(screen);
    fillPages();
}

} // namespace counterfoil
