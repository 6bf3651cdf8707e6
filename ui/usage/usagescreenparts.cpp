// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What stands under the header, and which table it is. The other half of UsageScreen.
#include "ui/format/amounts.h"
#include "ui/shell/actions.h"
#include "ui/shell/filteredplace.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/usage/lostcreditpane.h"
#include "ui/usage/usagebars.h"
#include "ui/usage/usagecolumns.h"
#include "ui/usage/usagefigurebar.h"
#include "ui/usage/usagemodel.h"
#include "ui/usage/usagescreen.h"

#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int chipRowHeight = 40;
constexpr int filterWidth = 226;
} // namespace

QWidget *UsageScreen::makeFilled()
{
    auto *filled = new QWidget;
    auto *inside = new QVBoxLayout(filled);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    m_figures = new UsageFigureBar(m_theme);
    m_figures->setObjectName(QStringLiteral("figures"));
    connect(m_figures, &UsageFigureBar::whyWanted, this,
            [this](int figure) { Q_EMIT whyWanted(whyOfUsageFigure(m_model->sheet(), UsageFigureKind(figure))); });
    m_bars = new UsageBars(m_theme);
    inside->addWidget(m_figures);
    inside->addWidget(m_bars);
    inside->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    inside->addWidget(makeChips());
    m_tables = new QStackedWidget;
    m_tables->addWidget(makeRows());
    m_lost = new LostCreditPane(m_theme);
    m_tables->addWidget(m_lost);
    inside->addWidget(m_tables, 1);
    return filled;
}

QWidget *UsageScreen::makeRows()
{
    m_model = new UsageModel(this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("rows"));
    m_table->setAccessibleName(tr("Azure usage"));
    m_table->setTable(m_model);
    return new FilteredPlace(m_theme, {m_table, new TotalsBar(m_theme, *m_table)}, *m_model);
}

QWidget *UsageScreen::makeChips()
{
    m_chipRow = new QWidget;
    m_chipRow->setFixedHeight(chipRowHeight);
    auto *row = new QHBoxLayout(m_chipRow);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(12);
    auto *chips = new QWidget;
    chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // many chips do not widen the window
    m_chips = new QHBoxLayout(chips);
    m_chips->setContentsMargins({});
    m_chips->setSpacing(6);
    m_about = new QStackedWidget;
    m_about->addWidget(chips);
    m_rate = new TextLabel(m_theme, FontRole::Body, true);
    m_about->addWidget(m_rate);
    row->addWidget(m_about, 1);
    m_filter = filterField(m_theme);
    m_filter->setPlaceholderText(tr("Type to filter any column"));
    m_filter->setToolTip(tr("Words, and conditions such as region:westeurope, tag:env=prod, cost>100, credit:missing"));
    m_filter->setFixedWidth(filterWidth);
    row->addWidget(m_filter);
    return m_chipRow;
}

void UsageScreen::connectCredit()
{
    connect(m_actions.usageCredit, &QAction::toggled, this, &UsageScreen::showCredit);
    connect(m_lost, &LostCreditPane::whyWanted, this, &UsageScreen::whyWanted);
    connect(m_lost, &LostCreditPane::rowsWanted, this, &UsageScreen::showWithoutCredit);
    connect(m_lost->table(), &TableView::typed, this, [this](const QString &text) {
        m_filter->setFocus();
        m_filter->insert(text);
    });
}

bool UsageScreen::showsCredit() const
{
    return m_tables->currentIndex() == 1;
}

TableView *UsageScreen::table() const
{
    return showsCredit() ? m_lost->table() : m_table;
}

void UsageScreen::showCredit(bool shown)
{
    m_tables->setCurrentIndex(shown ? 1 : 0);
    m_about->setCurrentIndex(shown ? 1 : 0);
    showViews(m_model->sheet());
    if (isVisible() && m_place->currentIndex() == 0)
        table()->setFocus();
}

//! The rows of one subscription that have no credit, the costliest first.
void UsageScreen::showWithoutCredit(const QString &subscription, const QString &name)
{
    m_actions.usageCredit->setChecked(false);
    m_filter->clear();
    UsageQuery query = m_controller.query();
    query.days.reset();
    query.costOver.reset();
    query.conditions = {{UsageDimension::Subscription, {}, subscription, name}};
    query.creditMissing = true;
    m_controller.setQuery(query);
}

QString UsageScreen::exportName() const
{
    return showsCredit() ? QStringLiteral("earned-credit") : objectName();
}

} // namespace counterfoil
