// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contracts/contractscolumns.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QComboBox;
class QGridLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QTimer;
QT_END_NAMESPACE

namespace counterfoil {

class MessageLine;
class TableView;
class TextLabel;
class Theme;

//! What a person wants to be different before the form is open.
struct ChangeWish
{
    int startDay = 0;            //!< of the periods; 0: nothing about it
    std::optional<bool> prepaid; //!< whether the licences are paid in advance
};

//! How a contract goes on from a day on: a form that is checked as it is filled in, and the invoices around the day as
//! they would be. Nothing is stored before it is saved.
class ChangeSheet final : public QDialog
{
    Q_OBJECT
public:
    ChangeSheet(const Theme &theme, const ContractStory &story, const ChangeWish &wish, QWidget *parent = nullptr);

    //! What the form says; a sentence where something in it cannot be read.
    std::expected<ContractChange, QString> change() const;
    void showPreview(const ContractPreview &preview);
    void showRefusal(const Error &error);

Q_SIGNALS:
    void previewWanted(const counterfoil::ContractChange &change);
    void saveWanted(const counterfoil::ContractChange &change);

private:
    void addPeriod(QGridLayout &grid);
    void addRecognition(QGridLayout &grid);
    QWidget *makePrepaid();
    QWidget *makePreview();
    QComboBox *choice(QGridLayout &grid, const QString &label, const char *name,
                      const QList<std::pair<QString, QString>> &words, const QString &now);
    void take(const ChangeWish &wish);
    std::optional<Days> prepaidDays() const;
    void suggestAmount();
    void edited();
    void check();
    void say(const QString &wrong, bool isQuiet = false);
    std::optional<PeriodShape> shape() const;

    const Theme &m_theme;
    ContractStory m_story;
    QLineEdit *m_from = nullptr;
    QComboBox *m_length = nullptr;
    QSpinBox *m_weeks = nullptr;
    QSpinBox *m_startDay = nullptr;
    QComboBox *m_startMonth = nullptr;
    QList<std::pair<QString, QComboBox *>> m_words; //!< by key of the contract in the terms
    QLineEdit *m_currency = nullptr;
    QCheckBox *m_prepaid = nullptr;
    QLineEdit *m_amount = nullptr;
    QLineEdit *m_paidTo = nullptr;
    QComboBox *m_subscription = nullptr;
    QWidget *m_prepaidRow = nullptr;
    TextLabel *m_expected = nullptr; //!< how the amount is suggested, or that the terms are paid in advance no more
    QString m_suggested;             //!< as the amount, until a person has another
    bool m_notPrepaid = false;
    TextLabel *m_wrong = nullptr;
    TextLabel *m_outcome = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<PlannedPeriod> *m_model = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_checking = nullptr; //!< who types fast asks once
};

} // namespace counterfoil
