// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/pricescolumns.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QProgressBar;
class QStackedWidget;
class QTabBar;
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

class EmptyState;
class PriceListModel;
class TableView;
class TextLabel;
class Theme;

//! Microsoft's price sheets by month: every price of one, or what differs between two of them.
class PriceListPane final : public QWidget
{
    Q_OBJECT
public:
    explicit PriceListPane(const Theme &theme, QWidget *parent = nullptr);

    //! Asks for what is looked at; months that were never chosen are the newest.
    void ask();
    //! Other files have other months.
    void forget();
    void showChanges(const PriceListPicture &picture);
    void showList(const PriceListSheet &sheet);
    //! No answer comes.
    void endWaiting();
    void showPage(int view, qint64 first, const QList<ListPrice> &prices);
    void setFilter(const QString &text);
    //! The list, or the changes.
    TableView *table() const { return isList() ? m_list : m_changes; }
    QList<TableView *> tables() const { return {m_list, m_changes}; }
    //! The rows of the list, which are read page by page; 0 where the changes are shown.
    int listView() const;
    //! What the list is grouped by, as it is remembered: a column's id, empty for nothing.
    QString grouping() const;
    void setGrouping(const QString &column);

Q_SIGNALS:
    void monthsChosen(Month before, Month after);
    void listWanted(Month month, const PriceListQuery &query);
    void pageWanted(int view, qint64 first, int count);
    void typed(const QString &text);

private:
    QWidget *makeHead();
    QComboBox *makeGroups();
    QWidget *makeTables();
    bool isList() const;
    void fill(QComboBox *choice, const QList<Month> &months, Month chosen);
    void setQuery(const PriceListQuery &query);
    void askList();
    void choose();
    void showKind();

    const Theme &m_theme;
    QTabBar *m_kind = nullptr;
    QComboBox *m_before = nullptr;
    QComboBox *m_after = nullptr;
    TextLabel *m_between = nullptr;
    TextLabel *m_groupLabel = nullptr;
    QComboBox *m_groups = nullptr;
    TextLabel *m_sums = nullptr;
    QProgressBar *m_loading = nullptr;
    QTimer *m_waiting = nullptr; //!< a short wait shows nothing
    QTimer *m_typing = nullptr;
    TableView *m_list = nullptr;
    PriceListModel *m_prices = nullptr;
    TableView *m_changes = nullptr;
    RecordTableModel<ListChangeRow> *m_model = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_place = nullptr;
    PriceListQuery m_query;
    QString m_typed;
};

} // namespace counterfoil
