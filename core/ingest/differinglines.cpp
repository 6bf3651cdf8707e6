// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/differinglines.h"

namespace counterfoil {

namespace {

const DecimalColumn &amountsOf(const SourceBatch &batch)
{
    return batch.shape == Shape::Usage ? batch.decimal(UsageDecimal::BillingPreTaxTotal)
                                       : batch.decimal(ReconDecimal::Subtotal);
}

//! The days a line is for; perpetual software has its order's (contract, section 3).
Days daysOfLine(const SourceBatch &batch, int row)
{
    if (batch.shape == Shape::Usage) {
        const Day day = batch.day(UsageDay::UsageDate, row);
        return {day, day};
    }
    const Day from = batch.day(ReconDay::ChargeStartDate, row);
    if (!from.isValid()) {
        const Day order = batch.day(ReconDay::OrderDate, row);
        return {order, order};
    }
    const Day to = batch.day(ReconDay::ChargeEndDate, row);
    return {from, to.isValid() ? to : from};
}

LineClaim claimOf(const Dictionary &dictionary, const SourceBatch &batch, int row)
{
    const auto text = [&](auto attribute) { return batch.text(dictionary, attribute, row); };
    if (batch.shape == Shape::Usage)
        return {text(UsageText::CustomerId), text(UsageText::SubscriptionId), text(UsageText::ProductId),
                text(UsageText::SkuId), daysOfLine(batch, row)};
    return {text(ReconText::CustomerId), text(ReconText::SubscriptionId), text(ReconText::ProductId),
            text(ReconText::SkuId), daysOfLine(batch, row)};
}

//! Which of the sorted entries come up, each as often as it stands there.
class Wanted
{
public:
    explicit Wanted(const std::vector<LineEntry> &entries) : m_entries(entries), m_taken(entries.size(), 0) {}

    bool take(const LineEntry &entry)
    {
        const auto first = std::lower_bound(m_entries.begin(), m_entries.end(), entry);
        if (first == m_entries.end() || *first != entry)
            return false;
        const auto place = std::size_t(first - m_entries.begin());
        const std::size_t next = place + m_taken[place];
        if (next >= m_entries.size() || m_entries[next] != entry)
            return false;
        ++m_taken[place];
        return true;
    }

private:
    const std::vector<LineEntry> &m_entries;
    std::vector<quint32> m_taken; // at the first of equal ones
};

} // namespace

int HolderBook::numberOf(const QStringList &invoices)
{
    std::vector<int> list;
    for (const QString &invoice : invoices) {
        if (!m_ids.contains(invoice))
            m_ids.append(invoice);
        list.push_back(int(m_ids.indexOf(invoice)));
    }
    const auto [known, isNew] = m_listNumbers.try_emplace(list, int(m_lists.size()));
    if (isNew)
        m_lists.push_back(std::move(list));
    return known->second;
}

int HolderBook::holdersOf(const Dictionary &dictionary, const SourceBatch &batch, int row)
{
    const Days days = daysOfLine(batch, row);
    LineHash alike = mixed(LineHash(quint32(days.from.number())), LineHash(quint32(days.to.number())));
    for (int segment = 0; segment < dictionary.segmentCount(); ++segment)
        alike = mixed(alike, batch.id(segment, row));
    const auto [known, isNew] = m_known[&dictionary].try_emplace(alike, 0);
    if (isNew)
        known->second = numberOf(m_ask ? m_ask(claimOf(dictionary, batch, row)) : QStringList());
    return known->second;
}

DecimalValue DifferingLines::amount(int number) const
{
    const auto place = std::size_t(number);
    const qint8 scale = amounts.scales()[place];
    if (scale == DecimalColumn::wideScale)
        return {0, 0, amounts.wide().at(number)};
    return {amounts.mantissas()[place], scale == DecimalColumn::emptyScale ? qint8(0) : scale, std::nullopt};
}

Result<DifferingLines> DifferingLines::read(const LineSource &source, const std::vector<LineEntry> &wanted,
                                            HolderBook &holders)
{
    DifferingLines lines;
    if (wanted.empty())
        return lines;
    Wanted left(wanted);
    LineHasher hasher(source.dictionary);
    qint32 first = 0;
    const Status read = source.forEachBatch([&](const SourceBatch &batch) -> Status {
        for (int row = 0; row < batch.rows; ++row) {
            const LineParts parts = hasher.parts(batch, row);
            if (!left.take(parts.entry()))
                continue;
            lines.keys.push_back(parts.key);
            lines.texts.push_back(parts.texts);
            lines.figures.push_back(parts.figures);
            lines.rows.push_back(first + row);
            lines.holders.push_back(holders.holdersOf(source.dictionary, batch, row));
            lines.amounts.append(amountsOf(batch), row, 1);
        }
        first += batch.rows;
        return {};
    });
    if (!read)
        return std::unexpected(read.error());
    return lines;
}

Result<PickedLines> PickedLines::read(const LineSource &source, const DifferingLines &lines, std::vector<int> numbers)
{
    PickedLines picked(source.dictionary);
    std::sort(numbers.begin(), numbers.end()); // the lines stand in the order of the source
    auto next = numbers.cbegin();
    qint32 first = 0;
    const auto take = [&](const SourceBatch &batch) -> Status {
        for (; next != numbers.cend() && lines.rows[std::size_t(*next)] < first + batch.rows; ++next) {
            picked.m_places.emplace(*next, picked.m_batch.rows);
            picked.m_batch.append(batch, lines.rows[std::size_t(*next)] - first, 1);
        }
        first += batch.rows;
        return {};
    };
    const Status read = numbers.empty() ? Status() : source.forEachBatch(take);
    if (!read)
        return std::unexpected(read.error());
    return picked;
}

QString PickedLines::text(int attribute, int number) const
{
    const TextAttribute &place = layout().texts[std::size_t(attribute)];
    const std::string_view text =
        m_dictionary->segment(place.segment).field(m_batch.id(place.segment, at(number)), place.field);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

QString PickedLines::decimal(int attribute, int number) const
{
    const DecimalColumn &column = m_batch.decimals[std::size_t(attribute)];
    return column.isEmpty(at(number)) ? QString() : column.exact(at(number)).text();
}

QString PickedLines::day(int attribute, int number) const
{
    const Day day = Day::fromNumber(m_batch.days[std::size_t(attribute)][std::size_t(at(number))]);
    return day.isValid() ? day.iso() : QString();
}

Days PickedLines::days(int number) const
{
    return daysOfLine(m_batch, at(number));
}

Exact PickedLines::amount(int number) const
{
    return amountsOf(m_batch).exact(at(number));
}

} // namespace counterfoil
