// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacereports.h"

#include "core/billing/drafting.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/monthwork.h"
#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

#include <algorithm>

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

//! Whether the month's drafts are stored as the window shows them: they may never have been, or under other terms.
Result<bool> isStored(Workspace &workspace, const MonthState &shown, Month month)
{
    InvoiceFilter filter;
    filter.month = month;
    filter.state = InvoiceState::Draft;
    filter.withParts = false;
    const Result<QList<Invoice>> stored = InvoiceRepository(workspace.file()).invoices(filter);
    if (!stored)
        return std::unexpected(stored.error());
    return std::ranges::is_permutation(shown.plan->drafts, *stored, countsAs);
}

} // namespace

QFuture<Result<Report>> WorkspaceReports::report(ReportWish wish)
{
    const auto inside = m_company.m_inside;
    return QtConcurrent::run(
        &m_company.m_thread, [inside, wish = std::move(wish), mine = inside->reportAsks.ask()]() -> Result<Report> {
            if (!inside->reportAsks.isNewest(mine))
                return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
            if (inside->last) { // reports read what is stored, so the drafts that are shown are stored first
                const Result<bool> isThere = isStored(*inside->workspace, *inside->last, inside->known);
                if (!isThere)
                    return std::unexpected(isThere.error());
                if (const Status stored = *isThere ? Status() : inside->storeDrafts(inside->known); !stored)
                    return std::unexpected(stored.error());
            }
            return makeReport(*inside->workspace, wish);
        });
}

} // namespace counterfoil
