// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/prices/pricescontroller.h"

#include <QDialog>
#include <QSet>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
QT_END_NAMESPACE

namespace counterfoil {

class RowsEdit;
class TextLabel;
class Theme;

//! A price rule to be filled in; every field says at once what is wrong with it.
class RuleDialog final : public QDialog
{
    Q_OBJECT
public:
    //! The document outlives the dialog.
    RuleDialog(const Theme &theme, const TermsDocument &document, const RuleForm &form, QWidget *parent = nullptr);

    //! The document with the rule, once it is accepted.
    const QByteArray &json() const { return m_checked.json; }
    //! The form as it is filled in.
    RuleForm filled() const;

private:
    QLineEdit *addField(const QString &label, const QString &name, const QString &text, const QString &hint = {});
    void take(QLineEdit *field, const QString &label, const QString &name, const QString &hint);
    void addFault(const QString &name);
    QFormLayout *addColumn();
    RowsEdit *addRows(const QString &label, const QString &name, const QStringList &fields, const RuleForm::Rows &rows);
    void addTerm();
    QComboBox *addChoice(const QString &label, const QString &name);
    void addWhat();
    void addPrice();
    void addTiers();
    void fillKinds();
    void check();
    void showFault(const QString &name, const QString &fault);

    const Theme &m_theme;
    const TermsDocument &m_document;
    RuleForm m_form;
    CheckedForm m_checked;
    QFormLayout *m_layout = nullptr; //!< of the column that is being filled
    QComboBox *m_customer = nullptr;
    QComboBox *m_family = nullptr;
    QComboBox *m_kind = nullptr;
    QComboBox *m_mode = nullptr; //!< of the tiers
    QFormLayout *m_priceLayout = nullptr;
    QMap<QString, QLineEdit *> m_fields;
    QMap<QString, RowsEdit *> m_rows;    //!< tiers and tags
    QSet<QString> m_touched;             //!< fields that a person changed
    QMap<QString, TextLabel *> m_faults; //!< by field
    TextLabel *m_other = nullptr;        //!< what is wrong elsewhere
    QPushButton *m_accept = nullptr;
};

} // namespace counterfoil
