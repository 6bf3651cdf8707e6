// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilecolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class EmptyState;
class Pill;
class TableView;
class TextLabel;
class Theme;

//! A file's first rows as they will be read, what is wrong with it, and what its lines come to.
class TrialPane final : public QWidget
{
    Q_OBJECT
public:
    explicit TrialPane(const Theme &theme, QWidget *parent = nullptr);

    //! A button and the like, beside the title.
    void addAct(QWidget *widget);
    //! `none` stands in place of the rows while no file was chosen.
    void showNone(const QString &heading, const QString &sentence, const QList<QAction *> &acts);
    void show(const TrialState &state);
    QList<TableView *> tables() const { return {m_faults, m_rows}; }

private:
    void showTrial(const ProfileTrial &trial);
    void say(const QString &sentence);

    TextLabel *m_title;
    Pill *m_pill;
    TextLabel *m_outcome;
    QProgressBar *m_running;
    TextLabel *m_warnings;
    TableView *m_faults;
    RecordTableModel<Fault> *m_faultModel;
    TableView *m_rows;
    RecordTableModel<ReadRow> *m_rowModel;
    EmptyState *m_empty;
    QStackedWidget *m_place;
};

} // namespace counterfoil
