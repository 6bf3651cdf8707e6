// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/connectorscontroller.h"
#include "ui/shell/screen.h"

QT_BEGIN_NAMESPACE
class QLineEdit;
class QStackedWidget;
QT_END_NAMESPACE

namespace counterfoil {

class ActivityModel;
class AppActions;
class EmptyState;
class ScreenHeader;
class TableView;
class Theme;

//! Who changed what at Microsoft, as it was pulled.
class ActivityScreen final : public Screen
{
    Q_OBJECT
public:
    ActivityScreen(const Theme &theme, ConnectorsController &controller, AppActions &actions,
                   QWidget *parent = nullptr);

    void refresh() override;
    TableView *table() const override { return m_table; }
    void setDensity(Density density) override;
    QWidgetList regions() const override;
    void showNothing(bool nothing) override;

Q_SIGNALS:
    void failed(const QString &what, const Error &error);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void heedPulls();
    void readAnew();
    void showTable();

    const Theme &m_theme;
    ConnectorsController &m_controller;
    AppActions &m_actions;
    ScreenHeader *m_header;
    QLineEdit *m_filter;
    TableView *m_table;
    ActivityModel *m_model;
    EmptyState *m_empty;
    QStackedWidget *m_place;
    QStringList m_pulls; //!< when each connection was last tried
    bool m_old = true;   //!< something was pulled since it was read
};

} // namespace counterfoil
