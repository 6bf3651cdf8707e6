// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "ui/close/closescreen.h"
#include "ui/company/closingreasons.h"
#include "ui/company/restatedsum.h"
#include "ui/connectors/connectorscontroller.h"
#include "ui/connectors/connectorsscreen.h"
#include "ui/contracts/contractsscreen.h"
#include "ui/customers/customersscreen.h"
#include "ui/format/amounts.h"
#include "ui/imports/importsscreen.h"
#include "ui/invoices/invoicesscreen.h"
#include "ui/prices/pricesscreen.h"
#include "ui/reconcile/findingcolumns.h"
#include "ui/reconcile/reconcilescreen.h"
#include "ui/reconcile/whypanel.h"
#include "ui/reports/reportsscreen.h"
#include "ui/shell/firstrun.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/navigation.h"
#include "ui/shell/parts.h"
#include "ui/shell/statusstrip.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"
#include "ui/usage/usagescreen.h"
#include "ui/windows/windowsscreen.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QProgressBar>
#include <QResizeEvent>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>

namespace counterfoil {

MainWindow::MainWindow(Theme &theme, ShellController &shell, const Clock &clock, QSettings *settings, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_shell(shell), m_clock(clock), m_memory(settings), m_views(settings),
      m_actions(new AppActions(theme, this))
{
    setAcceptDrops(true);
    m_shell.setClock(clock);
    setMinimumSize(960, 600);
    setWindowTitle(QStringLiteral("Counterfoil"));
    makeMenus();
    makeContextBar();
    makeBody();
    restoreFrame();
    showRecent();
    showMonth();
    connect(&m_shell, &ShellController::taskStarted, this, &MainWindow::complete); // it will have something to say
}

AppActions &MainWindow::actions()
{
    complete();
    return *m_actions;
}

MainWindow::~MainWindow()
{
    m_shell.setMonthChooser({});
}

void MainWindow::makeContextBar()
{
    auto *bar = new QToolBar(tr("Context"));
    bar->setObjectName(QStringLiteral("contextBar"));
    bar->setMovable(false);
    bar->setFloatable(false);
    bar->setContextMenuPolicy(Qt::PreventContextMenu);
    bar->setFixedHeight(46);
    auto *inside = new QWidget;
    auto *layout = new QHBoxLayout(inside);
    layout->setContentsMargins(12, 0, 12, 0);
    layout->setSpacing(8);
    m_entity = new QPushButton(tr("No company"));
    m_entity->setFont(roleFont(FontRole::Heading));
    m_entity->setMaximumWidth(widestCompany);
    auto *companies = new QMenu(m_entity);
    companies->addAction(m_actions->openCompany);
    companies->addMenu(m_recentMenu);
    companies->addActions({m_actions->newCompany, m_actions->demonstration});
    companies->setToolTipsVisible(true);
    connect(companies, &QMenu::aboutToShow, this, &MainWindow::showRecent);
    m_entity->setMenu(companies);
    m_monthButton = new QPushButton;
    m_monthButton->setFont(roleFont(FontRole::Heading));
    m_monthMenu = new QMenu(m_monthButton);
    m_monthButton->setMenu(m_monthMenu);
    m_monthButton->setAccessibleName(tr("Month"));
    m_source = new TextLabel(m_theme, FontRole::Body, true);
    m_primary = actionButton(m_theme, m_actions->approveReady, true);
    keepPrimaryWidth();
    m_issue = actionButton(m_theme, m_actions->issueApproved, true);
    const auto step = [this](QAction *action) {
        QPushButton *button = actionButton(m_theme, action);
        const auto iconOnly = [button] { button->setText({}); };
        iconOnly();
        connect(action, &QAction::changed, button, iconOnly);
        button->setFixedWidth(28);
        return button;
    };
    layout->addWidget(m_entity);
    m_before = step(m_actions->previousMonth);
    m_after = step(m_actions->nextMonth);
    for (QPushButton *button : {m_before, m_monthButton, m_after})
        layout->addWidget(button);
    layout->addSpacing(4);
    layout->addWidget(m_source);
    layout->addStretch();
    auto *search = actionButton(m_theme, m_actions->palette);
    search->setProperty("field", true);
    search->setProperty("hint", m_actions->palette->shortcut().toString(QKeySequence::NativeText));
    search->setFixedWidth(268);
    layout->addWidget(search);
    layout->addWidget(m_primary);
    layout->addWidget(m_issue);
    bar->addWidget(inside);
    addToolBar(Qt::TopToolBarArea, bar);
}

void MainWindow::makeBody()
{
    m_navigation = new Navigation(m_theme);
    const QList<QAction *> beginners{m_actions->goCustomers, m_actions->goConnectors, m_actions->goSettings};
    for (QAction *place : m_actions->places()) // the month, who and what, where it comes from, the rest
        m_navigation->addPlace(place, beginners.contains(place));
    m_side = new QWidget;
    auto *sideLayout = new QHBoxLayout(m_side);
    sideLayout->setContentsMargins({});
    sideLayout->setSpacing(0);
    sideLayout->addWidget(m_navigation);
    sideLayout->addWidget(new RuleLine(m_theme, Qt::Vertical));
    m_stack = new QStackedWidget;
    m_firstRun = new FirstRunPage(m_theme, *m_actions);
    m_stack->addWidget(m_firstRun);
    m_stack->addWidget(new QWidget); // while a company file is awaited
    fillPages();
    m_clouds = new ConnectorsController(m_shell, m_clock, this);
    QWidget *centre = makeCentre();
    m_why = new WhyPanel(m_theme);
    m_why->setMinimumWidth(304);
    m_why->hide();
    m_splitter = new ThinSplitter(Qt::Horizontal);
    m_splitter->addWidget(centre);
    m_splitter->addWidget(m_why);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setCollapsible(1, false);
    auto *body = new QWidget;
    auto *layout = new QHBoxLayout(body);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(m_splitter, 1);
    setCentralWidget(body);
    makeStrip();
    m_loadingDelay.setSingleShot(true);
    m_loadingDelay.setInterval(300);
    connect(&m_loadingDelay, &QTimer::timeout, m_loading, &QWidget::show);
}

void MainWindow::fillPages()
{
    for (int at = 0; at < m_stack->count(); ++at) {
        m_stack->widget(at)->setAutoFillBackground(true);
        m_stack->widget(at)->setBackgroundRole(QPalette::Base);
    }
}

//! The screens with what is said above them: a bar while a month is read, and what went wrong.
QWidget *MainWindow::makeCentre()
{
    m_loading = loadingLine();
    m_message = new MessageLine(m_theme);
    m_messagePlace = new QWidget;
    m_messagePlace->setAutoFillBackground(true);
    m_messagePlace->setBackgroundRole(QPalette::Base);
    auto *messageLayout = new QVBoxLayout(m_messagePlace);
    messageLayout->setContentsMargins(16, 8, 16, 0);
    messageLayout->addWidget(m_message);
    m_messagePlace->hide();
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_loading);
    column->addWidget(m_messagePlace);
    column->addWidget(m_stack, 1);
    m_stack->setMinimumWidth(480); // not that of the widest screen: Why? needs its room
    centre->setAutoFillBackground(true);
    centre->setBackgroundRole(QPalette::Base);
    return centre;
}

void MainWindow::connectShell()
{
    m_shell.setMonthChooser([this](const CompanyFacts &facts) {
        if (m_memory.open(facts.path))
            m_memory.restore(m_screens);
        return m_memory.month();
    });
    connect(&m_shell, &ShellController::companyChanged, this, [this] {
        m_isAwaiting = !m_shell.company(); // one that is put in its place
        rememberCompany();
        m_contracts->forget();
        m_why->forget();
        closeWhy();
        m_history.clear();
        m_historyAt = -1;
        go(Place::Close);
    });
    connect(&m_shell, &ShellController::factsChanged, this, [this] {
        noteOpened();
        showMonth();
        if (const QStringList files = std::exchange(m_pending, {}); !files.isEmpty())
            takeFiles(files);
    });
    connect(&m_shell, &ShellController::monthChanged, this, &MainWindow::showMonth);
    connect(&m_shell, &ShellController::monthChanged, this, [this] {
        m_memory.setMonth(m_shell.month());
        if (!m_shell.isBusy())
            m_strip->endTask({}); // what was done was done in another month
    });
    connect(&m_shell, &ShellController::pictureChanged, this, &MainWindow::showPicture);
    for (const auto changed :
         {&ShellController::companyChanged, &ShellController::factsChanged, &ShellController::pictureChanged})
        connect(&m_shell, changed, this, [this] { m_paletteKnows = false; });
    connect(&m_shell, &ShellController::loadingChanged, this, [this](bool loading) {
        loading ? m_loadingDelay.start() : m_loadingDelay.stop();
        m_loading->setVisible(m_loading->isVisible() && loading);
    });
    connect(&m_shell, &ShellController::failed, this, &MainWindow::showError);
    connect(&m_shell, &ShellController::fileFailed, this, &MainWindow::keepMessage);
    connect(&m_shell, &ShellController::taskStarted, this, &MainWindow::hideMessage);
    connect(&m_shell, &ShellController::taskStarted, m_strip, &StatusStrip::beginTask);
    connect(&m_shell, &ShellController::taskStarted, this, &MainWindow::updateActions);
    connect(&m_shell, &ShellController::taskProgress, m_strip, &StatusStrip::showProgress);
    connect(&m_shell, &ShellController::taskEnded, m_strip, &StatusStrip::endTask);
    connect(&m_shell, &ShellController::taskEnded, this, &MainWindow::updateActions);
    connect(m_strip, &StatusStrip::cancelled, &m_shell, &ShellController::cancel);
    connect(m_message, &MessageLine::dismissed, m_messagePlace, &QWidget::hide);
}

void MainWindow::showMonth()
{
    const bool open = m_shell.company() != nullptr;
    m_side->setVisible(open);
    if (!open)
        showBeginning();
    else if (isComplete())
        m_stack->setCurrentWidget(m_screens.at(int(m_place)));
    const CompanyFacts &facts = m_shell.facts();
    m_entity->setText(!open                    ? tr("No company")
                      : facts.seller.isEmpty() ? QFileInfo(facts.path).completeBaseName()
                                               : facts.seller);
    m_entity->setToolTip(m_entity->sizeHint().width() > widestCompany ? m_entity->text() : QString());
    m_source->setText(facts.source);
    for (QPushButton *button : {m_before, m_monthButton, m_after})
        button->setVisible(open);
    m_monthButton->setText(m_shell.month().isValid() ? monthText(m_shell.month()) : tr("No month yet"));
    fillMonthMenu();
    setWindowTitle(open ? QStringLiteral("%1 – Counterfoil").arg(m_entity->text()) : QStringLiteral("Counterfoil"));
    m_entity->updateGeometry();
    updateActions();
}

void MainWindow::showPicture()
{
    for (Screen *place : std::as_const(m_screens))
        place->refresh();
    placeMessage(); // a screen may be empty now, or no longer
    if (!m_wanted.isEmpty() && !m_shell.isLoading())
        m_invoices->go(std::exchange(m_wanted, {}));
    m_strip->showFacts(m_shell.facts(), m_shell.picture());
    m_navigation->setBadge(int(Place::Close), m_close->board().needsPerson);
    m_navigation->setBadge(int(Place::Reconcile), openFindings(m_shell.picture().findings));
    m_navigation->setBadge(int(Place::Invoices), int(m_shell.readyDrafts().size() + m_shell.heldDrafts().size()));
    if (m_why->isVisible() && m_why->content().isEmpty())
        closeWhy();
    updateActions();
}

//! What holds on every screen.
AppActions::State MainWindow::stateOfCompany() const
{
    AppActions::State state;
    state.company = m_shell.company() != nullptr;
    state.readOnly = m_shell.facts().readOnly;
    state.readOnlyReason = m_shell.lockedReason();
    state.busy = m_shell.isBusy();
    state.unexplained = !m_shell.picture().bridge.unexplained.isZero();
    state.ready = int(m_shell.readyDrafts().size());
    state.approved = int(m_shell.approvedInvoices().size());
    state.invoices = int(m_shell.picture().invoices.size());
    state.hasMonth = m_shell.month().isValid();
    state.notClosable = closingReasons(m_shell.picture()).join(u'\n');
    state.sealed = m_shell.picture().seal.has_value();
    state.anySealed = m_shell.picture().sealedTo.isValid();
    state.restated = !restatedSum(m_shell.picture().restatements).isEmpty();
    state.canDemonstrate = m_shell.canOpenDemonstration();
    state.clouds = m_clouds->isAvailable();
    state.connections = int(m_clouds->picture().connections.size());
    state.pulling = m_clouds->progress().isRunning;
    state.signingIn = m_clouds->isSigningIn();
    state.locked = m_clouds->isLocked();
    state.restorable = m_shell.canRestore();
    state.recent = int(m_recent.size());
    return state;
}

//! What hangs on the screen that is shown, and on what is chosen there.
void MainWindow::addScreenState(AppActions::State &state)
{
    const Invoice *chosen = m_shell.invoice(chosenDraft());
    state.draftChosen = chosen && chosen->state == InvoiceState::Draft;
    state.draftShown = state.draftChosen && m_place == Place::Invoices;
    const ReconcileScreen::Chosen findings = m_reconcile->chosenFindings();
    state.contract = m_place == Place::Contracts && m_contracts->isReady();
    state.findings = int(m_place == Place::Reconcile ? findings.keys.size() : 0);
    state.billable = state.findings == 1 && findings.billable;
    state.disputable = state.findings == 1 && findings.disputable;
    state.usage = m_place == Place::Usage && m_shell.company();
    state.levels = m_place == Place::Reconcile && m_reconcile->hasLevels();
    addCloudState(state);
    state.table = screen(m_place)->table() != nullptr;
    state.clockChosen = m_place == Place::Windows && m_windows->isClockChosen();
    addPriceState(state);
    addProfileState(state);
    state.undo = takesBack() ? m_shell.undoText() : screen(m_place)->undoText();
    state.redo = doesAgain() ? m_shell.redoText() : screen(m_place)->redoText();
    const InvoicesScreen::Acts acts = m_place == Place::Invoices ? m_invoices->acts() : InvoicesScreen::Acts();
    state.line = acts.line;
    state.lineEdited = acts.lineEdited;
    state.creditable = acts.creditable;
    addExportState(state);
    addPartyState(state);
    addViewState(state);
}

void MainWindow::updateActions()
{
    AppActions::State state = stateOfCompany();
    if (isComplete())
        addScreenState(state);
    m_recentMenu->setEnabled(!m_recent.isEmpty() && !state.busy);
    m_actions->update(state);
    if (isComplete())
        updateWritten();
    m_actions->back->setEnabled(m_historyAt > 0);
    m_actions->forward->setEnabled(m_historyAt + 1 < m_history.size());
    const bool issueNext = state.ready == 0 && state.approved > 0;
    const bool isOfMonth = m_place == Place::Close || m_place == Place::Reconcile || m_place == Place::Invoices;
    m_primary->setVisible(state.company && isOfMonth && !issueNext);
    m_issue->setVisible(state.company && isOfMonth && issueNext);
    if (isComplete())
        suggestAtFirst();
}

void MainWindow::closeWhy()
{
    if (!m_why->isVisible())
        return;
    m_why->hide();
    if (m_shell.company())
        focusScreen();
}

void MainWindow::escape()
{
    if (m_why->isVisible())
        closeWhy();
    else if (m_shell.company() && screen(m_place)->clearFilter())
        return;
    else if (m_messagePlace->isVisible())
        m_messagePlace->hide();
}

void MainWindow::setDensity(int rowHeight)
{
    for (Screen *place : std::as_const(m_screens))
        place->setDensity(Density(rowHeight));
    m_memory.setChoice(QStringLiteral("density"), QString::number(rowHeight));
}

void MainWindow::arrange()
{
    m_navigation->setNarrow(width() < narrowWindow);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
    keepSoon();
}

} // namespace counterfoil
