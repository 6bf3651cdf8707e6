// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/microsoft/graphapi.h"
#include "core/microsoft/partnercenterapi.h"
#include "core/microsoft/partnercenterrecords.h"
#include "core/rest/records.h"
#include "tests/support/replies.h"

#include <QTest>

using namespace counterfoil;

namespace {

const QUrl host(QStringLiteral("https://api.partnercenter.microsoft.com"));
const QString tenant = QStringLiteral("d8202a51-69f9-4228-b900-d0e081af17d7");

Decimal number(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

} // namespace

// The documented answers of Microsoft, put into the transport and read by the endpoints.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void customers();
    void oneCustomer();
    void subscriptions_data();
    void subscriptions();
    void newCommerceSubscription();
    void renewalAndSavingsPlan();
    void licences();
    void entitlements();
    void invoices();
    void balances();
    void profiles();
    void activity();
    void lines_data();
    void lines();
    void exports();
    void errors();

private:
    //! Answers a request with the sample; false where it is not beside this checkout.
    bool give(const char *name);

    std::unique_ptr<FakeTransport> m_transport;
    std::unique_ptr<PartnerCenterApi> m_api;
};

void TestSamples::init()
{
    if (sharedSample(QStringLiteral("microsoft/INDEX.md")).isEmpty())
        QSKIP("Microsoft's sample documents are not beside this checkout");
    m_transport = std::make_unique<FakeTransport>();
    m_api = std::make_unique<PartnerCenterApi>(*m_transport, host);
}

bool TestSamples::give(const char *name)
{
    const QByteArray body = sharedSample(QStringLiteral("microsoft/%1.json").arg(QString::fromLatin1(name)));
    m_transport->answer(HttpResponse(200, body));
    return !body.isEmpty();
}

void TestSamples::customers()
{
    QVERIFY(give("partnercenter-customers-list"));
    const auto customers = waitedFor(m_api->customers());
    QCOMPARE(customers.size(), std::size_t(2));
    QCOMPARE(customers[0].tenant, QStringLiteral("b44bb1fb-c595-45b0-9e09-d657365580bf"));
    QCOMPARE(customers[0].name, QStringLiteral("companyName"));
    QCOMPARE(customers[1].relationship, QStringLiteral("reseller"));
    QVERIFY(give("partnercenter-customers-filter-by-name-2"));
    QCOMPARE(waitedFor(m_api->customers()).size(), std::size_t(3));
    QVERIFY(give("partnercenter-customers-of-indirect-reseller"));
    QCOMPARE(waitedFor(m_api->customers()).size(), std::size_t(2));
}

void TestSamples::oneCustomer()
{
    QVERIFY(give("partnercenter-customer-get"));
    const CloudCustomer customer = waitedFor(m_api->customer(tenant));
    QCOMPARE(customer.tenant, QStringLiteral("eebd1b55-5360-4438-a11d-5c06918c3014"));
    QCOMPARE(customer.domain, QStringLiteral("abcdefgh1234.ccsctp.net"));
    QCOMPARE(customer.country, QStringLiteral("US"));
}

void TestSamples::subscriptions_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("firstId");
    QTest::addColumn<QString>("kind");
    QTest::newRow("partnercenter-subscriptions-list-azure-plan")
        << 1 << QStringLiteral("924671ba-eab9-45d7-95ed-dbd9477f182b") << QStringLiteral("software");
    QTest::newRow("partnercenter-subscriptions-list-legacy")
        << -1 << QStringLiteral("83ef9d05-4169-4ef9-9657-0e86b1eab1de") << QStringLiteral("other");
    QTest::newRow("partnercenter-subscriptions-by-order") << -1 << QString() << QString();
    QTest::newRow("partnercenter-subscriptions-by-mpnid") << 1 << QString() << QStringLiteral("licence");
    QTest::newRow("partnercenter-savingsplan-subscriptions-list") << -1 << QString() << QStringLiteral("savingsPlan");
}

void TestSamples::subscriptions()
{
    QFETCH(int, count);
    QFETCH(QString, firstId);
    QFETCH(QString, kind);
    QVERIFY(give(QTest::currentDataTag()));
    const auto subscriptions = waitedFor(m_api->subscriptions(tenant.toUpper()));
    QVERIFY(!subscriptions.empty());
    if (count >= 0)
        QCOMPARE(subscriptions.size(), std::size_t(count));
    if (!firstId.isEmpty())
        QCOMPARE(subscriptions[0].id, firstId);
    if (!kind.isEmpty())
        QCOMPARE(subscriptions[0].kind, kind);
    QCOMPARE(subscriptions[0].tenant, tenant);
    QVERIFY(subscriptions[0].from.isValid());
}

void TestSamples::newCommerceSubscription()
{
    const QByteArray text = sharedSample(QStringLiteral("microsoft/partnercenter-subscription-get-nce.json"));
    const auto json = parseJson(text);
    QVERIFY(json);
    Fields fields(*json, {});
    const CloudSubscription subscription = readSubscription(fields, tenant);
    QVERIFY(!fields.fault());
    QCOMPARE(subscription.id, QStringLiteral("a4c1340d-6911-4758-bba3-0c4c6007d161"));
    QCOMPARE(subscription.offer, QStringLiteral("CFQ7TTC0LH18:0001:CFQ7TTC0K971"));
    QCOMPARE(subscription.kind, QStringLiteral("licence"));
    QCOMPARE(subscription.quantity, 15);
    QCOMPARE(subscription.status, QStringLiteral("expired"));
    QCOMPARE(subscription.term, QStringLiteral("P1Y"));
    QCOMPARE(subscription.billing, QStringLiteral("monthly"));
    QCOMPARE(subscription.from, Day::of(2021, 1, 14));
    QCOMPARE(subscription.to, Day::of(2022, 1, 13));
    QCOMPARE(subscription.order, QStringLiteral("34b37d7340cc"));
    QVERIFY(!subscription.autoRenew && subscription.fromMicrosoft);
    QCOMPARE(subscription.refundable.size(), std::size_t(1));
    QCOMPARE(subscription.refundable[0].quantity, 10);
    QCOMPARE(subscription.refundable[0].until.date(), QDate(2021, 1, 24));
}

void TestSamples::renewalAndSavingsPlan()
{
    const auto json =
        parseJson(sharedSample(QStringLiteral("microsoft/partnercenter-subscription-billing-frequency-1.json")));
    QVERIFY(json);
    Fields fields(*json, {});
    const CloudSubscription software = readSubscription(fields, tenant);
    QVERIFY(!fields.fault());
    QVERIFY(software.atRenewal);
    QCOMPARE(software.atRenewal->product, QStringLiteral("DG7GMGF0DVSV:000P:DG7GMGF0F3Q9"));
    QCOMPARE(software.atRenewal->billing, QStringLiteral("annual"));
    QCOMPARE(software.atRenewal->quantity, 1);
    QVERIFY(!software.atNextCharge);
    const auto azure = parseJson(sharedSample(QStringLiteral("microsoft/partnercenter-subscription-get-azure.json")));
    QVERIFY(azure);
    Fields azureFields(*azure, {});
    QVERIFY(!readSubscription(azureFields, tenant).to.isValid()); // year 9999: it does not end
}

void TestSamples::licences()
{
    QVERIFY(give("partnercenter-subscribedskus-list"));
    const auto licences = waitedFor(m_api->licences(tenant));
    QCOMPARE(licences.size(), std::size_t(2));
    QCOMPARE(licences[0].partNumber, QStringLiteral("EMS"));
    QCOMPARE(licences[0].available, 4);
    QCOMPARE(licences[0].active, 5);
    QCOMPARE(licences[1].skuId, QStringLiteral("f8a1db68-be16-40ed-86d5-cb42ce701560"));
    QCOMPARE(licences[1].group, QStringLiteral("group1"));
    QVERIFY(give("partnercenter-subscribedskus-by-group-2"));
    const auto none = QCoro::waitFor(m_api->licences(tenant));
    QVERIFY(none);
    QVERIFY(none->empty());
}

void TestSamples::entitlements()
{
    QVERIFY(give("partnercenter-azure-entitlements-list"));
    const auto azure = waitedFor(m_api->azureEntitlements(tenant, QStringLiteral("plan")));
    QCOMPARE(azure.size(), std::size_t(1));
    QCOMPARE(azure[0].id, QStringLiteral("899ae6f1-8a74-4d5e-b6c6-e6b5019bbff8"));
    QCOMPARE(azure[0].plan, QStringLiteral("3f15978e-005c-b763-bb78-2a8fab289c58"));
    QVERIFY(give("partnercenter-entitlements-reservations"));
    const auto reservations = waitedFor(m_api->entitlements(tenant, QString()));
    QCOMPARE(reservations.size(), std::size_t(2));
    QCOMPARE(reservations[0].type, QStringLiteral("reservedinstance"));
    QCOMPARE(reservations[0].resources, QStringList{QStringLiteral("ebf2e74b-630e-4a09-857d-a1f6c6351336")});
    QCOMPARE(reservations[1].includes.size(), std::size_t(2));
    QCOMPARE(reservations[1].includes[1].product, QStringLiteral("DG7GMGF0DWLG"));
    QVERIFY(give("partnercenter-entitlements-software"));
    QCOMPARE(waitedFor(m_api->entitlements(tenant, QString()))[0].alternateOrder, QStringLiteral("8f3af3dea1ea"));
}

void TestSamples::invoices()
{
    QVERIFY(give("partnercenter-invoices-list"));
    m_transport->answer(HttpResponse(200, R"({"items":[]})")); // the sample names a page behind itself
    const auto invoices = waitedFor(m_api->invoices());
    QCOMPARE(invoices.size(), std::size_t(2));
    QCOMPARE(invoices[0].id, QStringLiteral("D02005YFHI"));
    QVERIFY(invoices[0].isLegacy());
    QCOMPARE(invoices[0].total, number("24606.35"));
    QCOMPARE(invoices[0].type, QStringLiteral("recurring"));
    QCOMPARE(invoices[0].lines[0].provider, QStringLiteral("office"));
    QVERIFY(give("partnercenter-invoice-get"));
    const InvoiceHeader invoice = waitedFor(m_api->invoice(QStringLiteral("G000024135")));
    QCOMPARE(invoice.date, Day::of(2018, 2, 8));
    QCOMPARE(invoice.periodTo, Day::of(2018, 2, 28));
    QCOMPARE(invoice.total, number("2076.63"));
    QCOMPARE(invoice.currency, QStringLiteral("USD"));
    QCOMPARE(invoice.kind, QStringLiteral("invoice"));
    QCOMPARE(invoice.lines,
             (std::vector<InvoiceLineLink>{{QStringLiteral("onetime"), QStringLiteral("billinglineitems")}}));
}

void TestSamples::balances()
{
    QVERIFY(give("partnercenter-invoice-summaries"));
    const auto balances = waitedFor(m_api->balances());
    QVERIFY(balances.size() >= 2);
    QCOMPARE(balances[0].currency, QStringLiteral("GBP"));
    QCOMPARE(balances[0].balance, number("751094.39"));
    QCOMPARE(balances[1].balance, number("1230.33"));
    QVERIFY(!balances[1].lastPayment.isValid()); // year 1 means none
}

void TestSamples::profiles()
{
    QVERIFY(give("partnercenter-partner-billing-profile"));
    const PartnerBillingProfile profile = waitedFor(m_api->billingProfile());
    QCOMPARE(profile.currency, QStringLiteral("USD"));
    QCOMPARE(profile.country, QStringLiteral("US"));
    QVERIFY(give("partnercenter-partner-organization-profile"));
    QCOMPARE(waitedFor(m_api->organization()).domain, QStringLiteral("testtestbugbash1.onmicrosoft.com"));
}

void TestSamples::activity()
{
    QVERIFY(give("partnercenter-throttling-audit-page"));
    const auto records = waitedFor(m_api->activity(Day::of(2020, 9, 2), Day::of(2020, 9, 2)));
    QCOMPARE(records.size(), std::size_t(3));
    QCOMPARE(records[1].operation, QStringLiteral("create_order"));
    QCOMPARE(records[1].customerName, QStringLiteral("CustomMetersStagingTest"));
    QCOMPARE(records[1].subscriptions,
             (std::vector<ActivitySubscription>{{QStringLiteral("f428d44a-d08b-348b-579e-ce92a6362c7b"), 1}}));
    QVERIFY(records[2].subscriptions.empty());
    QVERIFY(give("partnercenter-auditrecords-2"));
    const auto older = waitedFor(m_api->activity(Day::of(2017, 6, 1), Day::of(2017, 6, 30)));
    QCOMPARE(older.size(), std::size_t(2));
    QCOMPARE(older[0].subscriptions,
             (std::vector<ActivitySubscription>{{QStringLiteral("488745b5-2086-4912-802c-6abb9f7c3638"), 25}}));
    QVERIFY(older[0].id != older[1].id);
}

void TestSamples::lines_data()
{
    QTest::addColumn<QStringList>("pages");
    QTest::addColumn<QString>("provider");
    QTest::addColumn<int>("count");
    QTest::newRow("legacy licences") << QStringList{QStringLiteral("invoice-lineitems-office-billing")}
                                     << QStringLiteral("office") << 2;
    QTest::newRow("legacy usage") << QStringList{QStringLiteral("invoice-lineitems-azure-usage")}
                                  << QStringLiteral("azure") << 2;
    QTest::newRow("new commerce") << QStringList{QStringLiteral("invoice-lineitems-onetime-billing-page1"),
                                                 QStringLiteral("invoice-lineitems-onetime-billing-page2")}
                                  << QStringLiteral("onetime") << 4; // both pages print the same lines: one page
    QTest::newRow("daily usage") << QStringList{QStringLiteral("billed-daily-usage-lineitems-page1"),
                                                QStringLiteral("billed-daily-usage-lineitems-page2")}
                                 << QStringLiteral("onetime") << 3;
}

void TestSamples::lines()
{
    QFETCH(QStringList, pages);
    QFETCH(QString, provider);
    QFETCH(int, count);
    for (const QString &page : pages)
        QVERIFY(give(qPrintable(QStringLiteral("partnercenter-") + page)));
    m_transport->answer(HttpResponse(200, R"({"items":[]})")); // the legacy ones name a page behind themselves
    const InvoiceLineLink kind{provider, QStringLiteral("billinglineitems")};
    const auto lines = QCoro::waitFor(m_api->invoiceLines(QStringLiteral("G1"), kind, QStringLiteral("USD")));
    QVERIFY2(lines, lines ? "" : qPrintable(lines.error().message));
    QCOMPARE(lines->bytes.count('\n'), count);
    QCOMPARE(m_transport->requests().size(), pages.size() + (provider == u"onetime" ? 0 : 1));
    for (const QByteArray &line : lines->bytes.trimmed().split('\n'))
        QVERIFY(parseJson(line)->isObject());
}

void TestSamples::exports()
{
    const GraphApi graph(*m_transport, QUrl(QStringLiteral("https://graph.microsoft.com/v1.0")),
                         {QStringLiteral("blob.core.windows.net")});
    const QUrl address(QStringLiteral("https://graph.microsoft.com/v1.0/reports/partners/billing/operations/1"));
    using State = ExportOperation::State;
    for (const auto &[name, state] : {std::pair("graph-billing-operation-running", State::Pending),
                                      std::pair("graph-billing-operation-failed", State::NoData),
                                      std::pair("graph-billing-operation-failed-legacy-invoice", State::NoData),
                                      std::pair("graph-billing-operation-succeeded", State::Succeeded)}) {
        QVERIFY(give(name));
        const ExportOperation operation = waitedFor(graph.operation(address));
        QCOMPARE(operation.state, state);
        if (state == State::Succeeded)
            QVERIFY(operation.manifestAddress.path().endsWith(QStringLiteral("/8fe347d7-1e0f-4bd6-9091-4672691f32db")));
    }
    QVERIFY(give("graph-billing-manifest"));
    const ExportManifest manifest = waitedFor(graph.manifest(address));
    QCOMPARE(manifest.eTag, QStringLiteral("WYjLro78HdMg6vUWR"));
    QCOMPARE(manifest.format, QStringLiteral("compressedJSON"));
    QCOMPARE(manifest.blobs.size(), std::size_t(1));
    QCOMPARE(manifest.blobs[0].address.host(), QStringLiteral("adlsreconbuprodeastus201.blob.core.windows.net"));
    QVERIFY(manifest.blobs[0].address.toEncoded().contains("&skt=2023-12-13T00%3A37%3A17Z&"));
}

void TestSamples::errors()
{
    const auto faultIn = [](const char *name, int status) {
        const QByteArray body = sharedSample(QStringLiteral("microsoft/%1.json").arg(QString::fromLatin1(name)));
        return faultOf(HttpResponse(status, body));
    };
    const ServiceFault seats = faultIn("partnercenter-error-800090", 400);
    QCOMPARE(seats.serviceCode, QStringLiteral("800090"));
    QVERIFY(seats.message.contains(QStringLiteral("Subscription quantity cannot be decreased.")));
    const ServiceFault throttled = faultIn("partnercenter-throttling-429-body", 429);
    QCOMPARE(throttled.code, QStringLiteral("throttled"));
    QVERIFY(throttled.message.contains(QStringLiteral("57 seconds")));
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
