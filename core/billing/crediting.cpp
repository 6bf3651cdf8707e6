// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/crediting.h"

#include "core/base/sentence.h"
#include "core/model/creditedline.h"

namespace counterfoil {

namespace {

const InvoiceLine *lineOf(const Invoice &invoice, qint64 id)
{
    const auto found = std::find_if(invoice.lines.begin(), invoice.lines.end(),
                                    [id](const InvoiceLine &line) { return line.id == id; });
    return found == invoice.lines.end() ? nullptr : &*found;
}

struct LineStanding
{
    Decimal left;
    bool touched = false; //!< a note took something of it
    bool done = false;    //!< nothing is left, not even of a line of 0.00
};

LineStanding standingOf(const Invoice &invoice, const InvoiceLine &line, const QList<Invoice> &notes)
{
    LineStanding standing{line.net};
    for (const Invoice &note : notes) {
        if (note.credits != invoice.number)
            continue;
        for (const InvoiceLine &taken : note.lines) {
            const CreditedLine credited = creditedBy(taken);
            if (credited.line != line.id)
                continue;
            standing.left += taken.net;
            standing.touched = true;
            standing.done = standing.done || credited.extent != CreditExtent::Part;
        }
    }
    return standing;
}

//! The same amounts the other way round, without what they were made from.
InvoiceLine reversed(InvoiceLine line)
{
    line.key = creditKeyOf(line.id, CreditExtent::Whole);
    line.kind = LineKind::Manual;
    line.quantity = -line.quantity;
    line.net = -line.net;
    line.cost = -line.cost;
    line.parts.clear();
    line.sources = 0;
    return line;
}

std::unexpected<Error> tooMuch(const Invoice &invoice, const InvoiceLine &line, const LineStanding &standing)
{
    if (standing.done || standing.left.isZero())
        return failure(Error::Code::Conflict,
                       SENTENCE("line %1 of %2 is credited already").arg(line.id).arg(invoice.number));
    return failure(Error::Code::Conflict, SENTENCE("line %1 of %2: only %3 of it is left to credit")
                                              .arg(line.id)
                                              .arg(invoice.number, standing.left.text(digitsOf(invoice.currency))));
}

//! For how many of the shown units the unit price is.
Decimal baseOf(const InvoiceLine &line, int digits)
{
    return countedQuantity(line, digits) ? Decimal(1) : line.baseQuantity;
}

//! What some units of a line come to, as the customer's invoice counts them: its own unit price, rounded as the line
//! was.
Result<Decimal> netOfUnits(const Invoice &invoice, const InvoiceLine &line, const Decimal &quantity)
{
    const int digits = digitsOf(invoice.currency);
    const Decimal units = shownQuantity(line, digits);
    if (quantity.sign() <= 0)
        return failure(Error::Code::Usage, SENTENCE("%1 is no quantity to credit").arg(quantity.text()));
    if (units.abs() == Decimal(1) || units.isZero())
        return failure(
            Error::Code::Usage,
            SENTENCE("line %1 of %2 shows no quantity: credit an amount of it").arg(line.id).arg(invoice.number));
    if (quantity > units.abs())
        return failure(
            Error::Code::Conflict,
            SENTENCE("line %1 of %2 has only %3 units").arg(line.id).arg(invoice.number, units.abs().text()));
    const Decimal signedUnits = units.isNegative() ? -quantity : quantity;
    return rounded(Exact(signedUnits) * Exact(line.unitPrice) / Exact(baseOf(line, digits)), digits);
}

//! What a share comes to, checked against what is left of its line.
Result<Decimal> netOf(const Invoice &invoice, const InvoiceLine &line, const CreditShare &share,
                      const LineStanding &standing)
{
    if (!share.amount && !share.quantity)
        return standing.left;
    if (share.amount && share.quantity)
        return failure(Error::Code::Usage, SENTENCE("an amount or a quantity, not both"));
    const Result<Decimal> net = share.amount ? *share.amount : netOfUnits(invoice, line, *share.quantity);
    if (!net)
        return net;
    if (net->scale() > digitsOf(invoice.currency))
        return failure(Error::Code::Usage, SENTENCE("%1 has more decimals than %2").arg(net->text(), invoice.currency));
    if (net->isZero() || net->isNegative() != line.net.isNegative())
        return failure(Error::Code::Usage, SENTENCE("%1 is nothing to credit of line %2, which is %3")
                                               .arg(net->text())
                                               .arg(line.id)
                                               .arg(line.net.text(digitsOf(invoice.currency))));
    if (net->abs() > standing.left.abs())
        return tooMuch(invoice, line, standing);
    return net;
}

Result<InvoiceLine> creditLine(const Invoice &invoice, const CreditShare &share, const QList<Invoice> &notes)
{
    const InvoiceLine *line = lineOf(invoice, share.line);
    if (!line)
        return failure(Error::Code::NotFound, SENTENCE("%1 has no line %2").arg(invoice.id).arg(share.line));
    const LineStanding standing = standingOf(invoice, *line, notes);
    if (standing.done)
        return tooMuch(invoice, *line, standing);
    const Result<Decimal> net = netOf(invoice, *line, share, standing);
    if (!net)
        return std::unexpected(net.error());
    InvoiceLine taken = reversed(*line);
    if (*net == line->net && !standing.touched)
        return taken;
    taken.key = creditKeyOf(line->id, *net == standing.left ? CreditExtent::Rest : CreditExtent::Part);
    taken.net = -*net;
    const Exact part = line->net.isZero() ? Exact(1) : Exact(*net) / Exact(line->net);
    taken.cost = -rounded(Exact(line->cost) * part, digitsOf(invoice.currency));
    if (share.quantity) {
        taken.quantity = line->quantity.isNegative() ? *share.quantity : -*share.quantity;
        taken.baseQuantity = baseOf(*line, digitsOf(invoice.currency));
    } else { // an amount of it: once, at that price
        taken.quantity = net->isNegative() ? 1 : -1;
        taken.unitPrice = net->abs();
        taken.baseQuantity = 1;
    }
    return taken;
}

//! Those asked for, or every line of which something is left.
Result<QList<CreditShare>> sharesOf(const Invoice &invoice, const QList<Invoice> &notes, const Crediting &crediting)
{
    QList<CreditShare> shares = crediting.lines;
    QSet<qint64> named;
    for (const CreditShare &share : std::as_const(shares)) {
        if (named.contains(share.line))
            return failure(Error::Code::Conflict,
                           SENTENCE("line %1 of %2 is named twice").arg(share.line).arg(invoice.number));
        named.insert(share.line);
    }
    for (const InvoiceLine &line : invoice.lines) {
        if (crediting.lines.isEmpty() && !standingOf(invoice, line, notes).done)
            shares.append({line.id, {}, {}});
    }
    if (shares.isEmpty())
        return failure(Error::Code::Conflict, SENTENCE("%1 is credited already").arg(invoice.number));
    return shares;
}

} // namespace

Decimal creditable(const Invoice &invoice, const InvoiceLine &line, const QList<Invoice> &notes)
{
    const LineStanding standing = standingOf(invoice, line, notes);
    return standing.done ? Decimal() : standing.left;
}

Result<Invoice> creditNoteOf(const Invoice &invoice, const QList<Invoice> &notes, const Crediting &crediting,
                             const QList<TaxTotal> &rates)
{
    const Result<QList<CreditShare>> shares = sharesOf(invoice, notes, crediting);
    if (!shares)
        return std::unexpected(shares.error());
    const qsizetype earlier = std::count_if(notes.begin(), notes.end(),
                                            [&invoice](const Invoice &note) { return note.credits == invoice.number; });
    Invoice note = invoice;
    note.id = QStringLiteral("%1/%2/%3")
                  .arg(crediting.rebill ? QStringLiteral("rebill") : QStringLiteral("credit"), invoice.number)
                  .arg(earlier + 1); // isRebill() reads it
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
    for (const CreditShare &share : *shares) {
        Result<InvoiceLine> line = creditLine(invoice, share, notes);
        if (!line)
            return std::unexpected(line.error());
        line->id = note.lines.size() + 1;
        note.lines.append(*std::move(line));
    }
    total(note, rates);
    return note;
}

bool isCreditedBy(const Invoice &invoice, const QList<Invoice> &notes, const Invoice &note)
{
    QList<Invoice> all = notes;
    all.append(note);
    return std::all_of(invoice.lines.begin(), invoice.lines.end(),
                       [&](const InvoiceLine &line) { return standingOf(invoice, line, all).done; });
}

} // namespace counterfoil
