// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/commandrunner.h"

#include "core/base/sentence.h"

#include <QProcess>

namespace counterfoil {

namespace {

constexpr int patience = 30000; // milliseconds
constexpr qsizetype mostSaid = 500;

} // namespace

Status runCommand(const QStringList &command)
{
    const QString shown = command.join(u' ');
    QProcess process;
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(command.value(0), command.mid(1));
    if (!process.waitForStarted(patience))
        return failure(Error::Code::Failed, QStringLiteral("%1: %2").arg(shown, process.errorString()));
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished(patience);
        return failure(Error::Code::Failed, SENTENCE("%1: it does not come to an end").arg(shown));
    }
    if (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return {};
    const QString said = QString::fromLocal8Bit(process.readAllStandardError().left(mostSaid)).simplified();
    return failure(Error::Code::Failed,
                   SENTENCE("%1 ended with %2: %3").arg(shown, QString::number(process.exitCode()), said));
}

} // namespace counterfoil
