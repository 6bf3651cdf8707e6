// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/billing/crediting.h"
#include "core/store/auditrepository.h"
#include "core/workspace/draftediting.h"
#include "core/workspace/exports.h"
#include "ui/company/company.h"

#include <QFuture>

namespace counterfoil {

//! What a person did to the drafts of a month, and the taxes that a line of their own may have.
struct DraftWork
{
    Month month;
    QList<DraftEdit> edits; //!< in the order in which they were made
    QList<TaxTotal> taxes;  //!< of the terms, without sums
};

//! What the window asks about the work on invoices. Everything is answered later, from another thread.
class DraftDesk
{
public:
    virtual ~DraftDesk() = default;

    //! Asked again before the answer came, the first one may be Error::Code::Cancelled.
    virtual QFuture<Result<DraftWork>> work(Month month) = 0;
    //! Does a step on a draft of the month; gives it with the ids that its edits got.
    virtual QFuture<Result<EditStep>> take(Month month, EditStep step) = 0;
    //! The credit note of an issued invoice as it would be; nothing is stored. Asked again as work().
    virtual QFuture<Result<Invoice>> planCredit(QString number, Crediting crediting) = 0;
    //! Issues the credit note and keeps its PDF; gives it.
    virtual QFuture<Result<Invoice>> credit(QString number, Crediting crediting) = 0;
    //! What was done to an invoice, to the drafts of its month and to the terms, newest first, at most that many.
    virtual QFuture<Result<QList<AuditEntry>>> history(QString invoice, Month month, int most) = 0;
    //! Writes files; its progress is the documents that were written, of how many. Stopped it answers
    //! Error::Code::Cancelled, and what was written so far stays.
    virtual QFuture<Result<ExportReport>> write(ExportOrder order, StopFlag stop) = 0;
};

} // namespace counterfoil
