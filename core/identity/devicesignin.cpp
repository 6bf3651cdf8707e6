// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/devicesignin.h"

#include "core/base/sentence.h"

namespace counterfoil {

namespace {

//! Says whether the whole time was waited for; a person who stops it does not wait as long as a service wishes.
QCoro::Task<bool> waitUnlessStopped(Pacer *pacer, std::chrono::milliseconds time, std::function<bool()> isCancelled)
{
    constexpr auto look = std::chrono::milliseconds(200);
    while (time.count() > 0) {
        if (isCancelled && isCancelled())
            co_return false;
        const auto next = isCancelled ? std::min(time, look) : time;
        co_await pacer->wait(next);
        time -= next;
    }
    co_return !(isCancelled && isCancelled());
}

} // namespace

QCoro::Task<SignInResult<TokenGrant>> signInByDevice(SignInApplication application, HttpTransport *transport,
                                                     Pacer *pacer, std::chrono::milliseconds limit,
                                                     std::function<void(const QUrl &, const QString &)> show,
                                                     std::function<bool()> isCancelled)
{
    const HttpRequest ask = deviceCodeRequest(application);
    const Result<HttpResponse> begun = co_await transport->send(ask);
    const SignInResult<DeviceGrant> device = deviceGrantOf(begun);
    if (!device)
        co_return std::unexpected(device.error());
    show(device->address, device->userCode);
    const auto end =
        pacer->elapsed() + std::min<std::chrono::milliseconds>(limit, std::chrono::seconds(device->lifetime));
    auto pause = std::chrono::seconds(device->interval);
    while (pacer->elapsed() < end) {
        const bool goesOnWaiting = co_await waitUnlessStopped(pacer, pause, isCancelled);
        if (!goesOnWaiting)
            break;
        const HttpRequest poll = deviceTokenRequest(application, device->deviceCode);
        const Result<HttpResponse> answer = co_await transport->send(poll);
        const SignInResult<TokenGrant> grant = tokenGrantOf(answer);
        const bool isSilent = !answer && answer.error().code() == Error::Code::Network;
        const bool goesOn = !grant && (grant.error().isPending || isSilent);
        if (!goesOn)
            co_return grant;
        pause += std::chrono::seconds(grant.error().isTooOften ? 5 : 0); // RFC 8628, section 3.5
    }
    co_return std::unexpected(SignInFault(ConnectionState::Expired, SENTENCE("nobody has typed the code in time")));
}

} // namespace counterfoil
