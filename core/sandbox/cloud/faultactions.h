// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudfault.h"

//! What faults do to an answer: the verbs of the fault table. All return false where they leave it alone.
namespace counterfoil::faults {

using Reply = CloudReply;
using Context = const FaultContext &;

bool throttle(Reply &reply, Context context);       //!< 429, Retry-After in seconds
bool throttleByDate(Reply &reply, Context context); //!< 429, Retry-After as a date
bool throttleSilently(Reply &reply, Context context);
bool throttleForYears(Reply &reply, Context context);
bool throttleOddly(Reply &reply, Context context);
bool throttleCost(Reply &reply, Context context); //!< ARM's own headers

//! A status with a body in the manner of the service, and Retry-After where `seconds` is not negative.
void fail(Reply &reply, Context context, int status, int seconds);
template <int status, int seconds = -1>
bool failWith(Reply &reply, Context context)
{
    fail(reply, context, status, seconds);
    return true;
}
bool gatewayPage(Reply &reply, Context context); //!< 502 in HTML
bool loginPage(Reply &reply, Context context);   //!< 200 in HTML

bool resetMidBody(Reply &reply, Context context);
bool hangUp(Reply &reply, Context context);
bool cutMidBody(Reply &reply, Context context);
bool claimLess(Reply &reply, Context context);
bool claimMore(Reply &reply, Context context);
bool cutUnstated(Reply &reply, Context context);
bool drip(Reply &reply, Context context);
bool stall(Reply &reply, Context context);
bool keepSilent(Reply &reply, Context context);

bool truncate(Reply &reply, Context context); //!< the end is missing, the length is right
bool flipByte(Reply &reply, Context context);
bool inflateBomb(Reply &reply, Context context);
bool mark(Reply &reply, Context context); //!< byte order mark
bool halve(Reply &reply, Context context);
bool cutSheet(Reply &reply, Context context); //!< in the middle of a row
bool nest(Reply &reply, Context context);
bool swell(Reply &reply, Context context);
bool empty(Reply &reply, Context context);
bool mistype(Reply &reply, Context context);
bool breakUtf8(Reply &reply, Context context);
bool nullValues(Reply &reply, Context context);
bool dropFields(Reply &reply, Context context);
bool addFields(Reply &reply, Context context);
bool quoteNumbers(Reply &reply, Context context);

bool refuseContinuation(Reply &reply, Context context);
bool leadAwayNext(Reply &reply, Context context);
bool redirectAway(Reply &reply, Context context);
bool redirectHome(Reply &reply, Context context);
bool leadAwayLocation(Reply &reply, Context context);
bool leadAwayManifest(Reply &reply, Context context);
bool leadAwayBlobs(Reply &reply, Context context);
bool climbBlobs(Reply &reply, Context context);

bool unauthorized(Reply &reply, Context context);
bool wantMfa(Reply &reply, Context context);
bool forbid(Reply &reply, Context context);
bool echoSecret(Reply &reply, Context context);
bool costDisabled(Reply &reply, Context context);
bool denyBilling(Reply &reply, Context context); //!< no role at the billing account

//! A refusal of the token endpoint.
void refuseGrant(Reply &reply, Context context, const char *error, int code, const char *suberror);
template <int code>
bool invalidGrant(Reply &reply, Context context)
{
    refuseGrant(reply, context, "invalid_grant", code, "");
    return true;
}
template <int code>
bool consentRequired(Reply &reply, Context context)
{
    refuseGrant(reply, context, "invalid_grant", code, "consent_required");
    return true;
}
template <int code>
bool interactionRequired(Reply &reply, Context context)
{
    refuseGrant(reply, context, "interaction_required", code, "basic_action");
    return true;
}
bool temporarilyUnavailable(Reply &reply, Context context);

bool failOperation(Reply &reply, Context context);
bool endlessOperation(Reply &reply, Context context);
bool nothingYet(Reply &reply, Context context);
bool loseOperation(Reply &reply, Context context);
bool expireSas(Reply &reply, Context context);
bool loseBlob(Reply &reply, Context context);
bool emptyManifest(Reply &reply, Context context);
bool wrongRange(Reply &reply, Context context);
bool ignoreRange(Reply &reply, Context context);
bool costNothing(Reply &reply, Context context);
bool costFails(Reply &reply, Context context);

bool clockAhead(Reply &reply, Context context);
bool clockBehind(Reply &reply, Context context);

} // namespace counterfoil::faults
