// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspacereports.h"

#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

namespace counterfoil {

QFuture<Result<Report>> WorkspaceReports::report(ReportWish wish)
{
    const auto inside = m_company.m_inside;
    return QtConcurrent::run(&m_company.m_thread,
                             [inside, wish = std::move(wish), mine = inside->reportAsks.ask()]() -> Result<Report> {
                                 if (!inside->reportAsks.isNewest(mine))
                                     return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
                                 if (const Status stored = inside->storeShown(); !stored)
                                     return std::unexpected(stored.error());
                                 return makeReport(*inside->workspace, wish);
                             });
}

} // namespace counterfoil
