// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/identity/consentprocess.h"

#include "core/base/sentence.h"
#include "core/identity/consentrun.h"

#include <QCoreApplication>
#include <QCoroSignal>
#include <QFileInfo>
#include <QScopedPointer>

namespace counterfoil {

ConsentProcess::ConsentProcess(QString program) : m_program(std::move(program)) {}

ConsentProcess::~ConsentProcess()
{
    stop();
}

QString ConsentProcess::installedProgram()
{
    const QFileInfo program(QCoreApplication::applicationDirPath() + QStringLiteral("/counterfoil-consent"));
    return program.isExecutable() ? program.absoluteFilePath() : QString();
}

QCoro::Task<Result<ConsentAnswer>> ConsentProcess::ask(ConsentRequest request)
{
    if (!isAvailable())
        co_return failure(Error::Code::NotFound,
                          SENTENCE("this installation has no sign-in window; sign in with your own browser"));
    if (m_run && !m_run->isOver())
        co_return failure(Error::Code::Busy, SENTENCE("a sign-in window is open already"));
    // The frame may end while the run still handles an event of its process, hence deleteLater.
    const QScopedPointer<ConsentRun, QScopedPointerDeleteLater> run(new ConsentRun);
    m_run = run.data();
    run->start(m_program, request, std::chrono::seconds(request.seconds) + m_grace);
    co_await qCoro(run.data(), &ConsentRun::over);
    co_return run->result();
}

void ConsentProcess::stop()
{
    if (m_run)
        m_run->stop();
}

QStringList signInHosts(const QUrl &authority)
{
    const QString host = authority.host();
    if (host == u"login.microsoftonline.com")
        return {QStringLiteral("login.microsoftonline.com"),
                QStringLiteral("login.windows.net"),
                QStringLiteral("login.microsoft.com"),
                QStringLiteral("login.live.com"),
                QStringLiteral("account.live.com"),
                QStringLiteral("msauth.net"),
                QStringLiteral("msftauth.net"),
                QStringLiteral("msauthimages.net"),
                QStringLiteral("msftauthimages.net"),
                QStringLiteral("aadcdn.microsoftonline-p.com")};
    if (host == u"login.microsoftonline.us")
        return {QStringLiteral("login.microsoftonline.us"), QStringLiteral("msauth.us"), QStringLiteral("msftauth.us")};
    if (host == u"login.partner.microsoftonline.cn")
        return {QStringLiteral("login.partner.microsoftonline.cn"), QStringLiteral("login.chinacloudapi.cn"),
                QStringLiteral("msauth.cn"), QStringLiteral("msftauth.cn")};
    return {};
}

} // namespace counterfoil
