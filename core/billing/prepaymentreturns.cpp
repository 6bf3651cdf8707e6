// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/prepaymentreturns.h"

#include "core/base/sentence.h"
#include "core/billing/explanation.h"
#include "core/billing/linebuilder.h"

#include <QCryptographicHash>

#include <map>

namespace counterfoil {

namespace {

QString askingLineOf(const QString &prepayment)
{
    return QStringLiteral("prepayment|%1").arg(prepayment);
}

//! "prepayment-back contoso-1/2026-03-01|p1".
bool givesBack(const InvoiceLine &line, const QString &prepayment)
{
    return line.key.startsWith(u"prepayment-back ") && line.key.section(u'|', 1) == prepayment;
}

//! Everything of a prepayment that an invoice depends on once it has asked for it: not the day on which it was asked.
QString fingerprintOf(const Prepayment &prepayment)
{
    QStringList words{prepayment.customer,
                      prepayment.amount.text(),
                      prepayment.currency.code(),
                      prepayment.during.from.iso(),
                      prepayment.during.to.iso(),
                      prepayment.quantity ? prepayment.quantity->text() : QString(),
                      QString::number(int(prepayment.release))};
    for (const auto &[key, text] : prepayment.match.texts.asKeyValueRange())
        words.append(QStringLiteral("%1=%2").arg(int(key)).arg(text.toLower()));
    for (const auto *tags : {&prepayment.match.tags, &prepayment.match.customerTags}) {
        words.append(QString());
        for (const auto &[name, value] : tags->asKeyValueRange())
            words.append(name + u'=' + value.toLower());
    }
    constexpr qsizetype enough = 16;
    const QByteArray text = words.join(u'\n').toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(enough));
}

const Prepayment *termPrepayment(const Terms &terms, const QString &customer, const QString &id)
{
    const auto own = std::find_if(terms.prepayments.begin(), terms.prepayments.end(), [&](const Prepayment &other) {
        return other.id == id && other.customer == customer && other.kind == PrepaymentKind::Term;
    });
    return own == terms.prepayments.end() ? nullptr : &*own;
}

//! Whether a line asked for what the terms have now. Lines of older versions of the program name no terms: of those
//! the term and the amount are compared.
bool asksFor(const Invoice &invoice, const InvoiceLine &line, const Prepayment &now)
{
    for (const SourcePart &part : line.parts) {
        if (part.key.contains(u" #"))
            return part.key == askingKeyOf(now);
    }
    if (line.days != now.during)
        return false;
    return line.edited || invoice.currency != now.currency.code() ||
           line.net == rounded(Exact(now.amount), now.currency.digits());
}

struct Asking
{
    const Invoice *invoice = nullptr;
    const InvoiceLine *line = nullptr;
};

//! What an invoice asked for last, by customer and prepayment, where it was not given back since.
std::map<std::pair<QString, QString>, Asking> askingsOf(const QList<Invoice> &taken)
{
    QList<const Invoice *> ordered;
    for (const Invoice &invoice : taken)
        ordered.append(&invoice);
    std::sort(ordered.begin(), ordered.end(), [](const Invoice *a, const Invoice *b) {
        return std::tie(a->service.from, a->id) < std::tie(b->service.from, b->id);
    });
    std::map<std::pair<QString, QString>, QList<Asking>> open;
    for (const Invoice *invoice : ordered) {
        for (const InvoiceLine &line : invoice->lines) { // an invoice that asks anew gives back first
            if (line.key.startsWith(u"prepayment-back ")) {
                QList<Asking> &own = open[{invoice->customer, line.key.section(u'|', 1)}];
                if (!own.isEmpty())
                    own.removeFirst();
            }
        }
        for (const InvoiceLine &line : invoice->lines) {
            if (line.key.startsWith(u"prepayment|"))
                open[{invoice->customer, line.key.section(u'|', 1)}].append({invoice, &line});
        }
    }
    std::map<std::pair<QString, QString>, Asking> askings;
    for (const auto &[key, own] : open) {
        if (!own.isEmpty())
            askings.insert({key, own.last()});
    }
    return askings;
}

bool isCredited(const Asking &asking, const DraftContext &context)
{
    return asking.invoice->state == InvoiceState::Credited ||
           context.creditedLines.contains(QStringLiteral("%1|%2").arg(asking.invoice->number).arg(asking.line->id));
}

//! What approved invoices have released of a prepayment since it was asked for, in the seller's currency.
Exact releasedHome(const QList<Invoice> &taken, const QString &customer, const QString &prepayment)
{
    const QString key = QStringLiteral("release %1").arg(prepayment);
    Exact released;
    for (const Invoice &invoice : taken) {
        if (invoice.customer != customer)
            continue;
        for (const InvoiceLine &line : invoice.lines) {
            for (const SourcePart &part : line.parts)
                released += part.key == key ? part.priceHome : Exact();
        }
    }
    return released;
}

//! "Arrived or changed after invoice INV-2026-00001: 1 March 2026 to 28 February 2027", in the customer's language.
QString explanationOf(const PrepaymentReturn &back, const Customer &customer)
{
    Charge charge;
    charge.late = back.invoice->name();
    PricedPart part;
    part.part.charge = &charge;
    part.part.days = back.line->days;
    return Explanations(customer.language).explanation({&part});
}

//! What the invoice asked for, taken back at the rate of its own day; what rates have moved since is exchange.
InvoiceLine lineOf(const PrepaymentReturn &back, const Terms &terms, const Customer &customer, const Exact &local,
                   const Exact &home, int digits)
{
    InvoiceLine line;
    line.kind = LineKind::Prepayment;
    line.key = QStringLiteral("prepayment-back %1|%2").arg(back.invoice->id, back.prepayment);
    line.description = back.line->description;
    line.explanation = explanationOf(back, customer);
    line.tax = terms.tax(back.line->tax) ? back.line->tax : customer.tax;
    line.days = back.line->days;
    line.sources = 1;
    setPrice(line, rounded(-Exact(back.line->net) * local, digits), 0, std::nullopt, digits);
    SourcePart part;
    part.key = QStringLiteral("prepayment-back %1").arg(back.prepayment);
    part.days = back.line->days;
    part.lines = 1;
    part.sale = Exact(line.net);
    for (const SourcePart &asked : back.line->parts)
        part.prepaidHome -= asked.key.startsWith(u"prepayment ") ? asked.prepaidHome : Exact();
    if (back.line->edited || part.prepaidHome.isZero())
        part.prepaidHome = -Exact(back.line->net) * Exact(back.invoice->homeRate);
    part.exchangeHome = part.sale * home - part.prepaidHome;
    line.parts.append(part);
    return line;
}

} // namespace

bool PrepaymentReturn::covered(const InvoiceLine &taken, const SourcePart &part) const
{
    return taken.key.endsWith(QStringLiteral("|covered %1").arg(prepayment)) ||
           part.key.endsWith(QStringLiteral("partly %1").arg(prepayment));
}

QString askingKeyOf(const Prepayment &prepayment)
{
    return QStringLiteral("prepayment %1 #%2").arg(prepayment.id, fingerprintOf(prepayment));
}

AskedCount askedCount(const QList<Invoice> &taken, const Prepayment &prepayment)
{
    AskedCount count;
    for (const Invoice &invoice : taken) {
        if (invoice.customer != prepayment.customer)
            continue;
        for (const InvoiceLine &line : invoice.lines) {
            count.asked += line.key == askingLineOf(prepayment.id) ? 1 : 0;
            count.givenBack += givesBack(line, prepayment.id) ? 1 : 0;
        }
    }
    return count;
}

QList<PrepaymentReturn> prepaymentReturns(const Terms &terms, const DraftContext &context)
{
    QList<PrepaymentReturn> returns;
    for (const auto &[key, asking] : askingsOf(context.taken)) {
        const auto &[name, id] = key;
        const Customer *customer = terms.customer(name);
        const Prepayment *now = termPrepayment(terms, name, id);
        if (!customer || isCredited(asking, context) || (now && asksFor(*asking.invoice, *asking.line, *now)))
            continue;
        returns.append(
            {id, asking.invoice, asking.line, openPeriodFrom(terms, *customer, asking.invoice->service.from, context)});
    }
    return returns;
}

Status addPrepaymentReturns(Invoice &draft, const Terms &terms, const Customer &customer, const DraftContext &context)
{
    for (const PrepaymentReturn &back : prepaymentReturns(terms, context)) {
        if (!back.to || back.to->contract->id != draft.contract || back.to->period != draft.service)
            continue;
        const Rates rates(terms, draft.month);
        const Result<Exact> local = rates.between(back.invoice->currency, draft.currency, draft.service.from);
        const Result<Exact> home = rates.localToHome(draft.currency, draft.service.from);
        if (!local || !home)
            return std::unexpected(local ? home.error() : local.error());
        InvoiceLine line = lineOf(back, terms, customer, *local, *home, digitsOf(draft.currency));
        const Exact released = releasedHome(context.taken, customer.id(), back.prepayment);
        if (!released.isZero()) {
            SourcePart part;
            part.key = QStringLiteral("release %1").arg(back.prepayment);
            part.days = back.line->days;
            part.priceHome = -released;
            part.prepaidHome = released;
            line.parts.append(part);
        }
        draft.guards.append(
            {QStringLiteral("prepayment"),
             SENTENCE("Prepayment %1 was changed or removed after %2, which asked for it: %3 %4")
                 .arg(back.prepayment, back.invoice->name(), line.net.text(digitsOf(draft.currency)), draft.currency)});
        draft.lines.append(std::move(line));
    }
    return {};
}

} // namespace counterfoil
