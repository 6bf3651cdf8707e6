// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/charges.h"

#include "core/billing/usagebuckets.h"

#include <QDateTime>
#include <QTimeZone>

#include <set>

namespace counterfoil {

namespace {

//! The days that bear on a month: the month itself, every service period that starts in it, and earlier ones.
QList<Days> reachOf(const BillingCalendar &calendar, Month month, const QList<Days> &earlier)
{
    Days reach{month.first(), month.last()};
    for (const auto &[contract, period] : calendar.periodsStartingIn(month)) {
        reach.from = std::min(reach.from, period.from);
        reach.to = std::max(reach.to, period.to);
    }
    return QList<Days>{reach} + earlier;
}

bool bearsOn(const SourceSet &set, const QList<Days> &reach)
{
    return std::any_of(reach.begin(), reach.end(), [&set](const Days &days) { return bearsOn(set, days); });
}

//! True where the day that Microsoft's UTC date stands for lies in another month on the seller's clock.
bool utcDateDiffers(const ReconLine &line, const QTimeZone &zone)
{
    if (line.orderDateText.size() < 16 || !line.orderDate.isValid())
        return false;
    QDateTime instant = QDateTime::fromString(line.orderDateText.left(19), Qt::ISODate);
    if (!instant.isValid())
        return false;
    instant = QDateTime(instant.date(), instant.time(), Qt::UTC);
    const Day local = Day::of(instant.toTimeZone(zone).date());
    return Month::of(local) != Month::of(line.orderDate);
}

QString keyText(const PlanKey &key)
{
    return QStringList{key.product, key.sku, key.plan}.join(u'|');
}

//! Collects the lines and rows that are on hand and decides which of them stand for a charge: contract, section 5.2.
class Collector
{
public:
    Collector(SourceReader &reader, const Terms &terms, Month month, const QList<Days> &earlier)
        : m_reader(reader), m_terms(terms), m_calendar(terms), m_rules(terms), m_month(month),
          m_zone(terms.seller.timeZone.toUtf8()), m_buckets(m_calendar, m_rules),
          m_reach(reachOf(m_calendar, month, earlier))
    {}

    Result<ChargeBook> run();

private:
    struct Group // of section 5.2: lines and rows of one invoice (or of one month, not billed yet) and plan key
    {
        QString invoice;
        Month month;
        QString currency;
        bool unbilled = false;
        std::vector<const ReconLine *> azure;
    };
    using GroupKey = std::pair<QString, PlanKey>; // invoice, or "month currency" while unbilled

    Status readLines();
    Status readUsage();
    bool isSuperseded(const SourceSet &set, Month month) const;
    void sortLines();
    void addToTotals(const ReconLine &line);
    void addGroups();
    void addGroup(Group &group, const PlanKey &key, std::vector<Charge> rows);
    std::vector<Charge> rowsFor(const Group &group, const PlanKey &key);
    void addLooseRows();
    void addLine(const ReconLine &line);
    void addUnmappedLine(const ReconLine &line);
    Charge chargeOf(const ReconLine &line) const;
    const PriceRule *ruleOf(const ReconLine &line, const RuleSubject &subject) const;
    void noteDailyGroup(const Group &group, const PlanKey &key, const std::vector<Charge> &rows);
    Month monthOf(const SourceSet &usage) const { return m_invoiceMonth.value(usage.invoice.toUpper(), usage.month); }

    SourceReader &m_reader;
    const Terms &m_terms;
    BillingCalendar m_calendar;
    RuleBook m_rules;
    Month m_month;
    QTimeZone m_zone;
    UsageBuckets m_buckets;
    QList<Days> m_reach;
    QList<SourceSet> m_sets;
    QHash<QString, Month> m_invoiceMonth;
    std::vector<ReconLine> m_lines;
    std::map<std::pair<PlanKey, Day>, std::set<Day>> m_starts; // of positive lines, by charge end
    std::optional<DayShares> m_shares;
    std::map<GroupKey, Group> m_groups;
    std::set<std::pair<Month, PlanKey>> m_billedKeys;
    QList<SourceSet> m_billedUsage;
    QList<SourceSet> m_unbilledUsage;
    std::set<std::tuple<qint64, Month, PlanKey>> m_taken;            // rows that stand for lines already
    std::set<std::tuple<Month, QString, PlanKey>> m_standsElsewhere; // month, currency: rows already stand for a line
    std::map<std::tuple<QString, QString, QString>, std::size_t> m_totals; // invoice, tenant, currency
    ChargeBook m_book;
};

//! A line that is not billed yet and must not count: its month is billed, or a newer unbilled file holds its month.
bool Collector::isSuperseded(const SourceSet &set, Month month) const
{
    return isUnbilled(set.kind) && std::any_of(m_sets.begin(), m_sets.end(), [&](const SourceSet &other) {
               if (other.currency != set.currency)
                   return false;
               if (other.kind == SourceKind::Reconciliation && set.kind == SourceKind::ReconciliationUnbilled)
                   return other.month == month;
               if (other.kind != set.kind || other.id <= set.id || !other.span.from.isValid())
                   return false;
               return Month::of(other.span.from) <= month && month <= Month::of(other.span.to);
           });
}

Status Collector::readLines()
{
    const Result<const Dictionary *> dictionary = m_reader.dictionary(Shape::Reconciliation);
    if (!dictionary)
        return std::unexpected(dictionary.error());
    ReconTexts texts(**dictionary);
    for (const SourceSet &set : m_sets) {
        if (shapeOf(set.kind) != Shape::Reconciliation || !(set.month == m_month || bearsOn(set, m_reach)))
            continue;
        if (!isUnbilled(set.kind) && set.month == m_month)
            m_book.invoices.append(set.invoice);
        const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
            std::vector<ReconLine> lines = reconLinesOf(set, batch, first, texts);
            for (ReconLine &line : lines) {
                if (line.unbilled) // a file may hold lines of two months
                    line.month = Month::of(line.start);
                if (!isSuperseded(set, line.month))
                    m_lines.push_back(std::move(line));
            }
            return {};
        };
        if (const Status read = m_reader.forEachBatch(set.id, Days{}, take); !read)
            return read;
    }
    m_shares.emplace(m_lines);
    for (const ReconLine &line : m_lines) {
        if (line.subtotal.sign() > 0)
            m_starts[{planKeyOf(line), line.end}].insert(line.start);
    }
    return {};
}

Status Collector::readUsage()
{
    for (const SourceSet &set : m_sets) {
        if (shapeOf(set.kind) != Shape::Usage || !(monthOf(set) == m_month || bearsOn(set, m_reach)))
            continue;
        (isUnbilled(set.kind) ? m_unbilledUsage : m_billedUsage).append(set);
    }
    for (const SourceSet &set : m_billedUsage) {
        const Month month = monthOf(set);
        if (const Status read = m_buckets.add(m_reader, {set, month, {}}); !read)
            return read;
        for (const PlanKey &key : m_buckets.keys(set.id, month))
            m_billedKeys.insert({month, key});
    }
    for (const SourceSet &set : m_unbilledUsage) {
        const auto skip = [this, &set](const PlanKey &key, Month month) {
            return m_billedKeys.contains({month, key}) || isSuperseded(set, month);
        };
        if (const Status read = m_buckets.add(m_reader, {set, Month(), skip}); !read)
            return read;
    }
    return {};
}

void Collector::addToTotals(const ReconLine &line)
{
    if (line.unbilled || line.month != m_month)
        return;
    const auto [place, isNew] =
        m_totals.try_emplace({line.invoice, line.tenant, line.currency}, m_book.microsoft.size());
    if (isNew)
        m_book.microsoft.push_back({line.invoice, line.tenant, line.customerName, line.currency, {}, {}});
    MicrosoftTotal &total = m_book.microsoft[place->second];
    total.net += Exact(line.subtotal);
    total.tax += Exact(line.taxTotal);
}

void Collector::sortLines()
{
    for (const ReconLine &line : m_lines) {
        addToTotals(line);
        const QString place = line.unbilled ? line.month.iso() + u' ' + line.currency : line.invoice;
        Group &group = m_groups[{place, planKeyOf(line)}];
        group.invoice = line.invoice;
        group.month = line.month;
        group.currency = line.currency;
        group.unbilled = line.unbilled;
        if (line.family == Family::Azure)
            group.azure.push_back(&line);
    }
}

std::vector<Charge> Collector::rowsFor(const Group &group, const PlanKey &key)
{
    std::vector<Charge> rows;
    const auto append = [&](const SourceSet &set) {
        if (!m_taken.insert({set.id, group.month, key}).second)
            return;
        for (Charge &charge : m_buckets.charges(set.id, group.month, key)) {
            if (group.unbilled && isUnbilled(set.kind))
                charge.month = Month();
            rows.push_back(std::move(charge));
        }
    };
    for (const SourceSet &set : m_billedUsage) {
        const bool own = group.unbilled ? monthOf(set) == group.month && set.currency == group.currency
                                        : set.invoice.compare(group.invoice, Qt::CaseInsensitive) == 0;
        if (own)
            append(set);
    }
    if (rows.empty()) {
        for (const SourceSet &set : m_unbilledUsage) {
            if (set.currency == group.currency)
                append(set);
        }
        if (!rows.empty() && !group.unbilled)
            m_standsElsewhere.insert({group.month, group.currency, key});
    }
    return rows;
}

void Collector::noteDailyGroup(const Group &group, const PlanKey &key, const std::vector<Charge> &rows)
{
    const bool billedRows =
        std::any_of(rows.begin(), rows.end(), [](const Charge &charge) { return charge.month.isValid(); });
    if (group.month != m_month || (group.unbilled && !billedRows))
        return;
    DailyGroup note;
    note.tenant = key.tenant;
    note.month = group.month;
    note.subscription = key.plan;
    note.key = keyText(key);
    for (const ReconLine *line : group.azure) {
        if (line->unbilled)
            continue; // not on an invoice of Microsoft's
        note.lines += Exact(line->subtotal);
        ++note.lineCount;
        note.currency = line->currency;
        note.productName = line->productName;
    }
    for (const Charge &charge : rows) {
        note.rows += charge.cost;
        note.rowCount += charge.rows;
        note.currency = charge.currency;
        note.productName = charge.productName;
    }
    m_book.dailyGroups.push_back(std::move(note));
}

void Collector::addGroup(Group &group, const PlanKey &key, std::vector<Charge> rows)
{
    const bool owned = m_calendar.hasContract(m_calendar.customerOf(key.tenant));
    if (rows.empty() && owned && !group.azure.empty() &&
        !m_standsElsewhere.contains({group.month, group.currency, key})) {
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
    if (rows.empty()) { // the unbilled rows of this key stand for the line of another invoice of the month as well
        for (DailyGroup &other : m_book.dailyGroups) {
            if (other.tenant != key.tenant || other.key != keyText(key) || other.month != group.month)
                continue;
            for (const ReconLine *line : group.azure) {
                other.lines += Exact(line->subtotal);
                ++other.lineCount;
            }
        }
        return;
    }
    noteDailyGroup(group, key, rows);
    for (Charge &charge : rows)
        m_book.charges.push_back(std::move(charge));
}

void Collector::addGroups()
{
    for (auto &[place, group] : m_groups) {
        const PlanKey &key = place.second;
        // rows under lines of another family stand for nothing: the daily file never carries those
        std::vector<Charge> rows = rowsFor(group, key);
        if (!group.azure.empty())
            addGroup(group, key, std::move(rows));
    }
    for (const ReconLine &line : m_lines) {
        if (line.family != Family::Azure)
            addLine(line);
    }
}

void Collector::addLooseRows()
{
    for (const SourceSet &set : m_billedUsage) {
        Group group;
        group.month = monthOf(set);
        for (const PlanKey &key : m_buckets.keys(set.id, group.month)) {
            if (m_taken.insert({set.id, group.month, key}).second)
                addGroup(group, key, m_buckets.charges(set.id, group.month, key));
        }
    }
    for (const SourceSet &set : m_unbilledUsage) {
        const Days span = set.span.from.isValid() ? set.span : Days{set.month.first(), set.month.last()};
        for (Month month = Month::of(span.from); month <= Month::of(span.to); month = month.plus(1)) {
            Group group;
            group.month = month;
            group.unbilled = true;
            for (const PlanKey &key : m_buckets.keys(set.id, month)) {
                if (!m_taken.insert({set.id, month, key}).second)
                    continue;
                std::vector<Charge> rows = m_buckets.charges(set.id, month, key);
                for (Charge &charge : rows)
                    charge.month = Month();
                addGroup(group, key, std::move(rows));
            }
        }
    }
}

const PriceRule *Collector::ruleOf(const ReconLine &line, const RuleSubject &subject) const
{
    Day day = line.start;
    if (line.isRefund()) { // priced as it was charged: contract, "Refunds and credits"
        const auto starts = m_starts.find({planKeyOf(line), line.end});
        if (starts != m_starts.end() && !starts->second.contains(line.start))
            day = *starts->second.begin();
    }
    return m_rules.winner(subject, day);
}

Charge Collector::chargeOf(const ReconLine &line) const
{
    Charge charge;
    charge.set = line.set;
    charge.row = line.row;
    charge.month = line.unbilled ? Month() : line.month;
    charge.invoice = line.invoice;
    charge.tenant = line.tenant;
    charge.tenantName = line.customerName;
    charge.product = line.product;
    charge.sku = line.sku;
    charge.productName = line.productName;
    charge.skuName = line.skuName;
    charge.subscription = line.subscription;
    charge.subscriptionName = line.subscriptionName;
    charge.chargeType = line.chargeType;
    charge.family = line.family;
    charge.days = {line.start, line.end.isValid() && line.end >= line.start ? line.end : line.start};
    charge.currency = line.currency;
    charge.pricingCurrency = line.pricingCurrency;
    charge.exchangeRate = line.exchangeRate;
    charge.cost = line.subtotal;
    const Exact share = m_shares->of(line);
    charge.wholeQuantity = line.signedQuantity();
    charge.cycleDays = m_shares->cycleDays(line);
    charge.shareDays = charge.cycleDays == 0 ? 0 : charge.days.count();
    charge.quantity = Exact(charge.wholeQuantity) * share;
    charge.list = Exact(line.unitPrice) * charge.quantity * Exact(line.exchangeRate);
    charge.utcDateDiffers = utcDateDiffers(line, m_zone);
    return charge;
}

void Collector::addUnmappedLine(const ReconLine &line)
{
    Charge charge = chargeOf(line);
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
            QStringLiteral("product category \"%1\" is not known; the family was decided from the other attributes")
                .arg(line.category);
        if (!m_book.warnings.contains(warning))
            m_book.warnings.append(warning);
    }
    Charge charge = chargeOf(line);
    charge.placement = m_calendar.place(line.tenant, line.start);
    const Contract *contract =
        charge.placement.contract ? charge.placement.contract : m_calendar.contractsOf(customer).first();
    charge.spread = spreadOf(line.family, *contract);
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
    m_book.invoices.sort();
    m_book.invoices.removeDuplicates();
    return std::move(m_book);
}

} // namespace

bool bearsOn(const SourceSet &set, const Days &days)
{
    const Days month{set.month.first(), set.month.last()};
    return month.overlaps(days) || (set.span.from.isValid() && set.span.overlaps(days));
}

Result<ChargeBook> collectCharges(SourceReader &reader, const Terms &terms, Month month, const QList<Days> &earlier)
{
    return Collector(reader, terms, month, earlier).run();
}

} // namespace counterfoil
