// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpServer>

#include <functional>

namespace counterfoil {

//! A server on 127.0.0.1 that says exactly the bytes it was told to, and keeps the bytes it got. One answer for every
//! connection; with a certificate it speaks TLS.
class WireServer final : public QTcpServer
{
public:
    WireServer() { listen(QHostAddress(QHostAddress::LocalHost)); }

    void setCertificate(const QSslCertificate &certificate, const QSslKey &key,
                        const QByteArrayList &protocols = {QByteArrayLiteral("h2"), QByteArrayLiteral("http/1.1")})
    {
        m_encryption = QSslConfiguration::defaultConfiguration();
        m_encryption.setLocalCertificate(certificate);
        m_encryption.setPrivateKey(key);
        m_encryption.setPeerVerifyMode(QSslSocket::VerifyNone);
        m_encryption.setAllowedNextProtocols(protocols);
        m_isSecure = true;
    }

    QByteArray answer;                                              //!< sent once a request is there
    std::function<QByteArray(const QByteArray &request)> answering; //!< in its place, where the request decides
    int connections = 0;                                            //!< that were opened, also without a request
    bool stays = false;                                             //!< does not close after it
    QList<QByteArray> got;                                          //!< whole requests, in the order in which they came
    QByteArray protocol;                                            //!< that ALPN ended with

    QUrl address(const QString &more = QStringLiteral("/items?code=SECRET")) const
    {
        return QUrl(QStringLiteral("%1://127.0.0.1:%2%3")
                        .arg(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"))
                        .arg(serverPort())
                        .arg(more));
    }

protected:
    void incomingConnection(qintptr handle) override
    {
        ++connections;
        auto *socket = new QSslSocket(this);
        socket->setSocketDescriptor(handle);
        connect(socket, &QSslSocket::readyRead, this, [this, socket] { serve(*socket); });
        connect(socket, &QSslSocket::encrypted, this,
                [this, socket] { protocol = socket->sslConfiguration().nextNegotiatedProtocol(); });
        if (m_isSecure) {
            socket->setSslConfiguration(m_encryption);
            socket->startServerEncryption();
        }
    }

private:
    void serve(QSslSocket &socket)
    {
        QByteArray request = socket.property("request").toByteArray() + socket.readAll();
        socket.setProperty("request", request);
        const qsizetype end = request.indexOf("\r\n\r\n");
        const qsizetype length = request.indexOf("Content-Length: ");
        const qint64 body =
            length < 0 ? 0 : request.mid(length + 16, request.indexOf('\r', length) - length - 16).toInt();
        if (end < 0 || request.size() < end + 4 + body)
            return;
        got.append(request);
        socket.write(answering ? answering(request) : answer);
        if (!stays)
            socket.disconnectFromHost();
    }

    QSslConfiguration m_encryption;
    bool m_isSecure = false;
};

} // namespace counterfoil
