// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/chunkcodec.h"

#include "core/base/sentence.h"

#include <QtEndian>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr quint8 formatVersion = 1;

template <typename T>
void put(QByteArray &out, T value)
{
    const T little = qToLittleEndian(value);
    out.append(reinterpret_cast<const char *>(&little), sizeof(T));
}

template <typename T>
bool take(QByteArrayView &in, T &value)
{
    if (in.size() < qsizetype(sizeof(T)))
        return false;
    value = qFromLittleEndian<T>(in.data());
    in = in.sliced(sizeof(T));
    return true;
}

int widthFor(quint64 range)
{
    if (range == 0)
        return 0;
    if (range <= 0xFF)
        return 1;
    if (range <= 0xFFFF)
        return 2;
    return range <= 0xFFFFFFFF ? 4 : 8;
}

template <typename Narrow, typename T>
void narrow(const std::vector<T> &values, quint64 base, char *out)
{
    for (std::size_t i = 0; i < values.size(); ++i) {
        const Narrow little = qToLittleEndian(Narrow(quint64(qint64(values[i])) - base));
        std::memcpy(out + i * sizeof(Narrow), &little, sizeof(Narrow));
    }
}

template <typename Narrow, typename T>
void widen(const char *in, quint64 base, std::vector<T> &values)
{
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = T(qint64(base + quint64(qFromLittleEndian<Narrow>(in + i * sizeof(Narrow)))));
}

// An empty day would stretch the range of its column to 32 bits; it stands just before the first day instead.
std::vector<qint32> closeToDays(const std::vector<qint32> &days, qint32 &empty)
{
    qint32 first = std::numeric_limits<qint32>::max();
    for (const qint32 day : days) {
        if (day != Day::none)
            first = std::min(first, day);
    }
    empty = first == std::numeric_limits<qint32>::max() || first == Day::none + 1 ? Day::none : first - 1;
    std::vector<qint32> close(days);
    std::replace(close.begin(), close.end(), Day::none, empty);
    return close;
}

void putWide(const std::map<int, Decimal> &wide, QByteArray &out)
{
    put(out, quint32(wide.size()));
    for (const auto &[row, value] : wide) {
        const auto magnitude = boost::multiprecision::abs(value.mantissa());
        put(out, quint32(row));
        put(out, qint8(value.scale()));
        put(out, quint8(value.isNegative()));
        put(out, quint64(magnitude & std::numeric_limits<quint64>::max()));
        put(out, quint64(magnitude >> 64));
    }
}

bool takeWide(QByteArrayView &in, int rows, DecimalColumn &column)
{
    quint32 count = 0;
    if (!take(in, count) || count > quint32(rows))
        return false;
    for (quint32 i = 0; i < count; ++i) {
        quint32 row = 0;
        qint8 scale = 0;
        quint8 negative = 0;
        quint64 low = 0;
        quint64 high = 0;
        if (!take(in, row) || !take(in, scale) || !take(in, negative) || !take(in, low) || !take(in, high))
            return false;
        // 34 digits are fewer than 2^113
        if (row >= quint32(rows) || high >= (quint64(1) << 49) || scale < -Decimal::maxScale ||
            scale > Decimal::maxScale)
            return false;
        Decimal::Integer mantissa = high;
        mantissa = (mantissa << 64) | low;
        try {
            column.setWide(int(row), Decimal(negative ? Decimal::Integer(-mantissa) : mantissa, scale));
        } catch (const std::overflow_error &) {
            return false;
        }
    }
    return true;
}

} // namespace

template <typename T>
void ChunkCodec::putColumn(const std::vector<T> &values, QByteArray &out)
{
    const auto [least, most] = std::minmax_element(values.begin(), values.end());
    const quint64 base = values.empty() ? 0 : quint64(qint64(*least));
    const int width = values.empty() ? 0 : widthFor(quint64(qint64(*most)) - base);
    put(out, quint8(width));
    put(out, base);
    if (width == 0)
        return;
    m_buffer.resize(qsizetype(values.size()) * width);
    switch (width) {
    case 1:
        narrow<quint8>(values, base, m_buffer.data());
        break;
    case 2:
        narrow<quint16>(values, base, m_buffer.data());
        break;
    case 4:
        narrow<quint32>(values, base, m_buffer.data());
        break;
    default:
        narrow<quint64>(values, base, m_buffer.data());
        break;
    }
    const qsizetype sizeAt = out.size();
    put(out, quint32(0));
    const qsizetype packed = m_compression.pack(m_buffer, out);
    if (packed == 0)
        out.append(m_buffer);
    qToLittleEndian(quint32(packed), out.data() + sizeAt);
}

template <typename T>
bool ChunkCodec::takeColumn(QByteArrayView &in, int rows, std::vector<T> &values)
{
    quint8 width = 0;
    quint64 base = 0;
    if (!take(in, width) || !take(in, base))
        return false;
    values.assign(std::size_t(rows), T(qint64(base)));
    if (width == 0)
        return true;
    quint32 packed = 0;
    if (!take(in, packed) || (width != 1 && width != 2 && width != 4 && width != 8))
        return false;
    const qsizetype size = qsizetype(rows) * width;
    const qsizetype stored = packed == 0 ? size : qsizetype(packed);
    if (in.size() < stored)
        return false;
    const char *bytes = in.data();
    if (packed != 0) {
        m_buffer.resize(size);
        if (!m_compression.unpack(in.first(stored), m_buffer.data(), size))
            return false;
        bytes = m_buffer.constData();
    }
    switch (width) {
    case 1:
        widen<quint8>(bytes, base, values);
        break;
    case 2:
        widen<quint16>(bytes, base, values);
        break;
    case 4:
        widen<quint32>(bytes, base, values);
        break;
    default:
        widen<quint64>(bytes, base, values);
        break;
    }
    in = in.sliced(stored);
    return true;
}

bool ChunkCodec::takeDecimals(QByteArrayView &in, int rows, DecimalColumn &column)
{
    std::vector<qint64> mantissas;
    std::vector<qint8> scales;
    if (!takeColumn(in, rows, mantissas) || !takeColumn(in, rows, scales))
        return false;
    column.clear();
    column.reserve(std::size_t(rows));
    for (std::size_t row = 0; row < mantissas.size(); ++row)
        column.append(mantissas[row], scales[row]);
    return takeWide(in, rows, column);
}

// The days of a line decide which chunks a reader may skip.
Days daysOf(const SourceBatch &batch)
{
    const bool usage = batch.shape == Shape::Usage;
    const auto &days = batch.days[usage ? std::size_t(UsageDay::UsageDate) : std::size_t(ReconDay::ChargeStartDate)];
    const auto &standIn = usage ? days : batch.days[std::size_t(ReconDay::OrderDate)];
    qint32 first = std::numeric_limits<qint32>::max();
    qint32 last = Day::none;
    for (std::size_t row = 0; row < days.size(); ++row) {
        const qint32 day = days[row] == Day::none ? standIn[row] : days[row];
        if (day == Day::none)
            return {};
        first = std::min(first, day);
        last = std::max(last, day);
    }
    return {Day::fromNumber(first), Day::fromNumber(last)};
}

EncodedChunk ChunkCodec::encode(const SourceBatch &batch)
{
    EncodedChunk chunk;
    chunk.rows = batch.rows;
    const Days days = daysOf(batch);
    chunk.first = days.from;
    chunk.last = days.to;
    put(chunk.data, formatVersion);
    put(chunk.data, quint8(batch.shape));
    put(chunk.data, quint32(batch.rows));
    for (const auto &column : batch.segments)
        putColumn(column, chunk.data);
    for (const auto &column : batch.days) {
        qint32 empty = Day::none;
        const std::vector<qint32> close = closeToDays(column, empty);
        put(chunk.data, empty);
        putColumn(close, chunk.data);
    }
    for (const DecimalColumn &column : batch.decimals) {
        putColumn(column.mantissas(), chunk.data);
        putColumn(column.scales(), chunk.data);
        putWide(column.wide(), chunk.data);
    }
    return chunk;
}

Status ChunkCodec::decode(QByteArrayView data, SourceBatch &batch)
{
    quint8 version = 0;
    quint8 shape = 0;
    quint32 rows = 0;
    bool sound = take(data, version) && version == formatVersion && take(data, shape) && shape == quint8(batch.shape) &&
                 take(data, rows) && rows <= 1'000'000;
    for (auto column = batch.segments.begin(); sound && column != batch.segments.end(); ++column)
        sound = takeColumn(data, int(rows), *column);
    for (auto column = batch.days.begin(); sound && column != batch.days.end(); ++column) {
        qint32 empty = 0;
        sound = take(data, empty) && takeColumn(data, int(rows), *column);
        std::replace(column->begin(), column->end(), empty, Day::none);
    }
    for (auto column = batch.decimals.begin(); sound && column != batch.decimals.end(); ++column)
        sound = takeDecimals(data, int(rows), *column);
    if (!sound || !data.isEmpty())
        return failure(Error::Code::Failed, SENTENCE("source lines are damaged: verify the company file"));
    batch.rows = int(rows);
    return {};
}

} // namespace counterfoil
