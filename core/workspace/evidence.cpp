// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/evidence.h"

#include "core/base/filewriter.h"
#include "core/base/sentence.h"
#include "core/documents/evidencetext.h"
#include "core/documents/nullable.h"
#include "core/documents/zipwriter.h"
#include "core/store/auditrepository.h"
#include "core/store/invoicerepository.h"
#include "core/workspace/annexes.h"
#include "core/workspace/exports.h"
#include "core/workspace/monthrecord.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace counterfoil {

namespace {

//! What a pack is made of beside the source lines, which go into the archive straight from their sets.
struct Pack
{
    std::optional<MonthSeal> seal;
    QList<SealedFile> record;        //!< what is sealed, or would be
    QMap<QString, QByteArray> files; //!< everything else, by path
};

//! Writes the lines of a set into the archive and gives their hash.
Result<QString> zipLines(SourceRepository &repository, ZipWriter &zip, const QString &path, const SourceSet &set)
{
    if (const Status begun = zip.begin(path); !begun)
        return std::unexpected(begun.error());
    const Result<QString> hash = readLines(repository, set, [&zip](QByteArrayView bytes) { return zip.write(bytes); });
    if (!hash)
        return hash;
    if (const Status ended = zip.end(); !ended)
        return std::unexpected(ended.error());
    return hash;
}

//! Writes the lines of the sealed sets, and sees that they are those that were sealed.
Status addSealedLines(Workspace &workspace, const MonthSeal &seal, ZipWriter &zip)
{
    SourceRepository repository(workspace.file());
    for (qsizetype i = 0; i < seal.sets.size(); ++i) {
        const Result<SourceSet> set = repository.set(seal.sets[i]);
        if (!set)
            return std::unexpected(set.error());
        const QString path = linesPath(i, *set);
        const Result<QString> hash = zipLines(repository, zip, path, *set);
        if (!hash)
            return std::unexpected(hash.error());
        if (!seal.files.contains({path, *hash}))
            return failure(Error::Code::Failed, SENTENCE("%1: these are not the lines that were sealed").arg(path));
    }
    return {};
}

Result<Pack> sealedPack(Workspace &workspace, const MonthSeal &seal, ZipWriter &zip)
{
    if (const Status lines = addSealedLines(workspace, seal, zip); !lines)
        return std::unexpected(lines.error());
    Pack pack{seal, seal.files, {}};
    SealRepository repository(workspace.file());
    for (const SealedFile &file : seal.files) {
        if (file.path.startsWith(u"lines/"))
            continue;
        const Result<QByteArray> bytes = repository.document(seal.id, file.path);
        if (!bytes)
            return std::unexpected(bytes.error());
        pack.files.insert(file.path, *bytes);
    }
    return pack;
}

Result<Pack> openPack(Workspace &workspace, Month month, ZipWriter &zip)
{
    const Result<MonthState> state = computeMonth(workspace, month);
    if (!state)
        return std::unexpected(state.error());
    SourceRepository repository(workspace.file());
    const Result<SealContent> content =
        recordOf(workspace, *state, true,
                 [&](const QString &path, const SourceSet &set) { return zipLines(repository, zip, path, set); });
    if (!content)
        return std::unexpected(content.error());
    return Pack{std::nullopt, content->files, content->documents};
}

Status addPdfs(Workspace &workspace, Month month, Pack &pack)
{
    InvoiceFilter filter;
    filter.month = month;
    Result<QList<Invoice>> invoices = InvoiceRepository(workspace.file()).invoices(filter);
    if (!invoices)
        return std::unexpected(invoices.error());
    invoices->removeIf([](const Invoice &invoice) { return invoice.number.isEmpty(); });
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(workspace, *invoices);
    if (!annexes)
        return std::unexpected(annexes.error());
    for (const Invoice &invoice : *invoices) {
        const Result<QByteArray> pdf = pdfOf(workspace, invoice, annexes->value(invoice.id));
        if (!pdf)
            return std::unexpected(pdf.error());
        pack.files.insert(QStringLiteral("invoices/%1.pdf").arg(safeFileName(invoice.number)), *pdf);
    }
    return {};
}

QByteArray entryLine(const AuditEntry &entry)
{
    const QJsonObject object{{QStringLiteral("seq"), entry.seq},         {QStringLiteral("at"), entry.at},
                             {QStringLiteral("actor"), entry.actor},     {QStringLiteral("action"), entry.action},
                             {QStringLiteral("subject"), entry.subject}, {QStringLiteral("detail"), entry.detail},
                             {QStringLiteral("hash"), entry.hash}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

//! The times that the month was closed and opened again before.
Result<QJsonArray> earlierSeals(Workspace &workspace, Month month, const Pack &pack)
{
    const Result<QList<MonthSeal>> seals = SealRepository(workspace.file()).seals(month);
    if (!seals)
        return std::unexpected(seals.error());
    QJsonArray list;
    for (const MonthSeal &seal : *seals) {
        if (pack.seal && seal.id == pack.seal->id)
            continue;
        list.append(QJsonObject{{QStringLiteral("seal"), seal.digest},
                                {QStringLiteral("entry"), seal.id},
                                {QStringLiteral("closedAt"), seal.closedAt},
                                {QStringLiteral("closedBy"), seal.closedBy},
                                {QStringLiteral("reopenedAt"), seal.reopenedAt},
                                {QStringLiteral("reopenedBy"), seal.reopenedBy},
                                {QStringLiteral("reason"), seal.reason}});
    }
    return list;
}

//! The audit trail up to the seal, and the seal itself.
Status addTrail(Workspace &workspace, Month month, Pack &pack)
{
    AuditRepository repository(workspace.file());
    const Result<QList<AuditEntry>> entries = repository.entries();
    const Result<QString> origin = repository.origin();
    const Result<QJsonArray> earlier = earlierSeals(workspace, month, pack);
    if (!entries || !origin || !earlier)
        return std::unexpected(!entries ? entries.error() : !origin ? origin.error() : earlier.error());
    QByteArray trail;
    QString head = *origin;
    for (const AuditEntry &entry : *entries) {
        if (pack.seal && entry.seq > pack.seal->id)
            break;
        trail += entryLine(entry);
        head = entry.hash;
    }
    const MonthSeal seal = pack.seal.value_or(MonthSeal());
    pack.files.insert(QStringLiteral("trail.jsonl"), trail);
    pack.files.insert(
        QStringLiteral("seal.json"),
        QJsonDocument(
            QJsonObject{{QStringLiteral("month"), month.iso()},
                        {QStringLiteral("state"), pack.seal ? QStringLiteral("closed") : QStringLiteral("open")},
                        {QStringLiteral("seal"), orNull(seal.digest)},
                        {QStringLiteral("entry"), pack.seal ? QJsonValue(seal.id) : QJsonValue()},
                        {QStringLiteral("closedAt"), orNull(seal.closedAt)},
                        {QStringLiteral("closedBy"), orNull(seal.closedBy)},
                        {QStringLiteral("earlier"), *earlier},
                        {QStringLiteral("trailStart"), *origin},
                        {QStringLiteral("trailHead"), head}})
            .toJson());
    return {};
}

Result<QByteArray> zipped(const Pack &pack, const QList<SealedFile> &all, ZipWriter &zip)
{
    for (const auto &[path, bytes] : pack.files.asKeyValueRange()) {
        if (const Status added = zip.add(path, bytes); !added)
            return std::unexpected(added.error());
    }
    if (const Status added = zip.add(QStringLiteral("SHA256SUMS"), manifestOf(all)); !added)
        return std::unexpected(added.error());
    return zip.finish();
}

Result<Pack> packOf(Workspace &workspace, Month month, ZipWriter &zip)
{
    const Result<std::optional<MonthSeal>> seal = SealRepository(workspace.file()).sealOf(month);
    if (!seal)
        return std::unexpected(seal.error());
    Result<Pack> pack = *seal ? sealedPack(workspace, **seal, zip) : openPack(workspace, month, zip);
    if (!pack)
        return pack;
    if (const Status added = addPdfs(workspace, month, *pack); !added)
        return std::unexpected(added.error());
    if (const Status added = addTrail(workspace, month, *pack); !added)
        return std::unexpected(added.error());
    pack->files.insert(QStringLiteral("seal.sha256"), manifestOf(pack->record));
    pack->files.insert(QStringLiteral("README.txt"), evidenceReadme(month, pack->seal));
    pack->files.insert(QStringLiteral("check-trail.py"), evidenceTrailCheck());
    return pack;
}

} // namespace

Result<Evidence> writeEvidence(Workspace &workspace, Month month, const QString &path)
{
    const QFileInfo target(path);
    if (target.exists() && target.canonicalFilePath() == QFileInfo(workspace.file().path()).canonicalFilePath())
        return refused(SENTENCE("%1 is the company file: the evidence needs a name of its own").arg(path));
    ZipWriter archive;
    const Result<Pack> pack = packOf(workspace, month, archive);
    if (!pack)
        return std::unexpected(pack.error());
    QList<SealedFile> all;
    for (const SealedFile &file : pack->record) {
        if (!pack->files.contains(file.path))
            all.append(file); // lines
    }
    for (const auto &[name, bytes] : pack->files.asKeyValueRange())
        all.append({name, sha256Of(bytes)});
    std::sort(all.begin(), all.end(), [](const SealedFile &a, const SealedFile &b) { return a.path < b.path; });
    const Result<QByteArray> zip = zipped(*pack, all, archive);
    if (!zip)
        return std::unexpected(zip.error());
    if (const Status written = FileWriter().write(path, *zip); !written)
        return std::unexpected(written.error());
    return Evidence{sha256Of(*zip), pack->seal ? pack->seal->digest : QString(), all};
}

} // namespace counterfoil
