// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/bytesource.h"

namespace counterfoil {

//! A sliding view of a document's text: checked UTF-8 without NUL. Records are cut out of it by its user.
class TextWindow
{
public:
    //! How long one record may be.
    static constexpr std::size_t recordLimit = 1 << 20;
    //! Readable bytes behind the text, for readers that look at whole registers.
    static constexpr std::size_t padding = 64;

    explicit TextWindow(ByteSource &source) : m_source(source) {}

    //! What is here and not yet released. Stays in place until more().
    std::string_view rest() const { return {m_buffer.data() + m_from, m_to - m_from}; }
    //! Nothing will come behind rest().
    bool atEnd() const { return m_ended; }
    void release(std::size_t bytes) { m_from += bytes; }
    //! Gets another block. Refused for damaged bytes, after everything before the damage has been handed out.
    Status more();
    //! Gets blocks until `bytes` are here or the document ends.
    Status want(std::size_t bytes);
    //! Drops a byte order mark. To be called once, at the start.
    Status dropMark();
    //! The text itself is damaged right behind rest(), not what it was unpacked from.
    bool isTextDamaged() const { return m_textDamaged; }
    //! Bytes seen so far.
    qint64 bytesRead() const { return m_bytesRead; }

private:
    void makeRoom(std::size_t bytes);
    void check();
    void stopAt(std::size_t position, const QString &reason);

    ByteSource &m_source;
    std::vector<char> m_buffer = std::vector<char>(2 * ByteSource::blockSize + padding);
    std::size_t m_from = 0;
    std::size_t m_to = 0;   // end of the checked text
    std::size_t m_size = 0; // end of the bytes: up to three of an unfinished character more
    bool m_ended = false;
    QString m_damage;
    bool m_textDamaged = false;
    qint64 m_bytesRead = 0;
};

} // namespace counterfoil
