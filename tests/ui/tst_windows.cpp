// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/charts/weekbars.h"
#include "ui/shell/navigation.h"
#include "ui/shell/parts.h"
#include "ui/tables/celldelegate.h"
#include "ui/tables/headerview.h"
#include "ui/tables/tableview.h"
#include "ui/windows/windowsscreen.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTimeZone>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

QDateTime utc(const char *iso)
{
    return QDateTime::fromString(QLatin1String(iso), Qt::ISODate);
}

MoneyClock running(ClockKind kind, const char *ends, const char *customer, const char *amount)
{
    MoneyClock one;
    one.kind = kind;
    one.ends = one.endsLatest = utc(ends);
    one.customerName = QString::fromLatin1(customer);
    one.tenant = one.customerName.toLower();
    one.subscription = QStringLiteral("sub-") + one.customerName;
    one.product = QStringLiteral("Microsoft 365 E3");
    one.term = QStringLiteral("P1Y");
    one.cycleMonths = 1;
    one.quantity = 12;
    one.currency = QStringLiteral("EUR");
    one.now = money(amount);
    one.monthlyHome = one.now;
    one.sources = {{ClockSource::Kind::Line, QStringLiteral("G1"), 17}};
    return one;
}

MoneyClock lasting(ClockKind kind, Day last, const char *customer, const char *amount)
{
    MoneyClock one = running(kind, "2026-01-01T00:00:00Z", customer, amount);
    one.lastDay = last;
    one.ends = one.endsLatest = QDateTime(last.plusDays(1).date(), QTime(0, 0), QTimeZone::utc());
    one.outcome.what = Outcome::Renews;
    one.outcome.term = QStringLiteral("P1Y");
    one.outcome.from = last.plusDays(1);
    return one;
}

//! Monday, 17 August 2026, ten o'clock in Amsterdam.
Lookahead monday()
{
    Lookahead ahead;
    ahead.at = utc("2026-08-17T08:00:00Z");
    ahead.timeZone = QStringLiteral("Europe/Amsterdam");
    ahead.currency = QStringLiteral("EUR");
    MoneyClock window = running(ClockKind::CancelWindow, "2026-08-17T14:20:00Z", "Adventure Works AB", "712.40");
    window.outcome.what = Outcome::Fixed;
    window.outcome.until = Day::of(2027, 8, 10);
    window.refund = money("700.00");
    MoneyClock seats = running(ClockKind::SeatWindow, "2026-08-19T09:30:00Z", "Litware ApS", "308.00");
    seats.notes = {ClockNote::HourUnknown};
    MoneyClock extended = lasting(ClockKind::Extension, Day::of(2026, 9, 6), "Graphic Design Institute", "262.50");
    extended.outcome.what = Outcome::Extends;
    extended.then = money("309.00");
    extended.monthlyHome = extended.then;
    extended.quantity = 25;
    extended.steps = {{ClockStep::What::Now, {{Decimal(25), {}, true}, {money("10.50")}}, money("262.50")},
                      {ClockStep::What::ThenUnit, {{money("12.00")}, {money("1.03")}}, money("12.36")},
                      {ClockStep::What::Then, {{Decimal(25), {}, true}, {money("12.36")}}, money("309.00")}};
    MoneyClock foreign = lasting(ClockKind::Renewal, Day::of(2026, 8, 21), "Nod Publishers BV", "268.80");
    foreign.currency = QStringLiteral("USD");
    foreign.monthlyHome.reset();
    ahead.clocks = {window,
                    seats,
                    foreign,
                    extended,
                    lasting(ClockKind::Renewal, Day::of(2026, 9, 18), "Fabrikam SA", "3120.50"),
                    lasting(ClockKind::Promotion, Day::of(2026, 9, 18), "Fabrikam SA", "3120.50")};
    return ahead;
}

class PlayedClocks final : public ClockDesk
{
public:
    QFuture<Result<Lookahead>> clocks() override
    {
        ++asked;
        return ready(answer);
    }
    QFuture<Status> decide(ClockDecision decision) override
    {
        kept << decision;
        decision.changedAt = QStringLiteral("2026-08-17T08:00:00.000Z");
        decision.changedBy = QStringLiteral("me");
        answer->decisions.insert(decision.clock, decision);
        return ready<Status>({});
    }
    Result<Lookahead> answer = monday();
    QList<ClockDecision> kept;
    int asked = 0;
};

//! The screen of an opened window.
struct Visit
{
    explicit Visit(Result<Lookahead> answer = monday(), QSize size = {1440, 900}) : desk(38, size)
    {
        clocks->answer = std::move(answer);
        desk.company->clockDesk = clocks;
        isOpen = desk.open();
        screen = qobject_cast<WindowsScreen *>(desk.window.screen(Place::Windows));
        desk.window.actions().goWindows->trigger();
        isOpen = isOpen && QTest::qWaitFor([this] { return clocks->asked > 0; });
        QTest::qWait(20);
        table = screen->table();
    }
    bool says(const QString &text) const
    {
        const QList<QLabel *> labels = screen->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    QString cell(int row, int column) const { return table->table()->cell(row, column).text; }
    void press(const char *name) const
    {
        auto *kinds = screen->findChild<QTabBar *>(QStringLiteral("kinds"));
        for (int kind = 0; kind < kinds->count(); ++kind) {
            if (kinds->tabText(kind) == QLatin1String(name))
                kinds->setCurrentIndex(kind);
        }
    }

    std::shared_ptr<PlayedClocks> clocks = std::make_shared<PlayedClocks>();
    Desk desk;
    WindowsScreen *screen = nullptr;
    TableView *table = nullptr;
    bool isOpen = false;
};

} // namespace

class TestWindows final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theModelIsSound()
    {
        RecordTableModel<ClockRow> model(clockShape(), clockColumns(QStringLiteral("EUR"), 2026));
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, &model);
        model.setRecords(clockRows(monday(), ClockFilter::All));
        QCOMPARE(model.allRecords(), 6);
        model.toggle(0);
        model.setFilter(QStringLiteral("fabrikam"));
        QCOMPARE(model.shownRecords(), 2);
        model.sort(3, Qt::DescendingOrder);
        model.setContents(clockColumns({}, 2026), {});
    }

    //! Today, this week, the next thirty days and later, each with its count and its sum; what a promotion and the
    //! renewal beside it have at stake counts once.
    void clocksAreGrouped()
    {
        QStringList told;
        for (const ClockRow &row : clockRows(monday(), ClockFilter::All)) {
            if (row.isHeading)
                told << QStringLiteral("%1 %2 %3").arg(groupWords(row.group)).arg(row.count).arg(row.sum.text(2));
        }
        QCOMPARE(told, (QStringList{QStringLiteral("Today 1 712.40"), QStringLiteral("This week 2 308.00"),
                                    QStringLiteral("Next 30 days 1 309.00"), QStringLiteral("Later 2 3120.50")}));
        const ClockCounts counts = countsOf(monday());
        QCOMPARE(counts.all, 6);
        QCOMPARE(counts.today, 1);
        QCOMPARE(counts.week, 3);
    }

    //! An instant of the evening in UTC is the next day in Amsterdam.
    void daysAreLocal()
    {
        Lookahead ahead = monday();
        ahead.clocks = {running(ClockKind::CancelWindow, "2026-08-17T22:30:00Z", "Contoso", "1.00")};
        QCOMPARE(endDayOf(ahead.clocks.first(), ahead), Day::of(2026, 8, 18));
        QCOMPARE(clockRows(ahead, ClockFilter::All).first().group, ClockGroup::Week);
    }

    //! A window that ends at midnight of UTC and a term whose last day ends there are over at the same instant.
    void oneInstantIsOneGroup()
    {
        Lookahead ahead = monday();
        const MoneyClock term = lasting(ClockKind::Renewal, Day::of(2026, 8, 17), "Contoso", "1.00");
        const MoneyClock window = running(ClockKind::CancelWindow, "2026-08-18T00:00:00Z", "Litware", "2.00");
        QCOMPARE(term.ends, window.ends);
        ahead.clocks = {term, window};
        QCOMPARE(endDayOf(window, ahead), endDayOf(term, ahead));
        const QList<ClockRow> rows = clockRows(ahead, ClockFilter::All);
        QCOMPARE(rows.size(), 3); // one heading
        QCOMPARE(rows.first().group, ClockGroup::Today);
        QCOMPARE(endWords(rows.at(1), 2026), QStringLiteral("17 Aug"));
        QCOMPARE(endWords(rows.at(2), 2026), QStringLiteral("17 Aug, 24:00 UTC"));
        QCOMPARE(countsOf(ahead).today, 2);
        QCOMPARE(clockWeeks(ahead, ClockFilter::All).first().clocks, 2);
    }

    void filtersChoose_data()
    {
        QTest::addColumn<int>("filter");
        QTest::addColumn<int>("clocks");
        QTest::newRow("all") << int(ClockFilter::All) << 6;
        QTest::newRow("seven days") << int(ClockFilter::SevenDays) << 2;
        QTest::newRow("renewals") << int(ClockFilter::Renewals) << 2;
        QTest::newRow("extended") << int(ClockFilter::Extended) << 1;
        QTest::newRow("promotions") << int(ClockFilter::Promotions) << 1;
        QTest::newRow("prepaid") << int(ClockFilter::Prepaid) << 0;
    }
    void filtersChoose()
    {
        QFETCH(int, filter);
        QFETCH(int, clocks);
        const QList<ClockRow> rows = clockRows(monday(), ClockFilter(filter));
        QCOMPARE(std::count_if(rows.begin(), rows.end(), [](const ClockRow &row) { return !row.isHeading; }), clocks);
    }

    //! Twelve weeks from Monday; what a promotion covers renews and counts once.
    void weeksAddUp()
    {
        const QList<ClockWeek> weeks = clockWeeks(monday(), ClockFilter::All);
        QCOMPARE(weeks.size(), 12);
        QCOMPARE(weeks.first().monday, Day::of(2026, 8, 17));
        QCOMPARE(weeks.first().amounts[ClockWeek::SevenDays], money("1020.40"));
        QCOMPARE(weeks[2].amounts[ClockWeek::Extended], money("309.00"));
        QCOMPARE(weeks[4].sum(), money("3120.50"));
        Decimal all;
        for (const ClockWeek &week : weeks)
            all += week.sum();
        QCOMPARE(all, money("4449.90"));
    }

    void seatsAreCounted()
    {
        MoneyClock clock;
        clock.outcome.what = Outcome::Changes;
        clock.outcome.term = QStringLiteral("P1Y");
        clock.outcome.quantity = 1;
        QCOMPARE(outcomeWords(clock), QStringLiteral("as scheduled: 1 seat, one year"));
        clock.outcome.quantity = 3;
        QCOMPARE(outcomeWords(clock), QStringLiteral("as scheduled: 3 seats, one year"));
    }

    void barsShowWhatIsLeft_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<qlonglong>("seconds");
        QTest::addColumn<int>("share");
        QTest::addColumn<QString>("words");
        const qlonglong day = 86400;
        QTest::newRow("a whole window") << int(ClockKind::SeatWindow) << 7 * day << 1000 << QStringLiteral("7 days");
        QTest::newRow("half of it") << int(ClockKind::SeatWindow) << 7 * day / 2 << 500 << QStringLiteral("3 days");
        QTest::newRow("hours") << int(ClockKind::CancelWindow) << day - 1 << 142 << QStringLiteral("23 h");
        QTest::newRow("minutes") << int(ClockKind::CancelWindow) << 3599LL << 5 << QStringLiteral("59 min");
        QTest::newRow("a day") << int(ClockKind::Renewal) << day << 33 << QStringLiteral("1 day");
        QTest::newRow("long") << int(ClockKind::Renewal) << 46 * day << 1000 << QStringLiteral("46 days");
        QTest::newRow("over") << int(ClockKind::SeatWindow) << 0LL << 0 << QStringLiteral("may be over");
    }
    void barsShowWhatIsLeft()
    {
        QFETCH(int, kind);
        QFETCH(qlonglong, seconds);
        QFETCH(int, share);
        QFETCH(QString, words);
        ClockRow row;
        row.clock.kind = ClockKind(kind);
        row.secondsLeft = seconds;
        QCOMPARE(barShare(row), share);
        QCOMPARE(leftWords(seconds), words);
    }

    void theScreenShowsThem()
    {
        Visit visit;
        QVERIFY(visit.isOpen);
        QCOMPARE(visit.desk.window.place(), Place::Windows);
        QVERIFY(visit.says(QStringLiteral("6 clocks, times in Europe/Amsterdam")));
        QCOMPARE(visit.cell(0, 0), QStringLiteral("Today"));
        QCOMPARE(visit.cell(1, 0), QStringLiteral("17 Aug, 16:20"));
        QCOMPARE(visit.cell(1, 1), QStringLiteral("6 h"));
        QCOMPARE(visit.cell(1, 2), QStringLiteral("Seven-day window"));
        QCOMPARE(visit.cell(1, 5), QStringLiteral("then fixed to 10 Aug 2027"));
        QCOMPARE(visit.cell(1, 6), QStringLiteral("712.40"));
        QCOMPARE(visit.cell(4, 6), QStringLiteral("268.80 USD")); // no rate leads to euros
        QCOMPARE(visit.table->table()->columnLook(6).name, QStringLiteral("EUR a month"));
        QCOMPARE(visit.screen->badge(), 3);
        // the first head stands over what it heads
        const auto *head = qobject_cast<const HeaderView *>(visit.table->horizontalHeader());
        QCOMPARE(head->firstPadding(), CellDelegate::firstPadding(visit.table->table()->rowLook(1)));
    }

    //! They are of the whole file: another month does not read them again, another file does.
    void theMonthReadsNothingAnew()
    {
        Visit visit;
        QVERIFY(visit.isOpen);
        const int asked = visit.clocks->asked;
        QSignalSpy read(&visit.desk.shell, &ShellController::pictureChanged);
        visit.desk.shell.step(-1);
        QTRY_VERIFY(read.size() > 0);
        QCOMPARE(visit.clocks->asked, asked);
        visit.desk.shell.reload();
        QTRY_VERIFY(visit.clocks->asked > asked);
    }

    //! The foot calculates, Enter opens the same in Why?, and the customer reads no cost.
    void theChosenOneIsExplained()
    {
        Visit visit;
        QVERIFY(visit.isOpen);
        visit.table->setCurrentIndex(visit.table->table()->index(6, 0));
        QVERIFY(visit.says(QStringLiteral("Graphic Design Institute")));
        QVERIFY(visit.says(QStringLiteral("25 × 10.50 = 262.50")));
        QVERIFY(visit.says(QStringLiteral("12.00 × 1.03 = 12.36")));
        QVERIFY(visit.says(QStringLiteral("Not deciding costs +46.50 a month")));
        QVERIFY(visit.says(QStringLiteral("from 7 Sep 2026: monthly price, plus 3 %")));
        QTest::keyClick(visit.table, Qt::Key_Return);
        QVERIFY(visit.desk.window.isWhyOpen());
        visit.desk.window.actions().copyClock->trigger();
        const QString copied = QGuiApplication::clipboard()->text();
        QVERIFY2(copied.contains(QStringLiteral("month by month from 7 Sep 2026")), qPrintable(copied));
        QVERIFY2(!copied.contains(QStringLiteral("309")) && !copied.contains(QStringLiteral("46.50")),
                 qPrintable(copied));
    }

    //! The sheet keeps what is to happen; the row says so, is counted no more, and Ctrl+Z takes it back.
    void aDecisionIsKept()
    {
        Visit visit;
        QVERIFY(visit.isOpen);
        const TableModel &table = *visit.table->table();
        const int decision = ColumnLayout::columnOf(table, QStringLiteral("decision"));
        const int act = ColumnLayout::columnOf(table, QStringLiteral("do"));
        const QString window = table.key(1);
        QCOMPARE(visit.cell(1, act), QStringLiteral("Decide…"));
        const auto answer = [](const std::function<void(QWidget *)> &fill, const char *button) {
            QTimer::singleShot(0, [fill, name = QString::fromLatin1(button)] {
                QTRY_VERIFY(QApplication::activeModalWidget());
                QWidget *sheet = QApplication::activeModalWidget();
                fill(sheet);
                for (QPushButton *one : sheet->findChildren<QPushButton *>()) {
                    if (one->text() == name)
                        one->click();
                }
            });
        };
        answer(
            [](QWidget *sheet) {
                QCOMPARE(sheet->findChild<QComboBox *>(QStringLiteral("choice"))->count(), 3);
                sheet->findChild<QLineEdit *>(QStringLiteral("owner"))->setText(QStringLiteral("Eva"));
            },
            "Cancel");
        Q_EMIT visit.table->buttonPressed(visit.table->model()->index(1, act));
        QVERIFY(visit.clocks->kept.isEmpty());
        answer(
            [](QWidget *sheet) {
                sheet->findChild<QComboBox *>(QStringLiteral("choice"))->setCurrentIndex(2);
                sheet->findChild<QLineEdit *>(QStringLiteral("owner"))->setText(QStringLiteral(" Eva "));
                auto *due = sheet->findChild<QLineEdit *>(QStringLiteral("due"));
                due->setText(QStringLiteral("tomorrow"));
                for (QPushButton *one : sheet->findChildren<QPushButton *>()) {
                    if (one->text() == u"Keep the decision")
                        one->click();
                }
                QVERIFY(sheet->isVisible()); // no such day
                due->setText(QStringLiteral("2026-08-16"));
            },
            "Keep the decision");
        Q_EMIT visit.table->buttonPressed(visit.table->model()->index(1, act));
        QTRY_COMPARE(visit.cell(1, decision), QStringLiteral("Ask the customer, Eva, by 16 Aug 2026"));
        QCOMPARE(table.cell(1, decision).tone, Tone::Warn); // that was yesterday
        QCOMPARE(visit.clocks->kept.size(), 1);
        QCOMPARE(visit.clocks->kept.first().clock, window);
        QCOMPARE(visit.clocks->kept.first().choice, ClockChoice::AskCustomer);
        QCOMPARE(visit.cell(1, act), QStringLiteral("Change…"));
        QCOMPARE(table.key(visit.table->currentIndex().row()), window);
        QCOMPARE(visit.screen->badge(), 2);
        QVERIFY(visit.says(QStringLiteral("6 clocks, times in Europe/Amsterdam · 1 decided")));
        QAction *undo = visit.desk.window.actions().undo;
        QTRY_VERIFY(undo->isEnabled());
        QCOMPARE(undo->text().remove(u'&'), QStringLiteral("Undo the decision about the clock"));
        undo->trigger();
        QTRY_COMPARE(visit.cell(1, decision), QString());
        QCOMPARE(visit.screen->badge(), 3);
        QTRY_VERIFY(visit.desk.window.actions().redo->isEnabled());
        visit.desk.window.actions().redo->trigger();
        QTRY_COMPARE(visit.screen->badge(), 2);
        QCOMPARE(visit.clocks->kept.last().owner, QStringLiteral("Eva"));
    }

    void readOnlyDecidesNothing()
    {
        Visit visit;
        QVERIFY(visit.isOpen && visit.desk.window.actions().decideClock->isEnabled());
        visit.desk.company->known.readOnly = true;
        visit.desk.company->known.readOnlyReason = QStringLiteral("Eva has the file open");
        visit.desk.shell.reload();
        QTRY_VERIFY(!visit.desk.window.actions().decideClock->isEnabled());
        QCOMPARE(visit.desk.window.actions().decideClock->toolTip(), QStringLiteral("Eva has the file open"));
        const int act = ColumnLayout::columnOf(*visit.table->table(), QStringLiteral("do"));
        QTRY_COMPARE(visit.table->table()->cell(1, act).locked, QStringLiteral("Eva has the file open"));
        visit.screen->decide();
        QVERIFY(visit.clocks->kept.isEmpty());
    }

    void kindsAndWordsNarrow()
    {
        Visit visit;
        QVERIFY(visit.isOpen);
        visit.press("Extended");
        QCOMPARE(visit.table->table()->rowCount(), 2);
        visit.press("Prepaid");
        QVERIFY(visit.says(QStringLiteral("No such clock runs")));
        visit.press("All");
        QCOMPARE(visit.table->table()->rowCount(), 10);
        visit.screen->focusFilter();
        QTest::keyClicks(visit.screen->findChild<QLineEdit *>(filterFieldName()), QStringLiteral("litware"));
        QCOMPARE(visit.table->table()->rowCount(), 2);
        QVERIFY(visit.screen->clearFilter());
    }

    //! Beside Why? in a window of 1280 the kinds are one choice, and what ends and what then happens is read.
    void littleRoomIsUsed()
    {
        Visit visit(monday(), {1280, 800});
        QVERIFY(visit.isOpen);
        const TableModel &table = *visit.table->table();
        const auto wide = [&](const char *id) {
            return visit.table->columnWidth(ColumnLayout::columnOf(table, QString::fromLatin1(id)));
        };
        QTRY_VERIFY(wide("subscription") >= 180 && wide("ifNobodyDecides") >= 180);
        QVERIFY(wide("decision") > 0);
        visit.table->setCurrentIndex(visit.table->table()->index(6, 0));
        const QString key = table.key(6);
        QTest::keyClick(visit.table, Qt::Key_Return);
        QVERIFY(visit.desk.window.isWhyOpen());
        QTRY_VERIFY(ColumnLayout::columnOf(table, QStringLiteral("decision")) < 0);
        QTRY_COMPARE(table.key(visit.table->currentIndex().row()), key);
        const int outcome = ColumnLayout::columnOf(table, QStringLiteral("ifNobodyDecides"));
        QVERIFY(visit.table->columnWidth(outcome) > 100);
        auto *kinds = visit.screen->findChild<QTabBar *>(QStringLiteral("kinds"));
        auto *choice = visit.screen->findChild<QComboBox *>(QStringLiteral("kindChoice"));
        QVERIFY(!kinds->isVisible() && choice->isVisible());
        choice->setCurrentIndex(int(ClockFilter::Extended));
        QCOMPARE(kinds->currentIndex(), choice->currentIndex());
        QCOMPARE(table.rowCount(), 2);
        visit.desk.window.actions().escape->trigger();
    }

    void theScaleFillsTheChart()
    {
        WeekBars weeks(sharedTheme());
        weeks.resize(900, weeks.height());
        const auto highest = [&weeks](const char *amount) {
            weeks.setWeeks({{Day::of(2026, 8, 17), {money(amount)}, true}}, {{QStringLiteral("Renewals"), noMark}},
                           QStringLiteral("EUR"), 2);
            return weeks.highest();
        };
        QCOMPARE(highest("23328.38"), 30000.0);
        QCOMPARE(highest("4672.60"), 5000.0);
        QCOMPARE(highest("20000.00"), 20000.0);
        QCOMPARE(highest("0.00"), 2.0);
        QVERIFY(weeks.columnRect(0).bottom() < weeks.height() - 10); // what the names are stands under it
    }

    void aWeekLeadsToItsClocks()
    {
        Visit visit;
        QVERIFY(visit.isOpen);
        auto *weeks = visit.screen->findChild<WeekBars *>();
        QCOMPARE(weeks->paintedItems().size(), 12);
        QVERIFY(visit.screen->chart() == weeks);
        QVERIFY(weeks->paintedItems().at(4).name.contains(QStringLiteral("3,120.50")));
        QTest::mouseClick(weeks, Qt::LeftButton, Qt::NoModifier, weeks->paintedItems().at(2).rect.center());
        QVERIFY(visit.says(QStringLiteral("Graphic Design Institute")));
        QVERIFY(weeks->weeks().at(2).current);
        QVERIFY(weeks->barRect(2, ClockWeek::Extended).height() >= 1.5);
        QVERIFY(weeks->barRect(2, ClockWeek::Renewals).isEmpty());
    }

    void nothingAndFailureAreSaid()
    {
        Lookahead nothing;
        nothing.at = utc("2026-08-17T08:00:00Z");
        nothing.timeZone = QStringLiteral("UTC");
        Visit empty(nothing);
        QVERIFY(empty.isOpen);
        QVERIFY(empty.says(QStringLiteral("Nothing ends that is known")));
        QVERIFY(!empty.desk.window.actions().copyClock->isEnabled());
        Visit failing(Result<Lookahead>(failure(Error::Code::Failed, QStringLiteral("the disk is gone"))));
        QVERIFY(failing.isOpen);
        QVERIFY(failing.desk.window.message().contains(QStringLiteral("the disk is gone")));
    }

    void itFitsASmallScreen()
    {
        Visit visit(monday(), {1280, 800});
        QVERIFY(visit.isOpen);
        QVERIFY(visit.screen->minimumSizeHint().width() <= 1232);
        QVERIFY(visit.table->horizontalHeader()->length() <= visit.table->viewport()->width());
    }
};

QTEST_MAIN(TestWindows)

#include "tst_windows.moc"
