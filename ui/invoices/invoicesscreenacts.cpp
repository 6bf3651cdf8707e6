// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does to an invoice: edits of a draft's lines, credit notes. A part of InvoicesScreen.
#include "ui/format/spoken.h"
#include "ui/invoices/addlinesheet.h"
#include "ui/invoices/creditsheet.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/invoices/lineeditor.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"

#include <QKeyEvent>
#include <QPushButton>

namespace counterfoil {

//! A double click changes what can be changed, and asks Why? elsewhere: fewer units of what is issued are a credit.
void InvoicesScreen::connectLines()
{
    disconnect(m_lines, &QTableView::doubleClicked, m_lines, &TableView::opened);
    connect(m_lines, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (canEdit() && (index.column() == 0 || index.column() == netColumn))
            editAt(index);
        else if (acts().creditable && index.column() == quantityColumn)
            askCredit();
        else
            Q_EMIT m_lines->opened(index);
    });
    connect(m_lines->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InvoicesScreen::tellChosen);
}

void InvoicesScreen::connectDrafts()
{
    connect(&m_drafts, &DraftsController::workChanged, this, &InvoicesScreen::showMarks);
    connect(&m_drafts, &DraftsController::stackChanged, this, &InvoicesScreen::tellChosen);
    connect(&m_drafts, &DraftsController::stepped, this, [this](const QString &invoice, Month month) {
        if (invoice != m_chosen || month != m_shell.month())
            Q_EMIT invoiceWanted(invoice, month); // so that a person sees what was undone
    });
    connect(&m_drafts, &DraftsController::refused, this, [this](const Error &error, bool taken) {
        if (taken && m_editor)
            m_editor->showRefusal(spoken(error.text()));
        else
            Q_EMIT failed(tr("The draft is as it was."), error);
    });
    connect(&m_drafts, &DraftsController::planReady, this, [this](const Invoice &note) {
        if (m_creditSheet)
            m_creditSheet->showPlan(note);
    });
    connect(&m_drafts, &DraftsController::planRefused, this, [this](const Error &error) {
        if (m_creditSheet)
            m_creditSheet->showRefusal(error);
    });
    connect(&m_shell, &ShellController::credited, this, [this](const Invoice &note) { m_next = note.id; });
    connect(&m_shell, &ShellController::companyChanged, this, [this] {
        closeEditor();
        delete m_lineSheet;
        delete m_creditSheet;
        m_next.clear();
    });
}

const Invoice *InvoicesScreen::shownDraft() const
{
    const Invoice *invoice = m_shell.invoice(m_chosen);
    return invoice && invoice->state == InvoiceState::Draft ? invoice : nullptr;
}

bool InvoicesScreen::canEdit() const
{
    return shownDraft() && !m_shell.facts().readOnly && !m_shell.picture().seal && !m_shell.isBusy() &&
           m_shell.company() && m_shell.company()->drafts();
}

//! The selected lines, from top to bottom.
QList<InvoiceLine> InvoicesScreen::markedLines() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_lines->selectionModel()->selectedRows())
        rows << index.row();
    std::sort(rows.begin(), rows.end());
    QList<InvoiceLine> lines;
    for (const int row : std::as_const(rows)) {
        if (const InvoiceLine *line = m_lineModel->record(row))
            lines << *line;
    }
    return lines;
}

qint64 InvoicesScreen::chosenLine() const
{
    const QList<InvoiceLine> lines = markedLines();
    return lines.isEmpty() ? 0 : lines.first().id;
}

InvoicesScreen::Acts InvoicesScreen::acts() const
{
    Acts acts;
    const Invoice *invoice = m_shell.invoice(m_chosen);
    if (!invoice)
        return acts;
    acts.line = shownDraft() && m_lines->selectionModel()->hasSelection();
    if (acts.line && !m_restorable.isEmpty()) {
        const QModelIndexList rows = m_lines->selectionModel()->selectedRows();
        acts.lineEdited = std::any_of(rows.begin(), rows.end(), [this](const QModelIndex &row) {
            const InvoiceLine *line = m_lineModel->record(row.row());
            return line && m_restorable.contains(line->key);
        });
    }
    acts.creditable = invoice->state == InvoiceState::Issued && invoice->type == InvoiceType::Invoice;
    return acts;
}

//! One change may come from several sides; what can be done then is worked out once.
void InvoicesScreen::tellChosen()
{
    const Told now{m_chosen, undoText(), redoText(), acts()};
    if (std::exchange(m_told, now) != now)
        Q_EMIT chosenChanged();
}

QString InvoicesScreen::undoText() const
{
    return m_drafts.canUndo() ? tr("&Undo the change of the draft's line") : QString();
}

QString InvoicesScreen::redoText() const
{
    return m_drafts.canRedo() ? tr("R&edo the change of the draft's line") : QString();
}

void InvoicesScreen::editLine()
{
    const QModelIndex current = m_lines->currentIndex();
    editAt(current.isValid() ? current : m_lineModel->index(0, netColumn));
}

void InvoicesScreen::editAt(const QModelIndex &index)
{
    const InvoiceLine *line = m_lineModel->record(index.row());
    if (!canEdit() || !line || (m_editor && m_editor->isWaiting()))
        return;
    if (m_editor && m_editor->line().key == line->key)
        return;
    closeEditor();
    if (m_tabs->isVisible())
        m_tabs->setCurrentIndex(0);
    m_lines->setCurrentIndex(index);
    m_lines->scrollTo(index);
    m_editor = new LineEditor(m_theme, *m_lines, *shownDraft(), *line);
    connect(m_editor, &LineEditor::taken, this, &InvoicesScreen::takeInput);
    connect(m_editor, &LineEditor::left, this, &InvoicesScreen::closeEditor);
    fitLines();
    m_editor->edit(index.column() == 0 ? LineEditor::Field::Text : LineEditor::Field::Net);
}

void InvoicesScreen::takeInput(const LineInput &input)
{
    const Invoice *draft = shownDraft();
    if (!draft || draft->id != m_editor->draft())
        return closeEditor();
    const EditStep step = changingStep(*draft, m_editor->line(), input, m_drafts.work().edits);
    m_editor->setWaiting(true);
    m_drafts.take(step, tr("Line changed, Ctrl+Z takes it back"));
}

//! Fields stay over a line that is still there; what was typed is not lost because something else was read.
void InvoicesScreen::heedEditor(const Invoice &invoice)
{
    if (!m_editor)
        return;
    const bool isDone = m_editor->isWaiting() && !m_drafts.isBusy();
    if (isDone || invoice.isFrozen() || invoice.id != m_editor->draft() || !m_editor->place())
        closeEditor();
}

void InvoicesScreen::closeEditor()
{
    if (!m_editor)
        return;
    const bool had = m_editor->isAncestorOf(m_editor->window()->focusWidget());
    m_editor->disconnect(this); // losing the focus means nothing any more
    m_editor->hide();
    std::exchange(m_editor, nullptr)->deleteLater(); // it may be in the midst of a key
    fitLines();
    if (had)
        m_lines->setFocus();
}

void InvoicesScreen::askLine()
{
    if (!canEdit() || m_lineSheet)
        return;
    m_lineSheet = new AddLineSheet(m_theme, *shownDraft(), m_drafts.work().taxes, this);
    m_lineSheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_lineSheet, &QObject::destroyed, this, [this] { m_lineSheet = nullptr; });
    connect(m_lineSheet, &AddLineSheet::wanted, this,
            [this](const EditStep &step) { m_drafts.take(step, tr("Line added, Ctrl+Z takes it back")); });
    m_lineSheet->open();
}

void InvoicesScreen::removeLines()
{
    const QList<InvoiceLine> lines = markedLines();
    if (canEdit())
        m_drafts.take(removingStep(*shownDraft(), lines, m_drafts.work().edits),
                      counted(lines.size(), tr("1 line removed, Ctrl+Z brings it back"),
                              tr("%1 lines removed, Ctrl+Z brings them back")));
}

void InvoicesScreen::restoreLines()
{
    const QList<InvoiceLine> lines = markedLines();
    if (canEdit())
        m_drafts.take(
            restoringStep(*shownDraft(), lines, m_drafts.work().edits),
            counted(lines.size(), tr("1 line is as it was calculated"), tr("%1 lines are as they were calculated")));
}

void InvoicesScreen::askCredit()
{
    const Invoice *invoice = m_shell.invoice(m_chosen);
    if (!acts().creditable || !invoice || m_creditSheet || !m_shell.company()->drafts())
        return;
    QList<Invoice> notes;
    for (const Invoice &other : m_shell.picture().invoices) {
        if (other.credits == invoice->number)
            notes << other;
    }
    QList<qint64> marked;
    for (const InvoiceLine &line : markedLines())
        marked << line.id;
    m_creditSheet = new CreditSheet(m_theme, *invoice, notes, marked, m_shell.today(), this);
    m_creditSheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_creditSheet, &QObject::destroyed, this, [this] { m_creditSheet = nullptr; });
    connect(m_creditSheet, &CreditSheet::planWanted, &m_drafts, &DraftsController::planCredit);
    connect(m_creditSheet, &CreditSheet::creditWanted, &m_shell, &ShellController::credit);
    m_creditSheet->open();
}

void InvoicesScreen::showMarks()
{
    const Invoice *invoice = m_shell.invoice(m_chosen);
    if (!invoice)
        return;
    QHash<QString, LineMark> marks = lineMarks(*invoice, m_drafts.work().edits);
    if (marks != m_marks) {
        m_marks = std::move(marks);
        m_lineModel->setColumns(lineColumns(digitsOf(invoice->currency), m_marks, invoice->currency));
    }
    m_restorable = restorableLines(*invoice, m_drafts.work().edits);
    tellChosen();
}

void InvoicesScreen::showActs(const Invoice &invoice)
{
    m_addLine->setVisible(invoice.state == InvoiceState::Draft);
    m_approve->setVisible(invoice.state == InvoiceState::Draft);
    m_credit->setVisible(invoice.state == InvoiceState::Issued && invoice.type == InvoiceType::Invoice);
}

//! Whether a held draft can be approved is known only after it was chosen.
void InvoicesScreen::heedApproval()
{
    const Invoice *draft = shownDraft();
    if (draft && !draft->guards.isEmpty())
        showGuards(draft->guards);
}

void InvoicesScreen::change()
{
    editLine();
}

} // namespace counterfoil
