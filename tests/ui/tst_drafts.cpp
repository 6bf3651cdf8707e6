// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/invoicing.h"
#include "tests/ui/bureau.h"
#include "ui/invoices/addlinesheet.h"
#include "ui/invoices/lineeditor.h"

#include <QComboBox>
#include <QLineEdit>

using namespace counterfoil;
using namespace counterfoil::madeup;

namespace {

//! The same draft with a charge, and a line that a person added with edit 7.
Invoice madeDraft()
{
    Invoice draft = invoice(0);
    draft.lines.first().key = QStringLiteral("g|azure|r|t");
    InvoiceLine own;
    own.id = 2;
    own.kind = LineKind::Manual;
    own.key = QStringLiteral("manual|7");
    own.description = QStringLiteral("Workshop");
    own.net = money("450");
    draft.lines << own;
    return draft;
}

DraftEdit edit(qint64 id, DraftEdit::Kind kind, const QString &key, bool keepsNet = false)
{
    DraftEdit one;
    one.id = id;
    one.invoice = invoice(0).id;
    one.kind = kind;
    one.lineKey = key;
    one.text = QStringLiteral("Workshop");
    one.net = money("450");
    one.keepsNet = keepsNet;
    return one;
}

void doubleClick(TableView *table, QPoint where)
{
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, where);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, where);
}

} // namespace

class TestDrafts final : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inputIsChecked()
    {
        const auto typed = lineInput(QStringLiteral(" Workshop "), QStringLiteral("1,234.5"), QStringLiteral("EUR"));
        QVERIFY(typed);
        QCOMPARE(typed->text, QStringLiteral("Workshop"));
        QCOMPARE(typed->net, money("1234.5"));
        for (const auto &[text, net, currency] : {std::tuple{"", "1", "EUR"},
                                                  {"a", "", "EUR"},
                                                  {"a", "ten", "EUR"},
                                                  {"a", "1.005", "EUR"},
                                                  {"a", "1.5", "JPY"}})
            QVERIFY2(!lineInput(QLatin1String(text), QLatin1String(net), QLatin1String(currency)), net);
    }
    void stepsSayWhatIsMeant()
    {
        const Invoice draft = madeDraft();
        const InvoiceLine charge = draft.lines.first();
        const InvoiceLine own = draft.lines.last();
        QList<DraftEdit> edits{edit(7, DraftEdit::Kind::Add, {})};
        QVERIFY(changingStep(draft, charge, {charge.description, charge.net}, edits).made.isEmpty());
        const EditStep net = changingStep(draft, charge, {charge.description, money("5")}, edits);
        QVERIFY(net.taken.isEmpty() && net.made.size() == 1);
        QVERIFY(!net.made.first().keepsNet && net.made.first().text.isEmpty());
        const EditStep text = changingStep(draft, charge, {QStringLiteral("Azure"), charge.net}, edits);
        QVERIFY(text.made.first().keepsNet && text.made.first().lineKey == charge.key);
        const EditStep added = changingStep(draft, own, {QStringLiteral("Course"), money("500")}, edits);
        QCOMPARE(added.taken, edits); // it stays the same line
        QVERIFY(added.made.first().id == 7 && added.made.first().net == money("500"));
        QCOMPARE(added.back().made, edits);
        const EditStep gone = removingStep(draft, draft.lines, edits);
        QCOMPARE(gone.taken, edits); // as if it had never been added
        QCOMPARE(gone.made.size(), 1);
        edits << edit(8, DraftEdit::Kind::Set, charge.key) << edit(9, DraftEdit::Kind::Remove, charge.key);
        QCOMPARE(restoringStep(draft, draft.lines, edits).taken.size(), 2);
        QVERIFY(removingStep(draft, {charge}, edits).made.isEmpty());
        QCOMPARE(lineMarks(draft, edits).value(charge.key), LineMark::Removed);
        QCOMPARE(lineMarks(draft, edits).value(own.key), LineMark::Added);
        edits << edit(10, DraftEdit::Kind::Set, charge.key, true);
        QCOMPARE(lineMarks(draft, edits).value(charge.key), LineMark::Removed);
        edits << edit(11, DraftEdit::Kind::Set, charge.key);
        QCOMPARE(lineMarks(draft, edits).value(charge.key), LineMark::Edited);
    }
    void anEditIsMadeUndoneAndDoneAgain();
    void whatIsWrongIsNotTaken();
    void linesAreAddedAndRemoved();
    void anEditIsTakenBackLater();
    void aReadOnlyFileSaysWhy();
};

void TestDrafts::anEditIsMadeUndoneAndDoneAgain()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft());
    const QString draft = bureau.screen->chosen();
    const InvoiceLine before = bureau.shown()->lines.first();
    const Decimal net = bureau.shown()->net;
    bureau.mark(before.key);
    QVERIFY(bureau.actions().editLine->isEnabled() && !bureau.actions().undo->isEnabled());
    bureau.lines->setCurrentIndex(bureau.lines->currentIndex().siblingAtColumn(netColumn));
    QTest::keyClick(bureau.lines, Qt::Key_F2);
    auto *editor = bureau.screen->findChild<LineEditor *>();
    QVERIFY(editor && editor->isVisible());
    auto *text = part<QLineEdit>(editor, "lineText");
    auto *amount = part<QLineEdit>(editor, "lineNet");
    QCOMPARE(bureau.window->focusWidget(), amount);
    QCOMPARE(text->text(), before.description);
    QTest::keyClicks(amount, QStringLiteral("12.5"));
    QTest::keyClick(amount, Qt::Key_Tab);
    QCOMPARE(bureau.window->focusWidget(), text);
    QTest::keyClicks(text, QStringLiteral("Agreed by phone"));
    QTest::keyClick(text, Qt::Key_Return);
    QVERIFY(!bureau.window->isWhyOpen()); // Enter was meant for the field
    QTRY_VERIFY_WITH_TIMEOUT(bureau.line(before.key) && bureau.line(before.key)->net == money("12.5"), patience);
    QVERIFY(!bureau.screen->findChild<LineEditor *>() || !bureau.screen->findChild<LineEditor *>()->isVisible());
    QCOMPARE(bureau.line(before.key)->description, QStringLiteral("Agreed by phone"));
    QCOMPARE(bureau.shown()->net, net - before.net + money("12.5"));
    QTRY_VERIFY(bureau.caption(before.key).startsWith(QStringLiteral("edited")));
    QVERIFY(bureau.settle());
    QCOMPARE(bureau.lines->table()->key(bureau.lines->currentIndex().row()), before.key); // still on the line

    QVERIFY(bureau.actions().undo->isEnabled());
    QVERIFY(bureau.actions().undo->text().contains(QStringLiteral("draft's line")));
    QTest::keyClick(bureau.lines, Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bureau.line(before.key) && bureau.line(before.key)->net == before.net, patience);
    QCOMPARE(bureau.line(before.key)->description, before.description);
    QTRY_VERIFY(!bureau.caption(before.key).startsWith(QStringLiteral("edited")));
    QVERIFY(bureau.settle() && !bureau.actions().undo->isEnabled());
    QTest::keyClick(bureau.lines, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY_WITH_TIMEOUT(bureau.line(before.key) && bureau.line(before.key)->net == money("12.5"), patience);
    QVERIFY(bureau.settle());
    QCOMPARE(bureau.screen->chosen(), draft);
    bureau.window->go(Place::Close); // what Ctrl+Z means belongs to the screen
    QVERIFY(!bureau.actions().undo->isEnabled());
}

void TestDrafts::whatIsWrongIsNotTaken()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft());
    const InvoiceLine before = bureau.shown()->lines.first();
    bureau.mark(before.key);
    const QRect cell = bureau.lines->visualRect(bureau.lines->currentIndex().siblingAtColumn(0));
    doubleClick(bureau.lines, cell.center());
    auto *editor = bureau.screen->findChild<LineEditor *>();
    QVERIFY(!bureau.window->isWhyOpen());
    QVERIFY(editor && editor->isVisible());
    auto *text = part<QLineEdit>(editor, "lineText");
    auto *amount = part<QLineEdit>(editor, "lineNet");
    QCOMPARE(bureau.window->focusWidget(), text);
    for (const auto &[field, typed, said] : {std::tuple{amount, "ten", "\"ten\" is none"},
                                             {amount, "1.005", "has 2 decimals"},
                                             {text, "  ", "needs a text"}}) {
        const QString right = field->text();
        field->selectAll();
        QTest::keyClicks(field, QLatin1String(typed));
        QVERIFY2(textOf(editor, "lineHint").contains(QLatin1String(said)), qPrintable(textOf(editor, "lineHint")));
        QTest::keyClick(field, Qt::Key_Return);
        QVERIFY(editor->isVisible() && !bureau.shell->isBusy());
        field->selectAll();
        QTest::keyClicks(field, right);
    }
    amount->selectAll();
    QTest::keyClicks(amount, QStringLiteral("77")); // right, but Esc takes nothing
    QTest::keyClick(amount, Qt::Key_Escape);
    QTRY_VERIFY(!bureau.screen->findChild<LineEditor *>());
    QTest::qWait(50);
    QVERIFY(!bureau.shell->isBusy());
    QVERIFY(bureau.settle());
    QCOMPARE(bureau.line(before.key)->net, before.net);
    QVERIFY(!bureau.actions().undo->isEnabled());
    // elsewhere a double click asks Why?
    const QRect cost = bureau.lines->visualRect(bureau.lines->currentIndex().siblingAtColumn(netColumn + 1));
    doubleClick(bureau.lines, cost.center());
    QVERIFY(bureau.window->isWhyOpen());
}

void TestDrafts::linesAreAddedAndRemoved()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft());
    const Invoice before = *bureau.shown();
    bureau.actions().addLine->trigger();
    auto *sheet = bureau.screen->findChild<AddLineSheet *>();
    QVERIFY(sheet);
    part<QLineEdit>(sheet, "text")->setText(QStringLiteral("Workshop"));
    part<QLineEdit>(sheet, "net")->setText(QStringLiteral("a lot"));
    QVERIFY(textOf(sheet, "wrong").contains(QStringLiteral("\"a lot\" is none")));
    part<QLineEdit>(sheet, "net")->setText(QStringLiteral("450"));
    QTRY_VERIFY(part<QComboBox>(sheet, "tax")->count() > 0);
    QTest::keyClick(sheet, Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(bureau.shown()->net, before.net + money("450"), patience);
    QVERIFY(bureau.settle());
    const InvoiceLine own = bureau.shown()->lines.last();
    QCOMPARE(own.kind, LineKind::Manual);
    QTRY_COMPARE(bureau.caption(own.key).left(5), QStringLiteral("added"));

    bureau.mark(own.key);
    bureau.lines->selectionModel()->select(bureau.lines->table()->index(0, 0),
                                           QItemSelectionModel::Select | QItemSelectionModel::Rows);
    bureau.actions().removeLines->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bureau.shown()->net, before.net - before.lines.first().net, patience);
    QVERIFY(bureau.settle());
    QVERIFY(!bureau.line(own.key)); // a person's own goes; a charge stays at 0, so that the bridge can say why
    QVERIFY(bureau.line(before.lines.first().key)->net.isZero());
    QTRY_COMPARE(bureau.caption(before.lines.first().key).left(7), QStringLiteral("removed"));
    bureau.actions().undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bureau.shown()->net, before.net + money("450"), patience);
    QVERIFY(bureau.settle());
    QVERIFY(bureau.line(own.key)); // under the key that it had
    bureau.actions().undo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bureau.shown()->net, before.net, patience);
    QVERIFY(bureau.settle());
    bureau.actions().redo->trigger();
    QTRY_COMPARE_WITH_TIMEOUT(bureau.shown()->net, before.net + money("450"), patience);
    QVERIFY(bureau.settle());
    QVERIFY(bureau.line(own.key) && bureau.actions().redo->isEnabled());
}

//! An edit of an earlier day has no place in the undo of this one.
void TestDrafts::anEditIsTakenBackLater()
{
    Bureau bureau;
    QVERIFY(bureau.isReady && bureau.showDraft());
    const InvoiceLine before = bureau.shown()->lines.first();
    const QString draft = bureau.screen->chosen();
    DraftEdit set;
    set.kind = DraftEdit::Kind::Set;
    set.lineKey = before.key;
    set.net = money("1");
    bureau.shell->edit(bureau.shell->month(), {draft, {}, {set}}, {}); // as if by somebody else
    QVERIFY(bureau.settle());
    QTRY_COMPARE(bureau.caption(before.key).left(6), QStringLiteral("edited"));
    QVERIFY(!bureau.actions().undo->isEnabled());
    bureau.mark(before.key);
    QTRY_VERIFY(bureau.actions().restoreLines->isEnabled());
    bureau.actions().restoreLines->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.line(before.key)->net == before.net, patience);
    QVERIFY(bureau.settle() && bureau.actions().undo->isEnabled());
    // an approval is what is taken back first
    bureau.shell->approve(bureau.shell->shown({draft}));
    QVERIFY(bureau.settle());
    bureau.screen->go(draft); // the next one was chosen
    QTRY_VERIFY_WITH_TIMEOUT(!bureau.actions().addLine->isEnabled() && bureau.actions().undo->isEnabled(), patience);
    QVERIFY(!bureau.actions().editLine->isEnabled());
    QVERIFY(bureau.settle() && bureau.actions().undo->text().contains(QStringLiteral("approval of 1 invoice")));
    bureau.actions().undo->trigger();
    QTRY_VERIFY_WITH_TIMEOUT(bureau.shown() && bureau.shown()->state == InvoiceState::Draft, patience);
    QVERIFY(bureau.settle() && !bureau.actions().undo->text().contains(QStringLiteral("approval")));
    // once it is approved for good no edit is undone, and what cannot be is forgotten
    const auto other = Workspace::open(bureau.shell->facts().path, CompanyFile::Mode::ReadWrite, bureau.clock);
    QVERIFY(other && approveInvoices(**other, {draft}));
    QVERIFY(bureau.actions().undo->isEnabled());
    bureau.actions().undo->trigger();
    QTRY_VERIFY(bureau.window->message().contains(QStringLiteral("only drafts are edited")));
    QTRY_VERIFY(!bureau.actions().undo->isEnabled());
}

void TestDrafts::aReadOnlyFileSaysWhy()
{
    Desk desk(5);
    desk.company->known.readOnly = true;
    desk.company->known.readOnlyReason = QStringLiteral("open at E. de Vries");
    desk.company->shown.invoices.last().state = InvoiceState::Issued;
    QVERIFY(desk.open());
    desk.window.go(Place::Invoices);
    auto *screen = qobject_cast<InvoicesScreen *>(desk.window.screen(Place::Invoices));
    screen->go(desk.company->shown.invoices.at(1).id);
    auto *lines = screen->findChild<TableView *>(QStringLiteral("lines"));
    lines->setCurrentIndex(lines->table()->index(0, 0));
    AppActions &actions = desk.window.actions();
    for (const QAction *action : {actions.editLine, actions.addLine, actions.removeLines, actions.restoreLines,
                                  actions.credit, actions.undo, actions.redo}) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->objectName()));
        QCOMPARE(action->toolTip(), QStringLiteral("open at E. de Vries"));
    }
    QTest::keyClick(lines, Qt::Key_F2);
    QVERIFY(!screen->findChild<LineEditor *>());
    QVERIFY(actions.exportInvoices->isEnabled()); // reads only
    desk.company->known.readOnly = false;
    desk.company->shown.seal =
        SealedMonth{QStringLiteral("2026-08-09T08:00:00.000Z"), QStringLiteral("E. de Vries"), {}};
    Q_EMIT desk.company->changed();
    QTRY_COMPARE(actions.credit->toolTip(), QStringLiteral("The month is sealed"));
    QVERIFY(!actions.editLine->isEnabled());
}

QTEST_MAIN(TestDrafts)
#include "tst_drafts.moc"
