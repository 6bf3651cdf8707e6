// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/safety.h"
#include "core/store/statement.h"
#include "tests/ui/cloudwindow.h"
#include "ui/settings/settingsscreen.h"
#include "ui/shell/confirmsheet.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! The screen over a new company file.
struct Opened
{
    Opened()
    {
        ready =
            bench.open() && QTest::qWaitFor([this] { return bench.window->clouds().picture().schedule.has_value(); });
        bench.window->actions().goSettings->trigger();
        screen = bench.window->screen(Place::Settings);
    }
    template <typename Widget>
    Widget *find(const char *name) const
    {
        return screen->findChild<Widget *>(QString::fromLatin1(name));
    }

    CloudWindow bench;
    Screen *screen = nullptr;
    bool ready = false;
};

//! Presses a button of the sheet that comes up next; gives what the sheet says.
std::shared_ptr<QString> answerWith(QObject *context, const QString &act)
{
    const auto said = std::make_shared<QString>();
    auto *look = new QTimer(context);
    QObject::connect(look, &QTimer::timeout, context, [look, said, act] {
        auto *sheet = qobject_cast<ConfirmSheet *>(QApplication::activeModalWidget());
        if (!sheet)
            return;
        look->stop();
        for (const QLabel *label : sheet->findChildren<QLabel *>())
            *said += label->text() + u'\n';
        for (QPushButton *one : sheet->findChildren<QPushButton *>()) {
            if (one->text() == act)
                one->click();
        }
    });
    look->start(10);
    return said;
}

} // namespace

class TestSettings final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksAreThoseOfTheMenus()
    {
        Opened opened;
        QVERIFY(opened.ready && opened.screen->isVisible());
        auto *theme = opened.find<QComboBox>("theme");
        opened.bench.window->actions().themeLight->trigger();
        QCOMPARE(theme->currentText(), QStringLiteral("Light"));
        QTest::keyClick(theme, Qt::Key_Down); // as a person would
        QVERIFY(opened.bench.window->actions().themeDark->isChecked());
        QVERIFY(sharedTheme().isDark());
        opened.bench.window->actions().themeLight->trigger();
    }
    void theDailyPullMovesWithTheFile()
    {
        Opened opened;
        QVERIFY(opened.ready);
        auto *at = opened.find<QLineEdit>("pullAt");
        auto *zone = opened.find<QComboBox>("pullZone");
        auto *save = opened.find<QPushButton>("savePull");
        QCOMPARE(at->text(), QStringLiteral("09:00"));
        QCOMPARE(zone->currentText(), QStringLiteral("Europe/Amsterdam"));
        QVERIFY(!save->isEnabled());
        zone->setEditText(QStringLiteral("Europe/Atlantis"));
        QVERIFY(!save->isEnabled());
        QVERIFY(opened.find<QLabel>("pullNote")->text().contains(QStringLiteral("Europe/Atlantis")));
        zone->setEditText(QStringLiteral("Australia/Sydney"));
        at->setText(QStringLiteral("27:30"));
        QVERIFY(!save->isEnabled());
        at->setText(QStringLiteral("07:30"));
        opened.bench.window->clouds().refresh(); // what is typed stays
        QTest::qWait(100);
        QCOMPARE(at->text(), QStringLiteral("07:30"));
        QVERIFY(save->isEnabled());
        save->click();
        QTRY_COMPARE(opened.bench.window->clouds().picture().schedule->time(), QTime(7, 30));
        QVERIFY(!save->isEnabled());
        auto file = CompanyFile::open(opened.bench.path, CompanyFile::Mode::ReadOnly, opened.bench.clock);
        QVERIFY(file);
        QCOMPARE(scheduleOf(*file)->zone().id(), QByteArray("Australia/Sydney"));
    }
    void theSystemIsToldToPullAndToStop()
    {
        CloudWindow bench;
        const QString folder = bench.folder.filePath(QStringLiteral("units"));
        std::atomic_bool refuses = true;
        bench.daily = [folder, &refuses]() -> Result<CloudDoor::Daily> {
            const auto run = [&refuses](const QStringList &command) -> Status {
                if (refuses && command.contains(QStringLiteral("enable")))
                    return failure(Error::Code::Failed, QStringLiteral("no bus"));
                return {};
            };
            return CloudDoor::Daily{SystemTimer(SystemTimer::Kind::Systemd, folder, run),
                                    QStringLiteral("/opt/counterfoil/counterfoilctl")};
        };
        QVERIFY(bench.open());
        AppActions &actions = bench.window->actions();
        QTRY_VERIFY(actions.installPull->isEnabled());
        QVERIFY(!actions.removePull->isEnabled() && !actions.removePull->toolTip().isEmpty());
        actions.goSchedule->trigger();
        QCOMPARE(bench.window->place(), Place::Settings);
        // Where it fails nothing is left behind, and the window says why.
        auto said = answerWith(this, QStringLiteral("Let the system pull"));
        actions.installPull->trigger();
        QVERIFY(said->contains(folder) && said->contains(QStringLiteral("counterfoilctl")));
        QTRY_VERIFY2(bench.window->message().contains(QStringLiteral("no bus")), qPrintable(bench.window->message()));
        QTRY_VERIFY(actions.installPull->isEnabled());
        QVERIFY(QDir(folder).isEmpty());
        refuses = false;
        answerWith(this, QStringLiteral("Let the system pull"));
        actions.installPull->trigger();
        QTRY_VERIFY(actions.removePull->isEnabled());
        QVERIFY(!actions.installPull->isEnabled());
        const QStringList units = QDir(folder).entryList({QStringLiteral("*.timer")}, QDir::Files);
        QCOMPARE(units.size(), 1);
        const auto timer = [&] {
            QFile file(QDir(folder).filePath(units.first()));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        QVERIFY2(timer().contains("09:00"), timer().constData());
        // A new time is told to the system as well.
        auto *settings = bench.window->screen(Place::Settings);
        settings->findChild<QLineEdit *>(QStringLiteral("pullAt"))->setText(QStringLiteral("07:30"));
        settings->findChild<QPushButton *>(QStringLiteral("savePull"))->click();
        QTRY_VERIFY2(timer().contains("07:30"), timer().constData());
        QTRY_VERIFY(actions.removePull->isEnabled());
        answerWith(this, QStringLiteral("Stop"));
        actions.removePull->trigger();
        QTRY_VERIFY(actions.installPull->isEnabled());
        QVERIFY(QDir(folder).isEmpty());
    }
    void aSystemWithoutTimersIsSaid()
    {
        Opened opened;
        QVERIFY(opened.ready);
        const AppActions &actions = opened.bench.window->actions();
        QTRY_VERIFY(
            opened.find<QLabel>("systemPull")->text().contains(QStringLiteral("no way to the system's timers")));
        QVERIFY(!actions.installPull->isEnabled() && !actions.removePull->isEnabled());
        QVERIFY(actions.installPull->toolTip().contains(QStringLiteral("no way to the system's timers")));
    }
    void aClientIdIsAGuid()
    {
        Opened opened;
        QVERIFY(opened.ready);
        auto *field = opened.find<QLineEdit>("settingsClientId");
        auto *save = opened.find<QPushButton>("saveClientId");
        QVERIFY(!save->isEnabled());
        field->setText(QStringLiteral("my application"));
        QVERIFY(!save->isEnabled());
        field->setText(QStringLiteral(" 5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10 "));
        QVERIFY(save->isEnabled());
        save->click();
        QCOMPARE(opened.bench.window->clouds().configuredClientId(),
                 QStringLiteral("5f6c1a52-0a4e-4f5b-9d6e-3c3a1f2b7a10"));
        QVERIFY(!save->isEnabled());
    }
    void theFileIsCheckedAndCopied()
    {
        Opened opened;
        QVERIFY(opened.ready);
        QSignalSpy ended(&opened.bench.shell, &ShellController::taskEnded);
        opened.bench.window->actions().checkFile->trigger();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(ended.first().first().toString().contains(QStringLiteral("No fault found")));
        const QString copy = opened.bench.folder.filePath(QStringLiteral("copy.backup"));
        opened.bench.shell.backup(copy);
        QTRY_COMPARE(ended.size(), 2);
        auto file = CompanyFile::open(copy, CompanyFile::Mode::ReadOnly, opened.bench.clock);
        QVERIFY(file);
        QCOMPARE(verify(*file), QStringList());
        QSignalSpy failed(&opened.bench.shell, &ShellController::failed);
        opened.bench.shell.backup(copy); // never over another
        QTRY_COMPARE(failed.size(), 1);
        // What was changed behind the program's back is found.
        auto tampered = CompanyFile::open(opened.bench.path, CompanyFile::Mode::ReadWrite, opened.bench.clock);
        QVERIFY(tampered && runSql(tampered->db(), QStringLiteral("DROP TRIGGER audit_update")));
        QVERIFY(runSql(tampered->db(), QStringLiteral("UPDATE audit SET actor = actor || '2'")));
        opened.bench.shell.checkFile();
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(failed.last().first().toString().contains(QStringLiteral("not sound")));
    }
};

QTEST_MAIN(TestSettings)
#include "tst_settings.moc"
