// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/redirectlistener.h"

#include "core/base/sentence.h"

#include <QCoroSignal>
#include <QTcpSocket>
#include <QTimer>

namespace counterfoil {

namespace {

constexpr qint64 longestHead = 32 * 1024;
constexpr int portTries = 20;
constexpr int requestPatience = 10000; // milliseconds for one request

QByteArray page(const LandingPages::Page &page, const QString &language)
{
    return QStringLiteral("<!DOCTYPE html><html lang=\"%1\"><head><meta charset=\"utf-8\"><title>%2</title>"
                          "<style>body{font:16px sans-serif;margin:4em auto;max-width:32em}</style></head><body><h1>%2"
                          "</h1><p>%3</p></body></html>\n")
        .arg(language.toHtmlEscaped(), page.title.toHtmlEscaped(), page.text.toHtmlEscaped())
        .toUtf8();
}

//! For whoever was not meant: a person does not get to see it.
QByteArray notExpected(const QString &text)
{
    return page({QStringLiteral("Not expected"), text}, QStringLiteral("en"));
}

QByteArray reasonOf(int status)
{
    return status == 200 ? "OK" : "Bad Request";
}

//! The value of a header of the request's head.
QByteArray headerOf(const QList<QByteArray> &lines, QByteArrayView name)
{
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

RedirectListener::RedirectListener(LandingPages pages) : m_pages(std::move(pages))
{
    for (QTcpServer *server : {&m_four, &m_six})
        connect(server, &QTcpServer::newConnection, this, [this, server] { onConnection(*server); });
}

Result<quint16> RedirectListener::listen()
{
    for (int i = 0; i < portTries; ++i) {
        if (!m_four.listen(QHostAddress::LocalHost))
            break;
        if (m_six.listen(QHostAddress::LocalHostIPv6, m_four.serverPort()) ||
            m_six.serverError() != QAbstractSocket::AddressInUseError)
            return m_four.serverPort();
        m_four.close();
    }
    return failure(Error::Code::SignIn, SENTENCE("no port of this machine is free for the sign-in"));
}

QCoro::Task<Result<SignInRedirect>> RedirectListener::wait(SignInAttempt *attempt, std::chrono::milliseconds limit,
                                                           std::function<bool()> isCancelled)
{
    constexpr auto look = std::chrono::milliseconds(200); // how often a person is asked
    m_attempt = attempt;
    bool isStopped = false;
    for (auto left = limit; !m_redirect && left.count() > 0 && !isStopped; left -= isCancelled ? look : limit) {
        co_await qCoro(this, &RedirectListener::arrived, isCancelled ? std::min(left, look) : limit);
        isStopped = isCancelled && isCancelled();
    }
    m_attempt = nullptr;
    if (!m_redirect && isStopped)
        co_return failure(Error::Code::Cancelled, SENTENCE("the sign-in was stopped"));
    if (!m_redirect)
        co_return failure(Error::Code::SignIn,
                          SENTENCE("nobody has signed in within %1 seconds")
                              .arg(std::chrono::duration_cast<std::chrono::seconds>(limit).count()));
    co_return Result<SignInRedirect>(*m_redirect);
}

void RedirectListener::onConnection(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { onBytes(socket); });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        QTimer::singleShot(requestPatience, socket, [socket] { socket->abort(); });
    }
}

void RedirectListener::onBytes(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(longestHead);
    const qsizetype end = head.indexOf("\r\n\r\n");
    if (end < 0 && head.size() < longestHead)
        return;
    socket->readAll();
    QList<QByteArray> lines = head.left(end).split('\n');
    const QList<QByteArray> words = lines.takeFirst().trimmed().split(' ');
    if (end < 0 || words.size() != 3 || !m_attempt)
        return answer(socket, 400, notExpected(QStringLiteral("Nobody here waits for this address.")));
    const SignInRedirect redirect = m_attempt->judge(words[0], words[1], headerOf(lines, "Host"));
    switch (redirect.kind) {
    case SignInRedirect::Kind::Stranger:
        return answer(socket, 400,
                      notExpected(QStringLiteral("This is not the answer to the sign-in that is waited for.")));
    case SignInRedirect::Kind::Declined:
        answer(socket, 200, page(m_pages.declined, m_pages.language));
        break;
    case SignInRedirect::Kind::Code:
        answer(socket, 200, page(m_pages.signedIn, m_pages.language));
        break;
    }
    m_redirect = redirect;
    Q_EMIT arrived();
}

void RedirectListener::answer(QTcpSocket *socket, int status, const QByteArray &text)
{
    socket->write("HTTP/1.1 " + QByteArray::number(status) + ' ' + reasonOf(status) +
                  "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(text.size()) +
                  "\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nContent-Security-Policy: "
                  "default-src 'none'; style-src 'unsafe-inline'\r\nX-Content-Type-Options: nosniff\r\nConnection: "
                  "close\r\n\r\n" +
                  text);
    socket->flush();
    socket->disconnectFromHost();
}

} // namespace counterfoil
