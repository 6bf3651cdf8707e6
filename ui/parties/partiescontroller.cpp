// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parties/partiescontroller.h"

#include "core/terms/termsform.h"
#include "ui/shell/shellcontroller.h"

namespace counterfoil {

PartiesController::PartiesController(ShellController &shell, QObject *parent) : QObject(parent), m_shell(shell)
{
    connect(&shell, &ShellController::companyChanged, this, &PartiesController::forget);
    connect(&shell, &ShellController::factsChanged, this, &PartiesController::ask);
}

PartyDesk *PartiesController::desk() const
{
    return m_shell.company() ? m_shell.company()->parties() : nullptr;
}

QByteArray PartiesController::document() const
{
    return m_terms ? m_terms->json : blankTerms();
}

QString PartiesController::lockedReason() const
{
    const CompanyFacts &facts = m_shell.facts();
    if (!facts.readOnly)
        return {};
    return facts.readOnlyReason.isEmpty() ? tr("The company file is open read-only") : facts.readOnlyReason;
}

void PartiesController::forget()
{
    ++m_company;
    ++m_asked;
    m_terms.reset();
    m_former.clear();
    m_lastStored.clear();
    m_isKnown = false;
    m_isSaving = false;
    Q_EMIT termsChanged();
    Q_EMIT stateChanged();
}

void PartiesController::ask()
{
    if (!desk())
        return;
    desk()->terms().then(this, [this, mine = ++m_asked](const PartyDesk::Answer &answer) {
        if (mine != m_asked)
            return;
        if (!answer) {
            Q_EMIT failed(tr("The terms were not read."), answer.error());
            return;
        }
        const QByteArray before = m_terms ? m_terms->json : QByteArray();
        const QByteArray now = *answer ? (*answer)->json : QByteArray();
        const bool isNews = !std::exchange(m_isKnown, true) || before != now;
        m_terms = *answer;
        if (!m_isSaving && now != m_lastStored)
            m_former.clear(); // somebody else put other terms in place
        if (isNews)
            Q_EMIT termsChanged();
        Q_EMIT stateChanged();
    });
}

void PartiesController::setSaving(bool saving)
{
    m_isSaving = saving;
    Q_EMIT stateChanged();
}

void PartiesController::save(const QByteArray &before, const QByteArray &json, const QString &outcome)
{
    if (!desk() || m_isSaving)
        return;
    setSaving(true);
    desk()->saveTerms(before, json).then(this, [=, this, mine = m_company](const Status &done) {
        if (mine != m_company)
            return;
        if (done) {
            if (before != m_lastStored)
                m_former.clear(); // what was undone before is not what these terms came from
            if (!before.isEmpty())
                m_former.append(before);
            m_lastStored = json;
        }
        setSaving(false);
        if (done)
            Q_EMIT saved(outcome);
        else
            Q_EMIT refused(done.error());
    });
}

void PartiesController::undo()
{
    if (!desk() || !canUndo())
        return;
    setSaving(true);
    const QByteArray former = m_former.last();
    desk()->saveTerms(m_lastStored, former).then(this, [this, former, mine = m_company](const Status &done) {
        if (mine != m_company)
            return;
        if (done) {
            m_former.removeLast();
            m_lastStored = former;
        }
        setSaving(false);
        if (done)
            Q_EMIT undone();
        else
            Q_EMIT failed(tr("The former terms were not restored."), done.error());
    });
}

void PartiesController::exportTo(const QString &path)
{
    if (!desk())
        return;
    desk()->exportTerms(path).then(this, [this, path](const Status &done) {
        if (done)
            m_shell.tell(tr("Terms written to %1").arg(path));
        else
            Q_EMIT failed(tr("The terms were not written."), done.error());
    });
}

} // namespace counterfoil
