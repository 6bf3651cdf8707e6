// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/invoicing.h"

#include "core/store/editrepository.h"
#include "core/store/invoicerepository.h"
#include "core/store/sealrepository.h"
#include "core/store/transaction.h"
#include "core/workspace/monthwork.h"

namespace counterfoil {

namespace {

Result<Issuing> issuingOf(Workspace &workspace, Day on)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    Issuing issuing;
    issuing.on = on;
    issuing.numbering = {(*terms)->seller.invoiceNumbering, (*terms)->seller.creditNoteNumbering};
    for (const Customer &customer : (*terms)->customers)
        issuing.paymentDays.insert(customer.id(), customer.paymentDays);
    return issuing;
}

//! The same amounts the other way round, without what they were made from.
InvoiceLine reversed(InvoiceLine line, qint64 id)
{
    line.key = QStringLiteral("credit|%1").arg(line.id); // which line of the invoice it credits
    line.id = id;
    line.kind = LineKind::Manual;
    line.quantity = -line.quantity;
    line.net = -line.net;
    line.cost = -line.cost;
    line.parts.clear();
    line.sources = 0;
    return line;
}

//! The rates that the invoice was issued with, and the terms' own for a tax that was summed under another name.
QList<TaxTotal> ratesOf(const Invoice &invoice, const Terms &terms)
{
    QList<TaxTotal> rates = invoice.taxes;
    for (const Tax &tax : terms.taxes) {
        if (std::none_of(rates.begin(), rates.end(), [&tax](const TaxTotal &own) { return own.id == tax.id; }))
            rates.append({tax.id, tax.category, tax.rate, tax.reason, {}, {}});
    }
    return rates;
}

Invoice creditNoteFor(const Invoice &invoice, const QList<qint64> &lines, const Crediting &crediting, int number)
{
    Invoice note = invoice;
    note.id = QStringLiteral("%1/%2/%3")
                  .arg(crediting.rebill ? QStringLiteral("rebill") : QStringLiteral("credit"), invoice.number)
                  .arg(number); // isRebill() reads it
    note.number.clear();
    note.type = InvoiceType::CreditNote;
    note.state = InvoiceState::Draft;
    note.credits = invoice.number;
    note.reason = crediting.reason;
    note.issuedOn = {};
    note.dueOn = {};
    note.prepaid = 0;
    note.guards.clear();
    note.lines.clear();
    for (const InvoiceLine &line : invoice.lines) {
        if (lines.contains(line.id))
            note.lines.append(reversed(line, note.lines.size() + 1));
    }
    return note;
}

//! A draft and the remake that an edit asks for, in one transaction.
template <typename Edit>
Status editDraft(Workspace &workspace, const QString &id, Edit edit)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<Invoice> draft = InvoiceRepository(workspace.file()).invoice(id);
    if (!draft)
        return std::unexpected(draft.error());
    if (draft->state != InvoiceState::Draft)
        return failure(Error::Code::Conflict,
                       QStringLiteral("%1 is %2: only drafts are edited").arg(id, wordOf(draft->state)));
    if (const Status edited = edit(*draft); !edited)
        return edited;
    if (const Result<MonthState> remade = draftMonth(workspace, draft->month); !remade)
        return std::unexpected(remade.error());
    return transaction->commit();
}

//! A net that is stored as it was typed, or not at all.
Status keep(Workspace &workspace, const Invoice &draft, const DraftEdit &edit)
{
    const int digits = Currency::fromCode(draft.currency).value_or(Currency()).digits();
    if (edit.net.scale() > digits)
        return failure(Error::Code::Usage,
                       QStringLiteral("%1 has more decimals than %2").arg(edit.net.text(), draft.currency));
    const Result<qint64> id = EditRepository(workspace.file()).add(edit);
    return id ? Status() : std::unexpected(id.error());
}

Result<InvoiceLine> lineOf(const Invoice &draft, qint64 id)
{
    for (const InvoiceLine &line : draft.lines) {
        if (line.id == id)
            return line;
    }
    return failure(Error::Code::NotFound, QStringLiteral("%1 has no line %2").arg(draft.id).arg(id));
}

//! The lines that a credit note takes: those asked for, or all that no earlier one has credited.
Result<QList<qint64>> creditable(const Invoice &invoice, const QList<qint64> &asked, const QSet<QString> &done)
{
    QList<qint64> chosen;
    const auto isDone = [&done](qint64 line) { return done.contains(QStringLiteral("credit|%1").arg(line)); };
    for (const qint64 line : asked) {
        if (const Result<InvoiceLine> found = lineOf(invoice, line); !found)
            return std::unexpected(found.error());
        if (isDone(line) || chosen.contains(line))
            return failure(Error::Code::Conflict,
                           QStringLiteral("line %1 of %2 is credited already").arg(line).arg(invoice.number));
        chosen.append(line);
    }
    for (const InvoiceLine &line : invoice.lines) {
        if (asked.isEmpty() && !isDone(line.id))
            chosen.append(line.id);
    }
    if (chosen.isEmpty())
        return failure(Error::Code::Conflict, QStringLiteral("%1 is credited already").arg(invoice.number));
    return chosen;
}

bool hasPart(const Invoice &invoice, const QString &key)
{
    return std::any_of(invoice.lines.begin(), invoice.lines.end(), [&key](const InvoiceLine &line) {
        return std::any_of(line.parts.begin(), line.parts.end(),
                           [&key](const SourcePart &part) { return part.key == key; });
    });
}

//! A whole invoice is billed again, and only where nothing of it stands elsewhere: it would be charged twice.
Status canRebill(InvoiceRepository &repository, const Invoice &invoice, const Crediting &crediting, int notes)
{
    if (!crediting.lines.isEmpty() || notes > 0)
        return failure(Error::Code::Conflict,
                       QStringLiteral("%1: only a whole invoice can be billed again").arg(invoice.number));
    const QString late = QStringLiteral("late %1 %2");
    for (const QString &kind : {QStringLiteral("a"), QStringLiteral("+"), QStringLiteral("-")}) {
        const Result<QSet<QString>> others = repository.withPartKey(late.arg(kind, invoice.id));
        if (!others)
            return std::unexpected(others.error());
        for (const QString &id : *others) {
            const Result<Invoice> other = repository.invoice(id);
            if (other && other->isFrozen() && hasPart(*other, late.arg(kind, invoice.id)))
                return failure(
                    Error::Code::Conflict,
                    QStringLiteral("%1: lines that came late for it are on %2").arg(invoice.number, other->name()));
        }
    }
    return {};
}

} // namespace

Result<QStringList> invoicesIn(Workspace &workspace, InvoiceState state)
{
    InvoiceFilter filter;
    filter.state = state;
    filter.withLines = false;
    const Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
    if (!invoices)
        return std::unexpected(invoices.error());
    QStringList ids;
    for (const Invoice &invoice : *invoices)
        ids.append(invoice.id);
    return ids;
}

Status approveInvoices(Workspace &workspace, const QStringList &ids)
{
    const Status approved = InvoiceRepository(workspace.file()).approve(ids);
    if (approved)
        Q_EMIT workspace.changed(Topic::Invoices);
    return approved;
}

Result<QStringList> issueInvoices(Workspace &workspace, const QStringList &ids, Day on)
{
    const Result<Issuing> issuing = issuingOf(workspace, on);
    if (!issuing)
        return std::unexpected(issuing.error());
    Result<QStringList> numbers = InvoiceRepository(workspace.file()).issue(ids, *issuing);
    if (numbers)
        Q_EMIT workspace.changed(Topic::Invoices);
    return numbers;
}

Result<QString> creditInvoice(Workspace &workspace, const QString &number, const Crediting &crediting, Day on)
{
    InvoiceRepository repository(workspace.file());
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<Invoice> invoice = repository.invoice(number);
    if (!invoice)
        return std::unexpected(invoice.error());
    if (invoice->state != InvoiceState::Issued || invoice->type != InvoiceType::Invoice)
        return failure(Error::Code::Conflict, QStringLiteral("%1 is no issued invoice").arg(number));
    if (const Status open = SealRepository(workspace.file()).expectOpen(invoice->month); !open)
        return std::unexpected(open.error());
    const Result<QList<Invoice>> all = repository.invoices({invoice->month, invoice->customer, std::nullopt, true});
    if (!all)
        return std::unexpected(all.error());
    int notes = 0;
    QSet<QString> done; // keys of the lines that credit one already
    for (const Invoice &other : *all) {
        if (other.credits != invoice->number)
            continue;
        ++notes;
        for (const InvoiceLine &line : other.lines)
            done.insert(line.key);
    }
    if (const Status free = crediting.rebill ? canRebill(repository, *invoice, crediting, notes) : Status(); !free)
        return std::unexpected(free.error());
    const Result<QList<qint64>> chosen = creditable(*invoice, crediting.lines, done);
    if (!chosen)
        return std::unexpected(chosen.error());
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    Invoice note = creditNoteFor(*invoice, *chosen, crediting, notes + 1);
    total(note, ratesOf(*invoice, **terms));
    const Result<Issuing> issuing = issuingOf(workspace, on);
    if (!issuing)
        return std::unexpected(issuing.error());
    if (const Status saved = repository.saveDraft(note); !saved)
        return std::unexpected(saved.error());
    if (const Status approved = repository.approve({note.id}); !approved)
        return std::unexpected(approved.error());
    const Result<QStringList> numbers = repository.issue({note.id}, *issuing);
    if (!numbers)
        return std::unexpected(numbers.error());
    if (done.size() + chosen->size() == invoice->lines.size()) {
        if (const Status marked = repository.markCredited(invoice->number); !marked)
            return std::unexpected(marked.error());
    }
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    Q_EMIT workspace.changed(Topic::Invoices);
    return numbers->first();
}

Status addLine(Workspace &workspace, const QString &invoice, const QString &text, const Decimal &net,
               const QString &tax)
{
    return editDraft(workspace, invoice, [&](const Invoice &draft) -> Status {
        const Result<const Terms *> terms = workspace.terms();
        if (!terms)
            return std::unexpected(terms.error());
        if (!tax.isEmpty() && !(*terms)->tax(tax))
            return failure(Error::Code::NotFound, QStringLiteral("the terms have no tax \"%1\"").arg(tax));
        return keep(workspace, draft, {0, draft.id, DraftEdit::Kind::Add, {}, text, net, tax});
    });
}

Status setLine(Workspace &workspace, const QString &invoice, qint64 line, const Decimal &net)
{
    return editDraft(workspace, invoice, [&](const Invoice &draft) -> Status {
        const Result<InvoiceLine> found = lineOf(draft, line);
        if (!found)
            return std::unexpected(found.error());
        return keep(workspace, draft, {0, draft.id, DraftEdit::Kind::Set, found->key, {}, net, {}});
    });
}

Status removeLine(Workspace &workspace, const QString &invoice, qint64 line)
{
    return editDraft(workspace, invoice, [&](const Invoice &draft) -> Status {
        const Result<InvoiceLine> found = lineOf(draft, line);
        if (!found)
            return std::unexpected(found.error());
        return keep(workspace, draft, {0, draft.id, DraftEdit::Kind::Remove, found->key, {}, {}, {}});
    });
}

} // namespace counterfoil
