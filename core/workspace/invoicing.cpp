// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/invoicing.h"

#include "core/base/sentence.h"
#include "core/billing/drafting.h"
#include "core/store/invoicerepository.h"
#include "core/store/sealrepository.h"
#include "core/store/transaction.h"
#include "core/workspace/draftediting.h"

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

//! The rates that the invoice was issued with, and the terms' own for a tax that was summed under another name.
QList<TaxTotal> ratesOf(const Invoice &invoice, const Terms &terms)
{
    QList<TaxTotal> rates = invoice.taxes;
    for (const TaxTotal &tax : taxRates(terms)) {
        if (std::none_of(rates.begin(), rates.end(), [&tax](const TaxTotal &own) { return own.id == tax.id; }))
            rates.append(tax);
    }
    return rates;
}

Result<InvoiceLine> lineOf(const Invoice &draft, qint64 id)
{
    for (const InvoiceLine &line : draft.lines) {
        if (line.id == id)
            return line;
    }
    return failure(Error::Code::NotFound, SENTENCE("%1 has no line %2").arg(draft.id).arg(id));
}

bool hasPart(const Invoice &invoice, const QString &key)
{
    return std::any_of(invoice.lines.begin(), invoice.lines.end(), [&key](const InvoiceLine &line) {
        return std::any_of(line.parts.begin(), line.parts.end(),
                           [&key](const SourcePart &part) { return part.key == key; });
    });
}

//! A whole invoice is billed again, and only where nothing of it stands elsewhere: it would be charged twice.
Status canRebill(InvoiceRepository &repository, const Invoice &invoice, const Crediting &crediting, qsizetype notes)
{
    if (!crediting.lines.isEmpty() || notes > 0)
        return failure(Error::Code::Conflict,
                       SENTENCE("%1: only a whole invoice can be billed again").arg(invoice.number));
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
                    SENTENCE("%1: lines that came late for it are on %2").arg(invoice.number, other->name()));
        }
    }
    return {};
}

//! An issued invoice, the credit notes that it has, and the one that is asked for.
struct CreditPlan
{
    Invoice invoice;
    QList<Invoice> notes;
    Invoice note;
};

Result<CreditPlan> creditPlanOf(Workspace &workspace, const QString &number, const Crediting &crediting)
{
    InvoiceRepository repository(workspace.file());
    const Result<Invoice> invoice = repository.invoice(number);
    if (!invoice)
        return std::unexpected(invoice.error());
    if (invoice->state != InvoiceState::Issued || invoice->type != InvoiceType::Invoice)
        return failure(Error::Code::Conflict, SENTENCE("%1 is no issued invoice").arg(number));
    if (const Status open = SealRepository(workspace.file()).expectOpen(invoice->month); !open)
        return std::unexpected(open.error());
    Result<QList<Invoice>> notes = repository.invoices({invoice->month, invoice->customer, std::nullopt, true});
    if (!notes)
        return std::unexpected(notes.error());
    notes->removeIf([&invoice](const Invoice &other) { return other.credits != invoice->number; });
    if (const Status free = crediting.rebill ? canRebill(repository, *invoice, crediting, notes->size()) : Status();
        !free)
        return std::unexpected(free.error());
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    const Result<Invoice> note = creditNoteOf(*invoice, *notes, crediting, ratesOf(*invoice, **terms));
    if (!note)
        return std::unexpected(note.error());
    return CreditPlan{*invoice, *notes, *note};
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

Status reopenInvoices(Workspace &workspace, const QStringList &ids)
{
    const Status reopened = InvoiceRepository(workspace.file()).reopen(ids);
    if (reopened)
        Q_EMIT workspace.changed(Topic::Invoices);
    return reopened;
}

Result<QStringList> issueInvoices(Workspace &workspace, const QStringList &ids, Day on, const QStringList &told)
{
    Result<Issuing> issuing = issuingOf(workspace, on);
    if (!issuing)
        return std::unexpected(issuing.error());
    issuing->numbers = told;
    Result<QStringList> numbers = InvoiceRepository(workspace.file()).issue(ids, *issuing);
    if (numbers)
        Q_EMIT workspace.changed(Topic::Invoices);
    return numbers;
}

Result<NumbersToCome> plannedNumbers(Workspace &workspace, const QStringList &ids, Day on)
{
    const Result<Issuing> issuing = issuingOf(workspace, on);
    return issuing ? InvoiceRepository(workspace.file()).numbersToCome(ids, *issuing)
                   : Result<NumbersToCome>(std::unexpected(issuing.error()));
}

Result<QString> nextInvoiceNumber(Workspace &workspace, Day on)
{
    const Result<Issuing> issuing = issuingOf(workspace, on);
    return issuing ? InvoiceRepository(workspace.file()).numberToCome(issuing->numbering.invoice, on)
                   : Result<QString>(std::unexpected(issuing.error()));
}

Result<Invoice> plannedCredit(Workspace &workspace, const QString &number, const Crediting &crediting)
{
    const Result<CreditPlan> plan = creditPlanOf(workspace, number, crediting);
    return plan ? plan->note : Result<Invoice>(std::unexpected(plan.error()));
}

Result<QString> creditInvoice(Workspace &workspace, const QString &number, const Crediting &crediting, Day on)
{
    InvoiceRepository repository(workspace.file());
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    const Result<CreditPlan> plan = creditPlanOf(workspace, number, crediting);
    if (!plan)
        return std::unexpected(plan.error());
    const Invoice &note = plan->note;
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
    if (isCreditedBy(plan->invoice, plan->notes, note)) {
        if (const Status marked = repository.markCredited(plan->invoice.number); !marked)
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
    const EditStep step{invoice, {}, {{0, invoice, DraftEdit::Kind::Add, {}, text, net, tax}}};
    const Result<EditStep> done = takeStep(workspace, step);
    return done ? Status() : std::unexpected(done.error());
}

Status changeLine(Workspace &workspace, const QString &invoice, qint64 line, DraftEdit edit)
{
    const Result<Invoice> draft = InvoiceRepository(workspace.file()).invoice(invoice);
    if (!draft)
        return std::unexpected(draft.error());
    const Result<InvoiceLine> found = lineOf(*draft, line);
    if (!found)
        return std::unexpected(found.error());
    edit.lineKey = found->key;
    const Result<EditStep> done = takeStep(workspace, {draft->id, {}, {edit}});
    return done ? Status() : std::unexpected(done.error());
}

} // namespace counterfoil
