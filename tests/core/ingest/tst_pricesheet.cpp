// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/pricesheet.h"
#include "tests/core/ingest/testfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

//! The documented columns (microsoft.md, 2.14).
const QByteArray header = "\"ProductTitle\",\"ProductId\",\"SkuId\",\"SkuTitle\",\"Publisher\",\"SkuDescription\","
                          "\"UnitOfMeasure\",\"TermDuration\",\"BillingPlan\",\"Market\",\"Currency\",\"UnitPrice\","
                          "\"PricingTierRangeMin\",\"PricingTierRangeMax\",\"EffectiveStartDate\","
                          "\"EffectiveEndDate\",\"Tags\",\"ERP Price\"\r\n";

QByteArray row(const QByteArray &sku, const QByteArray &price, const QByteArray &billing = "Annual",
               const QByteArray &from = "2/1/2019 12:00:00 AM")
{
    return "\"Advanced, \"\"Communications\"\"\",\"CFQ7TTC0HDK0\",\"" + sku +
           "\",\"Advanced Communications\",\"Microsoft Corporation\",\"Meetings,\r\ncalls\",\"\",\"P1Y\",\"" + billing +
           "\",\"US\",\"USD\",\"" + price + "\",\"\",\"\",\"" + from +
           "\",\"2/4/2021 8:35:31 PM\",\"License\",\"144\"\r\n";
}

QList<ListPrice> read(const QByteArray &csv)
{
    return readPriceSheet(csv, QStringLiteral("sheet")).value_or(QList<ListPrice>());
}

} // namespace

class TestPriceSheet : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDocumentedRow();
    void columnsAreFoundByName();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void aZippedSheetIsTheSame();
    void monthsAreCompared();
};

void TestPriceSheet::theDocumentedRow()
{
    const QList<ListPrice> prices = read("\xEF\xBB\xBF" + header + row("0001", "115.2"));
    QCOMPARE(prices.size(), 1);
    const ListPrice &price = prices.first();
    QCOMPARE(price.product, QStringLiteral("CFQ7TTC0HDK0"));
    QCOMPARE(price.sku, QStringLiteral("0001"));
    QCOMPARE(price.name, QStringLiteral("Advanced Communications"));
    QCOMPARE(price.term, QStringLiteral("P1Y"));
    QCOMPARE(price.billing, QStringLiteral("Annual"));
    QCOMPARE(price.market, QStringLiteral("US"));
    QCOMPARE(price.price, Decimal::fromParts(1152, 1));
    QCOMPARE(price.retail, QStringLiteral("144"));
    QCOMPARE(price.from, Day::of(2019, 2, 1));
    QCOMPARE(price.to, Day::of(2021, 2, 4));
}

void TestPriceSheet::columnsAreFoundByName()
{
    const QList<ListPrice> prices = read("currency;Segment;unitprice;SKUID;Change;ProductID\n"
                                         "eur;Education;0.000012345678901234567;00AB;new;DZH318Z0\n");
    QCOMPARE(prices.size(), 1);
    QCOMPARE(prices.first().price.text(), QStringLiteral("0.000012345678901234567"));
    QCOMPARE(prices.first().currency, QStringLiteral("EUR"));
    QCOMPARE(prices.first().segment, QStringLiteral("Education"));
    QVERIFY(!prices.first().from.isValid());
    QVERIFY(prices.first().retail.isEmpty());
}

void TestPriceSheet::faultsNameTheirPlace_data()
{
    QTest::addColumn<QByteArray>("csv");
    QTest::addColumn<qint64>("line");
    QTest::addColumn<QString>("column");
    const auto fault = [](const char *name, const QByteArray &csv, qint64 line, const char *column) {
        QTest::newRow(name) << csv << line << QString::fromLatin1(column);
    };
    fault("nothing", "", 1, "");
    fault("no price", header, 2, "");
    fault("no decimal", header + row("0001", "1") + row("0002", "ten"), 4, "UnitPrice");
    fault("empty price", header + row("0001", ""), 2, "UnitPrice");
    fault("no such day", header + row("0001", "1", "Annual", "2/30/2019 12:00:00 AM"), 2, "EffectiveStartDate");
    fault("a column is missing", "ProductId,SkuId,UnitPrice\nA,B,1\n", 1, "Currency");
    fault("cut short", header + row("0001", "1") + row("0002", "2").left(90), 4, "");
    fault("invalid UTF-8", header + row("00\xC3\x28", "1"), 2, "");
}

void TestPriceSheet::faultsNameTheirPlace()
{
    QFETCH(QByteArray, csv);
    QFETCH(qint64, line);
    QFETCH(QString, column);
    const auto prices = readPriceSheet(csv, QStringLiteral("sheet"));
    QVERIFY(!prices);
    QCOMPARE(prices.error().code(), Error::Code::Refused);
    QVERIFY(!prices.error().faults().isEmpty());
    const Fault &fault = prices.error().faults().first();
    QCOMPARE(fault.path, QStringLiteral("sheet"));
    QCOMPARE(fault.line, line);
    QCOMPARE(fault.column, column);
    QVERIFY(!fault.reason.isEmpty());
}

void TestPriceSheet::aZippedSheetIsTheSame()
{
    QTemporaryDir folder;
    const QByteArray csv = header + row("0001", "115.2");
    const auto textIn = [&folder](const QByteArray &bytes) {
        QFile file(folder.filePath(QStringLiteral("sheet")));
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush()
                   ? priceSheetText(file.fileName())
                   : Result<QByteArray>(QByteArray());
    };
    QCOMPARE(textIn(csv).value(), csv);
    QCOMPARE(textIn(testfiles::zip({{"sheet.csv", csv}})).value(), csv);
    QVERIFY(!textIn(testfiles::zip({{"a.csv", csv}, {"b.csv", csv}})));
    QVERIFY(!textIn(testfiles::zip({{"sheet.csv", csv}}).chopped(30)));
}

void TestPriceSheet::monthsAreCompared()
{
    const QList<ListPrice> before = read(header + row("0001", "10") + row("0001", "11", "Monthly") + row("0002", "5"));
    const QList<ListPrice> after = read(header + row("0003", "7") + row("0001", "10.0") + row("0001", "12", "Monthly"));
    const PriceChanges changes = comparePrices(before, after);
    QCOMPARE(changes.added.size(), 1);
    QCOMPARE(changes.added.first().sku, QStringLiteral("0003"));
    QCOMPARE(changes.removed.size(), 1);
    QCOMPARE(changes.removed.first().sku, QStringLiteral("0002"));
    QCOMPARE(changes.changed.size(), 1);
    QCOMPARE(changes.changed.first().before.price, Decimal(11));
    QCOMPARE(changes.changed.first().after.price, Decimal(12));
    QVERIFY(comparePrices(after, after).changed.isEmpty());
}

QTEST_GUILESS_MAIN(TestPriceSheet)
#include "tst_pricesheet.moc"
