// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/profiles/trialpane.h"

#include "ui/format/spoken.h"
#include "ui/imports/importscolumns.h"
#include "ui/shell/parts.h"
#include "ui/tables/tableview.h"
#include "ui/theme/theme.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QProgressBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace counterfoil {

namespace {
constexpr int trialFaultRows = 4;
constexpr qsizetype mostWarnings = 3;
} // namespace

TrialPane::TrialPane(const Theme &theme, QWidget *parent)
    : QWidget(parent), m_title(new TextLabel(theme, FontRole::Heading)), m_pill(new Pill(theme)),
      m_outcome(new TextLabel(theme, FontRole::Body, true)), m_running(loadingLine()),
      m_warnings(new TextLabel(theme, FontRole::Caption)), m_faults(new TableView(theme)),
      m_faultModel(new RecordTableModel<Fault>(faultShape(), faultColumns(), this)), m_rows(new TableView(theme)),
      m_rowModel(new RecordTableModel<ReadRow>(readRowShape(), readRowColumns({}, {}), this)),
      m_empty(new EmptyState(theme)), m_place(new QStackedWidget)
{
    auto *head = new QHBoxLayout;
    head->setContentsMargins(16, 8, 16, 6);
    head->setSpacing(10);
    m_title->setText(tr("Test bench"));
    m_outcome->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_outcome->setObjectName(QStringLiteral("trialOutcome"));
    head->addWidget(m_title);
    head->addWidget(m_pill);
    head->addWidget(m_outcome, 1);
    m_faults->setObjectName(QStringLiteral("trialFaults"));
    m_faults->setAccessibleName(tr("Faults of the file"));
    m_faults->setTable(m_faultModel);
    m_rows->setObjectName(QStringLiteral("trialRows"));
    m_rows->setAccessibleName(tr("First rows as they will be read"));
    m_rows->setTable(m_rowModel);
    m_warnings->setTone(Tone::Warn);
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(16, 0, 16, 6);
    auto *filled = new QWidget;
    auto *inside = new QVBoxLayout(filled);
    inside->setContentsMargins({});
    inside->setSpacing(0);
    inside->addWidget(m_warnings);
    inside->addWidget(m_faults);
    inside->addWidget(m_rows, 1);
    m_place->addWidget(filled);
    m_place->addWidget(m_empty);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_running);
    layout->addWidget(m_place, 1);
}

void TrialPane::addAct(QWidget *widget)
{
    static_cast<QHBoxLayout *>(layout()->itemAt(0)->layout())->addWidget(widget);
}

void TrialPane::say(const QString &sentence)
{
    m_outcome->setText(sentence);
    m_outcome->setToolTip(sentence);
}

void TrialPane::showNone(const QString &heading, const QString &sentence, const QList<QAction *> &acts)
{
    m_empty->show(heading, sentence, acts);
    m_place->setCurrentIndex(1);
    m_running->hide();
    m_pill->show(Tone::Plain, {});
    say({});
}

void TrialPane::show(const TrialState &state)
{
    m_place->setCurrentIndex(0);
    m_running->setVisible(state.isRunning);
    const QString file = QFileInfo(state.path).fileName();
    if (state.trial) {
        showTrial(*state.trial);
        say(state.trial->faults.isEmpty() ? QStringLiteral("%1 · %2").arg(file, trialWords(state.trial->set)) : file);
        return;
    }
    if (state.isRunning)
        return; // the old rows stay until the new ones are there
    m_rowModel->setRecords({});
    m_faultModel->setRecords({});
    m_rows->show();
    m_faults->hide();
    m_warnings->hide();
    m_pill->show(Tone::Bad, state.failure.isEmpty() ? QString() : tr("Not read"));
    say(state.failure.isEmpty() ? file : QStringLiteral("%1 · %2").arg(file, state.failure));
}

void TrialPane::showTrial(const ProfileTrial &trial)
{
    const qsizetype count = trial.faults.size();
    m_pill->show(count > 0 ? Tone::Bad : Tone::Ok,
                 count > 0 ? counted(count, tr("1 fault"), tr("%1 faults")) : tr("No fault"));
    m_faultModel->setRecords(trial.faults);
    m_faults->setVisible(count > 0);
    m_rows->setVisible(count == 0 || !trial.rows.isEmpty());
    m_faults->fitRows(trialFaultRows);
    if (m_rows->isHidden()) { // nothing of it was read: the faults have the room
        m_faults->setMinimumHeight(0);
        m_faults->setMaximumHeight(QWIDGETSIZE_MAX);
    }
    m_rowModel->setContents(readRowColumns(trial.rows, trial.faults), trial.rows);
    QStringList warnings = spoken(trial.set.warnings);
    m_warnings->setToolTip(warnings.join(u'\n'));
    if (warnings.size() > mostWarnings)
        warnings = warnings.first(mostWarnings - 1) << tr("and %1 more").arg(warnings.size() - mostWarnings + 1);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(count == 0 && !trial.set.warnings.isEmpty());
}

} // namespace counterfoil
