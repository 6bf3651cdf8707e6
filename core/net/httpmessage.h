// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

#include <utility>

namespace counterfoil {

//! Header fields in the order in which they are sent or came. Names are compared without case.
class HttpHeaders
{
public:
    void add(const QByteArray &name, const QByteArray &value) { m_fields.emplaceBack(name, value); }
    //! The only one of that name from now on.
    void set(const QByteArray &name, const QByteArray &value);
    //! The first value of that name, null where there is none.
    QByteArray value(QByteArrayView name) const;
    const QList<std::pair<QByteArray, QByteArray>> &fields() const { return m_fields; }

private:
    QList<std::pair<QByteArray, QByteArray>> m_fields;
};

//! What is asked. Made by its factories, never by braces: g++ 12 destroys an aggregate that is built inside a
//! `co_await` expression twice.
struct HttpRequest
{
    HttpRequest(const QByteArray &verb, const QUrl &address, const QByteArray &content = {})
        : method(verb), url(address), body(content)
    {}
    static HttpRequest get(const QUrl &address) { return HttpRequest(QByteArrayLiteral("GET"), address); }
    static HttpRequest post(const QUrl &address, const QByteArray &contentType, const QByteArray &content);

    QByteArray method;
    QUrl url;
    HttpHeaders headers;
    QByteArray body;
    qint64 answerLimit = qint64(64) << 20; //!< bytes that the body of the answer may have
    bool repeatable = false;               //!< a POST that does no harm when it arrives twice; GET and HEAD always are
};

//! What came back, whatever its status: only no answer at all is an Error.
struct HttpResponse
{
    explicit HttpResponse(int code, const QByteArray &content = {}) : status(code), body(content) {}
    bool isSuccess() const { return status >= 200 && status < 300; }

    int status;
    QByteArray reason; //!< the words behind the status; Partner Center says only there that it wants a second factor
    HttpHeaders headers;
    QByteArray body;
};

} // namespace counterfoil
