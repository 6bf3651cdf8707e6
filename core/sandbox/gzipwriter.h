// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

#include <functional>
#include <memory>

struct z_stream_s;

namespace counterfoil {

//! Packs bytes as gzip and hands them on in pieces. The header has no name and no time, so equal input gives equal
//! bytes. A new member starts every 64 MiB of input, as in Microsoft's files that are glued together.
class GzipWriter
{
public:
    using Next = std::function<Status(QByteArrayView)>;

    explicit GzipWriter(Next next);
    ~GzipWriter();
    GzipWriter(const GzipWriter &) = delete;
    GzipWriter &operator=(const GzipWriter &) = delete;

    Status write(QByteArrayView bytes);
    Status finish();

private:
    Status pump(int flush);

    Next m_next;
    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_buffer;
    qint64 m_inMember = 0;
};

} // namespace counterfoil
