// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is done to the month and can be taken back: approvals, mappings, decisions. A part of ShellController.
#include "core/workspace/findings.h"
#include "ui/company/clockdesk.h"
#include "ui/format/words.h"
#include "ui/shell/shellcontroller.h"

namespace counterfoil {

void ShellController::mapTenant(const QString &tenant, const QString &customer)
{
    const QString outcome = tr("Tenant mapped, drafts remade");
    const Deed deed{tr("&Undo the mapping of the tenant"),
                    tr("The tenant is nobody's again, drafts remade"),
                    {[tenant, customer](Company &company) { return company.unmapTenant(tenant, customer); }},
                    tr("R&edo the mapping of the tenant"),
                    outcome,
                    {[tenant, customer](Company &company) { return company.mapTenant(tenant, customer); }}};
    if (m_company && begin(tr("Map"), false))
        runPlain(tr("Map"), m_company->mapTenant(tenant, customer), outcome, {}, deed);
}

//! What is approved again is what was shown then: a draft that changed since is refused.
void ShellController::approve(const QList<Invoice> &shown)
{
    QStringList ids;
    for (const Invoice &invoice : shown)
        ids << invoice.id;
    const QString outcome = counted(ids.size(), tr("1 invoice approved"), tr("%1 invoices approved"));
    const Deed deed{counted(ids.size(), tr("&Undo the approval of 1 invoice"), tr("&Undo the approval of %1 invoices")),
                    counted(ids.size(), tr("1 invoice is a draft again"), tr("%1 invoices are drafts again")),
                    {[ids](Company &company) { return company.takeBackApproval(ids); }},
                    counted(ids.size(), tr("R&edo the approval of 1 invoice"), tr("R&edo the approval of %1 invoices")),
                    outcome,
                    {[month = m_month, shown](Company &company) { return company.approve(month, shown); }}};
    if (m_company && !ids.isEmpty() && begin(tr("Approve"), false))
        runPlain(tr("Approve"), m_company->approve(m_month, shown), outcome, {}, deed);
}

void ShellController::decide(const QStringList &findings, const FindingChange &change, const QString &outcome)
{
    Deed deed{
        counted(findings.size(), tr("&Undo the decision about 1 finding"), tr("&Undo the decision about %1 findings")),
        tr("The former state is back"),
        {},
        counted(findings.size(), tr("R&edo the decision about 1 finding"), tr("R&edo the decision about %1 findings")),
        outcome,
        {[findings, change](Company &company) { return company.decide(findings, change); }}};
    for (const TrackedFinding &tracked : m_picture.findings) {
        const FindingRecord &was = tracked.record;
        FindingChange former;
        former.state = was.state;
        former.note = was.note;
        former.owner = was.owner;
        former.due = was.due;
        if (const QString key = tracked.finding.key; findings.contains(key))
            deed.back << [key, former](Company &company) { return company.decide({key}, former); };
    }
    if (m_company && !findings.isEmpty() && begin(tr("Decision"), false))
        runPlain(tr("Decision"), m_company->decide(findings, change), outcome, {},
                 deed.back.isEmpty() ? std::optional<Deed>() : deed);
}

void ShellController::decideClock(const ClockDecision &decision, const ClockDecision &former)
{
    const QString outcome = tr("The decision is kept");
    const auto keep = [](const ClockDecision &one) {
        return [one](Company &company) { return company.clocks()->decide(one); };
    };
    const Deed deed{tr("&Undo the decision about the clock"),
                    tr("The former state is back"),
                    {keep(former)},
                    tr("R&edo the decision about the clock"),
                    outcome,
                    {keep(decision)}};
    if (m_company && m_company->clocks() && begin(tr("Decision"), false))
        runPlain(tr("Decision"), m_company->clocks()->decide(decision), outcome, {}, deed);
}

void ShellController::undo()
{
    if (m_company && !undoText().isEmpty() && begin(tr("Undo"), false))
        perform(tr("Undo"), m_deed->back, 0, false, m_deed->undone);
}

void ShellController::redo()
{
    if (m_company && !redoText().isEmpty() && begin(tr("Redo"), false))
        perform(tr("Redo"), m_deed->again, 0, true, m_deed->redone);
}

//! One step after the other; the first that fails ends it.
void ShellController::perform(const QString &name, const DeedSteps &steps, qsizetype step, bool isDone,
                              const QString &outcome)
{
    runStep(name, steps.at(step)(*m_company), [this, name, steps, step, isDone, outcome] {
        if (step + 1 < steps.size()) {
            perform(name, steps, step + 1, isDone, outcome);
            return;
        }
        if (m_deed)
            m_deed->isDone = isDone;
        end(outcome);
        reload();
    });
}

} // namespace counterfoil
