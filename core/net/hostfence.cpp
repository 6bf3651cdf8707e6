// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/hostfence.h"

#include "core/base/sentence.h"
#include "core/net/addresses.h"

#include <algorithm>

namespace counterfoil {

bool HostFence::isInside(const HttpRequest &request) const
{
    const bool ofService = std::any_of(m_services.cbegin(), m_services.cend(), [&request](const QUrl &service) {
        return isSafeAddress(request.url) && sameOrigin(service, request.url);
    });
    const bool withToken = !request.headers.value("Authorization").isNull();
    return ofService || (!withToken && isBlobAddress(request.url, m_blobHostSuffixes));
}

QCoro::Task<Result<HttpResponse>> HostFence::send(HttpRequest request)
{
    if (!isInside(request))
        co_return failure(Error::Code::ForeignHost,
                          SENTENCE("%1 is none of the hosts of this cloud").arg(shownHost(request.url)));
    co_return co_await m_next->send(request);
}

} // namespace counterfoil
