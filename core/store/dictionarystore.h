// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/dictionary.h"
#include "core/store/compression.h"

#include <QSqlDatabase>

#include <optional>

namespace counterfoil {

//! The dictionaries of one connection, kept in memory and in step with the company file. Tuples are stored in blocks
//! that are only ever added; a stamp tells whether a block in the file is the one that memory knows.
class DictionaryStore
{
public:
    //! In step with the file. Tuples that were added here and never saved stay, unless somebody else has added some
    //! meanwhile: call it inside the transaction that will save, before reading lines.
    Result<Dictionary *> inStep(QSqlDatabase &db, Shape shape);
    //! Stores what is new.
    Status save(QSqlDatabase &db, Shape shape);

private:
    struct Mark
    {
        quint32 count = 1; //!< tuple 0 is never stored
        qint64 stamp = 0;
        friend bool operator==(const Mark &, const Mark &) = default;
    };
    struct Entry
    {
        explicit Entry(Shape shape) : dictionary(shape), marks(std::size_t(dictionary.segmentCount())) {}
        Dictionary dictionary;
        std::vector<Mark> marks;
    };

    static Result<Mark> markIn(QSqlDatabase &db, const QString &segment);
    static Result<bool> stillHolds(QSqlDatabase &db, const QString &segment, const Mark &mark);
    Status load(QSqlDatabase &db, Entry &entry, int segment);
    Status read(QByteArrayView block, quint32 first, quint32 count, SegmentDictionary &dictionary);
    Status saveSegment(QSqlDatabase &db, Entry &entry, int segment);
    Status saveBlock(QSqlDatabase &db, const QString &name, const SegmentDictionary &dictionary, Mark &mark);

    std::optional<Entry> m_entries[2];
    Compression m_compression;
};

} // namespace counterfoil
