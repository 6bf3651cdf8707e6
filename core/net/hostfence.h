// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QStringList>

namespace counterfoil {

//! Lets through only what a cloud profile names (contract, section 8.1): the services by scheme, host and port, and
//! blobs by the end of their host. A token goes to the services alone.
class HostFence final : public HttpTransport
{
public:
    //! The next transport must outlive the fence.
    HostFence(HttpTransport &next, QList<QUrl> services, QStringList blobHostSuffixes)
        : m_next(&next), m_services(std::move(services)), m_blobHostSuffixes(std::move(blobHostSuffixes))
    {}

    //! Error::Code::ForeignHost where the address is outside; nothing is sent then.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;

private:
    bool isInside(const HttpRequest &request) const;

    HttpTransport *m_next;
    QList<QUrl> m_services;
    QStringList m_blobHostSuffixes;
};

} // namespace counterfoil
