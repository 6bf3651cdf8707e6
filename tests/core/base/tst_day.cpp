// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/day.h"

#include <QTest>

using namespace counterfoil;

class TestDay : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAreDaysSince1970();
    void everyDayComesBackFromItsText();
    void refuses_data();
    void refuses();
    void plusMonths_data();
    void plusMonths();
    void monthsOfAYear();
    void refusesMonths_data();
    void refusesMonths();
    void intervals();
};

void TestDay::numbersAreDaysSince1970()
{
    QCOMPARE(Day::of(1970, 1, 1).number(), 0);
    QCOMPARE(Day::of(1969, 12, 31).number(), -1);
    QCOMPARE(Day::of(2026, 1, 15).number(), 20468);
    QVERIFY(!Day().isValid());
    QVERIFY(!Day::of(2026, 2, 29).isValid());
    QVERIFY(Day() < Day::of(1, 1, 1));
}

void TestDay::everyDayComesBackFromItsText()
{
    const Day last = Day::of(2100, 12, 31);
    Day day = Day::of(1999, 12, 31);
    QDate date(1999, 12, 31);
    for (; day <= last; day = day.plusDays(1), date = date.addDays(1)) {
        QCOMPARE(day.iso(), date.toString(Qt::ISODate));
        QCOMPARE(*Day::fromIso(day.iso()), day);
    }
}

void TestDay::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"",
                             "2026",
                             "2026-1-15",
                             "2026-01-5",
                             "26-01-15",
                             "2026-02-29",
                             "2100-02-29",
                             "2026-04-31",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-01-00",
                             "2026-01-32",
                             "2026/01/15",
                             "15.01.2026",
                             "20260115",
                             "2026-01-15T00:00:00Z",
                             " 2026-01-15",
                             "2026-01-15 ",
                             "-026-01-15",
                             "+026-01-15",
                             "2026-+1-15",
                             "2026-01--1",
                             "٢٠٢٦-01-15"})
        QTest::newRow(*text ? text : "nothing") << QString::fromUtf8(text);
}

void TestDay::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!Day::fromIso(text));
}

void TestDay::plusMonths_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<int>("months");
    QTest::addColumn<QString>("to");
    const auto row = [](const char *from, int months, const char *to) {
        QTest::addRow("%s %+d", from, months) << QString::fromLatin1(from) << months << QString::fromLatin1(to);
    };
    row("2026-01-31", 1, "2026-02-28");
    row("2024-01-31", 1, "2024-02-29");
    row("2024-02-29", 12, "2025-02-28");
    row("2024-02-29", 48, "2028-02-29");
    row("2026-03-31", -1, "2026-02-28");
    row("2026-01-15", -1, "2025-12-15");
    row("2026-12-15", 1, "2027-01-15");
    row("2026-05-31", 1, "2026-06-30");
    row("2026-05-31", 0, "2026-05-31");
    row("2026-01-28", 13, "2027-02-28");
}

void TestDay::plusMonths()
{
    QFETCH(QString, from);
    QFETCH(int, months);
    QFETCH(QString, to);
    QCOMPARE(Day::fromIso(from)->plusMonths(months).iso(), to);
}

void TestDay::monthsOfAYear()
{
    QCOMPARE(Month::fromIso(u"2026-01")->plus(-1).iso(), QStringLiteral("2025-12"));
    QCOMPARE(Month(2026, 12).plus(1), Month(2027, 1));
    QCOMPARE(Month(2024, 2).days(), 29);
    QCOMPARE(Month(2026, 2).days(), 28);
    QCOMPARE(Month(2026, 12).last().iso(), QStringLiteral("2026-12-31"));
    QCOMPARE(Month::of(Day::of(2026, 12, 31)), Month(2026, 12));
    QVERIFY(Month(2025, 12) < Month(2026, 1));
    QVERIFY(!Month().isValid());
}

void TestDay::refusesMonths_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", "2026", "2026-00", "2026-13", "2026-1", "2026-001", "2026-01-01", "26-01", "2026/01", "2026-+1"})
        QTest::newRow(*text ? text : "nothing") << QString::fromLatin1(text);
}

void TestDay::refusesMonths()
{
    QFETCH(QString, text);
    QVERIFY(!Month::fromIso(text));
}

void TestDay::intervals()
{
    const Days january{Day::of(2026, 1, 1), Day::of(2026, 1, 31)};
    const Days sinceMarch{Day::of(2026, 3, 1), Day()};
    QCOMPARE(january.count(), 31);
    QVERIFY(january.contains(Day::of(2026, 1, 1)) && january.contains(Day::of(2026, 1, 31)));
    QVERIFY(!january.contains(Day::of(2026, 2, 1)));
    QVERIFY(sinceMarch.isOpen() && sinceMarch.contains(Day::of(2099, 1, 1)));
    QVERIFY(!sinceMarch.contains(Day::of(2026, 2, 28)));
    QVERIFY(january.overlaps({Day::of(2026, 1, 31), Day()}));
    QVERIFY(!january.overlaps(sinceMarch) && !sinceMarch.overlaps(january));
    QVERIFY(sinceMarch.overlaps(sinceMarch));
}

QTEST_GUILESS_MAIN(TestDay)
#include "tst_day.moc"
