// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/lineformula.h"

#include <QTest>

using namespace counterfoil;

namespace {

Decimal decimal(const char *text)
{
    return Decimal::parse(QByteArrayView(text)).value();
}

} // namespace

//! Microsoft's own printed examples, and where the program has to say that none fits.
class TestLineFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formulasAreNamed_data();
    void formulasAreNamed();
    void uncutRowsAreDailyRated();
    void creditsCoverARow();
    void aLegacyDiscountComesOffLast();
    void withoutAPriceNothingIsSaid();
    void wordsComeBack();
};

void TestLineFormula::formulasAreNamed_data()
{
    QTest::addColumn<LineNature>("nature");
    QTest::addColumn<QByteArray>("unitPrice");
    QTest::addColumn<QByteArray>("printed");
    QTest::addColumn<int>("days");
    QTest::addColumn<int>("cycle");
    QTest::addColumn<QByteArray>("quantity");
    QTest::addColumn<QByteArray>("rate");
    QTest::addColumn<QByteArray>("amount");
    QTest::addColumn<int>("digits");
    QTest::addColumn<Formula>("formula");
    QTest::addColumn<QByteArray>("difference");
    const auto row = [](const char *name, LineNature nature, const char *price, const char *printed, int days,
                        int cycle, const char *quantity, const char *rate, const char *amount, int digits,
                        Formula formula, const char *difference = "0") {
        QTest::newRow(name) << nature << QByteArray(price) << QByteArray(printed) << days << cycle
                            << QByteArray(quantity) << QByteArray(rate) << QByteArray(amount) << digits << formula
                            << QByteArray(difference);
    };
    const auto seats = LineNature::Seats;
    const auto azure = LineNature::Consumption;
    row("S2 seat", seats, "4", "3.86", 29, 30, "2", "1", "7.72", 2, Formula::NewCommerceSeat);
    row("S2 half up", seats, "4", "3.87", 29, 30, "2", "1", "7.74", 2, Formula::SeatHalfUp);
    row("S2 the product", seats, "4", "3.8667", 29, 30, "2", "1", "7.73", 2, Formula::NewCommerceUsage);
    row("none", seats, "4", "3.87", 29, 30, "2", "1", "8", 2, Formula::None, "0.26");
    row("none, a refund", seats, "4", "-3.87", 29, 30, "2", "1", "-8", 2, Formula::None, "-0.26");
    row("printed of the whole cycle", seats, "10", "10", 16, 30, "25", "1", "133.25", 2, Formula::NewCommerceSeat);
    row("none, printed of the whole cycle", seats, "10", "10", 16, 30, "25", "1", "133.26", 2, Formula::None, "0.01");
    row("none, a locked price", seats, "10.8", "10", 16, 30, "25", "1", "133.26", 2, Formula::None, "0.01");
    row("none, a discount not given", seats, "10", "4", 16, 30, "25", "1", "133.25", 2, Formula::None, "33.25");
    row("published refund", seats, "10.08", "-9.42", 29, 31, "10", "1", "-94.2", 2, Formula::NewCommerceSeat);
    row("published seats added", seats, "10.08", "9.408", 28, 30, "12", "1", "112.89", 2, Formula::NewCommerceUsage);
    row("published upgrade", seats, "10.08", "7.72", 23, 30, "300", "1", "2316", 2, Formula::NewCommerceSeat);
    row("a locked price", seats, "12", "10.56", 1, 1, "10", "0.925", "97.6", 2, Formula::NewCommerceSeat);
    row("published legacy", LineNature::Legacy, "51.93", "45.22", 27, 31, "500", "1", "22614.68", 2, Formula::Legacy);
    row("S7", azure, "0.192", "0.1632", 1, 1, "744", "0.925", "112.31", 2, Formula::NewCommerceUsage);
    row("published tier", azure, "2.99", "2.5415", 1, 1, "32", "1", "81.33", 2, Formula::Tiered);
    row("S7 daily", LineNature::DailyRow, "0.192", "0.1632", 1, 1, "24", "0.925", "3.62", 2, Formula::DailyRated);
    row("no decimals", seats, "1200", "1200", 1, 1, "3", "0.9", "3240", 0, Formula::NewCommerceSeat);
    row("cut to no decimals", seats, "7", "7", 1, 1, "3", "155.5", "3264", 0, Formula::NewCommerceSeat);
    row("three decimals", seats, "10", "10", 1, 3, "2", "0.3", "6", 3, Formula::NewCommerceSeat);
    row("nothing asked", seats, "10", "0", 1, 1, "5", "1", "0", 2, Formula::NewCommerceSeat);
}

void TestLineFormula::formulasAreNamed()
{
    QFETCH(LineNature, nature);
    QFETCH(QByteArray, unitPrice);
    QFETCH(QByteArray, printed);
    QFETCH(int, days);
    QFETCH(int, cycle);
    QFETCH(QByteArray, quantity);
    QFETCH(QByteArray, rate);
    QFETCH(QByteArray, amount);
    QFETCH(int, digits);
    QFETCH(Formula, formula);
    QFETCH(QByteArray, difference);
    LineFigures figures;
    figures.nature = nature;
    figures.unitPrice = decimal(unitPrice.constData());
    figures.effectiveUnitPrice = decimal(printed.constData());
    figures.shares = {Exact::fraction(days, cycle)};
    figures.quantity = decimal(quantity.constData());
    figures.rate = decimal(rate.constData());
    figures.amount = decimal(amount.constData());
    figures.digits = digits;
    const FormulaVerdict verdict = verdictOn(figures);
    QCOMPARE(wordOf(verdict.formula), wordOf(formula));
    QVERIFY(verdict.expected.has_value());
    QCOMPARE(verdict.difference().text(), QString::fromLatin1(difference));
}

//! The API's rows have all their decimals, and the noise of doubles in the last of them.
void TestLineFormula::uncutRowsAreDailyRated()
{
    LineFigures figures;
    figures.nature = LineNature::DailyRow;
    figures.effectiveUnitPrice = decimal("0.1632");
    figures.quantity = 24;
    figures.rate = decimal("0.925");
    for (const char *amount : {"3.62304", "3.6230400000000001", "3.623039999999999"}) {
        figures.amount = decimal(amount);
        QCOMPARE(wordOf(verdictOn(figures).formula), wordOf(Formula::DailyRated));
    }
    figures.amount = decimal("3.6231");
    const FormulaVerdict none = verdictOn(figures);
    QCOMPARE(wordOf(none.formula), wordOf(Formula::None));
}

void TestLineFormula::creditsCoverARow()
{
    LineFigures figures;
    figures.nature = LineNature::DailyRow;
    figures.effectiveUnitPrice = decimal("0.5");
    figures.quantity = 10;
    figures.creditPercentage = 100;
    QCOMPARE(wordOf(verdictOn(figures).formula), wordOf(Formula::DailyRated));
    figures.amount = 5; // the credit is a line of its own
    QCOMPARE(wordOf(verdictOn(figures).formula), wordOf(Formula::DailyRated));
    figures.amount = 4;
    QCOMPARE(wordOf(verdictOn(figures).formula), wordOf(Formula::None));
}

void TestLineFormula::aLegacyDiscountComesOffLast()
{
    LineFigures figures;
    figures.nature = LineNature::Legacy;
    figures.unitPrice = decimal("3.333");
    figures.quantity = 10;
    figures.discount = decimal("1.11");
    figures.amount = decimal("32.22");
    QCOMPARE(wordOf(verdictOn(figures).formula), wordOf(Formula::Legacy));
    figures.amount = decimal("-32.22");
    figures.discount = decimal("-1.11");
    QCOMPARE(wordOf(verdictOn(figures).formula), wordOf(Formula::Legacy));
}

void TestLineFormula::withoutAPriceNothingIsSaid()
{
    LineFigures figures;
    figures.quantity = 1;
    figures.amount = 5;
    QVERIFY(!verdictOn(figures).expected);
    figures.unitPrice = 5;
    figures.rate = 0;
    const FormulaVerdict verdict = verdictOn(figures);
    QVERIFY(!verdict.expected);
    QCOMPARE(wordOf(verdict.formula), wordOf(Formula::None));
    QVERIFY(verdict.difference().isZero());
}

void TestLineFormula::wordsComeBack()
{
    for (int i = 0; i < formulaCount; ++i) {
        QCOMPARE(formulaOf(wordOf(Formula(i))), std::optional(Formula(i)));
        QVERIFY(!nameOf(Formula(i)).isEmpty());
    }
    QVERIFY(!formulaOf(u"newcommerce"));
}

QTEST_APPLESS_MAIN(TestLineFormula)
#include "tst_lineformula.moc"
