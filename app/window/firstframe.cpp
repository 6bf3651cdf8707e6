// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/firstframe.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/shellcontroller.h"

#include <QCoreApplication>
#include <QEvent>
#include <QTimer>

namespace counterfoil {

namespace {

//! Sees the painting coming; the program ends after it.
class PaintWatcher final : public QObject
{
public:
    PaintWatcher(MainWindow &window, const ShellController *shell) : QObject(&window), m_shell(shell)
    {
        window.installEventFilter(this);
    }

    bool eventFilter(QObject *, QEvent *event) override
    {
        const bool paints = event->type() == QEvent::Paint || event->type() == QEvent::UpdateRequest;
        if (paints && (!m_shell || (!m_shell->picture().isEmpty() && !m_shell->isLoading())))
            QTimer::singleShot(0, this, [] { QCoreApplication::quit(); });
        return false;
    }

private:
    const ShellController *m_shell;
};

} // namespace

void quitWhenPainted(MainWindow &window)
{
    new PaintWatcher(window, nullptr);
}

void quitWhenMonthPainted(MainWindow &window, ShellController &shell)
{
    new PaintWatcher(window, &shell);
}

} // namespace counterfoil
