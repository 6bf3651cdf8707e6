// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"
#include "core/net/pacer.h"

#include <QHash>
#include <QUuid>

#include <functional>

namespace counterfoil {

//! Asks again where that can help (contract, section 8.3): at most five tries for 408, 429, 500, 502, 503, 504 and no
//! answer, after Retry-After or 1, 2, 4, 8 seconds. GET and HEAD are repeated, anything else only where the request
//! says so. Gives every try the ids that Microsoft's support asks for. A host that did not answer five times running is
//! left alone for two minutes.
class Retrying final : public HttpTransport
{
public:
    //! Gets one line for every try: method, address without its query, what came of it, the id.
    using Log = std::function<void(const QString &line)>;

    //! Both must outlive this. The run id goes with every request;
    //! Partner Center wants a GUID.
    Retrying(HttpTransport &next, Pacer &pacer, const QUuid &runId, Log log = {});

    //! The last answer, whatever its status; a wait of more than 300 seconds is not waited, its answer is the last.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override;

    int requests() const { return m_requests; } //!< tries, the first ones too
    int retries() const { return m_retries; }

private:
    struct Host
    {
        int failures = 0; //!< running
        std::chrono::milliseconds closedUntil{0};
    };

    HttpRequest marked(HttpRequest request, const QByteArray &id) const;
    void judge(const QString &host, const Result<HttpResponse> &result);
    bool isClosed(const QString &host) const;
    std::optional<std::chrono::milliseconds> waitAfter(const Result<HttpResponse> &result, int attempt);
    void note(const HttpRequest &request, const Result<HttpResponse> &result, int attempt, const QByteArray &id) const;

    HttpTransport *m_next;
    Pacer *m_pacer;
    QByteArray m_runId;
    Log m_log;
    QHash<QString, Host> m_hosts;
    int m_requests = 0;
    int m_retries = 0;
};

} // namespace counterfoil
