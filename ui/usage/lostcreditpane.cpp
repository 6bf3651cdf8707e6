// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/lostcreditpane.h"

#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

LostCreditPane::LostCreditPane(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_model(new RecordTableModel<CreditSubscription>(lostCreditShape(), lostCreditColumns({}), this)),
      m_table(new TableView(theme)), m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    m_table->setObjectName(QStringLiteral("lostCredit"));
    m_table->setAccessibleName(tr("Earned credit lost, by subscription"));
    m_table->setTable(m_model);
    auto *listed = new QWidget;
    auto *inside = new QVBoxLayout(listed);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_table, 1);
    inside->addWidget(new TotalsBar(theme, *m_table));
    m_place->addWidget(listed);
    m_place->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_place);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const CreditSubscription *row = m_model->record(index.row()))
            Q_EMIT whyWanted(whyOfLostCredit(m_sheet, *row));
    });
    connect(m_table, &TableView::menuAsked, this, [this](QMenu *menu) { addDeeds(*menu); });
}

void LostCreditPane::addDeeds(QMenu &menu)
{
    const CreditSubscription *row = m_model->record(m_table->currentIndex().row());
    if (row)
        connect(menu.addAction(tr("&Show the rows without credit")), &QAction::triggered, this,
                [this, id = row->id, name = row->name] { Q_EMIT rowsWanted(id, name); });
}

void LostCreditPane::show(const UsageSheet &sheet)
{
    m_sheet = sheet;
    m_model->setTotals([digits = sheet.digits](const QList<const CreditSubscription *> &shown, int all) {
        return lostCreditTotals(shown, all, digits);
    });
    m_model->setContents(lostCreditColumns(sheet), lostCreditRows(sheet.figures.credit));
    showPlace();
}

void LostCreditPane::setFilter(const QString &text)
{
    m_model->setFilter(text);
    showPlace();
}

void LostCreditPane::showPlace()
{
    m_place->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    if (!m_sheet.month.isValid() || m_model->rowCount() > 0)
        return;
    const QString month = monthText(m_sheet.month);
    if (m_model->allRecords() > 0)
        m_empty->showFiltered();
    else if (m_sheet.figures.credit.amounts.list.isZero())
        m_empty->show(tr("Nothing could earn credit in %1").arg(month),
                      tr("No row of the month is of a kind that Microsoft pays earned credit for."));
    else
        m_empty->show(tr("No earned credit was lost in %1").arg(month),
                      tr("Every row that can earn it has it, on every day."));
}

QWidget *LostCreditPane::region() const
{
    return m_place->currentIndex() == 0 ? static_cast<QWidget *>(m_table) : m_empty;
}

} // namespace counterfoil
