// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/ciiinvoice.h"
#include "core/documents/einvoicecheck.h"
#include "core/documents/facturx.h"
#include "core/documents/monthworkbook.h"
#include "core/documents/ublinvoice.h"
#include "core/documents/xmlelements.h"
#include "tests/core/documents/sampleinvoices.h"

#include <QTest>

#include <functional>

using namespace counterfoil;

namespace {

//! The invoice of the samples with one thing changed.
EInvoice documentWith(const std::function<void(Invoice &)> &change)
{
    Invoice invoice = samples::invoice();
    change(invoice);
    return eInvoiceOf(invoice, {}, {});
}

QStringList placesOf(const QList<EInvoiceGap> &gaps)
{
    QStringList places;
    for (const EInvoiceGap &gap : gaps)
        places += gap.section + u'/' + gap.id + u'/' + gap.key;
    return places;
}

//! Every reason in one text.
QString reasonsOf(const QList<EInvoiceGap> &gaps)
{
    QString reasons;
    for (const EInvoiceGap &gap : gaps)
        reasons += gap.reason + u'\n';
    return reasons;
}

using Change = std::function<void(Invoice &)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestEInvoices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void refusesWhatNoTermCanMend_data();
    void refusesWhatNoTermCanMend();
    void asksForPeppol_data();
    void asksForPeppol();
    void turnsCreditNotesRound();
    void findsTheGroupOfATaxSummedUnderAnotherName();
    void keepsTheCurrencysDecimals();
    void leavesOutPeriodsBeyondTheInvoices();
    void holdsOnlyWhatXmlCan();
    void namesNobodysVatIdOutsideTheScope();
    void facturXNeedsAPdf();
    void workbookIsTheSameTwice();
};

void TestEInvoices::namesWhatIsMissing_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("place");
    const auto row = [](const char *name, const char *place, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(place);
    };
    row("whole", "", [](Invoice &) {});
    row("seller's VAT id", "seller//vatId", [](Invoice &i) { i.seller.vatId.clear(); });
    row("seller's VAT id without its country", "seller//vatId", [](Invoice &i) { i.seller.vatId = u"001234567"_qs; });
    row("seller's country", "seller//address/country", [](Invoice &i) { i.seller.address.country.clear(); });
    row("buyer's country", "customers/contoso/address/country", [](Invoice &i) { i.buyer.address.country.clear(); });
    row("buyer's name", "customers/contoso/name", [](Invoice &i) { i.buyer.name = u" "_qs; });
    row("buyer's VAT id for reverse charge", "customers/contoso/vatId", [](Invoice &i) { i.buyer.vatId.clear(); });
    row("a rate for reverse charge", "taxes/reverse/rate", [](Invoice &i) { i.taxes[0].rate = 21; });
    row("no rate", "taxes/nl21/rate", [](Invoice &i) { i.taxes[1].rate = 0; });
    row("why it is exempt", "taxes/nl21/reason", [](Invoice &i) {
        i.taxes[1].category = u"E"_qs;
        i.taxes[1].rate = 0;
        samples::total(i);
    });
}

void TestEInvoices::namesWhatIsMissing()
{
    QFETCH(Change, change);
    QFETCH(QString, place);
    const QStringList places = placesOf(gapsOfEn16931(documentWith(change)));
    QCOMPARE(places, place.isEmpty() ? QStringList() : QStringList{place});
}

void TestEInvoices::refusesWhatNoTermCanMend_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *rule, const Change &change) {
        QTest::newRow(rule) << change << QString::fromLatin1(rule);
    };
    row("BR-02", [](Invoice &i) { i.number.clear(); });
    row("BR-16", [](Invoice &i) { i.lines.clear(); });
    row("BR-CO-04", [](Invoice &i) { i.lines[0].tax = u"gone"_qs; });
    row("BR-CL-23", [](Invoice &i) { i.lines[0].unit = u"pieces"_qs; });
    row("BR-27", [](Invoice &i) { i.lines[0].unitPrice = -1; });
    row("R120", [](Invoice &i) { i.lines[0].net += samples::decimal("0.01"); });
    row("BR-CO-17", [](Invoice &i) { i.taxes[1].tax += samples::decimal("0.01"); });
    row("BR-CO-10", [](Invoice &i) { i.due += samples::decimal("0.01"); });
    row("BR-DEC-12", [](Invoice &i) { i.prepaid = samples::decimal("0.001"); });
    row("BR-O-11", [](Invoice &i) { i.taxes[0].category = u"O"_qs; });
}

void TestEInvoices::refusesWhatNoTermCanMend()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    const QList<EInvoiceGap> gaps = gapsOfEn16931(documentWith(change));
    QVERIFY2(reasonsOf(gaps).contains(rule), qPrintable(reasonsOf(gaps)));
}

void TestEInvoices::asksForPeppol_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("rule");
    const auto row = [](const char *name, const char *rule, const Change &change) {
        QTest::newRow(name) << change << QString::fromLatin1(rule);
    };
    row("whole", "", [](Invoice &) {});
    row("no reference", "R003", [](Invoice &i) {
        i.buyerReference.clear();
        i.purchaseOrder.clear();
    });
    row("an e-mail is no address", "R010", [](Invoice &i) {
        i.buyer.electronicAddress = {u"EM"_qs, u"a@b.example"_qs};
    });
    row("a seller that nobody reaches", "R020", [](Invoice &i) { i.seller.vatId = u"US12"_qs; });
    row("a Dutch seller without a city", "NL-R-002", [](Invoice &i) { i.seller.address.city.clear(); });
    row("a Dutch seller without an account", "NL-R-007", [](Invoice &i) { i.seller.iban.clear(); });
    row("a Dutch credit note of nothing", "NL-R-001", [](Invoice &i) { i.type = InvoiceType::CreditNote; });
    row("between Germans", "DE-R-005", [](Invoice &i) { i.seller.address.country = u"DE"_qs; });
    row("a Greek seller", "GR", [](Invoice &i) { i.seller.address.country = u"GR"_qs; });
}

void TestEInvoices::asksForPeppol()
{
    QFETCH(Change, change);
    QFETCH(QString, rule);
    const QString reasons = reasonsOf(gapsOfPeppol(documentWith(change)));
    QVERIFY2(rule.isEmpty() ? reasons.isEmpty() : reasons.contains(rule), qPrintable(reasons));
}

void TestEInvoices::turnsCreditNotesRound()
{
    Invoice note = samples::invoice();
    note.type = InvoiceType::CreditNote;
    note.credits = QStringLiteral("INV-2026-00001");
    note.prepaid = 0;
    for (InvoiceLine &line : note.lines) {
        line.quantity = -line.quantity;
        line.net = -line.net;
    }
    samples::total(note);
    const EInvoice document = eInvoiceOf(note, {}, Day::of(2026, 8, 1));
    QVERIFY(gapsOfEn16931(document).isEmpty());
    QCOMPARE(document.invoice.gross, -note.gross);
    const QByteArray xml = ublInvoice(document);
    QVERIFY(xml.contains("<cbc:CreditNoteTypeCode>381<"));
    QVERIFY(xml.contains("<cbc:CreditedQuantity unitCode=\"C62\">1<"));
    QVERIFY(!xml.contains(">-"));
    QVERIFY(!xml.contains("DueDate"));
    QVERIFY(ciiInvoice(document).contains("<qdt:DateTimeString format=\"102\">20260801<"));
}

void TestEInvoices::findsTheGroupOfATaxSummedUnderAnotherName()
{
    Invoice invoice = samples::invoice();
    invoice.lines[8].tax = QStringLiteral("too");
    TaxTotal too = invoice.taxes[1];
    too.id = QStringLiteral("too");
    QVERIFY(!gapsOfEn16931(eInvoiceOf(invoice, {}, {})).isEmpty());
    QVERIFY(gapsOfEn16931(eInvoiceOf(invoice, {too}, {})).isEmpty());
}

void TestEInvoices::keepsTheCurrencysDecimals()
{
    const auto amounts = [](const char *currency, const char *price) {
        Invoice invoice = samples::longInvoice(0);
        invoice.currency = QString::fromLatin1(currency);
        samples::addLine(invoice, QStringLiteral("Seat"), "3", price);
        samples::total(invoice);
        return eInvoiceOf(invoice, {}, {});
    };
    QVERIFY(ublInvoice(amounts("JPY", "500")).contains("<cbc:PayableAmount currencyID=\"JPY\">1500<"));
    QVERIFY(ublInvoice(amounts("EUR", "0.0333")).contains("<cbc:PayableAmount currencyID=\"EUR\">0.10<"));
    QVERIFY(ublInvoice(amounts("EUR", "0.0333")).contains(">0.0333</cbc:PriceAmount>"));
    QVERIFY(gapsOfEn16931(amounts("KWD", "1.5")).isEmpty());
    QVERIFY(ublInvoice(amounts("KWD", "1.5")).contains("<cbc:PayableAmount currencyID=\"KWD\">4.50<"));
    QVERIFY(reasonsOf(gapsOfEn16931(amounts("KWD", "1.501"))).contains(QStringLiteral("4.503 KWD has three decimals")));
}

void TestEInvoices::leavesOutPeriodsBeyondTheInvoices()
{
    const EInvoice document = documentWith([](Invoice &) {});
    QVERIFY(document.daysOf(document.invoice.lines[0]).from.isValid());
    const InvoiceLine &beyond = document.invoice.lines[4];
    QVERIFY(!document.daysOf(beyond).from.isValid());
    QVERIFY(document.descriptionOf(beyond).contains(QStringLiteral("20 Jul")));
    QVERIFY(!document.descriptionOf(document.invoice.lines[8]).endsWith(u' '));
}

void TestEInvoices::holdsOnlyWhatXmlCan()
{
    const QChar broken[] = {u'a', QChar(0xD800), u'b', QChar(0xFFFF), QChar(1), u'\t', u'c'};
    QCOMPARE(xmlText(QString(broken, 7)), QStringLiteral("ab c"));
    QCOMPARE(xmlText(QStringLiteral(" 😀\n")), QStringLiteral("😀"));
}

void TestEInvoices::namesNobodysVatIdOutsideTheScope()
{
    Invoice invoice = samples::longInvoice(1);
    invoice.taxes[0].category = QStringLiteral("O");
    const EInvoice document = eInvoiceOf(invoice, {}, {});
    QVERIFY(gapsOfEn16931(document).isEmpty());
    const QByteArray xml = ublInvoice(document);
    QVERIFY(!xml.contains("PartyTaxScheme") && !xml.contains("cbc:Percent"));
    QVERIFY(xml.contains("VATEX-EU-O"));
}

void TestEInvoices::facturXNeedsAPdf()
{
    const Result<QByteArray> made = facturX("no PDF", documentWith([](Invoice &) {}));
    QVERIFY(!made && made.error().message().startsWith(QStringLiteral("INV-2026-00451: no Factur-X could be made")));
}

void TestEInvoices::workbookIsTheSameTwice()
{
    Invoice invoice = samples::longInvoice(0);
    samples::addLine(invoice, QStringLiteral("Everything"), "1", "98765432109876.54");
    samples::total(invoice);
    Bridge bridge;
    bridge.month = invoice.month;
    bridge.currency = invoice.currency;
    const Result<QByteArray> book = monthWorkbook(invoice.month, {invoice}, bridge);
    QVERIFY(book && book->startsWith("PK"));
    QCOMPARE(*monthWorkbook(invoice.month, {invoice}, bridge), *book);
}

QTEST_GUILESS_MAIN(TestEInvoices)
#include "tst_einvoices.moc"
