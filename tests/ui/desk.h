// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/ui/madeup.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QTest>

//! The whole window over a month that was never billed, for tests that drive real widgets.
namespace counterfoil::madeup {

//! The application's style looks at its theme for as long as it lives.
inline Theme &sharedTheme()
{
    static auto *theme = [] {
        auto *made = new Theme;
        made->install();
        return made;
    }();
    return *theme;
}

//! A window over a made-up company, opened and read.
struct Desk
{
    //! `settings` may be null.
    explicit Desk(int customers = 38, QSize size = {1440, 900}, QSettings *settings = nullptr)
        : company(std::make_shared<FakeCompany>(customers)),
          clock(QDateTime::fromString(QStringLiteral("2026-08-17T08:00:00Z"), Qt::ISODate)), theme(sharedTheme()),
          shell(doorTo(company)), window(theme, shell, clock, settings)
    {
        window.complete();
        theme.setMode(ThemeMode::Light);
        if (!settings)
            window.resize(size);
        window.show();
    }
    bool open()
    {
        shell.openDemonstration();
        return QTest::qWaitFor([this] { return !shell.picture().isEmpty(); });
    }
    void drop(const QList<QUrl> &urls)
    {
        QMimeData data;
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &enter);
        QDropEvent event(QPointF(10, 10), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }

    std::shared_ptr<FakeCompany> company;
    FixedClock clock;
    Theme &theme;
    ShellController shell;
    MainWindow window;
};

} // namespace counterfoil::madeup
