// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/certificatefault.h"

#include "core/base/sentence.h"

#include <algorithm>

namespace counterfoil {

namespace {

const QString subject = QStringLiteral("certificate");

} // namespace

std::unexpected<Error> certificateFailure(const QString &host, const QString &reason)
{
    const Fault fault{host, 0, subject, reason};
    return failure(Error::Code::Distrusted, SENTENCE("%1: its certificate is not valid: %2").arg(host, reason),
                   {fault});
}

bool isCertificateFailure(const Error &error)
{
    const QList<Fault> &faults = error.faults();
    return error.code() == Error::Code::Distrusted &&
           std::any_of(faults.cbegin(), faults.cend(), [](const Fault &fault) { return fault.column == subject; });
}

} // namespace counterfoil
