// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/exportdata.h"

#include "core/sandbox/gzipwriter.h"
#include "core/sandbox/random.h"

#include <QCryptographicHash>
#include <QUrl>

namespace counterfoil {

namespace {

using CustomerSpan = std::span<const SandboxCustomer>;

QByteArray chargeText(const CloudState &state, const ExportQuery &query, CustomerSpan customers)
{
    QByteArray text;
    const World &world = state.world();
    const ChargeWriter writer(world, query.month, FileDialect::Api, query.invoice);
    for (const SandboxCustomer &customer : customers) {
        for (const auto &lines :
             {purchaseLines(world, customer, query.month), usageLines(world, customer, query.month)}) {
            for (const ChargeLine &line : lines) {
                if (!query.until.isValid() || line.orderDate <= query.until)
                    writer.append(text, line);
            }
        }
    }
    return text;
}

QByteArray usageText(const CloudState &state, const ExportQuery &query, CustomerSpan customers)
{
    QByteArray text;
    UsageWriter writer(state.world(), query.month, FileDialect::Api, query.invoice);
    const UsageReader reader = [&](const UsageRow &row) -> Status {
        if (!query.until.isValid() || row.day < query.until)
            writer.append(text, row);
        return {};
    };
    for (const SandboxCustomer &customer : customers) {
        // the reader above never fails, so neither does this
        if (!readUsage(state.world(), customer, query.month, reader))
            return {};
    }
    return text;
}

QByteArray packed(const QByteArray &text)
{
    QByteArray gzip;
    GzipWriter writer([&gzip](QByteArrayView piece) -> Status {
        gzip.append(piece);
        return {};
    });
    const Status written = writer.write(text);
    return written && writer.finish() ? gzip : QByteArray();
}

QByteArray isoInstant(qint64 seconds)
{
    return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate).toLatin1();
}

} // namespace

QList<CloudBlob> exportBlobs(const CloudState &state, const ExportQuery &query, int count)
{
    const CustomerSpan all(state.world().customers());
    QList<CloudBlob> blobs;
    const std::size_t parts = std::min<std::size_t>(std::size_t(std::max(count, 1)), all.size());
    for (std::size_t part = 0; part < parts; ++part) {
        const std::size_t from = all.size() * part / parts;
        const CustomerSpan some = all.subspan(from, all.size() * (part + 1) / parts - from);
        QByteArray text = query.usage ? usageText(state, query, some) : chargeText(state, query, some);
        if (query.restated && !query.usage && part + 1 == parts) {
            const ChargeWriter writer(state.world(), query.month, FileDialect::Api, query.invoice);
            writer.append(text, state.books.lastLineOf(query.month));
        }
        if (query.unknownAttribute)
            text.replace("{\"PartnerId\":", "{\"FutureAttribute\":\"2031\",\"PartnerId\":");
        CloudBlob blob;
        blob.content = packed(text);
        const QByteArray hash = QCryptographicHash::hash(blob.content, QCryptographicHash::Sha256).toHex();
        blob.etag = "0x8D" + hash.left(13).toUpper();
        blob.name = "part-" + QByteArray::number(part).rightJustified(5, '0') + '-' +
                    Random(state.plan().partner.seed, "blob-" + hash).guid() + ".c000.json.gz";
        blobs.push_back(blob);
    }
    return blobs;
}

qsizetype addFolder(CloudState &state, const QByteArray &path, const QList<CloudBlob> &blobs)
{
    const qint64 now = state.now();
    const qint64 expires = state.has(Quirk::ExpiredSas) ? now - 60 : now + 12 * 3600;
    BlobFolder folder;
    folder.path = path;
    folder.expires = expires;
    folder.blobs = blobs;
    const auto time = [](qint64 seconds) { return QUrl::toPercentEncoding(QString::fromLatin1(isoInstant(seconds))); };
    folder.sas =
        "skoid=0c414a25-fd23-4785-815f-1258467f9ab7&sktid=975f013f-7f24-47e8-a7d3-abc4752bf346&skt=" + time(now - 300) +
        "&ske=" + time(now + 86400) + "&sks=b&skv=2021-08-06&sv=2021-08-06&se=" + time(expires) +
        "&sr=d&sp=rl&sdd=7&sig=" + state.secret("sas") + "%2FaoJX1bM%3D";
    state.exports.folders.push_back(folder);
    return state.exports.folders.size() - 1;
}

} // namespace counterfoil
