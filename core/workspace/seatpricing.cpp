// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/seatpricing.h"

#include "core/billing/pricing.h"
#include "core/billing/seatcharges.h"
#include "core/terms/rulebook.h"
#include "core/workspace/storedsources.h"

#include <QSet>

#include <algorithm>

namespace counterfoil {

namespace {

//! A month's price of a seat, as one charge has it.
struct SeatPricePoint
{
    Days days;
    Exact price;
    Exact cost;
    QString rule;
    Exact seats; //!< about: it weighs charges of overlapping days
};

//! How many months a line is for; 0 where its days do not tell.
Exact monthsPaidFor(const ReconLine &line, const DayShares &shares)
{
    constexpr int monthEnds = 3; // days by which a month is longer or shorter than the calendar's step
    const Days days{line.start, line.end};
    if (!line.dated || !line.start.isValid() || !line.end.isValid() || line.end < line.start)
        return {};
    const int months = cycleMonths(line);
    const int cycle = shares.cycleDays(line);
    if (cycle > 0 && days.count() <= cycle)
        return Exact(months) * Exact::fraction(days.count(), cycle);
    if (const int whole = wholeMonths(days))
        return Exact(whole);
    const int expected = line.start.plusMonths(months) - line.start;
    return cycle == 0 && std::abs(days.count() - expected) <= monthEnds ? Exact(months) : Exact();
}

//! The row that a part took; none where it took several, a part of one, or what came late.
std::optional<std::pair<qint64, qint64>> seatRowOf(const SourcePart &part)
{
    constexpr QStringView rowKey = u"row ";
    bool isRow = part.key.startsWith(rowKey);
    const qint64 row = isRow ? part.key.sliced(rowKey.size()).toLongLong(&isRow) : 0;
    return isRow ? std::optional(std::pair(part.set, row)) : std::nullopt;
}

bool isSeatCharge(const InvoiceLine &line)
{
    return line.kind == LineKind::Charge && line.family == Family::Licence && !line.edited;
}

SeatPricePoint pointOver(const Days &days, const Exact &seatMonths, const QString &rule)
{
    const Exact months = Exact::fraction(days.count() * 12, 365);
    return {days, {}, {}, rule, seatMonths / months};
}

//! Seats that were taken away say what others had cost, and of few days the cent is too much of the price.
std::optional<SeatPricePoint> pointOfCharge(const InvoiceLine &line, const SourcePart &part,
                                            const SeatChargeBook &charges)
{
    const auto row = seatRowOf(part);
    const auto charge = row ? charges.find(*row) : charges.end();
    if (charge == charges.end() || charge->second.seatMonths < Exact::fraction(1, 2))
        return std::nullopt;
    const Exact &whole = charge->second.subtotal;
    if (whole.isZero() && part.days != charge->second.days)
        return std::nullopt;
    const Exact share = whole.isZero() ? Exact(1) : part.cost / whole;
    if (share.sign() <= 0 || share > Exact(1))
        return std::nullopt;
    const Exact seatMonths = charge->second.seatMonths * share;
    SeatPricePoint point = pointOver(part.days, seatMonths, line.rule);
    point.price = part.sale / seatMonths;
    point.cost = part.costLocal / seatMonths;
    return point;
}

//! Of counted seats: as the count bills them, each day for its share of its month. Nothing where the counts are others
//! by now than on the line.
std::optional<SeatPricePoint> pointOfCount(const InvoiceLine &line, const SeatStory &seats)
{
    Exact seatMonths;
    qint64 counted = 0;
    for (Day day = line.days.from; day <= line.days.to; day = day.plusDays(1)) {
        const qint64 count = seatsOn(seats.steps, day);
        seatMonths += Exact::fraction(count, Month::of(day).days());
        counted += count > 0 ? 1 : 0;
    }
    const bool fits = !line.parts.isEmpty() && line.parts.first().lines == counted;
    if (!fits || seatMonths < Exact::fraction(1, 2))
        return std::nullopt;
    SeatPricePoint point = pointOver(line.days, seatMonths, line.rule);
    point.price = Exact(line.net) / seatMonths;
    point.cost = line.parts.first().costLocal / seatMonths;
    return point;
}

//! Adds what the invoice's lines counted. Two SKUs of one subscription on the same days are one story of seats: it
//! does not tell what each of them is for.
void addCountedPoints(std::vector<SeatPricePoint> &points, const Invoice &invoice, const SeatStory &seats)
{
    const auto isOwn = [&seats](const InvoiceLine &line) {
        return line.kind == LineKind::SeatCount && line.subscription == seats.subscription &&
               line.days.from.isValid() && line.days.to.isValid();
    };
    for (const InvoiceLine &line : invoice.lines) {
        const auto isBeside = [&](const InvoiceLine &other) {
            return &other != &line && isOwn(other) && other.days.overlaps(line.days);
        };
        if (!isOwn(line) || line.edited || std::any_of(invoice.lines.begin(), invoice.lines.end(), isBeside))
            continue;
        if (const auto point = pointOfCount(line, seats))
            points.push_back(*point);
    }
}

std::vector<SeatPricePoint> pointsOf(const SeatStory &seats, const QList<Invoice> &invoices,
                                     const SeatChargeBook &charges)
{
    std::vector<SeatPricePoint> points;
    for (const Invoice &invoice : invoices) {
        if (invoice.state == InvoiceState::Credited || !invoice.credits.isEmpty())
            continue;
        for (const InvoiceLine &line : invoice.lines) {
            for (const SourcePart &part : line.parts) {
                if (!isSeatCharge(line) || part.subscription != seats.subscription)
                    continue;
                if (const auto point = pointOfCharge(line, part, charges))
                    points.push_back(*point);
            }
        }
        addCountedPoints(points, invoice, seats);
    }
    std::stable_sort(points.begin(), points.end(), [](const SeatPricePoint &a, const SeatPricePoint &b) {
        return std::tie(a.days.from, b.days.to) < std::tie(b.days.from, a.days.to); // of one first day the longest
    });
    return points;
}

//! Points by day as spans of one price.
class SeatPriceSpans
{
public:
    explicit SeatPriceSpans(int digits) : m_digits(digits), m_rounding(Exact::scaled(qint64(2), digits)) {}

    bool agree(const Exact &a, const Exact &b) const { return (a - b).abs() <= m_rounding; }

    void add(const SeatPricePoint &point)
    {
        const SeatPriceSpan span{point.days, rounded(point.price, m_digits), rounded(point.cost, m_digits), point.rule};
        if (m_spans.isEmpty()) {
            append(span, point);
            return;
        }
        SeatPriceSpan &last = m_spans.last();
        if (agree(Exact(last.price), Exact(span.price)) && last.rule == span.rule) {
            if (point.days.to > last.days.to)
                m_seats = point.seats;
            last.days.to = std::max(last.days.to, span.days.to);
            return;
        }
        const bool isWithin = span.days.to <= last.days.to;
        if (isWithin && point.seats < m_seats * Exact::fraction(1, 2))
            return; // a few seats more at another price: most have the one that is there
        if (span.days.from == last.days.from)
            m_spans.removeLast();
        else if (last.days.to >= span.days.from)
            last.days.to = span.days.from.plusDays(-1);
        append(span, point);
    }

    QList<SeatPriceSpan> take() { return std::move(m_spans); }

private:
    void append(const SeatPriceSpan &span, const SeatPricePoint &point)
    {
        m_spans.append(span);
        m_seats = point.seats;
    }

    int m_digits;
    Exact m_rounding;
    QList<SeatPriceSpan> m_spans;
    Exact m_seats; //!< of the newest span
};

QSet<qint64> setsOfSeats(const QList<Invoice> &invoices, const QSet<QString> &subscriptions)
{
    QSet<qint64> sets;
    for (const Invoice &invoice : invoices) {
        for (const InvoiceLine &line : invoice.lines) {
            for (const SourcePart &part : line.parts) {
                if (isSeatCharge(line) && seatRowOf(part) && subscriptions.contains(part.subscription))
                    sets.insert(part.set);
            }
        }
    }
    return sets;
}

//! Microsoft's lines of those subscriptions in the sets that are wanted.
Result<std::vector<ReconLine>> readLines(Workspace &workspace, const std::function<bool(const SourceSet &)> &isWanted,
                                         const QSet<QString> &subscriptions)
{
    StoredSources sources(workspace.file());
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets(false);
    const Result<const Dictionary *> dictionary = sources.dictionary(Shape::Reconciliation);
    if (!sets || !dictionary)
        return std::unexpected(sets ? dictionary.error() : sets.error());
    ReconTexts texts(**dictionary);
    std::vector<ReconLine> lines;
    for (const SourceSet &set : *sets) {
        if (!isWanted(set) || shapeOf(set.kind) != Shape::Reconciliation)
            continue;
        const auto take = [&](const SourceBatch &batch, qint64 first) -> Status {
            for (int row = 0; row < batch.rows; ++row) {
                if (!subscriptions.contains(texts.lowerText(batch, ReconText::SubscriptionId, row)))
                    continue;
                SourceBatch one(Shape::Reconciliation);
                one.append(batch, row, 1);
                lines.push_back(reconLinesOf(set, one, first + row, texts).front());
            }
            return {};
        };
        if (const Status read = sources.forEachBatch(set.id, Days{}, take); !read)
            return std::unexpected(read.error());
    }
    return lines;
}

//! What a month of a seat is sold for; none where a rate is missing, or the rule has no price of a seat.
std::optional<Exact> saleOf(const ReconLine &line, const SeatCharge &paid, const Terms &terms,
                            const ContractStory &story)
{
    const PriceRule *rule = RuleBook(terms).winner(subjectOf(line, &story.customer), story.today);
    if (rule && (std::holds_alternative<Tiers>(rule->price) || std::holds_alternative<Exclude>(rule->price)))
        return std::nullopt;
    Charge charge;
    charge.currency = line.currency;
    charge.pricingCurrency = line.pricingCurrency;
    charge.exchangeRate = line.exchangeRate;
    charge.subscription = line.subscription;
    const Rates rates(terms, Month::of(story.today));
    const QString local = story.contract.currency.code();
    const Result<Exact> toLocal = rates.toLocal(charge, story.contract, local, story.today);
    const Result<Exact> unitToLocal =
        rule ? rates.ruleToLocal(*rule, story.customer, local, story.today) : Result<Exact>(Exact(1));
    if (!toLocal || !unitToLocal)
        return std::nullopt;
    const bool byList = rule && std::holds_alternative<ListDiscount>(rule->price);
    const Exact monthly = byList ? Exact(line.unitPrice) * Exact(line.exchangeRate) / Exact(cycleMonths(line))
                                 : paid.subtotal / paid.seatMonths;
    const Exact sale = seatSalePrice(rule, monthly, *toLocal, *unitToLocal);
    return sale.sign() > 0 ? std::optional(sale) : std::nullopt;
}

} // namespace

SeatChargeBook seatChargesOf(const std::vector<ReconLine> &lines)
{
    const DayShares shares(lines);
    SeatChargeBook charges;
    for (const ReconLine &line : lines) {
        if (line.family != Family::Licence)
            continue;
        const Exact seatMonths = Exact(line.signedQuantity()) * monthsPaidFor(line, shares);
        charges[{line.set, line.row}] = {{line.start, line.end}, seatMonths, Exact(line.subtotal)};
    }
    return charges;
}

Result<SeatChargeBook> readSeatCharges(Workspace &workspace, const QList<Invoice> &invoices,
                                       const QSet<QString> &subscriptions)
{
    const QSet<qint64> wanted = setsOfSeats(invoices, subscriptions);
    if (wanted.isEmpty())
        return SeatChargeBook();
    const auto isWanted = [&wanted](const SourceSet &set) { return wanted.contains(set.id); };
    const Result<std::vector<ReconLine>> lines = readLines(workspace, isWanted, subscriptions);
    if (!lines)
        return std::unexpected(lines.error());
    return seatChargesOf(*lines);
}

Result<QHash<QString, Exact>> chargedSeatPrices(Workspace &workspace, const ContractStory &story,
                                                const QSet<QString> &subscriptions)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    const auto isBilled = [](const SourceSet &set) { return !isUnbilled(set.kind); };
    const Result<std::vector<ReconLine>> lines = readLines(workspace, isBilled, subscriptions);
    if (!lines)
        return std::unexpected(lines.error());
    const SeatChargeBook charges = seatChargesOf(*lines);
    QHash<QString, const ReconLine *> newest;
    for (const ReconLine &line : *lines) {
        const auto charge = charges.find({line.set, line.row});
        if (charge == charges.end() || charge->second.seatMonths < Exact::fraction(1, 2))
            continue;
        const ReconLine *&own = newest[line.subscription];
        if (!own || own->start <= line.start)
            own = &line;
    }
    QHash<QString, Exact> prices;
    for (const ReconLine *line : std::as_const(newest)) {
        const SeatCharge &charge = charges.at({line->set, line->row});
        if (const auto price = saleOf(*line, charge, **terms, story))
            prices.insert(line->subscription, *price);
    }
    return prices;
}

QList<SeatPriceSpan> seatPricesOf(const SeatStory &seats, const QList<Invoice> &invoices, const SeatChargeBook &charges,
                                  int digits)
{
    const std::vector<SeatPricePoint> points = pointsOf(seats, invoices, charges);
    SeatPriceSpans spans(digits);
    for (auto first = points.begin(); first != points.end();) {
        const auto isOther = [first](const SeatPricePoint &point) { return point.days != first->days; };
        const auto end = std::find_if(first, points.end(), isOther);
        const auto agrees = [&](const SeatPricePoint &point) { return spans.agree(point.price, first->price); };
        if (std::all_of(first, end, agrees)) {
            SeatPricePoint point = *first;
            for (auto other = first + 1; other != end; ++other)
                point.seats += other->seats;
            spans.add(point);
        }
        first = end;
    }
    return spans.take();
}

} // namespace counterfoil
