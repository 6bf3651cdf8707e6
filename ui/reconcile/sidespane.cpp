// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/sidespane.h"

#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"

#include <QVBoxLayout>

namespace counterfoil {

SidesPane::SidesPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_model(new RecordTableModel<PairRow>(pairShape(), pairColumns(2), this)),
      m_table(new TableView(theme)), m_totals(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_table->setObjectName(QStringLiteral("sides"));
    m_table->setAccessibleName(tr("Both sides' lines"));
    m_table->setTable(m_model);
    layout->addWidget(m_table, 1);
    m_totals = new TotalsBar(theme, *m_table);
    layout->addWidget(m_totals);
    connect(m_table, &TableView::opened, this, &SidesPane::opened);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_filling)
            Q_EMIT moved(index);
    });
}

void SidesPane::show(const SideBySide &sides, const QString &currency, int digits)
{
    m_filling = true; // nobody moved
    m_sides = sides;
    m_digits = digits;
    m_model->setTotals(
        [this](const QList<const PairRow *> &shown, int all) { return pairTotals(shown, all, m_digits); });
    m_model->setContents(inCurrency(currency, pairColumns(digits)), pairRows(m_sides));
    if (!m_table->currentIndex().isValid())
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_filling = false;
}

void SidesPane::clear()
{
    show({}, {}, m_digits);
}

void SidesPane::showTotals(bool shown)
{
    m_totals->setVisible(shown);
}

const LinePair *SidesPane::pairAt(const QModelIndex &index) const
{
    const PairRow *row = m_model->record(index.row());
    return row ? &m_sides.pairs.at(row->place) : nullptr;
}

} // namespace counterfoil
