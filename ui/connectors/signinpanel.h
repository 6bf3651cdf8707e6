// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/signinwish.h"

#include <QDeadlineTimer>
#include <QTimer>
#include <QWidget>

QT_BEGIN_NAMESPACE
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class SignInForm;
class TextLabel;
class Theme;

//! The right side of connecting: the choices and the button, the waiting, how it ended.
class SignInPanel final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInPanel(const Theme &theme, QWidget *parent = nullptr);

    SignInForm &form() { return *m_form; }
    void showForm();
    //! Why nobody can log in right now; empty where somebody can.
    void setHindrance(const QString &reason);
    void showWaiting(ConnectRequest::Method method, std::chrono::seconds limit);
    void showCode(const QUrl &address, const QString &code);
    void showAddress(const QUrl &address);
    void showEnd(const SignInOutcome &outcome);
    bool isWaiting() const;
    bool isForm() const;
    //! Shows what was found, in place of how it ended.
    void showFound(QWidget *found);

Q_SIGNALS:
    void logInWanted();
    void againWanted();
    void phraseGiven(const QString &phrase);
    void copyApprovalWanted();
    void mailApprovalWanted();

private:
    QWidget *makeForm();
    QWidget *makeWaiting();
    QWidget *makeEnd();
    QWidget *makeColumn(QVBoxLayout *&column);
    void showTimeLeft();

    const Theme &m_theme;
    QStackedWidget *m_pages;
    SignInForm *m_form = nullptr;
    QPushButton *m_logIn = nullptr;
    TextLabel *m_hindrance = nullptr;
    QWidget *m_waiting = nullptr;
    TextLabel *m_waitHeading = nullptr;
    TextLabel *m_waitText = nullptr;
    QLineEdit *m_code = nullptr;
    QPushButton *m_copyCode = nullptr;
    QPushButton *m_copyAddress = nullptr;
    QPushButton *m_openAddress = nullptr;
    TextLabel *m_left = nullptr;
    QUrl m_address;
    QDeadlineTimer m_end;
    QTimer m_second;
    QWidget *m_ended = nullptr;
    TextLabel *m_endHeading = nullptr;
    TextLabel *m_endSentence = nullptr;
    TextLabel *m_endAdvice = nullptr;
    TextLabel *m_endDetail = nullptr;
    QLineEdit *m_phrase = nullptr;
    QWidget *m_phraseRow = nullptr;
    QWidget *m_approvalRow = nullptr;
    QWidget *m_found = nullptr;
};

} // namespace counterfoil
