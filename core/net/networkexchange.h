// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/answerreader.h"
#include "core/net/networktransport.h"

#include <QSslSocket>
#include <QTimer>

namespace counterfoil {

//! One request and its answer over a connection of its own.
class NetworkExchange final : public QObject
{
    Q_OBJECT

public:
    NetworkExchange(const HttpRequest &request, const NetworkOptions &options);

    //! `finished` comes once, and never before this returns.
    void start();
    Result<HttpResponse> takeResult() { return std::move(m_result); }

Q_SIGNALS:
    void finished();

private:
    void connectToServer();
    void onReady();
    void onBytes();
    void onEnd();
    void onCertificateFaults(const QList<QSslError> &faults);
    void onSocketError(QAbstractSocket::SocketError error);
    void finish(Result<HttpResponse> result);
    void fail(Error::Code code, const QString &what);
    QByteArray message() const;
    bool isSecure() const { return m_request.url.scheme() == u"https"; }

    HttpRequest m_request;
    NetworkOptions m_options;
    AnswerReader m_reader;
    QSslSocket m_socket;
    QTimer m_silence; //!< first until the connection stands, then between two bytes
    QTimer m_total;
    bool m_isReady = false;
    bool m_isFinished = false;
    Result<HttpResponse> m_result;
};

} // namespace counterfoil
