// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/costlines.h"

#include "core/base/sentence.h"
#include "core/ingest/costcolumns.h"

namespace counterfoil {

namespace {

constexpr std::string_view zeroGuid = "00000000-0000-0000-0000-000000000000";

//! Names of a record's other columns, by CostLines::Source: as Azure's own exports write them, and as FOCUS does.
struct SourceNames
{
    const char *classic;
    const char *focus;
};
constexpr SourceNames sourceNames[] = {{"", "x_billingaccountid"},
                                       {"benefitid", "commitmentdiscountid"},
                                       {"", "commitmentdiscountstatus"},
                                       {"frequency", "chargefrequency"},
                                       {"instancename", ""},
                                       {"paygprice", "listunitprice"},
                                       {"location", "regionname"},
                                       {"partnumber", "x_skupartnumber"},
                                       {"billingperiodenddate", "billingperiodend"},
                                       {"billingprofileid", "x_billingprofileid"},
                                       {"provider", "providername"},
                                       {"publishertype", "x_publishercategory"},
                                       {"reservationid", ""},
                                       {"term", "x_skuterm"}};

bool same(std::string_view text, std::string_view word)
{
    return lowered(text) == word;
}

bool holds(std::string_view text, std::string_view part)
{
    return lowered(text).find(part) != std::string::npos;
}

//! "/subscriptions/…" as FOCUS writes it: the id behind the last slash.
std::string_view lastSegment(std::string_view path)
{
    const std::size_t slash = path.rfind('/');
    return path.starts_with('/') ? path.substr(slash + 1) : path;
}

QString words(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

//! Months of a term: "12", "P1Y", "P36M", "1 Year", "3 Years"; 0 for what is none.
int termMonths(std::string_view term)
{
    int number = 0;
    std::string unit;
    for (const char c : lowered(term)) {
        if (c >= '0' && c <= '9' && number < 1000)
            number = number * 10 + (c - '0');
        else if (c != 'p' && c != ' ')
            unit += c;
    }
    if (unit.starts_with('y'))
        return number * 12;
    return unit.empty() || unit.starts_with('m') ? number : 0;
}

constexpr int slotOf(UsageText attribute)
{
    return int(attribute);
}

} // namespace

CostLines::CostLines(LineBuilder &builder, FaultList &faults, std::optional<Month> month)
    : m_builder(builder), m_faults(faults), m_month(month), m_focus(builder.columns().isFocus())
{}

void CostLines::begin(std::span<const std::string> names, std::span<const int> slots)
{
    for (std::size_t source = 0; source < std::size(sourceNames); ++source) {
        const std::string_view wanted = m_focus ? sourceNames[source].focus : sourceNames[source].classic;
        for (std::size_t i = 0; i < names.size() && !wanted.empty(); ++i) {
            if (lowered(names[i]) == wanted)
                m_places[source] = {slots[i], m_builder.nameOf(slots[i])};
        }
    }
    m_written.resize(std::size_t(m_builder.slotCount()));
}

const RawCell *CostLines::find(const std::vector<RawCell> &cells, Source source) const
{
    const int slot = m_places[source].slot;
    return slot < 0 || cells[std::size_t(slot)].isEmpty() ? nullptr : &cells[std::size_t(slot)];
}

std::string_view CostLines::text(const RawCell &cell)
{
    return counterfoil::textOf(cell, m_scratch).value_or(std::string_view());
}

std::string_view CostLines::text(const std::vector<RawCell> &cells, Source source)
{
    const RawCell *cell = find(cells, source);
    return cell ? text(*cell) : std::string_view();
}

void CostLines::put(std::vector<RawCell> &cells, int slot, std::string_view value)
{
    m_written[std::size_t(slot)].assign(value);
    cells[std::size_t(slot)] = RawCell::of(m_written[std::size_t(slot)], RawCell::Form::Plain);
}

void CostLines::fillFrom(std::vector<RawCell> &cells, int slot, Source source) const
{
    if (!cells[std::size_t(slot)].isEmpty())
        return;
    if (const RawCell *cell = find(cells, source))
        cells[std::size_t(slot)] = *cell;
}

void CostLines::fault(int slot, const QString &reason)
{
    m_faults.add(m_number, m_builder.nameOf(slot), reason);
}

void CostLines::fault(Source source, const QString &reason)
{
    m_faults.add(m_number, m_places[source].name, reason);
}

//! FOCUS does not say how a CSV writes "no value"; besides an empty cell there are files that say NULL.
void CostLines::dropNulls(std::vector<RawCell> &cells) const
{
    for (RawCell &cell : cells) {
        if (cell.form == RawCell::Form::Plain && cell.raw() == "NULL")
            cell = RawCell::of({}, RawCell::Form::Plain);
    }
}

//! Purchases, taxes and rounding belong to no subscription: an empty cell, formerly a GUID of zeros. An Azure
//! subscription stands for the plan of Partner Center's files too, so that it is what invoice lines gather by.
void CostLines::readSubscription(std::vector<RawCell> &cells)
{
    RawCell &own = cells[std::size_t(slotOf(UsageText::EntitlementId))];
    if (m_focus && own.raw().starts_with('/'))
        own = RawCell::of(lastSegment(own.raw()), own.form);
    if (own.raw() == zeroGuid)
        own = RawCell::of({}, RawCell::Form::Plain);
    cells[std::size_t(slotOf(UsageText::SubscriptionId))] = own;
    cells[std::size_t(slotOf(UsageText::SubscriptionDescription))] =
        cells[std::size_t(slotOf(UsageText::EntitlementDescription))];
    if (m_subscription.empty())
        m_subscription.assign(own.raw());
}

void CostLines::readAccount(std::vector<RawCell> &cells)
{
    RawCell &account = cells[std::size_t(slotOf(UsageText::PartnerId))];
    if (const RawCell *own = find(cells, Account))
        account = *own;
    else if (m_focus)
        account = RawCell::of(lastSegment(account.raw()), account.form);
    const std::string_view profile = text(cells, Profile);
    if (m_first)
        m_profile.assign(profile);
    m_oneProfile = m_oneProfile && profile == m_profile;
    const std::string_view id = text(account);
    if (m_first)
        m_account.assign(id);
    if (id == m_account || m_toldAccounts)
        return;
    m_toldAccounts = true;
    fault(slotOf(UsageText::PartnerId),
          SENTENCE("two billing accounts in one file: %1 and %2").arg(QString::fromStdString(m_account), shown(id)));
}

//! Lines are named by an invoice once there is one: a running month has lines of several and of none.
void CostLines::readInvoice(const std::vector<RawCell> &cells)
{
    const std::string_view invoice = text(cells[std::size_t(slotOf(UsageText::InvoiceNumber))]);
    if (m_first)
        m_invoice.assign(invoice);
    m_oneInvoice = m_oneInvoice && !invoice.empty() && invoice == m_invoice;
}

Day CostLines::dayIn(const RawCell &cell)
{
    return dayOf(text(cell), m_builder.dateOrder(), true).value_or(Day());
}

//! The Microsoft month is that of the billing period, whatever day a line is of: a period of an EA holds the usage that
//! its invoice asks for.
void CostLines::readPeriod(const std::vector<RawCell> &cells)
{
    const RawCell *cell = find(cells, PeriodEnd);
    if (!cell) {
        m_builder.countIn(Day());
        return;
    }
    Day end = dayIn(*cell);
    if (!end.isValid()) {
        fault(PeriodEnd, SENTENCE("not a date: %1").arg(shown(text(*cell))));
        return;
    }
    if (m_focus) // the ends of FOCUS are not included
        end = end.plusDays(-1);
    m_builder.countIn(end);
    const Month period = Month::of(end);
    if (m_period.isValid() && period != m_period && !m_toldPeriods) {
        m_toldPeriods = true;
        fault(PeriodEnd, SENTENCE("two billing periods in one file: %1 and %2").arg(m_period.iso(), period.iso()));
    }
    m_period = period;
}

//! What covers a line: the pricing model where it is told, else what the ids say.
void CostLines::readBenefit(std::vector<RawCell> &cells)
{
    const int benefit = slotOf(UsageText::BenefitId);
    fillFrom(cells, benefit, Reservation);
    RawCell &model = cells[std::size_t(slotOf(UsageText::BenefitType))];
    if (!model.isEmpty())
        return;
    const std::string id(text(cells[std::size_t(benefit)]));
    const std::string resource(text(cells[std::size_t(slotOf(UsageText::ResourceURI))]));
    if (holds(id, "microsoft.billingbenefits") || holds(resource, "microsoft.billingbenefits"))
        put(cells, slotOf(UsageText::BenefitType), "SavingsPlan");
    else if (!id.empty() || holds(resource, "microsoft.capacity/reservationorders"))
        put(cells, slotOf(UsageText::BenefitType), "Reservation");
}

//! What a purchase pays for: the term from its day on, or one month of it where it is paid by the month.
void CostLines::readTerm(std::vector<RawCell> &cells, bool purchase)
{
    if (!purchase || cells[std::size_t(slotOf(UsageText::BenefitType))].isEmpty())
        return;
    const std::string_view model = cells[std::size_t(slotOf(UsageText::BenefitType))].raw();
    const bool termed = holds(model, "reservation") || holds(model, "savings");
    const RawCell &date = cells[std::size_t(m_builder.daySlot(int(UsageDay::UsageDate)))];
    const Day from = dayIn(date);
    const int months = same(text(cells, Frequency), "recurring") ? 1 : termMonths(text(cells, Term));
    const int end = m_builder.daySlot(int(UsageDay::ChargeEndDate));
    if (!termed || !from.isValid() || months == 0)
        return;
    const Day last = from.plusMonths(months).plusDays(-1);
    if (dayIn(cells[std::size_t(end)]) >= last)
        return;
    put(cells, m_builder.daySlot(int(UsageDay::ChargeStartDate)), from.iso().toStdString());
    put(cells, end, last.iso().toStdString());
}

//! Amortised cost is no invoice of Microsoft's: it spreads what was bought over its use, and leaves the purchase out.
void CostLines::refuseAmortised(const std::vector<RawCell> &cells, bool usage)
{
    const int type = slotOf(UsageText::ChargeType);
    const std::string_view word = cells[std::size_t(type)].raw();
    const QString hint = SENTENCE("amortised cost, which is on no invoice: export the actual cost instead");
    if (m_toldAmortised || m_focus)
        return;
    if (same(word, "unusedreservation") || same(word, "unusedsavingsplan")) {
        m_toldAmortised = true;
        fault(type, hint);
        return;
    }
    const RawCell &cost = cells[std::size_t(m_builder.decimalSlot(int(UsageDecimal::BillingPreTaxTotal)))];
    const std::string_view model = cells[std::size_t(slotOf(UsageText::BenefitType))].raw();
    const bool covered = holds(model, "reservation") || holds(model, "savings");
    if (!usage || !covered || cost.raw().find_first_of("123456789") == std::string_view::npos)
        return;
    m_toldAmortised = true;
    fault(m_builder.decimalSlot(int(UsageDecimal::BillingPreTaxTotal)),
          SENTENCE("a cost where a %1 pays: %2").arg(words(model), hint));
}

void CostLines::complete(qint64 number, std::vector<RawCell> &cells)
{
    m_number = number;
    if (m_focus)
        dropNulls(cells);
    readSubscription(cells);
    readAccount(cells);
    readInvoice(cells);
    readPeriod(cells);
    readBenefit(cells);
    fillFrom(cells, slotOf(UsageText::ProductId), Part);
    fillFrom(cells, slotOf(UsageText::ResourceURI), Instance);
    fillFrom(cells, slotOf(UsageText::ResourceLocation), Location);
    const int price = m_builder.decimalSlot(int(UsageDecimal::UnitPrice));
    fillFrom(cells, price, ListPrice);
    if (cells[std::size_t(price)].isEmpty())
        cells[std::size_t(price)] = cells[std::size_t(m_builder.decimalSlot(int(UsageDecimal::EffectiveUnitPrice)))];
    const std::string_view seller = text(cells, Publisher);
    if ((same(seller, "marketplace") || same(seller, "vendor")) &&
        cells[std::size_t(slotOf(UsageText::PublisherId))].isEmpty())
        put(cells, slotOf(UsageText::PublisherId), "Marketplace");
    const std::string type = lowered(cells[std::size_t(slotOf(UsageText::ChargeType))].raw());
    m_builder.countAsTax(type == "tax");
    readTerm(cells, type == "purchase");
    refuseAmortised(cells, type.empty() || type == "usage");
    const std::string_view provider = text(cells, Provider);
    if (!provider.empty() && !same(provider, "azure") && !holds(provider, "microsoft"))
        fault(Provider, SENTENCE("a cost of %1, not of Microsoft's").arg(shown(provider)));
    m_first = false;
}

Status CostLines::finish(SourceSet &set)
{
    if (m_month)
        set.month = *m_month;
    if (m_oneInvoice) {
        set.invoice = QString::fromStdString(m_invoice);
        return {};
    }
    const std::string &account = m_oneProfile && !m_profile.empty() ? m_profile
                                 : m_account.empty()                ? m_subscription
                                                                    : m_account;
    if (account.empty()) {
        m_faults.add(0, {}, SENTENCE("no line says which account or subscription it is of"));
        return m_faults.refusal();
    }
    set.invoice = costInvoiceOf(QString::fromStdString(account), set.month);
    return {};
}

} // namespace counterfoil
