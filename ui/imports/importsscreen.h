// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/importscolumns.h"
#include "ui/imports/importscontroller.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class DropArea;
class EmptyState;
class KeptSplitter;
class LineCheckPane;
class ProfilesPane;
class RestatementPane;
class ScreenHeader;
class ShellController;
class TableView;
class TextLabel;
class Theme;

//! What came in, what was refused, and what Microsoft changed in what was on hand.
class ImportsScreen final : public Screen
{
    Q_OBJECT
public:
    ImportsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;

    //! The screen's parts, in the order of their tabs.
    enum class Part { CameIn, Profiles, Lines };
    void showPart(Part part);
    //! How distributors' files are read.
    ProfilesPane &profiles() { return *m_profiles; }
    //! Chooses what brought a restatement, once the log is read; what it changed stands beside it.
    void showRestatement(qint64 id);
    void showProfiles(bool shown) { showPart(shown ? Part::Profiles : Part::CameIn); }
    bool showsProfiles() const { return part() == Part::Profiles; }
    //! Microsoft's lines, recomputed.
    LineCheckPane &lineCheck() { return *m_lineCheck; }

Q_SIGNALS:
    void invoiceWanted(const QString &invoice, Month month);
    void failed(const QString &what, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    Part part() const;
    QWidget *makeTabs();
    QWidget *makeCameIn();
    QWidget *makeRejected();
    QWidget *makeLog();
    void ask();
    void showLog(const QList<ImportEntry> &entries);
    void showHeader();
    void showTable();
    void showRejected();
    void choose();
    bool chooseRestatement(qint64 id);

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    ImportsController m_controller;
    ScreenHeader *m_header;
    QLineEdit *m_filter;
    DropArea *m_drop;
    QWidget *m_rejected = nullptr;
    TextLabel *m_rejectedTitle = nullptr;
    TableView *m_faults = nullptr;
    RecordTableModel<Fault> *m_faultModel = nullptr;
    TableView *m_log = nullptr;
    RecordTableModel<ImportEntry> *m_model = nullptr;
    TextLabel *m_warnings = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_place = nullptr;
    LineCheckPane *m_lineCheck;
    ProfilesPane *m_profiles;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    RestatementPane *m_pane;
    KeptSplitter *m_splitter;
    QList<ImportEntry> m_entries;
    qint64 m_shown = -1; //!< the set whose change is shown
    qint64 m_wanted = 0; //!< the restatement to choose once the log is read
    bool m_stale = true; //!< something may have come in since the log was read
    bool m_narrow = false;
};

} // namespace counterfoil
