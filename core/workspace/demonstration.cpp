// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demonstration.h"

#include "core/base/sentence.h"
#include "core/identity/memoryvault.h"
#include "core/ingest/seatfile.h"
#include "core/net/networktransport.h"
#include "core/sandbox/cloud/sandboxcloud.h"
#include "core/sandbox/partnerfiles.h"
#include "core/sandbox/partnerterms.h"
#include "core/store/cloudconnectionrepository.h"
#include "core/store/seatrepository.h"
#include "core/sync/syncing.h"

#include <QCoroTask>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace counterfoil {

namespace {

//! Lays files into a folder that is thrown away afterwards, as a browser's downloads would lie there.
class DownloadFolder final : public PartnerSink
{
public:
    explicit DownloadFolder(const QString &folder) : m_folder(folder) {}

    Status begin(const QString &name) override
    {
        m_file.setFileName(m_folder.absoluteFilePath(QString(name).replace(u'/', u'-')));
        if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
            return failed();
        m_paths.append(m_file.fileName());
        return {};
    }
    Status write(QByteArrayView piece) override
    {
        return m_file.write(piece.data(), piece.size()) == piece.size() ? Status() : failed();
    }
    Status end() override
    {
        const bool flushed = m_file.flush();
        m_file.close();
        return flushed ? Status() : failed();
    }
    const QStringList &paths() const { return m_paths; }

private:
    std::unexpected<Error> failed() const
    {
        return failure(Error::Code::Failed,
                       SENTENCE("%1 was not written: %2").arg(m_file.fileName(), m_file.errorString()));
    }

    QDir m_folder;
    QFile m_file;
    QStringList m_paths;
};

//! The daily seat counts, through the door that a person's file of them takes.
Status importSeatsOf(const PartnerPlan &plan, DownloadFolder &downloads, Workspace &workspace)
{
    if (const Status begun = downloads.begin(QStringLiteral("seats.csv")); !begun)
        return begun;
    if (const Status written = downloads.write(partnerSeats(World(plan))); !written)
        return written;
    if (const Status ended = downloads.end(); !ended)
        return ended;
    const Result<QList<SeatRow>> rows = readSeats(downloads.paths().last());
    return rows ? SeatRepository(workspace.file()).import(*rows) : std::unexpected(rows.error());
}

//! Plays the person: opens the sign-in page, which the sandbox answers by itself, and goes where it leads.
QCoro::Task<> browse(HttpTransport *wire, QUrl address)
{
    const Result<HttpResponse> page = co_await wire->send(HttpRequest::get(address));
    if (!page)
        co_return;
    QUrl back(QString::fromLatin1(page->headers.value("Location")));
    co_await wire->send(HttpRequest::get(back)); // whatever came of it, the sign-in tells
}

CloudPlan cloudPlanOf(const PartnerPlan &plan)
{
    CloudPlan cloud;
    cloud.partner = plan;
    cloud.customersPerPage = 500;
    cloud.runningPolls = 0; // nobody wants to watch it wait
    cloud.retryAfter = 0;
    return cloud;
}

//! The pull that a person's own connection would make, against the cloud on this machine.
class DemonstrationPull
{
public:
    DemonstrationPull(Workspace &workspace, const PartnerPlan &plan, const QString &folder,
                      std::function<bool(const QString &)> tell)
        : m_workspace(workspace), m_tell(std::move(tell)),
          m_cloud(cloudPlanOf(plan), workspace.clock(), m_machine), m_environment{folder,
                                                                                  m_vault,
                                                                                  m_pacer,
                                                                                  m_machine,
                                                                                  [](const CloudProfile &) { return std::make_unique<NetworkTransport>(); },
                                                                                  {}}
    {}

    Status run()
    {
        if (const Status started = m_cloud.start(); !started)
            return started;
        m_tell(SENTENCE("signing in to the cloud on this machine"));
        const Result<CloudConnection> connection = connect();
        if (!connection)
            return std::unexpected(connection.error());
        const SyncReport report = QCoro::waitFor(syncClouds(&m_workspace.file(), &m_environment, request()));
        if (const Status pulled = judge(report); !pulled)
            return pulled;
        return leaveOffline();
    }

private:
    Result<CloudConnection> connect()
    {
        const Result<CloudProfile> profile = CloudProfile::fromJson(m_cloud.profile());
        if (!profile)
            return std::unexpected(profile.error());
        ConnectRequest request;
        request.name = QStringLiteral("demo");
        request.kind = QStringLiteral("csp");
        request.profile = *profile;
        request.clientId = QString::fromLatin1(m_cloud.clientId());
        request.open = [this](const QUrl &address) -> Status {
            m_browser = browse(&m_wire, address);
            return {};
        };
        return QCoro::waitFor(connectCloud(&m_workspace.file(), &m_environment, request));
    }

    SyncRequest request()
    {
        SyncRequest request;
        request.options.progress = [this](const PullStep &step) {
            const QString text = step.change.received > 0
                                     ? SENTENCE("pulling %1, %2 received").arg(step.step).arg(step.change.received)
                                     : SENTENCE("pulling %1").arg(step.step);
            m_isStopped = !m_tell(text) || m_isStopped;
        };
        request.options.isCancelled = [this] { return m_isStopped; };
        return request;
    }

    Status judge(const SyncReport &report) const
    {
        if (m_isStopped)
            return failure(Error::Code::Cancelled, QStringLiteral("stopped"));
        if (report.problem)
            return std::unexpected(*report.problem);
        for (const PullStep &step : report.steps) {
            if (step.state == u"failed")
                return failure(Error::Code::Failed, QStringLiteral("%1: %2").arg(step.step, step.errorMessage));
        }
        return {};
    }

    //! The cloud ends with the demonstration, and so does the sign-in.
    Status leaveOffline()
    {
        CloudConnectionRepository repository(m_workspace.file());
        Result<CloudConnection> connection = repository.connection(QStringLiteral("demo"));
        if (!connection)
            return std::unexpected(connection.error());
        connection->state = wordOf(ConnectionState::Offline);
        return repository.save(*connection);
    }

    Workspace &m_workspace;
    std::function<bool(const QString &)> m_tell;
    SystemClock m_machine;
    SystemPacer m_pacer;
    MemoryVault m_vault;
    SandboxCloud m_cloud;
    NetworkTransport m_wire;
    CloudEnvironment m_environment;
    std::optional<QCoro::Task<>> m_browser;
    bool m_isStopped = false;
};

} // namespace

Status fillWithDemonstration(Workspace &workspace, const PartnerPlan &plan,
                             const std::function<bool(const QString &)> &progress)
{
    const auto tell = [&progress](const QString &text) { return !progress || progress(text); };
    QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Error::Code::Failed, SENTENCE("no temporary folder: %1").arg(folder.errorString()));
    if (const Result<QStringList> terms = workspace.importTerms(partnerTerms(plan)); !terms)
        return std::unexpected(terms.error());
    tell(SENTENCE("reading the seat counts of earlier months"));
    DownloadFolder downloads(folder.path());
    if (const Status counted = importSeatsOf(plan, downloads, workspace); !counted) // the pull derives what they leave
        return counted;
    DemonstrationPull pull(workspace, plan, folder.path(), tell);
    if (const Status pulled = pull.run(); !pulled)
        return pulled;
    Q_EMIT workspace.changed(Topic::Sources);
    return {};
}

} // namespace counterfoil
