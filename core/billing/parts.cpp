// SPDX-FileCopyrightText: 2026 The Counterfoil authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/billing/parts.h"

#include "core/money/split.h"

namespace counterfoil {

namespace {

//! A unit of a split charge: the day by which it is placed, and the days it stands for.
struct Unit
{
    Day placedBy;
    Days days;
};

std::vector<Unit> unitsOf(const Charge &charge)
{
    std::vector<Unit> units;
    if (charge.spread == Spread::ByDay) {
        for (Day day = charge.days.from; day <= charge.days.to; day = day.plusDays(1))
            units.push_back({day, {day, day}});
        return units;
    }
    for (int k = 0; charge.days.from.plusMonths(k) <= charge.days.to; ++k) {
        const Day first = charge.days.from.plusMonths(k);
        units.push_back({first, {first, std::min(charge.days.from.plusMonths(k + 1).plusDays(-1), charge.days.to)}});
    }
    return units;
}

Fate fateOf(const Part &part)
{
    if (part.placement.kind == Placement::Kind::Unmapped)
        return Fate::Unmapped;
    if (part.placement.kind == Placement::Kind::Setup)
        return Fate::Setup;
    if (part.charge->family == Family::Credit && !part.rule)
        return Fate::Credit;
    if (part.rule && std::holds_alternative<Exclude>(part.rule->price))
        return Fate::Excluded;
    return Fate::Billed;
}

//! The term prepayment that pays for the charge on a day.
const Prepayment *coveringOn(const Charge &charge, Day day)
{
    const auto covering = std::find_if(charge.coverings.begin(), charge.coverings.end(),
                                       [day](const Prepayment *own) { return own->during.contains(day); });
    return covering == charge.coverings.end() ? nullptr : *covering;
}

class Cutter
{
public:
    Cutter(const BillingCalendar &calendar, const RuleBook &rules, std::vector<Part> &parts)
        : m_calendar(calendar), m_rules(rules), m_parts(parts)
    {}

    void cut(const Charge &charge)
    {
        if (charge.spread == Spread::Whole)
            addWhole(charge);
        else
            addSplit(charge);
    }

private:
    void addWhole(const Charge &charge)
    {
        Part part;
        part.charge = &charge;
        part.placement = charge.placement;
        part.rule = charge.rule;
        part.days = charge.days;
        part.covered = coveringOn(charge, charge.days.from);
        part.fate = fateOf(part);
        m_parts.push_back(part);
    }

    void addSplit(const Charge &charge)
    {
        const std::vector<Unit> units = unitsOf(charge);
        std::size_t i = 0;
        while (i < units.size()) {
            Part part;
            part.charge = &charge;
            part.split = true;
            part.placement = m_calendar.place(charge.tenant, units[i].placedBy);
            part.before = int(i);
            part.all = int(units.size());
            part.days = units[i].days;
            std::size_t end = i + 1;
            part.covered = coveringOn(charge, units[i].placedBy);
            while (end < units.size() && m_calendar.place(charge.tenant, units[end].placedBy) == part.placement &&
                   coveringOn(charge, units[end].placedBy) == part.covered)
                ++end;
            part.count = int(end - i);
            part.days.to = units[end - 1].days.to;
            // Azure is priced by the rule of the part's first day, all else by that of the whole charge
            part.rule = charge.family == Family::Azure ? m_rules.winner(*charge.subject, part.days.from) : charge.rule;
            part.fate = fateOf(part);
            m_parts.push_back(part);
            i = end;
        }
    }

    const BillingCalendar &m_calendar;
    const RuleBook &m_rules;
    std::vector<Part> &m_parts;
};

} // namespace

Exact Part::shownCost() const
{
    if (!split)
        return charge->cost;
    const int digits = digitsOf(charge->currency);
    return Exact(partOf(charge->cost, before, count, all, digits));
}

QString Part::group() const
{
    if (charge->daily || !charge->group.isEmpty() || !placement.contract)
        return charge->group;
    switch (placement.contract->group.kind) {
    case Grouping::Kind::Subscription:
        return charge->subscription;
    case Grouping::Kind::Product:
        return charge->product;
    case Grouping::Kind::Line: {
        const QString file =
            charge->invoice.isEmpty() ? Month::of(charge->days.from).iso() + u' ' + charge->currency : charge->invoice;
        return QStringLiteral("%1:%2").arg(file).arg(charge->row);
    }
    default: // attributes that only daily rows carry
        return {};
    }
}

bool Part::prepaidTerm() const
{
    const bool term = charge->family == Family::Reservation || charge->family == Family::SavingsPlan;
    return term && split;
}

std::vector<Part> partsOf(const ChargeBook &book, const BillingCalendar &calendar, const RuleBook &rules)
{
    std::vector<Part> parts;
    parts.reserve(book.charges.size());
    Cutter cutter(calendar, rules, parts);
    for (const Charge &charge : book.charges)
        cutter.cut(charge);
    return parts;
}

} // namespace counterfoil
