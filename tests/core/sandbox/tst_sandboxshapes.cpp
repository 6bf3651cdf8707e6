// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/cloudsession.h"
#include "tests/core/sandbox/documentedshape.h"

#include <QFile>

using namespace counterfoil;

namespace {

QJsonValue documented(const QByteArray &name)
{
    QFile file(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/../shared/samples/microsoft/") + QString::fromLatin1(name) +
               QStringLiteral(".json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

} // namespace

//! Partner Center's and Entra's answers have no key and no kind of value that the documented ones lack.
class TestSandboxShapes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void partnerCenter_data();
    void partnerCenter();
    void graphAndEntra();
};

void TestSandboxShapes::partnerCenter_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("sample");
    const auto row = [](const char *path, const char *sample) {
        const SandboxCustomer customer = World(CloudSession::smallPlan().partner).customers()[0];
        QTest::addRow("%s", path) << QByteArray(path).replace("{c}", customer.tenant).replace("{p}", customer.azurePlan)
                                  << "partnercenter-" + QByteArray(sample);
    };
    row("/v1/customers?size=0", "customers-filter-by-name-2");
    row("/v1/customers/{c}", "customer-get");
    row("/v1/customers/{c}/profiles/billing", "customer-billing-profile");
    row("/v1/customers/{c}/subscribedskus", "subscribedskus-list");
    row("/v1/customers/{c}/subscriptions/{p}/azureEntitlements", "azure-entitlements-list");
    row("/v1/invoices?size=2&offset=0", "invoices-list");
    row("/v1/invoices/summaries", "invoice-summaries");
    row("/v1/invoices/D02005YFHI/lineitems?provider=office&invoicelineitemtype=billinglineitems&size=2",
        "invoice-lineitems-office-billing");
    row("/v1/invoices/D02005YFHI/lineitems?provider=azure&invoicelineitemtype=billinglineitems&size=2",
        "invoice-lineitems-azure-billing");
    row("/v1/auditrecords?startDate=2026-10-01", "throttling-audit-page");
    row("/v1/profiles/organization", "partner-organization-profile");
    row("/v1/profiles/billing", "partner-billing-profile");
    row("/v1/profiles/legalbusiness", "partner-legal-profile");
    row("/v1/profiles/mpn", "partner-mpn-profile");
}

void TestSandboxShapes::partnerCenter()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, sample);
    CloudSession session;
    QVERIFY(session.cloud.turnOn("legacy-invoice"));
    const WireAnswer answer = session.partner(path);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json().isEmpty());
    const QJsonValue expected = documented(sample);
    if (!expected.isObject())
        QSKIP("the documented samples are not on this machine");
    QStringList found = differences(expected, answer.json(), QString()).split(u'\n', Qt::SkipEmptyParts);
    // the tables of the documentation have these, its examples of this very answer have not
    for (const char *elsewhere :
         {"/items/*/commerceId", "/links/next", "/items/*/billingPeriodStartDate", "/items/*/billingPeriodEndDate"})
        found.removeAll(QLatin1String(elsewhere) + QStringLiteral(" is not documented"));
    QCOMPARE(found.join(u' '), QString());
}

void TestSandboxShapes::graphAndEntra()
{
    CloudPlan plan = CloudSession::smallPlan();
    plan.manifest = ManifestShape::NavigationLink;
    CloudSession session(plan);
    const QByteArray invoice = World(plan.partner).invoiceNumber(plan.partner.last);
    const QByteArray body = "{\"invoiceId\":\"" + invoice + "\",\"attributeSet\":\"full\"}";
    const QByteArray place = session.startExport("usage/billed", body).header("Location");
    const WireAnswer running = WireClient::get(place, CloudSession::bearer(session.graphToken()));
    const WireAnswer done = session.finished(place);
    const QJsonObject manifest = session.manifestOf(done.json());
    const WireAnswer refused = session.redeem("made up", CloudSession::partnerScope);
    const WireAnswer tokens = session.redeem(session.code(), CloudSession::partnerScope);
    QVERIFY(!manifest.isEmpty());
    if (!documented("graph-billing-manifest").isObject())
        QSKIP("the documented samples are not on this machine");
    QCOMPARE(differences(documented("graph-billing-manifest"), manifest, QString()), QString());
    const QString context = QStringLiteral("/@odata.context is not documented\n");
    QCOMPARE(differences(documented("graph-billing-operation-running"), running.json(), QString()), context);
    QCOMPARE(differences(documented("graph-billing-operation-succeeded"), done.json(), QString()), context);
    QCOMPARE(differences(documented("entra-v2-token-error"), refused.json(), QString())
                 .remove(QStringLiteral("/suberror is not documented\n")),
             QString());
    QCOMPARE(differences(documented("entra-v2-token-success"), tokens.json(), QString()),
             QStringLiteral("/ext_expires_in is not documented\n"));
}

QTEST_GUILESS_MAIN(TestSandboxShapes)
#include "tst_sandboxshapes.moc"
