// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clockdecisionrepository.h"

#include "core/store/auditrepository.h"

namespace counterfoil {

namespace {

const QString clockAction = QStringLiteral("clock");

ClockDecision clockDecisionIn(const AuditEntry &entry)
{
    const QJsonObject detail = entry.parsedDetail();
    const auto text = [&detail](const char *key) { return detail.value(QLatin1String(key)).toString(); };
    ClockDecision decision;
    decision.clock = entry.subject;
    decision.choice = clockChoiceOf(text("choice")).value_or(ClockChoice::Open);
    decision.owner = text("owner");
    decision.note = text("note");
    decision.due = Day::fromIso(text("due")).value_or(Day());
    decision.changedAt = entry.at;
    decision.changedBy = entry.actor;
    return decision;
}

} // namespace

Status ClockDecisionRepository::keep(const ClockDecision &decision)
{
    const QJsonObject detail{{QStringLiteral("choice"), wordOf(decision.choice)},
                             {QStringLiteral("owner"), decision.owner},
                             {QStringLiteral("note"), decision.note},
                             {QStringLiteral("due"), decision.due.isValid() ? decision.due.iso() : QString()}};
    return AuditRepository(m_file).append(clockAction, decision.clock, detail);
}

Result<QHash<QString, ClockDecision>> ClockDecisionRepository::decisions()
{
    const Result<QList<AuditEntry>> entries = AuditRepository(m_file).entriesOf(clockAction);
    if (!entries)
        return std::unexpected(entries.error());
    QHash<QString, ClockDecision> decisions;
    for (const AuditEntry &entry : *entries)
        decisions.insert(entry.subject, clockDecisionIn(entry)); // the newest stays
    return decisions;
}

} // namespace counterfoil
