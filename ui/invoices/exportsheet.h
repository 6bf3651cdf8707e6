// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/invoices/exportwords.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class TableView;
class TextLabel;
class Theme;

//! In which format, of which invoices and into which folder a month is exported. Says how many invoices and how much
//! money that is, and which file is replaced, before anything is written.
class ExportSheet final : public QDialog
{
    Q_OBJECT
public:
    //! What is proposed: as it was chosen the last time.
    struct Wish
    {
        QString format; //!< the command line's word
        QString folder;
        QString scope;   //!< "all", "issued", "shown", "month" or "everyMonth"
        QString invoice; //!< id of the one that is shown; empty for none
    };
    ExportSheet(const Theme &theme, Month month, const QList<Invoice> &invoices, const Wish &wish,
                QWidget *parent = nullptr);

    //! What the form says; a sentence where something in it is missing.
    std::expected<ExportOrder, QString> order() const;

Q_SIGNALS:
    //! `scope` in the words of Wish.
    void exportWanted(const counterfoil::ExportOrder &order, const QString &scope);

private:
    void makeFormats(QVBoxLayout &layout, const QList<ExportOffer> &offers, const QString &format);
    void makeForm(QVBoxLayout &layout, const QString &folder);
    void makeFoot(QVBoxLayout &layout);
    void fillScope();
    void wishScope(const QString &scope);
    void chooseFolder();
    void check();
    QList<Invoice> scope() const;
    const ExportOffer *offer() const;

    const Theme &m_theme;
    Month m_month;
    QList<Invoice> m_invoices;
    QString m_shown;
    TableView *m_formats = nullptr;
    RecordTableModel<ExportOffer> *m_model = nullptr;
    QComboBox *m_scope = nullptr;
    QLineEdit *m_folder = nullptr;
    TextLabel *m_sum = nullptr;
    TextLabel *m_note = nullptr;
    QPushButton *m_export = nullptr;
};

//! What the sheet would order if it were filled like that, of every issued invoice where it was one; nothing where it
//! would have to be filled otherwise, for instance because none is issued yet.
std::optional<ExportOrder> orderAsBefore(Month month, const QList<Invoice> &invoices, const ExportSheet::Wish &wish);

} // namespace counterfoil
