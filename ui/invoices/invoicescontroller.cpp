// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/invoices/invoicescontroller.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

struct InvoiceWords
{
    Q_DECLARE_TR_FUNCTIONS(Invoices)
};

enum class CardGroup { Held, Ready, Approved, Issued, Credited };

CardGroup groupOf(const Invoice &invoice)
{
    switch (invoice.state) {
    case InvoiceState::Draft:
        return invoice.guards.isEmpty() ? CardGroup::Ready : CardGroup::Held;
    case InvoiceState::Approved:
        return CardGroup::Approved;
    case InvoiceState::Issued:
        return CardGroup::Issued;
    case InvoiceState::Credited:
        break;
    }
    return CardGroup::Credited;
}

QString nameOf(CardGroup group)
{
    switch (group) {
    case CardGroup::Held:
        return InvoiceWords::tr("Held by guards");
    case CardGroup::Ready:
        return InvoiceWords::tr("Ready");
    case CardGroup::Approved:
        return InvoiceWords::tr("Approved");
    case CardGroup::Issued:
        return InvoiceWords::tr("Issued");
    case CardGroup::Credited:
        return InvoiceWords::tr("Credited");
    }
    return {};
}

InvoiceCard cardOf(const Invoice &invoice, const QString &home)
{
    InvoiceCard card;
    card.key = invoice.id;
    card.isDraft = invoice.state == InvoiceState::Draft;
    card.name = buyerName(invoice);
    card.period = rangeText(invoice.service);
    card.amount = invoice.net;
    card.currency = invoice.currency;
    card.foreign = invoice.currency != home;
    card.digits = digitsOf(invoice.currency);
    const bool held = groupOf(invoice) == CardGroup::Held;
    card.tone = held ? Tone::Warn : Tone::Plain;
    card.reason = held                       ? guardWords(invoice.guards.first())
                  : invoice.number.isEmpty() ? nameOf(groupOf(invoice))
                                             : invoice.number;
    return card;
}

} // namespace

QString buyerName(const Invoice &invoice)
{
    return invoice.buyer.name.isEmpty() ? invoice.customer : invoice.buyer.name;
}

void countCards(InvoiceCard &heading, const QList<const InvoiceCard *> &cards)
{
    heading.count = int(cards.size());
    heading.amount = Decimal();
    heading.currency.clear();
    if (cards.isEmpty())
        return;
    const InvoiceCard &first = *cards.first();
    heading.foreign = first.foreign;
    heading.digits = first.digits;
    const bool shared = std::all_of(cards.begin(), cards.end(),
                                    [&first](const InvoiceCard *card) { return card->currency == first.currency; });
    if (!shared)
        return; // sums over currencies say nothing
    heading.currency = first.currency;
    for (const InvoiceCard *card : cards)
        heading.amount += card->amount;
}

QList<InvoiceCard> invoiceCards(const MonthPicture &picture)
{
    QMap<CardGroup, QList<InvoiceCard>> groups;
    for (const Invoice &invoice : picture.invoices)
        groups[groupOf(invoice)] << cardOf(invoice, picture.bridge.currency);
    QList<InvoiceCard> cards;
    for (auto group = groups.begin(); group != groups.end(); ++group) {
        std::stable_sort(group->begin(), group->end(),
                         [](const InvoiceCard &a, const InvoiceCard &b) { return a.amount > b.amount; });
        InvoiceCard heading;
        heading.key = QStringLiteral("group/%1").arg(int(group.key()));
        heading.heading = true;
        heading.name = nameOf(group.key());
        QList<const InvoiceCard *> all;
        for (const InvoiceCard &card : std::as_const(*group))
            all << &card;
        countCards(heading, all);
        cards << heading << *group;
    }
    return cards;
}

void InvoicesController::askPages(Company &company, const Invoice &invoice)
{
    const int mine = ++m_generation;
    company.pages(invoice).then(this, [this, mine](const Result<PageSet> &pages) {
        if (mine != m_generation)
            return; // an answer to an older question
        if (pages)
            Q_EMIT pagesReady(*pages);
        else
            Q_EMIT failed(tr("The invoice was not laid out."), pages.error());
    });
}

} // namespace counterfoil
