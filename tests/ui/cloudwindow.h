// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/filewriter.h"
#include "core/identity/memoryvault.h"
#include "core/net/networktransport.h"
#include "tests/support/scriptedpacer.h"
#include "tests/ui/desk.h"
#include "tests/ui/playedcloud.h"
#include "ui/company/workspacecompany.h"
#include "ui/connectors/connectorscontroller.h"
#include "ui/connectors/connectorsscreen.h"
#include "ui/tables/tableview.h"

#include <QComboBox>
#include <QCoroTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace counterfoil {

//! The whole window over an empty company file, and a sandbox cloud that it can be connected to; only the program's own
//! sign-in window is a stand-in.
class CloudWindow
{
public:
    using Embed = std::function<QCoro::Task<Result<ConsentAnswer>>(ConsentRequest, StopFlag)>;

    CloudWindow() : clock(cloud.now()), shell(doors())
    {
        path = folder.filePath(QStringLiteral("company.counterfoil"));
        profile = folder.filePath(QStringLiteral("cloud.json"));
        written = FileWriter().write(profile, cloud.profile()).has_value();
        window = std::make_unique<MainWindow>(madeup::sharedTheme(), shell, clock, nullptr);
        window->resize(1440, 900);
        window->show();
    }

    bool open()
    {
        shell.create(path);
        return QTest::qWaitFor([this] { return window->clouds().isAvailable(); });
    }
    ConnectorsScreen &screen() { return *qobject_cast<ConnectorsScreen *>(window->screen(Place::Connectors)); }
    template <typename Widget = QPushButton>
    Widget *find(const char *name)
    {
        return screen().findChild<Widget *>(QString::fromLatin1(name));
    }
    void click(const char *name) { QTest::mouseClick(find(name), Qt::LeftButton); }
    //! What a person who reads the screen sees.
    bool says(const QString &text)
    {
        for (const QWidget *widget : window->findChildren<QWidget *>()) {
            if (widget->isVisible() && widget->accessibleName().contains(text))
                return true; // painted, and told to a screen reader
        }
        const QList<QLabel *> labels = window->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }
    //! Opens the settings by the menu's action and fills in where the cloud is.
    void fill() { fill(*window->actions().cspSettings); }
    void fill(QAction &settings)
    {
        settings.trigger();
        auto *choice = find<QComboBox>("cloud");
        choice->setCurrentIndex(choice->findText(QStringLiteral("From a profile file")));
        find<QLineEdit>("profile")->setText(profile);
        find<QLineEdit>("clientId")->setText(cloud.clientId());
    }
    bool connectAndPull()
    {
        fill();
        click("logIn");
        return QTest::qWaitFor([this] { return pulled(); }, 60000);
    }
    bool pulled()
    {
        const PullProgress &progress = window->clouds().progress();
        return !progress.isRunning && !progress.steps.isEmpty() && !window->clouds().picture().connections.isEmpty() &&
               window->clouds().picture().connections.first().connection.lastTry.isValid();
    }
    QString textOfSteps()
    {
        QString text;
        for (const PullStep &step : window->clouds().progress().steps)
            text += QStringLiteral("%1 %2 %3 %4\n").arg(step.step, step.state, step.errorCode, step.errorMessage);
        return text;
    }

    //! A person who accepts at once.
    static QCoro::Task<Result<ConsentAnswer>> agree(ConsentRequest asked, StopFlag)
    {
        const QByteArray location = PlayedCloud::agree(asked.address);
        co_return ConsentAnswer(ConsentAnswer::Kind::Redirected, location.mid(location.indexOf('/', 8)));
    }
    static QCoro::Task<Result<ConsentAnswer>> shut(ConsentRequest, StopFlag)
    {
        co_return ConsentAnswer(ConsentAnswer::Kind::Closed);
    }
    static QCoro::Task<Result<ConsentAnswer>> waitForStop(ConsentRequest, StopFlag stop)
    {
        constexpr auto look = std::chrono::milliseconds(10);
        while (!*stop)
            co_await QCoro::sleepFor(look);
        co_return failure(Error::Code::Cancelled, QStringLiteral("the sign-in was stopped"));
    }

    QTemporaryDir folder;
    PlayedCloud cloud;
    FixedClock clock;
    SystemClock machine;
    ScriptedPacer pacer;
    MemoryVault vault;
    std::atomic_bool locked = false; //!< the vault, until somebody gives a pass phrase
    MemoryVault keyStore;            //!< that knows nothing of a sealed file
    std::atomic_bool sealed = false; //!< the sign-ins are in such a file, which that pass phrase opens
    Embed embed = agree;
    std::function<Status(const QUrl &)> browse = [](const QUrl &) { return Status(); };
    std::function<Result<CloudDoor::Daily>()> daily; //!< the system's timers; none
    QString path;
    QString profile;
    bool written = false;
    ShellController shell;
    std::unique_ptr<MainWindow> window;

private:
    CompanyDoor doors()
    {
        CompanyDoor door;
        door.open = [this](const QString &file) { return WorkspaceCompany::open(file, clock); };
        door.create = [this](const QString &file) { return WorkspaceCompany::create(file, clock); };
        door.clouds = [this](const QString &file) { return std::make_shared<CloudDesk>(file, clock, cloudDoor()); };
        return door;
    }
    CloudDoor cloudDoor()
    {
        CloudDoor door;
        door.machine = [this](const Secret &phrase) -> Result<CloudDoor::Machine> {
            const bool isRight = phrase.bytes() == "open sesame";
            if (locked && !isRight)
                return failure(Error::Code::SignIn, QStringLiteral("the key store is locked"));
            if (sealed && !phrase.isEmpty() && !isRight)
                return failure(Error::Code::SignIn, QStringLiteral("the pass phrase does not open it"));
            return std::make_shared<const CloudEnvironment>(CloudEnvironment{
                folder.filePath(QStringLiteral("home")),
                sealed && phrase.isEmpty() ? keyStore : vault,
                pacer,
                machine,
                [](const CloudProfile &) { return std::make_unique<NetworkTransport>(NetworkOptions()); },
                {}});
        };
        door.hasSealedFile = [this] { return bool(sealed); };
        door.embed = [this](ConsentRequest asked, StopFlag stop) { return embed(std::move(asked), std::move(stop)); };
        door.openBrowser = [this](const QUrl &address) { return browse(address); };
        door.daily = daily;
        door.signInLimit = std::chrono::seconds(20);
        return door;
    }
};

} // namespace counterfoil
