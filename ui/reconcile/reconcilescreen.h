// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/reconcilecolumns.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QTabBar;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class EmptyState;
class FindingsPane;
class KeptSplitter;
class ScreenHeader;
class ShellController;
class SidesPane;
class TableView;
class TextLabel;
class Theme;
class TotalsBar;
class WaterfallView;

//! Why local differs from Microsoft.
class ReconcileScreen final : public Screen
{
    Q_OBJECT
public:
    ReconcileScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    QWidget *chart() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    QString chosenView() const override;
    void chooseView(const QString &view) override;
    //! Whether the company file can tell invoices and subscriptions apart.
    bool hasLevels() const;
    BridgeLevel level() const { return m_level; }
    //! Puts the selection on a customer (or tenant) and marks a cause; either may be left out.
    void go(const QString &target, Mark mark);
    //! Why? of the current amount; of the whole month where there is none.
    void openWhy();

    //! The findings that are selected while they are shown.
    struct Chosen
    {
        QStringList keys;
        bool billable = false;
        bool disputable = false;
    };
    Chosen chosenFindings() const;
    //! Id and name of the tenant without a customer in whose row or finding a person is.
    std::optional<std::pair<QString, QString>> chosenStray() const;
    //! Brings the findings up in place of both sides' lines.
    void showFindings(bool shown);

Q_SIGNALS:
    //! Another row or finding, or several.
    void findingsChosen();
    //! A person wants to say whose `tenant` is; `name` is what Microsoft calls it.
    void mapWanted(const QString &tenant, const QString &name);
    void whyWanted(const WhyContent &why);
    void whyFollows(const WhyContent &why);
    void failed(const QString &what, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectLevels();
    void setLevel(BridgeLevel level);
    void fillTable();
    void takeRows(const QList<BridgeGroup> &rows);
    void chooseRow();
    void nameTable();
    void nameSides(const QString &text);
    QWidget *makeChart();
    QWidget *makeTable();
    QWidget *makeLower();
    QWidget *makeDecisions();
    void makeFindings();
    void nameFindings();
    void showFindingsOf(const ReconcileRow &row);
    void showChart(bool shown);
    void fitHeader();
    void arrange();
    void chooseColumns(std::optional<QList<ReconcileRow>> rows);
    void keepColumn(int row, const ColumnLook &was);
    int columnsThatFit() const;
    bool isNothing(const QModelIndex &index) const;
    WhyContent whyAt(const QModelIndex &index) const;
    WhyContent whyOfSides(const QModelIndex &index) const;
    void rowChanged(const QModelIndex &index);
    void followFinding();
    void showSides(const ReconcileRow &row, int place);
    int parentOf(int row) const;
    void markCause(Mark mark);
    Mark markAt(int column) const;

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    ReconcileController m_controller;
    ScreenHeader *m_header;
    QTabBar *m_levels = nullptr;
    QPushButton *m_fold = nullptr;
    WaterfallView *m_chart = nullptr;
    TextLabel *m_caption = nullptr; //!< of the chart, where the header has no room for it
    TextLabel *m_title = nullptr;
    QLineEdit *m_filter = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<ReconcileRow> *m_model = nullptr;
    TotalsBar *m_totals = nullptr;
    TextLabel *m_sidesTitle = nullptr;
    QString m_sidesText;
    QStackedWidget *m_lower = nullptr;
    QWidget *m_decisions = nullptr;
    QTabBar *m_lowerTabs = nullptr;     //!< both sides, findings
    QPushButton *m_everybody = nullptr; //!< back to the findings of the whole month
    FindingsPane *m_findings = nullptr;
    SidesPane *m_sides = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    KeptSplitter *m_splitter = nullptr;
    QList<Mark> m_chosen;
    BridgeLevel m_level = BridgeLevel::Customer;
    QList<BridgeGroup> m_rows; //!< of the level
    std::pair<BridgeLevel, Month> m_rowsOf{BridgeLevel::Customer, {}};
    QString m_sidesOf;                    //!< key of the row
    QString m_sidesShown;                 //!< key of the row whose lines they are; empty while there are none
    std::optional<ReconcileRow> m_wanted; //!< was current before the rows were read again
    QString m_ownerKey;                   //!< whose row is current
    bool m_choosing = false;              //!< a row is chosen by the program
    bool m_arranging = false;
    bool m_isAtFinding = false; //!< a person went to a finding after the rows
};

} // namespace counterfoil
