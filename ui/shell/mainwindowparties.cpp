// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Customers, seller and taxes in the window. A part of MainWindow.
#include "ui/close/closescreen.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/customers/customersscreen.h"
#include "ui/parties/contractsheets.h"
#include "ui/parties/customersheets.h"
#include "ui/parties/mapsheet.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partysheet.h"
#include "ui/parties/suggestsheet.h"
#include "ui/parties/termssheet.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/settings/companysection.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QFileDialog>
#include <QFileInfo>

namespace counterfoil {

namespace {

QString sellerKey(const QString &place)
{
    return QStringLiteral("seller/") + place;
}

const QString ratePlace = QStringLiteral("rate");

//! Who set up a company file before does not say again who bills.
FormTexts knownSeller(const WindowMemory &memory)
{
    FormTexts seller;
    for (const char *place : {"name", "country", "vatId", "timeZone", "rate"}) {
        const QString text = memory.choice(sellerKey(QString::fromLatin1(place)));
        if (!text.isEmpty())
            seller.insert(QString::fromLatin1(place), text);
    }
    return seller;
}

void keepSeller(WindowMemory &memory, const TermsSuggestion &suggestion)
{
    for (const auto &[place, text] : suggestion.seller.asKeyValueRange())
        memory.setChoice(sellerKey(place), text);
    memory.setChoice(sellerKey(ratePlace), suggestion.taxRate);
}

} // namespace

void MainWindow::connectParties()
{
    AppActions &a = *m_actions;
    const auto on = [this](QAction *action, auto &&what) { connect(action, &QAction::triggered, this, what); };
    on(a.newCustomer, [this] {
        go(Place::Customers);
        m_customers->askNew({});
    });
    on(a.suggestCustomers, [this] { askSuggestions(); });
    on(a.mapTenant, [this] {
        if (const auto stray = chosenStray())
            askMap(stray->first, stray->second);
    });
    on(a.changeCustomer, [this] { m_customers->askChange(); });
    on(a.changeSeller, [this] {
        go(Place::Settings);
        m_settings->company().askSeller();
    });
    on(a.newTax, [this] {
        go(Place::Settings);
        m_settings->company().askNewTax();
    });
    on(a.changeTax, [this] { m_settings->company().askTax(); });
    on(a.removeTax, [this] { m_settings->company().removeTax(); });
    on(a.termsLists, [this] { askTermsLists(); });
    on(a.endContract, [this] { askContractEnd(); });
    on(a.undoParties, [this] { m_parties->undo(); });
    on(a.exportTerms, [this] { askExportTerms(); });
    connect(m_parties, &PartiesController::stateChanged, this, &MainWindow::updateActions);
    connect(m_parties, &PartiesController::saved, this, [this](const QString &outcome) {
        if (m_place == Place::Contracts)
            m_shell.tell(outcome); // it has no line of its own for it
    });
    connect(m_parties, &PartiesController::failed, this, &MainWindow::showError);
    connect(m_customers, &CustomersScreen::chosenChanged, this, &MainWindow::updateActions);
    connect(&m_settings->company(), &CompanySection::chosenChanged, this, &MainWindow::updateActions);
    connect(&m_settings->company(), &CompanySection::failed, this, &MainWindow::showError);
}

void MainWindow::addPartyState(AppActions::State &state) const
{
    const TermsDocument *document = m_parties->terms().get();
    state.terms = document != nullptr;
    state.parties = m_parties->isKnown() && !m_parties->isSaving();
    state.anyTax = document && !document->terms.taxes.isEmpty();
    state.customerChosen =
        document && m_place == Place::Customers && document->terms.customer(m_customers->chosenCustomer());
    const TaxRow *tax = m_place == Place::Settings ? m_settings->company().chosen() : nullptr;
    state.taxChosen = tax != nullptr;
    state.taxUsed = tax && tax->uses > 0;
    state.canUndoParties = m_parties->canUndo();
    state.strayChosen = chosenStray().has_value();
}

std::optional<std::pair<QString, QString>> MainWindow::chosenStray() const
{
    return m_place == Place::Close       ? m_close->chosenStray()
           : m_place == Place::Reconcile ? m_reconcile->chosenStray()
           : m_place == Place::Customers ? m_customers->chosenStray()
                                         : std::nullopt;
}

void MainWindow::askMap(const QString &tenant, const QString &name)
{
    if (m_shell.facts().readOnly || m_shell.isBusy() || findChild<MapSheet *>())
        return;
    const StrayTenant stray{tenant, name == tenant ? QString() : name};
    auto *sheet = new MapSheet(m_theme, stray, m_shell.facts().customers, m_actions->newCustomer, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(sheet, &QDialog::accepted, this, [this, sheet, tenant] {
        if (const QString customer = sheet->customer(); !customer.isEmpty())
            m_shell.mapTenant(tenant, customer);
    });
    connect(sheet, &MapSheet::newCustomerWanted, this, [this, stray] {
        go(Place::Customers);
        m_customers->askNew(stray);
    });
    connect(&m_shell, &ShellController::companyChanged, sheet, &QDialog::reject);
    sheet->open();
}

//! A new company file begins with files; who they suggest is asked as soon as it can be.
void MainWindow::suggestAtFirst()
{
    if (!m_wantsSuggestions || !m_actions->suggestCustomers->isEnabled() || QApplication::activeModalWidget())
        return;
    m_wantsSuggestions = false;
    if (!m_shell.facts().hasTerms)
        askSuggestions();
}

//! Reading every month takes its time; whoever opened another file meanwhile wants no sheet about this one.
void MainWindow::askSuggestions()
{
    PartyDesk *desk = m_shell.company() ? m_shell.company()->parties() : nullptr;
    if (!desk)
        return;
    desk->unowned().then(this, [this, company = m_shell.company()](const Result<UnownedTenants> &found) {
        if (company != m_shell.company() || findChild<SuggestSheet *>())
            return;
        if (!found) {
            showError(tr("The months were not read."), found.error());
            return;
        }
        if (found->tenants.isEmpty()) {
            m_shell.tell(m_shell.facts().customers.isEmpty()
                             ? tr("No line names a tenant yet: import Microsoft's files first")
                             : tr("Every tenant on hand belongs to a customer"));
            return;
        }
        auto *sheet = new SuggestSheet(m_theme, *m_parties, *found, knownSeller(m_memory), this);
        sheet->setAttribute(Qt::WA_DeleteOnClose);
        connect(sheet, &SuggestSheet::begun, this,
                [this](const TermsSuggestion &suggestion) { keepSeller(m_memory, suggestion); });
        connect(&m_shell, &ShellController::companyChanged, sheet, &QDialog::reject);
        sheet->open();
    });
}

//! On the screen that says what was saved, and takes it back.
void MainWindow::askTermsLists()
{
    if (!m_parties->terms() || findChild<TermsSheet *>())
        return;
    go(Place::Settings);
    (new TermsSheet(m_theme, *m_parties, this))->open();
}

void MainWindow::askContractEnd()
{
    if (findChild<PartySheet *>())
        return;
    if (PartySheet *sheet = contractEndSheet(m_theme, *m_parties, m_contracts->chosenContract(), this))
        sheet->open();
}

void MainWindow::askExportTerms()
{
    const QFileInfo file(m_shell.facts().path);
    const QString name = m_shell.pathFor(file.completeBaseName() + QStringLiteral("-terms.json"));
    const QString path = QFileDialog::getSaveFileName(this, tr("Export terms"), name, tr("Terms (*.json)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        m_parties->exportTo(path);
}

} // namespace counterfoil
