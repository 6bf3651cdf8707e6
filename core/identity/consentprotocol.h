// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! What passes between the program and its sign-in window, a process of its own that knows neither verifier nor token:
//! one line of JSON on its standard input, one on its standard output.
#pragma once

#include "core/base/result.h"

#include <QProcessEnvironment>
#include <QRect>
#include <QStringList>
#include <QUrl>

namespace counterfoil {

//! What the window shall show, and for how long.
struct ConsentRequest
{
    QUrl address;      //!< of the authorization, https but for this machine
    quint16 port = 0;  //!< of the redirect, http://localhost:PORT
    QStringList hosts; //!< "host" or "host:port" with their subdomains, beside the host of the address itself
    QString title;     //!< of the window
    QByteArray certificateAuthority; //!< PEM, trusted beside the system's; may be empty
    QString font;                    //!< QFont::toString() of the program's; may be empty
    QString language;                //!< of its texts, "de"; empty: the system's
    bool isDark = false;
    QRect place;       //!< on the screen, of the window's inside; empty: the system chooses
    int seconds = 300; //!< 1–590, after which it gives up; at 600 its process ends whatever it does
};

//! How the window ended. The target is a secret.
struct ConsentAnswer
{
    enum class Kind {
        Redirected, //!< text: path and query of the redirect, "/?code=…&state=…", unjudged
        Closed,     //!< by the person
        Failed,     //!< text: a sentence
    };

    explicit ConsentAnswer(Kind what, QByteArray content = {}) : kind(what), text(std::move(content)) {}

    Kind kind;
    QByteArray text;
};

//! One line without its end: {"address", "redirect", "hosts", "title", "certificateAuthority?", "font?", "language?",
//! "dark?", "place?": [x, y, width, height], "seconds?"}.
QByteArray consentLine(const ConsentRequest &request);
//! Refused with every fault at once; an unknown key is one.
Result<ConsentRequest> readConsentRequest(const QByteArray &line);

//! One line without its end: {"target": …}, {"closed": true} or {"failed": …}.
QByteArray consentLine(const ConsentAnswer &answer);
//! All that the window has said. Failed where it is not exactly one line of the above; the message repeats none of it.
Result<ConsentAnswer> readConsentAnswer(const QByteArray &output);

//! What of an environment the window may see: display, language, time zone, scale and proxies. No bus, no folders to
//! write to, nothing that moves libraries, plugins or the browser's switches. Cleaning it again changes nothing.
QProcessEnvironment cleanConsentEnvironment(const QProcessEnvironment &given);

} // namespace counterfoil
