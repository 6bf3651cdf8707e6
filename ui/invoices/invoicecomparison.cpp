// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Why an invoice is higher or lower than the one before: lines that are the same thing to the customer, side by side.
#include "ui/invoices/invoicescontroller.h"

#include "ui/format/amounts.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace counterfoil {

namespace {

struct ComparisonWords
{
    Q_DECLARE_TR_FUNCTIONS(Invoices)
};

//! The lines of one invoice that are one thing to the customer.
struct ThingSum
{
    QStringList texts; //!< of each line
    Decimal net;
    Decimal late; //!< of `net`: what came after the invoice of its days; where the lines were read with their parts
    Exact quantity;
    std::optional<Decimal> unitPrice; //!< while all lines share one
    bool isLump = false;              //!< a line is 1 × its net: it need not be one unit
    bool hasLate = false;
    bool edited = false;
    LineKind kind = LineKind::Charge;
    Family family = Family::Other;
    Days days;
    QMap<QString, std::pair<Decimal, Decimal>> byRule; //!< net and cost

    bool isThere() const { return !texts.isEmpty(); }
    bool isByHand() const { return edited || kind == LineKind::Manual; }
};

//! The number of a row in a file, or of what came late: it says nothing about the row of another month.
bool isGroupOfOneLine(const QString &group)
{
    const qsizetype colon = group.lastIndexOf(u':');
    bool isNumber = false;
    group.sliced(colon + 1).toLongLong(&isNumber);
    return (colon > 0 && isNumber) || group.startsWith(u"late ");
}

//! What makes a charge the same thing to the customer: the group that the contract gathers by, which price rules may
//! share out over several lines; without one the subscription and product, as far as the line names them.
QString chargedThing(const InvoiceLine &line)
{
    const QString start = wordOf(line.kind) + u'/' + wordOf(line.family);
    if (!line.group.isEmpty() && !isGroupOfOneLine(line.group))
        return start + QStringLiteral("/group/") + line.group;
    const bool isNamed = !line.subscription.isEmpty() || !line.product.isEmpty() || !line.sku.isEmpty();
    if (!isNamed && line.family != Family::Azure) // several products: those of one price rule stand on one line
        return start + QStringLiteral("/rule/") + (line.key.isEmpty() ? line.description : line.rule);
    return QStringList{start, line.subscription, line.product, line.sku}.join(u'/');
}

QString thingOf(const InvoiceLine &line)
{
    const QString start = wordOf(line.kind) + u'/';
    switch (line.kind) {
    case LineKind::Manual:
        return start + line.description;
    case LineKind::OwnService: // "own|backup|2026-07-01": the intervals of a service are one thing
        return start + (line.key.isEmpty() ? line.description : line.key.section(u'|', 0, 1));
    case LineKind::Prepayment:
        return start + (line.key.isEmpty() ? line.description : line.key);
    case LineKind::Charge:
    case LineKind::SeatCount:
        break;
    }
    return chargedThing(line);
}

void addQuantity(ThingSum &sum, const InvoiceLine &line, bool isFirst)
{
    sum.quantity += Exact(line.quantity) / Exact(line.baseQuantity.isZero() ? Decimal(1) : line.baseQuantity);
    if (isFirst)
        sum.unitPrice = line.unitPrice;
    else if (sum.unitPrice != line.unitPrice)
        sum.unitPrice.reset();
    sum.isLump = sum.isLump || (line.quantity.abs() == Decimal(1) && line.baseQuantity == Decimal(1));
}

void addLate(ThingSum &sum, const InvoiceLine &line, const Days &service, int digits)
{
    Exact late;
    for (const SourcePart &part : line.parts) {
        if (part.key.startsWith(u"late "))
            late += part.sale;
    }
    sum.late += rounded(late, digits);
    const bool isEarlier = line.days.from.isValid() && line.days.from < service.from;
    sum.hasLate = sum.hasLate || !late.isZero() || (line.family == Family::Azure && isEarlier);
}

void addToThing(ThingSum &sum, const InvoiceLine &line, const Invoice &invoice)
{
    addQuantity(sum, line, !sum.isThere());
    addLate(sum, line, invoice.service, digitsOf(invoice.currency));
    sum.texts << line.description;
    sum.net += line.net;
    sum.edited = sum.edited || line.edited;
    sum.kind = line.kind;
    sum.family = line.family;
    if (line.days.from.isValid()) {
        sum.days.from = sum.days.from.isValid() ? std::min(sum.days.from, line.days.from) : line.days.from;
        sum.days.to = std::max(sum.days.to, line.days.to);
    }
    auto &[net, cost] = sum.byRule[line.rule];
    net += line.net;
    cost += pricedCostOf(line, digitsOf(invoice.currency));
}

//! The things of two invoices. A line over several subscriptions names none of them, so that its price rule and group
//! tell that it is the one of the month before.
class ThingPairs
{
public:
    ThingPairs(const Invoice &before, const Invoice &now)
    {
        QHash<QString, QString> known;
        for (const InvoiceLine &line : before.lines) {
            const QString thing = thingOf(line);
            addToThing(m_pairs[thing].first, line, before);
            if (line.kind == LineKind::Charge && !line.key.isEmpty())
                known.insert(line.key, thing);
            if (!line.subscription.isEmpty())
                m_named.insert(line.key);
        }
        for (const InvoiceLine &line : now.lines) {
            QString thing = thingOf(line);
            const bool isVague = line.subscription.isEmpty() || !m_named.contains(line.key);
            if (!m_pairs.contains(thing) && isVague && line.kind == LineKind::Charge)
                thing = known.value(line.key, thing);
            addToThing(m_pairs[thing].second, line, now);
        }
    }

    const QMap<QString, std::pair<ThingSum, ThingSum>> &all() const { return m_pairs; }

private:
    QMap<QString, std::pair<ThingSum, ThingSum>> m_pairs;
    QSet<QString> m_named; //!< keys of lines that name their subscription
};

//! What all the names begin with, up to where a colon or a comma goes on to say which of them; empty where there is
//! none.
QString sharedStart(const QStringList &names)
{
    const QString &first = names.first();
    for (qsizetype size = first.size(); size > 0; --size) {
        const QStringView start = QStringView(first).first(size);
        const auto goesOn = [&](const QString &name) {
            return name.startsWith(start) && (name.size() == size || name[size] == u':' || name[size] == u',');
        };
        if (std::all_of(names.begin(), names.end(), goesOn))
            return first.first(size);
    }
    return {};
}

//! Of several lines what they share, never the name of one of them.
QString nameOfThing(const ThingSum &before, const ThingSum &now)
{
    const ThingSum &shown = now.isThere() ? now : before;
    if (before.texts.size() <= 1 && now.texts.size() <= 1)
        return shown.texts.first();
    QString name = sharedStart(before.texts + now.texts);
    if (name.isEmpty())
        name = shown.family == Family::Azure     ? QStringLiteral("Azure")
               : shown.family == Family::Licence ? ComparisonWords::tr("Licences")
                                                 : ComparisonWords::tr("Other charges");
    return shown.texts.size() == 1 ? name : ComparisonWords::tr("%1, %2 lines").arg(name).arg(shown.texts.size());
}

//! Months are as long as each other.
bool isAsLong(const Days &a, const Days &b)
{
    constexpr int shortestMonth = 28;
    constexpr int monthEnds = 3;
    if (!a.from.isValid() || !a.to.isValid() || !b.from.isValid() || !b.to.isValid())
        return a == b;
    const int difference = std::abs(a.count() - b.count());
    return difference == 0 || (difference <= monthEnds && std::min(a.count(), b.count()) >= shortestMonth);
}

//! "+4.1 %"; empty where there was nothing that it could be a share of.
QString changeInPercent(const Decimal &before, const Decimal &now)
{
    if (before.sign() <= 0)
        return {};
    return (now > before ? QStringLiteral("+") : QString()) + percentText(now - before, before);
}

QString unitsText(const Exact &quantity)
{
    constexpr int shownDigits = 2;
    const std::optional<Decimal> whole = quantity.decimal();
    return amountText(whole && whole->scale() <= shownDigits ? *whole : rounded(quantity, shownDigits), 0);
}

QString quantityWords(const ThingSum &before, const ThingSum &now)
{
    const auto isCount = [](const Exact &quantity) {
        const std::optional<Decimal> count = quantity.decimal();
        return count && rounded(quantity, 0) == *count;
    };
    if (now.family == Family::Licence && isCount(before.quantity) && isCount(now.quantity))
        return ComparisonWords::tr("Seats %1 → %2").arg(unitsText(before.quantity), unitsText(now.quantity));
    return ComparisonWords::tr("Quantity %1, was %2").arg(unitsText(now.quantity), unitsText(before.quantity));
}

//! Units against price, where the lines say both; a lump says neither, nor do days of other lengths say a price.
QString unitsOrPrice(const ThingSum &before, const ThingSum &now)
{
    if (!before.unitPrice || !now.unitPrice || before.quantity.sign() <= 0 || now.quantity.sign() <= 0)
        return {};
    const bool moreUnits = before.quantity != now.quantity;
    const bool isLump = before.isLump || now.isLump;
    const bool isOneLine = before.texts.size() == 1 && now.texts.size() == 1;
    if (*before.unitPrice == *now.unitPrice) {
        const bool isTold = !isLump || isOneLine || now.kind == LineKind::OwnService;
        return moreUnits && isTold ? quantityWords(before, now) : QString();
    }
    if (isLump || !isAsLong(before.days, now.days))
        return {};
    const QString price = changeInPercent(*before.unitPrice, *now.unitPrice);
    if (price.isEmpty())
        return {};
    return moreUnits ? ComparisonWords::tr("%1, price %2").arg(quantityWords(before, now), price)
                     : ComparisonWords::tr("Price %1").arg(price);
}

//! Whether what was used is sold at the same margin as before, as far as it can be told: else its price has changed
//! too.
bool isSoldAlike(const ThingSum &before, const ThingSum &now)
{
    for (auto rule = now.byRule.begin(); rule != now.byRule.end(); ++rule) {
        const auto &[net, cost] = rule.value();
        const auto [netBefore, costBefore] = before.byRule.value(rule.key());
        if (cost < Decimal(1) || costBefore < Decimal(1))
            continue;
        const Exact asBefore = Exact(netBefore) * Exact(cost);
        const Exact difference = Exact(net) * Exact(costBefore) - asBefore;
        if (difference.abs() * Exact(100) > asBefore.abs())
            return false;
    }
    return true;
}

//! "+12.30 billed late", where that is most of the change.
QString lateWords(const ThingSum &before, const ThingSum &now, int digits)
{
    const Decimal change = now.net - before.net;
    const bool isMost = now.late.sign() == change.sign() && Exact(now.late).abs() * Exact(2) >= Exact(change).abs();
    return isMost && !now.late.isZero() ? ComparisonWords::tr("%1 billed late").arg(signedText(now.late, digits))
                                        : QString();
}

QString reasonOfChange(const ThingSum &before, const ThingSum &now, const Comparison &comparison, int digits)
{
    if (!now.isThere())
        return ComparisonWords::tr("No longer there");
    if (!before.isThere())
        return now.kind == LineKind::Manual ? ComparisonWords::tr("Added by hand")
               : now.edited                 ? ComparisonWords::tr("New line, changed by hand")
                                            : ComparisonWords::tr("New line");
    if (now.isByHand())
        return ComparisonWords::tr("Changed by hand");
    if (before.isByHand())
        return ComparisonWords::tr("Changed by hand before");
    const bool hasLate = before.hasLate || now.hasLate;
    const bool isUse = now.family == Family::Azure && now.kind == LineKind::Charge && !hasLate;
    if (isUse && !isAsLong(comparison.beforeService, comparison.service))
        return counted(comparison.service.count(), ComparisonWords::tr("1 day, was %2"),
                       ComparisonWords::tr("%1 days, was %2"))
            .replace(QStringLiteral("%2"), QString::number(comparison.beforeService.count()));
    QString words = hasLate ? lateWords(before, now, digits) : QString();
    if (words.isEmpty() && !hasLate && now.family != Family::Azure)
        words = unitsOrPrice(before, now);
    if (!words.isEmpty())
        return words;
    const QString share = changeInPercent(before.net, now.net);
    if (share.isEmpty())
        return {};
    return (isUse && isSoldAlike(before, now) ? ComparisonWords::tr("Use %1") : ComparisonWords::tr("Amount %1"))
        .arg(share);
}

//! The largest changes and what all others come to: they add up to the difference.
QStringList namedChanges(const Comparison &comparison, int digits)
{
    constexpr qsizetype mostNamed = 3;
    QStringList named;
    Decimal rest = comparison.change();
    for (const ComparedLine &line : comparison.lines.first(std::min(mostNamed, comparison.lines.size()))) {
        named << QStringLiteral("%1 %2").arg(line.text, signedText(line.change(), digits));
        rest -= line.change();
    }
    if (!rest.isZero())
        named << ComparisonWords::tr("the rest %1").arg(signedText(rest, digits));
    return named;
}

QString comparisonSentence(const Comparison &comparison, int digits)
{
    QString period = rangeText(comparison.beforeService);
    if (!isAsLong(comparison.beforeService, comparison.service))
        period = ComparisonWords::tr("%1 (%2 days, now %3)")
                     .arg(period)
                     .arg(comparison.beforeService.count())
                     .arg(comparison.service.count());
    const Decimal change = comparison.change();
    const QStringList named = namedChanges(comparison, digits);
    if (named.isEmpty())
        return ComparisonWords::tr("The same as for %1.").arg(period);
    const QString size = amountText(change.abs(), digits);
    const QString start = change.isZero()       ? ComparisonWords::tr("As much as for %1").arg(period)
                          : change.isNegative() ? ComparisonWords::tr("%1 less than for %2").arg(size, period)
                                                : ComparisonWords::tr("%1 more than for %2").arg(size, period);
    return start + QStringLiteral(": ") + named.join(QStringLiteral("; ")) + u'.'; // names have commas
}

} // namespace

const Invoice *invoiceBefore(const MonthPicture &picture, const Invoice &invoice)
{
    const Invoice *found = nullptr;
    const auto isNewer = [&found](const Invoice &other) {
        if (!found || found->service.from != other.service.from)
            return !found || found->service.from < other.service.from;
        return found->state == InvoiceState::Credited; // and billed again
    };
    for (const QList<Invoice> *list : {&picture.before, &picture.invoices}) {
        for (const Invoice &other : *list) {
            const bool fits = other.contract == invoice.contract && other.type == InvoiceType::Invoice &&
                              other.currency == invoice.currency && other.service.from < invoice.service.from;
            if (fits && isNewer(other))
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
    const int digits = digitsOf(now.currency);
    c.known = true;
    c.beforeService = before->service;
    c.service = now.service;
    c.before = before->net;
    c.now = now.net;
    const ThingPairs pairs(*before, now);
    for (auto pair = pairs.all().begin(); pair != pairs.all().end(); ++pair) {
        const auto &[was, is] = pair.value();
        if (was.net != is.net)
            c.lines.append({pair.key(), nameOfThing(was, is), was.net, is.net, reasonOfChange(was, is, c, digits)});
    }
    std::sort(c.lines.begin(), c.lines.end(), [](const ComparedLine &a, const ComparedLine &b) {
        const Decimal x = a.change().abs();
        const Decimal y = b.change().abs();
        return x != y ? x > y : a.key < b.key;
    });
    c.sentence = comparisonSentence(c, digits);
    return c;
}

} // namespace counterfoil
