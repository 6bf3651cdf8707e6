// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sourceimport.h"

#include "core/base/sentence.h"
#include "core/ingest/filereader.h"
#include "core/ingest/seatfile.h"
#include "core/store/seatrepository.h"
#include "core/store/transaction.h"
#include "core/workspace/distributorprofiles.h"
#include "core/workspace/findings.h"

#include <QFileInfo>

namespace counterfoil {

namespace {

//! Seat counts that were read and wait for the files beside them.
struct ReadSeats
{
    QString path;
    QList<SeatRow> rows;
};

//! Takes the files of seat counts out of a request.
QStringList seatFilesOf(ImportRequest &request)
{
    QStringList files;
    for (const QString &path : std::as_const(request.paths))
        files += QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path};
    QStringList seats;
    request.paths.clear();
    for (const QString &path : std::as_const(files)) {
        const bool isTold = !request.profile.isEmpty() || request.readBy.contains(path);
        (!isTold && isSeatFile(path) ? seats : request.paths).append(path);
    }
    return seats;
}

//! Faults are gathered: the other files may have some as well.
Result<QList<ReadSeats>> readSeatFiles(const QStringList &paths, const ImportRequest &request, QList<Fault> &faults)
{
    QList<ReadSeats> read;
    for (const QString &path : paths) {
        if (request.progress && !request.progress(path, 0, 0, 0))
            return failure(Error::Code::Cancelled, SENTENCE("reading was stopped"));
        const Result<QList<SeatRow>> rows = readSeats(path);
        if (rows)
            read.append({path, *rows});
        else if (rows.error().code() == Error::Code::Refused)
            faults += rows.error().faults();
        else
            return std::unexpected(rows.error());
    }
    return read;
}

Status keepSeats(Workspace &workspace, const QList<ReadSeats> &read)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    for (const ReadSeats &seats : read) {
        if (const Status kept = SeatRepository(workspace.file()).import(seats.rows, seats.path); !kept)
            return kept;
    }
    return transaction->commit();
}

} // namespace

Result<QList<ImportedSet>> importFiles(Workspace &workspace, const ImportRequest &request)
{
    ImportRequest chained = request;
    const Result<QList<KnownProfile>> known = distributorProfiles(workspace);
    if (!known)
        return std::unexpected(known.error());
    for (const KnownProfile &own : *known)
        chained.profiles.append(own.profile);
    chained.within = [&](const QList<ImportedSet> &sets) -> Status {
        if (const Status agreed = request.within ? request.within(sets) : Status(); !agreed)
            return agreed;
        const Result<QStringList> settled = followDisputes(workspace); // the credit may be among the lines
        return settled ? Status() : std::unexpected(settled.error());
    };
    Result<QList<ImportedSet>> imported = importSources(workspace.file(), chained);
    if (imported)
        Q_EMIT workspace.changed(Topic::Sources);
    return imported;
}

Result<ImportedFiles> importEverything(Workspace &workspace, const ImportRequest &request)
{
    ImportRequest billing = request;
    const QStringList paths = seatFilesOf(billing);
    ImportedFiles imported;
    if (paths.isEmpty()) {
        Result<QList<ImportedSet>> sets = importFiles(workspace, request);
        if (!sets)
            return std::unexpected(sets.error());
        imported.sets = std::move(*sets);
        return imported;
    }
    QList<Fault> faults;
    const Result<QList<ReadSeats>> read = readSeatFiles(paths, request, faults);
    if (!read)
        return std::unexpected(read.error());
    billing.within = [&](const QList<ImportedSet> &sets) -> Status {
        if (!faults.isEmpty())
            return refused(SENTENCE("nothing was imported"), faults);
        const Status agreed = request.within ? request.within(sets) : Status();
        return agreed ? keepSeats(workspace, *read) : agreed;
    };
    if (billing.paths.isEmpty()) {
        if (const Status kept = billing.within({}); !kept)
            return std::unexpected(kept.error());
    } else {
        Result<QList<ImportedSet>> sets = importFiles(workspace, billing);
        const bool isOwn = !sets && sets.error().code() == Error::Code::Refused && !sets.error().faults().isEmpty();
        if (isOwn && sets.error().faults() != faults)
            return refused(SENTENCE("nothing was imported"), sets.error().faults() + faults);
        if (!sets)
            return std::unexpected(sets.error());
        imported.sets = std::move(*sets);
    }
    for (const ReadSeats &seats : *read)
        imported.seats.append({seats.path, qint64(seats.rows.size())});
    Q_EMIT workspace.changed(Topic::Seats);
    return imported;
}

} // namespace counterfoil
