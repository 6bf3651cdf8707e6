// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What the machine can do with files of source lines when nothing is stored: `bench_decode inflate FILE…` unpacks,
//! `bench_decode decode FILE…` reads every line into batches and drops them. Every processor takes the next file.
//! Prints lines, bytes and the exact sum as JSON; packaging/bench takes the time and the memory.
#include "core/ingest/filereader.h"

#include <QCoreApplication>
#include <QFile>
#include <QTextStream>

#include <atomic>
#include <mutex>
#include <thread>
#include <zlib.h>

using namespace counterfoil;

namespace {

//! Takes batches and keeps nothing but the dictionaries, as storing would need them.
class NullSink final : public LineSink
{
public:
    Dictionary &dictionary(Shape shape) override
    {
        auto &place = m_dictionaries[shape == Shape::Usage ? 1 : 0];
        if (!place)
            place = std::make_unique<Dictionary>(shape);
        return *place;
    }
    Status take(const SourceBatch &) override { return {}; }

private:
    std::array<std::unique_ptr<Dictionary>, 2> m_dictionaries;
};

struct Total
{
    qint64 lines = 0;
    qint64 bytes = 0;
    Exact net;
    QString fault;
};

Total unpacked(const QString &path)
{
    Total total;
    gzFile file = gzopen(QFile::encodeName(path).constData(), "rb");
    if (!file) {
        total.fault = path + QStringLiteral(": cannot be opened");
        return total;
    }
    gzbuffer(file, 256 * 1024);
    std::vector<char> buffer(512 * 1024);
    int got = 0;
    while ((got = gzread(file, buffer.data(), unsigned(buffer.size()))) > 0)
        total.bytes += got;
    if (got < 0 || gzclose(file) != Z_OK)
        total.fault = path + QStringLiteral(": damaged");
    return total;
}

Total decoded(const QString &path)
{
    Total total;
    NullSink sink;
    const auto sinkFor = [&sink](SourceKind) -> LineSink & { return sink; };
    const Result<QList<SourceSet>> sets = FileReader().read(path, sinkFor);
    if (!sets) {
        total.fault = sets.error().text();
        return total;
    }
    for (const SourceSet &set : *sets) {
        total.lines += set.lines;
        total.net += set.net;
    }
    return total;
}

//! Runs the work over the files on all processors.
Total overAll(const QStringList &paths, Total (*work)(const QString &))
{
    Total all;
    std::mutex guard;
    std::atomic<qsizetype> next = 0;
    const auto take = [&] {
        for (qsizetype i = next++; i < paths.size(); i = next++) {
            const Total one = work(paths.at(i));
            const std::scoped_lock lock(guard);
            all.lines += one.lines;
            all.bytes += one.bytes;
            all.net += one.net;
            all.fault = all.fault.isEmpty() ? one.fault : all.fault;
        }
    };
    std::vector<std::jthread> threads;
    for (unsigned i = 0; i < std::max(1U, std::thread::hardware_concurrency()); ++i)
        threads.emplace_back(take);
    threads.clear();
    return all;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QStringList paths = QCoreApplication::arguments().mid(1);
    const QString mode = paths.isEmpty() ? QString() : paths.takeFirst();
    QTextStream out(stdout);
    QTextStream errors(stderr);
    if (paths.isEmpty() || (mode != QLatin1String("inflate") && mode != QLatin1String("decode"))) {
        errors << "bench_decode inflate|decode FILE…\n";
        return 2;
    }
    const Total total = overAll(paths, mode == QLatin1String("inflate") ? unpacked : decoded);
    if (!total.fault.isEmpty()) {
        errors << total.fault << '\n';
        return 1;
    }
    out << R"({"lines": )" << total.lines << R"(, "bytes": )" << total.bytes << R"(, "net": ")" << total.net.text()
        << "\"}\n";
    return 0;
}
