// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudmessage.h"

#include <algorithm>

namespace counterfoil {

namespace {

auto find(const CloudHeaders &headers, QByteArrayView name)
{
    return std::find_if(headers.cbegin(), headers.cend(),
                        [name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray valueOf(const CloudHeaders &headers, QByteArrayView name)
{
    const auto found = find(headers, name);
    return found == headers.cend() ? QByteArray() : found->second;
}

} // namespace

QByteArray CloudRequest::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

QUrlQuery readForm(QByteArray text)
{
    return QUrlQuery(QString::fromLatin1(text.replace('+', "%20")));
}

void CloudReply::set(const QByteArray &name, const QByteArray &value)
{
    drop(name);
    headers.emplaceBack(name, value);
}

void CloudReply::drop(QByteArrayView name)
{
    headers.removeIf([name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
}

QByteArray CloudReply::header(QByteArrayView name) const
{
    return valueOf(headers, name);
}

CloudReply jsonReply(int status, const QByteArray &document)
{
    CloudReply reply(status, document);
    reply.set("Content-Type", "application/json; charset=utf-8");
    return reply;
}

} // namespace counterfoil
