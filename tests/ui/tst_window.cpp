// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/charts/paintedlist.h"
#include "ui/charts/waterfallview.h"
#include "ui/close/closecolumns.h"
#include "ui/close/closecontroller.h"
#include "ui/company/readshare.h"
#include "ui/format/amounts.h"
#include "ui/format/timeleft.h"
#include "ui/parties/mapsheet.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/navigation.h"
#include "ui/shell/parts.h"
#include "ui/shell/screen.h"
#include "ui/shell/statusstrip.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"
#include "ui/windows/windowsscreen.h"

#include <QAccessible>
#include <QComboBox>
#include <QDir>
#include <QDropEvent>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace counterfoil;
using namespace counterfoil::madeup;

class TestWindow final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installPaintedItemAccess(); }
    void everyActionHasANameAndItsOwnShortcut()
    {
        Desk desk;
        QMap<QString, QString> shortcuts;
        QSet<QString> names;
        for (const QAction *action : desk.window.actions().all()) {
            QVERIFY(!action->objectName().isEmpty());
            QVERIFY2(!names.contains(action->objectName()), qPrintable(action->objectName()));
            names.insert(action->objectName());
            QVERIFY(!action->text().isEmpty());
            const QString keys = action->shortcut().toString();
            QVERIFY2(!keys.isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!shortcuts.contains(keys),
                     qPrintable(keys + u' ' + action->objectName() + u' ' + shortcuts.value(keys)));
            shortcuts.insert(keys, action->objectName());
        }
        QCOMPARE(shortcuts.value(QStringLiteral("F9")), QStringLiteral("approveReady"));
    }
    void everyPartOfTheStatusStripHasItsMenu()
    {
        Desk desk;
        QVERIFY(desk.open());
        const AppActions &a = desk.window.actions();
        for (const auto &[name, action] : {std::pair{"onHand", a.importFiles},
                                           {"clouds", a.pullNow},
                                           {"nextPull", a.goSchedule},
                                           {"rate", a.termsLists},
                                           {"sealed", a.reopenMonth},
                                           {"file", a.safetyCopy}}) {
            const auto *part = desk.window.statusBar()->findChild<QPushButton *>(QString::fromLatin1(name));
            QVERIFY2(part && part->isFlat() && part->menu(), name);
            QVERIFY2(part->menu()->actions().contains(action), name);
            QVERIFY2(part->focusPolicy() & Qt::TabFocus, name);
            QVERIFY2(!part->accessibleDescription().isEmpty(), name);
            QVERIFY2(part->isVisible() == !part->text().isEmpty(), name);
        }
        QVERIFY(desk.window.statusBar()->findChild<QPushButton *>(QStringLiteral("onHand"))->isVisible());
        QVERIFY(!a.goSealed->isEnabled());
        QCOMPARE(a.goSealed->toolTip(), QStringLiteral("No month is sealed yet"));
    }
    void saysHowLongATaskStillTakes_data()
    {
        QTest::addColumn<qint64>("elapsed");
        QTest::addColumn<qint64>("done");
        QTest::addColumn<qint64>("all");
        QTest::addColumn<qint64>("said"); // −1: nothing
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, qint64 elapsed, qint64 done, qint64 all, qint64 said, const char *text) {
            QTest::newRow(name) << elapsed << done << all << said << QString::fromLatin1(text);
        };
        row("too early", 1999, 500, 1000, -1, "");
        row("of nothing", 5000, 0, 0, -1, "");
        row("not begun", 5000, 0, 1000, -1, "");
        row("all of it", 5000, 1000, 1000, -1, "");
        row("seconds", 4000, 400, 1000, -1, "about 6 s left");
        row("rounded up", 4000, 900, 1000, -1, "about 1 s left");
        row("by five", 10000, 300, 1000, -1, "about 25 s left");
        row("a minute", 20000, 250, 1000, -1, "about 1 min left");
        row("minutes", 30000, 250, 1000, -1, "about 2 min left");
        row("a little slower", 4000, 400, 1000, 5, "about 5 s left");
        row("much slower", 4000, 400, 1000, 2, "about 6 s left");
        row("faster", 4000, 400, 1000, 9, "about 6 s left");
        row("bytes", 3'600'000, 4'000'000'000'000, 8'000'000'000'000, -1, "about 60 min left");
    }
    void saysHowLongATaskStillTakes()
    {
        QFETCH(qint64, elapsed);
        QFETCH(qint64, done);
        QFETCH(qint64, all);
        QFETCH(qint64, said);
        const auto left = secondsLeft(elapsed, done, all, said < 0 ? std::nullopt : std::optional(said));
        QTEST(left ? timeLeftText(*left) : QString(), "text");
    }
    void theStripCountsOneLine()
    {
        StatusStrip strip(sharedTheme());
        const auto *onHand = strip.findChild<QPushButton *>(QStringLiteral("onHand"));
        QVERIFY(onHand);
        MonthPicture month = picture(1);
        strip.showFacts({}, month);
        QVERIFY2(onHand->text().startsWith(QStringLiteral("1,089,418 lines on hand for July 2026")),
                 qPrintable(onHand->text()));
        month.sets.first().lines = 1;
        strip.showFacts({}, month);
        QVERIFY2(onHand->text().startsWith(QStringLiteral("1 line on hand for July 2026")), qPrintable(onHand->text()));
    }
    void theStripSaysTheTimeThatIsLeft()
    {
        StatusStrip strip(sharedTheme());
        const auto *task = strip.findChild<QLabel *>(QStringLiteral("task"));
        QVERIFY(task);
        strip.beginTask(QStringLiteral("Import"), true);
        strip.showProgress(500, 1000, QStringLiteral("Reading a.csv"));
        QCOMPARE(task->text(), QStringLiteral("Reading a.csv"));
        QTest::qSleep(2050);
        strip.showProgress(500, 1000, {});
        QVERIFY2(task->text().startsWith(QStringLiteral("Reading a.csv, about ")), qPrintable(task->text()));
        strip.showProgress(0, 0, QStringLiteral("Pricing"));
        QCOMPARE(task->text(), QStringLiteral("Pricing"));
    }
    void sharesTheBytesOfSeveralFiles()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, int bytes) {
            QFile file(folder.filePath(name));
            return file.open(QIODevice::WriteOnly) && file.write(QByteArray(bytes, 'x')) == bytes ? file.fileName()
                                                                                                  : QString();
        };
        const QString one = write(QStringLiteral("one.csv"), 300);
        const QString two = write(QStringLiteral("two.csv"), 100);
        ReadShare share({folder.path()});
        QCOMPARE(share.thousandths(one, 0), 0);
        QCOMPARE(share.thousandths(one, 150), 375);
        QCOMPARE(share.thousandths(one, 900), 750);
        QCOMPARE(share.thousandths(two, 0), 750);
        QCOMPARE(share.thousandths(two, 50), 875);
        QCOMPARE(share.thousandths(two, 0), 875); // looked at again
        QCOMPARE(ReadShare({}).thousandths(one, 10), 0);
    }
    void firstRunOffersWhatThereIs()
    {
        Desk desk;
        QVERIFY(desk.window.actions().importFiles->isEnabled());
        QVERIFY(desk.window.actions().demonstration->isEnabled());
        QVERIFY(!desk.window.actions().importFiles->toolTip().isEmpty());
    }
    void opensOnTheCloseBoard()
    {
        Desk desk;
        QVERIFY(desk.open());
        QCOMPARE(desk.window.place(), Place::Close);
        QCOMPARE(desk.shell.month(), Month(2026, 7));
        QVERIFY(desk.window.actions().approveReady->isEnabled());
        QVERIFY(desk.window.windowTitle().startsWith(QStringLiteral("Nordwind Cloud B.V.")));
    }
    void everyLabelIsPlain()
    {
        Desk desk;
        QVERIFY(desk.open());
        for (const Place place : {Place::Reconcile, Place::Invoices, Place::Customers, Place::Close}) {
            desk.window.go(place);
            QTest::qWait(20);
        }
        const QList<QLabel *> labels = desk.window.findChildren<QLabel *>();
        QVERIFY(labels.size() > 20);
        for (const QLabel *label : labels) {
            if (label->isVisible())
                QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
        }
    }
    void droppedFilesAreImported()
    {
        Desk desk;
        QVERIFY(desk.open());
        QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("recon.csv"));
        const QString terms = folder.filePath(QStringLiteral("mine.json"));
        for (const auto &[path, text] :
             {std::pair{csv, "PartnerId\n"}, {terms, "{\"format\": \"counterfoil-terms/1\"}"}}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        desk.drop({QUrl::fromLocalFile(csv)});
        QTRY_COMPARE(desk.company->imported, QStringList{csv});
        QTRY_VERIFY(!desk.shell.isBusy());
        desk.drop({QUrl::fromLocalFile(terms)});
        QTRY_COMPARE(desk.company->terms, QStringList{terms});
    }
    void aRefusedImportSaysWhereAndThatNothingWasKept()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.company->importAnswer = refused(
            QStringLiteral("1 file was refused"),
            {{QStringLiteral("july.csv"), 17, QStringLiteral("Subtotal"), QStringLiteral("not a decimal: \"abc\"")}});
        desk.window.takeFiles({QStringLiteral("july.csv")});
        QTRY_VERIFY(desk.window.message().contains(QStringLiteral("july.csv:17: Subtotal")));
        QVERIFY(desk.window.message().contains(QStringLiteral("Nothing of it was kept")));
        QVERIFY(!desk.shell.isBusy());
    }
    void aFileThatWasNotOpenedHadNothingToKeep()
    {
        Desk desk;
        Q_EMIT desk.shell.failed(QStringLiteral("The company file was not opened."),
                                 Error(Error::Code::Refused, QStringLiteral("written by a newer program")));
        QVERIFY(desk.window.message().contains(QStringLiteral("written by a newer program")));
        QVERIFY(!desk.window.message().contains(QStringLiteral("kept")));
    }
    void aMessageGoesWhenSomethingNewBegins()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.company->importAnswer = refused(QStringLiteral("1 file was refused"),
                                             {{QStringLiteral("july.csv"), 1, QString(), QStringLiteral("unknown")}});
        desk.window.takeFiles({QStringLiteral("july.csv")});
        QTRY_VERIFY(desk.window.message().contains(QStringLiteral("july.csv:1")));
        desk.company->importAnswer = ImportReport();
        desk.window.takeFiles({QStringLiteral("august.csv")});
        QTRY_VERIFY(desk.window.message().isEmpty());
    }
    void filesAreLookedForWhereTheLastOneWas()
    {
        Desk desk;
        QCOMPARE(desk.shell.pathFor(QStringLiteral("a.csv")), QStringLiteral("a.csv")); // no file is open
        QVERIFY(desk.open());
        const QString own = QFileInfo(desk.shell.facts().path).absolutePath();
        QCOMPARE(desk.shell.pathFor(QStringLiteral("a.csv")), QDir(own).filePath(QStringLiteral("a.csv")));
        desk.shell.noteChosen(QString()); // cancelled
        QCOMPARE(desk.shell.pathFor(QStringLiteral("a.csv")), QDir(own).filePath(QStringLiteral("a.csv")));
        desk.shell.noteChosen(QStringLiteral("/elsewhere/july.csv"));
        QCOMPARE(desk.shell.pathFor(QStringLiteral("a.csv")), QStringLiteral("/elsewhere/a.csv"));
    }
    //! Four lines of it at most, below the title, and not on the screens that it is not about.
    void aMessageStandsUnderTheHeaderOfItsScreen()
    {
        Desk desk;
        QVERIFY(desk.open());
        QList<Fault> faults;
        for (int at = 1; at <= 41; ++at)
            faults << Fault{QStringLiteral("adatum-%1").arg(at), 0, {}, QStringLiteral("it is parked")};
        Q_EMIT desk.shell.failed(QStringLiteral("Close failed."),
                                 Error(Error::Code::Conflict, QStringLiteral("41 reasons"), faults));
        QVERIFY2(desk.window.message().endsWith(QStringLiteral("\nand 39 more")), qPrintable(desk.window.message()));
        QCOMPARE(desk.window.message().count(u'\n'), 2);
        Screen *close = desk.window.screen(Place::Close);
        auto *line = close->findChild<MessageLine *>();
        auto *header = close->findChild<ScreenHeader *>();
        QVERIFY(line && header && line->isVisible());
        QTRY_VERIFY(line->mapTo(close, QPoint()).y() >= header->geometry().bottom());
        desk.window.go(Place::Customers);
        QCOMPARE(desk.window.message(), QString());
        desk.window.go(Place::Invoices); // its header is that of the chosen invoice
        Q_EMIT desk.shell.failed(QStringLiteral("Not read."), Error(Error::Code::Failed, QStringLiteral("no disk")));
        QVERIFY(desk.window.message().contains(QStringLiteral("no disk")));
        Screen *invoices = desk.window.screen(Place::Invoices);
        header = invoices->findChild<ScreenHeader *>();
        const MessageLine *said = nullptr;
        for (const MessageLine *one : invoices->findChildren<MessageLine *>())
            said = one->text().contains(QStringLiteral("no disk")) ? one : said;
        QVERIFY(header && said && said->isVisible());
        QTRY_VERIFY(said->mapTo(invoices, QPoint()).y() >= header->mapTo(invoices, header->rect().bottomLeft()).y());
        QVERIFY(said->mapTo(invoices, QPoint()).x() >= header->mapTo(invoices, QPoint()).x());
        desk.window.go(Place::Close);
        QCOMPARE(desk.window.message(), QString());
        auto *windows =
            qobject_cast<WindowsScreen *>(desk.window.screen(Place::Windows)); // reads while others are shown
        Q_EMIT windows->failed(QStringLiteral("No clocks."), Error(Error::Code::Failed, QStringLiteral("no disk")));
        desk.window.go(Place::Windows);
        QVERIFY(desk.window.message().contains(QStringLiteral("no disk")));
        desk.window.go(Place::Close);
        QCOMPARE(desk.window.message(), QString());
        Q_EMIT desk.shell.failed(QStringLiteral("Not sound."), Error(Error::Code::Failed, QStringLiteral("a fault")));
        Q_EMIT desk.shell.fileFailed(); // about all of it
        for (const Place place : {Place::Invoices, Place::Contracts, Place::Customers, Place::Close}) {
            desk.window.go(place);
            QVERIFY2(desk.window.message().contains(QStringLiteral("a fault")),
                     qPrintable(QString::number(int(place))));
        }
    }
    void aDroppedFolderStandsForItsFiles()
    {
        Desk desk;
        QVERIFY(desk.open());
        const QTemporaryDir folder;
        const QString csv = folder.filePath(QStringLiteral("recon.csv"));
        const QString terms = folder.filePath(QStringLiteral("terms.json"));
        for (const auto &[path, text] :
             {std::pair{csv, "PartnerId\n"}, {terms, "{\"format\": \"counterfoil-terms/1\"}"}}) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        desk.drop({QUrl::fromLocalFile(folder.path())});
        QTRY_COMPARE(desk.company->terms, QStringList{terms});
        QTRY_COMPARE(desk.company->imported, QStringList{csv});
    }
    void withoutTermsNothingIsCalledExplained()
    {
        MonthPicture july = picture(0);
        july.bridge = {};
        july.sets.first().net = Exact(money("118402.17"));
        july.sets.first().invoice = QStringLiteral("G041882617");
        const CloseBoard board = closeBoardOf(july, false);
        QCOMPARE(board.stages.at(0).money, QStringLiteral("118,402.17"));
        QCOMPARE(board.figures.first().figure, QStringLiteral("118,402.17"));
        for (const int stage : {1, 2}) {
            QVERIFY(board.stages.at(stage).state != StageState::Complete);
            QCOMPARE(board.stages.at(stage).money, QString(enDash));
        }
        QCOMPARE(board.figures.last().figure, QString(enDash));
        QVERIFY(board.figures.last().tone != Tone::Ok);
        QCOMPARE(closeBoardOf(picture(3), true).stages.at(2).state, StageState::Complete);
    }
    void stagesShowTheMoneyThatWaits()
    {
        MonthPicture july = picture(3);
        const Decimal all = july.bridge.local;
        for (Invoice &invoice : july.invoices)
            invoice.guards = {Guard{QStringLiteral("maximumChange"), QStringLiteral("Changed")}};
        QCOMPARE(closeBoardOf(july, true).stages.at(3).money, amountText(all, 2));
        for (Invoice &invoice : july.invoices)
            invoice.state = InvoiceState::Approved;
        QCOMPARE(closeBoardOf(july, true).stages.at(4).money, amountText(all, 2));
    }
    void stagesCountWhatIsInAnotherCurrency()
    {
        MonthPicture july = picture(3);
        Invoice &first = july.invoices.first();
        const Decimal others = july.bridge.local - first.net;
        first.currency = QStringLiteral("JPY");
        first.net = money("509289");
        first.homeRate = money("0.00587");
        const Decimal all = others + money("2989.53"); // 509,289 × 0.00587 = 2,989.52643
        QCOMPARE(closeBoardOf(july, true).stages.at(3).pill, QStringLiteral("2 ready"));
        for (Invoice &invoice : july.invoices)
            invoice.guards = {Guard{QStringLiteral("maximumChange"), QStringLiteral("Changed")}};
        const CloseBoard held = closeBoardOf(july, true);
        QCOMPARE(held.stages.at(3).money, amountText(all, 2));
        const auto heading = std::find_if(held.findings.begin(), held.findings.end(), [](const BoardFinding &finding) {
            return finding.heading && finding.stage == 4;
        });
        QVERIFY(heading != held.findings.end() && heading->hasAmount);
        QCOMPARE(heading->amount, all);
        for (Invoice &invoice : july.invoices)
            invoice.state = InvoiceState::Approved;
        const CloseBoard approved = closeBoardOf(july, true);
        QCOMPARE(approved.stages.at(3).what, QStringLiteral("3 approved"));
        QCOMPARE(approved.stages.at(3).money, amountText(all, 2));
        QCOMPARE(approved.stages.at(4).money, amountText(all, 2));
        for (Invoice &invoice : july.invoices)
            invoice.state = InvoiceState::Issued;
        QCOMPARE(closeBoardOf(july, true).stages.at(4).money, amountText(all, 2));
    }
    void theMonthMenuMarksTheMonth()
    {
        Desk desk;
        QVERIFY(desk.open());
        const auto marked = [&desk] {
            QStringList months;
            for (const QPushButton *button : desk.window.findChildren<QPushButton *>()) {
                if (!button->menu() || button->accessibleName() != u"Month")
                    continue;
                for (const QAction *month : button->menu()->actions()) {
                    if (month->isChecked())
                        months << month->text();
                }
            }
            return months;
        };
        QCOMPARE(marked(), QStringList{QStringLiteral("July 2026")});
        desk.shell.setMonth(Month(2026, 6));
        QTRY_COMPARE(marked(), QStringList{QStringLiteral("June 2026")});
    }
    void amountsInAnotherCurrencySaySo()
    {
        MonthPicture july = picture(3);
        july.invoices.first().currency = QStringLiteral("JPY");
        july.invoices.first().net = money("509289");
        july.invoices.first().guards = {Guard{QStringLiteral("maximumChange"), QStringLiteral("Changed")}};
        const CloseBoard board = closeBoardOf(july, true);
        const auto held = std::find_if(board.findings.begin(), board.findings.end(), [](const BoardFinding &finding) {
            return finding.goal == FindingGoal::Approve;
        });
        QVERIFY(held != board.findings.end());
        RecordTableModel<BoardFinding> model(findingShape(), findingColumns(board.currency, board.digits));
        model.setRecords({*held});
        QCOMPARE(model.cell(0, 3).text, QStringLiteral("JPY 509,289"));
    }
    void whatIsWrongInManyPlacesIsSaidOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        QList<Fault> faults;
        for (int line = 17; line < 21; ++line)
            faults << Fault{QStringLiteral("july.csv"), line, QStringLiteral("Subtotal"),
                            QStringLiteral("not a decimal")};
        faults << Fault{QStringLiteral("july.csv"), 30, QStringLiteral("Quantity"), QStringLiteral("not a decimal")};
        Q_EMIT desk.shell.failed(QStringLiteral("Import failed."),
                                 Error(Error::Code::Refused, QStringLiteral("refused"), faults));
        const QString said = desk.window.message();
        QCOMPARE(said.count(QStringLiteral("Subtotal")), 1);
        QVERIFY2(said.contains(QStringLiteral("july.csv:17")) && said.contains(QStringLiteral("(4 times)")),
                 qPrintable(said));
        QCOMPARE(said.count(QStringLiteral("Quantity")), 1);
        QVERIFY2(!said.contains(QStringLiteral("more")), qPrintable(said));
    }
    void aTenantIsMappedInTwoSteps()
    {
        Desk desk;
        QVERIFY(desk.open());
        TableView *table = desk.window.screen(Place::Close)->table();
        const QModelIndex stray = table->model()->index(1, 0);
        table->setCurrentIndex(stray);
        QTest::keyClick(table, Qt::Key_Return);
        auto *sheet = desk.window.findChild<MapSheet *>();
        QVERIFY(sheet);
        auto *customers = sheet->findChild<QComboBox *>(QStringLiteral("customer"));
        customers->setCurrentIndex(customers->count() - 1);
        QTest::mouseClick(sheet->findChild<QPushButton *>(QStringLiteral("map")), Qt::LeftButton);
        QTRY_COMPARE(desk.company->mapped.size(), 1);
        QVERIFY(desk.company->mapped.first().startsWith(strayTenant().tenant + u'>'));
    }
    void theMenuMapsTheChosenTenant()
    {
        Desk desk;
        QVERIFY(desk.open());
        const QAction *map = desk.window.actions().mapTenant;
        TableView *table = desk.window.screen(Place::Close)->table();
        table->setCurrentIndex(table->model()->index(table->model()->rowCount() - 1, 0));
        QVERIFY(!map->isEnabled() && map->toolTip().contains(QStringLiteral("Reconcile or Customers")));
        table->setCurrentIndex(table->model()->index(1, 0));
        QVERIFY(map->isEnabled());
        desk.window.go(Place::Invoices);
        QVERIFY(!map->isEnabled());
        desk.window.go(Place::Reconcile);
        TableView *bridge = desk.window.screen(Place::Reconcile)->table();
        QVERIFY(bridge->select(QStringLiteral("tenant/") + strayTenant().tenant));
        QVERIFY(map->isEnabled());
        desk.window.actions().mapTenant->trigger();
        auto *sheet = desk.window.findChild<MapSheet *>();
        QVERIFY(sheet);
        sheet->reject();
        for (int row = 0; row < bridge->model()->rowCount(); ++row) {
            if (bridge->table()->key(row).startsWith(QStringLiteral("customer/")))
                bridge->setCurrentIndex(bridge->model()->index(row, 0));
        }
        QVERIFY(!map->isEnabled());
    }
    void whatATaskChangedIsReadOnce()
    {
        Desk desk;
        QVERIFY(desk.open());
        const int before = desk.company->read;
        desk.shell.mapTenant(strayTenant().tenant, desk.company->known.customers.first().id);
        QTRY_VERIFY(!desk.shell.isBusy());
        QTest::qWait(20);
        QCOMPARE(desk.company->read, before + 1);
        Q_EMIT desk.company->changed(); // by someone else
        QTRY_COMPARE(desk.company->read, before + 2);
    }
    void whatNoFontHasIsNamed()
    {
        Desk desk;
        desk.company->missing = QString(QChar(0x1200));
        QVERIFY(desk.open());
        desk.window.go(Place::Invoices);
        const auto *line = desk.window.screen(Place::Invoices)->findChild<MessageLine *>(QStringLiteral("missing"));
        QVERIFY(line);
        QTRY_VERIFY(line->isVisible());
        QVERIFY(line->text().contains(desk.company->missing));
        desk.company->missing.clear();
        Q_EMIT desk.company->changed();
        QTRY_VERIFY(!line->isVisible());
    }
    void nobodyIsMappedUnlessChosen()
    {
        Desk desk;
        QVERIFY(desk.open());
        TableView *table = desk.window.screen(Place::Close)->table();
        table->setCurrentIndex(table->model()->index(1, 0));
        QTest::keyClick(table, Qt::Key_Return);
        auto *sheet = desk.window.findChild<MapSheet *>();
        QVERIFY(sheet && sheet->customer().isEmpty());
        auto *map = sheet->findChild<QPushButton *>(QStringLiteral("map"));
        QVERIFY(!map->isEnabled() && !map->toolTip().isEmpty());
        auto *customers = sheet->findChild<QComboBox *>(QStringLiteral("customer"));
        customers->setCurrentIndex(1);
        QVERIFY(map->isEnabled());
        customers->setCurrentIndex(0);
        QVERIFY(!map->isEnabled());
        QTest::keyClick(sheet, Qt::Key_Return);
        QVERIFY(sheet->isVisible());
        // This window has no terms to put a customer into.
        QVERIFY(!sheet->findChild<QPushButton *>(QStringLiteral("newCustomer"))->isEnabled());
        sheet->reject();
        QVERIFY(desk.company->mapped.isEmpty());
    }
    void readOnlyDisablesWithAReason()
    {
        Desk desk;
        desk.company->known.readOnly = true;
        desk.company->known.readOnlyReason = QStringLiteral("open at E. de Vries");
        QVERIFY(desk.open());
        for (const QAction *action : {desk.window.actions().importFiles, desk.window.actions().approveReady}) {
            QVERIFY(!action->isEnabled());
            QCOMPARE(action->toolTip(), QStringLiteral("open at E. de Vries"));
        }
        // Buttons that are painted in rows say so too; what only leads somewhere stays.
        const TableView *table = desk.window.screen(Place::Close)->table();
        const int last = table->model()->columnCount() - 1;
        int locked = 0;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            const Cell cell = table->table()->cell(row, last);
            const bool changes = cell.text == u"Map…" || cell.text == u"Approve";
            QCOMPARE(cell.locked, changes ? QStringLiteral("open at E. de Vries") : QString());
            locked += changes ? 1 : 0;
            if (changes)
                QVERIFY(table->model()->index(row, last).data(Qt::ToolTipRole).toString().contains(cell.locked));
        }
        QVERIFY(locked > 1);
        QSignalSpy pressed(table, &TableView::buttonPressed);
        const QRect cell = table->visualRect(table->model()->index(1, last));
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, QPoint(cell.right() - 24, cell.center().y()));
        QVERIFY(pressed.isEmpty() && !desk.window.findChild<MapSheet *>());
        desk.window.go(Place::Invoices);
        bool isSaid = false;
        for (const Pill *pill : desk.window.screen(Place::Invoices)->findChildren<Pill *>())
            isSaid = isSaid || (pill->isVisible() && pill->accessibleName() == u"Read-only");
        QVERIFY(isSaid);
    }
    void unexplainedForbidsApproval()
    {
        Desk desk;
        desk.company->shown.bridge.unexplained = money("0.01");
        QVERIFY(desk.open());
        QVERIFY(!desk.window.actions().approveReady->isEnabled());
        QVERIFY(desk.window.actions().approveReady->toolTip().contains(QStringLiteral("Unexplained")));
    }
    void focusByKeysIsSeen()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&desk.window));
        desk.window.go(Place::Reconcile);
        TableView *table = desk.window.screen(Place::Reconcile)->table();
        desk.window.findChild<Navigation *>()->setFocus();
        table->selectionModel()->clearSelection();
        table->setFocus(Qt::ShortcutFocusReason);
        QVERIFY(table->hasFocus() && table->currentIndex().isValid());
        QVERIFY(table->selectionModel()->isRowSelected(table->currentIndex().row()));
    }
    void everyScreenCanDoWithoutAFilter()
    {
        Desk desk;
        QVERIFY(desk.open());
        const QAbstractItemModel *places = desk.window.findChild<Navigation *>()->model();
        for (int place = 0; place <= int(Place::Settings); ++place) {
            desk.window.go(Place(place));
            desk.window.actions().escape->trigger();
            desk.window.screen(Place(place))->focusFilter();
            QVERIFY(!desk.window.screen(Place(place))->clearFilter());
            const QString tip = places->index(place, 0).data(Qt::ToolTipRole).toString();
            QVERIFY2(tip.contains(places->index(place, 0).data().toString()), qPrintable(tip)); // not why it is shut
        }
    }
    void whyOpensWithEnterAndClosesWithEscape()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        TableView *table = desk.window.screen(Place::Reconcile)->table();
        table->setCurrentIndex(table->model()->index(2, 1));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.window.isWhyOpen());
        desk.window.actions().escape->trigger();
        QVERIFY(!desk.window.isWhyOpen());
    }
    void whyStaysAtItsCauseWhenColumnsGiveWay()
    {
        Desk desk(38, {1280, 800});
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        QTest::qWait(50);
        TableView *table = desk.window.screen(Place::Reconcile)->table();
        const auto *model = qobject_cast<const TableModel *>(table->model());
        QVERIFY(model);
        const auto columnOf = [model](Mark mark) {
            for (int column = 0; column < model->columnCount(); ++column) {
                if (model->columnLook(column).mark == mark)
                    return column;
            }
            return -1;
        };
        const int before = model->columnCount();
        const int price = columnOf(markOf(Cause::Price));
        QVERIFY(price > 0);
        table->setCurrentIndex(table->model()->index(2, price));
        QTest::keyClick(table, Qt::Key_Return);
        QVERIFY(desk.window.isWhyOpen());
        QTRY_VERIFY(before == model->columnCount() || table->currentIndex().column() == columnOf(markOf(Cause::Price)));
        desk.window.resize(1000, 800);
        QTest::qWait(50);
        QCOMPARE(table->currentIndex().row(), 2);
        const int now = columnOf(markOf(Cause::Price));
        QVERIFY(now < 0 || table->currentIndex().column() == now);
    }
    void aLowWindowGivesTheTableItsRoom()
    {
        Desk desk(38, {1280, 800});
        desk.company->shown.bridge.causes = wholeBridge().causes;
        desk.company->shown.bridge.microsoft = wholeBridge().microsoft;
        desk.company->shown.bridge.local = wholeBridge().local;
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        QTest::qWait(50);
        Screen *screen = desk.window.screen(Place::Reconcile);
        TableView *table = screen->table();
        const auto rows = [&] { return table->viewport()->height() / table->rowHeight(0); };
        QVERIFY2(rows() >= 9, qPrintable(QString::number(rows())));
        const auto *chart = screen->findChild<WaterfallView *>();
        QVERIFY(chart->height() >= 150);
        QVERIFY(chart->barRect(0).height() >= 10); // Microsoft's total is a bar, not a stroke
        const int before = rows();
        desk.window.actions().showWaterfall->trigger();
        QTest::qWait(20);
        QVERIFY(!chart->isVisible());
        QVERIFY(rows() >= before + 5);
        const QList<QLabel *> labels = screen->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text().startsWith(QStringLiteral("Microsoft ")) &&
                   label->text().contains(QStringLiteral("difference "));
        }));
        desk.window.actions().showWaterfall->trigger();
        desk.window.resize(1440, 960);
        QTest::qWait(20);
        QCOMPARE(chart->height(), 226);
    }
    void typingFilters()
    {
        Desk desk;
        QVERIFY(desk.open());
        desk.window.go(Place::Reconcile);
        TableView *table = desk.window.screen(Place::Reconcile)->table();
        QTest::keyClicks(table, QStringLiteral("c"));
        QVERIFY(desk.window.screen(Place::Reconcile)->clearFilter());
        QVERIFY(!desk.window.screen(Place::Reconcile)->clearFilter());
    }
    void aFilterWithoutMatchSaysSo_data()
    {
        QTest::addColumn<Place>("place");
        QTest::newRow("Reconcile") << Place::Reconcile;
        QTest::newRow("Invoices") << Place::Invoices;
        QTest::newRow("Customers") << Place::Customers;
    }
    void aFilterWithoutMatchSaysSo()
    {
        QFETCH(Place, place);
        Desk desk;
        QVERIFY(desk.open());
        desk.window.go(place);
        Screen *screen = desk.window.screen(place);
        const TableView *table = screen->table();
        const QList<QLabel *> links = screen->findChildren<QLabel *>(QStringLiteral("clearFilter"));
        const auto link = [&links]() -> QLabel * {
            const auto shown =
                std::find_if(links.begin(), links.end(), [](const QLabel *one) { return one->isVisible(); });
            return shown == links.end() ? nullptr : *shown;
        };
        QVERIFY(table->isVisible() && !link());
        screen->filter()->setText(QStringLiteral("nothing of this name"));
        QVERIFY(!table->isVisible() && link());
        Q_EMIT link()->linkActivated(QStringLiteral("filter"));
        QVERIFY(screen->filter()->text().isEmpty());
        QVERIFY(table->isVisible() && !link());
    }
    void waterfallBarsStandAtTheRunningSums()
    {
        Theme theme;
        WaterfallView view(theme);
        view.resize(900, 226);
        view.show();
        view.setBridge(wholeBridge());
        QCoreApplication::processEvents();
        const QRectF plot = view.chart()->plotArea();
        const auto y = [&](const Decimal &value) {
            const ValueRange &range = view.range();
            return plot.bottom() - (geometryOf(value) - range.from) / (range.to - range.from) * plot.height();
        };
        for (int step = 0; step < view.steps().size(); ++step) {
            const WaterfallStep &shown = view.steps()[step];
            const QRectF bar = view.barRect(step);
            QVERIFY2(bar.height() >= 2.5 - 1e-6, qPrintable(shown.name));
            QVERIFY(bar.width() > 5);
            const double end = shown.amount.isNegative() ? bar.bottom() : bar.top();
            QVERIFY2(std::abs(end - y(shown.to)) <= 2.6, qPrintable(shown.name));
            if (!shown.isTotal()) {
                const double start = shown.amount.isNegative() ? bar.top() : bar.bottom();
                QVERIFY2(std::abs(start - y(shown.from)) <= 0.1, qPrintable(shown.name));
            }
        }
        QAccessibleInterface *access = QAccessible::queryAccessibleInterface(&view);
        QVERIFY(access);
        QCOMPARE(access->childCount(), 17);
        QCOMPARE(access->child(8)->text(QAccessible::Name), QStringLiteral("Period, minus 2,317.47 EUR"));
    }
    void moneyIsNeverCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<int>("customers");
        QTest::newRow("small") << QSize(1280, 800) << 38;
        QTest::newRow("usual") << QSize(1440, 900) << 38;
        QTest::newRow("large, 500 customers") << QSize(1920, 1080) << 500;
    }
    void moneyIsNeverCut()
    {
        QFETCH(QSize, size);
        QFETCH(int, customers);
        Desk desk(customers, size);
        QVERIFY(desk.open());
        for (const Place place : {Place::Close, Place::Reconcile, Place::Invoices, Place::Customers}) {
            desk.window.go(place);
            QTest::qWait(10);
            for (TableView *table : desk.window.screen(place)->findChildren<TableView *>()) {
                const QFontMetrics metrics(moneyFont(FontRole::Table));
                for (int column = 0; column < table->model()->columnCount(); ++column) {
                    if (table->table()->columnLook(column).kind != CellKind::Money)
                        continue;
                    for (int row = 0; row < table->model()->rowCount(); ++row)
                        QVERIFY(metrics.horizontalAdvance(table->table()->cell(row, column).text) + 16 <=
                                table->columnWidth(column));
                }
            }
        }
    }
    void nothingHoldsTheEventLoop()
    {
        Desk desk(500, {1920, 1080});
        QElapsedTimer timer;
        QVERIFY(desk.open());
        for (const Place place : {Place::Reconcile, Place::Invoices, Place::Customers, Place::Close}) {
            desk.window.go(place);
            QTest::qWait(50);
            timer.start();
            desk.window.screen(place)->repaint();
            QVERIFY2(timer.elapsed() < 1000, "a repaint took more than a second even on a busy machine");
        }
    }
    //! Pictures for people: only where a folder is named.
    void pictures()
    {
        const QString folder = qEnvironmentVariable("COUNTERFOIL_TEST_PICTURES");
        if (folder.isEmpty())
            QSKIP("COUNTERFOIL_TEST_PICTURES names no folder");
        QDir().mkpath(folder);
        Desk desk;
        desk.company->shown.bridge.causes = wholeBridge().causes;
        desk.company->shown.bridge.microsoft = wholeBridge().microsoft;
        desk.company->shown.bridge.local = wholeBridge().local;
        QVERIFY(desk.window.grab().save(folder + QStringLiteral("/first.png")));
        QVERIFY(desk.open());
        for (const bool dark : {false, true}) {
            desk.theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
            for (const QSize &size : {QSize(1280, 800), QSize(1440, 900)}) {
                desk.window.resize(size);
                for (const auto &[place, name] : {std::pair{Place::Close, "close"},
                                                  {Place::Reconcile, "reconcile"},
                                                  {Place::Invoices, "invoices"}}) {
                    desk.window.go(place);
                    if (place == Place::Reconcile) {
                        TableView *table = desk.window.screen(place)->table();
                        table->setCurrentIndex(table->model()->index(4, 2));
                        if (size.width() > 1300)
                            QTest::keyClick(table, Qt::Key_Return);
                    }
                    QTest::qWait(80);
                    QVERIFY(desk.window.grab().save(QStringLiteral("%1/%2-%3-%4.png")
                                                        .arg(folder, QString::fromLatin1(name),
                                                             dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                                        .arg(size.width())));
                }
            }
        }
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QFont font(tabularFamily());
    font.setPointSizeF(13 * 72.0 / 96.0);
    QApplication::setFont(font);
    TestWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_window.moc"
