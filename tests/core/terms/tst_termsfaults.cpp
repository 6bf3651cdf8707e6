// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/terms/termsfile.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace counterfoil;

//! One good document, and every way in which a small change spoils it.
class TestTermsFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void namesTheFault_data();
    void namesTheFault();
    void namesAllFaultsAtOnce();
    void aMissingSectionHidesNoOther();
    void warns_data();
    void warns();
    void aDocumentThatIsNoObject();
    void anyDamageEndsInFaultsOrTerms();

private:
    QByteArray changed(const QByteArray &old, const QByteArray &now) const;

    QByteArray m_good;
};

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList faultsOf(const Result<TermsDocument> &read)
{
    QStringList list;
    if (!read) {
        for (const Fault &fault : read.error().faults())
            list.append(describe(fault));
    }
    return list;
}

//! A change of the good document that makes it faulty, and the faults that have to come of it: all, and no other.
struct Change
{
    const char *name;
    const char *old;
    const char *changed;
    const char *fault;
    const char *second = nullptr;
};

constexpr Change changes[] = {
    // the document
    {"unknown format", "terms/1", "terms/2", "/format: unknown format: \"counterfoil-terms/2\""},
    {"format no text", "\"counterfoil-terms/1\"", "1", "/format: not a text: 1"},
    {"unknown section", "\"guards\": {", "\"extras\": [], \"guards\": {", "/extras: unknown key"},
    {"section no list",
     "[{\"id\": \"a1\", \"microsoftInvoice\": \"G012345678\", \"amount\": \"-150.00\", \"customer\": "
     "\"contoso\", \"reason\": \"goodwill credit\"}]",
     "{}", "/adjustments: not a list: an object"},
    {"section null", "{\"minimumMargin\": \"0.00\", \"maximumChange\": \"0.50\"}", "null",
     "/guards: not an object: null"},
    {"section twice", "\"guards\": {", "\"guards\": {}, \"guards\": {", "/guards: this key comes twice"},
    // the seller
    {"unknown key", "\"logo\":", "\"lo/go~\":", "/seller/lo~1go~0: unknown key"},
    {"key twice", "\"logo\":", "\"bic\": \"ABNANL2A\", \"logo\":", "/seller/bic: this key comes twice"},
    {"key twice in an address", "\"street\": \"Kade 1\"", "\"street\": \"Kade 1\", \"street\": \"Kade 1\"",
     "/seller/address/street: this key comes twice"},
    {"missing name", "\"name\": \"Nordwind Cloud B.V.\", ", "", "/seller/name: missing"},
    {"empty name", "\"Nordwind Cloud B.V.\"", "\" \"", "/seller/name: an empty text"},
    {"control character", "\"Kade 1\"", "\"Kade\\u0000\"",
     "/seller/address/street: holds a control character: \"Kade\\u0000\""},
    {"missing city", ", \"city\": \"Amsterdam\"", "", "/seller/address/city: missing"},
    {"unknown country", "\"NL\"}", "\"XX\"}", "/seller/address/country: unknown country: \"XX\""},
    {"lower-case country", "\"NL\"}", "\"nl\"}", "/seller/address/country: unknown country: \"nl\""},
    {"missing VAT id", "\"vatId\": \"NL001234567B01\", ", "", "/seller/vatId: missing"},
    {"half an electronic address", "\"electronicAddress\": {\"scheme\": \"0106\", \"id\": \"12345678\"}",
     "\"electronicAddress\": {\"id\": \"12345678\"}", "/seller/electronicAddress/scheme: missing"},
    {"IBAN check digits", "NL91ABNA", "NL92ABNA",
     "/seller/iban: the check digits of the IBAN are wrong: \"NL92ABNA0417164300\""},
    {"no IBAN", "NL91ABNA0417164300", "0417164300", "/seller/iban: not an IBAN: \"0417164300\""},
    {"unknown currency", "\"currency\": \"EUR\", \"timeZone\"", "\"currency\": \"EURO\", \"timeZone\"",
     "/seller/currency: unknown currency: \"EURO\""},
    {"unknown time zone", "Europe/Amsterdam", "Europe/Nowhere",
     "/seller/timeZone: unknown time zone: \"Europe/Nowhere\""},
    {"numbering without number", "INV-{year}-{number:5}", "INV-{year}",
     "/seller/numbering/invoice: a numbering needs {year} and {number:5}, each once: \"INV-{year}\""},
    {"numbering without year", "CN-{year}-{number:5}", "CN-{number}",
     "/seller/numbering/creditNote: a numbering needs {year} and {number:5}, each once: \"CN-{number}\""},
    {"numbering with another field", "INV-{year}-{number:5}", "{month}-{year}-{number}",
     "/seller/numbering/invoice: a numbering knows only {year}, {number} and {number:1} to {number:12}: "
     "\"{month}-{year}-{number}\""},
    {"numbering missing", ", \"creditNote\": \"CN-{year}-{number:5}\"", "", "/seller/numbering/creditNote: missing"},
    // taxes and rates
    {"equal tax ids", "{\"id\": \"reverse\",", "{\"id\": \"nl21\",", "/taxes/1/id: this id is taken already: \"nl21\"",
     "/customers/0/tax: unknown tax: \"reverse\""},
    {"unknown VAT category", "\"category\": \"S\"", "\"category\": \"X\"",
     "/taxes/0/category: unknown VAT category: \"X\""},
    {"tax as a number", "\"rate\": \"21\"", "\"rate\": 21", "/taxes/0/rate: a decimal has to be a text: 21"},
    {"negative tax", "\"rate\": \"21\"", "\"rate\": \"-21\"", "/taxes/0/rate: not within 0 to 100 percent: \"-21\""},
    {"rate of zero", "\"0.9400\"", "\"0.0000\"", "/exchangeRates/0/rate: a rate has to be above 0: \"0.0000\""},
    {"negative rate", "\"0.9400\"", "\"-0.94\"", "/exchangeRates/0/rate: a rate has to be above 0: \"-0.94\""},
    {"rate from nowhere", "\"from\": \"USD\"", "\"from\": \"USDX\"",
     "/exchangeRates/0/from: unknown currency: \"USDX\""},
    {"rate on no day", "\"2026-01-01\", \"rate\"", "\"2026-02-29\", \"rate\"",
     "/exchangeRates/0/on: not a day: \"2026-02-29\""},
    // customers
    {"equal customer ids", "\"id\": \"fabrikam\", \"name\"", "\"id\": \"contoso\", \"name\"",
     "/customers/1/id: this id is taken already: \"contoso\"", "/contracts/2/customer: unknown customer: \"fabrikam\""},
    {"tenant in two customers", "6b1d6f5e-9c57-4a76-8d13-22f1f0a3d9b4", "cfd7dfc3-C394-4621-a6f9-0ab65e30af5e",
     "/customers/1/tenants/1: this tenant belongs to customer \"contoso\" already"},
    {"tenant no text", "\"6b1d6f5e-9c57-4a76-8d13-22f1f0a3d9b4\"", "{}",
     "/customers/1/tenants/1: not a text: an object"},
    {"unknown tax", "\"tax\": \"nl21\"\n", "\"tax\": \"fr20\"\n", "/customers/1/tax: unknown tax: \"fr20\""},
    {"missing tax", ", \"tax\": \"nl21\"\n", "\n", "/customers/1/tax: missing"},
    {"unknown language", "\"language\": \"de\"", "\"language\": \"DE\"",
     "/customers/0/language: not one of en, de, nl, fr: \"DE\""},
    {"payment days as text", "\"paymentDays\": 14", "\"paymentDays\": \"14\"",
     "/customers/0/paymentDays: not a whole number: \"14\""},
    {"payment days over a year", "\"paymentDays\": 14", "\"paymentDays\": 366",
     "/customers/0/paymentDays: not within 0 to 365: 366"},
    {"payment days with a fraction", "\"paymentDays\": 14", "\"paymentDays\": 14.0",
     "/customers/0/paymentDays: not a whole number: 14.0"},
    {"payment days beyond counting", "\"paymentDays\": 14", "\"paymentDays\": 99999999999999999999",
     "/customers/0/paymentDays: not within 0 to 365: 99999999999999999999"},
    {"tag no text", "\"tags\": {\"segment\": \"smb\"}", "\"tags\": {\"segment\": 1}",
     "/customers/0/tags/segment: not a text: 1"},
    {"tag twice", "\"tags\": {\"segment\": \"smb\"}", "\"tags\": {\"a~/b\": \"1\", \"a~/b\": \"2\"}",
     "/customers/0/tags/a~0~1b: this key comes twice"},
    // contracts
    {"equal contract ids", "\"id\": \"contoso-2027\"", "\"id\": \"contoso-2026\"",
     "/contracts/1/id: this id is taken already: \"contoso-2026\""},
    {"unknown customer", "\"customer\": \"fabrikam\"", "\"customer\": \"Fabrikam\"",
     "/contracts/2/customer: unknown customer: \"Fabrikam\""},
    {"contract to before from", "\"to\": \"2026-12-31\"", "\"to\": \"2026-01-14\"",
     "/contracts/0/to: before \"from\": 2026-01-14 is before 2026-01-15"},
    {"contracts share a day", "\"from\": \"2027-01-01\"", "\"from\": \"2026-12-31\"",
     "/contracts/1: shares days with contract \"contoso-2026\" of the same customer"},
    {"contracts share all days", "\"from\": \"2026-01-15\", \"to\": \"2026-12-31\"",
     "\"from\": \"2026-01-15\", \"to\": null",
     "/contracts/1: shares days with contract \"contoso-2026\" of the same customer"},
    {"contract since ever", "\"from\": \"2026-02-28\"", "\"from\": null", "/contracts/2/from: not a day: null"},
    {"impossible day", "\"from\": \"2026-02-28\"", "\"from\": \"2026-02-30\"",
     "/contracts/2/from: not a day: \"2026-02-30\""},
    {"day with a time", "\"from\": \"2026-02-28\"", "\"from\": \"2026-02-28T00:00:00Z\"",
     "/contracts/2/from: not a day: \"2026-02-28T00:00:00Z\""},
    {"no day to end with", "\"to\": \"2026-12-31\"", "\"to\": \"never\"", "/contracts/0/to: not a day: \"never\""},
    {"start day 0", "\"startDay\": 15", "\"startDay\": 0", "/contracts/0/period/startDay: not within 1 to 28: 0"},
    {"start day 29", "\"startDay\": 15", "\"startDay\": 29", "/contracts/0/period/startDay: not within 1 to 28: 29"},
    {"no start day", ", \"startDay\": 15", "", "/contracts/0/period/startDay: missing"},
    {"start month 13", "\"startMonth\": 1", "\"startMonth\": 13",
     "/contracts/1/period/startMonth: not within 1 to 12: 13"},
    {"four months", "\"months\": 3", "\"months\": 4",
     "/contracts/1/period/months: months have to be 1, 2, 3, 6 or 12: 4"},
    {"no months", "\"months\": 3", "\"months\": 0", "/contracts/1/period/months: not within 1 to 12: 0"},
    {"weeks 0", "\"weeks\": 4", "\"weeks\": 0", "/contracts/2/period/weeks: not within 1 to 52: 0"},
    {"weeks 53", "\"weeks\": 4", "\"weeks\": 53", "/contracts/2/period/weeks: not within 1 to 52: 53"},
    {"months and weeks", "\"months\": 3", "\"months\": 3, \"weeks\": 4",
     "/contracts/1/period/weeks: months and weeks together"},
    {"weeks with a start day", "\"weeks\": 4", "\"weeks\": 4, \"startDay\": 1",
     "/contracts/2/period/startDay: weeks are counted from the contract's start"},
    {"period of nothing", "{\"weeks\": 4}", "{}", "/contracts/2/period: neither months nor weeks",
     "/contracts/2/period/startDay: missing"},
    {"unknown word", "\"licences\": \"seatCount\"", "\"licences\": \"seatcount\"",
     "/contracts/0/licences: not one of asCharged, byDay, seatCount: \"seatcount\""},
    {"usage", "\"usage\": \"byDay\"", "\"usage\": \"asCharged\"",
     "/contracts/0/usage: not one of byDay: \"asCharged\""},
    {"reservations", "\"monthly\"", "false", "/contracts/0/reservations: not one of asCharged, monthly, byDay: false"},
    {"one time", "\"oneTime\": \"asCharged\"", "\"oneTime\": \"byDay\"",
     "/contracts/0/oneTime: not one of asCharged: \"byDay\""},
    {"own services", "\"inArrears\"", "\"arrears\"",
     "/contracts/0/ownServices: not one of inAdvance, inArrears: \"arrears\""},
    {"group", "\"tag:cost centre\"", "\"customer\"",
     "/contracts/0/group: not one of subscription, line, product, resourceGroup, meterCategory: \"customer\""},
    {"group tag without name", "\"tag:cost centre\"", "\"tag:\"", "/contracts/0/group: a tag without a name: \"tag:\""},
    {"exchange", "\"exchange\": \"contract\"", "\"exchange\": \"bank\"",
     "/contracts/0/exchange: not one of microsoft, contract: \"bank\""},
    // price rules
    {"not a decimal", "\"markup\": \"0.15\"", "\"markup\": \"ten\"",
     "/priceRules/0/price/markup: not a decimal: \"ten\""},
    {"decimal as a number", "\"markup\": \"0.15\"", "\"markup\": 0.15",
     "/priceRules/0/price/markup: a decimal has to be a text: 0.15"},
    {"decimal of 35 digits", "\"markup\": \"0.15\"", "\"markup\": \"0.12345678901234567890123456789012345\"",
     "/priceRules/0/price/markup: not a decimal: \"0.12345678901234567890123456789012345\""},
    {"markup of -1", "\"markup\": \"0.15\"", "\"markup\": \"-1\"",
     "/priceRules/0/price/markup: a markup has to be above -1: \"-1\""},
    {"margin of 1", "\"margin\": \"0.20\"", "\"margin\": \"1.00\"",
     "/priceRules/1/price/margin: a margin has to be below 1: \"1.00\""},
    {"margin over 1", "\"margin\": \"0.20\"", "\"margin\": \"20\"",
     "/priceRules/1/price/margin: a margin has to be below 1: \"20\""},
    {"discount over 1", "\"listDiscount\": \"0.05\"", "\"listDiscount\": \"1.05\"",
     "/priceRules/2/price/listDiscount: a discount of more than 1: \"1.05\""},
    {"two prices", "{\"margin\": \"0.20\"}", "{\"margin\": \"0.20\", \"markup\": \"0.15\"}",
     "/priceRules/1/price: more than one price: markup, margin"},
    {"no price", "{\"margin\": \"0.20\"}", "{}", "/priceRules/1/price: no price"},
    {"price missing", ", \"price\": {\"margin\": \"0.20\"}", "", "/priceRules/1/price: missing"},
    {"negative price", "\"unitPrice\": \"12.00\"", "\"unitPrice\": \"-12.00\"",
     "/priceRules/3/price/unitPrice: a unit price is never negative: \"-12.00\""},
    {"price in an unknown currency", "\"12.00\", \"currency\": \"USD\"", "\"12.00\", \"currency\": \"\"",
     "/priceRules/3/price/currency: unknown currency: \"\""},
    {"currency of a markup", "\"markup\": \"0.15\"", "\"markup\": \"0.15\", \"currency\": \"EUR\"",
     "/priceRules/0/price/currency: unknown key"},
    {"tiers not ascending", "\"upTo\": \"500\"", "\"upTo\": \"100\"",
     "/priceRules/4/price/tiers/1/upTo: tiers have to ascend from 0: \"100\""},
    {"tier up to 0", "\"upTo\": \"100\"", "\"upTo\": \"0\"",
     "/priceRules/4/price/tiers/0/upTo: tiers have to ascend from 0: \"0\""},
    {"last tier with an end", "{\"unitPrice\": \"0.80\"}", "{\"upTo\": \"900\", \"unitPrice\": \"0.80\"}",
     "/priceRules/4/price/tiers/2/upTo: the last tier has no end"},
    {"tier without an end", "{\"upTo\": \"100\", \"unitPrice\"", "{\"unitPrice\"",
     "/priceRules/4/price/tiers/0/upTo: missing"},
    {"tier without a price", "\"upTo\": \"500\", \"unitPrice\": \"0.90\"", "\"upTo\": \"500\"",
     "/priceRules/4/price/tiers/1/unitPrice: missing"},
    {"unknown mode", "\"mode\": \"volume\"", "\"mode\": \"stairs\"",
     "/priceRules/4/price/mode: not one of graduated, volume: \"stairs\""},
    {"pass through false", "\"passThrough\": true", "\"passThrough\": false",
     "/priceRules/5/price/passThrough: may only be true: false"},
    {"exclude as a text", "\"exclude\": true", "\"exclude\": \"true\"",
     "/priceRules/6/price/exclude: may only be true: \"true\""},
    {"empty text in a match", "\"meterId\": \"m-2\"", "\"meterId\": \"\"",
     "/priceRules/4/match/meterId: an empty text"},
    {"empty tag in a match", "\"tag\": {\"env\": \"prod\"}", "\"tag\": {\"env\": \"\"}",
     "/priceRules/0/match/tag/env: an empty text"},
    {"empty customer tag", "\"customerTag\": {\"segment\": \"smb\"}", "\"customerTag\": {\"segment\": \"\"}",
     "/priceRules/0/match/customerTag/segment: an empty text"},
    {"unknown match key", "\"meterId\": \"m-2\"", "\"meterID\": \"m-2\"", "/priceRules/4/match/meterID: unknown key"},
    {"unknown customer in a match", "\"match\": {\"customer\": \"contoso\"", "\"match\": {\"customer\": \"northwind\"",
     "/priceRules/0/match/customer: unknown customer: \"northwind\""},
    {"unknown family in a match", "\"family\": \"licence\"", "\"family\": \"license\"",
     "/priceRules/1/match/family: unknown family: \"license\""},
    {"equal rule ids", "\"id\": \"margin\"", "\"id\": \"vm-markup\"",
     "/priceRules/1/id: this id is taken already: \"vm-markup\""},
    {"rule to before from", "\"priority\": -5, \"from\": \"2026-01-01\", \"to\": null",
     "\"priority\": -5, \"from\": \"2026-01-01\", \"to\": \"2025-12-31\"",
     "/priceRules/0/to: before \"from\": 2025-12-31 is before 2026-01-01"},
    {"priority as text", "\"priority\": -5", "\"priority\": \"high\"",
     "/priceRules/0/priority: not a whole number: \"high\""},
    // prepayments, services, adjustments, guards
    {"equal prepayment ids", "\"id\": \"p2\"", "\"id\": \"p1\"", "/prepayments/1/id: this id is taken already: \"p1\""},
    {"unknown kind", "\"kind\": \"balance\"", "\"kind\": \"deposit\"",
     "/prepayments/1/kind: not one of term, balance: \"deposit\""},
    {"balance in another currency", "\"5000.00\", \"currency\": \"EUR\"", "\"5000.00\", \"currency\": \"USD\"",
     "/prepayments/1/currency: the customer is invoiced in EUR, this is in USD"},
    {"balance with a term",
     "\"receivedOn\":", "\"invoiceOn\": \"2026-01-02\", \"receivedOn\":", "/prepayments/1/invoiceOn: unknown key"},
    {"term without an end", "\"to\": \"2027-02-28\"", "\"to\": null", "/prepayments/0/to: not a day: null"},
    {"term to before from", "\"to\": \"2027-02-28\"", "\"to\": \"2026-02-28\"",
     "/prepayments/0/to: before \"from\": 2026-02-28 is before 2026-03-01"},
    {"negative prepayment", "\"1440.00\"", "\"-1440.00\"", "/prepayments/0/amount: may not be negative: \"-1440.00\""},
    {"prepaid nothing", "\"quantity\": \"10\"", "\"quantity\": \"0\"",
     "/prepayments/0/quantity: a quantity has to be above 0: \"0\""},
    {"unknown release", "\"release\": \"byDay\"", "\"release\": \"daily\"",
     "/prepayments/0/release: not one of equalMonths, byDay: \"daily\""},
    {"service of an unknown customer", "\"id\": \"s1\", \"customer\": \"contoso\"",
     "\"id\": \"s1\", \"customer\": \"nobody\"", "/ownServices/0/customer: unknown customer: \"nobody\""},
    {"service of an unknown tax", "\"tax\": \"nl21\"}],", "\"tax\": \"nl9\"}],",
     "/ownServices/0/tax: unknown tax: \"nl9\""},
    {"service without quantity", "\"quantity\": \"3\"", "\"quantity\": \"-3\"",
     "/ownServices/0/quantity: a quantity has to be above 0: \"-3\""},
    {"service every five months", "\"every\": {\"months\": 1}", "\"every\": {\"months\": 5}",
     "/ownServices/0/every/months: months have to be 1, 2, 3, 6 or 12: 5"},
    {"service with an anchor", "\"every\": {\"months\": 1}", "\"every\": {\"months\": 1, \"startDay\": 1}",
     "/ownServices/0/every/startDay: unknown key"},
    {"adjustment as a number", "\"-150.00\"", "-150.00", "/adjustments/0/amount: a decimal has to be a text: -150.00"},
    {"adjustment without reason", "\"goodwill credit\"", "\"\"", "/adjustments/0/reason: an empty text"},
    {"guard no decimal", "\"minimumMargin\": \"0.00\"", "\"minimumMargin\": \"10 %\"",
     "/guards/minimumMargin: not a decimal: \"10 %\""},
    {"guard negative", "\"maximumChange\": \"0.50\"", "\"maximumChange\": \"-0.50\"",
     "/guards/maximumChange: may not be negative: \"-0.50\""},
    {"guard null", "\"maximumChange\": \"0.50\"", "\"maximumChange\": null",
     "/guards/maximumChange: not a decimal: null"},
};

} // namespace

QByteArray TestTermsFaults::changed(const QByteArray &old, const QByteArray &now) const
{
    return m_good.count(old) == 1 ? QByteArray(m_good).replace(old, now)
                                  : QByteArray("the text to change stands not once");
}

void TestTermsFaults::initTestCase()
{
    m_good = contentOf(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/tests/core/terms/nordwind.json"));
    QCOMPARE(faultsOf(readTerms(m_good)), QStringList());
}

void TestTermsFaults::namesTheFault_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QStringList>("faults");
    for (const Change &change : changes) {
        const QByteArray document = changed(change.old, change.changed);
        QStringList faults(QString::fromUtf8(change.fault));
        if (change.second)
            faults.append(QString::fromUtf8(change.second));
        QTest::newRow(change.name) << document << faults;
    }
}

void TestTermsFaults::namesTheFault()
{
    QFETCH(QByteArray, document);
    QFETCH(QStringList, faults);
    const auto read = readTerms(document);
    QVERIFY(!read);
    QCOMPARE(read.error().code(), Error::Code::Refused);
    QCOMPARE(faultsOf(read), faults);
}

void TestTermsFaults::namesAllFaultsAtOnce()
{
    QByteArray document = m_good;
    QStringList expected;
    // Changes that no other change of the list touches, one in every section.
    for (const QByteArrayView name :
         {"unknown format", "unknown key", "unknown country", "IBAN check digits", "unknown VAT category",
          "rate of zero", "tenant in two customers", "unknown language", "start day 0", "weeks 53", "not a decimal",
          "margin over 1", "pass through false", "unknown kind", "adjustment without reason", "guard no decimal"}) {
        const auto change =
            std::find_if(std::begin(changes), std::end(changes), [name](const Change &c) { return name == c.name; });
        QVERIFY(change != std::end(changes));
        document.replace(change->old, change->changed);
        expected.append(QString::fromUtf8(change->fault));
    }
    QStringList found = faultsOf(readTerms(document));
    found.sort();
    expected.sort();
    QCOMPARE(found, expected);
}

void TestTermsFaults::aMissingSectionHidesNoOther()
{
    const QStringList found = faultsOf(readTerms(changed("\"taxes\": [", "\"tax~es/\": [")));
    QVERIFY(found.contains(QStringLiteral("/taxes: missing")));
    QVERIFY(found.contains(QStringLiteral("/tax~0es~1: unknown key")));
    QVERIFY(found.contains(QStringLiteral("/customers/0/tax: unknown tax: \"reverse\"")));
}

void TestTermsFaults::warns_data()
{
    QTest::addColumn<QByteArray>("document");
    QTest::addColumn<QString>("warning");
    QTest::newRow("VAT id") << changed("\"vatId\": \"DE123456789\"", "\"vatId\": \"DE12345678\"")
                            << QStringLiteral("/customers/0/vatId: does not look like a VAT id: \"DE12345678\"");
    QTest::newRow("VAT id of the seller")
        << changed("NL001234567B01", "NL1") << QStringLiteral("/seller/vatId: does not look like a VAT id: \"NL1\"");
    QTest::newRow("e-mail") << changed("billing@example.com", "billing@")
                            << QStringLiteral("/seller/email: does not look like an e-mail address: \"billing@\"");
    QTest::newRow("BIC") << changed("ABNANL2A", "ABNA")
                         << QStringLiteral("/seller/bic: does not look like a BIC: \"ABNA\"");
    QTest::newRow("exempt without a reason")
        << changed(", \"reason\": \"Reverse charge\"", "")
        << QStringLiteral("/taxes/1: e-invoices need a reason for VAT category AE");
    QTest::newRow("reverse charge with a rate")
        << changed("\"rate\": \"0\"", "\"rate\": \"5\"")
        << QStringLiteral("/taxes/1: e-invoices refuse a rate other than 0 for VAT category AE");
    QTest::newRow("term in another currency")
        << changed("\"1440.00\", \"currency\": \"EUR\"", "\"1440.00\", \"currency\": \"USD\"")
        << QStringLiteral("/prepayments/0/currency: the customer is invoiced in EUR, this is in USD");
}

void TestTermsFaults::warns()
{
    QFETCH(QByteArray, document);
    QFETCH(QString, warning);
    const auto read = readTerms(document);
    QCOMPARE(faultsOf(read), QStringList());
    QCOMPARE(read->warnings, QStringList(warning));
}

void TestTermsFaults::aDocumentThatIsNoObject()
{
    QCOMPARE(faultsOf(readTerms("[]")), QStringList(QStringLiteral("not an object: a list")));
    QCOMPARE(faultsOf(readTerms("{}")).size(), 6); // the sections that have to be there
}

//! Bytes swapped, dropped, doubled and moved: never a crash, never a refusal without a reason.
void TestTermsFaults::anyDamageEndsInFaultsOrTerms()
{
    QRandomGenerator random(99);
    qInfo("seed 99");
    constexpr char characters[] = "{}[],:\"\\0123456789-.eEtfn~/ \n\x00\xc3\xa9\xff";
    const QByteArray pieces(characters, sizeof characters - 1); // with the NUL inside, without the one at the end
    const auto place = [&random](const QByteArray &text) { return qsizetype(random.bounded(int(text.size()))); };
    int whole = 0;
    for (int round = 0; round < 3000; ++round) {
        QByteArray document = m_good;
        for (int k = int(random.bounded(3)); k >= 0; --k) {
            switch (random.bounded(4)) {
            case 0:
                document[place(document)] = pieces[place(pieces)];
                break;
            case 1:
                document.remove(place(document), 1 + random.bounded(20));
                break;
            case 2:
                document.insert(place(document), document.mid(place(document), random.bounded(60)));
                break;
            default:
                document.truncate(qMax(qsizetype(1), place(document)));
            }
        }
        const auto read = readTerms(document);
        whole += read ? 1 : 0;
        QVERIFY(read || !read.error().faults().isEmpty());
        for (const QString &fault : faultsOf(read))
            QVERIFY(!fault.isEmpty() && fault.size() < 4000);
    }
    QVERIFY(whole > 0); // damage inside a name leaves good terms
}

QTEST_GUILESS_MAIN(TestTermsFaults)
#include "tst_termsfaults.moc"
