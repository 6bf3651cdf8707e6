// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/json.h"
#include "core/net/httpmessage.h"
#include "core/rest/servicefault.h"

namespace counterfoil {

//! Why an answer outside 200–299 is none, from its status, its headers and whichever of Microsoft's error bodies it
//! carries: {code, description}, {error: {code, message}}, {statusCode, message}, plain text, HTML or nothing. `asked`
//! is the address that was asked: a redirection is to another host only where it leaves that one's.
ServiceFault faultOf(const HttpResponse &response, const QUrl &asked = {});

//! The fault for no answer at all; what stopped it on this side stays a failure of this side.
ServiceFault faultOf(const Error &error);

//! The JSON of a successful answer: strict, to 64 MiB and 100 levels, a byte order mark is passed over. A page of HTML
//! in its place and anything else are faults.
Reply<JsonValue> jsonOf(const HttpResponse &response);

} // namespace counterfoil
