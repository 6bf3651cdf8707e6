// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "core/rest/answer.h"
#include "core/rest/pagecollector.h"

#include <QUrlQuery>

namespace counterfoil {

//! One service under one base address: makes requests of paths, asks the transport and judges the answer. It adds no
//! sign-in; that is a transport's business, and only for this host.
class RestService
{
public:
    //! The base may carry a port and a path; a slash at its end is ignored. Headers go with every request. The
    //! transport must outlive the service.
    RestService(HttpTransport &transport, const QUrl &base, HttpHeaders headers = {});

    //! A path below the base, already encoded where it carries what a person or a service named.
    HttpRequest request(const QString &path, const QUrlQuery &query = {}) const;
    HttpRequest postJson(const QString &path, const QUrlQuery &query, const JsonValue &body) const;
    //! For an address the service named: `foreign-host` unless scheme, host and port are those of the base.
    Reply<HttpRequest> follow(const QUrl &address) const;

    //! The answer when its status is 200–299.
    QCoro::Task<Reply<HttpResponse>> send(HttpRequest request) const;
    //! The same of an address the service named, with follow()'s check.
    QCoro::Task<Reply<HttpResponse>> visit(QUrl address) const;
    //! The JSON of such an answer, null for 204.
    QCoro::Task<Reply<JsonValue>> json(HttpRequest request) const;
    //! All items of a list `value` that continues at `nextLink` or `@odata.nextLink`.
    QCoro::Task<Reply<std::vector<JsonValue>>> linkedList(HttpRequest first, PageCollector::IdOf idOf) const;

private:
    HttpRequest withHeaders(HttpRequest request) const;

    HttpTransport *m_transport;
    QUrl m_base;
    HttpHeaders m_headers;
};

//! An address that the service named, relative or absolute, against the one that was asked.
QUrl addressOf(const QUrl &asked, const QByteArray &named);

//! Whether an answer to a follow-up page says that its token is not known any more.
bool isStalePage(const ServiceFault &fault);

//! An object of texts, in this order.
JsonValue jsonObjectOf(std::initializer_list<std::pair<QString, QString>> members);

//! One segment of a path, everything else than unreserved characters encoded.
QString pathSegment(const QString &text);

} // namespace counterfoil
