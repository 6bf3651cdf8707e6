// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workspace/findings.h"

#include "core/base/sentence.h"
#include "core/bridge/disputes.h"
#include "core/bridge/findings.h"
#include "core/documents/findingtext.h"
#include "core/store/findingrepository.h"
#include "core/store/sourcerepository.h"
#include "core/store/transaction.h"
#include "core/workspace/disputedlines.h"

#include <set>

namespace counterfoil {

namespace {

constexpr qsizetype monthLength = 7; // of "2026-01", with which a key begins

Finding goneFinding(const FindingRecord &record)
{
    Finding finding;
    finding.key = record.key;
    finding.month = record.month;
    finding.kind = record.kind;
    finding.text = record.text;
    return finding;
}

Result<TrackedFinding> trackedFinding(Workspace &workspace, const QString &key)
{
    const std::optional<Month> month = Month::fromIso(key.left(monthLength));
    if (!month)
        return failure(Error::Code::NotFound, SENTENCE("\"%1\" is no key of a finding").arg(key));
    const Result<QList<TrackedFinding>> all = trackedFindings(workspace, *month);
    if (!all)
        return std::unexpected(all.error());
    for (const TrackedFinding &tracked : *all) {
        if (tracked.finding.key.compare(key, Qt::CaseInsensitive) == 0)
            return tracked;
    }
    return failure(Error::Code::NotFound, SENTENCE("there is no finding %1").arg(key));
}

//! Microsoft's charges behind a finding.
Result<QList<DisputedLine>> linesBehind(Workspace &workspace, const Finding &finding)
{
    if (finding.tenants.isEmpty())
        return QList<DisputedLine>();
    return reconciliationLines(
        workspace, {finding.month, finding.tenants, finding.subscription, finding.product, finding.invoice, 1});
}

QStringList tenantsOf(const QList<DisputedLine> &lines)
{
    QStringList tenants;
    for (const DisputedLine &line : lines) {
        if (!tenants.contains(line.tenant, Qt::CaseInsensitive))
            tenants.append(line.tenant);
    }
    return tenants;
}

Result<QList<DisputedLine>> creditsOnHand(Workspace &workspace, const QList<DisputedLine> &lines)
{
    LineScope scope;
    scope.tenants = tenantsOf(lines);
    scope.sign = -1;
    return scope.tenants.isEmpty() ? QList<DisputedLine>() : reconciliationLines(workspace, scope);
}

//! What a credit has to reach: the lines themselves where they are wrong as a whole, else the amount that was found.
Exact claimFor(const Finding &finding, const Dispute &dispute)
{
    const bool sameCurrency = !dispute.lines.isEmpty() && dispute.lines.first().currency == finding.currency;
    if (finding.kind == u"unmapped" || !sameCurrency)
        return dispute.claimed;
    return finding.kind == u"guard" ? Exact() : finding.amount.abs();
}

//! Those of the lines that a person named, or all of them.
Result<QList<DisputedLine>> chosenLines(const QList<DisputedLine> &lines, const QList<LineName> &names)
{
    if (names.isEmpty())
        return lines;
    QList<DisputedLine> chosen;
    for (const auto &[invoice, number] : names) {
        const auto found = std::find_if(lines.begin(), lines.end(), [&](const DisputedLine &line) {
            return line.line == number && line.invoice.compare(invoice, Qt::CaseInsensitive) == 0;
        });
        if (found == lines.end())
            return failure(Error::Code::NotFound,
                           SENTENCE("line %1 of invoice %2 is no charge behind this finding").arg(number).arg(invoice));
        if (!chosen.contains(*found))
            chosen.append(*found);
    }
    return chosen;
}

Result<Dispute> newDispute(Workspace &workspace, const Finding &finding, const QList<LineName> &names = {})
{
    const Result<QList<DisputedLine>> behind = linesBehind(workspace, finding);
    if (!behind)
        return std::unexpected(behind.error());
    const Result<QList<DisputedLine>> lines = chosenLines(*behind, names);
    if (!lines)
        return std::unexpected(lines.error());
    const Result<QList<DisputedLine>> credits = creditsOnHand(workspace, *lines);
    if (!credits)
        return std::unexpected(credits.error());
    Dispute dispute = beginDispute(*lines, *credits);
    if (names.isEmpty())
        dispute.claimed = claimFor(finding, dispute);
    return dispute;
}

Status change(Workspace &workspace, TrackedFinding &tracked, const FindingChange &change)
{
    FindingRecord &record = tracked.record;
    const FindingState state = change.state.value_or(record.state);
    if ((change.claimed || !change.lines.isEmpty()) && state != FindingState::Disputed)
        return failure(Error::Code::Conflict, SENTENCE("%1 is not disputed").arg(record.key));
    if (state == FindingState::Disputed && (record.state != state || !record.dispute || !change.lines.isEmpty())) {
        Result<Dispute> dispute = newDispute(workspace, tracked.finding, change.lines);
        if (!dispute)
            return std::unexpected(dispute.error());
        if (dispute->lines.isEmpty())
            return failure(Error::Code::Conflict,
                           SENTENCE("%1: no charge on Microsoft's invoice is behind it").arg(record.key));
        record.dispute = std::move(*dispute);
    }
    if (change.claimed)
        record.dispute->claimed = *change.claimed;
    record.state = state;
    record.note = change.note.value_or(record.note);
    record.owner = change.owner.value_or(record.owner);
    record.due = change.due.value_or(record.due);
    return {};
}

} // namespace

Result<QList<LineName>> lineNamesIn(const QString &text)
{
    QList<LineName> lines;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const qint64 line = part.section(u':', -1).trimmed().toLongLong(&isNumber);
        const QString invoice = part.section(u':', 0, -2).trimmed();
        if (part.trimmed().isEmpty())
            continue;
        if (!isNumber || invoice.isEmpty())
            return failure(Error::Code::Usage, SENTENCE("not INVOICE:LINE: \"%1\"").arg(part));
        lines.append({invoice, line});
    }
    return lines;
}

Result<QList<TrackedFinding>> trackedFindings(Workspace &workspace, const MonthState &state)
{
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    Result<QMap<QString, FindingRecord>> records = FindingRepository(workspace.file()).records(state.bridge.month);
    if (!records)
        return std::unexpected(records.error());
    QList<TrackedFinding> tracked;
    const QList<Finding> findings = findingsOf(*state.plan, state.bridge, **terms);
    for (const Finding &finding : findings) {
        FindingRecord record = records->take(finding.key);
        record.key = finding.key;
        record.month = finding.month;
        record.kind = finding.kind;
        record.text = finding.text;
        tracked.append({finding, std::move(record), true});
    }
    for (const FindingRecord &record : std::as_const(*records))
        tracked.append({goneFinding(record), record, false});
    return tracked;
}

Result<QList<TrackedFinding>> trackedFindings(Workspace &workspace, Month month)
{
    std::set<Month> months;
    if (month.isValid())
        months.insert(month);
    const Result<QList<SourceSet>> sets = SourceRepository(workspace.file()).sets();
    if (!sets)
        return std::unexpected(sets.error());
    for (const SourceSet &set : *sets) {
        if (!month.isValid() && !isUnbilled(set.kind))
            months.insert(set.month);
    }
    QList<TrackedFinding> all;
    for (const Month each : months) {
        const Result<MonthState> state = computeMonth(workspace, each);
        if (!state)
            return std::unexpected(state.error());
        const Result<QList<TrackedFinding>> tracked = trackedFindings(workspace, *state);
        if (!tracked)
            return std::unexpected(tracked.error());
        all += *tracked;
    }
    return all;
}

Result<TrackedFinding> setFinding(Workspace &workspace, const QString &key, const FindingChange &wanted)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    Result<TrackedFinding> tracked = trackedFinding(workspace, key);
    if (!tracked)
        return tracked;
    if (const Status changed = change(workspace, *tracked, wanted); !changed)
        return std::unexpected(changed.error());
    FindingRepository repository(workspace.file());
    if (const Status kept = repository.keep(tracked->record); !kept)
        return std::unexpected(kept.error());
    const Result<QList<FindingRecord>> history = repository.history(tracked->record.key);
    if (!history)
        return std::unexpected(history.error());
    tracked->record = history->last();
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    Q_EMIT workspace.changed(Topic::Findings);
    return tracked;
}

Result<QString> findingTicket(Workspace &workspace, const QString &key)
{
    const Result<TrackedFinding> tracked = trackedFinding(workspace, key);
    if (!tracked)
        return std::unexpected(tracked.error());
    const Result<const Terms *> terms = workspace.terms();
    if (!terms)
        return std::unexpected(terms.error());
    const Result<Dispute> dispute =
        tracked->record.dispute ? *tracked->record.dispute : newDispute(workspace, tracked->finding);
    if (!dispute)
        return std::unexpected(dispute.error());
    return ticketText(*tracked, *dispute, (*terms)->seller.party.name);
}

Result<QStringList> followDisputes(Workspace &workspace)
{
    Result<Transaction> transaction = Transaction::begin(workspace.file());
    if (!transaction)
        return std::unexpected(transaction.error());
    FindingRepository repository(workspace.file());
    const Result<QMap<QString, FindingRecord>> records = repository.records();
    if (!records)
        return std::unexpected(records.error());
    QStringList settled;
    for (FindingRecord record : *records) {
        if (record.state != FindingState::Disputed || !record.dispute)
            continue;
        const Result<QList<DisputedLine>> credits = creditsOnHand(workspace, record.dispute->lines);
        if (!credits)
            return std::unexpected(credits.error());
        Dispute now = followed(*record.dispute, *credits);
        if (now == *record.dispute)
            continue;
        if (now.settled) {
            record.state = FindingState::Explained;
            settled.append(record.key);
        }
        record.dispute = std::move(now);
        if (const Status kept = repository.keep(record); !kept)
            return std::unexpected(kept.error());
    }
    if (const Status committed = transaction->commit(); !committed)
        return std::unexpected(committed.error());
    if (!settled.isEmpty())
        Q_EMIT workspace.changed(Topic::Findings);
    return settled;
}

} // namespace counterfoil
