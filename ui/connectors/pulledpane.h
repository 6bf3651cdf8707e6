// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/pulleddesk.h"
#include "ui/tables/recordtablemodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QComboBox;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class ConnectorsController;
class EmptyState;
class SeatCountsModel;
class TableView;
class TextLabel;
class Theme;
enum class Density;

//! What pulls brought, one kind at a time. Read when somebody looks, and again when it may be old.
class PulledPane final : public QWidget
{
    Q_OBJECT
public:
    PulledPane(const Theme &theme, ConnectorsController &controller, AppActions &actions, QWidget *parent = nullptr);

    PulledKind kind() const;
    void choose(PulledKind kind);
    //! The table of the kind that is chosen.
    TableView *table() const;
    QList<TableView *> tables() const { return {m_table, m_seatTable}; }
    QWidgetList regions() const;
    void setFilter(const QString &text);
    //! What was read may be old.
    void ask();

Q_SIGNALS:
    void kindChanged();
    void failed(const QString &what, const counterfoil::Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makePulledBar();
    void forget();
    void read();
    void complain(const QString &what, const Error &error);
    void take(PulledKind kind, const QList<PulledRow> &rows);
    void showRows();
    void showEmpty();
    void showSentence();

    const Theme &m_theme;
    ConnectorsController &m_controller;
    AppActions &m_actions;
    QComboBox *m_kind = nullptr;
    TextLabel *m_sentence = nullptr;
    TableView *m_table;
    RecordTableModel<PulledRow> *m_model;
    TableView *m_seatTable;
    SeatCountsModel *m_seats = nullptr;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    QString m_filter;
    bool m_old = true;
    bool m_isRead = false; //!< what is shown is of the kind that is chosen
    QString m_fault;       //!< why it was not read
    int m_generation = 0;
};

} // namespace counterfoil
