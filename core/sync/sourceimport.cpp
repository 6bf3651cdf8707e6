// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/sourceimport.h"

#include "core/base/sentence.h"
#include "core/distributors/distributorreader.h"
#include "core/ingest/filereader.h"
#include "core/store/sourcerepository.h"
#include "core/store/transaction.h"
#include "core/sync/comparesets.h"
#include "core/sync/restating.h"

#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace counterfoil {

namespace {

//! Puts the lines of one document into a new set.
class StoringSink final : public LineSink
{
public:
    StoringSink(SourceRepository &repository, qint64 set, Dictionary *recon, Dictionary *usage)
        : m_repository(repository), m_set(set), m_recon(recon), m_usage(usage)
    {}

    Dictionary &dictionary(Shape shape) override { return shape == Shape::Reconciliation ? *m_recon : *m_usage; }
    Status take(const SourceBatch &batch) override { return m_repository.append(m_set, batch); }
    qint64 set() const { return m_set; }

private:
    SourceRepository &m_repository;
    qint64 m_set;
    Dictionary *m_recon;
    Dictionary *m_usage;
};

class Import
{
public:
    Import(CompanyFile &file, const ImportRequest &request) : m_file(file), m_repository(file), m_request(request) {}

    Result<QList<ImportedSet>> run();

private:
    Status openDictionaries();
    Status read(const QString &path);
    Result<const DistributorProfile *> profileOf(const QString &path) const;
    Result<QList<SourceSet>> readFile(const QString &path, const FileReader::SinkFor &sinkFor) const;
    QString shown(const QString &path) const;
    Status keep(SourceSet set);
    Result<bool> isCopy(ImportedSet &imported);
    Result<qint64> exportOf(const SourceSet &set);
    Status replaceOld();
    Status replaceOld(const QList<qsizetype> &group);
    void nameMonths();

    CompanyFile &m_file;
    SourceRepository m_repository;
    const ImportRequest &m_request;
    Dictionary *m_recon = nullptr;
    Dictionary *m_usage = nullptr;
    std::vector<std::unique_ptr<StoringSink>> m_sinks;
    QList<ImportedSet> m_imported;
    QList<ImportedSet> m_copies; // of what was imported before them
    QList<Fault> m_faults;
};

//! What the name of a file says of the blob that it holds. Microsoft calls them "part-00001-….json.gz", Azure
//! "part_0_0001.csv.gz"; a person may have put something before that.
struct BlobName
{
    QString place; //!< the folder, and what stands before the number
    QString number;
};

std::optional<BlobName> blobNameOf(const QString &path)
{
    static const QRegularExpression named(QStringLiteral("^(|.*[^a-z0-9])part[-_](\\d+(?:_\\d+)*)"),
                                          QRegularExpression::CaseInsensitiveOption);
    const QFileInfo file(path);
    const QRegularExpressionMatch match = named.match(file.fileName());
    if (!match.hasMatch())
        return std::nullopt;
    return BlobName{file.absolutePath() + u'/' + match.captured(1), match.captured(2)};
}

//! Whether a sync that was killed left half a blob beside this one: then what lies there is not the whole export.
bool isHalfDownloaded(const QString &path)
{
    const QDir folder = QFileInfo(path).dir();
    return blobNameOf(path) && !folder.entryList({QStringLiteral("part-*.part")}, QDir::Files).isEmpty();
}

//! How two files of one command belong together.
enum class Kinship {
    None,
    ByLines, //!< blobs of one export if they have no line in common
    ByName,  //!< blobs of one export: they lie in one folder, and the names differ in the number
};

Kinship kinshipOf(const SourceSet &fresh, const SourceSet &other)
{
    const std::optional<BlobName> one = blobNameOf(fresh.path);
    const std::optional<BlobName> two = blobNameOf(other.path);
    const bool isOfOne = fresh.kind == other.kind && fresh.currency == other.currency &&
                         fresh.distributor == other.distributor &&
                         fresh.invoice.compare(other.invoice, Qt::CaseInsensitive) == 0;
    if (!isOfOne || !one || !two || one->number == two->number)
        return Kinship::None;
    if (one->place == two->place)
        return Kinship::ByName;
    return fresh.invoice.isEmpty() ? Kinship::None : Kinship::ByLines; // unbilled lines of two months are no export
}

//! Legacy licences name no invoice: in a file they are those of a month and currency. A pull knows the invoice, and
//! finds the lines of such a file again by what they come to.
bool isOfOneInvoice(const SourceSet &fresh, const SourceSet &old)
{
    if (!fresh.invoice.isEmpty() && !old.invoice.isEmpty())
        return old.invoice.compare(fresh.invoice, Qt::CaseInsensitive) == 0;
    const bool isOneMonth = fresh.month == old.month && fresh.currency == old.currency;
    const bool isNameless = fresh.invoice.isEmpty() && old.invoice.isEmpty();
    return isOneMonth && (isNameless || (fresh.lines == old.lines && fresh.net == old.net && fresh.span == old.span));
}

bool takesPlaceOf(const SourceSet &fresh, const SourceSet &old)
{
    if (old.id == fresh.id || old.kind != fresh.kind || old.distributor != fresh.distributor)
        return false;
    if (!isUnbilled(fresh.kind))
        return isOfOneInvoice(fresh, old);
    // an older file that also holds other months stays: its lines of these months do not count any more
    const auto within = [](const Days &inner, const Days &outer) {
        return inner.from.isValid() && outer.from.isValid() && Month::of(outer.from) <= Month::of(inner.from) &&
               Month::of(inner.to) <= Month::of(outer.to);
    };
    return old.currency == fresh.currency && within(old.span, fresh.span);
}

Status Import::openDictionaries()
{
    const Result<Dictionary *> recon = m_repository.dictionary(Shape::Reconciliation);
    if (!recon)
        return std::unexpected(recon.error());
    const Result<Dictionary *> usage = m_repository.dictionary(Shape::Usage);
    if (!usage)
        return std::unexpected(usage.error());
    m_recon = *recon;
    m_usage = *usage;
    return {};
}

//! Holds a file against those of the same command. Nothing says which of two files of one invoice counts: one with the
//! same lines is a copy, and with other lines it is a fault.
Result<bool> Import::isCopy(ImportedSet &imported)
{
    SourceSet &fresh = imported.set;
    for (const ImportedSet &earlier : m_imported) {
        const SourceSet &other = earlier.set;
        if (fresh.isOfExport(other) || (!takesPlaceOf(fresh, other) && !takesPlaceOf(other, fresh)))
            continue;
        const Result<SourceChange> change = compareSets(m_repository, {other.id}, {fresh.id}, shapeOf(fresh.kind));
        if (!change)
            return std::unexpected(change.error());
        if (change->added + change->removed + change->altered == 0) {
            fresh.warnings.append(SENTENCE("the same lines as in %1: they count once").arg(other.path));
            return true;
        }
        const QString what = fresh.invoice.isEmpty() ? SENTENCE("unbilled lines of the same months are")
                                                     : SENTENCE("invoice %1 is").arg(fresh.invoice);
        m_faults.append({fresh.path,
                         0,
                         {},
                         SENTENCE("%1 in %2 too, with other lines: import the file that counts alone. The files of "
                                  "one export add up where their names have their numbers, as in part-00001")
                             .arg(what, other.path)});
        return false;
    }
    return false;
}

//! Puts what was read in the place of what older commands brought.
Status Import::replaceOld()
{
    QList<bool> done(m_imported.size(), false);
    for (qsizetype i = 0; i < m_imported.size(); ++i) {
        QList<qsizetype> group;
        for (qsizetype j = i; j < m_imported.size(); ++j) {
            if (done[j] || (i != j && !m_imported[j].set.isOfExport(m_imported[i].set)))
                continue;
            done[j] = true;
            group.append(j);
        }
        if (group.isEmpty())
            continue;
        if (const Status replaced = replaceOld(group); !replaced)
            return replaced;
    }
    return {};
}

//! The blobs of one export, or one file, against everything older that they take the place of, as a whole.
Status Import::replaceOld(const QList<qsizetype> &group)
{
    SourceSet whole = m_imported[group.front()].set;
    QList<SourceSet> fresh;
    for (const qsizetype index : group) {
        const SourceSet &set = m_imported[index].set;
        fresh.append(set);
        if (set.span.from < whole.span.from)
            whole.span.from = set.span.from;
        if (whole.span.to < set.span.to)
            whole.span.to = set.span.to;
    }
    const Result<QList<SourceSet>> sets = m_repository.sets();
    if (!sets)
        return std::unexpected(sets.error());
    QList<SourceSet> old;
    for (const SourceSet &set : *sets) {
        const auto readNow = [&set](const ImportedSet &imported) { return imported.set.id == set.id; };
        if (takesPlaceOf(whole, set) && std::none_of(m_imported.begin(), m_imported.end(), readNow))
            old.append(set);
    }
    if (old.isEmpty())
        return {};
    const Result<Restated> restated = keepRestatement(m_file, old, fresh);
    if (!restated)
        return std::unexpected(restated.error());
    for (const qsizetype index : group)
        m_imported[index].replaced = true;
    m_imported[group.front()].changed = restated->change;
    m_imported[group.front()].restatement = restated->id;
    for (const SourceSet &set : old) {
        if (const Status retired = m_repository.retire(set.id, whole.id); !retired)
            return retired;
    }
    return {};
}

//! The export that a set belongs to: one of the same command whose every blob it is of a kin with, else its own. The
//! number in the name alone is no proof where the files lie apart: then their lines have to be others as well.
Result<qint64> Import::exportOf(const SourceSet &set)
{
    QHash<qint64, QList<qint64>> toCompare; // by export; those that it is no blob of have none
    QSet<qint64> others;
    QList<qint64> order;
    for (const ImportedSet &earlier : m_imported) {
        const qint64 id = earlier.set.exportId;
        if (!order.contains(id))
            order.append(id);
        const Kinship kinship = kinshipOf(set, earlier.set);
        if (kinship == Kinship::None)
            others.insert(id);
        else if (kinship == Kinship::ByLines)
            toCompare[id].append(earlier.set.id);
    }
    for (const qint64 id : order) {
        if (others.contains(id))
            continue;
        const QList<qint64> apart = toCompare.value(id);
        if (apart.isEmpty())
            return id;
        const Result<SourceChange> change = compareSets(m_repository, apart, {set.id}, shapeOf(set.kind));
        if (!change)
            return std::unexpected(change.error());
        if (change->added == set.lines && change->altered == 0)
            return id;
    }
    return set.id;
}

Status Import::keep(SourceSet set)
{
    const Result<qint64> ofExport = exportOf(set);
    if (!ofExport)
        return std::unexpected(ofExport.error());
    set.exportId = *ofExport;
    if (const Status finished = m_repository.finish(set); !finished)
        return finished;
    ImportedSet imported{std::move(set), false, {}, 0};
    const Result<bool> copy = isCopy(imported);
    if (!copy)
        return std::unexpected(copy.error());
    if (!*copy) {
        m_imported.append(std::move(imported));
        return {};
    }
    if (const Status dropped = m_repository.retire(imported.set.id); !dropped)
        return dropped;
    m_copies.append(std::move(imported));
    return {};
}

//! The profile that a file is read by; null for Microsoft's own.
Result<const DistributorProfile *> Import::profileOf(const QString &path) const
{
    const QString wanted = m_request.readBy.value(path, m_request.profile);
    if (wanted.isEmpty())
        return profileFor(path, m_request.profiles);
    for (const DistributorProfile &profile : m_request.profiles) {
        if (profile.id == wanted)
            return &profile;
    }
    return failure(Error::Code::NotFound, SENTENCE("there is no profile %1").arg(wanted));
}

Result<QList<SourceSet>> Import::readFile(const QString &path, const FileReader::SinkFor &sinkFor) const
{
    const Result<const DistributorProfile *> profile = profileOf(path);
    if (!profile)
        return std::unexpected(profile.error());
    if (*profile) {
        DistributorOptions options;
        options.month = m_request.month;
        if (m_request.progress)
            options.progress = [this, path](qint64 lines) { return m_request.progress(path, 0, 0, lines); };
        const Result<SourceSet> set = readDistributorFile(path, **profile, sinkFor(SourceKind::Distributor), options);
        return set ? Result<QList<SourceSet>>({*set}) : std::unexpected(set.error());
    }
    ReadOptions options;
    options.month = m_request.month;
    if (m_request.progress)
        options.progress = [this, path](qint64 done, qint64 all, qint64 lines) {
            return m_request.progress(path, done, all, lines);
        };
    return FileReader().read(path, sinkFor, options);
}

//! A file by the name that a person knows it by: one that was pulled is not kept.
QString Import::shown(const QString &path) const
{
    return m_request.origin.isEmpty() ? path : m_request.origin + u'/' + path.section(u'/', -1);
}

Status Import::read(const QString &path)
{
    if (m_request.origin.isEmpty() && isHalfDownloaded(path)) {
        m_faults.append({path,
                         0,
                         {},
                         SENTENCE("beside it lies half a file of the same export: run sync again, which "
                                  "goes on with it")});
        return {};
    }
    const std::size_t before = m_sinks.size();
    Status begun;
    const auto sinkFor = [&](SourceKind kind) -> LineSink & {
        const Result<qint64> set = m_repository.begin(kind);
        if (!set)
            begun = std::unexpected(set.error());
        m_sinks.push_back(std::make_unique<StoringSink>(m_repository, set.value_or(0), m_recon, m_usage));
        return *m_sinks.back();
    };
    Result<QList<SourceSet>> sets = readFile(path, sinkFor);
    if (!begun)
        return begun;
    if (!sets && sets.error().code() == Error::Code::Refused) {
        QList<Fault> faults = sets.error().faults();
        if (faults.isEmpty())
            faults.append({path, 0, {}, sets.error().message()});
        for (Fault &fault : faults)
            fault.path = shown(fault.path);
        m_faults += faults;
        return {};
    }
    if (!sets)
        return std::unexpected(sets.error());
    for (qsizetype i = 0; i < sets->size(); ++i) {
        SourceSet set = sets->at(i);
        set.path = shown(set.path);
        if (set.invoice.isEmpty() && !isUnbilled(set.kind))
            set.invoice = m_request.invoice;
        set.id = m_sinks[before + std::size_t(i)]->set();
        if (const Status kept = keep(std::move(set)); !kept)
            return kept;
    }
    return {};
}

//! A usage file's month is that of its invoice, where that is on hand: contract, section 5.3.
void Import::nameMonths()
{
    const Result<QList<SourceSet>> sets = m_repository.sets();
    if (!sets || m_request.month)
        return;
    for (ImportedSet &imported : m_imported) {
        if (imported.set.kind != SourceKind::Usage)
            continue;
        for (const SourceSet &set : *sets) {
            if (set.kind == SourceKind::Reconciliation && set.invoice == imported.set.invoice)
                imported.set.month = set.month;
        }
    }
}

Result<QList<ImportedSet>> Import::run()
{
    QStringList files;
    for (const QString &path : m_request.paths)
        files += QFileInfo(path).isDir() ? filesBelow(path) : QStringList{path};
    if (files.isEmpty())
        return refused(SENTENCE("there is no file to import"));
    Result<Transaction> transaction = Transaction::begin(m_file);
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status opened = openDictionaries(); !opened)
        return std::unexpected(opened.error());
    for (const QString &path : files) {
        if (const Status done = read(path); !done)
            return std::unexpected(done.error());
    }
    if (!m_faults.isEmpty())
        return refused(SENTENCE("nothing was imported"), m_faults);
    if (const Status replaced = replaceOld(); !replaced)
        return std::unexpected(replaced.error());
    m_imported += m_copies;
    nameMonths();
    if (const Status agreed = m_request.within ? m_request.within(m_imported) : Status(); !agreed)
        return std::unexpected(agreed.error());
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return std::move(m_imported);
}

} // namespace

PullChange changeOf(const QList<ImportedSet> &sets)
{
    PullChange change;
    for (const ImportedSet &imported : sets) {
        change.received += imported.set.lines;
        change.added += imported.replaced ? imported.changed.added : imported.set.lines;
        change.changed += imported.changed.altered;
        change.removed += imported.changed.removed;
    }
    return change;
}

Result<QList<ImportedSet>> importSources(CompanyFile &file, const ImportRequest &request)
{
    return Import(file, request).run();
}

Result<qint64> retireSources(CompanyFile &file, const QList<SourceKind> &kinds,
                             const std::function<bool(const SourceSet &set)> &which)
{
    Result<Transaction> transaction = Transaction::begin(file);
    if (!transaction)
        return std::unexpected(transaction.error());
    SourceRepository repository(file);
    const Result<QList<SourceSet>> sets = repository.sets();
    if (!sets)
        return std::unexpected(sets.error());
    qint64 lines = 0;
    for (const SourceSet &set : *sets) {
        if (!kinds.contains(set.kind) || !which(set))
            continue;
        if (const Result<Restated> gone = keepRestatement(file, {set}, {}); !gone)
            return std::unexpected(gone.error());
        if (const Status retired = repository.retire(set.id); !retired)
            return std::unexpected(retired.error());
        lines += set.lines;
    }
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    return lines;
}

} // namespace counterfoil
