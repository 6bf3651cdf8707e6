// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/usage/usagescreen.h"

#include "core/base/filewriter.h"
#include "core/workspace/usagecsv.h"
#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/columnsbutton.h"
#include "ui/tables/tableview.h"
#include "ui/usage/chipbutton.h"
#include "ui/usage/chosenusage.h"
#include "ui/usage/lostcreditpane.h"
#include "ui/usage/usagebars.h"
#include "ui/usage/usagecolumns.h"
#include "ui/usage/usagefigurebar.h"
#include "ui/usage/usagemodel.h"

#include <QFileDialog>
#include <QMenu>
#include <QProgressBar>
#include <QScrollBar>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int wholeTable = 1010;  //!< under this width region, tag and unit are left out
constexpr int loadingDelay = 300; //!< milliseconds
constexpr int typingPause = 120;  //!< milliseconds
} // namespace

UsageScreen::UsageScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_header(new ScreenHeader(theme)),
      m_typing(new QTimer(this))
{
    setObjectName(QStringLiteral("usage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(makeLoading());
    m_empty = new EmptyState(theme);
    m_place = new QStackedWidget;
    m_place->addWidget(makeFilled());
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    makeHeader();
    m_typing->setSingleShot(true);
    m_typing->setInterval(typingPause);
    connectParts();
    setFilter(m_filter, m_table);
}

void UsageScreen::makeHeader()
{
    m_currency = new QPushButton;
    m_currency->setAccessibleName(tr("Currency"));
    m_currency->setMenu(new QMenu(m_currency));
    makeSpans();
    m_header->addAct(m_span);
    m_header->addAct(m_currency);
    m_views = new QPushButton(tr("View"));
    m_views->setMenu(new QMenu(m_views));
    m_header->addAct(m_views);
    m_header->addAct(columnsButton(m_theme, [this] { return m_table; }));
    QPushButton *away = framedIconButton(m_theme, QStringLiteral("export"), tr("Export"));
    auto *menu = new QMenu(away);
    menu->addActions({m_actions.usageRows, m_actions.exportChart, m_actions.usageCsv});
    connect(away, &QPushButton::clicked, menu,
            [away, menu] { menu->popup(away->mapToGlobal(QPoint(0, away->height()))); });
    m_header->addAct(away);
    connect(m_actions.usageRows, &QAction::triggered, this, &UsageScreen::saveRows);
    connect(m_actions.usageCsv, &QAction::triggered, this, &UsageScreen::saveChart);
}

//! Joined buttons in the order of UsageSpan; each is an action of the View menu as well.
void UsageScreen::makeSpans()
{
    m_span = tabButtons({});
    m_span->setAccessibleName(tr("What a bar of the chart stands for"));
    const QList<QAction *> actions{m_actions.usageDay, m_actions.usageWeek, m_actions.usageMonth};
    for (QAction *action : actions) {
        const int span = m_span->addTab(action->text().remove(u'&'));
        m_span->setTabToolTip(span, action->property(wholeNameProperty).toString() + QStringLiteral(" (") +
                                        action->shortcut().toString(QKeySequence::NativeText) + u')');
        connect(action, &QAction::triggered, this, [this, span] { m_span->setCurrentIndex(span); });
    }
    connect(m_span, &QTabBar::currentChanged, this, [this, actions](int span) {
        actions.at(span)->setChecked(true);
        m_controller.setSpan(UsageSpan(span));
    });
}

//! A month of a million rows takes a moment to read; what was shown stays meanwhile.
QWidget *UsageScreen::makeLoading()
{
    m_loading = loadingLine();
    m_waiting = new QTimer(this);
    m_waiting->setSingleShot(true);
    m_waiting->setInterval(loadingDelay);
    connect(m_waiting, &QTimer::timeout, m_loading, &QWidget::show);
    connect(&m_controller, &UsageController::askingChanged, this, [this](bool asking) {
        asking ? m_waiting->start() : m_waiting->stop();
        m_loading->setVisible(m_loading->isVisible() && asking);
        if (asking && m_model->sheet().isEmpty())
            showReading();
    });
    return m_loading;
}

void UsageScreen::connectParts()
{
    m_model->setFetch([this](int view, qint64 first) { m_controller.fetch(view, first); });
    connect(m_model, &UsageModel::sortWanted, this, [this](UsageColumn column, bool descending) {
        UsageQuery query = m_controller.query();
        query.sortedBy = column;
        query.descending = descending;
        m_controller.setQuery(query);
    });
    connect(&m_controller, &UsageController::sheetReady, this, &UsageScreen::showSheet);
    connect(&m_controller, &UsageController::chartReady, this, [this](const UsageChart &chart) {
        const UsageSheet &sheet = m_model->sheet();
        m_bars->setChart(chart, sheet.month, sheet.currency, sheet.digits);
        m_bars->setChosen(sheet.query.days);
        m_bars->setVisible(std::any_of(chart.days.begin(), chart.days.end(),
                                       [](const UsageDayCost &bar) { return bar.rows > 0; })); // no empty axis
    });
    connect(&m_controller, &UsageController::pageReady, m_model, &UsageModel::setPage);
    connect(&m_controller, &UsageController::originReady, this,
            [this](const UsageOrigin &origin) { Q_EMIT whyWanted(whyOfLine(m_model->sheet(), origin)); });
    connect(&m_controller, &UsageController::failed, this, [this](const QString &what, const Error &error) {
        if (m_model->sheet().isEmpty())
            m_empty->show(what, spoken(error.message()));
        Q_EMIT failed(what, error);
    });
    // Before anything is asked of the desk of a file that is closed by now.
    connect(&m_shell, &ShellController::companyChanged, &m_controller, &UsageController::forget);
    connect(m_filter, &QLineEdit::textChanged, m_typing, qOverload<>(&QTimer::start));
    connect(m_filter, &QLineEdit::textChanged, m_lost, &LostCreditPane::setFilter);
    connect(m_typing, &QTimer::timeout, this, [this] { m_controller.setTyped(m_filter->text()); });
    connectCredit();
    connect(m_table, &TableView::opened, this, &UsageScreen::open);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QWidget::customContextMenuRequested, this, &UsageScreen::showMenu);
    connect(m_bars, &PaintedList::itemActivated, this, &UsageScreen::chooseBar);
}

//! Nothing is read while nobody looks: a month may have a million rows.
void UsageScreen::refresh()
{
    m_controller.forget();
    if (isVisible())
        load();
}

void UsageScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    load();
}

void UsageScreen::load()
{
    m_controller.show(m_shell.company() ? m_shell.company()->usage() : nullptr, m_shell.month());
}

//! Where no rows are shown that could stay, hollow figures and an axis of nothing would say less.
void UsageScreen::showReading()
{
    const QString month = monthText(m_shell.month());
    m_header->setTitle(tr("Azure usage %1").arg(month));
    m_empty->show(tr("Reading the usage of %1").arg(month), tr("A large month takes some seconds."));
    m_place->setCurrentWidget(m_empty);
}

void UsageScreen::showSheet(const UsageSheet &sheet)
{
    const bool isFirst = m_model->sheet().isEmpty();
    m_model->setSheet(sheet);
    if (std::exchange(m_opensFirst, false)) {
        if (const int row = m_model->openFirst(); row >= 0)
            m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->setFocus(); // Enter asks why
    }
    m_figures->setFigures(usageFigures(sheet));
    m_lost->show(sheet);
    showHeader(sheet);
    showChips(sheet);
    showViews(sheet);
    showEmpty(sheet);
    const QWidget *focus = window()->focusWidget();
    if (isFirst && isVisible() && m_place->currentIndex() == 0 && (!focus || !focus->isVisible() || focus == m_table))
        table()->setFocus(); // which was not there yet
}

void UsageScreen::showHeader(const UsageSheet &sheet)
{
    m_header->setTitle(sheet.month.isValid() ? tr("Azure usage %1").arg(monthText(sheet.month)) : tr("Azure usage"));
    m_header->setSentence(
        sheet.isEmpty()
            ? QString()
            : tr("%1, %2").arg(counted(sheet.allRows, tr("1 row"), tr("%1 rows").arg(countText(sheet.allRows))),
                               counted(sheet.figures.customers, tr("1 customer"), tr("%1 customers"))));
    const CreditAmounts &credit = sheet.figures.credit.amounts;
    const bool lost = credit.missing > 0;
    m_rate->setText(
        tr("Earned credit of the whole month, at %1").arg(percentText(sheet.figures.credit.percentage, Decimal(100))));
    m_header->pill().show(Tone::Warn,
                          lost ? tr("%1 %2 of earned credit lost")
                                     .arg(amountText(rounded(credit.lost, sheet.digits), sheet.digits), sheet.currency)
                               : QString());
    for (QAction *action : {m_actions.usageRows, m_actions.usageCsv})
        action->setEnabled(!sheet.isEmpty());
    m_currency->setVisible(sheet.currencies.size() > 1);
    m_currency->setText(sheet.currency);
    m_currency->menu()->clear();
    for (const QString &currency : sheet.currencies)
        connect(m_currency->menu()->addAction(currency), &QAction::triggered, this,
                [this, currency] { m_controller.setCurrency(currency); });
}

void UsageScreen::showChips(const UsageSheet &)
{
    while (QLayoutItem *item = m_chips->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    const auto add = [this](const QString &label, const QList<UsageChip> &chips) {
        m_chips->addWidget(new TextLabel(m_theme, FontRole::Body, true));
        static_cast<TextLabel *>(m_chips->itemAt(m_chips->count() - 1)->widget())->setText(label);
        for (const UsageChip &chip : chips) {
            auto *button = new ChipButton(m_theme, chip.text);
            connect(button, &QAbstractButton::clicked, this, [this, chip] {
                m_table->setFocus(); // the chip goes away
                m_controller.setQuery(without(m_controller.query(), chip));
            });
            m_chips->addWidget(button);
        }
    };
    const UsageQuery &query = m_controller.query();
    add(tr("Group by"), groupChips(query));
    QPushButton *more = iconButton(m_theme, QStringLiteral("add"), tr("Group by another column"));
    more->setFixedSize(24, 24);
    auto *menu = new QMenu(more);
    addGroups(*menu);
    connect(more, &QPushButton::clicked, menu,
            [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    m_chips->addWidget(more);
    if (const QList<UsageChip> filters = filterChips(query); !filters.isEmpty()) {
        m_chips->addSpacing(14);
        add(tr("Filter"), filters);
    }
    m_chips->addStretch();
}

void UsageScreen::addGroups(QMenu &menu)
{
    QList<UsageGrouping> groupings;
    for (std::size_t i = 0; i < usageDimensions; ++i) {
        if (UsageDimension(i) != UsageDimension::Tags)
            groupings << UsageGrouping{UsageDimension(i), {}};
    }
    for (const QString &name : m_model->sheet().tagNames)
        groupings << UsageGrouping{UsageDimension::Tags, name};
    for (const UsageGrouping &grouping : std::as_const(groupings)) {
        if (m_controller.query().groups.contains(grouping))
            continue;
        connect(menu.addAction(groupingWords(grouping)), &QAction::triggered, this, [this, grouping] {
            UsageQuery query = m_controller.query();
            query.groups << grouping;
            m_controller.setQuery(query);
        });
    }
}

void UsageScreen::showViews(const UsageSheet &sheet)
{
    QString current;
    m_views->menu()->clear();
    for (const UsageLayout &layout : usageLayouts(sheet.tagNames)) {
        QAction *action = m_views->menu()->addAction(layout.name);
        action->setCheckable(true);
        action->setChecked(!showsCredit() && layout.groups == m_controller.query().groups);
        if (action->isChecked())
            current = layout.name;
        connect(action, &QAction::triggered, this, [this, layout] {
            m_actions.usageCredit->setChecked(false);
            UsageQuery query = m_controller.query();
            query.groups = layout.groups;
            m_controller.setQuery(query);
        });
    }
    m_views->menu()->addSeparator();
    QAction *missing = m_views->menu()->addAction(tr("Only rows without earned credit"));
    missing->setCheckable(true);
    missing->setChecked(m_controller.query().creditMissing);
    connect(missing, &QAction::triggered, this, [this](bool on) {
        m_actions.usageCredit->setChecked(false);
        UsageQuery query = m_controller.query();
        query.creditMissing = on;
        m_controller.setQuery(query);
    });
    m_views->menu()->addAction(m_actions.usageCredit);
    if (showsCredit())
        current = m_actions.usageCredit->text().remove(u'&');
    m_views->setText(tr("View: %1").arg(current.isEmpty() ? tr("own groups") : current));
    if (m_controller.query().tag.isEmpty() && !sheet.tagNames.isEmpty()) {
        UsageQuery query = m_controller.query(); // the tag used most has the column
        query.tag = sheet.tagNames.first();
        m_controller.setQuery(query);
    }
}

void UsageScreen::showEmpty(const UsageSheet &sheet)
{
    m_place->setCurrentIndex(sheet.isEmpty() ? 1 : 0);
    if (sheet.isEmpty())
        m_empty->show(sheet.month.isValid() ? tr("No Azure usage of %1 yet").arg(monthText(sheet.month))
                                            : tr("No Azure usage yet"),
                      tr("Import Microsoft's daily rated usage or an Azure cost file of the month, or pull it."),
                      {m_actions.importFiles, m_actions.pullNow});
}

void UsageScreen::showOnly(const QString &customer)
{
    m_actions.usageCredit->setChecked(false);
    m_filter->clear();
    UsageQuery query = m_controller.query();
    query.days.reset();
    query.costOver.reset();
    query.creditMissing = false;
    query.conditions.clear();
    const QList<KnownCustomer> &customers = m_shell.facts().customers;
    const auto known =
        std::find_if(customers.begin(), customers.end(), [&](const KnownCustomer &one) { return one.id == customer; });
    if (known != customers.end())
        query.conditions << UsageCondition{UsageDimension::Customer, {}, known->id, known->name};
    m_controller.setQuery(query);
}

//! The rows of its days, and the way to the costliest of them open; a month's where bars are months.
void UsageScreen::chooseBar(int bar)
{
    const UsageChart &chart = m_bars->chart();
    const UsageDayCost &chosen = chart.days[bar];
    if (chart.span == UsageSpan::Month && Month::of(chosen.day) != m_model->sheet().month) {
        if (chosen.rows > 0)
            m_shell.setMonth(Month::of(chosen.day));
        return;
    }
    m_actions.usageCredit->setChecked(false); // its days are the month's
    const std::optional<Days> &now = m_controller.query().days;
    const std::optional<Days> wanted = chart.span == UsageSpan::Month ? now : chosen.days(); // all of the month's
    m_opensFirst = now != wanted;
    m_controller.chooseDays(wanted);
}

void UsageScreen::open(const QModelIndex &index)
{
    if (const UsageGroup *group = m_model->group(index.row()))
        Q_EMIT whyWanted(whyOfGroup(m_model->sheet(), *group));
    else if (const qint64 position = m_model->position(index.row()); position >= 0)
        m_controller.askOrigin(m_model->sheet().view, position);
}

void UsageScreen::showMenu(const QPoint &place)
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new QMenu(m_table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Why?")), &QAction::triggered, this,
            [this, row = QPersistentModelIndex(index)] { open(row); });
    if (const UsageGroup *group = m_model->group(index.row())) {
        const QString name = conditionWords(group->is);
        connect(menu->addAction(tr("Show &only %1").arg(group->text.isEmpty() ? name : group->text)),
                &QAction::triggered, this,
                [this, is = group->is] { m_controller.setQuery(onlyOf(m_controller.query(), is)); });
    }
    menu->addSeparator();
    menu->addActions({m_actions.copyText, m_actions.copyCsv, m_actions.usageRows});
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

bool UsageScreen::clearFilter()
{
    const bool typed = Screen::clearFilter();
    if (typed)
        table()->setFocus();
    UsageQuery query = m_controller.query();
    if (typed || showsCredit() || !query.isFiltered())
        return typed;
    query.days.reset();
    query.conditions.clear();
    query.costOver.reset();
    query.creditMissing = false;
    m_controller.setQuery(query);
    return true;
}

QString UsageScreen::askPath(const QString &title, const QString &name, const QString &filter)
{
    const QString path = QFileDialog::getSaveFileName(this, title, m_shell.pathFor(safeFileName(name)), filter);
    m_shell.noteChosen(path);
    return path;
}

void UsageScreen::saveRows()
{
    if (showsCredit() && m_actions.exportView->isEnabled()) {
        m_actions.exportView->trigger(); // these rows are in the table, every one
        return;
    }
    const UsageSheet &sheet = m_model->sheet();
    const QString path =
        askPath(tr("Export rows"), QStringLiteral("usage-%1.csv").arg(sheet.month.iso()), tr("CSV (*.csv)"));
    if (!path.isEmpty())
        m_controller.write(sheet.view, path);
}

//! As numbers; as a picture every screen's chart is exported alike.
void UsageScreen::saveChart()
{
    const UsageSheet &sheet = m_model->sheet();
    const QString path =
        askPath(tr("Export chart"), QStringLiteral("usage-%1.csv").arg(sheet.month.iso()), tr("CSV (*.csv)"));
    if (path.isEmpty())
        return;
    const Status written = FileWriter().write(path, usageChartCsv(m_bars->chart(), sheet.currency, sheet.digits));
    if (!written)
        Q_EMIT failed(tr("The chart could not be written."), written.error());
}

void UsageScreen::chooseColumns()
{
    m_bars->setWide(window()->width() >= wideWindow);
    m_model->setNarrow(m_table->width() < wholeTable);
}

void UsageScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    QMetaObject::invokeMethod(this, &UsageScreen::chooseColumns, Qt::QueuedConnection); // the table is laid out later
}

QString UsageScreen::chosenView() const
{
    return usageViewOf(m_controller.query(), m_controller.span(), showsCredit());
}

void UsageScreen::chooseView(const QString &view)
{
    m_controller.setQuery(usageQueryOf(view, m_controller.query()));
    m_span->setCurrentIndex(int(usageSpanOf(view))); // and it tells
    m_actions.usageCredit->setChecked(isUsageCredit(view));
}

QWidget *UsageScreen::chart() const
{
    return m_model->sheet().isEmpty() || m_bars->isHidden() ? nullptr : m_bars;
}

void UsageScreen::setDensity(Density density)
{
    m_table->setDensity(density);
    m_lost->table()->setDensity(density);
}

QWidgetList UsageScreen::regions() const
{
    if (m_place->currentIndex() != 0)
        return {m_empty};
    const QWidgetList all{m_bars, m_filter, showsCredit() ? m_lost->region() : m_table};
    return m_bars->isHidden() ? all.mid(1) : all;
}

void UsageScreen::showNothing(bool)
{
    refresh();
}

} // namespace counterfoil
