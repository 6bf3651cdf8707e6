// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "tests/ui/madepartner.h"
#include "tests/ui/whysums.h"
#include "ui/company/workspacecompany.h"
#include "ui/reconcile/paircolumns.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/reconcile/whypanel.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QSettings>
#include <QTabBar>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

constexpr int patience = 60000;

//! Reconcile over a real company file.
struct Office
{
    Office(const QString &path, const Clock &clock, QSettings *settings = nullptr)
    {
        door.open = [&clock](const QString &file) { return WorkspaceCompany::open(file, clock); };
        shell = std::make_unique<ShellController>(door);
        window = std::make_unique<MainWindow>(sharedTheme(), *shell, clock, settings);
        window->resize(1440, 900);
        window->show();
        shell->open(path);
        isReady = QTest::qWaitFor([this] { return !shell->picture().isEmpty(); }, patience);
        window->go(Place::Reconcile);
        screen = qobject_cast<ReconcileScreen *>(window->screen(Place::Reconcile));
        table = screen->findChild<TableView *>(QStringLiteral("customers"));
        sides = screen->findChild<TableView *>(QStringLiteral("sides"));
        levels = screen->findChild<QTabBar *>();
        actions = {window->actions().levelInvoice, window->actions().levelCustomer,
                   window->actions().levelSubscription};
    }
    const RecordTableModel<ReconcileRow> &model() const
    {
        return *static_cast<const RecordTableModel<ReconcileRow> *>(table->table());
    }
    const Bridge &bridge() const { return shell->picture().bridge; }
    //! Goes to a level and waits for its rows.
    bool go(BridgeLevel level) const
    {
        actions.at(int(level))->trigger();
        return QTest::qWaitFor([this, level] { return screen->level() == level && model().rowCount() > 0; }, patience);
    }
    //! Chooses a row and waits for both sides of it.
    bool choose(int row) const
    {
        table->setCurrentIndex(model().index(row, 0));
        const ReconcileRow chosen = *model().record(row);
        return QTest::qWaitFor(
            [&] {
                const QList<Cell> totals = sides->table()->totals();
                return title().startsWith(wholeName(chosen)) && totals.size() > 5 &&
                       totals[2].copied == chosen.microsoft.text(2) && totals[5].copied == chosen.local.text(2);
            },
            patience);
    }
    QString title() const
    {
        for (const QLabel *label : screen->findChildren<QLabel *>()) {
            if (label->text().endsWith(QStringLiteral(", both sides")))
                return label->text();
        }
        return {};
    }
    int columnOf(const QString &id) const
    {
        int column = 0;
        while (column < model().columnCount() && model().columnLook(column).id != id)
            ++column;
        return column;
    }
    //! Rows of the first level.
    QList<int> rows() const
    {
        QList<int> found;
        for (int row = 0; row < model().rowCount(); ++row) {
            if (model().record(row)->depth == 0)
                found << row;
        }
        return found;
    }

    CompanyDoor door;
    std::unique_ptr<ShellController> shell;
    std::unique_ptr<MainWindow> window;
    ReconcileScreen *screen = nullptr;
    TableView *table = nullptr;
    TableView *sides = nullptr;
    QTabBar *levels = nullptr;
    QList<QAction *> actions;
    bool isReady = false;
};

const QList<BridgeLevel> &levels()
{
    static const QList<BridgeLevel> all{BridgeLevel::Invoice, BridgeLevel::Subscription, BridgeLevel::Customer};
    return all;
}

//! A desk whose answers come when the test says so.
class SlowDesk final : public ComparisonDesk
{
public:
    QFuture<Result<QList<BridgeGroup>>> rows(Month, BridgeLevel) override
    {
        rowAnswers.push_back(std::make_unique<QPromise<Result<QList<BridgeGroup>>>>());
        rowAnswers.back()->start();
        return rowAnswers.back()->future();
    }
    QFuture<Result<SideBySide>> sides(Month, BridgeRowName row) override
    {
        asked << row.customer + row.tenant;
        return ready<Result<SideBySide>>(SideBySide());
    }
    void answer(std::size_t at, const QString &name) const
    {
        BridgeGroup group{QStringLiteral("key"), customer(1), name};
        rowAnswers.at(at)->addResult(Result<QList<BridgeGroup>>(QList<BridgeGroup>{group}));
        rowAnswers.at(at)->finish();
    }

    std::vector<std::unique_ptr<QPromise<Result<QList<BridgeGroup>>>>> rowAnswers;
    QStringList asked;
};

} // namespace

class TestLevels final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        m_path = m_folder.filePath(QStringLiteral("a.counterfoil"));
        QVERIFY(makePartner(m_folder.path(), m_path, m_clock));
    }
    void rowsSumToTheBridge()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady);
        new QAbstractItemModelTester(office.table->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     this);
        const Bridge &bridge = office.bridge();
        QVERIFY(bridge.causes.size() > 1);
        QSet<qsizetype> counts;
        for (const BridgeLevel level : levels()) {
            QVERIFY(office.go(level));
            ReconcileRow sum;
            for (const int row : office.rows()) {
                const ReconcileRow &one = *office.model().record(row);
                sum.microsoft += one.microsoft;
                sum.local += one.local;
                sum.unexplained += one.unexplained;
                for (auto amount = one.amounts.begin(); amount != one.amounts.end(); ++amount)
                    sum.amounts[amount.key()] += amount.value();
            }
            counts << office.rows().size();
            QCOMPARE(sum.microsoft, bridge.microsoft);
            QCOMPARE(sum.local, bridge.local);
            QCOMPARE(sum.unexplained, bridge.unexplained);
            for (int cause = 0; cause < causeCount; ++cause)
                QCOMPARE(sum.amountOf(markOf(Cause(cause))), bridge.amountOf(Cause(cause)));
            // And so does the foot, in the columns of the level.
            const QList<Cell> totals = office.model().totals();
            QCOMPARE(totals.size(), office.model().columnCount());
            const int microsoft = level == BridgeLevel::Customer ? 1 : 2;
            QCOMPARE(totals[microsoft].copied, bridge.microsoft.text(2));
            QCOMPARE(office.model().columnLook(microsoft).name, QStringLiteral("Microsoft"));
        }
        QCOMPARE(counts.size(), 3);
    }
    void theLargestRemainderComesFirst()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady && office.go(BridgeLevel::Subscription));
        std::optional<std::tuple<Decimal, Decimal, Decimal>> last;
        for (const int row : office.rows()) {
            const ReconcileRow &one = *office.model().record(row);
            const std::tuple rank{one.unexplained.abs(), one.amountOf(markOf(Cause::Unmapped)).abs(),
                                  (one.local - one.microsoft).abs()};
            QVERIFY(!last || rank <= *last);
            last = rank;
        }
    }
    void buttonsAndActionsSayTheSame()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady);
        QCOMPARE(office.levels->count(), 3);
        QCOMPARE(office.levels->currentIndex(), int(BridgeLevel::Customer));
        office.levels->setFocus();
        QTest::keyClick(office.levels, Qt::Key_Right);
        QCOMPARE(office.screen->level(), BridgeLevel::Subscription);
        QVERIFY(office.window->actions().levelSubscription->isChecked());
        QCOMPARE(office.table->accessibleName(), QStringLiteral("Subscriptions by cause"));
        QVERIFY(office.go(BridgeLevel::Invoice));
        QCOMPARE(office.levels->currentIndex(), 0);
        QVERIFY(!office.window->actions().levelSubscription->isChecked());
        QCOMPARE(office.table->accessibleName(), QStringLiteral("Invoices by cause"));
        office.window->go(Place::Invoices);
        QVERIFY(!office.window->actions().levelInvoice->isEnabled());
        QCOMPARE(office.window->actions().levelInvoice->toolTip(), QStringLiteral("Go to Reconcile first"));
    }
    void pairsAreThoseOfTheRow()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady);
        new QAbstractItemModelTester(office.sides->model(), QAbstractItemModelTester::FailureReportingMode::QtTest,
                                     this);
        for (const BridgeLevel level : levels()) {
            QVERIFY(office.go(level));
            int matched = 0;
            for (const int row : office.rows()) {
                QVERIFY2(office.choose(row), qPrintable(office.model().record(row)->name));
                const auto &pairs = *static_cast<RecordTableModel<PairRow> *>(office.sides->table());
                for (int pair = 0; pair < pairs.rowCount(); ++pair)
                    matched += pairs.record(pair)->microsoft && pairs.record(pair)->local;
                for (int pair = pairs.rowCount() - 1; pair >= 0; --pair)
                    office.sides->table()->toggle(pair);
            }
            QVERIFY2(matched > 1, qPrintable(QString::number(int(level))));
        }
    }
    void theCustomerStaysChosen()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady);
        const int last = office.rows().last();
        QVERIFY(office.choose(last));
        const QString owner = office.model().record(last)->owner;
        for (const BridgeLevel level : levels()) {
            QVERIFY(office.go(level));
            QCOMPARE(office.model().record(office.table->currentIndex().row())->owner, owner);
        }
    }
    void enterSaysWhyOnEachLevel()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady);
        office.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(office.window.get()));
        auto *panel = office.window->findChild<WhyPanel *>();
        for (const BridgeLevel level : levels()) {
            QVERIFY(office.go(level));
            QVERIFY(office.choose(0));
            const ReconcileRow row = *office.model().record(0);
            office.table->setFocus();
            QTest::keyClick(office.table, Qt::Key_Return);
            QVERIFY(office.window->isWhyOpen());
            QCOMPARE(panel->content().who, wholeName(row));
            QCOMPARE(panel->content().amount, row.local - row.microsoft);
            QCOMPARE(sumOf(panel->content()), panel->content().amount);
            for (int column = 0; column < office.model().columnCount(); ++column) { // each cause by itself
                const Mark mark = office.model().columnLook(column).mark;
                if (mark == noMark || row.amountOf(mark).isZero())
                    continue;
                office.table->setCurrentIndex(office.model().index(0, column));
                QCOMPARE(panel->content().mark, mark);
                QCOMPARE(panel->content().amount, row.amountOf(mark));
                QCOMPARE(sumOf(panel->content()), row.amountOf(mark));
            }
            for (const auto &[id, amount] : {std::pair(QStringLiteral("microsoft"), row.microsoft),
                                             std::pair(QStringLiteral("local"), row.local)}) {
                office.table->setCurrentIndex(office.model().index(0, office.columnOf(id)));
                QCOMPARE(panel->content().amount, amount);
                QCOMPARE(sourcesOf(panel->content()), amount); // the lines of that side
            }
            QVERIFY(office.choose(0));
            office.sides->setFocus();
            office.sides->setCurrentIndex(office.sides->table()->index(0, 0));
            QTest::keyClick(office.sides, Qt::Key_Return);
            const auto &pairs = *static_cast<RecordTableModel<PairRow> *>(office.sides->table());
            QCOMPARE(panel->content().amount, pairs.record(0)->difference);
            QCOMPARE(sumOf(panel->content()), panel->content().amount);
            QVERIFY(panel->content().who.endsWith(wholeName(row)));
            office.window->actions().escape->trigger();
        }
    }
    void copiesWhereThePersonIs()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady && office.go(BridgeLevel::Subscription) && office.choose(0));
        office.window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(office.window.get()));
        const ReconcileRow row = *office.model().record(0);
        office.table->setFocus();
        office.window->actions().copyText->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(row.name + u'\t' + row.owner));
        office.window->actions().copyCsv->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(row.microsoft.text(2)));
        office.sides->setFocus();
        office.sides->setCurrentIndex(office.sides->table()->index(0, 0));
        office.window->actions().copyCsv->trigger();
        const auto &pairs = *static_cast<RecordTableModel<PairRow> *>(office.sides->table());
        const QString csv = QGuiApplication::clipboard()->text();
        QVERIFY2(csv.contains(pairs.record(0)->difference.text(2)), qPrintable(csv));
        QCOMPARE(csv.count(QStringLiteral("\",\"")), 2 * (office.sides->table()->columnCount() - 1)); // with its heads
    }
    void theLevelIsRemembered()
    {
        const QString ini = m_folder.filePath(QStringLiteral("window.ini"));
        {
            QSettings settings(ini, QSettings::IniFormat);
            Office office(m_path, m_clock, &settings);
            QVERIFY(office.isReady && office.go(BridgeLevel::Subscription));
            office.window->close();
        }
        QSettings settings(ini, QSettings::IniFormat);
        Office office(m_path, m_clock, &settings);
        QVERIFY(office.isReady);
        QCOMPARE(office.screen->level(), BridgeLevel::Subscription);
        QVERIFY(office.window->actions().levelSubscription->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(office.model().rowCount() > 0, patience);
        QCOMPARE(office.model().columnLook(0).name, QStringLiteral("Subscription"));
    }
    void whatAsksForACustomerGetsOne()
    {
        Office office(m_path, m_clock);
        QVERIFY(office.isReady && office.go(BridgeLevel::Invoice));
        QString customer;
        for (const BridgeCustomer &one : office.bridge().customers)
            customer = one.customer.isEmpty() ? customer : one.customer;
        office.screen->go(customer, noMark);
        QCOMPARE(office.screen->level(), BridgeLevel::Customer);
        QCOMPARE(office.model().record(office.table->currentIndex().row())->customer, customer);
    }
    void olderAnswersAreDropped()
    {
        SlowDesk desk;
        Desk made(3);
        made.company->comparisonDesk = &desk;
        QVERIFY(made.open());
        made.window.go(Place::Reconcile);
        AppActions &actions = made.window.actions();
        auto *table = made.window.screen(Place::Reconcile)->findChild<TableView *>(QStringLiteral("customers"));
        actions.levelInvoice->trigger();
        actions.levelSubscription->trigger();
        actions.levelInvoice->trigger();
        QCOMPARE(desk.rowAnswers.size(), 3U);
        QCOMPARE(table->table()->rowCount(), 0); // those of customers are none of this level
        desk.answer(2, QStringLiteral("newest"));
        QTRY_COMPARE(table->table()->rowCount(), 1);
        desk.answer(0, QStringLiteral("older"));
        desk.answer(1, QStringLiteral("other level"));
        QTest::qWait(20);
        QCOMPARE(table->table()->cell(0, 0).text, QStringLiteral("newest"));
        QCOMPARE(desk.asked.last(), customer(1).customer);
        made.shell.setMonth(Month(2026, 6)); // nothing there
        QTRY_COMPARE(table->table()->rowCount(), 0);
    }
    void withoutADeskThereAreCustomersOnly()
    {
        Desk made(3);
        QVERIFY(made.open());
        made.window.go(Place::Reconcile);
        QVERIFY(!made.window.actions().levelInvoice->isEnabled());
        QVERIFY(!made.window.screen(Place::Reconcile)->findChild<QTabBar *>()->isEnabled());
        auto *table = made.window.screen(Place::Reconcile)->findChild<TableView *>(QStringLiteral("customers"));
        QCOMPARE(table->table()->rowCount(), 4);
    }

private:
    QTemporaryDir m_folder;
    QString m_path;
    const FixedClock m_clock{QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)};
};

QTEST_MAIN(TestLevels)
#include "tst_levels.moc"
