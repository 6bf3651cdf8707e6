// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/crediting.h"
#include "core/model/creditedline.h"

#include <QTest>

using namespace counterfoil;

namespace {

Decimal money(const char *text)
{
    return *Decimal::parse(QByteArrayView(text));
}

InvoiceLine seats(qint64 id, int quantity, const char *price)
{
    InvoiceLine line;
    line.id = id;
    line.key = QStringLiteral("seats|%1").arg(id);
    line.quantity = quantity;
    line.unitPrice = money(price);
    line.net = rounded(Exact(line.quantity) * Exact(line.unitPrice), 2);
    line.cost = line.net;
    line.tax = QStringLiteral("nl21");
    return line;
}

//! Ten seats, four seats, an amount, and a line of 0.00.
Invoice issued()
{
    Invoice one;
    one.id = QStringLiteral("contoso-1/2026-07-01");
    one.number = QStringLiteral("INV-2026-00451");
    one.state = InvoiceState::Issued;
    one.currency = QStringLiteral("EUR");
    one.lines = {seats(1, 10, "10.20"), seats(2, 4, "5.55"), seats(3, 1, "300.00"), seats(4, 2, "0.00")};
    total(one, {{QStringLiteral("nl21"), QStringLiteral("S"), money("21"), {}, {}, {}}});
    return one;
}

Result<Invoice> credit(const QList<CreditShare> &lines, const QList<Invoice> &notes = {})
{
    return creditNoteOf(issued(), notes, {QStringLiteral("returned"), lines, false}, issued().taxes);
}

} // namespace

//! Credit notes of the whole, of lines and of parts.
class TestCrediting final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aPartAndTheRestAreTheWhole_data()
    {
        QTest::addColumn<QList<CreditShare>>("shares");
        QTest::addColumn<QString>("net");
        QTest::newRow("units") << QList<CreditShare>{{1, {}, Decimal(3)}} << QStringLiteral("-30.6");
        QTest::newRow("all units") << QList<CreditShare>{{1, {}, Decimal(10)}} << QStringLiteral("-102");
        QTest::newRow("an amount") << QList<CreditShare>{{3, money("0.01"), {}}} << QStringLiteral("-0.01");
        QTest::newRow("a line") << QList<CreditShare>{{2, {}, {}}} << QStringLiteral("-22.2");
        QTest::newRow("a line of nothing") << QList<CreditShare>{{4, {}, {}}} << QStringLiteral("0");
        QTest::newRow("several") << QList<CreditShare>{{1, {}, Decimal(1)}, {3, {}, {}}} << QStringLiteral("-310.2");
    }
    void aPartAndTheRestAreTheWhole()
    {
        QFETCH(QList<CreditShare>, shares);
        QFETCH(QString, net);
        const Result<Invoice> note = credit(shares);
        QVERIFY2(note, note ? "" : qPrintable(note.error().message()));
        QCOMPARE(note->net.text(), net);
        QCOMPARE(note->credits, issued().number);
        for (const InvoiceLine &line : note->lines)
            QCOMPARE(rounded(Exact(line.quantity) * Exact(line.unitPrice) / Exact(line.baseQuantity), 2), line.net);
        QVERIFY(!isCreditedBy(issued(), {}, *note));
        const Result<Invoice> rest = credit({}, {*note});
        QVERIFY2(rest, rest ? "" : qPrintable(rest.error().message()));
        QCOMPARE(note->net + rest->net, -issued().net);
        QVERIFY(isCreditedBy(issued(), {*note}, *rest));
        const Result<Invoice> more = credit({}, {*note, *rest});
        QVERIFY(!more);
        QCOMPARE(more.error().code(), Error::Code::Conflict);
    }
    void unitsKeepTheirPrice()
    {
        const Result<Invoice> note = credit({{1, {}, Decimal(3)}});
        QVERIFY(note);
        QCOMPARE(note->lines[0].quantity, Decimal(-3));
        QCOMPARE(note->lines[0].unitPrice, money("10.20"));
        QCOMPARE(note->lines[0].cost, money("-30.60"));
        QCOMPARE(note->gross, money("-37.03"));
        QCOMPARE(creditable(issued(), issued().lines[0], {*note}), money("71.40"));
    }
    //! 211 seat days at 46.90 for 15: the customer reads 14.0667 seats, and three of them are three seats.
    void partsOfACycleAreCreditedAsTheyArePrinted()
    {
        Invoice one = issued();
        InvoiceLine &line = one.lines[0];
        line.quantity = 211;
        line.baseQuantity = 15;
        line.unitPrice = money("46.90");
        line.net = line.cost = money("659.73");
        const Invoice before = one;
        const auto credit = [&one](const CreditShare &share, const QList<Invoice> &notes = {}) {
            return creditNoteOf(one, notes, {QStringLiteral("returned"), {share}, false}, one.taxes);
        };
        const Result<Invoice> note = credit({1, {}, Decimal(3)});
        QVERIFY2(note, note ? "" : qPrintable(note.error().message()));
        QCOMPARE(note->lines[0].net, money("-140.70"));
        QCOMPARE(note->lines[0].quantity, Decimal(-3));
        QCOMPARE(note->lines[0].baseQuantity, Decimal(1));
        const Result<Invoice> rest = credit({1, {}, {}}, {*note});
        QVERIFY(rest);
        QCOMPARE(rest->lines[0].net, money("-519.03"));
        const Result<Invoice> whole = credit({1, {}, money("14.0667")});
        QVERIFY(whole);
        QCOMPARE(whole->lines[0].net, money("-659.73"));
        QVERIFY(!credit({1, {}, money("14.0668")}));
        QVERIFY(!credit({1, {}, Decimal(211)}));
        QCOMPARE(one, before);
        // a price that says what it is for keeps its own count
        line.unit = QStringLiteral("HUR");
        const Result<Invoice> hours = credit({1, {}, Decimal(3)});
        QVERIFY(hours);
        QCOMPARE(hours->lines[0].net, money("-9.38"));
        QCOMPARE(hours->lines[0].baseQuantity, Decimal(15));
    }
    void sharesSayWhatTheyTake()
    {
        const Result<Invoice> part = credit({{1, {}, Decimal(3)}});
        QVERIFY(part);
        QCOMPARE(creditedBy(part->lines[0]).line, 1);
        QCOMPARE(creditedBy(part->lines[0]).extent, CreditExtent::Part);
        const Result<Invoice> rest = credit({{1, {}, {}}, {2, {}, {}}}, {*part});
        QVERIFY(rest);
        QCOMPARE(creditedBy(rest->lines[0]).extent, CreditExtent::Rest);
        QCOMPARE(creditedBy(rest->lines[1]).extent, CreditExtent::Whole);
        QCOMPARE(creditedBy(issued().lines[0]).line, 0);
    }
    void moreThanIsLeftIsRefused_data()
    {
        QTest::addColumn<CreditShare>("share");
        QTest::newRow("more units") << CreditShare{1, {}, Decimal(11)};
        QTest::newRow("no unit") << CreditShare{1, {}, Decimal(0)};
        QTest::newRow("units of an amount") << CreditShare{3, {}, Decimal(1)};
        QTest::newRow("more money") << CreditShare{3, money("300.01"), {}};
        QTest::newRow("the other way") << CreditShare{3, money("-1.00"), {}};
        QTest::newRow("half a cent") << CreditShare{3, money("0.005"), {}};
        QTest::newRow("nothing") << CreditShare{3, Decimal(0), {}};
        QTest::newRow("both") << CreditShare{1, money("1.00"), Decimal(1)};
        QTest::newRow("no such line") << CreditShare{9, {}, {}};
    }
    void moreThanIsLeftIsRefused()
    {
        QFETCH(CreditShare, share);
        QVERIFY(!credit({share}));
        QVERIFY(!credit({share, share}));
    }
};

QTEST_GUILESS_MAIN(TestCrediting)
#include "tst_crediting.moc"
