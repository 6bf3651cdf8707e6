// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/connectors/connectorsscreen.h"

#include "core/rest/servicefault.h"
#include "ui/connectors/connectiondetail.h"
#include "ui/connectors/connectorscolumns.h"
#include "ui/connectors/connectorwords.h"
#include "ui/connectors/consentwizard.h"
#include "ui/connectors/pulledcolumns.h"
#include "ui/connectors/pulledpane.h"
#include "ui/format/spoken.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QButtonGroup>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int narrowTable = 1080; //!< under this width the roles are left to the detail side
constexpr int twoLineRow = 38;
constexpr int detailWidth = 372;
} // namespace

ConnectorsScreen::ConnectorsScreen(const Theme &theme, ConnectorsController &controller, AppActions &actions,
                                   QWidget *parent)
    : Screen(parent), m_theme(theme), m_controller(controller), m_actions(actions), m_header(new ScreenHeader(theme))
{
    setObjectName(QStringLiteral("connectors"));
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeOverview());
    m_wizard = new ConsentWizard(theme, controller, *m_stepModel);
    m_pages->addWidget(m_wizard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_pages);
    connect(&controller, &ConnectorsController::pictureChanged, this, &ConnectorsScreen::showPicture);
    connect(&controller, &ConnectorsController::progressChanged, this, &ConnectorsScreen::showProgress);
    connect(&controller, &ConnectorsController::deskChanged, this, &ConnectorsScreen::closeWizard);
    connect(m_wizard, &ConsentWizard::closed, this, &ConnectorsScreen::closeWizard);
    connect(m_wizard, &ConsentWizard::mailWanted, this, &ConnectorsScreen::mailWanted);
}

QWidget *ConnectorsScreen::makeOverview()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header->setTitle(tr("Connectors"));
    m_filter = filterField(m_theme);
    m_header->addAct(m_filter);
    auto *add = new QPushButton(m_theme.icon(QStringLiteral("add")), tr("Add connection"));
    add->setObjectName(QStringLiteral("addConnection"));
    auto *kinds = new QMenu(add);
    kinds->addActions({m_actions.addCsp, m_actions.addEnrolment});
    add->setMenu(kinds);
    m_header->addAct(add);
    m_stop = actionButton(m_theme, m_actions.stopPull);
    m_header->addAct(m_stop);
    m_header->addAct(actionButton(m_theme, m_actions.pullNow, true));
    layout->addWidget(m_header);
    layout->addWidget(makeTabs());
    m_halves = new KeptSplitter(QStringLiteral("halves"), Qt::Vertical);
    m_halves->addWidget(makeConnections());
    m_lower = new QWidget;
    auto *below = new QVBoxLayout(m_lower);
    below->setContentsMargins({});
    m_sides = new KeptSplitter(QStringLiteral("sides"), Qt::Horizontal);
    m_sides->addWidget(makeSteps());
    m_sides->addWidget(makeDetail());
    m_sides->setStretchFactor(0, 1);
    below->addWidget(m_sides);
    m_halves->addWidget(m_lower);
    m_halves->setStretchFactor(1, 1);
    for (KeptSplitter *splitter : {m_halves, m_sides}) {
        splitter->setCollapsible(0, false);
        splitter->setCollapsible(1, false);
    }
    m_tabPages = new QStackedWidget;
    m_tabPages->addWidget(m_halves);
    makePulled();
    layout->addWidget(m_tabPages, 1);
    return page;
}

QWidget *ConnectorsScreen::makeTabs()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(0);
    m_tabs = new QButtonGroup(this);
    for (const QString &name : {tr("Connections"), tr("Pulled data")}) {
        auto *tab = new QPushButton(name);
        tab->setCheckable(true);
        m_tabs->addButton(tab, int(m_tabs->buttons().size()));
        layout->addWidget(tab);
    }
    layout->addStretch();
    m_tabs->button(0)->setChecked(true);
    connect(m_tabs, &QButtonGroup::idClicked, this, [this](int tab) { showPulled(tab == 1); });
    return bar;
}

void ConnectorsScreen::makePulled()
{
    m_pulled = new PulledPane(m_theme, m_controller, m_actions);
    m_tabPages->addWidget(m_pulled);
    connect(m_filter, &QLineEdit::textChanged, m_pulled, &PulledPane::setFilter);
    connect(m_pulled, &PulledPane::kindChanged, this, &ConnectorsScreen::chosenChanged);
    connect(m_pulled, &PulledPane::failed, this, &ConnectorsScreen::failed);
    for (TableView *table : m_pulled->tables())
        connect(table, &TableView::typed, this, [this](const QString &text) {
            m_filter->setFocus();
            m_filter->insert(text);
        });
}

bool ConnectorsScreen::showsPulled() const
{
    return m_tabPages->currentWidget() == m_pulled;
}

void ConnectorsScreen::showPulled(bool shown)
{
    if (shown && m_wizard->isOpen() && !m_controller.isSigningIn())
        closeWizard();
    m_tabs->button(shown ? 1 : 0)->setChecked(true);
    m_tabPages->setCurrentIndex(shown ? 1 : 0);
    Q_EMIT chosenChanged();
}

QWidget *ConnectorsScreen::makeConnections()
{
    m_model = new RecordTableModel<ConnectionRow>(connectionShape(), connectionColumns({}, false), this);
    m_table = new TableView(m_theme);
    m_table->setObjectName(QStringLiteral("connections"));
    m_table->setAccessibleName(tr("Connections"));
    m_table->setTable(m_model);
    m_table->setRowHeight(twoLineRow);
    m_empty = new EmptyState(m_theme);
    m_place = new QStackedWidget;
    m_place->addWidget(m_table);
    m_place->addWidget(m_empty);
    m_place->setMinimumHeight(26 + 2 * twoLineRow);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        showTable();
    });
    setFilter(m_filter, m_table);
    connect(m_table, &TableView::opened, this, [this] { logInAgain(); });
    connect(m_table, &TableView::buttonPressed, this, [this] { logInAgain(); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectorsScreen::showDetail);
    return m_place;
}

QWidget *ConnectorsScreen::makeSteps()
{
    auto *region = new QWidget;
    region->setMinimumWidth(480);
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 6);
    head->setSpacing(10);
    m_pullTitle = new TextLabel(m_theme, FontRole::Heading);
    m_pullText = new TextLabel(m_theme, FontRole::Caption, true);
    m_pullText->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    head->addWidget(m_pullTitle);
    head->addWidget(m_pullText, 1);
    m_stepModel = new RecordTableModel<PullStep>(stepShape(), stepColumns(false), this);
    m_steps = new TableView(m_theme);
    m_steps->setObjectName(QStringLiteral("steps"));
    m_steps->setAccessibleName(tr("Steps of the pull"));
    m_steps->setTable(m_stepModel);
    m_hint = new MessageLine(m_theme);
    m_hint->setLasting();
    auto *hint = new QVBoxLayout;
    hint->setContentsMargins(16, 8, 16, 8);
    hint->addWidget(m_hint);
    layout->addLayout(head);
    layout->addWidget(m_steps, 1);
    layout->addLayout(hint);
    connect(m_steps->selectionModel(), &QItemSelectionModel::currentChanged, this, &ConnectorsScreen::showHint);
    connect(m_stepModel, &QAbstractItemModel::modelReset, this, &ConnectorsScreen::showHint);
    return region;
}

QWidget *ConnectorsScreen::makeDetail()
{
    auto *region = new QWidget;
    region->setMinimumWidth(300);
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_detail = new ConnectionDetail(m_theme);
    auto *scroll = new QScrollArea;
    scroll->setWidget(m_detail);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Connection"));
    auto *acts = new QHBoxLayout;
    acts->setContentsMargins(16, 8, 16, 8);
    acts->setSpacing(8);
    acts->addWidget(actionButton(m_theme, m_actions.logInAgain));
    acts->addWidget(actionButton(m_theme, m_actions.disconnectChosen));
    acts->addStretch();
    layout->addWidget(scroll, 1);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    layout->addLayout(acts);
    return region;
}

const ConnectionRow *ConnectorsScreen::current() const
{
    return m_model->record(m_table->currentIndex().row());
}

QString ConnectorsScreen::chosen() const
{
    const ConnectionRow *row = current();
    return row ? row->connection.name : QString();
}

bool ConnectorsScreen::isWizardOpen() const
{
    return m_wizard->isOpen();
}

void ConnectorsScreen::refresh()
{
    showPicture();
    showProgress();
    m_pulled->ask();
}

void ConnectorsScreen::showPicture()
{
    const QString before = chosen();
    m_model->setContents(connectionColumns(m_controller.now(), m_narrow, m_controller.lockedReason()),
                         m_controller.picture().connections);
    if (before.isEmpty() || !m_table->select(before))
        m_table->setCurrentIndex(m_model->index(0, 0));
    const int waiting = m_controller.needingPerson();
    m_header->pill().show(Tone::Warn,
                          waiting > 0 ? counted(waiting, tr("1 needs a person"), tr("%1 need a person")) : QString());
    m_header->setSentence(m_controller.summary());
    showTable();
    showDetail();
}

void ConnectorsScreen::showTable()
{
    const bool none = m_model->rowCount() == 0;
    m_place->setCurrentIndex(none ? 1 : 0);
    m_lower->setVisible(m_model->allRecords() > 0);
    if (!none)
        return;
    if (m_model->allRecords() > 0)
        m_empty->showFiltered();
    else if (!m_controller.isAvailable())
        m_empty->show(tr("No way to clouds"), tr("This window reads what is stored. Files can be imported."),
                      {m_actions.importFiles});
    else
        m_empty->show(
            tr("Not connected yet"),
            tr("Log in once, and every morning at 09:00 Amsterdam time the data is there. What was pulled can "
               "be read without a network."),
            {m_actions.addCsp, m_actions.addEnrolment});
}

void ConnectorsScreen::showDetail()
{
    if (const ConnectionRow *row = current())
        m_detail->show(*row, m_controller.now());
    Q_EMIT chosenChanged();
}

void ConnectorsScreen::showProgress()
{
    const PullProgress &progress = m_controller.progress();
    QSet<QString> names;
    int ended = 0;
    int failed = 0;
    for (const PullStep &step : progress.steps) {
        names.insert(step.connection);
        ended += step.state.isEmpty() || step.state == u"waits" ? 0 : 1;
        failed += step.state == u"failed" ? 1 : 0;
    }
    const QString before = m_stepModel->record(m_steps->currentIndex().row())
                               ? m_stepModel->key(m_steps->currentIndex().row())
                               : QString();
    m_stop->setVisible(progress.isRunning);
    m_stepModel->setContents(stepColumns(names.size() > 1, repeatedAdvice(progress.steps)), progress.steps);
    m_steps->setRowHeight(stepRowHeight(progress.steps));
    m_steps->select(before);
    m_pullTitle->setText(progress.isRunning ? (progress.isAutomatic ? tr("Pulling, as every day") : tr("Pulling"))
                                            : tr("Last pull"));
    QString text = tr("%1 of %2 steps").arg(ended).arg(progress.steps.size());
    if (progress.isStopping)
        text = tr("Stops at the next step; what came is kept");
    else if (!progress.isRunning)
        text = progress.steps.isEmpty() ? tr("Nothing was pulled yet")
               : failed > 0             ? counted(failed, tr("1 step failed"), tr("%1 steps failed"))
                                        : instantText(progress.steps.first().started, m_controller.now());
    m_pullText->setText(text);
    m_header->setSentence(m_controller.summary());
    Q_EMIT chosenChanged();
}

//! The chosen step's fault, else the first one, with what to do about it.
void ConnectorsScreen::showHint()
{
    const PullStep *step = m_stepModel->record(m_steps->currentIndex().row());
    for (int row = 0; (!step || step->errorCode.isEmpty()) && row < m_stepModel->rowCount(); ++row) {
        if (m_stepModel->record(row)->state == u"failed")
            step = m_stepModel->record(row);
    }
    if (!step || step->errorCode.isEmpty()) {
        m_hint->hide();
        return;
    }
    const bool isFault = step->state == u"failed";
    QStringList lines = spoken(step->errorMessage).split(u'\n') + shownHint(step->errorHint).split(u'\n');
    lines.removeAll(QString());
    lines.removeDuplicates();
    QString what = stepWords(step->step);
    const auto fails = [step](const PullStep &other) {
        return other.state == u"failed" && other.errorMessage == step->errorMessage;
    };
    const QList<PullStep> &steps = m_controller.progress().steps;
    const auto count = std::count_if(steps.begin(), steps.end(), fails);
    if (isFault && count > 1)
        what = count == 2 ? tr("%1 and 1 more step").arg(what) : tr("%1 and %2 more steps").arg(what).arg(count - 1);
    m_hint->show(isFault ? Tone::Bad : Tone::Neutral, what, lines.join(u'\n'));
}

void ConnectorsScreen::openSettings(const QString &kind)
{
    const ConnectionRow *row = current();
    QString name = row && row->connection.kind == kind ? row->connection.name : QString();
    for (const ConnectionRow &one : m_controller.picture().connections) {
        if (name.isEmpty() && one.connection.kind == kind)
            name = one.connection.name;
    }
    m_wizard->open(kind, name);
    m_pages->setCurrentWidget(m_wizard);
}

void ConnectorsScreen::addConnection(const QString &kind)
{
    m_wizard->open(kind);
    m_pages->setCurrentWidget(m_wizard);
}

void ConnectorsScreen::logInAgain()
{
    const ConnectionRow *row = m_controller.isReadOnly() ? nullptr : current();
    if (row) {
        m_wizard->open(row->connection.kind, row->connection.name);
        m_pages->setCurrentWidget(m_wizard);
    }
}

void ConnectorsScreen::closeWizard()
{
    if (m_wizard->isOpen())
        m_wizard->cancel();
    m_pages->setCurrentIndex(0);
    if (isVisible())
        m_table->setFocus();
}

TableView *ConnectorsScreen::table() const
{
    if (showsPulled())
        return m_pulled->table();
    return m_steps->hasFocus() ? m_steps : m_table;
}

QList<QAction *> ConnectorsScreen::rowActions(const TableView &table) const
{
    const AppActions &a = m_actions;
    return &table == m_table ? QList<QAction *>{a.pullNow, a.logInAgain, a.disconnectChosen} : QList<QAction *>();
}

bool ConnectorsScreen::clearFilter()
{
    if (m_wizard->isOpen()) {
        m_wizard->cancel();
        return true;
    }
    if (!showsPulled())
        return Screen::clearFilter();
    if (m_filter->text().isEmpty())
        return false;
    m_filter->clear();
    m_pulled->table()->setFocus();
    return true;
}

QString ConnectorsScreen::exportName() const
{
    return showsPulled() ? pulledCode(m_pulled->kind()) : objectName();
}

//! "pulled/seats".
QString ConnectorsScreen::chosenView() const
{
    return showsPulled() ? QStringLiteral("pulled/") + pulledCode(m_pulled->kind()) : QString();
}

void ConnectorsScreen::chooseView(const QString &view)
{
    const bool isPulled = view.startsWith(u"pulled/");
    if (isPulled)
        m_pulled->choose(pulledKindOf(view.section(u'/', 1)));
    showPulled(isPulled);
}

void ConnectorsScreen::setDensity(Density density)
{
    for (TableView *table : m_pulled->tables() + QList<TableView *>{m_table, m_steps})
        table->setDensity(density);
}

QWidgetList ConnectorsScreen::regions() const
{
    if (m_wizard->isOpen())
        return m_wizard->regions();
    if (showsPulled())
        return m_pulled->regions();
    return m_model->allRecords() > 0 ? QWidgetList{m_table, m_steps} : QWidgetList{m_filter};
}

void ConnectorsScreen::showNothing(bool)
{
    refresh();
}

void ConnectorsScreen::arrange()
{
    const bool narrow = width() < narrowTable;
    if (narrow != std::exchange(m_narrow, narrow))
        m_model->setColumns(connectionColumns(m_controller.now(), m_narrow, m_controller.lockedReason()));
    m_sides->suggest({m_sides->width() - detailWidth - m_sides->handleWidth(), detailWidth});
    const int rows = int(std::clamp<qsizetype>(m_controller.picture().connections.size(), 3, 5));
    m_halves->suggest({26 + rows * twoLineRow, qMax(200, m_halves->height() - 26 - rows * twoLineRow)});
}

void ConnectorsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    arrange();
}

} // namespace counterfoil
