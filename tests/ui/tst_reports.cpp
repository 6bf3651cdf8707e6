// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reportbuilder.h"
#include "tests/ui/desk.h"
#include "tests/ui/whysums.h"
#include "ui/charts/chartfile.h"
#include "ui/charts/reportchartview.h"
#include "ui/company/reportdesk.h"
#include "ui/reconcile/whypanel.h"
#include "ui/reports/reportsscreen.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! Margin of some customers over two months, the largest first.
Report margin(int customers)
{
    Report head;
    head.by = QStringLiteral("customer");
    head.from = Month(2026, 6);
    head.to = Month(2026, 7);
    head.currency = QStringLiteral("EUR");
    head.columns = {{QStringLiteral("name")},
                    {QStringLiteral("customer")},
                    {QStringLiteral("month"), ReportColumnKind::Month},
                    {QStringLiteral("net"), ReportColumnKind::Money, Gathering::Sum},
                    {QStringLiteral("cost"), ReportColumnKind::Money, Gathering::Sum},
                    {QStringLiteral("margin"), ReportColumnKind::Money, Gathering::Sum, QStringLiteral("net"),
                     QStringLiteral("cost")},
                    {QStringLiteral("share"), ReportColumnKind::Share, Gathering::None, QStringLiteral("margin"),
                     QStringLiteral("net")}};
    head.notes = {QStringLiteral("Before tax.")};
    ReportBuilder builder(head);
    for (int number = 1; number <= customers; ++number) {
        for (int month = 6; month <= 7; ++month)
            builder.add({{QStringLiteral("Customer %1").arg(number), QStringLiteral("c%1").arg(number)},
                         Month(2026, month),
                         {Exact(1000 - number), Exact(number == 2 ? 1200 : 900)},
                         QStringLiteral("EUR"),
                         2});
    }
    return builder.build({QStringLiteral("net"), QStringLiteral("cost")});
}

//! One term of 1,200.00 of which two months are told.
Report deferral()
{
    Report head;
    head.kind = ReportKind::Deferral;
    head.currency = QStringLiteral("EUR");
    head.columns = {{QStringLiteral("side")},
                    {QStringLiteral("currency")},
                    {QStringLiteral("month"), ReportColumnKind::Month},
                    {QStringLiteral("before"), ReportColumnKind::Money, Gathering::First},
                    {QStringLiteral("recognised"), ReportColumnKind::Money, Gathering::Sum},
                    {QStringLiteral("remaining"), ReportColumnKind::Money, Gathering::Last}};
    ReportBuilder builder(head);
    for (int month = 6; month <= 7; ++month)
        builder.add({{QStringLiteral("revenue"), QStringLiteral("EUR")},
                     Month(2026, month),
                     {Exact(100 * (month - 5)), Exact(100), Exact(1200 - 100 * (month - 4))},
                     QStringLiteral("EUR"),
                     2});
    return builder.build({});
}

class FakeReports final : public ReportDesk
{
public:
    QFuture<Result<Report>> report(ReportWish wish) override
    {
        asked << wish;
        if (fails)
            return ready<Result<Report>>(failure(Error::Code::Failed, QStringLiteral("the disk is gone")));
        Report made = wish.kind == ReportKind::Margin ? margin(customers) : Report();
        made.kind = wish.kind;
        return ready<Result<Report>>(made);
    }
    QList<ReportWish> asked;
    int customers = 38;
    bool fails = false;
};

//! The screen of an opened window.
struct Visit
{
    Visit()
    {
        desk.company->reportDesk = &reports;
        // a charge outside of every subscription is named by its empty id
        desk.company->shown.subscriptions.insert(QString(), QStringLiteral("Office LTSC Standard 2024"));
        opened = desk.open();
        desk.window.go(Place::Reports);
        QTest::qWait(20);
        screen = qobject_cast<ReportsScreen *>(desk.window.screen(Place::Reports));
        table = screen->table();
    }
    QString cell(int row, int column) const { return table->table()->cell(row, column).text; }

    FakeReports reports;
    Desk desk;
    bool opened = false;
    ReportsScreen *screen = nullptr;
    TableView *table = nullptr;
};

} // namespace

class TestReports final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelIsSound()
    {
        const Report report = margin(3);
        RecordTableModel<ReportRow> model(reportShape(), reportTableColumns(report));
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        model.setRecords(report.rows);
        QCOMPARE(model.rowCount(), 3); // closed at first
        model.toggle(0);
        QCOMPARE(model.rowCount(), 5);
        for (int column = 0; column < model.columnCount(); ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
        }
        model.setFilter(QStringLiteral("no such row"));
        QCOMPARE(model.rowCount(), 0);
    }

    void itShowsWhatWasAsked()
    {
        Visit visit;
        QVERIFY(visit.opened);
        QCOMPARE(visit.reports.asked.size(), 1);
        QCOMPARE(visit.reports.asked.first().kind, ReportKind::Margin);
        QCOMPARE(visit.table->table()->rowCount(), 38);
        QCOMPARE(visit.cell(0, 0), QStringLiteral("Customer 1"));
        QVERIFY(!visit.screen->findChild<ReportChartView *>()->isEmpty());
        QCOMPARE(visit.screen->findChild<ReportChartView *>()->paintedItems().size(), 2);
    }

    void anotherReportIsAskedFor()
    {
        Visit visit;
        visit.screen->showReport(ReportKind::Alerts);
        QTest::qWait(20);
        QCOMPARE(visit.reports.asked.last().kind, ReportKind::Alerts);
        QCOMPARE(visit.reports.asked.last().from, visit.reports.asked.last().to);
        QVERIFY(visit.screen->findChild<QComboBox *>(QStringLiteral("from"))->isHidden());
        QVERIFY(visit.screen->report().rows.isEmpty());
    }

    void theFilterNarrowsAndTotalsSaySo()
    {
        Visit visit;
        visit.screen->findChild<QLineEdit *>()->setText(QStringLiteral("Customer 12")); // amounts hold a 12, too
        QVERIFY(visit.table->table()->rowCount() < 10);
        QVERIFY(visit.cell(0, 0).contains(u"Customer"));
        QList<const ReportRow *> shown{&visit.screen->report().rows.first()};
        QCOMPARE(reportTotals(visit.screen->report(), shown, 38).first().text, QStringLiteral("1 of 38, filtered"));
        QVERIFY(visit.screen->clearFilter());
        QCOMPARE(visit.table->table()->rowCount(), 38);
        visit.screen->findChild<QLineEdit *>()->setText(QStringLiteral("nobody of this name"));
        QVERIFY(!visit.table->isVisible());
        const QList<QLabel *> links = visit.screen->findChildren<QLabel *>(QStringLiteral("clearFilter"));
        const auto shownLink =
            std::find_if(links.begin(), links.end(), [](const QLabel *one) { return one->isVisible(); });
        QVERIFY(shownLink != links.end());
        Q_EMIT(*shownLink)->linkActivated(QStringLiteral("filter"));
        QCOMPARE(visit.table->table()->rowCount(), 38);
        QVERIFY(visit.table->isVisible());
    }

    void aFileWithoutMonthsSaysWhatToDo()
    {
        Desk desk;
        FakeReports reports;
        desk.company->reportDesk = &reports;
        desk.company->known.months.clear();
        desk.company->shown = {};
        desk.shell.openDemonstration();
        QTRY_VERIFY(desk.shell.company());
        desk.window.go(Place::Reports);
        const Screen *screen = desk.window.screen(Place::Reports);
        const QList<QLabel *> labels = screen->findChildren<QLabel *>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"No month to report on yet";
        }));
        QVERIFY(!screen->table()->isVisible());
        for (const char *name : {"from", "to"})
            QVERIFY(screen->findChild<QComboBox *>(QString::fromLatin1(name))->isHidden());
        const QAction &action = *desk.window.actions().reportCsv;
        QTRY_COMPARE(action.toolTip(), QStringLiteral("The report has no row"));
        QVERIFY(!action.isEnabled());
        QVERIFY(reports.asked.isEmpty());
        desk.window.go(Place::Reconcile);
        const QList<QLabel *> others = desk.window.screen(Place::Reconcile)->findChildren<QLabel *>();
        QVERIFY(std::none_of(others.begin(), others.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().contains(QStringLiteral("before tax"));
        }));
        Visit visit; // with months
        QTRY_VERIFY(visit.desk.window.actions().reportCsv->isEnabled());
    }

    void enterTellsWhy()
    {
        Visit visit;
        QTest::keyClick(visit.table, Qt::Key_Return);
        QVERIFY(visit.desk.window.isWhyOpen());
        const WhyContent why = whyOf(visit.screen->report(), 0);
        QCOMPARE(why.title, QStringLiteral("Customer 1, c1"));
        QCOMPARE(why.amount, Decimal(198));
        QCOMPARE(why.sources.size(), 2); // its months
        QCOMPARE(why.terms.size(), 2);
        QCOMPARE(sumOf(why), why.amount);
        QCOMPARE(why.sources.first().text, QStringLiteral("June 2026"));
        QVERIFY(whyOf(visit.screen->report(), 999).isEmpty());
    }

    void enterTellsWhyOfTheColumnAtHand()
    {
        Visit visit;
        const WhyPanel *panel = visit.desk.window.findChild<WhyPanel *>();
        visit.table->setCurrentIndex(visit.table->table()->index(0, 3));
        QTest::keyClick(visit.table, Qt::Key_Return);
        QCOMPARE(panel->content().amount, Decimal(1800));
        QVERIFY(panel->content().who.contains(QStringLiteral("Cost")));
        QVERIFY(panel->content().terms.isEmpty()); // the others beside it are no part of it
        QCOMPARE(panel->content().sources.size(), 2);
        QCOMPARE(panel->content().sources.last().text, QStringLiteral("July 2026"));
        visit.table->setCurrentIndex(visit.table->table()->index(0, 5)); // the share is one of the margin
        QCOMPARE(panel->content().amount, Decimal(198));
        QCOMPARE(sumOf(panel->content()), Decimal(198));
        WhyContent bare = panel->content();
        bare.sources.first().text.clear();
        Q_EMIT visit.screen->whyWanted(bare);
        QVERIFY(panel->content().sources.first().text.isEmpty());
    }

    void whatRemainsIsWhatWasChargedLessWhatIsRecognised()
    {
        const Report report = deferral();
        QCOMPARE(report.rows.size(), 3);
        const WhyContent all = whyOf(report, 0, QStringLiteral("remaining"));
        QCOMPARE(all.amount, Decimal(900)); // at the end of the last month
        QCOMPARE(all.terms.size(), 3);
        QCOMPARE(all.terms.first().amount, Decimal(1200));
        QCOMPARE(sumOf(all), all.amount);
        QVERIFY(all.sources.isEmpty() && all.who.contains(QStringLiteral("July 2026")));
        const WhyContent june = whyOf(report, 1, QStringLiteral("remaining"));
        QCOMPARE(june.amount, Decimal(1000));
        QCOMPARE(june.terms.first().amount, Decimal(1200));
        QCOMPARE(sumOf(june), june.amount);
        const WhyContent recognised = whyOf(report, 0, QStringLiteral("recognised"));
        QCOMPARE(recognised.amount, Decimal(200));
        QVERIFY(recognised.terms.isEmpty());
        QCOMPARE(recognised.sources.size(), 2);
        QVERIFY(whyOf(report, 0, QStringLiteral("before")).who.contains(QStringLiteral("June 2026")));
    }

    void aLossIsRed()
    {
        const Report report = margin(2);
        const QList<Column<ReportRow>> columns = reportTableColumns(report);
        const auto cell = [&](int row, int column) { return columns[column].cell(report.rows[row]); };
        QCOMPARE(int(cell(3, 4).tone), int(Tone::Bad));
        QCOMPARE(int(cell(0, 4).tone), int(Tone::Plain));
    }

    void itIsExported()
    {
        Visit visit;
        const QTemporaryDir folder;
        QVERIFY(visit.screen->exportTable(folder.filePath(QStringLiteral("margin.csv"))));
        QFile csv(folder.filePath(QStringLiteral("margin.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const QByteArrayList lines = csv.readAll().split('\n');
        QCOMPARE(lines.first().trimmed(), QByteArray("\xEF\xBB\xBFname,customer,month,net,cost,margin,share,currency"));
        QCOMPARE(lines[1].trimmed(), QByteArray("Customer 1,c1,2026-06,999.00,900.00,99.00,9.9,EUR"));
        QTRY_VERIFY(visit.desk.window.actions().exportChart->isEnabled());
        visit.desk.window.writeChart(folder.filePath(QStringLiteral("margin.svg")));
        visit.desk.window.writeChart(folder.filePath(QStringLiteral("margin.png")));
        QFile drawing(folder.filePath(QStringLiteral("margin.svg")));
        QVERIFY(drawing.open(QIODevice::ReadOnly));
        const QByteArray drawn = drawing.readAll();
        QVERIFY(drawn.contains("<svg"));
        QVERIFY(drawn.contains(visit.desk.shell.facts().seller.toUtf8())); // below it: whose it is
        QVERIFY(!chartSvg(*visit.screen->chart()).contains("below it, 1") &&
                chartSvg(*visit.screen->chart(), QStringLiteral("below it, 1")).contains("below it, 1"));
        QImage picture(folder.filePath(QStringLiteral("margin.png")));
        QCOMPARE(picture.width(), 2 * visit.screen->findChild<ReportChartView *>()->width());
        QVERIFY(!writeChart(*visit.screen->chart(), QStringLiteral("/no/such/folder/margin.png")));
        visit.desk.window.writeChart(QStringLiteral("/no/such/folder/margin.png"));
        QVERIFY(visit.desk.window.message().contains(QStringLiteral("was not written")));
    }

    void whatFailsIsSaid()
    {
        Visit visit;
        visit.reports.fails = true;
        visit.screen->showReport(ReportKind::Seats);
        QTest::qWait(20);
        QVERIFY(visit.desk.window.message().contains(QStringLiteral("the disk is gone")));
        QVERIFY(visit.screen->report().rows.isEmpty());
    }
};

QTEST_MAIN(TestReports)
#include "tst_reports.moc"
