// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/close/closecolumns.h"
#include "ui/format/fonts.h"
#include "ui/invoices/invoicescolumns.h"
#include "ui/prices/pricelistmodel.h"
#include "ui/reconcile/reconcilecolumns.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/screen.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! The customers by cause of a month, in a table of their own.
struct Bench
{
    explicit Bench(int customers = 6)
        : month(picture(customers)), model(reconcileShape(), reconcileColumns(chosen(2), month.bridge)),
          view(sharedTheme())
    {
        model.setRecords(reconcileRows(month.bridge));
        view.setTable(&model);
        view.resize(1100, 500);
        view.show();
    }
    QList<Mark> chosen(int most) const { return chosenCauses(month.bridge, most); }
    int columnOf(const QString &name) const
    {
        for (int column = 0; column < model.columnCount(); ++column) {
            if (model.columnLook(column).name == name)
                return column;
        }
        return -1;
    }
    //! As a person does it: press on the head's edge, pull, let go.
    void pull(int column, int by)
    {
        QHeaderView *header = view.horizontalHeader();
        const int edge = header->sectionViewportPosition(column) + header->sectionSize(column) - 2;
        const int middle = header->height() / 2;
        QTest::mousePress(header->viewport(), Qt::LeftButton, {}, {edge, middle});
        QTest::mouseMove(header->viewport(), {edge + by / 2, middle});
        QTest::mouseMove(header->viewport(), {edge + by, middle});
        QTest::mouseRelease(header->viewport(), Qt::LeftButton, {}, {edge + by, middle});
    }
    //! A double click on the head's edge.
    void fit(int column)
    {
        QHeaderView *header = view.horizontalHeader();
        const int edge = header->sectionViewportPosition(column) + header->sectionSize(column) - 2;
        QTest::mouseDClick(header->viewport(), Qt::LeftButton, {}, {edge, header->height() / 2});
    }
    void press(int column)
    {
        QHeaderView *header = view.horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 20, header->height() / 2});
    }

    MonthPicture month;
    RecordTableModel<ReconcileRow> model;
    TableView view;
};

} // namespace

class TestTables final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    //! By a right click and by the key: the button, what the menus do, copies and columns.
    void aRowHasItsMenu()
    {
        Desk desk;
        QVERIFY(desk.open());
        TableView *view = desk.window.screen(Place::Close)->table();
        const auto buttonOf = [view](int row) {
            for (int column = 0; column < view->table()->columnCount(); ++column) {
                if (view->table()->columnLook(column).kind == CellKind::Button)
                    return view->table()->cell(row, column).text;
            }
            return QString();
        };
        int first = 0; // below the heading of its stage
        while (first < view->table()->rowCount() && buttonOf(first).isEmpty())
            ++first;
        QVERIFY(first < view->table()->rowCount());
        view->select(view->table()->key(first));
        const auto entries = [view](QContextMenuEvent::Reason reason) {
            const QPoint at = view->visualRect(view->table()->index(1, 0)).center();
            QContextMenuEvent event(reason, at, view->viewport()->mapToGlobal(at));
            QCoreApplication::sendEvent(view->viewport(), &event);
            auto *menu = view->findChild<QMenu *>(QStringLiteral("rowMenu"));
            QStringList texts;
            for (const QAction *action : menu ? menu->actions() : QList<QAction *>()) {
                if (!action->isSeparator())
                    texts << action->text().remove(u'&');
            }
            delete menu;
            return texts;
        };
        const QStringList byKey = entries(QContextMenuEvent::Keyboard);
        QCOMPARE(view->currentIndex().row(), first);
        QVERIFY2(byKey.contains(QStringLiteral("Open the row")) &&
                     byKey.contains(QStringLiteral("Approve this invoice")) &&
                     byKey.contains(QStringLiteral("Copy as CSV")) && byKey.last() == u"Columns…",
                 qPrintable(byKey.join(u'|')));
        QCOMPARE(byKey.first(), buttonOf(first));
        entries(QContextMenuEvent::Mouse);
        QCOMPARE(view->currentIndex().row(), 1); // what was clicked
        Bench bench;                             // outside of a screen
        const QPoint at = bench.view.visualRect(bench.model.index(0, 0)).center();
        QContextMenuEvent event(QContextMenuEvent::Mouse, at, bench.view.viewport()->mapToGlobal(at));
        QCoreApplication::sendEvent(bench.view.viewport(), &event);
        auto *menu = bench.view.findChild<QMenu *>(QStringLiteral("rowMenu"));
        QVERIFY(menu);
        menu->actions().first()->isSeparator() ? menu->actions().at(1)->trigger() : menu->actions().first()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), bench.view.copiedText());
        menu->close();
    }
    void copiesEverySelectedRowAsItIsShown()
    {
        Bench bench;
        bench.view.selectRow(0);
        bench.view.selectionModel()->select(bench.model.index(2, 0),
                                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QStringList lines = bench.view.copiedText().split(u'\n');
        QCOMPARE(lines.size(), 2);
        const QStringList stray = lines[0].split(u'\t');
        QCOMPARE(stray.size(), bench.model.columnCount());
        QCOMPARE(stray[0], strayTenant().name);
        QCOMPARE(stray[1], QStringLiteral("892.10"));
        QCOMPARE(stray[2], QStringLiteral("-892.10")); // unmapped, with a minus that a sheet knows
        QVERIFY(lines[1].startsWith(customer(1).name + QStringLiteral("\t1,007.31\t"))); // no head, grouped as shown
    }
    void copiesAsCsvWithPlainAmountsAndNoFormula()
    {
        Bench bench(2);
        QList<ReconcileRow> rows = reconcileRows(bench.month.bridge);
        rows[0].name = QStringLiteral("=HYPERLINK(\"x\")");
        bench.model.setRecords(rows);
        bench.view.selectAll();
        const QStringList lines = bench.view.copiedCsv().split(u'\n');
        QCOMPARE(lines.size(), 1 + bench.model.rowCount()); // a line of heads
        QVERIFY2(lines[0].startsWith(QStringLiteral("\"Customer\",\"Microsoft, EUR\",")), qPrintable(lines[0]));
        QVERIFY2(lines[1].startsWith(QStringLiteral("\"'=HYPERLINK(\"\"x\"\")\",\"892.10\",\"-892.10\"")),
                 qPrintable(lines[1]));
        QVERIFY(lines[2].contains(QStringLiteral(",\"1000.00\",")));
        for (const QString &line : lines)
            QCOMPARE(line.count(QStringLiteral("\",\"")), bench.model.columnCount() - 1);
    }
    void copiesCardsWithEveryText()
    {
        RecordTableModel<InvoiceCard> cards(cardShape(), cardColumns());
        cards.setRecords(invoiceCards(picture(7)));
        TableView view(sharedTheme());
        view.setTable(&cards);
        view.selectAll();
        for (const QString &line : view.copiedText().split(u'\n'))
            QCOMPARE(line.count(u'\t'), 3);
        for (const QString &line : view.wholeCsv().split(u'\n'))
            QCOMPARE(line.count(QStringLiteral("\",\"")), 3); // the heads too
        QVERIFY(view.copiedText().contains(QStringLiteral("Contoso GmbH\t1–31 Jul\t1,150.00\tLarge change")) ||
                view.copiedText().contains(QStringLiteral("Contoso GmbH\t1–31 Jul\t1,150.00\t")));
    }
    void controlCCopiesTheRowsThatShiftTook()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        TableView *table = desk.window.screen(Place::Reconcile)->table();
        table->setCurrentIndex(table->model()->index(0, 0));
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(table, Qt::Key_Down, Qt::ShiftModifier);
        desk.window.actions().copyText->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 2);
        desk.window.actions().copyCsv->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text().count(u'\n'), 3); // under their heads
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u'"'));
    }
    void whyTellsTheAmountThatTheFrameStandsOn()
    {
        Desk desk(38, {1280, 800});
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        TableView *table = desk.window.screen(Place::Reconcile)->table();
        const auto &model = *static_cast<const RecordTableModel<ReconcileRow> *>(table->table());
        const auto place = [&model](const char *id) {
            for (int column = 0; column < model.columnCount(); ++column) {
                if (model.columnLook(column).id == QLatin1String(id))
                    return column;
            }
            return -1;
        };
        const auto enter = [table](int row, int column) {
            table->setCurrentIndex(table->model()->index(row, column));
            QTest::keyClick(table, Qt::Key_Return);
        };
        const int row = model.rowOf(QStringLiteral("customer/") + customer(2).customer);
        const ReconcileRow record = *model.record(row);
        const QString unmapped = lookOf(markOf(Cause::Unmapped)).code;
        QVERIFY(row >= 0 && place(qPrintable(unmapped)) > 0);
        enter(row, place(qPrintable(unmapped))); // a dash
        QVERIFY(!desk.window.isWhyOpen());
        const auto *panel = desk.window.findChild<WhyPanel *>();
        enter(row, place("microsoft"));
        QVERIFY(desk.window.isWhyOpen());
        QCOMPARE(panel->content().amount, record.microsoft);
        enter(row, place("local"));
        QCOMPARE(panel->content().amount, record.local);
        Decimal sum;
        for (const WhyTerm &term : panel->content().terms)
            sum += term.amount;
        QCOMPARE(sum, record.local);
    }
    void theColumnOfTheCurrentCellStays()
    {
        Bench bench;
        const Bridge bridge = wholeBridge();
        const Mark kept = markOf(Cause::Rounding); // 0.03, the least of all
        for (const int most : {1, 2, 5}) {
            QVERIFY(!chosenCauses(bridge, most).contains(kept));
            const QList<Mark> chosen = chosenCauses(bridge, most, {}, kept);
            QCOMPARE(chosen.size(), most);
            QVERIFY(chosen.contains(kept));
        }
        const QMap<Mark, Decimal> amounts{{kept, money("0.03")}, {markOf(Cause::Manual), money("-96.00")}};
        ReconcileRow row;
        row.amounts = amounts;
        QCOMPARE(othersOf(row, {markOf(Cause::Manual)}), money("0.03"));
        const WhyContent why = whyOfOthers(bench.month.bridge, customer(2), QStringLiteral("Contoso"), {});
        QCOMPARE(why.amount, customer(2).difference);
        QVERIFY(whyOfOthers(bench.month.bridge, customer(2), {}, {markOf(Cause::Price), markOf(Cause::Period)})
                    .amount.isZero());
    }
    void theWholeTableIsWrittenAsItIsShown()
    {
        Bench bench(12);
        bench.view.setColumnShown(bench.columnOf(QStringLiteral("State")), false);
        bench.press(bench.columnOf(QStringLiteral("Local")));
        bench.view.selectRow(1); // what is selected does not matter
        const QStringList all = bench.view.wholeCsv().split(u'\n');
        QCOMPARE(all.size(), 1 + bench.model.rowCount());
        QVERIFY2(!all.first().contains(QStringLiteral("\"State\"")), qPrintable(all.first()));
        for (int row = 0; row < bench.model.rowCount(); ++row)
            QVERIFY(all[row + 1].startsWith(u'"' + bench.model.cell(row, 0).text));
        bench.model.setFilter(customer(3).name);
        QVERIFY(bench.model.rowCount() > 0 && bench.model.rowCount() < all.size() - 1);
        QCOMPARE(bench.view.wholeCsv().count(u'\n'), bench.model.rowCount());
        bench.model.setFilter(QStringLiteral("no such row"));
        QVERIFY(bench.view.wholeCsv().isEmpty());
    }
    void theViewIsExported()
    {
        Desk desk;
        const QAction &act = *desk.window.actions().exportView;
        QVERIFY(!act.isEnabled() && act.toolTip().contains(QStringLiteral("company file")));
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        const TableView *table = desk.window.screen(Place::Reconcile)->table();
        const int rows = table->table()->rowCount();
        QTRY_VERIFY(act.isEnabled());
        const QTemporaryDir folder;
        QSignalSpy told(&desk.shell, &ShellController::taskEnded);
        const QString path = folder.filePath(QStringLiteral("reconcile.csv"));
        desk.window.writeView(path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.startsWith("\xEF\xBB\xBF\"")); // a sheet knows that it is UTF-8
        QCOMPARE(text.count("\r\n"), rows + 1);
        QCOMPARE(told.value(0).value(0).toString(), QStringLiteral("Wrote %1 rows to reconcile.csv").arg(rows));
        desk.window.writeView(QStringLiteral("/no/such/folder/reconcile.csv"));
        QVERIFY2(desk.window.message().contains(QStringLiteral("was not written")), qPrintable(desk.window.message()));
        QCOMPARE(told.size(), 1);
        desk.window.screen(Place::Reconcile)->filter()->setText(QStringLiteral("no such row"));
        QTRY_VERIFY(!act.isEnabled());
        QCOMPARE(act.toolTip(), QStringLiteral("The table has no row"));
    }
    void aChosenWidthStaysAndTheNameGivesWay()
    {
        Bench bench;
        const int state = bench.columnOf(QStringLiteral("State"));
        const int before = bench.view.columnWidth(state);
        const int name = bench.view.columnWidth(0);
        bench.pull(state, 0); // a press alone changes nothing
        QCOMPARE(bench.view.columnWidth(state), before);
        const int local = bench.columnOf(QStringLiteral("Local"));
        const int was = bench.view.columnWidth(local);
        bench.pull(local, 40);
        QCOMPARE(bench.view.columnWidth(local), was + 40);
        QCOMPARE(bench.view.columnWidth(0), name - 40);
        bench.view.resize(1000, 500);
        bench.model.setRecords(reconcileRows(bench.month.bridge));
        QCOMPARE(bench.view.columnWidth(local), was + 40);
        bench.pull(local, -200); // an amount is never cut
        const QFontMetrics metrics(moneyFont(FontRole::Table));
        QVERIFY(bench.view.columnWidth(local) >= metrics.horizontalAdvance(bench.model.cell(1, local).text) + 16);
    }
    void aDoubleClickOnAnEdgeFitsWhatIsVisible()
    {
        Bench bench;
        const QFontMetrics metrics(roleFont(FontRole::Table));
        int longest = 0;
        for (int row = 0; row < bench.model.rowCount(); ++row)
            longest = qMax(longest, metrics.horizontalAdvance(bench.model.cell(row, 0).text));
        bench.fit(0);
        const int fitted = bench.view.columnWidth(0);
        QVERIFY(fitted >= longest + 2 * cellPadding);
        QVERIFY2(fitted < longest + 100, qPrintable(QString::number(fitted)));
        QCOMPARE(bench.view.columnLayout().width(bench.model.columnLook(0).id), fitted); // as if it was pulled
        bench.view.resize(1300, 500);
        QCOMPARE(bench.view.columnWidth(0), fitted);
        const int state = bench.columnOf(QStringLiteral("State"));
        bench.pull(state, 120);
        const int pulled = bench.view.columnWidth(state);
        bench.fit(state);
        QVERIFY(bench.view.columnWidth(state) < pulled);
        QVERIFY(bench.view.columnWidth(state) >= HeaderView::wantedWidth(bench.model.columnLook(state)));
        QVERIFY(bench.view.columnWidth(state) >=
                CellDelegate::stateWidth(bench.model.cell(0, state)) + 2 * cellPadding);
    }
    void aFittedColumnLeavesRoomForOthers()
    {
        Bench bench(60);
        QList<ReconcileRow> rows = reconcileRows(bench.month.bridge);
        bench.fit(0);
        const int fitted = bench.view.columnWidth(0);
        rows.last().name = QString(300, u'W'); // far below
        bench.model.setRecords(rows);
        bench.fit(0);
        QCOMPARE(bench.view.columnWidth(0), fitted);
        rows.first().name = QString(300, u'W');
        bench.model.setRecords(rows);
        bench.fit(0);
        QCOMPARE(bench.view.columnWidth(0), bench.view.viewport()->width() * 2 / 3);
    }
    void orderWidthsAndSortingComeBack()
    {
        QVariantMap kept;
        {
            Bench bench;
            QHeaderView *header = bench.view.horizontalHeader();
            header->moveSection(header->visualIndex(bench.columnOf(QStringLiteral("Local"))), 1);
            bench.pull(bench.columnOf(QStringLiteral("Local")), 30);
            bench.press(bench.columnOf(QStringLiteral("Microsoft")));
            QCOMPARE(bench.model.sortColumn(), bench.columnOf(QStringLiteral("Microsoft")));
            kept = bench.view.columnLayout().toMap();
        }
        Bench bench;
        const QString first = bench.model.key(0);
        bench.view.setCurrentIndex(bench.model.index(3, 0));
        const QString current = bench.model.key(3);
        bench.view.setColumnLayout(ColumnLayout::fromMap(kept));
        QHeaderView *header = bench.view.horizontalHeader();
        QCOMPARE(header->logicalIndex(0), 0);
        QCOMPARE(header->logicalIndex(1), bench.columnOf(QStringLiteral("Local")));
        QCOMPARE(bench.model.sortDirection(), Qt::DescendingOrder);
        QVERIFY(bench.model.key(0) != first);
        QCOMPARE(bench.model.key(bench.view.currentIndex().row()), current);
        QVERIFY(header->isSortIndicatorShown());
        // Columns that come and go do not take the rest with them.
        bench.model.setColumns(reconcileColumns(bench.chosen(1), bench.month.bridge));
        QCOMPARE(header->logicalIndex(1), bench.columnOf(QStringLiteral("Local")));
        QCOMPARE(bench.model.sortColumn(), bench.columnOf(QStringLiteral("Microsoft")));
        bench.view.setColumnLayout({});
        QCOMPARE(header->logicalIndex(1), 1);
        QCOMPARE(bench.model.key(0), first);
    }
    void aHiddenColumnIsNeitherShownNorCopied()
    {
        Bench bench;
        const int state = bench.columnOf(QStringLiteral("State"));
        QVERIFY(state > 0);
        bench.view.selectRow(0);
        const qsizetype cells = bench.view.copiedText().count(u'\t');
        const int first = bench.view.columnWidth(0);
        bench.view.openColumnMenu();
        auto *menu = bench.view.findChild<QMenu *>();
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().first()->text() != bench.model.columnLook(0).name); // the first one stays
        for (QAction *column : menu->actions()) {
            if (column->text() == u"State")
                column->trigger();
        }
        menu->close();
        QVERIFY(!bench.view.isColumnShown(state));
        QVERIFY(bench.view.columnWidth(0) > first); // the name takes the room
        QCOMPARE(bench.view.copiedText().count(u'\t'), cells - 1);
        const QVariantMap kept = bench.view.columnLayout().toMap();
        Bench other;
        other.view.setColumnLayout(ColumnLayout::fromMap(kept));
        QVERIFY(!other.view.isColumnShown(state));
        other.view.setColumnShown(0, false);
        QVERIFY(other.view.isColumnShown(0));
        other.view.resetColumns();
        QVERIFY(other.view.isColumnShown(state));
    }
    void copiesInTheOrderOfTheColumns()
    {
        Bench bench;
        QHeaderView *header = bench.view.horizontalHeader();
        header->moveSection(header->visualIndex(bench.columnOf(QStringLiteral("Local"))), 1);
        bench.view.selectRow(1);
        QVERIFY(bench.view.copiedText().startsWith(QStringLiteral("Contoso GmbH\t1,150.00\t1,000.00")));
    }
    void damagedLayoutsAreIgnored()
    {
        const QVariantMap damaged{
            {QStringLiteral("widths"), QVariantMap{{QStringLiteral("local"), QStringLiteral("wide")},
                                                   {QStringLiteral("state"), -5},
                                                   {QStringLiteral("microsoft"), 1000000}}},
            {QStringLiteral("order"), QVariantList{7, QStringLiteral("No such"), QStringLiteral("state")}},
            {QStringLiteral("sortedBy"), QVariantMap{}},
        };
        Bench bench;
        const int width = bench.view.columnWidth(1);
        bench.view.setColumnLayout(ColumnLayout::fromMap(damaged));
        QCOMPARE(bench.view.columnWidth(1), width);
        QCOMPARE(bench.model.sortColumn(), -1);
        QCOMPARE(bench.view.horizontalHeader()->logicalIndex(1), 1);
    }
    void headingsKeepTheirHeightOverEveryChange()
    {
        RecordTableModel<InvoiceCard> cards(cardShape(), cardColumns());
        TableView view(sharedTheme());
        view.setTable(&cards);
        view.setRowHeight(46);
        const auto check = [&](int heading, int card) {
            for (int row = 0; row < cards.rowCount(); ++row)
                QCOMPARE(view.rowHeight(row), cards.isHeading(row) ? heading : card);
        };
        cards.setRecords(invoiceCards(picture(9)));
        check(27, 46);
        cards.toggle(0);
        check(27, 46);
        cards.toggle(0);
        check(27, 46);
        view.setDensity(Density::Compact);
        check(24, 43);
        cards.setRecords(invoiceCards(picture(1)));
        check(24, 43);
        cards.setRecords(invoiceCards(picture(30)));
        check(24, 43);
    }
    //! Laying out every row again for every row did not come to an end here.
    void veryManyRowsAreLaidOutOnce()
    {
        QList<BoardFinding> findings(1);
        findings.first().heading = true;
        for (int i = 0; i < 200000; ++i) {
            BoardFinding finding;
            finding.key = QString::number(i);
            finding.what = QStringLiteral("Finding %1").arg(i);
            findings << finding;
        }
        RecordTableModel<BoardFinding> model(findingShape(), findingColumns(QStringLiteral("EUR"), 2));
        TableView view(sharedTheme());
        view.setTable(&model);
        view.setRowHeight(38);
        view.resize(900, 600);
        view.show();
        model.setRecords(findings);
        QCOMPARE(view.rowHeight(0), 27);
        QCOMPARE(view.rowHeight(200000), 38);
        model.setRecords(findings.mid(1));
        QCOMPARE(view.rowHeight(0), 38);
    }
    void groupsOpenDownToThePrices()
    {
        PriceListModel prices;
        QAbstractItemModelTester tester(&prices, QAbstractItemModelTester::FailureReportingMode::QtTest);
        PriceListSheet sheet{{Month(2026, 8)}, Month(2026, 8), {}, 9, 5, 1};
        sheet.query.groupedBy = ListPriceColumn::Segment;
        sheet.groups = {{QStringLiteral("Commercial"), 0, 3}, {QString(), 3, 2}};
        prices.setSheet(sheet);
        QCOMPARE(prices.rowCount(), 2);
        QVERIFY(prices.rowLook(0).group && prices.rowLook(0).hasChildren && !prices.rowLook(0).open);
        QCOMPARE(prices.cell(0, 0).text, QStringLiteral("Commercial"));
        QCOMPARE(prices.cell(0, 0).second, QStringLiteral("3 prices"));
        QCOMPARE(prices.cell(1, 0).text, QStringLiteral("(none)"));
        QCOMPARE(prices.totals().first().text, QStringLiteral("5 of 9, filtered"));
        prices.toggle(1);
        QCOMPARE(prices.rowCount(), 4);
        prices.toggle(0);
        QCOMPARE(prices.rowCount(), 7); // a group, three prices, a group, two prices
        QCOMPARE(prices.position(0), -1);
        QCOMPARE(prices.position(3), 2);
        QCOMPARE(prices.position(5), 3);
        QVERIFY(!prices.rowLook(6).group);
        QCOMPARE(prices.rowLook(6).depth, 1);
        for (int row = 0; row < prices.rowCount(); ++row)
            QCOMPARE(prices.rowOf(prices.key(row)), row);

        ListPrice price;
        price.name = QStringLiteral("E3");
        QSignalSpy read(&prices, &QAbstractItemModel::dataChanged);
        prices.setPage(1, 0, QList<ListPrice>(5, price));
        QCOMPARE(read.size(), 2); // the prices of each group, and no group
        QCOMPARE(prices.cell(6, 0).text, QStringLiteral("E3"));
        QCOMPARE(prices.cell(4, 0).text, QStringLiteral("(none)"));

        sheet.view = 2;
        prices.setSheet(sheet);
        QCOMPARE(prices.rowCount(), 7); // what was open stays so
        prices.toggle(0);
        prices.toggle(1);
        QCOMPARE(prices.rowCount(), 2);
        prices.toggle(5); // there is no such row
        QCOMPARE(prices.rowCount(), 2);
    }
};

QTEST_MAIN(TestTables)
#include "tst_tables.moc"
