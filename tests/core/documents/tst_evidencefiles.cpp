// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What an evidence pack is made of: source lines as CSV, the zip file, what two records say differently.
#include "core/documents/recordcsv.h"
#include "core/documents/recorddifferences.h"
#include "core/documents/sourcecsv.h"
#include "core/documents/zipwriter.h"
#include "core/model/monthseal.h"

#include <QJsonDocument>
#include <QTest>

using namespace counterfoil;

class TestEvidenceFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesKeepTheirForm();
    void decimalsKeepTheirDigits();
    void everyColumnHasAName();
    void aZipFileIsTheSameEveryTime();
    void piecesMakeOneFile();
    void calculationsNameTheirFile();
    void amountsAreComparedAndWordsAreNot();
    void invoicesAreCompared();
};

namespace {

//! One daily row with a text of every segment, days and amounts.
QByteArray csvOfOneRow()
{
    Dictionary dictionary(Shape::Usage);
    SourceBatch batch(Shape::Usage);
    for (int segment = 0; segment < dictionary.segmentCount(); ++segment) {
        std::string tuple;
        for (int field = 0; field < layoutOf(Shape::Usage).fieldsOf(segment); ++field)
            tuple += (field ? "\x1f" : "") + std::to_string(segment) + "=" + std::to_string(field);
        batch.segments[std::size_t(segment)].push_back(dictionary.segment(segment).idOf(tuple));
    }
    for (auto &days : batch.days)
        days.push_back(days.empty() ? Day::of(2026, 1, 31).number() : Day::none);
    batch.days.back().back() = Day::none;
    for (DecimalColumn &column : batch.decimals)
        column.append(*Decimal::parse(u"-12.50"));
    batch.decimals.back().clear();
    batch.decimals.back().appendEmpty();
    batch.rows = 1;
    SourceCsv csv(Shape::Usage, dictionary);
    QByteArray bytes = csv.head();
    csv.append(batch, 7, bytes);
    return bytes;
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

void TestEvidenceFiles::linesKeepTheirForm()
{
    const QByteArray csv = csvOfOneRow();
    QVERIFY(csv.startsWith("Line,PartnerId,PartnerName,CustomerId,"));
    QVERIFY(csv.contains("OtherAttributes,UsageDate,"));
    QVERIFY(csv.contains("\r\n7,0=0,0=1,"));
    QVERIFY(csv.endsWith(",-12.5,-12.5,\r\n"));
    // Seals of closed months hold hashes over this form: if it has to change, old evidence cannot be made any more.
    QCOMPARE(sha256Of(csv), QStringLiteral("b6a09f0f4c50be16e5fb976b86905547675bec882a0e20762c907cb1656c95cb"));
}

void TestEvidenceFiles::decimalsKeepTheirDigits()
{
    const QStringList texts{QStringLiteral("0"),
                            QStringLiteral("-0.0004"),
                            QStringLiteral("0.05"),
                            QStringLiteral("120"),
                            QStringLiteral("1234.5"),
                            QStringLiteral("-9223372036854775808"),
                            QStringLiteral("100000"),
                            QStringLiteral("-1"),
                            QStringLiteral("9223372036854775807"),
                            QStringLiteral("0.1"),
                            QStringLiteral("10000000"),
                            QStringLiteral("1.234567890123456789012345678901234"),
                            QStringLiteral("-12.5"),
                            QStringLiteral("0.00000000000000000000000000000000000000000000001")};
    const Dictionary dictionary(Shape::Usage);
    SourceBatch batch(Shape::Usage);
    batch.rows = int(texts.size());
    for (auto &segment : batch.segments)
        segment.assign(std::size_t(batch.rows), 0);
    for (auto &days : batch.days)
        days.assign(std::size_t(batch.rows), Day::none);
    for (DecimalColumn &column : batch.decimals) {
        for (const QString &text : texts)
            column.append(*Decimal::parse(QStringView(text)));
    }
    QByteArray csv;
    SourceCsv(Shape::Usage, dictionary).append(batch, 1, csv);
    const QByteArrayList rows = csv.split('\n');
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(QString::fromLatin1(rows[i].trimmed().split(',').last()), texts[i]);
}

void TestEvidenceFiles::everyColumnHasAName()
{
    for (const Shape shape : {Shape::Reconciliation, Shape::Usage}) {
        const Dictionary dictionary(shape);
        const QByteArrayList names = SourceCsv(shape, dictionary).head().trimmed().split(',');
        QCOMPARE(QSet<QByteArray>(names.begin(), names.end()).size(), names.size());
        QVERIFY(!names.contains(""));
        SourceBatch batch(shape);
        for (auto &segment : batch.segments)
            segment.push_back(0);
        for (auto &days : batch.days)
            days.push_back(Day::none);
        for (DecimalColumn &column : batch.decimals)
            column.appendEmpty();
        batch.rows = 1;
        QByteArray row;
        SourceCsv(shape, dictionary).append(batch, 1, row);
        QCOMPARE(row, "1" + QByteArray(names.size() - 1, ',') + "\r\n");
    }
}

void TestEvidenceFiles::aZipFileIsTheSameEveryTime()
{
    const auto made = [] {
        ZipWriter zip;
        const bool added = zip.add(QStringLiteral("a.txt"), "one") && zip.add(QStringLiteral("ü/b.txt"), {});
        return added ? zip.finish().value_or(QByteArray()) : QByteArray();
    };
    const QByteArray zip = made();
    QCOMPARE(zip, made());
    QVERIFY(zip.startsWith("PK\x03\x04"));
    QCOMPARE(zip.count("PK\x01\x02"), 2);
    QCOMPARE(zip.mid(zip.size() - 22, 4), QByteArray("PK\x05\x06"));
    QCOMPARE(zip.mid(zip.size() - 14, 2), QByteArray("\x02\x00", 2)); // files
}

void TestEvidenceFiles::piecesMakeOneFile()
{
    const QByteArray content = QByteArray("0123456789").repeated(400000);
    ZipWriter whole;
    QVERIFY(whole.add(QStringLiteral("a"), content));
    ZipWriter pieces;
    QVERIFY(pieces.begin(QStringLiteral("a")));
    for (qsizetype at = 0; at < content.size(); at += 999983)
        QVERIFY(pieces.write(content.mid(at, 999983)));
    QVERIFY(pieces.end());
    const QByteArray one = whole.finish().value_or(QByteArray());
    const QByteArray two = pieces.finish().value_or(QByteArray());
    QVERIFY(one.size() > 100 && one.size() < content.size() / 10);
    QCOMPARE(one.mid(0, 30), two.mid(0, 30)); // checksum and sizes
}

void TestEvidenceFiles::calculationsNameTheirFile()
{
    SourcePart part;
    part.set = 3;
    part.month = Month(2026, 1);
    part.days = {Day::of(2026, 1, 1), Day::of(2026, 1, 31)};
    part.lines = 2;
    part.cost = Exact::fraction(1000, 3);
    part.sale = Exact(12);
    InvoiceLine line;
    line.id = 4;
    line.rule = QStringLiteral("=up");
    line.parts = {part};
    Invoice invoice;
    invoice.number = QStringLiteral("INV-1");
    invoice.lines = {line};
    const QByteArrayList rows = calculationCsv({invoice}, {{3, QStringLiteral("lines/001.csv")}}).split('\n');
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].count(','), rows[1].count(','));
    QCOMPARE(rows[1],
             QByteArray("INV-1,4,lines/001.csv,,,,,,2026-01,2026-01-01,2026-01-31,2,'=up,1000/3,0,12,0,0,0,0,0\r"));
    QCOMPARE(seatsCsv({{Day::of(2026, 1, 5), QStringLiteral("t"), QStringLiteral("s"), QStringLiteral("k"),
                        QStringLiteral("E3, large"), 10, QStringLiteral("import")}}),
             QByteArray("date,customerTenant,subscription,skuId,skuName,quantity,source\r\n"
                        "2026-01-05,t,s,k,\"E3, large\",10,import\r\n"));
}

void TestEvidenceFiles::amountsAreComparedAndWordsAreNot()
{
    const QJsonObject then =
        json(R"({"microsoft": {"net": "10.00", "tax": "1.00"}, "local": {"net": "11.00"}, "customers": [
        {"customer": "a", "microsoft": "10.00", "local": "11.00", "unexplained": "0.00",
         "causes": [{"cause": "price", "amount": "1.00", "items": [{"text": "one", "amount": "1.00"}]}]}]})");
    const QJsonObject words =
        json(R"({"microsoft": {"net": "10.00", "tax": "1.00"}, "local": {"net": "11.00"}, "customers": [
        {"customer": "a", "microsoft": "10.00", "local": "11.00", "unexplained": "0.00",
         "causes": [{"cause": "price", "amount": "1.00", "items": [{"text": "two", "amount": "1.00"}]}]}]})");
    QCOMPARE(bridgeDifferences(then, words), QStringList());
    const QJsonObject now =
        json(R"({"microsoft": {"net": "12.00", "tax": "1.00"}, "local": {"net": "11.00"}, "customers": [
        {"customer": "a", "microsoft": "10.00", "local": "11.00", "unexplained": "0.00",
         "causes": [{"cause": "price", "amount": "3.00"}, {"cause": "late", "amount": "-2.00"}]},
        {"customer": null, "tenant": "t", "microsoft": "2.00", "local": "0.00", "unexplained": "0.00"}]})");
    QCOMPARE(
        bridgeDifferences(then, now),
        (QStringList{QStringLiteral("Microsoft's net: 10.00 → 12.00"), QStringLiteral("a, late: nothing → -2.00"),
                     QStringLiteral("a, price: 1.00 → 3.00"), QStringLiteral("tenant t, Microsoft: nothing → 2.00"),
                     QStringLiteral("tenant t, local: nothing → 0.00"),
                     QStringLiteral("tenant t, unexplained: nothing → 0.00")}));
}

void TestEvidenceFiles::invoicesAreCompared()
{
    const QJsonObject then =
        json(R"({"invoices": [{"number": "1", "id": "x", "state": "issued", "net": "1.00", "tax": "0.21"},
                                                   {"number": null, "id": "y", "state": "draft", "net": "2.00", "tax": "0"}]})");
    const QJsonObject now =
        json(R"({"invoices": [{"number": "1", "id": "x", "state": "credited", "net": "1.00", "tax": "0.21"}]})");
    QCOMPARE(invoiceDifferences(then, then), QStringList());
    QCOMPARE(invoiceDifferences(then, now),
             (QStringList{QStringLiteral("1: issued, net 1.00, tax 0.21 → credited, net 1.00, tax 0.21"),
                          QStringLiteral("y: draft, net 2.00, tax 0 → nothing")}));
}

QTEST_GUILESS_MAIN(TestEvidenceFiles)
#include "tst_evidencefiles.moc"
