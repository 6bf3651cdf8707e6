// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/configfolder.h"

#include "core/base/sentence.h"

#include <QDir>
#include <QStandardPaths>

namespace counterfoil {

namespace {

Result<QString> made(const QString &path)
{
    const bool isNew = !QDir(path).exists();
    if (!QDir().mkpath(path))
        return failure(Error::Code::Failed, SENTENCE("the folder %1 cannot be made").arg(path));
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
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
