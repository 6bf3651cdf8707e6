// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/clockdecisionrepository.h"

#include "core/store/auditrepository.h"
#include "core/store/statement.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace counterfoil {

namespace {

const QString clockAction = QStringLiteral("clock");

ClockDecision clockDecisionIn(const Statement &row)
{
    const QJsonObject detail = QJsonDocument::fromJson(row.text(1).toUtf8()).object();
    const auto text = [&detail](const char *key) { return detail.value(QLatin1String(key)).toString(); };
    ClockDecision decision;
    decision.clock = row.text(0);
    decision.choice = clockChoiceOf(text("choice")).value_or(ClockChoice::Open);
    decision.owner = text("owner");
    decision.note = text("note");
    decision.due = Day::fromIso(text("due")).value_or(Day());
    decision.changedAt = row.text(2);
    decision.changedBy = row.text(3);
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
    Statement select(m_file.db(),
                     QStringLiteral("SELECT subject, detail, at, actor FROM audit WHERE action = ? ORDER BY seq"));
    if (const Status done = select.bind(clockAction).run(); !done)
        return std::unexpected(done.error());
    QHash<QString, ClockDecision> decisions;
    while (select.next()) {
        const ClockDecision decision = clockDecisionIn(select);
        decisions.insert(decision.clock, decision); // the newest stays
    }
    if (const Status done = select.finish(); !done)
        return std::unexpected(done.error());
    return decisions;
}

} // namespace counterfoil
