// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/connecting.h"

namespace counterfoil {

//! What a person chose before signing in.
struct SignInWish
{
    QString kind;    //!< csp or azure-ea
    QString name;    //!< of the connection
    QString cloud;   //!< global, china, usgov, or the path of a profile file
    QByteArray kept; //!< the profile that a connection keeps already; taken where `cloud` is empty
    QString clientId;
    QString tenant; //!< organizations where empty
    QString enrolment;
    bool isMinimal = false;
    ConnectRequest::Method method = ConnectRequest::Method::Embedded;
    bool isDark = false; //!< how the program's own window looks
    QString font;
    QString language; //!< of its texts
    QRect place;
};

//! The wish as the core takes it. Refused with a sentence for the person where something is missing or no such thing.
Result<ConnectRequest> requestOf(const SignInWish &wish);

//! Where an administrator agrees for the whole tenant; empty as long as the wish is not complete.
QUrl adminConsentOf(const SignInWish &wish);

//! How a sign-in ended, by what a person can do about it.
enum class SignInEnd {
    Done,
    Stopped, //!< by the person, here
    Closed,  //!< by the person, in the window
    TimedOut,
    Declined,      //!< the person refused the consent
    ConsentNeeded, //!< an administrator has to agree first
    SecondFactor,
    Denied, //!< the account may not, or a rule of the tenant forbids it
    Expired,
    Offline,
    NoVault,  //!< nothing to keep the sign-in in
    NoWindow, //!< the program's own window is not there
    NoBrowser,
    OtherAccount, //!< of another partner, kind or tenant
    Failed
};

//! What came of a sign-in.
struct SignInOutcome
{
    SignInEnd end = SignInEnd::Failed;
    QString detail;        //!< what the core said, for those who want to know
    QString advice;        //!< what to do about a failure that no other end names; in the person's language
    QUrl adminConsent;     //!< of ConsentNeeded
    bool isStored = false; //!< there is a connection now, whatever its state
};

} // namespace counterfoil
