// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/importsscreen.h"

#include "ui/format/amounts.h"
#include "ui/format/spoken.h"
#include "ui/imports/droparea.h"
#include "ui/imports/linecheckpane.h"
#include "ui/imports/restatementpane.h"
#include "ui/profiles/profilespane.h"
#include "ui/shell/actions.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int narrowImports = 1300;
constexpr int refusedRows = 4;
} // namespace

ImportsScreen::ImportsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : Screen(parent), m_theme(theme), m_shell(shell), m_actions(actions), m_header(new ScreenHeader(theme)),
      m_filter(filterField(theme)), m_drop(new DropArea(theme, actions)), m_lineCheck(new LineCheckPane(theme, shell)),
      m_profiles(new ProfilesPane(theme, shell, actions)), m_pane(new RestatementPane(theme)),
      m_splitter(new KeptSplitter(QStringLiteral("tables"), Qt::Vertical))
{
    setObjectName(QStringLiteral("imports"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_header->addAct(m_filter);
    layout->addWidget(m_header);
    layout->addWidget(makeTabs());
    m_pages = new QStackedWidget;
    m_pages->addWidget(makeCameIn());
    m_pages->addWidget(m_profiles);
    m_pages->addWidget(m_lineCheck);
    layout->addWidget(m_pages, 1);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_model->setFilter(text);
        m_profiles->setFilter(text);
        m_lineCheck->setFilter(text);
        showTable();
    });
    connect(m_profiles, &ProfilesPane::failed, this, &ImportsScreen::failed);
    connect(m_lineCheck, &LineCheckPane::failed, this, &ImportsScreen::failed);
    connect(m_pane, &RestatementPane::invoiceWanted, this, &ImportsScreen::invoiceWanted);
    connect(&m_controller, &ImportsController::logReady, this, &ImportsScreen::showLog);
    connect(&m_controller, &ImportsController::restatementReady, m_pane, &RestatementPane::show);
    connect(&m_controller, &ImportsController::failed, this, &ImportsScreen::failed);
    connect(&shell, &ShellController::rejectedChanged, this, &ImportsScreen::showRejected);
    connect(&shell, &ShellController::companyChanged, this, [this] {
        m_controller.forgetLog();
        m_controller.forgetRestatement();
        m_lineCheck->leave();
        showLog({});
    });
    showRejected();
}

QWidget *ImportsScreen::makeTabs()
{
    auto *bar = new QWidget;
    auto *layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 0, 16, 8);
    layout->setSpacing(0);
    m_tabs = tabButtons({tr("What came in"), tr("Distributor profiles"), tr("Line check")});
    m_tabs->setAccessibleName(tr("Imports"));
    layout->addWidget(m_tabs);
    layout->addStretch();
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) { showPart(Part(tab)); });
    return bar;
}

QWidget *ImportsScreen::makeCameIn()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    auto *top = new QVBoxLayout;
    top->setContentsMargins(16, 0, 16, 12);
    top->addWidget(m_drop);
    layout->addLayout(top);
    layout->addWidget(makeRejected());
    m_splitter->addWidget(makeLog());
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    for (int part = 0; part < 2; ++part)
        m_splitter->setCollapsible(part, false);
    m_splitter->setSizes({300, 300});
    layout->addWidget(m_splitter, 1);
    return page;
}

ImportsScreen::Part ImportsScreen::part() const
{
    return Part(m_pages->currentIndex());
}

void ImportsScreen::showPart(Part part)
{
    if (m_tabs->currentIndex() != int(part)) {
        m_tabs->setCurrentIndex(int(part)); // and it comes back
        return;
    }
    m_pages->setCurrentIndex(int(part));
    if (part == Part::Profiles)
        m_profiles->ask();
    Q_EMIT m_profiles->stateChanged();
}

//! What the last import was refused for, until one goes well.
QWidget *ImportsScreen::makeRejected()
{
    m_rejected = new QWidget;
    auto *layout = new QVBoxLayout(m_rejected);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_rejectedTitle = new TextLabel(m_theme, FontRole::Heading);
    m_rejectedTitle->setTone(Tone::Bad);
    m_rejectedTitle->setContentsMargins(16, 0, 16, 6);
    m_faultModel = new RecordTableModel<Fault>(faultShape(), faultColumns(), this);
    m_faults = new TableView(m_theme);
    m_faults->setObjectName(QStringLiteral("rejected"));
    m_faults->setAccessibleName(tr("Faults of the files that were refused"));
    m_faults->setTable(m_faultModel);
    layout->addWidget(m_rejectedTitle);
    layout->addWidget(m_faults);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    return m_rejected;
}

QWidget *ImportsScreen::makeLog()
{
    m_model = new RecordTableModel<ImportEntry>(importShape(), importColumns(false), this);
    m_log = new TableView(m_theme);
    m_log->setObjectName(QStringLiteral("log"));
    m_log->setAccessibleName(tr("What came in"));
    m_log->setTable(m_model);
    m_warnings = new TextLabel(m_theme, FontRole::Caption);
    m_warnings->setTone(Tone::Warn);
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(16, 4, 16, 4);
    m_warnings->hide();
    auto *filled = new QWidget;
    auto *column = new QVBoxLayout(filled);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_log, 1);
    column->addWidget(m_warnings);
    m_empty = new EmptyState(m_theme);
    m_place = new QStackedWidget;
    m_place->addWidget(filled);
    m_place->addWidget(m_empty);
    setFilter(m_filter, m_log);
    connect(m_log, &TableView::opened, this, [this] { m_pane->table()->setFocus(); });
    connect(m_log->selectionModel(), &QItemSelectionModel::currentChanged, this, &ImportsScreen::choose);
    return m_place;
}

void ImportsScreen::refresh()
{
    const CompanyFacts &facts = m_shell.facts();
    const QString reason =
        facts.readOnlyReason.isEmpty() ? tr("The company file is open read-only.") : facts.readOnlyReason;
    m_drop->setLocked(facts.readOnly ? reason : QString());
    m_header->setTitle(tr("Imports"));
    m_header->secondPill().show(Tone::Neutral, facts.readOnly ? tr("Read-only") : QString(), QStringLiteral("lock"));
    m_stale = true;
    m_lineCheck->forget();
    if (isVisible())
        ask();
}

void ImportsScreen::ask()
{
    if (!m_stale || !m_shell.company())
        return;
    m_stale = false;
    m_controller.askLog(*m_shell.company());
    if (showsProfiles())
        m_profiles->ask();
}

void ImportsScreen::showEvent(QShowEvent *event)
{
    Screen::showEvent(event);
    ask();
}

void ImportsScreen::showLog(const QList<ImportEntry> &entries)
{
    const bool cameIn = !m_entries.isEmpty() && !entries.isEmpty() && entries.first().set != m_entries.first().set;
    m_entries = entries;
    m_shown = -1;
    m_model->setContents(importColumns(m_narrow), entries);
    showHeader();
    showTable();
    const bool isChosen = m_wanted > 0 && chooseRestatement(std::exchange(m_wanted, 0));
    if (!isChosen && cameIn)
        m_log->select(QString::number(entries.first().set));
    if (!isChosen && !m_log->currentIndex().isValid() && m_model->rowCount() > 0)
        m_log->setCurrentIndex(m_model->index(0, 0));
    choose();
}

void ImportsScreen::showRestatement(qint64 id)
{
    showProfiles(false);
    m_filter->clear();
    m_log->setFocus();
    m_wanted = chooseRestatement(id) ? 0 : id;
}

bool ImportsScreen::chooseRestatement(qint64 id)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        if (m_model->record(row)->restatement != id)
            continue;
        m_log->setCurrentIndex(m_model->index(row, 0));
        m_log->scrollTo(m_log->currentIndex());
        return true;
    }
    return false;
}

void ImportsScreen::showHeader()
{
    qint64 lines = 0;
    int restated = 0;
    int counting = 0;
    for (const ImportEntry &entry : std::as_const(m_entries)) {
        if (entry.isSeats)
            continue; // they are no lines
        lines += entry.current ? entry.lines : 0;
        counting += entry.current ? 1 : 0;
        restated += entry.restatement > 0 ? 1 : 0;
    }
    m_header->setSentence(
        m_entries.isEmpty()
            ? QString()
            : tr("%1, %2 lines on hand").arg(counted(counting, tr("1 file"), tr("%1 files")), countText(lines)));
    m_header->pill().show(Tone::Warn,
                          restated > 0 ? counted(restated, tr("1 restated"), tr("%1 restated")) : QString());
}

void ImportsScreen::showTable()
{
    const bool none = m_model->rowCount() == 0;
    m_place->setCurrentIndex(none ? 1 : 0);
    m_pane->setVisible(!none);
    if (!none)
        return;
    if (m_model->allRecords() > 0 || !m_filter->text().isEmpty())
        m_empty->showFiltered();
    else
        m_empty->show(tr("Nothing came in yet"),
                      tr("What is imported or pulled is listed here, with what Microsoft changed in it later."));
}

void ImportsScreen::showRejected()
{
    const QList<Fault> &faults = m_shell.rejected();
    m_rejected->setVisible(!faults.isEmpty());
    if (faults.isEmpty())
        return;
    m_rejectedTitle->setText(tr("The last import was refused, nothing of it was kept: %1")
                                 .arg(counted(faults.size(), tr("1 fault"), tr("%1 faults"))));
    m_faultModel->setRecords(faults);
    m_faults->fitRows(refusedRows);
    m_faults->setCurrentIndex(m_faultModel->index(0, 0));
}

//! What the chosen file changed, or why it changed nothing.
void ImportsScreen::choose()
{
    const ImportEntry *entry = m_model->record(m_log->currentIndex().row());
    m_warnings->setVisible(entry && !entry->warnings.isEmpty());
    m_warnings->setText(entry ? spoken(entry->warnings).join(u'\n') : QString());
    if (!entry || entry->set == m_shown)
        return;
    m_shown = entry->set;
    const bool isRestated = entry->restatement > 0 && m_shell.company();
    m_splitter->suggest(isRestated ? QList<int>{300, 300} : QList<int>{1000, 1}); // a sentence needs little
    if (isRestated) {
        m_controller.askRestatement(*m_shell.company(), entry->restatement);
        return;
    }
    m_controller.forgetRestatement();
    if (entry->isSeats) {
        m_pane->say(tr("Read"), tr("Each count took the place of the one of its day, tenant, subscription and SKU."));
        return;
    }
    const QString &invoice = entry->invoice; // nothing that is not billed yet has one
    if (entry->replaced)
        m_pane->say(tr("Unchanged"), invoice.isEmpty()
                                         ? tr("The lines are those that were on hand.")
                                         : tr("The lines of %1 are those that were on hand.").arg(invoice));
    else
        m_pane->say(tr("New"), invoice.isEmpty() ? tr("Nothing of it was on hand before.")
                                                 : tr("Nothing of %1 was on hand before.").arg(invoice));
}

TableView *ImportsScreen::table() const
{
    if (showsProfiles())
        return m_profiles->table();
    if (part() == Part::Lines)
        return m_lineCheck->lines()->hasFocus() ? m_lineCheck->lines() : m_lineCheck->formulas();
    for (TableView *table : {m_pane->table(), m_pane->attributes(), m_faults}) {
        if (table->hasFocus())
            return table;
    }
    return m_log;
}

void ImportsScreen::setDensity(Density density)
{
    for (TableView *table :
         m_profiles->tables() + QList<TableView *>{m_log, m_faults, m_pane->table(), m_pane->attributes(),
                                                   m_lineCheck->formulas(), m_lineCheck->lines()})
        table->setDensity(density);
}

QWidgetList ImportsScreen::regions() const
{
    if (showsProfiles())
        return m_profiles->regions();
    QWidgetList regions;
    for (TableView *table :
         {m_faults, m_log, m_pane->table(), m_pane->attributes(), m_lineCheck->formulas(), m_lineCheck->lines()}) {
        if (table->isVisible())
            regions << table;
    }
    return regions.isEmpty() ? QWidgetList{m_filter} : regions;
}

void ImportsScreen::showNothing(bool)
{
    refresh();
}

void ImportsScreen::resizeEvent(QResizeEvent *event)
{
    Screen::resizeEvent(event);
    const bool narrow = width() < narrowImports;
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    m_model->setColumns(importColumns(narrow));
}

} // namespace counterfoil
