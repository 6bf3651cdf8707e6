// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/cloudmachine.h"

#include "core/base/configfolder.h"
#include "core/base/filewriter.h"
#include "core/base/sentence.h"
#include "core/identity/makevault.h"
#include "core/net/networktransport.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

namespace counterfoil {

namespace {

std::unique_ptr<HttpTransport> wireOf(const CloudProfile &profile)
{
    NetworkOptions options;
    options.authorities = QSslCertificate::fromData(profile.authorities, QSsl::Pem);
    return std::make_unique<NetworkTransport>(options);
}

} // namespace

Result<std::unique_ptr<CloudMachine>> CloudMachine::open(const Wishes &wishes)
{
    const Result<QString> folder = configFolder(wishes.home);
    if (!folder)
        return std::unexpected(folder.error());
    Result<std::unique_ptr<TokenVault>> vault = makeVault(*folder, wishes.vault, wishes.passPhrase);
    if (!vault)
        return std::unexpected(vault.error());
    return std::unique_ptr<CloudMachine>(new CloudMachine(*folder, *std::move(vault)));
}

CloudMachine::CloudMachine(const QString &folder, std::unique_ptr<TokenVault> vault)
    : m_vault(std::move(vault)), m_log(folder + QStringLiteral("/sync.log"), m_machine),
      m_environment{folder, *m_vault, m_pacer, m_machine, wireOf, [this](const QString &line) { m_log.add(line); }}
{}

Result<QString> configuredClientId(const QString &home, const QString &named)
{
    if (!named.isEmpty())
        return named;
    const Result<QString> folder = configFolder(home);
    if (!folder)
        return folder;
    QFile settings(*folder + QStringLiteral("/settings.json"));
    if (!settings.open(QIODevice::ReadOnly))
        return QString();
    return QJsonDocument::fromJson(settings.readAll()).object().value(QStringLiteral("clientId")).toString();
}

Status configureClientId(const QString &home, const QString &clientId)
{
    const Result<QString> folder = configFolder(home);
    if (!folder)
        return std::unexpected(folder.error());
    const QString path = *folder + QStringLiteral("/settings.json");
    QFile file(path);
    QJsonObject settings;
    if (file.open(QIODevice::ReadOnly)) {
        const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
        if (!document.isObject()) // somebody's own work: not written over
            return failure(Error::Code::Failed, SENTENCE("%1 is no JSON object").arg(path));
        settings = document.object();
    } else if (file.exists()) {
        return failure(Error::Code::Failed, QStringLiteral("%1: %2").arg(path, file.errorString()));
    }
    settings.insert(QStringLiteral("clientId"), clientId);
    file.close();
    return FileWriter().write(path, QJsonDocument(settings).toJson());
}

Status openSystemBrowser(const QUrl &address)
{
    const QString url = address.toString(QUrl::FullyEncoded);
#if defined(Q_OS_WIN)
    const bool started =
        QProcess::startDetached(QStringLiteral("rundll32"), {QStringLiteral("url.dll,FileProtocolHandler"), url});
#elif defined(Q_OS_MACOS)
    const bool started = QProcess::startDetached(QStringLiteral("open"), {url});
#else
    const bool started = QProcess::startDetached(QStringLiteral("xdg-open"), {url});
#endif
    if (started)
        return {};
    return failure(Error::Code::SignIn,
                   SENTENCE("no browser could be opened; use --sign-in print, or --sign-in device"));
}

} // namespace counterfoil
