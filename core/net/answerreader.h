// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/httpmessage.h"

namespace counterfoil {

//! Makes an answer of the bytes that come over one connection (RFC 9112) and knows whether it is whole. Strict where a
//! mistake could pass a part for the whole: two lengths, a length beside chunks, folded headers and a body that only
//! the end of the connection ends are refused.
class AnswerReader
{
public:
    //! The body of an answer to HEAD is never there; one longer than `bodyLimit` bytes is Error::Code::Distrusted.
    AnswerReader(const QByteArray &method, qint64 bodyLimit) : m_isHead(method == "HEAD"), m_bodyLimit(bodyLimit) {}

    //! Takes the next bytes. Error::Code::Network where they are no answer.
    Status feed(QByteArrayView bytes);
    //! The connection has ended: Error::Code::Network unless the answer is whole.
    Status end();
    bool isWhole() const { return m_phase == Phase::Whole; }
    HttpResponse take() { return std::move(m_answer); }

private:
    enum class Phase { StatusLine, Header, Counted, ChunkSize, Chunk, ChunkEnd, Trailer, UntilEnd, Whole };
    enum class Step { Done, Starved };

    Result<Step> step();
    Result<Step> readLine();
    Status onLine(QByteArrayView line);
    Status statusLine(QByteArrayView line);
    Status headerLine(QByteArrayView line);
    Status afterHeader();
    Status framing();
    Status chunkSize(QByteArrayView line);
    Status takeBody();
    Status expectBody(qint64 more);

    bool m_isHead;
    qint64 m_bodyLimit;
    Phase m_phase = Phase::StatusLine;
    QByteArray m_pending;
    qint64 m_headSize = 0; //!< bytes of lines read, trailers included
    qint64 m_left = 0;     //!< of the body or of the chunk
    HttpResponse m_answer{0};
};

} // namespace counterfoil
