// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/screen.h"
#include "ui/shell/windowmemory.h"
#include "ui/tables/tableview.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QSettings>
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

} // namespace

class TestMemory final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
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
    void nothingAboutMoneyOrThePathIsKept()
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
        for (const char *secret : {"nordwind", "Nordwind", "Contoso", "1,000.00", "1000.00", "892.10"})
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
