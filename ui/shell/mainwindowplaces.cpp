// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Where the window goes: screens, history, regions, the palette. A part of MainWindow.
#include "ui/close/closescreen.h"
#include "ui/connectors/activityscreen.h"
#include "ui/connectors/connectorsscreen.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/customers/customersscreen.h"
#include "ui/imports/importsscreen.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/manual/manualwindow.h"
#include "ui/palette/paletteview.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/reconcile/whypanel.h"
#include "ui/reports/reportsscreen.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/usage/usagescreen.h"
#include "ui/windows/windowsscreen.h"

#include <QStackedWidget>

namespace counterfoil {

void MainWindow::connectAmounts()
{
    const auto join = [this](auto *screen) {
        using Own = std::remove_pointer_t<decltype(screen)>;
        connect(screen, &Own::whyWanted, this, &MainWindow::showWhy);
        connect(screen, &Own::whyFollows, this, &MainWindow::followWhy);
    };
    join(m_close);
    join(m_reconcile);
    join(m_invoices);
    join(m_customers);
    join(m_contracts);
    join(m_windows);
    join(m_reports);
    connect(m_usage, &UsageScreen::whyWanted, this, &MainWindow::showWhy);
}

void MainWindow::connectScreens()
{
    for (Screen *one : std::as_const(m_screens)) {
        for (const EmptyState *nothing : one->findChildren<EmptyState *>())
            connect(nothing, &EmptyState::clearWanted, one, &Screen::clearFilter);
    }
    connectAmounts();
    connect(m_close, &CloseScreen::reconcileWanted, this, [this](const QString &target, Mark mark) {
        go(Place::Reconcile);
        m_reconcile->go(target, mark);
    });
    connect(m_close, &CloseScreen::chosenChanged, this, &MainWindow::updateActions);
    connect(m_close, &CloseScreen::mapWanted, this, &MainWindow::askMap);
    connect(m_close, &CloseScreen::approvalWanted, this, &MainWindow::askApproveOne);
    connect(m_close, &CloseScreen::invoiceWanted, this, [this](const QString &invoice) {
        go(Place::Invoices);
        m_invoices->go(invoice);
    });
    connect(m_reconcile, &ReconcileScreen::failed, this, &MainWindow::showError);
    connect(m_customers, &CustomersScreen::invoiceWanted, this, &MainWindow::openInvoice);
    connect(m_customers, &CustomersScreen::monthWanted, &m_shell, &ShellController::setMonth);
    connect(m_customers, &CustomersScreen::reconcileWanted, this, [this](const QString &target, Mark mark) {
        go(Place::Reconcile);
        m_reconcile->go(target, mark);
    });
    connect(m_customers, &CustomersScreen::failed, this, &MainWindow::showError);
    connect(m_why, &WhyPanel::usageWanted, this, [this](const QString &customer) {
        go(Place::Usage);
        m_usage->showOnly(customer);
    });
    connect(m_usage, &UsageScreen::failed, this, &MainWindow::showError);
    connect(m_windows, &WindowsScreen::failed, this, &MainWindow::showError);
    connect(m_windows, &WindowsScreen::chosenChanged, this, &MainWindow::updateActions);
    connect(m_windows, &WindowsScreen::badgeChanged, this,
            [this](int count) { m_navigation->setBadge(int(Place::Windows), count); });
    connect(m_reports, &ReportsScreen::failed, this, &MainWindow::showError);
    connect(m_contracts, &ContractsScreen::invoiceWanted, this, &MainWindow::openInvoice);
    connect(m_contracts, &ContractsScreen::failed, this, &MainWindow::showError);
    connect(m_contracts, &ContractsScreen::stateChanged, this, &MainWindow::updateActions);
    connect(m_imports, &ImportsScreen::invoiceWanted, this, &MainWindow::openInvoice);
    connect(m_imports, &ImportsScreen::failed, this, &MainWindow::showError);
    connect(m_reconcile, &ReconcileScreen::findingsChosen, this, &MainWindow::updateActions);
    connect(m_reconcile, &ReconcileScreen::mapWanted, this, &MainWindow::askMap);
    connect(m_invoices, &InvoicesScreen::failed, this, &MainWindow::showError);
    connect(m_invoices, &InvoicesScreen::chosenChanged, this, &MainWindow::updateActions);
    connect(m_invoices, &InvoicesScreen::invoiceWanted, this, &MainWindow::openInvoice);
    connectInvoices();
    connect(m_why, &WhyPanel::closed, this, &MainWindow::closeWhy);
    connectPrices();
    connectProfiles();
}

QString MainWindow::chosenDraft() const
{
    return m_place == Place::Invoices ? m_invoices->chosen()
           : m_place == Place::Close  ? m_close->chosenDraft()
                                      : QString();
}

void MainWindow::connectInvoices()
{
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, m_invoices, what); };
    on(m_actions->editLine, &InvoicesScreen::editLine);
    on(m_actions->addLine, &InvoicesScreen::askLine);
    on(m_actions->removeLines, &InvoicesScreen::removeLines);
    on(m_actions->restoreLines, &InvoicesScreen::restoreLines);
    on(m_actions->credit, &InvoicesScreen::askCredit);
}

Screen *MainWindow::screen(Place place)
{
    complete();
    return m_screens.at(int(place));
}

void MainWindow::go(Place place)
{
    complete();
    openScreen(place, true);
}

//! Why? and what went wrong are about what was there.
void MainWindow::leavePlace(Place next)
{
    closeWhy();
    if (!m_messageStays && m_messageOf != next)
        hideMessage();
}

void MainWindow::openScreen(Place place, bool remember)
{
    if (!m_shell.company()) {
        showBeginning();
        return;
    }
    if (m_place != place)
        leavePlace(place);
    m_place = place;
    m_stack->setCurrentWidget(screen(place));
    m_navigation->setCurrent(int(place));
    placeMessage();
    focusScreen();
    if (remember && (m_historyAt < 0 || m_history.at(m_historyAt) != place)) {
        m_history.resize(m_historyAt + 1);
        m_history << place;
        m_historyAt = int(m_history.size()) - 1;
    }
    updateActions();
}

//! A screen's object name is that of its page.
void MainWindow::openManual()
{
    if (!m_manual)
        m_manual = new ManualWindow(m_theme, this);
    m_manual->open(m_shell.company() ? screen(m_place)->objectName() : QString());
}

void MainWindow::focusScreen()
{
    TableView *table = screen(m_place)->table();
    table ? table->setFocus() : screen(m_place)->setFocus();
}

void MainWindow::stepHistory(int by)
{
    const int wanted = m_historyAt + by;
    if (wanted < 0 || wanted >= m_history.size())
        return;
    m_historyAt = wanted;
    openScreen(m_history.at(wanted), false);
}

void MainWindow::stepRegion(int by)
{
    if (!m_shell.company())
        return;
    QWidgetList regions = screen(m_place)->regions();
    regions.prepend(m_navigation);
    if (m_why->isVisible())
        regions << m_why;
    regions.removeIf([this](const QWidget *region) { return !region->isVisibleTo(this); });
    qsizetype at = -1;
    for (qsizetype region = 0; region < regions.size(); ++region) {
        if (regions[region]->hasFocus() || regions[region]->isAncestorOf(focusWidget()))
            at = region;
    }
    const qsizetype next = (at + by + regions.size() + (at < 0 && by < 0 ? 1 : 0)) % regions.size();
    regions[next]->setFocus(Qt::ShortcutFocusReason);
}

//! An invoice of another month is shown once that month was read.
void MainWindow::openInvoice(const QString &invoice, Month month)
{
    go(Place::Invoices);
    if (!month.isValid() || month == m_shell.month()) {
        m_invoices->go(invoice);
        return;
    }
    m_wanted = invoice;
    m_shell.setMonth(month);
}

void MainWindow::openPalette()
{
    if (!m_palette) {
        m_palette = new PaletteView(m_theme, this);
        connect(m_palette, &PaletteView::chosen, this, &MainWindow::openEntry, Qt::QueuedConnection);
    }
    std::optional<QList<PaletteEntry>> entries;
    if (!std::exchange(m_paletteKnows, true)) {
        QList<QAction *> actions = m_actions->all();
        actions.removeOne(m_actions->palette);
        if (m_shell.company())
            actions << m_viewActions;
        entries = m_shell.company() ? paletteEntries(m_shell.picture(), m_shell.facts()) : QList<PaletteEntry>();
        *entries << paletteEntries(actions);
    }
    m_palette->open(std::move(entries));
}

void MainWindow::openEntry(const PaletteEntry &entry, bool why)
{
    if (entry.action) {
        entry.action->trigger();
        return;
    }
    switch (entry.group) {
    case PaletteGroup::Invoices:
        go(Place::Invoices);
        m_invoices->go(entry.id);
        break;
    case PaletteGroup::Subscriptions:
        if (entry.line.isEmpty()) { // on no invoice: where its finding is
            go(Place::Reconcile);
            m_reconcile->go(entry.id, noMark);
            break;
        }
        go(Place::Invoices);
        m_invoices->goLine(entry.id, entry.line.toLongLong());
        break;
    case PaletteGroup::Customers:
        go(why ? Place::Reconcile : Place::Customers);
        why ? m_reconcile->go(entry.id, noMark) : m_customers->go(entry.id);
        if (why)
            m_reconcile->openWhy();
        break;
    case PaletteGroup::MicrosoftInvoices:
        go(Place::Reconcile);
        showWhy(whyOfSum(m_shell.picture().bridge));
        break;
    case PaletteGroup::Screens:
    case PaletteGroup::Commands:
        break;
    }
}

} // namespace counterfoil
