// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/deferrals.h"

#include "core/billing/releases.h"
#include "core/model/creditedline.h"

namespace counterfoil {

namespace {

//! "p1" of "prepayment|p1".
QString prepaymentOf(const InvoiceLine &line)
{
    return line.key.section(u'|', 1);
}

bool isWholeMonths(const Days &days)
{
    const int months = Month::of(days.to.plusDays(1)).index() - Month::of(days.from).index();
    return days.from.plusMonths(months).plusDays(-1) == days.to;
}

bool outlasts(const Days &term, Month booked)
{
    return isLongTerm(term) && term.to > booked.last();
}

class RevenueDeferrals
{
public:
    RevenueDeferrals(const QList<Invoice> &invoices, const Terms &terms) : m_terms(terms)
    {
        for (const Invoice &invoice : invoices) {
            if (!invoice.number.isEmpty())
                m_invoices.insert(invoice.number, &invoice);
        }
    }

    void add(const Invoice &invoice)
    {
        if (!invoice.isIssued())
            return;
        for (const InvoiceLine &line : invoice.lines) {
            if (invoice.credits.isEmpty())
                addLine(invoice, line);
            else
                addCredit(invoice, line);
        }
    }

    QList<Deferral> taken() { return std::move(m_deferrals); }

private:
    Deferral blank(const Invoice &invoice, const InvoiceLine &line) const
    {
        Deferral deferral;
        deferral.invoice = invoice.number;
        deferral.line = line.id;
        deferral.customer = invoice.customer;
        deferral.kind = line.kind;
        deferral.family = line.family;
        deferral.description = line.description;
        deferral.booked = invoice.month;
        deferral.currency = invoice.currency;
        return deferral;
    }

    void append(Deferral deferral, const Days &term, const Decimal &total)
    {
        if (total.isZero() || !outlasts(term, deferral.booked))
            return;
        deferral.term = term;
        deferral.total = total;
        m_deferrals.append(std::move(deferral));
    }

    void addLine(const Invoice &invoice, const InvoiceLine &line)
    {
        Deferral deferral = blank(invoice, line);
        if (line.kind == LineKind::Charge)
            return addParts(deferral, line);
        if (line.kind != LineKind::Prepayment && line.kind != LineKind::OwnService)
            return;
        deferral.byMonth = line.kind == LineKind::Prepayment ? releasesByMonth(line) : isWholeMonths(line.days);
        append(std::move(deferral), line.days, line.net);
    }

    //! A line that gathers several charges: each has its share of the net and its own days.
    void addParts(const Deferral &blank, const InvoiceLine &line)
    {
        Exact sum;
        for (const SourcePart &part : line.parts)
            sum += part.sale;
        QList<Exact> shares; // of the net as it is printed, whether a person has set it or not
        for (const SourcePart &part : line.parts)
            shares.append(sum.isZero() ? part.sale : part.sale * Exact(line.net) / sum);
        const QList<Decimal> amounts = shownCumulatively(Exact(), shares, digitsOf(blank.currency));
        for (qsizetype i = 0; i < line.parts.size(); ++i) {
            if (line.family != Family::Azure)
                append(blank, line.parts[i].days, amounts[i]);
        }
    }

    bool releasesByMonth(const InvoiceLine &line) const
    {
        const auto own =
            std::find_if(m_terms.prepayments.begin(), m_terms.prepayments.end(),
                         [&line](const Prepayment &prepayment) { return prepayment.id == prepaymentOf(line); });
        return own == m_terms.prepayments.end() || own->release == ReleaseMode::EqualMonths;
    }

    //! What the credited line defers, taken back from the month of the note on: of a part of the line that part, by
    //! cumulative rounding over its notes.
    void addCredit(const Invoice &note, const InvoiceLine &line)
    {
        const Invoice *invoice = m_invoices.value(note.credits);
        if (!invoice)
            return;
        for (const InvoiceLine &credited : invoice->lines) {
            if (creditedBy(line).line != credited.id)
                continue;
            Exact &taken = m_credited[{invoice->number, credited.id}];
            const Exact before = taken;
            taken += credited.net.isZero() ? Exact(1) : -(Exact(line.net) / Exact(credited.net));
            const qsizetype first = m_deferrals.size();
            addLine(*invoice, credited);
            for (qsizetype i = first; i < m_deferrals.size(); ++i) {
                Deferral &own = m_deferrals[i];
                const int digits = digitsOf(own.currency);
                own.invoice = note.number;
                own.line = line.id;
                own.booked = std::max(own.booked, Month::of(note.issuedOn));
                own.total = rounded(Exact(own.total) * before, digits) - rounded(Exact(own.total) * taken, digits);
            }
            m_deferrals.removeIf([](const Deferral &own) { return own.total.isZero(); });
        }
    }

    const Terms &m_terms;
    QHash<QString, const Invoice *> m_invoices;          // by number
    QHash<std::pair<QString, qint64>, Exact> m_credited; // share of a line that notes have taken back so far
    QList<Deferral> m_deferrals;
};

bool isCommitment(Family family)
{
    return family == Family::Reservation || family == Family::SavingsPlan;
}

} // namespace

QList<Deferral> deferredRevenue(const QList<Invoice> &invoices, const Terms &terms)
{
    RevenueDeferrals deferrals(invoices, terms);
    for (const Invoice &invoice : invoices)
        deferrals.add(invoice);
    return deferrals.taken();
}

QList<Deferral> deferredCost(const QList<CostLine> &lines, const Terms &terms)
{
    const BillingCalendar calendar(terms);
    QList<Deferral> deferrals;
    for (const CostLine &line : lines) {
        const Decimal total = line.longTerm ? rounded(line.net, digitsOf(line.currency)) : Decimal();
        if (total.isZero() || !outlasts(line.days, line.month))
            continue;
        Deferral deferral;
        deferral.side = Deferral::Side::Cost;
        deferral.invoice = line.invoice;
        deferral.line = line.line;
        deferral.customer = line.customer;
        deferral.tenant = line.tenant;
        deferral.family = line.family;
        deferral.description = line.description;
        deferral.booked = line.month;
        deferral.term = line.days;
        const Contract *contract = calendar.place(line.tenant, line.days.from).contract;
        deferral.byMonth =
            isCommitment(line.family) && contract && contract->reservations == ReservationRecognition::Monthly;
        deferral.currency = line.currency;
        deferral.total = total;
        deferrals.append(std::move(deferral));
    }
    return deferrals;
}

DeferralMonth deferralIn(const Deferral &deferral, Month month)
{
    const auto until = [&deferral](Month last) {
        if (last < deferral.booked)
            return Decimal();
        return releasedBefore(Exact(deferral.total), deferral.term,
                              deferral.byMonth ? ReleaseMode::EqualMonths : ReleaseMode::ByDay, last.last().plusDays(1),
                              digitsOf(deferral.currency));
    };
    const Decimal before = until(month.plus(-1));
    const Decimal after = until(month);
    return {month, before, after - before, deferral.total - after};
}

QList<DeferralRow> deferralRows(const QList<Deferral> &deferrals, Month only)
{
    QList<DeferralRow> rows;
    for (const Deferral &deferral : deferrals) {
        const Month end = std::max(deferral.booked, Month::of(deferral.term.to));
        const Month first = only.isValid() ? only : deferral.booked;
        const Month last = only.isValid() ? only : end;
        if (only.isValid() && (only < deferral.booked || only > end))
            continue;
        for (Month month = first; month <= last; month = month.plus(1))
            rows.append({deferral, deferralIn(deferral, month)});
    }
    return rows;
}

} // namespace counterfoil
