// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/lookahead/linebook.h"

#include "core/billing/charges.h"

#include <QTimeZone>

namespace counterfoil {

namespace {

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    return std::any_of(words.begin(), words.end(), [&text](const char *word) {
        return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
    });
}

bool hasTerm(Family family)
{
    return family == Family::Licence || family == Family::Reservation || family == Family::SavingsPlan ||
           family == Family::Software || family == Family::Marketplace;
}

//! A whole number of seats; none for parts of one.
std::optional<qint64> seatsOf(const ReconLine &line)
{
    bool isWhole = false;
    const qint64 seats = line.signedQuantity().text().toLongLong(&isWhole);
    return isWhole ? std::optional(seats) : std::nullopt;
}

//! What is ordered at midnight sharp has no time of day.
QDateTime orderedAt(const ReconLine &line)
{
    if (!line.orderDateText.contains(u'T'))
        return {};
    QDateTime at = QDateTime::fromString(line.orderDateText, Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime)
        at.setTimeZone(QTimeZone::utc());
    return at.isValid() && at.toUTC().time() != QTime(0, 0) ? at.toUTC() : QDateTime();
}

//! The months that the line's plan charges at once. What is paid once for its term names no cycle (microsoft.md, 5.8):
//! then its days tell.
int chargedMonths(const ReconLine &line)
{
    constexpr int longestMonth = 31;
    const int named = cycleMonths(line);
    const int days = line.end - line.start + 1;
    if (days <= named * longestMonth)
        return named;
    for (const int months : {12, 36, 60}) {
        if (days <= months * longestMonth)
            return months;
    }
    return named;
}

bool paysForWhole(const ReconLine &line)
{
    return isOneOf(line.chargeType, {"cycleCharge", "renew"}) ||
           line.start.plusMonths(chargedMonths(line)) == line.end.plusDays(1);
}

LinePrice priceOf(const ReconLine &line, const Decimal &effective)
{
    LinePrice price;
    const Exact rate(line.exchangeRate);
    price.isWhole = paysForWhole(line);
    price.listUnit = Exact(line.unitPrice) * rate;
    price.unit = price.isWhole && effective.sign() > 0 ? Exact(effective) * rate : price.listUnit;
    price.currency = line.currency;
    price.cycleMonths = chargedMonths(line);
    price.term = termOf(line.term);
    price.days = {line.start, line.end};
    price.invoice = line.invoice;
    price.line = line.row + 1;
    return price;
}

//! The later line tells the price; of one day the one that pays for a whole cycle.
bool isLater(const LinePrice &price, const LinePrice &than)
{
    if (price.days.to != than.days.to)
        return price.days.to > than.days.to;
    if (price.isWhole != than.isWhole)
        return price.isWhole;
    return price.days.from >= than.days.from;
}

void takePrice(LineFacts &facts, const LinePrice &price)
{
    const bool isNewer = !facts.last || isLater(price, *facts.last);
    const LinePrice &older = isNewer ? (facts.last ? *facts.last : price) : price;
    const LinePrice &newer = isNewer ? price : *facts.last;
    if (monthsOf(older.term) > monthsOf(newer.term) && (!facts.longer || isLater(older, *facts.longer)))
        facts.longer = older;
    else if (facts.longer && monthsOf(facts.longer->term) <= monthsOf(newer.term))
        facts.longer.reset(); // it was renewed for as long
    if (isNewer)
        facts.last = price;
}

} // namespace

QString termOf(QStringView words)
{
    const QString text = words.toString().toLower().replace(u'-', u' ');
    if (text.contains(u"one month") || text.contains(u"1 month"))
        return QStringLiteral("P1M");
    if (text.contains(u"one year") || text.contains(u"1 year"))
        return QStringLiteral("P1Y");
    if (text.contains(u"three year") || text.contains(u"3 year"))
        return QStringLiteral("P3Y");
    return {};
}

int monthsOf(QStringView term)
{
    if (term.size() < 3 || term.front() != u'P')
        return 0;
    const int count = term.mid(1, term.size() - 2).toInt();
    return term.back() == u'Y' ? 12 * count : term.back() == u'M' ? count : 0;
}

qint64 LineFacts::seatsIn(Day cycleEnd) const
{
    qint64 seats = 0;
    if (const auto cycle = cycles.find(cycleEnd); cycle != cycles.end()) {
        for (const SeatStep &step : cycle->second)
            seats += step.change;
    }
    return seats;
}

std::optional<Days> LineFacts::cycleOf(Day day) const
{
    const auto cycle = cycles.lower_bound(day); // the first that ends on the day or later
    if (cycle == cycles.end())
        return std::nullopt;
    if (const auto whole = wholeCycles.find(cycle->first); whole != wholeCycles.end())
        return whole->second;
    const int months = last ? last->cycleMonths : 1;
    return Days{cycle->first.plusDays(1).plusMonths(-months), cycle->first};
}

void LineBook::add(const ReconLine &line, const LineDetail &detail)
{
    const std::optional<qint64> seats = seatsOf(line);
    if (!hasTerm(line.family) || line.subscription.isEmpty() || !line.dated || !line.end.isValid() || !seats)
        return;
    LineFacts &facts = m_facts[{line.tenant, line.subscription}];
    facts.tenant = line.tenant;
    facts.subscription = line.subscription;
    facts.customerName = line.customerName;
    facts.product = line.skuName.isEmpty() ? line.productName : line.skuName;
    facts.productId = line.product + u':' + line.sku;
    facts.family = line.family;
    facts.fromMicrosoft = line.publisher.isEmpty() || line.publisher.startsWith(u"Microsoft", Qt::CaseInsensitive);
    const bool isPurchase = isOneOf(line.chargeType, {"new", "renew", "purchase", "convert"});
    facts.cycles[line.end].push_back({line.start, *seats, isPurchase, orderedAt(line)});
    if (paysForWhole(line))
        facts.wholeCycles.try_emplace(line.end, Days{line.start, line.end});
    if (line.subtotal.isNegative())
        return;
    if (isPurchase && (!facts.bought.isValid() || line.start > facts.bought))
        facts.bought = line.start;
    if (detail.term.to.isValid() && (!facts.term.to.isValid() || detail.term.to >= facts.term.to))
        facts.term = detail.term;
    if (const LinePrice price = priceOf(line, detail.effectivePrice);
        line.unitPrice.sign() > 0 && price.listUnit.sign() > 0) {
        takePrice(facts, price);
        if (facts.last->line == price.line && facts.last->days == price.days)
            facts.promotion = detail.promotion;
    }
}

Status LineBook::readSet(SourceReader &reader, const SourceSet &set, const QList<SourceSet> &sets, ReconTexts &texts)
{
    return reader.forEachBatch(set.id, Days{}, [&](const SourceBatch &batch, qint64 first) -> Status {
        const std::vector<ReconLine> lines = reconLinesOf(set, batch, first, texts);
        for (int row = 0; row < batch.rows; ++row) {
            const ReconLine &line = lines[std::size_t(row)];
            const Month month = line.unbilled && line.start.isValid() ? Month::of(line.start) : set.month;
            if (!isSuperseded(set, month, sets))
                add(line,
                    {batch.decimal(ReconDecimal::EffectiveUnitPrice).at(row),
                     {batch.day(ReconDay::SubscriptionStartDate, row), batch.day(ReconDay::SubscriptionEndDate, row)},
                     texts.text(batch, ReconText::PromotionId, row)});
        }
        return {};
    });
}

Result<LineBook> LineBook::read(SourceReader &reader)
{
    LineBook book;
    const Result<QList<SourceSet>> sets = reader.sets();
    const Result<const Dictionary *> dictionary = reader.dictionary(Shape::Reconciliation);
    if (!sets || !dictionary)
        return std::unexpected(sets ? dictionary.error() : sets.error());
    ReconTexts texts(**dictionary);
    for (const SourceSet &set : *sets) {
        if (set.kind != SourceKind::Reconciliation && set.kind != SourceKind::ReconciliationUnbilled)
            continue;
        if (!isUnbilled(set.kind))
            book.addBilled(set.month);
        if (const Status read = book.readSet(reader, set, *sets, texts); !read)
            return std::unexpected(read.error());
    }
    return book;
}

const LineFacts *LineBook::of(const QString &tenant, const QString &subscription) const
{
    const auto found = m_facts.find({tenant, subscription});
    return found == m_facts.end() ? nullptr : &found->second;
}

} // namespace counterfoil
