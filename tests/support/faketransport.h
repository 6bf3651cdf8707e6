// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <QCoroTimer>

#include <chrono>
#include <deque>

namespace counterfoil {

//! Answers from a script, in order, each after one turn of the event loop as a network would; keeps what was asked.
//! A request after the end of the script gets a Network error.
class FakeTransport final : public HttpTransport
{
public:
    void answer(const Result<HttpResponse> &result) { m_script.push_back(result); }
    const QList<HttpRequest> &requests() const { return m_requests; }

    // The parameter is a value by the interface's rule, and the script is read before the first wait.
    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        m_requests.append(request);
        Result<HttpResponse> result = failure(Error::Code::Network, QStringLiteral("no answer left"));
        if (!m_script.empty()) {
            result = m_script.front();
            m_script.pop_front();
        }
        co_await QCoro::sleepFor(std::chrono::milliseconds(0));
        co_return result;
    }

private:
    std::deque<Result<HttpResponse>> m_script;
    QList<HttpRequest> m_requests;
};

} // namespace counterfoil
