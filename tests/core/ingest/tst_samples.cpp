// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/collectingsink.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace counterfoil;

//! Documents that Microsoft publishes, and the worked cases. They lie beside the repository, not in it.
class TestSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void casesAreRead();
    void samplesAreRead_data();
    void samplesAreRead();
    void othersAreRefused_data();
    void othersAreRefused();
    void everySampleIsReadOrRefusedForAReason();

private:
    QString shared(const QString &path) const
    {
        return QStringLiteral(COUNTERFOIL_SOURCE_DIR) + QStringLiteral("/../shared/") + path;
    }
};

void TestSamples::casesAreRead()
{
    const QString folder = shared(QStringLiteral("cases"));
    if (!QDir(folder).exists())
        QSKIP("the worked cases are not beside this checkout");
    int files = 0;
    for (const QString &path : filesBelow(folder)) {
        if (path.endsWith(u"terms.json") || path.endsWith(u"expected.json") || path.endsWith(u"seats.csv"))
            continue;
        Collector collector;
        QVERIFY2(collector.read(path), qPrintable(path + u'\n' + collector.faultText()));
        ++files;
        const SourceSet &set = collector.sets.front();
        const QString name = QFileInfo(path).fileName();
        const bool usage = name.contains(u"usage-");
        const bool unbilled = name.contains(u"-unbilled-");
        QCOMPARE(wordOf(set.kind), (usage ? QStringLiteral("usage") : QStringLiteral("reconciliation")) +
                                       (unbilled ? QStringLiteral("Unbilled") : QString()));
        QVERIFY2(path.contains(set.currency), qPrintable(path));
        QVERIFY2(path.contains(set.month.iso()), qPrintable(path + u' ' + set.month.iso()));
        QCOMPARE(set.invoice.isEmpty(), unbilled);
        QVERIFY2(set.warnings.isEmpty(), qPrintable(set.warnings.join(u'\n')));
    }
    QVERIFY(files >= 50);
}

void TestSamples::samplesAreRead_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("invoice");
    QTest::addColumn<QString>("month");
    QTest::addColumn<int>("lines");
    QTest::addColumn<QString>("net");
    QTest::addColumn<QString>("tax");
    QTest::newRow("csv/template-newcommerce-invoice-reconciliation.csv") << "reconciliation"
                                                                         << "G002297372"
                                                                         << "2020-09" << 1 << "0.01"
                                                                         << "0";
    QTest::newRow("csv/template-legacy-license-based.csv") << "legacyLicence"
                                                           << ""
                                                           << "2019-02" << 1 << "11"
                                                           << "0";
    QTest::newRow("csv/template-legacy-usage-based.csv") << "legacyUsage"
                                                         << "D020001IVK"
                                                         << "2019-02" << 1 << "0.085"
                                                         << "0.08";
    QTest::newRow("partnercenter-invoice-lineitems-azure-billing.json") << "legacyUsage"
                                                                        << "1234000000"
                                                                        << "2019-08" << 2 << "63.33"
                                                                        << "6.34";
    QTest::newRow("partnercenter-invoice-lineitems-office-billing.json") << "legacyLicence"
                                                                         << ""
                                                                         << "2017-05" << 2 << "0"
                                                                         << "0";
    QTest::newRow("partnercenter-unbilled-recon-lineitems-page1.json") << "reconciliationUnbilled"
                                                                       << ""
                                                                       << "2021-05" << 3 << ""
                                                                       << "";
    QTest::newRow("partnercenter-billed-daily-usage-lineitems-page2.json") << "usage"
                                                                           << "T000001234"
                                                                           << "2018-11" << 1 << "0.486031696515249"
                                                                           << "0";
    QTest::newRow("partnercenter-unbilled-daily-usage-lineitems-page2.json") << "usageUnbilled"
                                                                             << ""
                                                                             << "2019-01" << 1 << "30.7197334080551"
                                                                             << "0";
}

void TestSamples::samplesAreRead()
{
    const QString path = shared(QStringLiteral("samples/microsoft/")) + QString::fromUtf8(QTest::currentDataTag());
    if (!QFile::exists(path))
        QSKIP("Microsoft's sample documents are not beside this checkout");
    QFETCH(QString, kind);
    QFETCH(QString, invoice);
    QFETCH(QString, month);
    QFETCH(int, lines);
    QFETCH(QString, net);
    QFETCH(QString, tax);
    Collector collector;
    QVERIFY2(collector.read(path), qPrintable(collector.faultText()));
    const SourceSet &set = collector.sets.front();
    QCOMPARE(wordOf(set.kind), kind);
    QCOMPARE(set.invoice, invoice);
    QCOMPARE(set.month.iso(), month);
    QCOMPARE(set.lines, lines);
    if (!net.isEmpty()) {
        QCOMPARE(set.net.text(), net);
        QCOMPARE(set.tax.text(), tax);
    }
    QCOMPARE(set.digest.size(), 64);
}

void TestSamples::othersAreRefused_data()
{
    QTest::addColumn<QString>("reason");
    QTest::newRow("csv/template-daily-rated-usage.csv") << "1: : no lines";
    QTest::newRow("csv/nce-example-addquantity.csv") << "1: : not a billing file of a kind that is known";
    QTest::newRow("csv/fxrates.csv") << "1: : not a billing file of a kind that is known";
    QTest::newRow("csv/offermatrix.csv") << "1: : not a billing file of a kind that is known";
    QTest::newRow("graph-billing-manifest.json") << "1: : not a billing file of a kind that is known";
    QTest::newRow("partnercenter-invoice-lineitems-onetime-billing-page1.json") // as published: two numbers
        << "116: invoiceNumber: two invoices in one file: G000773581 and \"T000773581\"";
    QTest::newRow("partnercenter-invoices-list.json") << "4: : not a billing file of a kind that is known";
    QTest::newRow("partnercenter-invoice-lineitems-azure-usage.json")
        << "4: PretaxCharges: is missing\n4: TaxAmount: is missing\n4: PostTaxTotal: is missing\n4: Currency: is "
           "missing\n"
           "4: Currency: is empty\n";
}

void TestSamples::othersAreRefused()
{
    const QString path = shared(QStringLiteral("samples/microsoft/")) + QString::fromUtf8(QTest::currentDataTag());
    if (!QFile::exists(path))
        QSKIP("Microsoft's sample documents are not beside this checkout");
    QFETCH(QString, reason);
    Collector collector;
    QVERIFY(!collector.read(path));
    QVERIFY2(collector.faultText().startsWith(reason), qPrintable(collector.faultText()));
    QVERIFY(collector.sinks.empty());
}

void TestSamples::everySampleIsReadOrRefusedForAReason()
{
    const QString folder = shared(QStringLiteral("samples"));
    if (!QDir(folder).exists())
        QSKIP("Microsoft's sample documents are not beside this checkout");
    int read = 0;
    for (const QString &path : filesBelow(folder)) {
        Collector collector;
        if (collector.read(path)) {
            ++read;
            continue;
        }
        QVERIFY2(!collector.faults.isEmpty() && !collector.faults.front().reason.isEmpty(), qPrintable(path));
        QCOMPARE(collector.code, Error::Code::Refused);
    }
    QVERIFY(read >= 9);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
