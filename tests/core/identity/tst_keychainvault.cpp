// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/keychainitem.h"
#include "core/identity/keychainvault.h"
#include "tests/support/awaiting.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDir>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace counterfoil;
using namespace std::chrono_literals;

namespace {

using Code = Error::Code;
using Attributes = QMap<QString, QString>;

const QString key = QStringLiteral("csp/refresh");
const QString longKey = QStringLiteral("csp/long");
const QByteArray token("0.AXoA-a-token");

//! How many items of ours the key store has, asked past the library; −1 where it does not say.
qsizetype itemsInStore()
{
    qDBusRegisterMetaType<Attributes>();
    QDBusMessage call = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.secrets"), QStringLiteral("/org/freedesktop/secrets"),
        QStringLiteral("org.freedesktop.Secret.Service"), QStringLiteral("SearchItems"));
    const Attributes ours{{QStringLiteral("server"), QStringLiteral("counterfoil")}};
    call << QVariant::fromValue(ours);
    const QDBusMessage answer = QDBusConnection::sessionBus().call(call);
    if (answer.arguments().size() != 2)
        return -1;
    qsizetype count = 0;
    for (const QVariant &paths : answer.arguments())
        count += qdbus_cast<QList<QDBusObjectPath>>(paths).size();
    return count;
}

//! Everything a vault can be asked ends so.
bool allEnd(KeychainVault &vault, Code code)
{
    const Result<Secret> kept = awaited(vault.read(key));
    const Result<Secret> absent = awaited(vault.read(QStringLiteral("absent")));
    const Status written = awaited(vault.write(key, Secret("new")));
    const Status removed = awaited(vault.remove(key));
    for (const Error &error : {kept.error(), absent.error(), written.error(), removed.error()})
        qInfo("%s", qPrintable(error.message()));
    return kept.error().code() == code && absent.error().code() == code && written.error().code() == code &&
           removed.error().code() == code;
}

} // namespace

//! Runs inside a session of its own, one function at a time, as TestKeychainVault says.
class InsideSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unlocked();
    void locked();
    void unlockedAgain();
    void silent();
    void missing();
};

void InsideSession::unlocked()
{
    KeychainVault vault;
    QCOMPARE(awaited(vault.read(key)).error().code(), Code::NotFound);
    QVERIFY(awaited(vault.remove(key)));
    QCOMPARE(itemsInStore(), 0); // a proof leaves nothing
    QVERIFY(awaited(vault.write(key, Secret("first"))));
    QVERIFY(awaited(vault.write(key, Secret(token))));
    QCOMPARE(awaited(vault.read(key)).value().bytes(), token);
    QCOMPARE(itemsInStore(), 1);
    // Lengths around the border of a piece, each after a longer one; bytes of all values.
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += char(i * 7 % 251 + i % 5);
    for (const int size : {20000, 4001, 4000, 2001, 2000, 1, 0, 9000}) {
        QVERIFY(awaited(vault.write(longKey, Secret(bytes.first(size)))));
        QVERIFY(awaited(vault.read(longKey)).value().bytes() == bytes.first(size));
        QCOMPARE(itemsInStore(), 2 + (size > 2000 ? (size + 1999) / 2000 : 0)); // no piece of an older one is left
    }
    QCOMPARE(awaited(vault.write(key, Secret(QByteArray(1 << 20, 'x')))).error().code(), Code::Refused);
    QCOMPARE(awaited(vault.read(key)).value().bytes(), token);
}

// With the store locked and nobody there to unlock it, the library says that there is nothing, and that it deleted it.
void InsideSession::locked()
{
    KeychainVault vault;
    QCOMPARE(awaited(readItem(key, 10s)).error().code(), Code::NotFound);
    QVERIFY(allEnd(vault, Code::SignIn));
}

void InsideSession::unlockedAgain()
{
    KeychainVault vault;
    QCOMPARE(awaited(vault.read(key)).value().bytes(), token);
    QCOMPARE(awaited(vault.read(longKey)).value().bytes().size(), 9000);
    // A process that was killed may have left pieces without a head, and a tamperer something else.
    QVERIFY(awaited(writeItem(key + QStringLiteral("/b0"), Secret("rest"), 10s)));
    QVERIFY(awaited(writeItem(longKey + QStringLiteral("/a1"), Secret("other"), 10s)));
    QVERIFY(awaited(writeItem(longKey + QStringLiteral("/b1"), Secret("other"), 10s)));
    QCOMPARE(awaited(vault.read(longKey)).error().code(), Code::SignIn);
    QVERIFY(awaited(writeItem(longKey, Secret("p"), 10s)));
    QCOMPARE(awaited(vault.read(longKey)).error().code(), Code::SignIn);
    QVERIFY(awaited(vault.write(longKey, Secret(token))));
    QCOMPARE(awaited(vault.read(longKey)).value().bytes(), token);
    QVERIFY(awaited(vault.remove(key)));
    QCOMPARE(awaited(vault.read(key)).error().code(), Code::NotFound);
}

void InsideSession::silent()
{
    QCOMPARE(itemsInStore(), 0); // wakes it up
    const uint pid = QDBusConnection::sessionBus().interface()->servicePid(QStringLiteral("org.freedesktop.secrets"));
    QVERIFY(pid > 1);
    QCOMPARE(::kill(pid_t(pid), SIGSTOP), 0);
    KeychainVault vault(200ms);
    const bool areSignIn = allEnd(vault, Code::SignIn);
    ::kill(pid_t(pid), SIGCONT);
    QVERIFY(areSignIn);
}

void InsideSession::missing()
{
    KeychainVault vault;
    QVERIFY(allEnd(vault, Code::SignIn));
}

//! Starts D-Bus sessions with and without a key store. Nothing of the person's own is touched: the home is another.
class TestKeychainVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aLockedStoreIsNotAnEmptyOne();
    void aStoreThatSleepsIsNotAnEmptyOne();
    void noStoreIsNotAnEmptyOne();
    void noBusIsNotAnEmptyOne();

private:
    QProcessEnvironment environment(const QTemporaryDir &home) const;
    void runInside(const QTemporaryDir &home, const QString &function, const QString &password);
    void run(const QTemporaryDir &home, const QString &program, const QStringList &words);
};

void TestKeychainVault::initTestCase()
{
    for (const char *program : {"dbus-run-session", "gnome-keyring-daemon"}) {
        if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty())
            QSKIP(qPrintable(QStringLiteral("%1 is not on this machine").arg(QString::fromLatin1(program))));
    }
}

QProcessEnvironment TestKeychainVault::environment(const QTemporaryDir &home) const
{
    QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
    for (const QString &name : all.keys()) {
        if (name.startsWith(u"XDG_") || name.startsWith(u"KDE_") || name.startsWith(u"GNOME_") ||
            name.endsWith(u"DISPLAY") || name.startsWith(u"DBUS_") || name.startsWith(u"DESKTOP_"))
            all.remove(name);
    }
    all.insert(QStringLiteral("HOME"), home.path());
    all.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path()); // which QTemporaryDir makes for its owner alone
    return all;
}

void TestKeychainVault::run(const QTemporaryDir &home, const QString &program, const QStringList &words)
{
    QProcess process;
    process.setProcessEnvironment(environment(home));
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, words);
    QVERIFY2(process.waitForFinished(120000), qPrintable(process.errorString()));
    const QByteArray said = process.readAll();
    QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, said.constData());
    QVERIFY2(said.contains("Totals: 3 passed, 0 failed, 0 skipped"), said.constData()); // with its beginning and end
}

//! The function in a session where somebody tried to unlock the store by this password.
void TestKeychainVault::runInside(const QTemporaryDir &home, const QString &function, const QString &password)
{
    const QString script = QStringLiteral("printf %s \"$1\" | gnome-keyring-daemon --unlock --components=secrets; "
                                          "exec \"$2\" --inside \"$3\"");
    run(home, QStringLiteral("dbus-run-session"),
        {QStringLiteral("--"), QStringLiteral("sh"), QStringLiteral("-c"), script, QStringLiteral("sh"), password,
         QCoreApplication::applicationFilePath(), function});
}

void TestKeychainVault::aLockedStoreIsNotAnEmptyOne()
{
    const QTemporaryDir home;
    runInside(home, QStringLiteral("unlocked"), QStringLiteral("right"));
    runInside(home, QStringLiteral("locked"), QStringLiteral("wrong"));
    runInside(home, QStringLiteral("unlockedAgain"), QStringLiteral("right"));
}

void TestKeychainVault::aStoreThatSleepsIsNotAnEmptyOne()
{
    const QTemporaryDir home;
    runInside(home, QStringLiteral("silent"), QStringLiteral("right"));
}

void TestKeychainVault::noStoreIsNotAnEmptyOne()
{
    const QTemporaryDir home;
    QFile config(home.filePath(QStringLiteral("bus.conf"))); // as the usual one, without what it may start
    QVERIFY(config.open(QIODevice::WriteOnly));
    config.write("<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>"
                 "<policy context=\"default\"><allow send_destination=\"*\" eavesdrop=\"true\"/>"
                 "<allow eavesdrop=\"true\"/><allow own=\"*\"/></policy></busconfig>");
    config.close();
    run(home, QStringLiteral("dbus-run-session"),
        {QStringLiteral("--config-file=") + config.fileName(), QStringLiteral("--"),
         QCoreApplication::applicationFilePath(), QStringLiteral("--inside"), QStringLiteral("missing")});
}

void TestKeychainVault::noBusIsNotAnEmptyOne()
{
    const QTemporaryDir home;
    run(home, QCoreApplication::applicationFilePath(), {QStringLiteral("--inside"), QStringLiteral("missing")});
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QStringList words = QCoreApplication::arguments();
    if (words.removeAll(QStringLiteral("--inside")) > 0) {
        InsideSession inside;
        return QTest::qExec(&inside, words);
    }
    TestKeychainVault test;
    return QTest::qExec(&test, words);
}

#include "tst_keychainvault.moc"
