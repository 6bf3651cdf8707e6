// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/bytesource.h"

#include <condition_variable>
#include <mutex>
#include <thread>

namespace counterfoil {

//! Runs a source on a thread of its own, a few fixed blocks ahead of its reader: unpacking and reading lines each get a
//! core. The thread ends with the pipe.
class BlockPipe final : public ByteSource
{
public:
    explicit BlockPipe(std::unique_ptr<ByteSource> source);
    ~BlockPipe() override;
    BlockPipe(const BlockPipe &) = delete;
    BlockPipe &operator=(const BlockPipe &) = delete;

    Result<std::string_view> next() override;

private:
    static constexpr std::size_t depth = 6;
    void run();
    bool put(std::string_view block);

    std::unique_ptr<ByteSource> m_source;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::array<std::vector<char>, depth> m_blocks;
    std::size_t m_written = 0; // blocks since the start
    std::size_t m_read = 0;    // of which the reader is done with
    bool m_holding = false;    // the reader looks at block m_read
    bool m_ended = false;
    bool m_stopped = false;
    std::optional<Error> m_error;
    std::thread m_thread;
};

} // namespace counterfoil
