// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/pricescolumns.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class BenchPane;
class EmptyState;
class KeptSplitter;
class PriceListPane;
class ScreenHeader;
class ShellController;
class TableView;
class Theme;
class WhatIfPane;

//! What is charged and why: the rules in order of precedence, the bench that shows which one wins a line, what a
//! change would have made of the last months, and Microsoft's price lists.
class PricesScreen final : public Screen
{
    Q_OBJECT
public:
    PricesScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    QWidget *chart() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    bool writeRows(const QString &path) override;
    QString chosenView() const override;
    void chooseView(const QString &view) override;
    QString undoText() const override;
    void undo() override { m_controller.undo(); }
    bool canChange() const override { return isRuleChosen(); }
    void change() override { editRule(); }

    PricesController &controller() { return m_controller; }
    bool hasDraft() const { return m_controller.draft() != nullptr; }
    bool isRuleChosen() const;
    void newPrice();
    //! Reads the rules anew where that was put off until somebody looks.
    void prepare();
    //! Asks for every condition of a rule, and compares.
    void openForm(const RuleForm &form);
    void editRule();
    void removeRule();
    //! Says what changes and saves it.
    void save();

Q_SIGNALS:
    void chosenChanged();
    void whyWanted(const WhyContent &why);
    //! Another amount is at hand; follows it where Why? is open.
    void whyFollows(const WhyContent &why);
    void failed(const QString &what, const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTabs();
    QWidget *makeRules();
    void connectController();
    void ask();
    void showRules();
    void showMatches();
    void showDraft();
    const RuleRow *current() const;
    //! Of a rule's amount; empty in other columns.
    WhyContent whyOfCurrent() const;
    int indexOf(const RuleRow &row) const;
    bool isLists() const;

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    PricesController m_controller;
    ScreenHeader *m_header;
    QTabBar *m_tabs = nullptr;
    QStackedWidget *m_pages = nullptr;
    QStackedWidget *m_place = nullptr;
    QStackedWidget *m_rulePlace = nullptr; //!< the rules, or that none matches
    EmptyState *m_empty = nullptr;
    TableView *m_rules = nullptr;
    RecordTableModel<RuleRow> *m_model = nullptr;
    KeptSplitter *m_splitter = nullptr;
    QStackedWidget *m_below = nullptr;
    BenchPane *m_bench = nullptr;
    WhatIfPane *m_whatIf = nullptr;
    PriceListPane *m_lists = nullptr;
    bool m_isOld = true; //!< what is shown was read before something changed
};

} // namespace counterfoil
