// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/hostfence.h"
#include "tests/support/faketransport.h"
#include "tests/support/sending.h"

#include <QTest>

using namespace counterfoil;

class TestHostFence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheHostsOfTheCloudAreReached_data();
    void onlyTheHostsOfTheCloudAreReached();
};

void TestHostFence::onlyTheHostsOfTheCloudAreReached_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<bool>("withToken");
    const auto row = [](const char *address, bool plain, bool withToken) {
        QTest::newRow(address) << QString::fromLatin1(address) << plain << withToken;
    };
    row("https://api.example/v1/customers?size=1", true, true);
    row("https://api.example:443/v1", true, true);
    row("https://API.Example/v1", true, true);
    row("https://graph.example:8443/v1.0/me", true, true);
    row("http://127.0.0.1:9000/x", true, true);
    row("https://a.blob.example/c/part-1", true, false);
    row("https://blob.example/c/part-1", true, false);
    row("https://api.example:444/v1", false, false);
    row("http://api.example/v1", false, false);
    row("http://api.example:443/v1", false, false);
    row("https://graph.example/v1.0/me", false, false);
    row("https://api.example./v1", false, false);
    row("https://api.example.evil.example/v1", false, false);
    row("https://evil.example/api.example", false, false);
    row("https://api.example@evil.example/v1", false, false);
    row("https://me@api.example/v1", false, false);
    row("https://xapi.example/v1", false, false);
    row("https://sub.api.example/v1", false, false);
    row("https://evilblob.example/c", false, false);
    row("https://a.blob.example.evil.example/c", false, false);
    row("http://a.blob.example/c", false, false);
    row("http://127.0.0.1:9001/x", false, false);
    row("http://127.0.0.1.nip.example:9000/x", false, false);
    row("https://127.0.0.1:9000/x", false, false);
    row("file:///etc/passwd", false, false);
    row("", false, false);
}

void TestHostFence::onlyTheHostsOfTheCloudAreReached()
{
    QFETCH(const QString, address);
    QFETCH(const bool, plain);
    QFETCH(const bool, withToken);
    FakeTransport wire;
    HostFence fence(wire,
                    {QUrl(QStringLiteral("https://api.example/v1")), QUrl(QStringLiteral("https://graph.example:8443")),
                     QUrl(QStringLiteral("http://127.0.0.1:9000/arm"))},
                    {QStringLiteral("blob.example")});
    HttpRequest request = HttpRequest::get(QUrl(address));
    for (const bool allowed : {plain, withToken}) {
        wire.answer(HttpResponse(200));
        const qsizetype before = wire.requests().size();
        const Result<HttpResponse> answer = sent(fence, request);
        QCOMPARE(answer.has_value(), allowed);
        QCOMPARE(wire.requests().size() - before, allowed ? 1 : 0);
        if (!answer)
            QCOMPARE(answer.error().code(), Error::Code::ForeignHost);
        request.headers.add("Authorization", "Bearer x");
    }
}

QTEST_GUILESS_MAIN(TestHostFence)
#include "tst_hostfence.moc"
