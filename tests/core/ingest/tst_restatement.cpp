// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/restatedlines.h"

#include "core/ingest/seatfile.h"
#include "tests/core/ingest/collectingsink.h"
#include "tests/core/ingest/testfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testfiles;

class TestRestatement : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatChanged_data();
    void tellsWhatChanged();
    void tellsLineByLine();
    void pairsWhatIsAlike();
    void cutsTheList();
    void namesInvoices();
    void seatsAreRead();
    void seatFaults_data();
    void seatFaults();

private:
    void load(Collector &collector, const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("f%1").arg(++m_count));
        writeBytes(path, bytes);
        QVERIFY2(collector.read(path), qPrintable(collector.faultText()));
    }
    static LineSource sourceOf(const Collector &collector)
    {
        const auto &batches = collector.sinks.back().batches;
        return {batches.front().shape == Shape::Usage ? collector.usage : collector.reconciliation,
                [&batches](const LineSource::Take &take) -> Status {
                    for (const SourceBatch &batch : batches) {
                        if (const Status taken = take(batch); !taken)
                            return taken;
                    }
                    return {};
                }};
    }
    Restatement restate(const QByteArray &before, const QByteArray &after, qint64 limit = 100,
                        const InvoicesOfLine &invoicesOf = {})
    {
        Collector left;
        Collector right;
        load(left, before);
        load(right, after);
        const auto found = differences(sourceOf(left), sourceOf(right));
        return restatedLines(sourceOf(left), sourceOf(right), *found, invoicesOf, limit).value_or(Restatement());
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestRestatement::tellsWhatChanged_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("change"); // added removed altered
    const QList<Row> rows = reconciliation(30);
    const QByteArray good = csv(rows);
    QTest::newRow("nothing") << good << good << "0 0 0";
    QTest::newRow("another format") << good << jsonLines(rows) << "0 0 0";
    QTest::newRow("another order") << good << csv(QList<Row>(rows.rbegin(), rows.rend())) << "0 0 0";
    QList<Row> changed = rows;
    changed[3] = with(rows[3], "Subtotal", "99.99");
    changed[7] = with(rows[7], "CustomerName", "Renamed");
    QTest::newRow("altered") << good << csv(changed) << "0 0 2";
    QTest::newRow("added and removed") << good << csv(rows.sliced(2) + QList<Row>{with(rows[0], "OrderId", "new")})
                                       << "1 2 0";
    QTest::newRow("same line once more") << good << csv(rows + rows.first(1)) << "1 0 0";
    QTest::newRow("same line twice, once less") << csv(rows + rows.first(1)) << good << "0 1 0";
    changed = rows;
    changed[0] = with(with(rows[0], "Subtotal", "-1.08"), "Total", "-1.08");
    QTest::newRow("a sign makes another line") << good << csv(changed) << "1 1 0";
    changed = rows;
    changed[0] = with(rows[0], "CustomerId", valueOf(rows[0], "CustomerId").toUpper());
    QTest::newRow("case of a GUID") << good << csv(changed) << "0 0 1";
    const QList<Row> daily = usage(60);
    changed = daily;
    changed[9] = with(daily[9], "BillingPreTaxTotal", "1");
    QTest::newRow("usage") << csv(daily) << jsonLines(changed) << "0 0 1";
    changed[9] = with(daily[9], "UsageDate", "2026-02-01");
    QTest::newRow("usage of another day") << csv(daily) << jsonLines(changed) << "1 1 0";
}

void TestRestatement::tellsWhatChanged()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, change);
    Collector left;
    Collector right;
    load(left, before);
    load(right, after);
    const auto found = compare(sourceOf(left), sourceOf(right));
    QVERIFY(found);
    QCOMPARE(QStringLiteral("%1 %2 %3").arg(found->added).arg(found->removed).arg(found->altered), change);
}

void TestRestatement::tellsLineByLine()
{
    const QList<Row> rows = reconciliation(6);
    QList<Row> changed = rows;
    changed[3] = with(with(rows[3], "Subtotal", "99.99"), "Quantity", "7");
    changed.append(with(rows[0], "OrderId", "new-order"));
    changed.removeAt(1);
    const Restatement found = restate(csv(rows), csv(changed));
    QCOMPARE(found.lines.size(), 3);
    QCOMPARE(found.listed, 3);
    QVERIFY(!found.isCut());
    const Exact was = Exact(*Decimal::parse(QString::fromLatin1(valueOf(rows[3], "Subtotal"))));
    const auto altered = std::find_if(found.lines.begin(), found.lines.end(),
                                      [](const RestatedLine &line) { return line.kind == RestatedKind::Altered; });
    QVERIFY(altered != found.lines.end());
    QCOMPARE(altered->before, was);
    QCOMPARE(altered->after, Exact(*Decimal::parse(u"99.99")));
    QStringList names;
    for (const MovedAttribute &moved : altered->moved)
        names.append(moved.name + u' ' + moved.after);
    QCOMPARE(names, (QStringList{QStringLiteral("Quantity 7"), QStringLiteral("Subtotal 99.99")}));
    QCOMPARE(altered->key.first().first, QStringLiteral("CustomerId"));
    QCOMPARE(altered->key.first().second, QString::fromLatin1(valueOf(rows[3], "CustomerId")));
    QCOMPARE(found.alteredBefore, was);
    QCOMPARE(found.added, Exact(*Decimal::parse(QString::fromLatin1(valueOf(rows[0], "Subtotal")))));
    QCOMPARE(found.removed, Exact(*Decimal::parse(QString::fromLatin1(valueOf(rows[1], "Subtotal")))));
    QCOMPARE(found.difference(), found.added - found.removed + found.alteredAfter - was);
}

void TestRestatement::pairsWhatIsAlike()
{
    // three rows of one key: the tag of one moved, the amount of another, and the third is gone
    const Row row = usage(1).first();
    const QList<Row> before{with(with(row, "Quantity", "1"), "BillingPreTaxTotal", "1"),
                            with(with(row, "Quantity", "2"), "BillingPreTaxTotal", "2"),
                            with(with(row, "ResourceGroup", "other"), "BillingPreTaxTotal", "4")};
    const QList<Row> after{with(with(with(row, "Quantity", "2"), "BillingPreTaxTotal", "2"), "ResourceGroup", "moved"),
                           with(with(row, "ResourceGroup", "other"), "BillingPreTaxTotal", "4.50")};
    const Restatement found = restate(csv(before), csv(after));
    QStringList told;
    for (const RestatedLine &line : found.lines)
        told.append(QStringLiteral("%1 %2 %3").arg(wordOf(line.kind), line.before.text(), line.after.text()));
    told.sort();
    QCOMPARE(told, (QStringList{QStringLiteral("altered 2 2"), QStringLiteral("altered 4 4.5"),
                                QStringLiteral("removed 1 0")}));
}

void TestRestatement::cutsTheList()
{
    const QList<Row> rows = usage(500);
    QList<Row> changed;
    Exact sum;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const QByteArray amount = QByteArray::number(i) + ".125";
        changed.append(with(rows[i], "BillingPreTaxTotal", amount));
        sum += Exact(*Decimal::parse(QString::fromLatin1(amount)));
    }
    const Restatement found = restate(csv(rows), jsonLines(changed), 20);
    QCOMPARE(found.change.altered, 500);
    QCOMPARE(found.lines.size(), 20);
    QVERIFY(found.isCut());
    QCOMPARE(found.alteredAfter, sum); // of all of them
    for (qsizetype i = 1; i < found.lines.size(); ++i) {
        const RestatedLine &larger = found.lines[i - 1];
        QVERIFY((larger.after - larger.before).abs() >= (found.lines[i].after - found.lines[i].before).abs());
    }
    const Restatement all = restate(csv(rows), jsonLines(changed), 1000);
    QCOMPARE(all.lines.first(20), found.lines);
    const Restatement gone = restate(csv(rows), csv(rows.first(1)), 5);
    QCOMPARE(gone.change.removed, 499);
    QCOMPARE(gone.listed, 5);
}

void TestRestatement::namesInvoices()
{
    const QList<Row> rows = reconciliation(4);
    QList<Row> changed = rows;
    for (Row &row : changed)
        row = with(row, "Subtotal", "50");
    const std::string tenant = valueOf(rows[2], "CustomerId").toStdString();
    const Restatement found = restate(csv(rows), csv(changed), 1, [&tenant](const LineClaim &claim) {
        return claim.tenant == tenant ? QStringList{QStringLiteral("one"), QStringLiteral("two")} : QStringList();
    });
    qint64 held = 0;
    for (const Row &row : rows)
        held += valueOf(row, "CustomerId").toStdString() == tenant ? 1 : 0;
    QCOMPARE(found.touched.size(), 2);
    QCOMPARE(found.touched.first().id, QStringLiteral("one"));
    QCOMPARE(found.touched.first().lines, held); // also of lines that the list leaves out
    QCOMPARE(found.touched.last().after, Exact(50) * Exact(int(held)));
}

void TestRestatement::seatsAreRead()
{
    const QString path = m_folder.filePath(QStringLiteral("seats.csv"));
    writeBytes(path, "\xEF\xBB\xBF"
                     "Date,CustomerTenant,Subscription,SkuId,SkuName,Quantity\r\n"
                     "2026-09-09,CFD7DFC3-c394-4621-a6f9-0ab65e30af5e,usCBMgAAAAAAAAIA,CFQ7:0001,\"E3, large\",22\r\n"
                     "2026-09-10,cfd7dfc3-c394-4621-a6f9-0ab65e30af5e,usCBMgAAAAAAAAIA,CFQ7:0001,,0\r\n");
    const auto rows = readSeats(path);
    QVERIFY(rows);
    QCOMPARE(rows->size(), 2);
    QCOMPARE(rows->front(), (SeatRow{Day::of(2026, 9, 9), QStringLiteral("cfd7dfc3-c394-4621-a6f9-0ab65e30af5e"),
                                     QStringLiteral("usCBMgAAAAAAAAIA"), QStringLiteral("CFQ7:0001"),
                                     QStringLiteral("E3, large"), 22, QStringLiteral("import")}));
}

void TestRestatement::seatFaults_data()
{
    QTest::addColumn<QByteArray>("rows");
    QTest::addColumn<QString>("fault");
    QTest::newRow("twice") << QByteArray("2026-09-09,t,s,k,n,1\n2026-09-10,t,s,k,n,1\n2026-09-09,T,s,k,n,2\n"
                                         "2026-09-09,t,s,K,n,2\n")
                           << "5: date: the same date, tenant, subscription and SKU as in line 2";
    QTest::newRow("negative") << QByteArray("2026-09-09,t,s,k,n,-1\n") << "2: quantity: is negative: \"-1\"";
    QTest::newRow("no number") << QByteArray("2026-09-09,t,s,k,n,x\n") << "2: quantity: not a whole number: \"x\"";
    QTest::newRow("half") << QByteArray("2026-09-09,t,s,k,n,1.5\n") << "2: quantity: not a whole number: \"1.5\"";
    QTest::newRow("date") << QByteArray("2026-02-30,t,s,k,n,1\n") << "2: date: not a date: \"2026-02-30\"";
    QTest::newRow("no tenant") << QByteArray("2026-02-03,,s,k,n,1\n") << "2: customerTenant: is empty";
    QTest::newRow("cells") << QByteArray("2026-02-03,t,s,k,1\n") << "2: : 5 cells where the header has 6";
}

void TestRestatement::seatFaults()
{
    QFETCH(QByteArray, rows);
    QFETCH(QString, fault);
    const QString path = m_folder.filePath(QStringLiteral("bad.csv"));
    writeBytes(path, "date,customerTenant,subscription,skuId,skuName,quantity\n" + rows);
    const auto read = readSeats(path);
    QVERIFY(!read);
    const Fault &first = read.error().faults().front();
    QCOMPARE(QStringLiteral("%1: %2: %3").arg(first.line).arg(first.column, first.reason), fault);
}

QTEST_GUILESS_MAIN(TestRestatement)
#include "tst_restatement.moc"
