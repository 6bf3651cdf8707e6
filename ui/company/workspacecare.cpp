// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The care of the company file. A part of WorkspaceCompany.
#include "core/store/safety.h"
#include "ui/company/workspacecompany.h"
#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

namespace counterfoil {

QFuture<Result<QStringList>> WorkspaceCompany::check()
{
    return QtConcurrent::run(
        &m_thread, [inside = m_inside]() -> Result<QStringList> { return verify(inside->workspace->file()); });
}

QFuture<Status> WorkspaceCompany::backup(QString path)
{
    return QtConcurrent::run(
        &m_thread, [inside = m_inside, path] { return counterfoil::backup(inside->workspace->file(), path); });
}

} // namespace counterfoil
