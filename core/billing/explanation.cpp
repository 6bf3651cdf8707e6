// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/explanation.h"

#include <QSet>

#include <cstring>

namespace counterfoil {

namespace {

//! A phrase in en, de, nl, fr, and how it goes of one, where that is another.
struct Phrase
{
    const char *id = nullptr;
    const char *texts[4] = {};
    const char *one[4] = {};
};

constexpr Phrase phrases[] = {
    {"period", {"%1 to %2", "%1 bis %2", "%1 tot en met %2", "du %1 au %2"}},
    {"use", {"Use from %1 to %2", "Nutzung vom %1 bis %2", "Gebruik van %1 tot en met %2", "Utilisation du %1 au %2"}},
    {"useOn", {"Use on %1", "Nutzung am %1", "Gebruik op %1", "Utilisation le %1"}},
    {"seats",
     {"%1 seats, %2 to %3", "%1 Lizenzen, %2 bis %3", "%1 licenties, %2 tot en met %3", "%1 licences, du %2 au %3"},
     {"%1 seat, %2 to %3", "%1 Lizenz, %2 bis %3", "%1 licentie, %2 tot en met %3", "%1 licence, du %2 au %3"}},
    {"units",
     {"%1 units, %2 to %3", "%1 Einheiten, %2 bis %3", "%1 eenheden, %2 tot en met %3", "%1 unités, du %2 au %3"},
     {"%1 unit, %2 to %3", "%1 Einheit, %2 bis %3", "%1 eenheid, %2 tot en met %3", "%1 unité, du %2 au %3"}},
    {"once",
     {"Bought on %2, quantity %1", "Gekauft am %2, Menge %1", "Gekocht op %2, aantal %1", "Acheté le %2, quantité %1"}},
    {"days",
     {"%1 of %2 days", "%1 von %2 Tagen", "%1 van %2 dagen", "%1 jours sur %2"},
     {nullptr, nullptr, nullptr, "%1 jour sur %2"}},
    {"daysReturned",
     {"%1 of %2 days returned", "%1 von %2 Tagen erstattet", "%1 van %2 dagen terug", "%1 jours sur %2 remboursés"},
     {nullptr, nullptr, nullptr, "%1 jour sur %2 remboursé"}},
    {"added",
     {"%1 added on %2", "%1 hinzugefügt am %2", "%1 toegevoegd op %2", "%1 ajoutés le %2"},
     {nullptr, nullptr, nullptr, "%1 ajouté le %2"}},
    {"removed",
     {"%1 removed on %2", "%1 entfernt am %2", "%1 verwijderd op %2", "%1 retirés le %2"},
     {nullptr, nullptr, nullptr, "%1 retiré le %2"}},
    {"cancelled",
     {"%1 cancelled on %2", "%1 gekündigt am %2", "%1 opgezegd op %2", "%1 résiliés le %2"},
     {nullptr, nullptr, nullptr, "%1 résilié le %2"}},
    {"changed",
     {"Changed on %2, quantity %1", "Geändert am %2, Menge %1", "Gewijzigd op %2, aantal %1",
      "Modifié le %2, quantité %1"}},
    {"credit",
     {"Microsoft's credit, %1", "Gutschrift von Microsoft, %1", "Tegoed van Microsoft, %1", "Avoir de Microsoft, %1"}},
    {"part",
     {"%1 to %2, %3 of the charge", "%1 bis %2, %3 der Berechnung", "%1 tot en met %2, %3 van de berekening",
      "du %1 au %2, %3 de la facturation"}},
    {"month", {"Monthly part %1 of %2", "Monatsanteil %1 von %2", "Maanddeel %1 van %2", "Part mensuelle %1 sur %2"}},
    {"months",
     {"Monthly parts %1 to %3 of %2", "Monatsanteile %1 bis %3 von %2", "Maanddelen %1 tot en met %3 van %2",
      "Parts mensuelles %1 à %3 sur %2"}},
    {"more",
     {"%1 more changes", "%1 weitere Änderungen", "nog %1 wijzigingen", "%1 autres modifications"},
     {"%1 more change", "%1 weitere Änderung", "nog %1 wijziging", "%1 autre modification"}},
    {"covered", {"paid in advance", "im Voraus bezahlt", "vooruit betaald", "payé d’avance"}},
    {"counted",
     {"%1 seats counted daily, %2", "%1 Lizenzen täglich gezählt, %2", "%1 licenties dagelijks geteld, %2",
      "%1 licences comptées chaque jour, %2"},
     {"%1 seat counted daily, %2", "%1 Lizenz täglich gezählt, %2", "%1 licentie dagelijks geteld, %2",
      "%1 licence comptée chaque jour, %2"}},
    {"countedRange",
     {"%1 to %3 seats counted daily, %2", "%1 bis %3 Lizenzen täglich gezählt, %2",
      "%1 tot %3 licenties dagelijks geteld, %2", "%1 à %3 licences comptées chaque jour, %2"}},
    {"countedNone",
     {"No seats counted, %1", "Keine Lizenzen gezählt, %1", "Geen licenties geteld, %1", "Aucune licence comptée, %1"}},
    {"late",
     {"Arrived or changed after invoice %1: %2", "Nach Rechnung %1 eingetroffen oder geändert: %2",
      "Binnengekomen of gewijzigd na factuur %1: %2", "Arrivé ou modifié après la facture %1 : %2"}},
    {"givenBack",
     {"Charged on invoice %1, paid in advance now: %2", "Auf Rechnung %1 berechnet, nun im Voraus bezahlt: %2",
      "Berekend op factuur %1, nu vooruit betaald: %2", "Facturé sur %1, désormais payé d’avance : %2"}},
    {"prorated", {"%1 to %2, %3", "%1 bis %2, %3", "%1 tot en met %2, %3", "du %1 au %2, %3"}},
};

constexpr const char *languages[] = {"en", "de", "nl", "fr"};

bool is(const QString &text, const char *word)
{
    return text.compare(QLatin1String(word), Qt::CaseInsensitive) == 0;
}

//! Parts of one event: same kind of charge on the same days.
struct EventKey
{
    QString type;
    Days charge;
    Days part;
    friend bool operator<(const EventKey &a, const EventKey &b)
    {
        return std::tie(a.charge.from, a.charge.to, a.part.from, a.part.to, a.type) <
               std::tie(b.charge.from, b.charge.to, b.part.from, b.part.to, b.type);
    }
};

QString nameOf(const Charge &charge)
{
    return !charge.skuName.isEmpty()       ? charge.skuName
           : !charge.productName.isEmpty() ? charge.productName
                                           : charge.product;
}

} // namespace

Explanations::Explanations(const QString &language) : m_locale(language)
{
    for (int i = 0; i < 4; ++i) {
        if (language == QLatin1String(languages[i]))
            m_language = i;
    }
    if (m_language == 0)
        m_locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
}

QString Explanations::say(const char *id, bool ofOne) const
{
    for (const Phrase &phrase : phrases) {
        if (std::strcmp(phrase.id, id) != 0)
            continue;
        const char *one = ofOne ? phrase.one[m_language] : nullptr;
        return QString::fromUtf8(one ? one : phrase.texts[m_language]);
    }
    return {};
}

QString Explanations::title(LineTitle which) const
{
    return textOf(which, QString::fromLatin1(languages[m_language]));
}

//! "3 of 31 days".
QString Explanations::share(const char *id, qint64 days, qint64 all) const
{
    return say(id, days == 1).arg(days).arg(all);
}

//! Germans write a full stop behind the day, the French "1er" for the first.
QString Explanations::dated(Day d, const QString &rest) const
{
    const bool german = m_locale.language() == QLocale::German;
    const bool ordinal = m_locale.language() == QLocale::French && d.day() == 1;
    const QString number = german ? QStringLiteral("d.") : ordinal ? QStringLiteral("d'er'") : QStringLiteral("d");
    return m_locale.toString(d.date(), number + rest);
}

QString Explanations::day(Day d) const
{
    return dated(d, QStringLiteral(" MMMM yyyy"));
}

QString Explanations::first(const Days &days) const
{
    return days.from.year() != days.to.year() ? day(days.from) : dated(days.from, QStringLiteral(" MMMM"));
}

QString Explanations::period(const Days &days) const
{
    return say("period").arg(first(days), day(days.to));
}

QString Explanations::span(const std::vector<Days> &all) const
{
    Days whole = all.front();
    for (const Days &days : all) {
        whole.from = std::min(whole.from, days.from);
        whole.to = std::max(whole.to, days.to);
    }
    return whole.from == whole.to ? day(whole.from) : period(whole);
}

QString Explanations::seatCount(const Days &days, qint64 least, qint64 most, qint64 count) const
{
    const QString when = days.count() == 1 ? day(days.from) : period(days);
    if (count == 0)
        return say("countedNone").arg(when) + u'.';
    if (least == most)
        return say("counted", least == 1).arg(m_locale.toString(least), when) + u'.';
    return say("countedRange").arg(m_locale.toString(least), when, m_locale.toString(most)) + u'.';
}

QString Explanations::ownService(const Days &billed, const Days &interval) const
{
    if (billed == interval)
        return (billed.count() == 1 ? day(billed.from) : period(billed)) + u'.';
    return say("prorated").arg(first(billed), day(billed.to), share("days", billed.count(), interval.count())) + u'.';
}

QString Explanations::products(const std::vector<const PricedPart *> &parts) const
{
    QStringList names;
    for (const PricedPart *part : parts) {
        const QString name = nameOf(*part->part.charge);
        if (!names.contains(name))
            names.append(name);
    }
    names.sort();
    const LineTitle more = names.size() == 2 ? LineTitle::OneMoreProduct : LineTitle::MoreProducts;
    return names.size() == 1 ? names.first() : title(more).arg(names.first(), QString::number(names.size() - 1));
}

QString Explanations::description(const std::vector<const PricedPart *> &parts, const Grouping &grouping) const
{
    const Charge &first = *parts.front()->part.charge;
    if (first.family == Family::Azure) {
        if (grouping.kind == Grouping::Kind::ResourceGroup)
            return first.group.isEmpty() ? title(LineTitle::WithoutGroup)
                                         : title(LineTitle::ResourceGroup).arg(first.group);
        if (grouping.kind == Grouping::Kind::MeterCategory && !first.group.isEmpty())
            return QStringLiteral("Azure, ") + first.group;
        if (grouping.kind == Grouping::Kind::Tag)
            return first.group.isEmpty() ? title(LineTitle::WithoutTag).arg(grouping.tag)
                                         : QStringLiteral("Azure, %1: %2").arg(grouping.tag, first.group);
        if (grouping.kind == Grouping::Kind::Subscription && !first.subscriptionName.isEmpty())
            return first.subscriptionName;
    }
    return products(parts);
}

QString Explanations::event(const std::vector<const PricedPart *> &parts) const
{
    const Part &first = parts.front()->part;
    const Charge &charge = *first.charge;
    Decimal quantity;
    for (const PricedPart *part : parts)
        quantity += part->part.charge->wholeQuantity;
    const QString count = m_locale.toString(quantity.abs().text(0).toLongLong());
    const QString amount = quantity.scale() > 0 ? quantity.abs().text() : count;
    const QString from = day(charge.days.from);
    const QString start = this->first(charge.days);
    const QString to = day(charge.days.to);
    if (charge.family == Family::Credit)
        return say("credit").arg(from);
    if (charge.spread == Spread::Months && first.all > 1) {
        const QString text = say(first.count == 1 ? "month" : "months").arg(first.before + 1).arg(first.all);
        return first.count == 1 ? text : text.arg(first.before + first.count);
    }
    if (first.split && first.count < first.all)
        return say("part").arg(this->first(first.days), day(first.days.to), share("days", first.count, first.all));
    const bool whole = charge.cycleDays == 0 || charge.shareDays == charge.cycleDays;
    const bool single = amount == QLatin1String("1");
    const auto change = [&](const char *what, const char *part) {
        const QString text = say(what, single).arg(amount, from);
        return whole ? text : text + QStringLiteral(", ") + share(part, charge.shareDays, charge.cycleDays);
    };
    if (is(charge.chargeType, "addQuantity") || is(charge.chargeType, "removeQuantity"))
        return quantity.isNegative() ? change("removed", "daysReturned") : change("added", "days");
    if (is(charge.chargeType, "cancelImmediate"))
        return change("cancelled", "daysReturned");
    if (is(charge.chargeType, "convert") || is(charge.chargeType, "moveQuantity") ||
        is(charge.chargeType, "changeBillingPlan"))
        return say("changed").arg(amount, from);
    if (charge.days.from == charge.days.to)
        return say("once").arg(amount, from);
    if (charge.family == Family::Licence)
        return say("seats", single).arg(amount, start, to);
    return charge.family == Family::Azure ? say("use").arg(start, to) : say("units", single).arg(amount, start, to);
}

QString Explanations::explanation(const std::vector<const PricedPart *> &parts) const
{
    std::map<EventKey, std::vector<const PricedPart *>> events;
    std::map<std::pair<QString, bool>, std::vector<Days>> late; // by the invoice that they came too late for
    Days use;
    for (const PricedPart *part : parts) {
        const Charge &charge = *part->part.charge;
        if (!charge.late.isEmpty()) {
            late[{charge.late, charge.paidInAdvance}].push_back(part->part.days);
        } else if (charge.daily) {
            use.from = use.from.isValid() ? std::min(use.from, charge.days.from) : charge.days.from;
            use.to = use.to.isValid() ? std::max(use.to, charge.days.to) : charge.days.to;
        } else {
            events[{charge.chargeType.toLower(), charge.days, part->part.days}].push_back(part);
        }
    }
    QStringList sentences;
    if (use.from.isValid())
        sentences.append(use.from == use.to ? say("useOn").arg(day(use.from))
                                            : say("use").arg(first(use), day(use.to)));
    QStringList changes;
    for (const auto &[key, own] : events) {
        if (const QString sentence = event(own); !sentences.contains(sentence) && !changes.contains(sentence))
            changes.append(sentence);
    }
    constexpr qsizetype most = 4; // the daily use is one of them
    const qsizetype told = std::min(changes.size(), most - sentences.size());
    sentences += changes.first(told);
    if (const qsizetype more = changes.size() - told; more > 0)
        sentences.append(say("more", more == 1).arg(more));
    for (const auto &[invoice, days] : late)
        sentences.append(say(invoice.second ? "givenBack" : "late").arg(invoice.first, span(days)));
    return sentences.join(QStringLiteral("; ")) + u'.';
}

} // namespace counterfoil
