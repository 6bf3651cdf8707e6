// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/restatedlines.h"
#include "core/ingest/values.h"

#include <map>
#include <unordered_map>

namespace counterfoil {

//! Which invoices hold which lines, asked once for lines that are alike.
class HolderBook
{
public:
    explicit HolderBook(const InvoicesOfLine &ask) : m_ask(ask) {}

    //! A number for the invoices that hold a line.
    int holdersOf(const Dictionary &dictionary, const SourceBatch &batch, int row);
    //! Numbers of the invoices behind a number that holdersOf() gave.
    const std::vector<int> &invoices(int holders) const { return m_lists[std::size_t(holders)]; }
    const QString &id(int invoice) const { return m_ids[invoice]; }
    std::size_t count() const { return std::size_t(m_ids.size()); }

private:
    int numberOf(const QStringList &invoices);

    const InvoicesOfLine &m_ask;
    std::unordered_map<const Dictionary *, std::unordered_map<LineHash, int>> m_known;
    std::vector<std::vector<int>> m_lists;
    std::map<std::vector<int>, int> m_listNumbers;
    QStringList m_ids;
};

//! The lines of one side that the other does not have, in the order of their source, with what pairs and sums need.
struct DifferingLines
{
    std::vector<LineHash> keys;
    std::vector<LineHash> texts;
    std::vector<LineHash> figures;
    std::vector<qint32> rows; //!< number in the source
    std::vector<int> holders;
    DecimalColumn amounts; //!< Subtotal or BillingPreTaxTotal

    DecimalValue amount(int number) const;
    //! Those of the source's lines that `wanted`, which is sorted, names.
    static Result<DifferingLines> read(const LineSource &source, const std::vector<LineEntry> &wanted,
                                       HolderBook &holders);
};

//! Some of these lines with all that they say.
class PickedLines
{
public:
    //! `numbers` are those of the differing lines.
    static Result<PickedLines> read(const LineSource &source, const DifferingLines &lines, std::vector<int> numbers);

    Shape shape() const { return m_batch.shape; }
    const Layout &layout() const { return layoutOf(shape()); }
    QString text(int attribute, int number) const;
    QString decimal(int attribute, int number) const; //!< empty where the source's cell was
    QString day(int attribute, int number) const;
    Days days(int number) const;
    Exact amount(int number) const;

private:
    explicit PickedLines(const Dictionary &dictionary) : m_dictionary(&dictionary), m_batch(dictionary.shape()) {}
    int at(int number) const { return m_places.at(number); }

    const Dictionary *m_dictionary;
    SourceBatch m_batch;
    std::unordered_map<int, int> m_places;
};

} // namespace counterfoil
