// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customersscreen.h"

#include "ui/customers/customerdetail.h"
#include "ui/format/spoken.h"
#include "ui/parties/changeline.h"
#include "ui/parties/customersheets.h"
#include "ui/parties/partiescontroller.h"
#include "ui/parties/partyform.h"
#include "ui/parties/partysheet.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int narrowDetail = 360;
constexpr int usualDetail = 400;
constexpr int wideDetail = 480;
constexpr int roomForBoth = 940;   //!< of the header, for both of its pills
constexpr int roomForDetail = 940; //!< of the screen; in a usual window there is less beside Why?
constexpr int wholeList = 990;     //!< under this width tenants and contracts are left to the detail side
} // namespace

CustomersScreen::CustomersScreen(const Theme &theme, ShellController &shell, PartiesController &parties,
                                 AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_parties(parties), m_actions(actions),
      m_header(new ScreenHeader(theme)), m_asking(new QTimer(this))
{
    setObjectName(QStringLiteral("customers"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_splitter = new KeptSplitter(QStringLiteral("sides"), Qt::Horizontal);
    m_splitter->addWidget(makeList());
    m_detail = new CustomerDetail(theme, actions.changeCustomer, actions.mapTenant);
    m_splitter->addWidget(m_detail);
    m_splitter->setStretchFactor(0, 1);
    for (int part = 0; part < 2; ++part)
        m_splitter->setCollapsible(part, false);
    layout->addWidget(m_splitter, 1);
    connect(m_splitter, &QSplitter::splitterMoved, this, &CustomersScreen::chooseColumns);
    m_asking->setSingleShot(true);
    m_asking->setInterval(askDelay);
    connect(m_asking, &QTimer::timeout, this, &CustomersScreen::ask);
    connect(m_detail, &CustomerDetail::invoiceWanted, this, &CustomersScreen::invoiceWanted);
    connect(m_detail, &CustomerDetail::monthWanted, this, &CustomersScreen::monthWanted);
    connect(m_detail, &CustomerDetail::bridgeWanted, this, [this] {
        if (const CustomerRow *row = current())
            Q_EMIT reconcileWanted(row->id, noMark);
    });
    connect(&m_parties, &PartiesController::termsChanged, this, [this] {
        if (const CustomerRow *row = current())
            showDetail(*row);
        Q_EMIT chosenChanged();
    });
    connect(&m_controller, &CustomersController::invoicesReady, this,
            [this](const QString &customer, const QList<Invoice> &kept) {
                m_kept = kept;
                m_keptOf = customer;
                showOrders();
                m_detail->showHistory(historyOf(customer, kept, m_shell.picture()));
            });
    connect(&m_controller, &CustomersController::failed, this, [this](const QString &what, const Error &error) {
        m_asked.clear(); // the next visit asks again
        m_detail->say(tr("%1 %2").arg(what, spoken(error.message())));
        Q_EMIT failed(what, error);
    });
}

QWidget *CustomersScreen::makeList()
{
    auto *region = new QWidget;
    region->setMinimumWidth(420);
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_filter = filterField(m_theme);
    m_header->addAct(m_filter);
    m_header->addAct(actionButton(m_theme, m_actions.newCustomer));
    layout->addWidget(m_header);
    layout->addWidget(changeLine(m_theme, m_parties));
    m_model = new RecordTableModel<CustomerRow>(customerShape(), customerColumns(false, {}, 2), this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("list"));
    m_table->setAccessibleName(tr("Customers"));
    m_table->setTable(m_model);
    m_empty = new EmptyState(m_theme);
    auto *filled = new QWidget;
    auto *inside = new QVBoxLayout(filled);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    inside->addWidget(new TotalsBar(m_theme, *m_table));
    m_place = new QStackedWidget;
    m_place->addWidget(filled);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showTable();
    });
    setFilter(m_filter, m_table);
    connect(m_table, &TableView::opened, this, &CustomersScreen::open);
    connect(m_table, &TableView::buttonPressed, this, [this](const QModelIndex &index) {
        m_table->setCurrentIndex(index);
        (chosenStray() ? m_actions.mapTenant : m_actions.newPrice)->trigger();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomersScreen::choose);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CustomersScreen::follow);
    return region;
}

const CustomerRow *CustomersScreen::current() const
{
    return m_model->record(m_table->currentIndex().row());
}

const KnownCustomer *CustomersScreen::known(const CustomerRow &row) const
{
    const QList<KnownCustomer> &customers = m_shell.facts().customers;
    const auto found = std::find_if(customers.begin(), customers.end(),
                                    [&](const KnownCustomer &customer) { return customer.id == row.id; });
    return row.stray || found == customers.end() ? nullptr : &*found;
}

QList<Column<CustomerRow>> CustomersScreen::columns()
{
    const Bridge &bridge = m_shell.picture().bridge;
    const QString currency = bridge.currency.isEmpty() ? m_shell.facts().currency : bridge.currency;
    m_model->setTotals([narrow = m_narrow, digits = bridge.digits](const QList<const CustomerRow *> &shown, int all) {
        return customerTotals(shown, all, narrow, digits);
    });
    return customerColumns(m_narrow, currency, bridge.digits, m_shell.lockedReason());
}

void CustomersScreen::refresh()
{
    m_controller.forget();
    m_asked.clear();
    const QList<CustomerRow> rows = customerRows(m_shell.picture(), m_shell.facts());
    m_model->setContents(columns(), rows);
    showHeader(rows);
    showTable();
    if (!m_next.isEmpty() && m_table->select(QStringLiteral("customer/") + m_next))
        m_next.clear();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    else
        choose();
}

void CustomersScreen::showHeader(const QList<CustomerRow> &rows)
{
    m_header->setTitle(m_shell.month().isValid() ? tr("Customers %1").arg(monthText(m_shell.month()))
                                                 : tr("Customers"));
    m_held = 0;
    m_strays = 0;
    for (const CustomerRow &row : rows) {
        m_held += row.held;
        m_strays += row.stray ? 1 : 0;
    }
    showPills();
}

//! A narrow window has room for one, and so has a file that is read-only: the total of the guards' column says how many
//! are held.
void CustomersScreen::showPills()
{
    const QString held =
        m_held > 0 ? counted(m_held, tr("1 draft held by guards"), tr("%1 drafts held by guards")) : QString();
    const QString strays =
        m_strays > 0 ? counted(m_strays, tr("1 tenant without a customer"), tr("%1 tenants without a customer"))
                     : QString();
    const bool isLocked = m_shell.facts().readOnly;
    const bool isBoth = m_header->width() >= roomForBoth && !isLocked;
    m_header->pill().show(Tone::Warn, isBoth || !strays.isEmpty() ? strays : held);
    isLocked ? m_header->secondPill().show(Tone::Neutral, tr("Read-only"), QStringLiteral("lock"))
             : m_header->secondPill().show(Tone::Warn, isBoth ? held : QString());
}

void CustomersScreen::showTable()
{
    const bool none = m_model->rowCount() == 0;
    m_place->setCurrentIndex(none ? 1 : 0);
    fitDetail();
    if (!none) {
        if (!current()) // the row whose detail is shown is not among those that are left
            m_table->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    if (!m_filter->text().isEmpty() && m_model->allRecords() > 0)
        m_empty->showFiltered();
    else
        m_empty->show(tr("No customers yet"),
                      tr("The terms name the customers and what they pay: import them, or begin with a new one."),
                      {m_actions.importTerms, m_actions.newCustomer});
}

void CustomersScreen::choose()
{
    const CustomerRow *row = current();
    if (!row || row->key == m_asked)
        return;
    m_asked = row->key;
    showDetail(*row);
    Q_EMIT chosenChanged();
    if (row->stray) {
        m_controller.forget();
        m_detail->say(tr("Nobody is invoiced for this tenant. Map it to a customer, and the drafts are remade."));
    } else if (isVisible()) {
        m_asking->start();
    }
}

void CustomersScreen::showDetail(const CustomerRow &row)
{
    const Bridge &bridge = m_shell.picture().bridge;
    m_detail->show(row, known(row), m_shell.month(), bridge.currency, bridge.digits);
    const Terms *terms = m_parties.terms() ? &m_parties.terms()->terms : nullptr;
    m_detail->showBilling(terms && !row.stray ? terms->customer(row.id) : nullptr);
    showOrders();
}

//! Once both the terms and the customer's invoices were read.
void CustomersScreen::showOrders()
{
    const CustomerRow *row = current();
    const TermsDocument *document = m_parties.terms().get();
    const bool known = row && !row->stray && row->id == m_keptOf && document;
    m_detail->showOrders(known ? customerOrders(document->terms, m_keptOf, m_kept, m_shell.picture())
                               : QList<OrderState>(),
                         m_shell.today());
}

QString CustomersScreen::chosenCustomer() const
{
    const CustomerRow *row = current();
    return row && !row->stray ? row->id : QString();
}

std::optional<std::pair<QString, QString>> CustomersScreen::chosenStray() const
{
    const CustomerRow *row = current();
    if (!row || !row->stray)
        return std::nullopt;
    return std::pair(row->id, row->name);
}

QList<StrayTenant> CustomersScreen::strays() const
{
    QList<StrayTenant> tenants;
    for (const BridgeCustomer &customer : m_shell.picture().bridge.customers) {
        if (!customer.tenant.isEmpty() && customer.customer.isEmpty())
            tenants.append({customer.tenant, customer.name});
    }
    return tenants;
}

void CustomersScreen::openSheet(PartySheet *sheet)
{
    if (!sheet)
        return;
    m_sheet = sheet;
    sheet->open();
}

void CustomersScreen::askChange()
{
    if (!m_sheet && m_actions.changeCustomer->isEnabled())
        openSheet(changeCustomerSheet(m_theme, m_parties, chosenCustomer(), strays(), this));
}

void CustomersScreen::askNew(const StrayTenant &owned)
{
    if (m_sheet)
        return;
    const Month month = m_shell.month().isValid() ? m_shell.month() : Month::of(m_shell.today());
    openSheet(newCustomerSheet(m_theme, m_parties, month.first(), strays(), owned, this));
    if (m_sheet)
        connect(m_sheet, &QDialog::accepted, this, [this] { m_next = m_sheet->form().text(QStringLiteral("id")); });
}

void CustomersScreen::ask()
{
    const CustomerRow *row = current();
    if (row && !row->stray && m_shell.company())
        m_controller.ask(*m_shell.company(), row->id);
}

//! An amount leads to what it is made of: Microsoft's to the bridge, the margin to Why?, the others to the invoice.
void CustomersScreen::open(const QModelIndex &index)
{
    const CustomerRow *row = m_model->record(index.row());
    if (!row)
        return;
    switch (customerColumnsOf(m_narrow).value(index.column())) {
    case CustomerColumn::Microsoft:
        Q_EMIT reconcileWanted(row->id, noMark);
        break;
    case CustomerColumn::Margin:
    case CustomerColumn::Share:
        if (const WhyContent why = whyOfMargin(m_shell.picture(), *row); !why.isEmpty())
            Q_EMIT whyWanted(why);
        else
            openInvoices(*row);
        break;
    case CustomerColumn::Name:
    case CustomerColumn::Tenants:
    case CustomerColumn::Contracts:
    case CustomerColumn::Invoiced:
    case CustomerColumn::Last:
    case CustomerColumn::State:
    case CustomerColumn::Act:
        openInvoices(*row);
        break;
    }
}

void CustomersScreen::follow()
{
    const CustomerColumn column = customerColumnsOf(m_narrow).value(m_table->currentIndex().column());
    const CustomerRow *row = current();
    if (row && (column == CustomerColumn::Margin || column == CustomerColumn::Share))
        Q_EMIT whyFollows(whyOfMargin(m_shell.picture(), *row));
}

//! The only one of the month; of several a person chooses in the list beside; without one the bridge says why.
void CustomersScreen::openInvoices(const CustomerRow &row)
{
    if (row.invoices.size() == 1)
        Q_EMIT invoiceWanted(row.invoices.first(), m_shell.month());
    else if (row.stray || row.invoices.isEmpty())
        Q_EMIT reconcileWanted(row.id, noMark);
    else
        m_detail->invoices()->setFocus();
}

void CustomersScreen::go(const QString &target)
{
    m_filter->clear();
    if (!m_table->select(QStringLiteral("customer/") + target))
        m_table->select(QStringLiteral("tenant/") + target);
    m_table->setFocus();
}

void CustomersScreen::arrange()
{
    const bool narrow = window()->width() < narrowWindow;
    const bool wide = window()->width() >= wideWindow;
    showPills();
    fitDetail();
    const int detail = narrow ? narrowDetail : wide ? wideDetail : usualDetail;
    m_splitter->suggest({m_splitter->width() - detail - m_splitter->handleWidth(), detail});
    // The table itself is laid out after this.
    QMetaObject::invokeMethod(this, &CustomersScreen::chooseColumns, Qt::QueuedConnection);
}

//! Beside Why? the list has its room.
void CustomersScreen::fitDetail()
{
    m_detail->setVisible(m_model->rowCount() > 0 && width() >= roomForDetail);
}

void CustomersScreen::chooseColumns()
{
    const bool narrow = m_table->width() < wholeList;
    if (narrow == std::exchange(m_narrow, narrow))
        return;
    const int column = m_table->currentIndex().column();
    m_model->setColumns(columns());
    if (column > 0) { // the same kind of column, or the name
        const qsizetype same = customerColumnsOf(narrow).indexOf(customerColumnsOf(!narrow).value(column));
        m_table->setCurrentIndex(m_model->index(m_table->currentIndex().row(), int(std::max<qsizetype>(same, 0))));
    }
}

void CustomersScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
    QMetaObject::invokeMethod(this, &CustomersScreen::showPills, Qt::QueuedConnection); // the header is laid out later
}

void CustomersScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    m_asking->start(); // nothing was asked while nobody looked
}

TableView *CustomersScreen::table() const
{
    for (TableView *table : m_detail->tables()) {
        if (table->hasFocus())
            return table;
    }
    return m_table;
}

QList<QAction *> CustomersScreen::rowActions(const TableView &table) const
{
    if (&table != m_table)
        return {};
    return {chosenStray() ? m_actions.mapTenant : m_actions.changeCustomer};
}

QWidget *CustomersScreen::chart() const
{
    return m_detail->chart();
}

void CustomersScreen::setDensity(Density density)
{
    m_table->setDensity(density);
    m_detail->setDensity(density);
}

QWidgetList CustomersScreen::regions() const
{
    return QWidgetList{m_place->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_filter} + m_detail->regions();
}

void CustomersScreen::showNothing(bool)
{
    refresh();
}

QString CustomersScreen::undoText() const
{
    return m_parties.canUndo() ? m_actions.undoParties->text() : QString();
}

void CustomersScreen::undo()
{
    m_parties.undo();
}

void CustomersScreen::change()
{
    m_actions.changeCustomer->trigger();
}

} // namespace counterfoil
