// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/documentreader.h"

#include "core/base/sentence.h"
#include "core/ingest/costcolumns.h"
#include "core/ingest/jsonobject.h"

#include <numeric>
#include <set>

namespace counterfoil {

namespace {

constexpr std::size_t columnLimit = 1000;

//! Remembers the last record of a CSV file to tell which groups of values come again.
class RecordMemory
{
public:
    RecordMemory(const std::vector<int> &slots, const LineBuilder &builder)
        : m_values(slots.size()), m_forms(slots.size())
    {
        for (const int slot : slots)
            m_groups.push_back(builder.groupsOf(slot));
    }

    //! The groups with the same values as in the last record; no value for the first.
    std::optional<GroupMask> compare(const std::vector<RawCell> &cells)
    {
        GroupMask changed = 0;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            if (m_groups[i] == 0 || (cells[i].raw() == m_values[i] && cells[i].form == m_forms[i]))
                continue;
            m_forms[i] = cells[i].form;
            changed |= m_groups[i];
            m_values[i].assign(cells[i].raw());
        }
        const bool first = std::exchange(m_first, false);
        return first ? std::nullopt : std::optional(~changed);
    }
    void forget() { m_first = true; }

private:
    std::vector<std::string> m_values;
    std::vector<RawCell::Form> m_forms;
    std::vector<GroupMask> m_groups;
    bool m_first = true;
};

} // namespace

//! Adds what ended the reading to the faults; only failures of the machine and a person's stop are passed on as they
//! are.
std::unexpected<Error> DocumentReader::stop(const Error &error, qint64 line, const QString &column)
{
    if (error.code() != Error::Code::Refused)
        return std::unexpected(error);
    m_faults.add(line, column, error.message());
    return m_faults.refusal();
}

Result<SourceSet> DocumentReader::read()
{
    auto source = m_open();
    if (!source)
        return stop(source.error(), 0);
    TextWindow window(**source);
    if (const Status marked = window.dropMark(); !marked)
        return stop(marked.error(), 1);
    std::size_t start = window.rest().find_first_not_of(" \t\r\n");
    while (start == std::string_view::npos && !window.atEnd()) {
        window.release(window.rest().size());
        if (const Status got = window.more(); !got)
            return stop(got.error(), 1);
        start = window.rest().find_first_not_of(" \t\r\n");
    }
    if (start == std::string_view::npos)
        return stop(Error(Error::Code::Refused, SENTENCE("the file is empty")), 1);
    const char first = window.rest()[start];
    auto set = first == '{' || first == '[' ? readJson(window) : readCsv(window);
    if (set && m_options.month)
        set->month = *m_options.month;
    return set;
}

Result<SourceKind> DocumentReader::kindOf(const std::vector<std::string> &names, qint64 line)
{
    if (const auto kind = recognise(names))
        return *kind;
    m_faults.add(line, {}, SENTENCE("not a billing file of a kind that is known"));
    return m_faults.refusal();
}

Status DocumentReader::tellProgress(const TextWindow &window, qint64 lines)
{
    if (window.bytesRead() == m_told)
        return {};
    m_told = window.bytesRead();
    if (m_progress && !m_progress(lines))
        return failure(Error::Code::Cancelled, SENTENCE("reading was stopped"));
    return {};
}

Status DocumentReader::readCsvHeader(CsvReader &reader, std::vector<std::string> &names)
{
    if (const Status found = reader.findDelimiter(); !found)
        return stop(found.error(), 1);
    std::vector<RawCell> cells;
    const auto header = reader.next(cells);
    if (!header)
        return stop(header.error(), reader.line());
    if (!*header)
        return stop(Error(Error::Code::Refused, SENTENCE("the file is empty")), 1);
    std::string scratch;
    for (const RawCell &cell : cells)
        names.emplace_back(textOf(cell, scratch).value_or(std::string_view()));
    if (names.size() > columnLimit)
        return stop(Error(Error::Code::Refused, SENTENCE("more than 1000 columns")), reader.line());
    return {};
}

//! Azure's portal writes headers in the reader's language with Microsoft's names in brackets, and sometimes lines about
//! the download before them. Leaves `names` as they are where no header of a cost file is near.
Status DocumentReader::findCostHeader(CsvReader &reader, std::vector<std::string> &names)
{
    constexpr int mostLines = 100;
    std::vector<std::string> tried = names;
    for (int i = 0; i < mostLines; ++i) {
        std::vector<std::string> plain = plainCostNames(tried);
        if (recognise(plain) == SourceKind::AzureCost) {
            m_headerLine = i == 0 ? 1 : reader.line();
            names = std::move(plain);
            return {};
        }
        std::vector<RawCell> cells;
        if (i == 0 && recognise(names))
            return {};
        if (!reader.findDelimiter() || !reader.next(cells).value_or(false))
            return {};
        tried.clear();
        std::string scratch;
        for (const RawCell &cell : cells)
            tried.emplace_back(textOf(cell, scratch).value_or(std::string_view()));
    }
    return {};
}

Status DocumentReader::placeColumns(const std::vector<std::string> &names, LineBuilder &builder,
                                    std::vector<int> &slots)
{
    std::set<std::string> spelled;
    std::set<int> taken;
    for (const std::string &name : names) {
        const QString shownName = QString::fromUtf8(name.data(), qsizetype(name.size()));
        const int slot = builder.slotOf(name);
        if (!spelled.insert(lowered(name)).second || !taken.insert(slot).second)
            m_faults.add(m_headerLine, shownName, SENTENCE("the column is there twice"));
        builder.rename(slot, shownName);
        slots.push_back(slot);
    }
    for (const char *name : builder.columns().neededColumns()) {
        if (!taken.contains(builder.slotOf(name)))
            m_faults.add(m_headerLine, QString::fromLatin1(name), SENTENCE("the column is missing"));
    }
    if (!m_faults.isEmpty())
        return m_faults.refusal();
    return {};
}

//! Reads the document from its start until told(text, line) of a value of that kind, or of a record's end (an empty
//! text), says that it knows enough. A fault ends it too: it will be met again, and told then.
template <typename Told>
Status DocumentReader::lookAhead(const std::vector<std::string> &names, const ColumnMap &columns, Target::Kind kind,
                                 Told told)
{
    std::vector<std::size_t> wanted;
    for (std::size_t i = 0; i < names.size(); ++i) {
        if (columns.targetOf(names[i]).kind == kind)
            wanted.push_back(i);
    }
    auto source = m_open();
    if (!source)
        return stop(source.error(), 0);
    TextWindow window(**source);
    if (!window.dropMark())
        return {};
    CsvReader reader(window);
    std::vector<RawCell> cells;
    do {
        if (!reader.findDelimiter() || !reader.next(cells).value_or(false))
            return {};
    } while (reader.line() < m_headerLine);
    while (reader.next(cells).value_or(false)) {
        for (const std::size_t column : wanted) {
            if (column < cells.size() && !cells[column].isEmpty() && told(cells[column].raw(), reader.line()))
                return {};
        }
        if (told(std::string_view(), reader.line()))
            return {};
        if (const Status on = tellProgress(window, 0); !on)
            return on;
    }
    return {};
}

//! Reads ahead until a date such as 1/31/2026 tells which number is the month; the usual order where none does.
Result<DateOrder> DocumentReader::dateOrder(const std::vector<std::string> &names, const ColumnMap &columns)
{
    if (m_options.dateOrder)
        return *m_options.dateOrder;
    if (columns.kind() == SourceKind::AzureCost) // whatever the reader's country: Azure writes the month first
        return DateOrder::MonthFirst;
    std::optional<DateOrder> order;
    bool slashes = false;
    const Status read = lookAhead(names, columns, Target::Kind::Day, [&](std::string_view text, qint64 line) {
        order = orderTold(text);
        slashes = slashes || text.find('/') != std::string_view::npos;
        return order || (text.empty() && !std::exchange(slashes, false) && line > 100);
    });
    if (!read)
        return std::unexpected(read.error());
    return order.value_or(DateOrder::MonthFirst);
}

//! Reads ahead until a number such as "1.234,5" or "0.12" tells the decimal sign; 0 where none does.
Result<char> DocumentReader::decimalSign(const std::vector<std::string> &names, const ColumnMap &columns)
{
    char sign = 0;
    const Status read = lookAhead(names, columns, Target::Kind::Decimal, [&sign](std::string_view text, qint64) {
        sign = pointTold(text);
        return sign != 0;
    });
    if (!read)
        return std::unexpected(read.error());
    return sign;
}

Status DocumentReader::readCsvLines(CsvReader &reader, const std::vector<int> &slots, LineBuilder &builder,
                                    TextWindow &window)
{
    std::vector<int> compared = slots;
    if (m_costs) { // what stands in one column is completed from others
        compared.resize(std::size_t(builder.slotCount()));
        std::iota(compared.begin(), compared.end(), 0);
    }
    RecordMemory memory(compared, builder);
    std::vector<RawCell> found;
    std::vector<RawCell> cells(std::size_t(builder.slotCount()));
    while (!m_faults.isFull()) {
        const auto more = reader.next(found);
        if (!more) {
            const qsizetype cell = reader.damagedCell();
            const bool known = cell >= 0 && cell < qsizetype(slots.size());
            return stop(more.error(), reader.line(), known ? builder.nameOf(slots[std::size_t(cell)]) : QString());
        }
        if (!*more)
            return {};
        if (found.size() != slots.size()) {
            m_faults.add(reader.line(), {},
                         SENTENCE("%1 cells where the header has %2").arg(found.size()).arg(slots.size()));
            continue;
        }
        if (m_costs) // what the last record was completed with
            std::fill(cells.begin(), cells.end(), RawCell());
        for (std::size_t i = 0; i < slots.size(); ++i)
            cells[std::size_t(slots[i])] = found[i];
        if (m_costs)
            m_costs->complete(reader.line(), cells);
        const auto same = memory.compare(m_costs ? cells : found);
        if (const Status taken = builder.line(reader.line(), cells, m_options.predict ? same : std::nullopt); !taken)
            return taken;
        if (builder.lastWasFaulty())
            memory.forget();
        if (const Status on = tellProgress(window, builder.lines()); !on)
            return on;
    }
    return {};
}

Result<SourceSet> DocumentReader::readCsvBody(CsvReader &reader, const std::vector<std::string> &names,
                                              LineBuilder &builder, TextWindow &window)
{
    std::vector<int> slots;
    if (const Status placed = placeColumns(names, builder, slots); !placed)
        return std::unexpected(placed.error());
    const auto order = dateOrder(names, builder.columns());
    if (!order)
        return std::unexpected(order.error());
    builder.setDateOrder(*order);
    const SourceKind kind = builder.columns().kind();
    builder.numberStyle().currencySign = kind == SourceKind::LegacyUsage;
    if (reader.delimiter() != ',') {
        const auto sign = decimalSign(names, builder.columns());
        if (!sign)
            return std::unexpected(sign.error());
        builder.numberStyle().mayHaveComma = true;
        builder.numberStyle().point = *sign;
    }
    if (kind == SourceKind::AzureCost)
        m_costs.emplace(builder, m_faults, m_options.month).begin(names, slots);
    if (const Status read = readCsvLines(reader, slots, builder, window); !read)
        return std::unexpected(read.error());
    auto set = builder.finish();
    if (!set || !m_costs)
        return set;
    if (const Status named = m_costs->finish(*set); !named)
        return std::unexpected(named.error());
    return set;
}

Result<SourceSet> DocumentReader::readCsv(TextWindow &window)
{
    CsvReader reader(window);
    std::vector<std::string> names;
    if (const Status header = readCsvHeader(reader, names); !header)
        return std::unexpected(header.error());
    const qint64 line = reader.line();
    if (const Status found = findCostHeader(reader, names); !found)
        return std::unexpected(found.error());
    const auto kind = kindOf(names, line);
    if (!kind)
        return std::unexpected(kind.error());
    LineBuilder builder(ColumnMap(*kind, names), m_sinkFor(*kind), m_faults, {});
    return readCsvBody(reader, names, builder, window);
}

Status DocumentReader::readJsonLines(JsonReader &reader, LineBuilder &builder, TextWindow &window,
                                     std::string_view text)
{
    JsonObject object;
    JsonPredictor predictor;
    std::vector<RawCell> cells;
    while (!m_faults.isFull()) {
        GroupMask same = 0;
        Status taken;
        if (m_options.predict && reader.isLines() && predictor.read(text, cells, same)) {
            taken = builder.line(reader.line(), cells, same);
        } else if (object.read(text, reader.line(), builder, m_faults, cells)) {
            taken = builder.line(reader.line(), cells);
            predictor.learn(text, object.tokens());
        } else {
            predictor.forget();
        }
        if (!taken)
            return taken;
        if (builder.lastWasFaulty()) // the next line is to be told its own faults
            predictor.forget();
        if (const Status on = tellProgress(window, builder.lines()); !on)
            return on;
        const auto more = reader.next(text);
        if (!more)
            return stop(more.error(), reader.line(), QString::fromStdString(reader.damagedAttribute()));
        if (!*more)
            return {};
    }
    return {};
}

Result<SourceSet> DocumentReader::readJson(TextWindow &window)
{
    JsonReader reader(window);
    std::string_view first;
    if (const Status begun = reader.begin(); !begun)
        return stop(begun.error(), reader.line(), QString::fromStdString(reader.damagedAttribute()));
    const auto any = reader.next(first);
    if (!any)
        return stop(any.error(), reader.line(), QString::fromStdString(reader.damagedAttribute()));
    if (!*any)
        return stop(Error(Error::Code::Refused, SENTENCE("no lines")), 1);
    JsonObject object;
    const auto names = object.names(first);
    if (!names)
        return stop(names.error(), reader.line());
    const auto kind = kindOf(*names, reader.line());
    if (!kind)
        return std::unexpected(kind.error());
    if (*kind == SourceKind::AzureCost) {
        m_faults.add(reader.line(), {}, SENTENCE("costs of Azure are read from CSV files: export them as CSV"));
        return m_faults.refusal();
    }
    LineBuilder builder(ColumnMap(*kind), m_sinkFor(*kind), m_faults, ColumnMap(*kind).neededAttributes());
    if (m_options.dateOrder)
        builder.setDateOrder(*m_options.dateOrder);
    if (const Status read = readJsonLines(reader, builder, window, first); !read)
        return std::unexpected(read.error());
    auto set = builder.finish();
    if (set && reader.isPageOfMany())
        set->warnings.append(SENTENCE("the file is one page of a longer list"));
    return set;
}

} // namespace counterfoil
