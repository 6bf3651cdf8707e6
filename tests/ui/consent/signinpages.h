// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/identity/consentprotocol.h"
#include "tests/support/wireserver.h"

#include <QHash>

namespace counterfoil {

inline QByteArray htmlAnswer(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 Fine\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " +
           QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

inline QByteArray movedAnswer(const QByteArray &to)
{
    return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + to + "\r\n\r\n";
}

//! A sign-in service on this machine, and servers that nobody may ever ask: one beside it, one of another host, and one
//! where the redirect goes. In pages @OTHER@, @FAR@ and @REDIRECT@ stand for their addresses.
struct SignInPages
{
    WireServer service;
    WireServer other;
    WireServer far;
    WireServer redirect;
    QHash<QByteArray, QByteArray> answers; //!< of the service by path, /authorize is the first

    SignInPages()
    {
        other.answer = far.answer = htmlAnswer("<title>other</title>");
        far.close();
        far.listen(QHostAddress(QStringLiteral("127.0.0.2")));
        redirect.answer = htmlAnswer("<title>redirect</title>");
        service.answering = [this](const QByteArray &request) {
            const QByteArray target = request.split(' ').value(1);
            return answers.value(target.split('?').first(), "HTTP/1.1 404 None\r\nContent-Length: 0\r\n\r\n");
        };
    }

    void setPage(const QByteArray &path, const QByteArray &body, const QByteArray &headers = {})
    {
        answers.insert(path, htmlAnswer(filled(body), headers));
    }
    void setMove(const QByteArray &path, const QByteArray &to) { answers.insert(path, movedAnswer(filled(to))); }

    QByteArray filled(QByteArray text) const
    {
        text.replace("@OTHER@", other.address(QString()).toEncoded());
        text.replace("@FAR@", "http://127.0.0.2:" + QByteArray::number(far.serverPort()));
        text.replace("@REDIRECT@", "http://localhost:" + QByteArray::number(redirect.serverPort()));
        return text;
    }

    //! How often somebody came to a server that is nobody's business.
    int strays() const { return other.connections + far.connections + redirect.connections; }

    ConsentRequest request() const
    {
        ConsentRequest result;
        result.address = service.address(QStringLiteral("/authorize?state=s"));
        result.port = redirect.serverPort();
        result.title = QStringLiteral("Sign in");
        return result;
    }
};

} // namespace counterfoil
