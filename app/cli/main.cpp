// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QGuiApplication>

using namespace counterfoil;

//! The command line: composes clock and commands. Documents are painted, so it is a GUI application without a display.
int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("counterfoil"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERFOIL_VERSION));
    const std::unique_ptr<Clock> clock = makeClock(qEnvironmentVariable("COUNTERFOIL_NOW"));
    return cli::runProgram(QCoreApplication::arguments().mid(1), *clock);
}
