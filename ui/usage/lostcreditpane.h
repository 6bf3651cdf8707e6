// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/usage/lostcredit.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class EmptyState;
class TableView;
class Theme;

//! Where the month's earned credit was lost, by subscription, whatever of its rows is shown.
class LostCreditPane final : public QWidget
{
    Q_OBJECT
public:
    explicit LostCreditPane(const Theme &theme, QWidget *parent = nullptr);

    void show(const UsageSheet &sheet);
    void setFilter(const QString &text);
    TableView *table() const { return m_table; }
    //! What there is to look at: the table, or what stands in its place.
    QWidget *region() const;

Q_SIGNALS:
    void whyWanted(const WhyContent &why);
    //! A person wants to see the rows of a subscription that have no credit.
    void rowsWanted(const QString &subscription, const QString &name);

private:
    void showPlace();
    void addDeeds(QMenu &menu);

    UsageSheet m_sheet;
    RecordTableModel<CreditSubscription> *m_model = nullptr;
    TableView *m_table = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_place = nullptr;
};

} // namespace counterfoil
