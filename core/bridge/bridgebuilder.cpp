// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/bridge/bridgebuilder.h"

#include "core/base/sentence.h"
#include "core/billing/latelines.h"
#include "core/billing/seatcharges.h"
#include "core/bridge/account.h"
#include "core/bridge/bridgetext.h"
#include "core/bridge/monthparts.h"

namespace counterfoil {

namespace {

BridgeSource sourceOf(const Part &part)
{
    const Charge &charge = *part.charge;
    return {charge.set, {}, charge.subscription, part.days, charge.rows, {}};
}

BridgeSource sourceOf(const SourcePart &part, const Invoice &invoice)
{
    return {part.set, invoice.id, part.subscription, part.days, part.lines, {}};
}

class Builder
{
public:
    Builder(const MonthPlan &plan, const QList<Invoice> &frozen, const Terms &terms)
        : m_plan(plan), m_frozen(frozen), m_terms(terms), m_rates(terms, plan.month), m_calendar(terms)
    {
        m_rebilled = rebilledNumbers(frozen);
        for (const Invoice &invoice : frozen) {
            if (!invoice.credits.isEmpty() || isRebilled(invoice))
                continue;
            m_frozenById.insert(invoice.id, &invoice);
            m_frozenIds.insert(invoice.id);
        }
        m_bridge.month = plan.month;
        m_bridge.isReconciled = plan.book.isReconciled;
    }

    Result<Bridge> run();

private:
    using Key = std::pair<QString, QString>; // customer, or tenant without one

    Account &accountOf(const QString &tenant, const QString &tenantName);
    Account &accountOfCustomer(const QString &id);
    Exact home(const QString &currency) const { return m_home.value(currency, Exact(1)); }
    bool lacksRate(const QString &currency) const { return m_bridge.leftOut.contains(currency); }
    QSet<QString> currenciesOfMonth() const;
    Status readRates();
    void leaveOut(const QString &currency, const QString &why);
    void addMicrosoft();
    std::optional<QString> currencyOf(const QString &invoice) const;
    void addAdjustment(Account &account, const Exact &amount, const QString &reason);
    void addAdjustments();
    void addCharges();
    void addCharge(const Part &part);
    void addDailyFile();
    void addLate();
    Exact addPlaced(const Invoice &invoice, const QList<LatePlacement> &placed);
    Exact atThisMonth(const SourcePart &part, Month month) const;
    Exact takenBy(const Invoice &invoice, bool counted) const;
    void addRestatedSeats(const Invoice &invoice);
    bool isTaken(const SourcePart &part) const;
    void addInvoices();
    bool isRebilled(const Invoice &invoice) const
    {
        return !invoice.number.isEmpty() && m_rebilled.contains(invoice.number);
    }
    void addInvoice(const Invoice &invoice);
    void addLine(Account &account, const Invoice &invoice, const InvoiceLine &line);
    Bridge shown() const;

    const MonthPlan &m_plan;
    const QList<Invoice> &m_frozen;
    const Terms &m_terms;
    Rates m_rates;
    BillingCalendar m_calendar;
    QHash<QString, Exact> m_home; // billing currency → seller's
    QHash<QString, const Invoice *> m_frozenById;
    QSet<QString> m_frozenIds;
    QHash<QString, Exact> m_currentSeats; // the same of charges whose seats are counted
    QHash<QString, Exact> m_current;      // what frozen invoices ought to hold of the month's charges, by id
    QSet<QString> m_rebilled;             // numbers of invoices that were credited to be billed again
    std::map<Key, Account> m_accounts;
    Exact m_tax;
    Bridge m_bridge; // as it begins: what the month is
};

Account &Builder::accountOfCustomer(const QString &id)
{
    Account &account = m_accounts[{id, {}}];
    if (account.name.isEmpty()) {
        const Customer *customer = m_terms.customer(id);
        account.name = customer ? customer->party.name : id;
    }
    return account;
}

Account &Builder::accountOf(const QString &tenant, const QString &tenantName)
{
    if (const Customer *customer = m_calendar.customerOf(tenant))
        return accountOfCustomer(customer->id());
    Account &account = m_accounts[{{}, tenant}];
    if (account.name.isEmpty())
        account.name = tenantName;
    return account;
}

//! Those in which something of Microsoft's month is.
QSet<QString> Builder::currenciesOfMonth() const
{
    QSet<QString> currencies;
    for (const MicrosoftTotal &total : m_plan.book.microsoft)
        currencies.insert(total.currency);
    for (const Charge &charge : m_plan.book.charges) {
        if (charge.month == m_plan.month)
            currencies.insert(charge.currency);
    }
    for (const InvoiceStanding &standing : m_plan.standings) {
        if (standing.isAdjusted() || standing.isNamed)
            currencies.insert(standing.currency);
    }
    return currencies;
}

//! Where customers are parked, the others go on: what has no rate is left out, and said. Else the month fails.
Status Builder::readRates()
{
    QStringList currencies = currenciesOfMonth().values();
    currencies.sort();
    for (const QString &currency : currencies) {
        const Result<Exact> rate = m_rates.microsoftToHome(currency);
        if (rate)
            m_home.insert(currency, *rate);
        else if (m_plan.parks)
            leaveOut(currency, rate.error().message());
        else
            return std::unexpected(rate.error());
    }
    return {};
}

void Builder::leaveOut(const QString &currency, const QString &why)
{
    m_bridge.leftOut.append(currency);
    for (const auto &[set, own] : m_plan.currencies.asKeyValueRange()) {
        if (own == currency)
            m_bridge.leftOutSets.insert(set);
    }
    for (const Charge &charge : m_plan.book.charges) {
        if (charge.currency == currency)
            m_bridge.leftOutSets.insert(charge.set);
    }
    Exact net;
    for (const MicrosoftTotal &total : m_plan.book.microsoft) {
        if (total.currency == currency)
            net += total.net;
    }
    const int digits = digitsOf(currency);
    m_bridge.warnings.append(SENTENCE("%1 %2 of Microsoft's are left out of the bridge: %3")
                                 .arg(rounded(net, digits).text(digits), currency, why));
}

void Builder::addMicrosoft()
{
    for (const MicrosoftTotal &total : m_plan.book.microsoft) {
        if (lacksRate(total.currency))
            continue;
        Account &account = accountOf(total.tenant, total.tenantName);
        account.microsoft += total.net * home(total.currency);
        account.tax += total.tax * home(total.currency);
        m_tax += total.tax * home(total.currency);
    }
}

//! The currency of an invoice of the month; nothing for one of another month, or not on hand.
std::optional<QString> Builder::currencyOf(const QString &invoice) const
{
    for (const MicrosoftTotal &total : m_plan.book.microsoft) {
        if (total.invoice.compare(invoice, Qt::CaseInsensitive) == 0)
            return total.currency;
    }
    for (const InvoiceStanding &standing : m_plan.standings) { // a note may have no lines
        if (standing.invoice.compare(invoice, Qt::CaseInsensitive) == 0)
            return standing.currency;
    }
    return std::nullopt;
}

void Builder::addAdjustment(Account &account, const Exact &amount, const QString &reason)
{
    account.microsoft += amount;
    account.add(Cause::Adjustment, reason, -amount);
}

void Builder::addAdjustments()
{
    for (const Adjustment &adjustment : m_terms.adjustments) {
        const std::optional<QString> currency = currencyOf(adjustment.microsoftInvoice);
        if (!currency || lacksRate(*currency))
            continue;
        Account &account =
            adjustment.customer.isEmpty() ? m_accounts[{{}, {}}] : accountOfCustomer(adjustment.customer);
        addAdjustment(account, Exact(adjustment.amount) * home(*currency),
                      SENTENCE("%1, on invoice %2").arg(adjustment.reason, adjustment.microsoftInvoice));
    }
    for (const InvoiceStanding &standing : m_plan.standings) {
        if (standing.isAdjusted() && !lacksRate(standing.currency))
            addAdjustment(m_accounts[{{}, {}}], standing.difference() * home(standing.currency), sentenceOf(standing));
    }
}

void Builder::addCharge(const Part &part)
{
    const Charge &charge = *part.charge;
    Account &account = accountOf(charge.tenant, charge.tenantName);
    const Exact cost = part.shownCost() * home(charge.currency);
    // cent parts of a charge with more decimals than its currency do not sum to it
    account.add(Cause::Rounding, SENTENCE("split parts"), cost - part.cost() * home(charge.currency));
    const BridgeSource source = sourceOf(part);
    switch (part.fate) {
    case Fate::Unmapped:
        account.add(Cause::Unmapped, bridgetext::unmapped(part), -cost, source);
        return;
    case Fate::Setup:
        account.add(Cause::Setup, bridgetext::setup(part), -cost, source);
        return;
    case Fate::Credit:
        account.add(Cause::Credit, SENTENCE("Microsoft's credit, kept by the partner"), -cost, source);
        return;
    case Fate::Excluded:
        account.add(Cause::Excluded, SENTENCE("excluded by rule %1").arg(part.rule->id), -cost, source);
        return;
    case Fate::Billed:
        break;
    }
    if (isParked(part, m_plan, m_frozenIds)) {
        account.add(Cause::Parked, SENTENCE("the customer cannot be billed yet"), -cost, source);
        return;
    }
    const QString id = m_plan.invoiceIdOf(part.placement);
    if (m_frozenById.contains(id))
        (isCountedSeat(part) ? m_currentSeats : m_current)[id] += cost;
    if (Month::of(part.placement.period.from) != m_plan.month)
        account.add(timingOf(part.prepaidTerm()), bridgetext::onOtherInvoice(part, m_plan.month), -cost, source);
}

void Builder::addCharges()
{
    for (const Part &part : m_plan.parts) {
        if (part.charge->month == m_plan.month && !lacksRate(part.charge->currency))
            addCharge(part);
    }
}

void Builder::addDailyFile()
{
    for (const DailyGroup &group : m_plan.book.dailyGroups) {
        const Exact difference = (group.rows - group.lines) * home(group.currency);
        if (group.rowCount == 0 || difference.isZero() || lacksRate(group.currency))
            continue; // without rows the line itself is the charge
        const QString reason = group.lineCount == 0
                                   ? SENTENCE("%1, daily rows without a line on the invoice").arg(group.productName)
                                   : SENTENCE("%1, %2 daily rows against %3 invoice lines")
                                         .arg(group.productName)
                                         .arg(group.rowCount)
                                         .arg(group.lineCount);
        accountOf(group.tenant, {}).add(Cause::DailyFile, reason, difference);
    }
}

bool Builder::isTaken(const SourcePart &part) const
{
    return !isLeftOut(part, m_bridge) && isTakenOfMonth(part, m_plan.month, m_plan.book.isReconciled);
}

//! A cost that an invoice of another month holds at that month's rate, at the rate of this one: what was taken is
//! compared with Microsoft's lines, and a rate that moved makes nothing late.
Exact Builder::atThisMonth(const SourcePart &part, Month month) const
{
    const QString known = m_plan.currencies.value(part.set);
    const QString billing = known.isEmpty() && m_home.size() == 1 ? m_home.constBegin().key() : known;
    return m_rates.atThisMonth(part.costHome, billing, month);
}

Exact Builder::takenBy(const Invoice &invoice, bool counted) const
{
    Exact taken;
    for (const InvoiceLine &line : invoice.lines) {
        if ((line.kind == LineKind::SeatCount) != counted)
            continue;
        for (const SourcePart &part : line.parts) {
            if (isTaken(part) && lateInvoiceOf(part).isEmpty())
                taken += atThisMonth(part, invoice.month);
        }
    }
    return taken;
}

//! What invoices have taken of the lines that came too late for an approved one: theirs is another month's account.
Exact Builder::addPlaced(const Invoice &invoice, const QList<LatePlacement> &placed)
{
    Exact sum;
    for (const LatePlacement &late : placed) {
        if (late.invoice != invoice.id || !isTaken(late.part))
            continue;
        const Exact cost = atThisMonth(late.part, late.month);
        sum += cost;
        const QString reason = SENTENCE("late for %1, on %2").arg(invoice.name(), late.name);
        if (invoice.month == m_plan.month && late.month != m_plan.month)
            accountOfCustomer(invoice.customer).add(Cause::Period, reason, -cost);
        if (invoice.month != m_plan.month && late.month == m_plan.month)
            accountOfCustomer(invoice.customer).add(Cause::Period, reason, cost);
    }
    return sum;
}

//! Charges whose seats are counted are never billed: what changed of them is a difference to the count.
void Builder::addRestatedSeats(const Invoice &invoice)
{
    const Exact change = m_currentSeats.value(invoice.id) - takenBy(invoice, true);
    if (change.isZero())
        return;
    const QString reason = SENTENCE("charges restated after %1 was approved").arg(invoice.name());
    Account &account = accountOfCustomer(invoice.customer);
    account.add(Cause::Quantity, reason, -change);
    if (invoice.month != m_plan.month) // they stand under period already, whole
        account.add(Cause::Period, reason, change);
}

//! What arrived or changed after its invoice was approved: the difference between what the invoice ought to hold of the
//! month's charges and what it and the later ones took.
void Builder::addLate()
{
    QList<LatePlacement> placed = m_plan.placed;
    for (const Invoice &draft : m_plan.drafts) {
        for (const InvoiceLine &line : draft.lines) {
            for (const SourcePart &part : line.parts) {
                if (const QString late = lateInvoiceOf(part); !late.isEmpty())
                    placed.append({late, draft.month, draft.id, part});
            }
        }
    }
    for (const auto &[id, invoice] : m_frozenById.asKeyValueRange()) {
        addRestatedSeats(*invoice);
        const Exact late = m_current.value(id) - takenBy(*invoice, false) - addPlaced(*invoice, placed);
        if (late.isZero())
            continue;
        Account &account = accountOfCustomer(invoice->customer);
        const QString reason = SENTENCE("arrived or restated after %1 was approved").arg(invoice->name());
        account.add(Cause::Late, reason, -late);
        if (invoice->month != m_plan.month) // its charges stand under period already, whole
            account.add(Cause::Period, reason, late);
    }
}

void Builder::addLine(Account &account, const Invoice &invoice, const InvoiceLine &line)
{
    const Exact net = Exact(line.net) * Exact(invoice.homeRate);
    if (line.kind == LineKind::Manual) {
        account.add(Cause::Manual, line.description, net);
        return;
    }
    account.localCost += costHomeOf(line, m_terms.seller.currency.digits());
    Exact sale;
    for (const SourcePart &part : line.parts) {
        sale += part.saleHome();
        const BridgeSource source = sourceOf(part, invoice);
        if (line.kind == LineKind::OwnService) {
            account.add(Cause::OwnService, line.description, part.priceHome);
            continue;
        }
        if (!isMicrosoftsOfMonth(part, invoice, m_bridge))
            account.add(timingOf(part.prepaidTerm), bridgetext::onOtherMicrosoftInvoice(part, m_plan.month),
                        part.costHome, source);
        else if (isLeftOut(part, m_bridge))
            account.add(Cause::Parked, bridgetext::leftOut(), part.costHome, source);
        account.add(Cause::Quantity, line.description, part.quantityHome, source);
        account.add(Cause::Price, bridgetext::priced(line), part.priceHome, source);
        account.add(Cause::Prepaid, line.description, part.prepaidHome, source);
        account.add(Cause::Exchange, SENTENCE("rates to %1").arg(invoice.currency), part.exchangeHome, source);
    }
    if (line.edited)
        account.add(Cause::Manual, SENTENCE("edited: %1").arg(line.description), net - sale);
    else
        account.add(Cause::Rounding, SENTENCE("rounding of invoice lines"), net - sale);
}

void Builder::addInvoice(const Invoice &invoice)
{
    Account &account = accountOfCustomer(invoice.customer);
    account.local += Exact(invoice.net) * Exact(invoice.homeRate);
    if (!invoice.credits.isEmpty()) {
        account.add(Cause::Manual, SENTENCE("credit note %1").arg(invoice.number),
                    Exact(invoice.net) * Exact(invoice.homeRate));
        return;
    }
    if (isRebilled(invoice)) { // what it took is on the invoice that came in its place
        account.add(Cause::Manual, SENTENCE("invoice %1, credited and billed again").arg(invoice.number),
                    Exact(invoice.net) * Exact(invoice.homeRate));
        return;
    }
    for (const InvoiceLine &line : invoice.lines)
        addLine(account, invoice, line);
}

void Builder::addInvoices()
{
    for (const Invoice &draft : m_plan.drafts)
        addInvoice(draft);
    for (const Invoice &invoice : m_frozen) {
        if (invoice.month == m_plan.month && invoice.isFrozen())
            addInvoice(invoice);
    }
}

Bridge Builder::shown() const
{
    Bridge bridge = m_bridge;
    bridge.currency = m_terms.seller.currency.code();
    bridge.digits = m_terms.seller.currency.digits();
    bridge.invoices = m_plan.book.invoices;
    bridge.warnings = m_plan.warnings + m_bridge.warnings;
    bridge.notes = m_plan.notes;
    for (const InvoiceStanding &standing : m_plan.standings) {
        if (!standing.isIncomplete())
            continue;
        bridge.incomplete.append(standing.invoice);
        bridge.notes.append(sentenceOf(standing));
    }
    bridge.microsoftTax = rounded(m_tax, bridge.digits);
    for (const auto &[key, account] : m_accounts) {
        bridge.localCost += account.localCost;
        BridgeCustomer customer = account.shown(key.first, key.second, bridge.digits);
        if (customer.microsoft.isZero() && customer.local.isZero() && customer.causes.isEmpty() &&
            customer.unexplained.isZero())
            continue;
        bridge.microsoft += customer.microsoft;
        bridge.local += customer.local;
        bridge.unexplained += customer.unexplained;
        bridge.customers.append(std::move(customer));
    }
    for (int i = 0; i < causeCount; ++i) {
        Decimal sum;
        for (const BridgeCustomer &customer : bridge.customers)
            sum += customer.amountOf(Cause(i));
        if (!sum.isZero())
            bridge.causes.append({Cause(i), sum});
    }
    std::sort(bridge.customers.begin(), bridge.customers.end(), comesFirst);
    return bridge;
}

Result<Bridge> Builder::run()
{
    if (const Status rates = readRates(); !rates)
        return std::unexpected(rates.error());
    addMicrosoft();
    addAdjustments();
    addCharges();
    addDailyFile();
    addLate();
    addInvoices();
    return shown();
}

} // namespace

QSet<QString> invoicesBehind(const MonthPlan &plan)
{
    QSet<QString> ids;
    for (const Part &part : plan.parts) {
        if (part.charge->month == plan.month && part.fate == Fate::Billed)
            ids.insert(plan.invoiceIdOf(part.placement));
    }
    return ids;
}

Result<Bridge> buildBridge(const MonthPlan &plan, const QList<Invoice> &frozen, const Terms &terms)
{
    return Builder(plan, frozen, terms).run();
}

} // namespace counterfoil
