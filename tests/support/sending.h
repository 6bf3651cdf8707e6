// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QEventLoop>

namespace counterfoil {

//! What a transport gives for a request. QCoro::waitFor cannot: a result has no value to begin with.
inline Result<HttpResponse> sent(HttpTransport &transport, const HttpRequest &request)
{
    Result<HttpResponse> result = failure(Error::Code::Failed, QStringLiteral("nothing came back"));
    QEventLoop loop;
    auto task = transport.send(request);
    bool done = false;
    task.then([&](const Result<HttpResponse> &answer) {
        result = answer;
        done = true;
        loop.quit();
    });
    if (!done)
        loop.exec();
    return result;
}

} // namespace counterfoil
