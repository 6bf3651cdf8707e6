// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/prices/pricelistpane.h"

#include "ui/format/amounts.h"
#include "ui/prices/pricelistmodel.h"
#include "ui/shell/filteredplace.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>

namespace counterfoil {

namespace {
constexpr int listLoadingDelay = 300; //!< milliseconds
constexpr int listTypingPause = 120;  //!< milliseconds
enum PricePlace { ListPlace, ChangesPlace, NoPrices };

Month listMonthOf(const QComboBox *choice)
{
    return Month::fromIso(choice->currentData().toString()).value_or(Month());
}
} // namespace

PriceListPane::PriceListPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_loading(loadingLine()), m_waiting(new QTimer(this)),
      m_typing(new QTimer(this)), m_empty(new EmptyState(theme))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(m_loading);
    layout->addWidget(makeTables(), 1);
    m_waiting->setSingleShot(true);
    m_waiting->setInterval(listLoadingDelay);
    connect(m_waiting, &QTimer::timeout, m_loading, &QWidget::show);
    m_typing->setSingleShot(true);
    m_typing->setInterval(listTypingPause);
    connect(m_typing, &QTimer::timeout, this, [this] {
        PriceListQuery query = m_query;
        query.words = m_typed.split(u' ', Qt::SkipEmptyParts);
        setQuery(query);
    });
    showKind();
    showList({});
}

QWidget *PriceListPane::makeHead()
{
    auto *head = new QWidget;
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(8);
    m_kind = tabButtons({tr("List"), tr("Changes")});
    m_kind->setAccessibleName(tr("What of the price lists is shown"));
    m_kind->setTabToolTip(0, tr("Every price of the month"));
    m_kind->setTabToolTip(1, tr("What differs from another month"));
    m_before = new QComboBox;
    m_before->setAccessibleName(tr("Earlier price list"));
    m_after = new QComboBox;
    for (QComboBox *choice : {m_before, m_after}) // they are filled long after they were shown
        choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_between = new TextLabel(m_theme, FontRole::Body, true);
    m_between->setText(tr("compared with"));
    m_sums = new TextLabel(m_theme, FontRole::Body, true);
    layout->addWidget(m_kind);
    layout->addSpacing(8);
    layout->addWidget(m_after);
    layout->addWidget(m_between);
    layout->addWidget(m_before);
    layout->addSpacing(8);
    m_groupLabel = new TextLabel(m_theme, FontRole::Body, true);
    m_groupLabel->setText(tr("Group by"));
    layout->addWidget(m_groupLabel);
    layout->addWidget(makeGroups());
    layout->addSpacing(8);
    layout->addWidget(m_sums, 1);
    for (QComboBox *choice : {m_before, m_after})
        connect(choice, &QComboBox::activated, this, &PriceListPane::choose);
    connect(m_kind, &QTabBar::currentChanged, this, [this] {
        showKind();
        choose();
    });
    return head;
}

QComboBox *PriceListPane::makeGroups()
{
    m_groups = new QComboBox;
    m_groups->setObjectName(QStringLiteral("listGroups"));
    m_groups->setAccessibleName(tr("Group by"));
    m_groups->addItem(tr("None"), QString());
    const QList<ColumnLook> looks = listPriceLooks();
    for (const ListPriceColumn column : listPriceGroupings())
        m_groups->addItem(looks[int(column)].name, looks[int(column)].id);
    connect(m_groups, &QComboBox::currentIndexChanged, this, [this] {
        const QList<ListPriceColumn> columns = listPriceGroupings();
        PriceListQuery query = m_query;
        query.groupedBy =
            m_groups->currentIndex() > 0 ? std::optional(columns.at(m_groups->currentIndex() - 1)) : std::nullopt;
        setQuery(query);
    });
    return m_groups;
}

QString PriceListPane::grouping() const
{
    return m_groups->currentData().toString();
}

void PriceListPane::setGrouping(const QString &column)
{
    m_groups->setCurrentIndex(qMax(0, m_groups->findData(column)));
}

QWidget *PriceListPane::makeTables()
{
    m_prices = new PriceListModel(this);
    m_list = new TableView(m_theme);
    m_list->setObjectName(QStringLiteral("listPrices"));
    m_list->setAccessibleName(tr("Prices of the month"));
    m_list->setTable(m_prices);
    m_model = new RecordTableModel<ListChangeRow>(listChangeShape(), listChangeColumns(), this);
    m_changes = new TableView(m_theme);
    m_changes->setObjectName(QStringLiteral("listChanges"));
    m_changes->setAccessibleName(tr("Prices that differ"));
    m_changes->setTable(m_model);
    m_place = new QStackedWidget;
    auto *list = new FilteredPlace(m_theme, {m_list, new TotalsBar(m_theme, *m_list)}, *m_prices);
    auto *changes = new FilteredPlace(m_theme, {m_changes}, *m_model);
    for (QWidget *page : QWidgetList{list, changes, m_empty})
        m_place->addWidget(page);
    for (TableView *table : tables())
        connect(table, &TableView::typed, this, &PriceListPane::typed);
    connect(m_prices, &PriceListModel::pageWanted, this, &PriceListPane::pageWanted);
    connect(m_prices, &PriceListModel::sortWanted, this, [this](ListPriceColumn column, bool descending) {
        PriceListQuery query = m_query;
        query.sortedBy = column;
        query.descending = descending;
        setQuery(query);
    });
    return m_place;
}

bool PriceListPane::isList() const
{
    return m_kind->currentIndex() == 0;
}

int PriceListPane::listView() const
{
    return isList() ? m_prices->sheet().view : 0;
}

void PriceListPane::showKind()
{
    for (QWidget *part : QWidgetList{m_between, m_before})
        part->setVisible(!isList());
    for (QWidget *part : QWidgetList{m_groupLabel, m_groups})
        part->setVisible(isList());
    m_after->setAccessibleName(isList() ? tr("Month of the price list") : tr("Later price list"));
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

void PriceListPane::forget()
{
    fill(m_before, {}, {});
    fill(m_after, {}, {});
    showChanges({});
    showList({});
}

void PriceListPane::ask()
{
    choose();
}

//! Where no list is looked at, the next one is asked for so.
void PriceListPane::setQuery(const PriceListQuery &query)
{
    if (query == m_query)
        return;
    m_query = query;
    if (isList() && m_prices->sheet().month.isValid())
        askList();
}

void PriceListPane::askList()
{
    m_waiting->start();
    Q_EMIT listWanted(listMonthOf(m_after), m_query);
}

void PriceListPane::choose()
{
    if (isList())
        askList();
    else
        Q_EMIT monthsChosen(listMonthOf(m_before), listMonthOf(m_after));
}

void PriceListPane::showList(const PriceListSheet &sheet)
{
    endWaiting();
    m_prices->setSheet(sheet);
    if (!isList())
        return;
    fill(m_after, sheet.months, sheet.month);
    m_sums->setText(sheet.months.isEmpty() ? QString() : listCountText(sheet.shown, sheet.all));
    m_place->setCurrentIndex(sheet.months.isEmpty() ? NoPrices : ListPlace);
    if (sheet.months.isEmpty())
        m_empty->show(tr("No price list yet"), tr("A pull from Partner Center brings Microsoft's price sheets, once a "
                                                  "month."));
}

void PriceListPane::endWaiting()
{
    m_waiting->stop();
    m_loading->hide();
}

void PriceListPane::showPage(int view, qint64 first, const QList<ListPrice> &prices)
{
    m_prices->setPage(view, first, prices);
}

void PriceListPane::showChanges(const PriceListPicture &picture)
{
    const PriceChanges &changes = picture.changes;
    m_model->setRecords(listChangeRows(changes));
    if (isList())
        return;
    fill(m_before, picture.months, picture.before);
    fill(m_after, picture.months, picture.after);
    const qsizetype all = changes.changed.size() + changes.added.size() + changes.removed.size();
    m_sums->setText(picture.months.isEmpty()
                        ? QString()
                        : tr("%1 prices; %2 changed, %3 new, %4 gone")
                              .arg(countText(picture.prices), countText(changes.changed.size()),
                                   countText(changes.added.size()), countText(changes.removed.size())));
    m_place->setCurrentIndex(all > 0 ? ChangesPlace : NoPrices);
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
    m_typed = text;
    m_typing->start();
}

} // namespace counterfoil
