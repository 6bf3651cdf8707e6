// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/windows/windowsscreen.h"

#include "core/lookahead/windowclocks.h"
#include "ui/charts/weekbars.h"
#include "ui/format/amounts.h"
#include "ui/shell/actions.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"
#include "ui/windows/clockdialog.h"
#include "ui/windows/clockfoot.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

//! By ClockFilter, as the window remembers them; all come first without a word.
const QStringList &clockFilterWords()
{
    static const QStringList words{QString(),
                                   QStringLiteral("sevenDays"),
                                   QStringLiteral("renewals"),
                                   QStringLiteral("extended"),
                                   QStringLiteral("promotions"),
                                   QStringLiteral("prepaid")};
    return words;
}

constexpr int titleRoom = 380;    //!< of the title, the pill and the chart's button
constexpr int narrowTable = 1160; //!< with Why? beside it, as a rule
constexpr int wideTable = 1400;

ClockRoom roomIn(int width)
{
    return width < narrowTable ? ClockRoom::Little : width < wideTable ? ClockRoom::Usual : ClockRoom::Wide;
}

} // namespace

WindowsScreen::WindowsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_header(new ScreenHeader(theme)),
      m_filter(filterField(theme))
{
    setObjectName(QStringLiteral("windows"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header->setTitle(tr("Windows"));
    makeKinds();
    m_header->addAct(m_filter);
    m_header->addAct(framedIconButton(theme, actions.exportChart));
    layout->addWidget(m_header);
    m_empty = new EmptyState(theme);
    m_place = new QStackedWidget;
    m_place->addWidget(makeTable(actions.copyClock));
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showTable();
    });
    connect(&m_controller, &WindowsController::ready, this, &WindowsScreen::showClocks);
    connect(&m_controller, &WindowsController::failed, this, &WindowsScreen::failed);
    connect(&shell, &ShellController::factsChanged, this, [this] { m_stale = true; });
    connect(&shell, &ShellController::companyChanged, this, [this] {
        m_stale = true;
        m_controller.forget();
        showClocks({});
    });
    showTable();
}

//! Joined buttons, one of them pressed; a choice where they have no room.
void WindowsScreen::makeKinds()
{
    // by ClockFilter
    const QStringList names{tr("All"),      tr("Seven days"), tr("Renewals"),
                            tr("Extended"), tr("Promotions"), tr("Prepaid")};
    m_kinds = tabButtons(names);
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setUsesScrollButtons(false);
    m_kindChoice = new QComboBox;
    m_kindChoice->setObjectName(QStringLiteral("kindChoice"));
    m_kindChoice->addItems(names);
    m_kindChoice->hide();
    for (QWidget *kinds : {static_cast<QWidget *>(m_kinds), static_cast<QWidget *>(m_kindChoice)}) {
        kinds->setAccessibleName(tr("Which clocks are shown"));
        m_header->addAct(kinds);
    }
    connect(m_kinds, &QTabBar::currentChanged, this, &WindowsScreen::takeKind);
    connect(m_kindChoice, &QComboBox::currentIndexChanged, this, &WindowsScreen::takeKind);
}

void WindowsScreen::takeKind(int kind)
{
    m_kinds->setCurrentIndex(kind);
    m_kindChoice->setCurrentIndex(kind);
    if (std::exchange(m_kind, ClockFilter(kind)) != m_kind)
        showRows();
}

QWidget *WindowsScreen::makeTable(QAction *copy)
{
    m_weeks = new WeekBars(m_theme);
    m_model = new RecordTableModel<ClockRow>(clockShape(), clockColumns({}, 0), this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("clocks"));
    m_table->setAccessibleName(tr("Clocks by end"));
    m_table->setTable(m_model);
    setFilter(m_filter, m_table);
    m_foot = new ClockFoot(m_theme, copy);
    m_filled = new QWidget;
    auto *column = new QVBoxLayout(m_filled);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_weeks);
    column->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    column->addWidget(m_table, 1);
    column->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    column->addWidget(m_foot);
    connect(m_table, &TableView::opened, this, [this](const QModelIndex &index) {
        if (const ClockRow *row = m_model->record(index.row()))
            Q_EMIT whyWanted(whyOf(*row));
    });
    connect(m_table, &TableView::buttonPressed, this, [this](const QModelIndex &index) {
        m_table->setCurrentIndex(index);
        decide();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &WindowsScreen::choose);
    connect(m_weeks, &WeekBars::itemActivated, this, &WindowsScreen::goToWeek);
    return m_filled;
}

//! The navigation's badge needs the clocks also while another screen is shown. They do not depend on the month.
void WindowsScreen::refresh()
{
    if (m_shell.company() && std::exchange(m_stale, false))
        ask();
}

void WindowsScreen::ask()
{
    if (m_shell.company())
        m_controller.ask(*m_shell.company());
}

void WindowsScreen::showClocks(const Lookahead &ahead)
{
    m_ahead = ahead;
    m_counts = ahead.at.isValid() ? countsOf(ahead) : ClockCounts();
    showRows();
    showHeader();
    Q_EMIT badgeChanged(m_counts.week);
}

void WindowsScreen::showRows()
{
    const bool isRead = m_ahead.at.isValid();
    const int year = isRead ? m_ahead.at.date().year() : 0;
    m_model->setContents(clockColumns(m_ahead.currency, year, m_shell.today(), m_shell.lockedReason(), m_room),
                         isRead ? clockRows(m_ahead, m_kind) : QList<ClockRow>());
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 1)
        m_table->setCurrentIndex(m_model->index(1, 0));
    showTable();
    choose();
}

void WindowsScreen::showHeader()
{
    m_header->pill().show(Tone::Bad,
                          m_counts.today > 0
                              ? counted(m_counts.today, tr("1 undecided ends today"), tr("%1 undecided end today"))
                              : QString(),
                          QStringLiteral("waits"));
    QString sentence =
        m_counts.all == 0
            ? QString()
            : tr("%1, times in %2").arg(counted(m_counts.all, tr("1 clock"), tr("%1 clocks")), m_ahead.timeZone);
    if (m_counts.decided > 0)
        sentence += QStringLiteral(" · ") + tr("%1 decided").arg(m_counts.decided);
    if (!m_ahead.gaps.isEmpty())
        sentence += QStringLiteral(" · ") + counted(m_ahead.gaps.size(), tr("of 1 subscription the end is not known"),
                                                    tr("of %1 subscriptions the end is not known"));
    m_header->setSentence(sentence);
}

void WindowsScreen::showWeeks()
{
    if (!m_ahead.at.isValid())
        return;
    const ClockRow *chosen = current();
    const Day day = chosen ? endDayOf(chosen->clock, m_ahead) : Day();
    QList<WeekBar> bars;
    for (const ClockWeek &week : clockWeeks(m_ahead, m_kind)) {
        const bool isCurrent = day.isValid() && day >= week.monday && day < week.monday.plusDays(7);
        bars.append({week.monday, QList<Decimal>(week.amounts.begin(), week.amounts.end()), isCurrent});
    }
    m_weeks->setWeeks(bars,
                      {{tr("Seven-day windows"), markOf(Cause::Unmapped)},
                       {tr("Renewals"), markOf(Cause::Period)},
                       {tr("Extended service terms"), markOf(Cause::Setup)},
                       {tr("Prepaid"), markOf(Cause::Price)}},
                      m_ahead.currency, digitsOf(m_ahead.currency));
}

void WindowsScreen::showTable()
{
    const bool isEmpty = m_model->rowCount() == 0;
    m_place->setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty)
        return;
    if (m_model->allRecords() > 0 || !m_filter->text().isEmpty())
        m_empty->showFiltered();
    else if (m_kind != ClockFilter::All && m_counts.all > 0)
        m_empty->show(tr("No such clock runs"), tr("Choose All to see the others."));
    else
        m_empty->show(
            tr("Nothing ends that is known"),
            tr("Windows, renewals and extended service terms are listed here once subscriptions were pulled or "
               "invoices of licences imported."));
}

const ClockRow *WindowsScreen::current() const
{
    const ClockRow *row = m_model->record(m_table->currentIndex().row());
    return row && !row->isHeading ? row : nullptr;
}

bool WindowsScreen::isClockChosen() const
{
    return current() != nullptr;
}

void WindowsScreen::choose()
{
    const ClockRow *row = current();
    m_foot->show(row);
    showWeeks();
    Q_EMIT chosenChanged();
    if (row && isVisible()) // another screen may have opened it
        Q_EMIT whyFollows(whyOf(*row));
}

//! The first clock that ends in the week.
void WindowsScreen::goToWeek(int week)
{
    if (week < 0 || week >= m_weeks->weeks().size())
        return;
    const Day monday = m_weeks->weeks().at(week).monday;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const ClockRow *record = m_model->record(row);
        if (record->isHeading)
            continue;
        const Day day = endDayOf(record->clock, m_ahead);
        if (day < monday || day >= monday.plusDays(7))
            continue;
        m_table->setCurrentIndex(m_model->index(row, 0));
        m_table->setFocus();
        return;
    }
}

void WindowsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    m_weeks->setWide(window()->width() >= wideWindow);
    if (const ClockRoom before = std::exchange(m_room, roomIn(width())); before != m_room)
        QMetaObject::invokeMethod(
            this, [this] { showRows(); }, Qt::QueuedConnection); // the table itself is laid out after this
    const int others = m_filter->width() + titleRoom;
    const bool fit = m_kinds->sizeHint().width() + others <= width();
    m_kinds->setVisible(fit);
    m_kindChoice->setVisible(!fit);
}

//! What was kept before is what Ctrl+Z brings back.
void WindowsScreen::decide()
{
    const ClockRow *row = current();
    if (!row || !canChange() || m_shell.isBusy())
        return;
    const ClockRow about = *row; // while the sheet is open the clocks may be read again
    if (const std::optional<ClockDecision> decision = askDecision(m_theme, window(), about)) {
        ClockDecision former = about.decision;
        former.clock = decision->clock;
        m_shell.decideClock(*decision, former);
    }
}

void WindowsScreen::copyForCustomer() const
{
    if (const ClockRow *row = current())
        QGuiApplication::clipboard()->setText(customerText(*row));
}

QString WindowsScreen::chosenView() const
{
    return clockFilterWords().at(int(m_kind));
}

void WindowsScreen::chooseView(const QString &view)
{
    takeKind(std::max(0, int(clockFilterWords().indexOf(view))));
}

TableView *WindowsScreen::table() const
{
    return m_table;
}

QList<QAction *> WindowsScreen::rowActions(const TableView &) const
{
    return {m_actions.decideClock, m_actions.copyClock};
}

QWidget *WindowsScreen::chart() const
{
    return m_place->currentIndex() == 0 && !m_weeks->weeks().isEmpty() ? m_weeks : nullptr;
}

void WindowsScreen::setDensity(Density density)
{
    m_table->setDensity(density);
}

QWidgetList WindowsScreen::regions() const
{
    return m_table->isVisible() ? QWidgetList{m_weeks, m_table} : QWidgetList{m_filter};
}

void WindowsScreen::showNothing(bool)
{
    refresh();
}

} // namespace counterfoil
