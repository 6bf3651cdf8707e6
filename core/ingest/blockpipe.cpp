// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/blockpipe.h"

namespace counterfoil {

BlockPipe::BlockPipe(std::unique_ptr<ByteSource> source) : m_source(std::move(source)), m_thread([this] { run(); }) {}

BlockPipe::~BlockPipe()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

//! Waits for a free block and fills it; false when the reader has gone.
bool BlockPipe::put(std::string_view block)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_stopped || m_written - m_read < depth; });
    if (m_stopped)
        return false;
    std::vector<char> &place = m_blocks[m_written % depth];
    lock.unlock(); // the reader does not look at it before m_written counts it
    place.assign(block.begin(), block.end());
    lock.lock();
    ++m_written;
    m_changed.notify_all();
    return true;
}

void BlockPipe::run()
{
    for (;;) {
        const auto block = m_source->next();
        if (block && !block->empty()) {
            if (!put(*block))
                return;
            continue;
        }
        const std::lock_guard lock(m_mutex);
        if (!block)
            m_error = block.error();
        m_ended = true;
        m_changed.notify_all();
        return;
    }
}

Result<std::string_view> BlockPipe::next()
{
    std::unique_lock lock(m_mutex);
    if (m_holding) {
        m_holding = false;
        ++m_read;
        m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_ended || m_written > m_read; });
    if (m_written > m_read) {
        m_holding = true;
        const std::vector<char> &block = m_blocks[m_read % depth];
        return std::string_view(block.data(), block.size());
    }
    if (m_error)
        return std::unexpected(*m_error);
    return std::string_view();
}

} // namespace counterfoil
