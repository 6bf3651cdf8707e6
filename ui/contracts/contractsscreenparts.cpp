// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the screen is made of. The other half of ContractsScreen.
#include "ui/contracts/anchorfield.h"
#include "ui/contracts/changesheet.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/contracts/contracttimeline.h"
#include "ui/contracts/contractwhy.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/listhead.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QTimer>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int listWidth = 232;
} // namespace

ContractsScreen::ContractsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_empty(new EmptyState(theme)),
      m_asking(new QTimer(this))
{
    setObjectName(QStringLiteral("contracts"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_splitter = new KeptSplitter(QStringLiteral("sides"), Qt::Horizontal);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(makeDetail());
    m_splitter->setStretchFactor(1, 1);
    for (int part = 0; part < 2; ++part)
        m_splitter->setCollapsible(part, false);
    m_splitter->setSizes({listWidth, 1000});
    m_place = new QStackedWidget;
    m_place->addWidget(m_splitter);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place);
    m_asking->setSingleShot(true);
    m_asking->setInterval(askDelay);
    connect(m_asking, &QTimer::timeout, this, &ContractsScreen::ask);
    connectController();
}

QWidget *ContractsScreen::makeList()
{
    auto *region = new QWidget;
    region->setMinimumWidth(200);
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    const ListHead head = addListHead(*layout, m_theme, tr("Contracts"));
    m_count = head.count;
    m_filter = head.filter;
    m_cards = new RecordTableModel<ContractCard>(contractCardShape(), contractCardColumns(), this);
    m_list = new TableView(m_theme);
    m_list->setObjectName(QStringLiteral("list"));
    m_list->setAccessibleName(tr("Contracts"));
    m_list->setTable(m_cards);
    m_list->horizontalHeader()->hide();
    m_list->setRowHeight(46);
    m_list->setWholeRows();
    layout->addWidget(m_list, 1);
    connect(m_filter, &QLineEdit::textChanged, m_cards, &TableModel::setFilter);
    setFilter(m_filter, m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContractsScreen::choose);
    return region;
}

QWidget *ContractsScreen::makeDetail()
{
    auto *detail = new QWidget;
    detail->setMinimumWidth(560);
    auto *layout = new QVBoxLayout(detail);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header = new ScreenHeader(m_theme);
    m_zoom = tabButtons({tr("3 months"), tr("Year"), tr("All")});
    m_zoom->setAccessibleName(tr("How much time is shown"));
    m_zoom->setCurrentIndex(int(Span::Year));
    m_header->addAct(m_zoom);
    m_header->addAct(actionButton(m_theme, m_actions.newPrice));
    m_header->addAct(actionButton(m_theme, m_actions.changeContract));
    layout->addWidget(m_header);
    m_message = new MessageLine(m_theme);
    m_message->hide();
    layout->addWidget(m_message);
    m_timeline = new ContractTimeline(m_theme);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_timeline);
    column->addWidget(makeEvents(), 1);
    column->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    column->addWidget(makeTerms());
    auto *scroll = new QScrollArea; // in a low window the events keep their rows
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setBackgroundRole(QPalette::Base);
    scroll->setWidget(inside);
    layout->addWidget(scroll, 1);
    connect(m_zoom, &QTabBar::currentChanged, this, &ContractsScreen::setSpan);
    connect(m_message, &MessageLine::acted, this, [this] {
        m_message->hide();
        undo();
    });
    connect(m_message, &MessageLine::dismissed, m_message, &QWidget::hide);
    connect(m_timeline, &ContractTimeline::invoiceWanted, this, &ContractsScreen::openInvoice);
    connect(m_timeline, &ContractTimeline::nextSeatsWanted, this, [this] {
        if (m_story && !m_story->seats.isEmpty())
            m_seats = (m_seats + 1) % int(m_story->seats.size());
        showLanes();
    });
    return detail;
}

QWidget *ContractsScreen::makeEvents()
{
    auto *part = new QWidget;
    part->setMinimumHeight(118); // at 1280×800 all of the terms are seen
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QWidget;
    head->setFixedHeight(32);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(16, 0, 16, 0);
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("Events"));
    auto *order = new TextLabel(m_theme, FontRole::Caption, true);
    order->setText(tr("newest first"));
    row->addWidget(title);
    row->addWidget(order);
    row->addStretch();
    layout->addWidget(head);
    m_eventModel = new RecordTableModel<StoryEvent>(storyEventShape(), storyEventColumns({}, 2), this);
    m_events = new TableView(m_theme);
    m_events->setObjectName(QStringLiteral("events"));
    m_events->setAccessibleName(tr("Events"));
    m_events->setTable(m_eventModel);
    layout->addWidget(m_events, 1);
    connect(m_events, &TableView::opened, this, [this] {
        if (const WhyContent why = whyOfCurrent(); !why.isEmpty())
            Q_EMIT whyWanted(why);
    });
    connect(m_events->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { Q_EMIT whyFollows(whyOfCurrent()); });
    return part;
}

WhyContent ContractsScreen::whyOfCurrent() const
{
    const StoryEvent *event = m_eventModel->record(m_events->currentIndex().row());
    return m_story && event ? whyOfEffect(*m_story, *event) : WhyContent();
}

QWidget *ContractsScreen::makeTerms()
{
    auto *part = new QWidget;
    part->setAutoFillBackground(true);
    part->setBackgroundRole(QPalette::Window);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    auto *row = new QHBoxLayout;
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("Terms"));
    m_since = new TextLabel(m_theme, FontRole::Caption, true);
    row->addWidget(title);
    row->addWidget(m_since);
    row->addStretch();
    m_prepaid = new QCheckBox(tr("&Paid in advance"));
    m_prepaid->setObjectName(QStringLiteral("prepaidSwitch"));
    m_anchor = new AnchorField;
    m_anchor->setObjectName(QStringLiteral("anchor"));
    m_anchor->setAccessibleName(tr("Periods start on day"));
    auto *starts = new TextLabel(m_theme, FontRole::Body);
    starts->setText(m_anchor->accessibleName());
    row->addWidget(m_prepaid);
    row->addSpacing(16);
    row->addWidget(starts);
    row->addWidget(m_anchor);
    layout->addLayout(row);
    connect(m_prepaid, &QCheckBox::clicked, this, [this](bool) {
        m_prepaid->setChecked(isPrepaid()); // until it is agreed
        askPrepaid();
    });
    connect(m_anchor, &AnchorField::wished, this, [this](int day) { askChange({day, {}}); });
    connect(m_actions.changeContract, &QAction::changed, this, &ContractsScreen::showSwitches);
    m_facts = new QGridLayout;
    m_facts->setHorizontalSpacing(8);
    m_facts->setVerticalSpacing(4);
    for (int column = 0; column < 9; column += 3) {
        m_facts->setColumnMinimumWidth(column, 104);
        m_facts->setColumnStretch(column + 1, 1);
        m_facts->setColumnMinimumWidth(column + 2, column < 6 ? 14 : 0);
    }
    layout->addLayout(m_facts);
    return part;
}

} // namespace counterfoil
