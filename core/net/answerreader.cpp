// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/answerreader.h"

#include "core/base/sentence.h"

#include <algorithm>
#include <optional>

namespace counterfoil {

namespace {

constexpr qint64 longestHead = 64 * 1024;

std::unexpected<Error> malformed(const QString &what)
{
    return failure(Error::Code::Network, SENTENCE("the answer is no HTTP/1.1: %1").arg(what));
}

bool isTokenCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') ||
           QByteArrayView("!#$%&'*+-.^_`|~").contains(c);
}

//! Digits only: toLongLong takes signs and blanks too.
std::optional<qint64> numberOf(QByteArrayView text, int base)
{
    const bool plain = !text.isEmpty() && text.size() <= 16 && std::all_of(text.begin(), text.end(), [base](char c) {
        return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')));
    });
    bool good = false;
    const qint64 number = plain ? text.toByteArray().toLongLong(&good, base) : 0;
    return good ? std::optional(number) : std::nullopt;
}

QList<QByteArray> valuesOf(const HttpHeaders &headers, QByteArrayView name)
{
    QList<QByteArray> values;
    for (const auto &[key, value] : headers.fields()) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            values.append(value);
    }
    return values;
}

} // namespace

Status AnswerReader::feed(QByteArrayView bytes)
{
    m_pending.append(bytes);
    while (!isWhole()) {
        const Result<Step> next = step();
        if (!next)
            return std::unexpected(next.error());
        if (*next == Step::Starved)
            return {};
    }
    // One request a connection: whatever follows belongs to this answer, which then is longer than it says.
    if (!m_pending.isEmpty())
        return failure(Error::Code::Network, SENTENCE("the answer is longer than it says"));
    return {};
}

Status AnswerReader::end()
{
    // What a refusal says may be cut: its status is what counts. A success has to be proven whole.
    if (m_phase == Phase::UntilEnd && !m_answer.isSuccess())
        m_phase = Phase::Whole;
    if (isWhole())
        return {};
    if (m_phase == Phase::UntilEnd)
        return failure(Error::Code::Network, SENTENCE("nothing in the answer says that it is whole"));
    return failure(Error::Code::Network, m_phase == Phase::StatusLine && m_pending.isEmpty()
                                             ? SENTENCE("the connection ended without an answer")
                                             : SENTENCE("the connection ended in the middle of the answer"));
}

Result<AnswerReader::Step> AnswerReader::step()
{
    if (m_phase != Phase::Counted && m_phase != Phase::Chunk && m_phase != Phase::UntilEnd)
        return readLine();
    if (m_pending.isEmpty())
        return Step::Starved;
    if (const Status taken = takeBody(); !taken)
        return std::unexpected(taken.error());
    return Step::Done;
}

Result<AnswerReader::Step> AnswerReader::readLine()
{
    const qsizetype end = m_pending.indexOf('\n');
    const qint64 size = end < 0 ? m_pending.size() : end + 1;
    const bool ofChunk = m_phase == Phase::ChunkSize || m_phase == Phase::ChunkEnd; // there may be any number of them
    if ((ofChunk ? 0 : m_headSize) + size > longestHead)
        return malformed(SENTENCE("its head is longer than 64 KiB"));
    if (end < 0)
        return Step::Starved;
    m_headSize += ofChunk ? 0 : size;
    QByteArray line = m_pending.left(end);
    m_pending.remove(0, end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    if (line.contains('\r') || line.contains('\0'))
        return malformed(SENTENCE("a control character in a line"));
    if (const Status done = onLine(line); !done)
        return std::unexpected(done.error());
    return Step::Done;
}

Status AnswerReader::onLine(QByteArrayView line)
{
    switch (m_phase) {
    case Phase::StatusLine:
        return statusLine(line);
    case Phase::Header:
        return line.isEmpty() ? afterHeader() : headerLine(line);
    case Phase::ChunkSize:
        return chunkSize(line);
    case Phase::ChunkEnd:
        m_phase = Phase::ChunkSize;
        return line.isEmpty() ? Status() : Status(malformed(SENTENCE("a chunk longer than its size")));
    default: // of the trailer nothing is needed
        m_phase = line.isEmpty() ? Phase::Whole : Phase::Trailer;
        return {};
    }
}

Status AnswerReader::statusLine(QByteArrayView line)
{
    const bool http = line.startsWith("HTTP/1.1 ") || line.startsWith("HTTP/1.0 ");
    const std::optional<qint64> status =
        numberOf(line.sliced(std::min<qsizetype>(9, line.size()))
                     .first(std::min<qsizetype>(3, std::max<qsizetype>(0, line.size() - 9))),
                 10);
    if (!http || !status || *status < 100 || (line.size() > 12 && line[12] != ' '))
        return malformed(SENTENCE("its first line"));
    m_answer = HttpResponse(int(*status));
    m_answer.reason = line.size() > 13 ? line.sliced(13).trimmed().toByteArray() : QByteArray();
    m_phase = Phase::Header;
    return {};
}

Status AnswerReader::headerLine(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = line.first(std::max<qsizetype>(0, colon));
    if (name.isEmpty() || !std::all_of(name.begin(), name.end(), isTokenCharacter))
        return malformed(SENTENCE("a header without a name"));
    m_answer.headers.add(name.toByteArray(), line.sliced(colon + 1).trimmed().toByteArray());
    return {};
}

Status AnswerReader::afterHeader()
{
    if (m_answer.status == 101)
        return malformed(SENTENCE("it changes the protocol"));
    if (m_answer.status < 200) { // the answer itself is still to come
        m_phase = Phase::StatusLine;
        return {};
    }
    if (m_isHead || m_answer.status == 204 || m_answer.status == 304) {
        m_phase = Phase::Whole;
        return {};
    }
    return framing();
}

//! Source: RFC 9112, section 6.3, without its leniency.
Status AnswerReader::framing()
{
    const QList<QByteArray> codings = valuesOf(m_answer.headers, "Transfer-Encoding");
    const QList<QByteArray> lengths = valuesOf(m_answer.headers, "Content-Length");
    if (lengths.size() > 1 || (!codings.isEmpty() && !lengths.isEmpty()))
        return malformed(SENTENCE("it says its length twice"));
    if (!codings.isEmpty()) {
        if (codings.size() > 1 || codings.first().toLower() != "chunked")
            return malformed(SENTENCE("an unknown transfer coding"));
        m_phase = Phase::ChunkSize;
        return {};
    }
    if (lengths.isEmpty()) {
        m_phase = Phase::UntilEnd;
        return {};
    }
    const std::optional<qint64> length = numberOf(lengths.first(), 10);
    if (!length)
        return malformed(SENTENCE("its length is no number"));
    m_left = *length;
    m_phase = m_left == 0 ? Phase::Whole : Phase::Counted;
    return expectBody(*length);
}

Status AnswerReader::chunkSize(QByteArrayView line)
{
    const qsizetype extension = line.indexOf(';');
    const std::optional<qint64> size = numberOf(line.first(extension < 0 ? line.size() : extension).trimmed(), 16);
    if (!size)
        return malformed(SENTENCE("the size of a chunk is no number"));
    m_left = *size;
    m_phase = m_left == 0 ? Phase::Trailer : Phase::Chunk;
    return expectBody(*size);
}

Status AnswerReader::takeBody()
{
    const bool untilEnd = m_phase == Phase::UntilEnd;
    const qsizetype count = untilEnd ? m_pending.size() : qsizetype(std::min<qint64>(m_left, m_pending.size()));
    if (const Status fits = untilEnd ? expectBody(count) : Status(); !fits)
        return fits;
    m_answer.body.append(QByteArrayView(m_pending).first(count));
    m_pending.remove(0, count);
    m_left -= untilEnd ? 0 : count;
    if (!untilEnd && m_left == 0)
        m_phase = m_phase == Phase::Counted ? Phase::Whole : Phase::ChunkEnd;
    return {};
}

Status AnswerReader::expectBody(qint64 more)
{
    if (more > m_bodyLimit - m_answer.body.size())
        return failure(Error::Code::Distrusted,
                       SENTENCE("the answer is larger than the %1 MiB that are allowed").arg(m_bodyLimit >> 20));
    return {};
}

} // namespace counterfoil
