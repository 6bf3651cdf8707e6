// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/tokenkeeper.h"

#include "core/base/filelock.h"
#include "core/base/sentence.h"
#include "core/identity/identitytoken.h"

namespace counterfoil {

namespace {

using namespace std::chrono_literals;

constexpr auto renewBefore = 60s;   // a token that ends sooner may end on its way
constexpr auto lockPatience = 3min; // a call of the token endpoint with its tries takes less
constexpr auto disturbedFor = 2min; // as long as a silent host is left alone

SignInFault faultOfVault(const Error &error)
{
    if (error.code() == Error::Code::NotFound)
        return SignInFault(ConnectionState::Expired, SENTENCE("there is no sign-in on this machine"));
    SignInFault fault(ConnectionState::Expired, error.message());
    fault.isThisSide = true; // a locked key store is not a sign-out
    return fault;
}

//! One call of the token endpoint at a time, and nobody signs in or out meanwhile.
QCoro::Task<Status> takeInTurn(FileLock *lock, Pacer *pacer)
{
    const auto begun = pacer->elapsed();
    for (;;) {
        const Status taken = lock->take();
        if (taken || taken.error().code() != Error::Code::Busy)
            co_return taken;
        if (pacer->elapsed() - begun > lockPatience)
            co_return failure(Error::Code::Busy, SENTENCE("another program holds the sign-in"));
        co_await pacer->wait(100ms);
    }
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
    const Status taken = co_await takeInTurn(&lock, m_pacer);
    if (!taken) {
        SignInFault fault(ConnectionState::Expired, taken.error().message());
        fault.isThisSide = true;
        co_return std::unexpected(fault);
    }
    if (const auto token = held(key)) // another waiter has fetched it
        co_return *token;
    if (const auto fault = refused(key)) { // asking again changes nothing
        m_lastFault = fault;
        co_return std::unexpected(*fault);
    }
    SignInResult<Secret> renewed = co_await refresh(scopes);
    m_lastFault = renewed ? std::nullopt : std::optional(renewed.error());
    if (!renewed)
        remember(renewed.error(), key);
    co_return renewed;
}

std::optional<SignInFault> TokenKeeper::refused(const QString &scopes) const
{
    for (const QString &key : {QString(), scopes}) {
        const auto found = m_refused.constFind(key);
        if (found != m_refused.cend() && m_pacer->elapsed() < found->until)
            return found->fault;
    }
    return std::nullopt;
}

//! A dead sign-in is dead for every service; consent and rules may be those of one.
void TokenKeeper::remember(const SignInFault &fault, const QString &scopes)
{
    const bool isSilent = fault.state == ConnectionState::Offline;
    if (isSilent || fault.isThisSide || fault.isDistrusted)
        return;
    const bool isDisturbed = fault.stray == SignInFault::Stray::Disturbance;
    const bool isForAll = isDisturbed || fault.state == ConnectionState::Expired;
    const Refused refused{fault, isDisturbed ? m_pacer->elapsed() + disturbedFor : std::chrono::milliseconds::max()};
    m_refused.insert(isForAll ? QString() : scopes, refused);
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
    const Status stored = co_await store(*grant, scopes);
    if (!stored)
        co_return std::unexpected(faultOfVault(stored.error()));
    co_return token;
}

QCoro::Task<Status> TokenKeeper::keep(TokenGrant grant, QStringList scopes)
{
    FileLock lock(m_lockPath); // a refresh of the sign-in before it must not end behind it
    const Status taken = co_await takeInTurn(&lock, m_pacer);
    if (!taken)
        co_return taken;
    const Status stored = co_await store(grant, scopes);
    if (stored)
        m_refused.clear();
    co_return stored;
}

QCoro::Task<Status> TokenKeeper::store(TokenGrant grant, QStringList scopes)
{
    if (!grant.refreshToken.isEmpty()) {
        const Status stored = co_await m_slots.replace(grant.refreshToken);
        if (!stored)
            co_return stored;
    }
    m_hasRenewed = true;
    const auto life = std::chrono::seconds(grant.lifetime);
    const auto margin = std::min<std::chrono::seconds>(renewBefore, life / 2);
    const QString key = scopes.join(u' ');
    m_held.insert(key, {grant.accessToken, m_pacer->elapsed() + life - margin});
    if (hasSecondFactor(grant.accessToken) == false)
        m_withoutFactor.insert(key);
    else
        m_withoutFactor.remove(key);
    co_return Status();
}

QCoro::Task<Status> forgetSignIn(TokenSlots slots, Pacer *pacer, QString lockPath)
{
    FileLock lock(lockPath);
    const Status taken = co_await takeInTurn(&lock, pacer);
    if (!taken)
        co_return taken;
    co_return co_await slots.forget();
}

} // namespace counterfoil
