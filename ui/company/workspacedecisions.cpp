// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a person decides: about findings, and about the month as a whole. A part of WorkspaceCompany.
#include "core/store/transaction.h"
#include "core/workspace/evidence.h"
#include "core/workspace/findings.h"
#include "core/workspace/invoicing.h"
#include "core/workspace/monthclosing.h"
#include "ui/company/workspaceinside.h"

#include <QtConcurrent>

namespace counterfoil {

Status WorkspaceCompany::Inside::addDecisions(const MonthState &computed, MonthPicture &picture)
{
    const Result<QList<TrackedFinding>> findings = trackedFindings(*workspace, computed);
    if (!findings)
        return std::unexpected(findings.error());
    picture.findings = *findings;
    const Result<std::optional<SealStanding>> standing = standingOf(*workspace, computed);
    if (!standing)
        return std::unexpected(standing.error());
    if (*standing) {
        picture.seal = SealedMonth{(*standing)->seal.closedAt, (*standing)->seal.closedBy, {}};
        for (const SealDifference &difference : (*standing)->differences)
            picture.seal->differences << difference.text;
    }
    return {};
}

Status WorkspaceCompany::Inside::decide(const QStringList &keys, const FindingChange &change)
{
    last.reset();
    Result<Transaction> all = Transaction::begin(workspace->file());
    if (!all)
        return std::unexpected(all.error());
    for (const QString &key : keys) {
        if (const Result<TrackedFinding> decided = setFinding(*workspace, key, change); !decided)
            return std::unexpected(decided.error());
    }
    return all->commit();
}

Status WorkspaceCompany::Inside::bill(Month month, const ManualLine &line)
{
    // The drafts that are shown are those of the stored lines; an edit belongs to a stored draft.
    const Result<MonthState> drafted = draftMonth(*workspace, month, ParkingMode::On);
    last.reset();
    if (!drafted)
        return std::unexpected(drafted.error());
    Result<Transaction> both = Transaction::begin(workspace->file());
    if (!both)
        return std::unexpected(both.error());
    if (const Status added = addLine(*workspace, line.invoice, line.text, line.net, {}); !added)
        return added;
    FindingChange change;
    change.state = FindingState::Explained;
    change.note = tr("Billed on %1: %2").arg(line.invoice, line.text);
    if (const Status decided = decide({line.finding}, change); !decided)
        return decided;
    return both->commit();
}

QFuture<Status> WorkspaceCompany::decide(QStringList keys, FindingChange change)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, keys, change] { return inside->decide(keys, change); });
}

QFuture<Result<QString>> WorkspaceCompany::ticket(QString key)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, key] { return findingTicket(*inside->workspace, key); });
}

QFuture<Status> WorkspaceCompany::bill(Month month, ManualLine line)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, month, line] { return inside->bill(month, line); });
}

QFuture<Status> WorkspaceCompany::closeMonth(Month month)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, month]() -> Status {
        inside->last.reset();
        const Result<ClosedMonth> closed = counterfoil::closeMonth(*inside->workspace, month);
        return closed ? Status() : std::unexpected(closed.error());
    });
}

QFuture<Status> WorkspaceCompany::reopenMonth(Month month, QString reason)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, month, reason]() -> Status {
        inside->last.reset();
        const Result<SealStanding> opened = counterfoil::reopenMonth(*inside->workspace, month, reason);
        return opened ? Status() : std::unexpected(opened.error());
    });
}

QFuture<Status> WorkspaceCompany::writeEvidence(Month month, QString path)
{
    return QtConcurrent::run(&m_thread, [inside = m_inside, month, path]() -> Status {
        const Result<Evidence> written = counterfoil::writeEvidence(*inside->workspace, month, path);
        return written ? Status() : std::unexpected(written.error());
    });
}

} // namespace counterfoil
