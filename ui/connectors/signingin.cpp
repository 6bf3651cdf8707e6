// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/signingin.h"

#include "core/rest/servicefault.h"
#include "core/sync/signinfaults.h"

#include <QTimer>

namespace counterfoil {

namespace {

SignInOutcome ended(SignInEnd end, const QString &detail)
{
    SignInOutcome outcome;
    outcome.end = end;
    outcome.detail = detail;
    return outcome;
}

//! How it stands with a connection that was stored.
SignInEnd endOf(const CloudConnection &connection)
{
    switch (connectionStateOf(connection.state).value_or(ConnectionState::Ok)) {
    case ConnectionState::MfaRequired:
        return SignInEnd::SecondFactor;
    case ConnectionState::Denied:
        return SignInEnd::Denied;
    case ConnectionState::ConsentRequired:
        return SignInEnd::ConsentNeeded;
    case ConnectionState::Offline:
        return SignInEnd::Offline;
    case ConnectionState::Expired:
        return SignInEnd::Expired;
    case ConnectionState::Ok:
    case ConnectionState::Expiring:
        break;
    }
    return SignInEnd::Done;
}

} // namespace

QCoro::Task<Result<ConsentAnswer>> askConsentWindow(ConsentRequest window, StopFlag stop)
{
    constexpr auto look = std::chrono::milliseconds(100);
    ConsentProcess process;
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &watch, [&process, stop] {
        if (*stop)
            process.stop();
    });
    watch.start(look);
    co_return co_await process.ask(window);
}

//! A key store that is locked or missing is met before anybody types a password, not after.
Status SigningIn::checkVault(const CloudEnvironment &machine) const
{
    const Result<Secret> probe = QCoro::waitFor(machine.vault.read(QStringLiteral("counterfoil-probe")));
    if (probe || probe.error().code() == Error::Code::NotFound)
        return {};
    return std::unexpected(probe.error());
}

//! Remembers how the program's own window ended.
QCoro::Task<Result<ConsentAnswer>> SigningIn::watched(QCoro::Task<Result<ConsentAnswer>> asked)
{
    Result<ConsentAnswer> answer = co_await asked;
    if (answer && answer->kind == ConsentAnswer::Kind::Closed)
        m_seen = SignInEnd::Closed;
    else if (!answer && answer.error().code() == Error::Code::NotFound)
        m_seen = SignInEnd::NoWindow;
    else if (!answer && answer.error().code() == Error::Code::SignIn)
        m_seen = SignInEnd::TimedOut;
    co_return answer;
}

ConnectRequest SigningIn::completed(ConnectRequest request, const SignInWish &wish)
{
    request.timeout = m_door.signInLimit;
    request.isCancelled = isStopped;
    request.showCode = showCode;
    request.heed = [this](const SignInFault &fault) { m_fault = fault; };
    request.open = [this](const QUrl &address) {
        const Status opened = m_door.openBrowser(address);
        if (opened)
            sent(address);
        else
            m_seen = SignInEnd::NoBrowser;
        return opened;
    };
    request.embed = [this, wish](const ConsentRequest &window) {
        ConsentRequest dressed = window;
        dressed.isDark = wish.isDark;
        dressed.font = wish.font;
        dressed.language = wish.language;
        dressed.place = wish.place;
        return watched(m_door.embed(dressed, stop));
    };
    return request;
}

SignInOutcome SigningIn::run(const SignInWish &wish)
{
    m_timer.start();
    const Result<ConnectRequest> request = requestOf(wish);
    if (!request)
        return ended(SignInEnd::Failed, request.error().text());
    const Result<CloudDoor::Machine> machine = m_door.machine(m_passPhrase);
    if (!machine)
        return ended(machine.error().code() == Error::Code::SignIn ? SignInEnd::NoVault : SignInEnd::Failed,
                     machine.error().message());
    if (const Status open = checkVault(**machine); !open)
        return ended(SignInEnd::NoVault, open.error().message());
    auto file = CompanyFile::open(m_path, CompanyFile::Mode::ReadWrite, m_clock);
    if (!file)
        return ended(SignInEnd::Failed, file.error().message());
    const ConnectRequest whole = completed(*request, wish);
    m_authority = whole.profile.authority;
    return endOf(QCoro::waitFor(connectCloud(&*file, machine->get(), whole)), wish);
}

SignInEnd SigningIn::endOfFault() const
{
    if (m_fault->isThisSide || m_fault->isDistrusted)
        return SignInEnd::Failed;
    switch (m_fault->state) {
    case ConnectionState::ConsentRequired:
        return SignInEnd::ConsentNeeded;
    case ConnectionState::MfaRequired:
        return SignInEnd::SecondFactor;
    case ConnectionState::Offline:
        return SignInEnd::Offline;
    case ConnectionState::Denied:
        return isDeclined(*m_fault) ? SignInEnd::Declined : SignInEnd::Denied;
    case ConnectionState::Expired: // of a code that nobody typed the service says nothing
        return m_fault->error.isEmpty() || m_fault->error == u"expired_token" ? SignInEnd::TimedOut
                                                                              : SignInEnd::Expired;
    case ConnectionState::Ok:
    case ConnectionState::Expiring:
        break;
    }
    return SignInEnd::Failed;
}

SignInOutcome SigningIn::endOf(const Result<CloudConnection> &result, const SignInWish &wish) const
{
    if (result) {
        SignInOutcome outcome =
            ended(counterfoil::endOf(*result),
                  shownHint(hintOf(connectionStateOf(result->state).value_or(ConnectionState::Ok))));
        outcome.isStored = true;
        return outcome;
    }
    const Error &error = result.error();
    SignInEnd end = SignInEnd::Failed;
    if (error.code() == Error::Code::Cancelled)
        end = SignInEnd::Stopped;
    else if (error.code() == Error::Code::Refused)
        end = SignInEnd::OtherAccount;
    else if (m_fault)
        end = endOfFault();
    else if (m_seen)
        end = *m_seen;
    else if (error.code() == Error::Code::Network)
        end = SignInEnd::Offline;
    else if (std::chrono::milliseconds(m_timer.elapsed()) >= m_door.signInLimit)
        end = SignInEnd::TimedOut;
    SignInOutcome outcome = ended(end, error.message());
    if (end == SignInEnd::Failed && m_fault)
        outcome.advice = shownHint(serviceFaultOf(*m_fault, m_authority).hint);
    if (end == SignInEnd::ConsentNeeded)
        outcome.adminConsent = adminConsentOf(wish);
    return outcome;
}

} // namespace counterfoil
