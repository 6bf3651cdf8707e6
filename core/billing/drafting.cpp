// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/drafting.h"

#include "core/billing/guards.h"
#include "core/billing/linebuilder.h"
#include "core/billing/ownservices.h"

namespace counterfoil {

namespace {

class Drafter
{
public:
    Drafter(const Terms &terms, const DraftContext &context, MonthPlan &plan, const BillingCalendar &calendar)
        : m_terms(terms), m_context(context), m_plan(plan), m_calendar(calendar)
    {}

    Status run()
    {
        Result<std::vector<PricedPart>> priced = pricePeriods(m_plan.parts, m_terms, m_plan.month);
        if (!priced)
            return std::unexpected(priced.error());
        std::map<QString, std::vector<const PricedPart *>> byDraft;
        for (const PricedPart &part : *priced)
            byDraft[draftIdOf(part.part.placement.contract->id, part.part.placement.period.from)].push_back(&part);
        for (const auto &[contract, period] : m_calendar.periodsStartingIn(m_plan.month)) {
            const QString id = draftIdOf(contract->id, period.from);
            if (m_context.frozen.contains(id))
                continue;
            if (const Status made = makeDraft(id, *contract, period, byDraft[id]); !made)
                return made;
        }
        std::sort(m_plan.drafts.begin(), m_plan.drafts.end(), [](const Invoice &a, const Invoice &b) {
            return std::tie(a.service.from, a.customer, a.id) < std::tie(b.service.from, b.customer, b.id);
        });
        return {};
    }

private:
    Status makeDraft(const QString &id, const Contract &contract, const Days &period,
                     const std::vector<const PricedPart *> &parts)
    {
        const Customer &customer = *m_terms.customer(contract.customer);
        const Result<Exact> home = Rates(m_terms, m_plan.month).localToHome(customer.currency.code(), period.from);
        Invoice draft = blank(id, contract, customer, period);
        if (!parts.empty())
            draft.lines = buildLines(parts, customer, contract);
        draft.lines += ownServiceLines(m_terms, contract, customer, period, home ? *home : Exact(1));
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

    Invoice blank(const QString &id, const Contract &contract, const Customer &customer, const Days &period) const
    {
        Invoice draft;
        draft.id = id;
        draft.customer = customer.id();
        draft.contract = contract.id;
        draft.service = period;
        draft.month = m_plan.month;
        draft.currency = customer.currency.code();
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
        const int digits = customer.currency.digits();
        for (const DraftEdit &edit : m_context.edits) {
            if (edit.invoice != draft.id)
                continue;
            if (edit.kind == DraftEdit::Kind::Add) {
                InvoiceLine line;
                line.kind = LineKind::Manual;
                line.key = QStringLiteral("manual|%1").arg(edit.id);
                line.description = edit.text;
                line.tax = edit.tax.isEmpty() ? customer.tax : edit.tax;
                line.days = draft.service;
                setPrice(line, rounded(Exact(edit.net), digits), 0, std::nullopt, digits);
                draft.lines.append(line);
                continue;
            }
            const auto found = std::find_if(draft.lines.begin(), draft.lines.end(),
                                            [&edit](const InvoiceLine &line) { return line.key == edit.lineKey; });
            if (found == draft.lines.end())
                continue; // what it spoke of is gone
            // a removed line stays with its sources at 0, so that the bridge can say who took it away
            const Decimal net = edit.kind == DraftEdit::Kind::Remove ? Decimal(0) : rounded(Exact(edit.net), digits);
            if (edit.kind == DraftEdit::Kind::Remove && found->kind == LineKind::Manual) {
                draft.lines.erase(found);
                continue;
            }
            setPrice(*found, net, 0, std::nullopt, digits);
            found->edited = true;
        }
    }

    void finish(Invoice &draft) const
    {
        qint64 number = 0;
        for (InvoiceLine &line : draft.lines)
            line.id = ++number;
        QList<TaxTotal> rates;
        for (const Tax &tax : m_terms.taxes)
            rates.append({tax.id, tax.category, tax.rate, tax.reason, {}, {}});
        total(draft, rates);
        addGuards(draft, m_terms, m_context);
    }

    const Terms &m_terms;
    const DraftContext &m_context;
    MonthPlan &m_plan;
    const BillingCalendar &m_calendar;
};

//! What `draft` tells a person beside the drafts.
void addWarnings(MonthPlan &plan)
{
    plan.warnings = plan.book.warnings;
    for (const DailyGroup &group : plan.book.dailyGroups) {
        if (group.isOff())
            plan.warnings.append(
                QStringLiteral(
                    "daily rows and invoice lines of tenant %1, %2, differ by more than rounding: %3 against %4")
                    .arg(group.tenant, group.productName, rounded(group.rows, 4).text(2),
                         rounded(group.lines, 4).text(2)));
    }
}

} // namespace

QString draftIdOf(const QString &contract, Day from)
{
    return contract + u'/' + from.iso();
}

QStringList unsupportedTerms(const Terms &terms)
{
    QStringList keys;
    for (qsizetype i = 0; i < terms.contracts.size(); ++i) {
        if (terms.contracts[i].licences == LicenceRecognition::SeatCount)
            keys.append(QStringLiteral("/contracts/%1/licences: seatCount").arg(i));
    }
    for (qsizetype i = 0; i < terms.prepayments.size(); ++i)
        keys.append(QStringLiteral("/prepayments/%1").arg(i));
    return keys;
}

Result<std::shared_ptr<MonthPlan>> planMonth(SourceReader &reader, const Terms &terms, Month month,
                                             const DraftContext &context)
{
    if (const QStringList keys = unsupportedTerms(terms); !keys.isEmpty()) {
        QList<Fault> faults;
        for (const QString &key : keys)
            faults.append({key, 0, {}, QStringLiteral("this program does not bill it yet")});
        return failure(Error::Code::Failed, QStringLiteral("the terms ask for what cannot be billed yet"), faults);
    }
    Result<ChargeBook> book = collectCharges(reader, terms, month);
    if (!book)
        return std::unexpected(book.error());
    auto plan = std::make_shared<MonthPlan>();
    plan->month = month;
    plan->book = std::move(*book);
    const BillingCalendar calendar(terms);
    const RuleBook rules(terms);
    plan->parts = partsOf(plan->book, calendar, rules);
    if (const Status drafted = Drafter(terms, context, *plan, calendar).run(); !drafted)
        return std::unexpected(drafted.error());
    addWarnings(*plan);
    return plan;
}

} // namespace counterfoil
