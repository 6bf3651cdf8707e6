// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sandbox/cloud/faultactions.h"

namespace counterfoil {

namespace {

using namespace faults;
using When = CloudFault::When;

constexpr quint32 json = dataTopics;
constexpr quint32 bodies = dataTopics | BlobTopic;
constexpr quint32 everything = 0xffffffff;

constexpr CloudFault instead(const char *name, const char *what, quint32 topics, int times,
                             bool (*act)(Reply &, Context))
{
    return {name, what, topics, times, When::Instead, act};
}

constexpr CloudFault after(const char *name, const char *what, quint32 topics, int times, bool (*act)(Reply &, Context))
{
    return {name, what, topics, times, When::After, act};
}

constexpr CloudFault quirk(const char *name, const char *what, quint32 topics, Quirk quirk)
{
    return {name, what, topics, 0, When::Always, nullptr, quirk};
}

// Adding a fault is one line here and one in the tests, which want an example of each.
constexpr CloudFault table[] = {
    // too many requests, and servers that are tired
    instead("throttle", "429 twice, wait a second.", bodies, 2, throttle),
    instead("throttle-by-date", "429 once, wait until a date.", bodies, 1, throttleByDate),
    instead("throttle-storm", "429 four times running.", bodies, 4, throttle),
    instead("throttle-forever", "429 for every request.", bodies, 0, throttle),
    instead("throttle-without-hint", "429 twice without Retry-After.", bodies, 2, throttleSilently),
    instead("throttle-for-years", "429 once, wait for 30 years.", bodies, 1, throttleForYears),
    instead("throttle-oddly", "429 once with a Retry-After that is no number.", bodies, 1, throttleOddly),
    instead("throttle-cost", "429 once with the headers of cost management.", armTopics, 1, throttleCost),
    instead("throttle-tokens", "429 once at the token endpoint.", Token, 1, throttle),
    instead("unavailable", "503 twice, wait a second.", bodies, 2, failWith<503, 1>),
    instead("unavailable-forever", "503 for every request.", bodies, 0, failWith<503>),
    instead("server-error", "500 twice.", bodies, 2, failWith<500>),
    instead("gateway-timeout", "504 once.", bodies, 1, failWith<504>),
    instead("request-timeout", "408 once.", bodies, 1, failWith<408>),
    instead("gateway-page", "502 once, with a page in HTML.", bodies, 1, gatewayPage),
    // the wire
    after("reset-mid-body", "The connection is reset in the middle of a body, once.", bodies, 1, resetMidBody),
    instead("hang-up", "The connection is reset before an answer, once.", bodies, 1, hangUp),
    after("cut-mid-body", "The connection ends in the middle of a body, once.", bodies, 1, cutMidBody),
    after("length-too-small", "Content-Length is half of the body, once.", bodies, 1, claimLess),
    after("length-too-big", "Content-Length is more than the body, once.", bodies, 1, claimMore),
    after("length-missing", "Half a body without Content-Length, once.", bodies, 1, cutUnstated),
    after("slow-stream", "Bodies come in drops.", bodies, 0, drip),
    after("stalled-stream", "A body stops in the middle and the connection stays open, once.", bodies, 1, stall),
    instead("silent-server", "A request is never answered, once.", bodies, 1, keepSilent),
    // what is in a body
    after("truncated-gzip", "The end of a blob is missing, once.", BlobTopic, 1, truncate),
    after("damaged-gzip", "A byte of a blob is wrong, once.", BlobTopic, 1, flipByte),
    after("gzip-bomb", "A blob becomes a thousand times as large.", BlobTopic, 0, inflateBomb),
    instead("login-page", "HTML with status 200 in place of JSON, once.", json, 1, loginPage),
    after("byte-order-mark", "JSON begins with a byte order mark.", json, 0, mark),
    after("half-json", "JSON stops in the middle, its length is right, once.", json, 1, halve),
    after("deep-json", "JSON of 200 levels.", json, 0, nest),
    after("huge-json", "JSON of more than 64 MiB.", json, 0, swell),
    after("empty-body", "Status 200 without a body, once.", json, 1, empty),
    after("wrong-type", "JSON says that it is plain text.", json, 0, mistype),
    after("invalid-utf8", "A name is not UTF-8.", json, 0, breakUtf8),
    after("null-values", "Names are null.", json, 0, nullValues),
    after("missing-fields", "Names are missing.", json, 0, dropFields),
    after("unknown-fields", "Records have a field that nobody knows.", json, 0, addFields),
    after("quoted-numbers", "Amounts and counts are texts.", json, 0, quoteNumbers),
    quirk("unknown-attribute", "Lines have an attribute that nobody knows.", Export, Quirk::UnknownAttribute),
    after("cut-price-sheet", "A price sheet ends in the middle of a row, once.", PriceSheets, 1, cutSheet),
    instead("no-price-sheets", "There is no price sheet yet.", PriceSheets, 0, failWith<404>),
    // pages
    quirk("empty-pages", "Behind the first page come empty ones.", pagedTopics, Quirk::EmptyPages),
    quirk("repeated-token", "Every page names the same continuation token.", pagedTopics, Quirk::RepeatedToken),
    instead("stale-token", "A continuation token has expired, once.", pagedTopics, 1, refuseContinuation),
    instead("stale-token-forever", "No continuation token works.", pagedTopics, 0, refuseContinuation),
    quirk("duplicated-items", "Collections hold an entry twice.", json, Quirk::DuplicatedItems),
    // strangers
    after("foreign-next", "The next page is with a stranger.", json, 0, leadAwayNext),
    instead("foreign-redirect", "302 to a stranger.", bodies | Token, 0, redirectAway),
    instead("home-redirect", "307 to the same host.", bodies | Token, 0, redirectHome),
    after("foreign-location", "An operation is with a stranger.", Export | CostReportTopic, 0, leadAwayLocation),
    after("foreign-manifest", "A manifest is with a stranger.", Operation, 0, leadAwayManifest),
    after("foreign-blobs", "Blobs are with a stranger.", Operation | Manifest | CostOperation, 0, leadAwayBlobs),
    after("climbing-blob", "The name of a blob climbs out of its folder.", Operation | Manifest, 0, climbBlobs),
    // tokens and rights
    instead("unauthorized", "401 once.", json, 1, unauthorized),
    instead("unauthorized-forever", "401 for every request.", json, 0, unauthorized),
    quirk("tokens-without-mfa", "Tokens lack the claim of a second factor.", Token, Quirk::TokenWithoutMfa),
    instead("mfa-wanted", "Partner Center wants a second factor.", partnerTopics, 0, wantMfa),
    instead("mfa-by-policy", "Refresh ends in AADSTS50076 with claims.", Token, 0, interactionRequired<50076>),
    instead("mfa-enrolment", "Refresh ends in AADSTS50079.", Token, 0, interactionRequired<50079>),
    instead("invalid-grant", "Refresh ends in AADSTS700082.", Token, 0, invalidGrant<700082>),
    instead("password-changed", "Refresh ends in AADSTS50173.", Token, 0, invalidGrant<50173>),
    instead("conditional-access", "Refresh ends in AADSTS53003.", Token, 0, invalidGrant<53003>),
    instead("not-assigned", "Refresh ends in AADSTS50105.", Token, 0, invalidGrant<50105>),
    instead("consent-required", "Refresh ends in AADSTS65001.", Token, 0, consentRequired<65001>),
    instead("admin-consent-required", "Refresh ends in AADSTS90094.", Token, 0, consentRequired<90094>),
    instead("tokens-unavailable", "temporarily_unavailable once.", Token, 1, temporarilyUnavailable),
    instead("forbidden-partner", "403 from Partner Center.", partnerTopics, 0, forbid),
    instead("forbidden-graph", "403 from Graph.", graphTopics, 0, forbid),
    instead("forbidden-licences", "403 for licences: no granular rights in the customer.", Licences, 0, forbid),
    quirk("foreign-tenant", "Tokens belong to another tenant.", Token, Quirk::TokenOfOtherTenant),
    quirk("short-tokens", "Tokens live for two seconds.", Token, Quirk::ShortToken),
    quirk("no-rotation", "A refresh token stays good.", Token, Quirk::NoRefreshRotation),
    quirk("reuse-revokes", "An old refresh token ends the sign-in.", Token, Quirk::ReuseRevokes),
    quirk("consent-declined", "The person says no.", Authorize, Quirk::ConsentDeclined),
    quirk("wrong-state", "The state comes back changed.", Authorize, Quirk::WrongState),
    quirk("wrong-nonce", "The identity token has another nonce.", Token, Quirk::WrongNonce),
    quirk("device-declined", "The person declines the device code.", Token, Quirk::DeviceDeclined),
    quirk("device-expired", "The device code has expired.", Token, Quirk::DeviceExpired),
    quirk("roles-hidden", "Roles come without names.", Roles, Quirk::RolesHidden),
    quirk("no-roles", "There are no roles.", Roles, Quirk::NoRoles),
    quirk("personal-account", "A person signs in, not a service account.", Token | Me, Quirk::PersonalAccount),
    instead("secret-in-error", "400 that repeats the token, once.", json, 1, echoSecret),
    // exports
    after("export-fails", "Operations fail.", Operation, 0, failOperation),
    after("export-endless", "Operations run for ever.", Operation | CostOperation, 0, endlessOperation),
    after("export-nothing-yet", "Operations end with code 5000.", Operation, 0, nothingYet),
    instead("export-gone", "An operation is gone, once.", Operation | CostOperation, 1, loseOperation),
    instead("sas-expired", "The signature of a blob has expired, once.", BlobTopic, 1, expireSas),
    quirk("sas-always-expired", "Signatures have expired when they are handed out.", Export, Quirk::ExpiredSas),
    instead("blob-gone", "A blob is gone, once.", BlobTopic, 1, loseBlob),
    quirk("moving-blob", "The ETag of a blob changes with every request.", BlobTopic, Quirk::MovingBlob),
    after("range-ignored", "A request for the rest of a blob gets a wrong piece that claims to be whole.", BlobTopic, 0,
          ignoreRange),
    after("range-wrong", "Content-Range names other bytes.", BlobTopic, 0, wrongRange),
    after("empty-manifest", "A manifest without blobs.", Operation | Manifest, 0, emptyManifest),
    after("cost-nothing", "Cost reports end with NoDataFound.", CostOperation, 0, costNothing),
    after("cost-fails", "Cost reports fail.", CostOperation, 0, costFails),
    instead("forbidden-consumption", "403 for balances, reservations and the marketplace of an enrolment.", Consumption,
            0, denyBilling),
    instead("cost-disabled", "403: the enrolment hides its prices.", armTopics, 0, costDisabled),
    // time
    after("clock-ahead", "The server's clock is three days ahead.", everything, 0, clockAhead),
    after("clock-behind", "The server's clock is three days behind.", everything, 0, clockBehind),
    // documents
    quirk("voided-invoice", "The newest invoice is voided and billed again.", Invoices, Quirk::VoidedInvoice),
    quirk("adjusted-invoice", "There is an adjustment note.", Invoices, Quirk::AdjustedInvoice),
    quirk("restated-invoice", "The newest invoice has a line more.", Invoices, Quirk::RestatedInvoice),
    quirk("charged-beside-lines", "The newest invoice asks for 25.00 that are in none of its lines.", Invoices,
          Quirk::ChargedBeside),
    quirk("legacy-invoice", "There is an invoice of the first generation too.", Invoices, Quirk::LegacyInvoice),
};

} // namespace

std::span<const CloudFault> cloudFaults()
{
    return table;
}

} // namespace counterfoil
