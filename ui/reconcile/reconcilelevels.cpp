// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rows of Reconcile stand for: invoices, customers or subscriptions. A part of ReconcileScreen.
#include "ui/reconcile/reconcilescreen.h"
#include "ui/reconcile/sidespane.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"

#include <QStackedWidget>
#include <QTabBar>

namespace counterfoil {

namespace {

//! By level.
QList<QAction *> levelActions(const AppActions &actions)
{
    return {actions.levelInvoice, actions.levelCustomer, actions.levelSubscription};
}

//! As the window remembers them; customers come first without a word.
const QStringList &levelViews()
{
    static const QStringList views{QStringLiteral("invoice"), QString(), QStringLiteral("subscription")};
    return views;
}

} // namespace

//! The levels as joined buttons; each is an action of the View menu as well.
void ReconcileScreen::connectLevels()
{
    m_levels = tabButtons({});
    m_levels->setAccessibleName(tr("What a row stands for"));
    const QList<QAction *> actions = levelActions(m_actions);
    for (int level = 0; level < actions.size(); ++level) {
        const QString name = actions[level]->text().remove(u'&');
        m_levels->addTab(name);
        m_levels->setTabToolTip(level,
                                tr("%1 (%2)").arg(levelWords(BridgeLevel(level)),
                                                  actions[level]->shortcut().toString(QKeySequence::NativeText)));
        connect(actions[level], &QAction::triggered, this, [this, level] { setLevel(BridgeLevel(level)); });
    }
    m_levels->setCurrentIndex(int(m_level));
    m_header->addAct(m_levels);
    connect(m_levels, &QTabBar::currentChanged, this, [this](int level) { setLevel(BridgeLevel(level)); });
}

bool ReconcileScreen::hasLevels() const
{
    return m_shell.company() && m_shell.company()->comparisons();
}

void ReconcileScreen::setLevel(BridgeLevel level)
{
    m_levels->setCurrentIndex(int(level));
    levelActions(m_actions).at(int(level))->setChecked(true);
    if (m_level == level)
        return;
    m_level = level;
    nameTable();
    fillTable();
}

QString ReconcileScreen::chosenView() const
{
    return levelViews().at(int(m_level));
}

void ReconcileScreen::chooseView(const QString &view)
{
    const int level = int(levelViews().indexOf(view));
    setLevel(level >= 0 && hasLevels() ? BridgeLevel(level) : BridgeLevel::Customer);
}

void ReconcileScreen::nameTable()
{
    m_title->setText(levelWords(m_level));
    m_table->setAccessibleName(m_title->text());
}

void ReconcileScreen::nameSides(const QString &text)
{
    m_sidesText = text;
    nameFindings();
}

//! Customers are the bridge's own; what other levels stand for is asked of the company file.
void ReconcileScreen::fillTable()
{
    m_controller.forget();
    if (const ReconcileRow *row = m_model->record(m_table->currentIndex().row()))
        m_wanted = *row;
    const Bridge &bridge = m_shell.picture().bridge;
    if (m_level == BridgeLevel::Customer || bridge.customers.isEmpty()) {
        takeRows(m_level == BridgeLevel::Customer ? bridgeCustomers(bridge) : QList<BridgeGroup>());
        return;
    }
    if (m_rowsOf != std::pair(m_level, bridge.month))
        takeRows({}); // those of another month or level are none of this one
    if (hasLevels())
        m_controller.askRows(*m_shell.company()->comparisons(), m_shell.month(), m_level);
}

void ReconcileScreen::takeRows(const QList<BridgeGroup> &rows)
{
    m_sidesOf.clear();
    m_sidesShown.clear();
    m_rows = rows;
    m_rowsOf = {m_level, m_shell.picture().bridge.month};
    QList<ReconcileRow> shown = reconcileRows(m_rows, m_level);
    if (m_level == BridgeLevel::Customer) // of what else a row may be, no finding says so much
        shown = withFindingStates(std::move(shown), m_shell.picture().findings);
    chooseColumns(std::move(shown));
    if (m_rows.isEmpty()) {
        nameSides({});
        m_sides->clear();
        return;
    }
    chooseRow();
}

//! The row of before, else the first one of the customer of before, else the first.
void ReconcileScreen::chooseRow()
{
    const std::optional<ReconcileRow> wanted = std::exchange(m_wanted, std::nullopt);
    const int column = qMax(0, m_table->currentIndex().column());
    int place = wanted ? m_model->rowOf(wanted->key) : -1;
    for (int row = 0; wanted && place < 0 && row < m_model->rowCount(); ++row) {
        if (m_model->record(row)->customer == wanted->customer && m_model->record(row)->tenant == wanted->tenant)
            place = row;
    }
    const QModelIndex chosen = m_model->index(qMax(0, place), qMin(column, m_model->columnCount() - 1));
    const bool isAtFinding = m_isAtFinding; // the rows are chosen by the program
    m_choosing = true;
    if (chosen == m_table->currentIndex())
        rowChanged(chosen);
    else
        m_table->setCurrentIndex(chosen);
    m_choosing = false;
    if (isAtFinding)
        followFinding();
}

} // namespace counterfoil
