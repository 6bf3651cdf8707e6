// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/reportbuilder.h"

#include <QTest>

using namespace counterfoil;

namespace {

Report head()
{
    Report report;
    report.columns = {{QStringLiteral("name")},
                      {QStringLiteral("month"), ReportColumnKind::Month},
                      {QStringLiteral("net"), ReportColumnKind::Money, Gathering::Sum},
                      {QStringLiteral("cost"), ReportColumnKind::Money, Gathering::Sum},
                      {QStringLiteral("margin"), ReportColumnKind::Money, Gathering::Sum, QStringLiteral("net"),
                       QStringLiteral("cost")},
                      {QStringLiteral("share"), ReportColumnKind::Share, Gathering::None, QStringLiteral("margin"),
                       QStringLiteral("net")}};
    return report;
}

Exact money(const char *text)
{
    return Exact(*Decimal::parse(QByteArrayView(text)));
}

ReportFact fact(const char *name, int month, const char *net, const char *cost, const char *currency = "EUR")
{
    return {{QLatin1String(name)}, Month(2026, month), {money(net), money(cost)}, QLatin1String(currency), 2};
}

QString text(const ReportRow &row, const Report &report, const char *column)
{
    const std::optional<Decimal> &number = row.cells[report.columnOf(QString::fromLatin1(column))].number;
    return number ? number->text() : QStringLiteral("none");
}

} // namespace

class TestReportBuilder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingShownAddsUp();
    void theLargestComesFirst();
    void currenciesStayApart();
    void nothingIsDividedByZero();
    void firstAndLast();
    void whatIsNotKnownStaysSo();
    void keysAreDrawn();
};

void TestReportBuilder::everythingShownAddsUp()
{
    ReportBuilder builder(head());
    for (int month = 1; month <= 3; ++month) {
        builder.add(fact("a", month, "0.004", "0")); // each month is rounded once, whatever it is made of
        builder.add(fact("a", month, "0.004", "0"));
    }
    builder.add(fact("b", 2, "10.00", "7.50"));
    const Report report = builder.build({QStringLiteral("net")});
    QCOMPARE(report.rows.size(), 6);
    QCOMPARE(text(report.rows[2], report, "net"), QStringLiteral("0.03"));
    QCOMPARE(text(report.rows[3], report, "net"), QStringLiteral("0.01"));
    QVERIFY(report.total.has_value());
    QCOMPARE(text(*report.total, report, "net"), QStringLiteral("10.03"));
    QCOMPARE(text(*report.total, report, "margin"), QStringLiteral("2.53"));
    QCOMPARE(text(*report.total, report, "share"), QStringLiteral("25.2"));
    QCOMPARE(report.chart.categories,
             QStringList({QStringLiteral("2026-01"), QStringLiteral("2026-02"), QStringLiteral("2026-03")}));
    QCOMPARE(report.chart.series.first().values,
             QList<Decimal>({Decimal::fromParts(1, 2), Decimal::fromParts(1001, 2), Decimal::fromParts(1, 2)}));
}

void TestReportBuilder::theLargestComesFirst()
{
    ReportBuilder builder(head());
    builder.add(fact("small", 1, "1", "0"));
    builder.add(fact("credit", 1, "-20", "0"));
    builder.add(fact("large", 1, "100", "0"));
    const Report report = builder.build({});
    QCOMPARE(report.rows[0].cells[0].text, QStringLiteral("large"));
    QCOMPARE(report.rows[2].cells[0].text, QStringLiteral("credit"));
    QCOMPARE(report.rows[4].cells[0].text, QStringLiteral("small"));
    QVERIFY(report.rows[0].isSum);
    QCOMPARE(report.rows[1].depth, 1);
}

void TestReportBuilder::currenciesStayApart()
{
    ReportBuilder builder(head());
    builder.add(fact("a", 1, "1", "0"));
    builder.add(fact("a", 1, "2", "0", "USD"));
    builder.add(fact("a", 2, "2", "0", "USD"));
    const Report report = builder.build({QStringLiteral("net")});
    QCOMPARE(report.rows.size(), 5);
    QVERIFY(!report.total.has_value());
    QCOMPARE(report.chart.unit, QStringLiteral("USD")); // most rows
    QCOMPARE(report.chart.series.first().values.first(), Decimal(2));
}

void TestReportBuilder::nothingIsDividedByZero()
{
    ReportBuilder builder(head());
    builder.add(fact("a", 1, "0", "5"));
    const Report report = builder.build({});
    QCOMPARE(text(report.rows.first(), report, "margin"), QStringLiteral("-5"));
    QCOMPARE(text(report.rows.first(), report, "share"), QStringLiteral("none"));
    QVERIFY(ReportBuilder(head()).build({QStringLiteral("net")}).rows.isEmpty());
}

void TestReportBuilder::firstAndLast()
{
    Report own = head();
    own.columns = {{QStringLiteral("side")},
                   {QStringLiteral("month"), ReportColumnKind::Month},
                   {QStringLiteral("before"), ReportColumnKind::Money, Gathering::First},
                   {QStringLiteral("remaining"), ReportColumnKind::Money, Gathering::Last}};
    ReportBuilder builder(own);
    builder.add(fact("cost", 2, "10", "80"));
    builder.add(fact("cost", 1, "0", "90"));
    const Report report = builder.build({});
    QCOMPARE(text(report.rows.first(), report, "before"), QStringLiteral("0"));
    QCOMPARE(text(report.rows.first(), report, "remaining"), QStringLiteral("80"));
}

void TestReportBuilder::whatIsNotKnownStaysSo()
{
    ReportBuilder builder(head());
    builder.add({{QStringLiteral("a")}, Month(2026, 1), {money("3"), std::nullopt}, QStringLiteral("EUR"), 2});
    const Report report = builder.build({});
    QCOMPARE(text(report.rows[1], report, "cost"), QStringLiteral("none"));
    QCOMPARE(text(report.rows[1], report, "margin"), QStringLiteral("none"));
}

void TestReportBuilder::keysAreDrawn()
{
    ReportBuilder builder(head());
    for (const char *name : {"a", "b", "c", "d"})
        builder.add(fact(name, 1, name[0] == 'd' ? "9" : "1", "0"));
    Report report = builder.build({});
    chartByKey(report, 0, QStringLiteral("net"), 2);
    QCOMPARE(report.chart.series.size(), 3);
    QCOMPARE(report.chart.series.first().key, QStringLiteral("d"));
    QCOMPARE(report.chart.series.last().key, QStringLiteral("other"));
    QCOMPARE(report.chart.series.last().values.first(), Decimal(2));
}

QTEST_APPLESS_MAIN(TestReportBuilder)
#include "tst_reportbuilder.moc"
