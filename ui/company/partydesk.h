// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/terms/termsfile.h"
#include "core/workspace/unownedtenants.h"

#include <QFuture>

#include <memory>

namespace counterfoil {

//! What the window asks about who is billed and who bills. Everything is answered later, from another thread.
class PartyDesk
{
public:
    virtual ~PartyDesk() = default;

    using Answer = Result<std::shared_ptr<const TermsDocument>>;
    //! The terms as they stand; null before there are any. The same object as long as they are the same.
    virtual QFuture<Answer> terms() = 0;
    //! Makes a document the terms, unless they are no longer `before` (empty for none): then Conflict, and nothing is
    //! changed. Conflict too where an invoice belongs to a contract that would go.
    virtual QFuture<Status> saveTerms(QByteArray before, QByteArray terms) = 0;
    //! The tenants that no customer owns, over all months on hand.
    virtual QFuture<Result<UnownedTenants>> unowned() = 0;
    //! Writes the document as it was imported.
    virtual QFuture<Status> exportTerms(QString path) = 0;
};

} // namespace counterfoil
