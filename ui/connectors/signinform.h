// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/connectors/signinwish.h"

#include <QWidget>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! What a person may choose before signing in. The usual choices are made already.
class SignInForm final : public QWidget
{
    Q_OBJECT
public:
    explicit SignInForm(const Theme &theme, QWidget *parent = nullptr);

    //! For a new connection of that kind.
    void begin(const QString &kind, const QString &name, const QString &clientId);
    //! For one that is there: its name and its kind stay.
    void begin(const CloudConnection &connection, const QString &cloud);
    SignInWish wish() const;
    //! Says what is wrong with the wish beside the fields; nothing where it is complete.
    void complain(const QString &text);
    void focusMissing();

Q_SIGNALS:
    void changed();

private:
    QLineEdit *addField(const QString &label, const char *name, const QString &hint);
    void chooseProfile();
    void arrange();
    void clear(const QString &kind);

    const Theme &m_theme;
    QFormLayout *m_layout;
    QLineEdit *m_name = nullptr;
    QComboBox *m_cloud = nullptr;
    QWidget *m_profileRow = nullptr;
    QLineEdit *m_profile = nullptr;
    QLineEdit *m_clientId = nullptr;
    QLineEdit *m_tenant = nullptr;
    QLineEdit *m_enrolment = nullptr;
    QCheckBox *m_minimal = nullptr;
    TextLabel *m_cloudNote = nullptr;
    TextLabel *m_complaint = nullptr;
    QString m_kind;
    QByteArray m_kept; //!< profile of the connection that is there
};

} // namespace counterfoil
