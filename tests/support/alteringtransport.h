// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/net/httptransport.h"

#include <functional>
#include <memory>

namespace counterfoil {

//! Stands between the program and a service that does not do what a test wants: answers in its place, or changes what
//! it answers.
class AlteringTransport final : public HttpTransport
{
public:
    //! The status to answer with; 0 lets the service answer.
    using Instead = std::function<int(const HttpRequest &request)>;
    using Change = std::function<void(const HttpRequest &request, HttpResponse &response)>;

    AlteringTransport(std::unique_ptr<HttpTransport> wire, Instead instead, Change change)
        : m_wire(std::move(wire)), m_instead(std::move(instead)), m_change(std::move(change))
    {}

    QCoro::Task<Result<HttpResponse>> send(HttpRequest request) override
    {
        const int status = m_instead ? m_instead(request) : 0;
        if (status != 0) {
            const HttpResponse answer(status);
            co_return answer;
        }
        Result<HttpResponse> response = co_await m_wire->send(request);
        if (response && m_change)
            m_change(request, *response);
        co_return response;
    }

private:
    std::unique_ptr<HttpTransport> m_wire;
    Instead m_instead;
    Change m_change;
};

} // namespace counterfoil
