// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/usage/madeusage.h"
#include "tests/ui/desk.h"
#include "tests/ui/whysums.h"
#include "ui/charts/chartfile.h"
#include "ui/format/words.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/actions.h"
#include "ui/tables/tableview.h"
#include "ui/usage/chipbutton.h"
#include "ui/usage/chosenusage.h"
#include "ui/usage/lostcreditpane.h"
#include "ui/usage/usagebars.h"
#include "ui/usage/usagecolumns.h"
#include "ui/usage/usagefigurebar.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagescreen.h"

#include <QAbstractItemModelTester>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPromise>
#include <QSignalSpy>
#include <QTabBar>

using namespace counterfoil;

namespace {

constexpr int rowsOfMonth = 3000;

//! A month with a spike on the 22nd, in two subscriptions, and one day without credit.
std::shared_ptr<const UsageTable> julyUsage()
{
    const Month july(2026, 7);
    QList<MadeRow> rows;
    for (int i = 0; i < rowsOfMonth; ++i) {
        const int day = i % 31 + 1;
        MadeRow row{day, day == 22 ? "3" : "1",
                    machine(i % 3 ? "Production" : "Analytics", "rg-" + QByteArray::number(i % 7),
                            "vm-" + QByteArray::number(i % 50))};
        row.credit = day == 5 ? "0" : "15";
        row.month = july;
        row.texts.insert(UsageText::Tags, i % 2 ? R"({"env":"prod"})" : R"({"env":"test"})");
        rows.append(row);
    }
    MadeRow culprit{22, "5000", machine("Production", "rg-lab", "gpu-forgotten")};
    culprit.month = july;
    rows.append(culprit);
    MadeUsage usage;
    usage.add(SourceKind::Usage, rows, july);
    return usage.table(july);
}

//! Answers from a table in memory.
class PlayedDesk final : public UsageDesk
{
public:
    QFuture<Result<UsageSheet>> sheet(Month month, QString, UsageQuery query) override
    {
        ++asked;
        if (later) {
            later->start();
            return later->future();
        }
        UsageSheet sheet;
        sheet.month = month;
        sheet.query = query;
        sheet.view = ++number;
        if (month != table->month)
            return madeup::ready<Result<UsageSheet>>(sheet);
        view = viewOf(table, query);
        sheet.currency = table->currency;
        sheet.currencies = {table->currency};
        sheet.allRows = table->rows();
        sheet.figures = {view.sums, 1, earnedCreditOf(*table), benefitCover(*table), Exact(4000)};
        sheet.chart = usageChart(*table, query);
        sheet.tagNames = table->tagNames();
        sheet.groups = view.groups;
        sheet.sums = view.sums;
        return madeup::ready<Result<UsageSheet>>(sheet);
    }
    //! A tenth of it came in June, and none in May.
    QFuture<Result<UsageChart>> months(Month, QString, UsageQuery query) override
    {
        const UsageMonthCost july = usageMonthCost(*table, query);
        UsageMonthCost june{Month(2026, 6), 1, {}};
        for (auto cost = july.costs.begin(); cost != july.costs.end(); ++cost)
            june.costs[cost.key()] = *cost / Exact(10);
        return madeup::ready<Result<UsageChart>>(usageByMonths({{Month(2026, 5), 0, {}}, june, july}));
    }
    QFuture<Result<QList<UsageLine>>> page(int, qint64 first, int count) override
    {
        pages << first;
        QList<UsageLine> lines;
        for (qint64 at = first; at < std::min<qint64>(first + count, qint64(view.order.size())); ++at)
            lines << line(view.order[std::size_t(at)]);
        return madeup::ready<Result<QList<UsageLine>>>(lines);
    }
    QFuture<Result<UsageOrigin>> origin(int, qint64 position) override
    {
        UsageOrigin origin;
        origin.line = line(view.order[std::size_t(position)]);
        origin.set = table->sets.first();
        origin.number = table->line[view.order[std::size_t(position)]] + 1;
        origin.unitPrice = origin.line.cost;
        origin.rate = Exact(1);
        return madeup::ready<Result<UsageOrigin>>(origin);
    }
    QFuture<Status> write(int, QString) override { return madeup::ready<Status>({}); }
    void forget() override {}

    UsageLine line(quint32 row) const
    {
        UsageLine made;
        made.day = table->dayOf(row);
        for (std::size_t i = 0; i < usageDimensions; ++i)
            made.texts[i] = table->text(row, UsageDimension(i));
        made.cost = table->cost.at(row);
        made.list = table->list.at(row);
        made.quantity = table->quantity.at(row);
        made.percentage = table->percentages[table->percentage[row]];
        return made;
    }

    std::shared_ptr<QPromise<Result<UsageSheet>>> later; //!< set: what is asked for comes when it says so
    std::shared_ptr<const UsageTable> table = julyUsage();
    UsageView view;
    int number = 0;
    int asked = 0;
    QList<qint64> pages;
};

//! The screen in its window, with the month read.
struct Visit
{
    explicit Visit(QSize size = {1440, 900}) : desk(5, size)
    {
        desk.company->usageDesk = &played;
        isReady = desk.open();
        desk.window.go(Place::Usage);
        isReady = isReady && QTest::qWaitFor([this] { return model().rowCount() > 0; });
    }
    UsageScreen &screen() { return *qobject_cast<UsageScreen *>(desk.window.screen(Place::Usage)); }
    UsageModel &model() { return *qobject_cast<UsageModel *>(screen().table()->model()); }
    TableView &table() { return *screen().table(); }
    QStringList column(int column)
    {
        QStringList texts;
        for (int row = 0; row < model().rowCount(); ++row)
            texts << model().cell(row, column).text;
        return texts;
    }

    PlayedDesk played;
    madeup::Desk desk;
    bool isReady = false;
};

} // namespace

//! The usage screen, from the day that stands out to the single row.
class TestUsage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsReadBeforeSomebodyLooks()
    {
        madeup::Desk desk(5);
        PlayedDesk played;
        desk.company->usageDesk = &played;
        QVERIFY(desk.open());
        QCOMPARE(played.asked, 0);
        desk.window.go(Place::Usage);
        QVERIFY(played.asked > 0);
    }

    void saysThatTheMonthIsRead()
    {
        madeup::Desk desk(5);
        PlayedDesk played;
        desk.company->usageDesk = &played;
        QVERIFY(desk.open());
        played.later = std::make_shared<QPromise<Result<UsageSheet>>>();
        desk.window.go(Place::Usage);
        auto &screen = *qobject_cast<UsageScreen *>(desk.window.screen(Place::Usage));
        const auto says = [&screen](const QString &text) {
            const QList<QLabel *> labels = screen.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
        };
        const QString reading = QStringLiteral("Reading the usage of July 2026");
        QVERIFY(says(reading) && says(QStringLiteral("Azure usage July 2026")));
        QVERIFY(!screen.bars().isVisible() && !screen.table()->isVisible()); // nothing hollow
        const auto later = std::exchange(played.later, nullptr);
        later->addResult(played.sheet(Month(2026, 7), {}, screen.controller().query()).result());
        later->finish();
        QTRY_VERIFY(screen.table()->isVisible() && screen.bars().isVisible());
        QVERIFY(!says(reading));
    }

    void groupsAndTotals()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        QCOMPARE(visit.column(0), QStringList{QStringLiteral("Contoso")});
        QCOMPARE(visit.model().totals().first().text, QStringLiteral("All rows"));
        visit.table().setCurrentIndex(visit.model().index(0, 0));
        QTest::keyClick(&visit.table(), Qt::Key_Right);
        QCOMPARE(visit.column(0),
                 (QStringList{QStringLiteral("Contoso"), QStringLiteral("Production"), QStringLiteral("Analytics")}));
        QTest::keyClick(&visit.table(), Qt::Key_Left);
        QCOMPARE(visit.model().rowCount(), 1);
    }

    //! From spike to resource in two steps: a click on the day, Enter.
    void fromSpikeToResource()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        UsageBars &bars = visit.screen().bars();
        QCOMPARE(bars.chart().spike(), 21);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(21).center().toPoint());
        QVERIFY(QTest::qWaitFor([&] { return visit.model().sheet().query.days.has_value(); }));
        const QModelIndex current = visit.table().currentIndex();
        QVERIFY(visit.model().position(current.row()) >= 0);
        QVERIFY(QTest::qWaitFor([&] { return visit.model().cell(current.row(), 0).text.contains(u"gpu-forgotten"); }));
        QTest::keyClick(&visit.table(), Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return visit.desk.window.isWhyOpen(); }));
        QVERIFY(visit.model().totals().first().text.endsWith(QStringLiteral(", filtered")));
        // the same day again: every day
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(21).center().toPoint());
        QVERIFY(QTest::qWaitFor([&] { return !visit.model().sheet().query.days.has_value(); }));
    }

    void rowsComeInPages()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        QAbstractItemModelTester tester(&visit.model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        UsageQuery query = visit.screen().controller().query();
        query.groups.clear();
        UsageSheet sheet = visit.played.sheet(Month(2026, 7), {}, query).result().value();
        visit.played.pages.clear();
        visit.model().setSheet(sheet);
        QCOMPARE(visit.model().rowCount(), rowsOfMonth + 1);
        visit.played.pages.clear();
        QCOMPARE(visit.model().cell(2000, 0).text, QStringLiteral("…"));
        QCOMPARE(visit.played.pages, QList<qint64>{1792});
        visit.model().cell(2001, 0); // asked for once
        QCOMPARE(visit.played.pages.size(), 1);
        QVERIFY(QTest::qWaitFor([&] { return visit.model().cell(2000, 0).text != u"…"; }));
        visit.model().setPage(-1, 0, {}); // of an older sheet
        QVERIFY(visit.model().cell(2000, 0).text != u"…");
    }

    void typingFilters()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        auto *field = visit.screen().findChild<QLineEdit *>(QStringLiteral("filter"));
        QVERIFY(field);
        field->setText(QStringLiteral("tag:env=prod subscription:Production"));
        QVERIFY(QTest::qWaitFor([&] { return visit.model().sheet().sums.rows == 1000; }));
        field->setText(QStringLiteral("nothing like it"));
        QVERIFY(QTest::qWaitFor([&] { return visit.model().rowCount() == 0; }));
        const auto isLinkShown = [&visit] {
            const QList<QLabel *> links = visit.screen().findChildren<QLabel *>(QStringLiteral("clearFilter"));
            return std::any_of(links.begin(), links.end(), [](const QLabel *link) { return link->isVisible(); });
        };
        QVERIFY(isLinkShown() && !visit.table().isVisible());
        QTRY_VERIFY(visit.screen().bars().isHidden()); // no empty axis
        QVERIFY(!visit.screen().chart());
        QVERIFY(visit.screen().clearFilter());
        QVERIFY(QTest::qWaitFor([&] { return visit.model().rowCount() == 1; }));
        QVERIFY(visit.table().isVisible() && !isLinkShown());
        QTRY_VERIFY(visit.screen().bars().isVisible());
    }

    void chipsGoAway()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        const auto chips = [&visit] { return visit.screen().findChildren<ChipButton *>(); };
        QVERIFY(QTest::qWaitFor([&] { return chips().size() == 3; }));
        chips().first()->click();
        QVERIFY(QTest::qWaitFor([&] { return visit.model().rowCount() == 2; }));
        QCOMPARE(visit.column(0), (QStringList{QStringLiteral("Production"), QStringLiteral("Analytics")}));
    }

    void onlyAGroup()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        visit.table().setCurrentIndex(visit.model().index(0, 0));
        Q_EMIT visit.table().customContextMenuRequested(QPoint(20, 10));
        auto *menu = visit.table().findChild<QMenu *>();
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto only = std::find_if(actions.begin(), actions.end(), [](const QAction *action) {
            return action->text().contains(QStringLiteral("Contoso"));
        });
        QVERIFY(only != actions.end());
        (*only)->trigger();
        menu->close();
        QVERIFY(QTest::qWaitFor([&] { return visit.model().rowCount() == 2; }));
        const UsageQuery query = visit.screen().controller().query();
        QCOMPARE(query.conditions.size(), 1);
        QCOMPARE(query.groups.size(), 2);
        QCOMPARE(filterChips(query).first().text, QStringLiteral("Contoso"));
    }

    void sortingIsAskedOfTheDesk()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        const int cost = visit.model().sortColumn();
        visit.model().sort(0, Qt::AscendingOrder);
        QVERIFY(QTest::qWaitFor([&] { return visit.model().sortColumn() == 0; }));
        QVERIFY(cost != 0);
        QCOMPARE(visit.model().sheet().query.sortedBy, UsageColumn::Resource);
        QCOMPARE(visit.model().sheet().query.descending, false);
    }

    void daysByKeyboard()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        UsageBars &bars = visit.screen().bars();
        bars.setFocus(Qt::TabFocusReason);
        QTest::keyClick(&bars, Qt::Key_Right);
        QTest::keyClick(&bars, Qt::Key_Return);
        QVERIFY(QTest::qWaitFor([&] { return visit.model().sheet().query.days.has_value(); }));
        QCOMPARE(visit.model().sheet().query.days->from, Day::of(2026, 7, 2));
        QVERIFY(bars.paintedItems().at(21).name.contains(QStringLiteral("Spike")));
    }

    void barsAreWeeks()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        UsageBars &bars = visit.screen().bars();
        auto *spans = visit.screen().findChild<QTabBar *>();
        QCOMPARE(spans->count(), 3);
        QVERIFY(visit.desk.window.actions().usageDay->isChecked());
        visit.desk.window.actions().usageWeek->trigger();
        QCOMPARE(spans->currentIndex(), 1);
        QCOMPARE(bars.chart().days.size(), 5);
        QCOMPARE(bars.paintedItems().size(), 5);
        QVERIFY(bars.paintedItems().first().name.startsWith(QStringLiteral("Week 27, ")));
        QVERIFY(!bars.paintedItems().at(3).name.contains(QStringLiteral("Spike")));
        QVERIFY(chartSvg(bars).contains("Cost per week"));
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(1).center().toPoint());
        const Days second{Day::of(2026, 7, 6), Day::of(2026, 7, 12)};
        QVERIFY(QTest::qWaitFor([&] { return visit.model().sheet().query.days == second; }));
        QCOMPARE(visit.model().sheet().sums.cost, bars.chart().days[1].total);
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(1).center().toPoint());
        QVERIFY(QTest::qWaitFor([&] { return !visit.model().sheet().query.days; }));
    }

    //! They follow the filter; a click opens the month.
    void barsAreMonths()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        UsageBars &bars = visit.screen().bars();
        auto *spans = visit.screen().findChild<QTabBar *>();
        spans->setCurrentIndex(2);
        QVERIFY(visit.desk.window.actions().usageMonth->isChecked());
        QVERIFY(QTest::qWaitFor([&] { return bars.chart().span == UsageSpan::Month; }));
        QCOMPARE(bars.chart().days.size(), 3);
        QCOMPARE(bars.chart().days[2].total, visit.model().sheet().sums.cost);
        UsageQuery query = visit.screen().controller().query();
        query.conditions = {{UsageDimension::ResourceGroup, {}, QStringLiteral("rg-lab"), {}}};
        visit.screen().chooseView(usageViewOf(query, UsageSpan::Month));
        QVERIFY(QTest::qWaitFor([&] { return bars.chart().days[2].total == Exact(5000); }));
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.paintedItems().first().rect.center());
        QCOMPARE(visit.desk.shell.month(), Month(2026, 7)); // May has no usage
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.paintedItems().at(1).rect.center());
        QCOMPARE(visit.desk.shell.month(), Month(2026, 6));
    }

    void narrowTablesLeaveColumnsOut()
    {
        Visit visit({1280, 800});
        QVERIFY(visit.isReady);
        const int all = visit.model().columnCount();
        visit.model().setNarrow(true);
        QVERIFY(visit.model().columnCount() < all);
        visit.model().setNarrow(false);
        QCOMPARE(visit.model().columnCount(), all);
    }

    void aMonthWithoutUsage()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        visit.desk.shell.setMonth(Month(2026, 6));
        QVERIFY(QTest::qWaitFor([&] { return visit.model().rowCount() == 0; }));
        QVERIFY(visit.model().sheet().isEmpty());
    }

    void theChartIsAFile()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        const QByteArray svg = chartSvg(visit.screen().bars());
        QVERIFY(svg.contains("<svg") && svg.contains("Spike"));
        QVERIFY(visit.screen().chart() == &visit.screen().bars());
        const QImage png = QImage::fromData(chartPng(visit.screen().bars()));
        QCOMPARE(png.size(), visit.screen().bars().size() * 2);
    }

    //! Analytics has no credit on the 5th, of 32 rows; Production neither, of 65, nor for its culprit of the 22nd.
    void lostCreditBySubscription()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        QAction &credit = *visit.desk.window.actions().usageCredit;
        QVERIFY(credit.isEnabled());
        QVERIFY(!visit.screen().showsCredit());
        credit.trigger();
        QVERIFY(visit.screen().showsCredit());
        TableModel &model = *visit.table().table();
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const auto texts = [&model](int row) {
            QStringList all;
            for (int column = 0; column < model.columnCount(); ++column) {
                const Cell cell = model.cell(row, column);
                all << (cell.copied.isEmpty() ? cell.text : cell.copied);
            }
            return all;
        };
        const QString fifth = dayAndMonthText(Day::of(2026, 7, 5));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(texts(0), (QStringList{QStringLiteral("Contoso"), QStringLiteral("Production"),
                                        fifth + QStringLiteral(", ") + dayAndMonthText(Day::of(2026, 7, 22)),
                                        QStringLiteral("2"), QStringLiteral("Some rows of these days have none"),
                                        QStringLiteral("5065.00"), QStringLiteral("759.75")}));
        QCOMPARE(texts(1), (QStringList{QStringLiteral("Contoso"), QStringLiteral("Analytics"), fifth,
                                        QStringLiteral("1"), QStringLiteral("No row of these days has credit"),
                                        QStringLiteral("32.00"), QStringLiteral("4.80")}));
        QCOMPARE(model.totals().first().text, QStringLiteral("2 subscriptions"));
        QCOMPARE(model.totals().last().copied, QStringLiteral("764.55"));
        QVERIFY(model.columnLook(6).isRight());
        QVERIFY(visit.table().wholeCsv().contains(QStringLiteral("759.75")));
        QTRY_VERIFY(visit.desk.window.actions().exportView->isEnabled());
        QCOMPARE(visit.screen().exportName(), QStringLiteral("earned-credit"));
        visit.table().setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&visit.table(), Qt::Key_Return);
        QTRY_VERIFY(visit.desk.window.isWhyOpen());
    }

    void theFiguresOfTheMonthSayWhyTheyAre()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        auto *figures = visit.screen().findChild<UsageFigureBar *>();
        const auto *panel = visit.desk.window.findChild<WhyPanel *>();
        const QList<PaintedItem> items = figures->paintedItems();
        QCOMPARE(items.size(), 6);
        const UsageSheet &sheet = visit.model().sheet();
        QTest::mouseClick(figures, Qt::LeftButton, {}, items.first().rect.center());
        QVERIFY(visit.desk.window.isWhyOpen());
        QCOMPARE(panel->content().amount, rounded(sheet.figures.sums.cost, sheet.digits));
        QCOMPARE(madeup::sumOf(panel->content()), panel->content().amount);
        QCOMPARE(madeup::sourcesOf(panel->content()), panel->content().amount); // each customer's
        const auto next = [figures] {
            QTest::keyClick(figures, Qt::Key_Right);
            QTest::keyClick(figures, Qt::Key_Return);
        };
        next();
        QCOMPARE(panel->content().amount, rounded(sheet.figures.sums.list, sheet.digits));
        QCOMPARE(madeup::sourcesOf(panel->content()), panel->content().amount);
        next();
        QCOMPARE(panel->content().amount, rounded(sheet.figures.sums.credit, sheet.digits));
        QCOMPARE(madeup::sourcesOf(panel->content()), panel->content().amount);
        next();
        QCOMPARE(panel->content().amount, rounded(sheet.figures.credit.amounts.covered, sheet.digits));
        QCOMPARE(madeup::sumOf(panel->content()), panel->content().amount);
        QCOMPARE(madeup::sourcesOf(panel->content()), panel->content().amount); // each subscription's
        const WhyContent against = whyOfUsageFigure(sheet, UsageFigureKind::Against);
        QCOMPARE(against.amount, rounded(sheet.figures.sums.cost - Exact(4000), sheet.digits));
        QCOMPARE(against.terms.last().amount, Decimal(-4000));
        UsageSheet first = sheet; // nothing is known of the month before
        first.figures.before.reset();
        QVERIFY(whyOfUsageFigure(first, UsageFigureKind::Against).isEmpty());
        first.sums.rows -= 1; // filtered: the groups are not all of it
        QVERIFY(whyOfUsageFigure(first, UsageFigureKind::Cost).sources.isEmpty());
        QVERIFY(whyOfUsageFigure({}, UsageFigureKind::Cost).isEmpty());
    }

    void whyOfLostCredit()
    {
        PlayedDesk played;
        const UsageSheet sheet = played.sheet(Month(2026, 7), {}, {}).result().value();
        const WhyContent why = counterfoil::whyOfLostCredit(sheet, lostCreditRows(sheet.figures.credit).first());
        QCOMPARE(why.amount.text(2), QStringLiteral("759.75"));
        QCOMPARE(why.terms.size(), 1);
        QCOMPARE(why.terms.first().amount, why.amount);
        QVERIFY(why.meaning.contains(monthText(sheet.month)));
        QCOMPARE(why.sourceLines, 66);
        QCOMPARE(why.sources.size(), 2);
        QCOMPARE(why.sources[0].lines, 65);
        QCOMPARE(why.sources[0].amount.text(2), QStringLiteral("9.75"));
        QCOMPARE(why.sources[1].lines, 1);
        QCOMPARE(why.sources[1].days.from, Day::of(2026, 7, 22));
        QCOMPARE(why.sources[1].amount.text(2), QStringLiteral("750.00"));
    }

    void lostCreditIsFilteredAndLeadsToItsRows()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        visit.desk.window.actions().usageCredit->trigger();
        TableModel &model = *visit.table().table();
        visit.screen().filter()->setText(QStringLiteral("Analytics"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.totals().last().copied, QStringLiteral("4.80"));
        QVERIFY(visit.screen().clearFilter());
        QCOMPARE(model.rowCount(), 2);
        auto *pane = visit.screen().findChild<LostCreditPane *>();
        QVERIFY(pane);
        Q_EMIT pane->rowsWanted(QStringLiteral("id-Production"), QStringLiteral("Production"));
        QVERIFY(!visit.screen().showsCredit());
        QVERIFY(!visit.desk.window.actions().usageCredit->isChecked());
        QTRY_COMPARE(visit.model().sheet().sums.rows, qint64(66));
    }

    void lostCreditIsRemembered()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        visit.desk.window.actions().usageCredit->trigger();
        const QString view = visit.screen().chosenView();
        QVERIFY(isUsageCredit(view));
        visit.screen().chooseView({});
        QVERIFY(!visit.screen().showsCredit());
        visit.screen().chooseView(view);
        QVERIFY(visit.screen().showsCredit());
        UsageBars &bars = visit.screen().bars();
        QTest::mouseClick(&bars, Qt::LeftButton, {}, bars.barRect(21).center().toPoint());
        QVERIFY(!visit.screen().showsCredit()); // a day's rows are what was asked for
    }

    void noCreditLost()
    {
        Visit visit;
        QVERIFY(visit.isReady);
        auto *pane = visit.screen().findChild<LostCreditPane *>();
        QVERIFY(pane);
        const auto says = [pane](const QString &part) {
            const QList<QLabel *> labels = pane->findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(),
                               [&part](const QLabel *label) { return label->text().contains(part); });
        };
        QVERIFY(pane->region() == pane->table());
        UsageSheet sheet;
        sheet.month = Month(2026, 7);
        sheet.figures.credit.amounts.list = Exact(10);
        pane->show(sheet);
        QVERIFY(pane->region() != pane->table());
        QVERIFY(says(QStringLiteral("No earned credit was lost in ")));
        sheet.figures.credit.amounts.list = Exact();
        pane->show(sheet);
        QVERIFY(says(QStringLiteral("Nothing could earn credit in ")));
    }

    void whyOfARow()
    {
        UsageOrigin origin;
        origin.line.cost = Exact(*Decimal::parse(QByteArrayView("3.62")));
        origin.line.list = Exact(*Decimal::parse(QByteArrayView("4.2624")));
        origin.line.quantity = Exact(24);
        origin.line.percentage = Decimal(15);
        origin.line.day = Day::of(2026, 1, 1);
        origin.unitPrice = Exact(*Decimal::parse(QByteArrayView("0.192")));
        origin.rate = Exact(*Decimal::parse(QByteArrayView("0.925")));
        UsageSheet sheet;
        sheet.currency = QStringLiteral("EUR");
        const WhyContent why = whyOfLine(sheet, origin);
        Decimal sum;
        for (const WhyTerm &term : why.terms)
            sum += term.amount;
        QCOMPARE(sum.text(2), QStringLiteral("3.62"));
        QCOMPARE(why.amount.text(2), QStringLiteral("3.62"));
        QCOMPARE(why.terms.first().text, QStringLiteral("0.192 × 24 × 0.925"));
    }
};

QTEST_MAIN(TestUsage)
#include "tst_usage.moc"
