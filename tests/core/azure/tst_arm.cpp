// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/azure/armapi.h"
#include "tests/support/replies.h"

#include <QTest>

using namespace counterfoil;

namespace {

const QUrl host(QStringLiteral("https://management.azure.com"));
const QStringList suffixes{QStringLiteral("blob.core.windows.net")};
const QString enrolmentNumber = QStringLiteral("9876543");
const QString partnerAccount =
    QStringLiteral("11111111-1111-1111-1111-111111111111:22222222-2222-2222-2222-222222222222_2019-05-31");

Decimal number(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

//! One documented exchange: what was asked and what came.
struct Exchange
{
    QByteArray address;
    QByteArray method;
    QByteArray body;
    HttpResponse response{0};
};

Exchange exchangeOf(const JsonValue &interaction)
{
    const JsonValue *request = interaction.find(u"request");
    const JsonValue *response = interaction.find(u"response");
    Exchange exchange;
    exchange.address = request->find(u"uri")->text.toUtf8();
    exchange.method = request->find(u"method")->text.toUtf8();
    if (const JsonValue *body = request->find(u"body"); body && body->isObject())
        exchange.body = compactJson(*body);
    const JsonValue *content = response->find(u"body");
    exchange.response = HttpResponse(response->find(u"status")->text.toInt(),
                                     content && content->isObject() ? compactJson(*content) : QByteArray());
    for (const JsonMember &header : response->find(u"headers")->members)
        exchange.response.headers.add(header.key.toUtf8(), header.value.text.toUtf8());
    return exchange;
}

//! The exchanges of a curated sample; none where it is not beside this checkout.
QList<Exchange> documented(const QString &name)
{
    const QByteArray text = sharedSample(QStringLiteral("azure/curated/%1.json").arg(name));
    const auto document = text.isEmpty() ? Result<JsonValue>(refused(QString())) : parseJson(text);
    QList<Exchange> exchanges;
    if (document) {
        for (const JsonValue &interaction : document->find(u"interactions")->items)
            exchanges.append(exchangeOf(interaction));
    }
    return exchanges;
}

QByteArray reportBodyOf();

} // namespace

class TestArm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void selections_data();
    void selections();
    void reportsEnd_data();
    void reportsEnd();
    void filesOfAReport();
    void filesElsewhereAreRefused();
    void aReportStartsWithALocation();
    void theNewestAddressCounts();
    void rowsWithOneIdStayTwo();
    void balanceTriesBothPaths();
    void documentedReport_data();
    void documentedReport();
    void documentedReservations();
    void documentedBalance();
    void documentedTree();
    void documentedAccounts();
    void documentedMarketplace();
    void documentedPartner();
    void documentedProfiles();
    void profilesAndCustomers();
    void documentedErrors();
};

void TestArm::selections_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char *name, const CostSelection &selection, const char *expected) {
        QTest::newRow(name) << compactJson(selection.body()) << QByteArray(expected);
    };
    row("period", CostSelection::period(Month(2024, 2)), R"({"metric":"ActualCost","billingPeriod":"202402"})");
    row("invoice", CostSelection::invoice(QStringLiteral("G012")), R"({"metric":"ActualCost","invoiceId":"G012"})");
    row("days", CostSelection::days({Day::of(2024, 2, 1), Day::of(2024, 2, 29)}),
        R"({"metric":"ActualCost","timePeriod":{"start":"2024-02-01","end":"2024-02-29"}})");
}

void TestArm::selections()
{
    QFETCH(QByteArray, body);
    QTEST(body, "expected");
}

void TestArm::reportsEnd_data()
{
    using State = ExportOperation::State;
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("state"); // -1: a fault
    const auto row = [](const char *name, int status, const char *body, int state) {
        QTest::newRow(name) << status << QByteArray(body) << state;
    };
    row("pending", 202, "", int(State::Pending));
    row("no content", 204, "", int(State::NoData));
    row("no data", 200, R"({"status":"NoDataFound"})", int(State::NoData));
    row("failed", 200, R"({"status":"Failed","error":{"code":"X","message":"y"}})", int(State::Failed));
    row("a state nobody knows", 200, R"({"status":"Running"})", -1);
    row("complete without files", 200, R"({"status":"Completed"})", -1);
    row("fewer files than counted", 200, R"({"status":"Completed","manifest":{"blobCount":1,"blobs":[]}})", -1);
    row("not found", 404, R"({"error":{"code":"NotFound","message":"z"}})", -1);
}

void TestArm::reportsEnd()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    FakeTransport transport;
    transport.answer(HttpResponse(status, body));
    const ArmApi api(transport, host, suffixes);
    const auto report = QCoro::waitFor(api.costReport(QUrl(QStringLiteral("https://management.azure.com/op"))));
    QTEST(report ? int(report->state) : -1, "state");
}

void TestArm::filesOfAReport()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, reportBodyOf()));
    const ArmApi api(transport, host, suffixes);
    const CostReport report = waitedFor(api.costReport(QUrl(QStringLiteral("https://management.azure.com/op"))));
    QCOMPARE(report.blobs.size(), std::size_t(2));
    QCOMPARE(report.blobs[1].address.toEncoded(), QByteArray("https://a.blob.core.windows.net/c/r?sig=x%2F&part=1"));
    QCOMPARE(report.blobs[0].bytes, 7);
    QVERIFY(report.compressed);
    QCOMPARE(report.validUntil, QDateTime(QDate(2024, 3, 13), QTime(2, 0), Qt::UTC));
}

void TestArm::filesElsewhereAreRefused()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, QByteArray(reportBodyOf()).replace("a.blob.core.windows.net", "evil.example")));
    HttpResponse elsewhere(202);
    elsewhere.headers.add("Location", "https://evil.example/op");
    transport.answer(elsewhere);
    const ArmApi api(transport, host, suffixes);
    const QUrl address(QStringLiteral("https://management.azure.com/op"));
    QCOMPARE(codeOf(api.costReport(address)), QStringLiteral("foreign-host"));
    QCOMPARE(codeOf(api.costReport(address)), QStringLiteral("foreign-host"));
}

void TestArm::aReportStartsWithALocation()
{
    FakeTransport transport;
    transport.answer(HttpResponse(202));
    transport.answer(HttpResponse(204));
    const ArmApi api(transport, host, suffixes);
    const QString scope = ArmApi::enrolment(enrolmentNumber);
    QCOMPARE(codeOf(api.startCostReport(scope, CostSelection::period(Month(2024, 2)))), QStringLiteral("answer"));
    const CostReport none = waitedFor(api.startCostReport(scope, CostSelection::period(Month(2024, 2))));
    QCOMPARE(int(none.state), int(ExportOperation::State::NoData));
}

void TestArm::theNewestAddressCounts()
{
    FakeTransport transport;
    HttpResponse pending(202);
    pending.headers.add("Location", "https://management.azure.com/newer");
    pending.headers.add("Retry-After", "60");
    transport.answer(pending);
    const ArmApi api(transport, host, suffixes);
    const CostReport report = waitedFor(api.costReport(QUrl(QStringLiteral("https://management.azure.com/op"))));
    QCOMPARE(report.address, QUrl(QStringLiteral("https://management.azure.com/newer")));
    QCOMPARE(report.waitSeconds, 60);
}

void TestArm::rowsWithOneIdStayTwo()
{
    const QByteArray row = R"({"id":"/x/1","properties":{"eventDate":"2019-09-09T19:19:04Z","eventType":"Purchase",
        "quantity":1,"amount":%.000000000000000,"currency":"USD "}})";
    FakeTransport transport;
    transport.answer(HttpResponse(200, "{\"value\":[" + QByteArray(row).replace('%', "-21") + ',' +
                                           QByteArray(row).replace('%', "21") + ',' +
                                           QByteArray(row).replace('%', "21") + "]}"));
    const ArmApi api(transport, host, suffixes);
    const QString scope = ArmApi::enrolment(enrolmentNumber);
    const auto rows = waitedFor(api.reservationTransactions(scope, Day::of(2019, 9, 1), Day::of(2019, 9, 30)));
    QCOMPARE(rows.size(), std::size_t(3));
    QCOMPARE(rows[0].amount, Decimal(-21));
    QCOMPARE(rows[1].amount, Decimal(21));
    QCOMPARE(rows[2].id, rows[1].id + QStringLiteral("#2"));
    QCOMPARE(rows[0].currency, QStringLiteral("USD"));
}

void TestArm::balanceTriesBothPaths()
{
    FakeTransport transport;
    transport.answer(HttpResponse(404));
    transport.answer(HttpResponse(200, R"({"properties":{"currency":"EUR","endingBalance":0.30}})"));
    const ArmApi api(transport, host, suffixes);
    QCOMPARE(waitedFor(api.balance(enrolmentNumber, Month(2024, 2))).ending, number("0.3"));
    QVERIFY(transport.requests().last().url.path().endsWith(
        QStringLiteral("/billingAccounts/9876543/billingPeriods/202402/providers/Microsoft.Consumption/balances")));
}

void TestArm::documentedReport_data()
{
    QTest::addColumn<QString>("scope");
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("files");
    const QString enrolment = ArmApi::enrolment(enrolmentNumber);
    using State = ExportOperation::State;
    QTest::newRow("cost-details-ea-billingPeriod") << enrolment << int(State::Succeeded) << 1;
    QTest::newRow("cost-details-ea-department-NoDataFound")
        << enrolment + QStringLiteral("/departments/164821") << int(State::NoData) << 0;
    QTest::newRow("cost-details-ea-enrollmentAccount-Failed")
        << enrolment + QStringLiteral("/enrollmentAccounts/257698") << int(State::Failed) << 0;
}

void TestArm::documentedReport()
{
    QFETCH(QString, scope);
    QFETCH(int, files);
    const QList<Exchange> exchanges = documented(QString::fromLatin1(QTest::currentDataTag()));
    if (exchanges.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    FakeTransport transport;
    for (const Exchange &exchange : exchanges)
        transport.answer(exchange.response);
    const ArmApi api(transport, host, suffixes);
    CostReport report = waitedFor(api.startCostReport(scope, CostSelection::period(Month(2024, 2))));
    QVERIFY(report.waitSeconds >= 30);
    for (qsizetype i = 1; i < exchanges.size(); ++i)
        report = waitedFor(api.costReport(report.address));
    QTEST(int(report.state), "state");
    QCOMPARE(report.blobs.size(), std::size_t(files));
    if (report.state == ExportOperation::State::Failed)
        QVERIFY(!report.errorCode.isEmpty());
    for (qsizetype i = 0; i < exchanges.size(); ++i) {
        QCOMPARE(transport.requests()[i].url.toEncoded(), exchanges[i].address);
        QCOMPARE(transport.requests()[i].method, exchanges[i].method);
        QCOMPARE(transport.requests()[i].body, exchanges[i].body);
    }
}

void TestArm::documentedReservations()
{
    const QList<Exchange> exchanges = documented(QStringLiteral("reservation-transactions-ea"));
    if (exchanges.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    FakeTransport transport;
    transport.answer(exchanges.first().response);
    const ArmApi api(transport, host, suffixes);
    const QString scope = ArmApi::enrolment(enrolmentNumber);
    const auto rows = waitedFor(api.reservationTransactions(scope, Day::of(2024, 2, 1), Day::of(2024, 2, 29)));
    QCOMPARE(transport.requests().first().url.toEncoded(), exchanges.first().address);
    QVERIFY(rows.size() >= 2);
    QCOMPARE(rows[0].date, Day::of(2024, 2, 9));
    QCOMPARE(rows[0].order, QStringLiteral("aaaaaaaa-0000-0000-0000-000000000001"));
    QCOMPARE(rows[0].eventType, QStringLiteral("Purchase"));
    QCOMPARE(rows[0].amount, Decimal(21));
    QCOMPARE(rows[0].term, QStringLiteral("P1Y"));
    QCOMPARE(rows[0].prepayment, Decimal(21));
    QCOMPARE(rows[0].billingFrequency, QStringLiteral("recurring"));
    QCOMPARE(rows[0].subscription, QStringLiteral("44444444-4444-4444-4444-444444444444"));
    QVERIFY(rows[0].id != rows[1].id);
}

void TestArm::documentedBalance()
{
    const QList<Exchange> exchanges = documented(QStringLiteral("balances-ea"));
    if (exchanges.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    FakeTransport transport;
    transport.answer(exchanges.first().response);
    const ArmApi api(transport, host, suffixes);
    const EnrolmentBalance balance = waitedFor(api.balance(enrolmentNumber, Month(2024, 2)));
    QCOMPARE(transport.requests().first().url.toEncoded(), exchanges.first().address);
    QCOMPARE(balance.currency, QStringLiteral("USD"));
    QCOMPARE(balance.beginning, number("3396469.19"));
    QCOMPARE(balance.overageRefund, number("2012.61"));
    QCOMPARE(balance.marketplace, number("609.82"));
    QCOMPARE(balance.beginning + balance.newPurchases + balance.adjustments - balance.utilized, balance.ending);
}

void TestArm::documentedTree()
{
    const QList<Exchange> exchanges = documented(QStringLiteral("ea-departments-enrollmentAccounts-list"));
    if (exchanges.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    FakeTransport transport;
    transport.answer(exchanges[0].response);
    transport.answer(exchanges[1].response);
    const ArmApi api(transport, host, suffixes);
    const auto departments = waitedFor(api.departments(enrolmentNumber));
    const auto accounts = waitedFor(api.enrolmentAccounts(enrolmentNumber));
    QCOMPARE(transport.requests()[0].url.toEncoded(), exchanges[0].address);
    QCOMPARE(transport.requests()[1].url.toEncoded(), exchanges[1].address);
    QCOMPARE(departments.size(), std::size_t(1));
    QCOMPARE(departments[0].id, QStringLiteral("164821"));
    QCOMPARE(departments[0].name, QStringLiteral("IT"));
    QCOMPARE(departments[0].costCentre, QStringLiteral("DE-1000"));
    QCOMPARE(accounts.size(), std::size_t(1));
    QCOMPARE(accounts[0].department, QStringLiteral("164821"));
    QCOMPARE(accounts[0].owner, QStringLiteral("owner@example.com"));
    QCOMPARE(accounts[0].to, Day::of(2026, 6, 30));
}

void TestArm::documentedAccounts()
{
    const QList<Exchange> exchanges = documented(QStringLiteral("billing-accounts-list"));
    if (exchanges.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    FakeTransport transport;
    transport.answer(exchanges.first().response);
    const ArmApi api(transport, host, suffixes);
    const auto accounts = waitedFor(api.billingAccounts());
    QVERIFY(!accounts.empty());
    QCOMPARE(accounts[0].id, enrolmentNumber);
    QCOMPARE(accounts[0].currency, QStringLiteral("EUR"));
    QCOMPARE(accounts[0].from, Day::of(2023, 7, 1));
    QVERIFY(accounts[0].accountOwnersSeeCharges);
    QVERIFY(!accounts[0].departmentAdminsSeeCharges);
}

void TestArm::documentedMarketplace()
{
    const QByteArray text =
        sharedSample(QStringLiteral("azure/arm-consumption-2021-05-01/examples/MarketplacesByBillingAccountList.json"));
    if (text.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    const auto document = parseJson(text);
    QVERIFY(document);
    FakeTransport transport;
    transport.answer(HttpResponse(200, compactJson(*document->find(u"responses")->find(u"200")->find(u"body"))));
    const ArmApi api(transport, host, suffixes);
    const auto charges = waitedFor(api.marketplaceCharges(ArmApi::enrolment(enrolmentNumber), Month(2017, 2)));
    QCOMPARE(charges.size(), std::size_t(1));
    QCOMPARE(charges[0].quantity, number("0.00328"));
    QCOMPARE(charges[0].cost, number("0.67"));
    QCOMPARE(charges[0].from, Day::of(2017, 2, 13));
    QCOMPARE(charges[0].plan, QStringLiteral("plan1"));
    QVERIFY(!charges[0].recurring);
    QCOMPARE(transport.requests().first().url.path(),
             QStringLiteral("/providers/Microsoft.Billing/billingAccounts/9876543/providers/Microsoft.Billing/"
                            "billingPeriods/201702/providers/Microsoft.Consumption/marketplaces"));
}

void TestArm::documentedPartner()
{
    const QList<Exchange> exchanges = documented(QStringLiteral("partner-customers-and-policy"));
    if (exchanges.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    FakeTransport transport;
    transport.answer(exchanges.first().response);
    const ArmApi api(transport, host, suffixes);
    const auto customers = waitedFor(api.billingCustomers(partnerAccount));
    QCOMPARE(transport.requests().first().url.toEncoded(), exchanges.first().address);
    QCOMPARE(customers.size(), std::size_t(1));
    QCOMPARE(customers[0].id, QStringLiteral("33333333-3333-3333-3333-333333333333"));
    QCOMPARE(customers[0].name, QStringLiteral("Northwind Traders"));
    QCOMPARE(customers[0].profile, QStringLiteral("ABCD-EFGH-BG7-PGB"));
    QCOMPARE(customers[0].plans, QStringList{QStringLiteral("Microsoft Azure Plan")});
    QCOMPARE(customers[0].resellers, QStringList{QStringLiteral("Wingtip Toys")});
}

void TestArm::documentedProfiles()
{
    const QByteArray profiles =
        sharedSample(QStringLiteral("azure/arm-billing-2020-05-01/examples/BillingProfilesListByBillingAccount.json"));
    const QByteArray bookings = sharedSample(
        QStringLiteral("azure/arm-consumption-2021-05-01/examples/ReservationTransactionsListByBillingProfileId.json"));
    if (profiles.isEmpty() || bookings.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    FakeTransport transport;
    for (const QByteArray &text : {profiles, bookings}) {
        const auto document = parseJson(text);
        QVERIFY(document);
        transport.answer(HttpResponse(200, compactJson(*document->find(u"responses")->find(u"200")->find(u"body"))));
    }
    const ArmApi api(transport, host, suffixes);
    const auto listed = waitedFor(api.billingProfiles(partnerAccount));
    QVERIFY(!listed.empty());
    QCOMPARE(listed[0].name, QStringLiteral("BillingProfile1"));
    QCOMPARE(listed[0].currency, QStringLiteral("USD"));
    QCOMPARE(listed[0].status, QStringLiteral("Warned"));
    QCOMPARE(listed[0].purchaseOrder, QStringLiteral("ABC12345"));
    const QString scope = ArmApi::billingProfile(partnerAccount, QStringLiteral("Z76D-SGAF-BG7-TGB"));
    const auto rows = waitedFor(api.reservationTransactions(scope, Day::of(2020, 5, 20), Day::of(2020, 5, 30)));
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows[0].amount, number("1.44"));
    QCOMPARE(rows[0].profile, QStringLiteral("Z76D-SGAF-BG7-TGB"));
    QCOMPARE(rows[0].invoice, QStringLiteral("T000456437"));
    QVERIFY(rows[0].enrolment.isEmpty());
}

void TestArm::profilesAndCustomers()
{
    FakeTransport transport;
    transport.answer(HttpResponse(200, R"({"value":[{"name":"AAAA-BBBB","properties":{"displayName":"EUR","currency":
        "eur ","billingRelationshipType":"CSPPartner","status":"Active"}}]})"));
    transport.answer(HttpResponse(200, R"({"value":[{"name":"ABC","properties":{"displayName":"Contoso",
        "billingProfileId":"/x/billingProfiles/AAAA-BBBB"}}],"nextLink":""})"));
    const ArmApi api(transport, host, suffixes);
    const auto profiles = waitedFor(api.billingProfiles(partnerAccount));
    QCOMPARE(profiles.size(), std::size_t(1));
    QCOMPARE(profiles[0].currency, QStringLiteral("EUR"));
    const auto customers = waitedFor(api.billingCustomers(partnerAccount));
    QCOMPARE(customers.size(), std::size_t(1));
    QCOMPARE(customers[0].id, QStringLiteral("abc"));
    QCOMPARE(customers[0].profile, QStringLiteral("AAAA-BBBB"));
    QVERIFY(customers[0].plans.isEmpty());
    // the colons of its name go as they are
    QVERIFY(transport.requests().last().url.toEncoded().contains('/' + partnerAccount.toLatin1() + "/customers"));
}

void TestArm::documentedErrors()
{
    const QByteArray text = sharedSample(QStringLiteral("azure/curated/errors.json"));
    if (text.isEmpty())
        QSKIP("the samples of Azure are not beside this checkout");
    const auto document = parseJson(text);
    QVERIFY(document);
    int seen = 0;
    for (const JsonMember &member : document->find(u"responses")->members) {
        const JsonValue *body = member.value.find(u"body");
        const int status = member.value.find(u"status")->text.toInt();
        const bool isObject = body && body->isObject();
        const ServiceFault fault = faultOf(HttpResponse(status, isObject ? compactJson(*body)
                                                                : body   ? body->text.toUtf8()
                                                                         : QByteArray()));
        QCOMPARE(fault.status, status);
        QVERIFY2(!fault.hint.isEmpty() && !fault.code.isEmpty(), qPrintable(member.key));
        const JsonValue *error = isObject ? body->find(u"error") : nullptr;
        if (error && error->isObject())
            QCOMPARE(fault.serviceCode, error->find(u"code")->text);
        if (status == 403)
            QCOMPARE(fault.code, QStringLiteral("denied"));
        ++seen;
    }
    QVERIFY(seen >= 15);
}

// Behind the class: moc loses its way in a raw string of several lines.
namespace {

QByteArray reportBodyOf()
{
    return R"({"status":"Completed","manifest":{"dataFormat":"Csv","blobCount":2,"compressData":true,
    "blobs":[{"blobLink":"https://a.blob.core.windows.net/c/r?sig=x%2F&part=0","byteCount":7},
             {"blobLink":"https://a.blob.core.windows.net/c/r?sig=x%2F&part=1","byteCount":8}]},
    "validTill":"2024-03-13T02:00:00Z"})";
}

} // namespace

QTEST_GUILESS_MAIN(TestArm)
#include "tst_arm.moc"
