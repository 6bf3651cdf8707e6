// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewriter.h"
#include "tests/support/failingdisk.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestFileWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAndReplaces();
    void everyFailureLeavesOneWholeFile_data();
    void everyFailureLeavesOneWholeFile();
    void shortWritesGoOn();
    void aLinkIsReplacedAndNotFollowed();
    void aFolderThatIsNotThere();
    void safeNames_data();
    void safeNames();
};

void TestFileWriter::writesAndReplaces()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("invoice.xml"));
    for (const QByteArray &content : {QByteArray("one"), QByteArray(), QByteArray(3'000'000, 'x')}) {
        QVERIFY(FileWriter().write(path, content));
        QCOMPARE(contentOf(path), content);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList(QStringLiteral("invoice.xml")));
    }
}

void TestFileWriter::everyFailureLeavesOneWholeFile_data()
{
    QTest::addColumn<bool>("existed");
    QTest::addRow("over an old file") << true;
    QTest::addRow("new") << false;
}

void TestFileWriter::everyFailureLeavesOneWholeFile()
{
    QFETCH(bool, existed);
    const QByteArray before("the old content");
    const QByteArray after("the new content, which is longer");
    int failures = 0;
    for (int n = 0;; ++n) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out.csv"));
        if (existed)
            QVERIFY(FileWriter().write(path, before));
        FailingDisk disk(n, 10);
        const Status done = FileWriter(disk).write(path, after);
        QCOMPARE(done.has_value(), !disk.failed());
        const QByteArray now = contentOf(path);
        QVERIFY2(now == after || (!done && now == (existed ? before : QByteArray())), qPrintable(QString::number(n)));
        const QStringList left = QDir(folder.path()).entryList(QDir::Files | QDir::Hidden);
        QVERIFY2(left.size() <= 1 && (left.isEmpty() || left.first() == u"out.csv"), qUtf8Printable(left.join(u' ')));
        if (done)
            break;
        ++failures;
        QCOMPARE(done.error().code(), Error::Code::Failed);
        QVERIFY(done.error().message().contains(path) &&
                !done.error().message().contains(u".part")); // that one is gone
    }
    QCOMPARE(failures, 1 + 4 + 1 + 1 + 1 + 1 + 1); // create, four writes, sync, close, read back, rename, folder
}

void TestFileWriter::shortWritesGoOn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("out.bin"));
    const QByteArray content(1000, '\x1f');
    FailingDisk disk(1'000'000, 1);
    QVERIFY(FileWriter(disk).write(path, content));
    QCOMPARE(contentOf(path), content);
}

void TestFileWriter::aLinkIsReplacedAndNotFollowed()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("precious.txt"));
    const QString link = folder.filePath(QStringLiteral("out.txt"));
    QVERIFY(FileWriter().write(target, "precious"));
    if (!QFile::link(target, link))
        QSKIP("no links on this file system");
    QVERIFY(FileWriter().write(link, "new"));
    QCOMPARE(contentOf(target), QByteArray("precious"));
    QCOMPARE(contentOf(link), QByteArray("new"));
}

void TestFileWriter::aFolderThatIsNotThere()
{
    const QTemporaryDir folder;
    const Status done = FileWriter().write(folder.filePath(QStringLiteral("missing/out.txt")), "x");
    QVERIFY(!done);
    QCOMPARE(done.error().code(), Error::Code::Failed);
}

void TestFileWriter::safeNames_data()
{
    QTest::addColumn<QString>("wish");
    for (const char *wish : {"",
                             ".",
                             "..",
                             "...",
                             "../../etc/passwd",
                             "..\\..\\boot.ini",
                             "/absolute",
                             "C:\\x",
                             "con",
                             "CON.pdf",
                             "nul.tar.gz",
                             "com1",
                             "LPT9.txt",
                             "aux.",
                             "-rf",
                             "a b\tc\nd",
                             "name\"; rm -rf",
                             "caf\xc3\xa9",
                             "\xf0\x9f\x98\x80",
                             "%2e%2e%2f",
                             "a.",
                             "a ",
                             "INV-2026-00001",
                             "~",
                             "$HOME",
                             "a\x7f",
                             "\xe2\x80\xae"
                             "fdp.exe",
                             ".hidden"})
        QTest::newRow(*wish ? wish : "nothing") << QString::fromUtf8(wish);
    QTest::newRow("NUL inside") << QString::fromLatin1("a\0b", 3);
    QTest::newRow("long") << QString(5000, u'x');
    QTest::newRow("long device") << QStringLiteral("con.") + QString(5000, u'x');
    QTest::newRow("long with a dot at the cut") << QString(119, u'x') + u'.' + QString(50, u'y');
}

void TestFileWriter::safeNames()
{
    QFETCH(QString, wish);
    const QString name = safeFileName(wish);
    static const QRegularExpression allowed(QStringLiteral("[A-Za-z0-9_][A-Za-z0-9._-]{0,118}[A-Za-z0-9_-]?"));
    QVERIFY2(QRegularExpression(QRegularExpression::anchoredPattern(allowed.pattern())).match(name).hasMatch(),
             qUtf8Printable(name));
    QVERIFY(!name.endsWith(u'.'));
    static const QRegularExpression device(QStringLiteral("^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\\.|$)"),
                                           QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!device.match(name).hasMatch(), qUtf8Printable(name));
    QCOMPARE(safeFileName(name), name);
}

QTEST_GUILESS_MAIN(TestFileWriter)
#include "tst_filewriter.moc"
