// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workspace/workspace.h"
#include "ui/company/newest.h"
#include "ui/company/usagedesk.h"

#include <QThreadPool>

namespace counterfoil {

//! The usage of an open workspace, answered on the company's thread. The month that was asked for last stays in memory.
class WorkspaceUsage final : public UsageDesk
{
public:
    //! `workspace` gives the open one on that thread; `thread` outlives the desk.
    WorkspaceUsage(QThreadPool &thread, std::function<Workspace *()> workspace);

    QFuture<Result<UsageSheet>> sheet(Month month, QString currency, UsageQuery query) override;
    QFuture<Result<UsageChart>> months(Month month, QString currency, UsageQuery query) override;
    QFuture<Result<QList<UsageLine>>> page(int view, qint64 first, int count) override;
    QFuture<Result<UsageOrigin>> origin(int view, qint64 position) override;
    QFuture<Status> write(int view, QString path) override;
    void forget() override;

private:
    struct Shelf; //!< what only the company's thread touches

    template <typename T, typename Work>
    QFuture<Result<T>> ask(const Work &work);

    QThreadPool &m_thread;
    std::shared_ptr<Shelf> m_shelf;
};

} // namespace counterfoil
