// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/monthseal.h"

#include <QCryptographicHash>

namespace counterfoil {

namespace {

constexpr qsizetype hashLength = 64;

} // namespace

QByteArray manifestOf(const QList<SealedFile> &files)
{
    QByteArray text;
    for (const SealedFile &file : files)
        text += file.sha256.toLatin1() + "  " + file.path.toUtf8() + '\n';
    return text;
}

QList<SealedFile> filesOf(const QByteArray &manifest)
{
    QList<SealedFile> files;
    for (const QByteArray &line : manifest.split('\n')) {
        if (line.isEmpty())
            continue;
        if (line.size() <= hashLength + 2 || line.mid(hashLength, 2) != "  ")
            return {};
        files.append({QString::fromUtf8(line.mid(hashLength + 2)), QString::fromLatin1(line.left(hashLength))});
    }
    return files;
}

QString sha256Of(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

} // namespace counterfoil
