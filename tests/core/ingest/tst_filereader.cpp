// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/collectingsink.h"
#include "tests/core/ingest/testfiles.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testfiles;

class TestFileReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothFormatsGiveTheSameLines_data();
    void bothFormatsGiveTheSameLines();
    void keepsEveryAttribute();
    void packedFilesGiveTheSame_data();
    void packedFilesGiveTheSame();
    void dialects_data();
    void dialects();
    void thousandsAreRead();
    void datesAreRead_data();
    void datesAreRead();
    void versionOneNames();
    void unknownAttributesAreKept();
    void monthIsTheMostFrequent();
    void lineEndsInCells();
    void manyLinesComeInBatches();
    void quickAndSlowWayAgree();
    void digestIsOfTheFile();
    void honestCompressionIsRead();
    void cancelling();
    void zipMembersAreSets();
    void foldersAreSearched();

private:
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("file-%1").arg(++m_count));
        writeBytes(path, bytes);
        return path;
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestFileReader::bothFormatsGiveTheSameLines_data()
{
    QTest::addColumn<bool>("daily");
    QTest::newRow("reconciliation") << false;
    QTest::newRow("daily rated usage") << true;
}

void TestFileReader::bothFormatsGiveTheSameLines()
{
    QFETCH(bool, daily);
    const QList<Row> rows = daily ? usage(300) : reconciliation(300);
    Collector fromCsv;
    Collector fromJson;
    QVERIFY2(fromCsv.read(write(csv(rows))), qPrintable(fromCsv.faultText()));
    QVERIFY2(fromJson.read(write(jsonLines(rows))), qPrintable(fromJson.faultText()));
    QCOMPARE(fromCsv.sets.front().lines, 300);
    QCOMPARE(fromCsv.sets.front().net.text(), fromJson.sets.front().net.text());
    QCOMPARE(fromCsv.sets.front().tax.text(), fromJson.sets.front().tax.text());
    QCOMPARE(fromCsv.sets.front().span, fromJson.sets.front().span);
    for (int i = 0; i < 300; ++i) {
        QStringList left = fromCsv.line(i);
        QStringList right = fromJson.line(i);
        if (!daily) { // each keeps the order date as its source spells it
            left.removeAt(int(ReconText::OrderDateText));
            right.removeAt(int(ReconText::OrderDateText));
        }
        QCOMPARE(left, right);
    }
}

void TestFileReader::keepsEveryAttribute()
{
    for (const bool daily : {false, true}) {
        const Row row = (daily ? usage(3) : reconciliation(3)).at(2);
        Collector collector;
        QVERIFY(collector.read(write(jsonLines({row}))));
        for (const auto &[name, value] : row) {
            const QString name16 = QString::fromUtf8(name);
            const QString kept = collector.value(0, name16);
            const auto decimal = Decimal::parse(QByteArrayView(value));
            const bool isText = std::any_of(layoutOf(daily ? Shape::Usage : Shape::Reconciliation).texts.begin(),
                                            layoutOf(daily ? Shape::Usage : Shape::Reconciliation).texts.end(),
                                            [&name](const TextAttribute &text) { return name == text.name; });
            if (name == "OrderDate")
                QCOMPARE(kept, QString::fromUtf8(value) + QStringLiteral("T00:00:00Z"));
            else
                QCOMPARE(kept, isText || !decimal ? QString::fromUtf8(value) : decimal->text());
        }
    }
}

void TestFileReader::packedFilesGiveTheSame_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray text = jsonLines(usage(200));
    const qsizetype half = text.indexOf('\n', text.size() / 2) + 1;
    QTest::newRow("plain") << text;
    QTest::newRow("gzip") << gzip(text);
    QTest::newRow("gzip of two members") << gzip(text.first(half)) + gzip(text.sliced(half));
    QTest::newRow("gzip cut inside a line") << gzip(text.first(half - 40)) + gzip(text.sliced(half - 40));
    QTest::newRow("gzip with an empty member") << gzip(text) + gzip(QByteArray());
    QTest::newRow("gzip with zeros behind") << gzip(text) + QByteArray(200000, '\0');
    QTest::newRow("zip") << zip({{"a.json", text}});
    QTest::newRow("zip, stored") << zip({{"a.json", text, true}});
    QTest::newRow("zip64") << zip({{"a.json", text}}, true);
    QTest::newRow("zip with a hostile name") << zip({{"../../../etc/passwd", text}});
    QTest::newRow("zip with folders") << zip({{"x/", ""}, {"x/a.json", text}, {"__MACOSX/a.json", "x"}});
    QTest::newRow("gzip in zip") << zip({{"a.json.gz", gzip(text), true}});
    QTest::newRow("array") << '[' + text.trimmed().replace("\n", ",\n") + "]\n";
    QTest::newRow("page") << "{\"totalCount\":200,\"items\":[" + text.trimmed().replace("\n", ",\n") +
                                 "],\"links\":{}}";
    QTest::newRow("no line end at the end") << text.trimmed();
    QTest::newRow("empty lines") << "\n" + QByteArray(text).replace("\n", "\r\n\r\n");
    QTest::newRow("spaces") << QByteArray(text).replace("\":\"", "\" : \"").replace("{\"P", " { \"P");
    QTest::newRow("pretty printed") << QByteArray(text).replace(",\"", ",\n  \"");
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + text;
}

void TestFileReader::packedFilesGiveTheSame()
{
    QFETCH(QByteArray, bytes);
    Collector plain;
    QVERIFY(plain.read(write(jsonLines(usage(200)))));
    Collector collector;
    const QString path = write(bytes);
    QVERIFY2(collector.read(path), qPrintable(collector.faultText()));
    QCOMPARE(collector.sets.size(), 1);
    QCOMPARE(collector.sets.front().lines, 200);
    QVERIFY(collector.sets.front().path.startsWith(path));
    for (int i = 0; i < 200; ++i)
        QCOMPARE(collector.line(i), plain.line(i));
}

void TestFileReader::dialects_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QList<Row> rows = reconciliation(5);
    QTest::newRow("portal") << csv(rows);
    QTest::newRow("line feeds") << csv(rows).replace("\r\n", "\n");
    QTest::newRow("carriage returns") << csv(rows).replace("\r\n", "\r");
    QTest::newRow("without a mark") << csv(rows).sliced(3);
    QTest::newRow("tabs") << csv(rows, '\t');
    QTest::newRow("semicolons") << csv(rows, ';');
    QTest::newRow("other names") << csv(rows)
                                        .replace("MpnId,Tier2MpnId", "MPNID,ResellerMPNID")
                                        .replace("ReferenceId", "ReferenceID")
                                        .replace("PromotionId", "PROMOTIONID")
                                        .replace("OrderId", "OrderID")
                                        .replace("TermAndBillingCycle", "TermAndBillingcycle");
    QTest::newRow("apostrophes") << csv(rows).replace(",10.08,", ",'10.080000000000000000,");
    QList<Row> commas;
    for (Row row : rows) {
        for (const char *name :
             {"UnitPrice", "Subtotal", "Total", "PCToBCExchangeRate", "EffectiveUnitPrice", "TaxTotal"})
            row = with(row, name, valueOf(row, name).replace('.', ','));
        commas.append(row);
    }
    QTest::newRow("decimal commas") << csv(commas, ';');
    QByteArray dotted = csv(commas, ';');
    for (int day = 31; day > 0; --day) {
        const QByteArray n = QByteArray::number(day);
        dotted.replace(";1/" + n + "/2026", ";" + n.rightJustified(2, '0') + ".01.2026");
    }
    QTest::newRow("German dates") << dotted;
    QTest::newRow("times") << csv(rows).replace("/2026,", "/2026 0:00,");
    QTest::newRow("clocks") << csv(rows).replace("/2026,", "/2026 12:00:00 AM,");
    QTest::newRow("empty lines at the end") << csv(rows) + "\r\n\r\n";
}

void TestFileReader::dialects()
{
    QFETCH(QByteArray, bytes);
    Collector plain;
    QVERIFY(plain.read(write(csv(reconciliation(5)))));
    Collector collector;
    QVERIFY2(collector.read(write(bytes)), qPrintable(collector.faultText()));
    QVERIFY(collector.sets.front().warnings.isEmpty());
    QCOMPARE(collector.sets.front().net.text(), plain.sets.front().net.text());
    for (int i = 0; i < 5; ++i) {
        QStringList left = collector.line(i);
        QStringList right = plain.line(i);
        left.removeAt(int(ReconText::OrderDateText));
        right.removeAt(int(ReconText::OrderDateText));
        QCOMPARE(left, right);
    }
}

//! The file of a German portal user. "2.345" alone could be read both ways: the amounts behind it tell.
void TestFileReader::thousandsAreRead()
{
    QList<Row> rows = reconciliation(5);
    const QList<QByteArray> amounts{"2.345", "1.234.567,89", "-1.234,50", "'12.000,000000000000000000", "0,5"};
    const QList<QByteArray> plain{"2345", "1234567.89", "-1234.50", "12000", "0.5"};
    QList<Row> commas;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Row row = with(rows[i], "Subtotal", amounts[i]);
        for (auto &[name, value] : row) {
            if (name != "Subtotal" && Decimal::parse(QByteArrayView(value)) && value.count('.') == 1)
                value.replace('.', ',');
        }
        commas.append(row);
        rows[i] = with(rows[i], "Subtotal", plain[i]);
    }
    for (const char delimiter : {';', '\t'}) {
        Collector told;
        QVERIFY2(told.read(write(csv(commas, delimiter))), qPrintable(told.faultText()));
        Collector pointed;
        QVERIFY2(pointed.read(write(csv(rows))), qPrintable(pointed.faultText()));
        QCOMPARE(told.sets.front().net.text(), QStringLiteral("1247678.89"));
        for (int i = 0; i < 5; ++i)
            QCOMPARE(told.line(i), pointed.line(i));
    }
}

void TestFileReader::datesAreRead_data()
{
    QTest::addColumn<QStringList>("spelled");
    QTest::addColumn<QString>("iso");
    QTest::newRow("ISO") << QStringList{QStringLiteral("2026-02-01")} << "2026-02-01";
    QTest::newRow("UTC") << QStringList{QStringLiteral("2026-02-01T23:59:59Z")} << "2026-02-01";
    QTest::newRow("fraction") << QStringList{QStringLiteral("2026-02-01T18:30:06.6045692Z")} << "2026-02-01";
    QTest::newRow("no zone") << QStringList{QStringLiteral("2026-02-01T23:59:59")} << "2026-02-01";
    QTest::newRow("east") << QStringList{QStringLiteral("2026-02-01T00:30:00+02:00")} << "2026-01-31";
    QTest::newRow("west") << QStringList{QStringLiteral("2026-02-01T23:30:00-01:00")} << "2026-02-02";
    QTest::newRow("month first") << QStringList{QStringLiteral("2/1/2026")} << "2026-02-01";
    QTest::newRow("late") << QStringList{QStringLiteral("2/1/2026 23:59")} << "2026-02-01";
    QTest::newRow("told by another row") << QStringList{QStringLiteral("2/1/2026"), QStringLiteral("13/1/2026")}
                                         << "2026-01-02";
    QTest::newRow("told, month first") << QStringList{QStringLiteral("2/1/2026"), QStringLiteral("1/13/2026")}
                                       << "2026-02-01";
    QTest::newRow("leap day") << QStringList{QStringLiteral("2/29/2024")} << "2024-02-29";
    QTest::newRow("no date") << QStringList{QStringLiteral("0001-01-01T00:00:00")} << "";
}

void TestFileReader::datesAreRead()
{
    QFETCH(QStringList, spelled);
    QFETCH(QString, iso);
    QList<Row> rows;
    for (qsizetype i = 0; i < spelled.size(); ++i) {
        Row row = reconciliation(1).front();
        for (const char *name : {"ChargeStartDate", "ChargeEndDate", "SubscriptionEndDate", "PCToBCExchangeRateDate"})
            row = with(row, name, "");
        rows.append(with(row, "SubscriptionStartDate", '@' + QByteArray::number(i)));
    }
    QByteArray text = csv(rows);
    for (qsizetype i = 0; i < spelled.size(); ++i)
        text.replace('@' + QByteArray::number(i), spelled[i].toLatin1());
    Collector collector;
    QVERIFY2(collector.read(write(text)), qPrintable(collector.faultText()));
    QCOMPARE(collector.value(0, QStringLiteral("SubscriptionStartDate")), iso);
}

void TestFileReader::versionOneNames()
{
    const QByteArray line = jsonLines(usage(1));
    const QByteArray old = QByteArray(line)
                               .replace("\"Unit\"", "\"unitOfMeasure\"")
                               .replace("ResourceURI", "resourceUri")
                               .replace("Tier2MpnId", "resellerMpnId")
                               .replace("\"PartnerEarnedCreditPercentage\":15", "\"rateOfPartnerEarnedCredit\":0.15")
                               .replace("\"CreditPercentage\":0", "\"rateOfCredit\":1.00");
    Collector collector;
    QVERIFY2(collector.read(write(old)), qPrintable(collector.faultText()));
    QCOMPARE(collector.value(0, QStringLiteral("Unit")), QStringLiteral("1 Hour"));
    QCOMPARE(collector.value(0, QStringLiteral("PartnerEarnedCreditPercentage")), QStringLiteral("15"));
    QCOMPARE(collector.value(0, QStringLiteral("CreditPercentage")), QStringLiteral("100"));
    QVERIFY(collector.sets.front().warnings.isEmpty());
}

void TestFileReader::unknownAttributesAreKept()
{
    Row row = reconciliation(1).front();
    row.emplaceBack("Sovereignty", "EU \"only\"");
    row.emplaceBack("CarbonKg", "1.50");
    Collector fromCsv;
    QVERIFY(fromCsv.read(write(csv({row, row}))));
    QCOMPARE(fromCsv.sets.front().warnings.size(), 2);
    QCOMPARE(fromCsv.value(1, QString()),
             QStringLiteral("{\"Sovereignty\":\"EU \\\"only\\\"\",\"CarbonKg\":\"1.50\"}"));
    Collector fromJson;
    QVERIFY(fromJson.read(write(jsonLines({row, row}).replace("\"1.50\"", "{\"a\":[1.50]}"))));
    QCOMPARE(fromJson.sets.front().warnings.size(), 2);
    QCOMPARE(fromJson.value(1, QString()),
             QStringLiteral("{\"Sovereignty\":\"EU \\\"only\\\"\",\"CarbonKg\":{\"a\":[1.50]}}"));
}

void TestFileReader::monthIsTheMostFrequent()
{
    const Row row = reconciliation(1).front();
    const auto starting = [&row](const char *day) {
        return with(with(row, "ChargeStartDate", day), "ChargeEndDate", "2026-04-30");
    };
    const QList<Row> rows{starting("2026-03-01"), starting("2026-02-01"), starting("2026-03-09"),
                          starting("2026-02-11")};
    Collector collector;
    QVERIFY(collector.read(write(csv(rows))));
    QCOMPARE(collector.sets.front().month.iso(), QStringLiteral("2026-03"));
    QCOMPARE(collector.sets.front().span.from.iso(), QStringLiteral("2026-02-01"));
    QCOMPARE(collector.sets.front().span.to.iso(), QStringLiteral("2026-04-30"));
    Collector chosen;
    ReadOptions options;
    options.month = Month(2025, 12);
    QVERIFY(chosen.read(write(csv(rows)), options));
    QCOMPARE(chosen.sets.front().month.iso(), QStringLiteral("2025-12"));
    Collector software;
    const Row undated = with(with(row, "ChargeStartDate", ""), "ChargeEndDate", "");
    QVERIFY2(software.read(write(csv({with(undated, "OrderDate", "2026-05-19")}))), qPrintable(software.faultText()));
    QCOMPARE(software.sets.front().month.iso(), QStringLiteral("2026-05"));
}

void TestFileReader::lineEndsInCells()
{
    QList<Row> rows = reconciliation(3);
    rows[0] = with(rows[0], "CustomerName", "two\nlines");
    rows[2] = with(rows[2], "Subtotal", "abc");
    Collector collector;
    QVERIFY(!collector.read(write(csv(rows))));
    QCOMPARE(collector.faultText(), QStringLiteral("5: Subtotal: not a decimal: \"abc\""));
}

void TestFileReader::manyLinesComeInBatches()
{
    QList<Row> rows;
    const QList<Row> few = usage(40);
    for (int i = 0; i < 1000; ++i)
        rows += few;
    Collector collector;
    QVERIFY2(collector.read(write(gzip(jsonLines(rows), 1))), qPrintable(collector.faultText()));
    QCOMPARE(collector.sinks.back().batches.size(), std::size_t(3));
    QCOMPARE(collector.sets.front().lines, 40000);
    for (const int row : {0, 16383, 16384, 39999})
        QCOMPARE(collector.value(row, QStringLiteral("Quantity")),
                 QString::number(row % 40) + QStringLiteral(".000001234567"));
}

void TestFileReader::quickAndSlowWayAgree()
{
    // lines with changes of value, type, order, spelling and white space at random places
    quint32 seed = 7;
    const auto chance = [&seed](quint32 of) {
        seed = seed * 1664525 + 1013904223;
        return (seed >> 16) % of == 0;
    };
    QByteArray lines;
    QList<Row> rows;
    for (const bool daily : {false, true}) {
        lines.clear();
        rows.clear();
        for (Row row : daily ? usage(3000) : reconciliation(3000)) {
            if (chance(9))
                row = with(row, daily ? "MeterName" : "SkuName", "tab\\and \"quote\" \xE2\x82\xAC");
            if (chance(11))
                row = without(row, daily ? "MeterRegion" : "UnitType");
            if (chance(13))
                row = with(row, "UnitPrice", "-12345678901234567890.0123456789");
            if (chance(17))
                row.swapItemsAt(2, 5);
            rows.append(row);
            QByteArray line = jsonLines({row});
            if (chance(19))
                line.replace("\":", "\": ");
            if (chance(23))
                line.replace("\"CustomerName\":", "\"New\":null,\"customerName\":");
            if (chance(29))
                line.replace("\"EU West\"", "null").replace("\"Monthly\"", "null");
            if (chance(31))
                line.replace("\"6034453\"", "6034453");
            lines += line;
        }
        const QString path = write(lines);
        Collector quick;
        Collector slow;
        QVERIFY2(quick.read(path), qPrintable(quick.faultText()));
        ReadOptions options;
        options.predict = false;
        QVERIFY(slow.read(path, options));
        QCOMPARE(quick.sets.front().net.text(), slow.sets.front().net.text());
        QCOMPARE(quick.sets.front().lines, 3000);
        for (int i = 0; i < 3000; ++i)
            QCOMPARE(quick.line(i), slow.line(i));
        for (Row &row : rows)
            row = without(without(row, "MeterRegion"), "UnitType");
        for (Row &row : rows) {
            if (row[2].first != rows.front()[2].first)
                row = rows.front();
        }
        const QString table = write(csv(rows));
        Collector quickCsv;
        Collector slowCsv;
        QVERIFY2(quickCsv.read(table), qPrintable(quickCsv.faultText()));
        QVERIFY(slowCsv.read(table, options));
        for (int i = 0; i < int(rows.size()); ++i)
            QCOMPARE(quickCsv.line(i), slowCsv.line(i));
    }
}

void TestFileReader::digestIsOfTheFile()
{
    for (const QByteArray &bytes :
         {csv(reconciliation(2)), gzip(jsonLines(usage(9))), zip({{"a.csv", csv(usage(2))}}), jsonLines(usage(900))}) {
        Collector collector;
        QVERIFY(collector.read(write(bytes)));
        QCOMPARE(collector.sets.front().digest,
                 QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex()));
    }
}

void TestFileReader::honestCompressionIsRead()
{
    // more than the free 64 MiB, at the ratio that equal lines pack to: far under 1000
    const QByteArray lines = jsonLines(usage(15)).repeated(3600);
    QVERIFY(lines.size() > (70 << 20));
    const QByteArray packed = gzip(lines, 6);
    QVERIFY(lines.size() / packed.size() > 100);
    Collector collector;
    QVERIFY2(collector.read(write(packed)), qPrintable(collector.faultText()));
    QCOMPARE(collector.sets.front().lines, 15 * 3600);
}

void TestFileReader::cancelling()
{
    int calls = 0;
    ReadOptions options;
    options.progress = [&calls](qint64 done, qint64 all, qint64) { return done <= all && ++calls < 3; };
    Collector collector;
    QVERIFY(!collector.read(write(jsonLines(usage(3000))), options));
    QCOMPARE(collector.code, Error::Code::Cancelled);
    QCOMPARE(calls, 3);
}

void TestFileReader::zipMembersAreSets()
{
    Collector collector;
    QVERIFY2(collector.read(write(zip({{"r.csv", csv(reconciliation(4))}, {"u.json", jsonLines(usage(6))}}))),
             qPrintable(collector.faultText()));
    QCOMPARE(collector.sets.size(), 2);
    QCOMPARE(collector.sets[0].kind, SourceKind::Reconciliation);
    QCOMPARE(collector.sets[1].kind, SourceKind::Usage);
    QCOMPARE(collector.sets[1].lines, 6);
    QCOMPARE(collector.sinks.size(), std::size_t(2));
}

void TestFileReader::foldersAreSearched()
{
    QTemporaryDir folder;
    QDir(folder.path()).mkdir(QStringLiteral("deep"));
    for (const char *name : {"b.csv", "a.JSON", "deep/c.gz", "d.pdf", "e.zip", ".hidden.csv"})
        writeBytes(folder.filePath(QString::fromLatin1(name)), "x");
    QStringList names;
    for (const QString &path : filesBelow(folder.path()))
        names.append(QDir(folder.path()).relativeFilePath(path));
    QCOMPARE(names, (QStringList{QStringLiteral("a.JSON"), QStringLiteral("b.csv"), QStringLiteral("deep/c.gz"),
                                 QStringLiteral("e.zip")}));
}

QTEST_GUILESS_MAIN(TestFileReader)
#include "tst_filereader.moc"
