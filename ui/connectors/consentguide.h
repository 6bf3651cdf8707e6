// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/cloudpicture.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QBoxLayout;
class QGridLayout;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! The four steps of connecting, one below the other: what is done, what is next.
class ConnectSteps final : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectSteps(const Theme &theme, QWidget *parent = nullptr);
    //! Steps before `step` (0–3) are done; 4: all.
    void setStep(int step);
    //! What the third step says under its name.
    void setHow(const QString &how);
    //! A connection that is known signs in again: its pull is not the first.
    void setAgain(bool isAgain);
    int step() const { return m_step; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    int rowHeight() const;
    QString nameOf(int step) const;
    QString captionOf(int step) const;

    const Theme &m_theme;
    QString m_how;
    int m_step = 2;
    bool m_isAgain = false;
};

//! What a person should know before a browser opens: what is read and why, which roles it takes, why a service account,
//! and what to do where the tenant lets nobody consent.
class ConsentGuide final : public QWidget
{
    Q_OBJECT
public:
    explicit ConsentGuide(const Theme &theme, QWidget *parent = nullptr);
    void showKind(const QString &kind);
    //! What the sign-in found; nothing is known yet without a connection.
    void showFound(const CloudConnection *connection);
    //! Without a link nothing can be copied or sent.
    void setAdminConsent(const QUrl &address);
    //! Where the sign-in stays: in a sealed file, or in the system's key store.
    void setKeptInFile(bool isInFile);
    ConnectSteps &steps() { return *m_steps; }

Q_SIGNALS:
    void copyWanted();
    void mailWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeApproval();
    void arrangeNotice();
    void fillRead(const QString &kind);
    void addRow(QGridLayout *table, const QString &name, const QString &value, const char *icon, bool good);

    const Theme &m_theme;
    ConnectSteps *m_steps;
    QGridLayout *m_roles = nullptr;
    QGridLayout *m_read = nullptr;
    TextLabel *m_rolesSentence = nullptr;
    TextLabel *m_keptSentence = nullptr;
    QBoxLayout *m_acts = nullptr; //!< of the notice
    QPushButton *m_copy = nullptr;
    QPushButton *m_mail = nullptr;
    QString m_kind;
};

} // namespace counterfoil
