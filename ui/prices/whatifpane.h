// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/pricescolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QAction;
class QProgressBar;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class MonthBars;
class TableView;
class TextLabel;
class Theme;

//! What a draft of the rules would have made of the last months: bars before and after, and who pays more.
class WhatIfPane final : public QWidget
{
    Q_OBJECT
public:
    WhatIfPane(const Theme &theme, QAction *save, QAction *discard, QWidget *parent = nullptr);

    //! What was changed, while it is compared.
    void begin(const QStringList &differences);
    void showProgress(int done, int all, const QString &month);
    //! `asIfThen`: a price that begins later is taken to have held in those months.
    void show(const WhatIf &answer, bool asIfThen = false);
    //! The comparison was stopped or went wrong.
    void showNone();
    TableView *table() const { return m_table; }
    MonthBars *bars() const { return m_bars; }
    //! The months before and after; null while they are compared and where they were not.
    QWidget *chart() const;

Q_SIGNALS:
    void stopWanted();

private:
    QWidget *makeHead(QAction *save, QAction *discard);

    const Theme &m_theme;
    TextLabel *m_title = nullptr;
    TextLabel *m_what = nullptr;
    TextLabel *m_sums = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_stop = nullptr;
    QWidget *m_answer = nullptr;
    MonthBars *m_bars = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<WhatIfCustomer> *m_model = nullptr;
};

} // namespace counterfoil
