// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacedrafts.h"

#include "core/billing/drafting.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/invoicing.h"
#include "ui/company/newest.h"
#include "ui/company/workspaceinside.h"

#include <QPromise>
#include <QtConcurrent>

namespace counterfoil {

namespace {

Result<DraftWork> workOf(Workspace &workspace, Month month)
{
    Result<QList<DraftEdit>> edits = editsOf(workspace, month);
    if (!edits)
        return std::unexpected(edits.error());
    DraftWork work{month, *std::move(edits), {}};
    if (const Result<const Terms *> terms = workspace.terms())
        work.taxes = taxRates(**terms);
    return work;
}

//! What is shown may never have been stored, or was made under other terms: then it is stored first, as it is shown.
Result<EditStep> taken(Workspace &workspace, Month month, const EditStep &step)
{
    Result<EditStep> done = takeStep(workspace, step);
    if (done || workspace.file().isReadOnly() || done.error().code() == Error::Code::Usage ||
        done.error().code() == Error::Code::Conflict)
        return done;
    if (const Result<MonthState> drafted = draftMonth(workspace, month, ParkingMode::On); !drafted)
        return std::unexpected(drafted.error());
    return takeStep(workspace, step);
}

} // namespace

QFuture<Result<DraftWork>> WorkspaceDrafts::work(Month month)
{
    return QtConcurrent::run(
        &m_company.m_thread,
        [inside = m_company.m_inside, asks = m_works, mine = m_works->ask(), month]() -> Result<DraftWork> {
            if (!asks->isNewest(mine))
                return askedAgain();
            return workOf(*inside->workspace, month);
        });
}

QFuture<Result<EditStep>> WorkspaceDrafts::take(Month month, EditStep step)
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, month, step] {
        inside->last.reset();
        return taken(*inside->workspace, month, step);
    });
}

QFuture<Result<Invoice>> WorkspaceDrafts::planCredit(QString number, Crediting crediting)
{
    return QtConcurrent::run(
        &m_company.m_thread,
        [inside = m_company.m_inside, asks = m_plans, mine = m_plans->ask(), number, crediting]() -> Result<Invoice> {
            if (!asks->isNewest(mine))
                return askedAgain();
            return plannedCredit(*inside->workspace, number, crediting);
        });
}

QFuture<Result<Invoice>> WorkspaceDrafts::credit(QString number, Crediting crediting)
{
    return QtConcurrent::run(
        &m_company.m_thread, [inside = m_company.m_inside, number, crediting]() -> Result<Invoice> {
            inside->last.reset();
            const Result<QString> note = creditInvoice(*inside->workspace, number, crediting, inside->clock.today());
            if (!note)
                return std::unexpected(note.error());
            if (const Status kept = inside->keepPdfs({*note}, [](int, int) {}); !kept)
                return std::unexpected(kept.error());
            return InvoiceRepository(inside->workspace->file()).invoice(*note);
        });
}

QFuture<Result<QList<AuditEntry>>> WorkspaceDrafts::history(QString invoice, Month month, int most)
{
    return QtConcurrent::run(&m_company.m_thread,
                             [inside = m_company.m_inside, asks = m_histories, mine = m_histories->ask(), invoice,
                              month, most]() -> Result<QList<AuditEntry>> {
                                 if (!asks->isNewest(mine))
                                     return askedAgain();
                                 QStringList subjects{month.iso()};
                                 if (!invoice.isEmpty())
                                     subjects << invoice;
                                 return AuditRepository(inside->workspace->file()).newestAbout(subjects, most);
                             });
}

QFuture<Result<ExportReport>> WorkspaceDrafts::write(ExportOrder order, StopFlag stop)
{
    const auto work = [inside = m_company.m_inside, order, stop](QPromise<Result<ExportReport>> &promise) {
        const auto progress = [&promise, &stop](int done, int all) {
            promise.setProgressRange(0, all);
            promise.setProgressValueAndText(done, WorkspaceCompany::tr("Writing %1 of %2").arg(done + 1).arg(all));
            return !(stop && *stop);
        };
        // drafts are written as they are shown; books and e-invoices have none
        const bool hasDrafts = !isBook(order.format) && !isEInvoice(order.format);
        const Status stored = hasDrafts ? inside->storeDrafts(order.month) : Status();
        inside->last.reset();
        promise.addResult(stored ? exportOrder(*inside->workspace, order, progress)
                                 : Result<ExportReport>(std::unexpected(stored.error())));
    };
    return QtConcurrent::run(&m_company.m_thread, work);
}

} // namespace counterfoil
