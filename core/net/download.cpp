// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/download.h"

#include "core/base/disk.h"
#include "core/base/sentence.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

namespace counterfoil {

namespace {

QString partOf(const QString &path)
{
    return path + QStringLiteral(".part");
}

QString versionOf(const QString &path)
{
    return path + QStringLiteral(".version");
}

void forget(const QString &path)
{
    QFile::remove(partOf(path));
    QFile::remove(versionOf(path));
}

//! The version that the part on disk is of; empty where there is none.
QByteArray knownVersion(const QString &path)
{
    QFile file(versionOf(path));
    return file.open(QIODevice::ReadOnly) ? file.read(1024) : QByteArray();
}

Status write(const QString &path, QIODevice::OpenMode mode, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(mode) || file.write(bytes) != bytes.size() || !file.flush())
        return failure(Error::Code::Failed, SENTENCE("%1 was not written: %2").arg(path, file.errorString()));
    return {};
}

//! The digest of the whole file, where the server tells it: Azure names it otherwise beside a piece.
QByteArray digestOf(const HttpResponse &answer)
{
    const QByteArray ofFile = answer.headers.value("x-ms-blob-content-md5");
    return ofFile.isEmpty() && answer.status == 200 ? answer.headers.value("Content-MD5") : ofFile;
}

bool hasDigest(const QString &path, const QByteArray &base64)
{
    QCryptographicHash hash(QCryptographicHash::Md5);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) && hash.result() == QByteArray::fromBase64(base64);
}

//! "bytes 0-99/1234".
struct ContentRange
{
    qint64 from = -1;
    qint64 to = -1;
    qint64 whole = -1;
};

std::optional<ContentRange> contentRangeOf(const QByteArray &header)
{
    const QByteArray text = header.trimmed();
    const qsizetype minus = text.indexOf('-');
    const qsizetype slash = text.indexOf('/');
    if (!text.startsWith("bytes ") || minus < 6 || slash < minus)
        return std::nullopt;
    bool ok[3] = {};
    const ContentRange range{text.mid(6, minus - 6).toLongLong(&ok[0]),
                             text.mid(minus + 1, slash - minus - 1).toLongLong(&ok[1]),
                             text.mid(slash + 1).toLongLong(&ok[2])};
    const bool isRange = ok[0] && ok[1] && ok[2] && range.from >= 0 && range.from <= range.to && range.to < range.whole;
    return isRange ? std::optional(range) : std::nullopt;
}

} // namespace

std::unexpected<Error> Download::wrong(const QString &what)
{
    m_cameDamaged = true;
    return failure(Error::Code::Network, SENTENCE("a file came damaged: %1").arg(what));
}

QCoro::Task<Status> Download::fetch(QUrl address, QString path, qint64 size)
{
    m_status = 0;
    m_cameDamaged = false;
    m_digest.clear();
    for (int changes = 0;;) {
        const Result<Piece> piece = co_await fetchPiece(address, path);
        if (!piece)
            co_return std::unexpected(piece.error());
        if (*piece == Piece::Changed && ++changes > 1)
            co_return wrong(SENTENCE("it changes while it is fetched"));
        if (*piece == Piece::Last)
            break;
    }
    const qint64 got = QFileInfo(partOf(path)).size();
    if (size >= 0 && got != size) {
        forget(path);
        co_return wrong(SENTENCE("%1 bytes instead of %2").arg(got).arg(size));
    }
    if (!m_digest.isEmpty() && !hasDigest(partOf(path), m_digest)) {
        forget(path);
        co_return wrong(SENTENCE("other bytes than the server has"));
    }
    if (!systemDisk().rename(partOf(path), path))
        co_return failure(Error::Code::Failed, SENTENCE("%1 cannot be written").arg(path));
    QFile::remove(versionOf(path));
    co_return Status();
}

QCoro::Task<Result<Download::Piece>> Download::fetchPiece(QUrl address, QString path)
{
    const QByteArray version = knownVersion(path);
    if (version.isEmpty())
        forget(path);
    const qint64 from = QFileInfo(partOf(path)).size();
    HttpRequest request = HttpRequest::get(address);
    request.answerLimit = m_limits.wholeBytes; // of a server that does not know Range
    request.headers.add(QByteArrayLiteral("x-ms-version"), QByteArrayLiteral("2021-08-06")); // Range wants a new one
    request.headers.add(QByteArrayLiteral("Range"),
                        "bytes=" + QByteArray::number(from) + '-' + QByteArray::number(from + m_limits.pieceBytes - 1));
    if (from > 0)
        request.headers.add(QByteArrayLiteral("If-Match"), version);
    const Result<HttpResponse> answer = co_await m_transport->send(request);
    if (!answer)
        co_return std::unexpected(answer.error());
    co_return take(*answer, path, from);
}

Result<Download::Piece> Download::take(const HttpResponse &answer, const QString &path, qint64 from)
{
    m_digest = digestOf(answer);
    // Where nothing is left to ask for, Azure says 416; its emulator sends no bytes of a range that does not exist.
    const bool isBeyondEnd = answer.status == 416 || (answer.status == 206 && answer.body.isEmpty());
    if (answer.status == 412 || (isBeyondEnd && from > 0)) {
        forget(path);
        return Piece::Changed;
    }
    if (answer.status == 416) // an empty file has no bytes to ask for
        return takeWhole(HttpResponse(200), path);
    if (!answer.isSuccess()) {
        m_status = answer.status;
        return failure(Error::Code::Network, SENTENCE("a file was refused with status %1").arg(answer.status));
    }
    if (answer.status != 206)
        return takeWhole(answer, path);
    const auto range = contentRangeOf(answer.headers.value("Content-Range"));
    if (!range || range->from != from || range->to - range->from + 1 != answer.body.size())
        return wrong(SENTENCE("not the bytes that were asked for"));
    if (range->whole > m_limits.wholeBytes)
        return failure(Error::Code::Distrusted, SENTENCE("a file of %1 bytes is too large").arg(range->whole));
    const QByteArray version = answer.headers.value("ETag");
    if (from > 0 && version != knownVersion(path)) {
        forget(path);
        return Piece::Changed;
    }
    if (from == 0) {
        const Status noted = write(versionOf(path), QIODevice::WriteOnly, version.isEmpty() ? "none" : version);
        if (!noted)
            return std::unexpected(noted.error());
    }
    if (const Status added = write(partOf(path), QIODevice::Append, answer.body); !added)
        return std::unexpected(added.error());
    return range->to + 1 == range->whole ? Piece::Last : Piece::More;
}

Result<Download::Piece> Download::takeWhole(const HttpResponse &answer, const QString &path)
{
    if (const Status written = write(partOf(path), QIODevice::WriteOnly | QIODevice::Truncate, answer.body); !written)
        return std::unexpected(written.error());
    return Piece::Last;
}

} // namespace counterfoil
