// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profilespane.h"

#include "ui/format/amounts.h"
#include "ui/profiles/profileeditor.h"
#include "ui/profiles/trialpane.h"
#include "ui/shell/actions.h"
#include "ui/shell/confirmsheet.h"
#include "ui/shell/keptsplitter.h"
#include "ui/shell/parts.h"
#include "ui/shell/shellcontroller.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

constexpr int listWidth = 280;

//! "3 files, 120 lines, 2,341.10 EUR"; empty where it has read nothing.
QString useWords(const ProfileUse &use)
{
    if (use.files == 0)
        return {};
    QStringList parts{counted(use.files, ProfilesPane::tr("1 file"), ProfilesPane::tr("%1 files")),
                      counted(use.lines, ProfilesPane::tr("1 line"), ProfilesPane::tr("%1 lines"))};
    for (auto net = use.nets.begin(); net != use.nets.end(); ++net)
        parts << sumWords(net.value(), net.key());
    return parts.join(QStringLiteral(", "));
}

} // namespace

ProfilesPane::ProfilesPane(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent)
    : QWidget(parent), m_theme(theme), m_shell(shell), m_actions(actions)
{
    setObjectName(QStringLiteral("profiles"));
    auto *sides = new KeptSplitter(QStringLiteral("profileSides"), Qt::Horizontal);
    sides->addWidget(makeList());
    sides->addWidget(makeDetail());
    sides->setStretchFactor(1, 1);
    for (int part = 0; part < 2; ++part)
        sides->setCollapsible(part, false);
    sides->setSizes({listWidth, 1000});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(sides);
    connect(&m_controller, &ProfilesController::listChanged, this, &ProfilesPane::showList);
    connect(&m_controller, &ProfilesController::draftChanged, this, &ProfilesPane::showDraft);
    connect(&m_controller, &ProfilesController::trialChanged, this, &ProfilesPane::showTrial);
    connect(&m_controller, &ProfilesController::failed, this, &ProfilesPane::failed);
    connect(&m_controller, &ProfilesController::told, &shell, &ShellController::tell);
    connect(&shell, &ShellController::companyChanged, this, [this] { m_controller.setCompany(m_shell.company()); });
    showDraft();
    showTrial();
}

QWidget *ProfilesPane::makeList()
{
    auto *region = new QWidget;
    region->setMinimumWidth(276); // both buttons
    auto *layout = new QVBoxLayout(region);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_model = new RecordTableModel<ProfileRow>(profileRowShape(), profileRowColumns(), this);
    m_list = new TableView(m_theme);
    m_list->setObjectName(QStringLiteral("profileList"));
    m_list->setAccessibleName(tr("Distributors' profiles"));
    m_list->setTable(m_model);
    m_list->horizontalHeader()->hide();
    m_list->setRowHeight(46);
    auto *buttons = new QVBoxLayout;
    buttons->setContentsMargins(12, 8, 12, 8);
    buttons->setSpacing(8);
    buttons->addWidget(actionButton(m_theme, m_actions.newProfile));
    buttons->addWidget(actionButton(m_theme, m_actions.importProfile));
    layout->addWidget(m_list, 1);
    layout->addWidget(new RuleLine(m_theme, Qt::Horizontal));
    layout->addLayout(buttons);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        const ProfileRow *row = m_model->record(m_list->currentIndex().row());
        if (row && !m_showing)
            m_controller.choose(row->key);
    });
    connect(m_list, &TableView::opened, this, [this] { m_editor->region()->setFocus(); });
    return region;
}

QWidget *ProfilesPane::makeDetail()
{
    m_header = new ScreenHeader(m_theme);
    m_header->addAct(actionButton(m_theme, m_actions.removeProfile));
    m_header->addAct(actionButton(m_theme, m_actions.discardProfile));
    m_header->addAct(actionButton(m_theme, m_actions.saveProfile, true));
    m_editor = new ProfileEditor(m_theme, m_controller);
    auto *above = new QWidget;
    above->setMinimumHeight(180);
    auto *inside = new QVBoxLayout(above);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_header);
    inside->addWidget(m_editor, 1);
    m_trial = new TrialPane(m_theme);
    m_trial->setMinimumHeight(120);
    m_trial->addAct(actionButton(m_theme, m_actions.tryProfile));
    auto *splitter = new KeptSplitter(QStringLiteral("profileAndBench"), Qt::Vertical);
    splitter->addWidget(above);
    splitter->addWidget(m_trial);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    for (int part = 0; part < 2; ++part)
        splitter->setCollapsible(part, false);
    splitter->setSizes({360, 220});
    return splitter;
}

void ProfilesPane::ask()
{
    m_controller.setCompany(m_shell.company());
    m_controller.ask();
}

void ProfilesPane::showList()
{
    m_showing = true;
    m_model->setRecords(m_controller.rows());
    m_list->select(m_controller.chosen());
    m_showing = false;
    Q_EMIT stateChanged();
}

void ProfilesPane::showDraft()
{
    const ProfileUse *use = m_controller.chosenUse();
    const ProfileForm &form = m_controller.draft().form;
    const QList<ProfileRow> rows = m_controller.rows();
    const auto row = std::find_if(rows.begin(), rows.end(),
                                  [this](const ProfileRow &one) { return one.key == m_controller.chosen(); });
    const bool there = row != rows.end();
    m_header->setTitle(there ? form.name : tr("No profile"));
    const bool warns = there && (row->isChanged || row->toBeConfirmed);
    m_header->pill().show(warns ? Tone::Warn : Tone::Neutral, there ? profileStateWords(*row) : QString());
    const QString read = use ? useWords(*use) : QString();
    m_header->setSentence(!read.isEmpty()            ? tr("Has read %1").arg(read)
                          : use && !use->known.isOwn ? tr("Comes with the program; changed, it becomes your own")
                                                     : QString());
    if (there)
        m_list->select(row->key);
    Q_EMIT stateChanged();
}

void ProfilesPane::showTrial()
{
    const TrialState &state = m_controller.trial();
    if (state.path.isEmpty())
        m_trial->showNone(tr("No file yet"),
                          tr("Try a file of the distributor: you see its first rows as they will be read, what is "
                             "wrong and what its lines come to. Nothing of it is kept."),
                          {m_actions.tryProfile});
    else
        m_trial->show(state);
}

void ProfilesPane::setFilter(const QString &text)
{
    m_editor->setFilter(text);
}

QList<TableView *> ProfilesPane::tables() const
{
    return QList<TableView *>{m_list} + m_editor->tables() + m_trial->tables();
}

TableView *ProfilesPane::table() const
{
    for (TableView *table : tables()) {
        if (table->hasFocus())
            return table;
    }
    return m_list;
}

QWidgetList ProfilesPane::regions() const
{
    QWidgetList regions{m_list, m_editor->region()};
    for (TableView *table : m_trial->tables()) {
        if (table->isVisible())
            regions << table;
    }
    return regions;
}

void ProfilesPane::showFile(const QString &profile, const QString &path)
{
    m_controller.setCompany(m_shell.company());
    m_controller.showFile(profile, path);
}

void ProfilesPane::askFile()
{
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Try a file"), m_controller.trial().path.isEmpty() ? m_shell.pathFor() : m_controller.trial().path,
        tr("Distributors' files (*.csv *.txt *.gz *.xlsx);;All files (*)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        m_controller.setFile(path);
}

void ProfilesPane::askImport()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a profile"), m_shell.pathFor(), tr("Profiles (*.json)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        m_controller.importDocument(path);
}

void ProfilesPane::askExport()
{
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Export the profile"), m_shell.pathFor(m_controller.draft().form.id + QStringLiteral(".json")),
        tr("Profiles (*.json)"));
    m_shell.noteChosen(path);
    if (!path.isEmpty())
        m_controller.exportDocument(path);
}

void ProfilesPane::askRemove()
{
    const ProfileUse *use = m_controller.chosenUse();
    if (!m_controller.canRemove() || !use)
        return;
    const QString id = use->known.profile.id;
    const QList<DistributorProfile> starts = startingProfiles();
    const bool hasStart =
        std::any_of(starts.begin(), starts.end(), [&id](const DistributorProfile &start) { return start.id == id; });
    const QString read = useWords(*use);
    QStringList texts{hasStart ? tr("Your own profile %1 goes; the starting point of the program counts again.").arg(id)
                               : tr("The profile %1 goes; files of this distributor are read by none then.").arg(id)};
    texts << (read.isEmpty() ? tr("It has read nothing that counts now.")
                             : tr("What it has read stays: %1.").arg(read));
    ConfirmSheet sheet(m_theme, tr("Remove the profile"), {}, texts.join(QStringLiteral("\n\n")), this);
    if (sheet.exec() == QDialog::Accepted)
        m_controller.remove();
}

} // namespace counterfoil
