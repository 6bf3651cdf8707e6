// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reconcile/reconcilescreen.h"

#include "ui/charts/waterfallview.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"
#include "ui/reconcile/findingspane.h"
#include "ui/reconcile/sidespane.h"
#include "ui/shell/actions.h"
#include "ui/shell/filteredplace.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/columnsbutton.h"
#include "ui/tables/tableview.h"
#include "ui/tables/totalsbar.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int chartHeight = 226;
constexpr int shortChartHeight = 152; //!< where the window is low, the table comes first
constexpr int sidesHeight = 200;
constexpr int shortSidesHeight = 112;
constexpr int findingsHeight = 300; //!< a list to work through
constexpr int shortFindingsHeight = 210;
constexpr int shortWindow = 880;
constexpr int leastColumn = 84;
} // namespace

ReconcileScreen::ReconcileScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_header(new ScreenHeader(theme)),
      m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    setObjectName(QStringLiteral("reconcile"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    connectLevels();
    auto *content = new QWidget;
    auto *inside = new QVBoxLayout(content);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(makeChart());
    inside->addWidget(new RuleLine(theme, Qt::Horizontal));
    m_splitter = new KeptSplitter(QStringLiteral("tables"), Qt::Vertical);
    m_splitter->addWidget(makeTable());
    m_splitter->addWidget(makeLower());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({330, sidesHeight});
    inside->addWidget(m_splitter, 1);
    m_place->addWidget(content);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    connect(&m_controller, &ReconcileController::rowsReady, this,
            [this](BridgeLevel level, const QList<BridgeGroup> &rows) {
                if (level == m_level)
                    takeRows(rows);
            });
    connect(&m_controller, &ReconcileController::sidesReady, this,
            [this](const SideBySide &sides, const QString &name) {
                nameSides(tr("%1, both sides").arg(name));
                m_sides->show(sides, m_shell.picture().bridge.currency, m_shell.picture().bridge.digits);
                m_sidesShown = m_sidesOf;
                if (m_table->hasFocus())
                    Q_EMIT whyFollows(whyAt(m_table->currentIndex()));
            });
    connect(&m_controller, &ReconcileController::failed, this, &ReconcileScreen::failed);
}

QWidget *ReconcileScreen::makeChart()
{
    auto *region = new QWidget;
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_fold = framedIconButton(m_theme, QStringLiteral("down"), QString());
    m_header->addAct(columnsButton(m_theme, [this] { return m_table; }));
    m_header->addAct(framedIconButton(m_theme, m_actions.exportChart));
    m_header->addAct(m_fold);
    m_caption = new TextLabel(m_theme, FontRole::Caption, true);
    m_caption->hide();
    auto *line = new QHBoxLayout;
    line->setContentsMargins(16, 0, 16, 0);
    line->addWidget(m_caption);
    layout->addLayout(line);
    m_chart = new WaterfallView(m_theme);
    m_chart->setFixedHeight(chartHeight);
    layout->addWidget(m_chart);
    connect(m_fold, &QPushButton::clicked, m_actions.showWaterfall, &QAction::toggle);
    connect(m_actions.showWaterfall, &QAction::toggled, this, &ReconcileScreen::showChart);
    showChart(m_actions.showWaterfall->isChecked());
    connect(m_chart, &WaterfallView::stepActivated, this, [this](int step) {
        const Mark mark = m_chart->steps().at(step).mark;
        markCause(mark);
        Q_EMIT whyWanted(mark == noMark ? whyOfSum(m_shell.picture().bridge) : whyOf(m_shell.picture().bridge, mark));
    });
    return region;
}

//! Folded away, its line still says where the way begins and ends.
void ReconcileScreen::showChart(bool shown)
{
    const Bridge &bridge = m_shell.picture().bridge;
    m_chart->setVisible(shown);
    m_fold->setIcon(m_theme.icon(shown ? QStringLiteral("down") : QStringLiteral("right")));
    m_fold->setToolTip(tr("%1 (%2)").arg(shown ? tr("Hide the waterfall") : tr("Show the waterfall"),
                                         m_actions.showWaterfall->shortcut().toString(QKeySequence::NativeText)));
    m_fold->setAccessibleName(shown ? tr("Hide the waterfall") : tr("Show the waterfall"));
    fitHeader();
    if (!shown && !bridge.customers.isEmpty())
        m_header->setSentence(tr("Microsoft %1, difference %2, local %3 %4")
                                  .arg(amountText(bridge.microsoft, bridge.digits),
                                       signedText(bridge.local - bridge.microsoft, bridge.digits),
                                       amountText(bridge.local, bridge.digits), bridge.currency));
}

//! The title is never cut for how many findings are open. Nor is where the axis starts: it has a line of its own where
//! the header has no room for it.
void ReconcileScreen::fitHeader()
{
    const QList<TrackedFinding> &findings = m_shell.picture().findings;
    Pill &pill = m_header->secondPill();
    const QString whole = openFindingsText(findings);
    pill.show(Tone::Warn, whole);
    pill.setToolTip(whole);
    if (const int open = openFindings(findings); open > 0 && !m_header->hasRoomFor({}))
        pill.show(Tone::Warn, counted(open, tr("1 open"), tr("%1 open")));
    pill.setAccessibleName(whole);
    const bool nothing = m_shell.picture().bridge.customers.isEmpty();
    const QString caption = m_chart->isHidden() || nothing ? QString() : m_chart->caption();
    const bool isApart = !m_header->hasRoomFor(caption);
    m_caption->setText(caption);
    m_caption->setVisible(isApart && !caption.isEmpty());
    if (!m_chart->isHidden() || nothing)
        m_header->setSentence(isApart ? QString() : caption);
}

QWidget *ReconcileScreen::makeTable()
{
    auto *region = new QWidget;
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 12, 4);
    m_title = new TextLabel(m_theme, FontRole::Heading);
    m_filter = filterField(m_theme);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_filter);
    layout->addLayout(head);
    m_model = new RecordTableModel<ReconcileRow>(reconcileShape(), reconcileColumns({}, {}), this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("customers"));
    m_table->setTable(m_model);
    nameTable();
    m_totals = new TotalsBar(m_theme, *m_table);
    layout->addWidget(new FilteredPlace(m_theme, {m_table, m_totals}, *m_model), 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) { m_model->setFilter(text); });
    setFilter(m_filter, m_table);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (!isNothing(index))
            Q_EMIT whyWanted(whyAt(index));
    });
    connect(m_table, &TableView::columnsWished, this, [this] { chooseColumns({}); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ReconcileScreen::rowChanged);
    return region;
}

//! Under the customers: both sides' lines of one of them, or the findings of the month.
QWidget *ReconcileScreen::makeLower()
{
    auto *region = new QWidget;
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_sidesTitle = new TextLabel(m_theme, FontRole::Heading);
    m_sidesTitle->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long name ends in "…"
    m_lowerTabs = tabButtons({tr("Both sides"), tr("Findings")});
    m_lowerTabs->setObjectName(QStringLiteral("lower"));
    m_lowerTabs->setAccessibleName(tr("What stands under the table"));
    m_lowerTabs->setProperty("small", true);
    m_lowerTabs->setUsesScrollButtons(false);
    m_everybody = new QPushButton(tr("All of the month"));
    m_everybody->setObjectName(QStringLiteral("allFindings"));
    m_everybody->setProperty("small", true);
    m_everybody->hide();
    m_decisions = makeDecisions();
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 2, 12, 2);
    head->setSpacing(4);
    head->addWidget(m_sidesTitle, 1);
    head->addWidget(m_everybody);
    head->addWidget(m_decisions);
    head->addWidget(m_lowerTabs);
    connect(m_lowerTabs, &QTabBar::currentChanged, this, [this](int tab) { showFindings(tab == 1); });
    layout->addLayout(head);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    m_findings = new FindingsPane(m_theme, m_shell, m_actions);
    m_lower = new QStackedWidget;
    m_sides = new SidesPane(m_theme);
    m_lower->addWidget(m_sides);
    m_lower->addWidget(m_findings);
    layout->addWidget(m_lower, 1);
    connect(m_sides, &SidesPane::opened, this,
            [this](const QModelIndex &index) { Q_EMIT whyWanted(whyOfSides(index)); });
    connect(m_sides, &SidesPane::moved, this,
            [this](const QModelIndex &index) { Q_EMIT whyFollows(whyOfSides(index)); });
    makeFindings();
    return region;
}

std::optional<std::pair<QString, QString>> ReconcileScreen::chosenStray() const
{
    if (m_isAtFinding && m_lower->currentWidget() == m_findings) {
        const TrackedFinding *tracked = m_findings->current();
        if (!tracked || !tracked->finding.customer.isEmpty() || tracked->finding.tenants.isEmpty())
            return std::nullopt;
        return std::pair(tracked->finding.tenants.first(), tracked->finding.name);
    }
    const ReconcileRow *row = m_model->record(parentOf(m_table->currentIndex().row()));
    if (!row || !row->customer.isEmpty() || row->tenant.isEmpty())
        return std::nullopt;
    return std::pair(row->tenant, row->owner);
}

TableView *ReconcileScreen::table() const
{
    for (TableView *table : {m_findings->table(), m_sides->table()}) {
        if (table->hasFocus())
            return table;
    }
    return m_table;
}

QList<QAction *> ReconcileScreen::rowActions(const TableView &table) const
{
    const AppActions &a = m_actions;
    if (&table != m_findings->table())
        return {};
    return {a.acceptFinding, a.billFinding, a.disputeFinding, a.changeFinding, a.copyTicket};
}

//! As many as leave room for the names and cut neither a head nor the state, in the language of the window.
int ReconcileScreen::columnsThatFit() const
{
    const Bridge &bridge = m_shell.picture().bridge;
    const ColumnLayout &wishes = m_table->columnLayout();
    int count = qMax(1, qMin(m_table->width() / leastColumn, int(bridge.causes.size())));
    const Mark kept = markAt(m_table->currentIndex().column());
    while (count > 1 &&
           reconcileWidth(chosenCauses(bridge, count, wishes, kept), bridge, m_level, wishes) > m_table->width())
        --count;
    return count;
}

//! The columns that there is room for, and with a new month its rows.
void ReconcileScreen::chooseColumns(std::optional<QList<ReconcileRow>> rows)
{
    const Bridge &bridge = m_shell.picture().bridge;
    QList<OfferedColumn> offered;
    for (const Mark mark : offeredCauses(bridge))
        offered.append({lookOf(mark).code, lookOf(mark).name});
    m_table->offerColumns(offered);
    const Mark kept = markAt(m_table->currentIndex().column()); // what Why? tells stays in sight
    const QList<Mark> chosen = chosenCauses(bridge, columnsThatFit(), m_table->columnLayout(), kept);
    if (!rows && chosen == m_chosen)
        return;
    m_chosen = chosen;
    const QModelIndex current = m_table->currentIndex();
    const ColumnLook was = current.isValid() ? m_model->columnLook(current.column()) : ColumnLook();
    m_arranging = true; // what is open in Why? stays what was opened
    m_model->setTotals([this, chosen, level = m_level](const QList<const ReconcileRow *> &shown, int all) {
        return reconcileTotals(shown, all, chosen, m_shell.picture().bridge, level);
    });
    if (rows)
        m_model->setContents(reconcileColumns(chosen, bridge, m_level), std::move(*rows));
    else
        m_model->setColumns(reconcileColumns(chosen, bridge, m_level));
    keepColumn(m_table->currentIndex().row(), was);
    m_arranging = false;
}

//! The current cell stays at its cause; one that has no column any more is among the others.
void ReconcileScreen::keepColumn(int row, const ColumnLook &was)
{
    int place = -1;
    for (int column = 0; column < m_model->columnCount(); ++column) {
        const QString &id = m_model->columnLook(column).id;
        if (id == was.id || (place < 0 && was.mark != noMark && id == othersId()))
            place = column;
    }
    if (row >= 0 && row < m_model->rowCount() && place >= 0)
        m_table->setCurrentIndex(m_model->index(row, place));
}

void ReconcileScreen::refresh()
{
    const MonthPicture &picture = m_shell.picture();
    const Bridge &bridge = picture.bridge;
    m_header->setTitle(m_shell.month().isValid() ? tr("Reconcile %1").arg(monthText(m_shell.month()))
                                                 : tr("Reconcile"));
    const bool explained = bridge.unexplained.isZero();
    const bool nothing = bridge.customers.isEmpty();
    m_header->pill().show(explained ? Tone::Ok : Tone::Bad,
                          nothing ? QString()
                                  : tr("Unexplained %1").arg(amountText(bridge.unexplained, bridge.digits)));
    m_chart->setBridge(bridge);
    showChart(m_actions.showWaterfall->isChecked());
    m_findings->refresh();
    const int open = openFindings(picture.findings);
    m_lowerTabs->setTabText(1, open > 0 ? tr("Findings (%1 open)").arg(open) : tr("Findings"));
    showFindings(m_lowerTabs->currentIndex() == 1);
    m_levels->setEnabled(hasLevels());
    fillTable();
    m_place->setCurrentIndex(nothing ? 1 : 0);
    if (nothing)
        m_empty->show(m_shell.month().isValid() ? tr("No lines for %1 yet").arg(monthText(m_shell.month()))
                                                : tr("No files yet"),
                      tr("Drop Microsoft's files here, or import them."), {m_actions.importFiles});
}

Mark ReconcileScreen::markAt(int column) const
{
    return column >= 0 && column < m_model->columnCount() ? m_model->columnLook(column).mark : noMark;
}

WhyContent ReconcileScreen::whyAt(const QModelIndex &index) const
{
    const ReconcileRow *row = m_model->record(index.row());
    if (!row)
        return {};
    const QString &column = m_model->columnLook(index.column()).id;
    const bool isReason = row->depth > 0;
    Mark mark = isReason ? row->amounts.firstKey() : markAt(index.column());
    if (mark == noMark && column == u"unexplained")
        mark = unexplainedMark;
    const Bridge &bridge = m_shell.picture().bridge;
    const BridgeCustomer &amounts = m_rows.at(row->place).amounts;
    const QString who = wholeName(*m_model->record(parentOf(index.row())));
    WhyContent why = mark != noMark           ? whyOf(bridge, amounts, who, mark, isReason ? row->item : -1)
                     : column == u"microsoft" ? whyOfMicrosoft(bridge, amounts, who)
                     : column == u"local"     ? whyOfLocal(bridge, amounts, who)
                     : column == othersId()   ? whyOfOthers(bridge, amounts, who, m_chosen)
                                              : whyOfSum(bridge, amounts, who);
    if (mark == noMark && !m_sidesShown.isEmpty() && m_model->key(parentOf(index.row())) == m_sidesShown) {
        if (column == u"microsoft")
            addSide(why, m_sides->sides(), &LinePair::microsoft);
        else if (column == u"local")
            addSide(why, m_sides->sides(), &LinePair::local);
    }
    why.customer = amounts.customer;
    why.month = m_shell.month();
    return why;
}

//! Whether a cell has no amount that Why? could tell: the dash of a cause that the row has not.
bool ReconcileScreen::isNothing(const QModelIndex &index) const
{
    const ReconcileRow *row = m_model->record(index.row());
    if (!row)
        return true;
    if (m_model->columnLook(index.column()).id == othersId())
        return othersOf(*row, m_chosen).isZero();
    const Mark mark = markAt(index.column());
    return mark != noMark && row->amountOf(mark).isZero();
}

//! The row that a reason stands under; a row of its own is its own.
int ReconcileScreen::parentOf(int row) const
{
    while (row > 0 && m_model->record(row)->depth > 0)
        --row;
    return row;
}

WhyContent ReconcileScreen::whyOfSides(const QModelIndex &index) const
{
    const LinePair *pair = m_sides->pairAt(index);
    const ReconcileRow *row = m_model->record(parentOf(m_table->currentIndex().row()));
    return pair && row ? whyOfPair(m_shell.picture().bridge, *pair, wholeName(*row)) : WhyContent();
}

void ReconcileScreen::rowChanged(const QModelIndex &index)
{
    const ReconcileRow *row = m_model->record(index.row());
    if (!row || m_arranging)
        return; // while the columns change, the rows may be those of the month before
    m_isAtFinding = false;
    const QString owner = row->customer.isEmpty() ? row->tenant : row->customer;
    if (std::exchange(m_ownerKey, owner) != owner && !m_choosing)
        showFindingsOf(*row);
    showSides(*row, index.row());
    markCause(markAt(index.column()));
    Q_EMIT whyFollows(whyAt(index));
    Q_EMIT findingsChosen();
}

//! The lines come with their title: one never stands over those of another row.
void ReconcileScreen::showSides(const ReconcileRow &row, int place)
{
    const ReconcileRow &whole = *m_model->record(parentOf(place));
    if (whole.key == m_sidesOf || !hasLevels())
        return;
    m_sidesOf = whole.key;
    m_controller.askSides(*m_shell.company()->comparisons(), m_shell.month(), bridgeNameOf(row, m_level),
                          wholeName(whole));
}

void ReconcileScreen::markCause(Mark mark)
{
    m_chart->setSelected(mark);
}

void ReconcileScreen::go(const QString &target, Mark mark)
{
    m_filter->clear();
    markCause(mark);
    if (target.isEmpty()) {
        if (mark != noMark)
            Q_EMIT whyWanted(whyOf(m_shell.picture().bridge, mark));
        return;
    }
    setLevel(BridgeLevel::Customer);
    if (!m_table->select(QStringLiteral("customer/") + target))
        m_table->select(QStringLiteral("tenant/") + target);
    for (int column = 0; mark != noMark && column < m_model->columnCount(); ++column) {
        if (markAt(column) == mark)
            m_table->setCurrentIndex(m_model->index(m_table->currentIndex().row(), column));
    }
    if (const ReconcileRow *row = m_model->record(m_table->currentIndex().row()); row && !m_choosing)
        showFindingsOf(*row);
    m_table->setFocus();
}

void ReconcileScreen::openWhy()
{
    const QModelIndex index = m_table->currentIndex();
    if (!index.isValid() || !isNothing(index))
        Q_EMIT whyWanted(index.isValid() ? whyAt(index) : whyOfSum(m_shell.picture().bridge));
}

QWidget *ReconcileScreen::chart() const
{
    return m_chart->isHidden() || m_chart->steps().isEmpty() ? nullptr : m_chart;
}

void ReconcileScreen::setDensity(Density density)
{
    for (TableView *table : {m_table, m_sides->table(), m_findings->table()})
        table->setDensity(density);
}

QWidgetList ReconcileScreen::regions() const
{
    const bool findings = m_lower->currentWidget() == m_findings;
    return {m_chart, m_table, findings ? m_findings->table() : m_sides->table()};
}

void ReconcileScreen::showNothing(bool)
{
    refresh();
}

//! The table gets the room of a low window; the chart keeps enough to be read.
void ReconcileScreen::arrange()
{
    const bool low = window()->height() < shortWindow;
    const bool wide = window()->width() >= wideWindow;
    m_chart->setFixedHeight(low ? shortChartHeight : wide ? chartHeight * 5 / 4 : chartHeight);
    m_sides->showTotals(!low);
    const bool findings = m_lower->currentWidget() == m_findings;
    const int sides = findings ? (low ? shortFindingsHeight : findingsHeight) : low ? shortSidesHeight : sidesHeight;
    m_splitter->suggest({m_splitter->height() - sides - m_splitter->handleWidth(), sides});
}

void ReconcileScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
    fitHeader();
    // The table itself is laid out after this.
    QMetaObject::invokeMethod(
        this, [this] { chooseColumns({}); }, Qt::QueuedConnection);
}

} // namespace counterfoil
