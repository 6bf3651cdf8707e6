// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/imports/linecheckcolumns.h"

#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QProgressBar;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class EmptyState;
class ShellController;
class TableView;
class TextLabel;
class Theme;

//! Microsoft's lines of the month, recomputed: how many each published formula fits, and the lines of one of them,
//! first those that none fits and that are farthest from what was recomputed.
class LineCheckPane final : public QWidget
{
    Q_OBJECT
public:
    LineCheckPane(const Theme &theme, ShellController &shell, QWidget *parent = nullptr);

    //! What is shown may be old; it is read again once somebody looks.
    void forget();
    //! Another company file is open.
    void leave();
    void setFilter(const QString &text);
    TableView *formulas() const { return m_formulas; }
    TableView *lines() const { return m_lines; }

Q_SIGNALS:
    void failed(const QString &what, const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeTables();
    void ask(const FormulaSum &wanted);
    void look();
    void take(const LineChecks &checks);
    void choose();
    void showLines();
    void showNothing(const QString &heading, const QString &sentence);

    const Theme &m_theme;
    ShellController &m_shell;
    TableView *m_formulas = nullptr;
    RecordTableModel<FormulaSum> *m_formulaModel = nullptr;
    TextLabel *m_title = nullptr;
    TextLabel *m_shown = nullptr;
    TableView *m_lines = nullptr;
    RecordTableModel<CheckedRow> *m_lineModel = nullptr;
    QProgressBar *m_loading = nullptr;
    QTimer m_delay;
    QStackedWidget *m_place = nullptr; //!< the tables, or that there is nothing
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_below = nullptr; //!< the lines, or that all are explained
    EmptyState *m_explained = nullptr;
    LineChecks m_checks;
    std::optional<FormulaSum> m_wanted; //!< whose lines are shown; none: those that no formula fits
    int m_asked = 0;                    //!< an answer to an older question comes too late
    bool m_old = true;
    bool m_taking = false; //!< the rows change, not a person's choice
};

} // namespace counterfoil
