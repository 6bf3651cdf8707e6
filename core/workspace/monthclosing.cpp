// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/monthclosing.h"

#include "core/base/sentence.h"
#include "core/bridge/closing.h"
#include "core/documents/recorddifferences.h"
#include "core/store/invoicerepository.h"
#include "core/store/safety.h"
#include "core/store/termsrepository.h"
#include "core/store/transaction.h"
#include "core/sync/comparesets.h"
#include "core/workspace/annexes.h"
#include "core/workspace/exports.h"
#include "core/workspace/monthrecord.h"
#include "core/workspace/storedsources.h"

#include <QJsonDocument>

#include <map>

namespace counterfoil {

namespace {

const QString partLines = QStringLiteral("lines");
const QString partSeats = QStringLiteral("seats");
const QString partTerms = QStringLiteral("terms");
const QString partInvoices = QStringLiteral("invoices");
const QString partBridge = QStringLiteral("bridge");

QString hashIn(const MonthSeal &seal, const QString &path)
{
    for (const SealedFile &file : seal.files) {
        if (file.path == path)
            return file.sha256;
    }
    return {};
}

//! The files of one of Microsoft's invoices: what was sealed of it, and what counts now.
struct LineFiles
{
    QList<SourceSet> then;
    QList<SourceSet> now;
};
using Documents = QMap<QString, QByteArray>;
using LineGroups = std::map<std::pair<QString, QString>, LineFiles>; // by kind and invoice

QString described(const QList<SourceSet> &sets)
{
    qint64 lines = 0;
    Exact net;
    for (const SourceSet &set : sets) {
        lines += set.lines;
        net += set.net;
    }
    if (sets.isEmpty())
        return SENTENCE("nothing");
    const QString currency = sets.first().currency;
    const int digits = digitsOf(currency);
    return SENTENCE("%1 lines of %2 %3").arg(lines).arg(rounded(net, digits).text(digits), currency);
}

//! The billed files of the seal's month. What its invoices took from other months' files is on them for good.
Result<LineGroups> lineGroups(SourceRepository &repository, const MonthSeal &seal)
{
    const auto keyOf = [](const SourceSet &set) {
        return std::pair(wordOf(set.kind) + set.distributor, set.invoice.toLower());
    };
    LineGroups groups;
    for (const qint64 id : seal.sets) {
        const Result<SourceSet> set = repository.set(id);
        if (!set)
            return std::unexpected(set.error());
        if (set->month == seal.month && !isUnbilled(set->kind))
            groups[keyOf(*set)].then.append(*set);
    }
    const Result<QList<SourceSet>> current = repository.sets();
    if (!current)
        return std::unexpected(current.error());
    for (const SourceSet &set : *current) {
        if (set.month == seal.month && !isUnbilled(set.kind))
            groups[keyOf(set)].now.append(set);
    }
    return groups;
}

//! How the lines of one of Microsoft's invoices changed; empty where they are the same, though the file may be another.
Result<QString> changeOf(SourceRepository &repository, const LineFiles &files)
{
    const auto digestsOf = [](const QList<SourceSet> &sets) {
        QStringList digests;
        for (const SourceSet &set : sets)
            digests.append(set.digest);
        digests.sort();
        return digests;
    };
    if (digestsOf(files.then) == digestsOf(files.now))
        return QString(); // the very same files: a million lines need not be compared
    const auto idsOf = [](const QList<SourceSet> &sets) {
        QList<qint64> ids;
        for (const SourceSet &set : sets)
            ids.append(set.id);
        return ids;
    };
    const QList<qint64> then = idsOf(files.then);
    const QList<qint64> now = idsOf(files.now);
    const SourceSet &set = (files.then.isEmpty() ? files.now : files.then).first();
    const Result<SourceChange> change = compareSets(repository, then, now, shapeOf(set.kind));
    if (!change)
        return std::unexpected(change.error());
    if (change->added + change->removed + change->altered == 0)
        return QString();
    return SENTENCE("%1 of invoice %2: %3 → %4, lines added %5, removed %6, altered %7")
        .arg(wordOf(set.kind), set.invoice, described(files.then), described(files.now))
        .arg(change->added)
        .arg(change->removed)
        .arg(change->altered);
}

Status compareLines(Workspace &workspace, SealStanding &standing)
{
    SourceRepository repository(workspace.file());
    const Result<LineGroups> groups = lineGroups(repository, standing.seal);
    if (!groups)
        return std::unexpected(groups.error());
    for (const auto &[key, files] : *groups) {
        const Result<QString> change = changeOf(repository, files);
        if (!change)
            return std::unexpected(change.error());
        if (!change->isEmpty())
            standing.differences.append({partLines, *change});
    }
    return {};
}

Status compareTerms(Workspace &workspace, SealStanding &standing)
{
    const Result<QString> digest = TermsRepository(workspace.file()).digest();
    if (!digest)
        return std::unexpected(digest.error());
    const QString sealed = hashIn(standing.seal, QStringLiteral("terms.json"));
    if (*digest != sealed)
        standing.differences.append(
            {partTerms, SENTENCE("the terms are others: %1 → %2").arg(sealed.left(12), digest->left(12))});
    return {};
}

//! Bridge, invoices and seats of a seal against those of now.
Status compareResults(Workspace &workspace, const Documents &now, SealStanding &standing)
{
    SealRepository repository(workspace.file());
    const auto compare = [&](const QString &path, const QString &part, auto differ) -> Status {
        const Result<QByteArray> then = repository.document(standing.seal.id, path);
        if (!then)
            return std::unexpected(then.error());
        const QStringList texts =
            differ(QJsonDocument::fromJson(*then).object(), QJsonDocument::fromJson(now.value(path)).object());
        for (const QString &text : texts)
            standing.differences.append({part, text});
        return {};
    };
    const QString seats = QStringLiteral("seats.csv");
    const QByteArray counted = now.value(seats);
    if (hashIn(standing.seal, seats) != (counted.isEmpty() ? QString() : sha256Of(counted)))
        standing.differences.append({partSeats, SENTENCE("the seat counts behind its invoices are others")});
    if (const Status done = compare(QStringLiteral("invoices.json"), partInvoices, invoiceDifferences); !done)
        return done;
    return compare(QStringLiteral("bridge.json"), partBridge, bridgeDifferences);
}

Result<SealStanding> wholeStanding(Workspace &workspace, const MonthSeal &seal, const Documents &now)
{
    SealStanding standing{seal, {}};
    if (const Status done = compareLines(workspace, standing); !done)
        return std::unexpected(done.error());
    if (const Status done = compareTerms(workspace, standing); !done)
        return std::unexpected(done.error());
    if (const Status done = compareResults(workspace, now, standing); !done)
        return std::unexpected(done.error());
    return standing;
}

//! The PDF of every issued invoice is kept from now on, so that the evidence is the same whenever it is asked for.
Status keepDocuments(Workspace &workspace, const MonthState &state)
{
    const QList<Invoice> invoices = state.frozenOfMonth();
    const Result<QHash<QString, UsageAnnex>> annexes = annexesOf(workspace, invoices);
    if (!annexes)
        return std::unexpected(annexes.error());
    for (const Invoice &invoice : invoices) {
        if (const Result<QByteArray> pdf = pdfOf(workspace, invoice, annexes->value(invoice.id)); !pdf)
            return std::unexpected(pdf.error());
    }
    return {};
}

Result<QList<SealDifference>> sinceLastSeal(Workspace &workspace, Month month, const Documents &now)
{
    const Result<QList<MonthSeal>> earlier = SealRepository(workspace.file()).seals(month);
    if (!earlier)
        return std::unexpected(earlier.error());
    if (earlier->isEmpty())
        return QList<SealDifference>();
    const Result<SealStanding> standing = wholeStanding(workspace, earlier->last(), now);
    if (!standing)
        return std::unexpected(standing.error());
    return standing->differences;
}

//! A month that can be closed, computed; Conflict with the reasons otherwise.
Result<MonthState> closableMonth(Workspace &workspace, Month month)
{
    if (const Status open = SealRepository(workspace.file()).expectOpen(month); !open)
        return std::unexpected(open.error());
    if (const QStringList problems = verify(workspace.file()); !problems.isEmpty())
        return failure(Error::Code::Failed, SENTENCE("the company file is not sound: ") + problems.join(u"; "));
    Result<MonthState> state = computeMonth(workspace, month);
    if (!state)
        return state;
    const QList<Fault> obstacles = closingObstacles(*state->plan, state->frozen, state->bridge);
    if (!obstacles.isEmpty())
        return failure(Error::Code::Conflict, SENTENCE("%1 cannot be closed").arg(month.iso()), obstacles);
    return state;
}

} // namespace

QStringList SealStanding::changed() const
{
    QStringList parts;
    for (const SealDifference &difference : differences) {
        if (!parts.contains(difference.part))
            parts.append(difference.part);
    }
    return parts;
}

bool SealStanding::isBroken() const
{
    return std::any_of(differences.begin(), differences.end(),
                       [](const SealDifference &difference) { return difference.part != partTerms; });
}

Result<ClosedMonth> closeMonth(Workspace &workspace, Month month)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<MonthState> state = closableMonth(workspace, month);
    if (!state)
        return std::unexpected(state.error());
    if (const Status kept = keepDocuments(workspace, *state); !kept)
        return std::unexpected(kept.error());
    SourceRepository sources(workspace.file());
    const Result<SealContent> content =
        recordOf(workspace, *state, false, [&sources](const QString &, const SourceSet &set) {
            return readLines(sources, set, [](QByteArrayView) -> Status { return {}; });
        });
    if (!content)
        return std::unexpected(content.error());
    Result<QList<SealDifference>> since = sinceLastSeal(workspace, month, content->documents);
    if (!since)
        return std::unexpected(since.error());
    Result<MonthSeal> seal = SealRepository(workspace.file()).close(month, *content);
    if (!seal)
        return std::unexpected(seal.error());
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    Q_EMIT workspace.changed(Topic::Invoices);
    return ClosedMonth{std::move(*seal), std::move(state->bridge), std::move(*since)};
}

Result<SealStanding> reopenMonth(Workspace &workspace, Month month, const QString &reason)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<SealStanding> standing = SealStanding();
    if (const Result<MonthState> state = computeMonth(workspace, month); state) {
        Result<std::optional<SealStanding>> closed = standingOf(workspace, *state);
        if (!closed)
            return std::unexpected(closed.error());
        if (*closed)
            standing = std::move(**closed);
    } else { // a month that cannot be computed, a missing rate perhaps, can be opened all the more
        standing->differences.append({partBridge, state.error().message()});
    }
    Result<MonthSeal> seal = SealRepository(workspace.file()).reopen(month, reason);
    if (!seal)
        return std::unexpected(seal.error());
    standing->seal = std::move(*seal);
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    Q_EMIT workspace.changed(Topic::Invoices);
    return standing;
}

Result<QList<SealStanding>> closedMonths(Workspace &workspace)
{
    const Result<QList<MonthSeal>> seals = SealRepository(workspace.file()).seals();
    if (!seals)
        return std::unexpected(seals.error());
    QList<SealStanding> months;
    for (const MonthSeal &seal : *seals) {
        if (!seal.isClosed())
            continue;
        SealStanding standing{seal, {}};
        if (const Status done = compareLines(workspace, standing); !done)
            return std::unexpected(done.error());
        if (const Status done = compareTerms(workspace, standing); !done)
            return std::unexpected(done.error());
        months.append(std::move(standing));
    }
    std::sort(months.begin(), months.end(),
              [](const SealStanding &a, const SealStanding &b) { return a.seal.month < b.seal.month; });
    return months;
}

Result<std::optional<SealStanding>> standingOf(Workspace &workspace, const MonthState &state)
{
    const Result<std::optional<MonthSeal>> seal = SealRepository(workspace.file()).sealOf(state.bridge.month);
    if (!seal)
        return std::unexpected(seal.error());
    if (!*seal)
        return std::nullopt;
    const Result<Documents> now = resultsOf(workspace, state, true);
    if (!now)
        return std::unexpected(now.error());
    Result<SealStanding> standing = wholeStanding(workspace, **seal, *now);
    if (!standing)
        return std::unexpected(standing.error());
    return std::move(*standing);
}

} // namespace counterfoil
