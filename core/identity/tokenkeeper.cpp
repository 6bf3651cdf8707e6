// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenkeeper.h"

#include "core/base/filelock.h"

namespace counterfoil {

namespace {

using namespace std::chrono_literals;

constexpr auto renewBefore = 60s;   // a token that ends sooner may end on its way
constexpr auto lockPatience = 3min; // a call of the token endpoint with its tries takes less

SignInFault faultOfVault(const Error &error)
{
    if (error.code() == Error::Code::NotFound)
        return SignInFault(ConnectionState::Expired, QStringLiteral("there is no sign-in on this machine"));
    SignInFault fault(ConnectionState::Expired, error.message());
    fault.isThisSide = true; // a locked key store is not a sign-out
    return fault;
}

} // namespace

TokenKeeper::TokenKeeper(SignInApplication application, TokenSlots slots, HttpTransport &transport, Pacer &pacer,
                         QString lockPath)
    : m_application(std::move(application)), m_slots(std::move(slots)), m_transport(&transport), m_pacer(&pacer),
      m_lockPath(std::move(lockPath))
{}

std::optional<Secret> TokenKeeper::held(const QString &scopes) const
{
    const auto found = m_held.constFind(scopes);
    return found != m_held.cend() && m_pacer->elapsed() < found->until ? std::optional(found->token) : std::nullopt;
}

void TokenKeeper::reject(const Secret &accessToken)
{
    m_held.removeIf([&accessToken](const auto &entry) { return entry.value().token.bytes() == accessToken.bytes(); });
}

QCoro::Task<SignInResult<Secret>> TokenKeeper::accessToken(QStringList scopes)
{
    const QString key = scopes.join(u' ');
    if (const auto token = held(key))
        co_return *token;
    FileLock lock(m_lockPath);
    const auto begun = m_pacer->elapsed();
    for (Status taken = lock.take(); !taken; taken = lock.take()) {
        const bool isHeld = taken.error().code() == Error::Code::Busy;
        if (!isHeld || m_pacer->elapsed() - begun > lockPatience) {
            SignInFault fault(ConnectionState::Expired,
                              isHeld ? QStringLiteral("another program holds the sign-in") : taken.error().message());
            fault.isThisSide = true;
            co_return std::unexpected(fault);
        }
        co_await m_pacer->wait(100ms);
    }
    if (const auto token = held(key)) // another waiter has fetched it
        co_return *token;
    SignInResult<Secret> renewed = co_await refresh(scopes);
    m_lastFault = renewed ? std::nullopt : std::optional(renewed.error());
    co_return renewed;
}

QCoro::Task<SignInResult<Secret>> TokenKeeper::refresh(QStringList scopes)
{
    const Result<Secret> kept = co_await m_slots.read();
    if (!kept)
        co_return std::unexpected(faultOfVault(kept.error()));
    const HttpRequest request = refreshRequest(m_application, *kept, scopes);
    const Result<HttpResponse> answer = co_await m_transport->send(request);
    const SignInResult<TokenGrant> grant = tokenGrantOf(answer);
    if (!grant)
        co_return std::unexpected(grant.error());
    const Secret token = grant->accessToken;
    const Status stored = co_await keep(*grant, scopes);
    if (!stored)
        co_return std::unexpected(faultOfVault(stored.error()));
    co_return token;
}

QCoro::Task<Status> TokenKeeper::keep(TokenGrant grant, QStringList scopes)
{
    if (!grant.refreshToken.isEmpty()) {
        const Status stored = co_await m_slots.replace(grant.refreshToken);
        if (!stored)
            co_return stored;
    }
    m_hasRenewed = true;
    const auto life = std::chrono::seconds(grant.lifetime);
    const auto margin = std::min<std::chrono::seconds>(renewBefore, life / 2);
    m_held.insert(scopes.join(u' '), {grant.accessToken, m_pacer->elapsed() + life - margin});
    co_return Status();
}

} // namespace counterfoil
