// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/guards.h"

#include <QTest>

using namespace counterfoil;

namespace {

Invoice invoiceFor(Month month, int net, InvoiceState state = InvoiceState::Issued)
{
    Invoice one;
    one.id = QStringLiteral("contoso-1/") + month.first().iso();
    one.number = state == InvoiceState::Draft ? QString() : QStringLiteral("INV-") + month.iso();
    one.contract = QStringLiteral("contoso-1");
    one.customer = QStringLiteral("contoso");
    one.currency = QStringLiteral("EUR");
    one.service = {month.first(), month.last()};
    one.month = month;
    one.state = state;
    one.net = net;
    InvoiceLine line;
    line.kind = LineKind::OwnService;
    line.net = net;
    one.lines.append(line);
    return one;
}

//! "maximumChange: Changed by …" of a draft for March.
QStringList guardsOfMarch(int net, const DraftContext &context, const Invoice *sibling = nullptr)
{
    Terms terms;
    terms.guards.maximumChange = Decimal::fromParts(5, 1);
    Invoice draft = invoiceFor(Month(2026, 3), net, InvoiceState::Draft);
    addGuards(draft, terms, context, sibling);
    QStringList guards;
    for (const Guard &guard : draft.guards)
        guards << guard.code + QStringLiteral(": ") + guard.text;
    return guards;
}

} // namespace

class TestGuards final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void comparesWithTheInvoiceBefore();
    void comparesWithWhatIsToBeBilledAgainUntilItIs();
    void comparesWithTheDraftBeforeInTheMonth();
    void weighsCountedSeatsAgainstTheirPrice();
};

//! Also after a month without one; no other contract's, and no credit note.
void TestGuards::comparesWithTheInvoiceBefore()
{
    DraftContext context;
    QCOMPARE(guardsOfMarch(3100, context), QStringList());
    context.taken = {invoiceFor(Month(2026, 1), 100)};
    QCOMPARE(guardsOfMarch(150, context), QStringList());
    QCOMPARE(guardsOfMarch(151, context),
             QStringList{QStringLiteral("maximumChange: Changed by 51.0 % against the invoice before, limit 50.0 %")});
    QCOMPARE(guardsOfMarch(999, context).size(), 1); // as many days
    QCOMPARE(guardsOfMarch(1000, context).first(),
             QStringLiteral("absurd: A day comes to 10.0 times that of INV-2026-01"));
    Invoice other = invoiceFor(Month(2026, 2), 1000);
    other.contract = QStringLiteral("contoso-2");
    Invoice note = invoiceFor(Month(2026, 2), 1000);
    note.credits = QStringLiteral("INV-2026-02");
    context.taken += {other, note, invoiceFor(Month(2026, 3), 1000)};
    QCOMPARE(guardsOfMarch(100, context), QStringList());
}

//! Whose successor is not drafted yet is still the invoice before: a person is shown the change against it as well.
void TestGuards::comparesWithWhatIsToBeBilledAgainUntilItIs()
{
    DraftContext context;
    context.taken = {invoiceFor(Month(2026, 1), 1000)};
    const Invoice credited = invoiceFor(Month(2026, 2), 28, InvoiceState::Credited);
    context.toBillAgain = {credited};
    QCOMPARE(guardsOfMarch(930, context), // 30 a day, and 1 a day
             (QStringList{QStringLiteral("absurd: A day comes to 30.0 times that of INV-2026-02"),
                          QStringLiteral("maximumChange: Changed by 3221.4 % against the invoice before, limit "
                                         "50.0 %")}));
    Invoice again = invoiceFor(Month(2026, 2), 900, InvoiceState::Draft);
    again.id += QStringLiteral("/2");
    context.otherDrafts = {again};
    QCOMPARE(guardsOfMarch(930, context), QStringList());
    context.otherDrafts.clear();
    again.state = InvoiceState::Issued;
    context.taken.append(again);
    QCOMPARE(guardsOfMarch(930, context), QStringList());
    context.taken.removeLast();
    again.state = InvoiceState::Credited; // once more
    context.toBillAgain.append(again);
    QCOMPARE(guardsOfMarch(930, context), QStringList());
}

void TestGuards::comparesWithTheDraftBeforeInTheMonth()
{
    DraftContext context;
    context.taken = {invoiceFor(Month(2026, 1), 100)};
    Invoice week = invoiceFor(Month(2026, 2), 1000, InvoiceState::Draft);
    QCOMPARE(guardsOfMarch(1100, context, &week), QStringList());
    context.taken.append(invoiceFor(Month(2026, 2), 100));
    week.service = {Day::of(2026, 1, 24), Day::of(2026, 1, 31)};
    QCOMPARE(guardsOfMarch(100, context, &week), QStringList()); // whichever ended last
}

//! Not against what Microsoft has charged by then, which a period that still runs has little of.
void TestGuards::weighsCountedSeatsAgainstTheirPrice()
{
    Terms terms;
    terms.guards.minimumMargin = Decimal::fromParts(25, 2);
    Invoice draft = invoiceFor(Month(2026, 3), 100, InvoiceState::Draft);
    InvoiceLine &line = draft.lines.first();
    line.kind = LineKind::SeatCount;
    line.rule = QStringLiteral("f3");
    line.cost = 20;
    SourcePart counted;
    counted.costLocal = 80;
    SourcePart charged;
    charged.set = 5;
    charged.costLocal = 20;
    line.parts = {counted, charged};
    addGuards(draft, terms, {}, nullptr);
    QCOMPARE(draft.guards.size(), 1);
    QCOMPARE(draft.guards.first().code, QStringLiteral("minimumMargin"));
    QVERIFY2(draft.guards.first().text.contains(QStringLiteral("20.0")), qPrintable(draft.guards.first().text));
    draft.guards.clear();
    terms.guards.minimumMargin = Decimal::fromParts(15, 2);
    addGuards(draft, terms, {}, nullptr);
    QVERIFY(draft.guards.isEmpty());
    QVERIFY(!isZeroPriced(line, 2));
    line.net = 0;
    QVERIFY(isZeroPriced(line, 2));
    line.parts.first().costLocal = 0; // charged and not counted: nothing was priced
    QVERIFY(!isZeroPriced(line, 2));
    line.parts.first().costLocal = Exact::fraction(2, 5); // less than the smallest coin
    QVERIFY(isZeroPriced(line, 2));
    QVERIFY(!isZeroPriced(line, 0));
}

QTEST_GUILESS_MAIN(TestGuards)
#include "tst_guards.moc"
