// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspaceclocks.h"

#include "core/workspace/lookingahead.h"

#include <QtConcurrent>

namespace counterfoil {

QFuture<Result<Lookahead>> WorkspaceClocks::clocks()
{
    return QtConcurrent::run(&m_thread, [workspace = m_workspace]() -> Result<Lookahead> {
        const Result<Workspace *> open = workspace();
        return open ? lookAhead(**open) : std::unexpected(open.error());
    });
}

QFuture<Status> WorkspaceClocks::decide(ClockDecision decision)
{
    return QtConcurrent::run(&m_thread, [workspace = m_workspace, decision]() -> Status {
        const Result<Workspace *> open = workspace();
        return open ? decideClock(**open, decision) : std::unexpected(open.error());
    });
}

} // namespace counterfoil
