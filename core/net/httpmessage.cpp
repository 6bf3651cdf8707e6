// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/httpmessage.h"

#include <algorithm>

namespace counterfoil {

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(), [name](const auto &field) {
        return field.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return found == m_fields.cend() ? QByteArray() : found->second;
}

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    m_fields.removeIf([&name](const auto &field) { return field.first.compare(name, Qt::CaseInsensitive) == 0; });
    add(name, value);
}

HttpRequest HttpRequest::post(const QUrl &address, const QByteArray &contentType, const QByteArray &content)
{
    HttpRequest request(QByteArrayLiteral("POST"), address, content);
    request.headers.add(QByteArrayLiteral("Content-Type"), contentType);
    return request;
}

} // namespace counterfoil
