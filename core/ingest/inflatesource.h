// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/ingest/bytesource.h"

namespace counterfoil {

//! Limits that no honest file reaches: usage exports unpack about 170 times.
struct UnpackLimits
{
    quint64 freeBytes = quint64(64) << 20; //!< up to here any ratio is fine
    quint64 ratio = 1000;                  //!< unpacked ÷ packed beyond that
    quint64 bytes = quint64(4) << 30;      //!< of one member
};

//! Unpacks gzip (several members one after the other) or a bare deflate stream of a zip member. Zeros behind
//! the last gzip member are padding. Damage, truncation, a wrong checksum, other bytes behind the end and bombs are
//! refused.
class InflateSource final : public ByteSource
{
public:
    enum class Format { Gzip, Deflate };
    InflateSource(std::unique_ptr<ByteSource> packed, Format format, UnpackLimits limits = {});
    ~InflateSource() override;

    Result<std::string_view> next() override;

private:
    struct Stream;
    Status startMember();
    Status endMember();
    Result<bool> feed();
    Status checkLimits() const;

    std::unique_ptr<ByteSource> m_packed;
    Format m_format;
    UnpackLimits m_limits;
    std::unique_ptr<Stream> m_stream;
    std::vector<char> m_buffer;
    bool m_inMember = false;
    bool m_finished = false;
    quint64 m_in = 0;  // of this member
    quint64 m_out = 0; // of this member
};

} // namespace counterfoil
