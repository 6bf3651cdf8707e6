// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/reconcile/findingcolumns.h"
#include "ui/tables/recordtablemodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class EmptyState;
class ShellController;
class TableView;
class Theme;

//! The findings of the month, and what a person does about them.
class FindingsPane final : public QWidget
{
    Q_OBJECT
public:
    FindingsPane(const Theme &theme, ShellController &shell, AppActions &actions, QWidget *parent = nullptr);

    void refresh();
    TableView *table() const { return m_table; }
    //! Shows the findings of one customer or tenant, until the month is another; of everybody again with an empty one.
    void showOnly(const FindingOwner &owner);
    const FindingOwner &owner() const { return m_owner; }
    //! How many are open of those that are shown, and of the month's.
    std::pair<int, int> open() const;
    //! Keys of the rows that are selected.
    QStringList chosen() const;
    const TrackedFinding *current() const;
    //! In whose row a person is, also while several are selected.
    const TrackedFinding *pointed() const;
    //! The drafts of its customer, on which it could be billed.
    QList<Invoice> draftsOf(const TrackedFinding &tracked) const;
    //! Whether it is money of a customer with a draft, or of a stray tenant, that nobody bills.
    bool isBillable(const TrackedFinding &tracked) const;
    static bool isDisputable(const TrackedFinding &tracked);

Q_SIGNALS:
    void chosenChanged();
    //! A person went to a finding.
    void moved();
    void customerWanted(const QString &target);
    void mapWanted(const QString &tenant, const QString &name);
    void failed(const QString &what, const Error &error);

private:
    void fill();
    void goOn(const QStringList &before, const QStringList &open, int row);
    void connectActions();
    void accept();
    QString noteOf(const QString &key) const;
    void change();
    void bill();
    void dispute();
    void copyTicket();
    void withTicket(const std::function<void(const TrackedFinding &, const QString &)> &use);

    const Theme &m_theme;
    ShellController &m_shell;
    AppActions &m_actions;
    RecordTableModel<TrackedFinding> *m_model;
    TableView *m_table;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    FindingOwner m_owner;
    Month m_month; //!< whose findings are shown
    bool m_isRefreshing = false;
};

} // namespace counterfoil
