// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

//! Answers a request as the cloud does, faults included: everything but the socket.
CloudReply answerRequest(CloudState &state, const CloudRequest &request);

} // namespace counterfoil
