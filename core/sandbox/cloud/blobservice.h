// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sandbox/cloud/cloudstate.h"

namespace counterfoil {

//! Azure Storage: a blob with a signature, whole or from a byte on. A token makes it refuse, as it does there.
CloudReply serveBlob(CloudState &state, const CloudRequest &request);

} // namespace counterfoil
