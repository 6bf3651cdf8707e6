// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rest/servicefault.h"
#include "tests/support/faketransport.h"

#include <QFile>

namespace counterfoil {

//! The value of a task that must succeed, or a default one after a message.
template <typename T>
T waitedFor(QCoro::Task<Reply<T>> task)
{
    const Reply<T> reply = QCoro::waitFor(std::move(task));
    if (!reply)
        qCritical("%s: %s", qPrintable(reply.error().code), qPrintable(reply.error().message));
    return reply ? *reply : T();
}

//! The code of a task that must fail; empty where it did not.
template <typename T>
QString codeOf(QCoro::Task<Reply<T>> task)
{
    const Reply<T> reply = QCoro::waitFor(std::move(task));
    return reply ? QString() : reply.error().code;
}

//! A document of the shared samples; null where they are not beside this checkout.
inline QByteArray sharedSample(const QString &path)
{
    QFile file(QStringLiteral(COUNTERFOIL_SOURCE_DIR "/../shared/samples/") + path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace counterfoil
