// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/sandbox/faultexamples.h"

#include <set>

using namespace counterfoil;
using namespace counterfoil::faultexamples;

//! Every row of the fault table has an example here, and does what it says.
class TestCloudFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFaultHasAnExample();
    void faultsDoWhatTheySay_data();
    void faultsDoWhatTheySay();
    void faultsOfJsonSpareDocuments_data();
    void faultsOfJsonSpareDocuments();
    void unknownFaultsAreRefused();
    void withoutFaultsAllIsWell();
};

void TestCloudFaults::everyFaultHasAnExample()
{
    std::set<QByteArray> known;
    std::set<QByteArray> shown;
    for (const CloudFault &fault : cloudFaults()) {
        QVERIFY2(known.insert(fault.name).second, fault.name);
        QVERIFY2(QByteArray(fault.what).endsWith('.'), fault.name);
    }
    for (const Example &example : examples())
        QVERIFY2(shown.insert(example.fault).second, example.fault);
    QVERIFY(known == shown);
    QVERIFY(known.size() >= 40);
}

void TestCloudFaults::faultsDoWhatTheySay_data()
{
    QTest::addColumn<int>("number");
    const QList<Example> all = examples();
    for (int i = 0; i < all.size(); ++i)
        QTest::addRow("%s", all[i].fault) << i;
}

void TestCloudFaults::faultsDoWhatTheySay()
{
    QFETCH(int, number);
    const Example example = examples().at(number);
    CloudSession session;
    QVERIFY(session.started);
    QCOMPARE(session.partner("/v1/customers?size=0").status, 200); // signed in before anything goes wrong
    QVERIFY(!session.graphToken().isEmpty());
    QVERIFY(session.cloud.turnOn(example.fault));
    QVERIFY(example.shows(session));
}

void TestCloudFaults::faultsOfJsonSpareDocuments_data()
{
    QTest::addColumn<QByteArray>("fault");
    for (const char *fault : {"byte-order-mark", "half-json", "wrong-type"})
        QTest::newRow(fault) << QByteArray(fault);
}

void TestCloudFaults::faultsOfJsonSpareDocuments()
{
    QFETCH(const QByteArray, fault);
    CloudSession session;
    const QJsonArray invoices = session.partner("/v1/invoices?size=1").json().value(QLatin1String("items")).toArray();
    QVERIFY(!invoices.isEmpty());
    const QByteArray id = invoices.first().toObject().value(QLatin1String("id")).toString().toLatin1();
    QVERIFY(session.cloud.turnOn(fault));
    const WireAnswer pdf = session.partner("/v1/invoices/" + id + "/documents/statement");
    QCOMPARE(pdf.header("Content-Type"), QByteArray("application/pdf"));
    QVERIFY(pdf.body.startsWith("%PDF-") && pdf.body.trimmed().endsWith("%%EOF"));
}

void TestCloudFaults::unknownFaultsAreRefused()
{
    CloudSession session;
    const Status status = session.cloud.turnOn("sunshine");
    QVERIFY(!status);
    QCOMPARE(status.error().code(), Error::Code::NotFound);
}

void TestCloudFaults::withoutFaultsAllIsWell()
{
    for (const Example &example : answerExamples()) {
        if (QByteArray(example.fault).startsWith("clock-"))
            continue;
        CloudSession session;
        session.graphToken();
        QVERIFY2(!example.shows(session), example.fault);
    }
}

QTEST_GUILESS_MAIN(TestCloudFaults)
#include "tst_cloudfaults.moc"
