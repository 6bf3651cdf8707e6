// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/filewriter.h"

#include "core/base/sentence.h"

#include <QFileInfo>
#include <QRandomGenerator>

#include <cerrno>
#include <cstring>

namespace counterfoil {

namespace {

std::unexpected<Error> diskError(const QString &path, const QString &what)
{
    const QString why = QString::fromLocal8Bit(std::strerror(errno));
    return failure(Error::Code::Failed, SENTENCE("%1 was not written (%2: %3)").arg(path, what, why));
}

} // namespace

Status FileWriter::writeBeside(const QString &temporary, const QString &path, const QByteArray &content)
{
    const int handle = m_disk.create(temporary);
    if (handle < 0)
        return diskError(path, QStringLiteral("create"));
    qint64 done = 0;
    while (done < content.size()) {
        const qint64 written = m_disk.write(handle, content.constData() + done, content.size() - done);
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0) {
            const auto error = diskError(path, QStringLiteral("write"));
            m_disk.close(handle);
            return error;
        }
        done += written;
    }
    const bool synced = m_disk.sync(handle);
    const auto syncError = diskError(path, QStringLiteral("sync"));
    if (!m_disk.close(handle) || !synced)
        return syncError;
    const Result<QByteArray> back = m_disk.read(temporary);
    if (!back || *back != content)
        return failure(Error::Code::Failed, SENTENCE("%1 reads back differently").arg(path));
    return {};
}

Status FileWriter::write(const QString &path, const QByteArray &content)
{
    const QString suffix = QString::number(QRandomGenerator::system()->generate64(), 36);
    const QString temporary = QStringLiteral("%1.%2.part").arg(path, suffix);
    if (const Status done = writeBeside(temporary, path, content); !done) {
        m_disk.remove(temporary);
        return done;
    }
    if (!m_disk.rename(temporary, path)) {
        const auto error = diskError(path, QStringLiteral("rename"));
        m_disk.remove(temporary);
        return error;
    }
    if (!m_disk.syncFolder(QFileInfo(path).absolutePath()))
        return diskError(path, SENTENCE("sync of the folder"));
    return {};
}

QString safeFileName(const QString &wish)
{
    QString name;
    for (const QChar c : wish.left(120))
        name += (c < QChar(128) && c.isLetterOrNumber()) || c == u'-' || c == u'_' || c == u'.' ? c : u'-';
    while (name.startsWith(u'.') || name.startsWith(u'-'))
        name.remove(0, 1);
    static const QStringList devices{QStringLiteral("con"), QStringLiteral("prn"), QStringLiteral("aux"),
                                     QStringLiteral("nul")};
    const QString stem = name.section(u'.', 0, 0).toLower();
    const bool numbered = stem.size() == 4 && (stem.startsWith(u"com") || stem.startsWith(u"lpt")) && stem[3].isDigit();
    if (name.isEmpty() || devices.contains(stem) || numbered)
        name.prepend(u'_');
    name.truncate(120);
    while (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace counterfoil
