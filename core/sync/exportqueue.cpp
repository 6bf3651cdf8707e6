// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/exportqueue.h"

#include "core/base/sentence.h"
#include "core/ingest/inflatesource.h"
#include "core/net/download.h"

#include <QCryptographicHash>
#include <QDir>
#include <QUrlQuery>

#include <algorithm>
#include <utility>

namespace counterfoil {

namespace {

constexpr std::size_t mostAtOnce = 6;
constexpr int damageTries = 3;  // the first and two more
constexpr int shortestWait = 1; // second, whatever the service says

ServiceFault exportFailed(const ExportOperation &operation)
{
    return ServiceFault(QStringLiteral("export-failed"),
                        SENTENCE("Microsoft's export failed: %1 %2")
                            .arg(operation.errorCode, operation.errorMessage.left(200))
                            .simplified(),
                        QStringLiteral(QT_TRANSLATE_NOOP(
                            "Hints", "It is asked for again at the next sync. What was stored before stays.")));
}

ServiceFault exportTimeout(std::chrono::seconds waited)
{
    return ServiceFault(
        QStringLiteral("export-timeout"),
        SENTENCE("Microsoft's export was not ready after %1 seconds").arg(waited.count()),
        QStringLiteral(QT_TRANSLATE_NOOP("Hints", "The next sync asks for it first. What was stored before stays.")));
}

ServiceFault damagedFile()
{
    return ServiceFault(
        QStringLiteral("damaged"), SENTENCE("a file of the export came damaged three times"),
        QStringLiteral(QT_TRANSLATE_NOOP(
            "Hints", "Try again later; if it stays, report it to Microsoft with the time of the sync.")));
}

//! Of an operation from an earlier sync the address lacks what was secret in it: it may be refused for that alone.
bool isGone(const ServiceFault &fault, bool isResumed)
{
    return fault.status == 404 || fault.status == 410 || (isResumed && (fault.status == 400 || fault.status == 403));
}

QString folderName(const PullUnit &unit)
{
    QString name = unit.step + u'-' + unit.unit;
    for (QChar &c : name) {
        const bool plain =
            (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-';
        c = plain ? c : QChar(u'_');
    }
    return name.left(100);
}

//! The address without what opens anything: of its query only the version of the interface is left.
QString plainAddress(const QUrl &address)
{
    const QString name = QStringLiteral("api-version");
    const QString version = QUrlQuery(address).queryItemValue(name);
    QUrl plain = address.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (!version.isEmpty())
        plain.setQuery(QUrlQuery{{name, version}});
    return plain.toString();
}

//! Looks for lines in the pieces of a file. One that begins with names of columns has a line less than it seems.
class LineSearch
{
public:
    explicit LineSearch(bool isHeaded) : m_isInside(!isHeaded) {}

    void feed(std::string_view piece)
    {
        if (!m_isInside) {
            const std::size_t end = piece.find('\n');
            m_isInside = end != std::string_view::npos;
            piece = m_isInside ? piece.substr(end) : std::string_view();
        }
        m_found = m_found || piece.find_first_not_of(" \t\r\n") != std::string_view::npos;
    }
    bool hasFound() const { return m_found; }

private:
    bool m_isInside;
    bool m_found = false;
};

//! Whether there are lines in a file, which is unpacked where it is gzip; nothing where it is damaged.
std::optional<bool> holdsLines(const QString &path, bool isHeaded)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const bool isPacked = file.peek(2).startsWith("\x1f\x8b");
    file.close();
    Result<std::unique_ptr<FileSource>> stored = FileSource::open(path);
    if (!stored)
        return std::nullopt;
    std::unique_ptr<ByteSource> source = *std::move(stored);
    if (isPacked)
        source = std::make_unique<InflateSource>(std::move(source), InflateSource::Format::Gzip);
    for (LineSearch search(isHeaded);;) {
        const Result<std::string_view> piece = source->next();
        if (!piece)
            return std::nullopt;
        if (piece->empty())
            return search.hasFound();
        search.feed(*piece);
    }
}

//! The version of data that has no name of its own: a digest of its files in their order.
Result<QString> versionOf(const QStringList &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &path : files) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !hash.addData(&file))
            return failure(Error::Code::Failed, SENTENCE("%1 cannot be read").arg(path));
    }
    return QStringLiteral("sha256-") + QString::fromLatin1(hash.result().toHex());
}

} // namespace

QCoro::Task<> ExportQueue::run()
{
    std::size_t begun = 0;
    while (!m_run->mustStop() && (begun < m_waiting.size() || !m_active.empty())) {
        if (m_active.size() < mostAtOnce && begun < m_waiting.size()) {
            auto fresh = std::make_unique<Active>();
            fresh->job = std::move(m_waiting[begun++]);
            const bool isOver = co_await begin(fresh.get());
            if (!isOver)
                m_active.push_back(std::move(fresh));
            continue;
        }
        const auto first = std::min_element(m_active.begin(), m_active.end(),
                                            [](const auto &a, const auto &b) { return a->next < b->next; });
        const auto pause = (*first)->next - m_context->client.pacer().elapsed();
        if (pause.count() > 0)
            co_await m_context->client.pacer().wait(pause);
        const bool isOver = co_await poll(first->get());
        if (isOver)
            m_active.erase(first);
    }
}

//! An export that is on its way already is asked for first.
QCoro::Task<bool> ExportQueue::begin(Active *active)
{
    active->next = m_context->client.pacer().elapsed();
    active->deadline = active->next + m_context->options.exportWait;
    if (active->job.unit.operation.isEmpty())
        co_return co_await start(active);
    active->operation.address = QUrl(active->job.unit.operation);
    active->isResumed = true;
    co_return false;
}

QCoro::Task<bool> ExportQueue::start(Active *active)
{
    const Reply<ExportOperation> started = co_await active->job.start();
    const bool isPending = started && started->state == ExportOperation::State::Pending;
    const Status remembered = isPending ? remember(active->job, plainAddress(started->address)) : Status();
    if (!started || !remembered) {
        fail(active->job, started ? faultOf(remembered.error()) : started.error());
        co_return true;
    }
    active->operation = *started;
    if (!isPending) // done or empty already: there is nothing to ask for
        co_return co_await onStage(active);
    active->next = m_context->client.pacer().elapsed() + std::chrono::seconds(started->waitSeconds);
    if (active->next <= active->deadline)
        co_return false;
    fail(active->job, exportTimeout(m_context->options.exportWait)); // never earlier than the service says
    co_return true;
}

QCoro::Task<bool> ExportQueue::poll(Active *active)
{
    const Reply<ExportOperation> polled = co_await active->job.poll(active->operation.address);
    const bool isResumed = std::exchange(active->isResumed, false);
    if (!polled && isGone(polled.error(), isResumed) && active->restarts == 0) {
        ++active->restarts;
        co_return co_await start(active);
    }
    if (!polled) {
        fail(active->job, polled.error());
        co_return true;
    }
    active->operation = *polled;
    co_return co_await onStage(active);
}

QCoro::Task<bool> ExportQueue::onStage(Active *active)
{
    ExportJob &job = active->job;
    switch (active->operation.state) {
    case ExportOperation::State::Pending: {
        active->next = m_context->client.pacer().elapsed() +
                       std::chrono::seconds(std::max(active->operation.waitSeconds, shortestWait));
        if (active->next < active->deadline)
            co_return false;
        fail(job, exportTimeout(m_context->options.exportWait));
        co_return true;
    }
    case ExportOperation::State::NoData: {
        if (const Status done = skip(job); !done)
            m_run->fail(done.error());
        co_return true;
    }
    case ExportOperation::State::Failed: {
        const Status done = remember(job, QString());
        fail(job, done ? exportFailed(active->operation) : faultOf(done.error()));
        co_return true;
    }
    case ExportOperation::State::Succeeded:
        break;
    }
    if (active->operation.manifest) {
        const ExportManifest manifest = *active->operation.manifest;
        co_return co_await fetch(active, manifest);
    }
    const Reply<ExportManifest> manifest =
        co_await m_context->client.graph().manifest(active->operation.manifestAddress);
    if (!manifest) {
        fail(job, manifest.error());
        co_return true;
    }
    co_return co_await fetch(active, *manifest);
}

QCoro::Task<bool> ExportQueue::fetch(Active *active, ExportManifest manifest)
{
    ExportJob &job = active->job;
    const bool isKnown = job.unit.lastComplete.isValid() && !manifest.eTag.isEmpty() && job.unit.eTag == manifest.eTag;
    if (isKnown) {
        if (const Status done = finish(job, manifest.eTag, {}); !done)
            m_run->fail(done.error());
        co_return true;
    }
    if (manifest.blobs.empty()) { // where there are no lines, Microsoft says so with code 5000
        const Status forgotten = remember(job, QString());
        fail(job, forgotten ? unexpectedAnswer(SENTENCE("an export without files")) : faultOf(forgotten.error()));
        co_return true;
    }
    const QString folder = m_context->folder + u'/' + folderName(job.unit);
    const QString ending = job.ending;
    const Reply<QStringList> files = co_await download(manifest, folder, ending);
    if (!files && (files.error().status == 403 || isGone(files.error(), false)) && active->restarts == 0) {
        ++active->restarts; // the signature has run out, or the files are gone: another export has others
        co_return co_await start(active);
    }
    if (!files) {
        failForGood(job, files.error());
        co_return true;
    }
    const Status stored = keep(job, *files, manifest.eTag);
    if (!stored)
        failForGood(job, faultOf(stored.error()));
    QDir(folder).removeRecursively();
    co_return true;
}

//! What an answered export gave is of no use: the next sync starts another one. Where nobody answered it goes on with
//! it.
void ExportQueue::failForGood(ExportJob &job, const ServiceFault &fault)
{
    const bool goesOn = fault.noAnswer || m_context->isCancelled();
    const Status forgotten = goesOn ? Status() : remember(job, QString());
    fail(job, forgotten ? fault : faultOf(forgotten.error()));
}

//! Stores what was downloaded, unless it is nothing or what was stored the last time.
Status ExportQueue::keep(ExportJob &job, const QStringList &files, const QString &eTag)
{
    if (files.isEmpty())
        return skip(job);
    const Result<QString> version = eTag.isEmpty() ? versionOf(files) : Result<QString>(eTag);
    if (!version)
        return std::unexpected(version.error());
    const bool isKnown = job.unit.lastComplete.isValid() && job.unit.eTag == *version;
    return isKnown ? finish(job, *version, {}) : store(job, files, *version);
}

//! The files of an export by the names "part-0001.json.gz" …, so that the import adds them up. One without a line says
//! nothing and is left out.
QCoro::Task<Reply<QStringList>> ExportQueue::download(ExportManifest manifest, QString folder, QString ending)
{
    if (!QDir().mkpath(folder))
        co_return std::unexpected(faultOf(Error(Error::Code::Failed, SENTENCE("%1 cannot be made").arg(folder))));
    QStringList files;
    int number = 0;
    for (const BlobReference &blob : manifest.blobs) {
        const QString path =
            QStringLiteral("%1/part-%2%3").arg(folder).arg(++number, 4, 10, QLatin1Char('0')).arg(ending);
        const Reply<QString> file = co_await downloadPart(blob, path);
        if (!file)
            co_return std::unexpected(file.error());
        if (!file->isEmpty())
            files.append(*file);
    }
    co_return files;
}

//! The path where a line is in the file, else nothing. What comes damaged is fetched again, twice.
QCoro::Task<Reply<QString>> ExportQueue::downloadPart(BlobReference blob, QString path)
{
    const bool isHeaded = path.endsWith(u".csv");
    for (int attempt = 0; attempt < damageTries; ++attempt) {
        Download fetching(m_context->client.files());
        const Status fetched = co_await fetching.fetch(blob.address, path, blob.bytes);
        if (!fetched && !fetching.cameDamaged()) {
            ServiceFault fault = faultOf(fetched.error());
            fault.status = fetching.status();
            if (fault.status != 0) {
                fault.code = QStringLiteral("blob");
                fault.noAnswer = false;
                fault.hint = QStringLiteral(QT_TRANSLATE_NOOP(
                    "Hints", "The next sync asks for the export again. What was stored before stays."));
            }
            co_return std::unexpected(fault);
        }
        const std::optional<bool> lines = fetched ? holdsLines(path, isHeaded) : std::nullopt;
        if (lines)
            co_return *lines ? path : QString();
    }
    QFile::remove(path);
    co_return std::unexpected(damagedFile());
}

Status ExportQueue::store(ExportJob &job, const QStringList &files, const QString &eTag)
{
    ImportRequest request;
    request.paths = files;
    request.month = job.month;
    request.origin = QStringLiteral("%1: %2").arg(m_context->connection.name, job.label);
    request.within = [&](const QList<ImportedSet> &sets) -> Status {
        for (const ImportedSet &imported : sets) {
            const SourceSet &set = imported.set;
            const bool isOurs = job.kinds.contains(set.kind) &&
                                (job.invoice.isEmpty() || set.invoice.compare(job.invoice, Qt::CaseInsensitive) == 0) &&
                                (job.currency.isEmpty() || set.currency == job.currency);
            if (!isOurs)
                return failure(Error::Code::Distrusted,
                               SENTENCE("the export of %1 holds other lines: %2 of %3 in %4")
                                   .arg(job.label, wordOf(set.kind), set.invoice, set.currency));
        }
        return finish(job, eTag, changeOf(sets));
    };
    const Result<QList<ImportedSet>> imported = importSources(m_context->file, request);
    if (!imported)
        return failure(imported.error().code() == Error::Code::Refused ? Error::Code::Distrusted
                                                                       : imported.error().code(),
                       imported.error().text());
    return {};
}

//! Nothing there yet: nothing that is stored is touched.
Status ExportQueue::skip(ExportJob &job)
{
    if (!job.basisOfNothing.isEmpty()) {
        job.unit.basis = job.basisOfNothing;
        job.unit.lastComplete = m_context->now();
    }
    if (job.mayBeEmpty && job.unit.eTag.isEmpty()) {
        complete(job, QString());
        m_run->skip(nothingThere(job.label));
        return PullRepository(m_context->file).save(job.unit);
    }
    const Status forgotten = remember(job, QString());
    if (forgotten)
        m_run->skip(nothingThere(job.label));
    return forgotten;
}

//! Its unit is complete now, for another time where neither its header nor its lines have changed.
void ExportQueue::complete(ExportJob &job, const QString &eTag)
{
    PullUnit &unit = job.unit;
    const bool isSame = unit.eTag == eTag && unit.basis == job.basis && unit.firstComplete.isValid();
    unit.firstComplete = isSame ? unit.firstComplete : m_context->now();
    unit.lastComplete = m_context->now();
    unit.eTag = eTag;
    unit.basis = job.basis;
    unit.operation.clear();
}

Status ExportQueue::finish(ExportJob &job, const QString &eTag, const PullChange &change)
{
    complete(job, eTag);
    if (const Status saved = PullRepository(m_context->file).save(job.unit); !saved)
        return saved;
    m_run->add(change);
    return {};
}

Status ExportQueue::remember(ExportJob &job, const QString &operation)
{
    job.unit.operation = operation;
    return PullRepository(m_context->file).save(job.unit);
}

void ExportQueue::fail(const ExportJob &job, const ServiceFault &fault)
{
    ServiceFault named = fault;
    named.message = QStringLiteral("%1: %2").arg(job.label, fault.message);
    m_run->fail(named);
}

} // namespace counterfoil
