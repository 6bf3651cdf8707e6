// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/company/workspacecompany.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/screen.h"
#include "ui/shell/windowmemory.h"
#include "ui/tables/tableview.h"

#include <QFileInfo>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

QLineEdit *filterOf(Desk &desk, Place place)
{
    return desk.window.screen(place)->findChild<QLineEdit *>(QStringLiteral("filter"));
}

KeptSplitter *splitterOf(Desk &desk)
{
    return desk.window.screen(Place::Reconcile)->findChild<KeptSplitter *>(QStringLiteral("tables"));
}

void moveSplitter(Desk &desk, int by)
{
    QSplitterHandle *handle = splitterOf(desk)->handle(1);
    const QPoint middle = handle->rect().center();
    QTest::mousePress(handle, Qt::LeftButton, {}, middle);
    QTest::mouseMove(handle, middle + QPoint(0, by));
    QTest::mouseRelease(handle, Qt::LeftButton, {}, middle + QPoint(0, by));
}

QMenu *recentMenu(Desk &desk)
{
    for (QMenu *menu : desk.window.menuBar()->findChildren<QMenu *>()) {
        if (menu->title().remove(u'&') == u"Open recent")
            return menu;
    }
    return nullptr;
}

} // namespace

class TestMemory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    //! The first frame waits for no screen, and says how to begin only where nothing is about to be opened.
    void theFirstFrameComesFirst()
    {
        const FixedClock clock(QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate));
        CompanyDoor door = doorTo(std::make_shared<FakeCompany>(2));
        door.open = [&clock](const QString &path) { return WorkspaceCompany::open(path, clock); };
        ShellController shell(door);
        MainWindow window(sharedTheme(), shell, clock, nullptr);
        const QSignalSpy completed(&window, &MainWindow::becameComplete);
        QVERIFY(!window.isComplete());
        auto *first = window.findChild<FirstRunPage *>();
        QVERIFY(first && first->isVisibleTo(&window));
        window.awaitCompany();
        QVERIFY(!first->isVisibleTo(&window));
        window.show();
        QTRY_VERIFY(window.isComplete());
        QCOMPARE(completed.size(), 1);
        shell.open(QStringLiteral("/nowhere/a.counterfoil"));
        QTRY_VERIFY(first->isVisibleTo(&window)); // it could not be opened
        QVERIFY(!window.message().isEmpty());
        shell.openDemonstration();
        QTRY_VERIFY(!shell.picture().isEmpty());
        QVERIFY(window.screen(Place::Close)->isVisibleTo(&window));
    }
    void theWindowIsFoundAsItWasLeft()
    {
        {
            QSettings settings(ini(), QSettings::IniFormat);
            Desk desk(38, {1300, 820}, &settings);
            QVERIFY(desk.open());
            desk.window.resize(1300, 820);
            desk.shell.setMonth(Month(2026, 6));
            QTRY_VERIFY(!desk.shell.isLoading());
            desk.shell.setMonth(Month(2026, 7));
            filterOf(desk, Place::Reconcile)->setText(QStringLiteral("cont"));
            TableView *table = desk.window.screen(Place::Reconcile)->table();
            table->horizontalHeader()->moveSection(table->model()->columnCount() - 1, 1);
            desk.window.close();
        }
        QSettings settings(ini(), QSettings::IniFormat);
        Desk desk(38, {}, &settings);
        QVERIFY(desk.open());
        QCOMPARE(desk.window.size(), QSize(1300, 820));
        QCOMPARE(filterOf(desk, Place::Reconcile)->text(), QStringLiteral("cont"));
        QCOMPARE(filterOf(desk, Place::Close)->text(), QString());
        const TableView *table = desk.window.screen(Place::Reconcile)->table();
        QCOMPARE(table->horizontalHeader()->logicalIndex(1), table->model()->columnCount() - 1);
        QCOMPARE(table->model()->rowCount(), 1);
    }
    void theMonthComesBack()
    {
        {
            QSettings settings(ini(), QSettings::IniFormat);
            Desk desk(3, {}, &settings);
            QVERIFY(desk.open());
            desk.shell.setMonth(Month(2026, 6));
            desk.window.close();
        }
        QSettings settings(ini(), QSettings::IniFormat);
        Desk desk(3, {}, &settings);
        desk.shell.openDemonstration();
        QTRY_COMPARE(desk.shell.month(), Month(2026, 6));
        QTRY_VERIFY(!desk.shell.isLoading());
        QCOMPARE(desk.company->read, 1); // not the newest month first
    }
    void aMonthThatIsNoLongerThereIsNot()
    {
        {
            QSettings settings(ini(), QSettings::IniFormat);
            Desk desk(3, {}, &settings);
            QVERIFY(desk.open());
            desk.shell.setMonth(Month(2026, 6));
            desk.window.close();
        }
        QSettings settings(ini(), QSettings::IniFormat);
        Desk desk(3, {}, &settings);
        desk.company->known.months = {Month(2026, 7)};
        QVERIFY(desk.open());
        QCOMPARE(desk.shell.month(), Month(2026, 7));
    }
    void splittersThatAPersonMovedComeBack()
    {
        QList<int> moved;
        {
            QSettings settings(ini(), QSettings::IniFormat);
            Desk desk(38, {}, &settings);
            QVERIFY(desk.open());
            desk.window.resize(1300, 820);
            desk.window.go(Place::Reconcile);
            QTest::qWait(20);
            moveSplitter(desk, -60);
            desk.window.actions().showWaterfall->trigger();
            QTest::qWait(20);
            moved = splitterOf(desk)->sizes();
            desk.window.close();
        }
        QSettings settings(ini(), QSettings::IniFormat);
        Desk desk(38, {}, &settings);
        QVERIFY(desk.open());
        QVERIFY(!desk.window.actions().showWaterfall->isChecked());
        desk.window.go(Place::Reconcile);
        QTest::qWait(20);
        QCOMPARE(splitterOf(desk)->sizes(), moved);
    }
    void everyCompanyFileHasItsOwn()
    {
        QSettings settings(ini(), QSettings::IniFormat);
        Desk desk(5, {}, &settings);
        QVERIFY(desk.open());
        filterOf(desk, Place::Invoices)->setText(QStringLiteral("bank"));
        desk.company->known.path = QStringLiteral("/tmp/another.counterfoil");
        desk.shell.openDemonstration();
        QTRY_COMPARE(filterOf(desk, Place::Invoices)->text(), QString());
        desk.company->known.path = QStringLiteral("/tmp/nordwind.counterfoil");
        desk.shell.openDemonstration();
        QTRY_COMPARE(filterOf(desk, Place::Invoices)->text(), QStringLiteral("bank"));
    }
    void whatChangesIsStoredAtOnce()
    {
        QSettings settings(ini(), QSettings::IniFormat);
        Desk desk(38, {1300, 820}, &settings);
        QVERIFY(desk.open());
        const auto stored = [this](const char *text) { // on the disk, which all that is left is read from
            QFile file(ini());
            return file.open(QIODevice::ReadOnly) && file.readAll().replace('\\', "").contains(text);
        };
        filterOf(desk, Place::Reconcile)->setText(QStringLiteral("cont"));
        QTRY_VERIFY(stored("\"filter\":\"cont\""));
        TableView *table = desk.window.screen(Place::Invoices)->findChild<TableView *>(QStringLiteral("lines"));
        table->horizontalHeader()->moveSection(table->model()->columnCount() - 1, 1);
        QTRY_VERIFY(stored("\"lines\""));
        desk.window.go(Place::Reconcile);
        QTest::qWait(20);
        moveSplitter(desk, -60);
        QTRY_VERIFY(stored("\"splitters\":{\"tables\":["));
        desk.shell.setMonth(Month(2026, 6));
        QTRY_VERIFY(stored("\"month\":\"2026-06\""));
        desk.window.actions().themeDark->trigger();
        QCOMPARE(settings.value(QStringLiteral("theme")).toString(), QStringLiteral("themeDark"));
        desk.window.actions().themeLight->trigger();
    }
    void companyFilesThatWereOpenedComeBack()
    {
        QSettings settings(ini(), QSettings::IniFormat);
        WindowMemory memory(&settings);
        QVERIFY(memory.lastCompany().isEmpty() && memory.recentCompanies().isEmpty());
        QStringList paths;
        for (int number = 0; number < 10; ++number) {
            paths.prepend(madeFile(QStringLiteral("%1.counterfoil").arg(number)));
            memory.addRecent(paths.first());
        }
        QCOMPARE(memory.recentCompanies(), paths.first(WindowMemory::mostRecent));
        memory.addRecent(m_folder->filePath(QStringLiteral("./3.counterfoil"))); // the same, otherwise written
        QCOMPARE(memory.recentCompanies().first(), paths.at(6));
        QCOMPARE(memory.recentCompanies().count(paths.at(6)), 1);
        QCOMPARE(memory.lastCompany(), paths.at(6));
        QVERIFY(QFile::remove(paths.at(6)));
        QVERIFY(memory.lastCompany().isEmpty());
        QCOMPARE(memory.recentCompanies().first(), paths.first());
        memory.addRecent(paths.first());
        memory.clearRecent();
        QVERIFY(memory.recentCompanies().isEmpty());
        QCOMPARE(memory.lastCompany(), paths.first());
        settings.setValue(QStringLiteral("recentCompanies"), 7); // damaged
        settings.setValue(QStringLiteral("lastCompany"), QVariant());
        QVERIFY(memory.recentCompanies().isEmpty() && memory.lastCompany().isEmpty());
    }
    void theMenuAndTheFirstPageOpenThemAgain()
    {
        const QString first = madeFile(QStringLiteral("first & second.counterfoil"));
        const QString nordwind = madeFile(QStringLiteral("nordwind.counterfoil"));
        QSettings settings(ini(), QSettings::IniFormat);
        {
            WindowMemory memory(&settings);
            memory.addRecent(first);
        }
        Desk desk(3, {}, &settings);
        desk.company->known.path = nordwind;
        auto *page = desk.window.findChild<FirstRunPage *>();
        QVERIFY(page->isVisible());
        const auto links = [page] {
            QList<QPushButton *> found;
            for (QPushButton *button : page->findChildren<QPushButton *>()) {
                if (button->property("link").toBool() && button->isVisible())
                    found << button;
            }
            return found;
        };
        QCOMPARE(links().size(), 1);
        QCOMPARE(links().first()->accessibleName(), QStringLiteral("Open first & second"));
        QCOMPARE(links().first()->toolTip(), first);
        QSignalSpy wanted(page, &FirstRunPage::companyWanted);
        QTest::mouseClick(links().first(), Qt::LeftButton);
        QCOMPARE(wanted.value(0).value(0).toString(), first);
        QTRY_VERIFY(!desk.shell.picture().isEmpty());
        // What is open now comes first.
        QCOMPARE(settings.value(QStringLiteral("lastCompany")).toString(), nordwind);
        const QList<QAction *> entries = recentMenu(desk)->actions();
        QCOMPARE(entries.size(), 4); // two files, a line, and the way to clear
        QCOMPARE(entries.at(0)->text(), QStringLiteral("&1 nordwind"));
        QCOMPARE(entries.at(1)->text(), QStringLiteral("&2 first && second"));
        QCOMPARE(entries.at(1)->toolTip(), first);
        QCOMPARE(entries.at(3), desk.window.actions().clearRecent);
        QVERIFY(recentMenu(desk)->isEnabled());
        desk.window.actions().clearRecent->trigger();
        QVERIFY(!recentMenu(desk)->isEnabled() && !desk.window.actions().clearRecent->isEnabled());
        QCOMPARE(links().size(), 0);
    }
    void nothingAboutMoneyIsKept()
    {
        {
            QSettings settings(ini(), QSettings::IniFormat);
            Desk desk(5, {}, &settings);
            QVERIFY(desk.open());
            desk.window.go(Place::Reconcile);
            desk.window.close();
        }
        QFile file(ini());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("companies"));
        for (const char *secret : {"Nordwind", "Contoso", "1,000.00", "1000.00", "892.10"})
            QVERIFY2(!text.contains(secret), secret);
    }
    void damagedSettingsAreIgnored_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no settings at all") << QByteArray("\x00\xff\xfe[[[=\n%%%", 11);
        QTest::newRow("no window") << QByteArray(
            "[General]\ngeometry=@ByteArray(nonsense)\ndensity=huge\ntheme=@Invalid()\n");
        QTest::newRow("no JSON") << QByteArray("[companies]\n%1=\"{\\\"month\\\":\"\n");
        QTest::newRow("other JSON") << QByteArray("[companies]\n%1=\"[1,2,3]\"\n");
        QTest::newRow("wrong kinds") << QByteArray(
            "[companies]\n%1=\"{\\\"month\\\":\\\"2026-13\\\",\\\"screens\\\":{\\\"reconcile\\\":"
            "{\\\"filter\\\":7,\\\"tables\\\":[],\\\"splitters\\\":{\\\"tables\\\":[-1,\\\"x\\\"]}}}}\"\n");
    }
    void damagedSettingsAreIgnored()
    {
        QFETCH(QByteArray, text);
        {
            QSettings settings(ini(), QSettings::IniFormat);
            WindowMemory memory(&settings);
            QVERIFY(memory.open(QStringLiteral("/tmp/nordwind.counterfoil")));
            memory.keep({});
        }
        QSettings keys(ini(), QSettings::IniFormat);
        const QString key = keys.allKeys().constFirst().section(u'/', 1);
        QFile file(ini());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text.replace("%1", key.toLatin1()));
        file.close();
        QSettings settings(ini(), QSettings::IniFormat);
        Desk desk(5, {}, &settings);
        QVERIFY(desk.open());
        QCOMPARE(desk.shell.month(), Month(2026, 7));
        QVERIFY(desk.window.width() >= desk.window.minimumWidth());
        QCOMPARE(filterOf(desk, Place::Reconcile)->text(), QString());
        QCOMPARE(desk.window.screen(Place::Reconcile)->table()->model()->rowCount(), 6);
    }
    void withoutSettingsNothingIsKept()
    {
        WindowMemory memory(nullptr);
        QVERIFY(memory.open(QStringLiteral("/tmp/a.counterfoil")));
        QVERIFY(!memory.open(QStringLiteral("/tmp/a.counterfoil")));
        memory.setChoice(QStringLiteral("theme"), QStringLiteral("dark"));
        QVERIFY(memory.choice(QStringLiteral("theme")).isEmpty());
        QVERIFY(!memory.month().isValid());
    }

private:
    //! The canonical path of an empty file.
    QString madeFile(const QString &name) const
    {
        QFile file(m_folder->filePath(name));
        return file.open(QIODevice::WriteOnly) ? QFileInfo(file).canonicalFilePath() : QString();
    }
    QString ini() const { return m_folder->filePath(QStringLiteral("window.ini")); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestMemory test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_memory.moc"
