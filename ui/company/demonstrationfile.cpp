// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/demonstrationfile.h"

#include "core/workspace/demonstration.h"
#include "core/workspace/monthwork.h"

#include <QCoreApplication>
#include <QFile>

namespace counterfoil {

namespace {

Status fillDemonstration(const QString &path, Month last, const Clock &clock)
{
    const Result<std::unique_ptr<Workspace>> workspace = Workspace::create(path, clock);
    if (!workspace)
        return std::unexpected(workspace.error());
    PartnerPlan plan;
    plan.last = last;
    plan.months = 3; // enough to compare with, and ready in seconds
    if (const Status filled = fillWithDemonstration(**workspace, plan, {}); !filled)
        return filled;
    for (int back = plan.months - 1; back > 0; --back) {
        // Earlier drafts are what the last month's are compared with.
        if (const Result<MonthState> drafted = draftMonth(**workspace, last.plus(-back)); !drafted)
            return std::unexpected(drafted.error());
    }
    return {};
}

} // namespace

Status makeDemonstration(const QString &path, Month last, const Clock &clock)
{
    const QString making = path + QStringLiteral(".part");
    for (const QString &left : {QString(), QStringLiteral("-wal"), QStringLiteral("-shm")})
        QFile::remove(making + left);
    if (const Status filled = fillDemonstration(making, last, clock); !filled)
        return filled;
    QFile file(making);
    return file.rename(path)
               ? Status()
               : failure(Error::Code::Failed, QCoreApplication::translate("Company", "%1 was not renamed to %2: %3")
                                                  .arg(making, path, file.errorString()));
}

} // namespace counterfoil
