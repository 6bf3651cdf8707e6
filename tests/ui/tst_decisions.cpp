// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/charts/causebars.h"
#include "ui/close/closescreen.h"
#include "ui/company/closingreasons.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/reconcile/findingcolumns.h"
#include "ui/reconcile/findingspane.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/reconcile/whypanel.h"
#include "ui/shell/approvalwords.h"
#include "ui/shell/navigation.h"
#include "ui/shell/parts.h"
#include "ui/tables/selection.h"
#include "ui/tables/tableview.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

TrackedFinding finding(const char *kind, const char *amount, const QString &customer = {})
{
    TrackedFinding one;
    one.finding.key = QStringLiteral("2026-07-%1-%2").arg(QLatin1String(kind), QLatin1String(amount));
    one.finding.kind = QLatin1String(kind);
    one.finding.text = QStringLiteral("lines came after the invoice was issued");
    one.finding.month = Month(2026, 7);
    one.finding.amount = Exact(money(amount));
    one.finding.currency = QStringLiteral("EUR");
    one.finding.customer = customer;
    one.finding.name =
        customer.isEmpty() ? QStringLiteral("fineartschool.onmicrosoft.com") : QStringLiteral("Contoso GmbH");
    one.finding.tenants = {QStringLiteral("0b7f1f30-7c53-4b6e-9a0f-2f4f7f1a1c55")};
    one.record.key = one.finding.key;
    one.record.month = one.finding.month;
    return one;
}

QList<TrackedFinding> findings()
{
    TrackedFinding gone = finding("late", "-3.00", customer(2).customer);
    gone.present = false;
    gone.record.state = FindingState::Accepted;
    TrackedFinding disputed = finding("late", "-212.40", customer(1).customer);
    disputed.record.state = FindingState::Disputed;
    disputed.record.owner = QStringLiteral("Eva");
    disputed.record.due = Day::of(2026, 8, 1);
    disputed.record.dispute = Dispute();
    TrackedFinding guard = finding("guard", "0.00", customer(0).customer);
    guard.finding.tenants.clear();
    return {gone, disputed, guard, finding("unmapped", "-892.10"), finding("late", "-46.67", customer(1).customer)};
}

//! The findings of an opened window's Reconcile screen.
struct Visit
{
    explicit Visit(Desk &desk)
        : window(desk.window), screen(*qobject_cast<ReconcileScreen *>(desk.window.screen(Place::Reconcile)))
    {
        desk.window.go(Place::Reconcile);
        screen.showFindings(true);
        QTest::qWait(20);
        table = screen.findChild<TableView *>(QStringLiteral("trackedFindings"));
    }
    void choose(const QString &key) const
    {
        table->selectionModel()->clearSelection();
        QVERIFY(table->select(key));
        QCoreApplication::processEvents();
    }

    MainWindow &window;
    ReconcileScreen &screen;
    TableView *table = nullptr;
};

//! Does something to the dialog that comes up next.
template <typename Do>
void whenAsked(Do act)
{
    QTimer::singleShot(0, [act] {
        QTRY_VERIFY(QApplication::activeModalWidget());
        act(QApplication::activeModalWidget());
    });
}

void press(QWidget *dialog, const QString &text)
{
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->text() == text) {
            button->click();
            return;
        }
    }
    QFAIL(qPrintable(QStringLiteral("there is no button \"%1\"").arg(text)));
}

//! Nothing is left to do in it: all is mapped and issued.
void finish(MonthPicture &month)
{
    month.bridge.customers.removeFirst(); // the tenant that nobody owns
    for (Invoice &invoice : month.invoices)
        invoice.state = InvoiceState::Issued;
}

QString labelsOf(const QWidget *widget)
{
    QStringList texts;
    for (const QLabel *label : widget->findChildren<QLabel *>())
        texts << label->text();
    return texts.join(u'\n');
}

} // namespace

class TestDecisions final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelIsSound()
    {
        RecordTableModel<TrackedFinding> model(trackedShape(), trackedColumns(Day::of(2026, 8, 17)));
        new QAbstractItemModelTester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        model.setRecords(trackedOrder(findings()));
        for (int column = 0; column < model.columnCount(); ++column) {
            model.sort(column, Qt::DescendingOrder);
            model.sort(column, Qt::AscendingOrder);
        }
        model.setFilter(QStringLiteral("Eva"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.cell(0, 0).text, QStringLiteral("Disputed, overdue"));
        QCOMPARE(model.cell(0, 0).tone, Tone::Bad);
    }
    void openOnesComeFirst()
    {
        QStringList kinds;
        for (const TrackedFinding &tracked : trackedOrder(findings()))
            kinds << tracked.finding.kind + u' ' + tracked.finding.amount.text();
        QCOMPARE(kinds,
                 (QStringList{QStringLiteral("unmapped -892.1"), QStringLiteral("late -46.67"),
                              QStringLiteral("guard 0"), QStringLiteral("late -212.4"), QStringLiteral("late -3")}));
    }
    void amountsAreReadAsTheyAreWritten()
    {
        const QLocale german(QLocale::German, QLocale::Germany);
        QCOMPARE(amountIn(QStringLiteral("1.234,50"), german).value_or(Decimal()), money("1234.50"));
        QCOMPARE(amountIn(QStringLiteral("1,234.50"), QLocale::c()).value_or(Decimal()), money("1234.50"));
        QCOMPARE(amountIn(QStringLiteral("\u22123.5"), german).value_or(Decimal()), money("-3.5"));
        const QLocale dutch(QLocale::Dutch);
        const QLocale english(QLocale::English);
        const QLocale french(QLocale::French);
        QCOMPARE(amountIn(QStringLiteral("1.000"), dutch).value_or(Decimal()), money("1000"));
        QCOMPARE(amountIn(QStringLiteral("1.000"), english).value_or(Decimal()), money("1"));
        QCOMPARE(amountIn(QStringLiteral("1000.50"), dutch).value_or(Decimal()), money("1000.50"));
        QCOMPARE(amountIn(QStringLiteral("0.125"), dutch).value_or(Decimal()), money("0.125"));
        QCOMPARE(amountIn(QStringLiteral("-1.234.567,8"), dutch).value_or(Decimal()), money("-1234567.8"));
        QCOMPARE(amountIn(QStringLiteral("1 234,50"), french).value_or(Decimal()), money("1234.50"));
        QCOMPARE(amountIn(QStringLiteral("1\u202f234,50"), french).value_or(Decimal()), money("1234.50"));
        for (const char *unclear : {"1000,50", "24,50", "1,23,456", "1,2345", "1.5.2", "1,234,50", "12 34"})
            QVERIFY2(!amountIn(QString::fromLatin1(unclear), english), unclear);
        for (const char *unclear : {"1.00.000", "1,5,2", "1.000.50", "1,234.50"})
            QVERIFY2(!amountIn(QString::fromLatin1(unclear), dutch), unclear);
        for (const QLocale &locale : {dutch, english, french, QLocale(QLocale::German), QLocale::c()}) {
            for (const char *amount : {"1234567.125", "-0.5", "1.125", "1000", "0"}) {
                QVERIFY(!fieldText(money(amount), 0, locale).contains(locale.groupSeparator()));
                QCOMPARE(amountIn(fieldText(money(amount), 0, locale), locale).value_or(money("9")), money(amount));
                QCOMPARE(amountIn(amountText(money(amount), 2, locale), locale).value_or(money("9")), money(amount));
            }
        }
        QVERIFY(!amountIn(QStringLiteral("ten")));
        QVERIFY(!amountIn(QString()));
    }
    void actionsKnowWhatCanBeDone()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        AppActions &actions = desk.window.actions();
        QVERIFY(!actions.acceptFinding->isEnabled());
        Visit visit(desk);
        visit.choose(QStringLiteral("2026-07-guard-0.00"));
        QVERIFY(actions.acceptFinding->isEnabled());
        QVERIFY(!actions.billFinding->isEnabled()); // it stands on a draft already
        QVERIFY(actions.billFinding->toolTip().startsWith(QStringLiteral("Only what nobody bills yet")));
        QVERIFY(!actions.disputeFinding->isEnabled());
        visit.choose(QStringLiteral("2026-07-unmapped--892.10"));
        QVERIFY(actions.disputeFinding->isEnabled());
        visit.table->selectAll();
        QVERIFY(actions.acceptFinding->isEnabled());
        QVERIFY(!actions.changeFinding->isEnabled());
        visit.screen.showFindings(false);
        QVERIFY(!actions.acceptFinding->isEnabled());
    }
    //! Of what is used in a period that is not over there is more to come.
    void approvingTellsOfPeriodsThatRun()
    {
        const Day today = Day::of(2026, 7, 31);
        Invoice july = madeup::invoice(1);
        Invoice quarter = madeup::invoice(2);
        quarter.service.to = Day::of(2026, 9, 30);
        QVERIFY(runningPeriodsText({july, quarter}, Day()).isEmpty());
        QVERIFY(runningPeriodsText({july}, Day::of(2026, 8, 1)).isEmpty());
        QVERIFY(runningPeriodsText({july}, today).contains(longDayText(july.service.to))); // its last day is not over
        const QString two = runningPeriodsText({july, quarter}, today);
        QVERIFY2(two.contains(QStringLiteral(" 2 ")) && two.contains(longDayText(quarter.service.to)), qPrintable(two));
        quarter.lines.first().kind = LineKind::OwnService;
        QVERIFY(runningPeriodsText({quarter}, today).isEmpty());

        Desk desk;
        desk.company->shown.invoices[1].service.to = Day::of(2026, 9, 30);
        QVERIFY(desk.open());
        QString asked;
        whenAsked([&asked](QWidget *dialog) {
            asked = labelsOf(dialog);
            press(dialog, QStringLiteral("Cancel"));
        });
        desk.window.actions().approveReady->trigger();
        QVERIFY2(asked.contains(QStringLiteral("1 of them")) && asked.contains(QStringLiteral("30 September 2026")),
                 qPrintable(asked));
        QVERIFY(asked.contains(QStringLiteral("no longer remade")));
    }
    void acceptsSeveralWithTheirSum()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        visit.table->selectAll();
        QString asked;
        whenAsked([&asked](QWidget *dialog) {
            asked = labelsOf(dialog);
            QCOMPARE(dialog->objectName(), QStringLiteral("confirmSheet"));
            press(dialog, QStringLiteral("Cancel"));
        });
        desk.window.actions().acceptFinding->trigger();
        QVERIFY2(asked.contains(QStringLiteral("Accept 5 findings, \u22121,154.17 EUR")), qPrintable(asked));
        QVERIFY(desk.company->decided.isEmpty());
        whenAsked([](QWidget *dialog) { press(dialog, QStringLiteral("Accept 5 findings")); });
        desk.window.actions().acceptFinding->trigger();
        QCOMPARE(desk.company->decided.size(), 5);
        QCOMPARE(*desk.company->decision.state, FindingState::Accepted);
        QVERIFY(!desk.company->decision.note);
    }
    //! What was noted before is there to go on from.
    void acceptsWithItsReason()
    {
        const QString key = QStringLiteral("2026-07-late--46.67");
        Desk desk;
        desk.company->shown.findings = findings();
        for (TrackedFinding &one : desk.company->shown.findings) {
            if (one.finding.key == key)
                one.record.note = QStringLiteral("asked Eva");
        }
        QVERIFY(desk.open());
        Visit visit(desk);
        visit.choose(key);
        QString noted;
        whenAsked([&noted](QWidget *dialog) {
            auto *reason = dialog->findChild<QPlainTextEdit *>(QStringLiteral("reason"));
            noted = reason->toPlainText();
            reason->setPlainText(QStringLiteral("  agreed with the customer "));
            press(dialog, QStringLiteral("Accept 1 finding"));
        });
        desk.window.actions().acceptFinding->trigger();
        QCOMPARE(noted, QStringLiteral("asked Eva"));
        QCOMPARE(desk.company->decided, QStringList{key});
        QCOMPARE(*desk.company->decision.state, FindingState::Accepted);
        QCOMPARE(desk.company->decision.note, std::optional(QStringLiteral("agreed with the customer")));
    }
    void changesOwnerDueAndNote()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        visit.choose(QStringLiteral("2026-07-late--46.67"));
        whenAsked([](QWidget *dialog) {
            dialog->findChild<QComboBox *>(QStringLiteral("state"))->setCurrentIndex(1);
            dialog->findChild<QLineEdit *>(QStringLiteral("owner"))->setText(QStringLiteral("Eva"));
            dialog->findChild<QLineEdit *>(QStringLiteral("due"))->setText(QStringLiteral("31 August"));
            dialog->findChild<QPlainTextEdit *>(QStringLiteral("note"))->setPlainText(QStringLiteral("asked Ann"));
            press(dialog, QStringLiteral("Save"));
            QVERIFY(dialog->isVisible()); // no such day
            QVERIFY(labelsOf(dialog).contains(QStringLiteral("\"31 August\" is no day")));
            dialog->findChild<QLineEdit *>(QStringLiteral("due"))->setText(QStringLiteral("2026-08-31"));
            press(dialog, QStringLiteral("Save"));
        });
        QTest::keyClick(visit.table, Qt::Key_F2);
        QTRY_COMPARE(desk.company->decided, QStringList{QStringLiteral("2026-07-late--46.67")});
        const FindingChange &change = desk.company->decision;
        QCOMPARE(*change.state, FindingState::Explained);
        QCOMPARE(*change.owner, QStringLiteral("Eva"));
        QCOMPARE(*change.due, Day::of(2026, 8, 31));
        QCOMPARE(*change.note, QStringLiteral("asked Ann"));
    }
    void disputesWithATicket()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        visit.choose(QStringLiteral("2026-07-late--46.67"));
        whenAsked([](QWidget *dialog) {
            QVERIFY(dialog->findChild<QPlainTextEdit *>(QStringLiteral("ticket"))
                        ->toPlainText()
                        .startsWith(QStringLiteral("Order ids of 2026-07-late")));
            press(dialog, QStringLiteral("Copy the text"));
            dialog->findChild<QLineEdit *>(QStringLiteral("lines"))->setText(QStringLiteral("G1:3, G1"));
            press(dialog, QStringLiteral("Dispute"));
            QVERIFY(dialog->isVisible());
            dialog->findChild<QLineEdit *>(QStringLiteral("lines"))->setText(QStringLiteral("G1:3, G1:7"));
            auto *claim = dialog->findChild<QLineEdit *>(QStringLiteral("claim"));
            claim->setText(QStringLiteral("much"));
            const QList<QLabel *> labels = dialog->findChildren<QLabel *>();
            const auto said = std::find_if(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->isVisible() && label->text().contains(QStringLiteral("\"much\" is none"));
            });
            QVERIFY(said != labels.end()); // at once, beneath its field
            QTRY_VERIFY((*said)->y() > claim->y() && (*said)->y() < claim->y() + 3 * claim->height());
            dialog->findChild<QLineEdit *>(QStringLiteral("claim"))->setText(QStringLiteral("40.5"));
            press(dialog, QStringLiteral("Dispute"));
        });
        desk.window.actions().disputeFinding->trigger();
        QTRY_COMPARE(desk.company->decided.size(), 1);
        QCOMPARE(*desk.company->decision.state, FindingState::Disputed);
        QCOMPARE(*desk.company->decision.claimed, Exact(money("40.5")));
        QCOMPARE(desk.company->decision.lines, (QList<LineName>{{QStringLiteral("G1"), 3}, {QStringLiteral("G1"), 7}}));
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("Order ids of")));
        QGuiApplication::clipboard()->clear();
        visit.choose(QStringLiteral("2026-07-late--212.40"));
        desk.window.actions().copyTicket->trigger();
        QTRY_VERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("-212.40")));
    }
    void onlyMoneyThatNobodyBillsIsBilled()
    {
        Desk desk;
        TrackedFinding held = finding("guard", "9615.28", customer(1).customer);
        held.finding.text = QStringLiteral("Margin -795.0 %, limit 2.0 %");
        TrackedFinding unexplained = finding("unexplained", "0.05", customer(1).customer);
        TrackedFinding frozen = finding("late", "7.00", customer(2).customer);
        desk.company->shown.invoices[2].state = InvoiceState::Approved;
        desk.company->shown.findings = {held, unexplained, frozen, finding("late", "-46.67", customer(1).customer)};
        QVERIFY(desk.open());
        Visit visit(desk);
        const AppActions &actions = desk.window.actions();
        for (const TrackedFinding &one : {held, unexplained, frozen}) {
            visit.choose(one.finding.key);
            QVERIFY2(!actions.billFinding->isEnabled(), qPrintable(one.finding.key));
            QCOMPARE(actions.disputeFinding->isEnabled(), one.finding.kind != u"guard");
        }
        visit.choose(QStringLiteral("2026-07-late--46.67"));
        QVERIFY(actions.billFinding->isEnabled() && actions.disputeFinding->isEnabled());
    }
    void billsOnADraft()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        visit.choose(QStringLiteral("2026-07-late--46.67"));
        whenAsked([](QWidget *dialog) {
            auto *net = dialog->findChild<QLineEdit *>(QStringLiteral("net"));
            QCOMPARE(net->text(), QStringLiteral("46.67"));
            net->setText(QStringLiteral("46.675"));
            press(dialog, QStringLiteral("Bill"));
            QVERIFY(dialog->isVisible()); // a tenth of a cent
            net->setText(QStringLiteral("50"));
            auto *text = dialog->findChild<QLineEdit *>(QStringLiteral("text"));
            QCOMPARE(text->cursorPosition(), 0);
            text->setText(QStringLiteral("Late licences"));
            press(dialog, QStringLiteral("Bill"));
        });
        desk.window.actions().billFinding->trigger();
        QTRY_COMPARE(desk.company->billed.size(), 1);
        const ManualLine &line = desk.company->billed.first();
        QCOMPARE(line.invoice, invoice(1).id);
        QCOMPARE(line.text, QStringLiteral("Late licences"));
        QCOMPARE(line.net, money("50"));
        QCOMPARE(line.finding, QStringLiteral("2026-07-late--46.67"));
    }
    void whatHoldsAMonthIsSaidInNames()
    {
        Desk desk(5);
        desk.company->shown.invoices[4].state = InvoiceState::Approved;
        QVERIFY(desk.open());
        const QAction *close = desk.window.actions().closeMonth;
        QVERIFY(!close->isEnabled());
        const auto named = [](int number) {
            return customer(number).name + QStringLiteral(", ") + rangeText(invoice(number).service);
        };
        QCOMPARE(close->toolTip().split(u'\n'),
                 (QStringList{strayTenant().name + QStringLiteral(": ") +
                                  spoken(QStringLiteral("-892.10 EUR are unmapped: no customer or no contract")),
                              QStringList{named(0), named(1), named(2)}.join(QStringLiteral("; ")) +
                                  QStringLiteral(" and 1 more: it is not approved and issued"),
                              named(4) + QStringLiteral(": it is approved and not issued")}));
    }
    //! What only the core knows of: who is parked, and daily rows without their reconciliation.
    void whatHoldsAMonthIsWhatTheCoreSays()
    {
        Desk desk(2);
        finish(desk.company->shown);
        const QString alone = QStringLiteral("daily rows of invoice G1 are on hand, its reconciliation is not");
        desk.company->shown.obstacles = {
            {customer(1).customer, 0, {}, QStringLiteral("it is parked: no exchange rate USD → EUR on 2026-07-31")},
            {QStringLiteral("2026-07"), 0, {}, alone}};
        QVERIFY(desk.open());
        const QAction *close = desk.window.actions().closeMonth;
        QVERIFY(!close->isEnabled());
        const QStringList lines = close->toolTip().split(u'\n');
        QCOMPARE(lines.size(), 2);
        QVERIFY(lines.first().startsWith(customer(1).name + QStringLiteral(": it is parked: ")));
        QCOMPARE(lines.last(), monthText(Month(2026, 7)) + QStringLiteral(": ") + spoken(alone));
        MonthPicture many = desk.company->shown;
        for (int at = 0; at < 15; ++at)
            many.obstacles << Fault{QStringLiteral("x"), 0, {}, QStringLiteral("reason %1").arg(at)};
        QCOMPARE(closingReasons(many).size(), 13);
        QCOMPARE(closingReasons(many).last(), QStringLiteral("and 5 more reasons"));
    }
    void whatTheCoreRefusesIsSaidInNames()
    {
        const MonthPicture month = picture(2);
        const Fault reason{{}, 0, {}, QStringLiteral("it is parked")};
        QList<Fault> faults(5, reason);
        faults[0].path = invoice(1).id;
        faults[1].path = customer(0).customer;
        faults[2].path = QStringLiteral("tenant ") + strayTenant().tenant;
        faults[3].path = month.month.iso();
        faults[4].path = QStringLiteral("nobody");
        const Error named = closingError(Error(Error::Code::Conflict, QStringLiteral("no"), faults), month);
        QStringList paths;
        for (const Fault &fault : named.faults())
            paths << fault.path;
        QCOMPARE(paths, (QStringList{QStringLiteral("Northwind BV, ") + rangeText(invoice(1).service),
                                     QStringLiteral("Contoso GmbH"), strayTenant().name, QStringLiteral("July 2026"),
                                     QStringLiteral("nobody")}));
        Desk desk;
        finish(desk.company->shown);
        desk.company->closeRefusal = Error(Error::Code::Conflict, QStringLiteral("no"), faults);
        QVERIFY(desk.open());
        QStringList told;
        connect(&desk.shell, &ShellController::failed, this, [&told](const QString &, const Error &error) {
            for (const Fault &fault : error.faults())
                told << fault.path;
        });
        desk.shell.closeMonth();
        QTRY_COMPARE(told.size(), 5);
        QCOMPARE(told.at(1), QStringLiteral("Contoso GmbH"));
        QVERIFY(desk.company->closed.isEmpty() && !desk.shell.isBusy());
    }
    void closesAndReopensTheMonth()
    {
        Desk desk;
        finish(desk.company->shown);
        QVERIFY(desk.open());
        AppActions &actions = desk.window.actions();
        QVERIFY(actions.closeMonth->isEnabled());
        QVERIFY(!actions.reopenMonth->isEnabled());
        QString asked;
        whenAsked([&asked](QWidget *dialog) {
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                asked += label->text() + u'\n';
            press(dialog, QStringLiteral("Close July 2026"));
        });
        actions.closeMonth->trigger();
        QVERIFY2(asked.contains(QStringLiteral("invoices, before tax\n")) &&
                     asked.contains(QStringLiteral("Unexplained\n0.00 EUR\n")),
                 qPrintable(asked));
        QTRY_COMPARE(desk.company->closed, QStringList{QStringLiteral("2026-07")});
        QTRY_VERIFY(!actions.closeMonth->isEnabled());
        QTRY_VERIFY(actions.reopenMonth->isEnabled());
        whenAsked([](QWidget *dialog) {
            dialog->findChild<QLineEdit *>(QStringLiteral("answer"))->setText(QStringLiteral(" a credit came "));
            press(dialog, QStringLiteral("Reopen"));
        });
        actions.reopenMonth->trigger();
        QTRY_COMPARE(desk.company->reopened, QStringList{QStringLiteral("2026-07 a credit came")});
        QTRY_VERIFY(actions.closeMonth->isEnabled());
    }
    //! Every cause there is, in a window that is low.
    void theSumsOfTheBridgeStayInSight()
    {
        CauseBars bars(sharedTheme());
        bars.setBridge(wholeBridge());
        bars.resize(340, 800);
        QCOMPARE(bars.paintedItems().first().rect.height(), 24);
        bars.resize(340, 340);
        QVERIFY2(bars.minimumHeight() <= 340, qPrintable(QString::number(bars.minimumHeight())));
        const QList<PaintedItem> items = bars.paintedItems();
        QVERIFY(items.first().rect.height() >= 16);
        QVERIFY(items.last().rect.bottom() < 340 - 2 * 22);
        QVERIFY(bars.fileHeight(340) <= 340);
        bars.grab(); // paints without a fault
    }

    //! Before anything is issued the sheet says the sum, the date and the numbers, and what was said is what is asked.
    void theSheetOfIssuingSaysTheNumbers()
    {
        Desk desk;
        for (int number = 1; number < 4; ++number)
            desk.company->shown.invoices[number].state = InvoiceState::Approved;
        desk.company->numbersToCome = {
            {QStringLiteral("INV-2026-00451"), QStringLiteral("CN-2026-00007"), QStringLiteral("INV-2026-00452")},
            {{QStringLiteral("INV-2026-00451"), QStringLiteral("INV-2026-00452"), 2},
             {QStringLiteral("CN-2026-00007"), QStringLiteral("CN-2026-00007"), 1}}};
        QVERIFY(desk.open());
        QString asked;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            QWidget *dialog = QApplication::activeModalWidget();
            if (!dialog)
                return;
            look.stop();
            for (const QLabel *label : dialog->findChildren<QLabel *>())
                asked += label->text() + u'\n';
            press(dialog, QStringLiteral("Issue 3 invoices"));
        });
        look.start(5);
        QVERIFY(desk.window.actions().issueApproved->isEnabled());
        desk.window.actions().issueApproved->trigger();
        QTRY_COMPARE(desk.company->issued.size(), 3);
        QVERIFY2(asked.contains(QStringLiteral("Numbers\nINV-2026-00451 to 00452\n")), qPrintable(asked));
        QVERIFY2(asked.contains(QStringLiteral("Number\nCN-2026-00007\n")), qPrintable(asked));
        QVERIFY2(asked.contains(QStringLiteral("Dated 17 August 2026.")), qPrintable(asked));
        QCOMPARE(desk.company->toldNumbers, desk.company->numbersToCome.numbers);
    }

    void aSealedMonthTakesNoDecision()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        desk.company->shown.seal = SealedMonth{QStringLiteral("2026-08-09T08:00:00.000Z"),
                                               QStringLiteral("E. de Vries"),
                                               {QStringLiteral("invoice G1: 2 lines were added")}};
        QVERIFY(desk.open());
        QVERIFY(labelsOf(desk.window.screen(Place::Close)).contains(QStringLiteral("2 lines were added")));
        Visit visit(desk);
        visit.choose(QStringLiteral("2026-07-late--46.67"));
        AppActions &actions = desk.window.actions();
        for (const QAction *action : {actions.acceptFinding, actions.billFinding, actions.disputeFinding,
                                      actions.changeFinding, actions.closeMonth})
            QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QCOMPARE(actions.acceptFinding->toolTip(), QStringLiteral("The month is sealed"));
        QVERIFY(actions.copyTicket->isEnabled());
        QVERIFY(actions.evidence->isEnabled());
    }
    void whyFollowsTheFinding()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        visit.screen.openWhy();
        QVERIFY(desk.window.isWhyOpen());
        const auto *why = desk.window.findChild<WhyPanel *>();
        visit.choose(QStringLiteral("2026-07-guard-0.00"));
        QCOMPARE(why->content().who, customer(0).name);
        QCOMPARE(why->content().amount, customer(0).difference); // no cause is meant
        visit.choose(QStringLiteral("2026-07-unmapped--892.10"));
        QCOMPARE(why->content().mark, markOf(Cause::Unmapped));
        QCOMPARE(why->content().who, strayTenant().name);
        visit.choose(QStringLiteral("2026-07-late--3.00")); // gone: there is nothing to say about it
        QCOMPARE(why->content().who, strayTenant().name);
        visit.choose(QStringLiteral("2026-07-unmapped--892.10"));
        const int before = desk.company->read;
        Q_EMIT desk.company->changed();
        QTRY_VERIFY(desk.company->read > before && !desk.shell.isLoading());
        QCOMPARE(why->content().who, strayTenant().name); // not the customers' row
    }
    void afterADecisionTheNextOneIsChosen()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        const auto chosen = [&visit] { return visit.table->table()->key(visit.table->currentIndex().row()); };
        const auto accept = [&desk](const QString &key) {
            for (TrackedFinding &tracked : desk.company->shown.findings) {
                if (tracked.finding.key == key)
                    tracked.record.state = FindingState::Accepted;
            }
            Q_EMIT desk.company->changed();
        };
        visit.choose(QStringLiteral("2026-07-unmapped--892.10"));
        accept(chosen());
        QTRY_COMPARE(chosen(), QStringLiteral("2026-07-late--46.67"));
        accept(chosen());
        QTRY_COMPARE(chosen(), QStringLiteral("2026-07-guard-0.00"));
        QCOMPARE(visit.screen.chosenFindings().keys, QStringList{chosen()});
        // What only gets a note stays chosen.
        desk.company->shown.findings[2].record.note = QStringLiteral("asked Ann");
        Q_EMIT desk.company->changed();
        QTRY_COMPARE(visit.table->currentIndex().row(), 0);
        QCOMPARE(chosen(), QStringLiteral("2026-07-guard-0.00"));
    }
    void oneCountOfOpenFindings()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        QCOMPARE(openFindings(findings()), 3);
        QCOMPARE(openFindingsText(findings()), QStringLiteral("3 open findings, 3 customers"));
        QCOMPARE(openFindingsText({findings().at(3)}), QStringLiteral("1 open finding, 1 customer"));
        QCOMPARE(openFindingsText({findings().first()}), QString()); // decided, and gone
        QStringList pills;
        for (const Pill *pill : visit.screen.findChildren<Pill *>())
            pills << pill->accessibleName();
        QVERIFY2(pills.contains(QStringLiteral("3 open findings, 3 customers")), qPrintable(pills.join(u'\n')));
        const auto *lower = visit.screen.findChild<QTabBar *>(QStringLiteral("lower"));
        QCOMPARE(lower->tabText(1), QStringLiteral("Findings (3 open)"));
        QCOMPARE(lower->currentIndex(), 1);
        const QModelIndex place = desk.window.findChild<Navigation *>()->model()->index(int(Place::Reconcile), 0);
        QVERIFY2(place.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("3 for a person")),
                 qPrintable(place.data(Qt::AccessibleTextRole).toString()));
    }
    void rowsSayWhatIsDecided()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        auto *customers = visit.screen.findChild<TableView *>(QStringLiteral("customers"));
        const auto stateOf = [customers](const QString &key) {
            const TableModel &table = *customers->table();
            return table.cell(table.rowOf(key), ColumnLayout::columnOf(table, QStringLiteral("state"))).text;
        };
        const QString guarded = QStringLiteral("customer/") + customer(0).customer;
        const QString late = QStringLiteral("customer/") + customer(1).customer;
        QCOMPARE(stateOf(guarded), QStringLiteral("Open"));
        QCOMPARE(stateOf(late), QStringLiteral("Open")); // one of two
        QCOMPARE(stateOf(QStringLiteral("customer/") + customer(2).customer), QStringLiteral("Explained")); // gone
        for (TrackedFinding &tracked : desk.company->shown.findings) {
            if (tracked.record.state == FindingState::Open)
                tracked.record.state = FindingState::Accepted;
        }
        Q_EMIT desk.company->changed();
        QTRY_COMPARE(stateOf(guarded), QStringLiteral("Accepted"));
        QCOMPARE(stateOf(late), QStringLiteral("Disputed"));
        QCOMPARE(stateOf(QStringLiteral("tenant/") + strayTenant().tenant), QStringLiteral("Accepted"));
    }
    void aRowChoosesItsFindings()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        auto *customers = visit.screen.findChild<TableView *>(QStringLiteral("customers"));
        auto *everybody = visit.screen.findChild<QPushButton *>(QStringLiteral("allFindings"));
        QCOMPARE(visit.table->table()->rowCount(), 5); // nobody chose a row yet
        QVERIFY(!everybody->isVisible());
        QVERIFY(customers->select(QStringLiteral("customer/") + customer(1).customer));
        QCOMPARE(visit.table->table()->rowCount(), 2);
        QCOMPARE(visit.table->table()->key(visit.table->currentIndex().row()), QStringLiteral("2026-07-late--46.67"));
        QVERIFY(everybody->isVisible());
        QVERIFY2(labelsOf(&visit.screen).contains(QStringLiteral("Findings of %1, 1 of 3 open").arg(customer(1).name)),
                 qPrintable(labelsOf(&visit.screen)));
        Q_EMIT desk.company->changed(); // read again, they are still that customer's
        QTRY_VERIFY(!desk.shell.isLoading());
        QCOMPARE(visit.table->table()->rowCount(), 2);
        QVERIFY(customers->select(QStringLiteral("tenant/") + strayTenant().tenant));
        QCOMPARE(visit.table->table()->rowCount(), 1);
        QVERIFY(customers->select(QStringLiteral("customer/") + customer(5).customer)); // has none
        QCOMPARE(visit.table->table()->rowCount(), 0);
        QVERIFY(
            labelsOf(&visit.screen).contains(QStringLiteral("Nothing of %1 needs a person.").arg(customer(5).name)));
        QVERIFY(visit.screen.chosenFindings().keys.isEmpty());
        everybody->click();
        QCOMPARE(visit.table->table()->rowCount(), 5);
        QVERIFY(!everybody->isVisible());
        QCOMPARE(visit.screen.chosenFindings().keys.size(), 1);
        visit.choose(QStringLiteral("2026-07-late--46.67"));
        QTest::keyClick(visit.table, Qt::Key_Return); // to its customer; the list stays as it is
        QCOMPARE(visit.table->table()->rowCount(), 5);
    }
    void whatIsTakenBackIsDoneAgain()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        AppActions &actions = desk.window.actions();
        QVERIFY(!actions.redo->isEnabled());
        const QString id = invoice(1).id;
        desk.shell.approve(desk.shell.shown({id}));
        QTRY_VERIFY(actions.undo->isEnabled());
        QVERIFY(!actions.redo->isEnabled());
        QCOMPARE(desk.company->approved, QStringList{id});
        actions.undo->trigger();
        QTRY_VERIFY(actions.redo->isEnabled());
        QVERIFY(desk.company->approved.isEmpty());
        QCOMPARE(actions.redo->text().remove(u'&'), QStringLiteral("Redo the approval of 1 invoice"));
        QVERIFY(!actions.undo->isEnabled());
        actions.redo->trigger();
        QTRY_VERIFY(actions.undo->isEnabled());
        QCOMPARE(desk.company->approved, QStringList{id});
        actions.undo->trigger();
        QTRY_VERIFY(actions.redo->isEnabled());
        FindingChange change;
        change.state = FindingState::Accepted;
        desk.shell.decide({QStringLiteral("2026-07-late--46.67")}, change, {}); // the newer one
        QTRY_VERIFY(actions.undo->isEnabled());
        QVERIFY(!actions.redo->isEnabled());
        actions.undo->trigger();
        QTRY_VERIFY(actions.redo->isEnabled());
        QCOMPARE(*desk.company->decision.state, FindingState::Open);
        desk.window.go(Place::Usage);
        QVERIFY(!actions.redo->isEnabled()); // it is nothing of that screen
        desk.window.go(Place::Reconcile);
        actions.redo->trigger();
        QTRY_VERIFY(*desk.company->decision.state == FindingState::Accepted && actions.undo->isEnabled());
    }
    void placesGoOnWithTheNextOne()
    {
        const QStringList rows{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d")};
        const auto only = [](const QStringList &stays) {
            return [stays](const QString &key) { return stays.contains(key); };
        };
        QCOMPARE(nextPlace(rows, 1, only({QStringLiteral("a"), QStringLiteral("d")})), QStringLiteral("d"));
        QCOMPARE(nextPlace(rows, 2, only({QStringLiteral("a"), QStringLiteral("b")})), QStringLiteral("b"));
        QCOMPARE(nextPlace(rows, 9, only({QStringLiteral("a")})), QStringLiteral("a"));
        QCOMPARE(nextPlace(rows, -1, only({QStringLiteral("c")})), QStringLiteral("c"));
        QCOMPARE(nextPlace(rows, 0, only({})), QString());
        QCOMPARE(nextPlace({}, 0, only(rows)), QString());
    }
    void afterAnApprovalTheNextHeldDraftIsChosen()
    {
        Desk desk; // drafts 0, 6, 12 … are held
        QVERIFY(desk.open());
        desk.window.go(Place::Invoices);
        auto &screen = *qobject_cast<InvoicesScreen *>(desk.window.screen(Place::Invoices));
        const auto approve = [&desk](const QString &id) {
            for (Invoice &one : desk.company->shown.invoices) {
                if (one.id == id)
                    one.state = InvoiceState::Approved;
            }
            Q_EMIT desk.company->changed();
        };
        screen.go(invoice(12).id); // the largest comes first: 36, 30, 24, 18, 12, 6, 0
        approve(invoice(12).id);
        QTRY_COMPARE(screen.chosen(), invoice(6).id);
        screen.go(invoice(0).id);
        approve(invoice(0).id);
        QTRY_COMPARE(screen.chosen(), invoice(6).id);
        screen.go(invoice(35).id); // ready
        approve(invoice(35).id);
        QTRY_COMPARE(screen.chosen(), invoice(34).id);
        screen.go(invoice(12).id); // approved is what a person went to
        Q_EMIT desk.company->changed();
        QTRY_VERIFY(!desk.shell.isLoading());
        QCOMPARE(screen.chosen(), invoice(12).id);
    }
    void aFindingLeadsToItsCustomer()
    {
        Desk desk;
        desk.company->shown.findings = findings();
        QVERIFY(desk.open());
        Visit visit(desk);
        visit.choose(QStringLiteral("2026-07-late--46.67"));
        visit.table->setFocus();
        QTest::keyClick(visit.table, Qt::Key_Return);
        auto *customers = visit.screen.findChild<TableView *>(QStringLiteral("customers"));
        QCOMPARE(customers->table()->key(customers->currentIndex().row()),
                 QStringLiteral("customer/") + customer(1).customer);
    }
};

QTEST_MAIN(TestDecisions)
#include "tst_decisions.moc"
