// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parties/suggestedterms.h"
#include "ui/tables/recordtablemodel.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class PartiesController;
class TableView;
class TextLabel;
class Theme;

//! Customers as Microsoft's files suggest them: one for each tenant that nobody owns, with a contract, and before there
//! are terms the few things that they begin with. All of it is one change that can be undone.
class SuggestSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `parties` outlives it.
    //! `seller`: who billed in the company file that was set up here before, by the places of TermsSuggestion.
    SuggestSheet(const Theme &theme, PartiesController &parties, const UnownedTenants &found, const FormTexts &seller,
                 QWidget *parent = nullptr);

    TermsSuggestion suggestion() const;

Q_SIGNALS:
    //! The terms began with this seller and this rate.
    void begun(const TermsSuggestion &suggestion);

private:
    void makeFields(QVBoxLayout &layout, const FormTexts &seller);
    void makeSeller(QFormLayout &form, const FormTexts &seller);
    void suggestRate();
    void makeTenants(QVBoxLayout &layout);
    void makeFoot(QVBoxLayout &layout);
    const Terms *terms() const;
    void edited();
    void check();
    void say(const QString &note, bool isGood);
    void save();

    const Theme &m_theme;
    PartiesController &m_parties;
    UnownedTenants m_found;
    QByteArray m_stored; //!< the terms as they were when it was opened; empty where there are none
    QByteArray m_base;   //!< what is edited
    QString m_suggestedRate;
    QByteArray m_checked; //!< what would be saved; empty while it has faults
    QList<QLineEdit *> m_seller;
    QLineEdit *m_country = nullptr;
    QLineEdit *m_rate = nullptr;
    QLineEdit *m_markup = nullptr;
    QComboBox *m_tax = nullptr; //!< of the terms, where there are any
    TableView *m_table = nullptr;
    RecordTableModel<UnownedTenant> *m_model = nullptr;
    TextLabel *m_sum = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_checking = nullptr; //!< who types fast asks once
};

} // namespace counterfoil
