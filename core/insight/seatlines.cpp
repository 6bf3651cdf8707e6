// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/insight/seatlines.h"

#include "core/billing/charges.h"
#include "core/billing/reconline.h"

#include <set>

namespace counterfoil {

namespace {

using Place = std::pair<QString, QString>; // tenant, subscription

SeatLine seatLineOf(const ReconLine &line)
{
    SeatLine seat;
    seat.set = line.set;
    seat.row = line.row;
    seat.month = line.unbilled ? Month() : line.month;
    seat.tenant = line.tenant;
    seat.subscription = line.subscription;
    seat.product = line.product;
    seat.sku = line.sku;
    seat.name = line.skuName.isEmpty() ? line.productName : line.skuName;
    seat.chargeType = line.chargeType;
    seat.days = {line.start, line.end};
    seat.quantity = Exact(line.signedQuantity());
    seat.cost = Exact(line.subtotal);
    seat.currency = line.currency;
    return seat;
}

bool isSeatLine(const ReconLine &line)
{
    return line.family == Family::Licence && line.dated && line.end.isValid() && !line.subscription.isEmpty();
}

std::map<Place, std::vector<const SeatLine *>> bySubscription(const QList<SeatLine> &lines)
{
    std::map<Place, std::vector<const SeatLine *>> places;
    for (const SeatLine &line : lines)
        places[{line.tenant, line.subscription}].push_back(&line);
    return places;
}

std::map<Place, std::map<Day, qint64>> countsOf(const QList<SeatRow> &counts)
{
    std::map<Place, std::map<Day, qint64>> places;
    for (const SeatRow &row : counts)
        places[{row.tenant, row.subscription}][row.date] += row.quantity;
    return places;
}

//! The count of a day, or of the last one before it.
std::optional<qint64> countOn(const std::map<Day, qint64> &counts, Day day)
{
    const auto next = counts.upper_bound(day);
    return next == counts.begin() ? std::nullopt : std::optional(std::prev(next)->second);
}

bool paysFor(const std::vector<const SeatLine *> &lines, Day day)
{
    return std::any_of(lines.begin(), lines.end(), [day](const SeatLine *line) { return line->days.contains(day); });
}

Exact chargedOn(const std::vector<const SeatLine *> &lines, Day day)
{
    Exact seats;
    for (const SeatLine *line : lines) {
        if (line->days.contains(day))
            seats += line->quantity;
    }
    return seats;
}

int overlapOf(const Days &a, const Days &b)
{
    return std::max(std::min(a.to, b.to) - std::max(a.from, b.from) + 1, 0);
}

} // namespace

Result<QList<SeatLine>> seatLines(SourceReader &reader, const Days &days)
{
    const Result<QList<SourceSet>> sets = reader.sets();
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Reconciliation);
    if (!sets || !dictionary)
        return std::unexpected(sets ? dictionary.error() : sets.error());
    ReconTexts texts(**dictionary);
    QList<SeatLine> lines;
    for (const SourceSet &set : *sets) {
        if (shapeOf(set.kind) != Shape::Reconciliation || !bearsOn(set, days))
            continue;
        const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
            for (const ReconLine &line : reconLinesOf(set, batch, first, texts)) {
                if (isSeatLine(line) && days.overlaps({line.start, line.end}) && !isSuperseded(set, line.month, *sets))
                    lines.append(seatLineOf(line));
            }
            return {};
        };
        if (const Status read = reader.forEachBatch(set.id, Days{}, take); !read)
            return std::unexpected(read.error());
    }
    return lines;
}

// --- three reckonings ------------------------------------------------------------------------------------------------

namespace {

//! Which of Microsoft's lines local invoices took, and for which days.
class Taken
{
public:
    explicit Taken(const QList<Invoice> &invoices)
    {
        for (const Invoice &invoice : invoices) {
            if (!invoice.credits.isEmpty())
                continue;
            m_held[invoice.customer].append(invoice.service);
            for (const InvoiceLine &line : invoice.lines) {
                if (line.kind == LineKind::SeatCount)
                    m_counting[line.subscription].append(line.days);
                for (const SourcePart &part : line.parts) {
                    if (part.set > 0)
                        m_parts[part.subscription].append(part);
                }
            }
        }
    }

    //! True where an invoice took the line for that day.
    bool holds(const SeatLine &line, Day day) const
    {
        const QString row = QStringLiteral("row %1").arg(line.row);
        const QList<SourcePart> parts = m_parts.value(line.subscription);
        return std::any_of(parts.begin(), parts.end(), [&](const SourcePart &part) {
            const bool same =
                part.set == line.set ? part.key == row || !part.key.startsWith(u"row ") : isOlder(part, line);
            return same && part.days.contains(day);
        });
    }
    //! True where an invoice of the customer is for that day.
    bool holds(const QString &customer, Day day) const { return contains(m_held.value(customer), day); }
    bool counts(const QString &subscription, Day day) const { return contains(m_counting.value(subscription), day); }

private:
    //! What was taken of a file that a newer one has replaced: the line is known by what it is for and its cost.
    static bool isOlder(const SourcePart &part, const SeatLine &line)
    {
        return part.product == line.product && part.sku == line.sku && line.days.contains(part.days.from) &&
               part.days.to <= line.days.to &&
               (part.cost == line.cost ||
                part.cost == line.cost * Exact::fraction(part.days.count(), line.days.count()));
    }
    static bool contains(const QList<Days> &all, Day day)
    {
        return std::any_of(all.begin(), all.end(), [day](const Days &days) { return days.contains(day); });
    }

    QHash<QString, QList<Days>> m_held;        // by customer
    QHash<QString, QList<Days>> m_counting;    // by subscription
    QHash<QString, QList<SourcePart>> m_parts; // by subscription
};

void addInvoiced(SeatStanding &standing, const std::vector<const SeatLine *> &lines, const Taken &taken)
{
    if (!taken.holds(standing.customer, standing.day))
        return;
    if (taken.counts(standing.subscription, standing.day)) {
        if (standing.counted)
            standing.invoiced = Exact(Decimal(*standing.counted));
        return;
    }
    Exact seats;
    for (const SeatLine *line : lines) {
        if (line->days.contains(standing.day) && taken.holds(*line, standing.day))
            seats += line->quantity;
    }
    standing.invoiced = seats;
}

} // namespace

bool SeatStanding::differs() const
{
    const std::optional<Exact> count = counted ? std::optional(Exact(Decimal(*counted))) : std::nullopt;
    return (microsoft && count && *microsoft != *count) || (microsoft && invoiced && *microsoft != *invoiced) ||
           (count && invoiced && *count != *invoiced);
}

std::optional<Exact> SeatStanding::variance() const
{
    if (!microsoft)
        return std::nullopt;
    if (invoiced && (*invoiced != *microsoft || !counted))
        return *invoiced - *microsoft;
    return counted ? std::optional(Exact(Decimal(*counted)) - *microsoft) : std::nullopt;
}

QList<SeatStanding> seatStandings(const SeatInput &input, Day day)
{
    const auto lines = bySubscription(input.lines);
    const auto counts = countsOf(input.counts);
    const Taken taken(input.invoices);
    std::map<Place, QString> places;
    for (const auto &[place, own] : lines)
        places[place] = own.back()->name;
    for (const SeatRow &row : input.counts)
        places.try_emplace({row.tenant, row.subscription}, row.skuName.isEmpty() ? row.skuId : row.skuName);
    QList<SeatStanding> standings;
    for (const auto &[place, product] : places) {
        const Customer *customer = input.terms.customerOfTenant(place.first);
        SeatStanding standing{day,
                              place.first,
                              customer ? customer->id() : QString(),
                              customer ? customer->party.name : place.first,
                              place.second,
                              product,
                              {},
                              {},
                              {}};
        const auto own = lines.find(place);
        const auto count = counts.find(place);
        const bool isCharged = own != lines.end() && paysFor(own->second, day);
        if (isCharged) // without a line it may be that none has come yet
            standing.microsoft = chargedOn(own->second, day);
        if (count != counts.end())
            standing.counted = countOn(count->second, day);
        if (isCharged && !input.excluded.contains(place.second))
            addInvoiced(standing, own->second, taken);
        const bool any = (standing.microsoft && !standing.microsoft->isZero()) || standing.counted.value_or(0) != 0;
        if (any)
            standings.append(standing);
    }
    std::sort(standings.begin(), standings.end(), [](const SeatStanding &a, const SeatStanding &b) {
        return std::tie(a.name, a.product, a.subscription) < std::tie(b.name, b.product, b.subscription);
    });
    return standings;
}

// --- changes that no count saw ---------------------------------------------------------------------------------------

namespace {

constexpr int longestRun = 2; // days; what lasts longer was missed by more than one count

//! The lines that made the seats come and go: they begin on the first of the days or on the day behind them.
UncountedChange changeOf(const std::vector<const SeatLine *> &lines, const Days &days)
{
    UncountedChange change;
    change.tenant = lines.front()->tenant;
    change.subscription = lines.front()->subscription;
    change.product = lines.front()->name;
    change.currency = lines.front()->currency;
    change.days = days;
    for (const SeatLine *line : lines) {
        if (line->days.from != days.from && line->days.from != days.to.plusDays(1))
            continue;
        change.lines.append(*line);
        change.cost += line->cost;
    }
    return change;
}

void findUncounted(const std::vector<const SeatLine *> &lines, const std::map<Day, qint64> &counts, const Days &days,
                   QList<UncountedChange> &changes)
{
    const auto differs = [&](Day day) { return chargedOn(lines, day) != Exact(Decimal(*countOn(counts, day))); };
    for (Day day = std::max(days.from, counts.begin()->first.plusDays(1)); day <= days.to; day = day.plusDays(1)) {
        if (!differs(day) || differs(day.plusDays(-1)))
            continue;
        Day last = day;
        while (last < days.to && last - day < longestRun && differs(last.plusDays(1)))
            last = last.plusDays(1);
        const bool isOver = !differs(last.plusDays(1)) && last - day < longestRun;
        const bool isUndone = chargedOn(lines, day.plusDays(-1)) == chargedOn(lines, last.plusDays(1));
        if (isOver && isUndone && countOn(counts, day.plusDays(-1)) == countOn(counts, last.plusDays(1)))
            changes.append(changeOf(lines, {day, last}));
        day = last;
    }
}

} // namespace

QList<UncountedChange> uncountedChanges(const QList<SeatLine> &lines, const QList<SeatRow> &counts, const Days &days)
{
    const auto places = countsOf(counts);
    QList<UncountedChange> changes;
    for (const auto &[place, own] : bySubscription(lines)) {
        const auto count = places.find(place);
        if (count != places.end())
            findUncounted(own, count->second, days, changes);
    }
    return changes;
}

// --- suspended, still charged ----------------------------------------------------------------------------------------

QList<SuspendedCharge> suspendedCharges(const QList<SeatLine> &lines, const QList<Suspension> &suspensions,
                                        const Days &days)
{
    const auto places = bySubscription(lines);
    QList<SuspendedCharge> charges;
    for (const Suspension &suspension : suspensions) {
        const auto own = places.find({suspension.tenant, suspension.subscription});
        const Days cut{suspension.days.from.isValid() ? std::max(suspension.days.from, days.from) : days.from,
                       suspension.days.to.isValid() ? std::min(suspension.days.to, days.to) : days.to};
        if (own == places.end() || cut.to < cut.from)
            continue;
        SuspendedCharge charge;
        charge.tenant = suspension.tenant;
        charge.subscription = suspension.subscription;
        charge.sinceKnown = suspension.days.from.isValid();
        charge.days = cut;
        charge.count = cut.count();
        for (const SeatLine *line : own->second) {
            charge.product = line->name;
            charge.currency = line->currency;
            charge.cost += line->cost * Exact::fraction(overlapOf(line->days, cut), line->days.count());
        }
        if (charge.cost.sign() > 0)
            charges.append(charge);
    }
    return charges;
}

} // namespace counterfoil
