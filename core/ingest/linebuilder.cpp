// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/linebuilder.h"

#include "core/base/sentence.h"
#include "core/money/currency.h"

namespace counterfoil {

namespace {

int textCount(const Layout &layout)
{
    return int(layout.texts.size()) - 1; // the last is the place of extra attributes
}

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

LineBuilder::LineBuilder(ColumnMap map, LineSink &sink, FaultList &faults, std::span<const char *const> needed)
    : m_map(std::move(map)), m_sink(sink), m_faults(faults), m_dictionary(sink.dictionary(m_map.shape())),
      m_layout(layoutOf(m_map.shape())), m_dayStart(textCount(m_layout)),
      m_decimalStart(m_dayStart + int(m_layout.days.size())),
      m_extraStart(m_decimalStart + int(m_layout.decimals.size())), m_batch(m_map.shape())
{
    for (int i = 0; i < m_dayStart; ++i)
        m_names.push_back(m_map.nameOf(Target::Kind::Text, i));
    for (int i = 0; i < int(m_layout.days.size()); ++i)
        m_names.push_back(m_map.nameOf(Target::Kind::Day, i));
    for (int i = 0; i < int(m_layout.decimals.size()); ++i)
        m_names.push_back(m_map.nameOf(Target::Kind::Decimal, i));
    m_percent.resize(m_layout.decimals.size());
    m_constants.resize(std::size_t(m_dayStart));
    if (m_map.kind() == SourceKind::LegacyLicence)
        m_constants[std::size_t(ReconText::ProductCategory)] = "licence";
    if (m_map.kind() == SourceKind::LegacyUsage)
        m_constants[std::size_t(ReconText::ProductCategory)] = "azure";
    m_segmentSlots.resize(std::size_t(m_layout.segmentCount()));
    for (int i = 0; i < m_dayStart; ++i) {
        const bool orderDate = m_map.shape() == Shape::Reconciliation && i == int(ReconText::OrderDateText);
        m_segmentSlots[std::size_t(m_layout.texts[std::size_t(i)].segment)].push_back(
            orderDate ? daySlot(int(ReconDay::OrderDate)) : i);
    }
    for (const char *name : needed)
        m_needed.push_back(slotOf(name));
    m_slots.clear();
    m_ids.resize(std::size_t(m_layout.segmentCount()));
    m_days.resize(m_layout.days.size());
    m_decimals.resize(m_layout.decimals.size());
    m_emptyDecimal.resize(m_layout.decimals.size());
    m_decimalTexts.resize(m_layout.decimals.size());
}

GroupMask LineBuilder::groupsOf(int slot) const
{
    const int dayGroup = m_layout.segmentCount();
    if (slot >= m_extraStart)
        return GroupMask(1) << (m_layout.segmentCount() - 1);
    if (slot >= m_decimalStart)
        return 0;
    if (slot < m_dayStart)
        return GroupMask(1) << m_layout.texts[std::size_t(slot)].segment;
    if (m_map.shape() == Shape::Reconciliation && slot == daySlot(int(ReconDay::OrderDate)))
        return GroupMask(1) << dayGroup | GroupMask(1) << m_layout.texts[std::size_t(ReconText::OrderDateText)].segment;
    return GroupMask(1) << dayGroup;
}

int LineBuilder::slotOf(std::string_view name)
{
    if (const auto found = m_slots.find(name); found != m_slots.end())
        return found->second;
    const Target target = m_map.targetOf(name);
    int slot = int(m_names.size());
    switch (target.kind) {
    case Target::Kind::Text:
        slot = target.index;
        break;
    case Target::Kind::Day:
        slot = daySlot(target.index);
        break;
    case Target::Kind::Decimal:
        slot = decimalSlot(target.index);
        m_percent[std::size_t(target.index)] = target.percent;
        break;
    case Target::Kind::Extra:
        m_names.push_back(fromUtf8(name));
        m_extraKeys.push_back(jsonQuoted(name));
        if (!target.expected)
            m_warnings.append(SENTENCE("unknown attribute %1 is kept with the lines").arg(shown(name)));
        break;
    }
    m_slots.emplace(name, slot);
    return slot;
}

bool LineBuilder::mayNest(int slot) const
{
    if (slot >= m_extraStart)
        return true;
    if (m_map.shape() == Shape::Usage)
        return slot == int(UsageText::Tags) || slot == int(UsageText::AdditionalInfo);
    return slot == int(ReconText::ReferenceId) || slot == int(ReconText::ProductQualifiers) ||
           slot == int(ReconText::PriceAdjustmentDescription);
}

void LineBuilder::fault(int slot, const QString &reason)
{
    m_faulty = true;
    m_faults.add(m_number, nameOf(slot), reason);
}

void LineBuilder::faultOnce(bool &told, int slot, const QString &reason)
{
    if (!told)
        fault(slot, reason);
    m_faulty = true;
    told = true;
}

std::string_view LineBuilder::checkedText(int slot, const RawCell &cell)
{
    const auto text = textOf(cell, m_scratch);
    if (!text) {
        fault(slot, holdsNul(cell.raw()) ? SENTENCE("a NUL character (\\u0000)")
                                         : SENTENCE("a broken escape sequence or half of a surrogate pair"));
        return {};
    }
    if (text->find('\x1f') != std::string_view::npos) {
        fault(slot, SENTENCE("a control character (U+001F)"));
        return {};
    }
    return *text;
}

void LineBuilder::encodeSegment(int segment, std::span<const RawCell> cells)
{
    m_tuple.clear();
    bool first = true;
    for (const int slot : m_segmentSlots[std::size_t(segment)]) {
        if (!first)
            m_tuple.push_back('\x1f');
        first = false;
        const RawCell &cell = cells[std::size_t(slot)];
        if (cell.isEmpty()) {
            if (slot < m_dayStart)
                m_tuple += m_constants[std::size_t(slot)];
            continue;
        }
        m_tuple += checkedText(slot, cell);
    }
    m_ids[std::size_t(segment)] = m_dictionary.segment(segment).idOf(m_tuple);
}

void LineBuilder::encodeExtra(std::span<const RawCell> cells)
{
    m_tuple.clear();
    for (std::size_t i = std::size_t(m_extraStart); i < cells.size(); ++i) {
        const RawCell &cell = cells[i];
        // cost files have more columns without a place than with one, most of them empty
        if (cell.form == RawCell::Form::Absent || (cell.isEmpty() && m_map.kind() == SourceKind::AzureCost))
            continue;
        m_tuple += m_tuple.empty() ? "{" : ",";
        m_tuple += m_extraKeys[i - std::size_t(m_extraStart)];
        m_tuple += ':';
        if (cell.form == RawCell::Form::Number || cell.form == RawCell::Form::Nested)
            m_tuple += cell.raw();
        else if (cell.form == RawCell::Form::Null)
            m_tuple += "null";
        else
            m_tuple += jsonQuoted(checkedText(int(i), cell));
    }
    if (!m_tuple.empty())
        m_tuple += '}';
    const int segment = m_layout.segmentCount() - 1;
    m_ids[std::size_t(segment)] = m_dictionary.segment(segment).idOf(m_tuple);
}

void LineBuilder::readDays(std::span<const RawCell> cells)
{
    for (std::size_t i = 0; i < m_days.size(); ++i) {
        const int slot = daySlot(int(i));
        const RawCell &cell = cells[std::size_t(slot)];
        m_days[i] = Day::none;
        if (cell.isEmpty())
            continue;
        const std::string_view text = checkedText(slot, cell);
        const auto day = cell.form == RawCell::Form::Number
                             ? std::nullopt
                             : dayOf(text, m_order, m_map.kind() == SourceKind::AzureCost);
        if (!day)
            fault(slot, SENTENCE("not a date: %1").arg(shown(text)));
        else
            m_days[i] = day->number();
    }
}

void LineBuilder::readDecimals(std::span<const RawCell> cells)
{
    for (std::size_t i = 0; i < m_decimals.size(); ++i) {
        const int slot = decimalSlot(int(i));
        const RawCell &cell = cells[std::size_t(slot)];
        m_emptyDecimal[i] = cell.isEmpty();
        if (cell.raw() == m_decimalTexts[i])
            continue;
        m_decimals[i] = {};
        m_decimalTexts[i].clear();
        if (cell.isEmpty())
            continue;
        const std::string_view text = checkedText(slot, cell);
        const auto value = decimalOf(text, m_style);
        if (!value)
            noDecimal(slot, text);
        else
            m_decimals[i] = m_percent[i] ? shifted(*value, -2) : *value;
        if (value)
            m_decimalTexts[i].assign(cell.raw());
    }
    for (const int index : m_map.filledDecimals()) {
        const int slot = decimalSlot(index);
        if (m_emptyDecimal[std::size_t(index)] && cells[std::size_t(slot)].form != RawCell::Form::Absent)
            fault(slot, SENTENCE("is empty"));
    }
}

void LineBuilder::noDecimal(int slot, std::string_view text)
{
    const QString why = whyNoDecimal(text, m_style);
    const QString reason = SENTENCE("not a decimal: %1").arg(shown(text));
    fault(slot, why.isEmpty() ? reason : reason + QStringLiteral(": ") + why);
}

void LineBuilder::checkDays(std::span<const RawCell> cells)
{
    const bool usage = m_map.shape() == Shape::Usage;
    const int start = usage ? int(UsageDay::ChargeStartDate) : int(ReconDay::ChargeStartDate);
    const int end = usage ? int(UsageDay::ChargeEndDate) : int(ReconDay::ChargeEndDate);
    const int must = usage ? int(UsageDay::UsageDate) : int(ReconDay::OrderDate);
    const auto given = [this](int index) { return m_days[std::size_t(index)] != Day::none; };
    if (m_faulty)
        return;
    if (usage && !given(must))
        fault(daySlot(must), SENTENCE("is empty"));
    if (!usage && !given(start) && (given(end) || !given(must)))
        fault(daySlot(start), SENTENCE("is empty"));
    if (usage && !given(start) && given(end))
        fault(daySlot(start), SENTENCE("is empty"));
    if (given(start) && given(end) && m_days[std::size_t(end)] < m_days[std::size_t(start)])
        fault(daySlot(end),
              SENTENCE("ends before it starts: %1 is before %2")
                  .arg(shown(cells[std::size_t(daySlot(end))].raw()), shown(cells[std::size_t(daySlot(start))].raw())));
}

void LineBuilder::checkNeeded(std::span<const RawCell> cells)
{
    for (const int slot : m_needed) {
        if (cells[std::size_t(slot)].form == RawCell::Form::Absent)
            fault(slot, SENTENCE("is missing"));
    }
}

void LineBuilder::checkInvoice(std::span<const RawCell> cells)
{
    const bool usage = m_map.shape() == Shape::Usage;
    if (m_map.kind() == SourceKind::AzureCost) // a running month has lines of several invoices and of none
        return;
    const int slot = usage ? int(UsageText::InvoiceNumber) : int(ReconText::InvoiceNumber);
    const TextAttribute &place = m_layout.texts[std::size_t(slot)];
    const quint32 id = m_ids[std::size_t(place.segment)];
    if (!m_first && id == m_partyChecked)
        return;
    m_partyChecked = id;
    const QString invoice = fromUtf8(m_dictionary.segment(place.segment).field(id, place.field));
    if (m_first)
        m_invoice = invoice;
    if (invoice == m_invoice)
        return;
    if (invoice.isEmpty() || m_invoice.isEmpty())
        faultOnce(m_toldMixed, slot, SENTENCE("billed and unbilled lines in one file"));
    else
        faultOnce(
            m_toldMixed, slot,
            SENTENCE("two invoices in one file: %1 and %2").arg(m_invoice, shown(cells[std::size_t(slot)].raw())));
}

void LineBuilder::checkCurrency(std::span<const RawCell> cells)
{
    const bool usage = m_map.shape() == Shape::Usage;
    const int slot = usage ? int(UsageText::BillingCurrency) : int(ReconText::Currency);
    const TextAttribute &place = m_layout.texts[std::size_t(slot)];
    const quint32 id = m_ids[std::size_t(place.segment)];
    if (!m_first && id == m_currencyChecked)
        return;
    m_currencyChecked = id;
    const QString currency = fromUtf8(m_dictionary.segment(place.segment).field(id, place.field)).toUpper();
    if (currency.isEmpty())
        fault(slot, SENTENCE("is empty"));
    else if (!Currency::fromCode(currency))
        fault(slot, SENTENCE("not a currency: %1").arg(shown(cells[std::size_t(slot)].raw())));
    else if (m_currency.isEmpty())
        m_currency = currency;
    else if (currency != m_currency)
        faultOnce(m_toldCurrency, slot, SENTENCE("two currencies in one file: %1 and %2").arg(m_currency, currency));
}

void LineBuilder::append()
{
    for (std::size_t i = 0; i < m_ids.size(); ++i)
        m_batch.segments[i].push_back(m_ids[i]);
    for (std::size_t i = 0; i < m_days.size(); ++i)
        m_batch.days[i].push_back(m_days[i]);
    for (std::size_t i = 0; i < m_decimals.size(); ++i) {
        if (m_emptyDecimal[i])
            m_batch.decimals[i].appendEmpty();
        else if (m_decimals[i].wide)
            m_batch.decimals[i].append(*m_decimals[i].wide);
        else
            m_batch.decimals[i].append(m_decimals[i].mantissa, m_decimals[i].scale);
    }
    ++m_batch.rows;
    const auto day = [this](auto column) { return Day::fromNumber(m_days[std::size_t(column)]); };
    if (m_map.shape() == Shape::Usage) {
        (m_isTax ? m_tally.tax : m_tally.net).add(m_decimals[std::size_t(UsageDecimal::BillingPreTaxTotal)]);
        m_tally.addSpan(day(UsageDay::UsageDate), day(UsageDay::UsageDate));
        m_tally.vote(m_countedIn.isValid() ? m_countedIn : day(UsageDay::UsageDate));
        return;
    }
    const auto decimal = [this](ReconDecimal column) { return m_decimals[std::size_t(column)]; };
    m_tally.net.add(decimal(ReconDecimal::Subtotal));
    m_tally.tax.add(decimal(ReconDecimal::TaxTotal));
    if (!m_emptyDecimal[std::size_t(ReconDecimal::Total)]) {
        m_tally.total.add(decimal(ReconDecimal::Total));
    } else {
        m_tally.total.add(decimal(ReconDecimal::Subtotal));
        m_tally.total.add(decimal(ReconDecimal::TaxTotal));
    }
    const bool dated = day(ReconDay::ChargeStartDate).isValid();
    const Day start = dated ? day(ReconDay::ChargeStartDate) : day(ReconDay::OrderDate);
    const Day end = day(ReconDay::ChargeEndDate);
    m_tally.addSpan(start, end.isValid() ? end : start);
    m_tally.vote(start);
}

Status LineBuilder::line(qint64 number, std::span<const RawCell> cells, std::optional<GroupMask> same)
{
    m_number = number;
    m_faulty = false;
    ++m_lines;
    if (!same)
        checkNeeded(cells);
    const GroupMask known = same.value_or(0);
    const int segments = m_layout.segmentCount();
    for (int segment = 0; segment < segments; ++segment) {
        if ((known >> segment & 1) != 0)
            continue;
        if (segment + 1 < segments)
            encodeSegment(segment, cells);
        else
            encodeExtra(cells);
    }
    const bool sameDays = (known >> segments & 1) != 0;
    if (!sameDays)
        readDays(cells);
    readDecimals(cells);
    if (!sameDays)
        checkDays(cells);
    checkInvoice(cells);
    checkCurrency(cells);
    m_first = false;
    if (m_faulty || !m_faults.isEmpty())
        return {};
    append();
    return m_batch.rows == SourceBatch::capacity ? flush() : Status();
}

Status LineBuilder::flush()
{
    if (m_batch.rows == 0)
        return {};
    const Status taken = m_sink.take(m_batch);
    m_batch.clear();
    return taken;
}

Result<SourceSet> LineBuilder::finish()
{
    if (m_lines == 0 && m_faults.isEmpty())
        m_faults.add(1, {}, SENTENCE("no lines"));
    if (!m_faults.isEmpty())
        return m_faults.refusal();
    if (const Status flushed = flush(); !flushed)
        return std::unexpected(flushed.error());
    SourceSet set;
    set.kind = m_map.kind();
    if (m_invoice.isEmpty() && set.kind == SourceKind::Reconciliation)
        set.kind = SourceKind::ReconciliationUnbilled;
    if (m_invoice.isEmpty() && set.kind == SourceKind::Usage)
        set.kind = SourceKind::UsageUnbilled;
    set.invoice = m_invoice;
    set.currency = m_currency;
    set.month = m_tally.month();
    set.lines = m_lines;
    set.net = m_tally.net.total();
    set.tax = m_tally.tax.total();
    if (m_map.shape() == Shape::Reconciliation)
        set.total = m_tally.total.total();
    set.span = m_tally.span();
    set.warnings = m_warnings;
    return set;
}

} // namespace counterfoil
