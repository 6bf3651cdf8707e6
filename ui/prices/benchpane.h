// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/pricescolumns.h"

#include <QWidget>

namespace counterfoil {

class TableView;
class TextLabel;
class Theme;

//! The test bench: lines of the month, and beside the chosen one what becomes of every rule and what it is sold for.
class BenchPane final : public QWidget
{
    Q_OBJECT
public:
    explicit BenchPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const PricePicture &picture);
    void showResult(const BenchResult &result);
    //! Only the lines that a rule wins; all where it is null.
    void narrow(const std::optional<QString> &rule);
    //! Asks about the chosen line anew.
    void again();
    QList<TableView *> tables() const { return {m_lines, m_verdicts}; }

Q_SIGNALS:
    void lineChosen(const BenchLine &line);

private:
    QWidget *makeLines();
    QWidget *makeResult();
    void showLines();

    const Theme &m_theme;
    QList<BenchLine> m_all;
    std::optional<QString> m_rule;
    TextLabel *m_title = nullptr;
    TextLabel *m_result = nullptr;
    TableView *m_lines = nullptr;
    TableView *m_verdicts = nullptr;
    RecordTableModel<BenchLine> *m_lineModel = nullptr;
    RecordTableModel<VerdictRow> *m_verdictModel = nullptr;
};

} // namespace counterfoil
