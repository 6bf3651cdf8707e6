// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerorders.h"
#include "ui/customers/customerscolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

struct Customer;
class MonthBars;
class Pill;
class TableView;
class TextLabel;
class Theme;
enum class Density;

//! One customer beside the list: what was agreed, what was invoiced, how the months went.
class CustomerDetail final : public QWidget
{
    Q_OBJECT
public:
    //! `change` opens the form about a customer; `map` asks whose a tenant is that has none.
    CustomerDetail(const Theme &theme, QAction *change, QAction *map, QWidget *parent = nullptr);

    //! What is known at once; the history follows. `shown` is the month of the window.
    void show(const CustomerRow &row, const KnownCustomer *customer, Month shown, const QString &home, int digits);
    //! What the terms say about its invoices; null where they know no such customer.
    void showBilling(const Customer *customer);
    //! Its purchase orders; none hides them.
    void showOrders(const QList<OrderState> &orders, Day today);
    void showHistory(const CustomerHistory &history);
    //! In place of the history: it is read, or it was not.
    void say(const QString &sentence);
    TableView *invoices() const { return m_invoices; }
    QList<TableView *> tables() const { return {m_contracts, m_orders, m_invoices}; }
    //! What was invoiced month by month; null before that is known.
    QWidget *chart() const;
    QWidgetList regions() const;
    void setDensity(Density density);

Q_SIGNALS:
    void invoiceWanted(const QString &invoice, Month month);
    void monthWanted(Month month);
    void bridgeWanted();

private:
    QWidget *makeHead(QAction *change, QAction *map);
    QWidget *makeContracts();
    QWidget *makeOrders();
    void addTable(QVBoxLayout &layout, TableView *table, const QString &title, const QString &name);

    const Theme &m_theme;
    TextLabel *m_name = nullptr;
    Pill *m_pill = nullptr;
    QWidget *m_change = nullptr;
    QWidget *m_map = nullptr;
    TextLabel *m_facts = nullptr;
    TextLabel *m_billing = nullptr;
    QPushButton *m_bridge = nullptr;
    TextLabel *m_chartTitle = nullptr;
    TextLabel *m_chartSums = nullptr;
    MonthBars *m_months = nullptr;
    TextLabel *m_note = nullptr;
    QWidget *m_history = nullptr;
    QWidget *m_agreed = nullptr;  //!< the contracts with their heading
    QWidget *m_ordered = nullptr; //!< the purchase orders with their heading
    TableView *m_contracts = nullptr;
    TableView *m_orders = nullptr;
    TableView *m_invoices = nullptr;
    RecordTableModel<KnownContract> *m_contractModel = nullptr;
    RecordTableModel<OrderState> *m_orderModel = nullptr;
    RecordTableModel<CustomerInvoice> *m_invoiceModel = nullptr;
    Month m_shown;
    QString m_home;
    int m_digits = 2;
};

} // namespace counterfoil
