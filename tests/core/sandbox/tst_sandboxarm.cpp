// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/cloudsession.h"
#include "tests/core/sandbox/documentedshape.h"

#include <QFile>
#include <QSet>

using namespace counterfoil;

namespace {

const QByteArray account = "/providers/Microsoft.Billing/billingAccounts/9876543";

//! The body of the last interaction in a curated sample; nothing where the sample is not on this machine.
QJsonValue documented(const char *name, int interaction)
{
    QFile file(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/../shared/samples/azure/curated/") + QLatin1String(name));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonValue sample(QJsonDocument::fromJson(file.readAll()).object());
    return sample[QLatin1String("interactions")][interaction][QLatin1String("response")][QLatin1String("body")];
}

WireAnswer post(CloudSession &session, const QByteArray &path, const QByteArray &body)
{
    return WireClient::send("POST", session.cloud.base(Surface::Arm) + path,
                            CloudSession::bearer(session.token(CloudSession::armScope)) +
                                CloudHeaders{{"Content-Type", "application/json"}},
                            body);
}

} // namespace

//! ARM for an Enterprise Agreement, compared with the documented answers.
class TestSandboxArm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void shapes_data();
    void shapes();
    void costReport();
    void marketplacePages();
    void bookingsOfTheDaysAskedFor();
    void refusals();
};

void TestSandboxArm::shapes_data()
{
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("sample");
    QTest::addColumn<int>("interaction");
    const auto row = [](const QByteArray &path, const char *sample, int interaction) {
        QTest::addRow("%s", path.constData()) << path << QByteArray(sample) << interaction;
    };
    const QByteArray period = account + "/providers/Microsoft.Billing/billingPeriods/202610";
    row("/providers/Microsoft.Billing/billingAccounts?api-version=2020-05-01", "billing-accounts-list.json", 0);
    row(account + "/departments?api-version=2024-04-01", "ea-departments-enrollmentAccounts-list.json", 0);
    row(account + "/enrollmentAccounts?api-version=2024-04-01", "ea-departments-enrollmentAccounts-list.json", 1);
    row(period + "/providers/Microsoft.Consumption/balances?api-version=2023-05-01", "balances-ea.json", 0);
    row(account + "/providers/Microsoft.Consumption/reservationTransactions?api-version=2023-05-01&$filter=properties/"
                  "eventDate+ge+2026-10-01+AND+properties/eventDate+le+2026-10-31",
        "reservation-transactions-ea.json", 0);
}

void TestSandboxArm::shapes()
{
    QFETCH(QByteArray, path);
    QFETCH(QByteArray, sample);
    QFETCH(int, interaction);
    CloudSession session;
    const WireAnswer answer = session.arm(path);
    QCOMPARE(answer.status, 200);
    QVERIFY(!answer.json().isEmpty());
    const QJsonValue expected = documented(sample.constData(), interaction);
    if (!expected.isObject())
        QSKIP("the documented samples are not on this machine");
    const QString differing = differences(expected, answer.json(), QString());
    // the list of accounts is a page of a longer one there
    QVERIFY2(differing.isEmpty() || differing == QLatin1String("/nextLink is not documented\n"), qPrintable(differing));
}

void TestSandboxArm::costReport()
{
    CloudSession session;
    const WireAnswer started =
        post(session, account + "/providers/Microsoft.CostManagement/generateCostDetailsReport?api-version=2025-03-01",
             R"({"metric":"ActualCost","billingPeriod":"202610"})");
    QCOMPARE(started.status, 202);
    const QByteArray place = started.header("Location");
    const CloudHeaders bearer = CloudSession::bearer(session.token(CloudSession::armScope));
    QCOMPARE(WireClient::get(place, bearer).status, 202);
    const WireAnswer done = WireClient::get(place, bearer);
    QCOMPARE(done.status, 200);
    const QJsonValue blob = QJsonValue(done.json())[QLatin1String("manifest")][QLatin1String("blobs")][0];
    const WireAnswer csv = WireClient::get(blob[QLatin1String("blobLink")].toString().toLatin1());
    QCOMPARE(csv.status, 200);
    QCOMPARE(csv.body.size(), blob[QLatin1String("byteCount")].toInteger());
    const QList<QByteArray> lines = csv.body.split('\n');
    QCOMPARE(lines.front().count(','), 54);
    QVERIFY(lines.size() > 100);
    const QJsonValue expected = documented("cost-details-ea-billingPeriod.json", 2);
    if (!expected.isObject())
        QSKIP("the documented samples are not on this machine");
    QCOMPARE(differences(expected, done.json(), QString()), QString());
}

void TestSandboxArm::marketplacePages()
{
    CloudSession session;
    const CloudHeaders bearer = CloudSession::bearer(session.token(CloudSession::armScope));
    QByteArray address = session.cloud.base(Surface::Arm) + account +
                         "/providers/Microsoft.Billing/billingPeriods/202610/providers/Microsoft.Consumption/"
                         "marketplaces?api-version=2023-05-01";
    QList<qsizetype> pages;
    QSet<QString> ids;
    while (!address.isEmpty() && pages.size() < 5) {
        const QJsonObject page = WireClient::get(address, bearer).json();
        const QJsonArray charges = page.value(QLatin1String("value")).toArray();
        for (const QJsonValue &charge : charges)
            ids.insert(charge[QLatin1String("id")].toString());
        pages.append(charges.size());
        address = page.value(QLatin1String("nextLink")).toString().toLatin1();
    }
    QCOMPARE(pages, QList<qsizetype>({4, 4, 1}));
    QCOMPARE(ids.size(), 9);
}

void TestSandboxArm::bookingsOfTheDaysAskedFor()
{
    CloudSession session;
    const auto amounts = [&session](const QByteArray &from, const QByteArray &to) {
        const QByteArray filter = "properties/eventDate+ge+" + from + "+AND+properties/eventDate+le+" + to;
        QList<int> list;
        const QJsonArray rows = session
                                    .arm(account +
                                         "/providers/Microsoft.Consumption/reservationTransactions?"
                                         "api-version=2023-05-01&$filter=" +
                                         filter)
                                    .json()
                                    .value(QLatin1String("value"))
                                    .toArray();
        for (const QJsonValue &row : rows)
            list.append(row[QLatin1String("properties")][QLatin1String("amount")].toInt());
        return list;
    };
    QCOMPARE(amounts("2026-10-01", "2026-10-31"), QList<int>({21, -21}));
    QCOMPARE(amounts("2026-09-01", "2026-09-30"), QList<int>({21}));
    QCOMPARE(amounts("2026-10-10", "2026-10-31"), QList<int>());
}

void TestSandboxArm::refusals()
{
    CloudSession session;
    QCOMPARE(session.arm("/providers/Microsoft.Billing/billingAccounts").status, 400); // no api-version
    QCOMPARE(session.arm(QByteArray(account).replace("987", "123") + "/departments?api-version=1").status, 403);
    const QByteArray report = account + "/providers/Microsoft.CostManagement/generateCostDetailsReport?api-version=1";
    QCOMPARE(post(session, report, R"({"metric":"ActualCost"})").status, 400);
    QCOMPARE(session.arm(report).status, 405);
}

QTEST_GUILESS_MAIN(TestSandboxArm)
#include "tst_sandboxarm.moc"
