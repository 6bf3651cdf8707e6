// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/usage/amountcolumn.h"

#include <QTest>

using namespace counterfoil;

class TestAmounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sumsAreExact()
    {
        AmountSum sum;
        sum.add(1, 1);
        sum.add(2, 1);
        sum.add(Exact::fraction(1, 3));
        sum.add(1, 38);
        const Exact wanted = Exact::fraction(3, 10) + Exact::fraction(1, 3) + Exact::scaled(qint64(1), 38);
        QCOMPARE(sum.total().text(), wanted.text());
    }

    void sumsCarry()
    {
        const Int128 large = powerOfTen(38);
        AmountSum sum;
        for (int i = 0; i < 5; ++i)
            sum.add(large, 0);
        for (int i = 0; i < 2; ++i)
            sum.add(-large, 0);
        QCOMPARE(sum.total(), Exact::scaled(Decimal::Integer(large), 0) * Exact(3));
    }

    void keepsWhatItTakes()
    {
        AmountColumn<qint64> column;
        column.append(qint64(12500), 3);
        column.append(qint64(-7), 0);
        column.append(Exact::fraction(1, 3));
        QCOMPARE(column.at(0), Exact::fraction(25, 2));
        QCOMPARE(column.at(1), Exact(-7));
        QCOMPARE(column.at(2), Exact::fraction(1, 3));
        QCOMPARE(column.sign(1), -1);
        QCOMPARE(column.sign(2), 1);
        QVERIFY(!column.isSame(2, 2)); // compared with the exact values
    }

    void keys_data()
    {
        QTest::addColumn<qint64>("mantissa");
        QTest::addColumn<int>("scale");
        QTest::addColumn<qint64>("key");
        QTest::newRow("zero") << qint64(0) << 0 << qint64(0);
        QTest::newRow("whole") << qint64(12) << 0 << qint64(12000000000);
        QTest::newRow("cents") << qint64(1250) << 2 << qint64(12500000000);
        QTest::newRow("finer than the key") << qint64(19) << 10 << qint64(1);
        QTest::newRow("finer and negative") << qint64(-19) << 10 << qint64(-2);
        QTest::newRow("finest and negative") << qint64(-1) << 38 << qint64(-1);
        QTest::newRow("too large") << std::numeric_limits<qint64>::max() << 0 << std::numeric_limits<qint64>::max();
        QTest::newRow("too small") << std::numeric_limits<qint64>::min() << 0 << std::numeric_limits<qint64>::min();
    }
    void keys()
    {
        QFETCH(qint64, mantissa);
        QFETCH(int, scale);
        QFETCH(qint64, key);
        QCOMPARE(orderKeyOf(mantissa, scale), key);
        QCOMPARE(orderKeyOf(Exact::scaled(mantissa, scale)), key);
    }
};

QTEST_GUILESS_MAIN(TestAmounts)
#include "tst_amounts.moc"
