// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/systemtimer.h"

#include "core/base/filewriter.h"
#include "core/base/sentence.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <tuple>

namespace counterfoil {

namespace {

QString absolute(const QString &path)
{
    return QDir::cleanPath(QFileInfo(path).absoluteFilePath());
}

//! The same for every spelling of a path, and another for each file.
QString nameOf(const QString &companyFile)
{
    const QByteArray hash = QCryptographicHash::hash(absolute(companyFile).toUtf8(), QCryptographicHash::Sha256);
    return QStringLiteral("counterfoil-") + QString::fromLatin1(hash.toHex().first(12));
}

} // namespace

//! The files of a timer, and what makes the system heed them, let go of them, and notice that they are gone.
struct SystemTimer::Parts
{
    QString name;
    QStringList paths;
    QList<QStringList> start;
    QList<QStringList> stop;
    QList<QStringList> settle;
};

SystemTimer::SystemTimer(Kind kind, QString folder, Runner runner, Disk &disk)
    : m_kind(kind), m_folder(std::move(folder)), m_runner(std::move(runner)), m_disk(disk)
{}

SystemTimer::Parts SystemTimer::partsOf(const QString &companyFile) const
{
    const QString name = nameOf(companyFile);
    const QString stem = QDir(absolute(m_folder)).filePath(name);
    const auto command = [](const char *words, const QStringList &more = {}) {
        return QString::fromLatin1(words).split(u' ') + more;
    };
    switch (m_kind) {
    case Kind::Launchd: {
        const QString agent = stem + QStringLiteral(".plist");
        return {name, {agent}, {command("launchctl load -w", {agent})}, {command("launchctl unload -w", {agent})}, {}};
    }
    case Kind::TaskScheduler: {
        const QString task = stem + QStringLiteral(".xml");
        return {name,
                {task},
                {command("schtasks /Create /F /TN", {name, QStringLiteral("/XML"), QDir::toNativeSeparators(task)})},
                {command("schtasks /Delete /F /TN", {name})},
                {}};
    }
    case Kind::Systemd:
        break;
    }
    const QStringList reload = command("systemctl --user daemon-reload");
    const QStringList timer{name + QStringLiteral(".timer")};
    return {name,
            {stem + QStringLiteral(".service"), stem + QStringLiteral(".timer")},
            {reload, command("systemctl --user enable --now", timer)},
            {command("systemctl --user disable --now", timer)},
            {reload}};
}

Result<SystemTimer::Contents> SystemTimer::textsOf(const TimerJob &job, const Parts &parts) const
{
    QList<Result<QByteArray>> texts;
    switch (m_kind) {
    case Kind::Systemd:
        texts = {systemdService(job), systemdTimer(job)};
        break;
    case Kind::Launchd:
        texts = {launchdAgent(job, parts.name)};
        break;
    case Kind::TaskScheduler:
        texts = {windowsTask(job)};
        break;
    }
    Contents contents;
    for (const Result<QByteArray> &text : texts) {
        if (!text)
            return std::unexpected(text.error());
        contents << *text;
    }
    return contents;
}

Result<SystemTimer::Contents> SystemTimer::standing(const Parts &parts) const
{
    Contents contents;
    for (const QString &path : parts.paths) {
        if (!QFileInfo::exists(path)) {
            contents << std::nullopt;
            continue;
        }
        const Result<QByteArray> content = m_disk.read(path);
        if (!content)
            return std::unexpected(content.error());
        contents << *content;
    }
    return contents;
}

Status SystemTimer::install(const TimerJob &job)
{
    if (QDir::isRelativePath(job.program) || QDir::isRelativePath(job.companyFile))
        return failure(Error::Code::Usage,
                       SENTENCE("a timer needs absolute paths, unlike %1 %2").arg(job.program, job.companyFile));
    const Parts parts = partsOf(job.companyFile);
    const Result<Contents> texts = textsOf(job, parts);
    if (!texts)
        return std::unexpected(texts.error());
    if (!QDir().mkpath(m_folder))
        return failure(Error::Code::Failed, SENTENCE("the folder %1 cannot be made").arg(m_folder));
    const Result<Contents> before = standing(parts);
    if (!before)
        return std::unexpected(before.error());
    if (const Status done = stop(parts, *before); !done)
        return done;
    Status done = put(parts, *texts);
    if (done)
        done = runAll(parts.start);
    if (!done)
        takeBack(parts, *before);
    return done;
}

Result<bool> SystemTimer::remove(const QString &companyFile)
{
    const Parts parts = partsOf(companyFile);
    const Result<Contents> before = standing(parts);
    if (!before)
        return std::unexpected(before.error());
    const Contents none(parts.paths.size());
    if (*before == none)
        return false;
    if (const Status done = stop(parts, *before); !done)
        return std::unexpected(done.error());
    if (const Status done = put(parts, none); !done) {
        takeBack(parts, *before);
        return std::unexpected(done.error());
    }
    std::ignore = runAll(parts.settle); // a nicety: what was stopped and has no files does not start again
    return true;
}

bool SystemTimer::isInstalled(const QString &companyFile) const
{
    const QStringList paths = partsOf(companyFile).paths;
    return std::all_of(paths.cbegin(), paths.cend(), [](const QString &path) { return QFileInfo::exists(path); });
}

QStringList SystemTimer::files(const QString &companyFile) const
{
    return partsOf(companyFile).paths;
}

Status SystemTimer::put(const Parts &parts, const Contents &contents) const
{
    for (qsizetype i = 0; i < contents.size(); ++i) {
        const QString &path = parts.paths.at(i);
        const std::optional<QByteArray> &content = contents.at(i);
        if (!content && QFileInfo::exists(path) && !m_disk.remove(path))
            return failure(Error::Code::Failed, SENTENCE("%1 cannot be removed").arg(path));
        const Status done = content ? FileWriter(m_disk).write(path, *content) : Status();
        if (!done)
            return done;
    }
    return {};
}

//! An older timer lets go. One with a file missing may be unknown to the system, which is as good.
Status SystemTimer::stop(const Parts &parts, const Contents &before) const
{
    if (before == Contents(parts.paths.size()))
        return {};
    const Status done = runAll(parts.stop);
    return before.contains(std::nullopt) ? Status() : done;
}

//! As far as it goes: the error that led here is what the person gets to read.
void SystemTimer::takeBack(const Parts &parts, const Contents &before) const
{
    std::ignore = runAll(parts.stop);
    std::ignore = put(parts, before);
    std::ignore = runAll(before.contains(std::nullopt) ? parts.settle : parts.start);
}

Status SystemTimer::runAll(const QList<QStringList> &commands) const
{
    for (const QStringList &command : commands) {
        if (const Status done = m_runner(command); !done)
            return done;
    }
    return {};
}

} // namespace counterfoil
