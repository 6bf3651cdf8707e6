// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/random.h"

namespace counterfoil {

namespace {

quint64 mixed(quint64 value)
{
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

quint64 hashed(QByteArrayView text)
{
    quint64 hash = 0xCBF29CE484222325ULL; // FNV-1a
    for (const char c : text)
        hash = (hash ^ quint64(uchar(c))) * 0x100000001B3ULL;
    return hash;
}

} // namespace

Random::Random(quint64 seed, QByteArrayView label, qint64 first, qint64 second)
    : m_state(mixed(mixed(mixed(seed ^ hashed(label)) + quint64(first)) + quint64(second)))
{}

quint64 Random::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    return mixed(m_state);
}

QByteArray Random::guid()
{
    quint64 high = next();
    quint64 low = next();
    high = (high & ~0xF000ULL) | 0x4000ULL;
    low = (low & ~(3ULL << 62)) | (2ULL << 62);
    QByteArray hex =
        QByteArray::number(high, 16).rightJustified(16, '0') + QByteArray::number(low, 16).rightJustified(16, '0');
    for (const int place : {20, 16, 12, 8})
        hex.insert(place, '-');
    return hex;
}

QByteArray Random::code(int length)
{
    static constexpr char signs[] = "ABCDEFGHJKLMNPQRSTUVWXYZ0123456789";
    QByteArray text;
    while (text.size() < length)
        text += signs[below(int(sizeof signs) - 1)];
    return text;
}

} // namespace counterfoil
