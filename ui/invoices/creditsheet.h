// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/creditcolumns.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QCheckBox;
class QLineEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class TableView;
class TextLabel;
class Theme;

//! What of an issued invoice is credited: all that is left, chosen lines, some units or an amount of a line. Shows the
//! credit note's count and sum as the core works it out, before anything is issued.
class CreditSheet final : public QDialog
{
    Q_OBJECT
public:
    //! `notes` are the invoice's earlier credit notes, `marked` the lines that a person chose; the whole invoice where
    //! there is none.
    CreditSheet(const Theme &theme, const Invoice &invoice, const QList<Invoice> &notes, const QList<qint64> &marked,
                Day today, QWidget *parent = nullptr);

    //! What the form says; a sentence where something in it cannot be read.
    std::expected<Crediting, QString> crediting() const;
    void showPlan(const Invoice &note);
    void showRefusal(const Error &error);

Q_SIGNALS:
    void planWanted(const QString &number, const counterfoil::Crediting &crediting);
    void creditWanted(const QString &number, const counterfoil::Crediting &crediting);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void makeTable(QVBoxLayout &layout);
    void makeShare(QVBoxLayout &layout);
    void makeFoot(QVBoxLayout &layout);
    QLineEdit *shareField(const char *name, const QString &label);
    void showRow();
    void takeShare(const QLineEdit &typedIn);
    void showRows();
    void edited();
    void suggestReason();
    void check();
    void say(const QString &wrong);
    void issue();
    CreditRow *current();

    const Theme &m_theme;
    Invoice m_invoice;
    bool m_isFirst; //!< nothing was credited before
    Day m_today;
    QList<CreditRow> m_rows;
    std::expected<void, QString> m_shareRead; //!< what was typed for the current line
    QCheckBox *m_whole = nullptr;
    TableView *m_table = nullptr;
    RecordTableModel<CreditRow> *m_model = nullptr;
    QCheckBox *m_taken = nullptr;
    QLineEdit *m_units = nullptr;
    QLineEdit *m_amount = nullptr;
    TextLabel *m_unitsOf = nullptr;
    QLineEdit *m_reason = nullptr;
    QString m_suggested; //!< as the reason, until a person has another
    QCheckBox *m_rebill = nullptr;
    TextLabel *m_sum = nullptr;
    TextLabel *m_wrong = nullptr;
    QPushButton *m_issue = nullptr;
    QTimer *m_checking = nullptr; //!< who types fast asks once
    bool m_isShowing = false;     //!< the fields are filled by the program
    bool m_isPlanned = false;     //!< what is shown is the plan of what the form says
};

} // namespace counterfoil
