// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/collectingsink.h"
#include "tests/core/ingest/testfiles.h"

#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;
using namespace counterfoil::testfiles;

namespace {

//! Replaces the n-th (from 0) occurrence.
QByteArray swapped(const QByteArray &text, const QByteArray &from, const QByteArray &to, int n = 0)
{
    qsizetype at = text.indexOf(from);
    for (; n > 0 && at >= 0; --n)
        at = text.indexOf(from, at + 1);
    if (at < 0)
        qFatal("the good file does not hold %s", from.constData());
    return text.first(at) + to + text.sliced(at + from.size());
}

//! Three good rows with one value changed in the second.
QByteArray reconCsv(const QByteArray &name, const QByteArray &value)
{
    QList<Row> rows = reconciliation(3);
    rows[1] = with(rows[1], name, value);
    return csv(rows);
}

QByteArray usageCsv(const QByteArray &name, const QByteArray &value)
{
    QList<Row> rows = usage(3);
    rows[1] = with(rows[1], name, value);
    return csv(rows);
}

//! A file of another locale: one amount as given, all other decimals the same text.
QByteArray semicolon(const QByteArray &value, const QByteArray &others)
{
    QList<Row> rows = reconciliation(3);
    for (Row &row : rows) {
        for (const char *name : {"UnitPrice", "Quantity", "Subtotal", "TaxTotal", "Total", "EffectiveUnitPrice",
                                 "BillableQuantity", "PCToBCExchangeRate"})
            row = with(row, name, others);
    }
    rows[1] = with(rows[1], "Subtotal", value);
    return csv(rows, ';');
}

QByteArray usageJson(const QByteArray &name, const QByteArray &value)
{
    QList<Row> rows = usage(3);
    rows[1] = with(rows[1], name, value);
    return jsonLines(rows);
}

//! The second of three JSON lines with a piece replaced.
QByteArray jsonWith(const QByteArray &from, const QByteArray &to)
{
    const QByteArray good = jsonLines(usage(3));
    const qsizetype second = good.indexOf('\n') + 1;
    return good.first(second) + swapped(good.sliced(second), from, to);
}

QByteArray csvWithout(const QByteArray &name, bool daily)
{
    QList<Row> rows = daily ? usage(2) : reconciliation(2);
    for (Row &row : rows)
        row = without(row, name);
    return csv(rows);
}

QByteArray flipped(QByteArray bytes, qsizetype at)
{
    bytes[at] = char(bytes[at] ^ 0x55);
    return bytes;
}

} // namespace

//! Damaged files, each made from a good one: refused whole, with the right line, column and reason.
class TestRefusals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isRefused_data();
    void isRefused();
    void everyFaultIsNamed();
    void bombsAreRefused();
    void randomDamageNeverPasses();

private:
    void header();
    void cells();
    void wholeFile();
    void json();
    void bytes();
    void packed();
    QString write(const QByteArray &bytes)
    {
        const QString path = m_folder.filePath(QStringLiteral("damaged-%1").arg(++m_count));
        writeBytes(path, bytes);
        return path;
    }
    QTemporaryDir m_folder;
    int m_count = 0;
};

void TestRefusals::header()
{
    for (const char *name : {"CustomerId", "InvoiceNumber", "Subtotal", "Total", "TaxTotal", "Currency",
                             "ChargeStartDate", "ChargeEndDate", "OrderDate", "BillableQuantity"})
        QTest::addRow("reconciliation without %s", name)
            << csvWithout(name, false) << QStringLiteral("1: %1: the column is missing").arg(QLatin1String(name));
    for (const char *name : {"UsageDate", "BillingPreTaxTotal", "Quantity", "BillingCurrency", "EntitlementId"})
        QTest::addRow("usage without %s", name)
            << csvWithout(name, true) << QStringLiteral("1: %1: the column is missing").arg(QLatin1String(name));
    const QByteArray good = csv(reconciliation(2));
    QTest::newRow("column twice") << swapped(good, "TaxTotal", "Subtotal") << "1: Subtotal: the column is there twice";
    QTest::newRow("column twice, other case")
        << swapped(good, "CreditReasonCode", "TOTAL") << "1: TOTAL: the column is there twice";
    QTest::newRow("column under two names")
        << swapped(good, "CreditReasonCode", "ResellerMPNID") << "1: ResellerMPNID: the column is there twice";
    QTest::newRow("unknown column twice")
        << swapped(swapped(good, "CreditReasonCode", "New"), "MeterDescription", "new")
        << "1: New: the column is there twice";
    QTest::newRow("header alone") << good.first(good.indexOf('\n') + 1) << "1: : no lines";
    QTest::newRow("no header") << good.sliced(good.indexOf('\n') + 1)
                               << "1: : not a billing file of a kind that is known";
    QTest::newRow("too many columns") << swapped(good, "PartnerId", QByteArray("x,").repeated(1000) + "PartnerId")
                                      << "1: : more than 1000 columns";
}

void TestRefusals::cells()
{
    for (const char *value : {"abc", "NaN", "1e400", "1,234.56", "12345678901234567890123456789012345", "0x10", "--1",
                              "1.2.3", " 5", "inf", "Infinity", "1e29"})
        QTest::addRow("amount %s", value)
            << reconCsv("Subtotal", value)
            << QStringLiteral("3: Subtotal: not a decimal: \"%1\"").arg(QLatin1String(value));
    QTest::newRow("amount empty") << reconCsv("Subtotal", "") << "3: Subtotal: is empty";
    QTest::newRow("tax empty") << reconCsv("TaxTotal", "") << "3: TaxTotal: is empty";
    QTest::newRow("usage amount empty") << usageCsv("BillingPreTaxTotal", "") << "3: BillingPreTaxTotal: is empty";
    QTest::newRow("quantity empty") << usageCsv("Quantity", "") << "3: Quantity: is empty";
    QTest::newRow("rate no decimal") << usageCsv("PCToBCExchangeRate", "x")
                                     << "3: PCToBCExchangeRate: not a decimal: \"x\"";
    for (const char *value :
         {"2/30/2026", "2/29/2025", "13/13/2026", "0/1/2026", "2026-02-30", "2026-13-01", "1/32/2026", "today", "45678",
          "1/1/26", "2026-01-01T25:00:00Z", "2026-01-01Tx", "1/1/2026 13:00 PM"})
        QTest::addRow("date %s", value) << usageCsv("UsageDate", value)
                                        << QStringLiteral("3: UsageDate: not a date: \"%1\"").arg(QLatin1String(value));
    QTest::newRow("usage date empty") << usageCsv("UsageDate", "") << "3: UsageDate: is empty";
    QList<Row> undated = reconciliation(3);
    undated[1] = with(with(with(undated[1], "OrderDate", ""), "ChargeStartDate", ""), "ChargeEndDate", "");
    QTest::newRow("no date at all") << csv(undated) << "3: ChargeStartDate: is empty";
    QTest::newRow("an end without a start") << reconCsv("ChargeStartDate", "") << "3: ChargeStartDate: is empty";
    QTest::newRow("end before start") << reconCsv("ChargeEndDate", "2026-01-01")
                                      << "3: ChargeEndDate: ends before it starts: \"1/1/2026\" is before \"1/2/2026\"";
    const QByteArray comma = "the file's decimal sign is the comma, and thousands are in groups of three digits";
    for (const char *value : {"1.23,4", "12.34", "1234.567,8", "1.2345,6", ".123,4", "1..234,5", "0.123,4", "1,2,3,4"})
        QTest::addRow("decimal comma %s", value)
            << semicolon(value, "2,08")
            << QStringLiteral("3: Subtotal: not a decimal: \"%1\": %2").arg(QLatin1String(value), QLatin1String(comma));
    QTest::newRow("comma where the decimal sign is the point")
        << semicolon("1,234.5", "2.08")
        << "3: Subtotal: not a decimal: \"1,234.5\": the file's decimal sign is the point";
    for (const char *value : {"1.234", "999,001"})
        QTest::addRow("ambiguous %s", value)
            << semicolon(value, "2")
            << QStringLiteral("3: Subtotal: not a decimal: \"%1\": nothing in the file tells "
                              "whether it groups thousands or starts the decimals")
                   .arg(QLatin1String(value));
    QTest::newRow("usage end before start")
        << usageCsv("ChargeEndDate", "2025-12-31")
        << "3: ChargeEndDate: ends before it starts: \"12/31/2025\" is before \"1/1/2026\"";
    QTest::newRow("no currency") << reconCsv("Currency", "") << "3: Currency: is empty";
    QTest::newRow("what is no currency") << reconCsv("Currency", "EURO") << "3: Currency: not a currency: \"EURO\"";
    QTest::newRow("separator in a text") << reconCsv("SkuName", "a\x1f"
                                                                "b")
                                         << "3: SkuName: a control character (U+001F)";
}

void TestRefusals::wholeFile()
{
    QTest::newRow("billed and unbilled") << reconCsv("InvoiceNumber", "")
                                         << "3: InvoiceNumber: billed and unbilled lines in one file";
    QTest::newRow("unbilled and billed") << usageJson("InvoiceNumber", "")
                                         << "2: InvoiceNumber: billed and unbilled lines in one file";
    QTest::newRow("two invoices") << usageCsv("InvoiceNumber", "G000000002")
                                  << "3: InvoiceNumber: two invoices in one file: G000000001 and \"G000000002\"";
    QTest::newRow("two currencies") << reconCsv("Currency", "USD")
                                    << "3: Currency: two currencies in one file: EUR and USD";
    QTest::newRow("two currencies of usage")
        << usageJson("BillingCurrency", "USD") << "2: BillingCurrency: two currencies in one file: EUR and USD";
    const Row first = reconciliation(1).front();
    QTest::newRow("day and month the other way round")
        << csv({first, with(first, "OrderDate", "2026-01-13")}).replace("1/31/2026", "31/1/2026")
        << "3: OrderDate: not a date: \"1/13/2026\"";
    const QByteArray good = csv(reconciliation(3));
    QTest::newRow("a cell too many") << swapped(good, ",Monthly,", ",,Monthly,", 1)
                                     << "3: : 47 cells where the header has 46";
    QTest::newRow("a cell too few") << swapped(good, ",Monthly,", ",", 1) << "3: : 45 cells where the header has 46";
    QTest::newRow("cut in a row") << good.first(good.size() - 200) << "4: : ";
    QTest::newRow("quote left open") << swapped(good, "CFQ7TTC0LDPB", "\"CFQ7TTC0LDPB", 2)
                                     << "4: : a quote is left open";
    QTest::newRow("quote left open before quoted cells")
        << swapped(good, "CFQ7TTC0K5BM", "\"CFQ7TTC0K5BM", 1) << "3: : a quote is left open, or text stands behind";
    QTest::newRow("text behind a quote") << swapped(good, ",Monthly,", ",\"Mon\"thly,", 1)
                                         << "3: : a quote is left open, or text stands behind a closing one (cell 35)";
    QTest::newRow("a line of 2 MiB") << swapped(good, "CFQ7TTC0K5BM", QByteArray(2 << 20, 'x'), 1)
                                     << "3: : a line of more than 1 MiB";
    QTest::newRow("both decimal points") << csv(reconciliation(3), ';').replace(";2.08;", ";2,08;") << "3: ";
    QTest::newRow("empty") << QByteArray() << "1: : the file is empty";
    QTest::newRow("spaces alone") << QByteArray("  \r\n\n") << "1: : the file is empty";
    QTest::newRow("a mark alone") << QByteArray("\xEF\xBB\xBF") << "1: : the file is empty";
    QTest::newRow("a PDF") << QByteArray("%PDF-1.7\n1 0 obj\n") << "1: : not a billing file of a kind that is known";
    QTest::newRow("Azure cost file")
        << QByteArray(
               "invoiceId,billingAccountId,billingProfileId,costInBillingCurrency,costInUsd,PayGPrice\n1,2,3,4,5,6\n")
        << "1: SubscriptionId: the column is missing\n1: Date: the column is missing\n1: Quantity: the column is "
           "missing\n1: BillingCurrency: the column is missing";
}

void TestRefusals::json()
{
    const QByteArray good = jsonLines(usage(3));
    QTest::newRow("array line") << swapped(good, "\n", "\n[1]\n") << "2: : not a JSON object";
    QTest::newRow("number line") << swapped(good, "\n", "\n12\n") << "2: : not a JSON object";
    QTest::newRow("null line") << swapped(good, "\n", "\nnull\n") << "2: : not a JSON object";
    QTest::newRow("text line") << swapped(good, "\n", "\nhello\n") << "2: : not a JSON object";
    QTest::newRow("cut line") << good.first(good.size() - 30) << "3: : not a JSON object";
    for (const char *behind : {"}", "]", " x", ",", "{}", "12", "\"x\""})
        QTest::addRow("%s behind the object", behind) << jsonWith("}\n", QByteArray("}") + behind + "\n")
                                                      << "2: : not a JSON object: something follows the object";
    QTest::newRow("comma at the end") << jsonWith("\"BenefitType\":\"\"}", "\"BenefitType\":\"\",}")
                                      << "2: : not a JSON object";
    QTest::newRow("comma missing") << jsonWith(",\"Tags\"", "\"Tags\"") << "2: : not a JSON object";
    QTest::newRow("key twice") << jsonWith("\"ServiceInfo1\"", "\"ServiceInfo2\"")
                               << "2: ServiceInfo2: attribute twice in one object";
    QTest::newRow("key twice, other case")
        << jsonWith("\"ServiceInfo1\"", "\"serviceINFO2\"") << "2: ServiceInfo2: attribute twice in one object";
    QTest::newRow("nested key twice") << jsonWith("\"Tags\":\"{", "\"Tags\":{\"a\":1,\"a\":2},\"More\":\"{")
                                      << "2: Tags: not a JSON value";
    QTest::newRow("object for a text") << jsonWith("\"MeterName\":\"m1\"", "\"MeterName\":{}")
                                       << "2: MeterName: an object or array where a plain value is expected";
    QTest::newRow("array for an amount") << jsonWith("\"Quantity\":", "\"Quantity\":[1],\"More\":")
                                         << "2: Quantity: an object or array where a plain value is expected";
    QTest::newRow("truth for an amount") << jsonWith("\"UnitPrice\":0.5", "\"UnitPrice\":true")
                                         << "2: UnitPrice: not a decimal: \"true\"";
    QTest::newRow("null for an amount") << jsonWith("\"UnitPrice\":0.5", "\"UnitPrice\":null")
                                        << "2: UnitPrice: is empty";
    QTest::newRow("text for an amount") << jsonWith("\"UnitPrice\":0.5", "\"UnitPrice\":\"half\"")
                                        << "2: UnitPrice: not a decimal: \"half\"";
    QTest::newRow("leading zero") << jsonWith("\"UnitPrice\":0.5", "\"UnitPrice\":00.5")
                                  << "2: UnitPrice: not a JSON value: \"00.5\"";
    QTest::newRow("NaN") << jsonWith("\"UnitPrice\":0.5", "\"UnitPrice\":NaN")
                         << "2: UnitPrice: not a JSON value: \"NaN\"";
    QTest::newRow("number for a date") << jsonWith("\"UsageDate\":\"2026-01-02T00:00:00Z\"", "\"UsageDate\":20260102")
                                       << "2: UsageDate: not a date: \"20260102\"";
    QTest::newRow("amount missing") << jsonWith("\"BillingPreTaxTotal\"", "\"Other\"")
                                    << "2: BillingPreTaxTotal: is missing";
    QTest::newRow("customer missing") << jsonWith("\"CustomerId\"", "\"Other\"") << "2: CustomerId: is missing";
    QTest::newRow("half a surrogate pair")
        << jsonWith("\"m1\"", "\"\\ud83d\"") << "2: MeterName: a broken escape sequence or half of a surrogate pair";
    QTest::newRow("second half alone") << jsonWith("\"m1\"", "\"\\ude00\"")
                                       << "2: MeterName: a broken escape sequence or half of a surrogate pair";
    QTest::newRow("escaped NUL") << jsonWith("\"m1\"", "\"a\\u0000\"") << "2: MeterName: a NUL character (\\u0000)";
    QTest::newRow("escaped NUL in a name")
        << jsonWith("\"Tags\"", "\"T\\u0000\"") << "2: : a NUL character (\\u0000) in the name of an attribute";
    QTest::newRow("escaped NUL deep inside") << jsonWith("\"Tags\":\"{", "\"Tags\":{\"a\":\"\\u0000\"},\"More\":\"{")
                                             << "2: Tags: a NUL character (\\u0000)";
    QTest::newRow("escaped backslash before u0000")
        << jsonWith("\"UnitPrice\":0.5", "\"UnitPrice\":\"\\\\u0000\"") << "2: UnitPrice: not a decimal";
    QTest::newRow("unknown escape") << jsonWith("\"m1\"", "\"\\x41\"")
                                    << "2: MeterName: a broken escape sequence or half of a surrogate pair";
    QTest::newRow("tab in a string") << jsonWith("\"m1\"", "\"a\tb\"") << "2: : not a JSON object";
    QTest::newRow("depth") << jsonWith("\"Tags\":\"",
                                       "\"Deep\":" + QByteArray(70, '[') + QByteArray(70, ']') + ",\"Tags\":\"")
                           << "2: Deep: not a JSON value";
    QTest::newRow("list not closed") << '[' + good.trimmed().replace("\n", ",\n")
                                     << "3: : the document ends inside the list";
    QTest::newRow("list without a comma")
        << '[' + good.trimmed() + ']' << "2: : a comma is missing between two objects";
    QTest::newRow("list with something behind") << '[' + good.trimmed().replace("\n", ",\n") + "] x"
                                                << "3: : not valid JSON behind the items";
    QTest::newRow("page without items") << QByteArray("{\"totalCount\":0,\"items\":[],\"links\":{}}")
                                        << "1: : no lines";
    QTest::newRow("page cut") << "{\"items\":[" + good.trimmed().replace("\n", ",\n")
                              << "3: : the document ends inside the list";
}

void TestRefusals::bytes()
{
    QTest::newRow("NUL") << reconCsv("SkuName", QByteArray("a\0b", 3)) << "3: SkuName: a NUL byte";
    QTest::newRow("NUL in a quoted cell") << reconCsv("SkuName", QByteArray("a,\n\0b", 5)) << "4: SkuName: a NUL byte";
    QTest::newRow("NUL in the first cell") << reconCsv("PartnerId", QByteArray("\0b", 2)) << "3: PartnerId: a NUL byte";
    QTest::newRow("NUL in the last cell")
        << reconCsv("PromotionId", QByteArray("\0", 1)) << "3: PromotionId: a NUL byte";
    QTest::newRow("NUL in the header") << swapped(csv(reconciliation(2)), "MpnId", QByteArray("Mpn\0", 4))
                                       << "1: : a NUL byte";
    QTest::newRow("NUL in JSON") << usageJson("MeterName", QByteArray("a\0b", 3)) << "2: MeterName: a NUL byte";
    QTest::newRow("Latin-1") << reconCsv("SkuName", "B\xE4"
                                                    "ckerei")
                             << "3: SkuName: not valid UTF-8";
    QTest::newRow("overlong") << reconCsv("SkuName", "\xC0\xAF") << "3: SkuName: not valid UTF-8";
    QTest::newRow("surrogate in UTF-8") << usageJson("MeterName", "\xED\xA0\x80") << "2: MeterName: not valid UTF-8";
    QTest::newRow("beyond Unicode") << usageJson("MeterName", "\xF4\x90\x80\x80") << "2: MeterName: not valid UTF-8";
    QTest::newRow("cut character at the end") << csv(reconciliation(1)) + "\xE2\x82"
                                              << "3: PartnerId: not valid UTF-8";
    const QString text = QString::fromUtf8(csv(reconciliation(2)).sliced(3));
    QByteArray wide("\xFF\xFE");
    for (const QChar c : text) {
        wide.append(char(c.cell()));
        wide.append(char(c.row()));
    }
    QTest::newRow("UTF-16") << wide << "1: : not valid UTF-8";
}

void TestRefusals::packed()
{
    const QByteArray good = jsonLines(usage(50));
    const QByteArray gz = gzip(good);
    QTest::newRow("gzip cut") << gz.first(gz.size() / 2) << "51?: : compressed data are truncated";
    QTest::newRow("gzip without its trailer") << gz.first(gz.size() - 8) << "51?: : compressed data are truncated";
    QTest::newRow("gzip with a wrong checksum") << flipped(gz, gz.size() - 6) << "51?: : compressed data are damaged";
    QTest::newRow("gzip with a wrong length") << flipped(gz, gz.size() - 2) << "51?: : compressed data are damaged";
    QTest::newRow("gzip header alone") << gz.first(10) << "1: : compressed data are truncated";
    QTest::newRow("bytes behind gzip") << gz + "garbage"
                                       << "51?: : bytes behind the end of the compressed data";
    QTest::newRow("bytes behind gzip and its padding") << gz + QByteArray(5, '\0') + "x"
                                                       << "51?: : bytes behind the end of the compressed data";
    QTest::newRow("a member behind padding")
        << gz + QByteArray(512, '\0') + gz << "51?: : bytes behind the end of the compressed data";
    QTest::newRow("second member cut") << gz + gz.first(30) << "51?: : compressed data are truncated";
    QTest::newRow("zip encrypted") << zip({{"a.json", good, false, 1}})
                                   << "0: : a.json in the zip archive is encrypted";
    QTest::newRow("zip says too little") << zip({{"a.json", good, false, 0, -5}})
                                         << "51?: : unpacks to another size than the zip archive says";
    QTest::newRow("zip says too much") << zip({{"a.json", good, false, 0, 5}})
                                       << "51?: : unpacks to another size than the zip archive says";
    const QByteArray archive = zip({{"a.json", good}});
    QTest::newRow("zip cut") << archive.first(archive.size() - 30)
                             << "0: : the zip archive is damaged: its directory is missing";
    QTest::newRow("zip with a wrong checksum")
        << swapped(archive, archive.mid(archive.lastIndexOf("PK\x01\x02") + 16, 4), "abcd", 1)
        << "51?: : compressed data are damaged: wrong checksum";
    QTest::newRow("zip in zip") << zip({{"a.zip", archive, true}}) << "0: : a zip archive in a zip archive";
    QTest::newRow("zip of nothing") << zip({}) << "0: : the zip archive holds no file";
    QTest::newRow("zip with a bad member")
        << zip({{"a.json", good}, {"b.csv", "x,y\n1,2\n"}}) << "1: : not a billing file of a kind that is known";
    QList<ZipEntry> many;
    for (int i = 0; i < 1001; ++i)
        many.append({QByteArray::number(i), "x", true});
    QTest::newRow("zip of 1001 files") << zip(many) << "0: : the zip archive has more than 1000 files";
}

void TestRefusals::isRefused_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("fault");
    header();
    cells();
    wholeFile();
    json();
    bytes();
    packed();
}

void TestRefusals::isRefused()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, fault);
    Collector collector;
    QVERIFY(!collector.read(write(file)));
    QCOMPARE(collector.code, Error::Code::Refused);
    QVERIFY(collector.sinks.empty());
    QString told = collector.faultText();
    if (fault.startsWith(u"51?")) { // how many lines come before the damage is zlib's affair
        told.remove(0, told.indexOf(u':'));
        fault.remove(0, 3);
    }
    QVERIFY2(told.startsWith(fault), qPrintable(told));
}

void TestRefusals::everyFaultIsNamed()
{
    QList<Row> rows = reconciliation(120);
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (i != 1)
            rows[i] = with(rows[i], "Subtotal", "x");
    }
    rows[0] = with(rows[0], "ChargeEndDate", "2026-02-30");
    Collector collector;
    const QString path = write(csv(rows));
    QVERIFY(!collector.read(path));
    QCOMPARE(collector.faults.size(), 100);
    QCOMPARE(collector.faults[0],
             (Fault{path, 2, QStringLiteral("ChargeEndDate"), QStringLiteral("not a date: \"2026-02-30\"")}));
    QCOMPARE(collector.faults[1], (Fault{path, 2, QStringLiteral("Subtotal"), QStringLiteral("not a decimal: \"x\"")}));
    QCOMPARE(collector.faults[2].line, 4);
}

void TestRefusals::bombsAreRefused()
{
    const QByteArray zeros = gzip(QByteArray(100 << 20, ' '), 9);
    const QByteArray bomb = zeros + zeros;
    QVERIFY(bomb.size() < (1 << 20));
    Collector collector;
    QVERIFY(!collector.read(write(bomb)));
    QVERIFY2(collector.faultText().contains(u"unpacks to more than 1000 times its size"),
             qPrintable(collector.faultText()));
    Collector archived;
    QVERIFY(!archived.read(write(zip({{"a.csv", QByteArray(100 << 20, ' ')}}))));
    QVERIFY2(archived.faultText().contains(u"unpacks to more than 1000 times its size"),
             qPrintable(archived.faultText()));
}

void TestRefusals::randomDamageNeverPasses()
{
    // whatever happens to a compressed file: its checksum tells
    const QByteArray good = gzip(jsonLines(usage(20)));
    quint32 seed = 12345;
    for (int i = 0; i < 300; ++i) {
        seed = seed * 1664525 + 1013904223;
        const qsizetype at = 10 + qsizetype(seed % quint32(good.size() - 10));
        Collector collector;
        QVERIFY2(!collector.read(write(flipped(good, at))), qPrintable(QString::number(at)));
    }
}

QTEST_GUILESS_MAIN(TestRefusals)
#include "tst_refusals.moc"
