// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/drafting.h"

#include "core/base/sentence.h"
#include "core/billing/guards.h"
#include "core/billing/latelines.h"
#include "core/billing/linebuilder.h"
#include "core/billing/ownservices.h"
#include "core/billing/prepaymentreturns.h"
#include "core/billing/prepayments.h"
#include "core/billing/seatcharges.h"
#include "core/money/split.h"

#include <set>

namespace counterfoil {

namespace {

class Drafter
{
public:
    Drafter(const Terms &terms, const DraftContext &context, MonthPlan &plan, const BillingCalendar &calendar)
        : m_terms(terms), m_context(context), m_plan(plan), m_calendar(calendar),
          m_billedServices(billedServices(context.taken)), m_countedDays(countedDays(context.taken)),
          m_parking(context.parks)
    {}

    Status run()
    {
        Result<std::vector<PricedPart>> priced = pricedParts();
        if (!priced)
            return std::unexpected(priced.error());
        std::map<QString, std::vector<const PricedPart *>> byDraft;
        for (const PricedPart &part : *priced)
            byDraft[m_plan.invoiceIdOf(part.part.placement)].push_back(&part);
        Result<std::map<QString, std::vector<PricedPart>>> late = lateParts(m_plan, m_terms, m_context, m_parking);
        if (!late)
            return std::unexpected(late.error());
        for (const auto &[id, parts] : *late) {
            for (const PricedPart &part : parts)
                byDraft[id].push_back(&part);
        }
        for (const auto &[contract, period] : m_calendar.periodsStartingIn(m_plan.month)) {
            const QString id = draftIdOf(contract->id, period.from, m_plan.rebilled);
            if (m_context.frozen.contains(id))
                continue;
            const auto make = [&] { return makeDraft(id, *contract, period, byDraft[id]); };
            if (const Status made = m_parking.tryFor(contract->customer, make); !made)
                return made;
        }
        park();
        std::sort(m_plan.drafts.begin(), m_plan.drafts.end(), [](const Invoice &a, const Invoice &b) {
            return std::tie(a.service.from, a.customer, a.id) < std::tie(b.service.from, b.customer, b.id);
        });
        guardAll();
        QList<OrderState> orders = m_context.orders;
        for (Invoice &draft : m_plan.drafts)
            m_plan.notes += takeOrder(draft, orders);
        return {};
    }

private:
    //! In the order of their days: a week is held against the week before it, also where that is a draft as well.
    void guardAll()
    {
        QHash<QString, const Invoice *> last; // by contract
        for (Invoice &draft : m_plan.drafts) {
            const Invoice *&sibling = last[draft.contract];
            const bool isAlike = sibling && sibling->currency == draft.currency;
            addGuards(draft, m_terms, m_context, isAlike ? sibling : nullptr);
            sibling = &draft;
        }
    }

    //! What is on an approved invoice of its period is not priced again: a rate that is missing now stops nobody there.
    Result<std::vector<PricedPart>> pricedParts()
    {
        std::set<std::pair<const Contract *, Day>> frozen;
        for (const auto &[contract, period] : m_calendar.periodsStartingIn(m_plan.month)) {
            if (m_context.frozen.contains(draftIdOf(contract->id, period.from, m_plan.rebilled)))
                frozen.insert({contract, period.from});
        }
        if (frozen.empty())
            return pricePeriods(m_plan.parts, m_terms, m_plan.month, m_parking);
        std::vector<Part> open;
        std::copy_if(m_plan.parts.begin(), m_plan.parts.end(), std::back_inserter(open), [&frozen](const Part &part) {
            return !frozen.contains({part.placement.contract, part.placement.period.from});
        });
        return pricePeriods(open, m_terms, m_plan.month, m_parking);
    }

    //! A parked customer has no draft at all: half of what a month comes to is no invoice.
    void park()
    {
        for (const auto &[customer, reason] : m_parking.reasons().asKeyValueRange())
            m_plan.parked.append({m_plan.month, customer, reason});
        m_plan.drafts.removeIf([this](const Invoice &draft) { return m_parking.holds(draft.customer); });
    }

    Status makeDraft(const QString &id, const Contract &contract, const Days &period,
                     const std::vector<const PricedPart *> &parts)
    {
        const Customer &customer = *m_terms.customer(contract.customer);
        const Result<Exact> home = Rates(m_terms, m_plan.month).localToHome(contract.currency.code(), period.from);
        Invoice draft = blank(id, contract, customer, period);
        if (!parts.empty())
            draft.lines = buildLines(parts, customer, contract);
        if (const Status counted = addSeats(draft, contract, customer, period); !counted)
            return counted;
        const Placement placement{Placement::Kind::Period, &customer, &contract, period};
        Result<QList<InvoiceLine>> services =
            ownServiceLines(m_terms, m_context, m_billedServices, placement, home ? *home : Exact(1), draft.guards);
        if (!services)
            return std::unexpected(services.error());
        draft.lines += *std::move(services);
        if (const Status back = addPrepaymentReturns(draft, m_terms, customer, m_context); !back)
            return back;
        if (const Status paid = addPrepayments(draft, m_terms, customer, m_context.standings); !paid)
            return paid;
        applyEdits(draft, customer);
        if (draft.lines.isEmpty())
            return {};
        if (!home)
            return std::unexpected(home.error());
        draft.homeRate = home->decimal().value_or(Decimal(1));
        finish(draft);
        m_plan.drafts.append(std::move(draft));
        return {};
    }

    Status addSeats(Invoice &draft, const Contract &contract, const Customer &customer, const Days &period)
    {
        if (contract.licences != LicenceRecognition::SeatCount)
            return {};
        const Placement placement{Placement::Kind::Period, &customer, &contract, period};
        Result<SeatBill> seats =
            billSeats(m_plan, m_terms, m_context.seats, placement, m_countedDays.value(customer.id()));
        if (!seats)
            return std::unexpected(seats.error());
        draft.lines += seats->lines;
        draft.guards += seats->guards;
        for (const Guard &guard : seats->guards) {
            if (draft.lines.isEmpty()) // there is no draft that could show it
                m_plan.warnings.append(customer.id() + QStringLiteral(": ") + guard.text);
        }
        return {};
    }

    Invoice blank(const QString &id, const Contract &contract, const Customer &customer, const Days &period) const
    {
        Invoice draft;
        draft.id = id;
        draft.customer = customer.id();
        draft.contract = contract.id;
        draft.service = period;
        draft.month = m_plan.month;
        draft.currency = contract.currency.code();
        draft.language = customer.language;
        draft.buyerReference = customer.buyerReference;
        draft.purchaseOrder = customer.purchaseOrder;
        draft.seller = m_terms.seller.party;
        draft.buyer = customer.party;
        draft.logo = m_terms.seller.logo;
        return draft;
    }

    void applyEdits(Invoice &draft, const Customer &customer) const
    {
        for (const DraftEdit &edit : m_context.edits) {
            if (edit.invoice != draft.id)
                continue;
            if (edit.kind == DraftEdit::Kind::Add)
                addManual(draft, edit, customer);
            else
                changeLine(draft, edit);
        }
    }

    void addManual(Invoice &draft, const DraftEdit &edit, const Customer &customer) const
    {
        const int digits = digitsOf(draft.currency);
        InvoiceLine line;
        line.kind = LineKind::Manual;
        line.key = QStringLiteral("manual|%1").arg(edit.id);
        line.description = edit.text;
        line.tax = edit.tax.isEmpty() || !m_terms.tax(edit.tax) ? customer.tax : edit.tax;
        line.days = draft.service;
        setPrice(line, rounded(Exact(edit.net), digits), 0, std::nullopt, digits);
        if (!edit.tax.isEmpty() && line.tax != edit.tax)
            draft.guards.append(
                {QStringLiteral("edit"),
                 SENTENCE("The terms have no tax %1 any more: \"%2\" takes the customer's").arg(edit.tax, edit.text)});
        draft.lines.append(line);
    }

    void changeLine(Invoice &draft, const DraftEdit &edit) const
    {
        InvoiceLine *line = editedLine(draft, edit.lineKey);
        if (!line) {
            draft.guards.append({QStringLiteral("edit"),
                                 SENTENCE("An edit to %1 found no line any more: %2")
                                     .arg(edit.keepsNet ? u'"' + edit.text + u'"' : edit.net.text(), edit.lineKey)});
            return;
        }
        const bool remove = edit.kind == DraftEdit::Kind::Remove;
        if (remove && line->kind == LineKind::Manual) {
            draft.lines.removeAt(line - draft.lines.constData());
            return;
        }
        if (!remove && !edit.text.isEmpty())
            line->description = edit.text;
        if (edit.keepsNet && !remove)
            return; // its amount is as it was made
        // a removed line stays with its sources at 0, so that the bridge can say who took it away
        const int digits = digitsOf(draft.currency);
        setPrice(*line, remove ? Decimal(0) : rounded(Exact(edit.net), digits), 0, std::nullopt, digits);
        line->edited = true;
    }

    //! The line that a key names; where its price rule has changed since, the only one that is alike but for the rule.
    static InvoiceLine *editedLine(Invoice &draft, const QString &key)
    {
        const auto withoutRule = [](const QString &text) {
            QStringList fields = text.split(u'|');
            if (fields.size() > 3)
                fields.removeAt(2);
            return fields;
        };
        InvoiceLine *alike = nullptr;
        int count = 0;
        for (InvoiceLine &line : draft.lines) {
            if (line.key == key)
                return &line;
            if (line.kind == LineKind::Charge && withoutRule(line.key) == withoutRule(key)) {
                alike = &line;
                ++count;
            }
        }
        return count == 1 ? alike : nullptr;
    }

    void finish(Invoice &draft) const
    {
        qint64 number = 0;
        for (InvoiceLine &line : draft.lines)
            line.id = ++number;
        total(draft, taxRates(m_terms));
    }

    const Terms &m_terms;
    const DraftContext &m_context;
    MonthPlan &m_plan;
    const BillingCalendar &m_calendar;
    BilledServices m_billedServices;
    QHash<QString, QList<Days>> m_countedDays;
    Parking m_parking;
};

//! A whole charge that starts before the first contract is never billed; by day, a part of it would have been.
void addSetupNotes(MonthPlan &plan)
{
    for (const Part &part : plan.parts) {
        const Charge &charge = *part.charge;
        if (part.fate != Fate::Setup || part.split || charge.month != plan.month || charge.daily)
            continue;
        const Day start = plan.calendar->contractsOf(part.placement.customer).first()->term.from;
        if (charge.days.to < start)
            continue;
        const int digits = digitsOf(charge.currency);
        const Decimal amount =
            partOf(charge.cost, start - charge.days.from, charge.days.to - start + 1, charge.days.count(), digits);
        plan.notes.append(
            SENTENCE(
                "%1, %2: starts before the first contract and is not billed; byDay would have billed %3 %4 of its cost")
                .arg(part.placement.customer->id(), charge.productName, amount.text(digits), charge.currency));
    }
}

bool standsAlone(const MonthPlan &plan, const DailyGroup &group)
{
    return group.lineCount == 0 && !plan.book.invoices.contains(group.invoice, Qt::CaseInsensitive);
}

//! Daily rows of an invoice whose reconciliation is not on hand: one warning for all of them.
void addInvoicesWithoutLines(MonthPlan &plan)
{
    std::map<std::pair<QString, QString>, Exact> rows; // by invoice and currency
    for (const DailyGroup &group : plan.book.dailyGroups) {
        if (standsAlone(plan, group))
            rows[{group.invoice, group.currency}] += group.rows;
    }
    for (const auto &[key, amount] : rows)
        plan.warnings.append(SENTENCE("No reconciliation of invoice %1 is on hand: daily rows of %2 %3 stand alone")
                                 .arg(key.first, rounded(amount, 2).text(2), key.second));
}

//! What has to be given back and cannot be: a person has to credit it.
void addStrandedReturns(MonthPlan &plan, const Terms &terms, const DraftContext &context)
{
    for (const PrepaymentReturn &back : prepaymentReturns(terms, context)) {
        if (back.to || back.invoice->month != plan.month)
            continue;
        plan.warnings.append(
            SENTENCE(
                "%1: prepayment %2 was changed or removed after %3, and no open service period is left to give it back")
                .arg(back.invoice->customer, back.prepayment, back.invoice->name()));
    }
}

//! A prepayment that came after invoices of its term were approved.
void addPrepaymentNotes(MonthPlan &plan, const DraftContext &context)
{
    for (const TermStanding &standing : context.standings) {
        if (!standing.holder || standing.unreleased.isEmpty() || Month::of(standing.holder->period.from) != plan.month)
            continue;
        QStringList names;
        for (const auto &[id, days] : standing.unreleased)
            names.append(id);
        plan.notes.append(
            SENTENCE("%1: prepayment %2 came after %3; %4 asks for it and gives back what was charged for its term")
                .arg(standing.holder->customer->id(), standing.prepayment, names.join(QStringLiteral(", ")),
                     plan.invoiceIdOf(*standing.holder)));
    }
}

//! What `draft` tells a person beside the drafts.
void addWarnings(MonthPlan &plan, const Terms &terms, const DraftContext &context)
{
    plan.notes += plan.book.warnings;
    for (const ParkedCustomer &parked : plan.parked)
        plan.warnings.append(SENTENCE("%1 is parked: %2").arg(parked.customer, parked.reason));
    addStrandedReturns(plan, terms, context);
    addPrepaymentNotes(plan, context);
    addSetupNotes(plan);
    addInvoicesWithoutLines(plan);
    for (const DailyGroup &group : plan.book.dailyGroups) {
        if (!group.isOff() || standsAlone(plan, group))
            continue;
        const Customer *customer = plan.calendar->customerOf(group.tenant);
        plan.warnings.append(SENTENCE("%1, %2: daily rows of %3 against invoice lines of %4 %5, more than rounding")
                                 .arg(customer ? customer->party.name : SENTENCE("Tenant ") + group.tenant,
                                      group.productName, rounded(group.rows, 4).text(2),
                                      rounded(group.lines, 4).text(2), group.currency));
    }
}

} // namespace

QString draftIdOf(const QString &contract, Day from)
{
    return contract + u'/' + from.iso();
}

QString draftIdOf(const QString &contract, Day from, const QHash<QString, int> &rebilled)
{
    const QString first = draftIdOf(contract, from);
    const int before = rebilled.isEmpty() ? 0 : rebilled.value(first);
    return before == 0 ? first : QStringLiteral("%1/%2").arg(first).arg(before + 1);
}

bool isRebill(const Invoice &note)
{
    return note.id.startsWith(u"rebill/");
}

QList<TaxTotal> taxRates(const Terms &terms)
{
    QList<TaxTotal> rates;
    for (const Tax &tax : terms.taxes)
        rates.append({tax.id, tax.category, tax.rate, tax.reason, {}, {}});
    return rates;
}

QSet<QString> rebilledNumbers(const QList<Invoice> &invoices)
{
    QSet<QString> numbers;
    for (const Invoice &invoice : invoices) {
        if (invoice.isFrozen() && isRebill(invoice))
            numbers.insert(invoice.credits);
    }
    return numbers;
}

bool MonthPlan::isParked(const QString &customer) const
{
    return std::any_of(parked.begin(), parked.end(),
                       [&customer](const ParkedCustomer &own) { return own.customer == customer; });
}

QString MonthPlan::invoiceIdOf(const Placement &placement) const
{
    return draftIdOf(placement.contract->id, placement.period.from, rebilled);
}

namespace {

Result<std::shared_ptr<MonthPlan>> plannedMonth(SourceReader &reader, const Terms &terms, Month month,
                                                const DraftContext &context)
{
    auto plan = std::make_shared<MonthPlan>();
    plan->rebilled = context.rebilled;
    plan->currencies = context.currencies;
    plan->parks = context.parks;
    plan->restated = context.restated;
    QList<Days> earlier;
    for (const Invoice &invoice : context.taken) {
        if (plan->restated.contains(invoice.id) && !earlier.contains(invoice.service))
            earlier.append(invoice.service);
    }
    Result<ChargeBook> book = collectCharges(reader, terms, month, earlier);
    if (!book)
        return std::unexpected(book.error());
    plan->month = month;
    plan->book = std::move(*book);
    plan->calendar = std::make_shared<const BillingCalendar>(terms);
    plan->parts = partsOf(plan->book, *plan->calendar, RuleBook(terms));
    limitCoverage(plan->parts);
    if (const Status drafted = Drafter(terms, context, *plan, *plan->calendar).run(); !drafted)
        return std::unexpected(drafted.error());
    addWarnings(*plan, terms, context);
    return plan;
}

} // namespace

Result<std::shared_ptr<MonthPlan>> planMonth(SourceReader &reader, const Terms &terms, Month month,
                                             const DraftContext &context)
{
    try {
        return plannedMonth(reader, terms, month, context);
    } catch (const std::overflow_error &) {
        return refused(SENTENCE("an invoice of %1 would have an amount of more than 34 digits").arg(month.iso()));
    }
}

} // namespace counterfoil
