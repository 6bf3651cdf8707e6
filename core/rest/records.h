// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/sentence.h"
#include "core/rest/fields.h"

#include <functional>

namespace counterfoil {

//! One record of one object. What the reader missed or took for something else is a fault with its JSON pointer.
template <typename Record>
Reply<Record> recordOf(const JsonValue &object, const QString &pointer, const std::function<Record(Fields &)> &read)
{
    Fields fields(object, pointer);
    Record record = read(fields);
    if (fields.fault())
        return std::unexpected(*fields.fault());
    if (!record.isValid())
        return std::unexpected(unexpectedAnswer(SENTENCE("%1: not a whole record").arg(pointer)));
    return record;
}

//! The records of a list in its order; the first that is faulty stands for all.
template <typename Record>
Reply<std::vector<Record>> recordsOf(const std::vector<JsonValue> &items, const std::function<Record(Fields &)> &read)
{
    std::vector<Record> records;
    records.reserve(items.size());
    for (const JsonValue &item : items) {
        Reply<Record> record = recordOf<Record>(item, QStringLiteral("/%1").arg(records.size()), read);
        if (!record)
            return std::unexpected(record.error());
        records.push_back(*std::move(record));
    }
    return records;
}

//! The records of a list that was asked for, or why there is none.
template <typename Record>
Reply<std::vector<Record>> recordsIn(const Reply<std::vector<JsonValue>> &items,
                                     const std::function<Record(Fields &)> &read)
{
    if (!items)
        return std::unexpected(items.error());
    return recordsOf<Record>(*items, read);
}

} // namespace counterfoil
