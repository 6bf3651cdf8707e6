// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/screen.h"
#include "ui/shell/shellcontroller.h"
#include "ui/windows/windowscolumns.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class ClockFoot;
class EmptyState;
class ScreenHeader;
class ShellController;
class TableView;
class Theme;
class WeekBars;

//! What ends, when, and what it costs that nobody decides.
class WindowsScreen final : public Screen
{
    Q_OBJECT
public:
    WindowsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    QWidget *chart() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    QString chosenView() const override;
    void chooseView(const QString &view) override;
    //! Clocks that end within seven days.
    int badge() const { return m_counts.week; }
    bool isClockChosen() const;
    //! Puts a sentence about the chosen clock on the clipboard, without what the partner pays.
    void copyForCustomer() const;
    //! Asks what is to happen with the chosen clock, and keeps it.
    void decide();
    bool canChange() const override { return isClockChosen() && m_shell.lockedReason().isEmpty(); }
    void change() override { decide(); }

Q_SIGNALS:
    void badgeChanged(int count);
    void chosenChanged();
    void whyWanted(const WhyContent &why);
    void whyFollows(const WhyContent &why);
    void failed(const QString &what, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeKinds();
    void takeKind(int kind);
    QWidget *makeTable(QAction *copy);
    void ask();
    void showClocks(const Lookahead &ahead);
    void showRows();
    void showHeader();
    void showWeeks();
    void showTable();
    void choose();
    void goToWeek(int week);
    const ClockRow *current() const;

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    ClockRoom m_room = ClockRoom::Wide;
    bool m_stale = true; //!< the file may have changed since the clocks were read
    WindowsController m_controller;
    Lookahead m_ahead;
    ClockCounts m_counts;
    ClockFilter m_kind = ClockFilter::All;
    ScreenHeader *m_header;
    QLineEdit *m_filter;
    QTabBar *m_kinds = nullptr;
    QComboBox *m_kindChoice = nullptr; //!< the same in little room
    WeekBars *m_weeks = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<ClockRow> *m_model = nullptr;
    ClockFoot *m_foot = nullptr;
    QWidget *m_filled = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_place = nullptr;
};

} // namespace counterfoil
