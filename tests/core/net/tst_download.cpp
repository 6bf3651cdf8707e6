// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/download.h"
#include "tests/support/faketransport.h"

#include <QCoroTask>
#include <QCryptographicHash>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

const QUrl address(QStringLiteral("https://blobs.example/part-0.json.gz"));

HttpResponse piece(const QByteArray &bytes, const QByteArray &range, const QByteArray &version)
{
    HttpResponse response(206, bytes);
    response.headers.add("Content-Range", range);
    response.headers.add("ETag", version);
    return response;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestDownload : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void goesOnWhereItStopped();
    void aDamagedFileIsNotKept_data();
    void aDamagedFileIsNotKept();
    void beginsAnewWhereNothingIsLeftToAskFor_data();
    void beginsAnewWhereNothingIsLeftToAskFor();

private:
    QString path() const { return m_folder->filePath(QStringLiteral("part")); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDownload::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestDownload::goesOnWhereItStopped()
{
    put(path() + QStringLiteral(".part"), "abc");
    put(path() + QStringLiteral(".version"), "\"1\"");
    FakeTransport transport;
    transport.answer(piece("de", "bytes 3-4/5", "\"1\""));
    QVERIFY(QCoro::waitFor(Download(transport, {4, 100}).fetch(address, path())));
    QCOMPARE(contentOf(path()), "abcde");
    QCOMPARE(transport.requests().first().headers.value("Range"), "bytes=3-6");
    QCOMPARE(transport.requests().first().headers.value("If-Match"), "\"1\"");
}

void TestDownload::beginsAnewWhereNothingIsLeftToAskFor_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("range");
    QTest::newRow("as Azure") << 416 << QByteArray("bytes */5");
    QTest::newRow("as Azurite") << 206 << QByteArray("bytes 5-4/5");
}

//! The program ended between the last piece and the file's own name.
void TestDownload::beginsAnewWhereNothingIsLeftToAskFor()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, range);
    put(path() + QStringLiteral(".part"), "abcde");
    put(path() + QStringLiteral(".version"), "\"1\"");
    HttpResponse nothing = piece(QByteArray(), range, "\"1\"");
    nothing.status = status;
    FakeTransport transport;
    transport.answer(nothing);
    transport.answer(piece("abcde", "bytes 0-4/5", "\"1\""));
    QVERIFY(QCoro::waitFor(Download(transport, {10, 100}).fetch(address, path())));
    QCOMPARE(contentOf(path()), "abcde");
    QCOMPARE(transport.requests().size(), 2);
}

void TestDownload::aDamagedFileIsNotKept_data()
{
    QTest::addColumn<QByteArray>("digest");
    QTest::addColumn<qint64>("size");
    QTest::addColumn<bool>("isKept");
    const QByteArray right = QCryptographicHash::hash("whole", QCryptographicHash::Md5).toBase64();
    const QByteArray other = QCryptographicHash::hash("other", QCryptographicHash::Md5).toBase64();
    QTest::newRow("nothing is told") << QByteArray() << qint64(-1) << true;
    QTest::newRow("the right digest") << right << qint64(5) << true;
    QTest::newRow("another digest") << other << qint64(5) << false;
    QTest::newRow("another size") << right << qint64(6) << false;
}

void TestDownload::aDamagedFileIsNotKept()
{
    QFETCH(const QByteArray, digest);
    QFETCH(const qint64, size);
    QFETCH(const bool, isKept);
    FakeTransport transport;
    HttpResponse answer = piece("whole", "bytes 0-4/5", "\"a\"");
    if (!digest.isEmpty())
        answer.headers.add("x-ms-blob-content-md5", digest);
    transport.answer(answer);
    Download download(transport);
    const Status fetched = QCoro::waitFor(download.fetch(address, path(), size));
    QCOMPARE(fetched.has_value(), isKept);
    QCOMPARE(download.cameDamaged(), !isKept);
    QCOMPARE(contentOf(path()), isKept ? QByteArray("whole") : QByteArray());
    QVERIFY(!QFile::exists(path() + QStringLiteral(".part")));
}

QTEST_GUILESS_MAIN(TestDownload)
#include "tst_download.moc"
