// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/charts/monthbars.h"
#include "ui/customers/customerdetail.h"
#include "ui/customers/customersscreen.h"
#include "ui/format/amounts.h"
#include "ui/parties/mapsheet.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! The screen of an opened window.
struct Visit
{
    explicit Visit(Desk &desk) : screen(*qobject_cast<CustomersScreen *>(desk.window.screen(Place::Customers)))
    {
        desk.window.go(Place::Customers);
        QTest::qWait(20);
        list = screen.findChild<TableView *>(QStringLiteral("list"));
        invoices = screen.findChild<TableView *>(QStringLiteral("customerInvoices"));
        months = screen.findChild<MonthBars *>();
    }
    int columnOf(const QString &name) const
    {
        for (int column = 0; column < list->table()->columnCount(); ++column) {
            if (list->table()->columnLook(column).name.startsWith(name))
                return column;
        }
        return -1;
    }
    void select(const QString &key, const QString &column) const
    {
        list->setCurrentIndex(list->table()->index(list->table()->rowOf(key), columnOf(column)));
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = screen.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    CustomersScreen &screen;
    TableView *list = nullptr;
    TableView *invoices = nullptr;
    MonthBars *months = nullptr;
};

QString keyOf(int number)
{
    return QStringLiteral("customer/") + customer(number).customer;
}

} // namespace

class TestCustomers final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ordersSayWhatIsLeft()
    {
        const Day today = Day::of(2026, 8, 17);
        Terms terms;
        for (const auto &[number, value, to] :
             {std::tuple("PO-1", "10000", Day::of(2026, 12, 31)), {"PO-2", "150", Day()}}) {
            PurchaseOrder order;
            order.id = QString::fromLatin1(number).toLower();
            order.number = QString::fromLatin1(number);
            order.customer = customer(1).customer;
            order.currency = *Currency::fromCode(u"EUR");
            order.value = money(value);
            order.during.to = to;
            terms.purchaseOrders << order;
        }
        PurchaseOrder other = terms.purchaseOrders.first();
        other.customer = customer(2).customer;
        terms.purchaseOrders << other;
        Invoice shown = invoice(1);
        shown.customer = customer(1).customer;
        shown.currency = QStringLiteral("EUR");
        shown.purchaseOrder = QStringLiteral("PO-1");
        shown.net = money("4000");
        shown.month = Month(2026, 7);
        Invoice before = shown; // as it was stored before it was made anew
        before.net = money("3000");
        Invoice earlier = shown;
        earlier.month = Month(2026, 6);
        earlier.net = money("500.50");
        Invoice second = earlier;
        second.purchaseOrder = QStringLiteral("PO-2");
        second.net = money("160");
        MonthPicture month;
        month.month = Month(2026, 7);
        month.invoices = {shown, invoice(2)};
        const QList<OrderState> states = customerOrders(terms, customer(1).customer, {before, earlier, second}, month);
        QCOMPARE(states.size(), 2); // the other customer's is not theirs
        QCOMPARE(states[0].left(), money("5499.50"));
        QCOMPARE(states[1].left(), money("-10"));
        QAction change;
        QAction map;
        CustomerDetail detail(sharedTheme(), &change, &map);
        detail.resize(460, 700);
        detail.setVisible(true);
        auto *table = detail.findChild<TableView *>(QStringLiteral("orders"));
        QVERIFY(!table->isVisible()); // none yet
        new QAbstractItemModelTester(table->table(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        detail.showOrders(states, today);
        QVERIFY(table->isVisible());
        QVERIFY(!table->accessibleName().isEmpty());
        QCOMPARE(table->table()->rowCount(), 2);
        QVERIFY(table->table()->cell(0, 0).second.contains(QStringLiteral("used, to")));
        QVERIFY(table->table()->cell(1, 0).second.contains(QStringLiteral("open end")));
        QCOMPARE(table->table()->cell(0, 2).copied, QStringLiteral("5499.50"));
        QCOMPARE(table->table()->cell(0, 3).text, QStringLiteral("Holds"));
        QCOMPARE(table->table()->cell(1, 3).text, QStringLiteral("Used up"));
        QVERIFY(table->table()->columnLook(1).name.endsWith(QStringLiteral("EUR")));
        for (const bool descending : {true, false}) {
            for (int column = 0; column < table->table()->columnCount(); ++column)
                table->table()->sort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        }
        detail.showOrders({}, today);
        QVERIFY(!table->isVisible());
    }
    void everyModelIsSound()
    {
        constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;
        FakeCompany company(7);
        RecordTableModel<CustomerRow> customers(customerShape(), customerColumns(false, QStringLiteral("EUR"), 2));
        RecordTableModel<KnownContract> contracts(contractShape(), contractColumns());
        RecordTableModel<CustomerInvoice> invoices(customerInvoiceShape(),
                                                   customerInvoiceColumns(QStringLiteral("EUR")));
        const QList<TableModel *> models{&customers, &contracts, &invoices};
        for (TableModel *model : models)
            new QAbstractItemModelTester(model, fatal, this);
        customers.setRecords(customerRows(company.shown, company.known));
        contracts.setRecords(company.known.customers.first().contracts);
        invoices.setRecords(historyOf(customer(1).customer, {}, company.shown).invoices);
        for (TableModel *model : models) {
            QVERIFY(model->rowCount() > 0);
            for (int column = 0; column < model->columnCount(); ++column) {
                model->sort(column, Qt::DescendingOrder);
                model->sort(column, Qt::AscendingOrder);
            }
            model->setFilter(QStringLiteral("no such row"));
            QCOMPARE(model->rowCount(), 0);
            model->setFilter({});
        }
        customers.setColumns(customerColumns(true, QStringLiteral("EUR"), 2));
    }
    void rowsAddUpToTheBridge()
    {
        FakeCompany company(20);
        const Bridge &bridge = company.shown.bridge;
        const QList<CustomerRow> rows = customerRows(company.shown, company.known);
        QCOMPARE(rows.size(), bridge.customers.size());
        QVERIFY(rows.first().stray);
        QList<const CustomerRow *> all;
        for (const CustomerRow &row : rows)
            all << &row;
        for (const bool narrow : {false, true}) {
            const QList<Cell> totals = customerTotals(all, int(all.size()), narrow, 2);
            const QList<CustomerColumn> columns = customerColumnsOf(narrow);
            QCOMPARE(totals.size(), columns.size());
            const auto total = [&](CustomerColumn column) { return totals[columns.indexOf(column)].copied; };
            QCOMPARE(total(CustomerColumn::Microsoft), bridge.microsoft.text(2));
            QCOMPARE(total(CustomerColumn::Invoiced), bridge.local.text(2));
            QCOMPARE(total(CustomerColumn::Margin), (bridge.local - bridge.localCost).text(2));
        }
        QCOMPARE(rows[1].held, 1); // every sixth is
        QCOMPARE(rows[2].held, 0);
        QCOMPARE(rows[1].lastNumber, QStringLiteral("INV-2026-00000"));
        QVERIFY(!rows[2].lastIssuedOn.isValid());
    }
    void aCustomerWithoutAnythingIsThereToo()
    {
        FakeCompany company(3);
        company.known.customers.append({QStringLiteral("new"), QStringLiteral("Brand New NV")});
        const QList<CustomerRow> rows = customerRows(company.shown, company.known);
        QCOMPARE(rows.last().name, QStringLiteral("Brand New NV"));
        QVERIFY(rows.last().microsoft.isZero() && rows.last().margin.isZero() && rows.last().invoices.isEmpty());
        // Before a month was worked out there is nothing to say about amounts.
        const QList<CustomerRow> before = customerRows({}, company.known);
        QVERIFY(!before.first().worked);
        const Cell amount = customerColumns(true, {}, 2)[2].cell(before.first());
        QCOMPARE(amount.text, QString(enDash));
    }
    void creditNotesCountAgainst()
    {
        MonthPicture month = picture(1);
        Invoice note = month.invoices.first();
        note.id = QStringLiteral("credit/INV-1/1");
        note.type = InvoiceType::CreditNote;
        note.credits = QStringLiteral("INV-1");
        note.net = money("100.00");
        month.invoices << note;
        const CustomerHistory history = historyOf(note.customer, {}, month);
        QCOMPARE(history.months.size(), 1);
        QCOMPARE(history.months.first().invoiced, month.invoices.first().net - money("100.00"));
        QCOMPARE(history.months.first().cost, customer(0).microsoft); // a credit note carries none
        QCOMPARE(history.invoices.last().net, money("-100.00"));
    }
    void historyIsTwelveMonthsWithoutHoles()
    {
        const MonthPicture month = picture(2);
        QList<Invoice> kept;
        for (const int back : {1, 3, 30}) {
            Invoice one = month.invoices[1];
            one.id += QString::number(back);
            one.month = month.month.plus(-back);
            one.service = {one.month.first(), one.month.last()};
            kept << one;
        }
        Invoice stale = month.invoices[1]; // kept when the month's draft was another
        stale.net = money("1.00");
        kept << stale;
        const CustomerHistory history = historyOf(month.invoices[1].customer, kept, month);
        QCOMPARE(history.invoices.size(), 4);
        QCOMPARE(history.invoices.first().month, month.month); // newest first
        QCOMPARE(history.months.size(), 12);
        QCOMPARE(history.months.last().invoiced, month.invoices[1].net);
        QVERIFY(history.months[9].invoiced.isZero());
        QVERIFY(!history.months[10].invoiced.isZero());
        QVERIFY(historyOf(QStringLiteral("nobody"), kept, month).months.isEmpty());
    }
    void barsStandToOneScale()
    {
        Theme theme;
        MonthBars bars(theme);
        bars.resize(360, bars.sizeHint().height());
        bars.setMonths({{Month(2026, 6), money("1000.00"), money("800.00"), false},
                        {Month(2026, 7), money("500.00"), money("600.00"), true},
                        {Month(2026, 8), money("-250.00"), money("0.00"), false}},
                       QStringLiteral("EUR"), 2);
        QVERIFY(std::abs(bars.invoicedRect(0).height() - 2 * bars.invoicedRect(1).height()) < 0.01);
        QVERIFY(bars.costRect(1).height() > bars.invoicedRect(1).height());
        QVERIFY(std::abs(bars.invoicedRect(2).top() - bars.invoicedRect(0).bottom()) < 0.01);
        QCOMPARE(bars.costRect(2).height(), 0.0);
        QVERIFY(bars.paintedItems()[1].name.contains(QStringLiteral("margin minus 100.00 EUR")));
        QVERIFY(bars.rect().contains(bars.invoicedRect(2).toAlignedRect()));
    }
    void theDetailSideFollows()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Visit visit(desk);
        visit.select(keyOf(2), QStringLiteral("Customer"));
        QTRY_COMPARE(visit.invoices->table()->rowCount(), 4);
        QCOMPARE(visit.months->months().size(), 4);
        QVERIFY(visit.months->months().last().current);
        QVERIFY(visit.says(customer(2).name));
        QVERIFY(visit.says(QStringLiteral("Last invoice INV-2026-00002")));
        const auto *contracts = visit.screen.findChild<TableView *>(QStringLiteral("contracts"));
        QCOMPARE(contracts->table()->cell(0, 0).text, QStringLiteral("contract-2"));
        QCOMPARE(contracts->table()->cell(0, 1).text, QStringLiteral("1 month"));
        visit.select(QStringLiteral("tenant/") + strayTenant().tenant, QStringLiteral("Customer"));
        QVERIFY(visit.says(QStringLiteral("Nobody is invoiced")));
        QVERIFY(!contracts->isVisible() && !visit.invoices->isVisible());
        QVERIFY(desk.window.actions().mapTenant->isEnabled() && !desk.window.actions().changeCustomer->isEnabled());
        const int act = visit.columnOf(QStringLiteral("Do"));
        QCOMPARE(visit.list->table()->cell(visit.list->currentIndex().row(), act).text, QStringLiteral("Map…"));
        Q_EMIT visit.list->buttonPressed(visit.list->currentIndex().siblingAtColumn(act));
        auto *map = desk.window.findChild<MapSheet *>();
        QVERIFY(map);
        map->reject();
    }
    void walkingFastAsksOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Visit visit(desk);
        QTRY_VERIFY(visit.list->currentIndex().isValid());
        QTest::qWait(100);
        const int before = desk.company->historyRead;
        for (int step = 0; step < 8; ++step)
            QTest::keyClick(visit.list, Qt::Key_Down);
        QTRY_COMPARE(desk.company->historyRead, before + 1);
        QTest::qWait(100);
        QCOMPARE(desk.company->historyRead, before + 1);
    }
    void amountsLeadToWhatTheyAreMadeOf()
    {
        Desk desk;
        QVERIFY(desk.open());
        {
            const Visit visit(desk);
            visit.select(keyOf(4), QStringLiteral("Microsoft"));
            QTest::keyClick(visit.list, Qt::Key_Return);
            QCOMPARE(desk.window.place(), Place::Reconcile);
            const TableView *bridge = desk.window.screen(Place::Reconcile)->table();
            QCOMPARE(bridge->table()->key(bridge->currentIndex().row()), keyOf(4));
        }
        const Visit visit(desk);
        visit.select(keyOf(3), QStringLiteral("Invoiced"));
        QTest::keyClick(visit.list, Qt::Key_Return);
        QCOMPARE(desk.window.place(), Place::Invoices);
        const TableView *cards = desk.window.screen(Place::Invoices)->findChild<TableView *>(QStringLiteral("list"));
        QCOMPARE(cards->table()->key(cards->currentIndex().row()), invoice(3).id);
    }
    void theMarginSaysWhyItIs()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Visit visit(desk);
        visit.select(keyOf(3), QStringLiteral("Margin"));
        QTest::keyClick(visit.list, Qt::Key_Return);
        QCOMPARE(desk.window.place(), Place::Customers);
        QVERIFY(desk.window.isWhyOpen());
        const WhyContent &why = desk.window.findChild<WhyPanel *>()->content();
        QCOMPARE(why.who, customer(3).name);
        QCOMPARE(why.amount, customer(3).local - customer(3).microsoft);
        QCOMPARE(why.terms.size(), 2);
        QCOMPARE(why.terms.first().amount + why.terms.last().amount, why.amount);
        QCOMPARE(why.sources.size(), 1); // its invoice, by its name
        QCOMPARE(why.sources.first().text, invoice(3).name());
        QCOMPARE(why.sources.first().amount, why.amount);
        visit.select(keyOf(4), QStringLiteral("Margin")); // it follows
        QCOMPARE(desk.window.findChild<WhyPanel *>()->content().who, customer(4).name);
        CustomerRow stray;
        stray.stray = stray.worked = true;
        QVERIFY(whyOfMargin(desk.shell.picture(), stray).isEmpty());
    }
    void theMarginsOfInvoicesAddUp()
    {
        MonthPicture month = picture(1);
        Invoice other = month.invoices.first();
        other.id = QStringLiteral("other");
        month.invoices << other;
        for (Invoice &one : month.invoices) { // each half a cent: together one
            one.homeRate = Decimal(1);
            one.net = money("10.005");
            one.lines.first().cost = money("7.00");
        }
        CompanyFacts facts;
        KnownCustomer known;
        known.id = customer(0).customer;
        facts.customers << known;
        month.bridge.customers.last().local = money("20.01");
        const QList<CustomerRow> rows = customerRows(month, facts);
        const WhyContent why = whyOfMargin(month, rows.last());
        QCOMPARE(why.amount, money("6.01"));
        QCOMPARE(why.sources.size(), 2);
        QCOMPARE(why.sources.first().amount + why.sources.last().amount, why.amount);
    }
    void anInvoiceOfAnotherMonthOpensThere()
    {
        Desk desk;
        QVERIFY(desk.open());
        const Visit visit(desk);
        visit.select(keyOf(3), QStringLiteral("Customer"));
        QTRY_COMPARE(visit.invoices->table()->rowCount(), 4);
        visit.invoices->setCurrentIndex(visit.invoices->table()->index(2, 0));
        QTest::keyClick(visit.invoices, Qt::Key_Return);
        QCOMPARE(desk.window.place(), Place::Invoices);
        QCOMPARE(desk.shell.month(), Month(2026, 5));
    }
    void whatWasNotReadSaysSo()
    {
        Desk desk;
        desk.company->historyFails = true;
        QVERIFY(desk.open());
        const Visit visit(desk);
        visit.select(keyOf(1), QStringLiteral("Customer"));
        QTRY_VERIFY(visit.says(QStringLiteral("the disk is gone")));
        QVERIFY(desk.window.message().contains(QStringLiteral("invoices were not read")));
        desk.company->historyFails = false;
        visit.select(keyOf(2), QStringLiteral("Customer"));
        QTRY_COMPARE(visit.invoices->table()->rowCount(), 4);
    }
    void aReadOnlyFileMapsNothing()
    {
        Desk desk;
        desk.company->known.readOnly = true;
        desk.company->known.readOnlyReason = QStringLiteral("open at E. de Vries");
        QVERIFY(desk.open());
        const Visit visit(desk);
        const auto isSaid = [](const Visit &one) {
            const QList<Pill *> pills = one.screen.findChildren<Pill *>();
            return std::any_of(pills.begin(), pills.end(), [](const Pill *pill) {
                return pill->isVisible() && pill->accessibleName() == u"Read-only";
            });
        };
        QVERIFY(isSaid(visit));
        const TableModel &model = *visit.list->table();
        const int act = model.columnCount() - 1;
        int strays = 0;
        for (int row = 0; row < model.rowCount(); ++row) {
            const Cell cell = model.cell(row, act);
            const bool maps = cell.text == u"Map…";
            strays += maps ? 1 : 0;
            QCOMPARE(cell.locked, maps ? QStringLiteral("open at E. de Vries") : QString());
        }
        QVERIFY(strays > 0);
        Desk open;
        QVERIFY(open.open());
        QVERIFY(!isSaid(Visit(open)));
    }
    void emptyAndFilteredSayWhatToDo()
    {
        Desk desk(0);
        desk.company->shown.bridge.customers.clear();
        desk.company->shown.invoices.clear();
        QVERIFY(desk.open());
        const Visit visit(desk);
        QVERIFY(visit.says(QStringLiteral("No customers yet")));
        Desk full;
        QVERIFY(full.open());
        const Visit other(full);
        auto *filter = other.screen.findChild<QLineEdit *>(QStringLiteral("filter"));
        filter->setText(QStringLiteral("no such customer"));
        QVERIFY(other.says(QStringLiteral("No row matches")));
        full.window.actions().escape->trigger();
        QCOMPARE(filter->text(), QString());
        QVERIFY(!other.says(QStringLiteral("No row matches")));
        filter->setText(QStringLiteral("no such customer"));
        auto *link = other.screen.findChild<QLabel *>(QStringLiteral("clearFilter"));
        QVERIFY(link && link->isVisible());
        Q_EMIT link->linkActivated(QStringLiteral("filter"));
        QVERIFY(filter->text().isEmpty() && !link->isVisible());
        filter->setText(QStringLiteral("contoso"));
        QCOMPARE(other.list->currentIndex().row(), 0); // its detail is of a row that is there
        QCOMPARE(other.list->table()->totals().first().text, QStringLiteral("1 of 39, filtered"));
    }
    void wideListsShowTenantsAndContracts()
    {
        Desk desk(38, {1920, 1080});
        QVERIFY(desk.open());
        const Visit visit(desk);
        QTRY_VERIFY(visit.columnOf(QStringLiteral("Tenant")) > 0);
        desk.window.resize(1280, 800);
        QTRY_COMPARE(visit.columnOf(QStringLiteral("Tenant")), -1);
        QTRY_VERIFY(visit.list->horizontalHeader()->length() <= visit.list->viewport()->width());
    }
    void thousandsOfCustomersAreShown()
    {
        Desk desk(5000);
        QVERIFY(desk.open());
        const Visit visit(desk);
        QCOMPARE(visit.list->table()->rowCount(), 5001);
        visit.list->table()->sort(visit.columnOf(QStringLiteral("Margin")), Qt::DescendingOrder);
        visit.list->table()->setFilter(QStringLiteral("customer 4711 SA"));
        QVERIFY(visit.list->table()->rowOf(keyOf(4711)) >= 0);
        QVERIFY(visit.list->table()->shownRecords() < 100); // and amounts with these digits
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestCustomers test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_customers.moc"
