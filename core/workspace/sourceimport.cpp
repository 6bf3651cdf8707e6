// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/sourceimport.h"

#include "core/ingest/filereader.h"
#include "core/ingest/restatement.h"
#include "core/store/sourcerepository.h"
#include "core/store/transaction.h"

#include <QFileInfo>

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
    Import(Workspace &workspace, const ImportRequest &request)
        : m_workspace(workspace), m_repository(workspace.file()), m_request(request)
    {}

    Result<QList<ImportedSet>> run();

private:
    Status openDictionaries();
    Status read(const QString &path);
    Status keep(SourceSet set);
    Status replaceOld(ImportedSet &imported);
    bool areBlobsOfOneExport(const SourceSet &fresh, const SourceSet &old) const;
    bool takesPlaceOf(const SourceSet &fresh, const SourceSet &old) const;
    Result<SourceChange> compareSets(qint64 before, qint64 after, Shape shape);
    void nameMonths();

    Workspace &m_workspace;
    SourceRepository m_repository;
    const ImportRequest &m_request;
    Dictionary *m_recon = nullptr;
    Dictionary *m_usage = nullptr;
    std::vector<std::unique_ptr<StoringSink>> m_sinks;
    QList<ImportedSet> m_imported;
    QList<Fault> m_faults;
};

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

//! Two blobs of one export ("part-00001….json.gz") that lie in one folder and are read by one command add up.
bool Import::areBlobsOfOneExport(const SourceSet &fresh, const SourceSet &old) const
{
    const QFileInfo one(fresh.path);
    const QFileInfo other(old.path);
    const auto readNow = [&old](const ImportedSet &imported) { return imported.set.id == old.id; };
    return one.fileName().startsWith(u"part-") && other.fileName().startsWith(u"part-") &&
           one.fileName() != other.fileName() && one.absolutePath() == other.absolutePath() &&
           std::any_of(m_imported.begin(), m_imported.end(), readNow);
}

bool Import::takesPlaceOf(const SourceSet &fresh, const SourceSet &old) const
{
    if (old.id == fresh.id || old.kind != fresh.kind || areBlobsOfOneExport(fresh, old))
        return false;
    if (!isUnbilled(fresh.kind))
        return old.invoice.compare(fresh.invoice, Qt::CaseInsensitive) == 0;
    // an older file that also holds other months stays: its lines of these months do not count any more
    const auto within = [](const Days &inner, const Days &outer) {
        return inner.from.isValid() && outer.from.isValid() && Month::of(outer.from) <= Month::of(inner.from) &&
               Month::of(inner.to) <= Month::of(outer.to);
    };
    return old.currency == fresh.currency && within(old.span, fresh.span);
}

Result<SourceChange> Import::compareSets(qint64 before, qint64 after, Shape shape)
{
    const Dictionary &dictionary = shape == Shape::Reconciliation ? *m_recon : *m_usage;
    const auto linesOf = [&](qint64 set) {
        return LineSource{dictionary,
                          [this, set](const LineSource::Take &take) { return m_repository.forEachBatch(set, take); }};
    };
    return compare(linesOf(before), linesOf(after));
}

Status Import::replaceOld(ImportedSet &imported)
{
    const Result<QList<SourceSet>> sets = m_repository.sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &old : *sets) {
        if (!takesPlaceOf(imported.set, old))
            continue;
        imported.replaced = true;
        const Result<SourceChange> change = compareSets(old.id, imported.set.id, shapeOf(old.kind));
        if (!change)
            return std::unexpected(change.error());
        imported.changed.added += change->added;
        imported.changed.removed += change->removed;
        imported.changed.altered += change->altered;
        if (const Status retired = m_repository.retire(old.id); !retired)
            return retired;
    }
    return {};
}

Status Import::keep(SourceSet set)
{
    if (const Status finished = m_repository.finish(set); !finished)
        return finished;
    ImportedSet imported{std::move(set), false, {}};
    if (const Status replaced = replaceOld(imported); !replaced)
        return replaced;
    m_imported.append(std::move(imported));
    return {};
}

Status Import::read(const QString &path)
{
    const std::size_t before = m_sinks.size();
    Status begun;
    const auto sinkFor = [&](SourceKind kind) -> LineSink & {
        const Result<qint64> set = m_repository.begin(kind);
        if (!set)
            begun = std::unexpected(set.error());
        m_sinks.push_back(std::make_unique<StoringSink>(m_repository, set.value_or(0), m_recon, m_usage));
        return *m_sinks.back();
    };
    ReadOptions options;
    options.month = m_request.month;
    if (m_request.progress)
        options.progress = [this, path](qint64 done, qint64 all, qint64 lines) {
            return m_request.progress(path, done, all, lines);
        };
    Result<QList<SourceSet>> sets = FileReader().read(path, sinkFor, options);
    if (!begun)
        return begun;
    if (!sets && sets.error().code() == Error::Code::Refused) {
        m_faults += sets.error().faults().isEmpty() ? QList<Fault>{{path, 0, {}, sets.error().message()}}
                                                    : sets.error().faults();
        return {};
    }
    if (!sets)
        return std::unexpected(sets.error());
    for (qsizetype i = 0; i < sets->size(); ++i) {
        SourceSet set = sets->at(i);
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
        return refused(QStringLiteral("there is no file to import"));
    Result<Transaction> transaction = Transaction::begin(m_workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    if (const Status opened = openDictionaries(); !opened)
        return std::unexpected(opened.error());
    for (const QString &path : files) {
        if (const Status done = read(path); !done)
            return std::unexpected(done.error());
    }
    if (!m_faults.isEmpty())
        return refused(QStringLiteral("nothing was imported"), m_faults);
    nameMonths();
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    Q_EMIT m_workspace.changed(Topic::Sources);
    return std::move(m_imported);
}

} // namespace

Result<QList<ImportedSet>> importFiles(Workspace &workspace, const ImportRequest &request)
{
    return Import(workspace, request).run();
}

} // namespace counterfoil
