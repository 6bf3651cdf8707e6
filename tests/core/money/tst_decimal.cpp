// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/cut.h"
#include "core/money/money.h"
#include "core/money/powers.h"
#include "core/money/split.h"

#include <QTest>

using namespace counterfoil;

class TestDecimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data();
    void parses();
    void refuses_data();
    void refuses();
    void roundsHalfAwayFromZero_data();
    void roundsHalfAwayFromZero();
    void cutsTowardZero();
    void powersOfTenGoOn();
    void partsSumToTheWhole();
    void overflowIsAnError();
    void exactTextComesBack();
};

void TestDecimal::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("plain") << "1234.50"
                           << "1234.5";
    QTest::newRow("negative") << "-0.0004"
                              << "-0.0004";
    QTest::newRow("apostrophe") << "'22.000000000000000000"
                                << "22";
    QTest::newRow("zero with exponent") << "'0E-20"
                                        << "0";
    QTest::newRow("exponent") << "1.5E+3"
                              << "1500";
    QTest::newRow("small exponent") << "12e-3"
                                    << "0.012";
    QTest::newRow("leading zeros") << "000120.0"
                                   << "120";
    QTest::newRow("no integer digit") << ".5"
                                      << "0.5";
    QTest::newRow("34 digits") << "1234567890123456789012345678901234"
                               << "1234567890123456789012345678901234";
    QTest::newRow("34 digits, zeros trimmed") << "12345678901234567890.123456789012340000"
                                              << "12345678901234567890.12345678901234";
    QTest::newRow("inner zeros") << "1002003004.005"
                                 << "1002003004.005";
}

void TestDecimal::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    const auto value = Decimal::parse(QStringView(text));
    QVERIFY(value);
    QCOMPARE(value->text(), shown);
}

void TestDecimal::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"",     "'",     "-",       "+",   ".",    "1,5", "1.2.3", "abc",   "1e",
          "1e29", "1e-29", "NaN",     "inf", "0x10", "1 ",  " 1",    "1_000", "12345678901234567890123456789012345",
          "--1",  "1e+",   "\xd9\xa1"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestDecimal::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Decimal::parse(QStringView(text)));
}

void TestDecimal::roundsHalfAwayFromZero_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QString>("shown");
    QTest::newRow("half up") << "2.415" << 2 << "2.42";
    QTest::newRow("half down, negative") << "-2.415" << 2 << "-2.42";
    QTest::newRow("below half") << "2.4149999999" << 2 << "2.41";
    QTest::newRow("no decimals") << "0.5" << 0 << "1";
    QTest::newRow("three") << "1.0005" << 3 << "1.001";
}

void TestDecimal::roundsHalfAwayFromZero()
{
    QFETCH(QString, text);
    QFETCH(int, digits);
    QFETCH(QString, shown);
    QCOMPARE(rounded(Exact(*Decimal::parse(QStringView(text))), digits).text(digits), shown);
}

void TestDecimal::cutsTowardZero()
{
    for (const auto &[numerator, cents] : {std::pair(2, 66), std::pair(1, 33), std::pair(3, 100), std::pair(0, 0)}) {
        QCOMPARE(cut(Exact::fraction(numerator, 3), 2), Decimal::fromParts(cents, 2));
        QCOMPARE(cut(Exact::fraction(-numerator, 3), 2), Decimal::fromParts(-cents, 2));
    }
    QCOMPARE(cut(Exact(*Decimal::parse(u"0.009999")), 2), Decimal(0));
    QCOMPARE(cut(*Decimal::parse(u"-12.349"), 2), *Decimal::parse(u"-12.34"));
    QCOMPARE(cut(*Decimal::parse(u"1200"), 0), Decimal(1200));
}

void TestDecimal::powersOfTenGoOn()
{
    QVERIFY(powerOfTen<Exact::Integer>(40) == Exact::Integer("1" + std::string(40, '0')));
    QVERIFY(powerOfTen<Exact::Integer>(mostTens) * 10 == powerOfTen<Exact::Integer>(mostTens + 1));
}

void TestDecimal::partsSumToTheWhole()
{
    const Exact whole(*Decimal::parse(u"300.00"));
    QCOMPARE(partOf(whole, 0, 17, 31, 2).text(2), QStringLiteral("164.52"));
    QCOMPARE(partOf(whole, 17, 14, 31, 2).text(2), QStringLiteral("135.48"));
}

void TestDecimal::overflowIsAnError()
{
    const Decimal large = *Decimal::parse(u"9999999999999999999999999999999999");
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, large + *Decimal::parse(u"0.1"));
    QVERIFY_THROWS_EXCEPTION(std::overflow_error, large * Decimal(11));
    QCOMPARE((Exact(large) + Exact(1)).text(), QStringLiteral("10000000000000000000000000000000000"));
}

void TestDecimal::exactTextComesBack()
{
    for (const Exact &value : {Exact::fraction(-7, 3), Exact::fraction(1, 8), Exact(0), Exact::fraction(12345, 100)})
        QVERIFY(Exact::parse(value.text()) == value);
}

QTEST_GUILESS_MAIN(TestDecimal)
#include "tst_decimal.moc"
