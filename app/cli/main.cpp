// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include <QGuiApplication>

#include <cstring>

using namespace counterfoil;

//! The command line: composes clock and commands. Only documents are painted: everything else does without Qt Gui's
//! start.
int main(int argc, char **argv)
{
    const auto isPainter = [](const char *word) {
        const auto painters = {"export", "close", "evidence"};
        return std::any_of(painters.begin(), painters.end(),
                           [word](const char *painter) { return std::strcmp(word, painter) == 0; });
    };
    const bool paints = std::any_of(argv + 1, argv + argc, isPainter);
    std::unique_ptr<QCoreApplication> application;
    if (paints) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
        application = std::make_unique<QGuiApplication>(argc, argv);
    } else {
        application = std::make_unique<QCoreApplication>(argc, argv);
    }
    QCoreApplication::setApplicationName(QStringLiteral("counterfoil"));
    QCoreApplication::setApplicationVersion(QStringLiteral(COUNTERFOIL_VERSION));
    const Result<std::unique_ptr<Clock>> clock = makeClock(qEnvironmentVariable("COUNTERFOIL_NOW"));
    return cli::runProgram(QCoreApplication::arguments().mid(1), clock);
}
