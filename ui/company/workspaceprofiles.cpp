// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/company/workspaceprofiles.h"

#include "core/base/filewriter.h"
#include "core/ingest/seatfile.h"
#include "core/store/distributorrepository.h"
#include "core/store/sourcerepository.h"
#include "ui/company/workspaceinside.h"

#include <QPromise>
#include <QtConcurrent>

namespace counterfoil {

namespace {

Result<std::optional<QByteArray>> ownOf(Workspace &workspace, const QString &id)
{
    const Result<QMap<QString, QByteArray>> own = DistributorRepository(workspace.file()).profiles();
    if (!own)
        return std::unexpected(own.error());
    return own->contains(id) ? std::optional(own->value(id)) : std::nullopt;
}

std::unexpected<Error> changedSince(const QString &id)
{
    return failure(Error::Code::Conflict,
                   QStringLiteral("the profile %1 was changed meanwhile; look at it and try again").arg(id));
}

Result<QList<ProfileUse>> usesOf(Workspace &workspace)
{
    const Result<QList<KnownProfile>> known = distributorProfiles(workspace);
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets();
    if (!known || !sets)
        return std::unexpected(known ? sets.error() : known.error());
    QList<ProfileUse> uses;
    for (const KnownProfile &profile : *known) {
        ProfileUse use{profile, 0, 0, {}};
        for (const SourceSet &set : *sets) {
            if (set.distributor != profile.profile.id || !set.current)
                continue;
            ++use.files;
            use.lines += set.lines;
            use.nets[set.currency] += set.net;
        }
        uses.append(use);
    }
    return uses;
}

Result<SavedProfile> saved(Workspace &workspace, const QByteArray &json, const std::optional<QByteArray> &before)
{
    const Result<DistributorProfile> profile = readProfile(json);
    if (!profile)
        return std::unexpected(profile.error());
    const Result<std::optional<QByteArray>> own = ownOf(workspace, profile->id);
    if (!own)
        return std::unexpected(own.error());
    if (*own != before)
        return changedSince(profile->id);
    if (const Result<DistributorProfile> kept = importDistributorProfile(workspace, json); !kept)
        return std::unexpected(kept.error());
    return SavedProfile{profile->id, before, profile->json};
}

Result<SavedProfile> removed(Workspace &workspace, const QString &id)
{
    const Result<std::optional<QByteArray>> own = ownOf(workspace, id);
    if (!own)
        return std::unexpected(own.error());
    if (const Status done = removeDistributorProfile(workspace, id); !done)
        return std::unexpected(done.error());
    return SavedProfile{id, *own, std::nullopt};
}

Status takenBack(Workspace &workspace, const SavedProfile &saved)
{
    const Result<std::optional<QByteArray>> own = ownOf(workspace, saved.id);
    if (!own)
        return std::unexpected(own.error());
    if (*own != saved.after)
        return changedSince(saved.id);
    if (!saved.before)
        return removeDistributorProfile(workspace, saved.id);
    const Result<DistributorProfile> kept = importDistributorProfile(workspace, *saved.before);
    return kept ? Status() : std::unexpected(kept.error());
}

} // namespace

QFuture<Result<QList<ProfileUse>>> WorkspaceProfiles::profiles()
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside] { return usesOf(*inside->workspace); });
}

QFuture<Result<SavedProfile>> WorkspaceProfiles::save(QByteArray json, std::optional<QByteArray> before)
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, json, before] {
        return saved(*inside->workspace, json, before);
    });
}

QFuture<Result<SavedProfile>> WorkspaceProfiles::remove(QString id)
{
    return QtConcurrent::run(&m_company.m_thread,
                             [inside = m_company.m_inside, id] { return removed(*inside->workspace, id); });
}

QFuture<Status> WorkspaceProfiles::takeBack(SavedProfile saved)
{
    return QtConcurrent::run(&m_company.m_thread,
                             [inside = m_company.m_inside, saved] { return takenBack(*inside->workspace, saved); });
}

QFuture<Result<SampleFile>> WorkspaceProfiles::sample(QString path, DistributorProfile profile)
{
    return QtConcurrent::run([path, profile] { return sampleOf(path, profile); });
}

QFuture<Result<ProfileTrial>> WorkspaceProfiles::tryFile(DistributorProfile profile, QString path, int rows,
                                                         StopFlag stop)
{
    return QtConcurrent::run([profile, path, rows, stop]() -> Result<ProfileTrial> {
        if (*stop)
            return failure(Error::Code::Cancelled, QStringLiteral("asked again since"));
        return tryProfile(profile, path, rows, [&stop](qint64) { return !*stop; });
    });
}

QFuture<Result<QByteArray>> WorkspaceProfiles::readDocument(QString path)
{
    return QtConcurrent::run([path] { return systemDisk().read(path); });
}

QFuture<Status> WorkspaceProfiles::writeDocument(QString path, QByteArray json)
{
    return QtConcurrent::run([path, json] { return FileWriter().write(path, json); });
}

QFuture<Result<QList<FileOrigin>>> WorkspaceProfiles::origins(QStringList paths)
{
    return QtConcurrent::run(&m_company.m_thread, [inside = m_company.m_inside, paths]() -> Result<QList<FileOrigin>> {
        const Result<QList<KnownProfile>> known = distributorProfiles(*inside->workspace);
        if (!known)
            return std::unexpected(known.error());
        QList<DistributorProfile> profiles;
        for (const KnownProfile &own : *known)
            profiles.append(own.profile);
        QList<FileOrigin> origins;
        for (const QString &path : paths)
            origins.append(originOf(path, profiles));
        for (FileOrigin &origin : origins) { // no profile is asked for: they are no lines
            if (origin.kind == FileOrigin::Kind::Unknown && isSeatFile(origin.path))
                origin.kind = FileOrigin::Kind::Microsoft;
        }
        return origins;
    });
}

QFuture<Result<ImportReport>> WorkspaceProfiles::importFiles(QStringList paths, QHash<QString, QString> readBy,
                                                             StopFlag stop)
{
    return m_company.importFiles(paths, readBy, stop);
}

} // namespace counterfoil
