// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/profileeditor.h"

#include "ui/imports/importscolumns.h"
#include "ui/profiles/documentpane.h"
#include "ui/profiles/fileform.h"
#include "ui/profiles/mappingpane.h"
#include "ui/profiles/rowsform.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace counterfoil {

namespace {

enum Page { ColumnsPage, FilePage, RowsPage, DocumentPage };
constexpr int faultRows = 3;

//! The page whose form holds what a JSON pointer leads to.
Page pageOf(const QString &pointer)
{
    const QStringList tokens = pointer.split(u'/', Qt::SkipEmptyParts);
    const QString first = tokens.value(0);
    const QString second = tokens.value(1);
    static const QStringList columns{QStringLiteral("columns"), QStringLiteral("optional"), QStringLiteral("constants"),
                                     QStringLiteral("values")};
    static const QStringList rows{QStringLiteral("negate"), QStringLiteral("families"), QStringLiteral("customers"),
                                  QStringLiteral("keep"),   QStringLiteral("skip"),     QStringLiteral("end")};
    if (tokens.isEmpty() || columns.contains(first))
        return ColumnsPage;
    return rows.contains(first) || (first == u"table" && rows.contains(second)) ? RowsPage : FilePage;
}

} // namespace

ProfileEditor::ProfileEditor(const Theme &theme, ProfilesController &controller, QWidget *parent)
    : QWidget(parent), m_controller(controller),
      m_tabs(tabButtons({tr("Columns"), tr("File"), tr("Rows"), tr("JSON")})), m_pages(new QStackedWidget),
      m_unread(new MessageLine(theme)), m_faults(new TableView(theme)),
      m_faultModel(new RecordTableModel<Fault>(faultShape(), profileFaultColumns(), this)),
      m_mapping(new MappingPane(theme)), m_file(new FileForm(theme)), m_rows(new RowsForm(theme)),
      m_document(new DocumentPane(theme))
{
    m_tabs->setAccessibleName(tr("Parts of the profile"));
    m_tabs->setObjectName(QStringLiteral("profileTabs"));
    for (QWidget *page : QWidgetList{m_mapping, m_file, m_rows, m_document})
        m_pages->addWidget(page);
    m_faults->setObjectName(QStringLiteral("profileFaults"));
    m_faults->setAccessibleName(tr("Faults of the profile"));
    m_faults->setTable(m_faultModel);
    m_unread->setLasting();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(16, 0, 16, 8);
    bar->addWidget(m_tabs);
    bar->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_unread);
    layout->addWidget(m_faults);
    layout->addWidget(new RuleLine(theme, Qt::Horizontal));
    layout->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_pages, &QStackedWidget::setCurrentIndex);
    connect(m_faults, &TableView::opened, this, &ProfileEditor::openFault);
    connect(m_unread, &MessageLine::acted, this, [this] { m_tabs->setCurrentIndex(DocumentPage); });
    connectController();
    showDraft();
}

void ProfileEditor::connectController()
{
    connect(m_mapping, &MappingPane::edited, &m_controller, &ProfilesController::edit);
    connect(m_file, &FileForm::edited, &m_controller, &ProfilesController::edit);
    connect(m_rows, &RowsForm::edited, &m_controller, &ProfilesController::edit);
    connect(m_document, &DocumentPane::edited, &m_controller, &ProfilesController::editText);
    connect(&m_controller, &ProfilesController::draftChanged, this, &ProfileEditor::showDraft);
    connect(&m_controller, &ProfilesController::sampleChanged, this, &ProfileEditor::showDraft);
    connect(&m_controller, &ProfilesController::trialChanged, this, &ProfileEditor::showMapping);
}

void ProfileEditor::showDraft()
{
    const ProfileDraft &draft = m_controller.draft();
    setEnabled(!draft.json.isEmpty());
    for (QWidget *form : QWidgetList{m_mapping, m_file, m_rows})
        form->setEnabled(draft.isFormWhole);
    if (draft.isFormWhole)
        m_unread->hide();
    else
        m_unread->show(Tone::Warn, tr("The text has faults."), tr("The forms wait until it reads well again."),
                       tr("Go to the text"));
    m_file->show(draft.form, m_controller.sample());
    m_rows->show(draft.form, m_controller.sample());
    m_document->show(draft);
    showMapping();
    showFaults();
}

void ProfileEditor::showMapping()
{
    m_mapping->show(m_controller.draft(), m_controller.sample(), m_controller.trial().trial);
}

void ProfileEditor::showFaults()
{
    const QList<Fault> &faults = m_controller.draft().faults;
    m_faults->setVisible(!faults.isEmpty());
    m_faultModel->setRecords(faults);
    m_faults->fitRows(faultRows);
    QList<int> counts(m_tabs->count(), 0);
    for (const Fault &fault : faults)
        ++counts[pageOf(fault.path)];
    counts[DocumentPage] = int(faults.size());
    const QStringList names{tr("Columns"), tr("File"), tr("Rows"), tr("JSON")};
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        m_tabs->setTabText(tab, counts.at(tab) == 0 ? names.at(tab)
                                                    : QStringLiteral("%1 (%2)").arg(names.at(tab)).arg(counts.at(tab)));
}

//! Where the form can hold it, the form; else the line of the text.
void ProfileEditor::openFault(const QModelIndex &index)
{
    const Fault *fault = m_faultModel->record(index.row());
    if (!fault)
        return;
    if (m_tabs->currentIndex() == DocumentPage || !m_controller.draft().isFormWhole) {
        m_tabs->setCurrentIndex(DocumentPage);
        m_document->goTo(fault->line);
        return;
    }
    const Page page = pageOf(fault->path);
    m_tabs->setCurrentIndex(page);
    if (page != ColumnsPage) {
        m_pages->currentWidget()->setFocus();
        return;
    }
    for (const LineAttribute &attribute : lineAttributes()) {
        if (fault->path.split(u'/').contains(attribute.name) ||
            (fault->path.isEmpty() && fault->reason.contains(attribute.name))) {
            m_mapping->choose(attribute.name);
            break;
        }
    }
    m_mapping->table()->setFocus();
}

void ProfileEditor::setFilter(const QString &text)
{
    m_mapping->setFilter(text);
}

QList<TableView *> ProfileEditor::tables() const
{
    return {m_mapping->table(), m_faults};
}

QWidget *ProfileEditor::region() const
{
    return m_pages->currentIndex() == ColumnsPage ? m_mapping->table() : static_cast<QWidget *>(m_tabs);
}

} // namespace counterfoil
