// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/textwindow.h"

#include "core/base/sentence.h"

#include <simdjson.h>

#include <cstring>

namespace counterfoil {

namespace {

//! How many bytes at the end are the start of a character that is not complete.
std::size_t unfinished(std::string_view text)
{
    for (std::size_t back = 1; back <= std::min<std::size_t>(3, text.size()); ++back) {
        const auto byte = static_cast<unsigned char>(text[text.size() - back]);
        if (byte < 0x80)
            return 0;
        if (byte >= 0xC0) {
            const std::size_t length = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2;
            return length > back ? back : 0;
        }
    }
    return 0;
}

//! The length of the longest valid start.
std::size_t validLength(std::string_view text)
{
    std::size_t low = 0;
    std::size_t high = text.size();
    while (low < high) {
        const std::size_t middle = (low + high + 1) / 2;
        const std::string_view start = text.substr(0, middle);
        if (simdjson::validate_utf8(start.data(), start.size() - unfinished(start)))
            low = middle;
        else
            high = middle - 1;
    }
    return low - unfinished(text.substr(0, low));
}

} // namespace

void TextWindow::makeRoom(std::size_t bytes)
{
    if (m_size + bytes + padding <= m_buffer.size())
        return;
    std::memmove(m_buffer.data(), m_buffer.data() + m_from, m_size - m_from);
    m_to -= m_from;
    m_size -= m_from;
    m_from = 0;
    if (m_size + bytes + padding > m_buffer.size())
        m_buffer.resize(m_size + bytes + padding);
}

void TextWindow::stopAt(std::size_t position, const QString &reason)
{
    m_to = position;
    m_damage = reason;
    m_textDamaged = true;
}

void TextWindow::check()
{
    const std::string_view fresh(m_buffer.data() + m_to, m_size - m_to);
    const std::size_t whole = m_ended ? fresh.size() : fresh.size() - unfinished(fresh);
    const std::size_t start = m_to;
    const bool valid = simdjson::validate_utf8(fresh.data(), whole);
    m_to += whole;
    if (!valid)
        stopAt(start + validLength(fresh.substr(0, whole)), SENTENCE("not valid UTF-8"));
    if (const void *zero = std::memchr(m_buffer.data() + start, 0, m_to - start))
        stopAt(std::size_t(static_cast<const char *>(zero) - m_buffer.data()), SENTENCE("a NUL byte"));
}

Status TextWindow::more()
{
    if (!m_damage.isEmpty())
        return refused(m_damage);
    const auto block = m_source.next();
    if (!block) {
        if (block.error().code() != Error::Code::Refused)
            return std::unexpected(block.error());
        m_damage = block.error().message();
        return refused(m_damage);
    }
    makeRoom(block->size());
    std::ranges::copy(*block, m_buffer.data() + m_size); // the last block is empty, and then without an address
    m_size += block->size();
    m_bytesRead += qint64(block->size());
    m_ended = block->empty();
    check();
    if (m_damage.isEmpty())
        return {};
    m_ended = false;
    return {};
}

Status TextWindow::want(std::size_t bytes)
{
    while (rest().size() < bytes && !m_ended) {
        if (const Status got = more(); !got)
            return got;
    }
    return {};
}

Status TextWindow::dropMark()
{
    if (const Status got = want(3); !got && rest().size() < 3)
        return got;
    if (rest().starts_with("\xEF\xBB\xBF"))
        release(3);
    return {};
}

} // namespace counterfoil
