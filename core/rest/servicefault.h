// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QUrl>

namespace counterfoil {

//! Why a service did not give what was asked for, as `sync` reports it: a code a program can act on, what happened,
//! and what a person can do. Never holds a secret. Made by its constructor, because g++ 12 destroys an aggregate built
//! inside a `co_await` expression twice.
struct ServiceFault
{
    ServiceFault(QString faultCode, QString faultMessage, QString faultHint)
        : code(std::move(faultCode)), message(std::move(faultMessage)), hint(std::move(faultHint))
    {}

    QString code; //!< contract, sections 8.2 and 8.3: paging, foreign-host, denied, expired, mfa-required …
    QString message;
    QString hint;
    int status = 0;        //!< of the answer, 0 where none came
    QString serviceCode;   //!< the service's own code, such as 900308 or AuthorizationFailed
    QString correlation;   //!< what to quote to Microsoft's support
    int retryAfter = -1;   //!< seconds the service asks to wait, −1 where it says nothing
    bool noAnswer = false; //!< no host answered: the connection is offline
    bool thisSide = false; //!< a failure of this program, not of the service
};

//! A value, or why the service gave none.
template <typename T>
using Reply = std::expected<T, ServiceFault>;

//! Bytes of a service: a PDF, or lines of JSON. A class of its own because QByteArray compares with too much for
//! std::expected in g++ 12.
struct ServiceDocument
{
    ServiceDocument() = default;
    explicit ServiceDocument(QByteArray content) : bytes(std::move(content)) {}
    QByteArray bytes;
};

//! A hint as the window shows it: in the person's language. Hints are stored and printed in English, because who reads
//! them may be another program, or a person with another language; each is marked QT_TRANSLATE_NOOP("Hints", …) where
//! it stands.
QString shownHint(const QString &hint);

//! The hint of a step that failed, with a word on what there is still, unless it has one.
QString withWhatStays(const QString &hint);

//! `foreign-host`: the service named an address elsewhere, where the sign-in must not go.
ServiceFault foreignHost(const QUrl &address);

//! `answer`: the service answered something else than its documentation promises.
ServiceFault unexpectedAnswer(const QString &what);

//! `paging`: pages that would never end, or that bring nothing new.
ServiceFault pagingFault(const QString &what);

} // namespace counterfoil
