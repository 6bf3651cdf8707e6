// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/draftdesk.h"

namespace counterfoil {

class ShellController;

//! What a person made of a draft's line.
enum class LineMark { Added, Edited, Removed };

//! The lines of a draft that a person touched, by key.
QHash<QString, LineMark> lineMarks(const Invoice &draft, const QList<DraftEdit> &edits);

//! What a line is to say and to cost, as a person typed it; what is not to change stands as it is.
struct LineInput
{
    QString text;
    Decimal net;
};

//! Checks what was typed for a line of an invoice in that currency; a sentence where it cannot be taken.
std::expected<LineInput, QString> lineInput(const QString &text, const QString &net, const QString &currency);

//! The step that makes a line what was typed; nothing in it where that is what it is already.
EditStep changingStep(const Invoice &draft, const InvoiceLine &line, const LineInput &input,
                      const QList<DraftEdit> &edits);
EditStep removingStep(const Invoice &draft, const QList<InvoiceLine> &lines, const QList<DraftEdit> &edits);
//! The keys of the draft's lines that restoringStep() would change.
QSet<QString> restorableLines(const Invoice &draft, const QList<DraftEdit> &edits);
//! Takes back what was done to lines, however long ago; lines that a person added stay.
EditStep restoringStep(const Invoice &draft, const QList<InvoiceLine> &lines, const QList<DraftEdit> &edits);

//! The work on the drafts of a company file: does steps one at a time, remembers them for undo and redo, and plans
//! credit notes.
class DraftsController final : public QObject
{
    Q_OBJECT
public:
    explicit DraftsController(ShellController &shell, QObject *parent = nullptr);

    //! Reads what was done to the drafts of the month that is shown.
    void ask();
    const DraftWork &work() const { return m_work; }
    //! `what` tells the status strip what was done. An empty step does nothing.
    void take(const EditStep &step, const QString &what);
    void undo();
    void redo();
    bool canUndo() const { return !m_done.isEmpty(); }
    bool canRedo() const { return !m_undone.isEmpty(); }
    bool isBusy() const { return m_running != Running::Nothing; }
    void planCredit(const QString &number, const Crediting &crediting);
    //! Another company file, or none.
    void forget();

Q_SIGNALS:
    void workChanged();
    //! What can be undone and redone is another now.
    void stackChanged();
    //! A step was done, to a draft of that month.
    void stepped(const QString &invoice, counterfoil::Month month);
    //! Nothing was done. `taken` where somebody just typed it, else it is an undo or a redo.
    void refused(const counterfoil::Error &error, bool taken);
    void planReady(const counterfoil::Invoice &note);
    void planRefused(const counterfoil::Error &error);

private:
    enum class Running { Nothing, Step, Undo, Redo };
    struct MonthStep
    {
        EditStep step;
        Month month;
    };
    void run(Running kind, const MonthStep &step, const QString &what);
    void finish(const EditStep &done);
    void giveUp(const Error &error);

    ShellController &m_shell;
    DraftWork m_work;
    QList<MonthStep> m_done;   //!< that lead back, newest last
    QList<MonthStep> m_undone; //!< that lead forward, newest last
    Running m_running = Running::Nothing;
    Month m_month; //!< of the step that runs
    int m_works = 0;
    int m_plans = 0;
};

} // namespace counterfoil
