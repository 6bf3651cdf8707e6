// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudmessage.h"

class QTcpSocket;

namespace counterfoil {

//! Writes an answer to a socket, in the way that its delivery says, and ends the connection.
void sendReply(QTcpSocket &socket, const CloudReply &reply, bool headOnly);

} // namespace counterfoil
