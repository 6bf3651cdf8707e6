// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"

#include <optional>

namespace counterfoil {

//! The entry of a list or an object that a token of a JSON pointer names; null where there is none.
const JsonValue *entryOf(const JsonValue &container, const QString &token);

//! Where the entries of one container stand in a document's bytes, and what the document is with one of them changed.
//! It begins at the outermost container. Both arguments belong together and outlive it.
class JsonPlaces
{
public:
    JsonPlaces(const QByteArray &json, const JsonValue &document);

    bool isObject() const { return m_value->isObject(); }
    qsizetype size() const { return qsizetype(m_entries.size()); }
    //! The entry that a token of a JSON pointer names.
    std::optional<qsizetype> indexOf(const QString &token) const;
    //! The first byte of an entry's value.
    qsizetype placeOf(qsizetype entry) const { return m_entries[size_t(entry)].value; }
    //! Steps into an entry; false, and nothing happens, where it is neither list nor object.
    bool enter(qsizetype entry);

    QByteArray without(qsizetype entry) const;
    //! `text` spells `value`; an entry that equals it already keeps its own spelling.
    QByteArray with(qsizetype entry, const JsonValue &value, const QByteArray &text) const;
    //! A further item before that entry, which may be size().
    QByteArray withItem(qsizetype before, const QByteArray &text) const;
    //! A further member behind the last. `key` has its quotes.
    QByteArray withMember(const QByteArray &key, const QByteArray &text) const;

private:
    struct Entry
    {
        qsizetype from = 0;  //!< of the key, where there is one
        qsizetype value = 0; //!< first byte of the value
        qsizetype end = 0;   //!< behind the last
    };

    void readEntries(qsizetype open);
    const JsonValue &valueOf(qsizetype entry) const;
    QByteArray separator() const;

    const QByteArray &m_json;
    const JsonValue *m_value;
    std::vector<Entry> m_entries;
    qsizetype m_open = 0;  //!< behind the opening bracket
    qsizetype m_close = 0; //!< the closing bracket
};

} // namespace counterfoil
