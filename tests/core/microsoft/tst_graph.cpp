// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/graphapi.h"
#include "tests/support/replies.h"

#include <QTest>

using namespace counterfoil;

namespace {

const QUrl host(QStringLiteral("https://graph.microsoft.com/v1.0"));
const QStringList suffixes{QStringLiteral("blob.core.windows.net")};
const QUrl
    operationAddress(QStringLiteral("https://graph.microsoft.com/v1.0/reports/partners/billing/operations/9ab9"));
QByteArray manifestTextOf();

HttpResponse accepted(const QByteArray &location)
{
    HttpResponse response(202);
    response.headers.add("Location", location);
    return response;
}

} // namespace

class TestGraph : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exports_data();
    void exports();
    void startsThatAreNone_data();
    void startsThatAreNone();
    void nothingThereYetAsAnError();
    void operations_data();
    void operations();
    void manifestsInAllShapes_data();
    void manifestsInAllShapes();
    void manifestsThatAreNone_data();
    void manifestsThatAreNone();
    void operationsElsewhereAreNotAsked();
    void rolesAreFoundOnAllPages();
    void rolesWithoutNames();
};

void TestGraph::exports_data()
{
    QTest::addColumn<int>("call");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("body");
    const QByteArray billed = R"({"invoiceId":"G016907411","attributeSet":"full"})";
    QTest::newRow("reconciliation") << 0 << QByteArray("reconciliation/billed") << billed;
    QTest::newRow("unbilled reconciliation")
        << 1 << QByteArray("reconciliation/unbilled")
        << QByteArray(R"({"currencyCode":"USD","billingPeriod":"current","attributeSet":"full"})");
    QTest::newRow("usage") << 2 << QByteArray("usage/billed") << billed;
    QTest::newRow("unbilled usage") << 3 << QByteArray("usage/unbilled")
                                    << QByteArray(
                                           R"({"currencyCode":"USD","billingPeriod":"last","attributeSet":"full"})");
}

void TestGraph::exports()
{
    QFETCH(int, call);
    QFETCH(QByteArray, path);
    FakeTransport transport;
    transport.answer(accepted(operationAddress.toEncoded()));
    const GraphApi api(transport, host, suffixes);
    const QString invoice = QStringLiteral("G016907411");
    const QString dollar = QStringLiteral("usd");
    const std::vector<std::function<ExportOperation()>> calls{
        [&] { return waitedFor(api.exportReconciliation(invoice)); },
        [&] { return waitedFor(api.exportUnbilledReconciliation(dollar, QStringLiteral("current"))); },
        [&] { return waitedFor(api.exportUsage(invoice)); },
        [&] { return waitedFor(api.exportUnbilledUsage(dollar, QStringLiteral("last"))); },
    };
    const ExportOperation operation = calls.at(std::size_t(call))();
    QCOMPARE(operation.address, operationAddress);
    QCOMPARE(operation.state, ExportOperation::State::Pending);
    QCOMPARE(operation.waitSeconds, 0); // the 30 seconds of the contract lie between two questions
    const HttpRequest request = transport.requests().first();
    QCOMPARE(request.method, QByteArray("POST"));
    QCOMPARE(request.url.toEncoded(), "https://graph.microsoft.com/v1.0/reports/partners/billing/" + path + "/export");
    QCOMPARE(request.headers.value("Content-Type"), "application/json");
    QTEST(request.body, "body");
}

void TestGraph::startsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("code");
    QTest::newRow("none") << QByteArray() << QStringLiteral("answer");
    QTest::newRow("elsewhere") << QByteArray("https://evil.example/op") << QStringLiteral("foreign-host");
    QTest::newRow("without encryption") << QByteArray("http://graph.microsoft.com/op")
                                        << QStringLiteral("foreign-host");
}

void TestGraph::startsThatAreNone()
{
    QFETCH(QByteArray, location);
    FakeTransport transport;
    transport.answer(accepted(location));
    const GraphApi api(transport, host, suffixes);
    QTEST(codeOf(api.exportUsage(QStringLiteral("G1"))), "code");
}

//! Code 5000 says the same whatever the status is that it comes with.
void TestGraph::nothingThereYetAsAnError()
{
    const QByteArray body = R"({"error":{"code":"5000","message":"No reconciliation data available"}})";
    for (const int status : {400, 404, 409}) {
        FakeTransport transport;
        transport.answer(HttpResponse(status, body));
        transport.answer(HttpResponse(status, body));
        const GraphApi api(transport, host, suffixes);
        const ExportOperation started = waitedFor(api.exportReconciliation(QStringLiteral("G1")));
        QCOMPARE(started.state, ExportOperation::State::NoData);
        QCOMPARE(waitedFor(api.operation(operationAddress)).state, ExportOperation::State::NoData);
    }
}

void TestGraph::operations_data()
{
    using State = ExportOperation::State;
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("wait");
    const auto row = [](const char *name, const char *body, const char *retryAfter, State state, int wait) {
        QTest::newRow(name) << QByteArray(body) << QByteArray(retryAfter) << int(state) << wait;
    };
    row("running", R"({"status":"running"})", "10", State::Pending, 10);
    row("a state nobody knows", R"({"status":"processing"})", "", State::Pending, 30);
    row("nothing there yet", R"({"status":"failed","error":{"code":"5000","message":"No data available"}})", "",
        State::NoData, 30);
    row("the same as a number", R"({"status":"failed","error":{"code":5000,"message":"No data"}})", "", State::NoData,
        30);
    row("failed", R"({"status":"FAILED","error":{"code":"1001","message":"broken"}})", "", State::Failed, 30);
}

void TestGraph::operations()
{
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, retryAfter);
    FakeTransport transport;
    HttpResponse response(200, body);
    if (!retryAfter.isEmpty())
        response.headers.add("Retry-After", retryAfter);
    transport.answer(response);
    const GraphApi api(transport, host, suffixes);
    const ExportOperation operation = waitedFor(api.operation(operationAddress));
    QTEST(int(operation.state), "state");
    QTEST(operation.waitSeconds, "wait");
    QCOMPARE(operation.address, operationAddress);
    QCOMPARE(transport.requests().first().url, operationAddress);
}

void TestGraph::manifestsInAllShapes_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<bool>("embedded");
    const QByteArray link = "https://graph.microsoft.com/v1.0/reports/partners/billing/manifests/m1";
    QTest::newRow("the manifest itself") << "\"resourceLocation\":" + manifestTextOf() << true;
    QTest::newRow("a link") << "\"resourceLocation@odata.navigationLink\":\"" + link + '"' << false;
    QTest::newRow("a text") << "\"resourceLocation\":\"" + link + '"' << false;
}

void TestGraph::manifestsInAllShapes()
{
    QFETCH(QByteArray, location);
    QFETCH(bool, embedded);
    FakeTransport transport;
    transport.answer(HttpResponse(200, R"({"status":"succeeded",)" + location + '}'));
    transport.answer(HttpResponse(200, manifestTextOf()));
    const GraphApi api(transport, host, suffixes);
    const ExportOperation operation = waitedFor(api.operation(operationAddress));
    QCOMPARE(operation.state, ExportOperation::State::Succeeded);
    QCOMPARE(operation.manifest.has_value(), embedded);
    const ExportManifest manifest = embedded ? *operation.manifest : waitedFor(api.manifest(operation.manifestAddress));
    QCOMPARE(manifest.eTag, QStringLiteral("E1"));
    QCOMPARE(manifest.partnerTenant, QStringLiteral("0e195b37"));
    QCOMPARE(manifest.blobs.size(), std::size_t(2));
    QCOMPARE(manifest.blobs[0].address.toEncoded(),
             QByteArray("https://acc.blob.core.windows.net/box/v1/InvoiceId=G1/part%201%2B.json.gz?sv=1&sig=a%2Fb%3D"));
    QCOMPARE(manifest.blobs[1].name, QStringLiteral("part-2.json.gz"));
}

void TestGraph::manifestsThatAreNone_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, const char *from, const char *to, const char *code) {
        QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(code);
    };
    row("a host that is none of Azure's", "acc.blob.core.windows.net", "evil.example", "foreign-host");
    row("without encryption", "https://acc", "http://acc", "foreign-host");
    row("a name that climbs", "part-2.json.gz", "../../x", "answer");
    row("a name of dots", "part-2.json.gz", "..", "answer");
    row("fewer files than counted", "\"blobCount\":2", "\"blobCount\":3", "answer");
    row("no version of the data", "\"eTag\":\"E1\",", "", "answer");
}

void TestGraph::manifestsThatAreNone()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QVERIFY(manifestTextOf().contains(from));
    FakeTransport transport;
    transport.answer(HttpResponse(200, QByteArray(manifestTextOf()).replace(from, to)));
    const GraphApi api(transport, host, suffixes);
    const auto manifest = QCoro::waitFor(api.manifest(operationAddress));
    QVERIFY(!manifest);
    QTEST(manifest.error().code, "code");
    QVERIFY(!manifest.error().message.contains(QStringLiteral("sig")));
}

void TestGraph::operationsElsewhereAreNotAsked()
{
    FakeTransport transport;
    const GraphApi api(transport, host, suffixes);
    QCOMPARE(codeOf(api.operation(QUrl(QStringLiteral("https://evil.example/op")))), QStringLiteral("foreign-host"));
    QVERIFY(transport.requests().isEmpty());
    transport.answer(HttpResponse(200, R"({"status":"succeeded","resourceLocation":"https://evil.example/m"})"));
    QCOMPARE(codeOf(api.operation(operationAddress)), QStringLiteral("foreign-host"));
    transport.answer(HttpResponse(410));
    const auto gone = QCoro::waitFor(api.operation(operationAddress));
    QVERIFY(!gone);
    QCOMPARE(gone.error().status, 410);
}

void TestGraph::rolesAreFoundOnAllPages()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, R"({"value":[
        {"@odata.type":"#microsoft.graph.group","id":"1","displayName":"AdminAgents"},
        {"@odata.type":"#microsoft.graph.group","id":"2","displayName":"Lunch"}],
        "@odata.nextLink":"https://graph.microsoft.com/v1.0/me/transitiveMemberOf?$skiptoken=x"})"));
    transport.answer(HttpResponse(200, R"({"value":[{"@odata.type":"#microsoft.graph.directoryRole","id":"3",
        "displayName":"Billing Administrator","roleTemplateId":"B0F54661-2d74-4c50-afa3-1ec803f12efe"}]})"));
    const GraphApi api(transport, host, suffixes);
    const AccountRoles roles = waitedFor(api.roles());
    QVERIFY(roles.adminAgent && roles.billingAdmin && roles.namesKnown && roles.suffice());
    QVERIFY(!roles.salesAgent && !roles.globalAdmin);
    QCOMPARE(
        transport.requests().first().url.toEncoded(),
        QByteArray("https://graph.microsoft.com/v1.0/me/transitiveMemberOf?$select=id,displayName,roleTemplateId"));
}

void TestGraph::rolesWithoutNames()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, R"({"value":[{"@odata.type":"#microsoft.graph.group","id":"1",
        "displayName":null}]})"));
    const GraphApi api(transport, host, suffixes);
    const AccountRoles roles = waitedFor(api.roles());
    QVERIFY(!roles.namesKnown && !roles.suffice());
}

// Behind the class: moc loses its way in a raw string of several lines.
namespace {

QByteArray manifestTextOf()
{
    return R"({"id":"m1","schemaVersion":"1","dataFormat":"compressedJSON","eTag":"E1",
    "partnerTenantId":"0E195B37","createdDateTime":"2023-03-09T06:34:34.87Z",
    "rootDirectory":"https://acc.blob.core.windows.net/box/v1/InvoiceId=G1/","sasToken":"?sv=1&sig=a%2Fb%3D",
    "blobCount":2,"blobs":[{"name":"part 1+.json.gz","partitionValue":"default"},{"name":"part-2.json.gz"}]})";
}

} // namespace

QTEST_GUILESS_MAIN(TestGraph)
#include "tst_graph.moc"
