// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QSslCertificate>

#include <chrono>

namespace counterfoil {

//! How a transport talks to the network.
struct NetworkOptions
{
    std::chrono::milliseconds connectLimit = std::chrono::seconds(15); //!< until the connection is secured
    std::chrono::milliseconds idleLimit = std::chrono::seconds(60);    //!< without a byte in either direction
    std::chrono::milliseconds totalLimit = std::chrono::minutes(60);   //!< for a server that drips for ever
    QList<QSslCertificate> authorities;                                //!< believed beside those of the system
};

//! Talks to servers: HTTP/1.1, one request a connection, nothing followed, remembered, cached or sent twice.
//!
//! A connection is not kept for the next request. A server may close it at any moment without a word; whether a request
//! that met that moment has arrived nobody knows. To send it again in silence would break the promise of at most five
//! tries and falsify the count of requests (contract, section 8.3); to report it would make a failure, and a wait, of
//! something that a fresh connection never meets. Measured with 40 customers and 12 months: the first pull makes 302
//! requests, that of the next day 96, a second one of the day 15; at 40 ms for a handshake that is 4 seconds a day.
//!
//! It stands on QSslSocket and not on QNetworkAccessManager, because of what Qt 6.4.2 does there (measured, 60 tries
//! each): when a connection ends early, a POST or GET is silently sent again, up to three times; a chunked body that
//! ends in the middle of a chunk is called whole in a quarter to three quarters of the tries, and even one shorter
//! than its Content-Length in up to half. A refresh token must not be used twice, and half an invoice must not be
//! taken for one.
class NetworkTransport final : public HttpTransport
{
public:
    explicit NetworkTransport(NetworkOptions options = {}) : m_options(std::move(options)) {}

    //! Error::Code::Network where no whole answer came, Distrusted for a bad certificate, an address that is neither
    //! https nor of this machine, and more bytes than the request allows. No message holds a path or a query.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;

private:
    NetworkOptions m_options;
};

} // namespace counterfoil
