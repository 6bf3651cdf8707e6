// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"
#include "core/sandbox/jsontext.h"

namespace counterfoil {

//! Partner Center's way to say no. Source: Partner Center, "error codes"; the code comes as a number.
CloudReply partnerError(int status, int code, const QByteArray &description);
//! The same from its routing layer.
CloudReply partnerMessage(int status, const QByteArray &message);
CloudReply graphError(int status, const QByteArray &code, const QByteArray &message, const CloudRequest &request,
                      const CloudState &state);
CloudReply armError(int status, const QByteArray &code, const QByteArray &message);
//! What Azure says to an account without a role at a billing account.
CloudReply billingDenied();
//! Azure Storage answers in XML.
CloudReply blobError(int status, const QByteArray &code, const QByteArray &message);

//! "links": {"self": …}
void addSelf(JsonText &json, const QByteArray &address);
//! One link: {"uri", "method", "headers"}, with the continuation token where there is one.
void addLink(JsonText &json, QByteArrayView name, const QByteArray &address, const QByteArray &continuation = {});
//! "attributes": {"objectType": …}
void addType(JsonText &json, QByteArrayView type, const QByteArray &etag = {});

//! "2026-03-01T00:00:00Z"
QByteArray instant(Day day, QByteArrayView time = "00:00:00");

} // namespace counterfoil
