// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reports/reportscolumns.h"
#include "ui/reports/reportscontroller.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class EmptyState;
class ReportChartView;
class ScreenHeader;
class ShellController;
class TableView;
class TextLabel;
class Theme;

//! Margin, leakage, deferral, exchange, seats, the forecast and alerts: one chart, one table, the same period and
//! filter bar for all.
class ReportsScreen final : public Screen
{
    Q_OBJECT
public:
    ReportsScreen(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override { return m_table; }
    QWidget *chart() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    QString chosenView() const override;
    void chooseView(const QString &view) override;
    void showReport(ReportKind kind);
    const Report &report() const { return m_report; }
    QString exportName() const override;
    //! Writes the table's rows by month as CSV.
    Status exportTable(const QString &path) const;

Q_SIGNALS:
    void whyWanted(const WhyContent &why);
    void whyFollows(const WhyContent &why);
    void failed(const QString &what, const Error &error);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeBar();
    QWidget *makeBody();
    void fillMonths();
    void fillGroupings();
    void ask();
    void changed();
    void take(const Report &report);
    void showHeader();
    void showPlace();
    void askExport();
    ReportKind kind() const;
    WhyContent whyOfCurrent() const;

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    ReportsController m_controller;
    ScreenHeader *m_header;
    QComboBox *m_kind = nullptr;
    QComboBox *m_by = nullptr;
    QComboBox *m_from = nullptr;
    QComboBox *m_to = nullptr;
    TextLabel *m_until = nullptr;
    QLineEdit *m_filter = nullptr;
    ReportChartView *m_chart = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<ReportRow> *m_model = nullptr;
    TextLabel *m_notes = nullptr;
    QStackedWidget *m_place = nullptr;
    EmptyState *m_empty = nullptr;
    Report m_report;
    bool m_stale = true; //!< what is shown may be of an older state of the file, or of other wishes
    bool m_known = false;
};

} // namespace counterfoil
