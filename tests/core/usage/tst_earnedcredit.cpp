// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/earnedcredit.h"
#include "tests/core/usage/madeusage.h"

#include <QTest>

using namespace counterfoil;

namespace {

MadeRow row(int day, const QByteArray &cost, const QMap<UsageText, QByteArray> &texts, const QByteArray &credit)
{
    MadeRow made{day, cost, texts};
    made.credit = credit;
    return made;
}

QStringList gapsOf(const CreditSubscription &subscription)
{
    QStringList texts;
    for (const CreditGap &gap : subscription.gaps)
        texts << QStringLiteral("%1..%2 %3").arg(gap.days.from.iso(), gap.days.to.iso(), rounded(gap.lost, 2).text(2));
    return texts;
}

} // namespace

class TestEarnedCredit : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Days in a row are one gap; a day on which one of two rows has credit is in it as well.
    void gapsOfDays()
    {
        const auto web = machine("Production", "rg-web", "vm-web");
        const auto lab = machine("Lab", "rg-lab", "vm-lab");
        const auto other = machine("Lab", "rg-lab", "vm-other");
        const auto support = machine("Lab", "rg-lab", "plan", "Support");
        MadeUsage usage;
        usage.add(SourceKind::Usage, {row(1, "10", lab, "15"), row(2, "10", lab, "0"), row(3, "20", lab, "0"),
                                      row(4, "10", lab, "15"), row(5, "10", lab, "15"), row(5, "10", other, "0"),
                                      row(7, "10", lab, "0"), row(6, "-40", lab, "0"), // a refund loses nothing
                                      row(1, "100", support, "0"), // its meter never earns, though others of the day do
                                      row(1, "10", web, "15"), row(2, "10", web, "15")});
        const EarnedCredit credit = earnedCreditOf(*usage.table());
        QCOMPARE(credit.percentage, Decimal(15));
        QCOMPARE(credit.subscriptions.size(), 2);
        const CreditSubscription &first = credit.subscriptions.first();
        QCOMPARE(first.id, QStringLiteral("id-Lab"));
        QCOMPARE(first.name, QStringLiteral("Lab"));
        QCOMPARE(first.customerName, QStringLiteral("Contoso"));
        QCOMPARE(gapsOf(first), (QStringList{QStringLiteral("2026-01-02..2026-01-03 4.50"),
                                             QStringLiteral("2026-01-05..2026-01-05 1.50"),
                                             QStringLiteral("2026-01-07..2026-01-07 1.50")}));
        QCOMPARE(first.amounts.missing, qint64(4));
        QCOMPARE(rounded(first.amounts.list, 2), Decimal(80));
        QCOMPARE(rounded(first.amounts.covered, 2), Decimal(30));
        QCOMPARE(rounded(first.amounts.lost, 2).text(2), QStringLiteral("7.50"));
        QVERIFY(credit.subscriptions.last().gaps.isEmpty());
        QCOMPARE(credit.amounts.lost, first.amounts.lost);
    }

    //! Where nothing earns, what is lost is told at the usual rate.
    void aMonthWithoutAnyCredit()
    {
        const auto lab = machine("Lab", "rg-lab", "vm-lab");
        MadeUsage usage;
        usage.add(SourceKind::Usage, {row(30, "10", lab, "0"), row(31, "10", lab, "0")});
        const EarnedCredit credit = earnedCreditOf(*usage.table());
        QCOMPARE(credit.percentage, Decimal(15));
        QCOMPARE(gapsOf(credit.subscriptions.first()), QStringList{QStringLiteral("2026-01-30..2026-01-31 3.00")});
        QVERIFY(credit.amounts.covered.isZero());
    }
};

QTEST_GUILESS_MAIN(TestEarnedCredit)
#include "tst_earnedcredit.moc"
