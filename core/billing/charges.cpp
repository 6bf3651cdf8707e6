// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/charges.h"

#include "core/base/sentence.h"
#include "core/billing/linecharge.h"
#include "core/billing/microsofttotals.h"
#include "core/billing/usagebuckets.h"

#include <set>

namespace counterfoil {

namespace {

bool bearsOn(const SourceSet &set, const QList<Days> &reach)
{
    return std::any_of(reach.begin(), reach.end(), [&set](const Days &days) { return bearsOn(set, days); });
}

//! Rows of a set, of one month and plan key.
struct RowsKey
{
    qint64 set = 0;
    Month month;
    int plan = 0;

    friend bool operator==(const RowsKey &, const RowsKey &) = default;
    friend size_t qHash(const RowsKey &key, size_t seed = 0)
    {
        return qHashMulti(seed, key.set, key.month.index(), key.plan);
    }
};

//! Collects the lines and rows that are on hand and decides which of them stand for a charge: contract, section 5.2.
class Collector
{
public:
    Collector(SourceReader &reader, const Terms &terms, Month month, const QList<Days> &earlier)
        : m_reader(reader), m_terms(terms), m_calendar(terms), m_rules(terms), m_month(month),
          m_zone(terms.seller.timeZone.toUtf8()), m_buckets(m_calendar, m_rules, m_plans),
          m_reach(QList<Days>{m_calendar.reachOf(month)} + earlier), m_totals(month)
    {}

    Result<ChargeBook> run();

private:
    //! What groups of section 5.2 belong to beside their plan key: an invoice, or a month that is not billed yet.
    struct Place
    {
        QString name; //!< the invoice, or "month currency"
        Month month;
        bool unbilled = false;
        std::vector<const SourceSet *> usage; //!< billed daily rows that belong to it
    };
    struct Group
    {
        const Place *place = nullptr;
        int plan = 0;
        QString currency;
        std::vector<const ReconLine *> azure;
    };

    Status readLines();
    Status readUsage();
    void findStarts();
    bool isSuperseded(const SourceSet &set, Month month) const { return counterfoil::isSuperseded(set, month, m_sets); }
    Place placeOf(const ReconLine &line) const;
    void sortLines();
    void sortGroups();
    bool isBefore(int plan, int other) const
    {
        return m_alphabetical[std::size_t(plan)] < m_alphabetical[std::size_t(other)];
    }
    void addGroups();
    void addGroup(const Group &group, std::vector<Charge> rows);
    void addRestated(const Group &group);
    std::vector<Charge> rowsFor(const Group &group);
    void addCosts();
    void addCosts(const SourceSet &set);
    void addLooseRows();
    void addLooseRows(const SourceSet &set, const Place &place);
    void addLine(const ReconLine &line);
    void addUnmappedLine(const ReconLine &line);
    const PriceRule *ruleOf(const ReconLine &line, const RuleSubject &subject) const;
    void noteDailyGroup(const Group &group, const std::vector<Charge> &rows);
    Month monthOf(const SourceSet &usage) const { return m_invoiceMonth.value(usage.invoice.toUpper(), usage.month); }

    SourceReader &m_reader;
    const Terms &m_terms;
    BillingCalendar m_calendar;
    RuleBook m_rules;
    Month m_month;
    QTimeZone m_zone;
    PlanKeys m_plans;
    UsageBuckets m_buckets;
    QList<Days> m_reach;
    QList<SourceSet> m_sets;
    QHash<QString, Month> m_invoiceMonth;
    std::vector<ReconLine> m_lines;
    std::map<std::pair<int, Day>, std::set<Day>> m_starts; // of positive lines beside refunds, by plan and charge end
    std::optional<DayShares> m_shares;
    std::map<QString, Place> m_places; // by name; invoices and months cannot be called alike
    std::vector<Group> m_groups;
    std::vector<int> m_alphabetical; // places of the plan keys, once all have been met
    QSet<RowsKey> m_billedKeys;      // of no set
    QList<SourceSet> m_billedUsage;
    QList<SourceSet> m_unbilledUsage;
    QList<SourceSet> m_costs;                         // Azure cost files
    QSet<RowsKey> m_taken;                            // rows that stand for lines already
    QHash<QString, QSet<RowsKey>> m_standsElsewhere;  // by currency, of no set: rows stand for a line already
    QHash<RowsKey, std::vector<std::size_t>> m_notes; // daily groups of the book, of no set
    MicrosoftTotals m_totals;
    ChargeBook m_book;
};

Status Collector::readLines()
{
    const Result<const Dictionary *> dictionary = m_reader.dictionary(Shape::Reconciliation);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    ReconTexts texts(**dictionary);
    for (const SourceSet &set : m_sets) {
        if (shapeOf(set.kind) != Shape::Reconciliation || !(set.month == m_month || bearsOn(set, m_reach)))
            continue;
        if (!isUnbilled(set.kind) && set.month == m_month) {
            m_book.invoices.append(set.invoice);
            m_book.isReconciled = true;
        }
        m_lines.reserve(m_lines.size() + std::size_t(set.lines));
        const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
            std::vector<ReconLine> lines = reconLinesOf(set, batch, first, texts);
            for (ReconLine &line : lines) {
                if (line.unbilled) // a file may hold lines of two months
                    line.month = Month::of(line.start);
                line.plan = m_plans.of(planKeyOf(line));
                if (!isSuperseded(set, line.month))
                    m_lines.push_back(std::move(line));
            }
            return {};
        };
        if (const Status read = m_reader.forEachBatch(set.id, Days{}, take); !read)
            return read;
    }
    m_shares.emplace(m_lines);
    findStarts();
    return {};
}

//! Refunds are priced by the charge that they return: looks up what starts there may be.
void Collector::findStarts()
{
    for (const ReconLine &line : m_lines) {
        if (line.isRefund())
            m_starts[{line.plan, line.end}];
    }
    for (const ReconLine &line : m_lines) {
        if (line.subtotal.sign() <= 0)
            continue;
        if (const auto beside = m_starts.find({line.plan, line.end}); beside != m_starts.end())
            beside->second.insert(line.start);
    }
}

Status Collector::readUsage()
{
    for (const SourceSet &set : m_sets) {
        if (shapeOf(set.kind) != Shape::Usage || !(monthOf(set) == m_month || bearsOn(set, m_reach)))
            continue;
        QList<SourceSet> &place = set.kind == SourceKind::AzureCost ? m_costs
                                  : isUnbilled(set.kind)            ? m_unbilledUsage
                                                                    : m_billedUsage;
        place.append(set);
    }
    for (const SourceSet &set : m_costs) {
        if (const Status read = m_buckets.add(m_reader, {set, set.month, {}, isInPartnerCenter(set, m_sets)}); !read)
            return read;
    }
    for (const SourceSet &set : m_billedUsage) {
        const Month month = monthOf(set);
        if (const Status read = m_buckets.add(m_reader, {set, month, {}, false}); !read)
            return read;
        for (const int plan : m_buckets.plans(set.id, month))
            m_billedKeys.insert({0, month, plan});
    }
    for (const SourceSet &set : m_unbilledUsage) {
        const auto skip = [this, &set](int plan, Month month) {
            return m_billedKeys.contains({0, month, plan}) || isSuperseded(set, month);
        };
        if (const Status read = m_buckets.add(m_reader, {set, Month(), skip, false}); !read)
            return read;
    }
    return {};
}

Collector::Place Collector::placeOf(const ReconLine &line) const
{
    Place place{line.unbilled ? line.month.iso() + u' ' + line.currency : line.invoice, line.month, line.unbilled, {}};
    for (const SourceSet &set : m_billedUsage) {
        const bool own = line.unbilled ? monthOf(set) == line.month && set.currency == line.currency
                                       : set.invoice.compare(line.invoice, Qt::CaseInsensitive) == 0;
        if (own)
            place.usage.push_back(&set);
    }
    return place;
}

void Collector::sortLines()
{
    QHash<std::pair<const Place *, int>, std::size_t> groups;
    for (const ReconLine &line : m_lines) {
        m_totals.add(line);
        const QString name = line.unbilled ? line.month.iso() + u' ' + line.currency : line.invoice;
        auto place = m_places.find(name);
        if (place == m_places.end())
            place = m_places.emplace(name, placeOf(line)).first;
        const auto known = groups.constFind({&place->second, line.plan});
        if (known == groups.constEnd()) {
            groups.insert({&place->second, line.plan}, m_groups.size());
            m_groups.push_back({&place->second, line.plan, {}, {}});
        }
        Group &group = known == groups.constEnd() ? m_groups.back() : m_groups[*known];
        group.currency = line.currency;
        if (line.family == Family::Azure)
            group.azure.push_back(&line);
    }
    sortGroups();
}

//! By invoice and plan key, whatever the order of the files.
void Collector::sortGroups()
{
    m_alphabetical = m_plans.places();
    std::sort(m_groups.begin(), m_groups.end(), [this](const Group &a, const Group &b) {
        return a.place == b.place ? isBefore(a.plan, b.plan) : a.place->name < b.place->name;
    });
}

std::vector<Charge> Collector::rowsFor(const Group &group)
{
    std::vector<Charge> rows;
    const Month month = group.place->month;
    const auto append = [&](const SourceSet &set) {
        if (m_taken.contains({set.id, month, group.plan}))
            return;
        m_taken.insert({set.id, month, group.plan});
        const std::size_t before = rows.size();
        m_buckets.addCharges(set.id, month, group.plan, rows);
        for (std::size_t i = before; i < rows.size() && group.place->unbilled && isUnbilled(set.kind); ++i)
            rows[i].month = Month();
    };
    for (const SourceSet *set : group.place->usage)
        append(*set);
    if (rows.empty()) {
        for (const SourceSet &set : m_unbilledUsage) {
            if (set.currency == group.currency)
                append(set);
        }
        if (!rows.empty() && !group.place->unbilled)
            m_standsElsewhere[group.currency].insert({0, month, group.plan});
    }
    return rows;
}

void Collector::noteDailyGroup(const Group &group, const std::vector<Charge> &rows)
{
    const bool billedRows =
        std::any_of(rows.begin(), rows.end(), [](const Charge &charge) { return charge.month.isValid(); });
    if (group.place->month != m_month || (group.place->unbilled && !billedRows))
        return;
    const PlanKey &key = m_plans.at(group.plan);
    DailyGroup note;
    note.tenant = key.tenant;
    note.month = group.place->month;
    note.subscription = key.plan;
    for (const ReconLine *line : group.azure) {
        if (line->unbilled)
            continue; // not on an invoice of Microsoft's
        note.lines += Exact(line->subtotal);
        ++note.lineCount;
        note.currency = line->currency;
        note.productName = line->productName;
    }
    for (const Charge &charge : rows) {
        note.invoice = charge.invoice;
        note.rows += charge.cost;
        note.rowCount += charge.rows;
        note.currency = charge.currency;
        note.productName = charge.productName;
    }
    m_notes[{0, note.month, group.plan}].push_back(m_book.dailyGroups.size());
    m_book.dailyGroups.push_back(std::move(note));
}

//! The unbilled rows of a key stand for the line of another invoice of the month as well.
void Collector::addRestated(const Group &group)
{
    for (const std::size_t note : m_notes.value({0, group.place->month, group.plan})) {
        DailyGroup &other = m_book.dailyGroups[note];
        for (const ReconLine *line : group.azure) {
            other.lines += Exact(line->subtotal);
            ++other.lineCount;
        }
    }
}

void Collector::addGroup(const Group &group, std::vector<Charge> rows)
{
    const bool owned = m_calendar.hasContract(m_calendar.customerOf(m_plans.at(group.plan).tenant));
    if (rows.empty() && owned && !group.azure.empty() &&
        !m_standsElsewhere.value(group.currency).contains({0, group.place->month, group.plan})) {
        for (const ReconLine *line : group.azure)
            addLine(*line);
        return;
    }
    const bool leaks = !rows.empty() && std::all_of(rows.begin(), rows.end(), [](const Charge &charge) {
        return charge.placement.kind == Placement::Kind::Unmapped;
    });
    if (!owned ||
        (leaks && !group.azure.empty())) { // unmapped charges count with the line's Subtotal, not with their rows
        for (const ReconLine *line : group.azure)
            addUnmappedLine(*line);
        return;
    }
    if (rows.empty())
        return addRestated(group);
    noteDailyGroup(group, rows);
    for (Charge &charge : rows)
        m_book.charges.push_back(std::move(charge));
}

void Collector::addGroups()
{
    m_book.charges.reserve(std::max(m_groups.size(), m_lines.size()));
    for (const Group &group : m_groups) {
        // rows under lines of another family stand for nothing: the daily file never carries those
        std::vector<Charge> rows = rowsFor(group);
        if (!group.azure.empty())
            addGroup(group, std::move(rows));
    }
    for (const ReconLine &line : m_lines) {
        if (line.family != Family::Azure)
            addLine(line);
    }
}

//! Rows that stand for no line.
void Collector::addLooseRows(const SourceSet &set, const Place &place)
{
    std::vector<int> plans = m_buckets.plans(set.id, place.month);
    std::sort(plans.begin(), plans.end(), [this](int a, int b) { return isBefore(a, b); });
    for (const int plan : plans) {
        if (m_taken.contains({set.id, place.month, plan}))
            continue;
        m_taken.insert({set.id, place.month, plan});
        std::vector<Charge> rows;
        m_buckets.addCharges(set.id, place.month, plan, rows);
        for (std::size_t i = 0; i < rows.size() && place.unbilled; ++i)
            rows[i].month = Month();
        addGroup({&place, plan, {}, {}}, std::move(rows));
    }
}

void Collector::addLooseRows()
{
    for (const SourceSet &set : m_billedUsage)
        addLooseRows(set, {{}, monthOf(set), false, {}});
    for (const SourceSet &set : m_unbilledUsage) {
        const Days span = set.span.from.isValid() ? set.span : Days{set.month.first(), set.month.last()};
        for (Month month = Month::of(span.from); month <= Month::of(span.to); month = month.plus(1))
            addLooseRows(set, {{}, month, true, {}});
    }
}

//! The rows of a cost file are charges and Microsoft's side in one: no other line stands for them.
void Collector::addCosts(const SourceSet &set)
{
    std::vector<int> plans = m_buckets.plans(set.id, set.month);
    std::sort(plans.begin(), plans.end(), [this](int a, int b) { return isBefore(a, b); });
    plans.erase(std::unique(plans.begin(), plans.end()), plans.end());
    for (const int plan : plans) {
        std::vector<Charge> rows;
        m_buckets.addCharges(set.id, set.month, plan, rows);
        for (Charge &charge : rows) {
            m_totals.add(charge);
            m_book.charges.push_back(std::move(charge));
        }
    }
    const qint64 skipped = m_buckets.skippedPartners(set.id);
    if (set.month == m_month && skipped < set.lines)
        m_book.invoices.append(set.invoice);
    if (set.month == m_month && skipped > 0)
        m_book.warnings.append(SENTENCE("%1: %2 lines of the partner's own account do not count: Partner Center's "
                                        "files of %3 hold the same costs")
                                   .arg(set.invoice)
                                   .arg(skipped)
                                   .arg(set.month.iso()));
}

void Collector::addCosts()
{
    for (const SourceSet &set : m_costs)
        addCosts(set);
    for (const ReconLine &line : m_buckets.costLines()) {
        m_totals.add(line);
        if (!line.subtotal.isZero())
            addLine(line);
    }
}

const PriceRule *Collector::ruleOf(const ReconLine &line, const RuleSubject &subject) const
{
    Day day = line.start;
    if (line.isRefund()) { // priced as it was charged: contract, "Refunds and credits"
        const auto starts = m_starts.find({line.plan, line.end});
        if (starts != m_starts.end() && !starts->second.contains(line.start))
            day = *starts->second.begin();
    }
    return m_rules.winner(subject, day);
}

void Collector::addUnmappedLine(const ReconLine &line)
{
    Charge charge = chargeOf(line, *m_shares, m_zone);
    charge.placement.kind = Placement::Kind::Unmapped;
    charge.placement.customer = m_calendar.customerOf(line.tenant);
    m_book.charges.push_back(std::move(charge));
}

void Collector::addLine(const ReconLine &line)
{
    const Customer *customer = m_calendar.customerOf(line.tenant);
    if (!m_calendar.hasContract(customer)) {
        addUnmappedLine(line);
        return;
    }
    if (line.unknownCategory) {
        const QString warning =
            SENTENCE("product category \"%1\" is not known; the family was decided from the other attributes")
                .arg(line.category);
        if (!m_book.warnings.contains(warning))
            m_book.warnings.append(warning);
    }
    Charge charge = chargeOf(line, *m_shares, m_zone);
    charge.placement = m_calendar.place(line.tenant, line.start);
    const Contract *contract =
        charge.placement.contract ? charge.placement.contract : m_calendar.contractsOf(customer).first();
    charge.spread = spreadOf(line.family, charge.days, *contract, m_calendar.contractsOf(customer));
    RuleSubject subject = subjectOf(line, customer);
    charge.coverings = m_rules.coverings(subject);
    if (line.family == Family::Azure) {
        charge.subject = std::make_shared<const RuleSubject>(std::move(subject));
        const Day nextMonth = Month::of(charge.days.from).plus(1).first();
        if (charge.days.to == nextMonth) // some files end on the first of the next month
            charge.days.to = nextMonth.plusDays(-1);
    } else {
        charge.rule = ruleOf(line, subject);
    }
    m_book.charges.push_back(std::move(charge));
}

Result<ChargeBook> Collector::run()
{
    Result<QList<SourceSet>> sets = m_reader.sets();
    if (!sets)
        return std::unexpected(sets.error());
    m_sets = std::move(*sets);
    for (const SourceSet &set : m_sets) {
        if (set.kind == SourceKind::Reconciliation && !set.invoice.isEmpty())
            m_invoiceMonth.insert(set.invoice.toUpper(), set.month);
    }
    if (const Status read = readLines(); !read)
        return std::unexpected(read.error());
    if (const Status read = readUsage(); !read)
        return std::unexpected(read.error());
    const auto superseded = [this](const SourceSet &set, Month month) { return isSuperseded(set, month); };
    if (const Status read = readSeatPrices(m_reader, m_terms, m_sets, superseded, m_book.seatPrices); !read)
        return std::unexpected(read.error());
    sortLines();
    addGroups();
    addLooseRows();
    addCosts();
    m_book.microsoft = m_totals.all();
    m_book.warnings += doubtsAbout(m_costs, m_month);
    m_book.invoices.sort();
    m_book.invoices.removeDuplicates();
    return std::move(m_book);
}

} // namespace

Result<ChargeBook> collectCharges(SourceReader &reader, const Terms &terms, Month month, const QList<Days> &earlier)
{
    return Collector(reader, terms, month, earlier).run();
}

} // namespace counterfoil
