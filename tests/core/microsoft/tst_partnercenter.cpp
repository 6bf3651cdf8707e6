// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/partnercenterapi.h"
#include "tests/support/replies.h"

#include <QTest>

using namespace counterfoil;

namespace {

const QUrl host(QStringLiteral("https://api.partnercenter.microsoft.com"));
const QString tenant = QStringLiteral("0C39D6D5-c70d-4c55-bc02-f620844f3fd1");

QByteArray customerPage(const QByteArray &ids, const QByteArray &next)
{
    QByteArray items;
    for (const QByteArray &id : ids.split(' '))
        items += (items.isEmpty() ? "" : ",") + QByteArray(R"({"id":")") + id + R"("})";
    return R"({"totalCount":1,"items":[)" + items + R"(],"links":{)" + next + "}}";
}

QByteArray nextToken(const QByteArray &token)
{
    return R"("next":{"uri":"/customers?size=500","headers":[{"key":"MS-ContinuationToken","value":")" + token +
           R"("}]})";
}

QByteArray invoiceItem(const QByteArray &id)
{
    return R"({"id":")" + id + R"(","invoiceDate":"2026-01-06T00:00:00Z","totalCharges":1.10,"currencyCode":"EUR"})";
}

} // namespace

class TestPartnerCenter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void requests_data();
    void requests();
    void headersAreThoseOfTheDocumentation();
    void tokensTravelAsTheyCame();
    void staleTokensStartAgain();
    void aNextPageWithoutTokenIsAFault();
    void foreignPagesAreRefused();
    void offsetsEndWithAShortPage();
    void newCommerceIgnoresTheOffset();
    void linesKeepTheirDigits();
    void aPdfIsAPdf();
    void amountsThatAreMissingAreNoZeros();
    void faultsAreHandedOn();
    void activityWithoutAnIdHasAKey();
    void noListIsNoItems_data();
    void noListIsNoItems();
};

void TestPartnerCenter::requests_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QByteArray>("address");
    const auto row = [](const char *name, int call, const char *path) {
        QTest::newRow(name) << call << QByteArray("https://api.partnercenter.microsoft.com/v1/") + path;
    };
    row("organization", 0, "profiles/organization");
    row("billing profile", 1, "profiles/billing");
    row("customers", 2, "customers?size=500");
    row("customer", 3, "customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1");
    row("subscriptions", 4, "customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1/subscriptions");
    row("licences", 5, "customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1/subscribedskus");
    row("Azure subscriptions", 6,
        "customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1/subscriptions/3f15978e-005c-b763-bb78-2a8fab289c58/"
        "azureEntitlements");
    row("entitlements", 7,
        "customers/0c39d6d5-c70d-4c55-bc02-f620844f3fd1/entitlements?entitlementType=software&showExpiry=true");
    row("invoices", 8, "invoices?size=200&offset=0");
    row("invoice", 9, "invoices/G000024135");
    row("PDF", 10, "invoices/G000024135/documents/statement");
    row("balances", 11, "invoices/summaries");
    row("legacy lines", 12,
        "invoices/D1/"
        "lineitems?provider=office&invoicelineitemtype=billinglineitems&currencycode=EUR&size=2000&offset=0");
    row("lines", 13,
        "invoices/G1/lineitems?provider=onetime&invoicelineitemtype=usagelineitems&currencycode=EUR&size=2000");
    row("unbilled lines", 14,
        "invoices/unbilled/lineitems?provider=onetime&invoicelineitemtype=billinglineitems&currencycode=EUR&"
        "period=previous&size=2000");
    row("activity", 15, "auditrecords?startDate=2020-09-02&endDate=2020-09-03&size=200");
    row("an id that is no path", 16, "invoices/..%2F..%2Fcustomers%3Fa");
}

void TestPartnerCenter::requests()
{
    QFETCH(int, call);
    FakeTransport transport;
    const PartnerCenterApi api(transport, host);
    const QString id = QStringLiteral("G000024135");
    const QString plan = QStringLiteral("3f15978e-005c-b763-bb78-2a8fab289c58");
    const QString euro = QStringLiteral("EUR");
    const QString billing = QStringLiteral("billinglineitems");
    const std::vector<std::function<QString()>> calls{
        [&] { return codeOf(api.organization()); },
        [&] { return codeOf(api.billingProfile()); },
        [&] { return codeOf(api.customers()); },
        [&] { return codeOf(api.customer(tenant)); },
        [&] { return codeOf(api.subscriptions(tenant)); },
        [&] { return codeOf(api.licences(tenant)); },
        [&] { return codeOf(api.azureEntitlements(tenant, plan)); },
        [&] { return codeOf(api.entitlements(tenant, QStringLiteral("software"))); },
        [&] { return codeOf(api.invoices()); },
        [&] { return codeOf(api.invoice(id)); },
        [&] { return codeOf(api.invoicePdf(id)); },
        [&] { return codeOf(api.balances()); },
        [&] {
            return codeOf(api.invoiceLines(QStringLiteral("D1"), {QStringLiteral("office"), billing}, euro));
        },
        [&] {
            const InvoiceLineLink usage{QStringLiteral("onetime"), QStringLiteral("usagelineitems")};
            return codeOf(api.invoiceLines(QStringLiteral("G1"), usage, euro));
        },
        [&] { return codeOf(api.unbilledLines(billing, euro, QStringLiteral("previous"))); },
        [&] { return codeOf(api.activity(Day::of(2020, 9, 2), Day::of(2020, 9, 3))); },
        [&] { return codeOf(api.invoice(QStringLiteral("../../customers?a"))); },
    };
    QCOMPARE(calls.at(std::size_t(call))(), QStringLiteral("offline")); // the script is empty
    QCOMPARE(transport.requests().size(), 1);
    QCOMPARE(transport.requests().first().method, QByteArray("GET"));
    QTEST(transport.requests().first().url.toEncoded(), "address");
}

void TestPartnerCenter::headersAreThoseOfTheDocumentation()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, customerPage("a", nextToken("t"))));
    transport.answer(HttpResponse(200, customerPage("b", "")));
    const PartnerCenterApi api(transport, host);
    QCOMPARE(waitedFor(api.customers()).size(), std::size_t(2));
    const HttpHeaders first = transport.requests().first().headers;
    const HttpHeaders second = transport.requests().last().headers;
    QCOMPARE(first.value("Accept"), "application/json");
    QCOMPARE(first.value("MS-Contract-Version"), "v1");
    QCOMPARE(first.value("X-Locale"), "en-US");
    QVERIFY(first.value("Authorization").isNull()); // a transport's business
    for (const char *name : {"MS-RequestId", "MS-CorrelationId"}) {
        QCOMPARE(first.value(name).size(), 36);
        QVERIFY(first.value(name) != second.value(name));
    }
}

void TestPartnerCenter::tokensTravelAsTheyCame()
{
    const QByteArray token = "d19617b8,0705c4a9_a4ayc/80/OGda4BO=,0d81";
    FakeTransport transport;
    transport.answer(HttpResponse(200, customerPage("a B", nextToken(token))));
    transport.answer(HttpResponse(200, customerPage("b c", "")));
    const PartnerCenterApi api(transport, QUrl(QStringLiteral("https://proxy.example:8443/pc/")));
    const std::vector<CloudCustomer> customers = waitedFor(api.customers());
    QCOMPARE(customers.size(), std::size_t(3));
    QCOMPARE(customers[1].tenant, QStringLiteral("b"));
    QVERIFY(transport.requests().first().headers.value("MS-ContinuationToken").isNull());
    QCOMPARE(transport.requests().last().headers.value("MS-ContinuationToken"), token);
    QCOMPARE(transport.requests().last().url.toEncoded(),
             QByteArray("https://proxy.example:8443/pc/v1/customers?size=500&seekOperation=Next"));
}

void TestPartnerCenter::staleTokensStartAgain()
{
    FakeTransport transport;
    for (int i = 0; i < 4; ++i) {
        transport.answer(HttpResponse(200, customerPage("a", nextToken("t"))));
        transport.answer(HttpResponse(400, R"({"code":"3000","description":"token"})"));
    }
    const PartnerCenterApi api(transport, host);
    QCOMPARE(codeOf(api.customers()), QStringLiteral("paging"));
    QCOMPARE(transport.requests().size(), 6); // the first time and two restarts
}

void TestPartnerCenter::aNextPageWithoutTokenIsAFault()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, customerPage("a", R"("next":{"uri":"/customers?size=500","headers":[]})")));
    const PartnerCenterApi api(transport, host);
    QCOMPARE(codeOf(api.customers()), QStringLiteral("paging"));
}

void TestPartnerCenter::foreignPagesAreRefused()
{
    FakeTransport transport;
    const QByteArray next = R"("next":{"uri":"https://evil.example/v1/customers","headers":)"
                            R"([{"key":"MS-ContinuationToken","value":"t"}]})";
    transport.answer(HttpResponse(200, customerPage("a", next)));
    const PartnerCenterApi api(transport, host);
    QCOMPARE(codeOf(api.customers()), QStringLiteral("foreign-host"));
    QCOMPARE(transport.requests().size(), 1);
}

void TestPartnerCenter::offsetsEndWithAShortPage()
{
    QByteArray full;
    for (int i = 0; i < 200; ++i)
        full += (i ? "," : "") + invoiceItem("D" + QByteArray::number(i));
    FakeTransport transport;
    transport.answer(HttpResponse(200, "{\"items\":[" + full + "]}"));
    transport.answer(HttpResponse(200, "{\"items\":[" + invoiceItem("D200") + "]}"));
    const PartnerCenterApi api(transport, host);
    QCOMPARE(waitedFor(api.invoices()).size(), std::size_t(201));
    QCOMPARE(transport.requests().last().url.query(), QStringLiteral("size=200&offset=200"));
}

void TestPartnerCenter::newCommerceIgnoresTheOffset()
{
    QByteArray all;
    for (int i = 0; i < 230; ++i)
        all += (i ? "," : "") + invoiceItem("G" + QByteArray::number(i));
    FakeTransport transport;
    transport.answer(HttpResponse(200, "{\"items\":[" + all + "]}"));
    transport.answer(HttpResponse(200, "{\"items\":[" + all + "]}"));
    const PartnerCenterApi api(transport, host);
    QCOMPARE(waitedFor(api.invoices()).size(), std::size_t(230));
}

void TestPartnerCenter::linesKeepTheirDigits()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, R"({"items":[{"unitPrice":0.1999968000511991808131,"x":"new"},
        {"unitPrice":0.1999968000511991808131,"x":"new"}]})"));
    const PartnerCenterApi api(transport, host);
    const InvoiceLineLink office{QStringLiteral("office"), QStringLiteral("billinglineitems")};
    auto task = api.invoiceLines(QStringLiteral("D1"), office, QStringLiteral("EUR"));
    const Reply<ServiceDocument> lines = QCoro::waitFor(std::move(task));
    QVERIFY(lines);
    const QByteArray line = R"({"unitPrice":0.1999968000511991808131,"x":"new"})";
    QCOMPARE(lines->bytes, line + '\n' + line + '\n');
}

void TestPartnerCenter::aPdfIsAPdf()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, "%PDF-1.7 x"));
    transport.answer(HttpResponse(200, "<html>"));
    const PartnerCenterApi api(transport, host);
    const Reply<ServiceDocument> pdf = QCoro::waitFor(api.invoicePdf(QStringLiteral("G1")));
    QVERIFY(pdf);
    QCOMPARE(pdf->bytes, QByteArray("%PDF-1.7 x"));
    QCOMPARE(codeOf(api.invoicePdf(QStringLiteral("G1"))), QStringLiteral("answer"));
}

void TestPartnerCenter::amountsThatAreMissingAreNoZeros()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, R"({"items":[{"id":"G1","invoiceDate":"2026-01-06","currencyCode":"EUR"}]})"));
    const PartnerCenterApi api(transport, host);
    const auto invoices = QCoro::waitFor(api.invoices());
    QVERIFY(!invoices);
    QCOMPARE(invoices.error().message, QStringLiteral("/0/totalCharges: a value is expected"));
}

void TestPartnerCenter::faultsAreHandedOn()
{
    FakeTransport transport;
    HttpResponse mfa(401);
    mfa.headers.add("WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"MFA required\"");
    mfa.headers.add("MS-CorrelationId", "c1");
    transport.answer(mfa);
    transport.answer(HttpResponse(200, "<!DOCTYPE html>"));
    transport.answer(HttpResponse(200, "{}"));
    const PartnerCenterApi api(transport, host);
    const auto organization = QCoro::waitFor(api.organization());
    QVERIFY(!organization);
    QCOMPARE(organization.error().code, QStringLiteral("mfa-required"));
    QCOMPARE(organization.error().correlation, QStringLiteral("c1"));
    QCOMPARE(codeOf(api.customers()), QStringLiteral("answer"));
    QCOMPARE(codeOf(api.customers()), QStringLiteral("answer"));
}

void TestPartnerCenter::activityWithoutAnIdHasAKey()
{
    const QByteArray record = R"({"operationDate":"2026-01-02T03:04:05Z","operationType":"Update_Subscription",
        "customerId":"T1","originalCorrelationId":"C1","resourceType":"subscription",
        "resourceNewValue":"{\"Id\":\"S1\",\"Quantity\":%}"})";
    FakeTransport transport;
    transport.answer(HttpResponse(200, "{\"items\":[" + QByteArray(record).replace('%', "7") + ',' +
                                           QByteArray(record).replace('%', "7") + ',' +
                                           QByteArray(record).replace('%', "8") + "]}"));
    const PartnerCenterApi api(transport, host);
    const std::vector<ActivityRecord> records = waitedFor(api.activity(Day::of(2026, 1, 1), Day::of(2026, 1, 2)));
    QCOMPARE(records.size(), std::size_t(2));
    QVERIFY(records[0].id.startsWith(QStringLiteral("2026-01-02T03:04:05Z|update_subscription|t1|c1|")));
    QCOMPARE(records[1].subscriptions, (std::vector<ActivitySubscription>{{QStringLiteral("s1"), 8}}));
}

void TestPartnerCenter::noListIsNoItems_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("items"); // -1: refused
    QTest::newRow("null") << QByteArray(R"({"totalCount":0,"items":null})") << 0;
    QTest::newRow("missing") << QByteArray(R"({"totalCount":0})") << 0;
    QTest::newRow("an empty text") << QByteArray(R"({"totalCount":0,"items":""})") << 0;
    QTest::newRow("null, but there are some") << QByteArray(R"({"totalCount":2,"items":null})") << -1;
    QTest::newRow("no collection") << QByteArray(R"({"code":"x"})") << -1;
    QTest::newRow("null among them")
        << QByteArray(R"({"totalCount":1,"items":[null,{"id":"a","offerName":"x","quantity":1}]})") << 1;
}

void TestPartnerCenter::noListIsNoItems()
{
    QFETCH(const QByteArray, body);
    FakeTransport transport;
    transport.answer(HttpResponse(200, body));
    const PartnerCenterApi api(transport, host);
    const auto list = QCoro::waitFor(api.subscriptions(tenant));
    QTEST(list ? int(list->size()) : -1, "items");
    QVERIFY(list || list.error().message.contains(tenant.toLower())); // one of many customers
}

QTEST_GUILESS_MAIN(TestPartnerCenter)
#include "tst_partnercenter.moc"
