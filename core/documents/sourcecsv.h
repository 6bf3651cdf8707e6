// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/sourcebatch.h"

#include <QHash>

namespace counterfoil {

//! Source lines as a table that an auditor can read without the program: RFC 4180 in UTF-8, CRLF, one row a line in the
//! order of the file, every attribute under Microsoft's name. Days are ISO dates, amounts exact and plain; texts are
//! guarded against formulas as in other exports. The hash of these bytes is part of a closed month's seal: the form
//! stays as it is.
class SourceCsv
{
public:
    //! `dictionary` must outlive this.
    SourceCsv(Shape shape, const Dictionary &dictionary);

    //! The row of names: "Line", texts, days, decimals.
    QByteArray head() const;
    //! Appends the rows of a batch; `first` is the number of its first line, from 1.
    void append(const SourceBatch &batch, qint64 first, QByteArray &csv);

private:
    const QByteArray &cellsOf(int segment, quint32 id);
    const QByteArray &cellOf(qint32 day);

    Shape m_shape;
    const Dictionary &m_dictionary;
    std::vector<QHash<quint32, QByteArray>> m_cells; //!< of a segment's tuples: most come again and again
    QHash<qint32, QByteArray> m_days;
};

} // namespace counterfoil
