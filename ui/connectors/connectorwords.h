// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/cloudpicture.h"
#include "ui/connectors/signinwish.h"
#include "ui/format/words.h"

//! Words for connections, pulls and sign-ins.
namespace counterfoil {

//! "Microsoft CSP", "Azure Enterprise Agreement".
QString kindWords(const QString &kind);
//! "Microsoft's global cloud", …; a profile's own name as it is.
QString cloudWords(const QString &cloud);
QString stateWords(ConnectionState state);
Tone toneOf(ConnectionState state);
//! What a person can do about it; empty where nothing is to do.
QString adviceFor(ConnectionState state);
//! Whether nothing goes on without a person.
bool needsPerson(ConnectionState state);

//! The roles that the account lacks, in words; empty where they suffice or are not known.
QString missingRoles(const CloudConnection &connection);

//! "Customers", "Reconciliation lines" … of a step's code.
QString stepWords(const QString &step);
//! What a person can do about the error of a step, else what went wrong; empty without one.
QString adviceFor(const PullStep &step);
//! Waits, Running, Done … of a step's state; an empty state is one that runs.
QString stepStateWords(const QString &state);
Tone stepTone(const QString &state);

//! "today 09:00", "tomorrow 09:00", "16 Aug 2026 09:00": in the machine's own time. `never` for no instant.
QString instantText(const QDateTime &at, const QDateTime &now, const QString &never = {});
//! "3 days old"; empty where it is of today or nothing is known.
QString ageText(const QDateTime &at, const QDateTime &now);

//! Heading, what happened, and what to do next of a sign-in that ended.
struct EndWords
{
    QString heading;
    QString sentence;
    QString advice;
    Tone tone = Tone::Warn;
};
EndWords wordsOf(const SignInOutcome &outcome);

} // namespace counterfoil
