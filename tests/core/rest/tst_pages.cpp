// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rest/restservice.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace counterfoil;

namespace {

const char *const base = "https://service.example:8443/root/";

QByteArray page(const QByteArray &ids, const QByteArray &next)
{
    QByteArray items;
    for (const QByteArray &id : ids.split(' '))
        items += (items.isEmpty() ? "" : ",") + QByteArray(R"({"id":")") + id + R"("})";
    return "{\"value\":[" + (ids.isEmpty() ? QByteArray() : items) +
           "],\"nextLink\":" + (next.isEmpty() ? QByteArray("null") : '"' + next + '"') + '}';
}

QString idsOf(const Reply<std::vector<JsonValue>> &items)
{
    if (!items)
        return items.error().code;
    QStringList ids;
    for (const JsonValue &item : *items)
        ids.append(idAttribute(item));
    return ids.join(u' ');
}

Reply<std::vector<JsonValue>> listOf(FakeTransport &transport, PageCollector::IdOf idOf = idAttribute)
{
    const RestService service(transport, QUrl(QString::fromLatin1(base)));
    return QCoro::waitFor(service.linkedList(service.request(QStringLiteral("/things")), idOf));
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lists_data();
    void lists();
    void linksAreFollowedAsTheyAre();
    void foreignLinksAreRefused_data();
    void foreignLinksAreRefused();
    void staleTokenStartsAgainTwice();
    void sameLinesStayTwice();
    void nothingAtAllIsAnEmptyList();
    void nullIsAnEmptyList();
    void aFirstPageThatFailsIsNotStale();
};

void TestPages::lists_data()
{
    QTest::addColumn<QList<QByteArray>>("pages"); // "ids|next token"
    QTest::addColumn<QString>("result");
    const auto row = [](const char *name, const QList<QByteArray> &pages, const char *result) {
        QTest::newRow(name) << pages << QString::fromLatin1(result);
    };
    row("one", {"a b|"}, "a b");
    row("two", {"a b|2", "c|"}, "a b c");
    row("an id twice counts once", {"a B|2", "b c|"}, "a b c");
    row("one page without news is bridged", {"a|2", "a|3", "b|"}, "a b");
    row("two pages without news", {"a|2", "a|3", "a|4", "b|"}, "paging");
    row("two empty pages", {"a|2", "|3", "|4", "b|"}, "paging");
    row("a token that repeats", {"a|2", "b|3", "c|2"}, "paging");
    row("a page that names itself", {"a|2", "b|2"}, "paging");
    row("empty", {"|"}, "");
}

void TestPages::lists()
{
    QFETCH(QList<QByteArray>, pages);
    FakeTransport transport;
    for (const QByteArray &text : pages) {
        const QByteArray token = text.split('|').last();
        transport.answer(HttpResponse(200, page(text.split('|').first(), token.isEmpty() ? token : "?p=" + token)));
    }
    QTEST(idsOf(listOf(transport)), "result");
}

void TestPages::linksAreFollowedAsTheyAre()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, page("a", "https://service.example:8443/root/things?$skiptoken=AQ%3D%3D")));
    transport.answer(HttpResponse(200, page("b", "")));
    QCOMPARE(idsOf(listOf(transport)), QStringLiteral("a b"));
    QCOMPARE(transport.requests().first().url, QUrl(QStringLiteral("https://service.example:8443/root/things")));
    QCOMPARE(transport.requests().last().url.toEncoded(),
             QByteArray("https://service.example:8443/root/things?$skiptoken=AQ%3D%3D"));
    QCOMPARE(transport.requests().last().headers.value("Accept"), "application/json");
    QVERIFY(transport.requests().last().headers.value("Authorization").isNull());
}

void TestPages::foreignLinksAreRefused_data()
{
    QTest::addColumn<QByteArray>("link");
    for (const char *link : {"https://evil.example/things", "http://service.example:8443/root/things",
                             "https://service.example/root/things", "https://service.example:8443@evil.example/",
                             "//evil.example/things", "https://x@service.example:8443/root/things"})
        QTest::newRow(link) << QByteArray(link);
}

void TestPages::foreignLinksAreRefused()
{
    QFETCH(QByteArray, link);
    FakeTransport transport;
    transport.answer(HttpResponse(200, page("a", link)));
    QCOMPARE(idsOf(listOf(transport)), QStringLiteral("foreign-host"));
    QCOMPARE(transport.requests().size(), 1);
}

void TestPages::staleTokenStartsAgainTwice()
{
    FakeTransport twice;
    for (int i = 0; i < 2; ++i) {
        twice.answer(HttpResponse(200, page("a", "?p=2")));
        twice.answer(HttpResponse(i == 0 ? 400 : 410));
    }
    twice.answer(HttpResponse(200, page("x", "?p=2")));
    twice.answer(HttpResponse(200, page("y", "")));
    QCOMPARE(idsOf(listOf(twice)), QStringLiteral("x y"));
    FakeTransport always;
    for (int i = 0; i < 5; ++i) {
        always.answer(HttpResponse(200, page("a", "?p=2")));
        always.answer(HttpResponse(404));
    }
    QCOMPARE(idsOf(listOf(always)), QStringLiteral("paging"));
    QCOMPARE(always.requests().size(), 6);
}

void TestPages::sameLinesStayTwice()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, page("a a", "?p=2")));
    transport.answer(HttpResponse(200, page("a b", "")));
    QCOMPARE(idsOf(listOf(transport, withoutId)), QStringLiteral("a a a b"));
    FakeTransport endless;
    for (int i = 0; i < 9; ++i)
        endless.answer(HttpResponse(200, page("a a", "?p=" + QByteArray::number(i))));
    QCOMPARE(idsOf(listOf(endless, withoutId)), QStringLiteral("paging"));
}

void TestPages::nothingAtAllIsAnEmptyList()
{
    FakeTransport transport;
    transport.answer(HttpResponse(204));
    const auto items = listOf(transport);
    QVERIFY(items);
    QVERIFY(items->empty());
}

void TestPages::nullIsAnEmptyList()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, R"({"value":null})"));
    QCOMPARE(idsOf(listOf(transport)), QString());
    transport.answer(HttpResponse(200, R"({"other":1})"));
    QCOMPARE(idsOf(listOf(transport)), QStringLiteral("answer"));
}

void TestPages::aFirstPageThatFailsIsNotStale()
{
    FakeTransport transport;
    transport.answer(HttpResponse(404));
    QCOMPARE(idsOf(listOf(transport)), QStringLiteral("not-found"));
    QCOMPARE(transport.requests().size(), 1);
}

QTEST_GUILESS_MAIN(TestPages)
#include "tst_pages.moc"
