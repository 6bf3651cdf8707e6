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

QString lineKey(const InvoiceLine &line)
{
    return QStringList{
        wordOf(line.kind), line.subscription,
        line.product,      line.sku,
        line.group,        line.subscription.isEmpty() && line.product.isEmpty() ? line.description : QString()}
        .join(u'/');
}

struct LineSum
{
    QString text;
    Decimal net;
    Decimal quantity;
    Family family = Family::Other;
    bool there = false;
};

QMap<QString, LineSum> sumsOf(const Invoice &invoice)
{
    QMap<QString, LineSum> sums;
    for (const InvoiceLine &line : invoice.lines) {
        LineSum &sum = sums[lineKey(line)];
        sum.text = line.description;
        sum.net += line.net;
        sum.quantity += line.quantity;
        sum.family = line.family;
        sum.there = true;
    }
    return sums;
}

QString becauseOf(const LineSum &before, const LineSum &now)
{
    if (!before.there)
        return InvoiceWords::tr("New line");
    if (!now.there)
        return InvoiceWords::tr("No longer there");
    if (now.family != Family::Azure && before.quantity != now.quantity)
        return InvoiceWords::tr("Quantity %1, was %2").arg(now.quantity.text(), before.quantity.text());
    const QString share = percentText(now.net - before.net, before.net.abs());
    if (share.isEmpty())
        return {};
    const QString sign = now.net > before.net ? QStringLiteral("+") : QString();
    return (now.family == Family::Azure ? InvoiceWords::tr("Use %1") : InvoiceWords::tr("Amount %1")).arg(sign + share);
}

QString sentenceOf(const Comparison &c, int digits)
{
    if (c.lines.isEmpty())
        return InvoiceWords::tr("The same as for %1.").arg(rangeText(c.beforeService));
    QStringList reasons;
    for (qsizetype at = 0; at < qMin(qsizetype(3), c.lines.size()); ++at)
        reasons << QStringLiteral("%1 %2").arg(c.lines[at].text, signedText(c.lines[at].change(), digits));
    const QString size = amountText(c.change().abs(), digits);
    const QString start = c.change().isZero() ? InvoiceWords::tr("As much as for %1").arg(rangeText(c.beforeService))
                          : c.change().isNegative()
                              ? InvoiceWords::tr("%1 less than for %2").arg(size, rangeText(c.beforeService))
                              : InvoiceWords::tr("%1 more than for %2").arg(size, rangeText(c.beforeService));
    return start + QStringLiteral(": ") + reasons.join(QStringLiteral(", ")) + u'.';
}

} // namespace

QString buyerName(const Invoice &invoice)
{
    return invoice.buyer.name.isEmpty() ? invoice.customer : invoice.buyer.name;
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
        heading.count = int(group->size());
        heading.currency = picture.bridge.currency;
        heading.digits = picture.bridge.digits;
        for (const InvoiceCard &card : std::as_const(*group)) {
            heading.amount += card.amount;
            if (card.currency != heading.currency)
                heading.currency.clear(); // sums over currencies say nothing
        }
        cards << heading << *group;
    }
    return cards;
}

const Invoice *invoiceBefore(const MonthPicture &picture, const Invoice &invoice)
{
    const Invoice *found = nullptr;
    for (const QList<Invoice> *list : {&picture.before, &picture.invoices}) {
        for (const Invoice &other : *list) {
            const bool fits = other.contract == invoice.contract && other.type == InvoiceType::Invoice &&
                              other.currency == invoice.currency && other.service.from < invoice.service.from;
            if (fits && (!found || found->service.from < other.service.from))
                found = &other;
        }
    }
    return found;
}

Comparison compareInvoices(const Invoice *before, const Invoice &now)
{
    Comparison c;
    if (!before)
        return c;
    c.known = true;
    c.beforeService = before->service;
    c.service = now.service;
    c.before = before->net;
    c.now = now.net;
    const QMap<QString, LineSum> was = sumsOf(*before);
    const QMap<QString, LineSum> is = sumsOf(now);
    const QStringList keys = was.keys() + is.keys();
    for (const QString &key : QSet<QString>(keys.begin(), keys.end())) {
        const LineSum a = was.value(key);
        const LineSum b = is.value(key);
        if (a.net != b.net)
            c.lines.append({key, b.there ? b.text : a.text, a.net, b.net, becauseOf(a, b)});
    }
    std::sort(c.lines.begin(), c.lines.end(), [](const ComparedLine &a, const ComparedLine &b) {
        const Decimal x = a.change().abs();
        const Decimal y = b.change().abs();
        return x != y ? x > y : a.key < b.key;
    });
    c.sentence = sentenceOf(c, digitsOf(now.currency));
    return c;
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
