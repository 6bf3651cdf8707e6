// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/findingcolumns.h"

#include "core/documents/findingtext.h"
#include "core/money/currency.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Findings", text);
}

Cell findingStateCell(const TrackedFinding &tracked, Day today)
{
    const FindingRecord &record = tracked.record;
    Cell cell = textCell(findingStateWords(record.state));
    if (isOverdue(record, today)) {
        cell.text = tr("%1, overdue").arg(cell.text);
        cell.tone = Tone::Bad;
    } else if (record.state == FindingState::Open) {
        cell.tone = Tone::Warn;
    } else {
        cell.quiet = true;
    }
    return cell;
}

Cell amountCell(const TrackedFinding &tracked)
{
    const Finding &finding = tracked.finding;
    if (finding.currency.isEmpty() || finding.amount.isZero())
        return causeCell(Decimal(), 2);
    const int digits = digitsOf(finding.currency);
    return signedCell(rounded(finding.amount, digits), digits);
}

Cell noteCell(const TrackedFinding &tracked)
{
    QStringList parts;
    if (!tracked.present)
        parts << tr("no longer found");
    const std::optional<Dispute> &dispute = tracked.record.dispute;
    if (dispute && dispute->settled)
        parts << tr("credited on %1").arg(dispute->creditedOn.join(QStringLiteral(", ")));
    else if (dispute && tracked.record.state == FindingState::Disputed)
        parts << tr("waits for a credit");
    if (!tracked.record.note.isEmpty())
        parts << tracked.record.note;
    return quietCell(parts.join(QStringLiteral("; ")));
}

} // namespace

QString findingStateWords(FindingState state)
{
    switch (state) {
    case FindingState::Open:
        return tr("Open");
    case FindingState::Explained:
        return tr("Explained");
    case FindingState::Accepted:
        return tr("Accepted");
    case FindingState::Disputed:
        return tr("Disputed");
    }
    return {};
}

QString findingKindWords(const QString &kind)
{
    static const QHash<QString, const char *> known{{QStringLiteral("unexplained"), QT_TR_NOOP("Unexplained")},
                                                    {QStringLiteral("unmapped"), QT_TR_NOOP("Unmapped")},
                                                    {QStringLiteral("parked"), QT_TR_NOOP("Parked")},
                                                    {QStringLiteral("late"), QT_TR_NOOP("Late")},
                                                    {QStringLiteral("dailyRows"), QT_TR_NOOP("Daily rows")},
                                                    {QStringLiteral("missing"), QT_TR_NOOP("Missing")},
                                                    {QStringLiteral("guard"), QT_TR_NOOP("Guard")}};
    const char *words = known.value(kind);
    return words ? tr(words) : kind;
}

bool isOpenFinding(const TrackedFinding &tracked)
{
    return tracked.present && tracked.record.state == FindingState::Open;
}

int openFindings(const QList<TrackedFinding> &findings)
{
    return int(std::count_if(findings.begin(), findings.end(), isOpenFinding));
}

QString openFindingsText(const QList<TrackedFinding> &findings)
{
    QSet<QString> owners;
    for (const TrackedFinding &tracked : findings) {
        const Finding &finding = tracked.finding;
        if (isOpenFinding(tracked) && !(finding.customer.isEmpty() && finding.tenants.isEmpty()))
            owners << (finding.customer.isEmpty() ? finding.tenants.first() : finding.customer);
    }
    const int open = openFindings(findings);
    if (open == 0)
        return {};
    const QString all = counted(open, tr("1 open finding"), tr("%1 open findings"));
    return owners.isEmpty() ? all : tr("%1, %2").arg(all, counted(owners.size(), tr("1 customer"), tr("%1 customers")));
}

bool FindingOwner::owns(const Finding &finding) const
{
    if (isEverybody())
        return true;
    return customer.isEmpty() ? finding.customer.isEmpty() && finding.tenants.contains(tenant, Qt::CaseInsensitive)
                              : finding.customer == customer;
}

TreeShape<TrackedFinding> trackedShape()
{
    TreeShape<TrackedFinding> shape;
    shape.key = [](const TrackedFinding &tracked) { return tracked.finding.key; };
    return shape;
}

QList<Column<TrackedFinding>> trackedColumns(Day today)
{
    using Row = TrackedFinding;
    return {
        {{QStringLiteral("state"), tr("State"), CellKind::State, 104},
         [today](const Row &row) { return findingStateCell(row, today); },
         [](const Row &a, const Row &b) { return a.record.state < b.record.state; }},
        {{QStringLiteral("what"), tr("What"), CellKind::Text, 116},
         [](const Row &row) { return textCell(findingKindWords(row.finding.kind)); },
         [](const Row &a, const Row &b) { return a.finding.kind < b.finding.kind; }},
        {{QStringLiteral("customer"), tr("Customer"), CellKind::Text, 186},
         [](const Row &row) { return textCell(row.finding.name); },
         [](const Row &a, const Row &b) { return QString::localeAwareCompare(a.finding.name, b.finding.name) < 0; }},
        {{QStringLiteral("finding"), tr("Finding"), CellKind::Text, 0},
         [](const Row &row) { return textCell(spoken(row.finding.text)); },
         {}},
        {{QStringLiteral("amount"), tr("Amount"), CellKind::Money, 96},
         amountCell,
         [](const Row &a, const Row &b) { return a.finding.amount.abs() < b.finding.amount.abs(); }},
        {{QStringLiteral("owner"), tr("Owner"), CellKind::Text, 96},
         [](const Row &row) { return quietCell(row.record.owner); },
         [](const Row &a, const Row &b) { return QString::localeAwareCompare(a.record.owner, b.record.owner) < 0; }},
        {{QStringLiteral("due"), tr("Due"), CellKind::Text, 92},
         [](const Row &row) { return quietCell(row.record.due.isValid() ? dayText(row.record.due) : QString()); },
         [](const Row &a, const Row &b) { return a.record.due < b.record.due; }},
        {{QStringLiteral("note"), tr("Note"), CellKind::Text, 180}, noteCell, {}}};
}

QList<TrackedFinding> trackedOrder(QList<TrackedFinding> findings)
{
    const auto rank = [](const TrackedFinding &tracked) {
        return !tracked.present ? 3 : isOpenFinding(tracked) ? 0 : 1;
    };
    std::stable_sort(findings.begin(), findings.end(), [&](const TrackedFinding &a, const TrackedFinding &b) {
        return rank(a) != rank(b) ? rank(a) < rank(b) : a.finding.amount.abs() > b.finding.amount.abs();
    });
    return findings;
}

} // namespace counterfoil
