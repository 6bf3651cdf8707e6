// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/connectorscontroller.h"
#include "ui/shell/screen.h"
#include "ui/tables/recordtablemodel.h"

QT_BEGIN_NAMESPACE
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
class ScreenHeader;
class TableView;
class TextLabel;
class Theme;

//! Connections with their health, and below them what the running or the last pull does, step by step.
class ConnectorsScreen final : public Screen
{
    Q_OBJECT
public:
    ConnectorsScreen(const Theme &theme, ConnectorsController &controller, AppActions &actions,
                     QWidget *parent = nullptr);

    void refresh() override;
    bool clearFilter() override;
    TableView *table() const override;
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;

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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeOverview();
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
