// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/sending.h"

#include <QTcpSocket>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

namespace counterfoil {

namespace {

QByteArray reasonOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 206:
        return "Partial Content";
    case 302:
        return "Found";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 429:
        return "Too Many Requests";
    case 503:
        return "Service Unavailable";
    default:
        return status < 400 ? "Success" : "Error";
    }
}

QByteArray headOf(const CloudReply &reply)
{
    const QByteArray reason = reply.reason.isEmpty() ? reasonOf(reply.status) : reply.reason;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + ' ' + reason + "\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    const qint64 length = reply.delivery.statedLength >= 0 ? reply.delivery.statedLength : reply.body.size();
    if (!reply.delivery.unstated && reply.status != 204)
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    return head + "Connection: close\r\n\r\n";
}

void end(QTcpSocket &socket, bool reset)
{
    if (!reset) {
        socket.disconnectFromHost();
        return;
    }
    socket.flush();
#ifdef Q_OS_UNIX
    const linger now{1, 0}; // no farewell: the other side reads "connection reset"
    setsockopt(int(socket.socketDescriptor()), SOL_SOCKET, SO_LINGER, &now, sizeof now);
#endif
    socket.abort();
}

//! A few bytes at a time.
void drip(QTcpSocket &socket, const QByteArray &body, int bytesAtOnce, bool reset)
{
    auto *timer = new QTimer(&socket);
    QObject::connect(timer, &QTimer::timeout, &socket,
                     [&socket, body, bytesAtOnce, reset, sent = qsizetype(0), timer]() mutable {
                         socket.write(body.mid(sent, bytesAtOnce));
                         sent += bytesAtOnce;
                         if (sent < body.size())
                             return;
                         timer->stop();
                         end(socket, reset);
                     });
    timer->start(20);
}

} // namespace

void sendReply(QTcpSocket &socket, const CloudReply &reply, bool headOnly)
{
    const Delivery &way = reply.delivery;
    if (way.silent) {
        if (way.reset)
            end(socket, true);
        return;
    }
    socket.write(headOf(reply));
    if (headOnly || reply.status == 204) {
        end(socket, false);
        return;
    }
    if (way.stallAfter >= 0) {
        socket.write(reply.body.left(way.stallAfter));
        return;
    }
    const QByteArray body = way.cutAfter >= 0 ? reply.body.left(way.cutAfter) : reply.body;
    if (way.bytesAtOnce > 0) {
        drip(socket, body, way.bytesAtOnce, way.reset);
        return;
    }
    socket.write(body);
    end(socket, way.reset);
}

} // namespace counterfoil
