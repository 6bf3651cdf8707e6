// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/json.h"
#include "core/base/filewriter.h"
#include "core/workspace/distributorprofiles.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil::cli {

namespace {

//! Every profile that counts; without a company file the program's starting points.
Result<QList<KnownProfile>> knownProfiles(const Context &context)
{
    if (context.path.isEmpty()) {
        QList<KnownProfile> known;
        for (const DistributorProfile &profile : startingProfiles())
            known.append({profile, false});
        return known;
    }
    const auto workspace = context.open(CompanyFile::Mode::ReadOnly);
    if (!workspace)
        return std::unexpected(workspace.error());
    return distributorProfiles(**workspace);
}

//! A profile by its id, or by its file where there is one of that name.
Result<DistributorProfile> profileBy(const Context &context, const QString &name)
{
    if (QFileInfo(name).isFile()) {
        const Result<QByteArray> json = systemDisk().read(name);
        return json ? readProfile(*json) : std::unexpected(json.error());
    }
    const Result<QList<KnownProfile>> known = knownProfiles(context);
    return known ? profileOf(*known, name) : std::unexpected(known.error());
}

Result<Answer> listDistributors(const Context &context, const Arguments &)
{
    const Result<QList<KnownProfile>> known = knownProfiles(context);
    if (!known)
        return std::unexpected(known.error());
    Answer answer;
    QJsonArray all;
    for (const KnownProfile &own : *known) {
        const DistributorProfile &profile = own.profile;
        all.append(QJsonObject{{QStringLiteral("id"), profile.id},
                               {QStringLiteral("name"), profile.name},
                               {QStringLiteral("own"), own.isOwn},
                               {QStringLiteral("toBeConfirmed"), profile.toBeConfirmed},
                               {QStringLiteral("note"), profile.note}});
        answer.text +=
            QStringLiteral("%1  %2  %3%4\n")
                .arg(profile.id.leftJustified(12), own.isOwn ? QStringLiteral("own     ") : QStringLiteral("built in"),
                     profile.name, profile.toBeConfirmed ? QStringLiteral(" (to be confirmed)") : QString());
    }
    answer.json = {{QStringLiteral("profiles"), all}};
    return answer;
}

QString describe(const DistributorProfile &profile)
{
    return QStringLiteral("%1: %2%3")
        .arg(profile.id, profile.name, profile.toBeConfirmed ? QStringLiteral(" (to be confirmed)") : QString());
}

Result<Answer> importProfile(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const Result<QByteArray> json = systemDisk().read(arguments.words().first());
    if (!json)
        return std::unexpected(json.error());
    const Result<DistributorProfile> profile = importDistributorProfile(**workspace, *json);
    if (!profile)
        return std::unexpected(profile.error());
    return Answer{{{QStringLiteral("id"), profile->id}}, describe(*profile), Done};
}

Result<Answer> check(const Context &, const Arguments &arguments)
{
    const Result<QByteArray> json = systemDisk().read(arguments.words().first());
    if (!json)
        return std::unexpected(json.error());
    const Result<DistributorProfile> profile = readProfile(*json);
    if (!profile)
        return std::unexpected(profile.error());
    return Answer{{{QStringLiteral("id"), profile->id}}, describe(*profile), Done};
}

Result<Answer> exportProfile(const Context &context, const Arguments &arguments)
{
    const Result<QList<KnownProfile>> known = knownProfiles(context);
    if (!known)
        return std::unexpected(known.error());
    const Result<DistributorProfile> profile = profileOf(*known, arguments.words().first());
    if (!profile)
        return std::unexpected(profile.error());
    if (arguments.words().size() < 2) {
        if (context.json)
            return Answer{QJsonDocument::fromJson(profile->json).object(), {}, Done};
        return Answer{{}, QString::fromUtf8(profile->json), Done};
    }
    const QString path = arguments.words().at(1);
    if (const Status written = FileWriter().write(path, profile->json); !written)
        return std::unexpected(written.error());
    return Answer{{{QStringLiteral("path"), path}}, path, Done};
}

Result<Answer> remove(const Context &context, const Arguments &arguments)
{
    const auto workspace = context.open();
    if (!workspace)
        return std::unexpected(workspace.error());
    const QString id = arguments.words().first();
    if (const Status removed = removeDistributorProfile(**workspace, id); !removed)
        return std::unexpected(removed.error());
    return Answer{{{QStringLiteral("id"), id}}, QStringLiteral("%1 is removed").arg(id), Done};
}

QJsonObject rowJson(const ReadRow &row)
{
    QJsonObject values;
    for (const auto &[attribute, text] : row.values)
        values.insert(attribute, text);
    return {{QStringLiteral("row"), row.number},
            {QStringLiteral("passedOver"), row.passedOver.isEmpty() ? QJsonValue() : QJsonValue(row.passedOver)},
            {QStringLiteral("values"), values}};
}

QString rowText(const ReadRow &row)
{
    if (!row.passedOver.isEmpty())
        return QStringLiteral("row %1: %2\n").arg(row.number).arg(row.passedOver);
    QString text = QStringLiteral("row %1\n").arg(row.number);
    for (const auto &[attribute, value] : row.values)
        text += QStringLiteral("  %1 %2\n").arg(attribute.leftJustified(24), value);
    return text;
}

//! What the whole file comes to, where it has no fault.
void addTotals(const ProfileTrial &trial, Answer &answer)
{
    const SourceSet &set = trial.set;
    const QString net = set.net.decimal().value_or(Decimal()).text(2);
    answer.json.insert(QStringLiteral("file"), QJsonObject{{QStringLiteral("invoice"), set.invoice},
                                                           {QStringLiteral("month"), set.month.iso()},
                                                           {QStringLiteral("currency"), set.currency},
                                                           {QStringLiteral("lines"), set.lines},
                                                           {QStringLiteral("net"), net},
                                                           {QStringLiteral("warnings"), textsJson(set.warnings)}});
    answer.text += QStringLiteral("invoice %1 of %2: %3 lines, %4 %5\n")
                       .arg(set.invoice, set.month.iso())
                       .arg(set.lines)
                       .arg(net, set.currency);
    for (const QString &warning : set.warnings)
        answer.text += QStringLiteral("  ") + warning + u'\n';
}

Result<Answer> tryOut(const Context &context, const Arguments &arguments)
{
    constexpr int usual = 5;
    constexpr int most = 1000;
    int rows = usual;
    if (arguments.has(QStringLiteral("rows"))) {
        bool isNumber = false;
        rows = arguments.value(QStringLiteral("rows")).toInt(&isNumber);
        if (!isNumber || rows < 1 || rows > most)
            return failure(Error::Code::Usage, QStringLiteral("--rows takes 1 to %1").arg(most));
    }
    const Result<DistributorProfile> profile = profileBy(context, arguments.words().first());
    if (!profile)
        return std::unexpected(profile.error());
    const Result<ProfileTrial> trial = tryProfile(*profile, arguments.words().at(1), rows);
    if (!trial)
        return std::unexpected(trial.error());
    Answer answer;
    QJsonArray read;
    for (const ReadRow &row : trial->rows) {
        read.append(rowJson(row));
        answer.text += rowText(row);
    }
    answer.json = rejectedJson(trial->faults);
    answer.json.remove(QStringLiteral("files"));
    answer.json.insert(QStringLiteral("profile"), profile->id);
    answer.json.insert(QStringLiteral("rows"), read);
    for (const Fault &fault : trial->faults)
        tell(counterfoil::describe(fault));
    if (trial->faults.isEmpty())
        addTotals(*trial, answer);
    answer.exit = trial->faults.isEmpty() ? Done : Refused;
    return answer;
}

} // namespace

void addDistributorCommands(Commands &commands)
{
    addCommand(commands, "distributors list", "shows the profiles by which distributors' files are read",
               "--file acme.counterfoil distributors list", {{}, {}}, listDistributors);
    addCommand(commands, "distributors import", "keeps a profile in the company file, in the place of one of its id",
               "--file acme.counterfoil distributors import pax8.json",
               {{{"FILE", "the profile, JSON; every fault is named with its JSON pointer"}}, {}}, importProfile);
    addCommand(commands, "distributors export", "gives a profile back as it was written, as a start for one's own",
               "--file acme.counterfoil distributors export pax8 pax8.json",
               {{{"ID", "the profile's id"}, {"FILE", "where to write it; standard output unless given", false}}, {}},
               exportProfile);
    addCommand(commands, "distributors check", "names every fault of a profile and changes nothing",
               "distributors check pax8.json", {{{"FILE", "the profile, JSON"}}, {}}, check);
    addCommand(commands, "distributors remove", "forgets a profile of the company file; what it has read stays",
               "--file acme.counterfoil distributors remove pax8", {{{"ID", "the profile's id"}}, {}}, remove);
    addCommand(commands, "distributors try", "shows a file's first rows as they will be read, and keeps nothing",
               "distributors try pax8.json invoice-4711.csv",
               {{{"PROFILE", "the profile's id, or its file"}, {"FILE", "the distributor's file: CSV, .gz or .xlsx"}},
                {{"rows", "N", "how many rows to show, 5 unless given"}}},
               tryOut);
}

} // namespace counterfoil::cli
