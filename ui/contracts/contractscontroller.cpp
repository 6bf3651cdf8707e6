// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractscontroller.h"

namespace counterfoil {

QList<ContractCard> contractCards(const MonthPicture &picture, const CompanyFacts &facts)
{
    QHash<QString, QList<const Invoice *>> invoices; // by contract
    for (const Invoice &invoice : picture.invoices) {
        if (invoice.credits.isEmpty())
            invoices[invoice.contract].append(&invoice);
    }
    QList<ContractCard> cards;
    for (const KnownCustomer &customer : facts.customers) {
        for (const KnownContract &contract : customer.contracts) {
            ContractCard card{contract.id,
                              customer.id,
                              customer.name.isEmpty() ? customer.id : customer.name,
                              contract.term,
                              contract.period,
                              {},
                              {},
                              false,
                              2};
            for (const Invoice *invoice : invoices.value(contract.id)) {
                card.net += invoice->net;
                card.home += Exact(invoice->net) * Exact(invoice->homeRate);
                card.digits = digitsOf(invoice->currency);
                card.foreign = invoice->currency == picture.bridge.currency ? QString() : invoice->currency;
                card.invoiced = true;
            }
            cards.append(card);
        }
    }
    std::stable_sort(cards.begin(), cards.end(), [](const ContractCard &a, const ContractCard &b) {
        return a.invoiced != b.invoiced ? a.invoiced : a.invoiced && b.home < a.home;
    });
    return cards;
}

void ContractsController::ask(ContractDesk &desk, const QString &contract)
{
    if (contract == m_leaving)
        return; // it goes with the change that made it
    desk.story(contract).then(this, [this, mine = ++m_stories](const Result<ContractStory> &story) {
        if (mine != m_stories)
            return;
        if (story && !m_saving)
            m_leaving.clear(); // the former one is read: an id that comes back is asked about again
        if (story)
            Q_EMIT storyReady(*story);
        else if (story.error().code() != Error::Code::Cancelled)
            Q_EMIT failed(tr("The contract was not read."), story.error());
    });
}

void ContractsController::askPreview(ContractDesk &desk, const ContractChange &change)
{
    desk.preview(change).then(this, [this, mine = ++m_previews](const Result<ContractPreview> &preview) {
        if (mine != m_previews)
            return;
        if (preview)
            Q_EMIT previewReady(*preview);
        else if (preview.error().code() != Error::Code::Cancelled)
            Q_EMIT previewRefused(preview.error());
    });
}

void ContractsController::setSaving(bool saving)
{
    m_saving = saving;
    Q_EMIT savingChanged();
}

void ContractsController::save(ContractDesk &desk, const ContractChange &change)
{
    setSaving(true);
    desk.change(change).then(this, [this, mine = m_company](const Result<SavedChange> &done) {
        if (mine != m_company)
            return;
        if (done) {
            m_saved = *done;
            m_leaving.clear(); // the id may be that of a change taken back before
        }
        setSaving(false);
        if (done)
            Q_EMIT saved(done->preview);
        else
            Q_EMIT failed(tr("The contract was not changed."), done.error());
    });
}

void ContractsController::takeBack(ContractDesk &desk)
{
    if (!m_saved)
        return;
    const ContractSplit split = m_saved->preview.split;
    m_leaving = split.following;
    ++m_stories; // what is asked of it may come too late
    setSaving(true);
    desk.takeBack(*std::exchange(m_saved, std::nullopt))
        .then(this, [this, mine = m_company, former = split.running](const Status &done) {
            if (mine != m_company)
                return;
            if (!done)
                m_leaving.clear();
            setSaving(false);
            if (done)
                Q_EMIT takenBack(former);
            else
                Q_EMIT failed(tr("The former terms were not restored."), done.error());
        });
}

void ContractsController::forget()
{
    ++m_stories;
    ++m_previews;
    ++m_company;
    m_saved.reset();
    m_leaving.clear();
    m_saving = false;
}

} // namespace counterfoil
