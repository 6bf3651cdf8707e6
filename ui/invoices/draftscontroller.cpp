// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/draftscontroller.h"

#include "ui/format/amounts.h"
#include "ui/shell/shellcontroller.h"

namespace counterfoil {

namespace {

constexpr qsizetype deepestUndo = 200;

//! The key of the line that an edit adds or changes.
QString keyOf(const DraftEdit &edit)
{
    return edit.kind == DraftEdit::Kind::Add ? QStringLiteral("manual|%1").arg(edit.id) : edit.lineKey;
}

QList<DraftEdit> editsOfLine(const Invoice &draft, const InvoiceLine &line, const QList<DraftEdit> &edits)
{
    QList<DraftEdit> own;
    for (const DraftEdit &edit : edits) {
        if (edit.invoice == draft.id && keyOf(edit) == line.key)
            own << edit;
    }
    return own;
}

//! How a person added the line; nothing where it was calculated.
std::optional<DraftEdit> additionOf(const QList<DraftEdit> &own)
{
    const auto found =
        std::find_if(own.begin(), own.end(), [](const DraftEdit &edit) { return edit.kind == DraftEdit::Kind::Add; });
    return found == own.end() ? std::nullopt : std::optional(*found);
}

} // namespace

QHash<QString, LineMark> lineMarks(const Invoice &draft, const QList<DraftEdit> &edits)
{
    QHash<QString, LineMark> marks;
    for (const DraftEdit &edit : edits) {
        const QString key = keyOf(edit);
        const auto known = marks.constFind(key);
        const bool isAdded = known != marks.constEnd() && *known == LineMark::Added;
        const bool isRemoved = known != marks.constEnd() && *known == LineMark::Removed;
        if (edit.invoice != draft.id ||
            (edit.kind == DraftEdit::Kind::Set && (isAdded || (isRemoved && edit.keepsNet))))
            continue; // an added line stays one; another text brings no removed one back
        marks.insert(key, edit.kind == DraftEdit::Kind::Add      ? LineMark::Added
                          : edit.kind == DraftEdit::Kind::Remove ? LineMark::Removed
                                                                 : LineMark::Edited);
    }
    return marks;
}

std::expected<LineInput, QString> lineInput(const QString &text, const QString &net, const QString &currency)
{
    if (text.trimmed().isEmpty())
        return std::unexpected(DraftsController::tr("The line needs a text: the customer reads it."));
    const std::optional<Decimal> amount = amountIn(net);
    if (!amount)
        return std::unexpected(
            DraftsController::tr("The net is an amount in %1: \"%2\" is none.").arg(currency, net.trimmed()));
    if (const int digits = digitsOf(currency); amount->scale() > digits)
        return std::unexpected(digits == 0 ? DraftsController::tr("%1 has no decimals: \"%2\"").arg(currency, net)
                                           : DraftsController::tr("%1 has %2 decimals: \"%3\" has more.")
                                                 .arg(currency, QString::number(digits), net.trimmed()));
    return LineInput{text.trimmed(), *amount};
}

EditStep changingStep(const Invoice &draft, const InvoiceLine &line, const LineInput &input,
                      const QList<DraftEdit> &edits)
{
    EditStep step{draft.id, {}, {}};
    const bool isNetNew = input.net != line.net;
    const bool isTextNew = input.text != line.description;
    if (!isNetNew && !isTextNew)
        return step;
    const QList<DraftEdit> own = editsOfLine(draft, line, edits);
    if (std::optional<DraftEdit> added = additionOf(own); added && own.size() == 1) {
        step.taken = own;
        added->text = input.text;
        added->net = input.net;
        step.made = {*added}; // under its id: it stays the same line
        return step;
    }
    DraftEdit edit;
    edit.invoice = draft.id;
    edit.kind = DraftEdit::Kind::Set;
    edit.lineKey = line.key;
    edit.keepsNet = !isNetNew;
    if (isNetNew)
        edit.net = input.net;
    if (isTextNew)
        edit.text = input.text;
    step.made = {edit};
    return step;
}

EditStep removingStep(const Invoice &draft, const QList<InvoiceLine> &lines, const QList<DraftEdit> &edits)
{
    EditStep step{draft.id, {}, {}};
    const QHash<QString, LineMark> marks = lineMarks(draft, edits);
    for (const InvoiceLine &line : lines) {
        const QList<DraftEdit> own = editsOfLine(draft, line, edits);
        if (additionOf(own)) {
            step.taken << own; // as if it had never been added
            continue;
        }
        if (marks.contains(line.key) && marks.value(line.key) == LineMark::Removed)
            continue;
        DraftEdit edit;
        edit.invoice = draft.id;
        edit.kind = DraftEdit::Kind::Remove;
        edit.lineKey = line.key;
        step.made << edit;
    }
    return step;
}

QSet<QString> restorableLines(const Invoice &draft, const QList<DraftEdit> &edits)
{
    QSet<QString> keys;
    for (const DraftEdit &edit : edits) {
        if (edit.invoice == draft.id && edit.kind != DraftEdit::Kind::Add)
            keys.insert(keyOf(edit));
    }
    return keys;
}

EditStep restoringStep(const Invoice &draft, const QList<InvoiceLine> &lines, const QList<DraftEdit> &edits)
{
    EditStep step{draft.id, {}, {}};
    for (const InvoiceLine &line : lines) {
        for (const DraftEdit &edit : editsOfLine(draft, line, edits)) {
            if (edit.kind != DraftEdit::Kind::Add)
                step.taken << edit;
        }
    }
    return step;
}

DraftsController::DraftsController(ShellController &shell, QObject *parent) : QObject(parent), m_shell(shell)
{
    connect(&shell, &ShellController::edited, this, &DraftsController::finish);
    connect(&shell, &ShellController::editRefused, this, &DraftsController::giveUp);
    connect(&shell, &ShellController::companyChanged, this, &DraftsController::forget);
}

void DraftsController::ask()
{
    const int mine = ++m_works;
    DraftDesk *desk = m_shell.company() ? m_shell.company()->drafts() : nullptr;
    if (!desk || !m_shell.month().isValid())
        return;
    desk->work(m_shell.month()).then(this, [this, mine](const Result<DraftWork> &work) {
        if (mine != m_works || !work)
            return; // an answer to an older question; without one no line is marked
        m_work = *work;
        Q_EMIT workChanged();
    });
}

void DraftsController::take(const EditStep &step, const QString &what)
{
    if (!step.taken.isEmpty() || !step.made.isEmpty())
        run(Running::Step, {step, m_shell.month()}, what);
}

void DraftsController::undo()
{
    if (canUndo())
        run(Running::Undo, m_done.last(), tr("The change of the draft is undone"));
}

void DraftsController::redo()
{
    if (canRedo())
        run(Running::Redo, m_undone.last(), tr("The change of the draft is done again"));
}

void DraftsController::run(Running kind, const MonthStep &step, const QString &what)
{
    if (!m_shell.company() || !m_shell.company()->drafts())
        return;
    if (isBusy() || m_shell.isBusy()) {
        Q_EMIT refused(Error(Error::Code::Busy, tr("Another task is still running.")), kind == Running::Step);
        return;
    }
    m_running = kind;
    m_month = step.month;
    m_shell.edit(step.month, step.step, what);
}

void DraftsController::finish(const EditStep &done)
{
    const MonthStep back{done.back(), m_month};
    switch (std::exchange(m_running, Running::Nothing)) {
    case Running::Nothing:
        return;
    case Running::Step:
        m_undone.clear(); // what was undone belongs to other lines now
        m_done << back;
        break;
    case Running::Undo:
        m_done.removeLast();
        m_undone << back;
        break;
    case Running::Redo:
        m_undone.removeLast();
        m_done << back;
        break;
    }
    if (m_done.size() > deepestUndo)
        m_done.removeFirst();
    Q_EMIT stackChanged();
    Q_EMIT stepped(done.invoice, m_month);
}

//! What can never be undone any more must not stand before what can: the draft was approved, or the edit is gone.
void DraftsController::giveUp(const Error &error)
{
    const Running kind = std::exchange(m_running, Running::Nothing);
    if (kind == Running::Nothing)
        return;
    const bool forGood = error.code() == Error::Code::Conflict || error.code() == Error::Code::NotFound;
    if (forGood && kind != Running::Step) {
        (kind == Running::Undo ? m_done : m_undone).removeLast();
        Q_EMIT stackChanged();
    }
    Q_EMIT refused(error, kind == Running::Step);
}

void DraftsController::planCredit(const QString &number, const Crediting &crediting)
{
    const int mine = ++m_plans;
    DraftDesk *desk = m_shell.company() ? m_shell.company()->drafts() : nullptr;
    if (!desk)
        return;
    desk->planCredit(number, crediting).then(this, [this, mine](const Result<Invoice> &note) {
        if (mine != m_plans)
            return;
        if (note)
            Q_EMIT planReady(*note);
        else if (note.error().code() != Error::Code::Cancelled)
            Q_EMIT planRefused(note.error());
    });
}

void DraftsController::forget()
{
    ++m_works;
    ++m_plans;
    m_work = {};
    m_done.clear();
    m_undone.clear();
    m_running = Running::Nothing;
    Q_EMIT stackChanged();
}

} // namespace counterfoil
