// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace counterfoil {

//! Error::Code::Distrusted because who answers as `host` cannot prove to be it; nothing was sent there.
std::unexpected<Error> certificateFailure(const QString &host, const QString &reason);

//! Whether that is what went wrong, and not an answer that is too large or a way of speaking that is not allowed.
bool isCertificateFailure(const Error &error);

} // namespace counterfoil
