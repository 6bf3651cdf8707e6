// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacereports.h"

#include "core/store/invoicerepository.h"
#include "core/store/sealrepository.h"
#include "core/workspace/monthwork.h"
#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

namespace counterfoil {

namespace {

//! What a report reads of a draft.
bool countsAs(const Invoice &one, const Invoice &other)
{
    const auto same = [](const InvoiceLine &line, const InvoiceLine &there) {
        return line.key == there.key && line.net == there.net && line.cost == there.cost &&
               line.product == there.product && line.subscription == there.subscription && line.days == there.days;
    };
    return one.id == other.id && std::ranges::equal(one.lines, other.lines, same);
}

//! Reports read what is stored. The drafts that the window shows of a month may never have been, or under other terms:
//! then they are stored first, as they are shown. A sealed month has none.
Status storeShown(Workspace &workspace, const MonthState &shown, Month month)
{
    if (workspace.file().isReadOnly() || !SealRepository(workspace.file()).expectOpen(month))
        return {};
    InvoiceFilter filter;
    filter.month = month;
    filter.state = InvoiceState::Draft;
    filter.withParts = false;
    const Result<QList<Invoice>> stored = InvoiceRepository(workspace.file()).invoices(filter);
    if (!stored)
        return std::unexpected(stored.error());
    QList<Invoice> drafts = shown.invoices();
    drafts.removeIf([](const Invoice &invoice) { return invoice.state != InvoiceState::Draft; });
    const auto isThere = [&stored](const Invoice &draft) {
        return std::ranges::any_of(*stored, [&draft](const Invoice &one) { return countsAs(draft, one); });
    };
    if (drafts.size() == stored->size() && std::ranges::all_of(drafts, isThere))
        return {};
    const Result<MonthState> drafted = draftMonth(workspace, month, ParkingMode::On);
    return drafted ? Status() : std::unexpected(drafted.error());
}

} // namespace

QFuture<Result<Report>> WorkspaceReports::report(ReportWish wish)
{
    const auto inside = m_company.m_inside;
    return QtConcurrent::run(
        &m_company.m_thread, [inside, wish = std::move(wish), mine = inside->reportAsks.ask()]() -> Result<Report> {
            if (!inside->reportAsks.isNewest(mine))
                return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
            const std::shared_ptr<MonthState> shown = inside->last;
            if (const Status stored = shown ? storeShown(*inside->workspace, *shown, inside->known) : Status(); !stored)
                return std::unexpected(stored.error());
            return makeReport(*inside->workspace, wish);
        });
}

} // namespace counterfoil
