// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/copyfacts.h"

#include <QFuture>

namespace counterfoil {

//! What keeps a company file sound. Everything is answered later, from another thread.
class CareDesk
{
public:
    virtual ~CareDesk() = default;
    //! Everything that is wrong with the file; empty for a sound one.
    virtual QFuture<Result<QStringList>> check() = 0;
    //! A copy of the file as it is now. Refused where there is a file of that name.
    virtual QFuture<Status> backup(QString path) = 0;
    //! A part of the audit trail.
    virtual QFuture<Result<AuditPage>> trail(AuditQuery query) = 0;
    //! What a safety copy holds, and what would be lost if it took the place of the file.
    virtual QFuture<Result<CopyFacts>> lookAt(QString copy) = 0;
};

} // namespace counterfoil
