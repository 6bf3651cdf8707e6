// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/net/httpmessage.h"

#include <QCoroTask>

namespace counterfoil {

//! The fence around the network: whoever wants something from a server asks here and nowhere else. Tests put a
//! scripted one in its place; retry, limits and authorisation are each a transport around a transport. Only
//! NetworkTransport opens a socket.
class HttpTransport
{
public:
    virtual ~HttpTransport() = default;
    //! The answer, of any status; Error::Code::Network where no whole one came, Distrusted where asking again changes
    //! nothing. The parameter is a value because the coroutine outlives the caller's expression.
    virtual QCoro::Task<Result<HttpResponse>> send(HttpRequest request) = 0;
};

} // namespace counterfoil
