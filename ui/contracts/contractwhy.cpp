// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contracts/contractwhy.h"

#include "ui/contracts/contractwords.h"
#include "ui/format/amounts.h"
#include "ui/format/words.h"

#include <QCoreApplication>

namespace counterfoil {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ContractWhy", text);
}

//! "10 × 59.00 × 22 of 31 days".
QString productOf(const EffectParts &parts, int digits)
{
    QString product = tr("%1 × %2").arg(amountText(parts.count, 0), amountText(parts.price, digits));
    if (parts.months > 1)
        product = tr("%1 × %2 months").arg(product).arg(parts.months);
    if (parts.period.from.isValid() && parts.left.count() != parts.period.count())
        product = tr("%1 × %2 of %3 days").arg(product).arg(parts.left.count()).arg(parts.period.count());
    return product;
}

QString ruleOf(const StoryEvent &event, const EffectParts &parts, int digits)
{
    const QString what = eventWords(event, digits) + u'\n';
    switch (event.kind) {
    case StoryEvent::Kind::Seats:
        return what + tr("Seats more or fewer, at the price of that day, for %1 of the service period %2.")
                          .arg(rangeTextWithYear(parts.left), rangeTextWithYear(parts.period));
    case StoryEvent::Kind::Price:
        return what +
               tr("The seats of that day, at what the price changed by, in a month. %1.").arg(eventSourceWords(event));
    case StoryEvent::Kind::Term:
    case StoryEvent::Kind::OwnService:
    case StoryEvent::Kind::Prepaid:
    case StoryEvent::Kind::Contract:
        break;
    }
    return what + tr("Its quantity at its price, as the terms have them.");
}

} // namespace

WhyContent whyOfEffect(const ContractStory &story, const StoryEvent &event)
{
    WhyContent why;
    if (!event.effect || !event.parts)
        return why;
    const EffectParts &parts = *event.parts;
    why.title = tr("Effect");
    why.who = tr("%1, %2").arg(event.what, dayText(event.day));
    why.meaning = tr("On the net of its service period");
    why.amount = *event.effect;
    why.currency = story.contract.currency.code();
    why.digits = story.digits;
    why.terms = {{productOf(parts, story.digits), *event.effect}};
    why.rule = ruleOf(event, parts, story.digits);
    why.exact = exactWords(parts.exact, why.amount);
    why.customer = story.contract.customer;
    why.contract = story.contract.id;
    why.month = Month::of(parts.period.from.isValid() ? parts.period.from : event.day);
    return why;
}

} // namespace counterfoil
