// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/invoicetext.h"
#include "tests/ui/bureau.h"
#include "ui/format/amounts.h"
#include "ui/invoices/addlinesheet.h"
#include "ui/invoices/creditsheet.h"
#include "ui/invoices/exportoutcome.h"
#include "ui/invoices/exportsheet.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QDir>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace counterfoil;
using namespace counterfoil::madeup;

//! Credit notes and exports, over a real company file.
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
        CreditRow some = *rows.record(1);
        some.share.quantity = Decimal(3);
        draft.language = QStringLiteral("nl");
        QCOMPARE(suggestedReason(draft, {some}), QStringLiteral("Gecrediteerd: 3 × ") + some.line.description);
        QCOMPARE(suggestedReason(draft, {}), QStringLiteral("De factuur wordt volledig gecrediteerd"));
        RecordTableModel<ExportOffer> offers(offerShape(), offerColumns());
        new QAbstractItemModelTester(&offers, QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        offers.setRecords(exportOffers({draft}));
        QCOMPARE(offers.rowCount(), int(exportFormats().size()));
        QSet<QString> names;
        for (int row = 0; row < offers.rowCount(); ++row) {
            names << offers.cell(row, 0).text;
            QVERIFY(!offers.cell(row, 0).second.isEmpty());
            QCOMPARE(offers.cell(row, 0).muted, isEInvoice(offers.record(row)->format)); // none is issued
        }
        QCOMPARE(names.size(), offers.rowCount());
    }
    void partsOfSeatsAreCountedAsPrinted()
    {
        Invoice one = invoice(0);
        one.currency = QStringLiteral("EUR");
        InvoiceLine &line = one.lines.first();
        line.quantity = 211;
        line.baseQuantity = 15;
        line.unitPrice = money("46.90");
        line.net = money("659.73");
        RecordTableModel<CreditRow> rows(creditShape(), creditColumns(2));
        QList<CreditRow> records = creditRows(one, {}, {line.id});
        records.first().share.quantity = Decimal(3);
        rows.setRecords(records);
        QCOMPARE(rows.cell(0, 0).second, QStringLiteral("3 of 14.0667 units"));
        QCOMPARE(rows.cell(0, 1).text, QStringLiteral("14.0667"));
        RecordTableModel<InvoiceLine> lines(lineShape(), lineColumns(2, {}, {}));
        lines.setRecords(one.lines);
        QCOMPARE(lines.cell(0, 1).text, QStringLiteral("14.0667"));
        CreditSheet sheet(sharedTheme(), one, {}, {line.id}, Day::of(2026, 8, 17));
        QTest::keyClicks(part<QLineEdit>(&sheet, "units"), QStringLiteral("3"));
        QCOMPARE(sheet.crediting()->lines.first().quantity.value_or(Decimal()), Decimal(3));
        QVERIFY(sheet.crediting()->reason.contains(QStringLiteral("3 × ")));
    }
    void aWholeInvoiceIsCreditedAndBilledAgain();
    void aMarkedLineIsCreditedInTwoSteps();
    void aPartOfALineIsCredited();
    void everyFormatIsWritten();
    void aRefusalSaysWhatToDo();
    //! Pictures for people: only where a folder is named.
    void pictures();
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
    QVERIFY(go->isEnabled()); // with a reason to begin with, in the customer's language
    QCOMPARE(part<QLineEdit>(sheet, "reason")->text(), invoiceWords(issued.language).creditedWhole);
    part<QLineEdit>(sheet, "reason")->clear();
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
    const InvoiceLine line = issued.lines.first();
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
    const auto hasSeats = [](const InvoiceLine &line) {
        return shownQuantity(line, 2) > Decimal(3) && line.net.sign() > 0;
    };
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
    QCOMPARE(sheet->crediting()->reason, QStringLiteral("three seats less")); // a person's own stays
    QTRY_VERIFY_WITH_TIMEOUT(go->isEnabled(), patience);
    QVERIFY(!go->isDefault() && part<QPushButton>(sheet, "cancel")->isDefault());
    QSignalSpy issues(sheet, &CreditSheet::creditWanted);
    for (const char *field : {"units", "amount", "reason"}) {
        part<QLineEdit>(sheet, field)->setFocus();
        QTest::keyClick(part<QLineEdit>(sheet, field), Qt::Key_Return);
        QVERIFY(sheet->isVisible() && issues.isEmpty());
    }
    QCOMPARE(units->text(), QStringLiteral("3"));
    go->click();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.shown() && bureau.shown()->credits == issued.number, patience);
    const InvoiceLine &taken = bureau.shown()->lines.first();
    QCOMPARE(taken.quantity, Decimal(-3));
    QCOMPARE(taken.net, -rounded(Exact(Decimal(3)) * Exact(seats.unitPrice), digitsOf(issued.currency)));
    QVERIFY(bureau.settle());
}

void TestCredits::everyFormatIsWritten()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft() && bureau.issue());
    const QString number = bureau.shown()->number;
    const QString target = bureau.folder.filePath(QStringLiteral("out"));
    const int invoices = int(bureau.shell->picture().invoices.size());
    for (const ExportFormat format : exportFormats()) {
        bureau.actions().exportInvoices->trigger();
        auto *sheet = bureau.window->findChild<ExportSheet *>();
        QVERIFY(sheet);
        QVERIFY(part<TableView>(sheet, "formats")->select(wordOf(format)));
        part<QLineEdit>(sheet, "folder")->setText(QString());
        QVERIFY(!part<QPushButton>(sheet, "export")->isEnabled());
        part<QLineEdit>(sheet, "folder")->setText(target + u'/' + wordOf(format));
        QVERIFY2(sheet->order().has_value(), qPrintable(textOf(sheet, "note")));
        QVERIFY(!textOf(sheet, "sum").isEmpty());
        part<QPushButton>(sheet, "export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(bureau.window->findChild<ExportOutcome *>(), patience);
        auto *outcome = bureau.window->findChild<ExportOutcome *>();
        const QString details = part<QPlainTextEdit>(outcome, "details")->toPlainText();
        const QStringList files = QDir(target + u'/' + wordOf(format)).entryList(QDir::Files);
        const QString one = exportFileName(format, bureau.shell->month());
        QVERIFY2(!files.isEmpty() && (one.isEmpty() || files == QStringList{one}), qPrintable(details));
        QCOMPARE(files.size(), !one.isEmpty() ? 1 : isEInvoice(format) ? 1 : invoices);
        QVERIFY2(details.contains(one.isEmpty() ? number : one), qPrintable(details));
        outcome->accept();
        QTRY_VERIFY(!bureau.window->findChild<ExportOutcome *>() && !bureau.window->findChild<ExportSheet *>());
        QVERIFY(bureau.settle());
    }
}

void TestCredits::aRefusalSaysWhatToDo()
{
    const ExportOrder order{ExportFormat::Ubl, Month(2026, 7), {}, QStringLiteral("/out")};
    const Result<ExportReport> refusedReport =
        refused(QStringLiteral("no e-invoice was written"),
                {{QStringLiteral("/customers/0/address"), 0, {}, QStringLiteral("no city")}});
    const ExportNews none = exportNews(order, refusedReport, 0);
    QVERIFY(!none.isGood && none.happened.contains(QStringLiteral("nothing was written")));
    QVERIFY(none.kept.contains(QStringLiteral("as they were")));
    QVERIFY(none.advice.contains(QStringLiteral("terms")));
    QVERIFY(none.details.join(u'\n').contains(QStringLiteral("/customers/0/address: no city")));
    const Result<ExportReport> full = failure(Error::Code::Failed, QStringLiteral("the disk is full"));
    const ExportNews some = exportNews({ExportFormat::Pdf, Month(2026, 7), {}, QStringLiteral("/out")}, full, 3);
    QVERIFY(some.kept.contains(QStringLiteral("3 files were written before, and stay in /out")));
    const ExportNews good =
        exportNews(order, ExportReport{{QStringLiteral("/out/a.xml"), QStringLiteral("/out/b.xml")}, 1, 0, {}}, 2);
    QVERIFY(good.isGood && good.kept.contains(QStringLiteral("1 of them replaced")));
    // a folder that cannot be made
    Bureau bureau;
    QVERIFY(bureau.isReady);
    ExportOrder csv{
        ExportFormat::Csv, bureau.shell->month(), {}, bureau.shell->facts().path + QStringLiteral("/below")};
    bureau.shell->exportInvoices(csv);
    QTRY_VERIFY_WITH_TIMEOUT(bureau.window->findChild<ExportOutcome *>(), patience);
    QVERIFY(part<QPlainTextEdit>(bureau.window->findChild<ExportOutcome *>(), "details")
                ->toPlainText()
                .contains(QStringLiteral("cannot be made")));
    QVERIFY(bureau.settle());
}

void TestCredits::pictures()
{
    const QString folder = qEnvironmentVariable("COUNTERFOIL_TEST_PICTURES");
    if (folder.isEmpty())
        QSKIP("COUNTERFOIL_TEST_PICTURES names no folder");
    QDir().mkpath(folder);
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft());
    for (const bool dark : {false, true}) {
        sharedTheme().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        const auto save = [&](QWidget *widget, const char *name) {
            QTest::qWait(400);
            const QString file = QStringLiteral("%1/%2-%3-%4.png").arg(folder, QLatin1String(name));
            return widget->grab().save(
                file.arg(dark ? QStringLiteral("dark") : QStringLiteral("light")).arg(widget->width()));
        };
        for (const QSize &size : {QSize(1280, 800), QSize(1920, 1080)}) {
            bureau.window->resize(size);
            QVERIFY(bureau.showDraft());
            bureau.mark(bureau.shown()->lines.at(1).key);
            QVERIFY(save(bureau.window.get(), "draft"));
            QTest::keyClick(bureau.lines, Qt::Key_F2);
            QTest::keyClick(bureau.window->focusWidget(), Qt::Key_Tab);
            QTest::keyClicks(bureau.window->focusWidget(), QStringLiteral("12.345"));
            QVERIFY(save(bureau.window.get(), "editor"));
            QTest::keyClick(bureau.window->focusWidget(), Qt::Key_Escape);
        }
        bureau.actions().addLine->trigger();
        auto *line = bureau.screen->findChild<AddLineSheet *>();
        QVERIFY(save(line, "line"));
        line->reject();
        const auto isIssued = [](const Invoice &one) { return one.state == InvoiceState::Issued; };
        QVERIFY(dark ? bureau.show(isIssued) : bureau.issue());
        bureau.mark(bureau.shown()->lines.first().key);
        bureau.actions().credit->trigger();
        auto *credit = bureau.screen->findChild<CreditSheet *>();
        QVERIFY(save(credit, "credit"));
        credit->reject();
        bureau.actions().exportInvoices->trigger();
        auto *sheet = bureau.window->findChild<ExportSheet *>();
        part<QLineEdit>(sheet, "folder")->setText(bureau.folder.filePath(QStringLiteral("out")));
        QVERIFY(save(sheet, "export"));
        part<QPushButton>(sheet, "export")->click();
        QTRY_VERIFY_WITH_TIMEOUT(bureau.window->findChild<ExportOutcome *>(), patience);
        QVERIFY(save(bureau.window->findChild<ExportOutcome *>(), "outcome"));
        bureau.window->findChild<ExportOutcome *>()->accept();
        QVERIFY(bureau.settle());
        QVERIFY(bureau.showDraft());
    }
}

QTEST_MAIN(TestCredits)
#include "tst_credits.moc"
