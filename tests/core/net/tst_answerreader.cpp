// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/answerreader.h"

#include <QTest>

using namespace counterfoil;

namespace {

//! Whether it was whole at the end of the connection; `piece` bytes come at once.
Result<HttpResponse> readAll(const QByteArray &wire, qsizetype piece, const QByteArray &method = "GET",
                             qint64 limit = 1 << 20)
{
    AnswerReader reader(method, limit);
    for (qsizetype at = 0; at < wire.size(); at += piece) {
        if (const Status taken = reader.feed(wire.mid(at, piece)); !taken)
            return std::unexpected(taken.error());
    }
    if (const Status ended = reader.end(); !ended)
        return std::unexpected(ended.error());
    return reader.take();
}

} // namespace

class TestAnswerReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void answersAreReadInPiecesOfAnySize_data();
    void answersAreReadInPiecesOfAnySize();
    void everyCutIsNoticed_data();
    void everyCutIsNoticed();
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void limitsHold();
};

void TestAnswerReader::answersAreReadInPiecesOfAnySize_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("reason");
    QTest::addColumn<QByteArray>("body");
    const QByteArray get("GET");
    QTest::newRow("counted") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nETag: \"a\"\r\n\r\nhello") << get
                             << 200 << QByteArray("OK") << QByteArray("hello");
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
                                           "4;x=1\r\nhell\r\n00A\r\no\r\n1234567\r\n0\r\nTrailer: 1\r\n\r\n")
                             << get << 200 << QByteArray("OK") << QByteArray("hello\r\n1234567");
    QTest::newRow("nothing") << QByteArray("HTTP/1.1 204 \r\n\r\n") << get << 204 << QByteArray() << QByteArray();
    QTest::newRow("no words") << QByteArray("HTTP/1.1 200\r\nContent-Length: 0\r\n\r\n") << get << 200 << QByteArray()
                              << QByteArray();
    QTest::newRow("head") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n") << QByteArray("HEAD") << 200
                          << QByteArray("OK") << QByteArray();
    QTest::newRow("second factor") << QByteArray("HTTP/1.1 401 Unauthorized - MFA required\r\nContent-Length:0\r\n\r\n")
                                   << get << 401 << QByteArray("Unauthorized - MFA required") << QByteArray();
    QTest::newRow("interim") << QByteArray("HTTP/1.1 100 Continue\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: "
                                           "1\r\n\r\nx")
                             << get << 200 << QByteArray("OK") << QByteArray("x");
    QTest::newRow("line feeds") << QByteArray("HTTP/1.1 200 OK\nContent-Length: 1\n\nx") << get << 200
                                << QByteArray("OK") << QByteArray("x");
    QTest::newRow("refusal until the end")
        << QByteArray("HTTP/1.1 503 Busy\r\n\r\nlater") << get << 503 << QByteArray("Busy") << QByteArray("later");
}

void TestAnswerReader::answersAreReadInPiecesOfAnySize()
{
    QFETCH(const QByteArray, wire);
    QFETCH(const QByteArray, method);
    QFETCH(const int, status);
    QFETCH(const QByteArray, reason);
    QFETCH(const QByteArray, body);
    for (qsizetype piece = 1; piece <= wire.size(); ++piece) {
        const Result<HttpResponse> answer = readAll(wire, piece, method);
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().message()));
        QCOMPARE(answer->status, status);
        QCOMPARE(answer->reason, reason);
        QCOMPARE(answer->body, body);
    }
}

void TestAnswerReader::everyCutIsNoticed_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("counted") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 40\r\n\r\n") << QByteArray(40, 'x');
    QTest::newRow("chunked") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
                             << QByteArray("14\r\n" + QByteArray(20, 'x') + "\r\n14\r\n" + QByteArray(20, 'y') +
                                           "\r\n0\r\n\r\n");
    // Nothing says where it ends: not even all of it is believed.
    QTest::newRow("until the end") << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << QByteArray(40, 'x');
}

void TestAnswerReader::everyCutIsNoticed()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QByteArray, body);
    const QByteArray wire = head + body;
    for (qsizetype length = 0; length < wire.size(); ++length) {
        const Result<HttpResponse> answer = readAll(wire.left(length), 7);
        QVERIFY2(!answer, qPrintable(QStringLiteral("%1 bytes of %2").arg(length).arg(wire.size())));
        QCOMPARE(answer.error().code(), Error::Code::Network);
    }
}

void TestAnswerReader::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("wire");
    const QByteArray ok("HTTP/1.1 200 OK\r\n");
    QTest::newRow("HTTP/2") << QByteArray("HTTP/2 200 OK\r\n\r\n");
    QTest::newRow("no HTTP") << QByteArray("SSH-2.0-OpenSSH\r\n\r\n");
    QTest::newRow("status") << QByteArray("HTTP/1.1 2x0 OK\r\n\r\n");
    QTest::newRow("long status") << QByteArray("HTTP/1.1 2000 OK\r\n\r\n");
    QTest::newRow("other protocol") << QByteArray("HTTP/1.1 101 Switching\r\nUpgrade: h2c\r\n\r\n");
    QTest::newRow("two lengths") << ok + "Content-Length: 3\r\nContent-Length: 5\r\n\r\nhello";
    QTest::newRow("length and chunks") << ok + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    QTest::newRow("signed length") << ok + "Content-Length: +5\r\n\r\nhello";
    QTest::newRow("list of lengths") << ok + "Content-Length: 5, 5\r\n\r\nhello";
    QTest::newRow("endless length") << ok + "Content-Length: 99999999999999999999\r\n\r\nhello";
    QTest::newRow("coding") << ok + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n";
    QTest::newRow("folded header") << ok + "A: b\r\n c\r\nContent-Length: 0\r\n\r\n";
    QTest::newRow("blank before the colon") << ok + "Content-Length : 0\r\n\r\n";
    QTest::newRow("no colon") << ok + "Content-Length\r\n\r\n";
    QTest::newRow("lone carriage return") << ok + "A: b\rContent-Length: 0\r\n\r\n";
    QTest::newRow("chunk size") << ok + "Transfer-Encoding: chunked\r\n\r\n-1\r\n\r\n";
    QTest::newRow("chunk too long") << ok + "Transfer-Encoding: chunked\r\n\r\n2\r\nabc\r\n0\r\n\r\n";
    QTest::newRow("longer than it says") << ok + "Content-Length: 3\r\n\r\nhello";
}

void TestAnswerReader::nonsenseIsRefused()
{
    QFETCH(const QByteArray, wire);
    const Result<HttpResponse> answer = readAll(wire, wire.size());
    QVERIFY(!answer);
    QCOMPARE(answer.error().code(), Error::Code::Network);
}

void TestAnswerReader::limitsHold()
{
    const QByteArray tooMuch[] = {"HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n",
                                  "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n123456\r\n6\r\n",
                                  "HTTP/1.1 500 OK\r\n\r\n12345678901"};
    for (const QByteArray &wire : tooMuch) {
        const Result<HttpResponse> answer = readAll(wire, wire.size(), "GET", 10);
        QVERIFY(!answer);
        QCOMPARE(answer.error().code(), Error::Code::Distrusted);
    }
    AnswerReader head("GET", 10);
    QVERIFY(head.feed("HTTP/1.1 200 OK\r\n"));
    Status fed;
    for (int i = 0; i < 100 && fed; ++i)
        fed = head.feed("A: " + QByteArray(1000, 'a') + "\r\n");
    QVERIFY(!fed);
    AnswerReader line("GET", 10);
    QVERIFY(!line.feed(QByteArray(70000, 'H')));
}

QTEST_GUILESS_MAIN(TestAnswerReader)
#include "tst_answerreader.moc"
