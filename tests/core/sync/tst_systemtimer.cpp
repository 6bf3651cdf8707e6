// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/systemtimer.h"
#include "tests/support/failingdisk.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

using Kind = SystemTimer::Kind;

const QString acme = QStringLiteral("/home/ada/acme.counterfoil");

TimerJob jobFor(const QString &companyFile, const char *time = "09:00")
{
    return {QStringLiteral("/usr/bin/counterfoilctl"),
            companyFile,
            Schedule::make(QString::fromLatin1(time), QStringLiteral("Europe/Amsterdam")).value(),
            QDateTime::fromString(QStringLiteral("2026-01-01T12:00:00Z"), Qt::ISODate),
            QTimeZone("Europe/Amsterdam"),
            {}};
}

//! The system that heeds timers: writes down what it is asked, and fails at one of the commands.
struct FakeSystem
{
    QStringList asked;
    qsizetype failing = -1;

    SystemTimer::Runner runner()
    {
        return [this](const QStringList &command) -> Status {
            asked << command.join(u' ');
            if (asked.size() - 1 == failing)
                return failure(Error::Code::Failed, QStringLiteral("Failed to connect to bus"));
            return {};
        };
    }
};

QMap<QString, QByteArray> filesIn(const QString &folder)
{
    QMap<QString, QByteArray> files;
    for (const QString &name : QDir(folder).entryList(QDir::Files | QDir::Hidden)) {
        QFile file(QDir(folder).filePath(name));
        if (file.open(QIODevice::ReadOnly))
            files.insert(name, file.readAll());
    }
    return files;
}

} // namespace

class TestSystemTimer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void systemdIsAskedInOrder();
    void everyKindInstallsAndRemoves_data();
    void everyKindInstallsAndRemoves();
    void everyFileHasItsOwn();
    void aSystemThatRefusesKeepsNothing_data() { everyKindInstallsAndRemoves_data(); }
    void aSystemThatRefusesKeepsNothing();
    void aFailingDiskKeepsTheOldTimer();
    void halfATimerIsMadeWhole();
    void whatCannotBeSaidIsRefused();
};

void TestSystemTimer::systemdIsAskedInOrder()
{
    const QTemporaryDir home;
    const QString folder = home.filePath(QStringLiteral("systemd/user"));
    FakeSystem system;
    SystemTimer timer(Kind::Systemd, folder, system.runner());
    QVERIFY(timer.install(jobFor(acme)));
    const QStringList names = filesIn(folder).keys();
    QCOMPARE(names.size(), 2);
    const QString name = names.first().section(u'.', 0, 0);
    QVERIFY(QRegularExpression(QStringLiteral("^counterfoil-[0-9a-f]{12}$")).match(name).hasMatch());
    QCOMPARE(names, QStringList({name + QStringLiteral(".service"), name + QStringLiteral(".timer")}));
    QCOMPARE(system.asked, QStringList({QStringLiteral("systemctl --user daemon-reload"),
                                        QStringLiteral("systemctl --user enable --now %1.timer").arg(name)}));
    system.asked.clear();
    QVERIFY(timer.remove(acme).value());
    QCOMPARE(system.asked, QStringList({QStringLiteral("systemctl --user disable --now %1.timer").arg(name),
                                        QStringLiteral("systemctl --user daemon-reload")}));
}

void TestSystemTimer::everyKindInstallsAndRemoves_data()
{
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<int>("files");
    QTest::addColumn<int>("commands"); // of a first install
    QTest::newRow("systemd") << Kind::Systemd << 2 << 2;
    QTest::newRow("launchd") << Kind::Launchd << 1 << 1;
    QTest::newRow("windows") << Kind::TaskScheduler << 1 << 1;
}

void TestSystemTimer::everyKindInstallsAndRemoves()
{
    QFETCH(const Kind, kind);
    const QTemporaryDir folder;
    FakeSystem system;
    SystemTimer timer(kind, folder.path(), system.runner());
    QVERIFY(!timer.isInstalled(acme));
    QCOMPARE(timer.remove(acme).value(), false);
    QVERIFY(system.asked.isEmpty());
    QVERIFY(timer.install(jobFor(acme)));
    const auto first = filesIn(folder.path());
    QTEST(int(first.size()), "files");
    QTEST(int(system.asked.size()), "commands");
    QVERIFY(timer.isInstalled(QStringLiteral("/home/./ada//x/../acme.counterfoil")));
    QVERIFY(timer.install(jobFor(acme, "18:30")));
    QCOMPARE(filesIn(folder.path()).keys(), first.keys());
    QVERIFY(filesIn(folder.path()).last() != first.last());
    QCOMPARE(timer.remove(acme).value(), true);
    QVERIFY(filesIn(folder.path()).isEmpty());
    QVERIFY(!timer.isInstalled(acme));
    QCOMPARE(timer.remove(acme).value(), false);
}

void TestSystemTimer::everyFileHasItsOwn()
{
    const QTemporaryDir folder;
    FakeSystem system;
    SystemTimer timer(Kind::Systemd, folder.path(), system.runner());
    const QString other = QStringLiteral("/home/ada/old/acme.counterfoil");
    QVERIFY(timer.install(jobFor(acme)));
    const auto one = filesIn(folder.path());
    QVERIFY(timer.install(jobFor(other)));
    QCOMPARE(filesIn(folder.path()).size(), 4);
    QVERIFY(timer.remove(other).value());
    QCOMPARE(filesIn(folder.path()), one);
    QVERIFY(timer.isInstalled(acme));
}

// At each command in turn, of a first install, of one over another, and of a removal.
void TestSystemTimer::aSystemThatRefusesKeepsNothing()
{
    QFETCH(const Kind, kind);
    QFETCH(const int, commands);
    for (int failing = 0; failing < commands; ++failing) {
        const QTemporaryDir folder;
        FakeSystem system;
        system.failing = failing;
        const Status done = SystemTimer(kind, folder.path(), system.runner()).install(jobFor(acme));
        QCOMPARE(done.error().message(), QStringLiteral("Failed to connect to bus"));
        QVERIFY(filesIn(folder.path()).isEmpty());
    }
    for (int failing = 0; failing < commands + 1; ++failing) {
        const QTemporaryDir folder;
        FakeSystem system;
        SystemTimer timer(kind, folder.path(), system.runner());
        QVERIFY(timer.install(jobFor(acme)));
        const auto before = filesIn(folder.path());
        const QString started = system.asked.last();
        system.asked.clear();
        system.failing = failing;
        QVERIFY(!timer.install(jobFor(acme, "18:30")));
        QCOMPARE(filesIn(folder.path()), before);
        if (failing > 0)
            QCOMPARE(system.asked.last(), started); // the older one runs again
        system.asked.clear();
        system.failing = 0;
        QVERIFY(!timer.remove(acme));
        QCOMPARE(filesIn(folder.path()), before);
    }
}

void TestSystemTimer::aFailingDiskKeepsTheOldTimer()
{
    for (const bool existed : {true, false}) {
        int failures = 0;
        for (bool failed = true; failed; ++failures) {
            const QTemporaryDir folder;
            FakeSystem system;
            if (existed)
                QVERIFY(SystemTimer(Kind::Systemd, folder.path(), system.runner()).install(jobFor(acme)));
            const auto before = filesIn(folder.path());
            FailingDisk disk(failures);
            const Status done =
                SystemTimer(Kind::Systemd, folder.path(), system.runner(), disk).install(jobFor(acme, "18:30"));
            failed = disk.failed();
            if (!done)
                QCOMPARE(filesIn(folder.path()), before);
            else
                QVERIFY(filesIn(folder.path()).last().contains("18:30:00"));
        }
        QVERIFY(failures > 8);
    }
}

// A program that was killed between the two files; systemctl does not know such a timer.
void TestSystemTimer::halfATimerIsMadeWhole()
{
    const QTemporaryDir folder;
    FakeSystem system;
    SystemTimer timer(Kind::Systemd, folder.path(), system.runner());
    QVERIFY(timer.install(jobFor(acme)));
    for (const bool isRemoved : {false, true}) {
        QVERIFY(QFile::remove(folder.filePath(filesIn(folder.path()).lastKey())));
        QVERIFY(!timer.isInstalled(acme));
        system.asked.clear();
        system.failing = 0;
        QVERIFY(isRemoved ? timer.remove(acme).value() : timer.install(jobFor(acme)).has_value());
        QCOMPARE(filesIn(folder.path()).size(), isRemoved ? 0 : 2);
    }
}

void TestSystemTimer::whatCannotBeSaidIsRefused()
{
    const QTemporaryDir folder;
    FakeSystem system;
    SystemTimer timer(Kind::Systemd, folder.filePath(QStringLiteral("made")), system.runner());
    QCOMPARE(timer.install(jobFor(QStringLiteral("acme.counterfoil"))).error().code(), Error::Code::Usage);
    QCOMPARE(timer.install(jobFor(acme + u'\n')).error().code(), Error::Code::Refused);
    QVERIFY(!QDir(folder.filePath(QStringLiteral("made"))).exists());
    QVERIFY(system.asked.isEmpty());
}

QTEST_GUILESS_MAIN(TestSystemTimer)
#include "tst_systemtimer.moc"
