// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/close/closescreen.h"

#include "ui/charts/causebars.h"
#include "ui/format/spoken.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/selection.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int leastBridge = 272;
} // namespace

CloseScreen::CloseScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_header(new ScreenHeader(theme)),
      m_stages(new StagesTicket(theme)), m_figures(new KeyFigures(theme))
{
    setObjectName(QStringLiteral("close"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_export = actionButton(theme, actions.exportInvoices);
    m_exportAgain = actionButton(theme, actions.exportAgain);
    m_exportAgain->hide();
    m_header->addAct(m_export);
    m_header->addAct(m_exportAgain);
    connect(actions.openExported, &QAction::changed, this, &CloseScreen::showExports);
    m_header->addAct(actionButton(theme, actions.evidence));
    m_closeMonth = actionButton(theme, actions.closeMonth);
    m_reopenMonth = actionButton(theme, actions.reopenMonth);
    m_header->addAct(m_closeMonth);
    m_header->addAct(m_reopenMonth);
    m_reopenMonth->hide();
    layout->addWidget(m_header);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 0, 16, 15);
    top->setSpacing(15);
    top->addWidget(m_stages);
    top->addWidget(m_figures);
    layout->addLayout(top);
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    m_splitter = new KeptSplitter(QStringLiteral("board"), Qt::Horizontal);
    m_splitter->addWidget(makeFindings());
    m_splitter->addWidget(makeBridge());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    layout->addWidget(m_splitter, 1);
    connect(m_stages, &PaintedList::itemActivated, this, [this](int item) { filterStage(item + 1); });
    connect(m_figures, &KeyFigures::whyWanted, this, [this](int figure) {
        m_asked = figure;
        Q_EMIT whyWanted(whyOfFigure(m_board, BoardFigure(figure)));
    });
    // a month that is shown stays until its successor is there; only a board that is still blank says what it waits for
    const auto await = [this] {
        if (!m_shell.isLoading() || !m_shell.month().isValid() || !m_board.stages.isEmpty())
            return;
        m_header->setTitle(tr("Close %1").arg(monthText(m_shell.month())));
        m_empty->show(tr("Working out %1").arg(monthText(m_shell.month())), tr("A large month takes some seconds."));
        m_place->setCurrentWidget(m_empty);
    };
    connect(&shell, &ShellController::loadingChanged, this, await);
    connect(&shell, &ShellController::monthChanged, this, await);
}

//! What needs a person keeps its words beside an open panel: the bars of the bridge give way.
void CloseScreen::resizeEvent(QResizeEvent *event)
{
    constexpr int narrow = 1000;
    constexpr int bridge = 374;
    Screen::resizeEvent(event);
    const int wanted = width() < narrow ? leastBridge : bridge;
    m_splitter->suggest({width() - wanted - m_splitter->handleWidth(), wanted});
}

QWidget *CloseScreen::makeFindings()
{
    auto *region = new QWidget;
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 4, 12, 4);
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("Needs a person"));
    m_caption = new TextLabel(m_theme, FontRole::Caption, true);
    m_filter = filterField(m_theme);
    head->setSpacing(8);
    head->addWidget(title);
    head->addWidget(m_caption);
    head->addStretch();
    head->addWidget(m_filter);
    layout->addLayout(head);
    m_model = new RecordTableModel<BoardFinding>(findingShape(), findingColumns(QStringLiteral("EUR"), 2), this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("findings"));
    m_table->setAccessibleName(title->text());
    m_table->setTable(m_model);
    m_empty = new EmptyState(m_theme);
    m_place = new QStackedWidget;
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    layout->addWidget(m_place, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showTable();
    });
    setFilter(m_filter, m_table);
    connect(m_table, &TableView::opened, this, &CloseScreen::openFinding);
    connect(m_table, &TableView::buttonPressed, this, &CloseScreen::actOn);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &CloseScreen::chosenChanged);
    return region;
}

QWidget *CloseScreen::makeBridge()
{
    auto *region = new QWidget;
    region->setMinimumWidth(leastBridge); // its amounts are never cut
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins(16, 4, 16, 8);
    layout->setSpacing(4);
    auto *head = new QHBoxLayout;
    auto *title = new TextLabel(m_theme, FontRole::Heading);
    title->setText(tr("From Microsoft to local"));
    auto *open = new QPushButton(tr("Open bridge"));
    open->setProperty("link", true);
    head->addWidget(title);
    head->addStretch();
    head->addWidget(open);
    layout->addLayout(head);
    m_bars = new CauseBars(m_theme);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_bars);
    m_bars->hide(); // until a month says something
    scroll->setFocusPolicy(Qt::NoFocus);
    layout->addWidget(scroll, 1);
    connect(open, &QPushButton::clicked, m_actions.goReconcile, &QAction::trigger);
    connect(m_bars, &PaintedList::itemActivated, this,
            [this](int item) { Q_EMIT reconcileWanted(QString(), m_bars->markOf(item)); });
    return region;
}

QList<QAction *> CloseScreen::rowActions(const TableView &) const
{
    return {m_actions.approveThis};
}

void CloseScreen::refresh()
{
    m_board = closeBoardOf(m_shell.picture(), m_shell.facts().hasTerms);
    m_header->setTitle(tr("Close %1").arg(monthText(m_shell.month())).trimmed());
    m_header->setSentence(m_board.sentence);
    m_header->pill().show(Tone::Warn, m_board.needsPerson > 0
                                          ? counted(m_board.needsPerson, tr("1 needs a person"), tr("%1 need a person"))
                                          : QString());
    const CompanyFacts &facts = m_shell.facts();
    m_header->secondPill().show(Tone::Neutral, facts.readOnly ? tr("Read-only") : QString(), QStringLiteral("lock"));
    showSeal();
    m_stages->setStages(m_board.stages);
    m_figures->setFigures(m_board.figures);
    m_bars->setBridge(m_board.bridge);
    m_bars->setVisible(m_board.isWorkedOut);
    m_stage = 0;
    QStringList before;
    for (int row = 0; row < m_model->rowCount(); ++row)
        before << (m_model->isHeading(row) ? QString() : m_model->key(row));
    const int row = m_table->currentIndex().row();
    m_model->setColumns(findingColumns(m_board.currency, m_board.digits, m_shell.lockedReason()));
    m_model->setRecords(m_board.findings);
    if (row >= 0 && !m_table->currentIndex().isValid()) { // done with: the next one's turn
        const QString next = nextPlace(before, row, [this](const QString &key) { return m_model->rowOf(key) >= 0; });
        m_table->select(next);
    }
    showTable();
    if (m_asked >= 0 && isVisible())
        Q_EMIT whyFollows(whyOfFigure(m_board, BoardFigure(m_asked)));
}

//! Who exported once does it again with one step; another way is in the menu.
void CloseScreen::showExports()
{
    const bool again = m_actions.openExported->isEnabled();
    m_export->setVisible(!again);
    m_exportAgain->setVisible(again);
}

//! A sealed month says who sealed it, and whether it is still what was sealed.
void CloseScreen::showSeal()
{
    const std::optional<SealedMonth> &seal = m_shell.picture().seal;
    m_closeMonth->setVisible(!seal);
    m_reopenMonth->setVisible(seal.has_value());
    if (!seal)
        return;
    const Day day = Day::fromIso(seal->at.left(10)).value_or(Day());
    m_header->secondPill().show(Tone::Neutral, tr("Sealed %1, %2").arg(dayText(day), seal->by), QStringLiteral("lock"));
    if (!seal->differences.isEmpty()) {
        m_header->pill().show(Tone::Warn, counted(seal->differences.size(), tr("1 difference from the seal"),
                                                  tr("%1 differences from the seal")));
        m_header->setSentence(spoken(seal->differences.first()));
    }
}

void CloseScreen::filterStage(int stage)
{
    const bool asks = std::any_of(m_board.findings.begin(), m_board.findings.end(),
                                  [stage](const BoardFinding &finding) { return finding.stage == stage; });
    if (!asks && m_stage == 0) {
        if (stage == 1 && m_actions.showRestated->isEnabled())
            m_actions.showRestated->trigger(); // what it says is there
        return;                                // a clean stage asks nothing
    }
    m_stage = m_stage == stage || !asks ? 0 : stage;
    QList<BoardFinding> shown;
    for (const BoardFinding &finding : std::as_const(m_board.findings)) {
        if (m_stage == 0 || finding.stage == m_stage)
            shown << finding;
    }
    m_model->setRecords(shown);
    showTable();
}

void CloseScreen::showTable()
{
    m_caption->setText(m_stage > 0 ? tr("only stage %1").arg(m_stage)
                       : m_filter->text().isEmpty()
                           ? tr("most money first in each stage")
                           : tr("%1 of %2, filtered").arg(m_model->shownRecords()).arg(m_model->allRecords()));
    const bool none = m_model->rowCount() == 0;
    m_place->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    if (!none)
        return;
    if (!m_board.hasLines)
        showNoLines();
    else if (!m_filter->text().isEmpty())
        m_empty->showFiltered();
    else
        m_empty->show(tr("Nothing waits for a person"), tr("Every cent between Microsoft and local has a cause."),
                      m_actions.approveReady->isEnabled()    ? QList<QAction *>{m_actions.approveReady}
                      : m_actions.issueApproved->isEnabled() ? QList<QAction *>{m_actions.issueApproved}
                                                             : QList<QAction *>{});
}

void CloseScreen::showNoLines()
{
    const bool terms = m_shell.facts().hasTerms;
    const QString heading =
        m_shell.month().isValid() ? tr("No lines for %1 yet").arg(monthText(m_shell.month())) : tr("No files yet");
    const QString sentence = terms ? tr("Drop Microsoft's files or a folder of them here, or import them.")
                                   : tr("Drop Microsoft's files and your terms here, or a folder with both.");
    m_empty->show(heading, sentence,
                  terms ? QList<QAction *>{m_actions.importFiles}
                        : QList<QAction *>{m_actions.importFiles, m_actions.importTerms});
}

void CloseScreen::openFinding(const QModelIndex &index)
{
    const BoardFinding *finding = m_model->record(index.row());
    if (!finding || finding->heading)
        return;
    switch (finding->goal) {
    case FindingGoal::Reconcile:
        Q_EMIT reconcileWanted(finding->target, finding->mark);
        break;
    case FindingGoal::Map:
        if (m_shell.facts().readOnly) // there it can be looked at
            Q_EMIT reconcileWanted(finding->target, finding->mark);
        else
            Q_EMIT mapWanted(finding->target, finding->customer);
        break;
    case FindingGoal::Invoice:
    case FindingGoal::Approve:
        Q_EMIT invoiceWanted(finding->target);
        break;
    case FindingGoal::ImportFiles:
        m_actions.importFiles->trigger();
        break;
    case FindingGoal::Suggest:
        m_actions.suggestCustomers->trigger();
        break;
    case FindingGoal::None:
        break;
    }
}

//! The row says why the draft is held and what changed in it: whoever read that approves it here.
void CloseScreen::actOn(const QModelIndex &index)
{
    const BoardFinding *finding = m_model->record(index.row());
    const bool approves = finding && finding->goal == FindingGoal::Approve && !m_shell.facts().readOnly;
    if (approves && !m_shell.isBusy())
        Q_EMIT approvalWanted(finding->target);
    else if (!approves)
        openFinding(index);
}

QString CloseScreen::chosenDraft() const
{
    const BoardFinding *finding = m_model->record(m_table->currentIndex().row());
    return finding && finding->goal == FindingGoal::Approve ? finding->target : QString();
}

std::optional<std::pair<QString, QString>> CloseScreen::chosenStray() const
{
    const BoardFinding *finding = m_model->record(m_table->currentIndex().row());
    if (!finding || finding->goal != FindingGoal::Map)
        return std::nullopt;
    return std::pair(finding->target, finding->customer);
}

bool CloseScreen::clearFilter()
{
    if (m_filter->text().isEmpty() && m_stage == 0)
        return false;
    m_filter->clear();
    if (m_stage > 0)
        filterStage(m_stage);
    m_table->setFocus();
    return true;
}

QWidget *CloseScreen::chart() const
{
    return m_bars->isHidden() ? nullptr : m_bars;
}

void CloseScreen::setDensity(Density density)
{
    m_table->setDensity(density);
}

QWidgetList CloseScreen::regions() const
{
    return {m_stages, m_figures, m_place->currentWidget() == m_table ? static_cast<QWidget *>(m_table) : m_filter,
            m_bars};
}

void CloseScreen::showNothing(bool)
{
    refresh();
}

} // namespace counterfoil
