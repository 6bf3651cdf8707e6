// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/ingest/collectingsink.h"
#include "tests/core/ingest/testfiles.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace counterfoil;

namespace {

//! A record by the names of its columns; what is not named is empty.
using Cells = QMap<QByteArray, QByteArray>;

const QByteArrayList ea{"InvoiceSectionName",
                        "AccountName",
                        "AccountOwnerId",
                        "SubscriptionId",
                        "SubscriptionName",
                        "ResourceGroup",
                        "ResourceLocation",
                        "Date",
                        "ProductName",
                        "MeterCategory",
                        "MeterSubCategory",
                        "MeterId",
                        "MeterName",
                        "MeterRegion",
                        "UnitOfMeasure",
                        "Quantity",
                        "EffectivePrice",
                        "CostInBillingCurrency",
                        "CostCenter",
                        "ConsumedService",
                        "ResourceId",
                        "Tags",
                        "OfferId",
                        "AdditionalInfo",
                        "ServiceInfo1",
                        "ServiceInfo2",
                        "ResourceName",
                        "ReservationId",
                        "ReservationName",
                        "UnitPrice",
                        "ProductOrderId",
                        "ProductOrderName",
                        "Term",
                        "PublisherType",
                        "PublisherName",
                        "ChargeType",
                        "Frequency",
                        "PricingModel",
                        "AvailabilityZone",
                        "BillingAccountId",
                        "BillingAccountName",
                        "BillingCurrencyCode",
                        "BillingPeriodStartDate",
                        "BillingPeriodEndDate",
                        "BillingProfileId",
                        "BillingProfileName",
                        "InvoiceSectionId",
                        "IsAzureCreditEligible",
                        "PartNumber",
                        "PayGPrice",
                        "PlanName",
                        "ServiceFamily",
                        "CostAllocationRuleName",
                        "benefitId",
                        "benefitName"};
const QByteArrayList c360{"BillingAccountId",
                          "BillingAccountName",
                          "BillingPeriodStartDate",
                          "BillingPeriodEndDate",
                          "SubscriptionId",
                          "SubscriptionName",
                          "Date",
                          "Product",
                          "PartNumber",
                          "MeterId",
                          "MeterCategory",
                          "MeterName",
                          "Quantity",
                          "EffectivePrice",
                          "Cost",
                          "UnitPrice",
                          "BillingCurrency",
                          "ResourceLocation",
                          "ResourceId",
                          "Tags",
                          "InvoiceSection",
                          "UnitOfMeasure",
                          "ResourceGroup",
                          "ReservationId",
                          "ChargeType",
                          "PublisherType",
                          "PricingModel"};
const QByteArrayList mca{"invoiceId",
                         "billingAccountId",
                         "billingProfileId",
                         "billingPeriodEndDate",
                         "billingPeriodStartDate",
                         "servicePeriodEndDate",
                         "servicePeriodStartDate",
                         "date",
                         "meterId",
                         "meterName",
                         "meterCategory",
                         "ProductId",
                         "ProductName",
                         "SubscriptionId",
                         "subscriptionName",
                         "publisherType",
                         "resourceGroupName",
                         "ResourceId",
                         "location",
                         "effectivePrice",
                         "quantity",
                         "unitOfMeasure",
                         "chargeType",
                         "billingCurrency",
                         "pricingCurrency",
                         "costInBillingCurrency",
                         "costInPricingCurrency",
                         "costInUsd",
                         "exchangeRatePricingToBilling",
                         "exchangeRateDate",
                         "tags",
                         "PayGPrice",
                         "frequency",
                         "term",
                         "pricingModel",
                         "unitPrice",
                         "benefitId",
                         "provider"};
const QByteArrayList payAsYouGo{
    "SubscriptionGuid", "ResourceGroup", "ResourceLocation", "UsageDateTime", "MeterCategory", "MeterSubCategory",
    "MeterId",          "MeterName",     "MeterRegion",      "UsageQuantity", "ResourceRate",  "PreTaxCost",
    "ConsumedService",  "ResourceType",  "InstanceId",       "Tags",          "OfferId",       "AdditionalInfo",
    "ServiceInfo1",     "ServiceInfo2",  "ServiceName",      "ServiceTier",   "Currency",      "UnitOfMeasure"};
const QByteArrayList inFocus{"BilledCost",
                             "BillingAccountId",
                             "BillingAccountName",
                             "BillingCurrency",
                             "BillingPeriodEnd",
                             "BillingPeriodStart",
                             "ChargeCategory",
                             "ChargeClass",
                             "ChargeDescription",
                             "ChargeFrequency",
                             "ChargePeriodEnd",
                             "ChargePeriodStart",
                             "CommitmentDiscountId",
                             "CommitmentDiscountStatus",
                             "CommitmentDiscountType",
                             "ConsumedQuantity",
                             "ConsumedUnit",
                             "ContractedUnitPrice",
                             "EffectiveCost",
                             "ListUnitPrice",
                             "PricingQuantity",
                             "PricingUnit",
                             "ProviderName",
                             "PublisherName",
                             "RegionId",
                             "RegionName",
                             "ResourceId",
                             "SubAccountId",
                             "SubAccountName",
                             "Tags",
                             "x_BillingProfileId",
                             "x_ResourceGroupName",
                             "x_SkuMeterCategory",
                             "x_SkuMeterId",
                             "x_SkuTerm",
                             "x_PublisherCategory"};

QByteArray quoted(QByteArray text)
{
    const bool plain = !text.contains('"') && !text.contains(',') && !text.contains('\n') && !text.contains(';');
    return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
}

QByteArray csvOf(const QByteArrayList &columns, const QList<Cells> &rows, const QByteArray &mark = "\xEF\xBB\xBF")
{
    QByteArray text = mark + columns.join(',') + "\r\n";
    for (const Cells &row : rows) {
        QByteArrayList cells;
        for (const QByteArray &column : columns)
            cells.append(quoted(row.value(column)));
        text += cells.join(',') + "\r\n";
    }
    return text;
}

Cells eaRow(const QByteArray &date, const QByteArray &cost, const QByteArray &quantity = "24")
{
    return {{"InvoiceSectionName", "IT"},
            {"SubscriptionId", "11111111-0000-4000-8000-00000000000A"},
            {"SubscriptionName", "Production"},
            {"ResourceGroup", "RG-Prod"},
            {"ResourceLocation", "EU West"},
            {"Date", date},
            {"ProductName", "Virtual Machines Dv5 Series - D4 v5"},
            {"MeterCategory", "Virtual Machines"},
            {"MeterId", "aaaa"},
            {"MeterName", "D4 v5"},
            {"UnitOfMeasure", "1 Hour"},
            {"Quantity", quantity},
            {"EffectivePrice", "0.1632"},
            {"CostInBillingCurrency", cost},
            {"ResourceId", "/subscriptions/11111111/vm1"},
            {"Tags", "\"env\": \"prod\",\"owner\": \"a,b\""},
            {"AdditionalInfo", "{\"VCPUs\":4,\"Note\":null}"},
            {"UnitPrice", "0.17"},
            {"PublisherType", "Azure"},
            {"PublisherName", "Microsoft"},
            {"ChargeType", "Usage"},
            {"Frequency", "UsageBased"},
            {"PricingModel", "OnDemand"},
            {"BillingAccountId", "8608480"},
            {"BillingAccountName", "Contoso Ltd."},
            {"BillingCurrencyCode", "EUR"},
            {"BillingPeriodStartDate", "01/01/2026"},
            {"BillingPeriodEndDate", "01/31/2026"},
            {"BillingProfileId", "8608480"},
            {"IsAzureCreditEligible", "True"},
            {"PartNumber", "AAD-00001"},
            {"PayGPrice", "0.192"}};
}

Cells with(Cells row, const QByteArray &name, const QByteArray &value)
{
    row.insert(name, value);
    return row;
}

Cells purchase()
{
    Cells row = eaRow("01/10/2026", "1200.00", "1");
    for (const char *none :
         {"MeterCategory", "MeterId", "MeterName", "Tags", "UnitPrice", "PayGPrice", "EffectivePrice"})
        row.remove(none);
    row["SubscriptionId"] = "00000000-0000-0000-0000-000000000000";
    row["SubscriptionName"] = "";
    row["ChargeType"] = "Purchase";
    row["Frequency"] = "OneTime";
    row["PricingModel"] = "Reservation";
    row["Term"] = "12";
    row["ResourceId"] = "/providers/Microsoft.Capacity/reservationOrders/bbbb/reservations/";
    row["ProductName"] = "Reserved VM Instance, Standard_D4_v5, EU West, 1 Year";
    row["ReservationName"] = "VM_RI";
    return row;
}

} // namespace

//! Azure cost files in every dialect, and what is refused.
class TestCostFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyDialectIsRead_data();
    void everyDialectIsRead();
    void attributesFindTheirPlaces();
    void amountsKeepEveryDigit();
    void purchasesPayForTheirTerm();
    void headersAreFound_data();
    void headersAreFound();
    void whatHasNoPlaceIsKept();
    void theMonthIsThatOfTheBillingPeriod();
    void anInvoiceNamesItsLines();
    void taxesAreNoCost();
    void packedFilesAreRead();
    void anExportIsReadWhole();
    void faultsAreNamed_data();
    void faultsAreNamed();
    void theSampleIsRead();

private:
    QString file(const QByteArray &bytes, const QString &name = QStringLiteral("costs.csv"))
    {
        const QString path = m_folder.filePath(name);
        return writeBytes(path, bytes) ? path : QString();
    }
    QTemporaryDir m_folder;
};

void TestCostFiles::everyDialectIsRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("invoice");
    QTest::addColumn<QString>("net");
    const Cells row = eaRow("01/05/2026", "3.9168");
    QTest::newRow("EA 2020 to 2024") << csvOf(ea, {row, eaRow("1/6/2026", "-0.5")}) << "8608480/2026-01"
                                     << "3.4168";
    QByteArrayList turned = ea;
    std::reverse(turned.begin(), turned.end());
    QTest::newRow("EA in another order") << csvOf(turned, {row, eaRow("1/6/2026", "-0.5")}) << "8608480/2026-01"
                                         << "3.4168";
    Cells portal = row;
    portal["Product"] = row["ProductName"];
    portal["Cost"] = row["CostInBillingCurrency"];
    portal["BillingCurrency"] = "EUR";
    QTest::newRow("EA of the portal") << csvOf(c360, {portal, with(portal, "Cost", "-0.5")}) << "8608480/2026-01"
                                      << "3.4168";
    const Cells modern{{"billingAccountId", "1111:2222_2019-05-31"},
                       {"billingProfileId", "ABCD-EFGH-BG7-PGB"},
                       {"billingPeriodEndDate", "01/31/2026"},
                       {"billingPeriodStartDate", "01/01/2026"},
                       {"servicePeriodStartDate", "01/05/2026"},
                       {"servicePeriodEndDate", "01/05/2026"},
                       {"date", "01/05/2026"},
                       {"SubscriptionId", "sub"},
                       {"quantity", "24"},
                       {"chargeType", "Usage"},
                       {"billingCurrency", "EUR"},
                       {"pricingCurrency", "USD"},
                       {"costInBillingCurrency", "3.9168"},
                       {"costInPricingCurrency", "4.2"},
                       {"exchangeRatePricingToBilling", "0.93"},
                       {"exchangeRateDate", "1/1/26"},
                       {"location", "EU West"},
                       {"PayGPrice", "0.2"},
                       {"provider", "Azure"}};
    QTest::newRow("MCA") << csvOf(mca, {modern, with(modern, "costInBillingCurrency", "-5E-1")})
                         << "ABCD-EFGH-BG7-PGB/2026-01"
                         << "3.4168";
    QByteArray small = csvOf(mca, {modern, with(modern, "costInBillingCurrency", "-5E-1")});
    const qsizetype head = small.indexOf('\n');
    small = small.left(head).toLower() + small.mid(head);
    QTest::newRow("MCA in lower case") << small << "ABCD-EFGH-BG7-PGB/2026-01"
                                       << "3.4168";
    const Cells old{{"SubscriptionGuid", "sub-1"},  {"UsageDateTime", "2026-01-05"}, {"UsageQuantity", "24"},
                    {"ResourceRate", "0.1632"},     {"PreTaxCost", "3.9168"},        {"Currency", "EUR"},
                    {"MeterCategory", "Storage"},   {"InstanceId", "/r/1"},          {"OfferId", "MS-AZR-0003p"},
                    {"UnitOfMeasure", "1 GB/Month"}};
    QTest::newRow("pay as you go") << csvOf(payAsYouGo, {old, with(old, "PreTaxCost", "-0.5")}) << "sub-1/2026-01"
                                   << "3.4168";
    const Cells focus{{"BilledCost", "3.9168"},
                      {"BillingAccountId", "/providers/Microsoft.Billing/billingAccounts/8608480"},
                      {"BillingCurrency", "EUR"},
                      {"BillingPeriodStart", "2026-01-01T00:00Z"},
                      {"BillingPeriodEnd", "2026-02-01T00:00Z"},
                      {"ChargeCategory", "Usage"},
                      {"ChargePeriodStart", "2026-01-05T00:00:00Z"},
                      {"ChargePeriodEnd", "2026-01-06T00:00:00Z"},
                      {"PricingQuantity", "24"},
                      {"ConsumedQuantity", "NULL"},
                      {"EffectiveCost", "9"},
                      {"ProviderName", "Microsoft"},
                      {"SubAccountId", "/subscriptions/sub-1"}};
    QTest::newRow("FOCUS") << csvOf(inFocus, {focus, with(focus, "BilledCost", "-0.5")}, {}) << "8608480/2026-01"
                           << "3.4168";
}

void TestCostFiles::everyDialectIsRead()
{
    QFETCH(const QByteArray, bytes);
    Collector collector;
    QVERIFY2(collector.read(file(bytes)), qPrintable(collector.faultText()));
    const SourceSet &set = collector.sets.front();
    QCOMPARE(wordOf(set.kind), QStringLiteral("azureCost"));
    QTEST(set.invoice, "invoice");
    QTEST(set.net.text(), "net");
    QCOMPARE(set.month.iso(), QStringLiteral("2026-01"));
    QCOMPARE(set.currency, QStringLiteral("EUR"));
    QCOMPARE(set.lines, 2);
    QVERIFY2(set.warnings.isEmpty(), qPrintable(set.warnings.join(u'\n')));
    QCOMPARE(collector.value(0, QStringLiteral("UsageDate")), QStringLiteral("2026-01-05"));
    QVERIFY(!collector.value(0, QStringLiteral("EntitlementId")).contains(u'/'));
    QCOMPARE(collector.value(0, QStringLiteral("Quantity")), QStringLiteral("24"));
}

void TestCostFiles::attributesFindTheirPlaces()
{
    Collector collector;
    const Cells market =
        with(with(with(eaRow("01/06/2026", "7"), "PublisherType", "Marketplace"), "PublisherName", "Contoso Security"),
             "UnitPrice", "");
    const Cells covered = with(with(eaRow("01/07/2026", "0.00"), "PricingModel", ""), "ReservationId", "rrrr");
    QVERIFY2(collector.read(file(csvOf(ea, {eaRow("01/05/2026", "3.9168"), market, covered}))),
             qPrintable(collector.faultText()));
    const auto value = [&](int row, const char *name) { return collector.value(row, QString::fromLatin1(name)); };
    QCOMPARE(value(0, "PartnerId"), QStringLiteral("8608480"));
    QCOMPARE(value(0, "PartnerName"), QStringLiteral("Contoso Ltd."));
    QCOMPARE(value(0, "CustomerId"), QString());
    QCOMPARE(value(0, "EntitlementId"), QStringLiteral("11111111-0000-4000-8000-00000000000A"));
    QCOMPARE(value(0, "SubscriptionId"), QStringLiteral("11111111-0000-4000-8000-00000000000A"));
    QCOMPARE(value(0, "SubscriptionDescription"), QStringLiteral("Production"));
    QCOMPARE(value(0, "ResourceGroup"), QStringLiteral("RG-Prod"));
    QCOMPARE(value(0, "MeterCategory"), QStringLiteral("Virtual Machines"));
    QCOMPARE(value(0, "ProductId"), QStringLiteral("AAD-00001"));
    QCOMPARE(value(0, "Unit"), QStringLiteral("1 Hour"));
    QCOMPARE(value(0, "Tags"), QStringLiteral("\"env\": \"prod\",\"owner\": \"a,b\""));
    QCOMPARE(value(0, "AdditionalInfo"), QStringLiteral("{\"VCPUs\":4,\"Note\":null}"));
    QCOMPARE(value(0, "UnitPrice"), QStringLiteral("0.17"));
    QCOMPARE(value(0, "EffectiveUnitPrice"), QStringLiteral("0.1632"));
    QCOMPARE(value(0, "BenefitType"), QStringLiteral("OnDemand"));
    QCOMPARE(value(0, "PublisherId"), QString());
    QCOMPARE(value(1, "PublisherId"), QStringLiteral("Marketplace"));
    QCOMPARE(value(1, "UnitPrice"), QStringLiteral("0.192"));
    QCOMPARE(value(2, "PublisherId"), QString());
    QCOMPARE(value(2, "BenefitType"), QStringLiteral("Reservation"));
    QCOMPARE(value(2, "BenefitId"), QStringLiteral("rrrr"));
}

void TestCostFiles::amountsKeepEveryDigit()
{
    Collector collector;
    const QByteArrayList costs{"0.0001188669167459011366", "5.64902E-05", "0.0000000191107392311096200000",
                               "-1.60101E-07", "123456789012345678901234.5678901234"};
    QList<Cells> rows;
    for (const QByteArray &cost : costs)
        rows.append(eaRow("01/05/2026", cost, "0.0004"));
    QVERIFY2(collector.read(file(csvOf(ea, rows))), qPrintable(collector.faultText()));
    const QStringList shown{QStringLiteral("0.0001188669167459011366"), QStringLiteral("0.0000564902"),
                            QStringLiteral("0.00000001911073923110962"), QStringLiteral("-0.000000160101"),
                            QStringLiteral("123456789012345678901234.5678901234")};
    for (int row = 0; row < shown.size(); ++row)
        QCOMPARE(collector.value(row, QStringLiteral("BillingPreTaxTotal")), shown[row]);
    Exact sum;
    for (const QByteArray &cost : costs)
        sum += Exact(Decimal::parse(QByteArrayView(cost)).value());
    QCOMPARE(collector.sets.front().net.text(), sum.text());
}

void TestCostFiles::purchasesPayForTheirTerm()
{
    Collector collector;
    Cells monthly = with(with(purchase(), "Frequency", "Recurring"), "Term", "36");
    Cells plan = with(with(purchase(), "PricingModel", "SavingsPlan"), "Term", "P3Y");
    const Cells refund = with(with(purchase(), "ChargeType", "Refund"), "CostInBillingCurrency", "-600");
    QVERIFY2(collector.read(file(csvOf(ea, {purchase(), monthly, plan, refund}))), qPrintable(collector.faultText()));
    const auto value = [&](int row, const char *name) { return collector.value(row, QString::fromLatin1(name)); };
    QCOMPARE(value(0, "EntitlementId"), QString());
    QCOMPARE(value(0, "ChargeStartDate"), QStringLiteral("2026-01-10"));
    QCOMPARE(value(0, "ChargeEndDate"), QStringLiteral("2027-01-09"));
    QCOMPARE(value(1, "ChargeEndDate"), QStringLiteral("2026-02-09"));
    QCOMPARE(value(2, "ChargeEndDate"), QStringLiteral("2029-01-09"));
    QCOMPARE(value(3, "ChargeEndDate"), QString());
    QCOMPARE(value(3, "BillingPreTaxTotal"), QStringLiteral("-600"));
    QCOMPARE(collector.sets.front().span.to, Day::fromIso(u"2026-01-10").value());
}

void TestCostFiles::headersAreFound_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray plain = csvOf(ea, {eaRow("01/05/2026", "3.9168")}, {});
    const qsizetype head = plain.indexOf('\r');
    QTest::newRow("lines before it") << "Enrollment Number,8608480\r\nDownloaded on 2/1/2026\r\n\r\n" + plain;
    QTest::newRow("a mark before the first line of data")
        << "\xEF\xBB\xBF" + plain.left(head) + "\r\n\xEF\xBB\xBF" + plain.mid(head + 2);
    QTest::newRow("line feeds alone, none at the end") << QByteArray(plain).replace("\r\n", "\n").chopped(1);
    QByteArrayList german = ea;
    for (QByteArray &name : german)
        name = QByteArrayLiteral("Größe (") + name + ')';
    QTest::newRow("in the reader's language") << german.join(',') + plain.mid(head);
    QTest::newRow("with blanks") << QByteArray(plain)
                                        .replace("UnitOfMeasure", "Unit Of Measure")
                                        .replace("CostInBillingCurrency", " Cost In Billing Currency ");
    QTest::newRow("semicolons and decimal commas")
        << QByteArrayList{"SubscriptionId",
                          "Date",
                          "Quantity",
                          "CostInBillingCurrency",
                          "BillingCurrencyCode",
                          "BillingAccountId",
                          "MeterCategory",
                          "EffectivePrice"}
                   .join(';') +
               "\n11111111-0000-4000-8000-00000000000A;01/05/2026;24;3,9168;EUR;8608480;Virtual Machines;0,1632\n";
}

void TestCostFiles::headersAreFound()
{
    QFETCH(const QByteArray, bytes);
    Collector collector;
    QVERIFY2(collector.read(file(bytes)), qPrintable(collector.faultText()));
    QCOMPARE(collector.sets.front().invoice, QStringLiteral("8608480/2026-01"));
    QCOMPARE(collector.sets.front().net.text(), QStringLiteral("3.9168"));
    QCOMPARE(collector.sets.front().warnings, QStringList());
    QCOMPARE(collector.value(0, QStringLiteral("EntitlementId")),
             QStringLiteral("11111111-0000-4000-8000-00000000000A"));
}

void TestCostFiles::whatHasNoPlaceIsKept()
{
    Collector collector;
    const QByteArrayList columns = ea + QByteArrayList{"SomethingNew"};
    QVERIFY2(collector.read(file(csvOf(columns, {with(eaRow("01/05/2026", "1"), "SomethingNew", "x\"y")}))),
             qPrintable(collector.faultText()));
    QCOMPARE(collector.sets.front().warnings,
             QStringList{QStringLiteral("unknown attribute \"SomethingNew\" is kept with the lines")});
    const QJsonObject kept = QJsonDocument::fromJson(collector.value(0, QString()).toUtf8()).object();
    QCOMPARE(kept.value(QStringLiteral("SomethingNew")).toString(), QStringLiteral("x\"y"));
    QCOMPARE(kept.value(QStringLiteral("InvoiceSectionName")).toString(), QStringLiteral("IT"));
    QCOMPARE(kept.value(QStringLiteral("PayGPrice")).toString(), QStringLiteral("0.192"));
    QVERIFY(!kept.contains(QStringLiteral("PlanName"))); // empty
}

void TestCostFiles::theMonthIsThatOfTheBillingPeriod()
{
    // a refund and usage that reached Microsoft after the month had ended
    const QByteArray bytes = csvOf(ea, {eaRow("12/30/2025", "1"), eaRow("12/31/2025", "2"), eaRow("01/05/2026", "3")});
    Collector collector;
    QVERIFY2(collector.read(file(bytes)), qPrintable(collector.faultText()));
    QCOMPARE(collector.sets.front().month.iso(), QStringLiteral("2026-01"));
    QCOMPARE(collector.sets.front().span.from.iso(), QStringLiteral("2025-12-30"));
    ReadOptions options;
    options.month = Month::fromIso(u"2026-02").value();
    Collector told;
    QVERIFY2(told.read(file(bytes), options), qPrintable(told.faultText()));
    QCOMPARE(told.sets.front().month.iso(), QStringLiteral("2026-02"));
    QCOMPARE(told.sets.front().invoice, QStringLiteral("8608480/2026-02"));
}

void TestCostFiles::anInvoiceNamesItsLines()
{
    const Cells row{{"invoiceId", "G012345678"}, {"billingAccountId", "a"},     {"billingProfileId", "ABCD"},
                    {"date", "01/05/2026"},      {"SubscriptionId", "s"},       {"quantity", "1"},
                    {"billingCurrency", "EUR"},  {"costInBillingCurrency", "1"}};
    Collector one;
    QVERIFY2(one.read(file(csvOf(mca, {row, row}))), qPrintable(one.faultText()));
    QCOMPARE(one.sets.front().invoice, QStringLiteral("G012345678"));
    Collector mixed;
    QVERIFY2(mixed.read(file(csvOf(mca, {row, with(row, "invoiceId", "")}))), qPrintable(mixed.faultText()));
    QCOMPARE(mixed.sets.front().invoice, QStringLiteral("ABCD/2026-01"));
    QCOMPARE(mixed.value(0, QStringLiteral("InvoiceNumber")), QStringLiteral("G012345678"));
    QCOMPARE(mixed.value(1, QStringLiteral("InvoiceNumber")), QString());
}

void TestCostFiles::taxesAreNoCost()
{
    Cells tax = with(eaRow("01/31/2026", "21.00"), "ChargeType", "Tax");
    for (const char *none : {"Quantity", "UnitPrice", "EffectivePrice", "PayGPrice"})
        tax[none] = "";
    Collector collector;
    QVERIFY2(collector.read(file(csvOf(ea, {eaRow("01/05/2026", "100"), tax}))), qPrintable(collector.faultText()));
    QCOMPARE(collector.sets.front().net.text(), QStringLiteral("100"));
    QCOMPARE(collector.sets.front().tax.text(), QStringLiteral("21"));
}

void TestCostFiles::packedFilesAreRead()
{
    const QByteArray bytes = csvOf(ea, {eaRow("01/05/2026", "3.9168")});
    Collector packed;
    QVERIFY2(packed.read(file(testfiles::gzip(bytes), QStringLiteral("part_0_0001.csv.gz"))),
             qPrintable(packed.faultText()));
    QCOMPARE(packed.sets.front().net.text(), QStringLiteral("3.9168"));
    Collector archive;
    QVERIFY2(archive.read(file(testfiles::zip({{"part_0_0001.csv", bytes}, {"part_0_0002.csv", bytes}}),
                               QStringLiteral("costs.zip"))),
             qPrintable(archive.faultText()));
    QCOMPARE(archive.sets.size(), 2);
    const QByteArray cut = testfiles::gzip(bytes).chopped(9);
    Collector broken;
    QVERIFY(!broken.read(file(cut, QStringLiteral("cut.csv.gz"))));
}

void TestCostFiles::anExportIsReadWhole()
{
    QTemporaryDir folder;
    const auto put = [&folder](const char *name, const QByteArray &bytes) {
        return writeBytes(folder.filePath(QString::fromLatin1(name)), bytes);
    };
    const QByteArray bytes = csvOf(ea, {eaRow("01/05/2026", "3.9168")});
    const QByteArray manifest = "{\"blobCount\":2,\"exportConfig\":{\"type\":\"ActualCost\"},\"blobs\":["
                                "{\"blobName\":\"ea/run/part_0_0001.csv\"},{\"blobName\":\"ea/run/part_1_0001.csv\"}]}";
    QVERIFY(put("part_0_0001.csv", bytes) && put("manifest.json", manifest));
    Collector half;
    QVERIFY(!half.read(folder.filePath(QStringLiteral("part_0_0001.csv"))));
    QCOMPARE(half.faultText(), QStringLiteral("0: : part part_1_0001.csv of the export's 2 is missing beside it"));
    QVERIFY(put("part_1_0001.csv", bytes));
    const QStringList files = filesBelow(folder.path());
    QCOMPARE(files.size(), 2);
    Collector whole;
    for (const QString &part : files)
        QVERIFY2(whole.read(part), qPrintable(whole.faultText()));
    QVERIFY(put("manifest.json", QByteArray(manifest).replace("ActualCost", "AmortizedCost")));
    Collector spread;
    QVERIFY(!spread.read(files.front()));
    QVERIFY2(spread.faultText().contains(u"amortised"), qPrintable(spread.faultText()));
}

void TestCostFiles::faultsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("fault");
    const Cells good = eaRow("01/05/2026", "3.9168");
    const auto second = [&](const char *column, const QByteArray &value) {
        return csvOf(ea, {good, with(good, column, value)});
    };
    QTest::newRow("no rows") << csvOf(ea, {}) << "1: : no lines";
    QTest::newRow("amount") << second("CostInBillingCurrency", "abc")
                            << "3: CostInBillingCurrency: not a decimal: \"abc\"";
    QTest::newRow("no amount") << second("CostInBillingCurrency", "") << "3: CostInBillingCurrency: is empty";
    QTest::newRow("not finite") << second("CostInBillingCurrency", "NaN") << "3: CostInBillingCurrency: not a decimal";
    QTest::newRow("decimal comma") << second("Quantity", "1,5") << "3: Quantity: not a decimal: \"1,5\"";
    QTest::newRow("35 digits") << second("Quantity", "1.2345678901234567890123456789012345")
                               << "3: Quantity: not a decimal";
    QTest::newRow("day first") << second("Date", "31/01/2026") << "3: Date: not a date: \"31/01/2026\"";
    QTest::newRow("impossible day") << second("Date", "02/30/2026") << "3: Date: not a date: \"02/30/2026\"";
    QTest::newRow("no day") << second("Date", "") << "3: Date: is empty";
    QTest::newRow("period") << second("BillingPeriodEndDate", "soon")
                            << "3: BillingPeriodEndDate: not a date: \"soon\"";
    QTest::newRow("two periods") << second("BillingPeriodEndDate", "02/28/2026")
                                 << "3: BillingPeriodEndDate: two billing periods in one file: 2026-01 and 2026-02";
    QTest::newRow("two accounts") << second("BillingAccountId", "99")
                                  << "3: BillingAccountId: two billing accounts in one file: 8608480 and \"99\"";
    QTest::newRow("two currencies") << second("BillingCurrencyCode", "USD")
                                    << "3: BillingCurrencyCode: two currencies in one file: EUR and USD";
    QTest::newRow("no currency") << second("BillingCurrencyCode", "XXQ")
                                 << "3: BillingCurrencyCode: not a currency: \"XXQ\"";
    QTest::newRow("amortised, unused")
        << second("ChargeType", "UnusedReservation")
        << "3: ChargeType: amortised cost, which is on no invoice: export the actual cost";
    QTest::newRow("amortised, used") << second("PricingModel", "Reservation")
                                     << "3: CostInBillingCurrency: a cost where a Reservation pays: amortised cost";
    QTest::newRow("cells") << csvOf(ea, {good}) + "1,2,3\r\n"
                           << "3: : 3 cells where the header has 55";
    QTest::newRow("open quote") << csvOf(ea, {good}) + "\"a,b\r\n"
                                << "3: : a quote is left open";
    QTest::newRow("NUL") << second("ResourceGroup", QByteArray("a\0b", 3)) << "3: ResourceGroup: a NUL";
    QTest::newRow("not UTF-8") << second("ResourceGroup", "a\xFF"
                                                          "b")
                               << "3: ResourceGroup: ";
    QTest::newRow("column twice") << QByteArray(csvOf(ea, {good})).replace("ServiceInfo1", "ServiceInfo2")
                                  << "1: ServiceInfo2: the column is there twice";
    QTest::newRow("one thing in two columns") << QByteArray(csvOf(ea, {good})).replace("ServiceInfo1", "PreTaxCost")
                                              << "1: PreTaxCost: the column is there twice";
    QTest::newRow("column missing") << QByteArray(csvOf(ea, {good})).replace("BillingCurrencyCode", "BillingCoin")
                                    << "1: BillingCurrency: the column is missing";
    QTest::newRow("another cloud") << csvOf(mca, {{{"date", "01/05/2026"},
                                                   {"SubscriptionId", "s"},
                                                   {"quantity", "1"},
                                                   {"billingCurrency", "EUR"},
                                                   {"costInBillingCurrency", "1"},
                                                   {"provider", "AWS"}}})
                                   << "2: provider: a cost of \"AWS\", not of Microsoft's";
    QTest::newRow("price sheet") << QByteArray(
                                        "BillingAccountId,BillingAccountName,BillingProfileId,ServiceFamily,Product,"
                                        "UnitOfMeasure,MeterId,UnitPrice,BillingCurrency,Term\n1,2,3,4,5,6,7,8,EUR,\n")
                                 << "1: : not a billing file of a kind that is known";
    QTest::newRow("JSON") << QByteArray("[{\"costInBillingCurrency\":1,\"billingAccountId\":\"a\",\"payGPrice\":1,"
                                        "\"effectivePrice\":2}]")
                          << "1: : costs of Azure are read from CSV files";
}

void TestCostFiles::faultsAreNamed()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, fault);
    Collector collector;
    QVERIFY(!collector.read(file(bytes)));
    QVERIFY2(collector.faultText().startsWith(fault), qPrintable(collector.faultText()));
    QCOMPARE(collector.code, Error::Code::Refused);
}

//! Beside the repository, not in it: the layout of a partner's account with every oddity that is documented.
void TestCostFiles::theSampleIsRead()
{
    const QString folder = QStringLiteral(COUNTERFOIL_SOURCE_DIR "/../shared/samples/azure/synthetic/");
    QFile expected(folder + QStringLiteral("mpa-cost-details-synthetic.expected.json"));
    if (!expected.open(QIODevice::ReadOnly))
        QSKIP("the documented samples are not beside this checkout");
    const QJsonObject sums = QJsonDocument::fromJson(expected.readAll()).object();
    Collector collector;
    QVERIFY2(collector.read(folder + QStringLiteral("mpa-cost-details-synthetic.csv")),
             qPrintable(collector.faultText()));
    const SourceSet &set = collector.sets.front();
    QCOMPARE(set.lines, qint64(sums.value(QStringLiteral("rows")).toInt()));
    QCOMPARE(set.invoice, QStringLiteral("ABCD-EFGH-BG7-PGB/2024-02"));
    QCOMPARE(set.month.iso(), QStringLiteral("2024-02"));
    QCOMPARE(set.warnings, QStringList());
    const auto amount = [](const QString &text) { return Exact(Decimal::parse(QStringView(text)).value()); };
    QCOMPARE(set.net.text(), amount(sums.value(QStringLiteral("sumCostInBillingCurrency")).toString()).text());
    QMap<QString, Exact> customers;
    QMap<QString, Exact> types;
    for (int row = 0; row < set.lines; ++row) {
        const Exact cost = amount(collector.value(row, QStringLiteral("BillingPreTaxTotal")));
        customers[collector.value(row, QStringLiteral("CustomerName"))] += cost;
        types[collector.value(row, QStringLiteral("ChargeType"))] += cost;
    }
    const QJsonObject byCustomer = sums.value(QStringLiteral("byCustomer")).toObject();
    const QJsonObject byType = sums.value(QStringLiteral("byChargeType")).toObject();
    QCOMPARE(customers.size(), byCustomer.size());
    QCOMPARE(types.size(), byType.size());
    for (const QString &name : byCustomer.keys())
        QCOMPARE(customers.value(name).text(), amount(byCustomer.value(name).toString()).text());
    for (const QString &name : byType.keys())
        QCOMPARE(types.value(name).text(), amount(byType.value(name).toString()).text());
}

QTEST_GUILESS_MAIN(TestCostFiles)
#include "tst_costfiles.moc"
