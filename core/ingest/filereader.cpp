// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/ingest/filereader.h"

#include "core/base/sentence.h"
#include "core/ingest/blockpipe.h"
#include "core/ingest/documentreader.h"
#include "core/ingest/exportmanifest.h"
#include "core/ingest/faultlist.h"
#include "core/ingest/ziparchive.h"

#include <QDirIterator>
#include <QFileInfo>

namespace counterfoil {

namespace {

enum class Packing { Plain, Gzip, Zip };

Packing packingOf(std::string_view start)
{
    if (start.starts_with("\x1f\x8b"))
        return Packing::Gzip;
    if (start.starts_with("PK\x03\x04") || start.starts_with("PK\x05\x06"))
        return Packing::Zip;
    return Packing::Plain;
}

//! Gives bytes once more that were looked at before.
class PeekedSource final : public ByteSource
{
public:
    explicit PeekedSource(std::unique_ptr<ByteSource> inner) : m_inner(std::move(inner)) {}

    Result<std::string_view> peek()
    {
        auto block = m_inner->next();
        if (block)
            m_block = *block;
        return block;
    }
    Result<std::string_view> next() override
    {
        if (!m_block.empty())
            return std::exchange(m_block, std::string_view());
        return m_inner->next();
    }

private:
    std::unique_ptr<ByteSource> m_inner;
    std::string_view m_block;
};

//! Unpacks what is gzip by its first bytes.
Result<std::unique_ptr<ByteSource>> unpacked(std::unique_ptr<ByteSource> source)
{
    auto peeked = std::make_unique<PeekedSource>(std::move(source));
    const auto start = peeked->peek();
    if (!start)
        return std::unexpected(start.error());
    switch (packingOf(*start)) {
    case Packing::Gzip:
        return std::make_unique<InflateSource>(std::move(peeked), InflateSource::Format::Gzip);
    case Packing::Zip:
        return refused(SENTENCE("a zip archive in a zip archive"));
    case Packing::Plain:
        break;
    }
    return peeked;
}

std::unexpected<Error> fileRefused(const QString &path, const Error &error)
{
    if (error.code() != Error::Code::Refused || !error.faults().isEmpty())
        return std::unexpected(error);
    FaultList faults(path);
    faults.add(0, {}, error.message());
    return faults.refusal();
}

//! One file while it is read.
class Reading
{
public:
    Reading(QString path, const FileReader::SinkFor &sinkFor, const ReadOptions &options)
        : m_path(std::move(path)), m_sinkFor(sinkFor), m_options(options), m_size(QFileInfo(m_path).size())
    {}

    Result<QList<SourceSet>> run()
    {
        if (!QFileInfo(m_path).isFile())
            return fileRefused(m_path, Error(Error::Code::Refused, SENTENCE("there is no such file")));
        if (const Status whole = checkManifestBeside(m_path); !whole)
            return fileRefused(m_path, whole.error());
        auto start = FileSource::open(m_path);
        if (!start)
            return std::unexpected(start.error());
        const auto block = (*start)->next();
        if (!block)
            return fileRefused(m_path, block.error());
        return packingOf(*block) == Packing::Zip ? readArchive() : readPlain();
    }

private:
    Status readDocument(const QString &name, DocumentReader::Open open)
    {
        DocumentReader reader(name, std::move(open), m_sinkFor, m_options, [this](qint64 lines) {
            return !m_options.progress || m_options.progress(std::min(m_done.load(), m_size), m_size, m_lines + lines);
        });
        auto set = reader.read();
        if (!set)
            return std::unexpected(set.error());
        set->path = name;
        m_lines += set->lines;
        m_sets.append(*set);
        return {};
    }

    Result<QList<SourceSet>> readPlain()
    {
        QCryptographicHash hash(QCryptographicHash::Sha256);
        bool again = false; // only the first way through the file is the one that reads it whole
        const Status read = readDocument(m_path, [&]() -> Result<std::unique_ptr<ByteSource>> {
            auto file = FileSource::open(m_path, 0, -1, &m_done, again ? nullptr : &hash);
            if (!file)
                return std::unexpected(file.error());
            return piped(unpacked(std::move(*file)), std::exchange(again, true));
        });
        if (!read)
            return std::unexpected(read.error());
        m_sets.front().digest = QString::fromLatin1(hash.result().toHex());
        return m_sets;
    }

    //! Large files are read and unpacked by a second thread.
    Result<std::unique_ptr<ByteSource>> piped(Result<std::unique_ptr<ByteSource>> source, bool again) const
    {
        constexpr qint64 worthAThread = 512 * 1024;
        if (!source || again || m_size < worthAThread)
            return source;
        return std::make_unique<BlockPipe>(std::move(*source));
    }

    Result<QList<SourceSet>> readArchive()
    {
        const auto archive = ZipArchive::open(m_path);
        if (!archive)
            return fileRefused(m_path, archive.error());
        const auto digest = digestOf(m_path);
        if (!digest)
            return fileRefused(m_path, digest.error());
        QList<Fault> faults;
        for (const ZipMember &member : archive->members()) {
            const QString name = m_path + u'/' + member.name;
            bool again = false;
            const Status read = readDocument(name, [&]() -> Result<std::unique_ptr<ByteSource>> {
                auto source = archive->source(member, &m_done);
                if (!source)
                    return std::unexpected(source.error());
                return piped(unpacked(std::move(*source)), std::exchange(again, true));
            });
            if (!read && read.error().code() != Error::Code::Refused)
                return std::unexpected(read.error());
            if (!read)
                faults += read.error().faults();
        }
        if (!faults.isEmpty())
            return refused(SENTENCE("%1 is refused").arg(m_path),
                           faults.first(std::min<qsizetype>(faults.size(), FaultList::capacity)));
        for (SourceSet &set : m_sets)
            set.digest = *digest;
        return m_sets;
    }

    QString m_path;
    const FileReader::SinkFor &m_sinkFor;
    const ReadOptions &m_options;
    qint64 m_size;
    std::atomic<qint64> m_done = 0;
    qint64 m_lines = 0;
    QList<SourceSet> m_sets;
};

} // namespace

Result<QList<SourceSet>> FileReader::read(const QString &path, const SinkFor &sinkFor, const ReadOptions &options)
{
    return Reading(path, sinkFor, options).run();
}

QStringList filesBelow(const QString &folder)
{
    static const QStringList endings{QStringLiteral("*.csv"), QStringLiteral("*.json"), QStringLiteral("*.jsonl"),
                                     QStringLiteral("*.gz"),  QStringLiteral("*.zip"),  QStringLiteral("*.txt"),
                                     QStringLiteral("*.xlsx")};
    QStringList files;
    QDirIterator found(folder, endings, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString file = found.next();
        if (!isExportManifest(file))
            files.append(file);
    }
    files.sort();
    return files;
}

} // namespace counterfoil
