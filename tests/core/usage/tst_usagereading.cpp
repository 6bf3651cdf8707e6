// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/earnedcredit.h"
#include "core/usage/usagechart.h"
#include "tests/core/usage/madeusage.h"

#include <QTest>

using namespace counterfoil;

namespace {

QMap<UsageText, QByteArray> with(QMap<UsageText, QByteArray> texts, UsageText attribute, const QByteArray &value)
{
    texts.insert(attribute, value);
    return texts;
}

Exact costOf(const UsageTable &table)
{
    UsageAdder adder(table);
    for (quint32 row = 0; row < table.rows(); ++row)
        adder.add(row);
    return adder.sums().cost;
}

//! "azure 11–20: 6.3936"
QStringList gapsOf(const EarnedCredit &credit)
{
    QStringList texts;
    for (const CreditSubscription &subscription : credit.subscriptions) {
        for (const CreditGap &gap : subscription.gaps)
            texts << QStringLiteral("%1 %2-%3: %4")
                         .arg(subscription.name, QString::number(gap.days.from.day()),
                              QString::number(gap.days.to.day()), gap.lost.text());
    }
    return texts;
}

} // namespace

class TestUsageReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOnHand()
    {
        MadeUsage usage;
        QVERIFY(readUsage(usage, nullptr, Month(2026, 1))->isEmpty());
    }

    //! Contract, section 5.2.
    void billedRowsComeBeforeUnbilled()
    {
        const auto first = machine("Production", "rg", "vm");
        const auto second = with(first, UsageText::SubscriptionId, "other plan");
        MadeUsage usage;
        usage.add(SourceKind::UsageUnbilled,
                  {{1, "5", first}, {2, "7", second}, {3, "9", second, {}, "1", {}, "0", Month(2026, 2)}});
        QCOMPARE(costOf(*usage.table()), Exact(12));
        usage.add(SourceKind::Usage, {{1, "6", first}});
        QCOMPARE(costOf(*usage.table()), Exact(13));
        QCOMPARE(costOf(*usage.table(Month(2026, 1))), Exact(13));
    }

    //! A pull keeps each blob of an export as a set of its own.
    void blobsOfOneExportAddUp()
    {
        const auto texts = machine("Production", "rg", "vm");
        MadeUsage usage;
        const auto blob = [&usage, &texts](const char *cost, qint64 exportId) {
            usage.add(SourceKind::UsageUnbilled, {{1, cost, texts}}, Month(2026, 1), QStringLiteral("EUR"), exportId);
        };
        blob("5", 1);
        blob("7", 1);
        QCOMPARE(costOf(*usage.table()), Exact(12));
        blob("9", 3); // another export of the same days
        QCOMPARE(costOf(*usage.table()), Exact(9));
        blob("4", 3);
        QCOMPARE(costOf(*usage.table()), Exact(13));
    }

    void costFilesAndTheirTaxes()
    {
        const auto texts = machine("Production", "rg", "vm");
        MadeUsage usage;
        usage.add(SourceKind::AzureCost, {{1, "5", texts}, {2, "1", with(texts, UsageText::ChargeType, "Tax")}});
        QCOMPARE(costOf(*usage.table()), Exact(5));
        QCOMPARE(usageCostOf(*usage.sets(), Month(2026, 1), QStringLiteral("EUR")), std::optional<Exact>(6));
        QVERIFY(!usageCostOf(*usage.sets(), Month(2026, 1), QStringLiteral("USD")));
    }

    void currenciesStayApart()
    {
        const auto texts = machine("Production", "rg", "vm");
        MadeUsage usage;
        usage.add(SourceKind::Usage, {{1, "5", texts}});
        usage.add(SourceKind::Usage, {{1, "6", texts}, {2, "7", texts}}, Month(2026, 1), QStringLiteral("USD"));
        const auto tables = readUsage(usage, nullptr, Month(2026, 1));
        QCOMPARE(tables->size(), 2);
        QCOMPARE(tables->first()->currency, QStringLiteral("USD"));
        QCOMPARE(costOf(*tables->first()), Exact(13));
    }

    //! List value is unit price × quantity × rate, however many digits that has.
    void listIsExact()
    {
        MadeRow row{1, "3.62", machine("Production", "rg", "vm")};
        row.price = "0.192";
        row.quantity = "24";
        row.rate = "0.925";
        MadeRow fine = row;
        fine.price = "0.0001188669167459";
        fine.quantity = "123456789.123456789012";
        fine.rate = "0.92512345678901";
        MadeRow unpriced = row;
        unpriced.price = "";
        MadeUsage usage;
        usage.add(SourceKind::Usage, {row, fine, unpriced});
        const auto table = usage.table();
        QCOMPARE(table->list.at(0).text(), QStringLiteral("4.2624"));
        const Exact product = Exact(*Decimal::parse(fine.price)) * Exact(*Decimal::parse(fine.quantity)) *
                              Exact(*Decimal::parse(fine.rate));
        QCOMPARE(table->list.at(1), product);
        QCOMPARE(table->list.at(2).text(), QStringLiteral("3.62"));
    }

    //! Scenario S8.
    void lostCredit()
    {
        QList<MadeRow> rows;
        for (int day = 1; day <= 31; ++day) {
            MadeRow row{day, "3.62", machine("azure", "rg", "vm")};
            row.price = "0.192";
            row.quantity = "24";
            row.rate = "0.925";
            row.credit = day >= 11 && day <= 20 ? "0" : "15";
            rows.append(row);
        }
        MadeUsage usage;
        usage.add(SourceKind::Usage, rows);
        const EarnedCredit credit = earnedCreditOf(*usage.table());
        QCOMPARE(gapsOf(credit), QStringList{QStringLiteral("azure 11-20: 6.3936")});
        QCOMPARE(rounded(credit.amounts.covered * Exact(100) / credit.amounts.list, 1).text(1), QStringLiteral("67.7"));
        QCOMPARE(credit.subscriptions.first().days.size(), 31);
    }

    //! A row whose credit nobody can earn is not missing it.
    void whatNeverEarns_data()
    {
        QTest::addColumn<int>("attribute");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("third party") << int(UsageText::PublisherName) << QByteArray("Fabled Apps");
        QTest::newRow("spot") << int(UsageText::MeterName) << QByteArray("D4s v5 Spot");
        QTest::newRow("low priority") << int(UsageText::MeterName) << QByteArray("D4s v5 Low Priority");
        QTest::newRow("covered") << int(UsageText::BenefitType) << QByteArray("SavingsPlan");
        QTest::newRow("a meter that never does beside one that does")
            << int(UsageText::MeterId) << QByteArray("support");
    }
    void whatNeverEarns()
    {
        QFETCH(int, attribute);
        QFETCH(QByteArray, value);
        MadeUsage usage;
        MadeRow earning{1, "10", machine("azure", "rg", "vm")};
        earning.credit = "15";
        const MadeRow other{1, "10", with(machine("azure", "rg", "vm 2"), UsageText(attribute), value)};
        usage.add(SourceKind::Usage, {earning, other});
        const EarnedCredit credit = earnedCreditOf(*usage.table());
        QCOMPARE(gapsOf(credit), QStringList());
        QCOMPARE(credit.amounts.list, Exact(10));
    }

    void neverAnyCredit()
    {
        MadeUsage usage;
        usage.add(SourceKind::Usage,
                  {{4, "100", machine("azure", "rg", "vm")}, {6, "100", machine("azure", "rg", "vm")}});
        QCOMPARE(gapsOf(earnedCreditOf(*usage.table())),
                 (QStringList{QStringLiteral("azure 4-4: 15"), QStringLiteral("azure 6-6: 15")}));
    }

    void chart()
    {
        MadeUsage usage;
        QList<MadeRow> rows;
        for (int day = 1; day <= 31; ++day)
            rows.append({day, day == 22 ? "50" : "10", machine("azure", "rg", "vm")});
        for (const char *name : {"A", "B", "C", "D", "E", "F"})
            rows.append({1, "1.5", machine("azure", "rg", "other", name)});
        usage.add(SourceKind::Usage, rows);
        const UsageChart chart = usageChart(*usage.table(), {});
        QCOMPARE(chart.days.size(), 31);
        QCOMPARE(chart.categories.size(), 6);
        QCOMPARE(chart.categories.first(), QStringLiteral("Virtual Machines"));
        QVERIFY(chart.categories.last().isEmpty());
        QCOMPARE(chart.days.first().total, Exact(19));
        QCOMPARE(chart.days.first().parts.last(), Exact(3));
        QCOMPARE(chart.spike(), 21);
        UsageQuery query;
        query.days = Days{Day::of(2026, 1, 3), Day::of(2026, 1, 3)};
        QCOMPARE(usageChart(*usage.table(), query).days[4].total, Exact(10)); // whatever the day that is chosen
        query.conditions = {{UsageDimension::MeterCategory, {}, QStringLiteral("a")}};
        QCOMPARE(usageChart(*usage.table(), query).days.first().total, Exact::fraction(3, 2));
    }

    //! January 2026 begins on a Thursday; what was billed late is in a week of its own.
    void weeksAndMonths()
    {
        MadeUsage usage;
        QList<MadeRow> rows{{12, "7", machine("azure", "rg", "vm")}};
        rows.first().month = Month(2025, 12);
        for (int day = 1; day <= 31; ++day)
            rows.append({day, "1", machine("azure", "rg", "vm", day == 31 ? "Storage" : "Compute")});
        usage.add(SourceKind::Usage, rows);
        const UsageChart days = usageChart(*usage.table(), {});
        const UsageChart weeks = usageByWeeks(days);
        QCOMPARE(weeks.days.size(), 6);
        QCOMPARE(weeks.categories, days.categories);
        QCOMPARE(weeks.days[0].total, Exact(7));
        QVERIFY(weeks.days[1].days() == (Days{Day::of(2026, 1, 1), Day::of(2026, 1, 4)}));
        QCOMPARE(weeks.days[1].total, Exact(4));
        QCOMPARE(weeks.days[1].rows, 4);
        QVERIFY(weeks.days[2].days() == (Days{Day::of(2026, 1, 5), Day::of(2026, 1, 11)}));
        QVERIFY(weeks.days[5].days() == (Days{Day::of(2026, 1, 26), Day::of(2026, 1, 31)}));
        QCOMPARE(weeks.days[5].total, Exact(6));
        QCOMPARE(weeks.spike(), -1);

        const UsageMonthCost january = usageMonthCost(*usage.table(), {});
        QCOMPARE(january.rows, 32);
        const UsageChart months = usageByMonths({{Month(2025, 12), 0, {}}, january});
        QCOMPARE(months.days.size(), 2);
        QCOMPARE(months.days[0].total, Exact(0));
        QCOMPARE(months.days[1].total, Exact(38));
        QCOMPARE(months.days[1].parts.last(), Exact(1));
        QVERIFY(months.days[1].days() == (Days{Day::of(2026, 1, 1), Day::of(2026, 1, 31)}));
    }

    void noSpike()
    {
        MadeUsage usage;
        usage.add(SourceKind::Usage, {{1, "-5", machine("azure", "rg", "vm")}});
        QCOMPARE(usageChart(*usage.table(), {}).spike(), -1);
    }

    void namesThatTheLinesDoNotHave()
    {
        const auto named = machine("Production", "rg", "vm");
        const auto nameless = with(with(named, UsageText::CustomerName, {}), UsageText::EntitlementDescription, {});
        const auto unknown = with(nameless, UsageText::EntitlementId, "id-Other");
        MadeUsage usage;
        usage.add(SourceKind::Usage, {{1, "5", nameless}, {1, "6", unknown}});
        const QHash<QString, QString> names{{QStringLiteral("tenant"), QStringLiteral("Fabrikam")},
                                            {QStringLiteral("id-production"), QStringLiteral("Shop")}};
        const auto tables = readUsage(usage, nullptr, Month(2026, 1), names);
        const UsageTable &table = *tables->first();
        QCOMPARE(table.text(0, UsageDimension::Customer), QStringLiteral("Fabrikam"));
        QCOMPARE(table.text(0, UsageDimension::Subscription), QStringLiteral("Shop"));
        QCOMPARE(table.text(1, UsageDimension::Subscription), QStringLiteral("id-Other"));
        QCOMPARE(usage.table()->text(0, UsageDimension::Customer), QStringLiteral("tenant"));

        MadeUsage other; // its own name comes first
        other.add(SourceKind::Usage, {{1, "5", named}});
        const auto own = readUsage(other, nullptr, Month(2026, 1), names);
        QCOMPARE(own->first()->text(0, UsageDimension::Customer), QStringLiteral("Contoso"));
        QCOMPARE(own->first()->text(0, UsageDimension::Subscription), QStringLiteral("Production"));
    }

    void reservationCover()
    {
        const auto texts = machine("azure", "rg", "vm");
        MadeUsage usage;
        MadeRow covered{1, "0", with(texts, UsageText::BenefitType, "Reservation")};
        covered.quantity = "6";
        MadeRow open{1, "4", texts};
        open.quantity = "4";
        const MadeRow other{1, "4", machine("azure", "rg", "disk", "Storage")};
        usage.add(SourceKind::Usage, {covered, open, other});
        const BenefitCover cover = benefitCover(*usage.table());
        QCOMPARE(cover.covered, Exact(6));
        QCOMPARE(cover.coverable, Exact(10));
    }
};

QTEST_GUILESS_MAIN(TestUsageReading)
#include "tst_usagereading.moc"
