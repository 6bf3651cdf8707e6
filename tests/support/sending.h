// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "tests/support/awaiting.h"

namespace counterfoil {

//! What a transport gives for a request.
inline Result<HttpResponse> sent(HttpTransport &transport, const HttpRequest &request)
{
    return awaited(transport.send(request));
}

} // namespace counterfoil
