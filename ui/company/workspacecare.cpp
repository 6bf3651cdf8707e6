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

QFuture<Result<AuditPage>> WorkspaceCompany::trail(AuditQuery query)
{
    return QtConcurrent::run(
        &m_thread, [inside = m_inside, query] { return AuditRepository(inside->workspace->file()).page(query); });
}

QFuture<Result<CopyFacts>> WorkspaceCompany::lookAt(QString copy)
{
    return QtConcurrent::run(&m_thread,
                             [inside = m_inside, copy] { return copyFacts(inside->workspace->file(), copy); });
}

QFuture<Result<QString>> WorkspaceCompany::restore(const QString &copy, const QString &path, const Clock &clock)
{
    return QtConcurrent::run([copy, path, &clock] { return counterfoil::restore(copy, path, clock); });
}

} // namespace counterfoil
