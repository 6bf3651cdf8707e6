// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QCryptographicHash>
#include <QFile>

#include <atomic>
#include <string_view>

namespace counterfoil {

//! Bytes of a document, block by block.
class ByteSource
{
public:
    static constexpr std::size_t blockSize = 256 * 1024;

    virtual ~ByteSource() = default;
    //! The next block, valid until the next call; empty at the end. Refused where the bytes are damaged.
    virtual Result<std::string_view> next() = 0;
};

//! A part of a file as it stands on the disk.
class FileSource final : public ByteSource
{
public:
    //! `size` −1: to the end. `bytesRead` is told how much of the file has been read, and
    //! `hash` is given every byte.
    static Result<std::unique_ptr<FileSource>> open(const QString &path, qint64 offset = 0, qint64 size = -1,
                                                    std::atomic<qint64> *bytesRead = nullptr,
                                                    QCryptographicHash *hash = nullptr);

    Result<std::string_view> next() override;

private:
    FileSource() : m_buffer(blockSize) {}

    QFile m_file;
    std::vector<char> m_buffer;
    qint64 m_left = 0;
    std::atomic<qint64> *m_bytesRead = nullptr;
    QCryptographicHash *m_hash = nullptr;
};

//! SHA-256 of a file's bytes, hexadecimal.
Result<QString> digestOf(const QString &path);

} // namespace counterfoil
