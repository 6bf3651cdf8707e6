// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dictionarystore.h"

#include "core/base/sentence.h"
#include "core/store/statement.h"

#include <QRandomGenerator>
#include <QtEndian>

namespace counterfoil {

namespace {

constexpr quint32 blockTuples = 16384;
constexpr qsizetype blockBytes = 4 << 20;

QString nameOf(Shape shape, int segment)
{
    return QString::fromLatin1(layoutOf(shape).segments[std::size_t(segment)]);
}

std::unexpected<Error> damaged()
{
    return failure(Error::Code::Failed, SENTENCE("the texts of source lines are damaged: verify the company file"));
}

void putSize(QByteArray &out, quint32 size)
{
    const quint32 little = qToLittleEndian(size);
    out.append(reinterpret_cast<const char *>(&little), sizeof little);
}

} // namespace

Result<Dictionary *> DictionaryStore::inStep(QSqlDatabase &db, Shape shape)
{
    std::optional<Entry> &entry = m_entries[std::size_t(shape)];
    if (!entry)
        entry.emplace(shape);
    for (int segment = 0; segment < entry->dictionary.segmentCount(); ++segment) {
        const QString name = nameOf(shape, segment);
        Mark &mark = entry->marks[std::size_t(segment)];
        SegmentDictionary &dictionary = entry->dictionary.segment(segment);
        const Result<Mark> there = markIn(db, name);
        if (!there)
            return std::unexpected(there.error());
        if (*there == mark)
            continue;
        const Result<bool> grown = stillHolds(db, name, mark);
        if (!grown)
            return std::unexpected(grown.error());
        if (!*grown || dictionary.size() != mark.count) {
            dictionary = SegmentDictionary(layoutOf(shape).fieldsOf(segment));
            mark = Mark();
        }
        if (const Status done = load(db, *entry, segment); !done)
            return std::unexpected(done.error());
    }
    return &entry->dictionary;
}

Result<DictionaryStore::Mark> DictionaryStore::markIn(QSqlDatabase &db, const QString &segment)
{
    Statement last(db, QStringLiteral("SELECT first + count, stamp FROM dictionary_block WHERE segment = ? "
                                      "ORDER BY first DESC LIMIT 1"));
    if (const Status done = last.bind(segment).run(); !done)
        return std::unexpected(done.error());
    Mark mark;
    if (last.next())
        mark = {quint32(last.integer(0)), last.integer(1)};
    return mark;
}

Result<bool> DictionaryStore::stillHolds(QSqlDatabase &db, const QString &segment, const Mark &mark)
{
    if (mark.count == 1)
        return true;
    Statement same(
        db, QStringLiteral("SELECT 1 FROM dictionary_block WHERE segment = ? AND first + count = ? AND stamp = ?"));
    if (const Status done = same.bind(segment).bind(qint64(mark.count)).bind(mark.stamp).run(); !done)
        return std::unexpected(done.error());
    return same.next();
}

Status DictionaryStore::load(QSqlDatabase &db, Entry &entry, int segment)
{
    Mark &mark = entry.marks[std::size_t(segment)];
    Statement blocks(db, QStringLiteral("SELECT first, count, stamp, data FROM dictionary_block "
                                        "WHERE segment = ? AND first >= ? ORDER BY first"));
    blocks.bind(nameOf(entry.dictionary.shape(), segment)).bind(qint64(mark.count));
    if (const Status done = blocks.run(); !done)
        return done;
    while (blocks.next()) {
        const auto first = quint32(blocks.integer(0));
        const auto count = quint32(blocks.integer(1));
        if (first != mark.count)
            return damaged();
        if (const Status done = read(blocks.bytes(3), first, count, entry.dictionary.segment(segment)); !done)
            return done;
        mark = {first + count, blocks.integer(2)};
    }
    return blocks.finish();
}

// A block: the size of its plain bytes, then those bytes packed (plain where packing does not help); each tuple with
// its length before it.
Status DictionaryStore::read(QByteArrayView block, quint32 first, quint32 count, SegmentDictionary &dictionary)
{
    if (block.size() < 4)
        return damaged();
    const auto size = qsizetype(qFromLittleEndian<quint32>(block.data()));
    block = block.sliced(4);
    QByteArray plain(size, Qt::Uninitialized);
    if (block.size() == size)
        plain = block.toByteArray();
    else if (!m_compression.unpack(block, plain.data(), size))
        return damaged();
    QByteArrayView rest(plain);
    for (quint32 id = first; id < first + count; ++id) {
        if (rest.size() < 4)
            return damaged();
        const auto length = qsizetype(qFromLittleEndian<quint32>(rest.data()));
        rest = rest.sliced(4);
        if (rest.size() < length || dictionary.idOf({rest.data(), std::size_t(length)}) != id)
            return damaged();
        rest = rest.sliced(length);
    }
    return rest.isEmpty() ? Status() : damaged();
}

Status DictionaryStore::save(QSqlDatabase &db, Shape shape)
{
    std::optional<Entry> &entry = m_entries[std::size_t(shape)];
    if (!entry)
        return {};
    for (int segment = 0; segment < entry->dictionary.segmentCount(); ++segment) {
        if (const Status done = saveSegment(db, *entry, segment); !done)
            return done;
    }
    return {};
}

Status DictionaryStore::saveSegment(QSqlDatabase &db, Entry &entry, int segment)
{
    const QString name = nameOf(entry.dictionary.shape(), segment);
    Mark &mark = entry.marks[std::size_t(segment)];
    const Result<Mark> there = markIn(db, name);
    if (!there)
        return std::unexpected(there.error());
    if (*there != mark)
        return failure(Error::Code::Conflict, SENTENCE("source lines were read before the transaction began"));
    while (mark.count < entry.dictionary.segment(segment).size()) {
        if (const Status done = saveBlock(db, name, entry.dictionary.segment(segment), mark); !done)
            return done;
    }
    return {};
}

Status DictionaryStore::saveBlock(QSqlDatabase &db, const QString &name, const SegmentDictionary &dictionary,
                                  Mark &mark)
{
    QByteArray plain;
    quint32 id = mark.count;
    for (; id < dictionary.size() && id - mark.count < blockTuples && plain.size() < blockBytes; ++id) {
        const std::string_view tuple = dictionary.tuple(id);
        putSize(plain, quint32(tuple.size()));
        plain.append(tuple.data(), qsizetype(tuple.size()));
    }
    QByteArray data;
    putSize(data, quint32(plain.size()));
    if (m_compression.pack(plain, data) == 0)
        data.append(plain);
    const auto stamp = qint64(QRandomGenerator::system()->generate64() >> 1);
    Statement insert(db, QStringLiteral("INSERT INTO dictionary_block (segment, first, count, stamp, digest, data) "
                                        "VALUES (?, ?, ?, ?, ?, ?)"));
    insert.bind(name).bind(qint64(mark.count)).bind(qint64(id - mark.count)).bind(stamp);
    if (const Status done = insert.bind(blockDigest(data)).bind(data).run(); !done)
        return done;
    mark = {id, stamp};
    return {};
}

} // namespace counterfoil
