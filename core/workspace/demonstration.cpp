// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/demonstration.h"

#include "core/ingest/seatfile.h"
#include "core/sandbox/partnerfiles.h"
#include "core/sandbox/partnerterms.h"
#include "core/store/seatrepository.h"
#include "core/workspace/sourceimport.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace counterfoil {

namespace {

//! Lays Microsoft's files into a folder that is thrown away afterwards, as a browser's downloads would lie there.
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
                       QStringLiteral("%1 was not written: %2").arg(m_file.fileName(), m_file.errorString()));
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

} // namespace

Status fillWithDemonstration(Workspace &workspace, const PartnerPlan &plan,
                             const std::function<bool(const QString &)> &progress)
{
    const auto tell = [&progress](const QString &text) { return !progress || progress(text); };
    QTemporaryDir folder;
    if (!folder.isValid())
        return failure(Error::Code::Failed, QStringLiteral("no temporary folder: %1").arg(folder.errorString()));
    tell(QStringLiteral("writing Microsoft's files of the demonstration partner"));
    DownloadFolder downloads(folder.path());
    if (const Status written = writePartner(plan, downloads); !written)
        return written;
    if (const Result<QStringList> terms = workspace.importTerms(partnerTerms(plan)); !terms)
        return std::unexpected(terms.error());
    ImportRequest request;
    request.paths = downloads.paths();
    request.progress = [&](const QString &path, qint64, qint64, qint64 lines) {
        return tell(QStringLiteral("reading %1, %2 lines").arg(QFileInfo(path).fileName()).arg(lines));
    };
    const Result<QList<ImportedSet>> imported = importFiles(workspace, request);
    if (!imported)
        return std::unexpected(imported.error());
    return importSeatsOf(plan, downloads, workspace);
}

} // namespace counterfoil
