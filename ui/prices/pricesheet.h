// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/invoice.h"
#include "ui/prices/pricescontroller.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QComboBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QTimer;
class QVBoxLayout;
QT_END_NAMESPACE

namespace counterfoil {

class TextLabel;
class Theme;

//! What a customer is charged for and pays a price for, as a line of their invoice says it.
struct PriceOffer
{
    QString customer; //!< id
    InvoiceLine line;
};

//! The offers of an invoice, most seats first; `current` is the id of the line that comes first all the same.
QList<PriceOffer> priceOffers(const Invoice &invoice, qint64 current);
//! The form of a new price of an offer: like the rule that priced it, for the customer and for what is charged there;
//! of a seat it is the price of a unit.
RuleForm offerForm(const Terms &terms, const PriceOffer &offer, Day from);
//! The first day of the customer's next service period; of the next month where nothing says when that is.
Day nextPeriodStart(const Terms &terms, const QString &customer, Day today);

//! Another price for what a customer has, from a day on. What it would have come to in the last twelve months is worked
//! out while it is typed; saved is it here and at once.
class PriceSheet final : public QDialog
{
    Q_OBJECT
public:
    //! The controller outlives the sheet and gets the price as its draft; what was its draft before is it again where
    //! the sheet is closed without saving. `locked` says why nothing can be saved; empty where it can.
    PriceSheet(const Theme &theme, PricesController &prices, const QString &customer, const QList<PriceOffer> &offers,
               Day today, const QString &locked, QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    //! A person wants every condition of the rule; the sheet is closed.
    void formWanted(const counterfoil::RuleForm &form);

private:
    void makeForm(QVBoxLayout &layout);
    void makeFoot(QVBoxLayout &layout);
    void begin();
    void choose();
    void edited();
    void check();
    void showComparison();
    void save();
    RuleForm filled() const;
    const PriceRule *likeRule() const;
    const TermsDocument &base() const { return *m_base; }

    const Theme &m_theme;
    PricesController &m_prices;
    QList<PriceOffer> m_offers;
    Day m_today;
    QString m_locked;
    std::shared_ptr<const TermsDocument> m_base; //!< the terms before this price
    bool m_hadDraft = false;
    bool m_isAsked = false; //!< what is filled in is being compared, or was
    bool m_isMine = false;  //!< the controller's draft has this price
    RuleForm m_form;
    QComboBox *m_offer = nullptr;
    TextLabel *m_now = nullptr;
    QComboBox *m_kind = nullptr;
    QLineEdit *m_value = nullptr;
    QLineEdit *m_from = nullptr;
    TextLabel *m_sum = nullptr;
    TextLabel *m_note = nullptr;
    QProgressBar *m_progress = nullptr;
    QPushButton *m_more = nullptr;
    QPushButton *m_save = nullptr;
    QTimer *m_checking = nullptr; //!< who types fast asks once
};

} // namespace counterfoil
