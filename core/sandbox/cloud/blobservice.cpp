// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/blobservice.h"

#include "core/sandbox/cloud/replies.h"

#include <QCryptographicHash>
#include <QRegularExpression>

#include <algorithm>

namespace counterfoil {

namespace {

QList<std::pair<QString, QString>> sorted(const QByteArray &query)
{
    QList<std::pair<QString, QString>> items;
    for (const auto &[name, value] : QUrlQuery(QString::fromLatin1(query)).queryItems(QUrl::FullyDecoded))
        items.emplaceBack(name, value);
    std::sort(items.begin(), items.end());
    return items;
}

std::optional<CloudReply> refuse(const CloudState &state, const CloudRequest &request, const BlobFolder *folder)
{
    if (request.method != "GET" && request.method != "HEAD")
        return blobError(405, "UnsupportedHttpVerb", "The resource doesn't support the specified HTTP verb.");
    if (!request.header("Authorization").isEmpty())
        return blobError(400, "InvalidAuthenticationInfo",
                         "Authentication information is not given in the correct "
                         "format.");
    // whoever has no signature learns nothing about what exists
    if (!folder || request.rawQuery.isEmpty() || sorted(request.rawQuery) != sorted(folder->sas))
        return blobError(403, "AuthenticationFailed", "Server failed to authenticate the request.");
    if (folder->expires < state.now())
        return blobError(403, "AuthenticationFailed", "Signature not valid in the specified time frame.");
    return std::nullopt;
}

//! "bytes=7-" and "bytes=7-9"; −1 where the header is not understood.
std::pair<qint64, qint64> rangeOf(const QByteArray &header, qint64 size)
{
    static const QRegularExpression form(QStringLiteral("^bytes=(\\d{1,18})-(\\d{0,18})$"));
    const QRegularExpressionMatch match = form.match(QString::fromLatin1(header));
    if (!match.hasMatch())
        return {-1, -1};
    const qint64 to = match.captured(2).isEmpty() ? size - 1 : match.captured(2).toLongLong();
    return {match.captured(1).toLongLong(), std::min(to, size - 1)};
}

} // namespace

CloudReply serveBlob(CloudState &state, const CloudRequest &request)
{
    QByteArray name;
    const QByteArray path = request.segments.join('/');
    const BlobFolder *folder = state.exports.folderOf(path, &name);
    if (auto refusal = refuse(state, request, folder))
        return *refusal;
    const CloudBlob *blob = folder->blob(name);
    if (!blob)
        return blobError(404, "BlobNotFound", "The specified blob does not exist.");
    const QByteArray version = state.has(Quirk::MovingBlob) ? state.guid("etag").left(8) : QByteArray();
    const QByteArray etag = '"' + blob->etag + version + '"';
    const QByteArray match = request.header("If-Match");
    if (!match.isEmpty() && match != etag)
        return blobError(412, "ConditionNotMet",
                         "The condition specified using HTTP conditional header(s) is not "
                         "met.");
    CloudReply reply(200, blob->content);
    reply.set("Content-Type", "application/octet-stream");
    reply.set("ETag", etag);
    reply.set("Accept-Ranges", "bytes");
    reply.set("x-ms-blob-type", "BlockBlob");
    reply.set("x-ms-blob-content-md5", QCryptographicHash::hash(blob->content, QCryptographicHash::Md5).toBase64());
    const QByteArray range = request.header("Range");
    const QByteArray condition = request.header("If-Range");
    if (range.isEmpty() || (!condition.isEmpty() && condition != etag))
        return reply;
    const auto [from, to] = rangeOf(range, blob->content.size());
    if (from < 0)
        return reply;
    const QByteArray size = QByteArray::number(blob->content.size());
    if (from >= blob->content.size() || to < from) {
        CloudReply refusal = blobError(416, "InvalidRange", "The range specified is invalid for the current size.");
        refusal.set("Content-Range", "bytes */" + size);
        return refusal;
    }
    reply.status = 206;
    reply.body = blob->content.mid(from, to - from + 1);
    reply.set("Content-Range", "bytes " + QByteArray::number(from) + '-' + QByteArray::number(to) + '/' + size);
    return reply;
}

} // namespace counterfoil
