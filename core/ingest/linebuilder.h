// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/cell.h"
#include "core/ingest/columns.h"
#include "core/ingest/faultlist.h"
#include "core/ingest/jsonpredictor.h"
#include "core/ingest/linesink.h"
#include "core/ingest/tally.h"
#include "core/ingest/values.h"

namespace counterfoil {

//! Makes batches of the records of one document and checks them. A record is a row of cells by slot: the shape's texts,
//! days and decimals, then what no documentation names.
class LineBuilder
{
public:
    //! `needed`: a record without it is faulty, by the document's own names.
    LineBuilder(ColumnMap map, LineSink &sink, FaultList &faults, std::span<const char *const> needed);

    const ColumnMap &columns() const { return m_map; }
    //! The slot of a name as the document spells it; a new extra slot for one that is not known.
    int slotOf(std::string_view name);
    int slotCount() const { return int(m_names.size()); }
    //! The name with which the document fills a slot.
    const QString &nameOf(int slot) const { return m_names[std::size_t(slot)]; }
    //! Whether a slot may hold an object or array.
    bool mayNest(int slot) const;
    bool takesText(int slot) const { return slot < m_dayStart || slot >= m_extraStart; }
    void rename(int slot, const QString &name) { m_names[std::size_t(slot)] = name; }

    int daySlot(int index) const { return m_dayStart + index; }
    int decimalSlot(int index) const { return m_decimalStart + index; }

    void setDateOrder(DateOrder order) { m_order = order; }
    DateOrder dateOrder() const { return m_order; }
    NumberStyle &numberStyle() { return m_style; }

    //! The next record; cells by slot, slotCount() of them. Faults go to the list; an error is the sink's.
    //! `same`: the record has the attributes of the one before, and these groups their very values; their cells may be
    //! stale. Bits are segments, then the days.
    Status line(qint64 number, std::span<const RawCell> cells, std::optional<GroupMask> same = {});
    //! For the next record: the day whose month the set's is, in place of UsageDate; and whether its amount is a tax.
    void countIn(Day day) { m_countedIn = day; }
    void countAsTax(bool isTax) { m_isTax = isTax; }
    //! The groups of a slot; none for decimals.
    GroupMask groupsOf(int slot) const;
    bool lastWasFaulty() const { return m_faulty; }
    //! Hands out the rest. Kind, invoice, month, currency, totals, span and warnings are set.
    Result<SourceSet> finish();
    qint64 lines() const { return m_lines; }

private:
    void encodeSegment(int segment, std::span<const RawCell> cells);
    void encodeExtra(std::span<const RawCell> cells);
    std::string_view checkedText(int slot, const RawCell &cell);
    void readDays(std::span<const RawCell> cells);
    void readDecimals(std::span<const RawCell> cells);
    void noDecimal(int slot, std::string_view text);
    void checkDays(std::span<const RawCell> cells);
    void checkNeeded(std::span<const RawCell> cells);
    void checkInvoice(std::span<const RawCell> cells);
    void checkCurrency(std::span<const RawCell> cells);
    void append();
    Status flush();
    void fault(int slot, const QString &reason);
    void faultOnce(bool &told, int slot, const QString &reason);
    ColumnMap m_map;
    LineSink &m_sink;
    FaultList &m_faults;
    Dictionary &m_dictionary;
    const Layout &m_layout;
    int m_dayStart;
    int m_decimalStart;
    int m_extraStart;
    std::vector<QString> m_names;                    // by slot
    std::vector<std::string> m_extraKeys;            // JSON strings with their quotes
    std::map<std::string, int, std::less<>> m_slots; // by spelled name
    std::vector<bool> m_percent;                     // by decimal
    std::vector<int> m_needed;                       // slots
    std::vector<std::vector<int>> m_segmentSlots;    // [segment][field]
    std::vector<std::string> m_constants;            // by text attribute: what the kind itself says
    QStringList m_warnings;
    DateOrder m_order = DateOrder::MonthFirst;
    NumberStyle m_style;
    Day m_countedIn;
    bool m_isTax = false;

    SourceBatch m_batch;
    Tally m_tally;
    qint64 m_lines = 0;
    qint64 m_number = 0;
    bool m_faulty = false; // this record
    std::vector<quint32> m_ids;
    std::vector<qint32> m_days;
    std::vector<DecimalValue> m_decimals;
    std::vector<std::string> m_decimalTexts; // what m_decimals was read from
    std::vector<bool> m_emptyDecimal;
    std::string m_tuple;
    std::string m_scratch;
    quint32 m_partyChecked = 0;
    quint32 m_currencyChecked = 0;
    bool m_first = true;
    QString m_invoice;
    QString m_currency;
    bool m_toldMixed = false;
    bool m_toldCurrency = false;
};

} // namespace counterfoil
