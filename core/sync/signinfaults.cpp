// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/signinfaults.h"

#include "core/net/addresses.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

ServiceFault worded(const char *code, const QString &message, const char *hint)
{
    return ServiceFault(QString::fromLatin1(code), message, QString::fromLatin1(hint));
}

//! An answer that says nothing about the sign-in.
ServiceFault strayFault(const SignInFault &fault)
{
    switch (fault.stray) {
    case SignInFault::Stray::Disturbance:
        return worded("unavailable", fault.message,
                      QT_TRANSLATE_NOOP(
                          "Hints", "The sign-in service has a disturbance; try again later. Nobody was signed out."));
    case SignInFault::Stray::Refusal:
        return worded("sign-in-refused", fault.message,
                      QT_TRANSLATE_NOOP(
                          "Hints",
                          "The sign-in service refuses this program or does not know the tenant. Look at the client "
                          "id, the tenant and the cloud of this connection, and connect again with the right ones."));
    case SignInFault::Stray::Stranger:
    case SignInFault::Stray::None:
        break;
    }
    return worded(
        "answer", fault.message,
        QT_TRANSLATE_NOOP(
            "Hints",
            "What answered for the sign-in service is something else, such as a proxy or the sign-in page of a "
            "network. Sign in to the network or ask its administrator, and run the sync again."));
}

} // namespace

bool isDeclined(const SignInFault &fault)
{
    constexpr int declinedConsent = 65004;
    const bool saysNo = fault.error == u"access_denied" || fault.error == u"authorization_declined";
    return fault.entraCode == declinedConsent || (saysNo && fault.state == ConnectionState::Denied &&
                                                  (fault.entraCode == 0 || fault.error == u"authorization_declined"));
}

ServiceFault serviceFaultOf(const SignInFault &fault, const QUrl &authority)
{
    if (fault.isDistrusted)
        return worded(
            "answer", fault.message,
            QT_TRANSLATE_NOOP(
                "Hints",
                "No sign-in was sent there and nobody was signed out. Ask your network's administrator what stands "
                "in between, or name its authority in the cloud profile and connect again."));
    if (fault.sentTo.isValid() && !fault.sentTo.isRelative() && !sameOrigin(authority, fault.sentTo))
        return foreignHost(fault.sentTo);
    if (fault.stray != SignInFault::Stray::None)
        return strayFault(fault);
    if (fault.isThisSide)
        return worded("key-store", fault.message,
                      QT_TRANSLATE_NOOP(
                          "Hints", "Unlock the system's key store, or give the pass phrase of the file of tokens, and "
                                   "run the sync again; nobody was signed out."));
    if (isDeclined(fault))
        return worded("denied", fault.message,
                      QT_TRANSLATE_NOOP("Hints", "Sign in again and accept what is asked for, or ask whoever may "
                                                 "accept for your company. Nothing was changed."));
    return ServiceFault(wordOf(fault.state), fault.message, hintOf(fault.state));
}

} // namespace counterfoil
