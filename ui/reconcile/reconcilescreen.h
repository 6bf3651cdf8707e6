// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/reconcilecolumns.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class EmptyState;
class FindingsPane;
class KeptSplitter;
class ScreenHeader;
class ShellController;
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
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
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
    //! Brings the findings up in place of both sides' lines.
    void showFindings(bool shown);

Q_SIGNALS:
    void findingsChosen();
    //! A person wants to say whose `tenant` is; `name` is what Microsoft calls it.
    void mapWanted(const QString &tenant, const QString &name);
    void whyWanted(const WhyContent &why);
    void whyFollows(const WhyContent &why);
    void failed(const QString &what, const Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeChart();
    QWidget *makeTable();
    QWidget *makeSides();
    QWidget *makeLower();
    QWidget *makeDecisions();
    void showChart(bool shown);
    void arrange();
    void chooseColumns(std::optional<QList<ReconcileRow>> rows);
    void keepColumn(int row, const ColumnLook &was);
    int columnsThatFit() const;
    WhyContent whyAt(const QModelIndex &index) const;
    void rowChanged(const QModelIndex &index);
    void showSides(const ReconcileRow &row);
    void markCause(Mark mark);
    Mark markAt(int column) const;

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    ReconcileController m_controller;
    ScreenHeader *m_header;
    TextLabel *m_caption = nullptr;
    QPushButton *m_fold = nullptr;
    WaterfallView *m_chart = nullptr;
    QLineEdit *m_filter = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<ReconcileRow> *m_model = nullptr;
    TotalsBar *m_totals = nullptr;
    TextLabel *m_sidesTitle = nullptr;
    QString m_sidesText;
    QStackedWidget *m_lower = nullptr;
    QWidget *m_decisions = nullptr;
    QPushButton *m_showSides = nullptr;
    QPushButton *m_showFindings = nullptr;
    FindingsPane *m_findings = nullptr;
    TableView *m_microsoft = nullptr;
    TableView *m_local = nullptr;
    RecordTableModel<SideRow> *m_microsoftModel = nullptr;
    RecordTableModel<SideRow> *m_localModel = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    KeptSplitter *m_splitter = nullptr;
    QList<Mark> m_chosen;
    QString m_sidesOf;
    bool m_arranging = false;
};

} // namespace counterfoil
