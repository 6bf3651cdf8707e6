// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/networkexchange.h"

#include "core/base/sentence.h"
#include "core/net/addresses.h"
#include "core/net/certificatefault.h"

#include <QNetworkProxyFactory>
#include <QSslConfiguration>

#include <algorithm>

namespace counterfoil {

namespace {

constexpr qint64 bytesAtOnce = 256 * 1024;

//! How Qt calls it is no use to a person, and its sentences can hold an address with all that is secret in it.
QString reasonOf(QAbstractSocket::SocketError error)
{
    switch (error) {
    case QAbstractSocket::HostNotFoundError:
        return SENTENCE("its name is not known here");
    case QAbstractSocket::ConnectionRefusedError:
        return SENTENCE("it refuses connections");
    case QAbstractSocket::NetworkError:
        return SENTENCE("there is no way to it");
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        return SENTENCE("the proxy wants a password");
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        return SENTENCE("the proxy does not let through");
    case QAbstractSocket::SslHandshakeFailedError:
        return SENTENCE("no encryption could be agreed on");
    default:
        return SENTENCE("the connection broke");
    }
}

//! The system's, where the address is not this machine.
QNetworkProxy proxyFor(const QUrl &address)
{
    if (isLoopback(address))
        return QNetworkProxy(QNetworkProxy::NoProxy);
    const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(address));
    return found.isEmpty() ? QNetworkProxy(QNetworkProxy::NoProxy) : found.first();
}

QSslConfiguration encryption(const QList<QSslCertificate> &authorities)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setAllowedNextProtocols({QByteArrayLiteral("http/1.1")});
    configuration.addCaCertificates(authorities);
    return configuration;
}

//! A line break in a header would begin another one.
bool isHeaderText(const QByteArray &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}

bool isSendable(const HttpRequest &request)
{
    const auto &fields = request.headers.fields();
    return std::all_of(fields.cbegin(), fields.cend(), [](const auto &field) {
        return !field.first.isEmpty() && isHeaderText(field.first) && isHeaderText(field.second);
    });
}

} // namespace

NetworkExchange::NetworkExchange(const HttpRequest &request, const NetworkOptions &options)
    : m_request(request), m_options(options), m_reader(request.method, request.answerLimit),
      m_result(failure(Error::Code::Failed, SENTENCE("the exchange is not finished")))
{
    m_silence.setSingleShot(true);
    m_total.setSingleShot(true);
    connect(&m_socket, &QSslSocket::encrypted, this, &NetworkExchange::onReady);
    connect(&m_socket, &QSslSocket::connected, this, [this] {
        if (!isSecure())
            onReady();
    });
    connect(&m_socket, &QSslSocket::readyRead, this, &NetworkExchange::onBytes);
    connect(&m_socket, &QSslSocket::bytesWritten, this, [this] {
        if (m_isReady)
            m_silence.start();
    });
    connect(&m_socket, &QSslSocket::disconnected, this, &NetworkExchange::onEnd);
    connect(&m_socket, &QSslSocket::sslErrors, this, &NetworkExchange::onCertificateFaults);
    connect(&m_socket, &QSslSocket::errorOccurred, this, &NetworkExchange::onSocketError);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        fail(Error::Code::Network, m_isReady ? SENTENCE("it sent nothing for too long")
                                             : SENTENCE("it took too long to answer the connection"));
    });
    connect(&m_total, &QTimer::timeout, this,
            [this] { fail(Error::Code::Network, SENTENCE("the answer took too long")); });
}

void NetworkExchange::start()
{
    m_silence.setInterval(m_options.connectLimit);
    m_total.setInterval(m_options.totalLimit);
    // In the next turn of the event loop: who asked has to be waiting before an answer can come.
    QMetaObject::invokeMethod(this, &NetworkExchange::connectToServer, Qt::QueuedConnection);
}

void NetworkExchange::connectToServer()
{
    if (!isSafeAddress(m_request.url)) {
        fail(Error::Code::Distrusted, SENTENCE("only https is spoken, and http with this machine"));
        return;
    }
    if (!isSendable(m_request)) {
        fail(Error::Code::Failed, SENTENCE("a header with a line break"));
        return;
    }
    m_silence.start();
    m_total.start();
    m_socket.setProxy(proxyFor(m_request.url));
    const auto port = quint16(portOf(m_request.url));
    if (!isSecure()) {
        m_socket.connectToHost(m_request.url.host(), port);
        return;
    }
    m_socket.setSslConfiguration(encryption(m_options.authorities));
    m_socket.connectToHostEncrypted(m_request.url.host(QUrl::FullyEncoded), port);
}

void NetworkExchange::onReady()
{
    m_isReady = true;
    m_silence.setInterval(m_options.idleLimit);
    m_silence.start();
    m_socket.write(message());
}

QByteArray NetworkExchange::message() const
{
    const QUrl &url = m_request.url;
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    QByteArray text = m_request.method + ' ' + (path.isEmpty() ? QByteArray("/") : path);
    if (url.hasQuery())
        text += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    text += " HTTP/1.1\r\nHost: " + url.authority(QUrl::FullyEncoded).toLatin1() + "\r\n";
    for (const auto &[name, value] : m_request.headers.fields())
        text += name + ": " + value + "\r\n";
    if (!m_request.body.isEmpty() || m_request.method == "POST")
        text += "Content-Length: " + QByteArray::number(m_request.body.size()) + "\r\n";
    // Nothing is unpacked on the way: a page of JSON is small, and blobs are packed files with a reader of their own.
    return text + "Accept-Encoding: identity\r\nConnection: close\r\n\r\n" + m_request.body;
}

void NetworkExchange::onBytes()
{
    if (m_isFinished)
        return;
    m_silence.start();
    while (m_socket.bytesAvailable() > 0) {
        const QByteArray bytes = m_socket.read(bytesAtOnce);
        if (const Status taken = m_reader.feed(bytes); !taken) {
            fail(taken.error().code(), taken.error().message());
            return;
        }
    }
    if (m_reader.isWhole())
        finish(m_reader.take());
}

void NetworkExchange::onEnd()
{
    onBytes(); // what came with the end
    if (m_isFinished)
        return;
    if (const Status ended = m_reader.end(); !ended) {
        fail(ended.error().code(), ended.error().message());
        return;
    }
    finish(m_reader.take());
}

void NetworkExchange::onCertificateFaults(const QList<QSslError> &faults)
{
    const QString first = faults.isEmpty() ? QString() : faults.first().errorString();
    finish(certificateFailure(shownHost(m_request.url), first));
}

void NetworkExchange::onSocketError(QAbstractSocket::SocketError error)
{
    if (error == QAbstractSocket::RemoteHostClosedError && m_isReady)
        return onEnd(); // perhaps the answer has ended with it
    fail(Error::Code::Network, reasonOf(error));
}

void NetworkExchange::fail(Error::Code code, const QString &what)
{
    finish(failure(code, QStringLiteral("%1: %2").arg(shownHost(m_request.url), what)));
}

void NetworkExchange::finish(Result<HttpResponse> result)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_result = std::move(result);
    m_silence.stop();
    m_total.stop();
    m_socket.disconnect(this);
    m_socket.abort();
    QMetaObject::invokeMethod(this, &NetworkExchange::finished, Qt::QueuedConnection);
}

} // namespace counterfoil
