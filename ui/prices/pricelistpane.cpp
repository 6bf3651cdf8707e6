// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricelistpane.h"

#include "ui/format/amounts.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QStackedWidget>

namespace counterfoil {

PriceListPane::PriceListPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    m_model = new RecordTableModel<ListChangeRow>(listChangeShape(), listChangeColumns(), this);
    m_table = new TableView(theme);
    m_table->setObjectName(QStringLiteral("listChanges"));
    m_table->setAccessibleName(tr("Prices that differ"));
    m_table->setTable(m_model);
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    show({});
}

QWidget *PriceListPane::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(8);
    m_before = new QComboBox;
    m_before->setAccessibleName(tr("Earlier price list"));
    m_after = new QComboBox;
    m_after->setAccessibleName(tr("Later price list"));
    auto *between = new TextLabel(m_theme, FontRole::Body, true);
    between->setText(tr("compared with"));
    m_sums = new TextLabel(m_theme, FontRole::Body, true);
    layout->addWidget(m_after);
    layout->addWidget(between);
    layout->addWidget(m_before);
    layout->addSpacing(8);
    layout->addWidget(m_sums, 1);
    for (QComboBox *choice : {m_before, m_after})
        connect(choice, &QComboBox::activated, this, &PriceListPane::choose);
    return head;
}

void PriceListPane::fill(QComboBox *choice, const QList<Month> &months, Month chosen)
{
    const QSignalBlocker quiet(choice);
    choice->clear();
    for (auto month = months.rbegin(); month != months.rend(); ++month)
        choice->addItem(monthText(*month), month->iso());
    choice->setCurrentIndex(chosen.isValid() ? choice->findData(chosen.iso()) : -1);
    choice->setEnabled(months.size() > 1);
}

void PriceListPane::choose()
{
    const auto month = [](const QComboBox *choice) {
        return Month::fromIso(choice->currentData().toString()).value_or(Month());
    };
    Q_EMIT monthsChosen(month(m_before), month(m_after));
}

void PriceListPane::show(const PriceListPicture &picture)
{
    fill(m_before, picture.months, picture.before);
    fill(m_after, picture.months, picture.after);
    const PriceChanges &changes = picture.changes;
    const qsizetype all = changes.changed.size() + changes.added.size() + changes.removed.size();
    m_sums->setText(picture.months.isEmpty()
                        ? QString()
                        : tr("%1 prices; %2 changed, %3 new, %4 gone")
                              .arg(countText(picture.prices), countText(changes.changed.size()),
                                   countText(changes.added.size()), countText(changes.removed.size())));
    m_model->setRecords(listChangeRows(changes));
    m_place->setCurrentIndex(all > 0 ? 0 : 1);
    if (picture.months.isEmpty())
        m_empty->show(tr("No price list yet"), tr("A pull from Partner Center brings Microsoft's price sheets, once a "
                                                  "month."));
    else if (!picture.before.isValid())
        m_empty->show(tr("Only one price list yet"),
                      tr("The next month's pull brings another one, and here stands what changed."));
    else
        m_empty->show(tr("No price differs"), tr("The two months' price lists are the same."));
}

void PriceListPane::setFilter(const QString &text)
{
    m_model->setFilter(text);
}

} // namespace counterfoil
