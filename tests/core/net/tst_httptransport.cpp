// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faketransport.h"

#include <QEventLoop>
#include <QTest>

using namespace counterfoil;

namespace {

const QUrl address(QStringLiteral("https://service.example/items?page=1"));

// What a connector will look like: pages until one says it is the last.
QCoro::Task<Result<int>> countItems(HttpTransport *transport)
{
    int items = 0;
    for (;;) {
        const Result<HttpResponse> page = co_await transport->send(HttpRequest::get(address));
        if (!page)
            co_return std::unexpected(page.error());
        items += int(page->body.count(','));
        if (page->headers.value("Last") == "yes")
            co_return items;
    }
}

} // namespace

class TestHttpTransport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersAreFoundWithoutCase();
    void pagesAreAwaitedInAnEventLoop();
    void noAnswerIsAnError();
};

void TestHttpTransport::headersAreFoundWithoutCase()
{
    const HttpRequest request = HttpRequest::post(address, "application/json", "{}");
    QCOMPARE(request.method, "POST");
    QCOMPARE(request.headers.value("content-TYPE"), "application/json");
    QVERIFY(request.headers.value("Accept").isNull());
}

void TestHttpTransport::pagesAreAwaitedInAnEventLoop()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, "a,b,"));
    HttpResponse last(200, "c,");
    last.headers.add("last", "yes");
    transport.answer(last);

    QEventLoop loop;
    int items = -1;
    auto task = countItems(&transport);
    task.then([&](const Result<int> &result) {
        items = result.value_or(-2);
        loop.quit();
    });
    QCOMPARE(items, -1); // nothing is answered before the loop turns
    loop.exec();
    QCOMPARE(items, 3);
    QCOMPARE(transport.requests().size(), 2);
    QCOMPARE(transport.requests().first().url, address);
}

void TestHttpTransport::noAnswerIsAnError()
{
    FakeTransport transport;
    const Result<int> result = QCoro::waitFor(countItems(&transport));
    QVERIFY(!result);
    QCOMPARE(int(result.error().code()), int(Error::Code::Network));
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_httptransport.moc"
