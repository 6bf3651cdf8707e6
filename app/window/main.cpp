// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The window's composition root: everything is made here and handed on.
#include "app/window/firstframe.h"
#include "app/window/screenshots.h"

#include "core/identity/filevault.h"
#include "core/sync/cloudmachine.h"
#include "ui/charts/paintedlist.h"
#include "ui/company/workspacecompany.h"
#include "ui/connectors/clouddesk.h"
#include "ui/format/fonts.h"
#include "ui/format/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QSettings>
#include <QStandardPaths>

#include <cstdio>
#include <functional>

using namespace counterfoil;

namespace {

constexpr int wrongUsage = 2; // contract, section 7

//! Where settings and the demonstration live: COUNTERFOIL_HOME, else the system's place.
QString homeFolder()
{
    const QString wished = qEnvironmentVariable("COUNTERFOIL_HOME");
    const QString folder =
        wished.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) : wished;
    QDir().mkpath(folder);
    return folder;
}

//! A pass phrase that a person typed stands for a vault that is a file; else it is as the program was told.
Result<CloudDoor::Machine> machineOf(const Secret &passPhrase)
{
    CloudMachine::Wishes wishes{qEnvironmentVariable("COUNTERFOIL_HOME"), qEnvironmentVariable("COUNTERFOIL_VAULT"),
                                Secret(qgetenv("COUNTERFOIL_VAULT_PASSPHRASE"))};
    if (!passPhrase.isEmpty()) {
        wishes.vault = QStringLiteral("file");
        wishes.passPhrase = passPhrase;
    }
    Result<std::unique_ptr<CloudMachine>> opened = CloudMachine::open(wishes);
    if (!opened)
        return std::unexpected(opened.error());
    const std::shared_ptr<const CloudMachine> machine = *std::move(opened);
    return CloudDoor::Machine(machine, &machine->environment());
}

//! The program was not told the pass phrase of a file of tokens that is there.
bool hasSealedFile()
{
    const bool isTold = qEnvironmentVariable("COUNTERFOIL_VAULT") == u"file" &&
                        !qEnvironmentVariableIsEmpty("COUNTERFOIL_VAULT_PASSPHRASE");
    return !isTold && QFileInfo::exists(FileVault::pathIn(homeFolder()));
}

//! The system starts the command line program, which lies beside this one. What is mounted for one run only, as an
//! AppImage is, will not be there in the morning.
Result<CloudDoor::Daily> dailyOfSystem()
{
    const QFileInfo own(QCoreApplication::applicationFilePath());
    const QString suffix = own.suffix().isEmpty() ? QString() : u'.' + own.suffix();
    const QString program = own.dir().absoluteFilePath(QStringLiteral("counterfoilctl") + suffix);
    const bool isPassing =
        !qEnvironmentVariableIsEmpty("APPIMAGE") || QFileInfo::exists(QStringLiteral("/.flatpak-info"));
    if (const QString reason = whyNoTimer(program, isPassing); !reason.isEmpty())
        return failure(Error::Code::NotFound, reason);
    const PullSurroundings around{qEnvironmentVariable("COUNTERFOIL_HOME"), qEnvironmentVariable("COUNTERFOIL_VAULT")};
    Result<SystemTimer> timer = timerOfSystem(around);
    if (!timer)
        return std::unexpected(timer.error());
    return CloudDoor::Daily{*std::move(timer), program, around};
}

CloudDoor cloudDoor(std::chrono::seconds exportWait)
{
    CloudDoor door;
    door.machine = machineOf;
    door.hasSealedFile = hasSealedFile;
    door.keepsInFile = qEnvironmentVariable("COUNTERFOIL_VAULT") == u"file";
    door.embed = askConsentWindow;
    door.openBrowser = openSystemBrowser;
    // Settings that cannot be read leave the field of the client id empty for the person to fill in.
    door.clientId =
        configuredClientId(qEnvironmentVariable("COUNTERFOIL_HOME"), qEnvironmentVariable("COUNTERFOIL_CLIENT_ID"))
            .value_or(QString());
    door.configureClientId = [](const QString &clientId) {
        return configureClientId(qEnvironmentVariable("COUNTERFOIL_HOME"), clientId);
    };
    door.daily = dailyOfSystem;
    door.exportWait = exportWait;
    return door;
}

CompanyDoor doorOf(const Clock &clock, const QString &home, std::chrono::seconds exportWait)
{
    CompanyDoor door;
    door.open = [&clock](const QString &path) { return WorkspaceCompany::open(path, clock); };
    door.create = [&clock](const QString &path) { return WorkspaceCompany::create(path, clock); };
    door.demonstration = [&clock, home] {
        const Month last = Month::of(clock.today()).plus(-1);
        const QString name = QStringLiteral("demonstration-%1.counterfoil").arg(last.iso());
        return WorkspaceCompany::demonstration(QDir(home).absoluteFilePath(name), last, clock);
    };
    door.clouds = [&clock, exportWait](const QString &path) {
        return std::make_shared<CloudDesk>(path, clock, cloudDoor(exportWait));
    };
    door.restore = [&clock](const QString &copy, const QString &path) {
        return WorkspaceCompany::restore(copy, path, clock);
    };
    return door;
}

//! What the program was asked for on its command line.
struct Wish
{
    QString file; //!< company file to open; may be empty
    bool demo = false;
    std::optional<QString> language; //!< code; none: that of Settings
    QString screenshots;             //!< folder; empty: none
    QString until;                   //!< "frame" or "month": end once it is painted
};

//! Ends the program where it was asked for help or for what there is not.
Wish wishOf(const QApplication &app)
{
    QCommandLineParser arguments;
    arguments.addHelpOption();
    arguments.addVersionOption();
    arguments.addPositionalArgument(QStringLiteral("file"), QStringLiteral("company file to open"),
                                    QStringLiteral("[file]"));
    const QCommandLineOption demo(QStringLiteral("demo"), QStringLiteral("open the demonstration partner"));
    const QCommandLineOption language(QStringLiteral("language"),
                                      QStringLiteral("show the window in English, German, Dutch or French, whatever "
                                                     "is set: en, de, nl or fr"),
                                      QStringLiteral("code"));
    QCommandLineOption screenshot(QStringLiteral("screenshot"), QStringLiteral("write pictures of every screen"),
                                  QStringLiteral("folder"));
    QCommandLineOption until(QStringLiteral("until"), QStringLiteral("end once it is painted: frame or month"),
                             QStringLiteral("what"));
    for (QCommandLineOption *own : {&screenshot, &until})
        own->setFlags(QCommandLineOption::HiddenFromHelp);
    arguments.addOptions({demo, language, screenshot, until});
    arguments.process(app);
    Wish wish{arguments.positionalArguments().value(0),
              arguments.isSet(demo),
              {},
              arguments.value(screenshot),
              arguments.value(until)};
    if (arguments.isSet(language))
        wish.language = arguments.value(language);
    return wish;
}

//! The same pictures on every machine: the size and the font of a desktop are its own.
void setPictureFont()
{
    QFont font(tabularFamily());
    font.setPixelSize(13);
    font.setPointSizeF(13 * 72.0 / 96.0);
    QApplication::setFont(font);
}

//! Opens what a person named, else what was open last; empty where there is none and the window says how to begin.
std::function<void()> beginning(ShellController &shell, const Wish &wish, const WindowMemory &memory)
{
    if (!wish.file.isEmpty())
        return [&shell, file = wish.file] { shell.open(file); };
    if (wish.demo || !wish.screenshots.isEmpty())
        return [&shell] { shell.openDemonstration(); };
    if (const QString last = memory.lastCompany(); !last.isEmpty() && wish.until.isEmpty())
        return [&shell, last] { shell.open(last); };
    return {};
}

int refuse(const QString &reason)
{
    std::fprintf(stderr, "%s\n", qPrintable(reason));
    return wrongUsage;
}

//! Shows the window until it is closed. `again` is set where the program shall start again: the path of the company
//! file that was open, or empty; what the first start was asked for beside it holds no longer.
int run(const Wish &wish, const Clock &clock, std::chrono::seconds exportWait, std::optional<QString> &again)
{
    installPaintedItemAccess();
    const bool pictures = !wish.screenshots.isEmpty();
    if (pictures)
        setPictureFont();
    const QString home = homeFolder();
    QSettings settings(QDir(home).absoluteFilePath(QStringLiteral("window.ini")), QSettings::IniFormat);
    WindowMemory memory(pictures ? nullptr : &settings);
    const QString chosen = wish.language ? *wish.language : memory.choice(QStringLiteral("language"));
    const Catalogues catalogues(languageOf(chosen));
    if (const QLocale own = localeOf(chosen); own != QLocale::system())
        QLocale::setDefault(own);
    Theme theme;
    theme.install();
    ShellController shell(doorOf(clock, home, exportWait));
    MainWindow window(theme, shell, clock, pictures ? nullptr : &settings);
    if (const std::function<void()> begin = beginning(shell, wish, memory)) {
        window.awaitCompany();
        QObject::connect(&window, &MainWindow::becameComplete, &window, [begin] { begin(); });
    }
    if (wish.until == u"frame")
        quitWhenPainted(window);
    else if (!wish.until.isEmpty())
        quitWhenMonthPainted(window, shell);
    window.show();
    const int code = pictures ? takeScreenshots(window, shell, theme, wish.screenshots) : QApplication::exec();
    if (window.wantsRestart())
        again = shell.company() ? shell.facts().path : QString();
    return code;
}

} // namespace

int main(int argc, char **argv)
{
    QGuiApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("counterfoil"));
    QApplication::setApplicationVersion(QStringLiteral(COUNTERFOIL_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("counterfoil"));
    const Wish wish = wishOf(app);
    if (wish.language && languageOf(*wish.language) != *wish.language)
        return refuse(QStringLiteral("--language %1: not en, de, nl or fr").arg(*wish.language));
    const Result<std::unique_ptr<Clock>> clock = makeClock(qEnvironmentVariable("COUNTERFOIL_NOW"));
    if (!clock)
        return refuse(clock.error().text());
    const Result<std::chrono::seconds> exportWait = readExportWait(qEnvironmentVariable("COUNTERFOIL_EXPORT_WAIT"));
    if (!exportWait)
        return refuse(exportWait.error().text());

    std::optional<QString> again;
    const int code = run(wish, **clock, *exportWait, again);
    // only now the company file is free, and what the window knows is written
    const QStringList wanted = again && !again->isEmpty() ? QStringList(*again) : QStringList();
    if (again && !QProcess::startDetached(QCoreApplication::applicationFilePath(), wanted))
        return refuse(QStringLiteral("%1 did not start again").arg(QCoreApplication::applicationFilePath()));
    return code;
}
