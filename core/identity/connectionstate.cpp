// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/connectionstate.h"

#include <array>

namespace counterfoil {

namespace {

struct StateWord
{
    ConnectionState state;
    const char *word;
    const char *hint;
};

constexpr std::array states{
    StateWord{ConnectionState::Ok, "ok", ""},
    StateWord{
        ConnectionState::Expiring, "expiring",
        QT_TRANSLATE_NOOP(
            "Hints", "The sign-in has not been renewed for 75 days and ends after 90; run a sync, or sign in again.")},
    StateWord{
        ConnectionState::Offline, "offline",
        QT_TRANSLATE_NOOP("Hints", "No host answers: check the network and the proxy. What is stored stays readable.")},
    StateWord{ConnectionState::Expired, "expired", QT_TRANSLATE_NOOP("Hints", "Sign in again for this connection.")},
    StateWord{ConnectionState::Denied, "denied",
              QT_TRANSLATE_NOOP(
                  "Hints",
                  "Sign in with an account that is Admin Agent, or Billing Admin with Sales Agent; ask the tenant's "
                  "administrator whether a conditional access rule stands in the way.")},
    StateWord{
        ConnectionState::ConsentRequired, "consent-required",
        QT_TRANSLATE_NOOP(
            "Hints",
            "A Cloud Application Administrator or Global Administrator of the partner's tenant has to agree first; "
            "send them the admin-consent address.")},
    StateWord{
        ConnectionState::MfaRequired, "mfa-required",
        QT_TRANSLATE_NOOP(
            "Hints",
            "Sign in again and confirm with the second factor; Microsoft asks for it on every Partner Center call.")}};

} // namespace

QString wordOf(ConnectionState state)
{
    return QString::fromLatin1(states[std::size_t(state)].word);
}

std::optional<ConnectionState> connectionStateOf(QStringView word)
{
    for (const StateWord &one : states) {
        if (word == QLatin1String(one.word))
            return one.state;
    }
    return std::nullopt;
}

QString hintOf(ConnectionState state)
{
    return QString::fromLatin1(states[std::size_t(state)].hint);
}

} // namespace counterfoil
