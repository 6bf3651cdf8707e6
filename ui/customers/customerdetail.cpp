// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/customers/customerdetail.h"

#include "core/terms/terms.h"
#include "ui/charts/monthbars.h"
#include "ui/format/amounts.h"
#include "ui/parties/partywords.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int mostContracts = 4; //!< rows, then it scrolls
constexpr int mostOrders = 3;
constexpr int orderRowHeight = 38; //!< two lines
} // namespace

CustomerDetail::CustomerDetail(const Theme &theme, QAction *change, QAction *map, QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    setMinimumWidth(320);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead(change, map));
    layout->addWidget(makeContracts());
    layout->addWidget(makeOrders());
    m_history = new QWidget;
    auto *inside = new QVBoxLayout(m_history);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(new RuleLine(theme, Qt::Horizontal));
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 0);
    m_chartTitle = new TextLabel(theme, FontRole::Heading);
    m_chartSums = new TextLabel(theme, FontRole::Caption, true);
    head->addWidget(m_chartTitle);
    head->addStretch();
    head->addWidget(m_chartSums);
    inside->addLayout(head);
    m_months = new MonthBars(theme);
    inside->addWidget(m_months);
    m_invoices = new TableView(theme);
    m_invoiceModel =
        new RecordTableModel<CustomerInvoice>(customerInvoiceShape(), customerInvoiceColumns(QString()), this);
    m_invoices->setTable(m_invoiceModel);
    addTable(*inside, m_invoices, tr("Invoices"), QStringLiteral("customerInvoices"));
    layout->addWidget(m_history, 1);
    m_note = new TextLabel(theme, FontRole::Body, true);
    m_note->setWordWrap(true);
    m_note->setContentsMargins(16, 14, 16, 14);
    layout->addWidget(m_note);
    layout->addStretch();
    connect(m_invoices, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const CustomerInvoice *invoice = m_invoiceModel->record(index.row()))
            Q_EMIT invoiceWanted(invoice->id, invoice->month);
    });
    connect(m_months, &PaintedList::itemActivated, this,
            [this](int month) { Q_EMIT monthWanted(m_months->months().at(month).month); });
}

QWidget *CustomerDetail::makeHead(QAction *change, QAction *map)
{
    auto *head = new QWidget;
    auto *layout = new QVBoxLayout(head);
    layout->setContentsMargins(16, 12, 16, 10);
    layout->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    m_name = new TextLabel(m_theme, FontRole::Title);
    m_name->setWordWrap(true);
    m_pill = new Pill(m_theme);
    row->addWidget(m_name, 1);
    row->addWidget(m_pill);
    layout->addLayout(row);
    m_facts = new TextLabel(m_theme, FontRole::Table, true);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_facts);
    m_billing = new TextLabel(m_theme, FontRole::Table, true);
    m_billing->setObjectName(QStringLiteral("billing"));
    m_billing->setWordWrap(true);
    m_billing->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_billing);
    m_bridge = new QPushButton(tr("Open in Reconcile"));
    m_bridge->setProperty("link", true);
    m_bridge->setFixedWidth(m_bridge->fontMetrics().horizontalAdvance(m_bridge->text()) + 8);
    auto *links = new QHBoxLayout;
    links->addWidget(m_bridge);
    links->addStretch();
    m_change = actionButton(m_theme, change);
    m_map = actionButton(m_theme, map);
    links->addWidget(m_change);
    links->addWidget(m_map);
    layout->addLayout(links);
    connect(m_bridge, &QPushButton::clicked, this, &CustomerDetail::bridgeWanted);
    return head;
}

QWidget *CustomerDetail::makeContracts()
{
    m_agreed = new QWidget;
    auto *layout = new QVBoxLayout(m_agreed);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_contracts = new TableView(m_theme);
    m_contractModel = new RecordTableModel<KnownContract>(contractShape(), contractColumns(), this);
    m_contracts->setTable(m_contractModel);
    addTable(*layout, m_contracts, tr("Contracts"), QStringLiteral("contracts"));
    return m_agreed;
}

QWidget *CustomerDetail::makeOrders()
{
    m_ordered = new QWidget;
    auto *layout = new QVBoxLayout(m_ordered);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_orders = new TableView(m_theme);
    m_orders->setRowHeight(orderRowHeight);
    m_orderModel = new RecordTableModel<OrderState>(customerOrderShape(), customerOrderColumns({}, {}), this);
    m_orders->setTable(m_orderModel);
    addTable(*layout, m_orders, tr("Purchase orders"), QStringLiteral("orders"));
    m_ordered->hide();
    return m_ordered;
}

void CustomerDetail::showOrders(const QList<OrderState> &orders, Day today)
{
    QStringList currencies;
    for (const OrderState &state : orders)
        currencies << state.order.currency.code();
    currencies.removeDuplicates();
    m_orderModel->setContents(customerOrderColumns(today, currencies.size() == 1 ? currencies.first() : QString()),
                              orders);
    m_ordered->setVisible(!orders.isEmpty());
    m_orders->fitRows(mostOrders);
}

void CustomerDetail::addTable(QVBoxLayout &layout, TableView *table, const QString &title, const QString &name)
{
    layout.addWidget(new RuleLine(m_theme, Qt::Horizontal));
    auto *heading = new TextLabel(m_theme, FontRole::Heading);
    heading->setText(title);
    heading->setContentsMargins(16, 6, 16, 6);
    layout.addWidget(heading);
    table->setObjectName(name);
    table->setAccessibleName(title);
    layout.addWidget(table);
}

void CustomerDetail::show(const CustomerRow &row, const KnownCustomer *customer, Month shown, const QString &home,
                          int digits)
{
    m_shown = shown;
    m_home = home;
    m_digits = digits;
    m_name->setText(row.name);
    m_months->setOwner(row.name);
    m_pill->show(Tone::Warn, row.stray      ? tr("No customer")
                             : row.held > 0 ? counted(row.held, tr("1 held by a guard"), tr("%1 held by guards"))
                                            : QString());
    QStringList facts;
    if (customer)
        facts << tr("%1, invoiced in %2").arg(customer->id, customer->currency);
    facts << (row.tenants.isEmpty() ? tr("No tenant") : row.tenants.join(QStringLiteral(", ")));
    if (!row.lastNumber.isEmpty())
        facts << tr("Last invoice %1, %2").arg(row.lastNumber, dayText(row.lastIssuedOn));
    m_facts->setText(facts.join(u'\n'));
    m_bridge->setVisible(row.worked);
    m_change->setVisible(!row.stray);
    m_map->setVisible(row.stray);
    m_contractModel->setRecords(customer ? customer->contracts : QList<KnownContract>());
    m_agreed->setVisible(m_contractModel->rowCount() > 0);
    m_contracts->fitRows(mostContracts);
}

void CustomerDetail::showBilling(const Customer *customer)
{
    m_billing->setVisible(customer != nullptr);
    if (!customer)
        return;
    const Party &party = customer->party;
    QStringList tax{tr("Tax %1").arg(customer->tax)};
    if (!party.vatId.isEmpty())
        tax << tr("VAT id %1").arg(party.vatId);
    tax << counted(customer->paymentDays, tr("due after 1 day"), tr("due after %1 days"));
    QStringList ways{party.email};
    if (!party.electronicAddress.id.isEmpty())
        ways << tr("e-invoices %1:%2").arg(party.electronicAddress.scheme, party.electronicAddress.id);
    if (!customer->purchaseOrder.isEmpty())
        ways << tr("order %1").arg(customer->purchaseOrder);
    ways.removeAll(QString());
    QStringList lines{addressText(party.address), tax.join(QStringLiteral(", ")), ways.join(QStringLiteral(", "))};
    lines.removeAll(QString());
    m_billing->setText(lines.join(u'\n'));
}

void CustomerDetail::showHistory(const CustomerHistory &history)
{
    m_invoiceModel->setColumns(customerInvoiceColumns(m_home));
    m_invoiceModel->setRecords(history.invoices);
    QList<MonthBar> bars;
    Decimal invoiced;
    Decimal cost;
    for (const CustomerMonth &month : history.months) {
        bars.append({month.month, month.invoiced, month.cost, month.month == m_shown});
        invoiced += month.invoiced;
        cost += month.cost;
    }
    m_months->setMonths(bars, m_home, m_digits);
    m_chartTitle->setText(tr("By month, %1").arg(m_home));
    const QString share = percentText(invoiced - cost, invoiced);
    m_chartSums->setText(
        tr("Margin %1 %2")
            .arg(amountText(invoiced - cost, m_digits), share.isEmpty() ? QString() : QStringLiteral("(%1)").arg(share))
            .trimmed());
    m_history->setVisible(!history.invoices.isEmpty());
    m_note->setVisible(history.invoices.isEmpty());
    m_note->setText(
        tr("Nothing was invoiced yet. Drafts appear here with the first lines of Microsoft that are theirs."));
}

void CustomerDetail::say(const QString &sentence)
{
    m_history->hide();
    m_note->setText(sentence);
    m_note->show();
}

QWidget *CustomerDetail::chart() const
{
    return m_history->isHidden() || m_months->months().isEmpty() ? nullptr : m_months;
}

QWidgetList CustomerDetail::regions() const
{
    QWidgetList all;
    if (m_agreed->isVisible())
        all << m_contracts;
    if (m_ordered->isVisible())
        all << m_orders;
    if (m_history->isVisible())
        all << m_months << m_invoices;
    return all;
}

void CustomerDetail::setDensity(Density density)
{
    for (TableView *table : tables())
        table->setDensity(density);
    m_contracts->fitRows(mostContracts);
    m_orders->fitRows(mostOrders);
}

} // namespace counterfoil
