// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/draftscontroller.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! A person's own line on a draft: text, net and tax, checked as they are typed.
class AddLineSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `taxes` are those of the terms that a line may have.
    AddLineSheet(const Theme &theme, const Invoice &draft, const QList<TaxTotal> &taxes, QWidget *parent = nullptr);

Q_SIGNALS:
    void wanted(const counterfoil::EditStep &step);

private:
    void check();
    void add();

    QString m_draft; //!< id
    QString m_currency;
    QLineEdit *m_text;
    QLineEdit *m_net;
    QComboBox *m_tax;
    TextLabel *m_wrong;
    QPushButton *m_add;
};

} // namespace counterfoil
