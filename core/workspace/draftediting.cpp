// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/draftediting.h"

#include "core/base/sentence.h"
#include "core/store/editrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/transaction.h"
#include "core/workspace/monthwork.h"

namespace counterfoil {

namespace {

bool hasLine(const Invoice &draft, const QString &key)
{
    return std::any_of(draft.lines.begin(), draft.lines.end(),
                       [&key](const InvoiceLine &line) { return line.key == key; });
}

Status checkAdded(Workspace &workspace, const DraftEdit &edit)
{
    if (edit.text.trimmed().isEmpty())
        return failure(Error::Code::Usage, SENTENCE("a line needs a text: the customer reads it"));
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    if (!edit.tax.isEmpty() && !(*terms)->tax(edit.tax))
        return failure(Error::Code::NotFound, SENTENCE("the terms have no tax \"%1\"").arg(edit.tax));
    return {};
}

Status checkEdit(Workspace &workspace, const Invoice &draft, const DraftEdit &edit)
{
    const int digits = digitsOf(draft.currency);
    if (edit.net.scale() > digits)
        return failure(Error::Code::Usage,
                       SENTENCE("%1 has more decimals than %2").arg(edit.net.text(), draft.currency));
    if (edit.kind == DraftEdit::Kind::Add)
        return checkAdded(workspace, edit);
    if (edit.kind == DraftEdit::Kind::Set && edit.keepsNet && edit.text.trimmed().isEmpty())
        return failure(Error::Code::Usage, SENTENCE("a line needs a text: the customer reads it"));
    // one that is made again may stand behind another that comes in the same step
    if (edit.id == 0 && !hasLine(draft, edit.lineKey))
        return failure(Error::Code::NotFound, SENTENCE("%1 has no line %2").arg(draft.id, edit.lineKey));
    return {};
}

} // namespace

Result<QList<DraftEdit>> editsOf(Workspace &workspace, Month month)
{
    Result<QList<DraftEdit>> all = EditRepository(workspace.file()).edits();
    InvoiceFilter filter;
    filter.month = month;
    filter.state = InvoiceState::Draft;
    filter.withLines = false;
    const Result<QList<Invoice>> drafts = InvoiceRepository(workspace.file()).invoices(filter);
    if (!all || !drafts)
        return std::unexpected(!all ? all.error() : drafts.error());
    QSet<QString> ids;
    for (const Invoice &draft : *drafts)
        ids.insert(draft.id);
    all->removeIf([&ids](const DraftEdit &edit) { return !ids.contains(edit.invoice); });
    return all;
}

Result<EditStep> takeStep(Workspace &workspace, const EditStep &step)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<Invoice> draft = InvoiceRepository(workspace.file()).invoice(step.invoice);
    if (!draft)
        return std::unexpected(draft.error());
    if (draft->state != InvoiceState::Draft)
        return failure(Error::Code::Conflict,
                       SENTENCE("%1 is %2: only drafts are edited").arg(step.invoice, wordOf(draft->state)));
    EditRepository edits(workspace.file());
    for (const DraftEdit &edit : step.taken) {
        if (const Status gone = edits.remove(edit.id); !gone)
            return std::unexpected(gone.error());
    }
    EditStep done = step;
    for (DraftEdit &edit : done.made) {
        edit.invoice = step.invoice;
        if (const Status right = checkEdit(workspace, *draft, edit); !right)
            return std::unexpected(right.error());
        const Result<qint64> id = edits.add(edit);
        if (!id)
            return std::unexpected(id.error());
        edit.id = *id;
    }
    if (const Result<MonthState> remade = draftMonth(workspace, draft->month); !remade)
        return std::unexpected(remade.error());
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return done;
}

} // namespace counterfoil
