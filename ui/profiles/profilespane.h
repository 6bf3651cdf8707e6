// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/profiles/profilecolumns.h"

#include <QWidget>

namespace counterfoil {

class AppActions;
class ProfileEditor;
class ScreenHeader;
class ShellController;
class TableView;
class Theme;
class TrialPane;

//! How distributors' files are read: the profiles, the one that is shown, and the test bench.
class ProfilesPane final : public QWidget
{
    Q_OBJECT
public:
    ProfilesPane(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    ProfilesController &controller() { return m_controller; }
    //! Reads the list of the company file that is open.
    void ask();
    void setFilter(const QString &text);
    TableView *table() const;
    QList<TableView *> tables() const;
    QWidgetList regions() const;

    //! Tries a file by a profile; by a new one where none is named.
    void showFile(const QString &profile, const QString &path);

    void askFile();
    void askImport();
    void askExport();
    //! Says what goes and what comes in its place, then removes.
    void askRemove();

Q_SIGNALS:
    void stateChanged();
    void failed(const QString &what, const counterfoil::Error &error);

private:
    QWidget *makeList();
    QWidget *makeDetail();
    void showList();
    void showDraft();
    void showTrial();

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    ProfilesController m_controller;
    TableView *m_list = nullptr;
    RecordTableModel<ProfileRow> *m_model = nullptr;
    ScreenHeader *m_header = nullptr;
    ProfileEditor *m_editor = nullptr;
    TrialPane *m_trial = nullptr;
    bool m_showing = false;
};

} // namespace counterfoil
