// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/addresses.h"
#include "core/net/certificatefault.h"
#include "core/net/retryafter.h"
#include "core/rest/answer.h"
#include "core/rest/fields.h"
#include "core/rest/restservice.h"
#include "tests/support/faketransport.h"

#include <QTest>

using namespace counterfoil;

class TestAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void faults_data();
    void faults();
    void redirectsAreNotFollowed();
    void aSlashAtTheEndOfTheBaseIsIgnored();
    void theStatusLineWantsASecondFactor();
    void noAnswerIsOffline();
    void aBadCertificateIsNoChangeOfTheInterface();
    void waitsAreRead_data();
    void waitsAreRead();
    void jsonWithinLimits();
    void whatIsNoJsonSaysSo_data();
    void whatIsNoJsonSaysSo();
    void fieldsKeepEveryDigit();
    void fieldsNameTheFirstFault_data();
    void fieldsNameTheFirstFault();
    void instants_data();
    void instants();
    void blobHosts_data();
    void blobHosts();
};

void TestAnswers::faults_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("serviceCode");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, int status, const char *body, const char *code, const char *service,
                        const char *says) {
        QTest::newRow(name) << status << QByteArray(body) << QString::fromLatin1(code) << QString::fromLatin1(service)
                            << QString::fromUtf8(says);
    };
    row("Partner Center, number", 400, R"({"code":800090,"description":"Seats stay.","data":[],"source":"FD"})",
        "refused", "800090", "status 400, code 800090: Seats stay.");
    row("Partner Center, text", 403, R"({"code":"900308","description":"No privilege."})", "denied", "900308",
        "No privilege.");
    row("gateway", 429, R"({ "statusCode": 429, "message": "Try again in 57 seconds." })", "throttled", "",
        "Try again in 57 seconds.");
    row("routing layer", 400, R"({"message":"The request is invalid."})", "refused", "", "The request is invalid.");
    row("Graph and ARM", 403, R"({"error":{"code":"Authorization_RequestDenied","message":"No."}})", "denied",
        "Authorization_RequestDenied", "No.");
    row("code of digits in a text", 429, R"({"error":{"code":"429","message":"Too many."}})", "throttled", "429",
        "Too many.");
    row("no role at an enrolment", 403, R"({"error":{"code":"BillingAccessDenied","message":"No role."}})", "denied",
        "BillingAccessDenied", "No role.");
    row("plain text", 403, "Forbidden", "denied", "", "Forbidden");
    row("HTML", 502, "<!DOCTYPE html><html><body>Bad gateway</body></html>", "unavailable", "", "a web page");
    row("XML of a blob store", 403, "<?xml version=\"1.0\"?><Error><Code>X</Code></Error>", "denied", "", "status 403");
    row("nothing", 401, "", "expired", "", "status 401");
    row("second factor", 401, "MFA required", "mfa-required", "", "status 401");
    row("broken JSON", 500, "{\"error\":", "unavailable", "", "status 500");
    row("gone", 410, "", "gone", "", "status 410");
    row("not found", 404, R"({"code":20003,"description":"subscription"})", "not-found", "20003", "subscription");
    row("a secret in the text", 400, R"({"message":"at https://x.example/a?sig=SECRETVALUE"})", "refused", "",
        "https://x.example/a");
}

void TestAnswers::faults()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    const ServiceFault fault = faultOf(HttpResponse(status, body));
    QTEST(fault.code, "code");
    QTEST(fault.serviceCode, "serviceCode");
    QVERIFY2(fault.message.contains(says), qPrintable(fault.message));
    QVERIFY(!fault.message.contains(QStringLiteral("SECRETVALUE")));
    QVERIFY(!fault.hint.isEmpty());
    QCOMPARE(fault.status, status);
}

void TestAnswers::redirectsAreNotFollowed()
{
    HttpResponse elsewhere(302);
    elsewhere.headers.add("Location", "https://evil.example/v1/customers?token=1");
    const ServiceFault fault = faultOf(elsewhere);
    QCOMPARE(fault.code, QStringLiteral("foreign-host"));
    QVERIFY(fault.message.contains(QStringLiteral("https://evil.example")));
    QVERIFY(!fault.message.contains(QStringLiteral("token")));
    HttpResponse here(307);
    here.headers.add("Location", "/elsewhere");
    QCOMPARE(faultOf(here).code, QStringLiteral("answer"));
    const QUrl asked(QStringLiteral("https://service.example/v1/customers"));
    for (const char *same : {"/elsewhere", "https://service.example/elsewhere", "https://SERVICE.example:443/"}) {
        HttpResponse home(307);
        home.headers.add("Location", same);
        const ServiceFault itself = faultOf(home, asked);
        QCOMPARE(itself.code, QStringLiteral("answer"));
        QVERIFY2(itself.message.contains(QStringLiteral("same host")), qPrintable(itself.message));
    }
    QCOMPARE(faultOf(elsewhere, asked).code, QStringLiteral("foreign-host"));
}

// As Microsoft documents it: nothing but the words behind the status (partnercenter-mfa-required-401).
void TestAnswers::aSlashAtTheEndOfTheBaseIsIgnored()
{
    FakeTransport transport;
    const QString whole = QStringLiteral("https://api.example/v1/customers");
    for (const QString &base : {QStringLiteral("https://api.example"), QStringLiteral("https://api.example/")}) {
        const RestService service(transport, QUrl(base));
        QCOMPARE(service.request(QStringLiteral("/v1/customers")).url.toString(), whole);
    }
    for (const QString &base : {QStringLiteral("https://api.example/v1"), QStringLiteral("https://api.example/v1/")})
        QCOMPARE(RestService(transport, QUrl(base)).request(QStringLiteral("/customers")).url.toString(), whole);
}

void TestAnswers::theStatusLineWantsASecondFactor()
{
    HttpResponse response(401);
    response.headers.add("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    QCOMPARE(faultOf(response).code, QStringLiteral("expired"));
    response.reason = "Unauthorized - MFA required";
    QCOMPARE(faultOf(response).code, QStringLiteral("mfa-required"));
}

void TestAnswers::noAnswerIsOffline()
{
    const ServiceFault offline = faultOf(Error(Error::Code::Network, QStringLiteral("connection refused")));
    QCOMPARE(offline.code, QStringLiteral("offline"));
    QVERIFY(offline.noAnswer && !offline.thisSide);
    const ServiceFault disk = faultOf(Error(Error::Code::Failed, QStringLiteral("disk full")));
    QVERIFY(disk.thisSide && !disk.noAnswer);
}

void TestAnswers::aBadCertificateIsNoChangeOfTheInterface()
{
    const QString reason = QStringLiteral("The certificate has expired");
    const ServiceFault fault = faultOf(certificateFailure(QStringLiteral("https://a.example"), reason).error());
    QCOMPARE(fault.code, QStringLiteral("answer"));
    QVERIFY2(fault.message.contains(reason), qPrintable(fault.message));
    QVERIFY2(fault.hint.contains(QStringLiteral("date")) && fault.hint.contains(QStringLiteral("authority")),
             qPrintable(fault.hint));
    QVERIFY(!fault.thisSide && !fault.noAnswer);
    const ServiceFault tooMuch = faultOf(Error(Error::Code::Distrusted, QStringLiteral("too large")));
    QVERIFY(tooMuch.hint != fault.hint);
}

void TestAnswers::waitsAreRead_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds");
    QTest::newRow("seconds") << QByteArray("Retry-After") << QByteArray("57") << 57;
    QTest::newRow("a date") << QByteArray("retry-after") << QByteArray("Fri, 20 Nov 2015 01:10:23 GMT") << 120;
    QTest::newRow("a date that is over") << QByteArray("Retry-After") << QByteArray("Fri, 20 Nov 2015 01:00:00 GMT")
                                         << 0;
    constexpr int forEver = std::numeric_limits<int>::max();
    QTest::newRow("three thousand years") << QByteArray("Retry-After") << QByteArray("99999999999") << forEver;
    QTest::newRow("more than a number holds")
        << QByteArray("Retry-After") << QByteArray("99999999999999999999999") << forEver;
    QTest::newRow("a date far away") << QByteArray("Retry-After") << QByteArray("Fri, 31 Dec 9999 23:59:59 GMT")
                                     << forEver;
    QTest::newRow("a date of RFC 850") << QByteArray("Retry-After") << QByteArray("Friday, 20-Nov-15 01:09:23 GMT")
                                       << 60;
    QTest::newRow("a date of asctime") << QByteArray("Retry-After") << QByteArray("Fri Nov 20 01:10:23 2015") << 120;
    QTest::newRow("half a second") << QByteArray("Retry-After") << QByteArray("1.5") << -1;
    QTest::newRow("nonsense") << QByteArray("Retry-After") << QByteArray("soon") << -1;
    QTest::newRow("negative") << QByteArray("Retry-After") << QByteArray("-5") << -1;
    QTest::newRow("a pool of Azure") << QByteArray("x-ms-ratelimit-microsoft.costmanagement-entity-retry-after")
                                     << QByteArray("15") << 15;
    QTest::newRow("nothing") << QByteArray("X-Other") << QByteArray("15") << -1;
}

void TestAnswers::waitsAreRead()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, value);
    HttpResponse response(429);
    response.headers.add("Date", "Fri, 20 Nov 2015 01:08:23 GMT");
    response.headers.add(name, value);
    QTEST(retryAfterOf(response), "seconds");
}

void TestAnswers::jsonWithinLimits()
{
    const Reply<JsonValue> marked = jsonOf(HttpResponse(200, "\xef\xbb\xbf{\"total\": 0.1999968000511991808131}"));
    QVERIFY(marked);
    QCOMPARE(marked->find(u"total")->text, QStringLiteral("0.1999968000511991808131"));
    QVERIFY(jsonOf(HttpResponse(200, QByteArray(100, '[') + QByteArray(100, ']'))));
    QVERIFY(!jsonOf(HttpResponse(200, QByteArray(101, '[') + QByteArray(101, ']'))));
    QVERIFY(!jsonOf(HttpResponse(200, '"' + QByteArray(qsizetype(64) << 20, 'x') + '"')));
}

void TestAnswers::whatIsNoJsonSaysSo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("says");
    QTest::newRow("HTML") << QByteArray("\r\n<html><title>Sign in</title></html>") << QStringLiteral("a web page");
    QTest::newRow("cut") << QByteArray("{\"items\": [\n{\"id\": \"a\"") << QStringLiteral("ends too early (line 2)");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("ends too early");
    QTest::newRow("not UTF-8") << QByteArray("{\"a\": \"\xff\"}") << QStringLiteral("invalid UTF-8");
}

void TestAnswers::whatIsNoJsonSaysSo()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, says);
    const Reply<JsonValue> json = jsonOf(HttpResponse(200, body));
    QVERIFY(!json);
    QCOMPARE(json.error().code, QStringLiteral("answer"));
    QVERIFY2(json.error().message.contains(says), qPrintable(json.error().message));
}

void TestAnswers::fieldsKeepEveryDigit()
{
    const auto json = parseJson(R"({"a": 0.1999968000511991808131, "b": "25", "c": 1e3, "d": null, "e": "",
                                    "F": true, "id": "ABC-1"})");
    QVERIFY(json);
    Fields fields(*json, {});
    QCOMPARE(fields.decimal(u"a"), *Decimal::parse(QByteArrayView("0.1999968000511991808131")));
    QCOMPARE(fields.whole(u"b"), 25);
    QCOMPARE(fields.whole(u"c"), 1000);
    QCOMPARE(fields.decimal(u"d"), Decimal());
    QCOMPARE(fields.text(u"e"), QString());
    QVERIFY(fields.flag(u"f"));
    QCOMPARE(fields.lower(u"id"), QStringLiteral("abc-1"));
    QVERIFY(!fields.flag(u"missing") && fields.list(u"missing").empty() && !fields.object(u"missing"));
    QVERIFY(!fields.fault());
}

void TestAnswers::fieldsNameTheFirstFault_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *body, const char *message) {
        QTest::newRow(name) << QByteArray(body) << QString::fromLatin1(message);
    };
    row("number", R"({"n": "ten"})", "/items/3/n: a number is expected");
    row("whole number", R"({"w": 1.5})", "/items/3/w: a whole number is expected");
    row("date", R"({"d": "soon"})", "/items/3/d: a date is expected");
    row("text", R"({"t": {}})", "/items/3/t: a text is expected");
    row("list", R"({"l": "x"})", "/items/3/l: a list is expected");
    row("truth", R"({"f": "maybe"})", "/items/3/f: true or false is expected");
    row("nested", R"({"o": {"n": []}})", "/items/3/o/n: a text is expected");
    row("no object", "[]", "/items/3: an object is expected");
    row("missing", R"({"have": 1})", "/items/3/have2: a value is expected");
}

void TestAnswers::fieldsNameTheFirstFault()
{
    QFETCH(QByteArray, body);
    const auto json = parseJson(body);
    QVERIFY(json);
    Fields fields(*json, QStringLiteral("/items/3"));
    fields.decimal(u"n");
    fields.whole(u"w");
    fields.day(u"d");
    fields.text(u"t");
    fields.list(u"l");
    fields.flag(u"f");
    Fields nested = fields.inside(u"o");
    nested.decimal(u"n");
    fields.absorb(nested);
    fields.require(false, u"have2");
    QVERIFY(fields.fault());
    QTEST(fields.fault()->message, "message");
    QCOMPARE(fields.fault()->code, QStringLiteral("answer"));
}

void TestAnswers::instants_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("instant"); // empty: none
    const auto row = [](const char *text, const char *instant) {
        QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(instant);
    };
    row("2018-02-08T22:40:37.5897767Z", "2018-02-08T22:40:37.589Z");
    row("2017-06-15T15:56:04.077-07:00", "2017-06-15T22:56:04.077Z");
    row("2019-01-09T00:21:45.9263727+00:00", "2019-01-09T00:21:45.926Z");
    row("2023-03-09T08:12:53", "2023-03-09T08:12:53.000Z");
    row("2024-02-01", "2024-02-01T00:00:00.000Z");
    row("2024-02-30T00:00:00Z", "");
    row("02/01/2024", "");
    row("2024-02-01T25:00:00Z", "");
}

void TestAnswers::instants()
{
    QFETCH(QString, text);
    const std::optional<QDateTime> instant = instantOf(text);
    QTEST(instant ? instant->toString(Qt::ISODateWithMs) : QString(), "instant");
}

void TestAnswers::blobHosts_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("allowed");
    const auto row = [](const char *address, bool allowed) {
        QTest::newRow(address) << QString::fromLatin1(address) << allowed;
    };
    row("https://a.blob.core.windows.net/c/d", true);
    row("https://A.BLOB.core.windows.net/c/d", true);
    row("https://blob.core.windows.net/c", true);
    row("https://evilblob.core.windows.net/c", false);
    row("https://a.blob.core.windows.net.evil.example/c", false);
    row("https://user@a.blob.core.windows.net/c", false);
    row("http://a.blob.core.windows.net/c", false);
    row("http://127.0.0.1:10000/c", true);
    row("http://127.0.0.1.evil.example/c", false);
    row("file:///etc/passwd", false);
}

void TestAnswers::blobHosts()
{
    QFETCH(QString, address);
    const QStringList suffixes{QStringLiteral("blob.core.windows.net"), QStringLiteral("127.0.0.1")};
    QTEST(isBlobAddress(QUrl(address), suffixes), "allowed");
}

QTEST_GUILESS_MAIN(TestAnswers)
#include "tst_answers.moc"
