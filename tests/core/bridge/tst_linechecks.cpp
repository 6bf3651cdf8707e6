// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/linechecks.h"
#include "tests/core/usage/madeusage.h"

#include <QTest>

using namespace counterfoil;

namespace {

//! A daily row of 1.00 that its own price makes as many.
MadeRow rowOf(const char *quantity)
{
    MadeRow row;
    row.quantity = quantity;
    row.rate = "1";
    row.texts = machine("plan-1", "group", "vm");
    row.texts.insert(UsageText::PricingCurrency, "EUR");
    return row;
}

QStringList quantitiesOf(const LineChecks &checks)
{
    QStringList quantities;
    for (const CheckedLine &line : checks.lines)
        quantities << line.figures.quantity.text();
    return quantities;
}

} // namespace

//! Which of a month's recomputed lines are listed; the formulas themselves are those of tst_lineformula.
class TestLineChecks final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void theFarthestAreListed()
    {
        MadeUsage usage;
        usage.add(SourceKind::Usage, {rowOf("1"), rowOf("2"), rowOf("5"), rowOf("3"), rowOf("4")});
        LineFilter filter;
        filter.list = true;
        filter.formula = Formula::None;
        filter.most = 2;
        const Result<LineChecks> first = checkLines(usage, {}, Month(2026, 1), filter);
        QVERIFY(first);
        QCOMPARE(quantitiesOf(*first), QStringList({QStringLiteral("2"), QStringLiteral("5")})); // as they come
        QCOMPARE(first->omitted, 2);
        filter.farthestFirst = true;
        const Result<LineChecks> farthest = checkLines(usage, {}, Month(2026, 1), filter);
        QVERIFY(farthest);
        QCOMPARE(quantitiesOf(*farthest), QStringList({QStringLiteral("5"), QStringLiteral("4")}));
        QCOMPARE(farthest->omitted, 2);
        filter.most = 100;
        const Result<LineChecks> all = checkLines(usage, {}, Month(2026, 1), filter);
        QVERIFY(all);
        QCOMPARE(quantitiesOf(*all).join(QString()), QStringLiteral("5432"));
        QCOMPARE(all->omitted, 0);
        filter.most = 0;
        const Result<LineChecks> none = checkLines(usage, {}, Month(2026, 1), filter);
        QVERIFY(none);
        QVERIFY(none->lines.isEmpty());
        QCOMPARE(none->omitted, 4);
    }
    void kindAndCurrencyNarrow()
    {
        MadeUsage usage;
        usage.add(SourceKind::Usage, {rowOf("2")});
        usage.add(SourceKind::Usage, {rowOf("3")}, Month(2026, 1), QStringLiteral("USD"));
        LineFilter filter;
        filter.list = true;
        filter.kind = SourceKind::Usage;
        filter.currency = QStringLiteral("USD");
        const Result<LineChecks> dollars = checkLines(usage, {}, Month(2026, 1), filter);
        QVERIFY(dollars);
        QCOMPARE(quantitiesOf(*dollars), QStringList(QStringLiteral("3")));
        QCOMPARE(dollars->omitted, 0);
        filter.kind = SourceKind::AzureCost;
        const Result<LineChecks> others = checkLines(usage, {}, Month(2026, 1), filter);
        QVERIFY(others);
        QVERIFY(others->lines.isEmpty());
        QCOMPARE(others->sums.size(), dollars->sums.size()); // all of them are counted
    }
};

QTEST_GUILESS_MAIN(TestLineChecks)
#include "tst_linechecks.moc"
