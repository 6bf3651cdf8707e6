// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/bookkeeping.h"

#include "core/model/creditedline.h"
#include "core/money/split.h"

namespace counterfoil {

namespace {

//! What the accounts of a family, or of a kind of line without one, are called.
QString kindName(LineKind kind, Family family)
{
    switch (kind) {
    case LineKind::Prepayment:
        return QStringLiteral("Prepaid terms");
    case LineKind::OwnService:
        return QStringLiteral("Own services");
    case LineKind::SeatCount:
        return QStringLiteral("Counted seats");
    case LineKind::Manual:
        return QStringLiteral("Manual lines");
    case LineKind::Charge:
        break;
    }
    switch (family) {
    case Family::Azure:
        return QStringLiteral("Azure");
    case Family::Licence:
        return QStringLiteral("Licences");
    case Family::Reservation:
        return QStringLiteral("Reservations");
    case Family::SavingsPlan:
        return QStringLiteral("Savings plans");
    case Family::Software:
        return QStringLiteral("Software");
    case Family::Marketplace:
        return QStringLiteral("Marketplace");
    case Family::Credit:
        return QStringLiteral("Credits");
    case Family::Other:
        break;
    }
    return QStringLiteral("Other");
}

QString holderOf(const QString &customer, const QString &tenant)
{
    if (!customer.isEmpty())
        return customer;
    return tenant.isEmpty() ? QStringLiteral("no customer") : QStringLiteral("tenant ") + tenant;
}

QStringList revenueAccount(LineKind kind, Family family, const QString &customer)
{
    return {QStringLiteral("Revenue"), kindName(kind, family), customer};
}

QStringList supplierAccount(const QString &account, SourceKind kind)
{
    return {account, kind == SourceKind::Distributor ? QStringLiteral("Distributors") : QStringLiteral("Microsoft")};
}

QStringList costAccount(Family family, const QString &holder)
{
    return {QStringLiteral("Cost"), QStringLiteral("Microsoft"), kindName(LineKind::Charge, family), holder};
}

QStringList deferralAccount(const Deferral &deferral)
{
    const QString holder = holderOf(deferral.customer, deferral.tenant);
    if (deferral.side == Deferral::Side::Revenue)
        return {QStringLiteral("DeferredRevenue"), holder};
    return {QStringLiteral("Prepaid"), QStringLiteral("Microsoft"), kindName(LineKind::Charge, deferral.family),
            holder};
}

QStringList earningAccount(const Deferral &deferral)
{
    const QString holder = holderOf(deferral.customer, deferral.tenant);
    return deferral.side == Deferral::Side::Revenue ? revenueAccount(deferral.kind, deferral.family, holder)
                                                    : costAccount(deferral.family, holder);
}

//! Sums by account, in the order in which the accounts were met.
class Sheet
{
public:
    void add(const QStringList &account, const Decimal &amount)
    {
        const auto own = std::find_if(m_postings.begin(), m_postings.end(),
                                      [&account](const Posting &posting) { return posting.account == account; });
        if (own == m_postings.end())
            m_postings.append({account, amount, {}});
        else
            own->amount += amount;
    }
    QList<Posting> taken()
    {
        m_postings.removeIf([](const Posting &posting) { return posting.amount.isZero(); });
        return std::move(m_postings);
    }

private:
    QList<Posting> m_postings;
};

//! Lines of one customer, or of one tenant that nobody owns.
bool isShareOf(const CostLine &first, const CostLine &line)
{
    return line.customer == first.customer && (!line.customer.isEmpty() || line.tenant == first.tenant);
}

class Bookkeeper
{
public:
    Bookkeeper(const Books &books, const Terms &terms, Month only) : m_books(books), m_terms(terms), m_only(only)
    {
        for (const Invoice &invoice : books.invoices) {
            if (!invoice.number.isEmpty())
                m_invoices.insert(invoice.number, &invoice);
        }
        for (const Deferral &deferral : books.deferrals)
            m_deferrals[{int(deferral.side), deferral.invoice}].append(&deferral);
    }

    QList<JournalEntry> run()
    {
        for (const Invoice &invoice : m_books.invoices) {
            if (invoice.isIssued() && counts(invoice.month))
                addInvoice(invoice);
        }
        addCosts();
        addPulledAdjustments();
        for (const Prepayment &prepayment : m_terms.prepayments) {
            if (prepayment.kind == PrepaymentKind::Balance && counts(Month::of(prepayment.receivedOn)))
                addBalance(prepayment);
        }
        addRecognition();
        std::stable_sort(m_entries.begin(), m_entries.end(),
                         [](const JournalEntry &a, const JournalEntry &b) { return a.day < b.day; });
        return std::move(m_entries);
    }

private:
    bool counts(Month month)
    {
        if (!m_only.isValid()) {
            m_first = m_first.isValid() ? std::min(m_first, month) : month;
            m_last = m_last.isValid() ? std::max(m_last, month) : month;
        }
        return !m_only.isValid() || month == m_only;
    }

    //! The line itself, or the one that a credit note's line takes back.
    const InvoiceLine &creditedOf(const Invoice &invoice, const InvoiceLine &line) const
    {
        const Invoice *credited = invoice.credits.isEmpty() ? nullptr : m_invoices.value(invoice.credits);
        if (!credited)
            return line;
        const auto own = std::find_if(credited->lines.begin(), credited->lines.end(),
                                      [&line](const InvoiceLine &other) { return creditedBy(line).line == other.id; });
        return own == credited->lines.end() ? line : *own;
    }

    void addInvoice(const Invoice &invoice)
    {
        JournalEntry entry;
        entry.day = invoice.issuedOn;
        if (Month::of(invoice.issuedOn) != invoice.month)
            entry.period = invoice.month.last();
        entry.code = invoice.number;
        entry.text = invoice.buyer.name;
        entry.currency = invoice.currency;
        entry.notes = {QStringLiteral("%1, service %2 to %3")
                           .arg(invoice.customer, invoice.service.from.iso(), invoice.service.to.iso())};
        if (!invoice.credits.isEmpty())
            entry.notes.append(QStringLiteral("credits %1").arg(invoice.credits));
        Sheet sheet;
        sheet.add(receivable(invoice), invoice.gross);
        for (const InvoiceLine &line : invoice.lines) {
            const InvoiceLine &own = creditedOf(invoice, line);
            sheet.add(revenueAccount(own.kind, own.family, invoice.customer), -line.net);
        }
        for (const Deferral *deferral : m_deferrals.value({int(Deferral::Side::Revenue), invoice.number})) {
            sheet.add(earningAccount(*deferral), deferral->total);
            sheet.add(deferralAccount(*deferral), -deferral->total);
        }
        for (const TaxTotal &tax : invoice.taxes)
            sheet.add({QStringLiteral("Tax"), QStringLiteral("Output"),
                       QStringLiteral("%1 %2").arg(tax.category, tax.rate.text())},
                      -tax.tax);
        if (!invoice.prepaid.isZero()) {
            sheet.add({QStringLiteral("CustomerBalances"), invoice.customer}, invoice.prepaid);
            sheet.add(receivable(invoice), -invoice.prepaid);
        }
        entry.postings = sheet.taken();
        if (!entry.postings.isEmpty())
            m_entries.append(std::move(entry));
    }

    static QStringList receivable(const Invoice &invoice) { return {QStringLiteral("Receivables"), invoice.customer}; }

    //! Microsoft's invoices, each in one entry.
    void addCosts()
    {
        qsizetype begin = 0;
        const QList<CostLine> &costs = m_books.costs;
        for (qsizetype i = 1; i <= costs.size(); ++i) {
            const CostLine &first = costs[begin];
            if (i < costs.size() && costs[i].month == first.month && costs[i].invoice == first.invoice &&
                costs[i].currency == first.currency)
                continue;
            if (counts(first.month))
                addSupplierInvoice(costs.mid(begin, i - begin));
            begin = i;
        }
    }

    //! A customer's share is rounded once, as the bridge shows it; what the whole invoice rounds to otherwise is said.
    void addSupplierInvoice(const QList<CostLine> &lines)
    {
        const CostLine &head = lines.first();
        const int digits = digitsOf(head.currency);
        JournalEntry entry = supplierEntry(head, QStringLiteral("invoice"));
        Sheet sheet;
        Exact net;
        Exact tax;
        Decimal shown;
        for (qsizetype begin = 0; begin < lines.size();) {
            qsizetype end = begin;
            std::map<Family, Exact> families;
            while (end < lines.size() && isShareOf(lines[begin], lines[end])) {
                families[lines[end].family] += lines[end].net;
                net += lines[end].net;
                tax += lines[end].tax;
                ++end;
            }
            shown += addShare(sheet, holderOf(lines[begin].customer, lines[begin].tenant), families, digits);
            begin = end;
        }
        for (const Deferral *deferral : m_deferrals.value({int(Deferral::Side::Cost), head.invoice})) {
            if (deferral->booked != head.month || deferral->currency != head.currency)
                continue;
            sheet.add(earningAccount(*deferral), -deferral->total);
            sheet.add(deferralAccount(*deferral), deferral->total);
        }
        const Decimal taxShown = rounded(tax, digits);
        sheet.add({QStringLiteral("Tax"), QStringLiteral("Input"), QStringLiteral("Microsoft")}, taxShown);
        const Decimal payable = rounded(net, digits) + taxShown;
        sheet.add(supplierAccount(QStringLiteral("Payables"), head.kind), -payable);
        sheet.add({QStringLiteral("Rounding")}, payable - taxShown - shown);
        entry.postings = sheet.taken();
        if (!entry.postings.isEmpty())
            m_entries.append(std::move(entry));
        addAdjustments(head);
    }

    static Decimal addShare(Sheet &sheet, const QString &holder, const std::map<Family, Exact> &families, int digits)
    {
        QList<Exact> exacts;
        for (const auto &[family, amount] : families)
            exacts.append(amount);
        const QList<Decimal> amounts = shownCumulatively(Exact(), exacts, digits);
        Decimal sum;
        qsizetype i = 0;
        for (const auto &[family, amount] : families) {
            sheet.add(costAccount(family, holder), amounts[i]);
            sum += amounts[i++];
        }
        return sum;
    }

    static JournalEntry supplierEntry(const CostLine &head, const QString &what)
    {
        JournalEntry entry;
        entry.day = head.month.last();
        entry.code = head.invoice;
        entry.text =
            QStringLiteral("%1, %2 of %3")
                .arg(head.kind == SourceKind::Distributor ? QStringLiteral("Distributor") : QStringLiteral("Microsoft"),
                     what, head.month.iso());
        entry.currency = head.currency;
        return entry;
    }

    void addAdjustments(const CostLine &head)
    {
        for (const Adjustment &adjustment : m_terms.adjustments) {
            if (adjustment.microsoftInvoice.compare(head.invoice, Qt::CaseInsensitive) != 0 ||
                adjustment.amount.isZero())
                continue;
            addAdjustment(head, adjustment);
        }
    }

    void addAdjustment(const CostLine &head, const Adjustment &adjustment)
    {
        const Decimal amount = rounded(Exact(adjustment.amount), digitsOf(head.currency));
        JournalEntry entry = supplierEntry(head, QStringLiteral("adjustment"));
        entry.notes.append(adjustment.reason);
        entry.postings = {{{QStringLiteral("Cost"), QStringLiteral("Microsoft"), QStringLiteral("Adjustments"),
                            holderOf(adjustment.customer, {})},
                           amount,
                           adjustment.id},
                          {supplierAccount(QStringLiteral("Payables"), head.kind), -amount, {}}};
        m_entries.append(std::move(entry));
    }

    //! What Microsoft charges beside its lines, and what the terms do not name.
    void addPulledAdjustments()
    {
        for (const InvoiceStanding &standing : m_books.standings) {
            if (!standing.isAdjusted() || !counts(standing.month))
                continue;
            CostLine head;
            head.invoice = standing.invoice;
            head.month = standing.month;
            head.currency = standing.currency;
            Adjustment adjustment;
            adjustment.amount = rounded(standing.difference(), digitsOf(standing.currency));
            adjustment.reason = QStringLiteral("charged beside the lines");
            addAdjustment(head, adjustment);
        }
    }

    void addBalance(const Prepayment &balance)
    {
        const Customer *customer = m_terms.customer(balance.customer);
        JournalEntry entry;
        entry.day = balance.receivedOn;
        entry.code = balance.id;
        entry.text = customer ? customer->party.name : balance.customer;
        entry.notes = {QStringLiteral("paid in advance")};
        entry.currency = balance.currency.code();
        entry.postings = {{{QStringLiteral("Cash"), QStringLiteral("Received")}, balance.amount, {}},
                          {{QStringLiteral("CustomerBalances"), balance.customer}, -balance.amount, {}}};
        m_entries.append(std::move(entry));
    }

    //! Up to the last month on hand; what is left then stays in its account.
    void addRecognition()
    {
        for (const Deferral &deferral : m_books.deferrals)
            m_last = std::max(m_last, deferral.booked);
        const Month first = m_only.isValid() ? m_only : m_first;
        const Month last = m_only.isValid() ? m_only : m_last;
        for (Month month = first; first.isValid() && month <= last; month = month.plus(1)) {
            std::map<std::pair<Deferral::Side, QString>, JournalEntry> entries; // by side and currency
            for (const Deferral &deferral : m_books.deferrals) {
                const Decimal amount = deferralIn(deferral, month).recognised;
                if (amount.isZero())
                    continue;
                const bool revenue = deferral.side == Deferral::Side::Revenue;
                JournalEntry &entry = entries[{deferral.side, deferral.currency}];
                entry.day = month.last();
                entry.text = revenue ? QStringLiteral("Revenue earned in %1").arg(month.iso())
                                     : QStringLiteral("Cost used up in %1").arg(month.iso());
                entry.currency = deferral.currency;
                const QString note = QStringLiteral("%1, line %2").arg(deferral.invoice).arg(deferral.line);
                const Decimal debit = revenue ? amount : -amount;
                entry.postings.append({deferralAccount(deferral), debit, note});
                entry.postings.append({earningAccount(deferral), -debit, note});
            }
            for (auto &[key, entry] : entries)
                m_entries.append(std::move(entry));
        }
    }

    const Books &m_books;
    const Terms &m_terms;
    Month m_only;
    Month m_first;
    Month m_last;
    QHash<QString, const Invoice *> m_invoices;                          // by number
    QHash<std::pair<int, QString>, QList<const Deferral *>> m_deferrals; // by side and invoice
    QList<JournalEntry> m_entries;
};

} // namespace

QList<JournalEntry> journalOf(const Books &books, const Terms &terms, Month only)
{
    return Bookkeeper(books, terms, only).run();
}

} // namespace counterfoil
