// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/cloudserver.h"

#include "core/sandbox/cloud/answering.h"
#include "core/sandbox/cloud/sending.h"

#include <QHttpServerRequest>
#include <QTcpSocket>

#include <algorithm>

namespace counterfoil {

namespace {

QByteArray methodOf(const QHttpServerRequest &request)
{
    switch (request.method()) {
    case QHttpServerRequest::Method::Get:
        return "GET";
    case QHttpServerRequest::Method::Post:
        return "POST";
    case QHttpServerRequest::Method::Put:
        return "PUT";
    case QHttpServerRequest::Method::Patch:
        return "PATCH";
    case QHttpServerRequest::Method::Delete:
        return "DELETE";
    case QHttpServerRequest::Method::Head:
        return "HEAD";
    default:
        return "OTHER";
    }
}

struct Base
{
    Surface surface;
    const char *prefix;
};

const Base bases[] = {{Surface::Entra, "/login/"},
                      {Surface::PartnerCenter, "/partner/"},
                      {Surface::Graph, "/graph/v1.0/"},
                      {Surface::Arm, "/arm/"}};

//! A page of the web that made the browser come here under another name gets nothing.
bool isOurs(const QByteArray &host, quint16 port)
{
    const QByteArray number = ':' + QByteArray::number(port);
    return host == "127.0.0.1" + number || host == "localhost" + number;
}

QByteArray requestIdOf(const CloudRequest &request)
{
    for (const char *name : {"MS-RequestId", "client-request-id", "x-ms-client-request-id"}) {
        if (const QByteArray id = request.header(name); !id.isEmpty())
            return id;
    }
    return {};
}

} // namespace

bool CloudServer::open(quint16 port)
{
    m_main = listen(QHostAddress(QHostAddress::LocalHost), port);
    m_blob = listen(QHostAddress(QHostAddress::LocalHost), 0);
    m_foreign = listen(QHostAddress(QHostAddress::LocalHost), 0);
    if (m_main == 0 || m_blob == 0 || m_foreign == 0)
        return false;
    const auto address = [](quint16 number) { return "http://127.0.0.1:" + QByteArray::number(number); };
    for (const Base &base : bases)
        m_state.setBase(base.surface, address(m_main) + QByteArray(base.prefix).chopped(1));
    m_state.setBase(Surface::Blob, address(m_blob));
    m_state.setBase(Surface::Foreign, address(m_foreign));
    return true;
}

CloudRequest CloudServer::read(const QHttpServerRequest &request, const QTcpSocket &socket) const
{
    CloudRequest read;
    read.method = methodOf(request);
    for (const auto &[name, value] : request.headers())
        read.headers.emplaceBack(name, value);
    read.body = request.body();
    read.path = request.url().path(QUrl::FullyEncoded).toLatin1();
    read.rawQuery = request.url().query(QUrl::FullyEncoded).toLatin1();
    read.query = readForm(read.rawQuery);
    if (socket.localPort() == m_blob)
        read.surface = Surface::Blob;
    QByteArray below = read.path.mid(1);
    for (const Base &base : bases) {
        if (socket.localPort() == m_main && read.path.startsWith(base.prefix)) {
            read.surface = base.surface;
            below = read.path.mid(qsizetype(qstrlen(base.prefix)));
        }
    }
    for (const QByteArray &segment : below.split('/'))
        read.segments.push_back(QByteArray::fromPercentEncoding(segment));
    return read;
}

bool CloudServer::handleRequest(const QHttpServerRequest &request, QTcpSocket *socket)
{
    const CloudRequest taken = read(request, *socket);
    CloudReply reply(404);
    if (!isOurs(taken.header("Host"), socket->localPort()))
        reply = CloudReply(400);
    else if (taken.surface != Surface::Foreign || socket->localPort() == m_foreign)
        reply = answerRequest(m_state, taken);
    remember(taken, reply.status);
    sendReply(*socket, reply, taken.method == "HEAD");
    return true;
}

void CloudServer::missingHandler(const QHttpServerRequest &, QTcpSocket *socket)
{
    sendReply(*socket, CloudReply(404), false);
}

void CloudServer::remember(const CloudRequest &request, int status)
{
    visits.push_back({request.method, request.surface, request.path, status, !request.header("Authorization").isEmpty(),
                      requestIdOf(request)});
}

} // namespace counterfoil
