// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/money/money.h"
#include "core/money/split.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTest>

using namespace counterfoil;

//! Thousands of made-up amounts, each computed here and by Python's decimal and fractions (oracle.py).
class TestOracle : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void parsing();
    void texts();
    void arithmetic();
    void comparing();
    void exactArithmetic();
    void rounding();
    void parts();
    void cumulativeShowing();
    void partsSumToTheWhole();

private:
    void compare(const QStringList &questions, const QStringList &answers);
    QString literal(int maxDigits, bool exponents);
    Decimal decimal(int maxDigits = 34);
    Exact fraction();
    Exact amount();
    int below(int limit) { return int(m_random.bounded(limit)); }

    QString m_python;
    QRandomGenerator m_random;
};

namespace {

constexpr quint32 seed = 20260115;
constexpr int rounds = 4000;

QString question(std::initializer_list<QString> words)
{
    return QStringList(words).join(u'\t');
}

template <typename Compute>
QString checked(Compute compute)
{
    try {
        return compute().text();
    } catch (const std::overflow_error &) {
        return QStringLiteral("overflow");
    }
}

} // namespace

void TestOracle::initTestCase()
{
    m_python = QStandardPaths::findExecutable(QStringLiteral("python3"));
    if (m_python.isEmpty())
        QSKIP("python3 is not on this machine");
    qInfo("seed %u, %d questions of each kind", seed, rounds);
    m_random.seed(seed);
}

void TestOracle::compare(const QStringList &questions, const QStringList &answers)
{
    QProcess python;
    python.start(m_python, {QStringLiteral(COUNTERFOIL_SOURCE_DIR "/tests/core/money/oracle.py")});
    python.write(questions.join(u'\n').toUtf8() + '\n');
    python.closeWriteChannel();
    QVERIFY(python.waitForFinished(300'000));
    QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    const QStringList expected = QString::fromUtf8(python.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    QCOMPARE(expected.size(), questions.size());
    for (qsizetype i = 0; i < questions.size(); ++i) {
        QVERIFY2(answers[i] == expected[i],
                 qUtf8Printable(QStringLiteral("%1: %2, not %3")
                                    .arg(QString(questions[i]).replace(u'\t', u' '), expected[i], answers[i])));
    }
}

//! Digits with runs of zeros and nines, where carries and trimming happen.
QString TestOracle::literal(int maxDigits, bool exponents)
{
    const int size = 1 + below(maxDigits);
    const int flavour = below(4);
    QString digits;
    for (int i = 0; i < size; ++i) {
        const int digit = flavour == 0    ? below(10)
                          : below(3) == 0 ? below(10)
                          : flavour == 1  ? 0
                          : flavour == 2  ? 9
                                          : 5;
        digits += QString::number(digit);
    }
    if (below(4) != 0)
        digits.insert(below(int(digits.size()) + 1), u'.');
    if (exponents && below(3) == 0)
        digits += QStringLiteral("%1%2%3")
                      .arg(below(2) ? u'e' : u'E')
                      .arg(below(3) == 0 ? QStringLiteral("+")
                           : below(2)    ? QStringLiteral("-")
                                         : QString())
                      .arg(below(31));
    return (below(3) == 0 ? QStringLiteral("-") : QString()) + digits;
}

Decimal TestOracle::decimal(int maxDigits)
{
    for (;;) {
        if (const auto value = Decimal::parse(QStringView(literal(maxDigits, false))))
            return *value;
    }
}

Exact TestOracle::fraction()
{
    const Exact value = Exact(decimal(14)) / Exact(1 + below(400));
    // every other one ends in an exact half of a unit, where rounding decides
    return below(2) ? value : Exact(rounded(value, below(4))) + Exact::fraction(5, below(2) ? 1000 : 10);
}

void TestOracle::parsing()
{
    QStringList questions;
    QStringList answers;
    const QString spoilers = QStringLiteral("'+-.,eE0 x_/");
    for (int i = 0; i < 4 * rounds; ++i) {
        QString text = literal(40, true);
        if (below(10) == 0)
            text.prepend(u'\'');
        if (below(4) == 0)
            text.insert(below(int(text.size()) + 1), spoilers[below(int(spoilers.size()))]);
        const auto value = Decimal::parse(QStringView(text));
        questions.append(question({QStringLiteral("parse"), text}));
        answers.append(value ? value->text() : QStringLiteral("none"));
    }
    QVERIFY(answers.count(QStringLiteral("none")) > rounds / 4);
    QVERIFY(answers.count(QStringLiteral("none")) < 2 * rounds);
    compare(questions, answers);
}

void TestOracle::texts()
{
    QStringList questions;
    QStringList answers;
    for (int i = 0; i < rounds; ++i) {
        const Decimal value = decimal();
        const int digits = below(6);
        questions.append(question({QStringLiteral("text"), value.text(), QString::number(digits)}));
        answers.append(value.text(digits));
    }
    compare(questions, answers);
}

void TestOracle::arithmetic()
{
    QStringList questions;
    QStringList answers;
    for (int i = 0; i < rounds; ++i) {
        const Decimal a = decimal();
        const Decimal b = below(3) == 0 ? decimal(17) : decimal();
        questions += {question({QStringLiteral("add"), a.text(), b.text()}),
                      question({QStringLiteral("subtract"), a.text(), b.text()}),
                      question({QStringLiteral("multiply"), a.text(), b.text()})};
        answers += {checked([&] { return a + b; }), checked([&] { return a - b; }), checked([&] { return a * b; })};
    }
    QVERIFY(answers.count(QStringLiteral("overflow")) > rounds / 10);
    QVERIFY(answers.count(QStringLiteral("overflow")) < 2 * rounds);
    compare(questions, answers);
}

void TestOracle::comparing()
{
    QStringList questions;
    QStringList answers;
    for (int i = 0; i < rounds; ++i) {
        const Decimal a = decimal();
        const Decimal b = below(4) == 0 ? a : below(2) ? decimal() : Decimal(a.mantissa() / 10, a.scale() - 1);
        questions.append(question({QStringLiteral("compare"), a.text(), b.text()}));
        answers.append(a < b ? QStringLiteral("<") : a > b ? QStringLiteral(">") : QStringLiteral("="));
        QCOMPARE(a == b, answers.last() == u"=");
    }
    compare(questions, answers);
}

//! Amounts of every form: few digits, as many as fit machine integers, more than that, and fractions.
Exact TestOracle::amount()
{
    switch (below(5)) {
    case 0:
        return fraction();
    case 1:
        return Exact(decimal(34)) * Exact(decimal(34));
    case 2:
        return Exact(decimal(18));
    case 3:
        return Exact::scaled(Exact::Integer(1) << unsigned(below(140)), below(80) - 20) - Exact(below(2));
    default:
        return Exact(decimal(6));
    }
}

void TestOracle::exactArithmetic()
{
    QStringList questions;
    QStringList answers;
    const auto ask = [&](const QString &op, const Exact &a, const Exact &b, const Exact &result) {
        questions.append(question({QStringLiteral("exact ") + op, a.text(), b.text()}));
        answers.append(result.text());
        QVERIFY(Exact::parse(answers.last()) == result);
    };
    for (int i = 0; i < rounds; ++i) {
        const Exact a = amount();
        const Exact b = below(4) == 0 ? a * Exact(7) / Exact(7) : amount();
        ask(QStringLiteral("add"), a, b, a + b);
        ask(QStringLiteral("subtract"), a, b, a - b);
        ask(QStringLiteral("multiply"), a, b, a * b);
        if (!b.isZero())
            ask(QStringLiteral("divide"), a, b, a / b);
        questions.append(question({QStringLiteral("exact compare"), a.text(), b.text()}));
        answers.append(a < b ? QStringLiteral("<") : a > b ? QStringLiteral(">") : QStringLiteral("="));
        QCOMPARE(a == b, answers.last() == u"=");
    }
    compare(questions, answers);
}

void TestOracle::rounding()
{
    QStringList questions;
    QStringList answers;
    for (int i = 0; i < rounds; ++i) {
        const Exact value = below(2) ? fraction() : Exact(decimal(20));
        for (const int digits : {0, 2, 3, 12}) {
            const Decimal result = rounded(value, digits);
            // a zero has no sign, whatever was rounded
            questions.append(question({QStringLiteral("rounded"), value.text(), QString::number(digits)}));
            answers.append(result.text(digits));
        }
    }
    compare(questions, answers);
}

void TestOracle::parts()
{
    QStringList questions;
    QStringList answers;
    for (int i = 0; i < rounds; ++i) {
        const Exact whole = fraction();
        const int all = 1 + below(1100);
        const int before = below(all);
        const int count = 1 + below(all - before);
        const int digits = QList<int>{0, 2, 2, 3}[below(4)];
        questions.append(question({QStringLiteral("part"), whole.text(), QString::number(before),
                                   QString::number(count), QString::number(all), QString::number(digits)}));
        answers.append(partOf(whole, before, count, all, digits).text(digits));
    }
    compare(questions, answers);
}

void TestOracle::cumulativeShowing()
{
    QStringList questions;
    QStringList answers;
    for (int i = 0; i < rounds / 4; ++i) {
        const Exact start = fraction();
        const int digits = QList<int>{0, 2, 3}[below(3)];
        QList<Exact> amounts;
        QStringList words{QStringLiteral("shown"), start.text(), QString::number(digits)};
        for (int k = 1 + below(15); k > 0; --k) {
            amounts.append(fraction());
            words.append(amounts.last().text());
        }
        QStringList shown;
        for (const Decimal &amount : shownCumulatively(start, amounts, digits))
            shown.append(amount.text(digits));
        questions.append(words.join(u'\t'));
        answers.append(shown.join(u' '));
    }
    compare(questions, answers);
}

void TestOracle::partsSumToTheWhole()
{
    for (int i = 0; i < rounds; ++i) {
        const Exact whole = fraction();
        const int all = 1 + below(400);
        Decimal sum;
        for (int before = 0; before < all;) {
            const int count = 1 + below(all - before);
            sum += partOf(whole, before, count, all, 2);
            before += count;
        }
        QCOMPARE(sum, rounded(whole, 2));
    }
}

QTEST_GUILESS_MAIN(TestOracle)
#include "tst_oracle.moc"
