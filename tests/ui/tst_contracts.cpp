// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/charts/chartfile.h"
#include "ui/contracts/changesheet.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/contracts/contracttimeline.h"
#include "ui/contracts/contractwhy.h"
#include "ui/contracts/contractwords.h"
#include "ui/reconcile/whypanel.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QWheelEvent>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! Months from 15 January 2026 on, the seventh a draft, five more to come.
ContractStory story()
{
    ContractStory story;
    story.today = Day::of(2026, 8, 17);
    story.customer.party.name = QStringLiteral("Contoso GmbH");
    story.customer.currency = story.contract.currency = *Currency::fromCode(QStringLiteral("EUR"));
    story.customer.party.id = QStringLiteral("contoso");
    story.contract.id = QStringLiteral("contoso-2026");
    story.contract.customer = QStringLiteral("contoso");
    story.contract.term = {Day::of(2026, 1, 15), Day()};
    story.contract.period = {1, 15, 0, 0};
    story.contracts = {story.contract};
    Day day = story.contract.term.from;
    for (int k = 0; k < 12; ++k, day = day.plusMonths(1)) {
        const Days days{day, day.plusMonths(1).plusDays(-1)};
        const bool toCome = k > 6;
        story.invoices.append({toCome ? QString() : QStringLiteral("contoso-2026/") + day.iso(),
                               QStringLiteral("INV-%1").arg(k), story.contract.id, days,
                               k == 6 ? InvoiceState::Draft : InvoiceState::Issued, money("14500.00"), toCome,
                               QStringLiteral("EUR")});
    }
    SeatStory seats{QStringLiteral("s1"), QStringLiteral("Microsoft 365 E5"), {}, {}};
    seats.steps = {{Day::of(2026, 1, 15), 120, QStringLiteral("import")},
                   {Day::of(2026, 7, 24), 130, QStringLiteral("subscription")}};
    seats.prices = {
        {{Day::of(2026, 1, 15), Day::of(2026, 6, 14)}, money("57.00"), money("48.00"), QStringLiteral("e5")},
        {{Day::of(2026, 6, 15), Day::of(2026, 8, 14)}, money("59.00"), money("50.40"), QStringLiteral("e5")}};
    story.seats = {seats, {QStringLiteral("s2"), QStringLiteral("Visio"), {{Day::of(2026, 3, 1), 4, {}}}, {}}};
    story.terms = {{QStringLiteral("s1"),
                    QStringLiteral("Microsoft 365 E5"),
                    {Day::of(2026, 6, 15), Day::of(2027, 6, 14)},
                    QStringLiteral("P1Y"),
                    QStringLiteral("monthly"),
                    true}};
    story.prepaid = {{PrepaymentKind::Balance,
                      QStringLiteral("b"),
                      money("3500.00"),
                      money("0.00"),
                      {{{Day::of(2026, 1, 15), Day::of(2026, 2, 14)}, money("3500.00")},
                       {{Day::of(2026, 2, 15), Day::of(2026, 3, 14)}, money("500.00")}}}};
    story.events = storyEvents(story);
    return story;
}

//! Answers what it is asked and remembers it.
class FakeContracts final : public ContractDesk
{
public:
    QFuture<Result<ContractStory>> story(QString contract) override
    {
        asked << contract;
        if (gone.contains(contract))
            return ready(Result<ContractStory>(failure(Error::Code::NotFound, QStringLiteral("there is none"))));
        ContractStory one = ::story();
        one.contract.id = contract;
        return ready(Result<ContractStory>(one));
    }
    QFuture<Result<ContractPreview>> preview(ContractChange change) override
    {
        previews << change;
        if (change.from < Day::of(2026, 8, 15))
            return ready(Result<ContractPreview>(refused(QStringLiteral("2026-08-01 is on INV-6"))));
        return ready(Result<ContractPreview>(previewOf(change)));
    }
    QFuture<Result<SavedChange>> change(ContractChange change) override
    {
        changes << change;
        return ready(Result<SavedChange>(SavedChange{previewOf(change), QStringLiteral("digest")}));
    }
    QFuture<Status> takeBack(SavedChange saved) override
    {
        takenBack << saved.digest;
        gone << saved.preview.split.following;
        return ready(Status());
    }
    static ContractPreview previewOf(const ContractChange &change)
    {
        ContractPreview preview;
        preview.split.running = change.contract;
        preview.split.following = change.contract + QStringLiteral("-2");
        preview.periods = {{change.contract, {Day::of(2026, 8, 15), change.from.plusDays(-1)}, true, invoice(1)},
                           {preview.split.following, {change.from, change.from.plusMonths(1)}, false, std::nullopt}};
        return preview;
    }

    QStringList asked;
    QList<ContractChange> previews, changes;
    QStringList takenBack;
    QStringList gone;
};

const LaneMark *markAt(const Lane &lane, Day day, MarkKind kind)
{
    for (const LaneMark &mark : lane.marks) {
        if (mark.kind == kind && mark.days.contains(day))
            return &mark;
    }
    return nullptr;
}

} // namespace

class TestContracts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installPaintedItemAccess(); }
    void lanesSayWhatHappened()
    {
        const QList<Lane> lanes = contractLanes(story(), 0);
        QCOMPARE(lanes.size(), 6);
        QCOMPARE(lanes[0].marks.size(), 12);
        QCOMPARE(markAt(lanes[0], Day::of(2026, 7, 20), MarkKind::Invoice)->text, QStringLiteral("14.5 k"));
        QVERIFY(markAt(lanes[0], Day::of(2026, 9, 20), MarkKind::ToCome));
        QCOMPARE(lanes[1].marks.last().second, QStringLiteral("10 added 24 Jul 2026"));
        QCOMPARE(lanes[1].marks.last().level, 1.0);
        QCOMPARE(markAt(lanes[2], Day::of(2026, 3, 1), MarkKind::Price)->second,
                 QStringLiteral("cost 48.00, margin 15.8 %"));
        QCOMPARE(lanes[3].caption, QStringLiteral("one year, monthly"));
        QVERIFY(lanes[4].marks[0].level > lanes[4].marks[1].level);
        QCOMPARE(lanes[4].note, QStringLiteral("Used up"));
        QCOMPARE(contractLanes(story(), 1)[1].caption, QStringLiteral("Visio, 2 of 2"));
    }
    void eventsCountTheirEffect()
    {
        const QList<StoryEvent> events = storyEvents(story());
        const auto seats = std::find_if(events.begin(), events.end(),
                                        [](const StoryEvent &event) { return event.kind == StoryEvent::Kind::Seats; });
        QVERIFY(seats != events.end());
        QCOMPARE(*seats->effect, money("418.71")); // 10 seats at 59.00, 22 of 31 days
        QCOMPARE(eventWords(*seats, 2), QStringLiteral("10 seats added, 120 → 130: Microsoft 365 E5"));
        StoryEvent one = *seats;
        one.after = money("121");
        QCOMPARE(eventWords(one, 2), QStringLiteral("1 seat added, 120 → 121: Microsoft 365 E5"));
        one.after = money("119");
        QCOMPARE(eventWords(one, 2), QStringLiteral("1 seat removed, 120 → 119: Microsoft 365 E5"));
        const auto price = std::find_if(events.begin(), events.end(),
                                        [](const StoryEvent &event) { return event.kind == StoryEvent::Kind::Price; });
        QCOMPARE(*price->effect, money("240.00"));
        QVERIFY(std::is_sorted(events.begin(), events.end(),
                               [](const StoryEvent &a, const StoryEvent &b) { return a.day > b.day; }));
    }
    void aYearIsShownAndZoomed()
    {
        ContractTimeline line(sharedTheme());
        line.resize(1128, 400);
        line.setLanes(contractLanes(story(), 0), story().today);
        line.setWindow(windowOf(story(), Span::Year));
        QCOMPARE(line.xOf(Day::of(2026, 1, 1)), 152.0);
        line.setOwner(QStringLiteral("Contoso GmbH, contoso-2026"));
        const QByteArray svg = chartSvg(line);
        QVERIFY(svg.contains("Contoso GmbH, contoso-2026") && svg.contains("Invoices"));
        QCOMPARE(qRound(line.xOf(Day::of(2027, 1, 1))), 1128);
        QSignalSpy invoices(&line, &ContractTimeline::invoiceWanted);
        const QList<PaintedItem> items = line.paintedItems();
        QVERIFY(items.first().name.startsWith(QStringLiteral("Invoices: INV-0")));
        QTest::mouseClick(&line, Qt::LeftButton, {}, items.first().rect.center());
        QCOMPARE(invoices.value(0).value(0).toString(), QStringLiteral("contoso-2026/2026-01-15"));
        QSignalSpy seats(&line, &ContractTimeline::nextSeatsWanted);
        QTest::mouseClick(&line, Qt::LeftButton, {}, QPoint(40, 120));
        QCOMPARE(seats.size(), 1);
        QWheelEvent closer(QPointF(628, 50), QPointF(628, 50), {}, {0, 120}, {}, Qt::ControlModifier, Qt::NoScrollPhase,
                           false);
        QCoreApplication::sendEvent(&line, &closer);
        QCOMPARE(line.window().count(), 292);
        QWheelEvent along(QPointF(628, 50), QPointF(628, 50), {}, {0, -120}, {}, Qt::ShiftModifier, Qt::NoScrollPhase,
                          false);
        const Day from = line.window().from;
        QCoreApplication::sendEvent(&line, &along);
        QVERIFY(line.window().from > from);
        QCOMPARE(line.window().count(), 292);
        line.grab(); // paints without a fault
        const int usual = line.height();
        line.setLow(true);
        QVERIFY(line.height() <= usual - 12);
        for (const PaintedItem &item : line.paintedItems())
            QVERIFY2(line.rect().contains(item.rect), qPrintable(item.name));
        line.grab();
    }
    void theSheetChecksAsItIsFilledIn()
    {
        ChangeSheet sheet(sharedTheme(), story(), {});
        QSignalSpy wanted(&sheet, &ChangeSheet::previewWanted);
        auto *save = sheet.findChild<QPushButton *>(QStringLiteral("save"));
        auto *wrong = sheet.findChild<QLabel *>(QStringLiteral("wrong"));
        QVERIFY(!save->isEnabled());
        auto *from = sheet.findChild<QLineEdit *>(QStringLiteral("from"));
        QCOMPARE(from->text(), QStringLiteral("2026-08-15")); // the first day that no invoice pays for
        from->setText(QStringLiteral("2026-02-30"));
        QTRY_VERIFY(wrong->text().contains(QStringLiteral("no day")));
        from->setText(QStringLiteral("2026-09-01"));
        QTRY_VERIFY(wrong->text().contains(QStringLiteral("Nothing is different")));
        sheet.findChild<QSpinBox *>(QStringLiteral("startDay"))->setValue(1);
        QTRY_COMPARE(wanted.size(), 1);
        const auto change = wanted[0][0].value<ContractChange>();
        QCOMPARE(change.contract, QStringLiteral("contoso-2026"));
        QCOMPARE(change.from, Day::of(2026, 9, 1));
        QVERIFY(change.period == (PeriodShape{1, 1, 0, 0}));
        QVERIFY(change.words.isEmpty() && change.currency.isEmpty());
        QVERIFY(!save->isEnabled());
        sheet.showRefusal(Error(Error::Code::Refused, QStringLiteral("2026-09-01 is on INV-7")));
        QCOMPARE(wrong->text(), QStringLiteral("2026-09-01 is on INV-7"));
        QVERIFY(!save->isEnabled());
        sheet.showPreview(FakeContracts::previewOf(change));
        QVERIFY(save->isEnabled());
        QCOMPARE(sheet.findChild<TableView *>(QStringLiteral("periods"))->model()->rowCount(), 2);
        auto *licences = sheet.findChild<QComboBox *>(QStringLiteral("licences"));
        licences->setCurrentIndex(licences->findData(QStringLiteral("byDay")));
        QVERIFY(!save->isEnabled()); // what is shown is about something else now
        QCOMPARE(sheet.change()->words.value(QStringLiteral("licences")), QStringLiteral("byDay"));
    }
    //! Labels and fields of its two columns stand in one grid.
    void theSheetIsOneGrid()
    {
        ChangeSheet sheet(sharedTheme(), story(), {});
        sheet.show();
        const auto place = [&sheet](const char *name) {
            return sheet.findChild<QWidget *>(QString::fromLatin1(name))->geometry();
        };
        const QList<std::pair<const char *, const char *>> rows{{"from", "licences"},
                                                                {"length", "reservations"},
                                                                {"weeks", "ownServices"},
                                                                {"startDay", "group"},
                                                                {"startMonth", "exchange"}};
        for (const auto &[left, right] : rows) {
            QVERIFY(std::abs(place(left).center().y() - place(right).center().y()) <= 1);
            QCOMPARE(place(left).left(), place("from").left());
            QCOMPARE(place(right).left(), place("licences").left());
            QCOMPARE(place(left).width(), place("from").width());
            QCOMPARE(place(right).width(), place("licences").width());
        }
        QVERIFY(std::abs(place("from").width() - place("licences").width()) <= 1);
        // from field to field, also where somebody made the sheet higher
        for (const int more : {0, 200}) {
            sheet.resize(sheet.width(), sheet.height() + more);
            QCoreApplication::processEvents();
            for (qsizetype row = 1; row < rows.size(); ++row) {
                const int high = place(rows[row].first).top() - place(rows[row - 1].first).top();
                QVERIFY2(high >= 27 && high <= 38, qPrintable(QString::number(high)));
            }
        }
        QCOMPARE(sheet.focusWidget()->objectName(), QStringLiteral("from"));
    }
    void anEffectSaysHowItWasWorkedOut()
    {
        const ContractStory one = story();
        const auto found = [&one](StoryEvent::Kind kind) {
            return std::find_if(one.events.begin(), one.events.end(),
                                [kind](const StoryEvent &event) { return event.kind == kind; });
        };
        const WhyContent seats = whyOfEffect(one, *found(StoryEvent::Kind::Seats));
        QCOMPARE(seats.amount, money("418.71")); // 24 July to 14 August are 22 of 31 days
        QCOMPARE(seats.terms.size(), 1);
        QCOMPARE(seats.terms.first().text, QStringLiteral("10 × 59.00 × 22 of 31 days"));
        QCOMPARE(seats.terms.first().amount, seats.amount);
        QVERIFY(seats.rule.contains(QStringLiteral("120 → 130")));
        QVERIFY(seats.exact.contains(QStringLiteral("Exact")));
        QCOMPARE(seats.month, Month(2026, 7));
        const WhyContent price = whyOfEffect(one, *found(StoryEvent::Kind::Price));
        QCOMPARE(price.amount, money("240.00"));
        QCOMPARE(price.terms.first().text, QStringLiteral("120 × 2.00"));
        QVERIFY(price.exact.isEmpty());
        QVERIFY(whyOfEffect(one, *found(StoryEvent::Kind::Prepaid)).isEmpty());
    }
    void enterOnAnEventTellsWhy()
    {
        FakeContracts contracts;
        Desk desk(5);
        desk.company->contractDesk = &contracts;
        QVERIFY(desk.open());
        desk.window.go(Place::Contracts);
        auto *screen = qobject_cast<ContractsScreen *>(desk.window.screen(Place::Contracts));
        QTRY_VERIFY(screen->isReady());
        auto *events = screen->findChild<TableView *>(QStringLiteral("events"));
        const auto *panel = desk.window.findChild<WhyPanel *>();
        bool opened = false;
        for (int row = 0; row < events->table()->rowCount(); ++row) {
            events->setCurrentIndex(events->table()->index(row, 4));
            QTest::keyClick(events, Qt::Key_Return);
            opened = opened || panel->content().amount == money("418.71");
        }
        QVERIFY(opened && desk.window.isWhyOpen());
    }
    void movesACustomerInTheWindow()
    {
        FakeContracts contracts;
        Desk desk(5);
        desk.company->contractDesk = &contracts;
        QVERIFY(desk.open());
        MainWindow &window = desk.window;
        window.go(Place::Contracts);
        auto *screen = qobject_cast<ContractsScreen *>(window.screen(Place::Contracts));
        auto *list = screen->findChild<TableView *>(QStringLiteral("list"));
        new QAbstractItemModelTester(list->model(), this);
        QVERIFY(list->model()->rowCount() > 0);
        QTRY_VERIFY(screen->isReady());
        auto *events = screen->findChild<TableView *>(QStringLiteral("events"));
        new QAbstractItemModelTester(events->model(), this);
        QVERIFY(events->model()->rowCount() > 3);
        QVERIFY(window.actions().changeContract->isEnabled());
        QTest::keyClick(list, Qt::Key_F2);
        QTRY_VERIFY(screen->findChild<ChangeSheet *>());
        auto *sheet = screen->findChild<ChangeSheet *>();
        sheet->findChild<QSpinBox *>(QStringLiteral("startDay"))->setValue(1);
        auto *save = sheet->findChild<QPushButton *>(QStringLiteral("save"));
        QTRY_VERIFY(save->isEnabled());
        QVERIFY(contracts.changes.isEmpty());
        save->click();
        QTRY_COMPARE(contracts.changes.size(), 1);
        QTRY_VERIFY(!screen->findChild<ChangeSheet *>());
        QTRY_VERIFY(screen->canTakeBack() && window.actions().undo->isEnabled());
        // The contract that the change made is read and chosen.
        const auto chosen = [list] { return list->table()->key(list->currentIndex().row()); };
        const QList<KnownCustomer> before = desk.company->known.customers;
        const QString running = contracts.changes.first().contract;
        const QString following = running + QStringLiteral("-2");
        for (KnownCustomer &customer : desk.company->known.customers) {
            if (customer.contracts.first().id == running)
                customer.contracts.append({following, {Day::of(2026, 9, 1), {}}, {1, 1, 0, 0}});
        }
        Q_EMIT desk.company->changed();
        QTRY_COMPARE(chosen(), following);
        QTRY_COMPARE(contracts.asked.last(), following);
        const qsizetype asked = contracts.asked.count(following);
        window.activateWindow(); // offscreen nobody gives it back to the window when a sheet closes
        QVERIFY(QTest::qWaitForWindowActive(&window));
        QTest::keyClick(list, Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(contracts.takenBack, QStringList{QStringLiteral("digest")});
        QVERIFY(!screen->canTakeBack());
        // It is gone again: the former one is chosen, and nobody is told that a contract was not read.
        QTRY_COMPARE(chosen(), running);
        desk.company->known.customers = before;
        Q_EMIT desk.company->changed();
        QTRY_COMPARE(list->model()->rowCount(), 5);
        QCOMPARE(chosen(), running);
        QTRY_VERIFY(screen->isReady());
        QCOMPARE(contracts.asked.count(following), asked);
        QCOMPARE(window.message(), QString());
    }
};

QTEST_MAIN(TestContracts)
#include "tst_contracts.moc"
