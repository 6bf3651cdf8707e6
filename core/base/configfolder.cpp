// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/configfolder.h"

#include "core/base/sentence.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace counterfoil {

namespace {

Result<QString> made(const QString &path)
{
    QStringList fresh; // those above it that are not there yet either
    for (QString one = path; !QFileInfo::exists(one) && !fresh.contains(one); one = QFileInfo(one).path())
        fresh.append(one);
    if (!QDir().mkpath(path))
        return failure(Error::Code::Failed, SENTENCE("the folder %1 cannot be made").arg(path));
    for (const QString &one : fresh)
        QFile::setPermissions(one, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return path;
}

} // namespace

Result<QString> configFolder(const QString &home)
{
    if (!home.isEmpty())
        return made(QDir(home).absolutePath());
    return made(QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation));
}

Result<QString> configFolder(const QString &home, const QString &inside)
{
    const Result<QString> folder = configFolder(home);
    return folder ? made(*folder + u'/' + inside) : folder;
}

} // namespace counterfoil
