// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/connectorscontroller.h"
#include "ui/shell/screen.h"
#include "ui/tables/recordtablemodel.h"

QT_BEGIN_NAMESPACE
class QButtonGroup;
class QLineEdit;
class QPushButton;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class AppActions;
class ConnectionDetail;
class ConsentWizard;
class EmptyState;
class KeptSplitter;
class MessageLine;
class PulledPane;
class ScreenHeader;
class TableView;
class TextLabel;
class Theme;

//! Connections with their health, and below them what the running or the last pull does, step by step. A second tab has
//! what was pulled.
class ConnectorsScreen final : public Screen
{
    Q_OBJECT
public:
    ConnectorsScreen(const Theme &theme, ConnectorsController &controller, AppActions &actions,
                     QWidget *parent = nullptr);

    void refresh() override;
    bool clearFilter() override;
    TableView *table() const override;
    QList<QAction *> rowActions(const TableView &table) const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;
    QString exportName() const override;
    QString chosenView() const override;
    void chooseView(const QString &view) override;

    void showPulled(bool shown);
    bool showsPulled() const;
    //! The connector settings of the first, or the chosen, connection of a kind; of a new one where there is none.
    void openSettings(const QString &kind);
    //! Those of a new connection.
    void addConnection(const QString &kind);
    //! Those of the chosen connection.
    void logInAgain();
    //! The connection that is chosen; empty without one.
    QString chosen() const;
    bool isWizardOpen() const;

Q_SIGNALS:
    void chosenChanged();
    void disconnectWanted(const QString &name);
    void mailWanted(const QUrl &mail);
    void failed(const QString &what, const counterfoil::Error &error);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOverview();
    QWidget *makeTabs();
    void makePulled();
    QWidget *makeConnections();
    QWidget *makeSteps();
    QWidget *makeDetail();
    void showPicture();
    void showProgress();
    void showTable();
    void showHint();
    void showDetail();
    void arrange();
    void closeWizard();
    const ConnectionRow *current() const;

    const Theme &m_theme;
    ConnectorsController &m_controller;
    AppActions &m_actions;
    QStackedWidget *m_pages = nullptr;
    QButtonGroup *m_tabs = nullptr;
    QStackedWidget *m_tabPages = nullptr;
    PulledPane *m_pulled = nullptr;
    ScreenHeader *m_header = nullptr;
    QLineEdit *m_filter = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<ConnectionRow> *m_model = nullptr;
    QStackedWidget *m_place = nullptr;
    EmptyState *m_empty = nullptr;
    KeptSplitter *m_halves = nullptr;
    KeptSplitter *m_sides = nullptr;
    QWidget *m_lower = nullptr;
    QPushButton *m_stop = nullptr;
    TextLabel *m_pullTitle = nullptr;
    TextLabel *m_pullText = nullptr;
    TableView *m_steps = nullptr;
    RecordTableModel<PullStep> *m_stepModel = nullptr;
    MessageLine *m_hint = nullptr;
    ConnectionDetail *m_detail = nullptr;
    ConsentWizard *m_wizard = nullptr;
    bool m_narrow = false;
};

} // namespace counterfoil
