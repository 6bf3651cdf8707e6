// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrlQuery>

#include <utility>

namespace counterfoil {

//! The services that the cloud plays. Blobs and strangers have ports of their own: a token must never get there.
enum class Surface { Entra, PartnerCenter, Graph, Arm, Blob, Foreign };

using CloudHeaders = QList<std::pair<QByteArray, QByteArray>>;

//! What a client asked, taken apart once.
struct CloudRequest
{
    QByteArray method;
    Surface surface = Surface::Foreign;
    QByteArray path;            //!< below the surface's base, as it was sent
    QList<QByteArray> segments; //!< of the path, decoded
    QByteArray rawQuery;
    QUrlQuery query;
    CloudHeaders headers;
    QByteArray body;

    //! Null where the header is missing. Names are compared without case.
    QByteArray header(QByteArrayView name) const;
    //! Decoded; empty where it is missing.
    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
    bool has(const QString &name) const { return query.hasQueryItem(name); }
};

//! `application/x-www-form-urlencoded` and query strings: a plus is a blank.
QUrlQuery readForm(QByteArray text);

//! How the bytes of an answer travel. A default one arrives whole.
struct Delivery
{
    qint64 cutAfter = -1;     //!< close after so many bytes of the body
    bool reset = false;       //!< close with a reset instead of an end
    qint64 statedLength = -1; //!< Content-Length as claimed
    bool unstated = false;    //!< no Content-Length: the body ends with the connection
    int bytesAtOnce = 0;      //!< drip so many bytes every 20 ms
    qint64 stallAfter = -1;   //!< send nothing more after so many bytes, and keep the connection
    bool silent = false;      //!< never answer; with `reset`, hang up at once
};

struct CloudReply
{
    explicit CloudReply(int code = 200, const QByteArray &content = {}) : status(code), body(content) {}

    void set(const QByteArray &name, const QByteArray &value);
    void drop(QByteArrayView name);
    QByteArray header(QByteArrayView name) const;

    int status;
    QByteArray reason;
    CloudHeaders headers;
    QByteArray body;
    Delivery delivery;
};

//! A JSON document with its content type.
CloudReply jsonReply(int status, const QByteArray &document);

} // namespace counterfoil
