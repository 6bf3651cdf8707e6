// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/whycontent.h"
#include "ui/shell/screen.h"
#include "ui/usage/usagecontroller.h"

QT_BEGIN_NAMESPACE
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabBar;
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class EmptyState;
class LostCreditPane;
class ScreenHeader;
class ShellController;
class TableView;
class TextLabel;
class Theme;
class UsageBars;
class UsageFigureBar;
class UsageModel;

//! Where the money of Azure goes, from the month's days to the single row.
class UsageScreen final : public Screen
{
    Q_OBJECT
public:
    UsageScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    bool clearFilter() override;
    TableView *table() const override;
    QWidget *chart() const override;
    QString exportName() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    QString chosenView() const override;
    void chooseView(const QString &view) override;
    //! The rows of one customer, by its id; all of them where that is empty.
    void showOnly(const QString &customer);
    //! The table is that of the earned credit lost, by subscription, and not that of the rows.
    bool showsCredit() const;
    const UsageController &controller() const { return m_controller; }
    UsageBars &bars() const { return *m_bars; }

Q_SIGNALS:
    void whyWanted(const WhyContent &why);
    void failed(const QString &what, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeFilled();
    QWidget *makeRows();
    QWidget *makeChips();
    QWidget *makeLoading();
    void makeHeader();
    void makeSpans();
    void connectParts();
    void connectCredit();
    void showCredit(bool shown);
    void showWithoutCredit(const QString &subscription, const QString &name);
    void load();
    void showReading();
    void showSheet(const UsageSheet &sheet);
    void showHeader(const UsageSheet &sheet);
    void showChips(const UsageSheet &sheet);
    void showViews(const UsageSheet &sheet);
    void addGroups(QMenu &menu);
    void showEmpty(const UsageSheet &sheet);
    void chooseColumns();
    void chooseBar(int bar);
    void open(const QModelIndex &index);
    void showMenu(const QPoint &place);
    void saveRows();
    void saveChart();
    QString askPath(const QString &title, const QString &name, const QString &filter);

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    UsageController m_controller;
    ScreenHeader *m_header;
    QTabBar *m_span = nullptr;
    QPushButton *m_views = nullptr;
    QPushButton *m_currency = nullptr;
    QLineEdit *m_filter = nullptr;
    QTimer *m_typing = nullptr;
    QProgressBar *m_loading = nullptr;
    QTimer *m_waiting = nullptr; //!< a short wait shows nothing
    UsageFigureBar *m_figures = nullptr;
    UsageBars *m_bars = nullptr;
    QWidget *m_chipRow = nullptr;
    QHBoxLayout *m_chips = nullptr;
    QStackedWidget *m_about = nullptr; //!< chips, or the rate of the credit
    TextLabel *m_rate = nullptr;
    QStackedWidget *m_tables = nullptr; //!< rows, or earned credit lost
    LostCreditPane *m_lost = nullptr;
    UsageModel *m_model = nullptr;
    TableView *m_table = nullptr;
    QStackedWidget *m_place = nullptr;
    EmptyState *m_empty = nullptr;
    bool m_opensFirst = false; //!< a day was chosen: the way to its costliest row opens
};

} // namespace counterfoil
