// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/connectorscontroller.h"
#include "ui/tables/recordtablemodel.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class ConnectionDetail;
class ConsentGuide;
class SignInPanel;
class TableView;
class TextLabel;
class Theme;

//! Connector settings: what a person should know at the left, the sign-in at the right, and after it what was found and
//! the first pull. Whatever is open, Cancel leaves nothing half done.
class ConsentWizard final : public QWidget
{
    Q_OBJECT
public:
    ConsentWizard(const Theme &theme, ConnectorsController &controller, RecordTableModel<PullStep> &steps,
                  QWidget *parent = nullptr);

    //! For the connection of that name, or for a new one where it is empty.
    void open(const QString &kind, const QString &name = {});
    bool isOpen() const { return m_open; }
    void cancel();
    QWidgetList regions() const;

Q_SIGNALS:
    void closed();
    //! A link for whoever sends e-mail.
    void mailWanted(const QUrl &mail);

private:
    QWidget *makeHead();
    QWidget *makeFoot();
    QWidget *makeFound();
    void connectParts();
    void logIn(ConnectRequest::Method method);
    void goBack();
    void showOutcome(const SignInOutcome &outcome);
    void showFound();
    void showState();
    void copyApproval();
    void mailApproval();
    QString freeName(const QString &kind) const;

    const Theme &m_theme;
    ConnectorsController &m_controller;
    RecordTableModel<PullStep> &m_steps;
    ConsentGuide *m_guide = nullptr;
    SignInPanel *m_panel = nullptr;
    TextLabel *m_trail = nullptr;
    TextLabel *m_title = nullptr;
    QPushButton *m_cancel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_browser = nullptr;
    QPushButton *m_device = nullptr;
    QWidget *m_foundPage = nullptr;
    ConnectionDetail *m_detail = nullptr;
    TableView *m_table = nullptr;
    TextLabel *m_pullHeading = nullptr;
    QString m_kind;
    QString m_name; //!< of the connection that is signed in
    ConnectRequest::Method m_method = ConnectRequest::Method::Embedded;
    std::optional<ConnectRequest::Method> m_next; //!< the way that a person turned to meanwhile
    bool m_open = false;
    bool m_found = false;
};

} // namespace counterfoil
