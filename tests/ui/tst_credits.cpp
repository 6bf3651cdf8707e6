// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/bureau.h"
#include "ui/format/amounts.h"
#include "ui/invoices/creditsheet.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace counterfoil;
using namespace counterfoil::madeup;

//! Credit notes, over a real company file.
class TestCredits final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void modelsAreSound()
    {
        Invoice draft = invoice(0);
        draft.lines << draft.lines.first();
        draft.lines.last().id = 2;
        RecordTableModel<CreditRow> rows(creditShape(), creditColumns(2));
        new QAbstractItemModelTester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        rows.setRecords(creditRows(draft, {}, {2}));
        QCOMPARE(rows.rowCount(), 2);
        QCOMPARE(rows.cell(0, 0).second, QStringLiteral("not credited"));
        QCOMPARE(rows.cell(1, 0).second, QStringLiteral("all of it"));
    }
    void aWholeInvoiceIsCreditedAndBilledAgain();
    void aMarkedLineIsCreditedInTwoSteps();
    void aPartOfALineIsCredited();
};

void TestCredits::aWholeInvoiceIsCreditedAndBilledAgain()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft());
    QVERIFY(!bureau.actions().credit->isEnabled());
    QVERIFY(bureau.issue());
    const Invoice issued = *bureau.shown();
    QVERIFY(bureau.actions().credit->isEnabled());
    bureau.lines->selectionModel()->clearSelection();
    bureau.actions().credit->trigger();
    auto *sheet = bureau.screen->findChild<CreditSheet *>();
    QVERIFY(sheet && part<QCheckBox>(sheet, "whole")->isChecked());
    auto *go = part<QPushButton>(sheet, "issue");
    QTRY_VERIFY_WITH_TIMEOUT(textOf(sheet, "sum").contains(QStringLiteral("before tax")), patience);
    QVERIFY(textOf(sheet, "sum").contains(QStringLiteral("%1 lines").arg(issued.lines.size())));
    QVERIFY(textOf(sheet, "sum").contains(amountText(-issued.gross, 2)));
    QVERIFY(!go->isEnabled() && textOf(sheet, "wrong").contains(QStringLiteral("needs a reason")));
    part<QLineEdit>(sheet, "reason")->setText(QStringLiteral("wrong customer"));
    QVERIFY(go->isEnabled());
    part<QCheckBox>(sheet, "rebill")->setChecked(true);
    QVERIFY(!go->isEnabled()); // what was shown is about something else now
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.shell->invoice(issued.id) &&
                                 bureau.shell->invoice(issued.id)->state == InvoiceState::Credited,
                             patience);
    QVERIFY(bureau.settle());
    const Invoice *note = bureau.shown(); // the credit note is shown
    QCOMPARE(note->credits, issued.number);
    QCOMPARE(note->net, -issued.net);
    QCOMPARE(note->reason, QStringLiteral("wrong customer"));
    QVERIFY(!note->number.isEmpty() && !bureau.actions().credit->isEnabled());
    const QList<Invoice> &invoices = bureau.shell->picture().invoices;
    QVERIFY(std::any_of(invoices.begin(), invoices.end(), [&issued](const Invoice &again) {
        return again.state == InvoiceState::Draft && again.contract == issued.contract && again.net == issued.net;
    }));
}

void TestCredits::aMarkedLineIsCreditedInTwoSteps()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft() && bureau.issue());
    const Invoice issued = *bureau.shown();
    const InvoiceLine line = issued.lines.last();
    bureau.mark(line.key);
    bureau.actions().credit->trigger();
    auto *sheet = bureau.screen->findChild<CreditSheet *>();
    QVERIFY(sheet && !part<QCheckBox>(sheet, "whole")->isChecked());
    QVERIFY(!part<QCheckBox>(sheet, "rebill")->isEnabled());
    QCOMPARE(sheet->crediting()->lines, (QList<CreditShare>{{line.id, {}, {}}}));
    part<QLineEdit>(sheet, "reason")->setText(QStringLiteral("not wanted"));
    auto *go = part<QPushButton>(sheet, "issue");
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    QVERIFY(textOf(sheet, "sum").startsWith(QStringLiteral("1 line")));
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.shown() && bureau.shown()->credits == issued.number, patience);
    QCOMPARE(bureau.shown()->net, -line.net);
    QVERIFY(bureau.settle());
    // what is credited is not offered again
    bureau.screen->go(issued.id);
    bureau.lines->selectionModel()->clearSelection();
    bureau.actions().credit->trigger();
    auto *again = bureau.screen->findChild<CreditSheet *>();
    QVERIFY(again);
    QCOMPARE(part<TableView>(again, "creditLines")->table()->rowOf(QString::number(line.id)), -1);
    again->reject();
}

void TestCredits::aPartOfALineIsCredited()
{
    Bureau bureau;
    const auto hasSeats = [](const InvoiceLine &line) { return line.quantity > Decimal(3) && line.net.sign() > 0; };
    QVERIFY(bureau.isReady && bureau.show([&](const Invoice &invoice) {
        return invoice.state == InvoiceState::Draft && invoice.net.sign() > 0 &&
               std::any_of(invoice.lines.begin(), invoice.lines.end(), hasSeats);
    }));
    QVERIFY(bureau.issue());
    const Invoice issued = *bureau.shown();
    const InvoiceLine seats = *std::find_if(issued.lines.begin(), issued.lines.end(), hasSeats);
    bureau.mark(seats.key);
    bureau.actions().credit->trigger();
    auto *sheet = bureau.screen->findChild<CreditSheet *>();
    QVERIFY(sheet);
    auto *units = part<QLineEdit>(sheet, "units");
    auto *amount = part<QLineEdit>(sheet, "amount");
    auto *go = part<QPushButton>(sheet, "issue");
    QCOMPARE(sheet->focusWidget(), units);
    part<QLineEdit>(sheet, "reason")->setText(QStringLiteral("three seats less"));
    QTest::keyClicks(units, QStringLiteral("x"));
    QTRY_VERIFY(textOf(sheet, "wrong").contains(QStringLiteral("\"x\" is none")));
    QVERIFY(!go->isEnabled());
    units->selectAll();
    QTest::keyClicks(units, QStringLiteral("99999"));
    QTRY_VERIFY_WITH_TIMEOUT(textOf(sheet, "wrong").contains(QStringLiteral("has only")), patience);
    QVERIFY(!go->isEnabled() && textOf(sheet, "sum").isEmpty());
    QTest::keyClicks(amount, QStringLiteral("0.01"));
    QVERIFY(units->text().isEmpty()); // either one
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    amount->clear();
    QTest::keyClicks(units, QStringLiteral("3"));
    QCOMPARE(sheet->crediting()->lines.first().quantity.value_or(Decimal()), Decimal(3));
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.shown() && bureau.shown()->credits == issued.number, patience);
    const InvoiceLine &taken = bureau.shown()->lines.first();
    QCOMPARE(taken.quantity, Decimal(-3));
    QCOMPARE(taken.net, -rounded(Exact(Decimal(3)) * Exact(seats.unitPrice) / Exact(seats.baseQuantity),
                                 digitsOf(issued.currency)));
    QVERIFY(bureau.settle());
}

QTEST_MAIN(TestCredits)
#include "tst_credits.moc"
