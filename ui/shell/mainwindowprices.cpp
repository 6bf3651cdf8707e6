// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A new price, from wherever what a customer pays is shown. A part of MainWindow.
#include "ui/contracts/contractsscreen.h"
#include "ui/customers/customersscreen.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/prices/pricesheet.h"
#include "ui/prices/pricesscreen.h"
#include "ui/shell/mainwindow.h"

namespace counterfoil {

void MainWindow::connectPrices()
{
    connect(m_prices, &PricesScreen::chosenChanged, this, &MainWindow::updateActions);
    connect(m_prices, &PricesScreen::whyWanted, this, &MainWindow::showWhy);
    connect(m_prices, &PricesScreen::whyFollows, this, &MainWindow::followWhy);
    connect(m_prices, &PricesScreen::failed, this, &MainWindow::showError);
    const auto on = [this](QAction *action, auto what) { connect(action, &QAction::triggered, m_prices, what); };
    on(m_actions->newPrice, [this] { m_place == Place::Prices ? m_prices->newPrice() : askNewPrice(); });
    on(m_actions->editRule, &PricesScreen::editRule);
    on(m_actions->removeRule, &PricesScreen::removeRule);
    on(m_actions->savePrices, &PricesScreen::save);
    on(m_actions->discardPrices, [this] { m_prices->controller().discard(); });
}

void MainWindow::addPriceState(AppActions::State &state) const
{
    state.prices = m_place == Place::Prices && m_prices->controller().isReady();
    state.ruleChosen = state.prices && m_prices->isRuleChosen();
    state.priceDraft = m_prices->hasDraft() && !m_prices->controller().isSaving();
    const Invoice *invoice = pricedInvoice();
    state.priced = invoice && m_shell.facts().hasTerms && !priceOffers(*invoice, 0).isEmpty();
}

//! The invoice that says what the customer at hand pays for; null on a screen that has no customer.
const Invoice *MainWindow::pricedInvoice() const
{
    if (m_place == Place::Invoices)
        return m_shell.invoice(m_invoices->chosen());
    const QString customer = m_place == Place::Customers   ? m_customers->chosenCustomer()
                             : m_place == Place::Contracts ? m_contracts->chosenCustomer()
                                                           : QString();
    const QList<Invoice> &invoices = m_shell.picture().invoices;
    const auto found = std::find_if(invoices.begin(), invoices.end(), [&customer](const Invoice &invoice) {
        return !customer.isEmpty() && invoice.customer == customer && invoice.type == InvoiceType::Invoice;
    });
    return found == invoices.end() ? nullptr : &*found;
}

void MainWindow::askNewPrice()
{
    const Invoice *invoice = pricedInvoice();
    if (!invoice || m_shell.isBusy())
        return;
    m_prices->prepare();
    const qint64 line = m_place == Place::Invoices ? m_invoices->chosenLine() : 0;
    const QString locked = m_shell.lockedReason();
    auto *sheet = new PriceSheet(m_theme, m_prices->controller(), buyerName(*invoice), priceOffers(*invoice, line),
                                 m_shell.today(), locked, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    // what was tried is about a file that is closed: nothing is put back
    connect(&m_shell, &ShellController::companyChanged, sheet, [sheet] { sheet->done(QDialog::Rejected); });
    connect(sheet, &PriceSheet::formWanted, this, [this](const RuleForm &form) {
        go(Place::Prices);
        m_prices->openForm(form);
    });
    sheet->open();
}

} // namespace counterfoil
