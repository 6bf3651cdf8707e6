// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/newest.h"
#include "ui/company/pulleddesk.h"

#include <QThreadPool>

namespace counterfoil {

//! What was pulled into an open workspace, read on the company's thread.
class WorkspacePulled final : public PulledDesk
{
public:
    //! `workspace` gives the open one on that thread; `thread` outlives the desk.
    WorkspacePulled(QThreadPool &thread, std::function<Workspace *()> workspace);

    QFuture<Result<QList<PulledRow>>> list(PulledKind kind) override;
    QFuture<Result<PulledSeats>> seats(QStringList words, int skip, int most) override;

private:
    struct Asked //!< shared with the company's thread
    {
        std::function<Workspace *()> workspace;
        Newest lists;
        Newest seats;
    };

    QThreadPool &m_thread;
    std::shared_ptr<Asked> m_asked;
};

} // namespace counterfoil
