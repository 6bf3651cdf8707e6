// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
//! bench_window COMPANY: opens a company file in the window, goes to Azure usage and measures what a person waits for
//! there: the first rows, scrolling through all of them, sorting, filtering, grouping; then how long charts take to
//! paint. Wall time is what a person waits, processor time of the window's thread is how long it answers nothing else;
//! prints both in milliseconds as JSON, by name: [times].
#include "ui/charts/waterfallview.h"
#include "ui/company/workspacecompany.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"
#include "ui/usage/usagebars.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagescreen.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QTimer>

#include <cstdio>
#include <ctime>

using namespace counterfoil;

namespace {

constexpr int repetitions = 7;
constexpr int frames = 400;
constexpr int patience = 600'000; //!< milliseconds

double threadMilliseconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

//! Times by name.
class Times
{
public:
    template <typename Work>
    void measure(const QString &name, Work work)
    {
        QElapsedTimer wall;
        wall.start();
        const double before = threadMilliseconds();
        work();
        add(name + QStringLiteral(", thread"), threadMilliseconds() - before);
        add(name, double(wall.nsecsElapsed()) / 1e6);
    }
    QJsonObject json() const { return m_times; }
    void tell(const QString &name, qint64 count) { m_times.insert(name, count); }

private:
    void add(const QString &name, double milliseconds)
    {
        QJsonArray times = m_times.value(name).toArray();
        times.append(milliseconds);
        m_times.insert(name, times);
    }

    QJsonObject m_times;
};

//! False where it did not come in time.
bool waitUntil(const std::function<bool()> &came)
{
    QElapsedTimer waited;
    waited.start();
    while (!came() && waited.elapsed() < patience)
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
    return came();
}

class WindowBench
{
public:
    WindowBench() : m_shell(door()), m_window(m_theme, m_shell, m_clock, nullptr)
    {
        m_theme.install();
        m_window.resize(1440, 900);
        m_tick.start(5); // events that wake a wait for more of them
    }

    bool run(const QString &path)
    {
        if (!open(path) || !openUsage())
            return false;
        scroll();
        return sort() && filter() && group() && charts();
    }
    QJsonObject times() const { return m_times.json(); }

private:
    CompanyDoor door() const
    {
        CompanyDoor door;
        door.open = [this](const QString &path) { return WorkspaceCompany::open(path, m_clock); };
        return door;
    }

    UsageScreen &screen() { return *qobject_cast<UsageScreen *>(m_window.screen(Place::Usage)); }
    UsageModel &model() { return *qobject_cast<UsageModel *>(screen().table()->model()); }

    bool open(const QString &path)
    {
        bool came = false;
        m_times.measure(QStringLiteral("open the file, month painted"), [&] {
            m_window.show();
            m_shell.open(path);
            came =
                waitUntil([this] { return !m_shell.isBusy() && !m_shell.isLoading() && !m_shell.picture().isEmpty(); });
            m_window.repaint();
        });
        return came;
    }

    //! Does something that asks for a sheet, and waits until it is painted with its first page.
    bool measureSheet(const QString &name, const std::function<void()> &ask)
    {
        bool came = false;
        const QMetaObject::Connection heard =
            QObject::connect(&screen().controller(), &UsageController::sheetReady, &screen(), [&came] { came = true; });
        m_times.measure(name, [&] {
            ask();
            waitUntil([&came] { return came; });
            QCoreApplication::processEvents();
            screen().table()->viewport()->repaint();
        });
        QObject::disconnect(heard);
        return came;
    }

    bool openUsage()
    {
        if (!measureSheet(QStringLiteral("usage, first time"), [this] { m_window.go(Place::Usage); }))
            return false;
        if (!measureSheet(QStringLiteral("usage, row by row"), [this] { chooseView(QStringLiteral("Row by row")); }))
            return false;
        m_times.tell(QStringLiteral("rows"), model().rowCount());
        return true;
    }

    void chooseView(const QString &name)
    {
        for (const QPushButton *button : screen().findChildren<QPushButton *>()) {
            for (QAction *action : button->menu() ? button->menu()->actions() : QList<QAction *>()) {
                if (action->text() == name)
                    return action->trigger();
            }
        }
    }

    //! A frame is the new position, the rows that come for it and the painting.
    void scroll()
    {
        QScrollBar &bar = *screen().table()->verticalScrollBar();
        for (int frame = 0; frame < frames; ++frame) {
            m_times.measure(QStringLiteral("a frame of scrolling, near"), [&] {
                bar.setValue(frame * 81);
                QCoreApplication::processEvents();
                screen().table()->viewport()->repaint();
            });
        }
        for (int frame = 0; frame < frames; ++frame) {
            m_times.measure(QStringLiteral("a frame of scrolling, far"), [&] {
                bar.setValue(int(qint64(bar.maximum()) * ((frame * 37) % frames) / frames));
                QCoreApplication::processEvents();
                screen().table()->viewport()->repaint();
            });
        }
        bar.setValue(0);
    }

    bool sort()
    {
        for (int i = 0; i < repetitions; ++i) {
            const auto order = i % 2 ? Qt::DescendingOrder : Qt::AscendingOrder;
            if (!measureSheet(QStringLiteral("sort"),
                              [&] { model().sort(model().columnCount() - 1 - i / 2 % 2, order); }))
                return false;
        }
        return true;
    }

    //! The pause that waits for the next key is in it.
    bool filter()
    {
        auto *field = screen().findChild<QLineEdit *>();
        for (int i = 0; field && i < repetitions; ++i) {
            if (!measureSheet(QStringLiteral("filter by a word"),
                              [&] { field->setText(QStringLiteral("rg-%1").arg(i)); }))
                return false;
        }
        return field && measureSheet(QStringLiteral("filter away"), [field] { field->clear(); });
    }

    bool group()
    {
        for (int i = 0; i < repetitions; ++i) {
            const QString view = i % 2 ? QStringLiteral("By customer") : QStringLiteral("By meter");
            if (!measureSheet(QStringLiteral("group"), [&] { chooseView(view); }))
                return false;
        }
        return true;
    }

    bool charts()
    {
        for (int i = 0; i < repetitions; ++i)
            m_times.measure(QStringLiteral("paint the usage chart"), [this] { screen().bars().repaint(); });
        m_window.go(Place::Reconcile);
        QCoreApplication::processEvents();
        auto *waterfall = m_window.screen(Place::Reconcile)->findChild<WaterfallView *>();
        for (int i = 0; waterfall && i < repetitions; ++i)
            m_times.measure(QStringLiteral("paint the waterfall"), [waterfall] { waterfall->viewport()->repaint(); });
        return waterfall;
    }

    SystemClock m_clock;
    Theme m_theme;
    ShellController m_shell;
    MainWindow m_window;
    QTimer m_tick;
    Times m_times;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc != 2) {
        std::fputs("bench_window COMPANY\n", stderr);
        return 2;
    }
    WindowBench bench;
    const bool done = bench.run(QString::fromLocal8Bit(argv[1]));
    std::puts(QJsonDocument(bench.times()).toJson(QJsonDocument::Compact).constData());
    return done ? 0 : 1;
}
