// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/customers/customerscolumns.h"
#include "ui/shell/screen.h"
#include "ui/theme/causes.h"

#include <QPointer>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class CustomerDetail;
class EmptyState;
class KeptSplitter;
class PartiesController;
class PartySheet;
class ScreenHeader;
class ShellController;
struct StrayTenant;
class TableView;
class Theme;

//! Who buys: what Microsoft charges for each, what they are invoiced, what is left, and what waits for a person.
class CustomersScreen final : public Screen
{
    Q_OBJECT
public:
    CustomersScreen(const Theme &theme, ShellController &shell, PartiesController &parties, AppActions &actions,
                    QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    QWidget *chart() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    QString undoText() const override;
    void undo() override;
    //! Puts the selection on a customer, or on a tenant that nobody owns.
    void go(const QString &target);
    //! The id of the customer in whose row a person is; empty in a tenant's.
    QString chosenCustomer() const;
    //! The tenant without a customer in whose row a person is, and its name.
    std::optional<std::pair<QString, QString>> chosenStray() const;
    void askChange();
    //! A new customer; of the tenant, where it has an id.
    void askNew(const StrayTenant &owned);

Q_SIGNALS:
    void invoiceWanted(const QString &invoice, Month month);
    void monthWanted(Month month);
    void reconcileWanted(const QString &target, Mark mark);
    void whyWanted(const WhyContent &why);
    //! Another margin is at hand; follows it where Why? is open.
    void whyFollows(const WhyContent &why);
    void failed(const QString &what, const Error &error);
    //! Another customer, or what is known of it.
    void chosenChanged();

protected:
    bool canChange() const override { return true; }
    void change() override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeList();
    void arrange();
    void fitDetail();
    void chooseColumns();
    //! For the width and the month at hand; the totals go with them.
    QList<Column<CustomerRow>> columns();
    void showHeader(const QList<CustomerRow> &rows);
    void showPills();
    void showTable();
    void choose();
    void ask();
    void open(const QModelIndex &index);
    void openInvoices(const CustomerRow &row);
    void follow();
    const CustomerRow *current() const;
    const KnownCustomer *known(const CustomerRow &row) const;
    void showDetail(const CustomerRow &row);
    void showOrders();
    QList<StrayTenant> strays() const;
    void openSheet(PartySheet *sheet);

    const Theme &m_theme;
    ShellController &m_shell;
    PartiesController &m_parties;
    AppActions &m_actions;
    CustomersController m_controller;
    QList<Invoice> m_kept; //!< invoices that were read last
    QString m_keptOf;      //!< of this customer
    ScreenHeader *m_header;
    QLineEdit *m_filter = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<CustomerRow> *m_model = nullptr;
    QStackedWidget *m_place = nullptr;
    EmptyState *m_empty = nullptr;
    KeptSplitter *m_splitter = nullptr;
    CustomerDetail *m_detail = nullptr;
    QTimer *m_asking = nullptr; //!< who walks the list fast asks for the last one only
    QString m_asked;            //!< the key whose history is shown or asked for
    bool m_narrow = false;
    int m_held = 0; //!< drafts, of all customers
    int m_strays = 0;
    QPointer<PartySheet> m_sheet; //!< while it is open
    QString m_next;               //!< a new customer to choose once it was read
};

} // namespace counterfoil
