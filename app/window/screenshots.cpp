// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/screenshots.h"

#include "core/base/filewriter.h"
#include "ui/imports/importsscreen.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QBuffer>
#include <QDeadlineTimer>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTextStream>
#include <QTimer>

namespace counterfoil {

namespace {

//! Lets answers from the company's thread arrive and be painted.
void settle(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

bool waitForMonth(const ShellController &shell)
{
    const QDeadlineTimer deadline(600'000);
    while (!deadline.hasExpired() && (shell.isBusy() || shell.isLoading() || shell.picture().isEmpty()))
        settle(50);
    return !shell.picture().isEmpty();
}

bool save(MainWindow &window, const QString &path)
{
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    window.grab().toImage().convertToFormat(QImage::Format_RGB888).save(&buffer, "PNG", 0); // 0: smallest
    return FileWriter().write(path, png).has_value();
}

} // namespace

int takeScreenshots(MainWindow &window, ShellController &shell, Theme &theme, const QString &folder)
{
    QTextStream err(stderr);
    if (!QDir().mkpath(folder) || !waitForMonth(shell)) {
        err << "no month to show: " << window.message() << '\n';
        return 1;
    }
    const QList<QSize> sizes{{1280, 800}, {1440, 900}, {1920, 1080}};
    const QString findings = QStringLiteral("findings");           // in place of Reconcile's lines
    const QString subscriptions = QStringLiteral("subscriptions"); // in place of Reconcile's customers
    const QString profiles = QStringLiteral("profiles");           // the second part of Imports
    const QString lines = QStringLiteral("lines");                 // and the third
    const QList<std::pair<Place, QString>> places{{Place::Close, QStringLiteral("close")},
                                                  {Place::Reconcile, QStringLiteral("reconcile")},
                                                  {Place::Reconcile, findings},
                                                  {Place::Reconcile, subscriptions},
                                                  {Place::Invoices, QStringLiteral("invoices")},
                                                  {Place::Customers, QStringLiteral("customers")},
                                                  {Place::Usage, QStringLiteral("usage")},
                                                  {Place::Windows, QStringLiteral("windows")},
                                                  {Place::Reports, QStringLiteral("reports")},
                                                  {Place::Prices, QStringLiteral("prices")},
                                                  {Place::Contracts, QStringLiteral("contracts")},
                                                  {Place::Imports, QStringLiteral("imports")},
                                                  {Place::Imports, profiles},
                                                  {Place::Imports, lines},
                                                  {Place::Connectors, QStringLiteral("connectors")},
                                                  {Place::Activity, QStringLiteral("activity")},
                                                  {Place::Settings, QStringLiteral("settings")}};
    const QList<Place> reading{Place::Invoices, Place::Usage, Place::Reports, Place::Contracts, Place::Prices};
    for (const bool dark : {false, true}) {
        theme.setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        for (const QSize &size : sizes) {
            window.resize(size);
            for (const auto &[place, name] : places) {
                window.go(place);
                if (auto *reconcile = qobject_cast<ReconcileScreen *>(window.screen(place))) {
                    reconcile->showFindings(name == findings);
                    reconcile->chooseView(name == subscriptions ? QStringLiteral("subscription") : QString());
                }
                if (auto *imports = qobject_cast<ImportsScreen *>(window.screen(place)))
                    imports->showPart(name == profiles ? ImportsScreen::Part::Profiles
                                      : name == lines  ? ImportsScreen::Part::Lines
                                                       : ImportsScreen::Part::CameIn);
                settle(reading.contains(place) || name == lines ? 900 : 250);
                const QString path = QStringLiteral("%1/%2-%3-%4x%5.png")
                                         .arg(folder, name, dark ? QStringLiteral("dark") : QStringLiteral("light"))
                                         .arg(size.width())
                                         .arg(size.height());
                if (!save(window, path)) {
                    err << path << ": not written\n";
                    return 1;
                }
            }
        }
    }
    return 0;
}

} // namespace counterfoil
