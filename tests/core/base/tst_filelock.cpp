// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filelock.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace counterfoil;
using namespace std::chrono_literals;

namespace {

Error::Code codeOf(const Status &status)
{
    return status ? Error::Code::Cancelled : status.error().code();
}

//! What this program does as another process: holds the lock until it is ended.
int hold(const QString &path)
{
    FileLock lock(path);
    std::puts(lock.take() ? "held" : "not held");
    std::fflush(stdout);
    std::getchar();
    return 0;
}

} // namespace

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime();
    void theDeadHoldNothing();
    void whatStandsInTheFileDoesNotMatter();
    void whereNoFileCanBe();
};

void TestFileLock::oneAtATime()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.lock"));
    FileLock other(path);
    {
        FileLock lock(path);
        QVERIFY(lock.take());
        QCOMPARE(codeOf(lock.take()), Error::Code::Busy);
        QCOMPARE(codeOf(other.take()), Error::Code::Busy);
        QCOMPARE(codeOf(other.take(30ms)), Error::Code::Busy);
        FileLock elsewhere(folder.filePath(QStringLiteral("y.lock")));
        QVERIFY(elsewhere.take());
    }
    QVERIFY(other.take());
    FileLock third(path);
    QCOMPARE(codeOf(third.take()), Error::Code::Busy);
    other.release();
    QVERIFY(third.take(1ms));
}

void TestFileLock::theDeadHoldNothing()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.lock"));
    QProcess process;
    process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--hold"), path});
    QVERIFY(process.waitForReadyRead(60000));
    QCOMPARE(process.readLine().trimmed(), "held");
    FileLock lock(path);
    QCOMPARE(codeOf(lock.take()), Error::Code::Busy);
    process.kill();
    QVERIFY(process.waitForFinished(60000));
    QVERIFY(lock.take());
}

void TestFileLock::whatStandsInTheFileDoesNotMatter()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("x.lock"));
    for (const QByteArray &content : {QByteArray(), QByteArray("1\ninit\nhost\n")}) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
        file.close();
        FileLock lock(path);
        QVERIFY(lock.take());
    }
}

void TestFileLock::whereNoFileCanBe()
{
    const QTemporaryDir folder;
    QCOMPARE(codeOf(FileLock(folder.filePath(QStringLiteral("none/x.lock"))).take(1h)), Error::Code::Failed);
    QCOMPARE(codeOf(FileLock(folder.path()).take()), Error::Code::Failed);
}

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    if (QCoreApplication::arguments().value(1) == u"--hold")
        return hold(QCoreApplication::arguments().value(2));
    TestFileLock test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_filelock.moc"
