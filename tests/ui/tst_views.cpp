// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/palette/paletteview.h"
#include "ui/reconcile/reconcilecolumns.h"
#include "ui/shell/asksheet.h"
#include "ui/shell/savedviews.h"
#include "ui/shell/screen.h"
#include "ui/shell/viewssheet.h"
#include "ui/tables/tableview.h"
#include "ui/usage/chosenusage.h"
#include "ui/usage/usagecontroller.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

QMenu *viewsMenu(Desk &desk)
{
    for (QMenu *menu : desk.window.menuBar()->findChildren<QMenu *>()) {
        if (menu->actions().contains(desk.window.actions().saveView))
            return menu;
    }
    return nullptr;
}

//! As the menu shows them; the one that is shown with a star.
QStringList offered(Desk &desk)
{
    QMenu *menu = viewsMenu(desk);
    Q_EMIT menu->aboutToShow();
    QStringList names;
    for (const QAction *action : menu->actions()) {
        if (action->isSeparator())
            break;
        names << action->text() + (action->isChecked() ? QStringLiteral("*") : QString());
    }
    return names;
}

void choose(Desk &desk, const QString &name)
{
    Q_EMIT viewsMenu(desk)->aboutToShow();
    for (QAction *action : viewsMenu(desk)->actions()) {
        if (action->text() == name)
            action->trigger();
    }
}

void save(Desk &desk, const QString &name)
{
    QTimer::singleShot(0, &desk.window, [&desk, name] {
        auto *sheet = desk.window.findChild<AskSheet *>();
        QVERIFY(sheet);
        auto *go = sheet->findChild<QPushButton *>(QStringLiteral("go"));
        QVERIFY(!go->isEnabled()); // not without a name
        sheet->field().setText(name);
        go->click();
    });
    desk.window.actions().saveView->trigger();
}

int columnOf(const TableView &view, const QString &id)
{
    for (int column = 0; column < view.table()->columnCount(); ++column) {
        if (view.table()->columnLook(column).id == id)
            return column;
    }
    return -1;
}

QStringList causesOf(const TableView &view)
{
    QStringList ids;
    for (int column = 0; column < view.table()->columnCount(); ++column) {
        if (view.table()->columnLook(column).mark != noMark)
            ids << view.table()->columnLook(column).id;
    }
    return ids;
}

//! Turns over an entry of the list of columns.
void tick(TableView &view, const QString &name)
{
    view.openColumnMenu();
    QMenu *menu = view.findChildren<QMenu *>().last();
    for (QAction *entry : menu->actions()) {
        if (entry->text() == name) {
            entry->trigger();
            menu->close();
            return;
        }
    }
    QFAIL(qPrintable(name));
}

//! Whether Microsoft's amount, the causes and the others come to the local amount in every row and in the foot.
bool addsUp(const TableView &view)
{
    const TableModel &table = *view.table();
    const auto sumOf = [&](const std::function<QString(int)> &textOf) {
        Decimal sum;
        for (int column = 1; column < table.columnCount(); ++column) {
            const ColumnLook &look = table.columnLook(column);
            const QByteArray text = textOf(column).toLatin1();
            const Decimal amount = Decimal::parse(text).value_or(Decimal());
            if (look.id == u"local")
                sum -= amount;
            else if (look.kind == CellKind::Money)
                sum += amount;
        }
        return sum;
    };
    const QList<Cell> totals = table.totals();
    bool isRight = sumOf([&](int column) { return totals.at(column).copied; }).isZero();
    for (int row = 0; row < table.rowCount(); ++row)
        isRight = isRight && sumOf([&](int column) { return table.cell(row, column).copied; }).isZero();
    return isRight;
}

} // namespace

class TestViews final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aViewIsSavedChosenAndFoundAgain()
    {
        QSettings settings(ini(), QSettings::IniFormat);
        {
            Desk desk(38, {}, &settings);
            QVERIFY(desk.open());
            desk.window.go(Place::Reconcile);
            Screen &screen = *desk.window.screen(Place::Reconcile);
            TableView &table = *screen.table();
            QVERIFY(!desk.window.actions().editViews->isEnabled());
            screen.filter()->setText(QStringLiteral("cont"));
            table.setColumnShown(columnOf(table, QStringLiteral("state")), false);
            QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {},
                              {table.columnViewportPosition(columnOf(table, QStringLiteral("local"))) + 20, 10});
            QCOMPARE(table.table()->sortColumn(), columnOf(table, QStringLiteral("local")));
            save(desk, QStringLiteral("  Contoso   by size "));
            QCOMPARE(offered(desk), QStringList{QStringLiteral("Contoso by size*")});
            QVERIFY(desk.window.actions().editViews->isEnabled());
            desk.window.actions().firstView->trigger();
            QCOMPARE(screen.filter()->text(), QString());
            QVERIFY(table.isColumnShown(columnOf(table, QStringLiteral("state"))));
            QCOMPARE(table.table()->sortColumn(), -1);
            QCOMPARE(offered(desk), QStringList{QStringLiteral("Contoso by size")});
            desk.window.go(Place::Invoices);
            QCOMPARE(offered(desk), QStringList()); // each screen has its own
        }
        Desk desk(5, {}, &settings);
        desk.company->known.path = QStringLiteral("/tmp/another.counterfoil"); // they belong to no company file
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        choose(desk, QStringLiteral("Contoso by size"));
        Screen &screen = *desk.window.screen(Place::Reconcile);
        QCOMPARE(screen.filter()->text(), QStringLiteral("cont"));
        QVERIFY(!screen.table()->isColumnShown(columnOf(*screen.table(), QStringLiteral("state"))));
        QCOMPARE(screen.table()->table()->sortColumn(), columnOf(*screen.table(), QStringLiteral("local")));
        QCOMPARE(offered(desk), QStringList{QStringLiteral("Contoso by size*")});
    }
    void causesAreColumnsAsAPersonWishes()
    {
        QSettings settings(ini(), QSettings::IniFormat);
        const QString period = lookOf(markOf(Cause::Period)).code;
        {
            Desk desk(12, {}, &settings);
            desk.window.resize(1440, 900);
            QVERIFY(desk.open());
            desk.window.go(Place::Reconcile);
            TableView &table = *desk.window.screen(Place::Reconcile)->table();
            QTRY_COMPARE(causesOf(table).size(), 3);
            QCOMPARE(columnOf(table, othersId()), -1); // nothing is left for it
            tick(table, lookOf(markOf(Cause::Period)).name);
            QCOMPARE(columnOf(table, period), -1);
            QVERIFY(columnOf(table, othersId()) > 0);
            QVERIFY(addsUp(table));
            tick(table, lookOf(markOf(Cause::Unmapped)).name);
            QCOMPARE(causesOf(table), QStringList{lookOf(markOf(Cause::Price)).code});
            QVERIFY(addsUp(table));
            save(desk, QStringLiteral("prices"));
            desk.window.actions().firstView->trigger();
            QCOMPARE(causesOf(table).size(), 3);
            choose(desk, QStringLiteral("prices"));
            QCOMPARE(causesOf(table), QStringList{lookOf(markOf(Cause::Price)).code});
            desk.window.close();
        }
        Desk desk(12, {}, &settings);
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        TableView &table = *desk.window.screen(Place::Reconcile)->table();
        QCOMPARE(causesOf(table), QStringList{lookOf(markOf(Cause::Price)).code});
        QVERIFY(addsUp(table));
        tick(table, lookOf(markOf(Cause::Price)).name); // all of them are among the others
        QCOMPARE(causesOf(table), QStringList());
        QVERIFY(addsUp(table));
        tick(table, lookOf(markOf(Cause::Period)).name);
        QCOMPARE(causesOf(table), QStringList{period});
        QVERIFY(addsUp(table));
    }
    void theNewestWishIsTheLastToGo()
    {
        const Bridge bridge = wholeBridge();
        const auto code = [](Cause cause) { return lookOf(markOf(cause)).code; };
        ColumnLayout wishes;
        wishes.choose({code(Cause::Rounding), code(Cause::Period), code(Cause::Price)});
        const QList<Mark> musts{markOf(Cause::Unmapped), markOf(Cause::Late)};
        QCOMPARE(chosenCauses(bridge, 99, wishes),
                 musts + QList<Mark>({markOf(Cause::Period), markOf(Cause::Price), markOf(Cause::Rounding)}));
        QCOMPARE(chosenCauses(bridge, 3, wishes), musts + QList<Mark>{markOf(Cause::Rounding)});
        wishes.setHidden(code(Cause::Late), true);
        QCOMPARE(chosenCauses(bridge, 1, wishes), QList<Mark>{markOf(Cause::Unmapped)});
        QCOMPARE(chosenCauses(bridge, 99, wishes).size(), 4);
        wishes.choose({});
        QCOMPARE(ColumnLayout::fromMap(wishes.toMap()).chosen(), std::optional(QStringList()));
        QCOMPARE(chosenCauses(bridge, 99, ColumnLayout::fromMap(wishes.toMap())), QList<Mark>{markOf(Cause::Unmapped)});
        QVERIFY(!ColumnLayout::fromMap({}).chosen());
        QCOMPARE(chosenCauses(bridge, 99).size(), bridge.causes.size());
    }
    //! There is no view to rename: the R is not what a person looks for.
    void halfAChordIsNoFilter()
    {
        Desk desk(3);
        QVERIFY(desk.open());
        desk.window.go(Place::Customers);
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        QVERIFY(!desk.window.actions().editViews->isEnabled());
        Screen *customers = desk.window.screen(Place::Customers);
        const auto chord = [&] {
            customers->table()->setFocus();
            QTest::keyClick(customers->table(), Qt::Key_H, Qt::ControlModifier);
            QTest::keyClick(customers->table(), Qt::Key_R);
        };
        chord();
        QCOMPARE(customers->filter()->text(), QString());
        save(desk, QStringLiteral("Mine")); // then it means what it says
        QTRY_VERIFY(desk.window.actions().editViews->isEnabled());
        desk.window.activateWindow(); // the sheet was
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        const QSignalSpy wished(desk.window.actions().editViews, &QAction::triggered);
        chord();
        QCOMPARE(wished.size(), 1);
        QTRY_VERIFY(desk.window.findChild<ViewsSheet *>());
        desk.window.findChild<ViewsSheet *>()->reject();
        QCOMPARE(customers->filter()->text(), QString());
    }
    void theArrowInTheFilterOpensTheMenu()
    {
        Desk desk(3);
        QVERIFY(desk.open());
        desk.window.go(Place::Customers);
        save(desk, QStringLiteral("R&D"));
        QAction *arrow = nullptr;
        for (QAction *action : desk.window.screen(Place::Customers)->filter()->actions()) {
            if (action->toolTip() == u"Saved views")
                arrow = action;
        }
        QVERIFY(arrow);
        arrow->trigger();
        QVERIFY(viewsMenu(desk)->isVisible());
        QCOMPARE(viewsMenu(desk)->actions().first()->text(), QStringLiteral("R&&D"));
        viewsMenu(desk)->close();
    }
    void thePaletteFindsTheViewsOfEveryScreen()
    {
        Desk desk(5);
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        desk.window.screen(Place::Reconcile)->filter()->setText(QStringLiteral("bank"));
        save(desk, QStringLiteral("Zebra"));
        desk.window.actions().firstView->trigger();
        desk.window.go(Place::Invoices);
        desk.window.actions().palette->trigger();
        auto *palette = desk.window.findChild<PaletteView *>();
        QVERIFY(palette);
        auto *field = palette->findChild<QLineEdit *>();
        QTest::keyClicks(field, QStringLiteral("zebra"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(desk.window.place(), Place::Reconcile);
        QCOMPARE(desk.window.screen(Place::Reconcile)->filter()->text(), QStringLiteral("bank"));
    }
    void viewsAreRenamedAndDeleted()
    {
        Desk desk(3);
        QVERIFY(desk.open());
        desk.window.go(Place::Close);
        for (const char *name : {"One", "Two", "Three"})
            save(desk, QString::fromLatin1(name));
        const auto open = [&desk] {
            desk.window.actions().editViews->trigger();
            return desk.window.findChild<ViewsSheet *>();
        };
        ViewsSheet *sheet = open();
        QVERIFY(sheet);
        auto *list = sheet->findChild<QListWidget *>();
        auto *keep = sheet->findChild<QPushButton *>(QStringLiteral("save"));
        QCOMPARE(list->count(), 3);
        list->item(0)->setText(QStringLiteral("Two"));
        QVERIFY(!keep->isEnabled()); // "Two" is there already
        list->item(0)->setText(QStringLiteral(" "));
        QVERIFY(!keep->isEnabled());
        list->item(0)->setText(QStringLiteral("First"));
        QVERIFY(keep->isEnabled());
        list->setCurrentRow(1);
        for (QPushButton *button : sheet->findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == u"Delete")
                button->click();
        }
        sheet->reject(); // nothing of it holds
        QCOMPARE(offered(desk).size(), 3);
        QTRY_VERIFY(!desk.window.findChild<ViewsSheet *>());
        sheet = open();
        list = sheet->findChild<QListWidget *>();
        list->item(0)->setText(QStringLiteral("First"));
        delete list->takeItem(1);
        sheet->findChild<QPushButton *>(QStringLiteral("save"))->click();
        QCOMPARE(offered(desk).size(), 2);
        QCOMPARE(offered(desk).first(), QStringLiteral("First*"));
    }
    void kindsAndReportsArePartOfAView()
    {
        Desk desk(3);
        QVERIFY(desk.open());
        for (const auto &[place, view] : {std::pair(Place::Windows, QStringLiteral("renewals")),
                                          {Place::Reports, QStringLiteral("leakage/")},
                                          {Place::Usage, QStringLiteral("{\"groups\":[]}")}}) {
            Screen &screen = *desk.window.screen(place);
            QCOMPARE(screen.chosenView(), QString());
            screen.chooseView(view);
            QVERIFY2(screen.chosenView().startsWith(view), qPrintable(screen.chosenView()));
            screen.chooseView(QStringLiteral("no such"));
            QCOMPARE(screen.chosenView(), QString());
        }
    }
    void usageKeepsGroupsAndFilters()
    {
        UsageQuery query = usageQueryOf({}, {});
        QCOMPARE(usageViewOf(query), QString());
        QCOMPARE(query.groups, usageLayouts({}).first().groups);
        query.groups = {{UsageDimension::Tags, QStringLiteral("cost, center")}, {UsageDimension::Region, {}}};
        query.conditions = {{UsageDimension::Subscription, {}, QStringLiteral("0a1b"), QStringLiteral("Production")}};
        query.costOver = money("100.50");
        query.creditMissing = true;
        query.tag = QStringLiteral("env");
        UsageQuery now;
        now.tag = QStringLiteral("env");
        now.days = Days{Day::of(2026, 7, 1), Day::of(2026, 7, 2)};
        QCOMPARE(usageQueryOf(usageViewOf(query), now), query);
        for (const UsageSpan span : {UsageSpan::Day, UsageSpan::Week, UsageSpan::Month}) {
            QCOMPARE(usageQueryOf(usageViewOf(query, span), now), query);
            QVERIFY(usageSpanOf(usageViewOf(query, span)) == span);
        }
        for (const char *damaged :
             {"", "[", "{\"groups\":7}", "{\"conditions\":[{\"by\":\"tag\"},7]}", "{\"over\":\"x\"}"})
            QCOMPARE(usageViewOf(usageQueryOf(QString::fromLatin1(damaged), {})), QString());
    }
    void damagedViewsAreIgnored_data()
    {
        QTest::addColumn<QString>("kept");
        QTest::newRow("no JSON") << QStringLiteral("[{");
        QTest::newRow("an object") << QStringLiteral("{\"name\":\"A\"}");
        QTest::newRow("no names") << QStringLiteral("[{\"name\":7},{},3,{\"name\":\" \"}]");
        QTest::newRow("too long") << QStringLiteral("[\"%1\"]").arg(QString(300 * 1024, u'x'));
    }
    void damagedViewsAreIgnored()
    {
        QFETCH(const QString, kept);
        QSettings settings(ini(), QSettings::IniFormat);
        settings.setValue(QStringLiteral("views/close"), kept);
        SavedViews views(&settings);
        QVERIFY(views.of(QStringLiteral("close")).isEmpty());
        views.save(QStringLiteral("close"), {QStringLiteral("A"), {}});
        QCOMPARE(SavedViews(&settings).of(QStringLiteral("close")).size(), 1);
        views.replace(QStringLiteral("close"), {});
        QVERIFY(!settings.contains(QStringLiteral("views/close")));
    }
    void thereAreNotTooManyViews()
    {
        SavedViews views(nullptr);
        for (int i = 0; i < SavedViews::most + 5; ++i)
            views.save(QStringLiteral("close"), {QStringLiteral("View %1").arg(i), {}});
        QCOMPARE(views.of(QStringLiteral("close")).size(), SavedViews::most);
        views.save(QStringLiteral("close"),
                   {QStringLiteral("View 3"), {{QStringLiteral("filter"), QStringLiteral("x")}}});
        QCOMPARE(views.of(QStringLiteral("close")).size(), SavedViews::most);
    }

private:
    QString ini() const { return m_folder->filePath(QStringLiteral("window.ini")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestViews test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_views.moc"
