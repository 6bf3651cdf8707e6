// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/usageview.h"
#include "tests/core/usage/madeusage.h"

#include <QTest>

#include <random>

using namespace counterfoil;

namespace {

//! Two subscriptions, three resource groups, tags on some.
std::shared_ptr<const UsageTable> sample()
{
    auto web = machine("Production", "rg-web", "vm-web-03");
    web.insert(UsageText::Tags, R"({"env":"prod"})");
    web.insert(UsageText::ResourceLocation, "westeurope");
    const auto data = machine("Production", "rg-data", "sql-orders", "SQL Database");
    auto batch = machine("Analytics", "RG-Batch", "vm-batch-11");
    batch.insert(UsageText::Tags, R"("Env":"batch")");
    MadeUsage usage;
    usage.add(SourceKind::Usage, {{1, "10", web},
                                  {2, "12.50", web},
                                  {1, "0.000000001", data},
                                  {2, "40", data},
                                  {1, "7", batch},
                                  {2, "7.0000000001", batch}});
    return usage.table();
}

QStringList textsOf(const UsageView &view)
{
    QStringList texts;
    for (const UsageGroup &group : view.groups)
        texts << QStringLiteral("%1%2 %3 %4")
                     .arg(QString(group.depth, u'-'), group.text, QString::number(group.sums.rows),
                          group.sums.cost.text());
    return texts;
}

QStringList costsOf(const UsageView &view)
{
    QStringList costs;
    for (const quint32 row : view.order)
        costs << view.table->cost.at(row).text();
    return costs;
}

UsageQuery filtered(const QString &text)
{
    UsageQuery query;
    const Status read = readUsageFilter(text, query);
    return read ? query : UsageQuery{{QStringLiteral("unread filter")}};
}

} // namespace

class TestUsageView : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void groupsAreSortedLikeRows()
    {
        UsageQuery query;
        query.groups = *usageGroupsOf(QStringLiteral("subscription, resourceGroup"));
        const UsageView view = viewOf(sample(), query);
        QCOMPARE(textsOf(view),
                 (QStringList{QStringLiteral("Production 4 62.500000001"), QStringLiteral("-rg-data 2 40.000000001"),
                              QStringLiteral("-rg-web 2 22.5"), QStringLiteral("Analytics 2 14.0000000001"),
                              QStringLiteral("-RG-Batch 2 14.0000000001")}));
        QCOMPARE(costsOf(view),
                 (QStringList{QStringLiteral("40"), QStringLiteral("0.000000001"), QStringLiteral("12.5"),
                              QStringLiteral("10"), QStringLiteral("7.0000000001"), QStringLiteral("7")}));
        QCOMPARE(view.groups[2].first, 2U);
        QCOMPARE(view.groups[0].lastWithin, 2);
        QCOMPARE(view.groups[3].parent, -1);
        QCOMPARE(view.sums.cost.text(), QStringLiteral("76.5000000011"));
    }

    void byTag()
    {
        UsageQuery query;
        query.groups = *usageGroupsOf(QStringLiteral("tag:env"));
        QCOMPARE(textsOf(viewOf(sample(), query)),
                 (QStringList{QStringLiteral(" 2 40.000000001"), QStringLiteral("prod 2 22.5"),
                              QStringLiteral("batch 2 14.0000000001")}));
    }

    void filters_data()
    {
        QTest::addColumn<QString>("filter");
        QTest::addColumn<int>("rows");
        const auto row = [](const char *filter, int rows) {
            QTest::newRow(filter) << QString::fromLatin1(filter) << rows;
        };
        row("", 6);
        row("vm", 4);
        row("VM web", 2);
        row("vm nothing", 0);
        row("day:2026-01-02", 3);
        row("day:2026-01-01..2026-01-02", 6);
        row("subscription:production", 4);
        row("subscription:id-Production", 4);
        row("resourceGroup:rg-batch", 2);
        row("meterCategory:\"SQL Database\"", 2);
        row("\"meter:meter-SQL Database\"", 2);
        row("\"meter:SQL Database meter\"", 2);
        row("region:westeurope day:2026-01-01", 1);
        row("tag:env=prod", 2);
        row("tag:ENV=batch", 2);
        row("cost>7", 4);
        row("cost>7.0000000001", 3);
        row("subscription:Nowhere", 0);
        row("credit:missing", 6);
        row("what:ever", 0);
    }
    void filters()
    {
        QFETCH(QString, filter);
        QFETCH(int, rows);
        const UsageView view = viewOf(sample(), filtered(filter));
        QCOMPARE(int(view.order.size()), rows);
        QCOMPARE(view.sums.rows, qint64(rows));
    }

    void refusedFilters_data()
    {
        QTest::addColumn<QString>("filter");
        for (const char *filter :
             {"day:2026-13-01", "day:2026-01-02..2026-01-01", "day:soon", "tag:env", "tag:=x", "cost>much"})
            QTest::newRow(filter) << QString::fromLatin1(filter);
    }
    void refusedFilters()
    {
        QFETCH(QString, filter);
        UsageQuery query;
        const Status read = readUsageFilter(filter, query);
        QVERIFY(!read);
        QCOMPARE(read.error().code(), Error::Code::Usage);
    }

    void unknownGroup()
    {
        const auto groups = usageGroupsOf(QStringLiteral("subscription,colour"));
        QVERIFY(!groups);
        QVERIFY(groups.error().message().contains(u"colour"));
        QVERIFY(!usageGroupsOf(QStringLiteral("tag")));
    }

    //! Many rows, amounts of many scales: the fast order is the exact one.
    void orderIsExact_data()
    {
        QTest::addColumn<bool>("descending");
        QTest::newRow("up") << false;
        QTest::newRow("down") << true;
    }
    void orderIsExact()
    {
        QFETCH(bool, descending);
        std::mt19937 random(7);
        QList<MadeRow> rows;
        const auto texts = machine("Production", "rg", "vm");
        for (int i = 0; i < 5000; ++i) {
            const QByteArray sign = random() % 10 == 0 ? "-" : "";
            rows.append({1,
                         sign + QByteArray::number(random() % 30) + '.' + QByteArray(int(random() % 9), '0') +
                             QByteArray::number(random() % 20),
                         texts});
        }
        rows.append({1, "99999999999999999999999", texts});
        rows.append({1, "99999999999999999999998", texts});
        MadeUsage usage;
        usage.add(SourceKind::Usage, rows);
        UsageQuery query;
        query.descending = descending;
        const UsageView view = viewOf(usage.table(), query);
        QCOMPARE(view.order.size(), std::size_t(rows.size()));
        for (std::size_t i = 1; i < view.order.size(); ++i) {
            const Exact before = view.table->cost.at(view.order[i - 1]);
            const Exact after = view.table->cost.at(view.order[i]);
            QVERIFY(descending ? before >= after : before <= after);
            QVERIFY(before != after || view.order[i - 1] < view.order[i]); // alike rows keep their order
        }
    }

    void byText()
    {
        UsageQuery query;
        query.sortedBy = UsageColumn::Resource;
        query.descending = false;
        const UsageView view = viewOf(sample(), query);
        QCOMPARE(view.table->text(view.order.front(), UsageDimension::Resource), QStringLiteral("sql-orders"));
        QCOMPARE(view.table->text(view.order.back(), UsageDimension::Resource), QStringLiteral("vm-web-03"));
        query.sortedBy = UsageColumn::Tag;
        query.tag = QStringLiteral("env");
        query.descending = true;
        const UsageView tagged = viewOf(sample(), query);
        QCOMPARE(tagged.table->text(tagged.order.front(), UsageDimension::Resource), QStringLiteral("vm-web-03"));
    }

    void tagNames() { QCOMPARE(sample()->tagNames(), QStringList{QStringLiteral("env")}); }
};

QTEST_GUILESS_MAIN(TestUsageView)
#include "tst_usageview.moc"
