// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/distributorprofiles.h"

#include "core/base/sentence.h"
#include "core/store/distributorrepository.h"

namespace counterfoil {

namespace {

//! Takes lines and keeps nothing of them.
class NoSink final : public LineSink
{
public:
    Dictionary &dictionary(Shape) override { return m_dictionary; }
    Status take(const SourceBatch &) override { return {}; }

private:
    Dictionary m_dictionary{Shape::Reconciliation};
};

} // namespace

Result<QList<KnownProfile>> distributorProfiles(Workspace &workspace)
{
    const Result<QMap<QString, QByteArray>> own = DistributorRepository(workspace.file()).profiles();
    if (!own)
        return std::unexpected(own.error());
    QMap<QString, KnownProfile> known;
    for (const DistributorProfile &profile : startingProfiles())
        known.insert(profile.id, {profile, false});
    for (auto entry = own->begin(); entry != own->end(); ++entry) {
        const Result<DistributorProfile> profile = readProfile(entry.value());
        if (!profile)
            return failure(Error::Code::Failed,
                           SENTENCE("the company file's profile %1: %2").arg(entry.key(), profile.error().text()));
        known.insert(entry.key(), {*profile, true});
    }
    return known.values();
}

Result<DistributorProfile> importDistributorProfile(Workspace &workspace, const QByteArray &json)
{
    Result<DistributorProfile> profile = readProfile(json);
    if (!profile)
        return profile;
    if (const Status stored = DistributorRepository(workspace.file()).set(profile->id, profile->json); !stored)
        return std::unexpected(stored.error());
    return profile;
}

Status removeDistributorProfile(Workspace &workspace, const QString &id)
{
    return DistributorRepository(workspace.file()).remove(id);
}

Result<DistributorProfile> profileOf(const QList<KnownProfile> &known, const QString &id)
{
    QStringList ids;
    for (const KnownProfile &own : known) {
        if (own.profile.id == id)
            return own.profile;
        ids.append(own.profile.id);
    }
    return failure(Error::Code::NotFound,
                   SENTENCE("there is no profile %1, but %2").arg(id, ids.join(QStringLiteral(", "))));
}

Result<ProfileTrial> tryProfile(const DistributorProfile &profile, const QString &path, int rows,
                                const std::function<bool(qint64 lines)> &progress)
{
    ProfileTrial trial;
    NoSink sink;
    DistributorOptions options;
    options.progress = progress;
    options.watch = [&trial, rows](const ReadRow &row) {
        if (trial.rows.size() < rows)
            trial.rows.append(row);
    };
    Result<SourceSet> set = readDistributorFile(path, profile, sink, options);
    if (!set && set.error().code() != Error::Code::Refused)
        return std::unexpected(set.error());
    if (set)
        trial.set = std::move(*set);
    else
        trial.faults = set.error().faults();
    return trial;
}

} // namespace counterfoil
