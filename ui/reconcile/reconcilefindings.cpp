// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The findings under the customers: whose are shown, and what a person can do about them. A part of ReconcileScreen.
#include "ui/format/words.h"
#include "ui/reconcile/findingspane.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>

namespace counterfoil {

QWidget *ReconcileScreen::makeDecisions()
{
    auto *region = new QWidget;
    auto *layout = new QHBoxLayout(region);
    layout->setContentsMargins(0, 0, 12, 0);
    layout->setSpacing(4);
    for (QAction *action : {m_actions.acceptFinding, m_actions.billFinding, m_actions.disputeFinding,
                            m_actions.changeFinding, m_actions.copyTicket}) {
        QPushButton *button = actionButton(m_theme, action);
        button->setProperty("small", true);
        layout->addWidget(button);
    }
    region->hide();
    return region;
}

void ReconcileScreen::showFindings(bool shown)
{
    m_isAtFinding = m_isAtFinding && shown;
    m_lower->setCurrentIndex(shown ? 1 : 0);
    m_decisions->setVisible(shown);
    m_lowerTabs->setCurrentIndex(shown ? 1 : 0);
    nameFindings();
    arrange();
    Q_EMIT findingsChosen();
}

ReconcileScreen::Chosen ReconcileScreen::chosenFindings() const
{
    if (m_lower->currentWidget() != m_findings)
        return {};
    Chosen chosen{m_findings->chosen(), false, false};
    if (const TrackedFinding *current = m_findings->current()) {
        chosen.billable = m_findings->isBillable(*current);
        chosen.disputable = FindingsPane::isDisputable(*current);
    }
    return chosen;
}

//! Who chooses a row sees its findings; those of the whole month are one press away.
void ReconcileScreen::makeFindings()
{
    connect(m_everybody, &QPushButton::clicked, this, [this] {
        m_findings->showOnly({});
        nameFindings();
        m_findings->table()->setFocus();
    });
    connect(m_table, &QAbstractItemView::clicked, this, [this](const QModelIndex &index) {
        if (const ReconcileRow *row = m_model->record(index.row()))
            showFindingsOf(*row);
    });
    connect(m_findings, &FindingsPane::moved, this, &ReconcileScreen::followFinding);
    connect(m_findings->table(), &QAbstractItemView::clicked, this, [this] {
        if (!m_isAtFinding)
            followFinding();
    });
    connect(m_findings, &FindingsPane::chosenChanged, this, &ReconcileScreen::findingsChosen);
    connect(m_findings, &FindingsPane::mapWanted, this, &ReconcileScreen::mapWanted);
    connect(m_findings, &FindingsPane::failed, this, &ReconcileScreen::failed);
    connect(m_findings, &FindingsPane::customerWanted, this, [this](const QString &target) {
        m_choosing = true; // the list that leads there stays as it is
        go(target, noMark);
        m_choosing = false;
    });
}

void ReconcileScreen::showFindingsOf(const ReconcileRow &row)
{
    const FindingOwner owner{row.customer, row.customer.isEmpty() ? row.tenant : QString(), row.owner};
    if (owner.customer == m_findings->owner().customer && owner.tenant == m_findings->owner().tenant)
        return;
    m_findings->showOnly(owner);
    nameFindings();
    Q_EMIT findingsChosen();
}

void ReconcileScreen::nameFindings()
{
    const bool shown = m_lower->currentWidget() == m_findings;
    const FindingOwner &owner = m_findings->owner();
    m_everybody->setVisible(shown && !owner.isEverybody());
    if (!shown) {
        m_sidesTitle->setText(m_sidesText);
    } else if (owner.isEverybody()) {
        m_sidesTitle->setText(tr("Findings of %1").arg(monthText(m_shell.month())));
    } else {
        const auto [own, all] = m_findings->open();
        m_sidesTitle->setText(tr("Findings of %1, %2 of %3 open").arg(owner.name).arg(own).arg(all));
    }
}

//! What a finding is about is Why?'s matter as long as a person goes through the findings.
void ReconcileScreen::followFinding()
{
    m_isAtFinding = true;
    if (const TrackedFinding *tracked = m_findings->pointed(); tracked && tracked->present)
        Q_EMIT whyFollows(whyOfFinding(m_shell.picture().bridge, tracked->finding));
}

} // namespace counterfoil
