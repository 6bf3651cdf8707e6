// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/company/company.h"
#include "ui/company/contractdesk.h"

namespace counterfoil {

//! A contract in the list.
struct ContractCard
{
    QString id;
    QString customer; //!< id
    QString name;     //!< of the customer
    Days term;
    PeriodShape period;
    Decimal net; //!< of the month's invoices of the contract, in their currency
    Exact home;  //!< the same in the seller's, to compare by
    bool invoiced = false;
    int digits = 2;
    QString foreign = {}; //!< their currency where it is not the seller's
};

//! Contracts that run in the month first, most money first; ended and coming ones after them, by customer.
QList<ContractCard> contractCards(const MonthPicture &picture, const CompanyFacts &facts);

//! Asks the desk; answers to older questions are dropped.
class ContractsController final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void ask(ContractDesk &desk, const QString &contract);
    void askPreview(ContractDesk &desk, const ContractChange &change);
    void save(ContractDesk &desk, const ContractChange &change);
    //! Takes back the change that was saved last in this company file.
    void takeBack(ContractDesk &desk);
    bool canTakeBack() const { return m_saved.has_value(); }
    bool isSaving() const { return m_saving; }
    //! Another company file, or none.
    void forget();

Q_SIGNALS:
    void storyReady(const counterfoil::ContractStory &story);
    void previewReady(const counterfoil::ContractPreview &preview);
    void previewRefused(const counterfoil::Error &error);
    void saved(const counterfoil::ContractPreview &preview);
    //! `former`: the contract that goes on as before; the one that the change had made is gone.
    void takenBack(const QString &former);
    void savingChanged();
    void failed(const QString &what, const counterfoil::Error &error);

private:
    void setSaving(bool saving);

    int m_stories = 0;
    int m_previews = 0;
    int m_company = 0;
    bool m_saving = false;
    std::optional<SavedChange> m_saved;
    QString m_leaving; //!< contract of a change that is taken back: nothing is asked about it
};

} // namespace counterfoil
