// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/filevault.h"
#include "core/identity/makevault.h"
#include "core/identity/memoryvault.h"
#include "tests/support/awaiting.h"
#include "tests/support/failingdisk.h"

#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace counterfoil;

namespace {

using Code = Error::Code;

const QByteArray phrase("correct horse");
const QString key = QStringLiteral("csp/refresh");
const QByteArray token("0.AXoA-canary-token");

//! The code of an error; of a success none that a vault gives.
template <typename T>
Code codeOf(const Result<T> &result)
{
    return result ? Code::Cancelled : result.error().code();
}

FileVault vaultIn(const QTemporaryDir &folder, const QByteArray &passPhrase = phrase)
{
    return FileVault(folder.path(), Secret(passPhrase));
}

Status put(TokenVault &vault, const QString &name, const QByteArray &content)
{
    return awaited(vault.write(name, Secret(content)));
}

//! The content, or the message of the error in front of which a NUL stands.
QByteArray got(TokenVault &vault, const QString &name)
{
    const Result<Secret> secret = awaited(vault.read(name));
    return secret ? secret->bytes() : '\0' + secret.error().message().toUtf8();
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

//! What a vault leaves in its folder, and nothing else.
const QStringList vaultFiles{QStringLiteral("vault.bin"), QStringLiteral("vault.bin.lock")};

void replace(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

//! What this program does as another process: writes keys NAME/0… into the folder, and says each when it is kept.
int writeKeys(const QString &folder, const QString &name, int count)
{
    FileVault vault(folder, Secret(phrase));
    for (int i = 0; i < count; ++i) {
        const Status done = put(vault, QStringLiteral("%1/%2").arg(name).arg(i), token);
        if (!done) {
            std::fprintf(stderr, "%s\n", qPrintable(done.error().message()));
            return 1;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
    return 0;
}

void startWriter(QProcess &process, const QTemporaryDir &folder, const QString &name, int count)
{
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(QCoreApplication::applicationFilePath(),
                  {QStringLiteral("--write"), folder.path(), name, QString::number(count)});
}

} // namespace

class TestFileVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsReplacesForgets();
    void nothingStandsInClear();
    void withoutThePhraseNothingHappens_data();
    void withoutThePhraseNothingHappens();
    void everyByteCounts();
    void everyLengthCounts();
    void foreignFilesStay_data();
    void foreignFilesStay();
    void aFailingDiskBreaksNothing();
    void twoVaultsShareAFile();
    void twoProcessesLoseNothing();
    void aKilledWriterBreaksNothing();
    void theWordChoosesTheVault();
};

void TestFileVault::keepsReplacesForgets()
{
    const QTemporaryDir folder;
    FileVault file(folder.filePath(QStringLiteral("made/for it")), Secret(phrase));
    MemoryVault memory;
    for (TokenVault *vault : std::initializer_list<TokenVault *>{&file, &memory}) {
        QCOMPARE(codeOf(awaited(vault->read(key))), Code::NotFound);
        QVERIFY(awaited(vault->remove(key)));
        QVERIFY(put(*vault, key, token));
        QCOMPARE(got(*vault, key), token);
        const QByteArray bytes = QByteArray("\0\xff\n", 3) + QByteArray(9000, 'x');
        QVERIFY(put(*vault, key, bytes));
        QVERIFY(put(*vault, QStringLiteral("für immer"), {}));
        QCOMPARE(got(*vault, key), bytes);
        QCOMPARE(got(*vault, QStringLiteral("für immer")), QByteArray());
        QVERIFY(awaited(vault->remove(key)));
        QCOMPARE(codeOf(awaited(vault->read(key))), Code::NotFound);
    }
}

void TestFileVault::nothingStandsInClear()
{
    const QTemporaryDir folder;
    const QString home = folder.filePath(QStringLiteral("home"));
    FileVault vault(home, Secret(phrase));
    QVERIFY(put(vault, key, token));
    QVERIFY(put(vault, key, token + token));
    QCOMPARE(QDir(home).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), vaultFiles);
    const QByteArray bytes = contentOf(QDir(home).filePath(QStringLiteral("vault.bin")));
    QVERIFY(bytes.startsWith("CounterfoilVault1"));
    for (const QByteArray &hidden : {token, token.toBase64(), token.toHex(), key.toUtf8(), phrase})
        QVERIFY(!bytes.contains(hidden));
#ifdef Q_OS_UNIX
    const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFileInfo(home + QStringLiteral("/vault.bin")).permissions(), owner);
    QCOMPARE(QFileInfo(home).permissions(), owner | QFile::ExeOwner | QFile::ExeUser);
#endif
    QVERIFY(put(vault, key, token + token));
    QVERIFY(bytes != contentOf(QDir(home).filePath(QStringLiteral("vault.bin")))); // a nonce is good for once
}

void TestFileVault::withoutThePhraseNothingHappens_data()
{
    QTest::addColumn<QByteArray>("wrong");
    QTest::newRow("none") << QByteArray();
    QTest::newRow("another") << QByteArray("correct horsf");
    QTest::newRow("longer") << phrase + ' ';
    QTest::newRow("with a nul") << phrase + '\0';
}

void TestFileVault::withoutThePhraseNothingHappens()
{
    QFETCH(const QByteArray, wrong);
    const QTemporaryDir folder;
    FileVault right = vaultIn(folder);
    QVERIFY(put(right, key, token));
    const QByteArray before = contentOf(folder.filePath(QStringLiteral("vault.bin")));
    FileVault vault = vaultIn(folder, wrong);
    const Result<Secret> secret = awaited(vault.read(key));
    QCOMPARE(codeOf(secret), Code::SignIn);
    QVERIFY(secret.error().message().contains(QStringLiteral("vault.bin")));
    QVERIFY(secret.error().message().contains(QStringLiteral("pass phrase")));
    QCOMPARE(codeOf(awaited(vault.read(QStringLiteral("absent")))), Code::SignIn);
    QCOMPARE(codeOf(put(vault, key, "x")), Code::SignIn);
    QCOMPARE(codeOf(awaited(vault.remove(key))), Code::SignIn);
    QCOMPARE(contentOf(folder.filePath(QStringLiteral("vault.bin"))), before);
    QCOMPARE(got(right, key), token);
}

void TestFileVault::everyByteCounts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.bin"));
    FileVault vault = vaultIn(folder);
    QVERIFY(put(vault, key, token));
    const QByteArray sound = contentOf(path);
    for (qsizetype i = 0; i < sound.size(); ++i) {
        QByteArray changed = sound;
        changed[i] = char(changed.at(i) ^ 0x10);
        replace(path, changed);
        QCOMPARE(codeOf(awaited(vault.read(key))), Code::SignIn);
        if (i % 16 == 0)
            QCOMPARE(codeOf(put(vault, key, "x")), Code::SignIn);
        QCOMPARE(contentOf(path), changed);
    }
    replace(path, sound);
    QCOMPARE(got(vault, key), token);
}

void TestFileVault::everyLengthCounts()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.bin"));
    FileVault vault = vaultIn(folder);
    QVERIFY(put(vault, key, token));
    const QByteArray sound = contentOf(path);
    for (qsizetype size = 0; size < sound.size(); ++size) {
        replace(path, sound.first(size));
        QCOMPARE(codeOf(awaited(vault.read(key))), Code::SignIn);
        QCOMPARE(codeOf(awaited(vault.remove(key))), Code::SignIn);
        QCOMPARE(contentOf(path), sound.first(size));
    }
    replace(path, sound + '\0');
    QCOMPARE(codeOf(awaited(vault.read(key))), Code::SignIn);
}

void TestFileVault::foreignFilesStay_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("reason");
    const auto costly = [](const QByteArray &cost) {
        return "CounterfoilVault1" + QByteArray::fromHex(cost) + QByteArray(100, 'x');
    };
    QTest::newRow("text") << QByteArray(200, 'x') << QStringLiteral("no file of tokens");
    QTest::newRow("database") << "SQLite format 3" + QByteArray(4000, '\0') << QStringLiteral("no file of tokens");
    QTest::newRow("later version") << "CounterfoilVault2" + QByteArray(200, 'x') << QStringLiteral("another version");
    QTest::newRow("four terabytes") << costly("00000003ffffffff") << QStringLiteral("cost");
    QTest::newRow("for ever") << costly("ffffffff00010000") << QStringLiteral("cost");
    QTest::newRow("for nothing") << costly("0000000100000008") << QStringLiteral("cost");
    QTest::newRow("far too large") << QByteArray(17 << 20, 'x') << QStringLiteral("too large");
}

void TestFileVault::foreignFilesStay()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, reason);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("vault.bin"));
    replace(path, content);
    FileVault vault = vaultIn(folder);
    const Status done = put(vault, key, token);
    QCOMPARE(codeOf(done), Code::SignIn);
    QVERIFY2(done.error().message().contains(reason), qPrintable(done.error().message()));
    QCOMPARE(codeOf(awaited(vault.read(key))), Code::SignIn);
    QVERIFY(contentOf(path) == content);
}

void TestFileVault::aFailingDiskBreaksNothing()
{
    const QTemporaryDir folder;
    FileVault sound = vaultIn(folder);
    int failures = 0;
    for (bool failed = true; failed; ++failures) {
        QVERIFY(put(sound, key, "old"));
        FailingDisk disk(failures, 50); // in several parts
        FileVault vault(folder.path(), Secret(phrase), disk);
        const Status done = put(vault, key, "new");
        failed = disk.failed();
        QCOMPARE(done.has_value(), !failed);
        const QByteArray stands = got(sound, key);
        QVERIFY2(stands == "new" || (!done && stands == "old"), stands.constData());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), vaultFiles);
    }
    QVERIFY(failures > 10); // reading before, the parts, reading them back, renaming, reading after
}

void TestFileVault::twoVaultsShareAFile()
{
    const QTemporaryDir folder;
    FileVault one = vaultIn(folder);
    FileVault two = vaultIn(folder);
    QCOMPARE(codeOf(awaited(one.read(key))), Code::NotFound);
    QCOMPARE(codeOf(awaited(two.read(key))), Code::NotFound);
    QVERIFY(put(one, QStringLiteral("1"), "a"));
    QVERIFY(put(two, QStringLiteral("2"), "b")); // has never seen the first
    QVERIFY(put(one, QStringLiteral("3"), "c"));
    for (FileVault *vault : {&one, &two})
        QCOMPARE(got(*vault, QStringLiteral("1")) + got(*vault, QStringLiteral("2")) + got(*vault, QStringLiteral("3")),
                 "abc");
    // The file is made anew, with another salt, under the hands of the first.
    QVERIFY(QFile::remove(folder.filePath(QStringLiteral("vault.bin"))));
    FileVault three = vaultIn(folder);
    QVERIFY(put(three, QStringLiteral("4"), "d"));
    QVERIFY(put(one, QStringLiteral("5"), "e"));
    QCOMPARE(got(two, QStringLiteral("4")) + got(three, QStringLiteral("5")), "de");
}

void TestFileVault::twoProcessesLoseNothing()
{
    const QTemporaryDir folder;
    constexpr int count = 40;
    QProcess one;
    QProcess two;
    startWriter(one, folder, QStringLiteral("one"), count);
    startWriter(two, folder, QStringLiteral("two"), count);
    QVERIFY(one.waitForFinished(120000) && two.waitForFinished(120000));
    QCOMPARE(one.exitCode(), 0);
    QCOMPARE(two.exitCode(), 0);
    FileVault vault = vaultIn(folder);
    for (int i = 0; i < count; ++i) {
        QCOMPARE(got(vault, QStringLiteral("one/%1").arg(i)), token);
        QCOMPARE(got(vault, QStringLiteral("two/%1").arg(i)), token);
    }
}

void TestFileVault::aKilledWriterBreaksNothing()
{
    const QTemporaryDir folder;
    FileVault vault = vaultIn(folder);
    QVERIFY(put(vault, key, token));
    for (int round = 0; round < 8; ++round) {
        const QString name = QStringLiteral("round %1").arg(round);
        QProcess writer;
        startWriter(writer, folder, name, 100000);
        int said = -1;
        while (said < round) { // dies at another step each time
            QVERIFY(writer.waitForReadyRead(60000));
            while (writer.canReadLine())
                said = writer.readLine().trimmed().toInt();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished(60000));
        for (int i = 0; i <= said; ++i)
            QCOMPARE(got(vault, QStringLiteral("%1/%2").arg(name).arg(i)), token);
        QVERIFY(put(vault, key, token)); // the lock of the dead is free
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), vaultFiles);
    }
}

void TestFileVault::theWordChoosesTheVault()
{
    const QTemporaryDir folder;
    const QString file = QStringLiteral("file");
    QVERIFY(makeVault(folder.path(), {}, {}));
    const Result<std::unique_ptr<TokenVault>> vault = makeVault(folder.path(), file, Secret(phrase));
    QVERIFY(vault);
    QVERIFY(put(**vault, key, token));
    QVERIFY(QFileInfo::exists(folder.filePath(QStringLiteral("vault.bin"))));
    QCOMPARE(codeOf(makeVault(folder.path(), file, {})), Code::SignIn);
    QCOMPARE(codeOf(makeVault(folder.path(), QStringLiteral("File"), Secret(phrase))), Code::Usage);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == u"--write")
        return writeKeys(words.value(2), words.value(3), words.value(4).toInt());
    TestFileVault test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filevault.moc"
