// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

#include <QAbstractHttpServer>

namespace counterfoil {

//! A request that came in, without its query: that can hold secrets.
struct CloudVisit
{
    QByteArray method;
    Surface surface = Surface::Foreign;
    QByteArray path;
    int status = 0;
    bool withToken = false; //!< an Authorization header came along
    QByteArray requestId;   //!< MS-RequestId, client-request-id or x-ms-client-request-id
};

//! Listens on 127.0.0.1: one port for the services, one for blobs, one that belongs to nobody.
class CloudServer final : public QAbstractHttpServer
{
public:
    explicit CloudServer(CloudState &state) : m_state(state) {}

    //! Port 0 lets the system choose. False where the port is taken.
    bool open(quint16 port);
    quint16 port() const { return m_main; }
    QList<CloudVisit> visits;

protected:
    bool handleRequest(const QHttpServerRequest &request, QTcpSocket *socket) override;
    void missingHandler(const QHttpServerRequest &request, QTcpSocket *socket) override;

private:
    CloudRequest read(const QHttpServerRequest &request, const QTcpSocket &socket) const;
    void remember(const CloudRequest &request, int status);

    CloudState &m_state;
    quint16 m_main = 0;
    quint16 m_blob = 0;
    quint16 m_foreign = 0;
};

} // namespace counterfoil
