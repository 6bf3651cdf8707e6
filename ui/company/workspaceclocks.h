// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/clockdesk.h"

QT_BEGIN_NAMESPACE
class QThreadPool;
QT_END_NAMESPACE

namespace counterfoil {

class Workspace;

//! The clocks of an open company file, read on its own thread.
class WorkspaceClocks final : public ClockDesk
{
public:
    //! `thread` is the one that the workspace lives on, where alone `workspace` is called. It outlives the desk.
    WorkspaceClocks(QThreadPool &thread, std::function<Result<Workspace *>()> workspace)
        : m_thread(thread), m_workspace(std::move(workspace))
    {}
    QFuture<Result<Lookahead>> clocks() override;
    QFuture<Status> decide(ClockDecision decision) override;

private:
    QThreadPool &m_thread;
    std::function<Result<Workspace *>()> m_workspace;
};

} // namespace counterfoil
