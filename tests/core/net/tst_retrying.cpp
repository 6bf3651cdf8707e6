// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/retrying.h"
#include "tests/support/faketransport.h"
#include "tests/support/scriptedpacer.h"
#include "tests/support/sending.h"

#include <QSet>
#include <QTest>

using namespace counterfoil;

namespace {

const QUuid run(QStringLiteral("7d1c8f0a-0f0e-4c6e-9d55-0b6a3f1f7f11"));

HttpRequest question()
{
    return HttpRequest::get(QUrl(QStringLiteral("https://service.example/items?sig=SECRET#x")));
}

HttpResponse answerOf(int status, const QByteArray &retryAfter = {})
{
    HttpResponse answer(status);
    answer.headers.add("Date", "Fri, 20 Nov 2026 08:00:00 GMT");
    if (!retryAfter.isNull())
        answer.headers.add("Retry-After", retryAfter);
    return answer;
}

//! A transport that tries again, and all that it stands on.
struct Bench
{
    FakeTransport wire;
    ScriptedPacer pacer;
    QStringList log;
    Retrying retrying{wire, pacer, run, [this](const QString &line) { log.append(line); }};
};

} // namespace

class TestRetrying : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void waitsAreThoseOfTheRule_data();
    void waitsAreThoseOfTheRule();
    void whatCannotHelpIsNotRepeated_data();
    void whatCannotHelpIsNotRepeated();
    void fiveTriesAreAll();
    void aPostIsRepeatedOnlyWhereAllowed();
    void everyTryHasItsId();
    void aSilentHostIsLeftAlone();
    void aHostThatAnswersStaysOpen();
    void theLogHoldsNoSecret();
};

void TestRetrying::waitsAreThoseOfTheRule_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("shortest");
    QTest::addColumn<int>("longest");
    for (const int status : {408, 429, 500, 502, 503, 504}) {
        QTest::addRow("%d", status) << status << QByteArray() << 500 << 1499;
        QTest::addRow("%d, at once", status) << status << QByteArray("0") << 0 << 499;
        QTest::addRow("%d, 7", status) << status << QByteArray("7") << 7000 << 7499;
        QTest::addRow("%d, 300", status) << status << QByteArray("300") << 300000 << 300499;
        QTest::addRow("%d, date", status) << status << QByteArray("Fri, 20 Nov 2026 08:00:09 GMT") << 9000 << 9499;
        QTest::addRow("%d, past", status) << status << QByteArray("Fri, 20 Nov 2026 07:00:00 GMT") << 0 << 499;
        QTest::addRow("%d, negative", status) << status << QByteArray("-1") << 500 << 1499;
        QTest::addRow("%d, junk", status) << status << QByteArray("soon") << 500 << 1499;
        QTest::addRow("%d, too long", status) << status << QByteArray("301") << -1 << -1;
        QTest::addRow("%d, years", status) << status << QByteArray("1000000000") << -1 << -1;
    }
}

void TestRetrying::waitsAreThoseOfTheRule()
{
    QFETCH(const int, status);
    QFETCH(const QByteArray, retryAfter);
    QFETCH(const int, shortest);
    QFETCH(const int, longest);
    for (const bool highest : {false, true}) {
        Bench bench;
        bench.pacer.highest = highest;
        bench.wire.answer(answerOf(status, retryAfter));
        bench.wire.answer(HttpResponse(200));
        const Result<HttpResponse> answer = sent(bench.retrying, question());
        QVERIFY(answer);
        const bool waited = shortest >= 0;
        QCOMPARE(answer->status, waited ? 200 : status);
        QCOMPARE(bench.pacer.waits, waited ? QList<int>{highest ? longest : shortest} : QList<int>());
        QCOMPARE(bench.retrying.retries(), waited ? 1 : 0);
    }
}

void TestRetrying::whatCannotHelpIsNotRepeated_data()
{
    QTest::addColumn<int>("code");
    QTest::newRow("bad certificate, too large") << int(Error::Code::Distrusted);
    QTest::newRow("foreign host") << int(Error::Code::ForeignHost);
    QTest::newRow("this side") << int(Error::Code::Failed);
    QTest::newRow("cancelled") << int(Error::Code::Cancelled);
}

void TestRetrying::whatCannotHelpIsNotRepeated()
{
    QFETCH(const int, code);
    Bench bench;
    bench.wire.answer(failure(Error::Code(code), QStringLiteral("no")));
    const Result<HttpResponse> answer = sent(bench.retrying, question());
    QVERIFY(!answer);
    QCOMPARE(int(answer.error().code()), code);
    for (const int status : {200, 204, 302, 400, 401, 403, 404, 410, 501}) {
        bench.wire.answer(HttpResponse(status));
        QCOMPARE(sent(bench.retrying, question()).value().status, status);
    }
    QCOMPARE(bench.retrying.retries(), 0);
    QVERIFY(bench.pacer.waits.isEmpty());
}

void TestRetrying::fiveTriesAreAll()
{
    Bench bench;
    for (int i = 0; i < 10; ++i)
        bench.wire.answer(answerOf(503));
    QCOMPARE(sent(bench.retrying, question()).value().status, 503);
    QCOMPARE(bench.wire.requests().size(), 5);
    QCOMPARE(bench.pacer.waits, (QList<int>{500, 1500, 3500, 7500}));
    QCOMPARE(bench.retrying.requests(), 5);
    QCOMPARE(bench.retrying.retries(), 4);
}

void TestRetrying::aPostIsRepeatedOnlyWhereAllowed()
{
    HttpRequest post = HttpRequest::post(question().url, "text/plain", "refresh_token=SECRET");
    Bench once;
    once.wire.answer(answerOf(503));
    QCOMPARE(sent(once.retrying, post).value().status, 503);
    QVERIFY(!sent(once.retrying, post)); // no answer: perhaps it arrived all the same
    QCOMPARE(once.wire.requests().size(), 2);
    post.repeatable = true;
    Bench again;
    again.wire.answer(answerOf(503));
    again.wire.answer(HttpResponse(200));
    QCOMPARE(sent(again.retrying, post).value().status, 200);
    QCOMPARE(again.wire.requests().last().body, "refresh_token=SECRET");
}

void TestRetrying::everyTryHasItsId()
{
    Bench bench;
    bench.wire.answer(answerOf(429, "1"));
    bench.wire.answer(answerOf(500));
    bench.wire.answer(HttpResponse(200));
    HttpRequest request = question();
    request.headers.add("ms-requestid", "of the caller");
    QVERIFY(sent(bench.retrying, request));
    QSet<QByteArray> ids;
    for (const HttpRequest &tried : bench.wire.requests()) {
        const QByteArray id = tried.headers.value("MS-RequestId");
        QCOMPARE(id.size(), 36);
        QCOMPARE(tried.headers.value("client-request-id"), id);
        QCOMPARE(tried.headers.value("MS-CorrelationId"), run.toByteArray(QUuid::WithoutBraces));
        QCOMPARE(tried.headers.fields().size(), 4);
        ids.insert(id);
    }
    QCOMPARE(ids.size(), 3);
}

void TestRetrying::aSilentHostIsLeftAlone()
{
    Bench bench;
    QVERIFY(!sent(bench.retrying, question()));
    QCOMPARE(bench.wire.requests().size(), 5);
    const Result<HttpResponse> closed = sent(bench.retrying, question());
    QCOMPARE(closed.error().code(), Error::Code::Network);
    QCOMPARE(bench.wire.requests().size(), 5);
    bench.wire.answer(HttpResponse(200)); // another host is asked
    QVERIFY(sent(bench.retrying, HttpRequest::get(QUrl(QStringLiteral("https://other.example/")))));
    bench.pacer.pass(std::chrono::minutes(2));
    QVERIFY(!sent(bench.retrying, question())); // one try, and it is left alone again
    QCOMPARE(bench.wire.requests().size(), 7);
    bench.pacer.pass(std::chrono::minutes(2));
    bench.wire.answer(HttpResponse(200));
    QVERIFY(sent(bench.retrying, question()));
}

void TestRetrying::aHostThatAnswersStaysOpen()
{
    Bench bench;
    for (int i = 0; i < 3; ++i) {
        for (int silent = 0; silent < 4; ++silent)
            bench.wire.answer(failure(Error::Code::Network, QStringLiteral("silence")));
        bench.wire.answer(answerOf(200));
        QVERIFY(sent(bench.retrying, question()));
    }
    for (int i = 0; i < 5; ++i)
        bench.wire.answer(answerOf(503));
    QCOMPARE(sent(bench.retrying, question()).value().status, 503);
    bench.wire.answer(answerOf(200));
    QCOMPARE(sent(bench.retrying, question()).value().status, 200);
}

void TestRetrying::theLogHoldsNoSecret()
{
    Bench bench;
    HttpRequest request = question();
    request.headers.add("Authorization", "Bearer SECRET-SECRET");
    bench.wire.answer(failure(Error::Code::Network, QStringLiteral("https://h/x?code=SECRET broke")));
    bench.wire.answer(HttpResponse(200, "SECRET"));
    QVERIFY(sent(bench.retrying, request));
    QCOMPARE(bench.log.size(), 2);
    QVERIFY(
        bench.log.last().startsWith(QStringLiteral("GET https://service.example/items: 200 (try 2, run 7d1c8f0a-")));
    QVERIFY2(!bench.log.join(u'\n').contains(u"SECRET"), qPrintable(bench.log.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestRetrying)
#include "tst_retrying.moc"
